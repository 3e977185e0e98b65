/** How strict a cleanroom is; the table of what each turns on is that of the cleanroom itself. */
export const cleanroomPolicies = ["low", "medium", "high", "locked"] as const;
export type CleanroomPolicy = (typeof cleanroomPolicies)[number];

/** What isolates. */
export const cleanroomBackends = ["auto", "bubblewrap", "docker", "podman", "tempdir"] as const;
export type CleanroomBackend = (typeof cleanroomBackends)[number];

/** What a phase asks of its cleanroom. Everything is off unless the phase, or the run, turns it on. */
export interface CleanroomSettings {
  readonly isEnabled: boolean;
  readonly policy: CleanroomPolicy | undefined;
  readonly backend: CleanroomBackend | undefined;
  /** Services to start beside it: `postgres`, `redis`, `image@sha256:…`. */
  readonly containers: readonly string[];
  readonly network: boolean | undefined;
  readonly filesystem: boolean | undefined;
  /** Hosts that may be reached. */
  readonly allow: readonly string[];
  /** Names of the caller's variables that are passed on. */
  readonly env: readonly string[];
  readonly seed: number | undefined;
  readonly image: string | undefined;
  /** MiB, processors, MiB, … ; `undefined` leaves it to the policy. */
  readonly memoryMb: number | undefined;
  readonly cpus: number | undefined;
  readonly processes: number | undefined;
  readonly diskMb: number | undefined;
  readonly fileSizeMb: number | undefined;
  readonly outputMb: number | undefined;
}
