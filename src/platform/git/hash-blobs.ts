import type { Tree, Unread } from "../../core/tree.ts";
import { sha256 } from "../digest.ts";
import type { ListedEntry } from "./commit-tree.ts";
import { askedBlobs } from "./asked-blobs.ts";
import type { GitObject, GitObjects } from "./objects.ts";

/** Largest file that is hashed, in bytes: what a fetch leaves out is beyond it, too. */
const MAX_HASHED = 64 * 1024 * 1024;

/** What all files together may have, in bytes: a few seconds. */
const MAX_ALL_HASHED = 1024 * 1024 * 1024;

/** SHA-256 of blobs, by path. They are hashed as they pass; none is held in memory. */
export async function hashBlobs(
  objects: GitObjects,
  entries: readonly ListedEntry[],
): Promise<ReadonlyMap<string, string | Unread>> {
  const { asked, left } = await askedBlobs(objects, entries, {
    limit: () => MAX_HASHED,
    weight: undefined,
    budget: MAX_ALL_HASHED,
  });
  const hashes = new Map<string, string | Unread>(left);
  const known = new Map<string, Promise<GitObject | undefined>>();
  await Promise.all(
    asked.map(async ({ path, oid }) => {
      const hashing = known.get(oid) ?? objects.hash(oid, MAX_HASHED);
      known.set(oid, hashing);
      const object = await hashing;
      const missing = object
        ? { reason: `the file has ${object.size} bytes, the limit for hashing is ${MAX_HASHED}` }
        : { reason: "its blob is missing from the repository" };
      hashes.set(path, object?.sha256 ?? missing);
    }),
  );
  return hashes;
}

/** Hashes of a tree: those that are known, else of the bytes that it reads. */
export function hasher(
  known: ReadonlyMap<string, string | Unread>,
  read: Tree["read"],
): (path: string) => string | Unread {
  return (path) => {
    const hash = known.get(path);
    if (hash !== undefined) return hash;
    const bytes = read(path);
    return "reason" in bytes ? bytes : sha256(bytes);
  };
}
