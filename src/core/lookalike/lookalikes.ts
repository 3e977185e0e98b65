import { withoutAffixes } from "./affix.ts";
import { isTooClose } from "./calibration.ts";
import { type NameForms, bagHash, bagOf, lettersHash, shapeHash, shapeOf } from "./name-forms.ts";
import { nearTexts } from "./near-texts.ts";
import { type SingleEdit, singleEdit } from "./single-edit.ts";
import { skeleton, skeletonHash } from "./skeleton.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What makes two names alike, the surest first. */
export const likenesses = ["case", "separators", "shape", "word-order", "edit", "affix"] as const;
export type Likeness = (typeof likenesses)[number];

/** A name that is easily taken for one that was there before. */
export interface Lookalike {
  /** Indexes in the list of names. */
  readonly name: number;
  readonly earlier: number;
  readonly likeness: Likeness;
  /** The slip, where `likeness` is `edit`. */
  readonly edit?: SingleEdit;
}

/**
 * The names from index `from` on that are easily taken for one before them in the list, each with the name that it
 * resembles most. The names are distinct, in the order in which they were accepted.
 * The time is linear in the letters of all names.
 * @throws TooCostly for lists that no registry has
 */
export function findLookalikes(forms: readonly NameForms[], from = 0): readonly Lookalike[] {
  const best = new Map<number, Lookalike>();
  const offer = (candidate: Lookalike): void => {
    const known = best.get(candidate.name);
    if (!known || rank(candidate) < rank(known)) best.set(candidate.name, candidate);
  };
  // Names that are equal but for separators, or for case, have the same letters, and those the same hash.
  const shapes = Int32Array.from(forms, shapeHash);
  const letters = repeated(Int32Array.from(forms, lettersHash));
  const exact = [
    { likeness: "case", suspects: letters, keyOf: foldedOf },
    { likeness: "separators", suspects: letters, keyOf: lettersOf },
    { likeness: "shape", suspects: repeated(shapes), keyOf: shapeOf },
    { likeness: "word-order", suspects: repeated(Int32Array.from(forms, bagHash)), keyOf: bagOf },
  ] as const;
  for (const { likeness, suspects, keyOf } of exact) {
    eachEqual(forms, from, suspects, keyOf, (name, earlier) => offer({ name, earlier, likeness }));
  }
  eachAffixed(forms, from, shapes, (name, earlier) => offer({ name, earlier, likeness: "affix" }));
  eachEdited(forms, from, (name, earlier, edit) => offer({ name, earlier, likeness: "edit", edit }));
  return [...best.values()].toSorted((a, b) => a.name - b.name);
}

function foldedOf({ folded }: NameForms): string {
  return folded;
}

function lettersOf({ letters }: NameForms): string {
  return letters;
}

/** Less is more alike; of equals the earlier name. */
function rank({ likeness, earlier }: Lookalike): number {
  return likenesses.indexOf(likeness) * 2 ** 32 + earlier;
}

type Found = (name: number, earlier: number) => void;

/** Calls `found` for each name with the first one that has the same key. An empty key is like no other. */
function eachEqual(
  forms: readonly NameForms[],
  from: number,
  /** The names that may have the key of another. */
  suspects: readonly number[],
  keyOf: (forms: NameForms) => string,
  found: Found,
): void {
  const first = new Map<string, number>();
  for (const index of suspects) {
    const own = forms[index];
    const key = own ? keyOf(own) : "";
    if (key === "") continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (index >= from) found(index, earlier);
  }
}

/** The indexes of hashes that stand more than once in a list, ascending. Most lists have none, which is seen without a table. */
function repeated(hashes: Int32Array): readonly number[] {
  const sorted = hashes.toSorted();
  const several = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) {
    const hash = sorted[at];
    if (hash !== undefined && hash === sorted[at - 1]) several.add(hash);
  }
  if (several.size === 0) return [];
  return [...hashes.keys()].filter((index) => several.has(hashes[index] ?? 0));
}

function eachAffixed(forms: readonly NameForms[], from: number, shapes: Int32Array, found: Found): void {
  // By the hash of what is left of a name without its affixes: which names that are, and what is left.
  const users = new Map<number, { readonly index: number; readonly core: string }[]>();
  const there = new Set(shapes);
  for (let index = from; index < forms.length; index += 1) {
    const own = forms[index];
    for (const core of own ? withoutAffixes(own) : []) {
      const hash = skeletonHash(core);
      if (!there.has(hash)) continue;
      const known = users.get(hash);
      if (known) known.push({ index, core });
      else users.set(hash, [{ index, core }]);
    }
  }
  if (users.size === 0) return;
  for (const [earlier, own] of forms.entries()) {
    const hash = shapes[earlier] ?? 0;
    const known = users.get(hash);
    if (!known) continue;
    const shape = shapeOf(own);
    const isOwn = ({ core }: { readonly core: string }): boolean => skeleton(core) === shape;
    for (const { index } of known.filter(isOwn)) if (index > earlier) found(index, earlier);
    // The first name that they resemble is the one that they resemble most.
    const others = known.filter((user) => !isOwn(user));
    if (others.length > 0) users.set(hash, others);
    else users.delete(hash);
  }
}

function eachEdited(
  forms: readonly NameForms[],
  from: number,
  found: (name: number, earlier: number, edit: SingleEdit) => void,
): void {
  const texts = forms.map(({ hyphened }) => hyphened);
  let vocabulary: Vocabulary | undefined;
  nearTexts(texts, from, (name, earlier) => {
    const [own, other] = [forms[name], forms[earlier]];
    if (!own || !other) return;
    const edit = singleEdit(own.hyphened, other.hyphened);
    if (!edit || NO_SLIP.test(edit.was + edit.is)) return;
    const before = own.hyphened.slice(0, edit.at);
    const start = before.lastIndexOf("-") + 1;
    const position = before.split("-").length - 1;
    const [word = "", original = ""] = [own.words[position], other.words[position]];
    if (word === "") return;
    vocabulary ??= vocabularyOf(forms.map(({ words }) => words));
    // Of a whole registry the earlier names are the accepted ones.
    const accepted = from === 0 ? name : from;
    if (vocabulary.isKnown(word, accepted, earlier)) return;
    const rest = own.hyphened.length - own.words.length + 1 - word.length;
    if (isTooClose({ edit, word, original, at: edit.at - start, rest })) found(name, earlier, edit);
  });
}

/** Separators are compared in another way, and numbers tell names apart on purpose. */
const NO_SLIP = /[-\p{N}]/u;
