import { type CargoVersion, compareVersions, parseVersion } from "../cargo-version.ts";
import { takesVersion } from "../cargo-match.ts";
import { parseCargoRange } from "../cargo-range.ts";
import { compareText } from "../finding.ts";
import { spend } from "./budget.ts";
import type { Catalogue, Release, Requirement } from "./catalogue.ts";
import { type Incompatibility, dependencyIncompatibility } from "./incompatibility.ts";
import { ABSENT, NOTHING, type VersionSet, hasVersion, highestOf, versionsWhere } from "./version-set.ts";

/** A pack as the solver sees it. */
export interface Candidates {
  readonly id: string;
  /** False for a pack that the catalogue does not have. */
  readonly isKnown: boolean;
  /** Ascending; position n is bit n + 1 of a set. */
  readonly releases: readonly Candidate[];
  /** The position of each version, where there are many: see `positionOf`. */
  readonly positions: ReadonlyMap<string, number> | undefined;
  /** Everything that can be: absence, and the releases that may be chosen. */
  readonly all: VersionSet;
  /** The position that is locked, if it exists. */
  readonly locked: number | undefined;
  /** The position of the release that most users get: the highest that is neither yanked nor a pre-release, else the highest. */
  readonly newest: number;
}

/** A release and its parsed version. */
export interface Candidate extends Release {
  readonly parsed: CargoVersion;
}

/** The packs of a catalogue, prepared for any number of resolutions: each is read at its first mention. */
export interface Universe {
  pack(id: string): Candidates;
  /**
   * The versions that meet a requirement, yanked ones as well.
   * @throws TooCostly when too many ranges were asked about packs of too many versions
   */
  published(requirement: Requirement): VersionSet;
  /** What a release needs, in the order of the ids of what it needs. */
  needsOf(pack: Candidates, position: number): readonly Incompatibility[];
}

/** Comparisons of a version with a range, for all packs together: ten times what 100,000 versions need. */
const MAX_COMPARISONS = 50_000_000;

/** Prepares a catalogue. What is `locked` may be chosen although it is yanked. */
export function createUniverse(catalogue: Catalogue, locked: ReadonlyMap<string, string> = new Map()): Universe {
  const budget = { steps: MAX_COMPARISONS };
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
      const { releases } = pack;
      spend(budget, releases.length);
      const set = versionsWhere(releases.length, (position) => {
        const release = releases[position];
        return release !== undefined && ("fault" in parsed || takesVersion(parsed, release.parsed));
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
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const { version, yanked, needs } of releases ?? []) {
    const parsed = version.length <= MAX_VERSION ? parseVersion(version) : undefined;
    if (!parsed || seen.has(version)) continue;
    seen.add(version);
    candidates.push({ version, yanked, needs, parsed });
  }
  const sorted = candidates.toSorted(
    (a, b) => compareVersions(a.parsed, b.parsed) || compareText(a.version, b.version),
  );
  const positions =
    sorted.length > FEW ? new Map(sorted.map(({ version }, position) => [version, position])) : undefined;
  const choosable = versionsWhere(sorted.length, (position) => {
    const candidate = sorted[position];
    return candidate !== undefined && (!candidate.yanked || candidate.version === lock);
  });
  const pack = { id, isKnown: releases !== undefined, releases: sorted, positions };
  const locked = lock === undefined ? undefined : positionOf(pack, lock);
  return { ...pack, all: ABSENT | choosable, locked, newest: newestOf(sorted, choosable) };
}

/** Versions that are looked through as quickly as they are looked up: most packs have no more. */
const FEW = 8;

/** The position of a version among the releases of a pack. */
export function positionOf(
  { releases, positions }: Pick<Candidates, "releases" | "positions">,
  version: string,
): number | undefined {
  if (positions) return positions.get(version);
  const position = releases.findIndex((release) => release.version === version);
  return position === -1 ? undefined : position;
}

function newestOf(candidates: readonly Candidate[], choosable: VersionSet): number {
  const stable = candidates.findLastIndex(({ parsed, yanked }) => parsed.pre === "" && !yanked);
  if (stable !== -1) return stable;
  return choosable === NOTHING ? candidates.length - 1 : highestOf(choosable);
}

/** Releases that need a pack in the same words share one incompatibility, which is told as one fact. */
function needsOfAll(pack: Candidates, universe: Universe): (readonly Incompatibility[])[] {
  const groups = new Map<string, Map<string, Group>>();
  pack.releases.forEach(({ needs }, position) => {
    if (!hasVersion(pack.all, position)) return;
    for (const requirement of needs) {
      const ofId = groups.get(requirement.id) ?? new Map<string, Group>();
      if (ofId.size === 0) groups.set(requirement.id, ofId);
      const group = ofId.get(requirement.range);
      if (group) group.positions.add(position);
      else ofId.set(requirement.range, { requirement, positions: new Set([position]) });
    }
  });
  const needs: Incompatibility[][] = pack.releases.map(() => []);
  for (const [, ofId] of [...groups].toSorted(([a], [b]) => compareText(a, b))) {
    for (const { requirement, positions } of ofId.values()) {
      const needed = universe.pack(requirement.id);
      const published = universe.published(requirement);
      const matching = published & needed.all;
      const releases = versionsWhere(pack.releases.length, (position) => positions.has(position));
      if (needed === pack && (releases & ~matching) === NOTHING) continue;
      const fact = dependencyIncompatibility({
        kind: "dependency",
        dependent: pack,
        releases,
        requirement,
        needed,
        published,
        matching,
      });
      for (const position of positions) needs[position]?.push(fact);
    }
  }
  return needs;
}

/** Releases that need a pack in the same words. */
interface Group {
  readonly requirement: Requirement;
  readonly positions: Set<number>;
}
