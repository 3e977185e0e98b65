import type { Registry } from "./registry.ts";
import { candidates, statedPaths } from "./registry.ts";
import { baseName, directoryOf } from "./tree.ts";

/** The names of the directories that stand, or that an index says to stand, directly in a directory. */
export function siblingNames(registry: Registry, parents: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map([...parents].map((parent) => [parent, new Set<string>()] as const));
  for (const parent of parents) {
    const start = parent === "" ? 0 : parent.length + 1;
    for (const { path } of registry.listing.under(parent)) {
      const slash = path.indexOf("/", start);
      if (slash !== -1) names.get(parent)?.add(path.slice(start, slash));
    }
  }
  for (const index of registry.indexes) {
    for (const entry of index.entries) {
      for (const path of statedPaths(entry)) {
        const place = candidates(index, path).find((candidate) => names.has(directoryOf(candidate)));
        if (place !== undefined) names.get(directoryOf(place))?.add(baseName(place));
      }
    }
  }
  return new Map([...names].map(([parent, found]) => [parent, [...found].toSorted()]));
}
