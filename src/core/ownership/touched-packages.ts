import type { Change } from "../change/change.ts";
import type { EntryChange } from "../change/entry-change.ts";
import type { PackChange } from "../change/pack-change.ts";
import { sameValue, text } from "../document.ts";
import type { IndexEntry } from "../index-file.ts";
import { candidates, statedPaths } from "../registry.ts";
import { type Place, wholeFile } from "../source.ts";
import { baseName, directoryOf } from "../tree.ts";

/** A package that stood before a change and that the change edits or takes away. */
export interface TouchedPackage {
  readonly id: string;
  /** What indexes said of it before the change. */
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
  for (const entry of change.entries) {
    if (entry.before && isEdited(entry)) add(entry.before.key, [entry.before], () => entry.keyAt([]));
  }
  // Of a pack around a touched one the entry is not among those of the change.
  const lookups = change.registry.scope?.lookups.before ?? [];
  const listed = entriesByName(change.entries.flatMap(({ before }) => before ?? []));
  const standing = new Set(change.packs.filter(({ before }) => before).map(({ directory }) => directory));
  for (const pack of change.packs) {
    if (!pack.before || !isOwnFileTouched(pack, standing)) continue;
    const id = pack.before.id ?? baseName(pack.directory);
    const known = [...new Set([...(listed.get(id) ?? []), ...(listed.get(`${pack.directory}/`) ?? [])])];
    const about = known.length > 0 ? known : lookups.flatMap((lookup) => lookup.entry(id) ?? []);
    const file = pack.after?.file ?? pack.before.file;
    const at = (): Place => wholeFile(file);
    add(id, about, at);
    // The directory may be listed under another name, whose owners own it then.
    for (const entry of about) if (entry.key !== id) add(entry.key, [entry], at);
  }
  return [...touched.values()];
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

/** Whether one of the files that differ is the pack's own, and not that of a pack that stood within it. */
function isOwnFileTouched(pack: PackChange, standing: ReadonlySet<string>): boolean {
  return pack.files.some(({ path }) => {
    for (let directory = path; ; directory = directoryOf(directory)) {
      if (standing.has(directory)) return directory === pack.directory;
      if (directory === "") return false;
    }
  });
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
