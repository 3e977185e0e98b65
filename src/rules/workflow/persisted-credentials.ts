import { defineRule } from "../../core/rule.ts";
import { eventsReaching, outsideEvents } from "../../core/workflow/events.ts";
import { isAction } from "../../core/workflow/uses.ts";
import { inputOf } from "../../core/workflow/workflow.ts";

export default defineRule({
  id: "workflow/persisted-credentials",
  subject: "workflow",
  severity: "note",
  summary: "Leave no token in the work tree of a job that strangers can start",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      for (const step of job.steps) {
        if (!isAction(step.uses, "actions/checkout") || inputOf(step, "persist-credentials") === "false") continue;
        if (eventsReaching(workflow, job, step, outsideEvents).length === 0) continue;
        yield {
          message: "The checkout leaves its token where every later step can read it; set persist-credentials: false",
          at: workflow.doc.at([...step.path, "uses"]),
        };
      }
    }
  },
});
