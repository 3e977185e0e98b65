import { own } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { eventsReaching } from "../../core/workflow/events.ts";
import { gateOf } from "../../core/workflow/gate.ts";
import { inputOf } from "../../core/workflow/workflow.ts";

export default defineRule({
  id: "workflow/ignored-verdict",
  subject: "workflow",
  severity: "error",
  summary: "Let the verdict decide whether the job fails",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      const gate = gateOf(job);
      if (!gate) continue;
      for (const { table, path } of new Set([job, gate])) {
        const value = own(table, "continue-on-error");
        if (value === undefined || value === false || value === "false") continue;
        yield {
          message: "With continue-on-error the check is green whatever the verdict is; remove it",
          at: workflow.doc.keyAt([...path, "continue-on-error"]),
        };
      }
      const events = eventsReaching(workflow, job, "run" in gate ? gate : undefined, [
        "pull_request_target",
        "pull_request",
        "merge_group",
      ]);
      if (events.length > 0 && inputOf(gate, "fail-on") === "never") {
        yield {
          message: `With fail-on: never the check of ${events.join(" and ")} is green whatever is found; leave it to the policy`,
          at: workflow.doc.keyAt([...gate.path, "with", "fail-on"]),
        };
      }
    }
  },
});
