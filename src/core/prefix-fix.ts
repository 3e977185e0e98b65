import type { Fix } from "./finding.ts";
import { prefixDeclarations, rdfTokens } from "./rdf-tokens.ts";
import type { Source } from "./source.ts";

/** A safe fix that declares a prefix above the declarations that are there, or above the first statement. */
export function declarePrefix(source: Source, language: "turtle" | "sparql", prefix: string, namespace: string): Fix {
  const { text } = source;
  const first = prefixDeclarations(text).next().value ?? rdfTokens(text).next().value;
  const line = source.place(first?.start ?? 0).line;
  const declaration =
    language === "turtle" ? `@prefix ${prefix}: <${namespace}> .\n` : `PREFIX ${prefix}: <${namespace}>\n`;
  return {
    summary: `Declare the prefix ${prefix}:`,
    safe: true,
    edits: [{ at: source.place(source.offset(line, 1)), text: declaration }],
  };
}
