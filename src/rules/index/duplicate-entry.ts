import { sameValue } from "../../core/document.ts";
import type { Fix } from "../../core/finding.ts";
import type { IndexEntry } from "../../core/index-file.ts";
import { removeJsonParts } from "../../core/json-edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/duplicate-entry",
  subject: "index",
  severity: "error",
  summary: "List every package once",
  *check({ doc, dialect, entries }) {
    // The keys of an object are compared while it is parsed.
    if (dialect === "packs-map") return;
    const seen = new Map<string, IndexEntry>();
    for (const entry of entries) {
      const first = seen.get(entry.key);
      if (entry.key === "") continue;
      if (!first) {
        seen.set(entry.key, entry);
        continue;
      }
      yield {
        message: `${quote(entry.key)} is listed a second time; clients take only the first, so keep one`,
        at: doc.at(entry.keyPath),
        related: [{ message: "The first one", at: doc.at(first.keyPath) }],
        fix: sameValue(first.record, entry.record) ? removeEntry(entry) : undefined,
      };
    }
  },
});

/** Only of two that say the same it is known which may go: either. */
function removeEntry({ index, path }: IndexEntry): Fix | undefined {
  const edits = index.dialect === "packages-toml" ? undefined : removeJsonParts(index.doc, [path]);
  return edits && { summary: "Remove the second one, which says the same", safe: true, edits };
}
