import { MemberReader, type Slice, skipSpace } from "./json-members.ts";

/**
 * The outline of an index file: where each entry of its `packs` map begins and ends in the bytes. A
 * pull request that changes 100 of 10,000 entries parses 100, and compares the rest as bytes.
 */
export interface IndexSlices {
  readonly bytes: Uint8Array;
  /** Every member of the root but `packs`: key to its value's bytes. */
  readonly root: ReadonlyMap<string, Slice>;
  /** Every member of `packs`: key to its value's bytes, in the order of the file. */
  readonly packs: ReadonlyMap<string, Slice>;
  /** Keys whose value is not byte for byte what it was in the other index; all of them without one. */
  readonly differs: ReadonlySet<string>;
  /** Members of the other index that this one has no more, with their bytes there. */
  readonly removed: ReadonlyMap<string, Slice>;
  /** The outline of the other index, where reading this one brought it along. */
  readonly before: IndexSlices | undefined;
}

/** Compares ranges of bytes natively: `[aStart, aEnd)` of `a` with as many bytes of `b` from `bStart`. */
export type SameBytes = (a: Uint8Array, aStart: number, aEnd: number, b: Uint8Array, bStart: number) => boolean;

const OPEN = 0x7b;

/**
 * The outline of an index; `undefined` for anything but one JSON object with a `packs` object, and
 * for keys that are written twice or with escapes: those are for the parser that reports.
 * Values are only skipped here, so what is inside one is checked when it is parsed.
 */
export function sliceIndex(bytes: Uint8Array, before?: Uint8Array, isSame?: SameBytes): IndexSlices | undefined {
  const root = new MemberReader(bytes, skipSpace(bytes, 0));
  const rootMembers = new Map<string, Slice>();
  const packs = new Map<string, Slice>();
  const differs = new Set<string>();
  const removed = new Map<string, Slice>();
  const old = before && isSame ? openPacks(before, isSame) : undefined;
  for (let key = root.key(); key; key = root.key()) {
    if (rootMembers.has(key.text)) return undefined;
    const end =
      key.text === "packs" ? readPacks(bytes, key.value, { packs, differs, removed }, old) : root.valueEnd(key);
    if (end === undefined) return undefined;
    rootMembers.set(key.text, { start: key.value, end });
    root.leave(end);
  }
  if (!rootMembers.delete("packs") || root.end === undefined || skipSpace(bytes, root.end) !== bytes.length) {
    return undefined;
  }
  return { bytes, root: rootMembers, packs, differs, removed, before: old && outlineOf(old) };
}

/**
 * Reads the members of `packs`; returns where it ends. The old index is read along with the new one:
 * where both stand at the start of a member and the bytes of the new member follow in the old, the old
 * stands at the start of its next one, too.
 */
function readPacks(
  bytes: Uint8Array,
  start: number,
  { packs, differs, removed }: Found,
  old: OldPacks | undefined,
): number | undefined {
  const members = new MemberReader(bytes, start);
  // Only an entry that is an object ends where its bytes end: `nul` would begin `null` as well.
  for (let member = members.next(); member; member = members.next()) {
    const { key, value } = member;
    if (packs.has(key) || bytes[value.start] !== OPEN) return undefined;
    packs.set(key, value);
    if (!old) {
      differs.add(key);
      continue;
    }
    const { reader, passed, isSame } = old;
    if (isSame(bytes, member.start, value.end, old.bytes, reader.at)) {
      const shift = reader.at - member.start;
      keep(old, key, { start: value.start + shift, end: value.end + shift });
      reader.leave(value.end + shift);
      reader.count += 1;
      continue;
    }
    let found = passed.get(key);
    if (!found) {
      found = reader.find(key, passed);
      if (found) keep(old, key, found);
    }
    const isEqual =
      found !== undefined &&
      found.end - found.start === value.end - value.start &&
      isSame(bytes, value.start, value.end, old.bytes, found.start);
    if (!isEqual) differs.add(key);
  }
  if (old) {
    old.reader.find(undefined, old.passed);
    for (const [key, slice] of old.passed) {
      keep(old, key, slice);
      if (!packs.has(key)) removed.set(key, slice);
    }
  }
  return members.end;
}

/** The `packs` of the other index, as far as they were read. */
interface OldPacks {
  readonly bytes: Uint8Array;
  readonly isSame: SameBytes;
  readonly start: number;
  readonly reader: MemberReader;
  /** Members that were passed on the way to another. */
  readonly passed: Map<string, Slice>;
  readonly packs: Map<string, Slice>;
  /** False once a value was no object. */
  isPlain: boolean;
}

function keep(old: OldPacks, key: string, slice: Slice): void {
  if (old.bytes[slice.start] !== OPEN) old.isPlain = false;
  old.packs.set(key, slice);
}

/** The outline of the other index, by what was read of it; `undefined` where that was not all, or not plain. */
function outlineOf({ bytes, start, reader, packs, isPlain }: OldPacks): IndexSlices | undefined {
  // A key that is there twice is kept once.
  if (!isPlain || reader.end === undefined || packs.size !== reader.count) return undefined;
  const root = new MemberReader(bytes, skipSpace(bytes, 0));
  const members = new Map<string, Slice>();
  for (let key = root.key(); key; key = root.key()) {
    const end = key.value === start ? reader.end : root.valueEnd(key);
    if (end === undefined || members.has(key.text)) return undefined;
    members.set(key.text, { start: key.value, end });
    root.leave(end);
  }
  if (!members.delete("packs") || root.end === undefined || skipSpace(bytes, root.end) !== bytes.length) {
    return undefined;
  }
  const inOrder = new Map([...packs].toSorted(([, a], [, b]) => a.start - b.start));
  return { bytes, root: members, packs: inOrder, differs: NONE, removed: new Map(), before: undefined };
}

const NONE: ReadonlySet<string> = new Set();

interface Found {
  readonly packs: Map<string, Slice>;
  readonly differs: Set<string>;
  readonly removed: Map<string, Slice>;
}

/** The `packs` of an index before their first member; `undefined` when there are none to be found. */
function openPacks(bytes: Uint8Array, isSame: SameBytes): OldPacks | undefined {
  const root = new MemberReader(bytes, skipSpace(bytes, 0));
  for (let key = root.key(); key; key = root.key()) {
    if (key.text === "packs") {
      const reader = new MemberReader(bytes, key.value);
      return { bytes, isSame, start: key.value, reader, passed: new Map(), packs: new Map(), isPlain: true };
    }
    const end = root.valueEnd(key);
    if (end === undefined) return undefined;
    root.leave(end);
  }
  return undefined;
}
