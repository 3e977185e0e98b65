import { defineRule } from "../../core/rule.ts";
import { programFormat } from "../../core/security/magic.ts";
import { severityIn } from "../../core/security/context.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/executable-file",
  subject: "content",
  severity: "error",
  summary: "Ship sources, no compiled programs",
  security: { catalogue: "A12", cwe: [829], score: 7.8, confidence: "very-high" },
  *check(content) {
    const format = programFormat(content.bytes);
    if (format === undefined) return;
    yield {
      message: `The file is ${format}, which nobody can review; leave it out, and let the user build or install it from a place that can be verified`,
      at: wholeFile(content.path),
      severity: severityIn(content.context, "DATA", "error"),
    };
  },
});
