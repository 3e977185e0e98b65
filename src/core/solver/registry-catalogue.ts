import { isTable, own, text, texts } from "../document.ts";
import type { IndexEntry, IndexVersion } from "../index-file.ts";
import { type IndexLookup, parsedLookup } from "../index-lookup.ts";
import { isYanked } from "../newest-version.ts";
import { type PackFacts, idOf } from "../pack.ts";
import type { Registry } from "../registry.ts";
import { type Universe, createUniverse } from "./candidates.ts";
import { type Catalogue, type Release, requirementsOf } from "./catalogue.ts";

/** The catalogue of a registry, which can be asked the other way round as well. */
export interface RegistryCatalogue extends Catalogue {
  /** Every pack, those of indexes first. */
  ids(): Iterable<string>;
  /** The packs that may need a pack directly, in some release; sorted as `ids`. */
  dependentsOf(id: string): readonly string[];
  /** What an index says instead of a pack that should no longer be chosen. */
  deprecationOf(id: string): Deprecation | undefined;
  /** The entries of a pack, the one that clients find first. */
  entriesOf(id: string): readonly IndexEntry[];
  /** The catalogue, prepared for the solver, without locks. */
  readonly universe: Universe;
}

/** What stands in `deprecated` of an entry. */
export interface Deprecation {
  readonly replacement: string | undefined;
}

/** What a catalogue is read from. */
export interface CatalogueSources {
  readonly lookups: readonly IndexLookup[];
  /** The packs that stand in the tree, by the id that they are found by. */
  readonly packs: ReadonlyMap<string, readonly PackFacts[]>;
}

const now = new WeakMap<Registry, RegistryCatalogue>();
const before = new WeakMap<Registry, RegistryCatalogue>();

/**
 * What the indexes of a registry list, and the packs that stand in its tree: worked out once for all rules. What
 * a listed version needs is what the index says; where it says nothing, what the manifest of that version says.
 */
export function catalogueOf(registry: Registry): RegistryCatalogue {
  return remembered(now, registry, () => {
    const packs = new Map<string, PackFacts[]>();
    for (const pack of registry.packs) put(packs, idOf(pack), pack.facts);
    for (const [id, facts] of registry.scope?.followed ?? []) put(packs, id, facts);
    return createCatalogue({ lookups: registry.scope?.lookups.now ?? registry.indexes.map(parsedLookup), packs });
  });
}

/** The same as it was before a change; `undefined` for a whole tree, of which nothing else is known. */
export function catalogueBefore(registry: Registry): RegistryCatalogue | undefined {
  const { scope } = registry;
  if (!scope) return undefined;
  return remembered(before, registry, () => {
    const packs = new Map<string, PackFacts[]>();
    for (const facts of scope.packsBefore) if (facts.id !== undefined) put(packs, facts.id, facts);
    for (const pack of registry.packs) if (!scope.files.has(pack.file)) put(packs, idOf(pack), pack.facts);
    for (const [id, facts] of scope.followed) put(packs, id, facts);
    return createCatalogue({ lookups: scope.lookups.before, packs });
  });
}

function remembered(
  known: WeakMap<Registry, RegistryCatalogue>,
  registry: Registry,
  read: () => RegistryCatalogue,
): RegistryCatalogue {
  const found = known.get(registry) ?? read();
  known.set(registry, found);
  return found;
}

/** Reads a catalogue; each pack when it is asked for. */
export function createCatalogue({ lookups, packs }: CatalogueSources): RegistryCatalogue {
  const entriesOf = (id: string): readonly IndexEntry[] => lookups.flatMap((lookup) => lookup.entry(id) ?? []);
  const releasesOf = (id: string): readonly Release[] | undefined => {
    const entries = entriesOf(id);
    const standing = packs.get(id) ?? [];
    return entries.length > 0 || standing.length > 0 ? releases(entries, standing) : undefined;
  };
  let needing: ReadonlyMap<string, readonly string[]> | undefined;
  const dependentsOf = (id: string): readonly string[] => {
    needing ??= needingInTree(packs);
    const found = [...lookups.map((lookup) => lookup.dependents()), needing].flatMap((map) => map.get(id) ?? []);
    return [...new Set(found)];
  };
  const catalogue = {
    ids: () => new Set([...lookups.flatMap(({ keys }) => [...keys]), ...packs.keys()]),
    entriesOf,
    releasesOf,
    dependentsOf,
    deprecationOf: (id: string) => deprecation(entriesOf(id)),
  };
  return { ...catalogue, universe: createUniverse(catalogue) };
}

function deprecation(entries: readonly IndexEntry[]): Deprecation | undefined {
  const stated = entries
    .map(({ record }) => own(record, "deprecated"))
    .find((value) => isTable(value) || value === true);
  return stated === undefined ? undefined : { replacement: text(stated, "replacement") };
}

function releases(entries: readonly IndexEntry[], packs: readonly PackFacts[]): readonly Release[] {
  const found = new Map<string, Release>();
  for (const { index, latest, record, versions } of entries) {
    for (const listed of versions) {
      if (!found.has(listed.key)) found.set(listed.key, releaseOf(listed, packs));
    }
    // A flat list knows one version, and names without ranges.
    if (index.dialect !== "packs-map" && latest !== undefined && !found.has(latest)) {
      const needs = texts(record, "dependencies").map((id) => ({ id, range: "" }));
      found.set(latest, { version: latest, yanked: false, needs });
    }
  }
  for (const { version, needs } of packs) {
    if (version !== undefined && !found.has(version)) found.set(version, { version, yanked: false, needs });
  }
  return [...found.values()];
}

/** What an index says of a version; of what it says nothing, what the manifest of that version says. */
export function releaseOf({ key, record }: IndexVersion, packs: readonly PackFacts[] = []): Release {
  const stated = own(record, "dependencies");
  const manifest = stated === undefined ? packs.find(({ version }) => version === key) : undefined;
  return { version: key, yanked: isYanked(record), needs: manifest?.needs ?? requirementsOf(stated) };
}

function needingInTree(packs: CatalogueSources["packs"]): ReadonlyMap<string, readonly string[]> {
  const dependents = new Map<string, string[]>();
  for (const [id, standing] of packs) {
    const needed = new Set(standing.flatMap(({ needs }) => needs.map((need) => need.id)));
    for (const other of needed) put(dependents, other, id);
  }
  return dependents;
}

function put<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
