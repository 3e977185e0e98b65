import { InputError } from "../input-error.ts";
import type { Control } from "./control.ts";
import { isEnvironmentName } from "./environment.ts";
import { type Level, type Strength, levelLimits, strengthOf } from "./level.ts";
import { type ResourceLimits, checkLimits } from "./resource-limits.ts";

/** A command and what it may see and use. Paths outside are absolute and resolved. */
export interface CleanroomRequest {
  readonly level: Level;
  /** Program and arguments; see `shell` for a line of shell. */
  readonly command: readonly string[];
  readonly workspace: Workspace;
  /** Working directory below the workspace, such as `packages/a`. Default: the workspace itself. */
  readonly directory?: string;
  /** Variables beside the fixed ones, which they override. `passedEnvironment` takes some of the caller's own. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Directories that come before the usual ones of PATH, as they are called inside. */
  readonly path?: readonly string[];
  /** What else is visible, such as a tool cache. */
  readonly mounts?: readonly Mount[];
  /** Default: nothing, under every level but `low`, whose network is the machine's. */
  readonly network?: Network;
  readonly limits?: Partial<ResourceLimits>;
  /** Seed for generators of random numbers. Default: 42, as in ggen's cleanroom. */
  readonly seed?: number;
  /** Date that the command sees, in seconds since 1970, through libfaketime; time goes on from there. */
  readonly clock?: number;
  /** Controls that this command has otherwise than its level. */
  readonly adjust?: readonly Adjustment[];
  /** Image of the container backends. */
  readonly image?: string;
}

/** The directory that the command works on; inside it is `/workspace`. */
export interface Workspace {
  readonly path: string;
  /**
   * `read-write`: changes are made in place. `overlay`: on a copy, and listed; nothing in place changes.
   * `read-only`: refused.
   */
  readonly access: "read-write" | "overlay" | "read-only";
}

/** A file or directory that is visible inside. */
export interface Mount {
  readonly path: string;
  /** Where it is inside. Default: the same path. */
  readonly at?: string;
  readonly access: "read-write" | "read-only";
}

/** What can be reached: `host` is everything that the machine reaches. */
export type Network = "host" | NetworkList;

export interface NetworkList {
  /** Hosts that the filtering proxy lets through, as `name`, `name:port` or `*.name`; the port is 443 by default. */
  readonly hosts?: readonly string[];
  readonly services?: readonly ServiceAddress[];
}

/** A service that the command finds on 127.0.0.1, although the rest of the network is closed. */
export interface ServiceAddress {
  /** Port on 127.0.0.1 inside. */
  readonly port: number;
  /** Where it is outside. */
  readonly to: { readonly socket: string } | { readonly host: string; readonly port: number };
}

/** One control that is held otherwise than the level says. */
export interface Adjustment {
  readonly control: Control;
  readonly strength: Strength;
  /** Why; needed where less is held than the level says. */
  readonly reason?: string;
}

/** A request with every default filled in. */
export interface CheckedRequest extends Required<Omit<CleanroomRequest, "clock" | "image">> {
  readonly clock: number | undefined;
  readonly image: string | undefined;
  readonly limits: ResourceLimits;
}

/** The command that runs a line of shell. */
export function shell(line: string): readonly string[] {
  return ["/bin/sh", "-c", line];
}

const SEED = 42;
const MAX_WORDS = 4096;
const MAX_COMMAND_BYTES = 128 * 1024;

/**
 * Fills in the defaults of the level.
 * @throws InputError for a limit out of range, a path that is not absolute or leaves the workspace, a loosened
 *   control without a reason, a variable or host whose name is malformed
 */
export function checkRequest(request: CleanroomRequest): CheckedRequest {
  const { level, command, directory = ".", environment = {}, mounts = [], adjust = [], path = [] } = request;
  const size = command.reduce((sum, word) => sum + word.length + 1, 0);
  if (command.length === 0 || command[0] === "")
    throw new InputError("command", "The command is empty; give a program");
  if (command.length > MAX_WORDS || size > MAX_COMMAND_BYTES)
    throw new InputError(
      "command",
      `The command has ${size} characters in ${command.length} words; ${MAX_COMMAND_BYTES} in ${MAX_WORDS} are allowed`,
    );
  for (const text of [...command, ...Object.values(environment), ...path]) {
    if (text.includes("\0"))
      throw new InputError("command", "The command or its environment has a NUL character; leave it out");
  }
  for (const name of Object.keys(environment)) {
    if (!isEnvironmentName(name))
      throw new InputError(
        "environment",
        `The variable ${JSON.stringify(name)} has no valid name; use letters, digits and _`,
      );
  }
  if (directory.startsWith("/") || directory.split("/").includes(".."))
    throw new InputError(
      "directory",
      `The directory ${JSON.stringify(directory)} leaves the workspace; give a path below it`,
    );
  for (const place of [request.workspace.path, ...mounts.flatMap((mount) => [mount.path, mount.at ?? "/"]), ...path]) {
    if (!place.startsWith("/") || place.split("/").includes(".."))
      throw new InputError("mounts", `The path ${JSON.stringify(place)} is not absolute and resolved`);
  }
  for (const { control, strength, reason } of adjust) {
    if (rank(strength) < rank(strengthOf(control, level)) && !reason?.trim())
      throw new InputError(
        "adjust",
        `The control ${control} is ${strengthOf(control, level)} under ${level}; say why it shall be ${strength}`,
      );
  }
  return {
    ...request,
    directory,
    environment,
    path,
    mounts,
    adjust,
    network: checkNetwork(request.network ?? (level === "low" ? "host" : {})),
    limits: checkLimits({ ...levelLimits[level], ...request.limits }),
    seed: request.seed ?? SEED,
    clock: request.clock,
    image: request.image,
  };
}

/** How much a control matters for a request: what its level says, unless it adjusts that. */
export function requestedStrength({ level, adjust, clock }: CheckedRequest, control: Control): Strength {
  if (control === "clock" && clock === undefined) return "off";
  const adjusted = adjust.findLast((adjustment) => adjustment.control === control);
  if (adjusted) return adjusted.strength;
  return strengthOf(control, level);
}

const rank = (strength: Strength): number => ["off", "wanted", "required"].indexOf(strength);

const HOST = /^(?:\*\.)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[0-9]{1,5})?$/;

function checkNetwork(network: Network): Network {
  if (network === "host") return network;
  for (const host of network.hosts ?? []) {
    if (!HOST.test(host) || Number(/:(\d+)$/.exec(host)?.[1] ?? 443) > 65_535)
      throw new InputError(
        "network",
        `The host ${JSON.stringify(host)} is not allowed; write name, name:port or *.name in lower case`,
      );
  }
  const ports = network.services?.map((service) => service.port) ?? [];
  for (const [index, port] of ports.entries()) {
    if (!Number.isInteger(port) || port < 1024 || port > 65_535 || ports.indexOf(port) !== index)
      throw new InputError(
        "network",
        `The port ${port} of a service is not allowed; give each its own from 1024 to 65535`,
      );
  }
  return network;
}
