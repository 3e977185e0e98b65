import type { EntryChange } from "./entry-change.ts";
import { type BrokenField, type MutableField, brokenFields } from "./fixed-fields.ts";
import type { ListedVersion } from "./listed-version.ts";

/** A version that is listed before and after a change, and what became of its record. */
export interface KeptVersion {
  readonly before: ListedVersion;
  readonly after: ListedVersion;
  /** The keys that had to stay and did not. */
  readonly broken: readonly BrokenField[];
}

/** In a flat list the entry is the record of its one version. */
const FLAT: readonly MutableField["of"][] = ["pack", "version"];

/** The published versions of an entry that are still listed. */
export function keptVersions(entry: EntryChange, mayChange: readonly string[]): readonly KeptVersion[] {
  const { before, after, versions } = entry;
  if (before && after && isListOfNames(before.record["versions"])) {
    // Such an entry speaks of its newest version, which stays the same while none is added.
    const kept = versions.find((version) => version.before && version.after);
    if (!kept?.before || !kept.after || versions.some((version) => !version.before)) return [];
    const broken = brokenFields(before.record, after.record, FLAT, mayChange);
    return [{ before: { ...kept.before, path: [] }, after: { ...kept.after, path: [] }, broken }];
  }
  const of = before?.index.dialect === "packs-map" ? (["version"] as const) : FLAT;
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

function isListOfNames(versions: unknown): boolean {
  return Array.isArray(versions);
}
