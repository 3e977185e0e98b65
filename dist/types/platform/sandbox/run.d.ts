import { type Choice } from "../../core/cleanroom/choose.js";
import type { Outcome } from "../../core/cleanroom/outcome.js";
import { type CleanroomRequest } from "../../core/cleanroom/request.js";
import { type Sandbox, type Watcher } from "../../core/cleanroom/sandbox.js";
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
export declare function runInCleanroom(request: CleanroomRequest, options?: RunOptions): Promise<CleanroomRun>;
/**
 * The backends of a name: `bubblewrap` is each of its kinds, `bubblewrap-root` one; `auto` and none are all.
 * @throws InputError for a name that no backend has
 */
export declare function named(name: string | undefined): readonly Sandbox[];
