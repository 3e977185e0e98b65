import type { Change } from "../change/change.ts";
import { compareText } from "../finding.ts";
import { TooCostly } from "../limits.ts";
import { type BrokenRelease, brokenReleases } from "./broken-release.ts";
import { type Candidates, positionOf } from "./candidates.ts";
import { type Dependent, dependentsOf, indirectDependentsOf, takes } from "./dependents.ts";
import { type Budget, spend } from "./budget.ts";
import { resolve } from "./resolve.ts";
import { type Sides, type VersionChange, type VersionEvent, sidesOf, versionChanges } from "./version-change.ts";

/** What a change means for the packs that need those which it changes. */
export interface Impact {
  /** Versions that others need, those that break most first; at most 50. */
  readonly versions: readonly VersionImpact[];
  /** How many versions more the change publishes, yanks, removes or alters: nobody needs them, or they are too many. */
  readonly more: number;
}

/** What becomes of those who need one version. */
export interface VersionImpact {
  readonly id: string;
  readonly version: string;
  readonly event: VersionEvent;
  /** Packs that need the pack directly in a range that takes the version. */
  readonly takenBy: Affected;
  /** Those of them that cannot be resolved together with it, so that they stay with another version; `null` where that was too costly to tell. */
  readonly heldBack: Affected | null;
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
/** Steps of the resolutions that tell what breaks: ten to twenty seconds. */
const MAX_STEPS = 100_000_000;
/** Steps of those that tell who is held back, and looks at packs that need a version: this is only told. */
const MAX_HELD_STEPS = 10_000_000;
const MAX_LOOKS = 20_000_000;

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
  try {
    const broken = brokenReleases(changes, sides, { steps: MAX_STEPS });
    return { impact: tell(changes, sides, broken), broken, unfinished: undefined };
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error;
    const unfinished = `what the change means for the packs that need it was not worked out: ${error.message}`;
    return { impact: { versions: [], more: changes.length }, broken: [], unfinished };
  }
}

function tell(changes: readonly VersionChange[], sides: Sides, broken: readonly BrokenRelease[]): Impact {
  const byChange = new Map<VersionChange, BrokenRelease[]>();
  for (const release of broken) {
    const others = byChange.get(release.by);
    if (others) others.push(release);
    else byChange.set(release.by, [release]);
  }
  const budgets = { held: { steps: MAX_HELD_STEPS }, looks: { steps: MAX_LOOKS } };
  const told: VersionImpact[] = [];
  // What breaks somebody is told, however many others there are.
  const order = changes.toSorted((a, b) => Number(byChange.has(b)) - Number(byChange.has(a)));
  for (const change of order) {
    const impact = attempt(() => versionImpact(change, sides, byChange.get(change) ?? [], budgets));
    if (!impact) break;
    if (isFelt(impact)) told.push(impact);
  }
  const versions = told.toSorted(compareImpacts).slice(0, MAX_VERSIONS);
  return { versions, more: changes.length - versions.length };
}

function versionImpact(
  { id, version, event }: VersionChange,
  { before, after }: Sides,
  broken: readonly BrokenRelease[],
  budgets: { readonly held: Budget; readonly looks: Budget },
): VersionImpact {
  // Who took a version that is gone is told by the side that had it.
  const side = event === "removed" ? before : after;
  const pack = side.universe.pack(id);
  const position = positionOf(pack, version) ?? -1;
  const dependents = dependentsOf(side, id);
  spend(budgets.looks, dependents.length + 1);
  const [taking, refusing] = [[] as Dependent[], [] as Dependent[]];
  for (const dependent of dependents) {
    if (dependent.isNewest) (takes(side, dependent, position) ? taking : refusing).push(dependent);
  }
  const isHeldBack = (dependent: Dependent): boolean => {
    const releases = [dependent, { pack, position }];
    return resolve(side.universe, { requirements: [], releases, budget: budgets.held }).conflict !== undefined;
  };
  const isNew = event === "published";
  return {
    id: id.slice(0, MAX_ID),
    version,
    event,
    takenBy: affected(taking),
    heldBack: isNew ? (attempt(() => affected(taking.filter(isHeldBack))) ?? null) : affected([]),
    refusedBy: affected(isNew ? refusing : []),
    indirect: indirectDependentsOf(side, id, (steps) => spend(budgets.looks, steps)).length,
    broken: affected(broken),
  };
}

/** The result of a work, or `undefined` when its budget is used up. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooCostly) return undefined;
    throw error;
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
