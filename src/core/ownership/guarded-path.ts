import { compareText } from "../finding.ts";
import { POLICY_PATH } from "../policy.ts";
import { foldName } from "../portable-name.ts";
import { baseName, directoryOf, joinPath } from "../tree.ts";
import { WAIVERS_PATH } from "../waivers/path.ts";

/** Files by which a registry is run; only its maintainers change them. */
export type GuardedKind = "policy" | "waivers" | "advisories" | "bundles" | "workflows" | "git";

/** What such files are, as the beginning of a sentence. */
export const guardedKinds: Readonly<Record<GuardedKind, string>> = {
  policy: "The policy",
  waivers: "The waivers",
  advisories: "The advisories",
  bundles: "The approved sets",
  workflows: "The workflows and settings of the repository",
  git: "What tells git how to read the repository",
};

/** What a path is guarded as; `undefined` for the files of packs and for all others. `policy` is where the policy is. */
export function guardedKind(path: string, policy = POLICY_PATH): GuardedKind | undefined {
  // Where the file system ignores case, a path in other letters is the same file.
  const lower = foldName(path);
  if ([POLICY_PATH, foldName(policy)].includes(lower)) return "policy";
  if ([WAIVERS_PATH, foldName(waiversBeside(policy))].includes(lower)) return "waivers";
  if (lower.startsWith("registry/advisories/")) return "advisories";
  if (lower.startsWith("registry/bundles/")) return "bundles";
  if (lower.startsWith(".github/") || [".github", "codeowners", "docs/codeowners"].includes(lower)) return "workflows";
  if ([".gitmodules", ".gitattributes", "registry/.gitattributes"].includes(lower)) return "git";
  return undefined;
}

/** Where waivers are, by the path of the policy. */
export function waiversBeside(policy: string): string {
  return joinPath(directoryOf(policy), baseName(WAIVERS_PATH));
}

/** Kinds of which a run keeps to what the base has. */
const KEPT: readonly GuardedKind[] = ["policy", "waivers", "advisories"];

/** The guarded files among paths, by kind, sorted. */
export function guardedFiles(paths: Iterable<string>, policy?: string): ReadonlyMap<GuardedKind, readonly string[]> {
  const found = new Map<GuardedKind, string[]>();
  for (const path of [...paths].toSorted(compareText)) {
    const kind = guardedKind(path, policy);
    if (!kind) continue;
    const others = found.get(kind);
    if (others) others.push(path);
    else found.set(kind, [path]);
  }
  return found;
}

/** Kinds that hold for the whole repository, wherever in it a registry lies. */
const OF_REPOSITORY: readonly GuardedKind[] = ["workflows", "git"];

/**
 * The guarded files among paths of a repository that lie outside of the directory that is judged, and hold for it all the same:
 * workflows and owners of code, and what tells git how to read the directories around it. Sorted.
 * @param directory from the root of the repository
 */
export function guardedAround(paths: Iterable<string>, directory: string): readonly string[] {
  const around = new Set<string>();
  for (let above = directoryOf(directory); above !== ""; above = directoryOf(above)) around.add(foldName(above));
  const isGuarded = (path: string): boolean => {
    const kind = guardedKind(path);
    if (kind !== undefined && OF_REPOSITORY.includes(kind)) return true;
    return foldName(baseName(path)) === ".gitattributes" && around.has(foldName(directoryOf(path)));
  };
  return [...paths].filter((path) => !path.startsWith(`${directory}/`) && isGuarded(path)).toSorted(compareText);
}

/** Says which guarded files a change edits, a line for each kind. */
export function guardedEdits(paths: Iterable<string>, policy?: string): readonly string[] {
  return [...guardedFiles(paths, policy)].map(([kind, [first = "", ...more]]) => {
    const others = more.length > 0 ? ` and ${more.length} more` : "";
    const kept = KEPT.includes(kind) ? ": this run keeps to what the base has" : "";
    return `the change to ${guardedKinds[kind].replace(/^The|^What/, (word) => word.toLowerCase())}, ${first}${others}${kept}`;
  });
}

/** The same of files outside of the directory that is judged, in one line. */
export function editsAround([first, ...more]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  return [`the change to what holds for the whole repository, outside of this directory: ${first}${others}`];
}
