import type { Metrics } from "../cleanroom/outcome.ts";

/** How one command of a step ended. */
export interface CommandOutcome {
  readonly command: string;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly succeeded: boolean;
  /** One sentence: `The command ended with status 1.` */
  readonly explanation: string;
  readonly exitCode: number | undefined;
  readonly durationMs: number;
  /** What it used, as far as that was measured: without a cleanroom its time alone. */
  readonly metrics: Metrics;
  /** The last lines of its output, untrusted and masked. */
  readonly tail: string;
  /** Bytes of output that were not kept. */
  readonly omittedBytes: number;
}

/** `skipped`: something that it needs failed. `cached`: its outputs are those of an earlier run. */
export type StepStatus = "succeeded" | "failed" | "cached" | "skipped" | "cancelled";

/** How a step ended. */
export interface StepOutcome {
  readonly id: string;
  readonly phase: string;
  readonly workspace: string | undefined;
  readonly status: StepStatus;
  /** One sentence on why, for what did not succeed by itself. */
  readonly reason: string | undefined;
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly durationMs: number;
  readonly commands: readonly CommandOutcome[];
  /** How the phase that undoes it ended; absent where none was run. */
  readonly undone?: { readonly phase: string; readonly succeeded: boolean };
  /** True when what depends on it went on although it failed. */
  readonly isTolerated?: boolean;
}

/** True when a run did what it should: nothing failed but what may. */
export function allSucceeded(outcomes: readonly StepOutcome[]): boolean {
  return outcomes.every(
    ({ status, isTolerated }) => status === "succeeded" || status === "cached" || (status === "failed" && isTolerated),
  );
}
