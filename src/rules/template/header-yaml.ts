import { isTable, typeName } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { teraTags } from "../../core/tera-text.ts";

export default defineRule({
  id: "template/header-yaml",
  subject: "template",
  severity: "error",
  summary: "Write the header of a template as a YAML map",
  *check({ template: { header, source, bodyStart } }) {
    if (!header) return;
    // What {% if %} leaves out is only known when ggen renders: both branches may name one key.
    for (const tag of teraTags(source.text.slice(0, bodyStart))) if (tag.kind === "statement") return;
    yield* header.problems;
    const { value } = header;
    if (header.problems.length > 0 || value === undefined || value === null || isTable(value)) return;
    yield {
      message: `The header is a ${typeName(value)} and not a map; write lines of the form key: value`,
      at: source.place(source.text.indexOf("\n") + 1),
    };
  },
});
