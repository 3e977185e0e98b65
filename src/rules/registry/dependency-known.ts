import { texts } from "../../core/document.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { knownPacks } from "../../core/known-pack.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import type { Registry } from "../../core/registry.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { ageOf, placeOf, statedReleases } from "../../core/solver/stated-release.ts";

export default defineRule({
  id: "registry/dependency-known",
  subject: "registry",
  severity: "error",
  summary: "Depend only on packs that exist",
  *check(registry) {
    // A pack outside every registry may need packs of any; nothing here tells which exist.
    if (!registry.indexes.some(({ keys }) => keys.size > 0)) return;
    const known = knownPacks(registry);
    for (const pack of registry.packs) {
      if (!registry.isAffected(pack) || pack.facts.needs.every(({ id }) => known.has(id))) continue;
      const manifest = pack.manifest();
      if (manifest)
        yield* inManifest(
          manifest,
          pack.facts.needs.map(({ id }) => id),
          known,
        );
    }
    for (const { entries } of registry.indexes) {
      for (const entry of entries) if (registry.isAffected(entry)) yield* inEntry(registry, entry, known);
    }
    yield* inVersions(registry, known);
  },
});

function* inManifest(manifest: Manifest, needed: readonly string[], known: ReadonlySet<string>): Iterable<Reported> {
  const { doc, dialect } = manifest;
  for (const id of needed) {
    if (known.has(id)) continue;
    if (dialect !== "marketplace") {
      yield { message: message(id), at: doc.keyAt(["dependencies", id]) };
      continue;
    }
    const list = manifest.table["dependencies"];
    const position = Array.isArray(list) ? list.indexOf(id) : 0;
    yield { message: message(id), at: doc.at([...manifest.tablePath, "dependencies", position]), severity: "warning" };
  }
}

/** The lists of the flat dialects; what the manifest of the same pack says is told there. */
function* inEntry(registry: Registry, entry: IndexEntry, known: ReadonlySet<string>): Iterable<Reported> {
  const unknown = texts(entry.record, "dependencies").filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const told = new Set(registry.packOf(entry)?.facts.needs.map(({ id }) => id));
  const list = entry.record["dependencies"];
  for (const id of unknown) {
    if (told.has(id) || !Array.isArray(list)) continue;
    const at = entry.index.doc.at([...entry.path, "dependencies", list.indexOf(id)]);
    yield { message: message(id), at, severity: "warning" };
  }
}

/** What a `packs` map says of its versions; what the manifest of the same version says is told there. */
function* inVersions(registry: Registry, known: ReadonlySet<string>): Iterable<Reported> {
  for (const release of statedReleases(registry)) {
    if ("pack" in release.stated) continue;
    for (const need of release.needs) {
      if (known.has(need.id)) continue;
      const isOlder = ageOf(release, registry) === "older";
      yield { message: message(need.id), at: placeOf(release, need), ...(isOlder ? { severity: "warning" } : {}) };
    }
  }
}

function message(id: string): string {
  return `No index and no pack here has ${quote(id)}; correct the name, or remove the dependency`;
}
