import type { Index } from "../index-file.ts";
import type { Registry } from "../registry.ts";
import type { Place } from "../source.ts";
import { directoryOf } from "../tree.ts";

/** A name of a whole registry, and where it is written. */
export interface PlacedName {
  readonly name: string;
  /** `undefined` when the file does not parse any more. */
  place(): Place | undefined;
}

/**
 * The names that a client can take for each other, in the order in which they are listed: those of each index,
 * and of packs that no index lists, those that stand side by side.
 */
export function namePools(registry: Registry): readonly (readonly PlacedName[])[] {
  const pools = registry.indexes.map(namesOf);
  const listed = new Set(registry.indexes.flatMap(({ keys }) => [...keys]));
  const sideBySide = new Map<string, Map<string, PlacedName>>();
  for (const pack of registry.packs) {
    const { id, dialect } = pack.facts;
    // An engine pack is found by its directory, not by its name.
    if (id === undefined || pack.directory === "" || dialect === "engine" || listed.has(id)) continue;
    const place = directoryOf(pack.directory);
    const pool = sideBySide.get(place) ?? new Map<string, PlacedName>();
    sideBySide.set(place, pool);
    if (pool.has(id)) continue;
    pool.set(id, {
      name: id,
      place() {
        const manifest = pack.manifest();
        return manifest?.doc.at(manifest.idPath);
      },
    });
  }
  return [...pools, ...[...sideBySide.values()].map((pool) => [...pool.values()])];
}

function namesOf({ doc, dialect, entries }: Index): readonly PlacedName[] {
  const names = new Map<string, PlacedName>();
  for (const { key, path, keyPath } of entries) {
    if (key === "" || names.has(key)) continue;
    names.set(key, { name: key, place: () => (dialect === "packs-map" ? doc.keyAt(path) : doc.at(keyPath)) });
  }
  return [...names.values()];
}
