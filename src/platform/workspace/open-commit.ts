import { InputError } from "../../core/input-error.ts";
import { commitTree } from "../git/commit-tree.ts";
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
  const tree =
    whole === undefined
      ? await commitTree(directory, id, indexes, contents)
      : await treeWithWhole(directory, id, indexes, contents ?? false, whole);
  if (!tree) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${commit}`);
  return {
    tree,
    subject: { kind: "tree" },
    notChecked: [],
    trusted: (path) => blobAt(directory, nameBelow(id, path)),
    trustedUnder: (below) => Promise.resolve(filesUnder(tree, below)),
  };
}
