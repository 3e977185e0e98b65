import type { Document, Path } from "./document.ts";
import type { Fix } from "./finding.ts";
import type { Place } from "./source.ts";

/** A string as TOML and JSON both write it. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A safe fix that writes a new value in place of the one at a path. */
export function replaceValue(doc: Document, path: Path, text: string, summary: string): Fix {
  return { summary, safe: true, edits: [{ at: doc.at(path), text }] };
}

/** A safe fix that replaces the text of one place. */
export function replacePlace(at: Place, text: string, summary: string): Fix {
  return { summary, safe: true, edits: [{ at, text }] };
}

/** A fix that adds `key = value` as the first line of a TOML table that has a header. */
export function insertTomlKey(doc: Document, table: Path, line: string, summary: string, safe = true): Fix | undefined {
  const header = doc.keyAt(table);
  const source = doc.source;
  const end = source.text.indexOf("\n", source.offset(header.endLine, header.endColumn));
  // Without a `[table]` line of its own there is no place that is surely right.
  if (!source.text.slice(source.offset(header.line, 1)).trimStart().startsWith("[")) return undefined;
  const at = source.place(end === -1 ? source.text.length : end + 1);
  return { summary, safe, edits: [{ at, text: `${end === -1 ? "\n" : ""}${line}\n` }] };
}
