import { quote } from "../../core/limits.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { parseUses } from "../../core/workflow/uses.ts";
import type { Workflow } from "../../core/workflow/workflow.ts";

const COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;

export default defineRule({
  id: "workflow/pinned-action",
  subject: "workflow",
  severity: "warning",
  summary: "Pin every action to a full commit id",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      for (const { uses, path } of [job, ...job.steps]) {
        if (uses !== undefined) yield* unpinned(workflow, uses, [...path, "uses"]);
      }
    }
  },
});

function* unpinned(workflow: Workflow, uses: string, path: readonly (string | number)[]): Generator<Reported> {
  const at = workflow.doc.at(path);
  if (uses.startsWith("docker://")) {
    if (uses.includes("@sha256:")) return;
    yield { message: `The image ${quote(uses)} can be moved to other code; name it by its digest, @sha256:…`, at };
    return;
  }
  const parsed = parseUses(uses);
  if (!parsed || COMMIT.test(parsed.ref ?? "")) return;
  yield {
    message: `${quote(uses)} can be moved to other code by whoever may push there; write the full commit id, and the version in a comment behind it`,
    at,
  };
}
