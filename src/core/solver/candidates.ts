import { type CargoVersion, compareVersions, parseVersion } from "../cargo-version.ts";
import { takesVersion } from "../cargo-match.ts";
import { parseCargoRange } from "../cargo-range.ts";
import { compareText } from "../finding.ts";
import type { Catalogue, Release, Requirement } from "./catalogue.ts";
import { type Incompatibility, dependencyIncompatibility } from "./incompatibility.ts";
import { ABSENT, NOTHING, type VersionSet, hasVersion, highestOf, only } from "./version-set.ts";

/** A pack as the solver sees it. */
export interface Candidates {
  readonly id: string;
  /** False for a pack that the catalogue does not have. */
  readonly isKnown: boolean;
  /** Ascending; position n is bit n + 1 of a set. */
  readonly releases: readonly Candidate[];
  /** The position of each version. */
  readonly positions: ReadonlyMap<string, number>;
  /** Everything that can be: absence, and the releases that may be chosen. */
  readonly all: VersionSet;
  /** The position that is locked, if it exists. */
  readonly locked: number | undefined;
}

/** A release and its parsed version. */
export interface Candidate extends Release {
  readonly parsed: CargoVersion;
}

/** The position of the release that most users get: the highest that is neither yanked nor a pre-release, else the highest. */
export function newestOf({ releases, all }: Candidates): number {
  const isChoosable = (position: number): boolean => hasVersion(all, position);
  const stable = releases.findLastIndex(({ parsed }, position) => parsed.pre === "" && isChoosable(position));
  if (stable !== -1) return stable;
  return all === ABSENT ? releases.length - 1 : highestOf(all);
}

/** The packs of a catalogue, prepared for any number of resolutions: each is read at its first mention. */
export interface Universe {
  pack(id: string): Candidates;
  /** The versions that meet a requirement, yanked ones as well. */
  published(requirement: Requirement): VersionSet;
  /** What a release needs, in the order of the ids of what it needs. */
  needsOf(pack: Candidates, position: number): readonly Incompatibility[];
}

/** Prepares a catalogue. What is `locked` may be chosen although it is yanked. */
export function createUniverse(catalogue: Catalogue, locked: ReadonlyMap<string, string> = new Map()): Universe {
  const packs = new Map<string, Candidates>();
  const sets = new Map<Candidates, Map<string, VersionSet>>();
  const needs = new Map<Candidates, (readonly Incompatibility[])[]>();

  const universe: Universe = {
    pack(id) {
      const known = packs.get(id);
      if (known) return known;
      const pack = candidatesOf(id, catalogue.releasesOf(id), locked.get(id));
      packs.set(id, pack);
      return pack;
    },
    published({ id, range }) {
      const pack = universe.pack(id);
      const known = sets.get(pack) ?? new Map<string, VersionSet>();
      sets.set(pack, known);
      const found = known.get(range);
      if (found !== undefined) return found;
      const parsed = parseCargoRange(range);
      let set = NOTHING;
      pack.releases.forEach((release, position) => {
        if ("fault" in parsed || takesVersion(parsed, release.parsed)) set |= only(position);
      });
      known.set(range, set);
      return set;
    },
    needsOf(pack, position) {
      const known = needs.get(pack) ?? needsOfAll(pack, universe);
      needs.set(pack, known);
      return known[position] ?? [];
    },
  };
  return universe;
}

/** Longest version that is chosen, in UTF-16 code units; a longer one is none. */
const MAX_VERSION = 100;

function candidatesOf(id: string, releases: readonly Release[] | undefined, lock: string | undefined): Candidates {
  const candidates = new Map<string, Candidate>();
  for (const release of releases ?? []) {
    const parsed = parseVersion(release.version);
    if (parsed && release.version.length <= MAX_VERSION && !candidates.has(release.version))
      candidates.set(release.version, { ...release, parsed });
  }
  const sorted = [...candidates.values()].toSorted(
    (a, b) => compareVersions(a.parsed, b.parsed) || compareText(a.version, b.version),
  );
  let all = ABSENT;
  sorted.forEach(({ yanked, version }, position) => {
    if (!yanked || version === lock) all |= only(position);
  });
  const positions = new Map(sorted.map(({ version }, position) => [version, position]));
  const locked = lock === undefined ? undefined : positions.get(lock);
  return { id, isKnown: releases !== undefined, releases: sorted, positions, all, locked };
}

/** Releases that need a pack in the same words share one incompatibility, which is told as one fact. */
function needsOfAll(pack: Candidates, universe: Universe): (readonly Incompatibility[])[] {
  const groups = new Map<string, { readonly requirement: Requirement; releases: VersionSet }>();
  const keyOf = ({ id, range }: Requirement): string => `${id.length} ${id}${range}`;
  pack.releases.forEach(({ needs }, position) => {
    if (!hasVersion(pack.all, position)) return;
    for (const requirement of needs) {
      const group = groups.get(keyOf(requirement)) ?? { requirement, releases: NOTHING };
      group.releases |= only(position);
      groups.set(keyOf(requirement), group);
    }
  });
  const facts = new Map<string, Incompatibility>();
  for (const [key, { requirement, releases }] of groups) {
    const needed = universe.pack(requirement.id);
    const published = universe.published(requirement);
    const matching = published & needed.all;
    if (needed === pack && (releases & ~matching) === NOTHING) continue;
    facts.set(
      key,
      dependencyIncompatibility({
        kind: "dependency",
        dependent: pack,
        releases,
        requirement,
        needed,
        published,
        matching,
      }),
    );
  }
  return pack.releases.map(({ needs }) =>
    needs.toSorted((a, b) => compareText(a.id, b.id)).flatMap((requirement) => facts.get(keyOf(requirement)) ?? []),
  );
}
