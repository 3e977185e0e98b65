import { text } from "../../core/document.ts";
import { quoted } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import type { Pack } from "../../core/pack.ts";
import { defineRule } from "../../core/rule.ts";
import type { Place } from "../../core/source.ts";

export default defineRule({
  id: "registry/license-stated",
  subject: "entry",
  severity: "warning",
  summary: "Show the licence and the repository of a pack in the index",
  *check({ entry, registry }) {
    if (text(entry.record, "license") !== undefined && text(entry.record, "repository") !== undefined) return;
    const pack = registry.packOf(entry);
    const missing = pack ? missingFields(entry, pack) : [];
    if (missing.length === 0) return;
    const { doc, dialect } = entry.index;
    const at = dialect === "packs-map" ? doc.keyAt([...entry.path, "versions"]) : doc.at(entry.keyPath);
    const names = missing.map(([key, value]) => `the ${WORDS[key]} ${quote(value)}`).join(" and ");
    yield {
      message: `The manifest states ${names}, and the entry does not; add ${missing.map(([key]) => quote(key)).join(" and ")}`,
      at,
      fix: dialect === "packs-map" ? insertion(entry, at, missing) : undefined,
    };
  },
});

type Field = readonly ["license" | "repository", string];

const WORDS = { license: "licence", repository: "repository" } as const;

function missingFields({ record, index }: IndexEntry, { facts }: Pack): readonly Field[] {
  const missing: Field[] = [];
  if (!Object.hasOwn(record, "license") && facts.license !== undefined) missing.push(["license", facts.license]);
  // The flat lists have no field for the repository of one package.
  const hasRepository = index.dialect !== "packs-map" || Object.hasOwn(record, "repository");
  if (!hasRepository && facts.repository !== undefined) missing.push(["repository", facts.repository]);
  return missing;
}

/** Writes the fields on lines of their own before `versions`, where that key begins its line. */
function insertion({ index, record }: IndexEntry, at: Place, missing: readonly Field[]): Fix | undefined {
  if (!Object.hasOwn(record, "versions")) return undefined;
  const { source } = index.doc;
  const start = source.offset(at.line, 1);
  const indent = source.text.slice(start, source.offset(at.line, at.column));
  if (indent.trim() !== "") return undefined;
  const lines = missing.map(([key, value]) => `${indent}${quoted(key)}: ${quoted(value)},\n`);
  return {
    summary: `Add ${missing.map(([key]) => key).join(" and ")} as the manifest states`,
    safe: true,
    edits: [{ at: source.place(start), text: lines.join("") }],
  };
}
