import { compareText } from "../../core/finding.ts";
import { TooCostly } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import type { Tree } from "../../core/tree.ts";
import { type ListedEntry, readBlobs } from "./commit-tree.ts";
import { hashBlobs, hasher } from "./hash-blobs.ts";
import type { GitObjects } from "./objects.ts";
import { treeName } from "./repository.ts";
import { TreeReader } from "./tree-reader.ts";

/** Why a directory of a commit has no files: it is not there, or it has too many. */
export interface NoDirectory {
  readonly kind: "absent" | "too-large";
  readonly reason: string;
}

/** What stands below a directory of a commit, sorted; paths are from the directory on. */
export async function entriesAt(
  objects: GitObjects,
  commit: string,
  path: string,
): Promise<readonly ListedEntry[] | NoDirectory> {
  const root = await objects.read(treeName(commit, path), 0);
  if (root?.type !== "tree") return { kind: "absent", reason: "no directory stands there" };
  try {
    const entries = await new TreeReader(objects, root.oid).below("");
    return entries.toSorted((a, b) => compareText(a.path, b.path));
  } catch (error) {
    if (error instanceof TooCostly) return { kind: "too-large", reason: error.message };
    throw error;
  }
}

/** The files of a directory of a commit, hashed, with the manifests in it; paths are from the directory on. */
export async function directoryAt(objects: GitObjects, commit: string, path: string): Promise<Tree | NoDirectory> {
  const entries = await entriesAt(objects, commit, path);
  if ("reason" in entries) return entries;
  const files = entries.filter(({ kind }) => kind === "file");
  const manifests = files.filter(({ path: file }) => recognise(file).kind === "gpack-manifest");
  const [blobs, hashes] = await Promise.all([readBlobs(objects, manifests, []), hashBlobs(objects, files)]);
  const read: Tree["read"] = (file) => blobs.get(file) ?? { reason: "it was not read" };
  return { entries, read, hash: hasher(hashes, read) };
}
