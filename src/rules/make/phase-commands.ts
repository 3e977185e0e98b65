import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/phase-commands",
  subject: "make",
  severity: "error",
  summary: "Give every phase a command",
  *check({ doc, file }) {
    for (const { name, commands, dependsOn, path } of file?.phases.values() ?? []) {
      if (commands.length > 0) continue;
      yield {
        message: `The phase ${quote(name)} has no command, so ggen refuses the whole file; ${
          dependsOn.length > 0
            ? 'write command = "true" if it only gathers others, as `gpack run` allows'
            : "give it one, or remove it"
        }`,
        at: doc.keyAt(path),
      };
    }
  },
});
