import { InputError } from "../../core/input-error.ts";
import { git } from "./git.ts";

/** The commits and trees of a change. */
export interface ResolvedChange {
  readonly base: string;
  readonly head: string;
  /** The commit from which head departed; what a merge would add is measured from here. */
  readonly mergeBase: string;
  readonly baseTree: string;
  readonly headTree: string;
  /** Paths below `prefix` that differ between merge base and head. */
  readonly paths: readonly string[];
}

/** The root of the repository around a directory and the path from it; `undefined` outside of one. */
export async function findRepository(directory: string): Promise<{ readonly prefix: string } | undefined> {
  const { ok, stdout } = await git(directory, ["rev-parse", "--show-prefix"]);
  return ok ? { prefix: stdout.toString("utf8").replace(/\n$/, "").replace(/\/$/, "") } : undefined;
}

/** The id of the commit that a revision names. */
export async function resolveCommit(directory: string, input: string, revision: string): Promise<string> {
  const found = await git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (!found.ok) {
    throw new InputError(
      input,
      `${JSON.stringify(revision)} is no commit of this repository; give a commit, branch or tag that was fetched`,
    );
  }
  return found.stdout.toString("latin1").trim();
}

/** The id of the tree of a commit, or of the directory `prefix` in it. Absent directories are an empty tree. */
export async function resolveTree(directory: string, commit: string, prefix: string): Promise<string | undefined> {
  const { ok, stdout } = await git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}:${prefix}`]);
  return ok ? stdout.toString("latin1").trim() : undefined;
}

/** Works out what head adds to base: from their merge base, as a merge would. */
export async function resolveChange(
  directory: string,
  base: string,
  head: string,
  prefix: string,
): Promise<ResolvedChange> {
  const [baseId, headId] = await Promise.all([
    resolveCommit(directory, "base", base),
    resolveCommit(directory, "head", head),
  ]);
  const merged = await git(directory, ["merge-base", baseId, headId]);
  if (!merged.ok) {
    throw new InputError(
      "base",
      "base and head have no common commit here; fetch the history of both (fetch-depth: 0), or give commits that share one",
    );
  }
  const mergeBase = merged.stdout.toString("latin1").trim();
  const [baseTree, headTree] = await Promise.all([
    resolveTree(directory, mergeBase, prefix),
    resolveTree(directory, headId, prefix),
  ]);
  if (headTree === undefined) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${headId}`);
  const empty = await emptyTree(directory);
  const from = baseTree ?? empty;
  const diff = await git(directory, ["diff-tree", "-r", "-z", "--no-renames", "--name-only", from, headTree]);
  if (!diff.ok) throw new InputError("base", `git cannot compare base and head: ${diff.error}`);
  return {
    base: baseId,
    head: headId,
    mergeBase,
    baseTree: from,
    headTree,
    paths: diff.stdout.toString("utf8").split("\0").filter((path) => path !== ""),
  };
}

/** The id of the empty tree, in the hash of this repository. */
async function emptyTree(directory: string): Promise<string> {
  const { stdout } = await git(directory, ["hash-object", "-t", "tree", "--stdin"]);
  return stdout.toString("latin1").trim();
}
