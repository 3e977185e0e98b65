/**
 * Who can unblock a change.
 *
 * - `author`: who made the change, by repairing it
 * - `owners`: the owners of what it touches, by approving or by making the change themselves
 * - `maintainers`: those of the registry, by a waiver, a setting or an approval
 * - `tool`: the makers of gpack; something in it failed
 */
export const unblockerKinds = ["author", "owners", "maintainers", "tool"] as const;
export type UnblockerKind = (typeof unblockerKinds)[number];

export interface Unblocker {
  readonly kind: UnblockerKind;
  /** `@login` or `@org/team`, sorted, each once; empty when nobody is known by name. */
  readonly names: readonly string[];
}

/** Names that a text lists; the rest is counted. */
const MAX_NAMES = 10;

const NOBODY_NAMED: Readonly<Record<UnblockerKind, string>> = {
  author: "the author of the change",
  owners: "the owners of these files",
  maintainers: "the maintainers of the registry",
  tool: "the makers of gpack",
};

/** Who it is, in words: `the owners of these files: @octocat, @example/writers`. */
export function unblockerText({ kind, names }: Unblocker): string {
  return names.length === 0 ? NOBODY_NAMED[kind] : `${NOBODY_NAMED[kind]}: ${listedNames(names)}`;
}

/** The first ten names, and how many more there are. */
export function listedNames(names: readonly string[]): string {
  const left = names.length - MAX_NAMES;
  return `${names.slice(0, MAX_NAMES).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
