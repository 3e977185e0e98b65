import type { Document, Path } from "./document.ts";
import type { Fix } from "./finding.ts";

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

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t" || text[at] === "\n" || text[at] === "\r") at += 1;
  return at;
}
