import type { Place, Source } from "./source.ts";
import { textSource } from "./source.ts";
import type { SyntaxRange } from "./syntax.ts";

/** A text that stands inside another file, with the way back from its offsets to places of the file. */
export interface EmbeddedText {
  readonly text: string;
  /** The place of a range of the text, in the file. */
  readonly place: (start: number, end?: number) => Place;
  /** The place of a range that a parser of the text names. */
  readonly placeOf: (range: SyntaxRange) => Place;
}

/** Makes an embedded text from its characters and their offsets in the source. */
function embeddedText(source: Source, text: string, offsets: readonly number[]): EmbeddedText {
  const last = offsets.at(-1) ?? 0;
  const offset = (at: number): number => offsets[at] ?? last + 1;
  const place = (start: number, end = start): Place =>
    source.place(offset(start), end > start ? offset(end - 1) + 1 : offset(start));
  let inner: Source | undefined;
  return {
    text,
    place,
    placeOf(range) {
      inner ??= textSource("", text);
      return place(inner.offset(range.line, range.column), inner.offset(range.endLine, range.endColumn));
    },
  };
}

/**
 * The text of a YAML scalar that stands at a place, as YAML reads it: plain, quoted or a block.
 * It is taken from the source, not from the parsed value, so Tera tags in it are still there.
 */
export function yamlText(source: Source, at: Place): EmbeddedText {
  const start = source.offset(at.line, at.column);
  const raw = source.text.slice(start, source.offset(at.endLine, at.endColumn));
  const out = new Output();
  switch (raw[0]) {
    case "|":
    case ">":
      readBlock(raw, out);
      break;
    case '"':
      readDouble(raw, out);
      break;
    case "'":
      readSingle(raw, out);
      break;
    default:
      readFlow(raw, 0, raw.trimEnd().length, out);
  }
  return embeddedText(
    source,
    out.text.join(""),
    out.offsets.map((offset) => start + offset),
  );
}

class Output {
  readonly text: string[] = [];
  readonly offsets: number[] = [];

  add(text: string, offset: number): void {
    for (let unit = 0; unit < text.length; unit += 1) this.offsets.push(offset);
    this.text.push(text);
  }

  copy(raw: string, start: number, end: number): void {
    for (let offset = start; offset < end; offset += 1) this.offsets.push(offset);
    this.text.push(raw.slice(start, end));
  }
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(raw: string, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= to) {
    const found = raw.indexOf("\n", start);
    const stop = found === -1 || found > to ? to : found;
    lines.push({ start, end: raw[stop - 1] === "\r" && stop > start ? stop - 1 : stop });
    start = stop + 1;
  }
  return lines;
}

/** A block after `|` keeps its line breaks, one after `>` turns single ones into blanks. */
function readBlock(raw: string, out: Output): void {
  const header = raw.indexOf("\n");
  if (header === -1) return;
  const folded = raw.startsWith(">");
  const lines = linesOf(raw, header + 1, raw.length);
  const indent = Math.min(...lines.slice(0, 1000).map((line) => indentOf(raw, line)));
  let breaks: number[] = [];
  let loose = true;
  for (const line of lines) {
    const start = Math.min(line.start + (Number.isFinite(indent) ? indent : 0), line.end);
    const deeper = raw[start] === " " || raw[start] === "\t";
    if (start < line.end) {
      writeBreaks(out, breaks, folded && !loose && !deeper);
      out.copy(raw, start, line.end);
      breaks = [];
      loose = deeper;
    }
    breaks.push(line.end);
  }
  if (breaks.length > 0) out.add("\n", breaks[0] ?? 0);
}

/** Columns before the first character; a blank line says nothing. */
function indentOf(raw: string, { start, end }: Line): number {
  for (let at = start; at < end; at += 1) if (raw[at] !== " ") return at - start;
  return Number.POSITIVE_INFINITY;
}

function writeBreaks(out: Output, breaks: readonly number[], fold: boolean): void {
  if (!fold) for (const at of breaks) out.add("\n", at);
  else if (breaks.length === 1) out.add(" ", breaks[0] ?? 0);
  else for (const at of breaks.slice(1)) out.add("\n", at);
}

/** The lines of a plain or quoted scalar: trimmed, and joined by blanks. */
function readFlow(raw: string, from: number, to: number, out: Output, unit = copyUnit): void {
  let breaks: number[] = [];
  linesOf(raw, from, to).forEach((line, position, lines) => {
    let { start, end } = line;
    if (position > 0) while (start < end && isBlank(raw[start])) start += 1;
    if (position < lines.length - 1) while (end > start && isBlank(raw[end - 1])) end -= 1;
    if (start < end || position === 0) {
      writeBreaks(out, breaks, true);
      breaks = [];
      for (let at = start; at < end;) at = unit(raw, at, end, out);
    }
    breaks.push(line.end);
  });
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\t";
}

function copyUnit(raw: string, at: number, end: number, out: Output): number {
  out.copy(raw, at, end);
  return end;
}

function readSingle(raw: string, out: Output): void {
  readFlow(raw, 1, closing(raw, "'"), out, (text, at, end, into) => {
    into.copy(text, at, at + 1);
    return text[at] === "'" && text[at + 1] === "'" && at + 1 < end ? at + 2 : at + 1;
  });
}

function readDouble(raw: string, out: Output): void {
  readFlow(raw, 1, closing(raw, '"'), out, (text, at, end, into) => {
    if (text[at] !== "\\" || at + 1 >= end) {
      into.copy(text, at, at + 1);
      return at + 1;
    }
    const [value, length] = escape(text, at + 1);
    into.add(value, at);
    return at + 1 + length;
  });
}

function closing(raw: string, quote: string): number {
  const end = raw.trimEnd().length;
  return end > 1 && raw[end - 1] === quote ? end - 1 : end;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001B",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What stands after a backslash means, and how long it is. */
function escape(text: string, at: number): readonly [string, number] {
  const char = text[at] ?? "";
  const digits = HEX_LENGTH[char];
  if (digits === undefined) return [ESCAPES[char] ?? char, 1];
  const code = Number.parseInt(text.slice(at + 1, at + 1 + digits), 16);
  return [Number.isNaN(code) || code > 0x10_ff_ff ? "\uFFFD" : String.fromCodePoint(code), 1 + digits];
}
