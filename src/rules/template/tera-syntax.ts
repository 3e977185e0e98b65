import { parserMessage } from "../../core/parser-message.ts";
import { defineRule } from "../../core/rule.ts";
import { hasGgenHeader, renderedKeys } from "../../core/template-keys.ts";
import { placeIn } from "../../core/syntax.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "template/tera-syntax",
  subject: "template",
  severity: "error",
  summary: "Write templates that Tera parses",
  *check({ template, pack }, tools) {
    const { source, bodyStart, body } = template;
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
    for (const key of renderedKeys) {
      for (const value of headerTexts(template, key)) {
        if (!value.text.includes("{")) continue;
        const [fault] = tools.syntax.tera(value.text).faults;
        if (!fault) continue;
        yield { message: `The value of ${key} is not Tera: ${parserMessage(fault.message)}`, at: value.placeOf(fault) };
      }
    }
  },
});
