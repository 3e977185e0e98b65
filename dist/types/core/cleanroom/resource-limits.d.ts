/** What one command may use. */
export interface ResourceLimits {
    /** Memory of all processes together, /tmp and HOME included, in bytes. */
    readonly memoryBytes: number;
    /** Processors' worth of time a second; 0.5 is half of one. */
    readonly cpus: number;
    /** Processor time of all processes together, in seconds. */
    readonly cpuSeconds: number;
    /** Processes and threads at one time. */
    readonly processes: number;
    /** Size of one file, in bytes. */
    readonly fileBytes: number;
    /** Size of /tmp and, apart from it, of HOME, in bytes. */
    readonly tmpBytes: number;
    /** Bytes by which the file system of the workspace may fill. */
    readonly workspaceBytes: number;
    /** Time on the clock, in milliseconds. */
    readonly wallMs: number;
    /** Bytes of standard output, and apart from them of standard error, that are kept; the rest is counted. */
    readonly outputBytes: number;
}
/**
 * Checks that every limit can be held.
 * @throws InputError that names the limit and its range
 */
export declare function checkLimits(limits: ResourceLimits): ResourceLimits;
