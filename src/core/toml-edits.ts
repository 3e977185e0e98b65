import type { Document, Path } from "./document.ts";
import type { Fix } from "./finding.ts";
import type { Place } from "./source.ts";

/** What a removal says of itself. */
interface Removal {
  readonly summary: string;
  readonly safe: boolean;
}

/**
 * A fix that removes a line `key = value` from a TOML table. `undefined` where the line holds more than that, such as
 * a comment, or the key is part of an inline table or of a header.
 */
export function removeTomlKey(doc: Document, path: Path, { summary, safe }: Removal): Fix | undefined {
  const { source } = doc;
  const [keyStart, keyEnd] = offsets(doc, doc.keyAt(path));
  const [valueStart, valueEnd] = offsets(doc, doc.at(path));
  if (!/^[ \t]*=[ \t]*$/.test(source.text.slice(keyEnd, valueStart))) return undefined;
  const start = source.text.lastIndexOf("\n", keyStart - 1) + 1;
  const newline = source.text.indexOf("\n", valueEnd);
  const end = newline === -1 ? source.text.length : newline + 1;
  const around = source.text.slice(start, keyStart) + source.text.slice(valueEnd, end);
  if (around.trim() !== "") return undefined;
  return { summary, safe, edits: [{ at: source.place(start, end), text: "" }] };
}

/** A fix that removes an item of a TOML list with a comma beside it. `undefined` where a comment stands between. */
export function removeTomlItem(doc: Document, list: Path, index: number, { summary, safe }: Removal): Fix | undefined {
  const { source } = doc;
  const item = offsets(doc, doc.at([...list, index]));
  const before = index === 0 ? undefined : offsets(doc, doc.at([...list, index - 1]));
  const after = offsets(doc, doc.at([...list, index + 1]));
  // Of an item that does not exist the place of the list is given, which begins before.
  const hasNext = after[0] > item[1];
  const gap = before ? source.text.slice(before[1], item[0]) : source.text.slice(item[1], hasNext ? after[0] : item[1]);
  if (gap.includes("#")) return undefined;
  const start = before ? before[1] : item[0];
  const end = before ? item[1] : hasNext ? after[0] : afterComma(source.text, item[1]);
  return { summary, safe, edits: [{ at: source.place(start, end), text: "" }] };
}

function afterComma(text: string, end: number): number {
  const comma = /^\s*,/.exec(text.slice(end, end + 1000));
  return end + (comma?.[0].length ?? 0);
}

function offsets({ source }: Document, place: Place): readonly [number, number] {
  return [source.offset(place.line, place.column), source.offset(place.endLine, place.endColumn)];
}
