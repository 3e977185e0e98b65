import { type Tree, type Unread, withoutSlashes } from "../../core/tree.ts";
import { type ListedEntry, commitTree } from "./commit-tree.ts";
import { git } from "./git.ts";
import { hashBlobs } from "./hash-blobs.ts";
import { GitObjects } from "./objects.ts";
import { pathNames } from "./path-name.ts";
import { kindOfMode } from "./tree-object.ts";

/** Largest file that is read of a directory whose every file is asked for, in bytes. */
const MAX_ASKED = 1024 * 1024;

/** Bytes of such a directory that are held, and files of it; the rest stays unread. */
const MAX_WHOLE = 64 * 1024 * 1024;
const MAX_FILES = 20_000;

/**
 * The tree of a commit, as the engine reads it, and of one directory every file, recognised or not: read up to 1 MiB, and
 * hashed. `undefined` when there is no tree of that name.
 * @param whole the directory; `""` for the root
 */
export async function treeWithWhole(
  directory: string,
  tree: string,
  indexes: readonly string[],
  contents: boolean,
  whole: string,
): Promise<Tree | undefined> {
  const plain = await commitTree(directory, tree, indexes, contents);
  if (!plain) return undefined;
  const files = await sizedFiles(directory, tree, whole);
  let held = 0;
  const small = files.filter(({ size }, at) => at < MAX_FILES && size <= MAX_ASKED && (held += size) <= MAX_WHOLE);
  await using objects = new GitObjects(directory);
  const [blobs, hashes] = await Promise.all([
    Promise.all(small.map(async ({ path, oid }) => [path, (await objects.read(oid, MAX_ASKED))?.bytes] as const)),
    hashBlobs(objects, files.slice(0, MAX_FILES)),
  ]);
  const bytes = new Map(blobs);
  const read: Tree["read"] = (path) => bytes.get(path) ?? plain.read(path);
  return {
    ...plain,
    read,
    hash: (path): string | Unread => hashes.get(path) ?? plain.hash?.(path) ?? { reason: "it was not read" },
  };
}

/** The files below a directory of a tree, with the sizes of their blobs. */
async function sizedFiles(
  directory: string,
  tree: string,
  whole: string,
): Promise<readonly (ListedEntry & { readonly size: number })[]> {
  const below = whole === "" ? [] : ["--", `${withoutSlashes(whole)}/`];
  const { ok, stdout } = await git(directory, ["ls-tree", "-r", "-z", "--long", "--full-tree", tree, ...below]);
  if (!ok) return [];
  return pathNames(stdout).flatMap((record) => {
    const tab = record.indexOf("\t");
    const [mode = "", , oid = "", size = ""] = record.slice(0, tab).split(/ +/);
    if (tab === -1 || kindOfMode(mode) !== "file" || !/^\d+$/.test(size)) return [];
    return [{ path: record.slice(tab + 1), kind: "file" as const, oid, size: Number(size) }];
  });
}
