import { count } from "../../core/count.ts";
import { contentKeyText } from "../../core/lifecycle/cache/content-key.ts";
import type { PhaseCachePort } from "../../core/lifecycle/cache/phase-cache-port.ts";
import { type PathSet, pathSet } from "../../core/lifecycle/cache/path-set.ts";
import type { Phase } from "../../core/lifecycle/phase.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import type { ExecutePorts } from "./execute.ts";
import type { Where } from "./ports.ts";

/** What the keys are made of beside the step. */
export interface PhaseCacheSettings {
  readonly machine: string;
  readonly isIsolated: (phase: Phase) => boolean;
  readonly sha256: (text: string) => string;
  /** Told when a phase that asks for a cache has none, and why. */
  readonly warn: (message: string) => void;
}

/**
 * Skips a step when one with the same inputs, commands and variables has succeeded, and brings back its outputs. A
 * phase that says `cache = true` and no `inputs` is always run: nothing tells when it must be.
 */
export function phaseCache(
  port: PhaseCachePort,
  where: Where,
  { machine, isIsolated, sha256, warn }: PhaseCacheSettings,
): Required<Pick<ExecutePorts, "restore" | "store">> {
  const keys = new Map<string, string>();
  const keyOf = async (step: Step): Promise<string | undefined> => {
    const { phase, workspace } = step;
    if (phase.inputs.length === 0) return undefined;
    const set = pathSet(phase.inputs);
    if ("fault" in set) return undefined;
    const { directory, environment } = where(step, phase);
    const inputs = await port.inputs(directory, set);
    if (inputs.length === 0) return undefined;
    const { commands, outputs, cleanroom, name } = phase;
    return sha256(
      contentKeyText({
        phase: name,
        workspace,
        commands,
        environment,
        outputs,
        inputs,
        needs: step.needs.flatMap((id) => keys.get(id) ?? []),
        machine,
        cleanroom: isIsolated(phase) ? cleanroom : undefined,
      }),
    );
  };
  const outputsOf = (phase: Phase): PathSet | undefined => {
    const set = pathSet(phase.outputs);
    return "fault" in set ? undefined : set;
  };

  return {
    async restore(step) {
      const { phase } = step;
      const outputs = outputsOf(phase);
      try {
        const key = await keyOf(step);
        if (key === undefined || outputs === undefined) {
          warn(`${step.id}: cache = true, but ${whyNot(phase)}; it is run every time`);
          return undefined;
        }
        keys.set(step.id, key);
        const found = await port.restore(key, where(step, phase).directory, outputs);
        if (!found) return undefined;
        return `Its inputs are those of ${found.run}; ${found.files === 0 ? "it puts out no files" : `${count(found.files, "output")} brought back`}.`;
      } catch (error) {
        warn(`${step.id}: the cache cannot be read (${messageOf(error)}); it is run`);
        return undefined;
      }
    },
    async store(step) {
      const { phase } = step;
      const key = keys.get(step.id);
      const outputs = outputsOf(phase);
      if (key === undefined || outputs === undefined) return;
      try {
        // What changed its own inputs would be skipped by a key that nothing has any more, or worse, a wrong one.
        const why =
          (await keyOf(step)) === key
            ? await port.store(key, where(step, phase).directory, outputs)
            : "its inputs changed while it ran";
        if (why !== undefined) warn(`${step.id}: its outputs are not kept: ${why}`);
      } catch (error) {
        warn(`${step.id}: its outputs are not kept: ${messageOf(error)}`);
      }
    },
  };
}

function whyNot({ inputs, outputs }: Phase): string {
  for (const [name, patterns] of Object.entries({ inputs, outputs })) {
    const set = pathSet(patterns);
    if ("fault" in set) return `its ${name} cannot be used: ${set.fault}`;
  }
  return inputs.length === 0 ? "it names no inputs" : "its inputs name no file";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
