import type { PathChange, PathState } from "../../core/change/path-change.ts";
import { InputError } from "../../core/input-error.ts";
import { type GitResult, git, gitSync } from "./git.ts";
import { pathNames } from "./path-name.ts";
import { kindOfMode } from "./tree-object.ts";

/** The commits of a change and the paths by which they differ. */
export interface ResolvedChange {
  readonly base: string;
  readonly head: string;
  /** The commit from which head departed; what a merge would add is measured from here. */
  readonly mergeBase: string;
  /** How many commits could be that: histories that cross have several. */
  readonly mergeBases: number;
  /** The directory in the repository that counts, `""` for its root. */
  readonly prefix: string;
  /** Paths below the prefix, relative to it, that differ between merge base and head, with their state in both. */
  readonly changes: ReadonlyMap<string, PathChange>;
}

/** The path of a directory from the root of the repository around it; `undefined` outside of one. */
export async function findPrefix(directory: string): Promise<string | undefined> {
  const { ok, stdout } = await git(directory, ["rev-parse", "--show-prefix"]);
  return ok ? stdout.toString("utf8").replace(/\n$/, "").replace(/\/$/, "") : undefined;
}

/** The name of the tree at a prefix of a commit. */
export function treeName(commit: string, prefix: string): string {
  return `${commit}:${prefix}`;
}

/** The name of what stands at a path below a tree named by `treeName`. */
export function nameBelow(tree: string, path: string): string {
  return tree.endsWith(":") ? `${tree}${path}` : `${tree}/${path}`;
}

/**
 * The id of the commit that a revision names.
 * @throws InputError that names the input
 */
export async function resolveCommit(directory: string, input: string, revision: string): Promise<string> {
  const found = await git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (found.ok) return found.stdout.toString("latin1").trim();
  throw new InputError(
    input,
    `${JSON.stringify(revision)} is no commit of this repository; give a commit, branch or tag that was fetched`,
  );
}

/** The commit that a work tree stands at, or that a revision names; `undefined` where there is none. */
export function headCommit(directory: string, revision = "HEAD"): string | undefined {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const { ok, stdout } = gitSync(directory, args);
  return ok ? stdout.toString("latin1").trim() : undefined;
}

// The head's own .gitmodules may ask to ignore submodules, and settings of the machine to follow renames.
const DIFF = ["diff-tree", "-r", "-z", "--raw", "--full-index", "--no-renames", "--ignore-submodules=none"];

/**
 * Works out what head adds to base: from their merge base, as a merge would. `prefix` is the directory
 * in the repository that counts; without one it is `directory` itself.
 * @throws InputError when one of them is no commit, or they have none in common
 */
export async function resolveChange(
  directory: string,
  base: string,
  head: string,
  prefix?: string,
): Promise<ResolvedChange> {
  const isPlain = [base, head].every((revision) => /^[\w./@{}^~-]+$/.test(revision) && !revision.startsWith("-"));
  if (!isPlain) return explain(directory, base, head);
  // Both questions at once: each costs the start of a process.
  const relative = prefix === undefined ? "--relative" : `--relative=${prefix}`;
  const [commits, once] = await Promise.all([
    git(directory, ["rev-parse", "--show-prefix", `${base}^{commit}`, `${head}^{commit}`, `${base}...${head}`]),
    git(directory, [...DIFF, relative, "--merge-base", base, head]),
  ]);
  const [around = "", baseId, headId, ...more] = commits.stdout.toString("utf8").split("\n");
  const mergeBases = more.filter((id) => id.startsWith("^"));
  const mergeBase = mergeBases[0]?.slice(1);
  // Histories that cross have several merge bases, of which git compares with none: the first one is shown.
  const diff =
    !once.ok && mergeBase !== undefined && headId !== undefined
      ? await git(directory, [...DIFF, relative, mergeBase, headId])
      : once;
  if (!commits.ok || !diff.ok || baseId === undefined || headId === undefined || mergeBase === undefined) {
    return explain(directory, base, head, diff);
  }
  return {
    base: baseId,
    head: headId,
    mergeBase,
    mergeBases: mergeBases.length,
    prefix: prefix ?? around.replace(/\/$/, ""),
    changes: parseChanges(diff.stdout),
  };
}

/**
 * The paths below a prefix by which two commits differ, with their state in both.
 * @throws InputError when git cannot tell
 */
export async function changesBetween(
  directory: string,
  from: string,
  to: string,
  prefix: string,
): Promise<ReadonlyMap<string, PathChange>> {
  const { ok, stdout, error } = await git(directory, [...DIFF, `--relative=${prefix}`, from, to]);
  if (!ok) throw new InputError("base", `git cannot compare ${from} with the base: ${error}`);
  return parseChanges(stdout);
}

/** Parses `diff-tree -z --raw`: `:<mode> <mode> <id> <id> <status>`, then the path. */
function parseChanges(output: Buffer): ReadonlyMap<string, PathChange> {
  const changes = new Map<string, PathChange>();
  const fields = pathNames(output);
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [modeBefore = "", modeAfter = "", before = "", after = ""] = (fields[at] ?? "").slice(1).split(" ");
    const path = fields[at + 1] ?? "";
    changes.set(path, { path, before: stateOf(modeBefore, before), after: stateOf(modeAfter, after) });
  }
  return changes;
}

/** `undefined` for the mode 000000, by which git says that there is nothing. */
function stateOf(mode: string, oid: string): PathState | undefined {
  if (Number.parseInt(mode, 8) === 0) return undefined;
  const kind = kindOfMode(mode);
  return kind === "directory" ? undefined : { kind, executable: mode.endsWith("755"), oid };
}

/** Asks once more, slowly, what is wrong, and says it. */
async function explain(directory: string, base: string, head: string, diff?: GitResult): Promise<never> {
  if ((await findPrefix(directory)) === undefined) {
    throw new InputError("base", `${JSON.stringify(directory)} is not in a git repository, so it has no base and head`);
  }
  const baseId = await resolveCommit(directory, "base", base);
  const headId = await resolveCommit(directory, "head", head);
  const merged = await git(directory, ["merge-base", baseId, headId]);
  if (!merged.ok) {
    throw new InputError(
      "base",
      "base and head have no common commit here; fetch the history of both (fetch-depth: 0), or give commits that share one",
    );
  }
  throw new InputError(
    "base",
    `git cannot compare base and head: ${diff?.error ?? "their names are not plain; give commit ids"}`,
  );
}
