import { skeleton } from "./skeleton.ts";

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
  /** What it looks like without separators. */
  readonly shape: string;
  /** The shapes of its words, sorted, with the number of its dots: `mime-types` is not `types.mime`. Empty for one word. */
  readonly bag: string;
}

const PLAIN = /^[a-z0-9._-]*$/;
const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/u;
const PLAIN_SEPARATORS = /[._-]+/;

/** The forms of a name: an id or a display name. */
export function formsOf(name: string): NameForms {
  const isPlain = PLAIN.test(name);
  const folded = isPlain ? name : name.normalize("NFKC").toLowerCase();
  const words = split(folded, isPlain);
  // Case tells I from i, which only one of looks like l.
  const cased = isPlain ? words : split(name, false);
  return {
    folded,
    words,
    namespace: split(folded.slice(0, Math.max(0, folded.lastIndexOf("."))), isPlain).length,
    hyphened: words.join("-"),
    shape: skeleton(cased.join("")),
    bag: words.length < 2 ? "" : `${name.split(".").length} ${words.map(skeleton).toSorted().join(" ")}`,
  };
}

function split(text: string, isPlain: boolean): readonly string[] {
  return text.split(isPlain ? PLAIN_SEPARATORS : SEPARATORS).filter((word) => word !== "");
}
