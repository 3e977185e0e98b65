import type { Execution } from "../../core/lifecycle/make-file.ts";
import type { Phase } from "../../core/lifecycle/phase.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import type { CommandOutcome, StepOutcome } from "../../core/lifecycle/step-outcome.ts";

/** One command as it is to be run. */
export interface CommandRequest {
  readonly step: Step;
  /** The phase whose command it is: that of the step, or the one that undoes it. */
  readonly phase: Phase;
  readonly command: string;
  readonly attempt: number;
}

/** Runs one command to its end, in a cleanroom or not; every process that it started is gone when it resolves. */
export type RunCommand = (request: CommandRequest, signal: AbortSignal) => Promise<CommandOutcome>;

/** Tells what happens while it happens. */
export interface StepWatcher {
  begin(step: Step): void;
  end(step: Step, outcome: StepOutcome): void;
}

/** What execution needs of the world. */
export interface ExecutePorts {
  readonly run: RunCommand;
  readonly watcher: StepWatcher;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** An earlier run of the same step whose outputs were brought back; `undefined` when it has to be run. */
  readonly restore?: (step: Step) => Promise<string | undefined>;
  /** Keeps the outputs of a step that succeeded. */
  readonly store?: (step: Step) => Promise<void>;
}

/**
 * Runs the steps of a plan, at most `parallel` at once, each when all that it needs succeeded. A step that fails
 * takes what needs it along, and nothing else. After `signal` nothing begins.
 */
export async function executePlan(
  steps: readonly Step[],
  phases: ReadonlyMap<string, Phase>,
  execution: Execution,
  parallel: number,
  ports: ExecutePorts,
  signal: AbortSignal,
): Promise<readonly StepOutcome[]> {
  const outcomes = new Map<string, StepOutcome>();
  const waiting = new Set(steps);
  const running = new Map<string, Promise<void>>();

  const begin = (step: Step): void => {
    waiting.delete(step);
    running.set(step.id, execute(step));
  };
  const execute = async (step: Step): Promise<void> => {
    const outcome = await executeStep(step, phases, execution, ports, signal);
    outcomes.set(step.id, outcome);
    ports.watcher.end(step, outcome);
    running.delete(step.id);
  };
  const settle = (step: Step, status: "skipped" | "cancelled", reason: string): void => {
    waiting.delete(step);
    const outcome = unrun(step, status, reason, ports.clock());
    outcomes.set(step.id, outcome);
    ports.watcher.end(step, outcome);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      const needs = step.needs.map((id) => outcomes.get(id));
      const broken = step.needs.find((id) => isBroken(outcomes.get(id)));
      if (signal.aborted) settle(step, "cancelled", "The run was cancelled before it began.");
      else if (broken !== undefined) settle(step, "skipped", `${broken} did not succeed.`);
      else if (needs.every((need) => need !== undefined) && running.size < parallel) begin(step);
    }
    if (running.size > 0) await Promise.race(running.values());
  }
  return steps.flatMap(({ id }) => outcomes.get(id) ?? []);
}

function isBroken(outcome: StepOutcome | undefined): boolean {
  if (!outcome) return false;
  return !(outcome.status === "succeeded" || outcome.status === "cached" || outcome.isTolerated === true);
}

function unrun(step: Step, status: "skipped" | "cancelled", reason: string, now: number): StepOutcome {
  const { id, phase, workspace } = step;
  return { id, phase: phase.name, workspace, status, reason, startedMs: now, durationMs: 0, commands: [] };
}

async function executeStep(
  step: Step,
  phases: ReadonlyMap<string, Phase>,
  execution: Execution,
  ports: ExecutePorts,
  signal: AbortSignal,
): Promise<StepOutcome> {
  const { id, phase, workspace } = step;
  const startedMs = ports.clock();
  ports.watcher.begin(step);
  const done = (
    status: StepOutcome["status"],
    commands: readonly CommandOutcome[],
    reason: string | undefined,
  ): StepOutcome => ({
    id,
    phase: phase.name,
    workspace,
    status,
    reason,
    startedMs,
    durationMs: ports.clock() - startedMs,
    commands,
  });

  const earlier = phase.isCached ? await ports.restore?.(step) : undefined;
  if (earlier !== undefined) return done("cached", [], earlier);
  const commands = await runCommands(step, phase, execution, ports, signal);
  const failed = commands.at(-1)?.succeeded === false ? commands.at(-1) : undefined;
  if (signal.aborted) return done("cancelled", commands, failed?.explanation ?? "The run was cancelled.");
  if (!failed) {
    if (phase.isCached) await ports.store?.(step);
    return done("succeeded", commands, undefined);
  }
  const undo = phase.onFailure === undefined ? undefined : phases.get(phase.onFailure);
  const undone = undo ? await runCommands(step, undo, execution, ports, signal) : undefined;
  const outcome = done("failed", [...commands, ...(undone ?? [])], failed.explanation);
  return {
    ...outcome,
    ...(undo ? { undone: { phase: undo.name, succeeded: undone?.at(-1)?.succeeded !== false } } : {}),
    ...(phase.continuesOnError ? { isTolerated: true } : {}),
  };
}

/** Runs the commands of a phase up to the first that fails; each attempt is an outcome of its own. */
async function runCommands(
  step: Step,
  phase: Phase,
  execution: Execution,
  ports: ExecutePorts,
  signal: AbortSignal,
): Promise<readonly CommandOutcome[]> {
  const outcomes: CommandOutcome[] = [];
  const attempts = 1 + (phase.retries ?? execution.retries);
  for (const command of phase.commands) {
    for (let attempt = 1; attempt <= attempts && !signal.aborted; attempt += 1) {
      if (attempt > 1 && execution.retryDelaySeconds > 0) await ports.sleep(execution.retryDelaySeconds * 1000, signal);
      const outcome = await ports.run({ step, phase, command, attempt }, signal);
      outcomes.push(outcome);
      if (outcome.succeeded) break;
    }
    if (outcomes.at(-1)?.succeeded === false) break;
  }
  return outcomes;
}
