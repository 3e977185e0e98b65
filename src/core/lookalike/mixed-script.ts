import type { Document, Path } from "../document.ts";
import { quoted, replaceValue } from "../edits.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../limits.ts";
import { imitatedBy } from "./skeleton.ts";

/** A word in Latin letters and in others that look like Latin ones, or like nothing. */
export interface MixedWord {
  readonly word: string;
  /** The first character that is not what it seems, and what it seems to be; `""` for one that is not seen. */
  readonly character: string;
  readonly imitated: string;
  /** The word in the letters that it seems to have. */
  readonly plain: string;
}

const BEYOND_ASCII = /[^\0-\x7F]/;
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;
const LATIN = /[A-Za-z]/;
const INVISIBLE = /\p{Cf}/u;

/** Letters of the Latin script are what they seem, with or without a mark: `ı` and `ø` are letters of languages. */
const LETTER_OF_ITS_OWN = /[\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]/u;

/** Bold, full-width and the like: forms of ASCII letters for typography, not for names. */
const STYLED = /[\p{Script=Common}\uFF21-\uFF3A\uFF41-\uFF5A]/u;

/** The first word of a text that mixes Latin letters with imitations of them; a word in one other script is no fault. */
export function mixedWord(text: string): MixedWord | undefined {
  if (!BEYOND_ASCII.test(text)) return undefined;
  for (const [word] of text.matchAll(WORD)) {
    if (!LATIN.test(word)) continue;
    const characters = Array.from(word, (character) => ({ character, imitated: imitatedIn(character) }));
    const first = characters.find(({ imitated }) => imitated !== undefined);
    if (first?.imitated === undefined) continue;
    const plain = characters.map(({ character, imitated = character }) => imitated).join("");
    return { word, character: first.character, imitated: first.imitated, plain };
  }
  return undefined;
}

/** What a character in a Latin word stands for by its looks; `undefined` for one that is what it seems. */
function imitatedIn(character: string): string | undefined {
  if ((character.codePointAt(0) ?? 0) < 0x80) return undefined;
  if (INVISIBLE.test(character)) return "";
  const imitated = STYLED.test(character) ? character.normalize("NFKC") : imitatedBy(character);
  if (imitated === undefined || !/^[A-Za-z]+$/.test(imitated)) return undefined;
  return STYLED.test(character) || !LETTER_OF_ITS_OWN.test(character) ? imitated : undefined;
}

/** What to say of a mixed word in a field, and how to write it; nothing for a text without one. */
export function* mixedWords(
  doc: Document,
  key: string,
  path: Path,
  text: string,
): Generator<{ readonly message: string; readonly fix: Fix }> {
  const mixed = mixedWord(text);
  if (!mixed) return;
  const { word, character, imitated, plain } = mixed;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const what = imitated === "" ? `has ${code} in it, which nobody sees` : `has ${code} in it for ${quote(imitated)}`;
  const repaired = quoted(text.replace(word, () => plain));
  yield {
    message: `${quote(key)} has a word that is read as ${quote(plain)} and ${what}; write it in plain letters`,
    fix: { ...replaceValue(doc, path, repaired, `Write ${quote(plain)} in plain letters`), safe: false },
  };
}
