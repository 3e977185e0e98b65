import { type Interval, interval, meet } from "../interval.ts";
import type { Affected, AffectedRange } from "./advisory.ts";
import { type Cut, LEAST, type VersionSet, after, before, cutOrder, only, unite } from "./cut.ts";
import { type Versioning, versioningOf } from "./versioning.ts";

/** The versions that an advisory is about, and whether it names some that are no versions. */
export interface AffectedSet {
  readonly versions: VersionSet;
  /** Versions of the record that its ecosystem does not know as such: then nobody knows what it is about. */
  readonly unclear: boolean;
}

/**
 * What a record is about, as https://ossf.github.io/osv-schema/#evaluation has it: the versions that it lists, and
 * those for which the events of a range, in the order of their versions, end as affected.
 */
export function affectedSet({ ecosystem, ranges, versions }: Affected): AffectedSet {
  const versioning = versioningOf(ecosystem);
  const order = cutOrder(versioning);
  let found: VersionSet = [];
  let unclear = ranges.length === 0 && versions.length === 0;
  for (const range of ranges) {
    const read = rangeSet(range, versioning);
    if (read) found = unite(order, found, read);
    else unclear = true;
  }
  const listed = versions.filter((version) => versioning.isVersion(version));
  unclear ||= listed.length < versions.length && ranges.length === 0;
  found = unite(order, found, points(listed, versioning));
  return { versions: found, unclear };
}

/** Many versions at once: one by one they would be united over and over. */
function points(versions: readonly string[], versioning: Versioning): VersionSet {
  const order = cutOrder(versioning);
  const sorted = versions.toSorted((a, b) => versioning.compare(a, b));
  return sorted
    .filter((version, at) => at === 0 || versioning.compare(sorted[at - 1] ?? "", version) !== 0)
    .flatMap((version) => only(order, version));
}

function rangeSet({ events }: AffectedRange, versioning: Versioning): VersionSet | undefined {
  const order = cutOrder(versioning);
  const limits = events.filter(({ at }) => at === "limit").map(({ version }) => version);
  const cuts = events.filter(({ at }) => at !== "limit").map(({ at, version }) => ({ at, cut: cutOf(at, version) }));
  const named = cuts.flatMap(({ cut }) => cut.version ?? []);
  if ([...named, ...limits].some((version) => version !== "*" && !versioning.isVersion(version))) return undefined;

  const found: Interval<Cut>[] = [];
  let from: Cut | undefined;
  // Of events at one version the record's own order decides: the sort is stable.
  for (const { at, cut } of cuts.toSorted((a, b) => order.compare(a.cut, b.cut))) {
    if (at === "introduced") from ??= cut;
    else if (from) {
      found.push(...interval(order, from, cut));
      from = undefined;
    }
  }
  if (from) found.push({ from, to: undefined });
  const [last] = limits.toSorted((a, b) => versioning.compare(b, a));
  return last === undefined || limits.includes("*") ? found : meet(order, found, [{ from: LEAST, to: before(last) }]);
}

function cutOf(at: "introduced" | "fixed" | "last_affected" | "limit", version: string): Cut {
  if (at === "last_affected") return after(version);
  return at === "introduced" && version === "0" ? LEAST : before(version);
}
