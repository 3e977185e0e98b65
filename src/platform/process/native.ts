import { decideEnding } from "../../core/cleanroom/ending.ts";
import { levelLimits } from "../../core/cleanroom/level.ts";
import type { Captured, Ending } from "../../core/cleanroom/outcome.ts";
import type { Watcher } from "../../core/cleanroom/sandbox.ts";
import { supervise } from "../sandbox/supervise.ts";
import { MARK, endMarked } from "./descendants.ts";

/** A line of shell, as it is run without a cleanroom. */
export interface NativeCommand {
  readonly line: string;
  readonly directory: string;
  /** All variables; nothing of this process is added but a mark. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Bytes of each stream that are kept. */
  readonly outputBytes: number;
}

/** How it ended. */
export interface NativeOutcome {
  readonly ending: Ending;
  readonly explanation: string;
  readonly exitCode?: number;
  readonly wallMs: number;
  readonly stdout: Captured;
  readonly stderr: Captured;
}

/** How long what a command left running may write to its output after it ended. */
const LINGER_MS = 100;

/** How long a command has to end by itself when it is told to, before it is ended. */
const GRACE_MS = 2000;

/**
 * Runs a line of shell with the rights and the network of this process, in a group of its own.
 * A command that takes too long or is cancelled is ended with all that it started, daemons too where /proc shows them.
 * What a command leaves running when it succeeds goes on.
 */
export async function runNative(command: NativeCommand, watcher: Watcher): Promise<NativeOutcome> {
  const { line, directory, environment, timeoutMs, outputBytes } = command;
  const mark = crypto.randomUUID();
  const limits = { ...levelLimits.low, wallMs: timeoutMs, outputBytes };
  let told: number | undefined;
  const isWindows = process.platform === "win32";
  const supervision = await supervise({
    program: isWindows ? "cmd" : "/bin/sh",
    args: isWindows ? ["/d", "/s", "/c", line] : ["-c", line],
    environment: { ...environment, [MARK]: mark },
    directory,
    controlled: false,
    limits,
    watcher,
    lingerMs: LINGER_MS,
    end(pid) {
      told ??= performance.now();
      const isLate = performance.now() - told >= GRACE_MS - 1;
      endGroup(pid, isLate ? "SIGKILL" : "SIGTERM");
      if (isLate) endMarked(mark);
    },
  });
  if (supervision.killedFor !== undefined) endMarked(mark);
  return {
    ...decideEnding({ ...supervision, memoryKills: 0, refusedForks: 0, diskFull: false, limits }),
    wallMs: supervision.wallMs,
    stdout: supervision.stdout,
    stderr: supervision.stderr,
  };
}

function endGroup(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone, or there are no groups here.
    try {
      process.kill(pid, signal);
    } catch {
      // So is the process.
    }
  }
}
