import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { packHas } from "../../core/template-files.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "template/from-exists",
  subject: "template",
  severity: "error",
  summary: "Ship the file that a template takes its body from",
  *check({ template, recognised, pack }) {
    if (!pack || recognised.copy) return;
    for (const { text, at } of headerTexts(template, "from")) {
      if (packHas(pack, template.source.path, text) !== false) continue;
      yield {
        message: `The body comes from ${quote(text)}, which is not in the pack; add the file or correct the path`,
        at,
      };
    }
  },
});
