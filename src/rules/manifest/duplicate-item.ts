import { type Document, type Path, isTable, valueAt } from "../../core/document.ts";
import type { Fix } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/duplicate-item",
  subject: "manifest",
  severity: "warning",
  summary: "Say everything once",
  *check(manifest) {
    const { doc, root } = manifest;
    for (const path of lists(manifest)) {
      const list = valueAt(root, path);
      if (!Array.isArray(list)) continue;
      const seen = new Set<unknown>();
      for (const [index, item] of list.entries()) {
        if (typeof item !== "string") continue;
        if (seen.has(item)) {
          yield {
            message: `${quote(item)} stands twice in ${quote(path.join("."))}; remove one`,
            at: doc.at([...path, index]),
            fix: removeItem(doc, path, index),
          };
        }
        seen.add(item);
      }
    }
  },
});

const OF_TABLE = ["keywords", "tags", "categories", "authors", "packages", "dependencies"];
const OF_METADATA = ["keywords", "tags", "categories"];
const OF_FILE: readonly Path[] = [
  ["templates", "patterns"],
  ["templates", "includes"],
  ["macros", "paths"],
  ["rdf", "patterns"],
  ["queries", "patterns"],
  ["shapes", "patterns"],
  ["marketplace", "tags"],
];

function lists({ dialect, tablePath, root }: Manifest): readonly Path[] {
  if (dialect === "ontology-bundle") return [];
  const found: Path[] = OF_TABLE.map((key) => [...tablePath, key]);
  if (isTable(root["metadata"])) found.push(...OF_METADATA.map((key) => ["metadata", key]));
  return [...found, ...OF_FILE];
}

/** Removes an item with the comma before it, unless a comment stands between. */
function removeItem(doc: Document, path: Path, index: number): Fix | undefined {
  const { source } = doc;
  const before = doc.at([...path, index - 1]);
  const item = doc.at([...path, index]);
  const start = source.offset(before.endLine, before.endColumn);
  const end = source.offset(item.endLine, item.endColumn);
  if (source.text.slice(start, end).includes("#")) return undefined;
  return { summary: "Remove the second one", safe: true, edits: [{ at: source.place(start, end), text: "" }] };
}
