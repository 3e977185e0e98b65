/**
 * A text file as bytes, text and line table. Every position of the program is made here:
 * lines and columns count from 1, columns in UTF-16 code units (SARIF's `utf16CodeUnits`).
 */

/** A range of a file. `endColumn` is exclusive: an empty range has `column === endColumn`. */
export interface Place {
  /** Path relative to the root of the checked tree, `/` separated; a directory ends in `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A file that was read. `text` has no byte order mark; `bom` tells that there was one. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** Size of the file in bytes. */
  readonly size: number;
  readonly bom: boolean;
  /** Offset in `text` of the first character that was not UTF-8; `undefined` when all is well. */
  readonly invalidAt: number | undefined;
  /** The range of two UTF-16 offsets into `text`; offsets out of bounds are clamped. */
  place(start: number, end?: number): Place;
  /** The offset of a line and column; the inverse of `place`. */
  offset(line: number, column: number): number;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const BOM = "\uFEFF";

/** Decodes bytes. Never throws: bytes that are not UTF-8 become U+FFFD and are reported by `invalidAt`. */
export function createSource(path: string, bytes: Uint8Array): Source {
  let raw: string;
  let invalidAt: number | undefined;
  try {
    raw = strict.decode(bytes);
  } catch {
    raw = lenient.decode(bytes);
    invalidAt = firstInvalid(raw);
  }
  const bom = raw.startsWith(BOM);
  return textSource(path, bom ? raw.slice(1) : raw, { size: bytes.length, bom, invalidAt });
}

/** A source from text that is known to be good: tests, and parts of a file. */
export function textSource(
  path: string,
  text: string,
  facts: { size?: number; bom?: boolean; invalidAt?: number | undefined } = {},
): Source {
  let starts: readonly number[] | undefined;
  const lines = (): readonly number[] => (starts ??= lineStarts(text));
  return {
    path,
    text,
    size: facts.size ?? text.length,
    bom: facts.bom ?? false,
    invalidAt: facts.invalidAt,
    place(start, end = start) {
      const table = lines();
      const from = clamp(start, text.length);
      const to = Math.max(from, clamp(end, text.length));
      const first = lineOf(table, from);
      const last = lineOf(table, to);
      return {
        file: path,
        line: first + 1,
        column: from - (table[first] ?? 0) + 1,
        endLine: last + 1,
        endColumn: to - (table[last] ?? 0) + 1,
      };
    },
    offset(line, column) {
      return clamp((lines()[line - 1] ?? text.length) + column - 1, text.length);
    },
  };
}

/** The place of a file or directory as a whole, for what has no line of its own. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset, in the decoded text, of the first replacement character. */
function firstInvalid(decoded: string): number {
  const at = decoded.indexOf("\uFFFD");
  return at === -1 ? 0 : at;
}
