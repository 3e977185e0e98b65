import { defineRule } from "../../core/rule.ts";
import { headerKey } from "../../core/template-keys.ts";

/** Lines in which a header shows itself by one of its keys. */
const LOOK = 50;

export default defineRule({
  id: "template/header-unterminated",
  subject: "template",
  severity: "error",
  summary: "Close the header of a template with a line ---",
  mechanical: true,
  *check({ template: { unterminated, source } }) {
    if (!unterminated) return;
    // The template of a YAML file may begin with the --- of that file.
    if (/\.ya?ml\.[a-z]+$/.test(source.path) && !hasHeaderKey(source.text)) return;
    yield {
      message: "The header that begins here has no closing line ---, so the whole file is read as header; add one",
      at: unterminated,
    };
  },
});

function hasHeaderKey(text: string): boolean {
  return text.split("\n", LOOK).some((line) => headerKey(/^(\w{1,40})[ \t]*:/.exec(line)?.[1] ?? "") !== undefined);
}
