import type { Level } from "./level.js";
import type { Plan } from "./plan.js";
/** Why a command is over. Only `exited` was its own decision. */
export type Ending = "exited" | "signal" | "timeout" | "cpu-time" | "memory" | "processes" | "disk" | "file-size" | "cancelled";
/** Output of one stream. What it says is untrusted text. */
export interface Captured {
    /** What was kept: the beginning and the end, with a line between them that counts what is missing. */
    readonly text: string;
    /** Bytes that were written. */
    readonly bytes: number;
    /** Bytes of these that were not kept. */
    readonly omitted: number;
}
/** What a command used; what could not be measured is absent. */
export interface Metrics {
    readonly wallMs: number;
    /** Processor time of all processes together. */
    readonly cpuMs?: number;
    readonly peakMemoryBytes?: number;
    readonly peakProcesses?: number;
    /** Bytes given to write calls by all processes, output included. */
    readonly writtenBytes?: number;
}
/** One path of an overlay that the command changed; relative to the workspace. */
export interface WorkspaceChange {
    readonly path: string;
    readonly change: "added" | "modified" | "deleted";
    readonly kind: "file" | "directory" | "link" | "other";
}
/** How a command ended, and what it was held to. */
export interface Outcome extends Plan {
    /** The backend, such as `bubblewrap`. */
    readonly backend: string;
    readonly level: Level;
    /** Status of the command; absent when a signal or a limit ended it. */
    readonly exitCode?: number;
    /** Signal that ended it, such as `SIGSEGV`. */
    readonly signal?: string;
    readonly ending: Ending;
    /** One sentence on the ending, for people. */
    readonly explanation: string;
    readonly stdout: Captured;
    readonly stderr: Captured;
    readonly metrics: Metrics;
    /** What changed in an overlay. */
    readonly changes?: readonly WorkspaceChange[];
    /**
     * What the command made and a copy cannot put back into the workspace: pipes, sockets, names that are no UTF-8, paths
     * that are too long.
     */
    readonly notKept?: readonly string[];
    /** Requests that the filtering proxy saw, in order. */
    readonly requests?: readonly ProxyRequest[];
}
/** One connection through the filtering proxy. */
export interface ProxyRequest {
    readonly host: string;
    readonly port: number;
    readonly allowed: boolean;
}
/** True when the command did what it should. */
export declare function succeeded(outcome: Pick<Outcome, "ending" | "exitCode">): boolean;
