/**
 * Reads a `packs` map without parsing it whole: where each entry begins and ends in the bytes. A
 * pull request that changes 100 of 10,000 entries then parses 100, and compares the rest as bytes.
 */

/** Half-open range of bytes. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** The outline of an index file. */
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

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** 1 for the bytes that matter between values: quotes, braces and brackets. */
const STRUCTURAL = new Uint8Array(256);
for (const char of '"{}[]') STRUCTURAL[char.charCodeAt(0)] = 1;

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

interface Key {
  readonly text: string;
  readonly start: number;
  /** Where the value begins. */
  readonly value: number;
}

interface Member {
  readonly key: string;
  /** Where the key begins. */
  readonly start: number;
  readonly value: Slice;
}

/** Reads the members of one object in order. */
class MemberReader {
  readonly #bytes: Uint8Array;
  /** The start of the next key. */
  at: number;
  /** Where the object ended, once it did; never set for a text that is no object. */
  end: number | undefined;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.at = bytes[start] === OPEN ? skipSpace(bytes, start + 1) : bytes.length;
    if (bytes[this.at] === CLOSE) this.end = this.at + 1;
  }

  /** The next key and where its value begins; does not pass it. */
  key(): Key | undefined {
    const bytes = this.#bytes;
    const start = this.at;
    if (this.end !== undefined || bytes[start] !== QUOTE) return undefined;
    const keyEnd = stringEnd(bytes, start);
    const text = keyEnd === -1 ? undefined : plainText(bytes, start + 1, keyEnd - 1);
    const colon = skipSpace(bytes, keyEnd);
    if (text === undefined || bytes[colon] !== COLON) return undefined;
    return { text, start, value: skipSpace(bytes, colon + 1) };
  }

  /** Where the value of a key ends. */
  valueEnd(key: Key): number | undefined {
    const end = valueEndOf(this.#bytes, key.value);
    return end <= key.value ? undefined : end;
  }

  /** Reads a member whole. */
  next(): Member | undefined {
    const key = this.key();
    const end = key && this.valueEnd(key);
    if (!key || end === undefined) return undefined;
    this.leave(end);
    return { key: key.text, start: key.start, value: { start: key.value, end } };
  }

  /** Reads on to a member, or to the end; what is passed on the way is remembered in `passed`. */
  find(key: string | undefined, passed: Map<string, Slice>): Slice | undefined {
    for (let member = this.next(); member; member = this.next()) {
      if (member.key === key) return member.value;
      passed.set(member.key, member.value);
    }
    return undefined;
  }

  /** Goes on after a value. */
  leave(valueEnd: number): void {
    const next = skipSpace(this.#bytes, valueEnd);
    if (this.#bytes[next] === CLOSE) this.end = next + 1;
    this.at = this.#bytes[next] === COMMA ? skipSpace(this.#bytes, next + 1) : this.#bytes.length;
  }
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return at;
}

/** The offset after the string that opens at `start`, or -1. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  return -1;
}

/** The offset after the value that begins at `start`: an object or list to its end, else to a delimiter. */
function valueEndOf(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (first === QUOTE) return stringEnd(bytes, start);
  if (first !== OPEN && first !== 0x5b) {
    let at = start;
    while (at < bytes.length && !isDelimiter(bytes[at] ?? COMMA)) at += 1;
    return at;
  }
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    while (STRUCTURAL[bytes[at] ?? QUOTE] === 0) at += 1;
    const byte = bytes[at];
    if (byte === QUOTE) {
      at += 1;
      while (bytes[at] !== QUOTE && at < bytes.length) at += bytes[at] === BACKSLASH ? 2 : 1;
    } else if (byte === OPEN || byte === 0x5b) {
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function isDelimiter(byte: number): boolean {
  return (
    byte === COMMA ||
    byte === CLOSE ||
    byte === 0x5d ||
    byte === 0x20 ||
    byte === 0x0a ||
    byte === 0x0d ||
    byte === 0x09
  );
}

/** The text of a key without escapes and of ASCII only; `undefined` for any other. */
function plainText(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH || byte >= 0x7f || byte < 0x20) return undefined;
    text += String.fromCharCode(byte);
  }
  return text === "__proto__" ? undefined : text;
}
