import { text } from "./document.ts";
import type { Registry } from "./registry.ts";
import { baseName } from "./tree.ts";

/** Every name under which a client of this tree can find a pack: entries of its indexes, and its packs. */
export function knownPacks({ indexes, packs }: Registry): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { entries, keys } of indexes) {
    for (const key of keys) known.add(key);
    for (const { record } of entries) {
      const name = text(record, "full_name");
      if (name !== undefined) known.add(name);
    }
  }
  for (const { facts, directory } of packs) {
    known.add(facts.id ?? baseName(directory));
    // A marketplace package is found by its name and its directory, whatever else its id says.
    if (facts.dialect !== "marketplace") continue;
    if (facts.name !== undefined) known.add(facts.name);
    known.add(baseName(directory));
  }
  return known;
}
