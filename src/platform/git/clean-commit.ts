import { git } from "./git.ts";
import { headCommit } from "./repository.ts";

/**
 * The commit of which the files below a directory are exactly those: nothing is changed, added or deleted, but for the
 * paths that are left out. `undefined` where there is none.
 */
export async function cleanCommit(directory: string, leftOut: readonly string[]): Promise<string | undefined> {
  const exclude = leftOut.map((path) => `:(exclude,top,literal)${path}`);
  const { ok, stdout } = await git(directory, [
    "status",
    "--porcelain",
    "-z",
    "--untracked-files=normal",
    "--ignore-submodules=none",
    "--",
    ".",
    ...exclude,
  ]);
  return ok && stdout.length === 0 ? headCommit(directory) : undefined;
}

/**
 * Whether a file may have come with the files around it: git has it in its index, or there is no git to tell. One that git
 * does not have was made where it lies.
 */
export async function mayBeForeign(directory: string, path: string): Promise<boolean> {
  const { ok, stdout } = await git(directory, ["ls-files", "-z", "--", `:(literal)${path}`]);
  return !ok || stdout.length > 0;
}
