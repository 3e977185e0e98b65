import { executePlan } from "./execute.ts";
import { type LifecycleRequest, readLifecycle, planLifecycle, directoryOf } from "./lifecycle.ts";
import { phaseCache } from "./phase-cache.ts";
import type { LifecyclePorts, Where } from "./ports.ts";
import { refuse } from "./refuse.ts";
import { StateFiles } from "./state-files.ts";
import { InputError } from "../../core/input-error.ts";
import type { PlacedStep } from "../../core/lifecycle/placed-step.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import { referenceKeyText } from "../../core/lifecycle/reference-key.ts";
import { type StepOutcome, allSucceeded } from "../../core/lifecycle/step-outcome.ts";
import { quote } from "../../core/limits.ts";
import { joinPath } from "../../core/tree.ts";

/** What a run did. */
export interface LifecycleRun {
  /** What was planned, in order. */
  readonly steps: readonly PlacedStep[];
  readonly outcomes: readonly StepOutcome[];
  readonly succeeded: boolean;
  readonly warnings: readonly string[];
  /** The digest of the project before anything was run; `undefined` where it has none. */
  readonly tree: string | undefined;
}

/**
 * Runs phases and records what was run.
 * @throws InputError for a request or a file that is wrong; nothing has run then
 */
export async function runLifecycle(
  request: LifecycleRequest,
  ports: LifecyclePorts,
  signal: AbortSignal,
): Promise<LifecycleRun> {
  const lifecycle = readLifecycle(request.file, (path) => ports.read(path));
  const { doc, file } = lifecycle;
  const steps = planLifecycle(lifecycle, request);
  const root = directoryPart(request.file);
  const places = new Map(
    steps.map(({ workspace }) => [workspace, joinPath(root, directoryOf(file, doc, workspace))] as const),
  );
  for (const [workspace, directory] of places) {
    if (workspace !== undefined && !ports.isDirectory(directory))
      throw new InputError("workspaces", `the workspace ${quote(workspace)} has no directory ${quote(directory)}`);
  }
  const tree = await ports.tree();
  const states = new StateFiles(ports);
  for (const directory of places.values()) states.open(directory);

  const { environment } = request;
  const ggenEnv: readonly (readonly [string, string])[] = environment === undefined ? [] : [["GGEN_ENV", environment]];
  const where: Where = (step, phase) => ({
    directory: places.get(step.workspace) ?? root,
    environment: {
      ...file.env,
      ...(environment === undefined ? {} : file.environments.get(environment)),
      ...phase.env,
      ...Object.fromEntries(ggenEnv),
    },
  });
  const unrecorded = new Set<string>();
  const watcher = {
    begin: (step: Step): void => ports.watcher.begin(step),
    end(step: Step, outcome: StepOutcome): void {
      const { phase } = step;
      // After each step, so that a run that is killed has lost one record at most.
      if (outcome.commands.length > 0) {
        const { startedMs, durationMs } = outcome;
        const success = outcome.status === "succeeded";
        const place = places.get(step.workspace) ?? root;
        const fault = states.record(place, {
          phase: phase.name,
          startedMs,
          durationMs,
          success,
          // The digest is of the whole project: a workspace in it has none of its own.
          ...(tree !== undefined && place === ""
            ? { bound: { phase: phase.name, startedMs, success, tree, isolation: ports.isolation(step) } }
            : {}),
          key: ports.sha256(referenceKeyText({ phase: phase.name, commands: phase.commands, env: ggenEnv })),
        });
        if (fault !== undefined) unrecorded.add(fault);
      }
      ports.watcher.end(step, outcome);
    },
  };
  const parallel = request.parallel ?? file.execution.maxParallel ?? ports.processors;
  const run = ports.runner(where);
  await refuse(lifecycle, steps, where, ports);
  const warnings = [...lifecycle.warnings];
  if (environment !== undefined && file.environments.size > 0 && !file.environments.has(environment)) {
    const known = [...file.environments.keys()].join(", ");
    warnings.push(`there is no [env.${environment}], so the commands get GGEN_ENV alone; there is ${known}`);
  }
  const { machine, isIsolated, sha256 } = ports;
  const warn = (message: string): void => void warnings.push(message);
  const cache = ports.cache ? phaseCache(ports.cache, where, { machine, isIsolated, sha256, warn }) : {};
  const world = { ...ports, ...cache, run, watcher };
  const outcomes = await executePlan(steps, file.phases, file.execution, parallel, world, signal);
  const placed = steps.map((step) => ({ step, directory: places.get(step.workspace) ?? root }));
  // A state that does not tell of this run would pass for that of another.
  const succeeded = allSucceeded(outcomes) && unrecorded.size === 0;
  return { steps: placed, outcomes, succeeded, warnings: [...warnings, ...unrecorded], tree };
}

function directoryPart(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
