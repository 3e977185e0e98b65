import { withoutSlashes } from "../../core/tree.ts";
import { diskTree } from "../disk-tree.ts";
import { git } from "../git/git.ts";
import { pathNames } from "../git/path-name.ts";
import type { OpenedTree } from "./opened-tree.ts";
import { filesUnder, bytesOf } from "./trusted-files.ts";

/** Opens a directory as it lies on the disk, without what git ignores. */
export async function openDirectory(directory: string): Promise<OpenedTree> {
  const ignoring = ignoredPaths(directory);
  const tree = await diskTree(directory, ignoring);
  const ignored = await ignoring;
  return {
    tree,
    subject: { kind: "tree" },
    notChecked: ignored && ignored.size > 0 ? ["files that git ignores"] : [],
    trusted: (path) => Promise.resolve(bytesOf(tree, path)),
    trustedUnder: (below) => Promise.resolve(filesUnder(tree, below)),
  };
}

/**
 * What git ignores below a directory: build output and the like, which a checkout elsewhere does not have.
 * `undefined` outside of a repository.
 */
async function ignoredPaths(directory: string): Promise<ReadonlySet<string> | undefined> {
  const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory", "."];
  const { ok, stdout } = await git(directory, args);
  return ok ? new Set(pathNames(stdout).map(withoutSlashes)) : undefined;
}
