/** Names that are kept of each word: enough to find one beside the one that is resembled. */
const KEPT = 2;

/** The words of names, and which names have them. */
export interface Vocabulary {
  /** True when one of the first `accepted` names, other than `except`, has the word: then it was not made up. */
  isKnown(word: string, accepted: number, except: number): boolean;
}

/** Collects the words of names, given in their order. */
export function vocabularyOf(names: readonly (readonly string[])[]): Vocabulary {
  const users = new Map<string, number[]>();
  for (const [index, words] of names.entries()) {
    for (const word of words) {
      const known = users.get(word);
      if (!known) users.set(word, [index]);
      else if (known.length < KEPT && known.at(-1) !== index) known.push(index);
    }
  }
  return {
    isKnown: (word, accepted, except) => (users.get(word) ?? []).some((user) => user < accepted && user !== except),
  };
}
