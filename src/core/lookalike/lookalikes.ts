import { withoutAffixes } from "./affix.ts";
import { isTooClose } from "./calibration.ts";
import { type NameForms, formsOf } from "./name-forms.ts";
import { nearTexts } from "./near-texts.ts";
import { type SingleEdit, singleEdit } from "./single-edit.ts";
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
  for (const { likeness, keyOf } of exact) {
    eachEqual(forms.map(keyOf), from, (name, earlier) => offer({ name, earlier, likeness }));
  }
  eachAffixed(forms, from, (name, earlier) => offer({ name, earlier, likeness: "affix" }));
  eachEdited(forms, from, (name, earlier, edit) => offer({ name, earlier, likeness: "edit", edit }));
  return [...best.values()].toSorted((a, b) => a.name - b.name);
}

/** Less is more alike; of equals the earlier name. */
function rank({ likeness, earlier }: Lookalike): number {
  return likenesses.indexOf(likeness) * 2 ** 32 + earlier;
}

const exact: readonly { readonly likeness: Likeness; readonly keyOf: (forms: NameForms) => string }[] = [
  { likeness: "case", keyOf: ({ folded }) => folded },
  { likeness: "separators", keyOf: ({ words }) => words.join("") },
  { likeness: "shape", keyOf: ({ shape }) => shape },
  { likeness: "word-order", keyOf: ({ bag }) => bag },
];

type Found = (name: number, earlier: number) => void;

/** An empty key is like no other. */
function eachEqual(keys: readonly string[], from: number, found: Found): void {
  // Few names are new: only their keys are worth remembering.
  const wanted = from === 0 ? undefined : new Set(keys.slice(from));
  const first = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    if (key === "" || wanted?.has(key) === false) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (index >= from) found(index, earlier);
  }
}

function eachAffixed(forms: readonly NameForms[], from: number, found: Found): void {
  const users = new Map<string, number[]>();
  for (let index = from; index < forms.length; index += 1) {
    const own = forms[index];
    for (const core of own ? withoutAffixes(own) : []) {
      const { shape } = formsOf(core);
      const known = users.get(shape);
      if (known) known.push(index);
      else users.set(shape, [index]);
    }
  }
  for (const [earlier, { shape }] of forms.entries()) {
    for (const index of users.get(shape) ?? []) if (index > earlier) found(index, earlier);
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
