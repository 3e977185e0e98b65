import { parserMessage } from "../../core/parser-message.ts";
import { defineRule } from "../../core/rule.ts";
import { headerTexts } from "../../core/template-texts.ts";

/** Header strings that every generation renders before it uses them. */
const RENDERED = ["to", "from", "rdf", "shape", "sh", "sh_before", "sh_after"];

export default defineRule({
  id: "template/tera-syntax",
  subject: "template",
  severity: "error",
  summary: "Write templates that Tera parses",
  *check({ template }, tools) {
    const { source, bodyStart, body } = template;
    if (template.unterminated) return;
    const result = tools.syntax.tera(body);
    if (result.incomplete !== undefined) tools.incomplete(source.path, `Tera: ${result.incomplete}`);
    // The body begins with a line, so only the lines are to be shifted.
    const shift = source.place(bodyStart).line - 1;
    for (const { message, line, column, endLine, endColumn } of result.faults) {
      yield {
        message: `This is not Tera: ${parserMessage(message)}`,
        at: source.place(source.offset(line + shift, column), source.offset(endLine + shift, endColumn)),
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
