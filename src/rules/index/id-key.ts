import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/id-key",
  subject: "index",
  severity: "error",
  summary: "Repeat the key of an entry as its id",
  *check({ doc, dialect, entries }) {
    if (dialect !== "packs-map") return;
    for (const { key, path, record } of entries) {
      const id = text(record, "id");
      if (id === undefined || id === key) continue;
      yield {
        message: `The entry ${quote(key)} gives its id as ${quote(id)}; clients look it up by the key, so write the same id`,
        at: doc.at([...path, "id"]),
        related: [{ message: "The key", at: doc.keyAt(path) }],
        fix: replaceValue(doc, [...path, "id"], quoted(key), `Write the id as ${quote(key)}`),
      };
    }
  },
});
