import type { Candidates } from "./candidates.ts";
import type { Requirement } from "./catalogue.ts";
import type { RegistryCatalogue } from "./registry-catalogue.ts";
import { hasVersion } from "./version-set.ts";

/** A pack that needs another. */
export interface Dependent {
  readonly pack: Candidates;
  /** The position of the release that most users get; of the highest that needs the pack where that one does not. */
  readonly position: number;
  readonly requirement: Requirement;
  /** False when the release that most users get does not need the pack. */
  readonly isNewest: boolean;
}

const known = new WeakMap<RegistryCatalogue, Map<string, readonly Dependent[]>>();

/** The packs that need a pack directly, in the order of the catalogue; remembered. */
export function dependentsOf(catalogue: RegistryCatalogue, id: string): readonly Dependent[] {
  const ofAll = known.get(catalogue) ?? new Map<string, readonly Dependent[]>();
  known.set(catalogue, ofAll);
  const found =
    ofAll.get(id) ?? catalogue.dependentsOf(id).flatMap((other) => dependent(catalogue.universe.pack(other), id) ?? []);
  ofAll.set(id, found);
  return found;
}

function dependent(pack: Candidates, id: string): Dependent | undefined {
  const needOf = (position: number): Requirement | undefined =>
    pack.releases[position]?.needs.find((need) => need.id === id);
  const isNewest = needOf(pack.newest) !== undefined && hasVersion(pack.all, pack.newest);
  const position = isNewest ? pack.newest : (lastToNeed(pack).get(id) ?? -1);
  const requirement = needOf(position);
  return requirement && { pack, position, requirement, isNewest };
}

const lastOfAll = new WeakMap<Candidates, ReadonlyMap<string, number>>();

/** For everything that a pack needs the highest release that needs it. */
function lastToNeed(pack: Candidates): ReadonlyMap<string, number> {
  const found = lastOfAll.get(pack);
  if (found) return found;
  const last = new Map<string, number>();
  pack.releases.forEach(({ needs }, position) => {
    if (hasVersion(pack.all, position)) for (const { id } of needs) last.set(id, position);
  });
  lastOfAll.set(pack, last);
  return last;
}

/** True when the range of a dependent takes a release. */
export function takes({ universe }: RegistryCatalogue, { requirement }: Dependent, position: number): boolean {
  return hasVersion(universe.published(requirement), position);
}

/** A pack that needs another through others. */
export interface IndirectDependent {
  readonly id: string;
  /** The pack that it needs, on the shortest way. */
  readonly through: string;
  /** Packs on that way, itself included. */
  readonly distance: number;
}

/** The packs that need a pack through others, in the releases that most users get, the nearest first; `spend` counts the packs that were looked at. */
export function indirectDependentsOf(
  catalogue: RegistryCatalogue,
  id: string,
  spend: (steps: number) => void = () => undefined,
): readonly IndirectDependent[] {
  const found = new Map<string, IndirectDependent>();
  let front = dependentsOf(catalogue, id)
    .filter(({ isNewest }) => isNewest)
    .map(({ pack }) => pack.id);
  const seen = new Set([id, ...front]);
  for (let distance = 2; front.length > 0; distance += 1) {
    const next: string[] = [];
    for (const through of front) {
      spend(dependentsOf(catalogue, through).length + 1);
      for (const { pack, isNewest } of dependentsOf(catalogue, through)) {
        if (!isNewest || seen.has(pack.id)) continue;
        seen.add(pack.id);
        found.set(pack.id, { id: pack.id, through, distance });
        next.push(pack.id);
      }
    }
    front = next;
  }
  return [...found.values()];
}
