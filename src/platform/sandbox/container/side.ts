import { existsSync } from "node:fs";
import { levelLimits } from "../../../core/cleanroom/level.ts";
import type { Mount } from "../../../core/cleanroom/request.ts";
import { NOBODY, isRoot } from "../identity.ts";
import { processDirectory } from "../run-directory.ts";
import { supervise } from "../supervise.ts";
import { LABEL } from "./arguments.ts";
import { type Engine, engineEnvironment } from "./engine.ts";
import { containerLauncher } from "./launcher.ts";

/** A container that stands beside another, in the same network, and runs a program of ours with the Node of this machine. */
export interface Side {
  readonly engine: Engine;
  /** Its name. */
  readonly container: string;
  /** `none` for a network of its own that is closed, or `container:` and the name of the one whose network it shares. */
  readonly network: string;
  /** Containers that share its network, which are removed before it. */
  readonly sharers?: readonly string[];
  /** Name of the host in a network of its own. */
  readonly hostName?: string;
  /** Any image: the programs and libraries of this machine are laid over it. */
  readonly image: string;
  readonly profile: string | undefined;
  /** Words after Node. */
  readonly words: readonly string[];
  readonly mounts: readonly Mount[];
}

/** Where the libraries of this machine are, which its Node needs. */
const SYSTEM = ["/usr", "/lib", "/lib32", "/lib64", "/nix"];

/** What every container has beside a room or a service: no capability, no new privileges, our list of calls. */
export function commonArguments(name: string, profile: string | undefined): readonly string[] {
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

/** The words after the engine's name that start it. */
function sideArguments(side: Side): readonly string[] {
  // A user's podman calls that user root.
  const user = isRoot()
    ? `${NOBODY}:${NOBODY}`
    : side.engine.name === "podman"
      ? "0:0"
      : `${process.getuid?.()}:${process.getgid?.()}`;
  const shown = [...SYSTEM.filter((path) => existsSync(path)), process.execPath].map((path): Mount => ({
    path,
    access: "read-only",
  }));
  return [
    ...commonArguments(side.container, side.profile),
    `--network=${side.network}`,
    ...(side.hostName === undefined ? [] : [`--hostname=${side.hostName}`]),
    "--read-only",
    "--security-opt=label=disable",
    `--user=${user}`,
    "--memory=256m",
    "--pids-limit=64",
    ...[...shown, ...side.mounts].flatMap(({ path, at = path, access }) => [
      "--mount",
      `type=bind,source=${path},target=${at}${access === "read-only" ? ",readonly" : ""}`,
    ]),
    `--entrypoint=${process.execPath}`,
    side.image,
    ...side.words,
  ];
}

/** A container that runs until it ends or is told to. */
export interface Running {
  readonly ended: Promise<void>;
  /** Why it is over; `undefined` as long as it runs. */
  readonly over: () => string | undefined;
}

const MIB = 1024 * 1024;

/** Longer than any job of GitHub lasts. */
export const LIFE_MS = 24 * 60 * 60 * 1000;

/** Starts what stands beside; `said` gets what it writes. */
export function startSide(side: Side, directory: string, signal: AbortSignal, said: (text: string) => void): Running {
  const names = [...(side.sharers ?? []), side.container];
  return startContainer(side.engine, names, directory, sideArguments(side), signal, said);
}

/**
 * Starts a container that ends with its signal and with this process, however that ends.
 * @param names its name, and before it those of containers that share its network and end with it
 */
export function startContainer(
  engine: Engine,
  names: readonly string[],
  directory: string,
  args: readonly string[],
  signal: AbortSignal,
  said: (text: string) => void = () => undefined,
): Running {
  let why: string | undefined;
  const run = async (): Promise<void> => {
    try {
      const { status, stdout, stderr } = await supervise({
        program: "/bin/sh",
        args: ["-c", containerLauncher(engine.program, names, directory, processDirectory(), args)],
        environment: engineEnvironment(),
        directory: "/",
        controlled: true,
        limits: { ...levelLimits.high, wallMs: LIFE_MS, outputBytes: MIB },
        watcher: { signal, onOutput: (_, chunk) => said(Buffer.from(chunk).toString("latin1")) },
        end: () => undefined,
      });
      why = `it ended with status ${status}. ${lastLine(stderr.text) || lastLine(stdout.text)}`.trim();
    } catch (error) {
      why = String(error);
    }
  };
  return { ended: run(), over: () => why };
}

/** The end of what a program said, for the reason why it is over. */
export function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}
