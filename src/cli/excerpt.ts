/** Lines of a file, with their numbers, and whether lines follow that are left out. */
export interface Excerpt {
  readonly lines: readonly { readonly number: number; readonly line: string }[];
  readonly cut: boolean;
}

/** A file of so many lines is shown whole. */
const WHOLE = 16;

/** Lines around each place. */
const AROUND = 3;

/** Lines of a long file that are shown. */
const MOST = 24;

/** A file, or what is around the lines that matter of a long one. */
export function excerptOf(lines: readonly string[], places: readonly number[]): Excerpt {
  const numbered = lines.map((line, at) => ({ number: at + 1, line }));
  if (lines.length <= WHOLE) return { lines: numbered, cut: false };
  const isNear = (number: number): boolean => places.some((place) => Math.abs(number - place) <= AROUND);
  const kept = numbered.filter(({ number }) => isNear(number)).slice(0, MOST);
  return { lines: kept, cut: kept.at(-1)?.number !== lines.length };
}

/** The numbers of the lines of a text that another one does not have anywhere; the first line when it has all. */
export function differingLines(before: readonly string[], after: readonly string[]): readonly number[] {
  const known = new Set(before);
  const differing = after.flatMap((line, at) => (known.has(line) ? [] : [at + 1]));
  return differing.length === 0 ? [1] : differing;
}

/** The lines between what two texts have in common at their beginning and end. */
export function changedLines(
  before: readonly string[],
  after: readonly string[],
): readonly { readonly sign: "-" | "+"; readonly line: string }[] {
  const shared = Math.min(before.length, after.length);
  let start = 0;
  while (start < shared && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shared - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...before.slice(start, before.length - end).map((line) => ({ sign: "-" as const, line })),
    ...after.slice(start, after.length - end).map((line) => ({ sign: "+" as const, line })),
  ];
}
