import { own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { headerOf } from "../../core/template-keys.ts";

export default defineRule({
  id: "template/missing-to",
  subject: "template",
  severity: "warning",
  summary: "Say in the header where the output goes",
  *check({ template }) {
    const { header, source } = template;
    if (!header || header.problems.length > 0) return;
    const table = headerOf(template);
    const isEmpty = header.value === undefined || header.value === null;
    if (!table && !isEmpty) return;
    const to = own(table, "to");
    if (to === null || to === "") {
      yield { message: "to is empty, so nothing is written; give the path of the output", at: header.keyAt(["to"]) };
    } else if (to === undefined) {
      yield {
        message:
          "The header has no to: older releases print the output, the sync engine stops; add to: with the path of the output",
        at: source.place(0, 3),
      };
    }
  },
});
