import type { Outcome } from "../../core/cleanroom/outcome.ts";
import type { LifecycleRun } from "./run.ts";

/** A run as JSON: how each step ended, and what its cleanroom held it to. */
export function runJson({ succeeded, outcomes }: LifecycleRun, held: ReadonlyMap<string, Outcome>): string {
  const steps = outcomes.map((outcome) => ({ ...outcome, cleanroom: cleanroomOf(held.get(outcome.id)) }));
  return `${JSON.stringify({ succeeded, steps }, null, 2)}\n`;
}

function cleanroomOf(outcome: Outcome | undefined): object | null {
  if (!outcome) return null;
  const { level, backend, enforced, notEnforced, metrics } = outcome;
  return { level, backend, enforced, notEnforced, metrics };
}
