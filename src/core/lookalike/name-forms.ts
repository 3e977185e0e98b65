import { skeleton, skeletonHash } from "./skeleton.ts";

/** The forms of a name that are compared. Two names are alike when a form of them is equal, or nearly. */
export interface NameForms {
  /** Lower case, Unicode's compatibility form. */
  readonly folded: string;
  /** Its letters and digits in groups. */
  readonly words: readonly string[];
  /** How many of the words stand before the last dot: those of the namespace. */
  readonly namespace: number;
  /** The words, joined by hyphens. */
  readonly hyphened: string;
  /** The words, joined by nothing; and so with the case that they have, which tells I from i, of which only one looks like l. */
  readonly letters: string;
  readonly cased: string;
  /** How many dots it has. */
  readonly dots: number;
}

const PLAIN = /^[a-z0-9._-]*$/;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/u;
const PLAIN_SEPARATORS = /[._-]+/;

/** The forms of a name: an id or a display name. */
export function formsOf(name: string): NameForms {
  const isPlain = PLAIN.test(name);
  const folded = isPlain ? name : name.normalize("NFKC").toLowerCase();
  const words = split(folded, isPlain);
  const letters = words.join("");
  return {
    folded,
    words,
    namespace: namespaceOf(folded, isPlain, words),
    hyphened: words.join("-"),
    letters,
    cased: isPlain ? letters : split(name, false).join(""),
    dots: dotsOf(name),
  };
}

/** A number that is the same for names of the same letters; others seldom share it. */
export function lettersHash({ letters }: NameForms): number {
  return skeletonHash(letters);
}

/** What a name looks like without separators. */
export function shapeOf({ cased }: NameForms): string {
  return skeleton(cased);
}

/** A number that is the same for names of one shape; others seldom share it. */
export function shapeHash({ cased }: NameForms): number {
  return skeletonHash(cased);
}

/**
 * The shapes of the words of a name, sorted, with the number of its dots: `mime-types` is not `types.mime`. Empty for one
 * word.
 */
export function bagOf({ words, dots }: NameForms): string {
  return words.length < 2 ? "" : `${dots} ${words.map(skeleton).toSorted().join(" ")}`;
}

/** A number that is the same for names of one bag; others seldom share it. */
export function bagHash({ words, dots }: NameForms): number {
  let sum = dots;
  // A sum knows no order; squares, so that letters cannot go from one word to another.
  for (const word of words) {
    const hash = skeletonHash(word);
    sum = (sum + Math.imul(hash, hash | 1)) | 0;
  }
  return sum;
}

/** How many of the words stand before the last dot. */
function namespaceOf(folded: string, isPlain: boolean, words: readonly string[]): number {
  const dot = folded.lastIndexOf(".");
  return dot < 1 ? 0 : words.length - split(folded.slice(dot + 1), isPlain).length;
}

function dotsOf(name: string): number {
  let dots = 0;
  for (let at = name.indexOf("."); at !== -1; at = name.indexOf(".", at + 1)) dots += 1;
  return dots;
}

function split(text: string, isPlain: boolean): readonly string[] {
  return text.split(isPlain ? PLAIN_SEPARATORS : SEPARATORS).filter((word) => word !== "");
}
