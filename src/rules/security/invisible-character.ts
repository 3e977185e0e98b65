import { hiddenIn } from "../../core/hidden-text/hidden-text.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

export default defineRule({
  id: "security/invisible-character",
  subject: "content",
  severity: "error",
  summary: "Write words without characters that nobody sees",
  security: { catalogue: "D02", cwe: [1007], score: 7.5, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source) return;
    for (const { kind, start, end, points } of hiddenIn(source.text)) {
      if (kind !== "zero-width") continue;
      yield {
        message: `${points.join(" ")} stands in or beside a word and is not seen, so that the word is another one than it seems; remove it`,
        at: source.place(start, end),
        severity: severityIn(content.context, "DATA", "error"),
      };
    }
  },
});
