import { quote } from "../../core/limits.ts";
import { nameFault } from "../../core/portable-name.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { emittedPath } from "../../core/security/emitted-path.ts";
import { wholeFile } from "../../core/source.ts";
import { headerTexts } from "../../core/template-texts.ts";

/** Characters that change the order or are not seen: what is shown is another name than what is there. */
const INVISIBLE = /[\u0080-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/u;

export default defineRule({
  id: "security/ambiguous-name",
  subject: "content",
  severity: "warning",
  summary: "Give files names that mean the same to every program and reader",
  security: { catalogue: "A10", cwe: [67, 88, 117], score: 6.1, confidence: "very-high" },
  *check(content) {
    const own = faultOf(content.path);
    if (own !== undefined) {
      yield {
        message: `The name ${own}; rename the file`,
        at: wholeFile(content.path),
        severity: severityIn(content.context, "DATA", "warning"),
      };
    }
    const template = content.template();
    if (!template) return;
    for (const { text, place } of headerTexts(template, "to")) {
      const written = emittedPath(text);
      // A path that leads out has a rule of its own.
      if (/^[A-Za-z]:|^file:|^[/\\~]|\\/.test(written)) continue;
      // A template of another generator writes its tags into names.
      const fault = written.includes("<%") ? undefined : faultOf(written);
      if (fault === undefined) continue;
      yield {
        message: `to ${quote(text)}: the name ${fault}; write another one`,
        at: place(0, text.length),
        severity: severityIn(content.context, "EMIT", "warning"),
      };
    }
  },
});

function faultOf(path: string): string | undefined {
  for (const name of path.split("/")) {
    const unseen = INVISIBLE.exec(name)?.[0];
    if (unseen !== undefined) {
      const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return `${quote(name)} holds U+${code}, which is not seen`;
    }
    if (name === "." || name === "..") continue;
    const fault = nameFault(name);
    if (fault) return `${quote(name)} ${fault.reason}`;
  }
  return undefined;
}
