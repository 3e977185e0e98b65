import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { ResourceLimits } from "../../../core/cleanroom/resource-limits.ts";

/** What is bounded and measured by a control group. */
export type Controller = "memory" | "pids" | "cpu" | "cpuacct";

/** Where control groups can be made. */
export interface GroupRoot {
  readonly version: 1 | 2;
  /** Directory in which a group of each controller is made. */
  readonly parents: Readonly<Partial<Record<Controller, string>>>;
}

/** A value of a group: its key in the report, and the file that has it. */
interface Reading {
  readonly key: string;
  readonly file: string;
}

/** How a group is made, entered, measured and ended: what a launcher does, as data. */
export interface GroupLayout {
  readonly version: 1 | 2;
  readonly directories: readonly string[];
  readonly settings: readonly { readonly file: string; readonly value: string; readonly optional: boolean }[];
  /** Files into which a process writes 0 to enter the group. */
  readonly enter: readonly string[];
  /** Read when all is over. */
  readonly readings: readonly Reading[];
  /** Has the processor time so far. */
  readonly cpu: { readonly file: string; readonly parse: (text: string) => number } | undefined;
  /** Ends every process of the group when 1 is written. */
  readonly kill: string | undefined;
}

/** Lays out the group of one run. */
export function layOutGroup(root: GroupRoot, name: string, limits: ResourceLimits): GroupLayout {
  return root.version === 2 ? versionTwo(root, name, limits) : versionOne(root, name, limits);
}

const PERIOD_US = 100_000;

// Documentation/admin-guide/cgroup-v2.rst of the kernel.
function versionTwo({ parents }: GroupRoot, name: string, limits: ResourceLimits): GroupLayout {
  const directory = `${parents.memory ?? parents.pids ?? parents.cpu ?? ""}/${name}`;
  const file = (leaf: string): string => `${directory}/${leaf}`;
  return {
    version: 2,
    directories: [directory],
    settings: [
      { file: file("memory.max"), value: String(limits.memoryBytes), optional: false },
      { file: file("memory.swap.max"), value: "0", optional: true },
      { file: file("pids.max"), value: String(limits.processes), optional: false },
      { file: file("cpu.max"), value: `${quota(limits)} ${PERIOD_US}`, optional: false },
    ],
    enter: [file("cgroup.procs")],
    readings: [
      { key: "memory", file: file("memory.peak") },
      { key: "memory-events", file: file("memory.events") },
      { key: "pids", file: file("pids.peak") },
      { key: "pids-events", file: file("pids.events") },
      { key: "cpu", file: file("cpu.stat") },
    ],
    cpu: { file: file("cpu.stat"), parse: (text) => Number(/^usage_usec (\d+)$/m.exec(text)?.[1] ?? 0) / 1000 },
    kill: file("cgroup.kill"),
  };
}

// Documentation/admin-guide/cgroup-v1 of the kernel.
function versionOne({ parents }: GroupRoot, name: string, limits: ResourceLimits): GroupLayout {
  const file = (controller: Controller, leaf: string): string => `${parents[controller] ?? ""}/${name}/${leaf}`;
  const directories = [...new Set(Object.values(parents).map((parent) => `${parent}/${name}`))];
  return {
    version: 1,
    directories,
    settings: [
      { file: file("memory", "memory.limit_in_bytes"), value: String(limits.memoryBytes), optional: false },
      { file: file("memory", "memory.memsw.limit_in_bytes"), value: String(limits.memoryBytes), optional: true },
      { file: file("pids", "pids.max"), value: String(limits.processes), optional: false },
      { file: file("cpu", "cpu.cfs_period_us"), value: String(PERIOD_US), optional: false },
      { file: file("cpu", "cpu.cfs_quota_us"), value: String(quota(limits)), optional: false },
    ],
    // A process that moves itself as a single thread need not wait for all others of the machine, as it does in cgroup.procs.
    enter: directories.map((directory) => `${directory}/tasks`),
    readings: [
      { key: "memory", file: file("memory", "memory.max_usage_in_bytes") },
      { key: "memory-events", file: file("memory", "memory.oom_control") },
      { key: "pids", file: file("pids", "pids.peak") },
      { key: "pids-events", file: file("pids", "pids.events") },
      { key: "cpu", file: file("cpuacct", "cpuacct.usage") },
    ],
    cpu: { file: file("cpuacct", "cpuacct.usage"), parse: (text) => Number(text) / 1_000_000 },
    kill: undefined,
  };
}

function quota({ cpus }: ResourceLimits): number {
  // The kernel takes a millisecond at least.
  return Math.max(1000, Math.round(cpus * PERIOD_US));
}

/**
 * Makes a group, as root.
 * @throws Error of the file system for a limit that cannot be set; nothing of the group is left then
 */
export function makeGroup({ directories, settings }: GroupLayout): void {
  const made: string[] = [];
  try {
    for (const directory of directories) {
      mkdirSync(directory);
      made.push(directory);
    }
    for (const { file, value, optional } of settings) {
      try {
        writeFileSync(file, value);
      } catch (error) {
        if (!optional) throw error;
      }
    }
  } catch (error) {
    for (const directory of made) rmdirSync(directory);
    throw error;
  }
}

const REMOVE_TRIES = 500;

/** Removes a group as soon as its last process is gone. */
export async function removeGroup({ directories }: GroupLayout): Promise<void> {
  for (const directory of directories) {
    for (let tries = 0; tries < REMOVE_TRIES && !isRemoved(directory); tries += 1) await setTimeout(5);
  }
}

function isRemoved(directory: string): boolean {
  try {
    rmdirSync(directory);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}

/** Processor time of a group so far, in milliseconds; `undefined` while the group is not there. */
export function readCpu({ file, parse }: NonNullable<GroupLayout["cpu"]>): number | undefined {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** The lines of a group that is still there, as the launcher reports them. */
export function readGroup({ readings }: GroupLayout): readonly string[] {
  return readings.flatMap(({ key, file }) => {
    try {
      return readFileSync(file, "utf8")
        .split("\n")
        .map((line) => `${key} ${line}`);
    } catch {
      return [];
    }
  });
}

/** What a group measured. */
export interface GroupUsage {
  readonly cpuMs?: number;
  readonly peakMemoryBytes?: number;
  readonly peakProcesses?: number;
  readonly memoryKills: number;
  readonly refusedForks: number;
}

/** Reads what the launcher reported: lines of a key, a blank and a line of the file of that key. */
export function readGroupUsage(version: 1 | 2, lines: readonly string[]): GroupUsage {
  const of = (key: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const numberAfter = (key: string, name: string): number =>
    Number(
      of(key)
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length + 1) ?? 0,
    );
  const single = (key: string): number | undefined => {
    const text = of(key)[0];
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  const cpuMs = version === 2 ? numberAfter("cpu", "usage_usec") / 1000 : (single("cpu") ?? 0) / 1_000_000;
  const peakMemoryBytes = single("memory");
  const peakProcesses = single("pids");
  return {
    ...(of("cpu").length > 0 ? { cpuMs } : {}),
    ...(peakMemoryBytes === undefined ? {} : { peakMemoryBytes }),
    ...(peakProcesses === undefined ? {} : { peakProcesses }),
    memoryKills: numberAfter("memory-events", "oom_kill"),
    refusedForks: numberAfter("pids-events", "max"),
  };
}
