import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { decideEnding } from "../../core/cleanroom/ending.ts";
import { fixedEnvironment, systemPath } from "../../core/cleanroom/environment.ts";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { type Offer, type Offers, type Plan, holds } from "../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../core/cleanroom/request.ts";
import { type Sandbox, SandboxFault, type Watcher } from "../../core/cleanroom/sandbox.ts";
import { clockEnvironment, findClockLibrary } from "./clock-library.ts";
import { findExecutable } from "./executable.ts";
import { isRoot } from "./identity.ts";
import { endProcesses } from "./process-tree.ts";
import { makeRunDirectory, removeDirectory } from "./run-directory.ts";
import { sampleRun } from "./sample.ts";
import { supervise } from "./supervise.ts";
import { placeWorkspace } from "./workspace-place.ts";

const NAME = "tempdir";
const isWindows = process.platform === "win32";

/** No isolation: a directory of its own for what is temporary, a clean environment, a timer. It runs everywhere. */
export const tempdir: Sandbox = {
  name: NAME,
  probe: async () => ({
    available: true,
    detail: "no isolation: own temporary directories and environment",
    offers: tempdirOffers,
  }),
  run: runInDirectory,
};

const by = (what: string): Offer => ({ enforced: true, by: what });

function tempdirOffers(request: CheckedRequest): Offers {
  const none = (instead?: string): Offer => ({
    enforced: false,
    why: `${NAME} isolates nothing`,
    ...(instead === undefined ? {} : { instead }),
  });
  const isOrdinary = !isRoot() && !isWindows;
  const clock = findClockLibrary();
  return {
    environment: by("an environment made anew"),
    descriptors:
      process.platform === "linux" ? by("closed before the start") : none("what we opened ourselves is closed"),
    home: by("an own directory"),
    tmp: none("TMPDIR is an own directory"),
    ending: none(isWindows ? "children are ended" : "the process group, and what carries our mark, is ended"),
    processes: none(),
    ipc: none(),
    "host-name": none(),
    "group-view": none(),
    files: none(),
    devices: none(),
    git: none(),
    network: none(),
    user: isOrdinary ? by("we are an ordinary user") : none(),
    capabilities: none(),
    "no-new-privileges": setpriv() ? by("setpriv") : none(),
    "system-calls": none(),
    "nested-namespaces": none(),
    memory: none(),
    cpus: none(),
    "cpu-time": none(isWindows ? undefined : "each process has that much processor time"),
    "process-count": none(),
    "file-size": isWindows ? none() : by("RLIMIT_FSIZE"),
    "tmp-size": none(),
    "workspace-size": request.workspace.access === "read-only" ? none() : by("free space, read every 50 ms"),
    "wall-time": by("a timer"),
    output: by("a pipe that is read and cut"),
    clock: clock ? by("libfaketime") : { enforced: false, why: "libfaketime is not installed" },
  };
}

async function runInDirectory(request: CheckedRequest, plan: Plan, watcher: Watcher): Promise<Outcome> {
  if (request.network !== "host" && (request.network.services?.length ?? 0) > 0)
    throw new SandboxFault(NAME, `${NAME} cannot give services ports of their own; use bubblewrap`);
  if (request.workspace.access === "read-only" || request.mounts.length > 0)
    throw new SandboxFault(NAME, `${NAME} shows every file as it is; it has no mounts and no read-only workspace`);
  const directory = makeRunDirectory();
  const mark = `GPACK_ROOM=${basename(directory)}`;
  try {
    const home = join(directory, "home");
    const tmp = join(directory, "tmp");
    for (const made of [home, tmp]) mkdirSync(made, { mode: 0o700 });
    // Whoever runs it is whoever we are.
    const place = placeWorkspace(request, { uid: 0, gid: 0, ownsWorkspace: true }, directory, false);
    const sampler = sampleRun({ request, workspace: place.path, child: () => undefined, cpuMs: () => undefined });
    const [program = "", ...args] = [...bounds(request, plan), ...request.command];
    const supervision = await supervise({
      program,
      args,
      environment: { ...environment(request, home, tmp), GPACK_ROOM: basename(directory) },
      directory: join(place.path, request.directory),
      controlled: false,
      limits: request.limits,
      watcher,
      end: (pid) => endProcesses(pid, mark),
      sample: () => sampler.look(),
    }).catch((error: unknown) => {
      throw new SandboxFault(NAME, error instanceof Error ? error.message : String(error), { cause: error });
    });
    const { status, killedFor, wallMs, stdout, stderr } = supervision;
    const decided = decideEnding({
      status,
      killedFor,
      memoryKills: 0,
      refusedForks: 0,
      diskFull: /No space left on device/.test(stderr.text.slice(-65_536)),
      limits: request.limits,
    });
    const finished = place.finish();
    return {
      backend: NAME,
      level: request.level,
      ...plan,
      ...decided,
      stdout,
      stderr,
      metrics: { wallMs: Math.round(wallMs * 10) / 10 },
      ...finished,
    };
  } finally {
    endProcesses(undefined, mark);
    removeDirectory(directory);
  }
}

/** What stands before the command: a shell that sets limits, and says 127 for a program that is not there. */
function bounds({ limits }: CheckedRequest, plan: Plan): readonly string[] {
  if (isWindows) return [];
  const path = setpriv();
  const limit = [
    "ulimit -c 0",
    ...(holds(plan, "file-size") ? [`ulimit -f ${Math.ceil(limits.fileBytes / 512)}`] : []),
    `ulimit -t ${Math.ceil(limits.cpuSeconds)}`,
    "umask 022",
    'exec "$@"',
  ];
  return ["/bin/sh", "-c", limit.join("; "), "gpack", ...(path === undefined ? [] : [path, "--no-new-privs"])];
}

function setpriv(): string | undefined {
  return process.platform === "linux" ? findExecutable("setpriv") : undefined;
}

function environment(request: CheckedRequest, home: string, tmp: string): Record<string, string> {
  const windows = Object.fromEntries(
    ["SystemRoot", "ComSpec", "PATHEXT", "windir"].flatMap((name) => {
      const value = process.env[name];
      return isWindows && value !== undefined ? [[name, value]] : [];
    }),
  );
  const machine = isWindows ? [process.env["PATH"] ?? ""] : systemPath;
  const places = { home, tmp, path: [...request.path, ...machine] };
  const library = findClockLibrary();
  return {
    ...windows,
    ...fixedEnvironment(places, request.seed, request.clock),
    ...(isWindows ? { TEMP: tmp, TMP: tmp, USERPROFILE: home } : {}),
    ...(request.clock !== undefined && library ? clockEnvironment(library, request.clock) : {}),
    ...request.environment,
  };
}
