import { type Document, isTable, own, texts } from "./document.ts";
import { type Index, type IndexEntry, readIndex } from "./index-file.ts";
import type { IndexSlices } from "./index-slices.ts";
import { parseJsonDocument } from "./json-document.ts";
import { MemberReader, skipSpace } from "./json-members.ts";
import { partialIndex } from "./partial-index.ts";
import { createSource } from "./source.ts";

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
  let whole: Document | undefined;
  const open = (): Document => (whole ??= parseJsonDocument(createSource(path, slices.bytes)));
  const entries = new Map<string, IndexEntry | undefined>();
  let dependents: ReadonlyMap<string, readonly string[]> | undefined;
  const entry = (key: string): IndexEntry | undefined => {
    if (entries.has(key) || !slices.packs.has(key)) return entries.get(key);
    const part = partialIndex(path, slices, [key], open);
    const found = part && readIndex(part, false, path)?.entries[0];
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
