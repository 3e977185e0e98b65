import type { Change } from "../change/change.ts";
import type { EntryChange } from "../change/entry-change.ts";
import { sameValue, text } from "../document.ts";
import type { IndexEntry } from "../index-file.ts";
import { candidates, statedPaths } from "../registry.ts";
import { type Place, wholeFile } from "../source.ts";
import { baseName, directoryOf } from "../tree.ts";
import { type StandingEntries, standingEntries } from "./standing-entries.ts";

/** A package that stood before a change and that the change edits or takes away. */
export interface TouchedPackage {
  readonly id: string;
  /** What indexes said of it before the change, or say since. */
  readonly entries: readonly IndexEntry[];
  /** A place of the change to show; worked out when it is asked for, since the index may be large. */
  readonly at: () => Place;
}

/** The packages that a change touches, each once, in the order of the change. Ids are those of the base. */
export function touchedPackages(change: Change): readonly TouchedPackage[] {
  const touched = new Map<string, TouchedPackage>();
  const add = (id: string, entries: readonly IndexEntry[], at: () => Place): void => {
    const known = touched.get(id);
    touched.set(id, known ? { ...known, entries: [...new Set([...known.entries, ...entries])] } : { id, entries, at });
  };
  const standing = standingEntries(change.registry.scope?.lookups.before ?? [], change.tip);
  for (const entry of change.entries) {
    const at = (): Place => entry.keyAt([]);
    if (entry.before && isEdited(entry)) add(entry.before.key, [standing.latest(entry.before)], at);
    // One more entry for a package, in another index or under another key, is not another package.
    else if (!entry.before) for (const listed of listedAlready(entry, change, standing)) add(listed.key, [listed], at);
  }
  const listed = entriesByName(change.entries.flatMap(({ before }) => before ?? []));
  for (const { directory, id, at } of packsOfFiles(change, (id, directory) => entriesOf(id, directory).length > 0)) {
    const about = entriesOf(id, directory);
    add(id, about, at);
    // The directory may be listed under another name, whose owners own it then.
    for (const entry of about) if (entry.key !== id) add(entry.key, [entry], at);
  }
  return [...touched.values()];

  // Of a pack around a touched one the entry is not among those of the change.
  function entriesOf(id: string, directory: string): readonly IndexEntry[] {
    const known = [...(listed.get(id) ?? []), ...(listed.get(`${directory}/`) ?? [])].map(standing.latest);
    return [...new Set([...known, ...standing.of(id)])];
  }
}

/** A package that a change adds. */
export interface NewPackage {
  readonly id: string;
  readonly at: () => Place;
}

/** The packages that a change adds to an index or as a directory, each once. */
export function newPackages(change: Change): readonly NewPackage[] {
  const found = new Map<string, NewPackage>();
  for (const entry of change.entries) {
    if (!entry.before && entry.after && !found.has(entry.key)) {
      found.set(entry.key, { id: entry.key, at: () => entry.keyAt([]) });
    }
  }
  for (const pack of change.packs) {
    if (pack.before || !pack.after) continue;
    const id = pack.after.id ?? baseName(pack.directory);
    const { file } = pack.after;
    if (!found.has(id)) found.set(id, { id, at: () => wholeFile(file) });
  }
  return [...found.values()];
}

function isEdited({ before, after }: EntryChange): boolean {
  return !after || !sameValue(before?.record, after.record);
}

/** The entries that other indexes had for the package of a new one: by its key, its id and that of its pack. */
function listedAlready({ after }: EntryChange, { registry }: Change, standing: StandingEntries): readonly IndexEntry[] {
  if (!after) return [];
  const ids = [after.key, text(after.record, "id"), registry.packOf(after)?.facts.id];
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : standing.of(id)));
}

interface TouchedPack {
  readonly directory: string;
  readonly id: string;
  readonly at: () => Place;
}

/**
 * The packs of which a file differs, by what the base or its tip has. A file belongs to the innermost pack around
 * it, and to the one around that as well where the inner one is not listed: it ships with the outer one alone.
 */
function packsOfFiles(change: Change, isListed: (id: string, directory: string) => boolean): readonly TouchedPack[] {
  const standing = new Map<string, TouchedPack>();
  for (const { directory, before, after } of change.packs) {
    const file = after?.file ?? before?.file ?? "";
    if (before) standing.set(directory, { directory, id: before.id ?? baseName(directory), at: () => wholeFile(file) });
  }
  for (const [directory, { id, file }] of change.tip?.packs ?? []) {
    if (!standing.has(directory))
      standing.set(directory, { directory, id: id ?? baseName(directory), at: () => wholeFile(file) });
  }
  const found = new Set<TouchedPack>();
  for (const path of change.files.keys()) {
    for (let directory = path; ; directory = directoryOf(directory)) {
      const pack = standing.get(directory);
      // What was found once led on to the packs around it.
      if (pack && found.has(pack)) break;
      if (pack) found.add(pack);
      if (directory === "" || (pack && isListed(pack.id, directory))) break;
    }
  }
  return [...found];
}

/** Entries by key and id, and by the directories that they may mean, behind which stands a slash. */
function entriesByName(entries: readonly IndexEntry[]): ReadonlyMap<string, readonly IndexEntry[]> {
  const found = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const directories = statedPaths(entry).flatMap((path) => candidates(entry.index, path));
    const names = [entry.key, text(entry.record, "id") ?? entry.key, ...directories.map((path) => `${path}/`)];
    for (const name of new Set(names)) {
      const others = found.get(name);
      if (others) others.push(entry);
      else found.set(name, [entry]);
    }
  }
  return found;
}
