import { type SemVer, parse } from "semver";
import { quoted, replaceValue } from "./edits.ts";
import type { Fix } from "./finding.ts";
import type { IndexEntry } from "./index-file.ts";

/** True for a version that must not be chosen: `yanked` is an object, or the older `true`. */
export function isYanked(record: Readonly<Record<string, unknown>>): boolean {
  const { yanked } = record;
  return yanked === true || (typeof yanked === "object" && yanked !== null);
}

/**
 * What `latest_version` of an entry has to be: the newest version that is neither yanked nor a
 * pre-release, else the newest pre-release; `undefined` when every version is yanked or none is semantic.
 */
export function newestVersion({ versions }: Pick<IndexEntry, "versions">): string | undefined {
  let stable: SemVer | undefined;
  let any: SemVer | undefined;
  for (const { key, record } of versions) {
    const version = isYanked(record) || key.length > 100 ? null : parse(key);
    // Only what is written strictly: `parse` lets a leading v and spaces pass.
    if (version?.version !== key.replace(/\+.*$/, "")) continue;
    if (!any || version.compare(any) > 0) any = version;
    if (version.prerelease.length === 0 && (!stable || version.compare(stable) > 0)) stable = version;
  }
  return (stable ?? any)?.raw;
}

/** A fix that names the newest version as the latest; not safe, for users then get another version. */
export function replaceLatest(entry: IndexEntry): Fix | undefined {
  const newest = newestVersion(entry);
  if (newest === undefined) return undefined;
  const summary = `Name ${quoted(newest)} as the latest version`;
  return { ...replaceValue(entry.index.doc, [...entry.path, "latest_version"], quoted(newest), summary), safe: false };
}
