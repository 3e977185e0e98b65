import type { ServiceDeclaration } from "../../core/services/service-declaration.ts";
import { LABEL } from "../sandbox/container/arguments.ts";

/** What every container of a service has: no network of its own making, no capability, no privileges, our list of calls. */
function base(name: string, profile: string | undefined): readonly string[] {
  return [
    "run",
    "--name",
    name,
    "--label",
    `${LABEL}=${process.pid}`,
    "--pull=never",
    "--log-driver=none",
    // podman waits for ten seconds otherwise before it ends a container that is removed.
    "--stop-timeout=0",
    "--cap-drop=ALL",
    "--security-opt=no-new-privileges",
    ...(profile === undefined ? [] : [`--security-opt=seccomp=${profile}`]),
    "--ipc=private",
    "--ulimit=core=0:0",
    // What engines give by default is more than some machines allow.
    "--ulimit=nofile=4096:4096",
    "--ulimit=nproc=32768:32768",
  ];
}

/** Images begin as root, give files to an ordinary user and become that user. */
const CAPABILITIES = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"];
const MAX_FILE_BYTES = 4 * 1024 ** 3;

/** The words after the engine's name that start the image of a service as it says itself, in a network of its own that is closed. */
export function serverArguments(
  { name, env, command, memoryMb }: ServiceDeclaration,
  image: string,
  container: string,
  profile: string | undefined,
): readonly string[] {
  return [
    ...base(container, profile),
    ...CAPABILITIES.map((capability) => `--cap-add=${capability}`),
    "--network=none",
    `--hostname=${name}`,
    // A port such as 80 needs no privilege there.
    "--sysctl=net.ipv4.ip_unprivileged_port_start=0",
    `--memory=${memoryMb}m`,
    `--memory-swap=${memoryMb}m`,
    "--pids-limit=1024",
    `--ulimit=fsize=${MAX_FILE_BYTES}:${MAX_FILE_BYTES}`,
    ...Object.entries(env).map(([variable, value]) => `--env=${variable}=${value}`),
    image,
    ...command,
  ];
}

/** What stands beside a service, in its network and nothing else of it. */
export interface Side {
  readonly container: string;
  /** The container whose network it is in. */
  readonly server: string;
  /** Any image: it sees the programs of this machine instead. */
  readonly image: string;
  readonly user: string;
  readonly profile: string | undefined;
  /** Directories and links with the libraries of this machine. */
  readonly system: readonly string[];
  readonly node: string;
  readonly program: string;
  /** The directory of the sockets, which is the same inside. */
  readonly sockets: string;
  /** `socket=port,…` */
  readonly pairs: string;
}

/** The words after the engine's name that start the forwarder from sockets of this machine to ports of a service. */
export function sideArguments(side: Side): readonly string[] {
  const shown = [...side.system, side.node, side.program];
  return [
    ...base(side.container, side.profile),
    `--network=container:${side.server}`,
    "--read-only",
    "--security-opt=label=disable",
    `--user=${side.user}`,
    "--memory=256m",
    "--pids-limit=64",
    ...shown.flatMap((path) => ["--mount", `type=bind,source=${path},target=${path},readonly`]),
    "--mount",
    `type=bind,source=${side.sockets},target=${side.sockets}`,
    `--entrypoint=${side.node}`,
    side.image,
    side.program,
    side.pairs,
  ];
}
