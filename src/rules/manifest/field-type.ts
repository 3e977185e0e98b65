import { type Document, type Path, typeName, valueAt } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import { manifestFaults } from "../../core/manifest-schema.ts";
import { defineRule } from "../../core/rule.ts";
import { quote } from "../../core/limits.ts";

export default defineRule({
  id: "manifest/field-type",
  subject: "manifest",
  severity: "error",
  summary: "Give every field the type that ggen expects",
  *check(manifest) {
    const { doc, root } = manifest;
    for (const { keyword, path, types = [] } of manifestFaults(manifest)) {
      if (keyword !== "type" || path.length === 0) continue;
      const value = valueAt(root, path);
      const wanted = types.map(noun).join(" or ");
      yield {
        message: `${nameOf(path)} is a ${typeName(value)}; write ${wanted}`,
        at: doc.at(path),
        fix: repair(doc, path, value, types),
      };
    }
  },
});

function noun(type: string): string {
  switch (type) {
    case "string":
      return "a string";
    case "array":
      return "a list";
    case "object":
      return "a table";
    case "integer":
      return "a whole number";
    case "boolean":
      return "true or false";
    default:
      return `a ${type}`;
  }
}

function nameOf(path: Path): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  return quote(steps.slice(1));
}

/** A number, date or boolean in place of a string gets its quotes; a lone string its list. */
function repair(doc: Document, path: Path, value: unknown, types: readonly string[]): Fix | undefined {
  const written = writtenAt(doc, path);
  if (types.includes("string") && ["number", "boolean", "date"].includes(typeName(value))) {
    return replaceValue(doc, path, quoted(written), `Write it as the string ${quoted(written)}`);
  }
  if (types.includes("array") && typeof value === "string" && !value.includes(",")) {
    return replaceValue(doc, path, `[${written}]`, "Write it as a list of one");
  }
  return undefined;
}

function writtenAt(doc: Document, path: Path): string {
  const { source } = doc;
  const place = doc.at(path);
  return source.text.slice(source.offset(place.line, place.column), source.offset(place.endLine, place.endColumn));
}
