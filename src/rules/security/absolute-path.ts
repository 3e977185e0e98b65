import { quote } from "../../core/limits.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { emittedPath } from "../../core/security/emitted-path.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "security/absolute-path",
  subject: "content",
  severity: "error",
  summary: "Write to paths that begin in the project",
  security: { catalogue: "A02", cwe: [36], score: 8.6, confidence: "very-high" },
  *check(content) {
    const template = content.template();
    if (!template) return;
    for (const key of ["to", "freeze_slots_dir"]) {
      for (const { text, place } of headerTexts(template, key)) {
        const path = emittedPath(text);
        const escape = pathEscape(path) ?? (/^file:\/\//i.test(path) ? "absolute" : undefined);
        const isVariable = /^["']?(?:\$\{?\w+\}?|%\w+%)[/\\]/.test(path.trim());
        if (escape !== "absolute" && escape !== "home" && !isVariable) continue;
        const where =
          escape === "absolute"
            ? "the root of a disk"
            : escape === "home"
              ? "a home directory"
              : "a variable of the environment";
        yield {
          message: `${key} ${quote(text)} begins in ${where}, so a file of the user outside the project is overwritten; write a path below it`,
          at: place(0, text.length),
          severity: severityIn(content.context, "EMIT", "error"),
        };
      }
    }
  },
});
