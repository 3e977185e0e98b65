import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { liveTags } from "../../core/security/emitted-text.ts";

const GITHUB =
  /^\{\{-?\s*!?\s*(?:github|secrets|env|vars|job|jobs|steps|runner|strategy|matrix|needs|inputs)\s*[.[]|^\{\{-?\s*(?:hashFiles|toJSON|fromJSON|success|failure|always|cancelled)\s*\(/;

export default defineRule({
  id: "security/delimiter-clash",
  subject: "content",
  severity: "warning",
  summary: "Put expressions of GitHub between raw and endraw",
  security: { catalogue: "E06", cwe: [116], score: 3, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    const template = content.template();
    if (!source || !template || !source.text.includes("${{")) return;
    for (const { kind, start, end } of liveTags(template.body)) {
      if (kind !== "expression" || template.body[start - 1] !== "$") continue;
      const expression = template.body.slice(start, end);
      if (!GITHUB.test(expression)) continue;
      yield {
        message: `${quote(`$${expression}`)} is rendered by Tera before GitHub sees it: it fails, or a value of the template takes its place; put it between {% raw %} and {% endraw %}`,
        at: source.place(template.bodyStart + start - 1, template.bodyStart + end),
        severity: severityIn(content.context, "EMIT", "warning"),
      };
    }
  },
});
