import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { decideEnding } from "../../../core/cleanroom/ending.ts";
import type { Metrics, Outcome } from "../../../core/cleanroom/outcome.ts";
import { type Plan, holds } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { type Probe, type Sandbox, SandboxFault, type Watcher } from "../../../core/cleanroom/sandbox.ts";
import { containerProfile } from "../../../core/cleanroom/seccomp/container-profile.ts";
import { isArchitecture } from "../../../core/cleanroom/seccomp/system-calls.ts";
import { writeAccounts } from "../accounts.ts";
import { type GroupUsage, layOutGroup, readCpu, readGroup, readGroupUsage } from "../control-groups/group.ts";
import { groupOfProcess } from "../control-groups/locate.ts";
import { commandIdentity, isRoot } from "../identity.ts";
import { makeRunDirectory, processDirectory, removeDirectory } from "../run-directory.ts";
import { sampleRun } from "../sample.ts";
import { supervise } from "../supervise.ts";
import { placeWorkspace } from "../workspace-place.ts";
import { containerArguments } from "./arguments.ts";
import { type Engine, ask, engineEnvironment, findEngine } from "./engine.ts";
import { removeAbandoned } from "./janitor.ts";
import { containerLauncher } from "./launcher.ts";
import { type Facts, containerOffers } from "./offers.ts";
import { type ContainerNetwork, openContainerNetwork } from "./room-network.ts";

/** A container engine with the command line of docker. The image must be there; it is never fetched. */
export function container(name: Engine["name"]): Sandbox {
  let probed: Promise<Probe> | undefined;
  return {
    name,
    probe: () => (probed ??= probe(name)),
    async run(request, plan, watcher) {
      const engine = findEngine(name);
      if (!engine) throw new SandboxFault(name, `${name} is not installed`);
      return runContainer(engine, request, plan, watcher);
    },
  };
}

/** Asks the engine who it is, which only a working one can say. Whether an image is there shows when it runs. */
async function probe(name: Engine["name"]): Promise<Probe> {
  const engine = process.platform === "linux" ? findEngine(name) : undefined;
  if (!engine) {
    return process.platform === "linux"
      ? { available: false, why: `${name} is not installed`, remedy: `install ${name}` }
      : { available: false, why: `a container of ${name} is isolated on Linux only`, remedy: "run it on Linux" };
  }
  const format =
    name === "docker" ? "{{.ServerVersion}} {{.CgroupVersion}}" : "{{.Version.Version}} {{.Host.CgroupsVersion}}";
  const { status, stdout, stderr } = await ask(engine, ["info", "--format", format]);
  if (status !== 0 || stdout.trim() === "") {
    const why = (stderr || stdout).trim().split("\n").at(-1) || `${name} info ended with status ${status}`;
    return { available: false, why, remedy: `start the engine, and let this user use it` };
  }
  await removeAbandoned(engine);
  const [version = "", groups = ""] = stdout.trim().split(" ");
  const facts: Facts = {
    engine: name,
    architecture: process.arch,
    isRootless: name === "podman" && !isRoot(),
    groupVersion: groups.replace(/^v/, ""),
  };
  return { available: true, detail: `${name} ${version}`, offers: (request) => containerOffers(facts, request) };
}

async function runContainer(engine: Engine, request: CheckedRequest, plan: Plan, watcher: Watcher): Promise<Outcome> {
  const directory = makeRunDirectory();
  const name = basename(directory);
  let network: ContainerNetwork | undefined;
  try {
    const identity = commandIdentity(request.workspace.path);
    const place = placeWorkspace(request, identity, directory, holds(plan, "git"));
    const etc = join(directory, "etc");
    mkdirSync(etc);
    const profile = writeProfile(directory, plan);
    const image = request.image ?? "";
    network = await openContainerNetwork(engine, name, directory, image, profile, request);
    const args = containerArguments({
      engine: engine.name,
      isRootless: engine.name === "podman" && !isRoot(),
      name,
      image,
      request,
      plan,
      identity,
      workspace: place.path,
      git: place.git,
      files: writeAccounts(etc, identity.uid, request.network === "host"),
      processors: availableParallelism(),
      profile,
      network,
    });
    const watch = watchContainer(engine, name, request);
    const sampler = sampleRun({ request, workspace: place.path, child: watch.child, cpuMs: watch.cpuMs });
    const supervision = await supervise({
      program: "/bin/sh",
      args: ["-c", containerLauncher(engine.program, [name], directory, processDirectory(), args)],
      environment: engineEnvironment(),
      directory: "/",
      controlled: true,
      limits: request.limits,
      watcher,
      end: () => undefined,
      sample: () => sampler.look(),
    });
    const { status, killedFor, wallMs, stdout, stderr } = supervision;
    const state = await stateOf(engine, name);
    if (killedFor === undefined && (!state || state.status !== "exited"))
      throw new SandboxFault(
        engine.name,
        `the container could not be made: ${reasonOf(stderr.text) || `status ${status}`}`,
      );
    const usage = watch.usage();
    const decided = decideEnding({
      status: state?.exitCode ?? status,
      killedFor,
      memoryKills: state?.outOfMemory ? 1 : usage.memoryKills,
      refusedForks: usage.refusedForks,
      diskFull: sampler.wasFull() || /No space left on device/.test(stderr.text.slice(-65_536)),
      limits: request.limits,
    });
    const finished = place.finish();
    const requests = network.requests();
    const { cpuMs, peakMemoryBytes, peakProcesses } = usage;
    const metrics: Metrics = {
      wallMs: Math.round(wallMs * 10) / 10,
      ...(cpuMs === undefined ? {} : { cpuMs }),
      ...(peakMemoryBytes === undefined ? {} : { peakMemoryBytes }),
      ...(peakProcesses === undefined ? {} : { peakProcesses }),
    };
    return {
      backend: engine.name,
      level: request.level,
      ...plan,
      ...decided,
      stdout,
      stderr,
      metrics,
      ...finished,
      ...(requests === undefined ? {} : { requests }),
    };
  } finally {
    await ask(engine, ["rm", "--force", "--volumes", name]);
    // After the room: podman removes nobody whose network another container has.
    await network?.[Symbol.asyncDispose]();
    removeDirectory(directory);
  }
}

function writeProfile(directory: string, plan: Plan): string | undefined {
  if (!holds(plan, "system-calls") || !isArchitecture(process.arch)) return undefined;
  const path = join(directory, "seccomp.json");
  writeFileSync(path, JSON.stringify(containerProfile(process.arch, !holds(plan, "nested-namespaces"))));
  return path;
}

/** Follows the control group of a container, which the engine removes before anybody could read it. */
interface ContainerWatch {
  readonly child: () => number | undefined;
  readonly cpuMs: () => number | undefined;
  /** As it was last seen: what happened in the last moment is missing. */
  readonly usage: () => GroupUsage;
}

function watchContainer(engine: Engine, name: string, { limits }: CheckedRequest): ContainerWatch {
  let pid: number | undefined;
  let isAsking = false;
  let layout: ReturnType<typeof layOutGroup> | undefined;
  let lines: readonly string[] = [];
  const find = async (): Promise<void> => {
    isAsking = true;
    const { stdout } = await ask(engine, ["inspect", "--format", "{{.State.Pid}}", name]);
    isAsking = false;
    const found = Number(stdout.trim());
    if (!Number.isInteger(found) || found <= 0) return;
    pid = found;
    const root = groupOfProcess(found);
    if (!root) return void (pid = undefined);
    layout = root && layOutGroup(root, ".", limits);
  };
  return {
    child() {
      if (pid === undefined && !isAsking) void find();
      return pid;
    },
    cpuMs() {
      if (!layout) return undefined;
      const seen = readGroup(layout);
      if (seen.length > 0) lines = seen;
      return layout.cpu && readCpu(layout.cpu);
    },
    usage: () => (layout ? readGroupUsage(layout.version, lines) : { memoryKills: 0, refusedForks: 0 }),
  };
}

interface ContainerState {
  readonly status: string;
  readonly exitCode: number;
  readonly outOfMemory: boolean;
}

async function stateOf(engine: Engine, name: string): Promise<ContainerState | undefined> {
  const format = "{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}}";
  const { status, stdout } = await ask(engine, ["inspect", "--format", format, name]);
  const [state = "", code = "", outOfMemory = ""] = stdout.trim().split(" ");
  return status === 0 ? { status: state, exitCode: Number(code), outOfMemory: outOfMemory === "true" } : undefined;
}

/** The line with the reason; after it comes advice on the command line. */
function reasonOf(text: string): string {
  const lines = text.trim().split("\n");
  return lines.find((line) => /^(?:docker|Error):/.test(line)) ?? lines[0] ?? "";
}
