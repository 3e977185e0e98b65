import { MANIFEST_NAMES } from "../../core/recognise.ts";
import { isShared } from "../../core/sweep/shard.ts";
import { type Tree, type Unread, baseName } from "../../core/tree.ts";
import { tooLarge } from "./asked-blobs.ts";
import { blobSizes } from "./blob-sizes.ts";
import { contentLimit, listTree, readBlobs } from "./commit-tree.ts";
import { gitSync } from "./git.ts";
import { GitObjects } from "./objects.ts";
import { portionedBlobs } from "./portioned-blobs.ts";

/** A whole tree of which every content can be asked for. */
export interface ContentTree {
  readonly tree: Tree;
  /**
   * Says which files will be asked for, in about their order: they are read in portions then, and not all held. One that is
   * asked for all the same, or before, is read by itself, which takes much longer.
   */
  load(isNeeded: (path: string) => boolean): Promise<void>;
}

/**
 * The tree of a commit. Manifests and what belongs to all gpacks are read at once: they are needed to tell what else is.
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
  await using objects = new GitObjects(directory);
  const first = files.filter((entry) => isShared(entry) || MANIFEST_NAMES.includes(baseName(entry.path)));
  const held = new Map<string, Uint8Array | Unread>(await readBlobs(objects, first, indexes, { contents: true }));
  let portioned: (path: string) => Uint8Array | Unread | undefined = () => undefined;
  return {
    tree: {
      entries,
      idOf: (path) => directories.get(path),
      read(path) {
        const known = held.get(path) ?? portioned(path);
        if (known) return known;
        const oid = files.find((file) => file.path === path)?.oid;
        const bytes =
          oid === undefined ? { reason: "it was not read" } : readNow(directory, oid, contentLimit(path, indexes));
        held.set(path, bytes);
        return bytes;
      },
    },
    async load(isNeeded) {
      const needed = files.filter(({ path }) => !held.has(path) && isNeeded(path));
      if (needed.length === 0) return;
      const sizes = await blobSizes(directory, [...new Set(needed.map(({ oid }) => oid))]);
      const sizeOf = ({ oid }: { readonly oid: string }): number => sizes.get(oid) ?? 0;
      const isWithin = ({ path, oid }: { readonly path: string; readonly oid: string }): boolean => {
        const most = contentLimit(path, indexes);
        const size = sizeOf({ oid });
        if (size > most) held.set(path, tooLarge(size, most));
        return size <= most;
      };
      portioned = portionedBlobs(directory, needed.filter(isWithin), sizeOf);
    },
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
