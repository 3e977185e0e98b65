import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "workflow/readable",
  subject: "workflow-file",
  severity: "error",
  summary: "Write the workflow as GitHub can read it",
  *check({ doc, workflow }) {
    for (const { message, at } of doc.problems) yield { message: `${message}; GitHub does not run it`, at };
    if (doc.problems.length > 0) return;
    if (!workflow) {
      yield { message: "The workflow has no jobs, so GitHub does not run it; add `jobs`", at: doc.at([]) };
    } else if (workflow.events.size === 0) {
      yield { message: "The workflow names no event, so GitHub does not run it; add `on`", at: doc.at(["on"]) };
    }
  },
});
