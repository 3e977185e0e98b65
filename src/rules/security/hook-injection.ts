import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { type TeraTag, hasTera } from "../../core/tera-text.ts";
import { liveTags } from "../../core/security/emitted-text.ts";

export default defineRule({
  id: "security/hook-injection",
  subject: "content",
  severity: "error",
  summary: "Keep values of a graph out of the commands that a hook runs",
  security: { catalogue: "B02", cwe: [78], score: 9.3, confidence: "very-high" },
  *check(content) {
    for (const script of content.scripts()) {
      if (script.kind !== "hook" || !hasTera(script.written)) continue;
      const tag = [...liveTags(script.written)].find(
        (one) => one.kind === "expression" && !isText(script.written, one),
      );
      if (!tag) continue;
      const expression = script.written.slice(tag.start, tag.end);
      yield {
        message: `${script.where} hands the value of ${quote(expression)} to a shell, which runs what stands in it whatever the quotes around it; leave the expression out of the command`,
        at: script.place(tag.start, tag.end),
        severity: severityIn(script.context, "EXEC", "error"),
      };
    }
  },
});

/** Whether an expression is a plain text that stands by itself. Within a word it is there to hide that word. */
function isText(script: string, { start, end }: TeraTag): boolean {
  const isPlain = /^\{\{-?\s*(?:"[^"`$;&|<>\n]*"|'[^'`$;&|<>\n]*')\s*-?\}\}$/.test(script.slice(start, end));
  return isPlain && !/\w/.test(`${script[start - 1] ?? ""}${script[end] ?? ""}`);
}
