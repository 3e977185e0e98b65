import { lstatSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { insideUser } from "../../../core/cleanroom/environment.ts";
import { type Plan, holds } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { encode } from "../../../core/cleanroom/seccomp/assembler.ts";
import { systemCallFilter } from "../../../core/cleanroom/seccomp/filter.ts";
import { isArchitecture } from "../../../core/cleanroom/seccomp/system-calls.ts";
import { clockEnvironment } from "../clock-library.ts";
import { commandIdentity } from "../identity.ts";
import { type WorkspaceCopy, copyWorkspace } from "../workspace-copy.ts";
import { type Room, bubblewrapCommand, bubblewrapOptions } from "./arguments.ts";
import type { Facts } from "./offers.ts";
import { visibleMachine, visibleSystem } from "./visible.ts";

/** A room that is ready to be entered. */
export interface Prepared {
  readonly room: Room;
  /** The copy that the command works on, where it does not work in place. */
  readonly copy: WorkspaceCopy | undefined;
  /** The words after `bwrap`. */
  readonly words: readonly string[];
}

/** What the network of a room brings with it. */
export type RoomNetwork = Pick<Room, "files" | "sockets" | "environment" | "wrapper">;

/** Writes what bubblewrap reads into the directory of the run. */
export function prepareRoom(
  directory: string,
  request: CheckedRequest,
  plan: Plan,
  facts: Facts,
  network: RoomNetwork,
): Prepared {
  const identity = commandIdentity(request.workspace.path);
  const { path, access } = request.workspace;
  const isCopied = access === "overlay" || (!identity.ownsWorkspace && !(access === "read-only" && isOpenToAll(path)));
  const copy = isCopied ? copyWorkspace(path, join(directory, "workspace"), identity) : undefined;
  const id = facts.privilege === "user" ? insideUser.id : identity.uid;
  const clock =
    request.clock !== undefined && facts.clockLibrary ? clockEnvironment(facts.clockLibrary, request.clock) : {};
  const room: Room = {
    request,
    plan,
    privilege: facts.privilege,
    identity,
    workspace: copy?.path ?? path,
    git: holds(plan, "git") && access !== "read-only" ? gitOf(path, copy?.path) : undefined,
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
  return { room, copy, words: ["--args", "7", "--", ...bubblewrapCommand(room)] };
}

/** True for a directory that every user may enter and read. */
function isOpenToAll(path: string): boolean {
  return (statSync(path).mode & 0o005) === 0o005;
}

/** The .git to protect. In a copy there is none, so the real one is shown, behind a place made for it. */
function gitOf(workspace: string, copy: string | undefined): string | undefined {
  const git = join(workspace, ".git");
  const stats = lstatSync(git, { throwIfNoEntry: false });
  if (!stats || stats.isSymbolicLink()) return undefined;
  if (copy !== undefined) {
    if (stats.isDirectory()) mkdirSync(join(copy, ".git"));
    else writeFileSync(join(copy, ".git"), "");
  }
  return git;
}

/** The few accounts and hosts that programs look up. */
function writeAccounts(directory: string, id: number, isOpen: boolean): Readonly<Record<string, string>> {
  const { name, home, host } = insideUser;
  const texts: Readonly<Record<string, string>> = {
    passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\n${name}:x:${id}:${id}:${name}:${home}:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
    group: `root:x:0:\n${name}:x:${id}:\nnogroup:x:65534:\n`,
    "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
    ...(isOpen ? {} : { hosts: `127.0.0.1 localhost ${host}\n::1 localhost ${host}\n` }),
  };
  mkdirSync(join(directory, "etc"));
  const files: Record<string, string> = {};
  for (const [file, text] of Object.entries(texts)) {
    const path = join(directory, "etc", file);
    writeFileSync(path, text);
    files[`/etc/${file}`] = path;
  }
  if (isOpen) for (const file of ["/etc/hosts", "/etc/resolv.conf"]) files[file] = file;
  return files;
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
