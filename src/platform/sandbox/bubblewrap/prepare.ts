import { writeFileSync } from "node:fs";
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
import type { WorkspacePlace } from "../workspace-place.ts";
import { type Room, bubblewrapOptions } from "./arguments.ts";
import type { Facts } from "./offers.ts";
import { visibleMachine, visibleSystem } from "./visible.ts";

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
    visible: holds(plan, "files") ? visibleSystem() : visibleMachine(),
    files: { ...writeAccounts(directory, id, request.network === "host"), ...network.files },
    sockets: network.sockets,
    environment: { ...network.environment, ...clock },
    wrapper: network.wrapper,
    ulimits: "root" in facts.groups ? [] : fallbackLimits(request),
  };
  writeFileSync(join(directory, "args"), `${bubblewrapOptions(room).join("\0")}\0`);
  writeFileSync(join(directory, "seccomp"), filterBytes(plan, facts.architecture));
  writeFileSync(join(directory, "status"), "");
  return room;
}

function filterBytes(plan: Plan, architecture: string): Uint8Array {
  if (!holds(plan, "system-calls") || !isArchitecture(architecture)) return new Uint8Array();
  return encode(systemCallFilter(architecture, { allowNesting: !holds(plan, "nested-namespaces") }));
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
