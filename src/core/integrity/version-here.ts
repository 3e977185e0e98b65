import { text } from "../document.ts";
import type { IndexEntry, IndexVersion } from "../index-file.ts";
import type { Pack } from "../pack.ts";
import { type Registry, candidates, plainPath } from "../registry.ts";

/**
 * The pack of this tree that a version of an entry is: it stands where the version says, and its manifest
 * has the id and the version. `undefined` for an older version, whose files are in a commit, and for one that
 * stands in another repository.
 */
export function packOfVersion(registry: Registry, entry: IndexEntry, version: IndexVersion): Pack | undefined {
  const path = plainPath(text(version.record, "path") ?? text(entry.record, "path") ?? "");
  if (path === undefined) return undefined;
  const packAt = (place: string): Pack | undefined => {
    const pack = registry.packAt(place);
    return pack?.facts.id === entry.key && pack.facts.version === version.key ? pack : undefined;
  };
  // Without a path the root of the repository is meant, and nearly every path leads from there.
  const found = packAt(path);
  if (found || path === "") return found;
  for (const place of candidates(entry.index, path)) {
    const pack = packAt(place);
    if (pack) return pack;
  }
  return undefined;
}
