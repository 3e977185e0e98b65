import type { Level } from "../cleanroom/level.ts";
import type { ServiceDeclaration } from "../services/service-declaration.ts";

/** What a phase asks of its cleanroom. Everything is off unless the phase, or the run, turns it on. */
export interface CleanroomSettings {
  readonly isEnabled: boolean;
  readonly policy: Level | undefined;
  /** Name of the one backend that may be taken. */
  readonly backend: string | undefined;
  /** Services to start beside it. */
  readonly containers: readonly ServiceDeclaration[];
  readonly network: boolean | undefined;
  readonly filesystem: boolean | undefined;
  /** Hosts that may be reached. */
  readonly allow: readonly string[];
  /** Names of the caller's variables that are passed on. */
  readonly env: readonly string[];
  readonly seed: number | undefined;
  /** Date that the commands see, in seconds since 1970. */
  readonly clock: number | undefined;
  readonly image: string | undefined;
  /** MiB, processors, MiB, … ; `undefined` leaves it to the policy. */
  readonly memoryMb: number | undefined;
  readonly cpus: number | undefined;
  readonly processes: number | undefined;
  readonly diskMb: number | undefined;
  readonly fileSizeMb: number | undefined;
  readonly outputMb: number | undefined;
}
