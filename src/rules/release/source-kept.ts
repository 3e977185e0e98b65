import { shownValue, sourceFields } from "../../core/change/fixed-fields.ts";
import { keptVersions } from "../../core/change/kept-version.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "release/source-kept",
  subject: "entry-change",
  severity: "error",
  summary: "Leave a published version where it is",
  *check(entry, { policy }) {
    for (const { before, broken } of keptVersions(entry, policy.mayChange)) {
      for (const { key, before: was, after } of broken) {
        if (!sourceFields.includes(key)) continue;
        const what = was === undefined ? `with a new ${quote(key)}` : `from the ${quote(key)} ${shownValue(was)}`;
        yield {
          message: `${quote(`${entry.key} ${before.version}`)} is published, and this change leads it ${what} ${after === undefined ? "to nowhere" : "elsewhere"}; set it back, or publish another version`,
          at: entry.at([...before.path, key]),
        };
      }
    }
  },
});
