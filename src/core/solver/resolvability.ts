import type { Candidates, Universe } from "./candidates.ts";
import type { Incompatibility } from "./incompatibility.ts";
import type { Budget } from "./budget.ts";
import { createNewestClosure } from "./newest-closure.ts";
import { resolve } from "./resolve.ts";
import { NOTHING, type VersionSet, hasVersion, only } from "./version-set.ts";

/** Tells of one release after another whether there is a version for everything that it needs. */
export interface Resolvability {
  /**
   * Why a release cannot be resolved, as an incompatibility about it and others like it; `undefined` when it can.
   * @throws TooCostly when the budget of all questions together is used up
   */
  conflictOf(pack: Candidates, position: number): Incompatibility | undefined;
}

/**
 * Asks the solver where the newest versions of all packs do not do, and remembers its answers: of a set of releases that fit together each one has what it
 * needs in that set, so a solution vouches for all of its members, and for another release of a pack that can do with
 * it; and what cannot be resolved is of no use to those who need it.
 */
export function createResolvability(universe: Universe, budget: Budget): Resolvability {
  const resolvable = new Map<Candidates, VersionSet>();
  const lemmas = new Map<Candidates, Incompatibility[]>();
  const isClosed = createNewestClosure(universe);
  let last: { readonly pack: Candidates; readonly others: ReadonlyMap<Candidates, number> } | undefined;
  return {
    conflictOf(pack, position) {
      if (hasVersion(resolvable.get(pack) ?? NOTHING, position)) return undefined;
      if (isClosed(pack, position)) return undefined;
      const known = lemmas.get(pack)?.find(({ terms }) => hasVersion(terms[0]?.allowed ?? NOTHING, position));
      if (known) return known;
      const needs = universe.needsOf(pack, position);
      if (last?.pack === pack && needs.every((need) => isMetBy(need, last?.others ?? new Map()))) return undefined;
      const releases = [{ pack, position }];
      const { chosen, conflict } = resolve(universe, { requirements: [], releases, budget, lemmas });
      if (conflict) {
        const lemma = aboutPack(conflict, pack);
        if (lemma) lemmas.set(pack, [...(lemmas.get(pack) ?? []), lemma]);
        return lemma ?? conflict;
      }
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

/** What a conflict says of the pack that was asked for, without that it was. */
function aboutPack({ cause }: Incompatibility, pack: Candidates): Incompatibility | undefined {
  if (cause.kind !== "derived") return undefined;
  const sides = [cause.first, cause.second];
  if (!sides.some((side) => side.cause.kind === "requested")) return undefined;
  return sides.find(({ cause, terms }) => cause.kind !== "requested" && terms.length === 1 && terms[0]?.pack === pack);
}

/** True when what is needed is among the chosen releases of other packs. */
function isMetBy({ cause }: Incompatibility, others: ReadonlyMap<Candidates, number>): boolean {
  if (cause.kind !== "dependency") return false;
  const position = others.get(cause.needed);
  return position !== undefined && hasVersion(cause.matching, position);
}
