import { compareText } from "../../core/finding.ts";
import { recognise } from "../../core/recognise.ts";
import type { Tree } from "../../core/tree.ts";
import { readBlobs } from "./commit-tree.ts";
import { hashBlobs, hasher } from "./hash-blobs.ts";
import type { GitObjects } from "./objects.ts";
import { treeName } from "./repository.ts";
import { TreeReader } from "./tree-reader.ts";

/**
 * The files of one directory of a commit, hashed, with the manifests in it; paths are from the directory on.
 * `reason` says why there is none.
 */
export async function directoryAt(
  objects: GitObjects,
  commit: string,
  path: string,
): Promise<Tree | { readonly reason: string }> {
  const root = await objects.read(treeName(commit, path), 0);
  if (root?.type !== "tree") return { reason: path === "" ? "the commit is not there" : "no directory stands there" };
  const entries = (await new TreeReader(objects, root.oid).below("")).toSorted((a, b) => compareText(a.path, b.path));
  const files = entries.filter(({ kind }) => kind === "file");
  const manifests = files.filter(({ path: file }) => recognise(file).kind === "gpack-manifest");
  const [blobs, hashes] = await Promise.all([readBlobs(objects, manifests, []), hashBlobs(objects, files)]);
  const read: Tree["read"] = (file) => blobs.get(file) ?? { reason: "it was not read" };
  return { entries, read, hash: hasher(hashes, read) };
}
