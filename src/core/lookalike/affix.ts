import type { NameForms } from "./name-forms.ts";

/** Words that claim to be the same thing, or a better copy of it, and say nothing of what a pack does. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  "alpha",
  "beta",
  "dev",
  "dist",
  "fix",
  "fixed",
  "free",
  "full",
  "genuine",
  "ggen",
  "gpack",
  "gpacks",
  "inc",
  "latest",
  "lib",
  "main",
  "my",
  "new",
  "official",
  "org",
  "original",
  "pack",
  "package",
  "packs",
  "patched",
  "premium",
  "pro",
  "real",
  "release",
  "stable",
  "team",
  "template",
  "templates",
  "the",
  "true",
  "update",
  "updated",
  "verified",
]);

/** What is written directly before or after a name. */
const GLUED = ["js", "official", "ggen", "gpack"];

/** Letters that must be left of a name for it to be recognised. */
const LEAST = 3;

/**
 * The names that a name would be without what it adds, as letters without separators: `ggen-serde`, `serde-official` and
 * `serdejs` add to `serde`.
 */
export function withoutAffixes({ words, namespace }: NameForms): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (left: readonly string[]): void => {
    const letters = left.join("");
    if (letters.length >= LEAST) found.add(letters);
  };
  if (words.some(isEmpty)) {
    add(words.filter((word) => !isEmpty(word)));
    // What is an affix of a pack may be the name of who publishes it.
    const left = words.filter((word, position) => position < namespace || !isEmpty(word));
    if (left.length < words.length) add(left);
  }
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  for (const affix of GLUED) {
    if (last.endsWith(affix) && last !== affix) add([...words.slice(0, -1), last.slice(0, -affix.length)]);
    if (first.startsWith(affix) && first !== affix) add([first.slice(affix.length), ...words.slice(1)]);
  }
  return found;
}

function isEmpty(word: string): boolean {
  return EMPTY_WORDS.has(word);
}
