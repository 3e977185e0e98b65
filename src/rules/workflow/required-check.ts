import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { eventsReaching } from "../../core/workflow/events.ts";
import { verdictCheckName } from "../../core/workflow/check-name.ts";

export default defineRule({
  id: "workflow/required-check",
  subject: "workflow",
  severity: "warning",
  summary: "Require the check that gives the verdict",
  *check({ workflow, all, settings }) {
    if (!settings) return;
    const isRequired = all.some(({ jobs }) =>
      jobs.some((job) => settings.requiredChecks.includes(verdictCheckName(job) ?? "")),
    );
    if (isRequired) return;
    for (const job of workflow.jobs) {
      const name = verdictCheckName(job);
      const events = eventsReaching(workflow, job, undefined, ["pull_request_target", "pull_request"]);
      if (name === undefined || events.length === 0) continue;
      yield {
        message: `Something can be merged into ${quote(settings.branch)} whatever the verdict is, since the check ${quote(name)} is not required there; require it in the ruleset or protection of the branch`,
        at: workflow.doc.keyAt(job.path),
      };
    }
  },
});
