/** A word for a POSIX shell that stands for exactly this text. */
export function shellQuote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
