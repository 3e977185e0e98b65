import { defineRule } from "../../core/rule.ts";
import { joinPath } from "../../core/tree.ts";

/** Directories whose templates other templates include. */
const SHARED = /(?:^|\/)(?:partials?|macros?|includes?|shared|_[^/]*)(?:\/|$)|\/_[^/]*$/;

export default defineRule({
  id: "template/no-header",
  subject: "template",
  severity: "note",
  summary: "Begin a template of the sync engine with a header",
  *check({ template, recognised, pack }) {
    if (template.header || template.unterminated || pack?.facts.dialect !== "engine") return;
    const root = joinPath(pack.directory, "templates/");
    if (!recognised.path.startsWith(root) || !recognised.path.endsWith(".tmpl")) return;
    if (SHARED.test(recognised.path.slice(root.length)) || definesMacros(template.body)) return;
    yield {
      message:
        "The template has no header, so ggen cannot tell where its output goes; begin it with ---, to: <path>, ---, unless a rule of ggen.toml names the file",
      at: template.source.place(0),
    };
  },
});

/** A file of macros renders nothing by itself. */
function definesMacros(body: string): boolean {
  return /\{%-?\s{0,20}macro\s/.test(body);
}
