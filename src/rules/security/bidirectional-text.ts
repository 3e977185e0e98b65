import { hiddenIn } from "../../core/hidden-text/hidden-text.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

export default defineRule({
  id: "security/bidirectional-text",
  subject: "content",
  severity: "error",
  summary: "Write text that is read in the order in which it is shown",
  security: { catalogue: "D01", cwe: [451, 94], score: 8.3, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source) return;
    for (const { kind, start, end, points, open } of hiddenIn(source.text)) {
      if (kind !== "bidi" && kind !== "bidi-mark") continue;
      const reach = open ? ", and is not taken back on its line" : "";
      yield {
        message: `${points.join(" ")} shows the text in another order than it is read in${reach}, so that reviewers see something else than what runs; remove it`,
        at: source.place(start, end),
        severity: severityIn(content.context, "DATA", kind === "bidi" ? "error" : "warning"),
      };
    }
  },
});
