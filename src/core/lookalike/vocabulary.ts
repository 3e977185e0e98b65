/** Names that are kept of each word: enough to find one beside the two that are compared. */
const KEPT = 3;

/** The words of names, and which names have them. */
export interface Vocabulary {
  /** True when a name before `name`, other than `except`, has the word: then it was not made up to resemble. */
  isKnown(word: string, name: number, except: number): boolean;
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
    isKnown: (word, name, except) => (users.get(word) ?? []).some((user) => user < name && user !== except),
  };
}
