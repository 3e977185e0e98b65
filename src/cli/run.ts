import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { env } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { exitCodes } from "../actions/exit-code.ts";
import { type CleanroomMode, type CommandPorts, commandRunner } from "../actions/run-lifecycle-phase/commands.ts";
import {
  type LifecyclePorts,
  type LifecycleRequest,
  planLifecycle,
  readLifecycle,
  runLifecycle,
} from "../actions/run-lifecycle-phase/run.ts";
import type { Level } from "../core/cleanroom/level.ts";
import type { Outcome } from "../core/cleanroom/outcome.ts";
import { InputError } from "../core/input-error.ts";
import { sha256 } from "../platform/digest.ts";
import { isDirectory } from "../platform/disk-tree.ts";
import { onInterrupt } from "../platform/interrupt.ts";
import { runNative } from "../platform/process/native.ts";
import { readProjectFile, writeProjectFile } from "../platform/project.ts";
import { runInCleanroom } from "../platform/sandbox/run.ts";
import { visible } from "../report/escape.ts";
import { renderDryRun, renderGraph, renderOutcomes, renderPhases } from "../report/phases.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** Bytes of each stream of a command that are kept for the report. */
const KEPT_BYTES = 1024 * 1024;

/** Runs `gpack run`; returns the exit code. */
export async function runForPerson(line: CommandLine, terminal: Terminal): Promise<number> {
  const project = projectOf(line.value("dir") ?? ".");
  const request: LifecycleRequest = {
    phases: line.operands,
    file: line.value("file") ?? "make.toml",
    environment: line.value("env"),
    workspaces: line.values("workspace"),
    isCi: (env["CI"] ?? "") !== "" && env["CI"] !== "false",
    parallel: parallelOf(line),
  };
  const read = (path: string): Uint8Array | undefined => readProjectFile(project, path);
  if (line.has("list") || line.has("graph") || line.has("dry-run")) {
    const lifecycle = readLifecycle(request.file, read);
    warn(lifecycle.warnings, terminal);
    if (line.has("list")) terminal.out(renderPhases(lifecycle.file));
    else {
      const steps = planLifecycle(lifecycle, request);
      terminal.out(line.has("graph") ? renderGraph(steps) : renderDryRun(steps));
    }
    return exitCodes.pass;
  }

  const abort = new AbortController();
  using _ = onInterrupt(() => abort.abort());
  const held = new Map<string, Outcome>();
  const ports = lifecyclePorts(line, project, read, terminal, held);
  const run = await runLifecycle(request, ports, abort.signal);
  warn(run.warnings, terminal);
  if (line.value("json") !== "-") terminal.out(`\n${renderOutcomes(run.outcomes)}`);
  for (const [id, { level, backend, notEnforced }] of held) {
    terminal.err(
      `${visible(id)}: policy ${level} by ${backend}${notEnforced.length === 0 ? ", all of it enforced" : `; not enforced: ${notEnforced.map(({ control, why }) => `${control} (${why})`).join(", ")}`}\n`,
    );
  }
  const file = line.value("json");
  if (file !== undefined) {
    const text = `${JSON.stringify({ succeeded: run.succeeded, steps: run.outcomes.map((outcome) => ({ ...outcome, cleanroom: cleanroomOf(held.get(outcome.id)) })) }, null, 2)}\n`;
    if (file === "-") terminal.out(text);
    else terminal.write(file, text);
  }
  return run.succeeded ? exitCodes.pass : exitCodes.fail;
}

function lifecyclePorts(
  line: CommandLine,
  project: string,
  read: LifecyclePorts["read"],
  terminal: Terminal,
  held: Map<string, Outcome>,
): LifecyclePorts {
  const commands: CommandPorts = {
    native: (command, watcher) => runNative({ ...command, outputBytes: KEPT_BYTES }, watcher),
    cleanroom: runInCleanroom,
    output(step, text) {
      if (line.has("quiet")) return;
      for (const row of text.replace(/\n$/, "").split("\n")) terminal.err(`${visible(step.id)} | ${visible(row)}\n`);
    },
    held: (step, outcome) => void held.set(step.id, outcome),
    join,
    clock: Date.now,
  };
  const settings = {
    project,
    mode: (line.value("cleanroom") ?? "auto") as CleanroomMode,
    level: (line.value("policy") ?? "high") as Level,
    backend: line.value("backend"),
    callerEnv: env,
  };
  return {
    read,
    isDirectory: (path) => isDirectory(join(project, path)),
    write: (path, text) => writeProjectFile(project, path, text),
    runner: (where) => commandRunner(settings, where, commands),
    sha256,
    processors: availableParallelism(),
    clock: Date.now,
    sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
    watcher: {
      begin: ({ id, reason }) => terminal.err(`${visible(id)} begins (${visible(reason)})\n`),
      end: (_step, { id, status, reason }) =>
        terminal.err(`${visible(id)} ${status}${reason === undefined ? "" : `: ${visible(reason)}`}\n`),
    },
  };
}

function cleanroomOf(outcome: Outcome | undefined): object | null {
  if (!outcome) return null;
  const { level, backend, enforced, notEnforced, metrics } = outcome;
  return { level, backend, enforced, notEnforced, metrics };
}

function warn(warnings: readonly string[], terminal: Terminal): void {
  for (const warning of warnings) terminal.err(`warning: ${visible(warning)}\n`);
}

function projectOf(directory: string): string {
  try {
    return realpathSync(resolve(directory));
  } catch (error) {
    throw new InputError("--dir", `--dir ${JSON.stringify(directory)} does not exist`, { cause: error });
  }
}

function parallelOf(line: CommandLine): number | undefined {
  const text = line.value("parallel");
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text))
    throw new InputError(
      "--parallel",
      `--parallel ${JSON.stringify(text)} is not allowed; give a whole number from 1 to 999`,
    );
  return Number(text);
}
