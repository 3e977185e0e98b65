import type { Candidates, Universe } from "./candidates.ts";
import type { Incompatibility } from "./incompatibility.ts";
import { type Budget, resolve } from "./resolve.ts";
import { NOTHING, type VersionSet, hasVersion, only } from "./version-set.ts";

/** Tells of one release after another whether there is a version for everything that it needs. */
export interface Resolvability {
  /**
   * Why a release cannot be resolved; `undefined` when it can.
   * @throws TooCostly when the budget of all questions together is used up
   */
  conflictOf(pack: Candidates, position: number): Incompatibility | undefined;
}

/**
 * Asks the solver, and remembers its answers: of a set of releases that fit together each one has what it
 * needs in that set, so a solution vouches for all of its members.
 */
export function createResolvability(universe: Universe, budget: Budget): Resolvability {
  const resolvable = new Map<Candidates, VersionSet>();
  return {
    conflictOf(pack, position) {
      if (hasVersion(resolvable.get(pack) ?? NOTHING, position)) return undefined;
      const { chosen, conflict } = resolve(universe, { requirements: [], releases: [{ pack, position }], budget });
      for (const member of chosen ?? []) {
        resolvable.set(member.pack, (resolvable.get(member.pack) ?? NOTHING) | only(member.position));
      }
      return conflict;
    },
  };
}
