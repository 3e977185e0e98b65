import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { headerOf, hookKeys } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";

export default defineRule({
  id: "template/shell-hook",
  subject: "template",
  severity: "warning",
  summary: "Generate without shell commands",
  *check({ template }) {
    const { header } = template;
    if (!header || !headerOf(template)) return;
    for (const key of hookKeys) {
      const when = key === "sh_after" ? "after" : "before";
      for (const command of headerTexts(template, key)) {
        if (command.text.trim() === "") continue;
        yield {
          message: `${key} runs ${quote(command.text.trim())} in a shell ${when} the file is written, with all rights of whoever generates; leave the step to the user or to a hook of the project`,
          at: header.keyAt([key]),
        };
      }
    }
  },
});
