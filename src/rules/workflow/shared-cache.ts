import { defineRule } from "../../core/rule.ts";
import { eventsReaching } from "../../core/workflow/events.ts";
import { parseUses } from "../../core/workflow/uses.ts";
import { type Step, inputOf } from "../../core/workflow/workflow.ts";

/** Events whose runs write the cache of the default branch although a stranger causes them. */
const EVENTS: readonly string[] = ["pull_request_target", "workflow_run", "issue_comment"];

export default defineRule({
  id: "workflow/shared-cache",
  subject: "workflow",
  severity: "warning",
  summary: "Write no cache where a pull request is judged",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      for (const step of job.steps) {
        const key = cacheOf(step);
        if (key === undefined) continue;
        const [event] = eventsReaching(workflow, job, step, EVENTS);
        if (event === undefined) continue;
        yield {
          message: `Under ${event} this writes the cache of the default branch, from which trusted runs restore; leave it out, or use actions/cache/restore, which only reads`,
          at: workflow.doc.at([...step.path, ...key]),
        };
      }
    }
  },
});

function cacheOf(step: Step): readonly string[] | undefined {
  const parsed = step.uses === undefined ? undefined : parseUses(step.uses);
  if (!parsed) return undefined;
  const { repository, path } = parsed;
  if (repository === "actions/cache") return path === "restore" ? undefined : ["uses"];
  const cache = inputOf(step, "cache");
  if (/^actions\/setup-(?:node|python|java|dotnet)$/.test(repository))
    return cache === "" || cache === "false" ? undefined : ["with", "cache"];
  // This one caches unless it is told not to.
  if (repository === "actions/setup-go") return cache === "false" ? undefined : ["uses"];
  return repository === "swatinem/rust-cache" ? ["uses"] : undefined;
}
