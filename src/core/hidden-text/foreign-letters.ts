import { imitatedBy } from "../lookalike/skeleton.ts";

/** A word of ASCII letters in which some are letters of another script that look the same. */
export interface ForeignWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** What everybody reads. */
  readonly reads: string;
  /** The foreign letters, as `U+0430`. */
  readonly points: readonly string[];
}

const NOT_ASCII = /[^\p{ASCII}]/u;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const ASCII_LETTER = /[A-Za-z]/g;

/** Letters of scripts that share shapes with Latin, and Latin letters in costume: full width, mathematical. */
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Georgian}\p{Script=Deseret}\p{Script=Canadian_Aboriginal}\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** Longest word that is looked at: an identifier, not a blob. */
const MAX_WORD = 80;

/**
 * Words that mix ASCII letters with foreign ones, all of which look like ASCII. A single foreign letter beside one ASCII letter
 * is a formula, as in `λx`; Greek needs three, since formulas are full of it.
 */
export function* foreignWordsIn(text: string): Generator<ForeignWord> {
  if (!NOT_ASCII.test(text)) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > MAX_WORD || !NOT_ASCII.test(word)) continue;
    const found = judge(word);
    if (found) yield { start: index, end: index + word.length, word, ...found };
  }
}

/** A letter in costume is the letter, by Unicode itself. */
function prototypeOf(character: string): string | undefined {
  const plain = character.normalize("NFKC");
  return /^[A-Za-z]$/.test(plain) ? plain : imitatedBy(character);
}

function judge(word: string): Pick<ForeignWord, "reads" | "points"> | undefined {
  const foreign: string[] = [];
  let reads = "";
  for (const character of word) {
    if (character.charCodeAt(0) < 0x80) {
      reads += character;
      continue;
    }
    const prototype = FOREIGN.test(character) ? prototypeOf(character) : undefined;
    if (prototype === undefined) return undefined;
    foreign.push(character);
    reads += prototype;
  }
  const ascii = word.match(ASCII_LETTER)?.length ?? 0;
  const least = foreign.some((character) => /\p{Script=Greek}/u.test(character)) ? 3 : 2;
  if (ascii < least) return undefined;
  return {
    reads,
    points: foreign
      .slice(0, 4)
      .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`),
  };
}
