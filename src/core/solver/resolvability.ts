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
 * needs in that set, so a solution vouches for all of its members, and for another release of a pack that can do with it.
 */
export function createResolvability(universe: Universe, budget: Budget): Resolvability {
  const resolvable = new Map<Candidates, VersionSet>();
  let last: { readonly pack: Candidates; readonly others: ReadonlyMap<Candidates, number> } | undefined;
  return {
    conflictOf(pack, position) {
      if (hasVersion(resolvable.get(pack) ?? NOTHING, position)) return undefined;
      const needs = universe.needsOf(pack, position);
      if (last?.pack === pack && needs.every((need) => isMetBy(need, last?.others ?? new Map()))) return undefined;
      const { chosen, conflict } = resolve(universe, { requirements: [], releases: [{ pack, position }], budget });
      if (!chosen) return conflict;
      for (const member of chosen) {
        resolvable.set(member.pack, (resolvable.get(member.pack) ?? NOTHING) | only(member.position));
      }
      const others = new Map(chosen.map((member) => [member.pack, member.position]));
      others.delete(pack);
      const isNeeded = [...others].some(([other, at]) => other.releases[at]?.needs.some(({ id }) => id === pack.id));
      last = isNeeded ? undefined : { pack, others };
      return undefined;
    },
  };
}

/** True when what is needed is among the chosen releases of other packs. */
function isMetBy({ cause }: Incompatibility, others: ReadonlyMap<Candidates, number>): boolean {
  if (cause.kind !== "dependency") return false;
  const position = others.get(cause.needed);
  return position !== undefined && hasVersion(cause.matching, position);
}
