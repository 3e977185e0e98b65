import { chownSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { containerProfile } from "../../core/cleanroom/seccomp/container-profile.ts";
import { isArchitecture } from "../../core/cleanroom/seccomp/system-calls.ts";
import { type ServiceDeclaration, longestWaitMs } from "../../core/services/service-declaration.ts";
import { type Engine, ask } from "../sandbox/container/engine.ts";
import { removeAbandoned } from "../sandbox/container/janitor.ts";
import { type Running, startContainer, startSide } from "../sandbox/container/side.ts";
import { NOBODY, isRoot } from "../sandbox/identity.ts";
import { makeRunDirectory, removeDirectory } from "../sandbox/run-directory.ts";
import { findImage, noImage } from "./find-image.ts";
import { readImageConfig } from "./image-config.ts";
import { checkHealth } from "./image-health.ts";
import { serverArguments } from "./server-arguments.ts";
import type { Service } from "./service.ts";
import { sideProgram } from "./side-program.ts";

const LOOK_MS = 20;
/** Time that an engine has to start a container, which is no fault of what is in it. */
const ENGINE_MS = 60_000;

/**
 * Starts an image as it says itself, in a container with a closed network, and beside it a forwarder in that network
 * that is reached by sockets. Waits until its ports are open and its health command succeeds.
 * @throws InputError where no engine has the image, or it names no ports; SandboxFault when it is not healthy
 */
export async function startImage(declaration: ServiceDeclaration, signal: AbortSignal): Promise<Service> {
  const { name, health } = declaration;
  const found = await findImage(declaration.image ?? "");
  if (!found) throw noImage(declaration.image ?? "");
  const { engine, image } = found;
  await removeAbandoned(engine);
  const { ports, health: own } = await readImageConfig(engine, image, declaration);

  const directory = makeRunDirectory();
  const sockets = join(directory, "sockets");
  mkdirSync(sockets, { mode: 0o711 });
  if (isRoot()) chownSync(sockets, NOBODY, NOBODY);
  const program = join(directory, "side.cjs");
  writeFileSync(program, sideProgram);
  const profile = writeProfile(directory);
  const server = basename(directory);
  const side = `${server}-side`;
  const byPort = new Map(ports.map(({ port }) => [port, join(sockets, String(port))]));

  const abort = new AbortController();
  const all = AbortSignal.any([signal, abort.signal]);
  const args = serverArguments(declaration, image, server, profile);
  const serving = startContainer(engine, [side, server], directory, args, all);
  /** What the forwarder said. */
  const open = new Set<string>();
  let forwarding: Running | undefined;
  const over = (): string | undefined => serving.over() ?? forwarding?.over();
  const service: Service = {
    sockets: byPort,
    where: `${engine.name}, ${image}`,
    over,
    async [Symbol.asyncDispose]() {
      abort.abort();
      await Promise.all([serving.ended, forwarding?.ended]);
      // One by one: an engine that does not find the first leaves the second. Who uses the network of another goes first.
      for (const container of [side, server]) await ask(engine, ["rm", "--force", "--volumes", container]);
      removeDirectory(directory);
    },
  };
  const why = async (): Promise<string | undefined> => {
    if (!(await until(() => isRunning(engine, server), over, ENGINE_MS)))
      return over() ?? "its container did not start";
    forwarding = startSide(
      {
        engine,
        container: side,
        network: `container:${server}`,
        image,
        profile,
        words: [program, ports.map(({ port, inside }) => `${byPort.get(port)}=${inside}`).join(",")],
        mounts: [
          { path: program, access: "read-only" },
          { path: sockets, access: "read-write" },
        ],
      },
      directory,
      all,
      (text) => {
        for (const line of text.split("\n")) open.add(line);
      },
    );
    if (!(await until(async () => open.has("begun"), over, ENGINE_MS))) return over() ?? "its forwarder did not start";
    const areOpen = async (): Promise<boolean> => ports.every(({ inside }) => open.has(`open ${inside}`));
    if (!(await until(areOpen, over, longestWaitMs(health)))) {
      const closed = ports.filter(({ inside }) => !open.has(`open ${inside}`)).map(({ inside }) => inside);
      return over() ?? `nothing listens on port ${closed.join(", ")} after ${longestWaitMs(health) / 1000} seconds`;
    }
    return checkHealth(engine, server, health, health.command ?? own, over, all);
  };
  let fault = await why();
  if (fault === undefined) return service;
  // A forwarder ends with the network that it is in, and may be seen to end first.
  if (forwarding?.over() !== undefined) {
    await Promise.race([serving.ended, sleep(1000)]);
    fault = serving.over() ?? fault;
  }
  await service[Symbol.asyncDispose]();
  throw new SandboxFault("services", `${name} cannot be started (${service.where}): ${fault}`);
}

function writeProfile(directory: string): string | undefined {
  if (!isArchitecture(process.arch)) return undefined;
  const path = join(directory, "seccomp.json");
  writeFileSync(path, JSON.stringify(containerProfile(process.arch, false)));
  return path;
}

async function isRunning(engine: Engine, name: string): Promise<boolean> {
  const { stdout } = await ask(engine, ["inspect", "--format", "{{.State.Running}}", name]);
  return stdout.trim() === "true";
}

/** Looks until something is so; false where it is over before, or the time is. */
async function until(
  isSo: () => Promise<boolean>,
  over: () => string | undefined,
  patienceMs: number,
): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    if (over() !== undefined) return false;
    if (await isSo()) return true;
    if (performance.now() > deadline) return false;
    await sleep(LOOK_MS);
  }
}
