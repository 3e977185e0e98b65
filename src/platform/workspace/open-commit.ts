import { InputError } from "../../core/input-error.ts";
import type { Tree } from "../../core/tree.ts";
import { commitTree } from "../git/commit-tree.ts";
import { contentTree } from "../git/content-tree.ts";
import { nameBelow, resolveCommit, treeName } from "../git/repository.ts";
import { treeWithWhole } from "../git/whole-directory.ts";
import type { OpenedTree, OpenRequest } from "./opened-tree.ts";
import { blobAt, filesUnder } from "./trusted-files.ts";

/**
 * Opens the whole tree of one commit.
 * @throws InputError when the directory does not exist there
 */
export async function openCommit(
  directory: string,
  head: string,
  prefix: string,
  { indexes, contents, whole }: OpenRequest,
): Promise<OpenedTree> {
  const commit = await resolveCommit(directory, "head", head);
  const id = treeName(commit, prefix);
  const lazy = contents === true && whole === undefined ? await contentTree(directory, id, indexes) : undefined;
  const tree = lazy?.tree ?? (await wholeTree(directory, id, { indexes, contents, whole }));
  if (!tree) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${commit}`);
  return {
    tree,
    ...(lazy ? { load: (isNeeded) => lazy.load(isNeeded) } : {}),
    subject: { kind: "tree" },
    notChecked: [],
    trusted: (path) => blobAt(directory, nameBelow(id, path)),
    trustedUnder: (below) => Promise.resolve(filesUnder(tree, below)),
  };
}

/** What a commit has, read at once; `undefined` when there is no such tree. */
function wholeTree(
  directory: string,
  id: string,
  {
    indexes,
    contents = false,
    whole,
  }: {
    readonly indexes: readonly string[];
    readonly contents: boolean | undefined;
    readonly whole: string | undefined;
  },
): Promise<Tree | undefined> {
  return whole === undefined
    ? commitTree(directory, id, indexes, contents)
    : treeWithWhole(directory, id, indexes, contents, whole);
}
