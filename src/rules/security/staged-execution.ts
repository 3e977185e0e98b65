import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { stagesOf } from "../../core/security/stages.ts";

export default defineRule({
  id: "security/staged-execution",
  subject: "content",
  severity: "error",
  summary: "Run no code that the program itself decodes or writes",
  security: { catalogue: "D06", cwe: [506], score: 9, confidence: "high", flow: true },
  *check(content) {
    for (const { language, source, context } of content.units()) {
      if (language !== "javascript" && language !== "python" && language !== "rust" && language !== "code") continue;
      const chain = stagesOf(source.text, language);
      const last = chain?.stages.at(-1);
      if (!chain || !last) continue;
      yield {
        message: `The code ${chain.what}; write what is run as a file that can be reviewed, or leave it out`,
        at: source.place(last.start, last.end),
        severity: severityIn(context, "DATA", "error"),
        related: chain.stages.map(({ what, start, end }) => ({ message: what, at: source.place(start, end) })),
      };
    }
  },
});
