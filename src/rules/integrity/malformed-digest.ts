import { expectedForm } from "../../core/digest-form.ts";
import { pathOf } from "../../core/digests.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/malformed-digest",
  subject: "digests",
  severity: "error",
  summary: "Write a digest with all its digits",
  *check({ doc, from, stated }) {
    for (const digest of stated) {
      const { field, value, form, owner } = digest;
      if (form.kind !== "malformed") continue;
      const expected =
        field === "integrity" && from === "packs-map" ? "h1: and the base64 of 32 bytes" : expectedForm(field);
      yield {
        message: `The ${field} of ${quote(owner)}, ${quote(value)}, ${form.reason}; write ${expected}`,
        at: doc.at(pathOf(digest)),
        fix:
          form.repaired === undefined
            ? undefined
            : replaceValue(doc, pathOf(digest), quoted(form.repaired), `Write ${quote(form.repaired)}`),
      };
    }
  },
});
