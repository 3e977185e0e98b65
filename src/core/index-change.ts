import { type Document, sameValue, text } from "./document.ts";
import { readIndex } from "./index-file.ts";
import { type SameBytes, sliceIndex } from "./index-slices.ts";
import { type IndexLookup, parsedLookup, slicedLookup } from "./index-lookup.ts";
import { parseJsonDocument } from "./json-document.ts";
import { partialIndex } from "./partial-index.ts";
import { candidates, statedPaths } from "./registry.ts";
import { createSource } from "./source.ts";
import { parseTomlDocument } from "./toml-document.ts";
import { baseName } from "./tree.ts";

/** Packs that a change touches: their directories, and every id that may stand for them. */
export interface TouchedPacks {
  readonly ids: ReadonlySet<string>;
  readonly packs: ReadonlyMap<string, unknown>;
  /** Ids of packs at the base whose entries are wanted as they were, touched or not. */
  readonly baseIds: ReadonlySet<string>;
}

/** What a change does to one index. */
export interface IndexChange {
  /** The index with at least its affected entries. */
  readonly doc: Document;
  /** The index as it was, with at least the entries that are affected, removed or asked for; none of a new one. */
  readonly before: Document | undefined;
  /** The keys of all entries. */
  readonly keys: readonly string[];
  readonly affected: ReadonlySet<string>;
  /** Directories that changed entries state for their packs. */
  readonly directories: readonly string[];
  /** Entries that the change takes out: their keys, and where they said their packs are. */
  readonly removed: readonly Witness[];
  /** Where the pack of an id stands, by this index. */
  readonly placesOf: (id: string) => readonly string[];
  /** Some entries of the index as it was: where they say their packs are. */
  readonly witnesses: readonly Witness[];
  /** All entries, as they are and as they were. */
  readonly lookup: IndexLookup;
  readonly lookupBefore: IndexLookup | undefined;
}

/** Where an entry says its pack is. */
export interface Witness {
  readonly key: string;
  readonly directory: string;
  readonly gitUrl: string | undefined;
  /** Whether the entry stood in the index before the change. */
  readonly isOld: boolean;
}

/** Entries that are asked where packs of this registry stand. */
const MAX_WITNESSES = 40;

/**
 * Compares an index with what it was: `before` is its bytes at the base, `"same"` when they are equal,
 * `undefined` when it is new. `undefined` when the index is not read as one.
 */
export function compareIndexes(
  path: string,
  now: Uint8Array,
  before: Uint8Array | "same" | undefined,
  touched: TouchedPacks,
  isSame: SameBytes,
): IndexChange | undefined {
  const fast = path.endsWith(".json") ? compareSlices(path, now, before, touched, isSame) : undefined;
  return fast ?? compareValues(path, now, before, touched);
}

function compareSlices(
  path: string,
  now: Uint8Array,
  before: Uint8Array | "same" | undefined,
  { ids, baseIds }: TouchedPacks,
  isSame: SameBytes,
): IndexChange | undefined {
  const slices = before === "same" ? sliceIndex(now) : sliceIndex(now, before, isSame);
  if (!slices) return undefined;
  const affected = new Set(before === "same" ? [] : slices.differs);
  for (const id of ids) if (slices.packs.has(id)) affected.add(id);
  const doc = partialIndex(path, slices, affected);
  if (!doc) return undefined;
  // The index as it was tells where packs stand: the new one is what the change wants to be believed.
  const old = before === "same" || before === undefined ? slices : (slices.before ?? sliceIndex(before));
  if (!old) return undefined;
  const asked = new Set([...spread([...old.packs.keys()]), ...slices.removed.keys()]);
  const part = partialIndex(path, old, new Set([...asked, ...affected, ...baseIds]));
  if (!part) return undefined;
  const lookup = slicedLookup(path, slices);
  return {
    doc,
    before: before === undefined ? undefined : part,
    keys: [...slices.packs.keys()],
    affected,
    directories: directoriesOf(path, doc, affected),
    placesOf(id) {
      if (!slices.packs.has(id)) return [];
      return witnessesOf(path, partialIndex(path, slices, [id]), (key) => key === id).map(({ directory }) => directory);
    },
    removed: witnessesOf(path, part, (key) => slices.removed.has(key)),
    witnesses: witnessesOf(path, part, (key) => asked.has(key), before !== undefined),
    lookup,
    lookupBefore: before === undefined ? undefined : old === slices ? lookup : slicedLookup(path, old),
  };
}

/** Parses an index file, whatever its format. */
export function parseIndex(path: string, bytes: Uint8Array): Document {
  const source = createSource(path, bytes);
  return path.endsWith(".toml") ? parseTomlDocument(source) : parseJsonDocument(source);
}

function compareValues(
  path: string,
  now: Uint8Array,
  before: Uint8Array | "same" | undefined,
  { ids, packs }: TouchedPacks,
): IndexChange | undefined {
  const doc = parseIndex(path, now);
  const index = readIndex(doc, false);
  if (!index) return undefined;
  const old = before === "same" || before === undefined ? undefined : readIndex(parseIndex(path, before), false);
  const previous = new Map(old?.entries.map((entry) => [entry.key, entry.record]));

  const affected = new Set<string>();
  const differs = new Set<string>();
  for (const { key, record } of index.entries) {
    if (before !== "same" && !sameValue(previous.get(key), record)) differs.add(key);
  }
  for (const entry of index.entries) {
    const stated = statedPaths(entry);
    const isTouched =
      ids.has(entry.key) || stated.some((directory) => packs.has(directory) || ids.has(baseName(directory)));
    if (isTouched || differs.has(entry.key)) affected.add(entry.key);
  }
  const keys = index.entries.map((entry) => entry.key);
  const has = new Set(keys);
  const was = old ?? index;
  const asked = new Set(spread(was.entries.map((entry) => entry.key)));
  const lookup = parsedLookup(index);
  return {
    doc,
    before: before === "same" ? doc : old?.doc,
    keys,
    affected,
    directories: directoriesOf(path, doc, affected),
    placesOf: (id) => witnessesOf(path, doc, (key) => key === id).map(({ directory }) => directory),
    removed: witnessesOf(path, was.doc, (key) => !has.has(key)),
    witnesses: witnessesOf(path, was.doc, (key) => asked.has(key), before === "same" || old !== undefined),
    lookup,
    lookupBefore: before === "same" ? lookup : old && parsedLookup(old),
  };
}

/** Some of many keys, from all over the list. */
function spread(keys: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(keys.length / MAX_WITNESSES));
  return keys.filter((_, position) => position % step === 0);
}

function witnessesOf(
  path: string,
  doc: Document | undefined,
  isAsked: (key: string) => boolean,
  isOld = false,
): readonly Witness[] {
  const index = doc && readIndex(doc, false, path);
  return (index?.entries ?? [])
    .filter((entry) => isAsked(entry.key))
    .flatMap((entry) =>
      statedPaths(entry).flatMap((stated) =>
        candidates(entry.index, stated).map((directory) => ({
          key: entry.key,
          directory,
          gitUrl: text(entry.versions.at(-1)?.record, "git_url"),
          isOld,
        })),
      ),
    );
}

function directoriesOf(path: string, doc: Document, keys: ReadonlySet<string>): readonly string[] {
  const entries = readIndex(doc, false, path)?.entries ?? [];
  return entries.filter((entry) => keys.has(entry.key)).flatMap((entry) => statedPaths(entry).slice(0, 1));
}
