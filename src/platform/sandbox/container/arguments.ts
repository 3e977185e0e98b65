import { INSIDE_WORKSPACE, fixedEnvironment, insideUser, systemPath } from "../../../core/cleanroom/environment.ts";
import { type Plan, holds } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import type { Identity } from "../identity.ts";
import type { Engine } from "./engine.ts";
import type { ContainerNetwork } from "./room-network.ts";

/** What the words for an engine are made of. */
export interface Container {
  readonly engine: Engine["name"];
  /** True for an engine that an ordinary user runs without a daemon. */
  readonly isRootless: boolean;
  /** Its name, by which it is ended and removed. */
  readonly name: string;
  readonly image: string;
  readonly request: CheckedRequest;
  readonly plan: Plan;
  readonly identity: Identity;
  readonly workspace: string;
  readonly git: string | undefined;
  /** Files of ours, by their place inside. */
  readonly files: Readonly<Record<string, string>>;
  /** Processors of the machine; engines refuse a share of more. */
  readonly processors: number;
  /** The profile of system calls. */
  readonly profile: string | undefined;
  readonly network: Pick<ContainerNetwork, "mode" | "environment">;
}

/** Label of every container of ours; its value is the process that it belongs to. */
export const LABEL = "io.ggen.gpack.owner";

/** The words after the engine's name that run the command of a request. */
export function containerArguments(container: Container): readonly string[] {
  const { request, plan, identity, image, profile } = container;
  const { limits } = request;
  const is = (control: Parameters<typeof holds>[1]): boolean => holds(plan, control);
  const tmpfs = `rw,exec,nosuid,nodev,mode=1777,size=${limits.tmpBytes}`;
  return [
    "run",
    "--name",
    container.name,
    "--label",
    `${LABEL}=${process.pid}`,
    "--pull=never",
    "--log-driver=none",
    // podman waits for ten seconds otherwise before it ends a container that is removed.
    "--stop-timeout=0",
    // Root in a container without a user namespace of its own is root outside.
    `--user=${identity.uid}:${identity.gid}`,
    // An ordinary user's podman has a user namespace, in which that user is to be the same.
    ...(container.isRootless ? ["--userns=keep-id"] : []),
    "--read-only",
    ...(container.engine === "podman" ? ["--read-only-tmpfs=false"] : []),
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    ...(profile === undefined ? [] : [`--security-opt=seccomp=${profile}`]),
    `--network=${container.network.mode}`,
    "--ipc=private",
    ...(is("group-view") ? ["--cgroupns=private"] : []),
    // Who shares a network shares its name.
    ...(container.network.mode === "none" ? [`--hostname=${insideUser.host}`] : []),
    `--memory=${limits.memoryBytes}`,
    `--memory-swap=${limits.memoryBytes}`,
    ...(is("cpus") ? [`--cpus=${Math.min(limits.cpus, container.processors)}`] : []),
    `--pids-limit=${limits.processes}`,
    "--ulimit=core=0:0",
    // What engines give by default is more than some machines allow.
    "--ulimit=nofile=4096:4096",
    "--ulimit=nproc=32768:32768",
    ...(is("file-size") ? [`--ulimit=fsize=${limits.fileBytes}:${limits.fileBytes}`] : []),
    `--shm-size=${limits.tmpBytes}`,
    `--tmpfs=/tmp:${tmpfs}`,
    `--tmpfs=${insideUser.home}:${tmpfs}`,
    ...mount(container.workspace, INSIDE_WORKSPACE, request.workspace.access === "read-only"),
    ...(container.git === undefined ? [] : mount(container.git, `${INSIDE_WORKSPACE}/.git`, true)),
    ...Object.entries(container.files).flatMap(([at, path]) => mount(path, at, true)),
    ...request.mounts.flatMap(({ path, at = path, access }) => mount(path, at, access === "read-only")),
    `--workdir=${request.directory === "." ? INSIDE_WORKSPACE : `${INSIDE_WORKSPACE}/${request.directory}`}`,
    ...Object.entries(environment(container)).map(([name, value]) => `--env=${name}=${value}`),
    "--entrypoint=/bin/sh",
    image,
    "-c",
    // The first process of a container is deaf to most signals and has nobody to wait for its orphans, so the command
    // is not it.
    '"$@"; exit $?',
    "gpack",
    ...request.command,
  ];
}

function environment({ request, network }: Container): Readonly<Record<string, string>> {
  const places = { home: insideUser.home, tmp: "/tmp", path: [...request.path, ...systemPath] };
  return { ...fixedEnvironment(places, request.seed, undefined), ...network.environment, ...request.environment };
}

/** The long form; engines read its value as a line of CSV. */
function mount(from: string, at: string, isReadOnly: boolean): readonly string[] {
  const fields = ["type=bind", `source=${from}`, `target=${at}`, ...(isReadOnly ? ["readonly"] : [])];
  return [
    "--mount",
    fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(","),
  ];
}
