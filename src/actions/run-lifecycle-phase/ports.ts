import type { ExecutePorts, RunCommand } from "./execute.ts";
import type { PhaseCachePort } from "../../core/lifecycle/cache/phase-cache-port.ts";
import type { Environment, Phase } from "../../core/lifecycle/phase.ts";
import type { Step } from "../../core/lifecycle/plan.ts";
import type { Isolation } from "../../core/readiness/phase-run.ts";

/** The project, and what runs commands in it. */
export interface LifecyclePorts extends Omit<ExecutePorts, "run"> {
  read(path: string): Uint8Array | undefined;
  isDirectory(path: string): boolean;
  /** Writes a file whole: after a crash it is the old one or the new one. */
  write(path: string, text: string): void;
  /** Gives what runs commands in a directory of the project, with these variables beside the caller's. */
  runner(where: Where): RunCommand;
  readonly sha256: (text: string) => string;
  readonly processors: number;
  /** Why the cleanroom that a phase asks for cannot be had on this machine; nothing is run then. */
  readonly refusal?: (where: Where, step: Step, phase: Phase) => Promise<string | undefined>;
  /** Where outputs are kept from run to run; absent where none are. */
  readonly cache?: PhaseCachePort;
  /** Operating system and processor, such as `linux-x64`. */
  readonly machine: string;
  /** True for a phase that runs in a cleanroom. */
  readonly isIsolated: (phase: Phase) => boolean;
  /** The digest of the project as it is, by which a run is evidence about it; `undefined` where it has none. */
  tree(): Promise<string | undefined>;
  /** What held the commands of a step that has ended. */
  isolation(step: Step): Isolation;
}

/** Where a step is run, and with what. */
export type Where = (step: Step, phase: Phase) => { readonly directory: string; readonly environment: Environment };
