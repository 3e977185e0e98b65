import { isTable, typeName } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { teraTags } from "../../core/tera-text.ts";

export default defineRule({
  id: "template/header-yaml",
  subject: "template",
  severity: "error",
  summary: "Write the header of a template as a YAML map",
  *check({ template: { header, source, bodyStart } }, tools) {
    if (!header) return;
    for (const tag of teraTags(source.text.slice(0, bodyStart))) {
      if (tag.kind !== "statement") continue;
      // What {% if %} leaves out is only known when ggen renders: both branches may name one key. Where the
      // header cannot be read without rendering, nothing it says was judged, and that must not look green.
      if (!isTable(header.value)) {
        tools.incomplete(
          source.path,
          "the header depends on Tera statements, so what it says is known only when it is rendered",
        );
      }
      return;
    }
    yield* header.problems;
    const { value } = header;
    if (header.problems.length > 0 || value === undefined || value === null || isTable(value)) return;
    yield {
      message: `The header is a ${typeName(value)} and not a map; write lines of the form key: value`,
      at: source.place(source.text.indexOf("\n") + 1),
    };
  },
});
