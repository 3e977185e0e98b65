import { own, texts, text } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { eventsReaching, outsideEvents } from "../../core/workflow/events.ts";
import type { Job } from "../../core/workflow/workflow.ts";

export default defineRule({
  id: "workflow/self-hosted-runner",
  subject: "workflow",
  severity: "warning",
  summary: "Run what strangers can start on runners that are thrown away",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      if (!labels(job).includes("self-hosted")) continue;
      const [event] = eventsReaching(workflow, job, undefined, outsideEvents);
      if (event === undefined) continue;
      yield {
        message: `Anybody can start this job by ${event}, and what a run leaves on a self-hosted runner meets the next one; use a hosted runner, or one that is made for one job`,
        at: workflow.doc.at([...job.path, "runs-on"]),
      };
    }
  },
});

function labels(job: Job): readonly string[] {
  const value = own(job.table, "runs-on");
  const one = text(job.table, "runs-on") ?? text(value, "labels");
  return [...(one === undefined ? [] : [one]), ...texts(job.table, "runs-on"), ...texts(value, "labels")];
}
