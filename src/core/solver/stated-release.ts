import type { IndexEntry, IndexVersion } from "../index-file.ts";
import { dependenciesOf } from "../manifest-dependencies.ts";
import { type Pack, idOf } from "../pack.ts";
import type { Registry } from "../registry.ts";
import { type Place, wholeFile } from "../source.ts";
import { positionOf } from "./candidates.ts";
import type { Release, Requirement } from "./catalogue.ts";
import { type RegistryCatalogue, catalogueBefore, catalogueOf, releaseOf } from "./registry-catalogue.ts";

/** A release that may be chosen, and where what it needs is written. */
export interface StatedRelease {
  readonly id: string;
  readonly version: string;
  readonly needs: readonly Requirement[];
  readonly stated: { readonly pack: Pack } | { readonly entry: IndexEntry; readonly listed: IndexVersion };
}

const known = new WeakMap<Registry, readonly StatedRelease[]>();

/**
 * The releases to judge, worked out once for all rules: gpacks of the tree, then versions of indexes that are not yanked. What a
 * manifest and an index say alike is told at the manifest. Of a change only what is new in it: what was there is not its doing.
 */
export function statedReleases(registry: Registry): readonly StatedRelease[] {
  const found = known.get(registry);
  if (found) return found;
  const before = catalogueBefore(registry);
  const all = [...everyRelease(registry)].filter((release) => !before || isNew(release, before));
  known.set(registry, all);
  return all;
}

function* everyRelease(registry: Registry): Iterable<StatedRelease> {
  for (const pack of registry.packs) if (registry.isAffected(pack)) yield* ofPack(pack);
  const catalogue = catalogueOf(registry);
  for (const { dialect, entries } of registry.indexes) {
    if (dialect !== "packs-map") continue;
    for (const entry of entries) {
      if (registry.isAffected(entry)) yield* ofEntry(entry, registry.packOf(entry), catalogue);
    }
  }
}

/** True unless the release was there before, could be chosen and needed the same. */
function isNew({ id, version, needs }: StatedRelease, before: RegistryCatalogue): boolean {
  const known = before.universe.pack(id);
  const was = known.releases[positionOf(known, version) ?? -1];
  if (!was || was.yanked) return true;
  const ranges = new Map(was.needs.map((need) => [need.id, need.range]));
  return needs.some((need) => ranges.get(need.id) !== need.range);
}

function* ofPack(pack: Pack): Iterable<StatedRelease> {
  const { dialect, version, needs } = pack.facts;
  if ((dialect !== "gpack" && dialect !== "rpack") || version === undefined || needs.length === 0) return;
  yield { id: idOf(pack), version, needs, stated: { pack } };
}

function* ofEntry(entry: IndexEntry, pack: Pack | undefined, catalogue: RegistryCatalogue): Iterable<StatedRelease> {
  // What the solver knows of the entry is read already, unless another index lists the pack first.
  const isFirst = catalogue.entriesOf(entry.key)[0]?.record === entry.record;
  const known = catalogue.universe.pack(entry.key);
  for (const listed of entry.versions) {
    const release = isFirst ? known.releases[positionOf(known, listed.key) ?? -1] : releaseOf(listed);
    if (!release || release.yanked) continue;
    const needs = pack?.facts.version === listed.key ? untold(release, pack) : release.needs;
    if (needs.length > 0) yield { id: entry.key, version: listed.key, needs, stated: { entry, listed } };
  }
}

/** What an index says that a version needs, without what its manifest says in the same words. */
function untold({ needs }: Release, pack: Pack): readonly Requirement[] {
  const told = new Map(pack.facts.needs.map(({ id, range }) => [id, range]));
  return needs.filter(({ id, range }) => told.get(id) !== range);
}

/** Where a need of a release is written, or the release itself. */
export function placeOf({ stated }: StatedRelease, need?: Requirement): Place {
  if ("entry" in stated) {
    const { doc } = stated.entry.index;
    const { path } = stated.listed;
    return need ? doc.at([...path, "dependencies", need.id]) : doc.keyAt(path);
  }
  const manifest = stated.pack.manifest();
  if (!manifest) return wholeFile(stated.pack.file);
  const found = dependenciesOf(manifest).find(({ id }) => id === need?.id);
  return manifest.doc.at(found?.rangePath ?? [...manifest.tablePath, "version"]);
}

/**
 * `new` for a release that a change publishes, or of which it changes the needs; of a whole tree, of which nobody knows
 * what was there before, `newest` for the version that most users get and `older` for any other.
 */
export function ageOf({ id, version, stated }: StatedRelease, registry: Registry): "new" | "newest" | "older" {
  if (registry.scope) return "new";
  const { releases, newest } = catalogueOf(registry).universe.pack(id);
  return "pack" in stated || releases[newest]?.version === version ? "newest" : "older";
}
