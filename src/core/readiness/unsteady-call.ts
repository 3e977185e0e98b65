import type { Place, Source } from "../source.ts";
import { teraTags } from "../tera-text.ts";

/** A call in a template whose value is another one each time. */
export interface UnsteadyCall {
  readonly call: string;
  readonly at: Place;
}

const CALL = /\b(?:now|get_random)[ \t]*\(/g;

/** The calls of Tera's own functions that take the clock or chance. Text outside of tags, and in comments, is no call. */
export function unsteadyCalls(source: Source): readonly UnsteadyCall[] {
  const found: UnsteadyCall[] = [];
  for (const { kind, start, end } of teraTags(source.text)) {
    if (kind === "comment") continue;
    for (const match of source.text.slice(start, end).matchAll(CALL)) {
      const at = start + match.index;
      found.push({ call: `${match[0].replace(/[ \t]*\($/, "")}()`, at: source.place(at, at + match[0].length) });
    }
  }
  return found;
}
