import type { Place, Source } from "./source.ts";

/**
 * The parsers of other languages, as a port: the platform supplies them as WebAssembly.
 * Lines and columns count from 1 within the text given, columns in UTF-16 code units.
 */
export interface SyntaxPort {
  /** One graph in Turtle. */
  readonly turtle: (text: string) => SyntaxResult;
  /** One SPARQL query. */
  readonly query: (text: string) => SyntaxResult;
  /** SPARQL update operations. */
  readonly update: (text: string) => SyntaxResult;
  /** One Tera template. */
  readonly tera: (text: string) => SyntaxResult;
}

export interface SyntaxRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SyntaxFault extends SyntaxRange {
  readonly message: string;
  /** The part that causes a fault which the parser only noticed later. */
  readonly cause?: SyntaxRange;
}

/** The faults of a text, in order; empty when it parses. `incomplete` says why it was not parsed. */
export interface SyntaxResult {
  readonly faults: readonly SyntaxFault[];
  readonly incomplete?: string;
  /** How many triples a Turtle text that parses has. */
  readonly triples?: number;
}

/** The place of a range in a source that was parsed as a whole. */
export function placeIn(source: Source, { line, column, endLine, endColumn }: SyntaxRange): Place {
  return source.place(source.offset(line, column), source.offset(endLine, endColumn));
}
