import { type Path, own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "workflow/unsecure-commands",
  subject: "workflow",
  severity: "error",
  summary: "Leave the commands switched off by which a log could set variables",
  *check({ workflow: { doc, jobs } }) {
    const tables: readonly (readonly [unknown, Path])[] = [
      [doc.value, []],
      ...jobs.flatMap((job) => [job, ...job.steps].map(({ table, path }) => [table, path] as const)),
    ];
    for (const [table, path] of tables) {
      const value = own(own(table, "env"), "ACTIONS_ALLOW_UNSECURE_COMMANDS");
      if (value === undefined || value === false || value === "false") continue;
      yield {
        message:
          "Whatever is printed to the log, a file name of a pull request among it, can then set variables and the PATH of the job; remove it",
        at: doc.keyAt([...path, "env", "ACTIONS_ALLOW_UNSECURE_COMMANDS"]),
      };
    }
  },
});
