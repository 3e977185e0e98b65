import { holds, isSameCore } from "./cargo-match.ts";
import type { CargoRange, Comparator } from "./cargo-range.ts";
import { type CargoVersion, comparePre } from "./cargo-version.ts";
import { type Intervals, type Order, everyValue, interval, invert, meet } from "./interval.ts";

/** The three numbers of a version. */
type Core = readonly [major: number, minor: number, patch: number];

const cores: Order<Core> = {
  least: [0, 0, 0],
  compare: (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2],
};

/** Of the pre-releases of one core "0" comes first; the next after `x` is `x.0`. */
const previews: Order<string> = { least: "0", compare: comparePre };

/**
 * A set of semantic versions: exactly what a requirement means, whatever versions exist. Releases are intervals;
 * pre-releases, which Cargo matches only where a comparator names one of the same three numbers, are
 * intervals for each such core.
 */
export interface RangeSet {
  readonly releases: Intervals<Core>;
  /** Pre-releases by their core, such as `1.2.0`; none is empty. */
  readonly named: ReadonlyMap<string, Intervals<string>>;
}

/** The versions that meet a requirement. */
export function versionsOf({ comparators }: CargoRange): RangeSet {
  let releases = everyValue(cores);
  for (const comparator of comparators) releases = meet(cores, releases, releasesOf(comparator));
  const named = new Map<string, Intervals<string>>();
  for (const { major, minor, patch, pre } of comparators) {
    if (pre === "" || minor === undefined || patch === undefined) continue;
    const core = { major, minor, patch, pre: previews.least };
    let found = everyValue(previews);
    for (const comparator of comparators) found = meet(previews, found, previewsOf(comparator, core));
    named.set(`${major}.${minor}.${patch}`, found);
  }
  return { releases, named: withoutEmpty(named) };
}

/** The versions of the first set that are not in the second. */
export function difference(a: RangeSet, b: RangeSet): RangeSet {
  const releases = meet(cores, a.releases, invert(cores, b.releases));
  const named = new Map<string, Intervals<string>>();
  for (const core of a.named.keys()) {
    named.set(core, meet(previews, previewsAt(a, core), invert(previews, previewsAt(b, core))));
  }
  return { releases, named: withoutEmpty(named) };
}

/** True when no version is in a set. */
export function isEmptySet({ releases, named }: RangeSet): boolean {
  return releases.length === 0 && named.size === 0;
}

/** The first release in a set, else its first pre-release by text; `undefined` for an empty set. */
export function exampleOf({ releases, named }: RangeSet): string | undefined {
  const [first] = releases;
  if (first) return first.from.join(".");
  const [core, found] = [...named][0] ?? [];
  return core === undefined ? undefined : `${core}-${found?.[0]?.from ?? previews.least}`;
}

function previewsAt({ named }: RangeSet, core: string): Intervals<string> {
  return named.get(core) ?? [];
}

function withoutEmpty(named: ReadonlyMap<string, Intervals<string>>): RangeSet["named"] {
  return new Map([...named].filter(([, found]) => found.length > 0));
}

/** The releases that meet one comparator. */
function releasesOf({ operator, major, minor, patch, pre }: Comparator): Intervals<Core> {
  const from: Core = [major, minor ?? 0, patch ?? 0];
  // The first release after all that the written numbers cover.
  const past: Core =
    minor === undefined ? [major + 1, 0, 0] : patch === undefined ? [major, minor + 1, 0] : [major, minor, patch + 1];
  const isPreview = pre !== "";
  switch (operator) {
    case "=":
    case "*":
      return isPreview ? [] : interval(cores, from, past);
    case ">":
      return interval(cores, isPreview ? from : past);
    case ">=":
      return interval(cores, from);
    case "<":
      return interval(cores, cores.least, from);
    case "<=":
      return interval(cores, cores.least, isPreview ? from : past);
    case "~":
      return interval(cores, from, minor === undefined ? past : [major, minor + 1, 0]);
    case "^":
      return interval(cores, from, caretEnd(major, minor, patch));
  }
}

/** The first release that a caret does not take: the leftmost number that is not zero stays. */
function caretEnd(major: number, minor: number | undefined, patch: number | undefined): Core {
  if (major > 0 || minor === undefined) return [major + 1, 0, 0];
  if (minor > 0 || patch === undefined) return [0, minor + 1, 0];
  return [0, 0, patch + 1];
}

/** The pre-releases of a core that meet one comparator. */
function previewsOf(comparator: Comparator, core: CargoVersion): Intervals<string> {
  // Elsewhere the three numbers decide, and all pre-releases of a core fare alike.
  if (!isSameCore(comparator, core)) return holds(comparator, core) ? everyValue(previews) : [];
  const { operator, pre } = comparator;
  const next = `${pre}.0`;
  switch (operator) {
    case "=":
    case "*":
      return pre === "" ? [] : interval(previews, pre, next);
    case ">":
      return pre === "" ? [] : interval(previews, next);
    case ">=":
    case "~":
    case "^":
      return pre === "" ? [] : interval(previews, pre);
    case "<":
      return pre === "" ? everyValue(previews) : interval(previews, previews.least, pre);
    case "<=":
      return pre === "" ? everyValue(previews) : interval(previews, previews.least, next);
  }
}
