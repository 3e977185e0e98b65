import { confusables } from "./confusables.gen.ts";

/** What Unicode does not list and yet reads the same in the fonts of web pages. */
const PAIRS = /vv/g;

const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

let prototypes: ReadonlyMap<string, string> | undefined;

/**
 * What a text looks like: equal for two texts that the eye takes for one, whatever their case.
 * The skeleton of UTS #39 section 4, with the mappings to ASCII only, and then without accents, in lower
 * case and with `vv` as `w`. It is for comparing, not for showing: `m` becomes `rn`.
 */
export function skeleton(text: string): string {
  const prototype = mapped(text);
  return prototype.includes("vv") ? prototype.replaceAll(PAIRS, "w") : prototype;
}

/** A number that is the same for texts with the same skeleton; others seldom share it. It makes no text. */
export function skeletonHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const seen = asciiPrototypes()[text.charCodeAt(at)];
    if (seen === undefined) return hashOf(mapped(text));
    for (let each = 0; each < seen.length; each += 1) hash = withCode(hash, seen.charCodeAt(each));
  }
  return hash;
}

function hashOf(prototype: string): number {
  let hash = 0;
  for (let at = 0; at < prototype.length; at += 1) hash = withCode(hash, prototype.charCodeAt(at));
  return hash;
}

/** A polynomial modulo 2^32 of one more character, in which `w` is what it reads as. */
function withCode(hash: number, code: number): number {
  const once = Math.imul(hash, BASE);
  return code === W ? (Math.imul(once + V, BASE) + V) | 0 : (once + code) | 0;
}

const BASE = 0x01000193;
const [V, W] = ["v".charCodeAt(0), "w".charCodeAt(0)];

/** The prototypes of the characters of ASCII, of which nearly all names are made. */
function asciiPrototypes(): readonly string[] {
  return (ascii ??= Array.from({ length: 0x80 }, (_, code) => mappedSlowly(String.fromCharCode(code))));
}

let ascii: readonly string[] | undefined;

/** A text with the prototype of each of its characters, in lower case. */
function mapped(text: string): string {
  const prototypes = asciiPrototypes();
  let prototype = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const seen = prototypes[text.charCodeAt(at)];
    if (seen === undefined) return mappedSlowly(text);
    if (seen === text[at]) continue;
    prototype += text.slice(copied, at) + seen;
    copied = at + 1;
  }
  return copied === 0 ? text : prototype + text.slice(copied);
}

/** The ASCII that a character outside of ASCII imitates; `undefined` for one that imitates none. */
export function imitatedBy(character: string): string | undefined {
  return (character.codePointAt(0) ?? 0) < 0x80 ? undefined : prototypeOf(character);
}

function mappedSlowly(text: string): string {
  const plain = text.normalize("NFD").replaceAll(MARKS, "");
  return Array.from(plain, (character) => prototypeOf(character) ?? character)
    .join("")
    .toLowerCase();
}

function prototypeOf(character: string): string | undefined {
  return (prototypes ??= invert()).get(character);
}

function invert(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [prototype, characters] of Object.entries(confusables)) {
    for (const character of characters) map.set(character, prototype);
  }
  return map;
}
