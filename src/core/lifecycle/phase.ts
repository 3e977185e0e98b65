import type { Path } from "../document.ts";
import type { CleanroomSettings } from "./cleanroom-settings.ts";

/** Variables by name. */
export type Environment = Readonly<Record<string, string>>;

/** A phase of a `make.toml`, as it is declared. */
export interface Phase {
  readonly name: string;
  /** `["lifecycle", name]`. */
  readonly path: Path;
  readonly description: string | undefined;
  /** What is run, in order: `command` when there is one, else `commands`. */
  readonly commands: readonly string[];
  readonly dependsOn: readonly string[];
  readonly env: Environment;
  /** Workspaces in which it is run; empty for the root. */
  readonly workspaces: readonly string[];
  /** Whether its workspaces may run at once. */
  readonly isParallel: boolean;
  /** Globs of what it reads and of what it makes. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly isCached: boolean;
  /** Longest time of one command, in seconds. */
  readonly timeoutSeconds: number;
  /** Further attempts of a command that fails; `undefined` leaves it to `[execution]`. */
  readonly retries: number | undefined;
  /** What keeps it from ending by itself, which CI needs: `watch`, or a port that it serves. */
  readonly isWatching: boolean;
  readonly port: number | undefined;
  readonly continuesOnError: boolean;
  /** The phase that undoes what this one did, run when it fails. */
  readonly onFailure: string | undefined;
  readonly cleanroom: CleanroomSettings;
}

/** The time that ggen gives a command, in seconds. */
export const DEFAULT_TIMEOUT_SECONDS = 300;

/** The longest time that a phase may ask for: what a job on GitHub's runners may last. */
export const MAX_TIMEOUT_SECONDS = 6 * 60 * 60;
