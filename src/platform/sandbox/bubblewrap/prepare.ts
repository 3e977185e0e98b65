import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { insideUser } from "../../../core/cleanroom/environment.ts";
import { type Plan, holds } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { encode } from "../../../core/cleanroom/seccomp/assembler.ts";
import { systemCallFilter } from "../../../core/cleanroom/seccomp/filter.ts";
import { isArchitecture } from "../../../core/cleanroom/seccomp/system-calls.ts";
import { writeAccounts } from "../accounts.ts";
import { clockEnvironment } from "../clock-library.ts";
import type { Identity } from "../identity.ts";
import { processDirectory } from "../run-directory.ts";
import type { WorkspacePlace } from "../workspace-place.ts";
import { type Room, bubblewrapOptions } from "./arguments.ts";
import type { Facts } from "./offers.ts";
import { copyConfiguration, visibleConfiguration, visibleMachine, visibleSystem } from "./visible.ts";

/** What the network of a room brings with it. */
export type RoomNetwork = Pick<Room, "files" | "sockets" | "environment" | "wrapper">;

/** What a room is made of. */
export interface Parts {
  readonly request: CheckedRequest;
  readonly plan: Plan;
  readonly facts: Facts;
  readonly identity: Identity;
  readonly place: WorkspacePlace;
  readonly network: RoomNetwork;
}

/** Writes what bubblewrap reads into the directory of the run. */
export function prepareRoom(directory: string, { request, plan, facts, identity, place, network }: Parts): Room {
  const id = facts.privilege === "user" ? insideUser.id : identity.uid;
  const clock =
    request.clock !== undefined && facts.clockLibrary ? clockEnvironment(facts.clockLibrary, request.clock) : {};
  const room: Room = {
    request,
    plan,
    privilege: facts.privilege,
    identity,
    workspace: place.path,
    git: place.git,
    ...shown(plan, id, request.network === "host", network),
    sockets: network.sockets,
    environment: { ...network.environment, ...clock },
    wrapper: network.wrapper,
    ulimits: "root" in facts.groups ? [] : fallbackLimits(request),
  };
  writeFileSync(join(directory, "args"), `${bubblewrapOptions(room).join("\0")}\0`);
  return room;
}

/** What one process prepares once: by what it depends on, the path. */
const prepared = new Map<string, string>();

/** A path in the directory of the process that is filled on the first use. */
function once(name: string, fill: (path: string) => void): string {
  const path = join(processDirectory(), name);
  if (prepared.get(name) !== path) fill(path);
  prepared.set(name, path);
  return path;
}

/** What of the machine is shown. With a list, /etc is a directory of ours; else single files are laid over it. */
function shown(plan: Plan, id: number, isOpen: boolean, network: RoomNetwork): Pick<Room, "visible" | "files"> {
  const key = `${id}-${isOpen ? "open" : "closed"}`;
  if (!holds(plan, "files")) {
    const accounts = once(`accounts-${key}`, (path) => {
      mkdirSync(path);
      writeAccounts(path, id, isOpen);
    });
    const files = readdirSync(accounts).map((name) => [`/etc/${name}`, join(accounts, name)]);
    return { visible: visibleMachine(), files: { ...Object.fromEntries(files), ...network.files } };
  }
  const etc = once(`etc-${key}`, (path) => {
    mkdirSync(path);
    writeAccounts(path, id, isOpen);
    copyConfiguration(path);
    // The names that the machine knows, where its network is open.
    if (isOpen) for (const name of ["hosts", "resolv.conf"]) copyFileSync(`/etc/${name}`, join(path, name));
  });
  return {
    visible: [...visibleSystem(), { path: etc, at: "/etc" }, ...visibleConfiguration()],
    files: network.files,
  };
}

/** The file with the filter of system calls; `undefined` where it is off. */
export function filterFile(plan: Plan, architecture: string): string | undefined {
  if (!holds(plan, "system-calls") || !isArchitecture(architecture)) return undefined;
  const allowNesting = !holds(plan, "nested-namespaces");
  return once(`seccomp-${allowNesting ? "loose" : "strict"}`, (path) =>
    writeFileSync(path, encode(systemCallFilter(architecture, { allowNesting }))),
  );
}

/** Limits of single processes, where no group bounds them together. */
function fallbackLimits({ limits }: CheckedRequest): readonly string[] {
  return [
    `ulimit -v ${Math.ceil(limits.memoryBytes / 1024)}`,
    `ulimit -t ${Math.ceil(limits.cpuSeconds)}`,
    // bash calls it u, dash p.
    `{ ulimit -u ${limits.processes} || ulimit -p ${limits.processes}; } 2>/dev/null`,
  ];
}
