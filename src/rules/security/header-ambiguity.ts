import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

/** References that an honest header has at most. */
const MAX_ALIASES = 8;

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
    const aliases = [...header.matchAll(/(?:^|[\s[,{:-])\*[A-Za-z_]\w*(?=[\s,\]}]|$)/gm)];
    if (aliases.length > MAX_ALIASES && /(?:^|[\s[,{:-])&[A-Za-z_]\w*/m.test(header)) {
      yield {
        message: `The header refers to its own parts ${aliases.length} times, which can fill the memory of who reads it; write the values out`,
        at: source.place(aliases[0]?.index ?? 0),
        severity,
      };
    }
  },
});
