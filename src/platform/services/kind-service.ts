import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Outcome } from "../../core/cleanroom/outcome.ts";
import { type CleanroomRequest, shell } from "../../core/cleanroom/request.ts";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { InputError } from "../../core/input-error.ts";
import type { ServiceKind } from "../../core/services/service-kind.ts";
import { LIFE_MS, lastLine } from "../sandbox/container/side.ts";
import { NOBODY, isRoot } from "../sandbox/identity.ts";
import { makeRunDirectory, removeDirectory } from "../sandbox/run-directory.ts";
import { runInCleanroom } from "../sandbox/run.ts";
import { findImage, noImage } from "./find-image.ts";
import { isHealthy } from "./health.ts";
import type { Service } from "./service.ts";

/** Time that a service has to become healthy. */
const STARTUP_MS = 30_000;

const MIB = 1024 * 1024;

/**
 * Starts a service of a kind in a cleanroom of its own and waits until it is healthy: in a container where an engine
 * has the image, else what is installed on this machine, in a sandbox.
 * @throws InputError where it cannot be started here; SandboxFault when it was started and is not healthy
 */
export async function startKind(kind: ServiceKind, image: string | undefined, signal: AbortSignal): Promise<Service> {
  // Whole, since podman takes any image whose name ends so for a short one.
  const container = await findImage(image ?? `docker.io/library/${kind.name}`);
  if (container === undefined && image !== undefined) throw noImage(image);
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
    ...(container ? { backend: container.engine.name } : {}),
  }).then(
    (run) => void (outcome = run.outcome),
    (error: unknown) => void (failure = error instanceof Error ? error : new Error(String(error))),
  );
  const over = (): string | undefined => {
    if (failure) return failure.message;
    return outcome && `${outcome.explanation} ${lastLine(outcome.stderr.text)}`.trim();
  };
  const socket = join(workspace, kind.socket);
  const service: Service = {
    sockets: new Map([[kind.port, socket]]),
    where: container ? `${container.engine.name}, ${container.image}` : "this machine",
    over,
    async [Symbol.asyncDispose]() {
      abort.abort();
      await ended;
      removeDirectory(directory);
    },
  };
  const deadline = performance.now() + STARTUP_MS;
  while (!(await isHealthy(kind, socket))) {
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
