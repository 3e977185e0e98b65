import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isForAgents, severityIn } from "../../core/security/context.ts";
import { injectionsIn } from "../../core/security/prompt.ts";

export default defineRule({
  id: "security/prompt-injection",
  subject: "content",
  severity: "error",
  summary: "Give no orders to the tools of whoever reads",
  security: { catalogue: "D10", cwe: [1427], score: 6.5, confidence: "medium" },
  *check(content) {
    const { source, path, language } = content;
    if (!source) return;
    const meant = isForAgents(path) ? "EXEC" : content.context === "DOC" ? "DATA" : content.context;
    for (const { why, start, end } of injectionsIn(source.text, language === "markdown" && !isForAgents(path))) {
      yield {
        message: `${quote(source.text.slice(start, end).replaceAll(/\s+/g, " "))} ${why} the model that reads the file; leave it out`,
        at: source.place(start, end),
        severity: severityIn(meant, "EMIT", "error"),
      };
    }
  },
});
