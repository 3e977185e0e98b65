import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Captured } from "../../core/cleanroom/outcome.ts";
import type { ResourceLimits } from "../../core/cleanroom/resource-limits.ts";
import type { Watcher } from "../../core/cleanroom/sandbox.ts";
import { childStreams } from "./descriptors.ts";
import { OutputCapture } from "./output-capture.ts";

/** A program that is watched to its end. */
export interface Supervised {
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string;
  /** True for a program that ends everything when its standard input is closed. */
  readonly controlled: boolean;
  readonly limits: ResourceLimits;
  readonly watcher: Watcher;
  /** Ends the command; called again every second until it is over. */
  end(pid: number): void;
  /**
   * Milliseconds after the end of the program for which others may still write to its output; then it is over. Absent
   * where whoever holds the output ends with the program.
   */
  readonly lingerMs?: number;
  /** Looks at the command every 50 ms; what it returns ends the command. */
  sample?(): "cpu-time" | "disk" | undefined;
}

/** How it went. */
export interface Supervision {
  /** As a shell gives it: 128 and the signal for a process that a signal ended. */
  readonly status: number;
  readonly killedFor: "timeout" | "cpu-time" | "disk" | "cancelled" | undefined;
  readonly wallMs: number;
  readonly stdout: Captured;
  readonly stderr: Captured;
}

const SAMPLE_MS = 50;

/** Runs a program to its end. Output is always read, so that nothing blocks on it, and kept up to the limit. */
export function supervise(supervised: Supervised): Promise<Supervision> {
  const { program, args, environment, directory, limits, watcher } = supervised;
  const stdout = new OutputCapture(limits.outputBytes);
  const stderr = new OutputCapture(limits.outputBytes);
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let killedFor: Supervision["killedFor"];
    let killer: NodeJS.Timeout | undefined;
    using streams = childStreams(supervised.controlled ? "pipe" : "ignore");
    const child = spawn(program, args, {
      cwd: directory,
      env: environment,
      stdio: streams.stdio,
      // Its own process group, so that a Ctrl-C in the terminal reaches us alone.
      detached: true,
    });
    const kill = (reason: Supervision["killedFor"]): void => {
      if (killedFor !== undefined) return;
      killedFor = reason;
      const once = (): void => {
        child.stdin?.end("end\n");
        if (child.pid !== undefined) supervised.end(child.pid);
      };
      once();
      killer = setInterval(once, 1000);
    };
    const cancel = (): void => kill("cancelled");
    const timer = setTimeout(() => kill("timeout"), limits.wallMs);
    const sampler = supervised.sample
      ? setInterval(() => {
          const reason = supervised.sample?.();
          if (reason) kill(reason);
        }, SAMPLE_MS)
      : undefined;
    const settle = (): void => {
      clearTimeout(timer);
      clearInterval(sampler);
      clearInterval(killer);
      watcher.signal?.removeEventListener("abort", cancel);
    };
    if (watcher.signal?.aborted) cancel();
    else watcher.signal?.addEventListener("abort", cancel, { once: true });
    child.stdin?.on("error", () => undefined);
    for (const [name, stream, capture] of [
      ["stdout", child.stdout, stdout],
      ["stderr", child.stderr, stderr],
    ] as const) {
      stream?.on("data", (chunk: Buffer) => {
        const kept = capture.add(chunk);
        if (kept.length > 0) watcher.onOutput?.(name, kept);
      });
    }
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("exit", () => {
      if (supervised.lingerMs === undefined) return;
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, supervised.lingerMs).unref();
    });
    child.on("close", (code, signal) => {
      settle();
      const status = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      resolve({
        status,
        killedFor,
        wallMs: performance.now() - start,
        stdout: stdout.captured(),
        stderr: stderr.captured(),
      });
    });
  });
}
