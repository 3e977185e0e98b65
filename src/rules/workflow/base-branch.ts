import { own, valueAt } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { gateOf } from "../../core/workflow/gate.ts";
import { placeOfEvent } from "../../core/workflow/workflow.ts";

export default defineRule({
  id: "workflow/base-branch",
  subject: "workflow",
  severity: "warning",
  summary: "Judge pull requests to the branches of the registry only",
  *check({ workflow }) {
    if (!workflow.jobs.some(gateOf)) return;
    for (const event of ["pull_request_target", "pull_request"]) {
      const path = workflow.events.get(event);
      // A workflow that others call runs on the branches that these name.
      if (!path || path.at(-1) === "workflow_call") continue;
      if (own(valueAt(workflow.doc.value, path), "branches") !== undefined) continue;
      yield {
        message: `${event} names no branches, so a pull request can be judged against another base, by the policy and the owners there, and then be pointed at the registry with its green check; add branches: [main]`,
        at: placeOfEvent(workflow, event),
      };
    }
  },
});
