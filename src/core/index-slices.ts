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
  for (let key = root.key(); key; key = root.key()) {
    if (rootMembers.has(key.text)) return undefined;
    const end =
      key.text === "packs"
        ? readPacks(bytes, key.value, { packs, differs, removed }, before, isSame)
        : root.valueEnd(key);
    if (end === undefined) return undefined;
    rootMembers.set(key.text, { start: key.value, end });
    root.leave(end);
  }
  if (!rootMembers.delete("packs") || root.end === undefined || skipSpace(bytes, root.end) !== bytes.length) {
    return undefined;
  }
  return { bytes, root: rootMembers, packs, differs, removed };
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
  before: Uint8Array | undefined,
  isSame: SameBytes | undefined,
): number | undefined {
  const members = new MemberReader(bytes, start);
  const old = before ? packsOf(before) : undefined;
  const passed = new Map<string, Slice>();
  // Only an entry that is an object ends where its bytes end: `nul` would begin `null` as well.
  for (let member = members.next(); member; member = members.next()) {
    if (packs.has(member.key) || bytes[member.value.start] !== OPEN) return undefined;
    packs.set(member.key, member.value);
    if (!before || !old || !isSame) {
      differs.add(member.key);
    } else if (isSame(bytes, member.start, member.value.end, before, old.at)) {
      old.leave(old.at + member.value.end - member.start);
    } else {
      const found = passed.get(member.key) ?? old.find(member.key, passed);
      const isEqual =
        found !== undefined &&
        found.end - found.start === member.value.end - member.value.start &&
        isSame(bytes, member.value.start, member.value.end, before, found.start);
      if (!isEqual) differs.add(member.key);
    }
  }
  if (old) old.find(undefined, passed);
  for (const [key, slice] of passed) if (!packs.has(key)) removed.set(key, slice);
  return members.end;
}

interface Found {
  readonly packs: Map<string, Slice>;
  readonly differs: Set<string>;
  readonly removed: Map<string, Slice>;
}

/** A reader at the first member of `packs`; `undefined` when there is none to be found. */
function packsOf(bytes: Uint8Array): MemberReader | undefined {
  const root = new MemberReader(bytes, skipSpace(bytes, 0));
  for (let key = root.key(); key; key = root.key()) {
    if (key.text === "packs") return new MemberReader(bytes, key.value);
    const end = root.valueEnd(key);
    if (end === undefined) return undefined;
    root.leave(end);
  }
  return undefined;
}
