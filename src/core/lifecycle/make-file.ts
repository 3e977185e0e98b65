import { type Document, type Path, isTable, own } from "../document.ts";
import { levels } from "../cleanroom/level.ts";
import type { CleanroomSettings } from "./cleanroom-settings.ts";
import { readServices } from "../services/read-services.ts";
import { secondsOf } from "./duration.ts";
import { type MakeFault, MakeReader } from "./make-reader.ts";
import { DEFAULT_TIMEOUT_SECONDS, type Environment, MAX_TIMEOUT_SECONDS, type Phase } from "./phase.ts";

/** A directory of a make.toml with a part of the project in it. */
export interface WorkspaceDeclaration {
  readonly name: string;
  readonly directory: string | undefined;
  readonly path: Path;
}

/** Phases that run before or after others. `target` is a phase, or undefined for all. */
export interface Hook {
  readonly name: string;
  readonly when: "before" | "after";
  readonly target: string | undefined;
  readonly phases: readonly string[];
  readonly path: Path;
}

/** How phases are run. */
export interface Execution {
  readonly maxParallel: number | undefined;
  readonly timeoutSeconds: number | undefined;
  readonly retries: number;
  readonly retryDelaySeconds: number;
}

/** A make.toml, as far as it can be understood; `faults` tells the rest. */
export interface MakeFile {
  readonly project: string | undefined;
  readonly phases: ReadonlyMap<string, Phase>;
  readonly hooks: readonly Hook[];
  readonly workspaces: ReadonlyMap<string, WorkspaceDeclaration>;
  readonly env: Environment;
  /** `[env.production]` and its like, by name. */
  readonly environments: ReadonlyMap<string, Environment>;
  readonly execution: Execution;
  readonly faults: readonly MakeFault[];
}

/**
 * Whether ggen reads the file at all. It refuses one as a whole that has a fault of form, a phase without a command, or a hook
 * of a phase that does not exist.
 */
export function isLoaded({ faults, phases, hooks }: MakeFile): boolean {
  return (
    faults.every(({ kind }) => kind !== "load") &&
    [...phases.values()].every(({ commands }) => commands.length > 0) &&
    hooks.every((hook) => hook.phases.every((name) => phases.has(name)))
  );
}

/** True for a file of cargo-make, which has tasks and no lifecycle. */
export function isCargoMake(doc: Document): boolean {
  return isTable(own(doc.value, "tasks")) && !["project", "lifecycle"].some((key) => isTable(own(doc.value, key)));
}

/** Reads a make.toml. Never throws; see docs/formats.md for what each key means to ggen and to `gpack run`. */
export function readMake(doc: Document): MakeFile {
  const reader = new MakeReader(doc);
  const project = reader.table("project", true);
  const name = reader.text(project, ["project"], "name", true);
  if (own(doc.value, "project") === undefined)
    reader.faults.push({ kind: "load", message: "is missing", path: ["project"] });
  else if (own(project, "name") === undefined)
    reader.faults.push({ kind: "load", message: "is missing", path: ["project", "name"] });
  for (const key of ["type", "version", "description"]) reader.text(project, ["project"], key, true);

  const phases = new Map<string, Phase>();
  for (const [phase, table] of reader.tables(reader.table("lifecycle", true), ["lifecycle"], true))
    phases.set(phase, readPhase(reader, phase, table));

  const workspaces = new Map<string, WorkspaceDeclaration>();
  for (const [workspace, table] of reader.tables(reader.table("workspace", true), ["workspace"], true)) {
    const path = ["workspace", workspace];
    const directory = reader.text(table, path, "path", true);
    if (own(table, "path") === undefined)
      reader.faults.push({ kind: "load", message: "is missing", path: [...path, "path"] });
    for (const key of ["framework", "runtime", "package_manager"]) reader.text(table, path, key, true);
    workspaces.set(workspace, { name: workspace, directory, path });
  }

  const env = reader.table("env", false);
  return {
    project: name,
    phases,
    hooks: readHooks(reader),
    workspaces,
    env: reader.variables(env, ["env"]),
    environments: new Map(
      Object.entries(env)
        .filter(([, value]) => isTable(value))
        .map(([key, value]) => [key, reader.variables(value, ["env", key])]),
    ),
    execution: readExecution(reader),
    faults: reader.faults,
  };
}

function readPhase(reader: MakeReader, name: string, table: unknown): Phase {
  const path = ["lifecycle", name];
  const command = reader.text(table, path, "command", true);
  const commands = reader.texts(table, path, "commands", true);
  const timeout = own(table, "timeout");
  const seconds = secondsOf(timeout);
  if (timeout !== undefined && (seconds === undefined || seconds > MAX_TIMEOUT_SECONDS)) {
    const message = 'must be seconds or a text such as "90s", "5m" or "1h", up to 6 hours';
    reader.faults.push({ kind: "value", message, path: [...path, "timeout"] });
  }
  return {
    name,
    path,
    description: reader.text(table, path, "description", true),
    commands: command === undefined ? commands : [command],
    dependsOn: reader.texts(table, path, "depends_on"),
    env: reader.variables(own(table, "env"), [...path, "env"]),
    workspaces: reader.texts(table, path, "workspaces", true),
    isParallel: reader.flag(table, path, "parallel", true) ?? false,
    inputs: reader.texts(table, path, "inputs"),
    outputs: reader.texts(table, path, "outputs", true),
    isCached: reader.flag(table, path, "cache", true) ?? false,
    timeoutSeconds: Math.min(seconds ?? DEFAULT_TIMEOUT_SECONDS, MAX_TIMEOUT_SECONDS),
    retries: reader.whole(table, path, "retry", 0, 10),
    isWatching: reader.flag(table, path, "watch", true) ?? false,
    port: reader.whole(table, path, "port", 0, 65_535, true),
    continuesOnError: reader.flag(table, path, "continue_on_error") ?? false,
    onFailure: reader.text(table, path, "on_failure"),
    cleanroom: readCleanroom(reader, own(table, "cleanroom"), [...path, "cleanroom"]),
  };
}

/** What is misspelt here would leave a phase less isolated than was meant. */
const CLEANROOM_KEYS = [
  "enabled",
  "policy",
  "backend",
  "containers",
  "network_isolation",
  "filesystem_isolation",
  "allow",
  "env",
  "seed",
  "clock",
  "image",
  "memory_mb",
  "cpus",
  "processes",
  "disk_mb",
  "file_size_mb",
  "output_mb",
];

function readCleanroom(reader: MakeReader, table: unknown, path: Path): CleanroomSettings {
  const megabytes = (key: string): number | undefined => reader.whole(table, path, key, 1, 1_048_576);
  const cpus = own(table, "cpus");
  if (cpus !== undefined && !(typeof cpus === "number" && cpus > 0 && cpus <= 1024))
    reader.faults.push({ kind: "value", message: "must be a number above 0", path: [...path, "cpus"] });
  if (table !== undefined && !isTable(table))
    reader.faults.push({ kind: "value", message: "must be a table such as { enabled = true }", path });
  for (const key of isTable(table) ? Object.keys(table) : []) {
    if (!CLEANROOM_KEYS.includes(key))
      reader.faults.push({
        kind: "value",
        message: `is no key of a cleanroom; allowed are ${CLEANROOM_KEYS.join(", ")}`,
        path: [...path, key],
      });
  }
  return {
    isEnabled: reader.flag(table, path, "enabled") ?? false,
    policy: reader.choice(table, path, "policy", levels),
    backend: reader.text(table, path, "backend"),
    containers: readServices(reader, table, path),
    network: reader.flag(table, path, "network_isolation"),
    filesystem: reader.flag(table, path, "filesystem_isolation"),
    allow: reader.texts(table, path, "allow"),
    env: reader.texts(table, path, "env"),
    seed: reader.whole(table, path, "seed", 0, 4_294_967_295),
    clock: reader.whole(table, path, "clock", 0, 4_294_967_295),
    image: reader.text(table, path, "image"),
    memoryMb: megabytes("memory_mb"),
    cpus: typeof cpus === "number" && cpus > 0 && cpus <= 1024 ? cpus : undefined,
    processes: reader.whole(table, path, "processes", 1, 1_000_000),
    diskMb: megabytes("disk_mb"),
    fileSizeMb: megabytes("file_size_mb"),
    outputMb: megabytes("output_mb"),
  };
}

function readHooks(reader: MakeReader): readonly Hook[] {
  const table = reader.table("hooks", true);
  return Object.keys(table).flatMap((name): readonly Hook[] => {
    const phases = reader.texts(table, ["hooks"], name, true);
    const [, when, target] = /^(before|after)_(.+)$/.exec(name) ?? [];
    if ((when !== "before" && when !== "after") || target === undefined) return [];
    return [{ name, when, target: target === "all" ? undefined : target, phases, path: ["hooks", name] }];
  });
}

function readExecution(reader: MakeReader): Execution {
  const table = reader.table("execution", false);
  const path = ["execution"];
  return {
    maxParallel: reader.whole(table, path, "max_parallel_phases", 1, 256),
    timeoutSeconds: reader.whole(table, path, "timeout_seconds", 1, MAX_TIMEOUT_SECONDS),
    retries: reader.whole(table, path, "retry_attempts", 0, 10) ?? 0,
    retryDelaySeconds: reader.whole(table, path, "retry_delay_seconds", 0, 3600) ?? 0,
  };
}
