/** One slip of the hand that makes one word of another. */
export type EditKind = "transposed" | "doubled" | "inserted" | "omitted" | "replaced";

/** How one text differs from another by one slip. */
export interface SingleEdit {
  /** What happened to the original: `omitted` lacks one of its letters. */
  readonly kind: EditKind;
  /** Index of the first character that differs, in both. */
  readonly at: number;
  /** The character of the original that is gone, if one is. */
  readonly was: string;
  /** The character that stands there instead or in addition, if one does. */
  readonly is: string;
}

/**
 * The slip by which `text` differs from `original`; `undefined` when there is none, or more than one.
 * `doubled` is a letter written twice for once or once for twice.
 */
export function singleEdit(text: string, original: string): SingleEdit | undefined {
  const longer = text.length - original.length;
  if (Math.abs(longer) > 1 || text === original) return undefined;
  const shared = Math.min(text.length, original.length);
  let at = 0;
  while (at < shared && text[at] === original[at]) at += 1;
  let same = 0;
  while (same < shared - at && text[text.length - 1 - same] === original[original.length - 1 - same]) same += 1;
  const was = original[at] ?? "";
  const is = text[at] ?? "";
  if (longer === 0) {
    const differing = shared - at - same;
    if (differing === 1) return { kind: "replaced", at, was, is };
    const isSwapped = differing === 2 && is === original[at + 1] && was === text[at + 1];
    return isSwapped ? { kind: "transposed", at, was, is } : undefined;
  }
  if (at + same < shared) return undefined;
  const [more, extra] = longer > 0 ? [text, is] : [original, was];
  const isDoubled = more[at - 1] === extra || more[at + 1] === extra;
  if (longer > 0) return { kind: isDoubled ? "doubled" : "inserted", at, was: "", is };
  return { kind: isDoubled ? "doubled" : "omitted", at, was, is: "" };
}
