import { MANIFEST_NAMES } from "../../core/recognise.ts";
import { isShared, packDirectories } from "../../core/sweep/shard.ts";
import { type Tree, type Unread, baseName, isBelowAny } from "../../core/tree.ts";
import { tooLarge } from "./asked-blobs.ts";
import { type ListedEntry, contentLimit, listTree, readBlobs } from "./commit-tree.ts";
import { gitSync } from "./git.ts";
import { GitObjects } from "./objects.ts";

/** A whole tree of which every content can be asked for, and is read when it is known that somebody will. */
export interface ContentTree {
  readonly tree: Tree;
  /** Reads files of gpacks at once. One that is asked for all the same is read then, which takes much longer. */
  load(isNeeded: (path: string) => boolean): Promise<void>;
}

/**
 * The tree of a commit. Manifests and what lies outside of gpacks are read at once: they are needed to tell what else is.
 * Directories have the ids that git knows them by. `undefined` when there is no tree of that name.
 */
export async function contentTree(
  directory: string,
  tree: string,
  indexes: readonly string[],
): Promise<ContentTree | undefined> {
  const listed = await listTree(directory, tree);
  if (!listed) return undefined;
  const { entries, directories } = listed;
  const files = entries.filter(({ kind }) => kind === "file");
  const packs = new Set(packDirectories(entries));
  const blobs = new Map<string, Uint8Array | Unread>();
  const read = async (wanted: readonly ListedEntry[]): Promise<void> => {
    if (wanted.length === 0) return;
    await using objects = new GitObjects(directory);
    for (const [path, bytes] of await readBlobs(objects, wanted, indexes, { contents: true })) blobs.set(path, bytes);
  };
  await read(
    files.filter(
      (entry) => isShared(entry) || MANIFEST_NAMES.includes(baseName(entry.path)) || !isBelowAny(entry.path, packs),
    ),
  );
  const ids = new Map(files.map(({ path, oid }) => [path, oid]));
  return {
    tree: {
      entries,
      idOf: (path) => directories.get(path),
      read(path) {
        const known = blobs.get(path);
        if (known) return known;
        const oid = ids.get(path);
        const bytes =
          oid === undefined ? { reason: "it was not read" } : readNow(directory, oid, contentLimit(path, indexes));
        blobs.set(path, bytes);
        return bytes;
      },
    },
    load: (isNeeded) => read(files.filter(({ path }) => !blobs.has(path) && isNeeded(path))),
  };
}

/** Reads one blob by two programs of its own. */
function readNow(directory: string, oid: string, most: number): Uint8Array | Unread {
  const sized = gitSync(directory, ["cat-file", "-s", oid]);
  const size = Number(sized.stdout.toString("utf8"));
  if (!sized.ok || !Number.isSafeInteger(size)) return { reason: "its blob is missing from the repository" };
  if (size > most) return tooLarge(size, most);
  const { ok, stdout } = gitSync(directory, ["cat-file", "blob", oid]);
  return ok ? stdout : { reason: "its blob is missing from the repository" };
}
