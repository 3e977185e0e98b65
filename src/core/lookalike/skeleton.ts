import { confusables } from "./confusables.gen.ts";

/** What Unicode does not list and yet reads the same in the fonts of web pages. */
const PAIRS = /vv/g;

const PLAIN = /^[a-z2-9 ._-]*$/;
const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

let prototypes: ReadonlyMap<string, string> | undefined;

/**
 * What a text looks like: equal for two texts that the eye takes for one, whatever their case.
 * The skeleton of UTS #39 section 4, with the mappings to ASCII only, and then without accents, in lower
 * case and with `vv` as `w`. It is for comparing, not for showing: `m` becomes `rn`.
 */
export function skeleton(text: string): string {
  const prototype = PLAIN.test(text) ? text.replaceAll("m", "rn") : mapped(text);
  return prototype.replaceAll(PAIRS, "w");
}

/** The ASCII that a character outside of ASCII imitates; `undefined` for one that imitates none. */
export function imitatedBy(character: string): string | undefined {
  return (character.codePointAt(0) ?? 0) < 0x80 ? undefined : prototypeOf(character);
}

function mapped(text: string): string {
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
