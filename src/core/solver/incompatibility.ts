import type { Candidates } from "./candidates.ts";
import type { Requirement } from "./catalogue.ts";
import type { VersionSet } from "./version-set.ts";

/** A statement about one pack: what is chosen of it lies in the set. */
export interface Term {
  readonly pack: Candidates;
  readonly allowed: VersionSet;
}

/**
 * Terms that cannot all be true at once. Each pack occurs once, and no term is true of everything. No
 * terms at all mean that there is no solution.
 */
export interface Incompatibility {
  readonly terms: readonly Term[];
  readonly cause: Cause;
}

/** Why terms exclude each other. */
export type Cause = Requested | Dependency | Derived;

/** What was asked for. */
export interface Requested {
  readonly kind: "requested";
  readonly requirement: Requirement;
  readonly needed: Candidates;
  /** The versions that meet it, yanked ones as well. */
  readonly published: VersionSet;
  /** Those of them that may be chosen. */
  readonly matching: VersionSet;
}

/** Some releases of a pack need another one, all in the same words. */
export interface Dependency {
  readonly kind: "dependency";
  readonly dependent: Candidates;
  readonly releases: VersionSet;
  readonly requirement: Requirement;
  readonly needed: Candidates;
  readonly published: VersionSet;
  readonly matching: VersionSet;
}

/** Follows from two others. */
export interface Derived {
  readonly kind: "derived";
  readonly first: Incompatibility;
  readonly second: Incompatibility;
}

/** The incompatibility that says what was asked for. */
export function requestedIncompatibility(cause: Requested): Incompatibility {
  return { terms: missing(cause), cause };
}

/** The incompatibility that says that releases need another pack. */
export function dependencyIncompatibility(cause: Dependency): Incompatibility {
  const { dependent, releases, needed, matching } = cause;
  if (dependent === needed) return { terms: [{ pack: dependent, allowed: releases & ~matching }], cause };
  return { terms: [{ pack: dependent, allowed: releases }, ...missing(cause)], cause };
}

/** The term "none of the matching versions is chosen"; it is left out where it is always true. */
function missing({ needed, matching }: Requested | Dependency): readonly Term[] {
  return matching === 0n ? [] : [{ pack: needed, allowed: needed.all ^ matching }];
}

/**
 * What follows from two incompatibilities about a pack: either of its terms may hold, so the others of
 * both exclude each other (the rule of resolution).
 */
export function resolvent(first: Incompatibility, second: Incompatibility, pack: Candidates): Incompatibility {
  const allowed = new Map<Candidates, VersionSet>();
  for (const term of first.terms) allowed.set(term.pack, term.allowed);
  for (const term of second.terms) {
    const known = allowed.get(term.pack) ?? (term.pack === pack ? 0n : term.pack.all);
    allowed.set(term.pack, term.pack === pack ? known | term.allowed : known & term.allowed);
  }
  const terms: Term[] = [];
  for (const [pack, set] of allowed) if (set !== pack.all) terms.push({ pack, allowed: set });
  return { terms, cause: { kind: "derived", first, second } };
}
