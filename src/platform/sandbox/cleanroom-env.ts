import {
  chownSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Level } from "../../core/cleanroom/level.ts";
import type { Metrics, Outcome } from "../../core/cleanroom/outcome.ts";
import { type OutputTree, outputDigest } from "../../core/cleanroom/output-tree.ts";
import { type CleanroomRequest, shell } from "../../core/cleanroom/request.ts";
import { type SuiteResult, type Validator, validateAll } from "../../core/cleanroom/validation.ts";
import { InputError } from "../../core/input-error.ts";
import { sha256 } from "../digest.ts";
import { NOBODY, isRoot } from "./identity.ts";
import { readOutputs } from "./read-outputs.ts";
import { removeDirectory } from "./run-directory.ts";
import { type RunOptions, runInCleanroom } from "./run.ts";

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
export function openCleanroom({ backend, ...options }: CleanroomOptions = {}): CleanroomEnv {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "gpack-env-")));
  const give = (place: string): void => {
    // Whom root becomes inside must own the workspace to change it in place.
    if (isRoot()) chownSync(place, NOBODY, NOBODY);
  };
  give(path);
  const runs: RoomRun[] = [];
  const noted = new Map<string, number>();
  const room: CleanroomEnv = {
    path,
    runs,
    async run(command, more = {}) {
      const { onOutput, signal, backend: own, ...request } = more;
      const { outcome } = await runInCleanroom(
        {
          level: "high",
          ...options,
          ...request,
          command: typeof command === "string" ? shell(command) : command,
          workspace: { path, access: "read-write" },
        },
        {
          ...((own ?? backend) ? { backend: own ?? backend ?? "auto" } : {}),
          ...(onOutput ? { onOutput } : {}),
          ...(signal ? { signal } : {}),
        },
      );
      const run = roomRun(runs.length + 1, outcome);
      runs.push(run);
      return run;
    },
    writeFile(file, content) {
      const parts = partsOf(file);
      const parent = makeDirectories(path, parts.slice(0, -1), give);
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
      const place = join(parent, parts.at(-1) ?? "");
      const descriptor = openSync(place, flags, 0o644);
      try {
        writeFileSync(descriptor, content);
      } finally {
        closeSync(descriptor);
      }
      give(place);
    },
    readFile(file) {
      const place = existing(path, file);
      if (place === undefined)
        throw new InputError("path", `There is no file ${JSON.stringify(file)} in the workspace`);
      const descriptor = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        return readFileSync(descriptor, "utf8");
      } finally {
        closeSync(descriptor);
      }
    },
    createDirectory: (directory) => void makeDirectories(path, partsOf(directory), give),
    exists: (file) => existing(path, file) !== undefined,
    outputs: () => readOutputs(path),
    digest: () => outputDigest(readOutputs(path), sha256),
    recordMetric: (name, value) => void noted.set(name, value),
    metrics: () => ({ ...sums(runs), ...Object.fromEntries(noted) }),
    validate: (validators) => validateAll(room, validators),
    [Symbol.asyncDispose]: async () => removeDirectory(path),
  };
  return room;
}

function roomRun(id: number, outcome: Outcome): RoomRun {
  const { ending, exitCode, explanation, metrics } = outcome;
  const passed = ending === "exited" && exitCode === 0;
  return {
    id,
    status: passed ? "passed" : ending === "timeout" ? "timeout" : "failed",
    durationMs: metrics.wallMs,
    metrics,
    errors: passed ? [] : [explanation],
    outcome,
  };
}

function sums(runs: readonly RoomRun[]): Record<string, number> {
  const sum = (name: keyof Metrics): number => runs.reduce((total, { metrics }) => total + (metrics[name] ?? 0), 0);
  return {
    runs: runs.length,
    wallMs: sum("wallMs"),
    cpuMs: sum("cpuMs"),
    writtenBytes: sum("writtenBytes"),
    peakMemoryBytes: Math.max(0, ...runs.map(({ metrics }) => metrics.peakMemoryBytes ?? 0)),
  };
}

/** @throws InputError for a path that is not relative or leaves the workspace */
function partsOf(path: string): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (path.startsWith("/") || path.includes("\0") || path.includes("\\") || parts.length === 0 || parts.includes(".."))
    throw new InputError(
      "path",
      `The path ${JSON.stringify(path)} does not stay in the workspace; give a relative one`,
    );
  return parts;
}

/** Where a path is, when nothing on the way to it is a link. */
function existing(root: string, path: string): string | undefined {
  const parts = partsOf(path);
  const place = join(root, ...parts);
  return lstatSync(place, { throwIfNoEntry: false }) &&
    realpathSync(dirname(place)) === join(root, ...parts.slice(0, -1))
    ? place
    : undefined;
}

function makeDirectories(root: string, parts: readonly string[], give: (place: string) => void): string {
  let place = root;
  for (const part of parts) {
    place = join(place, part);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory())
      throw new InputError("path", `The path ${JSON.stringify(parts.join("/"))} leads through what is no directory`);
    if (stats) continue;
    mkdirSync(place);
    give(place);
  }
  return place;
}
