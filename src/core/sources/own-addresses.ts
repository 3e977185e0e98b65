import { text } from "../document.ts";
import { packOfVersion } from "../integrity/version-here.ts";
import type { Registry } from "../registry.ts";
import { addressKey } from "./address.ts";

const known = new WeakMap<Registry, ReadonlySet<string>>();

/**
 * The addresses under which a registry is a repository itself, as `addressKey`: those that its policy states, else those
 * under which it lists most of the gpacks that stand in it. Of a change the base tells, since the change may list what
 * stands in it under an address of somebody else. `undefined` where the base lists nothing yet: then any may be its own.
 */
export function ownAddresses(registry: Registry, stated: readonly string[]): ReadonlySet<string> | undefined {
  if (stated.length > 0) return new Set(stated.map(addressKey));
  if (registry.scope) return registry.scope.own;
  const found = known.get(registry) ?? frequent(addressesHere(registry));
  known.set(registry, found);
  return found;
}

/** Those of some keys that are more than half as frequent as the most frequent one. */
export function frequent(keys: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return new Set([...counts].flatMap(([key, count]) => (count * 2 > most ? [key] : [])));
}

function* addressesHere(registry: Registry): Iterable<string> {
  for (const { dialect, entries } of registry.indexes) {
    for (const entry of dialect === "packs-map" ? entries : []) {
      for (const version of entry.versions) {
        const gitUrl = text(version.record, "git_url");
        if (gitUrl !== undefined && packOfVersion(registry, entry, version)) yield addressKey(gitUrl);
      }
    }
  }
}
