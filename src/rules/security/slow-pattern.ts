import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { patternsIn } from "../../core/security/patterns.ts";
import { isExponential } from "../../core/security/slow-pattern.ts";

export default defineRule({
  id: "security/slow-pattern",
  subject: "content",
  severity: "warning",
  summary: "Write regular expressions that every text is soon done with",
  security: { catalogue: "B13", cwe: [1333], score: 5.3, confidence: "medium", persona: "pedantic" },
  *check(content) {
    for (const unit of content.units()) {
      for (const { pattern, start, end } of patternsIn(unit)) {
        if (!isExponential(pattern)) continue;
        yield {
          message: `${quote(pattern)} repeats what itself repeats, so that a short text keeps an engine that goes back busy for years; write the inner part once`,
          at: unit.source.place(start, end),
          severity: severityIn(unit.context, "EMIT", "warning"),
        };
      }
    }
  },
});
