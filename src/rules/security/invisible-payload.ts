import { hiddenIn } from "../../core/hidden-text/hidden-text.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "security/invisible-payload",
  subject: "content",
  severity: "error",
  summary: "Hide no text in characters that nobody sees",
  security: { catalogue: "D03", cwe: [506], score: 9, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source) return;
    for (const { kind, start, end, points, decoded } of hiddenIn(source.text)) {
      if (kind !== "payload") continue;
      const says = decoded === undefined ? "" : `, which decode to ${quote(decoded)}`;
      const count = Array.from(source.text.slice(start, end)).length;
      yield {
        message: `Here ${count === 1 ? "stands a character" : `stand ${count} characters`} that nobody sees (${points.join(" ")}${count > points.length ? " …" : ""})${says}; remove ${count === 1 ? "it" : "them"}`,
        at: source.place(start, end),
      };
    }
  },
});
