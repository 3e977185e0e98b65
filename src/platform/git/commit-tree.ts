import { compareText } from "../../core/finding.ts";
import { maxBytes } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import type { Tree, TreeEntry, Unread } from "../../core/tree.ts";
import { GitObjects, git } from "./git.ts";
import { kindOfMode } from "./tree-object.ts";

/** A tree entry with the id of its blob. */
export interface ListedEntry extends TreeEntry {
  readonly oid: string;
}

/** A whole tree: every file that the engine recognises is read at once. `undefined` when there is none of that name. */
export async function commitTree(
  directory: string,
  tree: string,
  indexes: readonly string[],
): Promise<Tree | undefined> {
  const { ok, stdout } = await git(directory, ["ls-tree", "-r", "-z", "--full-tree", tree]);
  if (!ok) return undefined;
  const entries = parseListing(stdout.toString("utf8"));
  const wanted = entries.filter((entry) => entry.kind === "file" && recognise(entry.path, indexes).kind !== "other");
  await using sizes = new GitObjects(directory, "check");
  await using contents = new GitObjects(directory, "content");
  const blobs = await readBlobs(contents, sizes, wanted, indexes);
  return {
    entries,
    read: (path) => blobs.get(path) ?? { reason: "it was not read" },
  };
}

/** Parses `ls-tree -z`: `<mode> <type> <id>\t<path>`, sorted anew in code units. */
function parseListing(output: string): readonly ListedEntry[] {
  const entries: ListedEntry[] = [];
  for (const record of output.split("\0")) {
    const tab = record.indexOf("\t");
    if (tab === -1) continue;
    const [mode = "", , oid = ""] = record.slice(0, tab).split(" ");
    const kind = kindOfMode(mode);
    if (kind !== "directory") entries.push({ path: record.slice(tab + 1), kind, executable: mode === "100755", oid });
  }
  return entries.toSorted((a, b) => compareText(a.path, b.path));
}

/**
 * The contents of blobs, by path. Sizes are asked first, so that a blob beyond the limit of its kind
 * is never loaded.
 */
export async function readBlobs(
  contents: GitObjects,
  sizes: GitObjects,
  entries: readonly ListedEntry[],
  indexes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array | Unread>> {
  const blobs = new Map<string, Uint8Array | Unread>();
  const checks = await sizes.readAll(entries.map((entry) => entry.oid));
  await Promise.all(
    entries.map(async ({ path, oid }, position) => {
      const check = checks[position];
      const limit = maxBytes(recognise(path, indexes).kind);
      if (!check) blobs.set(path, { reason: "its blob is missing from the repository" });
      else if (check.size > limit) {
        blobs.set(path, { reason: `the file has ${check.size} bytes, the limit for its kind is ${limit}` });
      } else {
        const object = await contents.read(oid);
        blobs.set(path, object?.bytes ?? { reason: "its blob cannot be read" });
      }
    }),
  );
  return blobs;
}
