/**
 * The parsers of other languages, as a port: the platform supplies them as WebAssembly.
 * Lines and columns count from 1 within the text given, columns in UTF-16 code units.
 */
export interface SyntaxPort {
  turtle(text: string): SyntaxResult;
  query(text: string): SyntaxResult;
  tera(text: string): SyntaxResult;
}

export interface SyntaxFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The faults of a text, in order; empty when it parses. `incomplete` says why it was not parsed. */
export interface SyntaxResult {
  readonly faults: readonly SyntaxFault[];
  readonly incomplete?: string;
}
