import { text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/description",
  subject: "index",
  severity: "warning",
  summary: "Describe every pack of the index",
  *check({ doc, entries }, { policy }) {
    for (const { key, path, record } of entries) {
      const description = text(record, "description")?.trim();
      if (description === undefined) continue;
      const length = description.length > 1000 ? 1000 : Array.from(description).length;
      if (length >= Math.max(policy.minDescription, 1)) continue;
      const what = length === 0 ? "empty" : `${length} characters long, and ${policy.minDescription} are the least`;
      yield {
        message: `The description of ${quote(key)} is ${what}; say in one sentence what it generates`,
        at: doc.at([...path, "description"]),
      };
    }
  },
});
