import type { Change } from "../change/change.ts";
import { compareText } from "../finding.ts";
import type { Release } from "./catalogue.ts";
import { type RegistryCatalogue, catalogueBefore, catalogueOf } from "./registry-catalogue.ts";

/**
 * What a change does to a version, as those see it who need the pack.
 *
 * - `published`: it can be chosen and could not be before, since it is new or a yank was taken back
 * - `yanked`: it can no longer be chosen by those who have not locked it
 * - `removed`: nobody can choose it
 * - `altered`: it needs other packs, or in other ranges, than before
 */
export type VersionEvent = "published" | "yanked" | "removed" | "altered";

/** A version that others may need, and what a change does to it. */
export interface VersionChange {
  readonly id: string;
  readonly version: string;
  readonly event: VersionEvent;
}

/** Both sides of a change, for those who ask what fits together. */
export interface Sides {
  readonly before: RegistryCatalogue;
  readonly after: RegistryCatalogue;
}

/** The catalogues of both sides; `undefined` where only one is known. */
export function sidesOf({ registry }: Change): Sides | undefined {
  const before = catalogueBefore(registry);
  return before && { before, after: catalogueOf(registry) };
}

/** The versions that a change adds, takes away or alters, by id. */
export function versionChanges(change: Change, sides: Sides): readonly VersionChange[] {
  const ids = new Set([
    ...change.entries.map(({ key }) => key),
    ...change.removedIndexes.flatMap(({ entries }) => entries.map(({ key }) => key)),
    ...change.packs.flatMap((pack) => [pack.before?.id, pack.after?.id].filter((id) => id !== undefined)),
  ]);
  return changesBetween([...ids].toSorted(compareText), sides);
}

/** The versions of some packs that differ between two sides. */
export function changesBetween(ids: readonly string[], { before, after }: Sides): readonly VersionChange[] {
  return ids.flatMap((id) => {
    const was = new Map((before.releasesOf(id) ?? []).map((release) => [release.version, release]));
    const now = new Map((after.releasesOf(id) ?? []).map((release) => [release.version, release]));
    return [...new Set([...was.keys(), ...now.keys()])].flatMap((version): readonly VersionChange[] => {
      const event = eventOf(was.get(version), now.get(version));
      return event ? [{ id, version, event }] : [];
    });
  });
}

function eventOf(was: Release | undefined, now: Release | undefined): VersionEvent | undefined {
  const could = was !== undefined && !was.yanked;
  const can = now !== undefined && !now.yanked;
  if (!could) return can ? "published" : undefined;
  if (!now) return "removed";
  if (!can) return "yanked";
  return needsSame(was, now) ? undefined : "altered";
}

/** True when two releases need the same packs in the same ranges. */
export function needsSame(a: Release, b: Release): boolean {
  const ranges = new Map(a.needs.map((need) => [need.id, need.range]));
  return a.needs.length === b.needs.length && b.needs.every((need) => ranges.get(need.id) === need.range);
}
