import type { Document, Path } from "./document.ts";
import type { Edit, Fix } from "./finding.ts";
import { type JsonRange, jsonPlaces, skipSpace } from "./json-places.ts";

/** A safe fix that writes `"key": value` as the first member of a JSON object, indented like the others. */
export function insertJsonMember(doc: Document, path: Path, member: string, summary: string): Fix | undefined {
  const { text } = doc.source;
  const at = doc.keyAt(path);
  let open = doc.source.offset(at.line, at.column);
  if (text[open] !== "{") {
    open = skipSpace(text, doc.source.offset(at.endLine, at.endColumn));
    if (text[open] !== ":") return undefined;
    open = skipSpace(text, open + 1);
  }
  if (text[open] !== "{") return undefined;
  const first = skipSpace(text, open + 1);
  const gap = text.slice(open + 1, first);
  const comma = text[first] === "}" ? "" : ",";
  const edit = comma === "" ? member : `${gap}${member}${comma}`;
  return { summary, safe: true, edits: [{ at: doc.source.place(open + 1), text: edit }] };
}

/**
 * The edits that remove members of JSON objects and items of JSON lists, each with a comma beside it. `undefined` for
 * one that does not exist. No two of them may stand in one object or list.
 */
export function removeJsonParts(doc: Document, paths: readonly Path[]): readonly Edit[] | undefined {
  const { source } = doc;
  const places = jsonPlaces(source.text);
  const edits: Edit[] = [];
  for (const path of paths) {
    const found = exactly(places, path);
    if (!found) return undefined;
    edits.push({ at: source.place(...around(source.text, found.key[0], found.value[1])), text: "" });
  }
  return edits;
}

/** Of a path that does not exist a place around it is found, which ends no later than that of its parent. */
function exactly(places: (path: Path) => JsonRange | undefined, path: Path): JsonRange | undefined {
  const found = places(path);
  const parent = path.length > 1 ? places(path.slice(0, -1)) : undefined;
  return found && found.key[0] !== parent?.key[0] ? found : undefined;
}

/** The range of a member with the comma before it, else with the one behind it and the space up to the next. */
export function around(text: string, start: number, end: number): readonly [number, number] {
  const before = skipSpaceBack(text, start - 1);
  if (text[before] === ",") return [before, end];
  const after = skipSpace(text, end);
  return text[after] === "," ? [start, skipSpace(text, after + 1)] : [before + 1, after];
}

/** The offset of the nearest character at or before an offset that is no space; -1 when there is none. */
export function skipSpaceBack(text: string, from: number): number {
  let at = from;
  while (at >= 0 && text.charCodeAt(at) <= 0x20) at -= 1;
  return at;
}
