import { type Choice, chooseBackend } from "../../core/cleanroom/choose.ts";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { type CleanroomRequest, checkRequest } from "../../core/cleanroom/request.ts";
import { type Sandbox, SandboxFault, type Watcher } from "../../core/cleanroom/sandbox.ts";
import { InputError } from "../../core/input-error.ts";
import { isDiskFull } from "../disk-full.ts";
import { backends } from "./backends.ts";
import { cleanUpOnce } from "./janitor.ts";

/** How to run, beside what. */
export interface RunOptions extends Watcher {
  /** Name of the one backend that may be taken. Default: the best. */
  readonly backend?: string;
}

/** An outcome with the backends that were considered for it. */
export interface CleanroomRun {
  readonly outcome: Outcome;
  readonly choice: Choice;
}

/**
 * Runs a command in a cleanroom. Nothing of it is left when this resolves.
 * @throws InputError for a request that is wrong; PolicyNotHeld when no backend holds what the level requires;
 *   SandboxFault when the backend failed. In all three cases the command has not run.
 */
export async function runInCleanroom(request: CleanroomRequest, options: RunOptions = {}): Promise<CleanroomRun> {
  const checked = checkRequest(request);
  cleanUpOnce();
  const choice = await chooseBackend(checked, named(options.backend));
  try {
    return { choice, outcome: await choice.sandbox.run(checked, choice.plan, options) };
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new SandboxFault(choice.sandbox.name, `the disk has no room for the sandbox (${why})`, { cause: error });
  }
}

/**
 * The backends of a name: `bubblewrap` is each of its kinds, `bubblewrap-root` one; `auto` and none are all.
 * @throws InputError for a name that no backend has
 */
export function named(name: string | undefined): readonly Sandbox[] {
  if (name === undefined || name === "auto") return backends;
  const found = backends.filter((backend) => backend.name === name || backend.name.startsWith(`${name}-`));
  if (found.length > 0) return found;
  const known = [...new Set(backends.flatMap(({ name }) => [name.replace(/-.*/, ""), name]))].join(", ");
  throw new InputError("backend", `There is no backend ${JSON.stringify(name)}; allowed is auto, ${known}`);
}
