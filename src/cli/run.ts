import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "node:process";
import { exitCodes } from "../actions/exit-code.ts";
import { runJson } from "../actions/run-lifecycle-phase/run-json.ts";
import type { CleanroomMode } from "../actions/run-lifecycle-phase/commands.ts";
import { parseParallel } from "../actions/run-lifecycle-phase/parallel.ts";
import { type LifecycleRequest, planLifecycle, readLifecycle } from "../actions/run-lifecycle-phase/lifecycle.ts";
import { type LifecycleRun, runLifecycle } from "../actions/run-lifecycle-phase/run.ts";
import { parseRunTimeout } from "../actions/run-lifecycle-phase/run-timeout.ts";
import { stateRun } from "../actions/run-lifecycle-phase/state-run.ts";
import { type RunWatcher, lifecycleWorld } from "../actions/run-lifecycle-phase/world.ts";
import type { Level } from "../core/cleanroom/level.ts";
import type { Outcome } from "../core/cleanroom/outcome.ts";
import { InputError } from "../core/input-error.ts";
import { toolVersion } from "../core/tool.gen.ts";
import { sha256 } from "../platform/digest.ts";
import { headCommit } from "../platform/git/repository.ts";
import { diskCache } from "../platform/phase-cache/disk-cache.ts";
import { onInterrupt } from "../platform/interrupt.ts";
import { phaseOutputs } from "../platform/phase-outputs.ts";
import { readProjectFile } from "../platform/project.ts";
import { serviceHost } from "../platform/services/service-host.ts";
import { visible } from "../report/escape.ts";
import { renderDryRun, renderGraph, renderOutcomes, renderPhases } from "../report/phases.ts";
import { renderTwice } from "../report/twice.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";
import { runTwice } from "./twice.ts";

/** Outputs that no run has wanted for a month are thrown away. */
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

/** A run on somebody's machine, of which nothing more is known. */
const BUILDER = "https://github.com/ggen/validate-gpack/gpack-run";

/** Runs `gpack run`; returns the exit code. */
export async function runForPerson(line: CommandLine, terminal: Terminal): Promise<number> {
  const project = projectOf(line.value("dir") ?? ".");
  if (line.has("twice") && line.has("attestation"))
    throw new InputError("--attestation", "--attestation states one run; leave --twice out");
  const request: LifecycleRequest = {
    phases: line.operands,
    file: line.value("file") ?? "make.toml",
    environment: line.value("env"),
    workspaces: line.values("workspace"),
    isCi: (env["CI"] ?? "") !== "" && env["CI"] !== "false",
    parallel: parseParallel("--parallel", line.value("parallel") ?? ""),
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
  const timeoutMs = parseRunTimeout("--timeout", line.value("timeout") ?? "");
  if (timeoutMs !== undefined) setTimeout(() => abort.abort(), timeoutMs).unref();
  const held = new Map<string, Outcome[]>();
  const startedMs = Date.now();
  const settings = {
    project,
    mode: (line.value("cleanroom") ?? "auto") as CleanroomMode,
    level: (line.value("policy") ?? "high") as Level,
    backend: line.value("backend"),
    callerEnv: env,
  };
  await using services = serviceHost(abort.signal);
  const watcher = watcherFor(line.has("quiet"), terminal, held);
  const isTwice = line.has("twice");
  const cache =
    isTwice || line.has("no-cache") ? undefined : diskCache(project, `the run of ${new Date().toISOString()}`);
  const runIn = (directory: string): Promise<LifecycleRun> =>
    runLifecycle(request, lifecycleWorld({ ...settings, project: directory }, watcher, cache, services), abort.signal);
  const { run, twice } = isTwice ? await runTwice(project, runIn) : { run: await runIn(project), twice: undefined };
  cache?.prune(Date.now() - MAX_AGE_MS);
  warn(run.warnings, terminal);
  if (line.value("json") !== "-") terminal.out(`\n${renderOutcomes(run.outcomes)}`);
  const last = lastOf(held);
  for (const [id, { level, backend, notEnforced, notKept = [] }] of last) {
    terminal.err(
      `${visible(id)}: policy ${level} by ${backend}${notEnforced.length === 0 ? ", all of it enforced" : `; not enforced: ${notEnforced.map(({ control, why }) => `${control} (${why})`).join(", ")}`}\n`,
    );
    if (notKept.length > 0) terminal.err(`${visible(id)}: not kept in the workspace: ${shortList(notKept)}\n`);
  }
  if (twice && line.value("json") !== "-") terminal.out(renderTwice(twice));
  for (const service of services.started) terminal.err(`service ${visible(service)}\n`);
  const file = line.value("json");
  if (file !== undefined) {
    const text = runJson(run, last, twice);
    if (file === "-") terminal.out(text);
    else terminal.write(file, text, "--json");
  }
  const statement = line.value("attestation");
  if (statement !== undefined) {
    const commit = headCommit(project);
    terminal.write(
      statement,
      stateRun({
        request,
        run,
        held,
        outputs: phaseOutputs(project, run.steps),
        make: read(request.file) ?? new Uint8Array(),
        commit: commit === undefined ? undefined : { id: commit },
        builder: BUILDER,
        invocation: undefined,
        startedMs,
        finishedMs: Date.now(),
        version: toolVersion,
        sha256,
      }),
      "--attestation",
    );
    terminal.err("The attestation is unsigned: it proves nothing until somebody who is trusted signs it.\n");
  }
  if (!run.succeeded || (twice && twice.differences.length > 0)) return exitCodes.fail;
  // Nothing that was compared is no proof.
  return twice?.outputs === 0 ? exitCodes.incomplete : exitCodes.pass;
}

function lastOf(held: ReadonlyMap<string, readonly Outcome[]>): ReadonlyMap<string, Outcome> {
  return new Map([...held].flatMap(([id, outcomes]) => outcomes.slice(-1).map((outcome) => [id, outcome] as const)));
}

/** Prints what happens to standard error, each line of output with the name of its step. */
function watcherFor(isQuiet: boolean, terminal: Terminal, held: Map<string, Outcome[]>): RunWatcher {
  return {
    begin: ({ id, reason }) => terminal.err(`${visible(id)} begins (${visible(reason)})\n`),
    output({ id }, text) {
      if (isQuiet) return;
      for (const row of text.replace(/\n$/, "").split("\n")) terminal.err(`${visible(id)} | ${visible(row)}\n`);
    },
    held: ({ id }, outcome) => void held.set(id, [...(held.get(id) ?? []), outcome]),
    end: (_step, { id, status, reason }) =>
      terminal.err(`${visible(id)} ${status}${reason === undefined ? "" : `: ${visible(reason)}`}\n`),
  };
}

/** Paths that a command made up: some of them, none of them long. */
function shortList(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map((path) => visible(path.length > 100 ? `${path.slice(0, 100)}…` : path));
  return paths.length > 5 ? `${shown.join(", ")} and ${paths.length - 5} more` : shown.join(", ");
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
