import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { encodedRuns } from "../../core/security/encoded.ts";

export default defineRule({
  id: "security/encoded-payload",
  subject: "content",
  severity: "error",
  summary: "Write what is run so that it can be read",
  security: { catalogue: "D05", cwe: [506, 912], score: 6, confidence: "high" },
  *check(content) {
    const { source } = content;
    if (!source) return;
    for (const { what, start, end } of encodedRuns(source.text)) {
      yield {
        message: `A run of ${end - start} characters hides ${what}; write it as a file that can be reviewed, or leave it out`,
        at: source.place(start, end),
        severity: severityIn(content.context, "DATA", "error"),
      };
    }
  },
});
