import type { Document } from "../../core/document.ts";
import { InputError } from "../../core/input-error.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { type MakeFile, isCargoMake, readMake } from "../../core/lifecycle/make-file.ts";
import type { PhaseCachePort } from "../../core/lifecycle/cache/phase-cache-port.ts";
import type { Environment, Phase } from "../../core/lifecycle/phase.ts";
import { type Step, planRun } from "../../core/lifecycle/plan.ts";
import type { PlacedStep } from "../../core/lifecycle/placed-step.ts";
import { referenceKeyText } from "../../core/lifecycle/reference-key.ts";
import {
  type PhaseRecord,
  type RunState,
  STATE_PATH,
  emptyState,
  readState,
  stateText,
} from "../../core/lifecycle/run-state.ts";
import { type StepOutcome, allSucceeded } from "../../core/lifecycle/step-outcome.ts";
import { quote } from "../../core/limits.ts";
import type { Isolation } from "../../core/readiness/phase-run.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { type Place, createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { joinPath } from "../../core/tree.ts";
import { type ExecutePorts, type RunCommand, executePlan } from "./execute.ts";
import { phaseCache } from "./phase-cache.ts";

/** What is to be run. */
export interface LifecycleRequest {
  readonly phases: readonly string[];
  /** Path of the make.toml, relative to the project. */
  readonly file: string;
  /** The environment, such as `production`: `[env.production]`, and GGEN_ENV for the commands. */
  readonly environment: string | undefined;
  /** Workspaces to run in, instead of those that the phases name. */
  readonly workspaces: readonly string[];
  /** In CI nobody watches and nobody ends a server. */
  readonly isCi: boolean;
  /** Steps at once; `undefined` leaves it to `[execution]`, else the number of processors. */
  readonly parallel: number | undefined;
}

/** The project, and what runs commands in it. */
export interface LifecyclePorts extends Omit<ExecutePorts, "run"> {
  read(path: string): Uint8Array | undefined;
  isDirectory(path: string): boolean;
  /** Writes a file whole: after a crash it is the old one or the new one. */
  write(path: string, text: string): void;
  /** Gives what runs commands in a directory of the project, with these variables beside the caller's. */
  runner(where: Where): RunCommand;
  readonly sha256: (text: string) => string;
  readonly processors: number;
  /** Why the cleanroom that a phase asks for cannot be had on this machine; nothing is run then. */
  readonly refusal?: (where: Where, step: Step, phase: Phase) => Promise<string | undefined>;
  /** Where outputs are kept from run to run; absent where none are. */
  readonly cache?: PhaseCachePort;
  /** Operating system and processor, such as `linux-x64`. */
  readonly machine: string;
  /** True for a phase that runs in a cleanroom. */
  readonly isIsolated: (phase: Phase) => boolean;
  /** The digest of the project as it is, by which a run is evidence about it; `undefined` where it has none. */
  tree(): Promise<string | undefined>;
  /** What held the commands of a step that has ended. */
  isolation(step: Step): Isolation;
}

/** Where a step is run, and with what. */
export type Where = (step: Step, phase: Phase) => { readonly directory: string; readonly environment: Environment };

/** A make.toml that can be run. */
export interface Lifecycle {
  readonly doc: Document;
  readonly file: MakeFile;
  /** What ggen would refuse, one sentence each with its line; `gpack run` goes on. */
  readonly warnings: readonly string[];
}

/** What a run did. */
export interface LifecycleRun {
  /** What was planned, in order. */
  readonly steps: readonly PlacedStep[];
  readonly outcomes: readonly StepOutcome[];
  readonly succeeded: boolean;
  readonly warnings: readonly string[];
  /** The digest of the project before anything was run; `undefined` where it has none. */
  readonly tree: string | undefined;
}

/**
 * Reads a make.toml.
 * @throws InputError when there is none, or it has a value that cannot be used; with every line
 */
export function readLifecycle(path: string, read: (path: string) => Uint8Array | undefined): Lifecycle {
  const bytes = read(path);
  if (!bytes) throw new InputError("file", `there is no ${quote(path)}; give the file that holds the phases`);
  const doc = parseTomlDocument(createSource(path, bytes));
  const [problem] = doc.problems;
  if (problem) throw new InputError("file", line(problem.at, problem.message));
  if (isCargoMake(doc)) {
    throw new InputError(
      "file",
      `${path} is written for cargo-make: it has [tasks] and no [lifecycle]; run it by cargo make`,
    );
  }
  const file = readMake(doc);
  const say = ({ path: at, message }: (typeof file.faults)[number]): string =>
    line(message === "is missing" ? doc.keyAt(at.slice(0, -1)) : doc.at(at), `${quote(at.join("."))} ${message}`);
  const refused = file.faults.filter(({ kind }) => kind === "value");
  if (refused.length > 0) throw new InputError("file", refused.map(say).join("\n"));
  return { doc, file, warnings: file.faults.map((fault) => `${say(fault)}; ggen refuses the file`) };
}

/**
 * The steps of a run, in order.
 * @throws InputError when they cannot be planned, or would never end in CI; with every line
 */
export function planLifecycle({ doc, file }: Lifecycle, request: LifecycleRequest): readonly Step[] {
  if (request.phases.length === 0) {
    throw new InputError("phase", `there is no phase to run; there is ${[...file.phases.keys()].join(", ") || "none"}`);
  }
  const plan = planRun(file, request);
  if ("faults" in plan) {
    throw new InputError("phase", plan.faults.map(({ path, message }) => line(doc.keyAt(path), message)).join("\n"));
  }
  const endless = request.isCi ? plan.steps.filter(({ phase }) => phase.isWatching || phase.port !== undefined) : [];
  if (endless.length > 0) {
    throw new InputError(
      "phase",
      endless
        .map(({ phase }) => {
          const key = phase.isWatching ? "watch" : "port";
          const what = phase.isWatching ? "watches files" : `serves port ${phase.port}`;
          return line(
            doc.keyAt([...phase.path, key]),
            `the phase ${quote(phase.name)} ${what}, so it would not end in CI; run it on a laptop`,
          );
        })
        .join("\n"),
    );
  }
  for (const { workspace } of plan.steps) directoryOf(file, doc, workspace);
  return plan.steps;
}

/**
 * Runs phases and records what was run.
 * @throws InputError for a request or a file that is wrong; nothing has run then
 */
export async function runLifecycle(
  request: LifecycleRequest,
  ports: LifecyclePorts,
  signal: AbortSignal,
): Promise<LifecycleRun> {
  const lifecycle = readLifecycle(request.file, (path) => ports.read(path));
  const { doc, file } = lifecycle;
  const steps = planLifecycle(lifecycle, request);
  const root = directoryPart(request.file);
  const places = new Map(
    steps.map(({ workspace }) => [workspace, joinPath(root, directoryOf(file, doc, workspace))] as const),
  );
  for (const [workspace, directory] of places) {
    if (workspace !== undefined && !ports.isDirectory(directory))
      throw new InputError("workspaces", `the workspace ${quote(workspace)} has no directory ${quote(directory)}`);
  }
  const tree = await ports.tree();
  const states = new StateFiles(ports);
  for (const directory of places.values()) states.open(directory);

  const { environment } = request;
  const ggenEnv: readonly (readonly [string, string])[] = environment === undefined ? [] : [["GGEN_ENV", environment]];
  const where: Where = (step, phase) => ({
    directory: places.get(step.workspace) ?? root,
    environment: {
      ...file.env,
      ...(environment === undefined ? {} : file.environments.get(environment)),
      ...phase.env,
      ...Object.fromEntries(ggenEnv),
    },
  });
  const watcher = {
    begin: (step: Step): void => ports.watcher.begin(step),
    end(step: Step, outcome: StepOutcome): void {
      const { phase } = step;
      // After each step, so that a run that is killed has lost one record at most.
      if (outcome.commands.length > 0) {
        const { startedMs, durationMs } = outcome;
        const success = outcome.status === "succeeded";
        const place = places.get(step.workspace) ?? root;
        states.record(place, {
          phase: phase.name,
          startedMs,
          durationMs,
          success,
          // The digest is of the whole project: a workspace in it has none of its own.
          ...(tree !== undefined && place === ""
            ? { bound: { phase: phase.name, startedMs, success, tree, isolation: ports.isolation(step) } }
            : {}),
          key: ports.sha256(referenceKeyText({ phase: phase.name, commands: phase.commands, env: ggenEnv })),
        });
      }
      ports.watcher.end(step, outcome);
    },
  };
  const parallel = request.parallel ?? file.execution.maxParallel ?? ports.processors;
  const run = ports.runner(where);
  await refuse(lifecycle, steps, where, ports);
  const warnings = [...lifecycle.warnings];
  const { machine, isIsolated, sha256 } = ports;
  const warn = (message: string): void => void warnings.push(message);
  const cache = ports.cache ? phaseCache(ports.cache, where, { machine, isIsolated, sha256, warn }) : {};
  const world = { ...ports, ...cache, run, watcher };
  const outcomes = await executePlan(steps, file.phases, file.execution, parallel, world, signal);
  const placed = steps.map((step) => ({ step, directory: places.get(step.workspace) ?? root }));
  return { steps: placed, outcomes, succeeded: allSucceeded(outcomes), warnings, tree };
}

/**
 * Looks before anything is run whether every cleanroom can be had that the run may want.
 * @throws InputError with a line for each phase whose policy this machine cannot hold
 */
async function refuse(
  { doc, file }: Lifecycle,
  steps: readonly Step[],
  where: Where,
  ports: LifecyclePorts,
): Promise<void> {
  const refusals = new Map<string, string>();
  for (const step of steps) {
    const undo = step.phase.onFailure === undefined ? undefined : file.phases.get(step.phase.onFailure);
    for (const phase of [step.phase, ...(undo ? [undo] : [])]) {
      if (phase.commands.length === 0 || refusals.has(phase.name) || !ports.isIsolated(phase)) continue;
      const why = await ports.refusal?.(where, step, phase);
      if (why !== undefined)
        refusals.set(phase.name, line(doc.keyAt(phase.path), `the phase ${quote(phase.name)}: ${why}`));
    }
  }
  if (refusals.size > 0) throw new InputError("policy", [...refusals.values()].join("\n"));
}

/** The state of each directory in which something is run. */
class StateFiles {
  readonly #ports: LifecyclePorts;
  readonly #states = new Map<string, { readonly state: RunState; readonly records: PhaseRecord[] }>();

  constructor(ports: LifecyclePorts) {
    this.#ports = ports;
  }

  /** Reads it before anything is run: a file that cannot be kept must not be found out about afterwards. */
  open(directory: string): void {
    const path = joinPath(directory, STATE_PATH);
    const bytes = this.#ports.read(path);
    const state = bytes ? readState(parseJsonDocument(createSource(path, bytes))) : emptyState;
    if ("fault" in state)
      throw new InputError(path, `${path} cannot be read: ${state.fault}; repair it, or remove it to begin anew`);
    this.#states.set(directory, { state, records: [] });
  }

  record(directory: string, record: PhaseRecord): void {
    const known = this.#states.get(directory);
    if (!known) return;
    known.records.push(record);
    this.#ports.write(joinPath(directory, STATE_PATH), stateText(known.state, known.records));
  }
}

/** The directory of a workspace, relative to that of the make.toml; `""` for the root. */
function directoryOf(file: MakeFile, doc: Document, workspace: string | undefined): string {
  if (workspace === undefined) return "";
  const declared = file.workspaces.get(workspace);
  const directory = (declared?.directory ?? "").replace(/^(?:\.\/)+|\/+$/g, "");
  const escape = pathEscape(directory);
  if (!declared || directory === "" || (escape !== undefined && escape !== "inside")) {
    const at = doc.at([...(declared?.path ?? ["workspace"]), "path"]);
    throw new InputError(
      "workspaces",
      line(at, `the workspace ${quote(workspace)} has no directory inside the project`),
    );
  }
  return directory;
}

function directoryPart(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

function line({ file, line: number }: Place, message: string): string {
  return `${file}:${number}: ${message}`;
}
