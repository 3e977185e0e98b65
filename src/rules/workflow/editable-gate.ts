import { defineRule } from "../../core/rule.ts";
import { eventsReaching } from "../../core/workflow/events.ts";
import { gateOf } from "../../core/workflow/gate.ts";
import { placeOfEvent } from "../../core/workflow/workflow.ts";

export default defineRule({
  id: "workflow/editable-gate",
  subject: "workflow",
  severity: "warning",
  summary: "Take the workflow that judges from the base, where the pull request cannot change it",
  *check({ workflow, all }) {
    const isJudged = (event: string) =>
      all.some((other) =>
        other.jobs.some((job) => gateOf(job) && eventsReaching(other, job, undefined, [event]).length > 0),
      );
    const judges = workflow.jobs.some(
      (job) => gateOf(job) && eventsReaching(workflow, job, undefined, ["pull_request"]).length > 0,
    );
    if (!judges || isJudged("pull_request_target")) return;
    yield {
      message:
        "Under pull_request GitHub takes this file from the pull request, whose author can make it say anything; give the verdict under pull_request_target, without a checkout of the head",
      at: placeOfEvent(workflow, "pull_request"),
    };
  },
});
