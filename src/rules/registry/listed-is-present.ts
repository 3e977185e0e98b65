import { type Path, text } from "../../core/document.ts";
import type { Index, IndexEntry } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import { type Registry, candidates } from "../../core/registry.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { addressKey } from "../../core/sources/address.ts";
import { directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "registry/listed-is-present",
  subject: "registry",
  severity: "error",
  summary: "List only packs that are there",
  *check(registry) {
    for (const index of registry.indexes) {
      const sources = sourcesFound(registry, index);
      for (const entry of index.entries) {
        if (!registry.isAffected(entry)) continue;
        const finding = judge(registry, entry, sources);
        if (finding) yield finding;
      }
    }
  },
});

/** The git URLs of the entries of an index whose packs are in this tree: so this tree is their repository. */
function sourcesFound(registry: Registry, index: Index): ReadonlySet<string> {
  const found = new Set<string>([...(registry.scope?.sources ?? [])].map(addressKey));
  // Most entries write one address in one way: it is looked at once.
  const seen = new Set<string>();
  for (const entry of index.entries) {
    for (const { record } of entry.versions) {
      const url = text(record, "git_url");
      if (url === undefined || seen.has(url)) continue;
      const key = addressKey(url);
      if (!found.has(key) && !registry.packOf(entry)) continue;
      found.add(key);
      seen.add(url);
    }
  }
  return found;
}

function gitUrls({ versions }: IndexEntry): readonly string[] {
  return versions.flatMap(({ record }) => text(record, "git_url") ?? []).map(addressKey);
}

function judge(registry: Registry, entry: IndexEntry, sources: ReadonlySet<string>): Reported | undefined {
  const { index, key } = entry;
  const directory = registry.directoryOf(entry);
  if (directory !== undefined) {
    if (registry.packAt(directory) || !isBare(registry, directory)) return undefined;
    return {
      message: `${quote(key)} is listed at ${quote(directory)}, which has no manifest; add one, or remove the entry`,
      at: index.doc.at(pathOf(entry) ?? entry.keyPath),
    };
  }
  const ownPath = text(entry.record, "path");
  // A version names a path of the commit that it pins, which may have moved since.
  if (ownPath === undefined && registry.packsWithId(key).length > 0) return undefined;
  const stated = pathOf(entry);
  const isHere = entry.versions.length === 0 || gitUrls(entry).some((url) => sources.has(url));
  if (stated) {
    const path = text(stated.length === entry.path.length + 1 ? entry.record : entry.versions.at(-1)?.record, "path");
    const isRemoved = path !== undefined && candidates(index, path).some((place) => registry.scope?.removed.has(place));
    if (path === undefined || !(isHere || isRemoved || (sources.size === 0 && hasParent(registry, index, path))))
      return undefined;
    return {
      message: `${quote(key)} is listed at ${quote(path)}, and nothing stands there; correct the path, or remove the entry`,
      at: index.doc.at(stated),
    };
  }
  if (entry.versions.length === 0 || !isHere) return undefined;
  return {
    message: `${quote(key)} is listed as a pack of this repository, and no manifest here has this id; add the pack, or remove the entry`,
    at: index.doc.keyAt(entry.keyPath),
  };
}

/** Where the entry states the path that a client follows: its own, else that of its last version. */
function pathOf(entry: IndexEntry): Path | undefined {
  if (text(entry.record, "path") !== undefined) return [...entry.path, "path"];
  const version = entry.versions.at(-1);
  return version && text(version.record, "path") !== undefined ? [...version.path, "path"] : undefined;
}

function hasParent({ listing }: Registry, index: Index, path: string): boolean {
  return candidates(index, path).some(
    (candidate) => directoryOf(candidate) !== "" && listing.has(directoryOf(candidate)),
  );
}

/** True for a directory without any manifest, be it one that names no pack or a saved copy. */
function isBare({ listing }: Registry, directory: string): boolean {
  // A link or a submodule in place of the directory holds nothing that was judged.
  const entry = listing.entry(directory);
  if (entry) return entry.kind !== "file";
  return !listing
    .under(directory)
    .some(({ path, kind }) => kind === "file" && recognise(path).kind.endsWith("-manifest"));
}
