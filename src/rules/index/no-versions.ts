import { isTable, own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/no-versions",
  subject: "index",
  severity: "error",
  summary: "List a version of every pack",
  *check({ dialect, doc, entries }) {
    for (const { key, path, record } of entries) {
      const versions = own(record, "versions");
      const empty = Array.isArray(versions)
        ? versions.length === 0
        : isTable(versions) && Object.keys(versions).length === 0;
      if (!empty) continue;
      yield {
        message: `${quote(key)} lists no version, so ${dialect === "packs-map" ? "it can be found but never installed" : "nobody can tell which one is installed"}; list one, or remove the entry`,
        at: doc.at([...path, "versions"]),
        // The installer of a list takes what its address serves, whatever the version.
        ...(dialect === "packs-map" ? {} : { severity: "warning" }),
      };
    }
  },
});
