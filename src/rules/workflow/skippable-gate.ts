import { own, typeName } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { conditionAt } from "../../core/workflow/expression.ts";
import { gateOf } from "../../core/workflow/gate.ts";

/** Conditions that only keep a job from being skipped. */
const ALWAYS = /^(?:always\(\)|!\s*cancelled\(\)|true)$/i;

export default defineRule({
  id: "workflow/skippable-gate",
  subject: "workflow",
  severity: "warning",
  summary: "Let nothing skip the job that gives the verdict",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      if (!gateOf(job)) continue;
      const condition = conditionAt(workflow.doc, [...job.path, "if"]).trim();
      if (condition !== "" && !ALWAYS.test(condition)) {
        yield {
          message:
            "A job that its condition skips counts as a check that passed; remove `if` from the job, or give it to steps that the verdict does not need",
          at: workflow.doc.keyAt([...job.path, "if"]),
        };
      } else if (condition === "" && typeName(own(job.table, "needs")) !== "undefined") {
        yield {
          message:
            "When a job that this one needs fails, this one is skipped and counts as a check that passed; remove `needs`, or add `if: ${{ !cancelled() }}` and check the result of what is needed",
          at: workflow.doc.keyAt([...job.path, "needs"]),
        };
      }
    }
  },
});
