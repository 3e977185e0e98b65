import { type CargoVersion, compareVersions, parseVersion } from "../cargo-version.ts";
import { takesVersion } from "../cargo-match.ts";
import { compareText } from "../finding.ts";
import type { Catalogue, Release, Requirement } from "./catalogue.ts";
import { type Incompatibility, dependencyIncompatibility } from "./incompatibility.ts";
import { ABSENT, NOTHING, type VersionSet, hasVersion, only } from "./version-set.ts";

/** A pack as the solver sees it. */
export interface Candidates {
  readonly id: string;
  /** False for a pack that the catalogue does not have. */
  readonly isKnown: boolean;
  /** Ascending; position n is bit n + 1 of a set. */
  readonly releases: readonly Candidate[];
  /** Everything that can be: absence, and the releases that may be chosen. */
  readonly all: VersionSet;
  /** The position that is locked, if it exists. */
  readonly locked: number | undefined;
}

/** A release and its parsed version. */
export interface Candidate extends Release {
  readonly parsed: CargoVersion;
}

/** The packs of a catalogue, prepared for any number of resolutions: each is read at its first mention. */
export interface Universe {
  pack(id: string): Candidates;
  /** The versions that meet a requirement and may be chosen. */
  matching(pack: Candidates, requirement: Requirement): VersionSet;
  /** The versions that meet a requirement, yanked ones as well. */
  published(pack: Candidates, requirement: Requirement): VersionSet;
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
    matching: (pack, requirement) => universe.published(pack, requirement) & pack.all,
    published(pack, { text, range }) {
      const known = sets.get(pack) ?? new Map<string, VersionSet>();
      sets.set(pack, known);
      const found = known.get(text);
      if (found !== undefined) return found;
      let set = NOTHING;
      pack.releases.forEach(({ parsed }, position) => {
        if (!range || takesVersion(range, parsed)) set |= only(position);
      });
      known.set(text, set);
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

function candidatesOf(id: string, releases: readonly Release[] | undefined, lock: string | undefined): Candidates {
  const candidates = new Map<string, Candidate>();
  for (const release of releases ?? []) {
    const parsed = parseVersion(release.version);
    if (parsed && !candidates.has(release.version)) candidates.set(release.version, { ...release, parsed });
  }
  const sorted = [...candidates.values()].toSorted(
    (a, b) => compareVersions(a.parsed, b.parsed) || compareText(a.version, b.version),
  );
  let all = ABSENT;
  sorted.forEach(({ yanked, version }, position) => {
    if (!yanked || version === lock) all |= only(position);
  });
  const locked = lock === undefined ? -1 : sorted.findIndex(({ version }) => version === lock);
  return { id, isKnown: releases !== undefined, releases: sorted, all, locked: locked === -1 ? undefined : locked };
}

/** Releases that need a pack in the same words share one incompatibility, which is told as one fact. */
function needsOfAll(pack: Candidates, universe: Universe): (readonly Incompatibility[])[] {
  const groups = new Map<string, { readonly requirement: Requirement; releases: VersionSet }>();
  const keyOf = ({ id, text }: Requirement): string => `${id.length} ${id}${text}`;
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
    const matching = universe.matching(needed, requirement);
    if (needed === pack && (releases & ~matching) === NOTHING) continue;
    facts.set(
      key,
      dependencyIncompatibility({ kind: "dependency", dependent: pack, releases, requirement, needed, matching }),
    );
  }
  return pack.releases.map(({ needs }) =>
    needs.toSorted((a, b) => compareText(a.id, b.id)).flatMap((requirement) => facts.get(keyOf(requirement)) ?? []),
  );
}
