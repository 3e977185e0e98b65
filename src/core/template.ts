import { type Document, text } from "./document.ts";
import type { Place, Source } from "./source.ts";
import { maskTera } from "./tera-text.ts";
import { parseYamlDocument } from "./yaml-document.ts";

/** A template file: an optional YAML header between `---` lines, then a Tera body. */
export interface Template {
  readonly source: Source;
  /** The header; `undefined` when the file does not begin with a `---` line. */
  readonly header: Document | undefined;
  /** Set when the file begins with `---` and no later line closes the header. */
  readonly unterminated: Place | undefined;
  /** Offset at which the body begins. */
  readonly bodyStart: number;
  readonly body: string;
  /** A string of the header as it is written, Tera expressions included. */
  headerText(key: string): string | undefined;
}

/** Splits a template and parses its header. Never throws. */
export function parseTemplate(source: Source): Template {
  const opening = /^---[ \t]*\r?\n/.exec(source.text);
  if (!opening) return bodyOnly(source, undefined);
  const start = opening[0].length;
  const closing = /^---[ \t]*\r?$/m.exec(source.text.slice(start));
  if (!closing) return bodyOnly(source, source.place(0, 3));

  const end = start + closing.index;
  const bodyStart = Math.min(source.text.length, end + closing[0].length + 1);
  // ggen renders the header before it is read as YAML: `to: {{ name }}.rs` is good, although `{` opens a map.
  const header = parseYamlDocument(source, maskHeader(source.text.slice(start, end)), start);
  return {
    source,
    header,
    unterminated: undefined,
    bodyStart,
    body: source.text.slice(bodyStart),
    headerText(key) {
      if (text(header.value, key) === undefined) return undefined;
      const at = header.at([key]);
      const raw = source.text.slice(source.offset(at.line, at.column), source.offset(at.endLine, at.endColumn));
      return unquote(raw.trim());
    },
  };
}

/**
 * A line of nothing but statements becomes a comment: as a blank one, the first in a block would be an error of YAML when
 * it is longer than those after it.
 */
function maskHeader(header: string): string {
  const masked = maskTera(header);
  if (!header.includes("{%")) return masked;
  const before = header.split("\n");
  return masked
    .split("\n")
    .map((line, at) => (line.trim() === "" ? blankLine(before[at] ?? "", line) : line))
    .join("\n");
}

function blankLine(written: string, blank: string): string {
  const at = written.search(/\S/);
  return at === -1 ? blank : `${blank.slice(0, at)}#${blank.slice(at + 1)}`;
}

function bodyOnly(source: Source, unterminated: Place | undefined): Template {
  return { source, header: undefined, unterminated, bodyStart: 0, body: source.text, headerText: () => undefined };
}

function unquote(raw: string): string {
  const quote = raw[0];
  if ((quote === '"' || quote === "'") && raw.length > 1 && raw.endsWith(quote)) return raw.slice(1, -1);
  return raw;
}
