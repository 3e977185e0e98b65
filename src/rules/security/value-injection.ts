import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { brokenStructures } from "../../core/security/broken-structure.ts";
import { severityIn } from "../../core/security/context.ts";

export default defineRule({
  id: "security/value-injection",
  subject: "content",
  severity: "warning",
  summary: "Quote each value for the file that it is written into",
  security: { catalogue: "B10", cwe: [116, 94], score: 6, confidence: "medium", persona: "pedantic" },
  *check(content, tools) {
    if (!content.template()) return;
    for (const unit of content.units()) {
      for (const broken of brokenStructures(unit, tools.renderer)) {
        if ("untried" in broken) {
          tools.incomplete(content.path, broken.untried);
          continue;
        }
        const { value, text, does } = broken;
        yield {
          message: `With a value such as ${quote(text)}, ${quote(value.expression)} ${does}; put it through a filter for names, or quote it for the file that is written`,
          at: unit.source.place(value.start, value.end),
          severity: severityIn(unit.context, "EMIT", "warning"),
        };
      }
    }
  },
});
