import type { Ending } from "./outcome.ts";
import type { ResourceLimits } from "./resource-limits.ts";

/** What is known when a command is over. */
export interface EndingFacts {
  /** Status as a shell gives it: 128 and the signal for a process that a signal ended. */
  readonly status: number;
  /** Why we ended it, if we did. */
  readonly killedFor: "timeout" | "cpu-time" | "disk" | "cancelled" | undefined;
  /** Processes that the kernel ended for want of memory. */
  readonly memoryKills: number;
  /** Processes that could not be started because of the limit. */
  readonly refusedForks: number;
  /** True when /tmp was seen full, or the command complained of it. */
  readonly diskFull: boolean;
  readonly limits: ResourceLimits;
}

const SIGNALS: Readonly<Record<number, string>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
  24: "SIGXCPU",
  25: "SIGXFSZ",
  31: "SIGSYS",
};

/** How a command ended, and one sentence about it. */
export interface DecidedEnding {
  readonly ending: Ending;
  readonly explanation: string;
  readonly exitCode?: number;
  readonly signal?: string;
}

/** Decides why a command is over. A limit explains only an end that was no success. */
export function decideEnding(facts: EndingFacts): DecidedEnding {
  const { status, killedFor, limits } = facts;
  if (killedFor !== undefined) return { ending: killedFor, explanation: sentence(killedFor, limits) };
  const signal = status > 128 ? SIGNALS[status - 128] : undefined;
  const how = signal === undefined ? { exitCode: status } : { exitCode: status, signal };
  const limit = status === 0 ? undefined : limitReached(facts, signal);
  if (limit) return { ending: limit, explanation: sentence(limit, limits), ...how };
  if (signal !== undefined) return { ending: "signal", explanation: `The command was ended by ${signal}.`, ...how };
  return { ending: "exited", explanation: `The command ended with status ${status}.`, ...how };
}

type Limit = Exclude<Ending, "exited" | "signal">;

function limitReached(facts: EndingFacts, signal: string | undefined): Limit | undefined {
  if (facts.memoryKills > 0) return "memory";
  if (signal === "SIGXCPU") return "cpu-time";
  if (signal === "SIGXFSZ") return "file-size";
  if (facts.refusedForks > 0) return "processes";
  return facts.diskFull ? "disk" : undefined;
}

function sentence(ending: Limit, limits: ResourceLimits): string {
  switch (ending) {
    case "timeout":
      return `The command took longer than ${limits.wallMs / 1000} s and was ended.`;
    case "cpu-time":
      return `The command used more than ${limits.cpuSeconds} s of processor time and was ended.`;
    case "memory":
      return `The command needed more than ${mebibytes(limits.memoryBytes)} of memory.`;
    case "processes":
      return `The command wanted more than ${limits.processes} processes at once.`;
    case "disk":
      return `The command wrote more than ${mebibytes(limits.tmpBytes)} to /tmp or HOME, or more than ${mebibytes(limits.workspaceBytes)} to the workspace.`;
    case "file-size":
      return `The command wrote a file of more than ${mebibytes(limits.fileBytes)}.`;
    case "cancelled":
      return "The command was cancelled.";
  }
}

function mebibytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
}
