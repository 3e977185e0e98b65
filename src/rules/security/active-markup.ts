import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { activeMarkup } from "../../core/security/markup.ts";

export default defineRule({
  id: "security/active-markup",
  subject: "content",
  severity: "warning",
  summary: "Write documents that only show",
  security: { catalogue: "D11", cwe: [79, 116], score: 4.3, confidence: "high" },
  *check(content) {
    for (const { language, source, context, path } of content.units()) {
      const isSvg = path.toLowerCase().endsWith(".svg");
      if (language !== "markdown" && !isSvg) continue;
      for (const { what, start, end } of activeMarkup(source.text, language === "markdown")) {
        yield {
          message: `${quote(source.text.slice(start, Math.min(end, start + 100)))} ${what}; leave it out`,
          at: source.place(start, end),
          severity: severityIn(context, "DOC", "warning"),
        };
      }
    }
  },
});
