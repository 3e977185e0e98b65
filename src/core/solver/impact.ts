import type { Change } from "../change/change.ts";
import { compareText } from "../finding.ts";
import { TooCostly } from "../limits.ts";
import { type BrokenRelease, brokenReleases } from "./broken-release.ts";
import type { Candidates } from "./candidates.ts";
import { type Dependent, dependentsOf, indirectDependentsOf, takes } from "./dependents.ts";
import { type Budget, resolve, spend } from "./resolve.ts";
import { type Sides, type VersionChange, type VersionEvent, sidesOf, versionChanges } from "./version-change.ts";

/** What a change means for the packs that need those which it changes. */
export interface Impact {
  /** Versions that others need, those that break most first; at most 50. */
  readonly versions: readonly VersionImpact[];
  /** How many versions more the change publishes, yanks, removes or alters. */
  readonly more: number;
}

/** What becomes of those who need one version. */
export interface VersionImpact {
  readonly id: string;
  readonly version: string;
  readonly event: VersionEvent;
  /** Packs that need the pack directly in a range that takes the version. */
  readonly takenBy: Affected;
  /** Those of them that cannot be resolved together with it: they stay with another version. */
  readonly heldBack: Affected;
  /** Packs that need the pack directly in a range that does not take it. */
  readonly refusedBy: Affected;
  /** Packs that need it through others. */
  readonly indirect: number;
  /** Releases that could be resolved before the change and cannot be after it. */
  readonly broken: Affected;
}

/** Releases of other packs: how many, and the first ten. */
export interface Affected {
  readonly count: number;
  readonly first: readonly { readonly id: string; readonly version: string }[];
}

/** An impact as far as it was worked out, and what it breaks. */
export interface WorkedOut {
  readonly impact: Impact;
  readonly broken: readonly BrokenRelease[];
  /** Why it is not whole. */
  readonly unfinished: string | undefined;
}

const MAX_VERSIONS = 50;
const MAX_NAMED = 10;
/** Ids are cut to so many UTF-16 code units: nobody has checked them yet. */
const MAX_ID = 200;
/** Steps of all resolutions together: some twenty seconds. */
const MAX_STEPS = 30_000_000;

const known = new WeakMap<Change, WorkedOut>();

/** Works out what a change means for others: once, for the report and for the rule. */
export function impactOf(change: Change): WorkedOut {
  const found = known.get(change) ?? workOut(change);
  known.set(change, found);
  return found;
}

const NOTHING: WorkedOut = { impact: { versions: [], more: 0 }, broken: [], unfinished: undefined };

function workOut(change: Change): WorkedOut {
  const sides = sidesOf(change);
  if (!sides) return NOTHING;
  const changes = versionChanges(change, sides);
  const budget = { steps: MAX_STEPS };
  try {
    const broken = brokenReleases(changes, sides, budget);
    const impacts = changes.map((one) => versionImpact(one, sides, broken, budget));
    const needed = impacts.filter(isFelt).toSorted(compareImpacts);
    const versions = needed.slice(0, MAX_VERSIONS);
    return { impact: { versions, more: impacts.length - versions.length }, broken, unfinished: undefined };
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error;
    const unfinished = `what the change means for the packs that need it was not worked out: ${error.message}`;
    return { impact: { versions: [], more: changes.length }, broken: [], unfinished };
  }
}

function versionImpact(
  change: VersionChange,
  sides: Sides,
  broken: readonly BrokenRelease[],
  budget: Budget,
): VersionImpact {
  const { id, version, event } = change;
  // Who took a version that is gone is told by the side that had it.
  const side = event === "removed" ? sides.before : sides.after;
  const pack = side.universe.pack(id);
  const position = pack.positions.get(version) ?? -1;
  const dependents = dependentsOf(side, id).filter(({ isNewest }) => isNewest);
  const taking = dependents.filter((dependent) => takes(side, dependent, position));
  const isNew = event === "published";
  return {
    id: id.slice(0, MAX_ID),
    version,
    event,
    takenBy: affected(taking),
    heldBack: affected(isNew ? taking.filter((dependent) => isHeldBack(dependent, pack, position)) : []),
    refusedBy: affected(isNew ? dependents.filter((dependent) => !taking.includes(dependent)) : []),
    indirect: indirectDependentsOf(side, id, (steps) => spend(budget, steps)).length,
    broken: affected(broken.filter(({ by }) => by === change)),
  };

  function isHeldBack(dependent: Dependent, needed: Candidates, at: number): boolean {
    const releases = [dependent, { pack: needed, position: at }];
    return resolve(side.universe, { requirements: [], releases, budget }).conflict !== undefined;
  }
}

function affected(releases: readonly { readonly pack: Candidates; readonly position: number }[]): Affected {
  const first = releases.slice(0, MAX_NAMED).map(({ pack, position }) => ({
    id: pack.id.slice(0, MAX_ID),
    version: pack.releases[position]?.version ?? "",
  }));
  return { count: releases.length, first };
}

/** True when somebody needs the version or has to do without it. */
function isFelt({ takenBy, refusedBy, broken }: VersionImpact): boolean {
  return takenBy.count + refusedBy.count + broken.count > 0;
}

function compareImpacts(a: VersionImpact, b: VersionImpact): number {
  return (
    b.broken.count - a.broken.count ||
    b.takenBy.count - a.takenBy.count ||
    compareText(a.id, b.id) ||
    compareText(a.version, b.version)
  );
}
