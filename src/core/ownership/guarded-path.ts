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

/** Says which guarded files a change edits, a line for each kind. */
export function guardedEdits(paths: Iterable<string>, policy?: string): readonly string[] {
  return [...guardedFiles(paths, policy)].map(([kind, [first = "", ...more]]) => {
    const others = more.length > 0 ? ` and ${more.length} more` : "";
    const kept = KEPT.includes(kind) ? ": this run keeps to what the base has" : "";
    return `the change to ${guardedKinds[kind].replace(/^The|^What/, (word) => word.toLowerCase())}, ${first}${others}${kept}`;
  });
}
