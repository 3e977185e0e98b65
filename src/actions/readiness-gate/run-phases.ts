import { env } from "node:process";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { type PhaseRun, isolationOf } from "../../core/readiness/phase-run.ts";
import { serviceHost } from "../../platform/services/service-host.ts";
import { visible } from "../../report/escape.ts";
import { runLifecycle } from "../run-lifecycle-phase/run.ts";
import { lifecycleWorld } from "../run-lifecycle-phase/world.ts";

/** Where phases are run, and who hears of it. */
export interface PhaseRunSettings {
  /** The project, absolute and resolved. */
  readonly project: string;
  readonly isQuiet: boolean;
  readonly say: (text: string) => void;
}

/**
 * Runs phases of a make.toml, each in a cleanroom, and tells how they ended on which tree. A phase that could not be run
 * in one has failed.
 * @throws InputError for a make.toml or a phase that is wrong
 */
export async function runPhases(
  phases: readonly string[],
  { project, isQuiet, say }: PhaseRunSettings,
  signal: AbortSignal,
): Promise<readonly PhaseRun[]> {
  await using services = serviceHost(signal);
  const held = new Map<string, Outcome>();
  const world = lifecycleWorld(
    { project, mode: "required", level: "high", backend: undefined, callerEnv: env },
    {
      begin: ({ id }) => say(`${visible(id)} begins\n`),
      output({ id }, text) {
        if (!isQuiet) for (const row of text.replace(/\n$/, "").split("\n")) say(`${visible(id)} | ${visible(row)}\n`);
      },
      held: ({ id }, outcome) => void held.set(id, outcome),
      end: ({ id }, { status, reason }) =>
        say(`${visible(id)} ${status}${reason === undefined ? "" : `: ${visible(reason)}`}\n`),
    },
    // What was brought back from an earlier run was not run.
    undefined,
    services,
  );
  const request = {
    phases,
    file: "make.toml",
    environment: undefined,
    workspaces: [],
    isCi: true,
    parallel: undefined,
  };
  const { outcomes, tree } = await runLifecycle(request, world, signal);
  return outcomes
    .filter(({ commands }) => commands.length > 0)
    .map(({ id, phase, status, startedMs }): PhaseRun => ({
      phase,
      succeeded: status === "succeeded",
      subject: tree ?? "a tree without a digest",
      isolation: isolationOf(held.get(id)),
      tier: "recomputed",
      producer: `phase:${phase}`,
      at: new Date(startedMs).toISOString(),
    }));
}
