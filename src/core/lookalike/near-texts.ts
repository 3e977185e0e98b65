import { TooCostly } from "../limits.ts";

/** Pairs that may be compared for each text: far more than any real registry has. */
const COMPARISONS_PER_TEXT = 200;

/** Longest text that is compared; longer ones share too much to be taken for each other. */
const MAX_LENGTH = 100;

/**
 * Calls `found` for each pair of texts, of which the later is at `from` or behind, that become equal when at
 * most one letter is left out of each. All pairs that differ by one edit of letters are among them.
 *
 * The way of SymSpell: of each later text every deletion is kept by its hash; every text looks for its own deletions
 * among them. The time is linear in the letters of all texts, and nothing but numbers is kept.
 * @throws TooCostly when the texts are made to have more such pairs than names have
 */
export function nearTexts(
  texts: readonly string[],
  from: number,
  found: (later: number, earlier: number) => void,
): void {
  let letters = 0;
  for (let index = from; index < texts.length; index += 1)
    letters += Math.min(texts[index]?.length ?? 0, MAX_LENGTH) + 1;
  const kept = new HashIndex(letters);
  let left = COMPARISONS_PER_TEXT * (texts.length + 10);
  const compare = (one: number, other: number): void => {
    if (one === other) return;
    left -= 1;
    if (left < 0) throw new TooCostly("the names resemble each other too much to compare each with each");
    found(Math.max(one, other), Math.min(one, other));
  };
  let index = from;
  const compareKept = (other: number): void => compare(index, other);
  const keep = (hash: number): void => {
    kept.each(hash, compareKept);
    kept.add(hash, index);
  };
  for (; index < texts.length; index += 1) deletions(texts[index] ?? "", keep);
  for (index = 0; index < from; index += 1) deletions(texts[index] ?? "", (hash) => kept.each(hash, compareKept));
}

/** Which texts have a hash: a table of chains in flat arrays, since there is an entry for each letter of all names. */
class HashIndex {
  readonly #first: Int32Array;
  readonly #hashes: Int32Array;
  readonly #texts: Int32Array;
  readonly #next: Int32Array;
  #size = 0;

  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(capacity + 1));
    this.#first = new Int32Array(slots).fill(-1);
    this.#hashes = new Int32Array(capacity);
    this.#texts = new Int32Array(capacity);
    this.#next = new Int32Array(capacity);
  }

  add(hash: number, text: number): void {
    const slot = this.#slotOf(hash);
    const entry = this.#size;
    this.#hashes[entry] = hash;
    this.#texts[entry] = text;
    this.#next[entry] = this.#first[slot] ?? -1;
    this.#first[slot] = entry;
    this.#size += 1;
  }

  /** The texts that have the hash, the last one first. */
  each(hash: number, found: (text: number) => void): void {
    for (let entry = this.#first[this.#slotOf(hash)] ?? -1; entry !== -1; entry = this.#next[entry] ?? -1) {
      if (this.#hashes[entry] === hash) found(this.#texts[entry] ?? -1);
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#first.length - 1);
  }
}

/** The hash of a text, and of the text without each of its letters. */
function deletions(text: string, found: (hash: number) => void): void {
  const { length } = text;
  if (length > MAX_LENGTH) return;
  let whole = 0;
  for (let at = 0; at < length; at += 1) whole = append(whole, text.charCodeAt(at));
  found(whole);
  let power = 1;
  for (let at = 1; at < length; at += 1) power = Math.imul(power, BASE);
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const including = append(before, code);
    // Of letters that stand together twice, leaving out either gives one text.
    if (isLetter(code) && code !== text.charCodeAt(at - 1)) {
      const after = whole - Math.imul(including, power);
      // What stood before the letter now stands one place further right.
      found((Math.imul(before, power) + after) | 0);
    }
    before = including;
    power = Math.imul(power, INVERSE);
  }
}

/** A polynomial over code units, modulo 2^32; odd, so that it has an inverse. */
const BASE = 0x01000193;
const INVERSE = inverseOf(BASE);

function append(hash: number, code: number): number {
  return (Math.imul(hash, BASE) + code) | 0;
}

/** The inverse modulo 2^32, by Newton's method: each step doubles the bits that are right. */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let bits = 3; bits < 32; bits *= 2) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}

/** Digits and separators are not what a slip is looked for in: `x264` and `x265` are two names. */
function isLetter(code: number): boolean {
  return code > 57;
}
