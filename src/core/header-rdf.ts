import type { Place } from "./source.ts";
import type { Prolog } from "./rdf-prolog.ts";
import type { SyntaxFault, SyntaxResult } from "./syntax.ts";
import type { EmbeddedText } from "./yaml-text.ts";

/** The first fault of a text that stands in another file, and its place there. */
export interface EmbeddedFault {
  readonly fault: SyntaxFault;
  readonly at: Place;
}

/** Parses a text with what ggen puts before it; a fault in the prolog is shown at the text as a whole. */
export function firstFault(
  parse: (text: string) => SyntaxResult,
  prolog: Prolog,
  value: EmbeddedText & { readonly at: Place },
): EmbeddedFault | undefined {
  const [fault] = parse(prolog.text + value.text).faults;
  if (!fault) return undefined;
  const { line, endLine, column, endColumn } = fault;
  if (line <= prolog.lines) return { fault, at: value.at };
  const at = value.placeOf({ line: line - prolog.lines, endLine: endLine - prolog.lines, column, endColumn });
  return { fault, at };
}
