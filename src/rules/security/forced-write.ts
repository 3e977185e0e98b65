import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { headerOf } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "security/forced-write",
  subject: "content",
  severity: "warning",
  summary: "Leave files that are there alone, unless the user agrees",
  security: { catalogue: "B12", cwe: [862], score: 6.5, confidence: "very-high" },
  *check(content) {
    const template = content.template();
    const header = template && headerOf(template);
    if (!template?.header || !header) return;
    const severity = severityIn(content.context, "EMIT", "warning");
    if (header["unattended_write_eligible"] === true && header["unless_exists"] !== true) {
      yield {
        message:
          "unattended_write_eligible lets an agent write the file without anybody looking, over what is there; add unless_exists: true",
        at: template.header.keyAt(["unattended_write_eligible"]),
        severity,
      };
    }
    for (const key of ["before", "after", "skip_if"]) {
      for (const { text, place } of headerTexts(template, key)) {
        if (!matchesNothing(text)) continue;
        yield {
          message: `${key} matches the empty text, so it means every line of the file; write a pattern that names the place`,
          at: place(0, text.length),
          severity,
        };
      }
    }
  },
});

/** Whether a pattern is one of those that match everywhere; it is never run. */
function matchesNothing(pattern: string): boolean {
  return /^(?:\(\?\w+\))?\^?(?:\(\))?(?:\.\*|\.\?|\[\^?[^\]]*\]\*|\(\?:\)|\|)?\$?$/.test(pattern.trim());
}
