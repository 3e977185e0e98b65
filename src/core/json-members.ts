/** Half-open range of bytes. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** 1 for the bytes that matter between values: quotes, braces and brackets. */
const STRUCTURAL = new Uint8Array(256);
for (const char of '"{}[]') STRUCTURAL[char.charCodeAt(0)] = 1;

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

/** Reads the members of one JSON object in order, in bytes, without parsing their values. */
export class MemberReader {
  readonly #bytes: Uint8Array;
  /** The start of the next key. */
  at: number;
  /** Where the object ended, once it did; never set for a text that is no object. */
  end: number | undefined;
  /** How many members were read whole. */
  count = 0;

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
    this.count += 1;
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

/** The offset of the first byte from `start` on that is no white space. */
export function skipSpace(bytes: Uint8Array, start: number): number {
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
