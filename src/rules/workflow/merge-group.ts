import { defineRule } from "../../core/rule.ts";
import { gateOf } from "../../core/workflow/gate.ts";
import { placeOfEvent } from "../../core/workflow/workflow.ts";

export default defineRule({
  id: "workflow/merge-group",
  subject: "workflow",
  severity: "warning",
  summary: "Judge merge groups by the workflow that judges pull requests",
  *check({ workflow, all, settings }) {
    const event = ["pull_request_target", "pull_request"].find((name) => workflow.events.has(name));
    if (event === undefined || !workflow.jobs.some(gateOf)) return;
    if (all.some((other) => other.events.has("merge_group") && other.jobs.some(gateOf))) return;
    if (settings?.hasMergeQueue === false) return;
    const waits = settings ? "the merge queue waits" : "a merge queue would wait";
    yield {
      message: `No workflow gives its verdict on merge_group: ${waits} for the check until it gives up; add merge_group beside ${event}`,
      at: placeOfEvent(workflow, event),
    };
  },
});
