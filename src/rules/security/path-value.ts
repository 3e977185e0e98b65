import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { liveTags } from "../../core/security/emitted-text.ts";
import { headerTexts } from "../../core/template-texts.ts";

/** Filters after which a value has no separator: Tera's own, and those of ggen for names. */
const NAMING =
  /\|\s*(?:slugify|snake|snake_case|pascal|pascal_case|camel|camel_case|kebab|kebab_case|constant|shouty_snake|class|train|lower_snake)\b/;

export default defineRule({
  id: "security/path-value",
  subject: "content",
  severity: "warning",
  summary: "Turn a value into a name before it becomes part of a path",
  security: { catalogue: "A05", cwe: [22], score: 6.5, confidence: "medium", persona: "pedantic" },
  *check(content) {
    const template = content.template();
    if (!template) return;
    for (const { text, place } of headerTexts(template, "to")) {
      for (const { kind, start, end } of liveTags(text)) {
        if (kind !== "expression") continue;
        const expression = text.slice(start, end);
        if (NAMING.test(expression) || /^\{\{-?\s*["'\d]/.test(expression)) continue;
        yield {
          message: `The value of ${quote(expression)} becomes part of a path, in which "../" leads out of the project; put it through a filter for names, such as slugify`,
          at: place(start, end),
          severity: severityIn(content.context, "EMIT", "warning"),
        };
      }
    }
  },
});
