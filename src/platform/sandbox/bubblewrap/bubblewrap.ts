import { execFileSync } from "node:child_process";
import type { Outcome } from "../../../core/cleanroom/outcome.ts";
import { type Plan, holds, planControls } from "../../../core/cleanroom/plan.ts";
import { type CheckedRequest, checkRequest } from "../../../core/cleanroom/request.ts";
import { type Probe, type Sandbox, SandboxFault, type Watcher } from "../../../core/cleanroom/sandbox.ts";
import { findClockLibrary } from "../clock-library.ts";
import { type GroupLayout, layOutGroup, makeGroup, readCpu, removeGroup } from "../control-groups/group.ts";
import { type Located, locateControlGroups } from "../control-groups/locate.ts";
import { findExecutable } from "../executable.ts";
import { commandIdentity, isRoot } from "../identity.ts";
import { launcherScript } from "../launcher.ts";
import { makeRunDirectory, processDirectory, removeDirectory } from "../run-directory.ts";
import { sampleRun } from "../sample.ts";
import { supervise } from "../supervise.ts";
import { placeWorkspace } from "../workspace-place.ts";
import { openNetwork } from "../network/open.ts";
import { type Privilege, bubblewrapCommand, dropPrivileges } from "./arguments.ts";
import { type Facts, bubblewrapOffers } from "./offers.ts";
import { filterFile, prepareRoom } from "./prepare.ts";
import { readOutcome } from "./result.ts";
import { readLog } from "./log.ts";

/** The environment of bubblewrap itself can be read inside. */
const CLEAN = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
const INSTALL = "install bubblewrap 0.8 or newer, such as by `apt-get install bubblewrap`";

/** Bubblewrap as it is set up by an ordinary user, or by root that drops to one; with sudo where we are not root. */
export function bubblewrap(privilege: Privilege): Sandbox {
  const name = `bubblewrap-${privilege}`;
  let probed: Promise<Probe> | undefined;
  let found: Found | Missing | undefined;
  const sandbox: Sandbox = {
    name,
    probe: () => (probed ??= probe(sandbox, privilege)),
    async run(request, plan, watcher) {
      found ??= findFacts(privilege);
      if ("why" in found) throw new SandboxFault(name, found.why);
      return runRoom(name, found, request, plan, watcher);
    },
  };
  return sandbox;
}

/** What was found on this machine. */
interface Found {
  readonly bwrap: string;
  readonly facts: Facts;
  /** Words before the launcher. */
  readonly elevate: readonly string[];
}

type Missing = { readonly why: string; readonly remedy: string };

function findFacts(privilege: Privilege): Found | Missing {
  if (process.platform !== "linux")
    return { why: `bubblewrap needs Linux, this is ${process.platform}`, remedy: "run it on Linux" };
  const bwrap = findExecutable("bwrap");
  if (!bwrap) return { why: "bubblewrap is not installed", remedy: INSTALL };
  const sudo = findExecutable("sudo");
  const needsSudo = privilege === "root" && !isRoot();
  if (needsSudo && !sudo)
    return { why: "we are not root and there is no sudo", remedy: "install sudo, or run as root" };
  if ((privilege === "root" || isRoot()) && !findExecutable("setpriv"))
    return { why: "setpriv is not installed", remedy: "install util-linux" };
  const groups: Located =
    privilege === "root" || isRoot() ? locateControlGroups() : { why: "only root can make control groups" };
  return {
    bwrap,
    // sudo adds variables of its own.
    elevate: needsSudo && sudo ? [sudo, "-n", "--", "/usr/bin/env", "-i", `PATH=${CLEAN.PATH}`] : [],
    facts: { privilege, architecture: process.arch, groups, clockLibrary: findClockLibrary() },
  };
}

/** Runs `true` as strictly as it can: what is promised was done once. */
async function probe(sandbox: Sandbox, privilege: Privilege): Promise<Probe> {
  const found = findFacts(privilege);
  if ("why" in found) return { available: false, ...found };
  const offers = (request: CheckedRequest): ReturnType<typeof bubblewrapOffers> =>
    bubblewrapOffers(found.facts, request);
  const workspace = makeRunDirectory();
  const request = checkRequest({
    level: "high",
    command: ["true"],
    workspace: { path: workspace, access: "overlay" },
    limits: { wallMs: 20_000, outputBytes: 4096 },
  });
  try {
    const outcome = await sandbox.run(request, planControls(request, offers(request)), {});
    if (outcome.exitCode !== 0)
      return {
        available: false,
        why: firstLine(outcome.stderr.text) || outcome.explanation,
        remedy: remedyOf(privilege),
      };
  } catch (error) {
    if (!(error instanceof SandboxFault)) throw error;
    return { available: false, why: error.message, remedy: remedyOf(privilege) };
  } finally {
    removeDirectory(workspace);
  }
  const version = execFileSync(found.bwrap, ["--version"], { encoding: "utf8", env: {} }).trim();
  const kind =
    privilege === "user" ? "with a user namespace" : found.elevate.length > 0 ? "through sudo" : "set up by root";
  return { available: true, detail: `${version} ${kind}`, offers };
}

function remedyOf(privilege: Privilege): string {
  return privilege === "user"
    ? "allow user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0), or let sudo work without a password"
    : "let sudo work without a password, or run as root";
}

async function runRoom(
  name: string,
  { bwrap, facts, elevate }: Found,
  request: CheckedRequest,
  plan: Plan,
  watcher: Watcher,
): Promise<Outcome> {
  const directory = makeRunDirectory();
  try {
    await using network = await openNetwork(directory, request.network);
    const identity = commandIdentity(request.workspace.path);
    const place = placeWorkspace(request, identity, directory, holds(plan, "git"));
    const room = prepareRoom(directory, { request, plan, facts, identity, place, network: network.room });
    const group = groupOf(facts, directory, request);
    const ownsGroup = elevate.length > 0;
    await using _made = group && !ownsGroup ? groupForRun(name, group) : undefined;
    const drop = facts.privilege === "user" && isRoot() ? dropPrivileges(identity.uid, identity.gid) : [];
    const script = launcherScript({
      directory,
      remains: processDirectory(),
      filter: filterFile(plan, facts.architecture),
      command: [...drop, bwrap, "--args", "7", "--", ...bubblewrapCommand(room)],
      group,
      ownsGroup,
      fileBytes: request.limits.fileBytes,
    });
    const [program, ...args] = [...elevate, "/bin/sh", "-c", script];
    let child: number | undefined;
    const sampler = sampleRun({
      request,
      workspace: place.path,
      child: () => (child ??= readLog(directory).child),
      cpuMs: () => (group?.cpu ? readCpu(group.cpu) : undefined),
    });
    const supervision = await supervise({
      program,
      args,
      environment: CLEAN,
      directory: "/",
      controlled: true,
      limits: request.limits,
      watcher,
      end: () => undefined,
      sample: () => sampler.look(),
    });
    const outcome = readOutcome({ name, directory, request, plan, group, supervision, wasFull: sampler.wasFull() });
    const finished = place.finish();
    const requests = network.requests();
    return {
      ...outcome,
      ...finished,
      ...(requests === undefined ? {} : { requests }),
    };
  } finally {
    removeDirectory(directory);
  }
}

/** A group for as long as the command runs. */
function groupForRun(backend: string, group: GroupLayout): AsyncDisposable {
  try {
    makeGroup(group);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SandboxFault(backend, `the control group cannot be made: ${reason}`, { cause: error });
  }
  return { [Symbol.asyncDispose]: () => removeGroup(group) };
}

function groupOf({ groups }: Facts, directory: string, { limits }: CheckedRequest): GroupLayout | undefined {
  return "root" in groups
    ? layOutGroup(groups.root, directory.slice(directory.lastIndexOf("/") + 1), limits)
    : undefined;
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
