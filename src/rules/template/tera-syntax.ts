import { parserMessage } from "../../core/parser-message.ts";
import { own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import type { Template } from "../../core/template.ts";
import { placeIn } from "../../core/syntax.ts";
import { headerTexts } from "../../core/template-texts.ts";

/** Header strings that every generation renders before it uses them. */
const RENDERED = ["to", "from", "rdf", "shape", "sh", "sh_before", "sh_after"];

export default defineRule({
  id: "template/tera-syntax",
  subject: "template",
  severity: "error",
  summary: "Write templates that Tera parses",
  *check({ template, pack }, tools) {
    const { source, bodyStart, body } = template;
    // Many tools have files named .tmpl: outside of packs only a header of ggen's tells that it is Tera.
    if (template.unterminated || (!pack && !hasGgenHeader(template))) return;
    // Empty lines for the header: the lines of the parser are then those of the file.
    const result = tools.syntax.tera("\n".repeat(source.place(bodyStart).line - 1) + body);
    if (result.incomplete !== undefined) tools.incomplete(source.path, `Tera: ${result.incomplete}`);
    for (const { message, cause, ...range } of result.faults) {
      yield {
        message: `This is not Tera: ${parserMessage(message)}`,
        at: placeIn(source, range),
        ...(cause ? { related: [{ message: "the cause is here", at: placeIn(source, cause) }] } : {}),
      };
    }
    for (const key of RENDERED) {
      for (const value of headerTexts(template, key)) {
        if (!value.text.includes("{")) continue;
        const [fault] = tools.syntax.tera(value.text).faults;
        if (!fault) continue;
        yield { message: `The value of ${key} is not Tera: ${parserMessage(fault.message)}`, at: value.placeOf(fault) };
      }
    }
  },
});

/** Header keys that no other generator has by the dozen; one is enough. */
const GGEN_KEYS = ["to", "vars", "rdf", "sparql", "rdf_inline", "inject", "unless_exists", "freeze_policy", "sh_after"];

function hasGgenHeader({ header }: Template): boolean {
  return GGEN_KEYS.some((key) => own(header?.value, key) !== undefined);
}
