import { own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/missing-integrity",
  subject: "index",
  severity: "warning",
  summary: "Give every version a digest that can be checked",
  mechanical: true,
  *check({ doc, entries }) {
    for (const entry of entries) {
      for (const { key, path, record } of entry.versions) {
        if (own(record, "integrity") !== undefined) continue;
        yield {
          message: `Version ${quote(key)} of ${quote(entry.key)} has no "integrity", so nobody can tell whether its files are still the published ones; add the h1: digest of its directory`,
          at: doc.at(path),
        };
      }
    }
  },
});
