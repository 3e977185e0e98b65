import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/version-key",
  subject: "index",
  severity: "error",
  summary: "Repeat the key of a version as its version",
  *check({ doc, entries }) {
    for (const entry of entries) {
      for (const { key, path, record } of entry.versions) {
        const version = text(record, "version");
        if (version === undefined || version === key) continue;
        const at = [...path, "version"];
        yield {
          message: `Version ${quote(key)} of ${quote(entry.key)} calls itself ${quote(version)}; clients look it up by the key, so write the same version`,
          at: doc.at(at),
          related: [{ message: "The key", at: doc.keyAt(path) }],
          fix: replaceValue(doc, at, quoted(key), `Write the version as ${quote(key)}`),
        };
      }
    }
  },
});
