import { type Document, type Path, typeName, valueAt } from "./document.ts";
import { quoted, replaceValue } from "./edits.ts";
import type { Fix } from "./finding.ts";

/**
 * A safe fix that writes a value of TOML or JSON as one of the types that are allowed, in the words of JSON Schema:
 * quotes around a number, date or boolean, or none around one that has them; a list around a lone text.
 * `undefined` where the value does not say how it was meant.
 */
export function retype(doc: Document, path: Path, types: readonly string[]): Fix | undefined {
  const value = valueAt(doc.value, path);
  const written = writtenAt(doc, path);
  if (types.includes("string") && ["number", "boolean", "date"].includes(typeName(value))) {
    return replaceValue(doc, path, quoted(written), `Write it as the string ${quoted(written)}`);
  }
  if (typeof value !== "string") return undefined;
  const isWhole = types.includes("integer") && /^(?:0|[1-9]\d{0,14})$/.test(value);
  if (isWhole || (types.includes("boolean") && /^(?:true|false)$/.test(value))) {
    return replaceValue(doc, path, value, `Write ${value} without quotes`);
  }
  const isList = types.includes("array") && !value.includes(",");
  return isList ? replaceValue(doc, path, `[${written}]`, "Write it as a list of one") : undefined;
}

function writtenAt(doc: Document, path: Path): string {
  const { source } = doc;
  const place = doc.at(path);
  return source.text.slice(source.offset(place.line, place.column), source.offset(place.endLine, place.endColumn));
}
