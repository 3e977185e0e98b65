import type { Level } from "../../core/cleanroom/level.js";
import type { Metrics, Outcome } from "../../core/cleanroom/outcome.js";
import { type OutputTree } from "../../core/cleanroom/output-tree.js";
import { type CleanroomRequest } from "../../core/cleanroom/request.js";
import { type SuiteResult, type Validator } from "../../core/cleanroom/validation.js";
import { type RunOptions } from "./run.js";
/** How a room is opened; what a single run says comes after it. */
export interface CleanroomOptions extends Partial<Omit<CleanroomRequest, "command" | "workspace">> {
    /** Default: `high`. */
    readonly level?: Level;
    /** The one backend that may be taken. Default: the best. */
    readonly backend?: string;
}
/** One command that ran in a room. */
export interface RoomRun {
    /** 1 for the first of the room. */
    readonly id: number;
    readonly status: "passed" | "failed" | "timeout";
    readonly durationMs: number;
    readonly metrics: Metrics;
    /** Why it did not pass. */
    readonly errors: readonly string[];
    readonly outcome: Outcome;
}
/**
 * A workspace of its own in which commands run isolated: for tests of a template, a package, a tool. It vanishes when it
 * is disposed of.
 */
export interface CleanroomEnv extends AsyncDisposable {
    /** Where the workspace is outside. Inside it is `/workspace`. */
    readonly path: string;
    /** Runs a command: words, or a line of shell. A command that fails is a result, not an error. */
    run(command: readonly string[] | string, more?: Partial<CleanroomRequest> & RunOptions): Promise<RoomRun>;
    /** Every run, in order. */
    readonly runs: readonly RoomRun[];
    /** Writes a file, and the directories above it. Paths are relative, stay inside and follow no link. */
    writeFile(path: string, content: string | Uint8Array): void;
    /** Reads a file as UTF-8. */
    readFile(path: string): string;
    createDirectory(path: string): void;
    exists(path: string): boolean;
    /** What is in the workspace now. */
    outputs(): OutputTree;
    /** The digest of what is in the workspace now; `undefined` when something in it has none. */
    digest(): string | undefined;
    /** Notes a number of the test's own. */
    recordMetric(name: string, value: number): void;
    /** The numbers that were noted, and the sums over all runs: `runs`, `wallMs`, `cpuMs`, `writtenBytes`; `peakMemoryBytes` is the greatest. */
    metrics(): Readonly<Record<string, number>>;
    /** Runs validators on this room. */
    validate(validators: readonly Validator<CleanroomEnv>[]): Promise<SuiteResult>;
}
/** Opens a room with an empty workspace. */
export declare function openCleanroom({ backend, ...options }?: CleanroomOptions): CleanroomEnv;
