import { quote } from "../../core/limits.ts";
import { type PathEscape, pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { emittedPath } from "../../core/security/emitted-path.ts";
import { headerTexts } from "../../core/template-texts.ts";

/** Keys of a header whose path ggen writes to: it joins them to the directory of the output and checks nothing. */
const WRITTEN = ["to", "freeze_slots_dir"];

export default defineRule({
  id: "security/path-escape",
  subject: "content",
  severity: "error",
  summary: "Write only below the directory that the user generates into",
  security: { catalogue: "A01", cwe: [22], score: 9.1, confidence: "very-high" },
  *check(content) {
    const template = content.template();
    if (!template) return;
    for (const key of WRITTEN) {
      for (const { text, place } of headerTexts(template, key)) {
        const escape = pathEscape(emittedPath(text));
        const why = escape === undefined ? undefined : WHY[escape];
        if (why === undefined) continue;
        yield {
          message: `${key} ${quote(text)} ${why}, so a file of the user outside the project is overwritten; write a path that stays inside`,
          at: place(0, text.length),
          severity: severityIn(content.context, "EMIT", "error"),
        };
      }
    }
  },
});

const WHY: Readonly<Record<PathEscape, string | undefined>> = {
  // These have a rule of their own.
  absolute: undefined,
  home: undefined,
  parent: "leads above the directory of the output",
  encoded: "leads above the directory of the output once its escapes are decoded",
  inside: undefined,
};
