import { own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isOwn } from "../../core/workflow/uses.ts";
import { eventsReaching, outsideEvents } from "../../core/workflow/events.ts";

export default defineRule({
  id: "workflow/secrets-inherit",
  subject: "workflow",
  severity: "warning",
  summary: "Hand a called workflow the secrets that it needs, by name",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      if (job.uses === undefined || own(job.table, "secrets") !== "inherit") continue;
      const [event] = eventsReaching(workflow, job, undefined, outsideEvents);
      if (event === undefined && isOwn(job.uses)) continue;
      yield {
        message: `${quote(job.uses)} gets every secret of the repository${event === undefined ? "" : `, on an event that anybody can cause (${event})`}; name the secrets that it needs, or none`,
        at: workflow.doc.keyAt([...job.path, "secrets"]),
      };
    }
  },
});
