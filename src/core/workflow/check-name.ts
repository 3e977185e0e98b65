import { text } from "../document.ts";
import { gateOf } from "./gate.ts";
import type { Job } from "./workflow.ts";

/** The name of the job in the called workflows of this suite that give a verdict. */
const CALLED = "validate-gpack";

/**
 * Under which name GitHub shows the verdict of a job as a check; `undefined` when it gives none, or where the name is
 * made when it runs.
 */
export function verdictCheckName(job: Job): string | undefined {
  if (!gateOf(job)) return undefined;
  const name = text(job.table, "name") ?? job.id;
  if (name.includes("${{") || "strategy" in job.table) return undefined;
  return job.uses === undefined ? name : `${name} / ${CALLED}`;
}
