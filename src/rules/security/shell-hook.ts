import { TooCostly, quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { isFormatterOnly } from "../../core/security/formatter.ts";
import { commandsOf } from "../../core/security/script-commands.ts";
import type { Script } from "../../core/security/scripts.ts";

export default defineRule({
  id: "security/shell-hook",
  subject: "content",
  severity: "warning",
  summary: "Generate without running commands of the gpack",
  security: { catalogue: "B01", cwe: [829], score: 5.5, confidence: "very-high" },
  *check(content) {
    for (const script of content.scripts()) {
      if (script.kind !== "hook" && script.kind !== "manifest") continue;
      const isHarmless = isFormatter(script);
      yield {
        message: isHarmless
          ? `${script.where} runs the formatter ${quote(script.written.trim())} when somebody generates; a hook of the project does the same without the gpack`
          : `${script.where} runs ${quote(script.written.trim())} with all rights of whoever generates; leave the step to the user, and describe it in the README`,
        at: script.place(0, script.text.length),
        severity: isHarmless ? "note" : severityIn(script.context, "EXEC", "warning"),
      };
    }
  },
});

function isFormatter(script: Script): boolean {
  try {
    return isFormatterOnly(commandsOf(script));
  } catch (error) {
    // What nobody can read is not harmless; that it was not read is told by the rules that look into it.
    if (error instanceof TooCostly) return false;
    throw error;
  }
}
