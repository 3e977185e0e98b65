import { own } from "../document.ts";
import type { IndexEntry, IndexVersion } from "../index-file.ts";
import { dependenciesOf } from "../manifest-dependencies.ts";
import { isYanked, newestVersion } from "../newest-version.ts";
import { type Pack, idOf } from "../pack.ts";
import type { Registry } from "../registry.ts";
import { type Place, wholeFile } from "../source.ts";
import { type Requirement, requirementsOf } from "./catalogue.ts";
import { type RegistryCatalogue, catalogueBefore } from "./registry-catalogue.ts";

/** A release that may be chosen, and where what it needs is written. */
export interface StatedRelease {
  readonly id: string;
  readonly version: string;
  readonly needs: readonly Requirement[];
  /**
   * `new` for one that a change publishes, or of which it changes the needs; of a whole tree, of which nobody knows
   * what was there before, `newest` for the version that most users get and `older` for any other.
   */
  age(): "new" | "newest" | "older";
  /** Where a need is written, or the release itself. */
  at(need?: Requirement): Place;
}

/**
 * The releases to judge: gpacks of the tree, then versions of indexes that are not yanked. What a manifest
 * and an index say alike is told at the manifest. Of a change only what is new in it: what was there is not its doing.
 */
export function* statedReleases(registry: Registry): Iterable<StatedRelease> {
  const before = catalogueBefore(registry);
  for (const release of everyRelease(registry, before !== undefined))
    if (!before || isNew(release, before)) yield release;
}

function* everyRelease(registry: Registry, isChange: boolean): Iterable<StatedRelease> {
  for (const pack of registry.packs) if (registry.isAffected(pack)) yield* ofPack(pack, isChange);
  for (const { dialect, entries } of registry.indexes) {
    if (dialect !== "packs-map") continue;
    for (const entry of entries)
      if (registry.isAffected(entry)) yield* ofEntry(entry, registry.packOf(entry), isChange);
  }
}

/** True unless the release was there before, could be chosen and needed the same. */
function isNew({ id, version, needs }: StatedRelease, before: RegistryCatalogue): boolean {
  const was = before.releasesOf(id)?.find((release) => release.version === version);
  if (!was || was.yanked) return true;
  const known = new Map(was.needs.map((need) => [need.id, need.range]));
  return needs.some((need) => known.get(need.id) !== need.range);
}

function* ofPack(pack: Pack, isChange: boolean): Iterable<StatedRelease> {
  const { dialect, version, needs } = pack.facts;
  if ((dialect !== "gpack" && dialect !== "rpack") || version === undefined || needs.length === 0) return;
  yield {
    id: idOf(pack),
    version,
    needs,
    age: () => (isChange ? "new" : "newest"),
    at(need) {
      const manifest = pack.manifest();
      if (!manifest) return wholeFile(pack.file);
      const stated = dependenciesOf(manifest).find(({ id }) => id === need?.id);
      return manifest.doc.at(stated?.rangePath ?? [...manifest.tablePath, "version"]);
    },
  };
}

function* ofEntry(entry: IndexEntry, pack: Pack | undefined, isChange: boolean): Iterable<StatedRelease> {
  for (const version of entry.versions) {
    if (isYanked(version.record)) continue;
    const needs = needsOf(version, pack);
    if (needs.length === 0) continue;
    yield {
      id: entry.key,
      version: version.key,
      needs,
      age: () => (isChange ? "new" : newestVersion(entry) === version.key ? "newest" : "older"),
      at: (need) =>
        need ? entry.index.doc.at([...version.path, "dependencies", need.id]) : entry.index.doc.keyAt(version.path),
    };
  }
}

/** What an index says that a version needs, without what its manifest says in the same words. */
function needsOf({ key, record }: IndexVersion, pack: Pack | undefined): readonly Requirement[] {
  const stated = requirementsOf(own(record, "dependencies"));
  if (stated.length === 0 || pack?.facts.version !== key) return stated;
  const told = new Map(pack.facts.needs.map(({ id, range }) => [id, range]));
  return stated.filter(({ id, range }) => told.get(id) !== range);
}
