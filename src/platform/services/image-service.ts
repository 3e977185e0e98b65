import { chownSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { levelLimits } from "../../core/cleanroom/level.ts";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { containerProfile } from "../../core/cleanroom/seccomp/container-profile.ts";
import { isArchitecture } from "../../core/cleanroom/seccomp/system-calls.ts";
import { type ServiceDeclaration, longestWaitMs } from "../../core/services/service-declaration.ts";
import { type Engine, ask, engineEnvironment } from "../sandbox/container/engine.ts";
import { removeAbandoned } from "../sandbox/container/janitor.ts";
import { containerLauncher } from "../sandbox/container/launcher.ts";
import { NOBODY, isRoot } from "../sandbox/identity.ts";
import { makeRunDirectory, processDirectory, removeDirectory } from "../sandbox/run-directory.ts";
import { supervise } from "../sandbox/supervise.ts";
import { serverArguments, sideArguments } from "./container-parts.ts";
import { findImage, noImage } from "./find-image.ts";
import { checkHealth } from "./image-health.ts";
import { readImageConfig } from "./image-config.ts";
import { LIFE_MS, type Service, lastLine } from "./service.ts";
import { sideProgram } from "./side-program.ts";

const MIB = 1024 * 1024;
const LOOK_MS = 20;
/** Time that an engine has to start a container, which is no fault of what is in it. */
const ENGINE_MS = 60_000;

/** Where the libraries of this machine are, which its Node needs. */
const SYSTEM = ["/usr", "/lib", "/lib32", "/lib64", "/nix"];

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
  const serving = runContainer(engine, server, directory, serverArguments(declaration, image, server, profile), all);
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
    forwarding = runContainer(
      engine,
      side,
      directory,
      sideArguments({
        container: side,
        server,
        image,
        // A user's podman calls that user root.
        user: isRoot()
          ? `${NOBODY}:${NOBODY}`
          : engine.name === "podman"
            ? "0:0"
            : `${process.getuid?.()}:${process.getgid?.()}`,
        profile,
        system: SYSTEM.filter((path) => existsSync(path)),
        node: process.execPath,
        program,
        sockets,
        pairs: ports.map(({ port, inside }) => `${byPort.get(port)}=${inside}`).join(","),
      }),
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

/** A container that runs until it ends or is told to. */
interface Running {
  readonly ended: Promise<void>;
  readonly over: () => string | undefined;
}

function runContainer(
  engine: Engine,
  name: string,
  directory: string,
  args: readonly string[],
  signal: AbortSignal,
  onOutput: (text: string) => void = () => undefined,
): Running {
  let why: string | undefined;
  const supervised = supervise({
    program: "/bin/sh",
    args: ["-c", containerLauncher(engine.program, name, directory, processDirectory(), args)],
    environment: engineEnvironment(),
    directory: "/",
    controlled: true,
    limits: { ...levelLimits.high, wallMs: LIFE_MS, outputBytes: MIB },
    watcher: { signal, onOutput: (_, chunk) => onOutput(Buffer.from(chunk).toString("latin1")) },
    end: () => undefined,
  });
  const ended = (async (): Promise<void> => {
    try {
      const { status, stdout, stderr } = await supervised;
      why = `it ended with status ${status}. ${lastLine(stderr.text) || lastLine(stdout.text)}`.trim();
    } catch (error) {
      why = String(error);
    }
  })();
  return { ended, over: () => why };
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
