import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { packHas } from "../../core/template-files.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "template/rdf-exists",
  subject: "template",
  severity: "warning",
  summary: "Ship the graphs and shapes that a template loads",
  *check({ template, recognised, pack }) {
    if (!pack || recognised.copy) return;
    for (const key of ["rdf", "shape"]) {
      for (const { text, at } of headerTexts(template, key)) {
        if (packHas(pack, template.source.path, text) !== false) continue;
        yield {
          message: `${key} names ${quote(text)}, which is not in the pack; add the file, or say in the README that users bring their own`,
          at,
        };
      }
    }
  },
});
