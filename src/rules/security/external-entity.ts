import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { entityFaults } from "../../core/security/xml-entities.ts";

/** One is enough to know; a bomb has thousands. */
const MAX_TOLD = 20;

export default defineRule({
  id: "security/external-entity",
  subject: "content",
  severity: "error",
  summary: "Let XML read nothing but itself",
  security: { catalogue: "C06", cwe: [611, 776], score: 8.2, confidence: "very-high" },
  *check(content) {
    const { source, language } = content;
    if (!source || !(language === "rdf-xml" || language === "html" || /^\s*<\?xml\b/.test(source.text))) return;
    for (const { what, start, end } of entityFaults(source.text).slice(0, MAX_TOLD)) {
      yield {
        message: `${quote(source.text.slice(start, Math.min(end, start + 80)))} ${what}; write the text out`,
        at: source.place(start, end),
        severity: severityIn(content.context, "DATA", "error"),
      };
    }
  },
});
