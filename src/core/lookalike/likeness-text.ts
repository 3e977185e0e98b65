import { quote } from "../limits.ts";
import type { Likeness } from "./lookalikes.ts";
import type { SingleEdit } from "./single-edit.ts";

/** How a name resembles another, in words that follow `The name "x" `. */
export function likenessText(likeness: Likeness, other: string, edit?: SingleEdit): string {
  const name = quote(other);
  switch (likeness) {
    case "case":
      return `differs from ${name} in case only`;
    case "separators":
      return `is ${name} with other separators`;
    case "shape":
      return `looks like ${name}: some of its letters are read as others`;
    case "word-order":
      return `has the words of ${name} in another order`;
    case "edit":
      return edit ? editText(name, edit) : `is nearly ${name}`;
    case "affix":
      return `adds to ${name} only what says nothing of the pack`;
  }
}

function editText(name: string, { kind, was, is }: SingleEdit): string {
  switch (kind) {
    case "transposed":
      return `is ${name} with ${quote(was + is)} written as ${quote(is + was)}`;
    case "doubled":
      return is === "" ? `is ${name} with only one ${quote(was)}` : `is ${name} with ${quote(is)} doubled`;
    case "inserted":
      return `is ${name} with a further ${quote(is)}`;
    case "omitted":
      return `is ${name} without its ${quote(was)}`;
    case "replaced":
      return `is ${name} with ${quote(is)} for ${quote(was)}`;
  }
}
