import { type TouchedPacks, type Witness, compareIndexes, parseIndex } from "../../core/index-change.ts";
import { type Index, type ParsedIndex, readIndex } from "../../core/index-file.ts";
import { type IndexLookup, parsedLookup } from "../../core/index-lookup.ts";
import type { SameBytes } from "../../core/index-slices.ts";
import { maxBytes } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import type { Scope } from "../../core/registry.ts";
import type { Gap } from "../../core/report.ts";
import type { BaseReader } from "./base-reader.ts";
import type { Change } from "./change.ts";
import { KNOWN_INDEXES } from "./index-files.ts";
import type { GitObject, GitObjects } from "./objects.ts";
import type { TreeReader } from "./tree-reader.ts";

interface Readers {
  readonly head: TreeReader;
  readonly base: BaseReader;
  readonly headObjects: GitObjects;
  readonly change: Change;
  readonly early: ReadonlyMap<string, EarlyIndex>;
}

/** An index that was asked for before it was known to be needed. */
interface EarlyIndex {
  readonly now: Promise<GitObject | undefined>;
  readonly before: Promise<GitObject | undefined>;
}

/** Asks for the indexes that the change edits. */
export function readEarly(
  paths: readonly string[],
  head: TreeReader,
  base: BaseReader,
  headObjects: GitObjects,
): ReadonlyMap<string, EarlyIndex> {
  const limit = maxBytes("index-json");
  const read = async (path: string): Promise<GitObject | undefined> => {
    const entry = await head.entry(path);
    return entry?.kind === "file" ? headObjects.read(entry.oid, limit) : undefined;
  };
  const edited = KNOWN_INDEXES.filter((path) => paths.includes(path));
  return new Map(edited.map((path) => [path, { now: read(path), before: base.read(path, limit) }]));
}

/** Indexes that are compared in one run: a registry has one, seldom a handful. */
const MAX_INDEXES = 12;

interface Affected {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Directories of this tree that affected entries state. */
  readonly directories: ReadonlySet<string>;
  readonly unaffected: number;
  /** The indexes that were parsed on the way, for the engine to use again. */
  readonly parsed: ReadonlyMap<string, ParsedIndex>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly witnesses: readonly Witness[];
  /** Directories of packs whose entries the change takes out. */
  readonly removed: readonly string[];
  /** Where an id's pack stands, by the indexes as they are now. */
  readonly places: (id: string) => readonly string[];
  readonly gaps: readonly Gap[];
  /** Indexes beyond those that are judged. */
  readonly skipped: ReadonlySet<string>;
  /** The indexes as they were, by path. */
  readonly before: ReadonlyMap<string, Index>;
  /** All entries of all indexes, as they are and as they were. */
  readonly lookups: Scope["lookups"];
}

/** The entries that a change edits, or whose packs it touches, in every index. */
export async function affectedEntries(
  indexPaths: readonly string[],
  touched: TouchedPacks,
  isNeeded: boolean,
  { head, base, headObjects, change, early }: Readers,
): Promise<Affected> {
  const keys = new Map<string, ReadonlySet<string>>();
  const parsed = new Map<string, ParsedIndex>();
  const bytes = new Map<string, Uint8Array>();
  const directories = new Set<string>();
  const witnesses: Witness[] = [];
  const gaps: Gap[] = [];
  const removed: string[] = [];
  const places: ((id: string) => readonly string[])[] = [];
  const before = new Map<string, Index>();
  const lookups = { now: [] as IndexLookup[], before: [] as IndexLookup[] };
  const limit = maxBytes("index-json");

  let unaffected = 0;
  let read = 0;
  const skipped = new Set<string>();
  for (const path of indexPaths) {
    const now = await head.entry(path);
    const isSame = !change.changes.has(path);
    if (now && now.kind !== "file")
      gaps.push({ file: path, reason: `this index is a ${now.kind}, which no client reads` });
    const was = change.changes.get(path)?.before;
    if (now?.kind !== "file") {
      const removed = was?.kind === "file" ? (await base.read(path, limit))?.bytes : undefined;
      const index = removed && readIndex(parseIndex(path, removed), false);
      // What a change takes away is for the rules to judge, unless nobody can read what it was.
      if (!now && !isSame && !index)
        gaps.push({ file: path, reason: "the change deletes this index, which cannot be read at the base" });
      if (index && !recognise(path).copy) {
        before.set(path, index);
        lookups.before.push(parsedLookup(index));
      }
      continue;
    }
    if (isSame && !isNeeded) continue;
    read += 1;
    if (read > MAX_INDEXES) {
      skipped.add(path);
      gaps.push({ file: path, reason: `the change is about more than ${MAX_INDEXES} indexes; this one is not judged` });
      continue;
    }
    const [object, old] = await Promise.all([
      early.get(path)?.now ?? headObjects.read(now.oid, limit),
      isSame ? undefined : (early.get(path)?.before ?? base.read(path, limit)),
    ]);
    const nowBytes = object?.bytes;
    if (!nowBytes) continue;
    bytes.set(path, nowBytes);
    const compared = compareIndexes(path, nowBytes, isSame ? "same" : old?.bytes, touched, sameBytes);
    if (!compared) continue;
    const beforeIndex = compared.before && readIndex(compared.before, false, path);
    if (beforeIndex) before.set(path, beforeIndex);
    else if (was?.kind === "file") {
      gaps.push({ file: path, reason: "this index cannot be read at the base, so what was published is not known" });
    }
    if (!recognise(path).copy) {
      lookups.now.push(compared.lookup);
      if (compared.lookupBefore) lookups.before.push(compared.lookupBefore);
    }
    keys.set(path, compared.affected);
    parsed.set(path, { doc: compared.doc, keys: compared.keys });
    witnesses.push(...compared.witnesses);
    removed.push(...compared.removed.map((witness) => witness.directory));
    places.push(compared.placesOf);
    unaffected += compared.keys.length - compared.affected.size;
    for (const directory of compared.directories) directories.add(directory);
  }
  return {
    keys,
    directories,
    unaffected,
    parsed,
    bytes,
    before,
    lookups,
    witnesses,
    removed,
    gaps,
    skipped,
    places: (id) => places.flatMap((placesOf) => placesOf(id)),
  };
}

/** Compares bytes natively. */
export const sameBytes: SameBytes = (a, aStart, aEnd, b, bStart) =>
  Buffer.compare(a.subarray(aStart, aEnd), b.subarray(bStart, bStart + aEnd - aStart)) === 0;
