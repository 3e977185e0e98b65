import { type Document, isTable, own } from "./document.ts";
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

/** A safe fix that declares a prefix under `prefixes` in the header of a template, where that is written line by line. */
export function declareHeaderPrefix(
  header: Document,
  before: string,
  prefix: string,
  namespace: string,
): Fix | undefined {
  const { source } = header;
  const declared = own(header.value, "prefixes");
  const first = isTable(declared) ? Object.keys(declared)[0] : undefined;
  if (declared !== undefined && first === undefined) return undefined;
  const near = header.keyAt(first === undefined ? [before] : ["prefixes", first]);
  const indent = source.text.slice(source.offset(near.line, 1), source.offset(near.line, near.column));
  if (indent.trim() !== "") return undefined;
  const declaration = `${prefix}: "${namespace}"\n`;
  const text = first === undefined ? `${indent}prefixes:\n${indent}  ${declaration}` : `${indent}${declaration}`;
  // The first line below its key: what stands above the first prefix may be a comment on it.
  const line = first === undefined ? near.line : header.keyAt(["prefixes"]).line + 1;
  const start = source.offset(line, 1);
  return { summary: `Declare the prefix ${prefix}:`, safe: true, edits: [{ at: source.place(start), text }] };
}
