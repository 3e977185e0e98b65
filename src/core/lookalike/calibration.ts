import type { EditKind, SingleEdit } from "./single-edit.ts";
import { isSlip } from "./slip.ts";

/** Where in a word an edit is: real names differ far more often in their first and last letter than squats do. */
type Position = "first" | "inner" | "last";

/**
 * The fewest letters that a name of one word must have before an edit in it counts, by what was done where.
 * Measured on names that registries accepted: see docs/look-alikes.md. Two short words that differ in a
 * letter are mostly two names; two long ones are mostly one name and a slip.
 */
const LEAST: Readonly<Record<EditKind | "slipped", Readonly<Record<Position, number>>>> = {
  transposed: { first: 3, inner: 3, last: 3 },
  doubled: { first: 3, inner: 4, last: 4 },
  inserted: { first: 7, inner: 5, last: 9 },
  omitted: { first: 7, inner: 5, last: 6 },
  slipped: { first: 7, inner: 4, last: 5 },
  replaced: { first: 8, inner: 5, last: 8 },
};

/** Letters beside the edited word from which on a name is recognised by the rest of it. */
const RECOGNISABLE_REST = 3;

/** A word of a name that differs by one edit from a word of another name, all else equal. */
export interface EditedWord {
  readonly edit: SingleEdit;
  /** The word as the new name has it. */
  readonly word: string;
  readonly original: string;
  /** Index of the edit in the word. */
  readonly at: number;
  /** Letters and digits of all other words. */
  readonly rest: number;
}

/** True when the edit is more likely a slip, or meant to be taken for one, than a name of its own. */
export function isTooClose({ edit, word, original, at, rest }: EditedWord): boolean {
  if (rest >= RECOGNISABLE_REST) return true;
  const length = Math.max(word.length, original.length);
  return length >= LEAST[kindOf(edit)][positionOf(edit, at, length)];
}

function kindOf({ kind, was, is }: SingleEdit): EditKind | "slipped" {
  return kind === "replaced" && isSlip(was, is) ? "slipped" : kind;
}

function positionOf({ kind }: SingleEdit, at: number, length: number): Position {
  if (at === 0) return "first";
  return at >= length - (kind === "transposed" ? 2 : 1) ? "last" : "inner";
}
