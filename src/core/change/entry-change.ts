import { type Document, type Path, valueAt } from "../document.ts";
import type { Index, IndexEntry } from "../index-file.ts";
import type { Place } from "../source.ts";
import { type ListedVersion, listedVersions } from "./listed-version.ts";

/** A version of an entry, as it was listed and as it is. */
export interface VersionChange {
  readonly version: string;
  /** `undefined` for a version that the change publishes. */
  readonly before: ListedVersion | undefined;
  /** `undefined` for a version that the change takes out. */
  readonly after: ListedVersion | undefined;
}

/** An entry of an index before and after a change. One of the two is there; both may be equal. */
export interface EntryChange {
  /** What the client looks the entry up by. */
  readonly key: string;
  /** The index as it is now; its document has the places that findings may show. */
  readonly index: Index;
  readonly before: IndexEntry | undefined;
  readonly after: IndexEntry | undefined;
  /** Every version that one of the two lists: first those that were listed, in their order. */
  readonly versions: readonly VersionChange[];
  /**
   * A place at the head for something of the entry, by its path from the entry on: the value while it is
   * there, else the key of the nearest that is left around it, such as `versions` of the entry or `packs` of
   * the index.
   */
  at(path: Path): Place;
  /** The same for the key that names the value. */
  keyAt(path: Path): Place;
}

/**
 * Compares the entries of an index. `before` may hold entries that the change leaves alone and that `after`
 * does not hold: they are told from removed ones by the keys of `after`.
 */
export function compareEntries(before: Index | undefined, after: Index): readonly EntryChange[] {
  const old = new Map<string, IndexEntry>();
  // Of entries with one key the first is the one that clients find.
  for (const entry of before?.entries ?? []) if (!old.has(entry.key)) old.set(entry.key, entry);
  const changes = after.entries.map((entry) => entryChange(after, old.get(entry.key), entry));
  for (const [key, entry] of old) if (!after.keys.has(key)) changes.push(entryChange(after, entry, undefined));
  return changes;
}

function entryChange(index: Index, before: IndexEntry | undefined, after: IndexEntry | undefined): EntryChange {
  const { doc } = index;
  // Of a removed entry of a list another one may stand at its position now.
  const whole = (path: Path): Path => (after ? [...after.path, ...path] : (before?.path.slice(0, -1) ?? []));
  return {
    key: (after ?? before)?.key ?? "",
    index,
    before,
    after,
    versions: compareVersions(before ? listedVersions(before) : [], after ? listedVersions(after) : []),
    at: (path) => (after && isThere(doc, whole(path)) ? doc.at(whole(path)) : keyOfNearest(doc, whole(path))),
    keyAt: (path) => keyOfNearest(doc, whole(path)),
  };
}

function isThere(doc: Document, path: Path): boolean {
  return valueAt(doc.value, path) !== undefined;
}

function keyOfNearest(doc: Document, path: Path): Place {
  let near = path;
  while (near.length > 0 && !isThere(doc, near)) near = near.slice(0, -1);
  return near.length === 0 ? doc.at(near) : doc.keyAt(near);
}

function compareVersions(before: readonly ListedVersion[], after: readonly ListedVersion[]): readonly VersionChange[] {
  const was = new Map(before.map((listed) => [listed.version, listed]));
  const now = new Map(after.map((listed) => [listed.version, listed]));
  const versions = new Set([...was.keys(), ...now.keys()]);
  return [...versions].map((version) => ({ version, before: was.get(version), after: now.get(version) }));
}
