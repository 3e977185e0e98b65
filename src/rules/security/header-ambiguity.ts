import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

/** What makes a header say something else than stands in it. */
const HIDING: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[:,[{-][ \t]+|<<[ \t]*:[ \t]*)\*[A-Za-z_][\w-]*(?=[ \t]*(?:$|[,\]}#]))/m,
    "stands for another part of the header",
  ],
  [
    /^[ \t]*["']?[\w-]*(?:\{\{[^}\n]*\}\}|\{%[^%\n]*%\})[\w-]+["']?[ \t]*:(?=[ \t\r\n])|^[ \t]*["']?[\w-]*\{\{[^}\n]*\}\}[\w-]*["']?[ \t]*:(?=[ \t\r\n])/m,
    "is a key that is made when the header is rendered",
  ],
  [/![!\w<][^\s]*binary\b/m, "writes a text in base64"],
];

export default defineRule({
  id: "security/header-ambiguity",
  subject: "content",
  severity: "error",
  summary: "Write a header that every reader understands alike",
  security: { catalogue: "B11", cwe: [20, 776], score: 5, confidence: "very-high" },
  *check(content) {
    const template = content.template();
    const { source } = content;
    if (!source || !template?.header) return;
    const severity = severityIn(content.context, "EMIT", "error");
    const twice = template.header.problems.find(({ message }) => message.includes(" twice"));
    if (twice) {
      yield {
        message: `${twice.message}: which of the two counts depends on who reads it, so a reviewer sees another than what runs; keep one`,
        at: twice.at,
        severity,
      };
    }
    const header = source.text.slice(0, template.bodyStart);
    for (const [pattern, why] of HIDING) {
      const match = pattern.exec(header);
      if (!match) continue;
      yield {
        message: `${quote(match[0].trim())} ${why}, so that a reviewer, a scanner and ggen may each read another path or hook; write it out`,
        at: source.place(match.index, match.index + match[0].length),
        severity,
      };
    }
  },
});
