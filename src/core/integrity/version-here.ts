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
  // Without a path the root of the repository is meant.
  const places = path === "" ? [""] : candidates(entry.index, path);
  for (const place of places) {
    const pack = registry.packAt(place);
    if (pack?.facts.id === entry.key && pack.facts.version === version.key) return pack;
  }
  return undefined;
}
