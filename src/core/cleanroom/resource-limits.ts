import { InputError } from "../input-error.ts";

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

const MIB = 1024 * 1024;

/** Least and greatest value of each limit. A sandbox needs some memory and a few processes for itself. */
const ranges: Readonly<Record<keyof ResourceLimits, readonly [least: number, greatest: number]>> = {
  memoryBytes: [16 * MIB, 2 ** 50],
  cpus: [0.01, 4096],
  cpuSeconds: [1, 31_536_000],
  processes: [8, 4_194_304],
  fileBytes: [4096, 2 ** 50],
  tmpBytes: [4096, 2 ** 50],
  workspaceBytes: [4096, 2 ** 50],
  wallMs: [1, 2 ** 31 - 1],
  outputBytes: [0, 64 * MIB],
};

/**
 * Checks that every limit can be held.
 * @throws InputError that names the limit and its range
 */
export function checkLimits(limits: ResourceLimits): ResourceLimits {
  for (const [name, [least, greatest]] of Object.entries(ranges)) {
    const value = limits[name as keyof ResourceLimits];
    if (!Number.isFinite(value) || value < least || value > greatest || (name !== "cpus" && !Number.isInteger(value))) {
      throw new InputError(
        name,
        `The limit ${name} is ${value}; give ${name === "cpus" ? "a number" : "a whole number"} from ${least} to ${greatest}`,
      );
    }
  }
  return limits;
}
