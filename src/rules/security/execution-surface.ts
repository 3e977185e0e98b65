import { isTable } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { emittedPath } from "../../core/security/emitted-path.ts";
import { surfaceOf } from "../../core/security/surface.ts";
import { headerOf } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "security/execution-surface",
  subject: "content",
  severity: "error",
  summary: "Write no file that runs by itself in the project of the user",
  security: { catalogue: "A04", cwe: [73, 94], score: 7.5, confidence: "high" },
  *check(content) {
    const template = content.template();
    const header = template && headerOf(template);
    if (!template || !isTable(header)) return;
    for (const { text, place } of headerTexts(template, "to")) {
      const surface = surfaceOf(emittedPath(text));
      if (surface === undefined) continue;
      const isForced = header["force"] === true || header["unattended_write_eligible"] === true;
      yield {
        message: `to ${quote(text)} is ${surface}${isForced ? ", and is overwritten without asking" : ""}; say so in the README, and let the user move it there`,
        at: place(0, text.length),
        severity: severityIn(content.context, "EMIT", isForced ? "error" : "warning"),
      };
    }
  },
});
