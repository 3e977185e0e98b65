import { headerOf } from "../template-keys.ts";
import { headerTexts } from "../template-texts.ts";
import { rdfTokens } from "../rdf-tokens.ts";
import type { Place } from "../source.ts";
import type { Content } from "./content.ts";
import { emittedText } from "./emitted-text.ts";

/** A SPARQL text, wherever it stands. */
export interface QueryText {
  /** Tera tags are replaced by text of the same length. */
  readonly text: string;
  /** The same as it is written. */
  readonly written: string;
  /** What a header calls it; "" elsewhere. */
  readonly name: string;
  readonly place: (start: number, end?: number) => Place;
}

const HEADER_KEYS = ["sparql", "construct", "for_each", "when"];
const QUERY = /\b(?:select|ask|construct|describe|insert|delete|load|clear|drop|with)\b/i;

/** The queries of a content: a query file, those of a header, and those that shapes hold in a graph. */
export function* queriesOf(content: Content): Generator<QueryText> {
  for (const query of writtenQueries(content)) {
    yield query;
    // SPARQL resolves the codes of characters before it reads: a keyword can be written by them.
    if (!/\\u00[2-7]/i.test(query.text)) continue;
    const text = query.text.replaceAll(/\\u(00[2-7][\dA-Fa-f])/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    yield { ...query, text, written: text, place: () => query.place(0, query.text.length) };
  }
}

function* writtenQueries(content: Content): Generator<QueryText> {
  const { source, language } = content;
  if (!source) return;
  if (language === "query") {
    yield {
      text: maskQuery(source.text),
      written: source.text,
      name: "",
      place: (start, end) => source.place(start, end),
    };
    return;
  }
  const template = content.template();
  if (template && headerOf(template)) {
    for (const key of HEADER_KEYS) {
      for (const { text, path, place } of headerTexts(template, key)) {
        if (!QUERY.test(text)) continue;
        yield { text: maskQuery(text), written: text, name: String(path[1] ?? ""), place };
      }
    }
    return;
  }
  if (language !== "turtle" || !/\b(?:select|ask|construct|update|rule)\b/.test(source.text)) return;
  let previous = "";
  for (const { kind, start, end } of rdfTokens(source.text)) {
    const word = source.text.slice(start, Math.min(end, start + 200));
    if (kind === "string" && /(?:^|[:#/])(?:select|ask|construct|update)>?$/.test(previous)) {
      const long = /^(?:"""|''')/.test(word) ? 3 : 1;
      const text = source.text.slice(start + long, end - long);
      yield {
        text,
        written: text,
        name: "",
        place: (from, to) => source.place(start + long + from, start + long + (to ?? from)),
      };
    }
    previous = word;
  }
}

/** Braces of groups are doubled in SPARQL, too: only what is an expression of Tera is one. */
function maskQuery(text: string): string {
  return /\{[{%#]/.test(text) ? emittedText(text.replaceAll(/\{\{(?=\s*[?$<{])/g, "{ ")) : text;
}
