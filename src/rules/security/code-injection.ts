import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { looseValues } from "../../core/security/code-values.ts";
import { severityIn } from "../../core/security/context.ts";

export default defineRule({
  id: "security/code-injection",
  subject: "content",
  severity: "note",
  summary: "Escape each value for the text of a program or page that it is written into",
  security: { catalogue: "B10", cwe: [116, 94, 79], score: 4, confidence: "medium", persona: "auditor" },
  *check(content, tools) {
    if (!content.template()) return;
    for (const unit of content.units()) {
      for (const { value, text, does } of looseValues(unit, tools.renderer)) {
        yield {
          message: `With a value such as ${quote(text)}, ${quote(value.expression)} ${does}, and the rest is code; escape it for the file that is written`,
          at: unit.source.place(value.start, value.end),
          severity: severityIn(unit.context, "EMIT", "note"),
        };
      }
    }
  },
});
