import { type Document, isTable, own, texts } from "./document.ts";
import { type Index, type IndexEntry, mapEntry } from "./index-file.ts";
import type { IndexSlices } from "./index-slices.ts";
import { parseJsonDocument } from "./json-document.ts";
import { MemberReader, skipSpace } from "./json-members.ts";
import { type Places, placesOf } from "./places-of-json.ts";
import { type Source, createSource } from "./source.ts";

/** An index, of which entries are read when somebody asks for them. */
export interface IndexLookup {
  /** The keys of all entries, in the order of the file. */
  readonly keys: Iterable<string>;
  entry(key: string): IndexEntry | undefined;
  /** For each pack that is needed the keys of the entries that need it, in the order of the file; it may name some that only seem to. */
  dependents(): ReadonlyMap<string, readonly string[]>;
}

/** Looks up in an index that is parsed. Of entries with one key the first counts, as for clients. */
export function parsedLookup({ entries }: Index): IndexLookup {
  let byKey: Map<string, IndexEntry> | undefined;
  const all = (): Map<string, IndexEntry> =>
    (byKey ??= new Map(entries.toReversed().map((entry) => [entry.key, entry])));
  let dependents: Map<string, string[]> | undefined;
  return {
    get keys() {
      return new Set(entries.map((entry) => entry.key));
    },
    entry: (key) => all().get(key),
    dependents() {
      if (dependents) return dependents;
      dependents = new Map();
      for (const entry of entries) add(dependents, needsOf(entry), entry.key);
      return dependents;
    },
  };
}

/** Looks up in the bytes of an index. */
export function slicedLookup(path: string, slices: IndexSlices): IndexLookup {
  const index: Index = {
    dialect: "packs-map",
    file: path,
    copy: false,
    doc: wholeOf(path, slices),
    entries: [],
    keys: new Set(),
  };
  const entries = new Map<string, IndexEntry | undefined>();
  let dependents: ReadonlyMap<string, readonly string[]> | undefined;
  const entry = (key: string): IndexEntry | undefined => {
    const slice = slices.packs.get(key);
    if (!slice || entries.has(key)) return entries.get(key);
    const record = parse(slices.bytes.subarray(slice.start, slice.end));
    const found = isTable(record) ? mapEntry(index, key, record) : undefined;
    entries.set(key, found);
    return found;
  };
  return {
    get keys() {
      return slices.packs.keys();
    },
    entry,
    dependents: () => (dependents ??= scanDependents(slices, entry)),
  };
}

/** The document of the whole index: decoded for a place, parsed when its value is asked for. */
function wholeOf(path: string, { bytes }: IndexSlices): Document {
  let opened: Source | undefined;
  let places: Places | undefined;
  let whole: Document | undefined;
  const source = (): Source => (opened ??= createSource(path, bytes));
  const placed = (): Places => (places ??= placesOf(source()));
  const open = (): Document => (whole ??= parseJsonDocument(source()));
  return {
    get source() {
      return source();
    },
    get value() {
      return open().value;
    },
    get problems() {
      return open().problems;
    },
    at: (place) => placed().at(place),
    keyAt: (place) => placed().keyAt(place),
  };
}

const decoder = new TextDecoder();

/** The value of a part of an index, which nobody has checked; `undefined` when it is none. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}

function needsOf({ record, versions }: IndexEntry): ReadonlySet<string> {
  const needed = new Set(texts(record, "dependencies"));
  for (const version of versions) {
    const stated = own(version.record, "dependencies");
    if (isTable(stated)) for (const id of Object.keys(stated)) needed.add(id);
  }
  return needed;
}

const OPEN = 0x7b;
const COLON = 0x3a;
const WORD = '"dependencies"';

/** Finds the keys of every `dependencies` object without parsing; only an entry that may write them in escapes is parsed. */
function scanDependents(
  { bytes, packs }: IndexSlices,
  entryOf: (key: string) => IndexEntry | undefined,
): ReadonlyMap<string, readonly string[]> {
  // One character for each byte, so that offsets are the same.
  const text = new TextDecoder("latin1").decode(bytes);
  const dependents = new Map<string, string[]>();
  let at = text.indexOf(WORD);
  let escape = text.indexOf("\\u");
  for (const [key, { start, end }] of packs) {
    while (at !== -1 && at < start) at = text.indexOf(WORD, start);
    while (escape !== -1 && escape < start) escape = text.indexOf("\\u", start);
    let needed: Set<string> | undefined = escape !== -1 && escape < end ? undefined : new Set();
    for (; needed && at !== -1 && at < end; at = text.indexOf(WORD, at + 1)) {
      if (!readKeys(bytes, at + WORD.length, needed)) needed = undefined;
    }
    const entry = needed ? undefined : entryOf(key);
    add(dependents, needed ?? (entry ? needsOf(entry) : new Set()), key);
  }
  return dependents;
}

/** Reads the keys of the object after a key; false when one is not plain. */
function readKeys(bytes: Uint8Array, from: number, needed: Set<string>): boolean {
  const colon = skipSpace(bytes, from);
  if (bytes[colon] !== COLON) return true;
  const value = skipSpace(bytes, colon + 1);
  if (bytes[value] !== OPEN) return true;
  const members = new MemberReader(bytes, value);
  for (let member = members.next(); member; member = members.next()) needed.add(member.key);
  return members.end !== undefined;
}

function add(dependents: Map<string, string[]>, needed: ReadonlySet<string>, key: string): void {
  for (const id of needed) {
    const keys = dependents.get(id);
    if (keys) keys.push(key);
    else dependents.set(id, [key]);
  }
}
