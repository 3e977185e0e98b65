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

/** What was found already: several rules ask for the same. */
const found = new WeakMap<Content, readonly NamedIri[]>();

/** Bytes of a file of which all IRIs are kept; of a larger one they are found each time, and pass by. */
const MAX_KEPT = 256 * 1024;

/** The IRIs in angle brackets of a graph or of queries, in order. */
export function irisOf(content: Content): Iterable<NamedIri> {
  if (content.bytes.length > MAX_KEPT) return findIris(content);
  const known = found.get(content) ?? [...findIris(content)];
  found.set(content, known);
  return known;
}

function* findIris(content: Content): Generator<NamedIri> {
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
    if (kind === "iri") yield namedIri(word.slice(1, -1), after, afterNext, () => place(start, end));
    afterNext = after;
    after = kind === "iri" ? word.slice(1, -1) : word.toLowerCase();
  }
}

/** Its place is worked out when somebody asks: of most IRIs nobody does. */
function namedIri(iri: string, after: string, afterNext: string, place: () => Place): NamedIri {
  return {
    iri,
    after,
    afterNext,
    get at() {
      return place();
    },
  };
}
