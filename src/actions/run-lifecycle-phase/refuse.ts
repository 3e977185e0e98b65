import { type Lifecycle, line } from "./lifecycle.ts";
import type { LifecyclePorts, Where } from "./ports.ts";
import { InputError } from "../../core/input-error.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import { quote } from "../../core/limits.ts";

/**
 * Looks before anything is run whether every cleanroom can be had that the run may want.
 * @throws InputError with a line for each phase whose policy this machine cannot hold
 */
export async function refuse(
  { doc, file }: Lifecycle,
  steps: readonly Step[],
  where: Where,
  ports: LifecyclePorts,
): Promise<void> {
  const refusals = new Map<string, string>();
  for (const step of steps) {
    const undo = step.phase.onFailure === undefined ? undefined : file.phases.get(step.phase.onFailure);
    for (const phase of [step.phase, ...(undo ? [undo] : [])]) {
      if (phase.commands.length === 0 || refusals.has(phase.name) || !ports.isIsolated(phase)) continue;
      const why = await ports.refusal?.(where, step, phase);
      if (why !== undefined)
        refusals.set(phase.name, line(doc.keyAt(phase.path), `the phase ${quote(phase.name)}: ${why}`));
    }
  }
  if (refusals.size > 0) throw new InputError("policy", [...refusals.values()].join("\n"));
}
