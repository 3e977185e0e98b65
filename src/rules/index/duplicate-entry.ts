import type { IndexEntry } from "../../core/index-file.ts";
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
      };
    }
  },
});
