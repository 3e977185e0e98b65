import type { EntryChange } from "./entry-change.ts";
import { type BrokenField, brokenFields } from "./fixed-fields.ts";
import type { ListedVersion } from "./listed-version.ts";

/** A version that is listed before and after a change, and what became of its record. */
export interface KeptVersion {
  readonly before: ListedVersion;
  readonly after: ListedVersion;
  /** The keys that had to stay and did not. */
  readonly broken: readonly BrokenField[];
}

/** The published versions of an entry that are still listed. */
export function keptVersions({ before, versions }: EntryChange, mayChange: readonly string[]): readonly KeptVersion[] {
  // In a flat list the entry is the record of its one version.
  const of = before?.index.dialect === "packs-map" ? (["version"] as const) : (["pack", "version"] as const);
  return versions.flatMap((version) =>
    version.before && version.after
      ? [
          {
            before: version.before,
            after: version.after,
            broken: brokenFields(version.before.record, version.after.record, of, mayChange),
          },
        ]
      : [],
  );
}
