import { isTable, valueAt } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { gateOf } from "../../core/workflow/gate.ts";

export default defineRule({
  id: "workflow/path-filter",
  subject: "workflow",
  severity: "error",
  summary: "Start a required check for every pull request",
  *check({ workflow }) {
    if (!workflow.jobs.some(gateOf)) return;
    for (const event of ["pull_request_target", "pull_request"]) {
      const path = workflow.events.get(event);
      const filters = path && valueAt(workflow.doc.value, path);
      if (!path || !isTable(filters)) continue;
      for (const filter of ["paths", "paths-ignore"]) {
        if (!Object.hasOwn(filters, filter)) continue;
        yield {
          message: `A pull request that ${filter} leaves out gets no verdict, and a required check then waits for ever; remove the filter: what touches nothing of a registry passes at once`,
          at: workflow.doc.keyAt([...path, filter]),
        };
      }
    }
  },
});
