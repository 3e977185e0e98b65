import type { IndexEntry } from "../index-file.ts";
import type { EntryChange } from "./entry-change.ts";
import type { ListedVersion } from "./listed-version.ts";
import type { PackChange } from "./pack-change.ts";

/** A version that a change publishes: an index lists it after the change and did not before. */
export interface Release {
  readonly entry: EntryChange;
  /** The entry at the head. */
  readonly after: IndexEntry;
  readonly version: string;
  readonly listed: ListedVersion;
  /** The versions that the entry listed before, in the order of the index; those taken out meanwhile too. */
  readonly published: readonly ListedVersion[];
  /** All versions of the entry that the change publishes, this one among them. */
  readonly together: readonly ListedVersion[];
  /** The pack of this repository that has the version now, when the change touches it. */
  readonly pack: PackChange | undefined;
}

/** The versions that a change publishes. `packOf` finds the touched pack that an entry means. */
export function releasesOf(
  entries: readonly EntryChange[],
  packOf: (entry: IndexEntry) => PackChange | undefined,
): readonly Release[] {
  return entries.flatMap((entry) => {
    const { after } = entry;
    if (!after) return [];
    const together = entry.versions.flatMap((version) => (version.before || !version.after ? [] : [version.after]));
    if (together.length === 0) return [];
    const published = entry.versions.flatMap(({ before }) => before ?? []);
    const pack = packOf(after);
    return together.map((listed) => ({
      entry,
      after,
      version: listed.version,
      listed,
      published,
      together,
      pack: pack?.after?.version === listed.version ? pack : undefined,
    }));
  });
}
