import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/symbolic-link",
  subject: "content",
  severity: "error",
  summary: "Ship files, no links",
  security: { catalogue: "A03", cwe: [59], score: 8.6, confidence: "very-high" },
  *check({ entry, path, context }) {
    if (entry.kind !== "link") return;
    yield {
      message:
        "A symbolic link leads wherever it was made for: what reads or writes through it on the machine of whoever generates touches other files than it names; replace it by the file",
      at: wholeFile(path),
      severity: severityIn(context, "DATA", "error"),
    };
  },
});
