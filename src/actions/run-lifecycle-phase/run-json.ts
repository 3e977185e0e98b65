import type { Outcome } from "../../core/cleanroom/outcome.ts";
import type { LifecycleRun } from "./run.ts";

/** A run as JSON: on which tree, how each step ended, what its cleanroom held it to, and how two runs of it differ. */
export function runJson(
  { succeeded, outcomes, tree }: LifecycleRun,
  held: ReadonlyMap<string, Outcome>,
  twice?: object,
): string {
  const steps = outcomes.map((outcome) => ({ ...outcome, cleanroom: cleanroomOf(held.get(outcome.id)) }));
  return `${JSON.stringify({ tree: tree ?? null, succeeded, steps, ...(twice ? { twice } : {}) }, null, 2)}\n`;
}

function cleanroomOf(outcome: Outcome | undefined): object | null {
  if (!outcome) return null;
  const { level, backend, enforced, notEnforced, metrics } = outcome;
  return { level, backend, enforced, notEnforced, metrics };
}
