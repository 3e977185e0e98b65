import { TooCostly } from "../limits.ts";

/** Steps that may still be taken; shared between resolutions, it bounds all of them together. */
export interface Budget {
  steps: number;
}

/**
 * Takes steps from a budget.
 * @throws TooCostly when there are none left
 */
export function spend(budget: Budget, steps: number): void {
  budget.steps -= steps;
  if (budget.steps < 0) throw new TooCostly("resolving takes more steps than are allowed");
}
