import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

const MAX_LINE = 2000;
const NAMES = /\b_0x[0-9a-f]{4,}\b/;
const CODES =
  /String\.fromCharCode\s*\((?:\s*(?:0x[\da-f]+|\d+)\s*,){12,}|(?:\\x[\da-fA-F]{2}){24,}|(?:chr\(\d+\)\s*\+\s*){8,}/;
const EVAL = /\beval\s*\((?!\s*\))|\bnew\s+Function\s*\(/;

export default defineRule({
  id: "security/obfuscated-code",
  subject: "content",
  severity: "warning",
  summary: "Write programs so that they can be read",
  security: { catalogue: "D07", cwe: [95], score: 5, confidence: "low", persona: "auditor" },
  *check(content) {
    for (const { language, source, context } of content.units()) {
      if (language !== "javascript" && language !== "python" && language !== "html") continue;
      const severity = severityIn(context, "EMIT", "warning");
      for (const [pattern, what] of [
        [NAMES, "Names that a tool made unreadable"],
        [CODES, "Text that is written as numbers"],
        [EVAL, "Text that is run as code"],
      ] as const) {
        const match = pattern.exec(source.text);
        if (match)
          yield {
            message: `${what}; write it out`,
            at: source.place(match.index, match.index + match[0].length),
            severity,
          };
      }
      const long = source.text.split("\n").findIndex((line) => line.length > MAX_LINE);
      if (long !== -1)
        yield {
          message: `A line of more than ${MAX_LINE} characters; write it out`,
          at: source.place(source.text.split("\n", long).join("\n").length + (long > 0 ? 1 : 0)),
          severity,
        };
    }
  },
});
