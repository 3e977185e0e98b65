import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { type CleanroomRequest, shell } from "../../core/cleanroom/request.ts";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { InputError } from "../../core/input-error.ts";
import { type ServiceKind, type WantedService, isPinned } from "../../core/services/service.ts";
import { ask, findEngine } from "../sandbox/container/engine.ts";
import { NOBODY, isRoot } from "../sandbox/identity.ts";
import { makeRunDirectory, removeDirectory } from "../sandbox/run-directory.ts";
import { runInCleanroom } from "../sandbox/run.ts";
import { isHealthy } from "./health.ts";

/** A service that serves. It ends when it is disposed of, and with this process, however that ends. */
export interface Service extends AsyncDisposable {
  readonly kind: ServiceKind;
  /** Its socket on this machine. */
  readonly socket: string;
  /** Where it runs: `docker, postgres:17`, or `bubblewrap-root`. */
  readonly where: string;
  /** Why it is over by itself; `undefined` as long as it serves. */
  readonly over: () => string | undefined;
}

/** Time that a service has to become healthy. */
const STARTUP_MS = 30_000;

/** Longer than any job of GitHub lasts. */
const LIFE_MS = 24 * 60 * 60 * 1000;
const MIB = 1024 * 1024;

/**
 * Starts a service in a cleanroom of its own and waits until it is healthy: in a container where an engine has the
 * image, else what is installed on this machine, in a sandbox. Its one connection to the outside is its socket.
 * @throws InputError where it cannot be started here; SandboxFault when it was started and is not healthy
 */
export async function startService(wanted: WantedService, signal: AbortSignal): Promise<Service> {
  const { kind } = wanted;
  const container = await containerFor(wanted);
  if (container === undefined && wanted.image !== undefined)
    throw new InputError(
      "containers",
      `The image ${JSON.stringify(wanted.image)} is not on this machine${isPinned(wanted.image) ? ", and neither docker nor podman could get it" : "; pull it, or name it with its digest so that gpack may"}`,
    );
  const abort = new AbortController();
  const directory = makeRunDirectory();
  const workspace = join(directory, "work");
  mkdirSync(workspace, { mode: 0o700 });
  if (isRoot()) chownSync(workspace, NOBODY, NOBODY);

  let outcome: Outcome | undefined;
  let failure: Error | undefined;
  const request: CleanroomRequest = {
    level: "high",
    command: shell(kind.line),
    workspace: { path: workspace, access: "read-write" },
    limits: { wallMs: LIFE_MS, cpuSeconds: LIFE_MS / 1000, memoryBytes: 1024 * MIB, outputBytes: MIB },
    ...(container ? { image: container.image } : {}),
  };
  const ended = runInCleanroom(request, {
    signal: AbortSignal.any([signal, abort.signal]),
    ...(container ? { backend: container.backend } : {}),
  }).then(
    (run) => void (outcome = run.outcome),
    (error: unknown) => void (failure = error instanceof Error ? error : new Error(String(error))),
  );
  const over = (): string | undefined => {
    if (failure) return failure.message;
    return outcome && `${outcome.explanation} ${lastLine(outcome.stderr.text)}`.trim();
  };
  const service: Service = {
    kind,
    socket: join(workspace, kind.socket),
    where: container ? `${container.backend}, ${container.image}` : "this machine",
    over,
    async [Symbol.asyncDispose]() {
      abort.abort();
      await ended;
      removeDirectory(directory);
    },
  };
  const deadline = performance.now() + STARTUP_MS;
  while (!(await isHealthy(kind, service.socket))) {
    const why =
      over() ?? (performance.now() > deadline ? `it was not healthy after ${STARTUP_MS / 1000} seconds` : undefined);
    if (why !== undefined) {
      await service[Symbol.asyncDispose]();
      if (failure instanceof InputError) throw failure;
      throw new SandboxFault("services", `${kind.name} cannot be started (${service.where}): ${why}`);
    }
    await sleep(10);
  }
  return service;
}

/** The engine that has the image, or gets it where it is named with its digest. */
async function containerFor({
  kind,
  // Whole, since podman takes any image whose name ends so for a short one.
  image = `docker.io/library/${kind.name}`,
}: WantedService): Promise<{ readonly backend: string; readonly image: string } | undefined> {
  const engines = (["docker", "podman"] as const).flatMap((name) => findEngine(name) ?? []);
  for (const engine of engines) {
    const found = await ask(engine, ["image", "inspect", "--format", "{{.Id}}", image]);
    if (found.status === 0) return { backend: engine.name, image };
  }
  if (!isPinned(image)) return undefined;
  for (const engine of engines) {
    const pulled = await ask(engine, ["pull", "--quiet", image]);
    if (pulled.status === 0) return { backend: engine.name, image };
  }
  return undefined;
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}
