import { type ParseError, printParseErrorCode } from "jsonc-parser";
import type { Fix } from "./finding.ts";
import { around, skipSpaceBack } from "./json-edits.ts";
import { skipSpace, stringEnd, valueEnd } from "./json-places.ts";
import type { Source } from "./source.ts";

/** A fix of what other dialects of JSON allow: a comment, a comma behind the last item. */
export function syntaxRepair(source: Source, { error, offset, length }: ParseError): Fix | undefined {
  const { text } = source;
  const name = printParseErrorCode(error);
  if (name === "InvalidCommentToken") {
    const edits = [{ at: source.place(...wholeLine(text, offset, offset + length)), text: "" }];
    return { summary: "Remove the comment", safe: false, edits };
  }
  const closes = text[offset] === "}" || text[offset] === "]";
  if (!closes || !missing.has(name)) return undefined;
  const comma = skipSpaceBack(text, offset - 1);
  if (text[comma] !== ",") return undefined;
  return {
    summary: "Remove the comma behind the last item",
    safe: true,
    edits: [{ at: source.place(comma, comma + 1), text: "" }],
  };
}

/** The lines of a range when nothing else stands on them, else the range. */
function wholeLine(text: string, start: number, end: number): readonly [number, number] {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline === -1 ? text.length : newline + 1;
  return (text.slice(from, start) + text.slice(end, to)).trim() === "" ? [from, to] : [start, end];
}

/** What the parser expects behind a comma. */
const missing: ReadonlySet<string> = new Set(["PropertyNameExpected", "ValueExpected"]);

/** Longest value of a repeated key that is compared with the first one, in characters. */
const MAX_TWIN = 100_000;

/** A fix that removes a member whose key and value stand in the same object before. */
export function removeTwin(source: Source, firstKey: number, secondKey: number): Fix | undefined {
  const { text } = source;
  const first = valueOf(text, firstKey);
  const second = valueOf(text, secondKey);
  const [length, other] = [first[1] - first[0], second[1] - second[0]];
  if (length !== other || length > MAX_TWIN || text.slice(...first) !== text.slice(...second)) return undefined;
  const edits = [{ at: source.place(...around(text, secondKey, second[1])), text: "" }];
  return { summary: "Remove the second one, which says the same", safe: true, edits };
}

/** The range of the value behind a key. */
function valueOf(text: string, key: number): readonly [number, number] {
  const colon = skipSpace(text, stringEnd(text, key));
  const start = skipSpace(text, colon + 1);
  return [start, valueEnd(text, start)];
}
