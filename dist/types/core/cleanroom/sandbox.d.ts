import type { Outcome } from "./outcome.js";
import type { Offers, Plan } from "./plan.js";
import type { CheckedRequest } from "./request.js";
/**
 * A way to isolate a command: the port that every backend implements. A backend never falls back to less by itself;
 * it says beforehand what it can hold, and the caller decides.
 */
export interface Sandbox {
    /** Unique among the backends, such as `bubblewrap-root`; what comes before the `-` names all of a kind. */
    readonly name: string;
    /** Tries itself out, once in a process. Never throws for a tool that is absent. */
    probe(): Promise<Probe>;
    /**
     * Runs one command to its end. When it resolves nothing of the command is left: no process, mount, control group,
     * container or temporary directory.
     * @throws SandboxFault when the sandbox itself could not be made; the command has not run then
     */
    run(request: CheckedRequest, plan: Plan, watcher: Watcher): Promise<Outcome>;
}
/** What a backend found out about itself. */
export type Probe = {
    readonly available: false;
    readonly why: string; /** How to get it. */
    readonly remedy: string;
} | {
    readonly available: true;
    /** Version and kind, for people. */
    readonly detail: string;
    /** What it can hold a request to. */
    offers(request: CheckedRequest): Offers;
};
/** Who looks at a command while it runs. */
export interface Watcher {
    /** Output as it comes, up to the limit of what is kept. */
    readonly onOutput?: (stream: "stdout" | "stderr", chunk: Uint8Array) => void;
    /** Ends the command. */
    readonly signal?: AbortSignal;
}
/** A sandbox could not be made. What is wrong is the machine, neither the command nor the request. */
export declare class SandboxFault extends Error {
    readonly name = "SandboxFault";
    readonly backend: string;
    constructor(backend: string, message: string, options?: ErrorOptions);
}
