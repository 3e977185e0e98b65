import type { Pack } from "./pack.ts";
import type { Registry } from "./registry.ts";
import { directoryOf } from "./tree.ts";

/**
 * The packs that share one registry, by a key made of their ids: packs beside each other, and packs of all
 * directories that indexes list from. Copies in examples and fixtures are in no registry, so they may repeat ids.
 */
export function packsBySameId(registry: Registry, keyOf: (id: string) => string): readonly (readonly Pack[])[] {
  const shared = listedPlaces(registry);
  const groups = new Map<string, Pack[]>();
  for (const pack of registry.packs) {
    const { id, dialect } = pack.facts;
    // An engine pack is found by its directory, not by its name.
    if (id === undefined || pack.directory === "" || dialect === "engine") continue;
    const place = directoryOf(pack.directory);
    const key = [dialect === "marketplace" ? "m" : "g", shared.has(place) ? "" : `/${place}`, keyOf(id)].join("\0");
    const group = groups.get(key);
    if (group) group.push(pack);
    else groups.set(key, [pack]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function listedPlaces(registry: Registry): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { entries } of registry.indexes) {
    for (const entry of entries) {
      const directory = registry.packOf(entry)?.directory;
      if (directory !== undefined) places.add(directoryOf(directory));
    }
  }
  return places;
}
