import { parseUses } from "./uses.ts";
import type { Job, Step } from "./workflow.ts";

const REPOSITORY = "ggen/validate-gpack";
/** What of this suite gives a verdict; the rest delivers or runs. */
const verdicts: readonly string[] = ["", "actions/security-scan", "actions/readiness-gate"];
const workflows: readonly string[] = [".github/workflows/validate-pr.yml", ".github/workflows/merge-group.yml"];

/** The step of a job that gives a verdict, or the job itself when it calls a workflow that does. */
export function gateOf(job: Job): Step | Job | undefined {
  if (names(job.uses, workflows)) return job;
  return job.steps.find((step) => names(step.uses, verdicts));
}

function names(uses: string | undefined, paths: readonly string[]): boolean {
  const parsed = uses === undefined ? undefined : parseUses(uses);
  return parsed?.repository === REPOSITORY && paths.includes(parsed.path);
}
