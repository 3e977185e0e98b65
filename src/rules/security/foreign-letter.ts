import { foreignWordsIn } from "../../core/hidden-text/foreign-letters.ts";
import { MAX_QUOTE, quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

export default defineRule({
  id: "security/foreign-letter",
  subject: "content",
  severity: "error",
  summary: "Write a word in the letters that it seems to have",
  security: { catalogue: "D04", cwe: [1007], score: 7, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source) return;
    for (const { start, end, reads, points } of foreignWordsIn(source.text)) {
      yield {
        message: `This word is read as ${quote(reads.slice(0, MAX_QUOTE))} and has ${points.join(", ")} in it, so that it is another one; write it in plain letters`,
        at: source.place(start, end),
        severity: severityIn(content.context, "EMIT", "error"),
      };
    }
  },
});
