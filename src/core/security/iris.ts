import { rdfTokens } from "../rdf-tokens.ts";
import type { Content } from "./content.ts";
import { queriesOf } from "./queries.ts";
import type { Place } from "../source.ts";

/** An IRI that a graph or a query names. */
export interface NamedIri {
  readonly iri: string;
  readonly at: Place;
  /** The word before it, in lower case: `@prefix` is followed by a name first. */
  readonly after: string;
  /** The IRI or name two tokens before it: of `@prefix ex: <…>` the keyword. */
  readonly afterNext: string;
}

/** The IRIs in angle brackets of a graph or of queries, in order. */
export function* irisOf(content: Content): Generator<NamedIri> {
  const { source, language } = content;
  if (source && language === "turtle") yield* iris(source.text, (start, end) => source.place(start, end));
  // A graph holds queries as well: those of its shapes.
  for (const { text, place } of queriesOf(content)) yield* iris(text, place);
}

function* iris(text: string, place: (start: number, end?: number) => Place): Generator<NamedIri> {
  if (!text.includes("<")) return;
  let after = "";
  let afterNext = "";
  for (const { kind, start, end } of rdfTokens(text)) {
    const word = text.slice(start, Math.min(end, start + 2048));
    if (kind === "iri") yield { iri: word.slice(1, -1), at: place(start, end), after, afterNext };
    afterNext = after;
    after = kind === "iri" ? word.slice(1, -1) : word.toLowerCase();
  }
}
