import { INSIDE_WORKSPACE, fixedEnvironment, insideUser, systemPath } from "../../../core/cleanroom/environment.ts";
import { type Plan, holds } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import type { Identity } from "../identity.ts";
import type { Visible } from "./visible.ts";

/** How bubblewrap gets its namespaces: with a user namespace of its own, or as root that drops to the user later. */
export type Privilege = "user" | "root";

/** What becomes the user needs, and what enters a workspace that is another's. setpriv drops all of it. */
const NEEDED_BY_SETPRIV = ["CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP", "CAP_DAC_READ_SEARCH"];

/** What the words for bubblewrap are made of. */
export interface Room {
  readonly request: CheckedRequest;
  readonly plan: Plan;
  readonly privilege: Privilege;
  readonly identity: Identity;
  /** The directory that is mounted as the workspace: itself or a copy. */
  readonly workspace: string;
  /** The .git of the workspace, which stays read-only. */
  readonly git: string | undefined;
  readonly visible: readonly Visible[];
  /** Files of ours, by their place inside. */
  readonly files: Readonly<Record<string, string>>;
  /** Directories of ours that are read-only inside, by their place inside. */
  readonly sockets: Readonly<Record<string, string>>;
  /** Variables that how the room is made calls for; the request's own come after them. */
  readonly environment: Readonly<Record<string, string>>;
  /** Words before the command, such as a forwarder. */
  readonly wrapper: readonly string[];
  /** Lines of `ulimit` where no control group holds the limits. */
  readonly ulimits: readonly string[];
}

/** The options of bubblewrap, which it reads from descriptor 7. The filter of system calls is on 8, its status on 9. */
export function bubblewrapOptions(room: Room): readonly string[] {
  const { request, plan, privilege, workspace, git, visible } = room;
  const { limits, network } = request;
  const is = (control: Parameters<typeof holds>[1]): boolean => holds(plan, control);
  const tmpfs = (at: string): readonly string[] => [
    "--perms",
    "1777",
    "--size",
    String(limits.tmpBytes),
    "--tmpfs",
    at,
  ];
  return [
    ...(privilege === "user" ? ["--unshare-user", "--uid", String(insideUser.id), "--gid", String(insideUser.id)] : []),
    "--unshare-pid",
    ...(is("ipc") ? ["--unshare-ipc"] : []),
    ...(is("host-name") ? ["--unshare-uts", "--hostname", insideUser.host] : []),
    ...(is("group-view") ? ["--unshare-cgroup"] : []),
    ...(network === "host" ? [] : ["--unshare-net"]),
    "--die-with-parent",
    "--new-session",
    "--cap-drop",
    "ALL",
    ...(privilege === "root" ? NEEDED_BY_SETPRIV.flatMap((name) => ["--cap-add", name]) : []),
    ...parents(room).flatMap((directory) => ["--perms", "0755", "--dir", directory]),
    ...visible.flatMap((entry) =>
      "link" in entry ? ["--symlink", entry.link, entry.path] : ["--ro-bind", entry.path, entry.at ?? entry.path],
    ),
    "--proc",
    "/proc",
    "--dev",
    "/dev",
    ...tmpfs("/dev/shm"),
    ...tmpfs("/tmp"),
    ...tmpfs(insideUser.home),
    ...Object.entries(room.files).flatMap(([at, path]) => ["--ro-bind", path, at]),
    ...request.mounts.flatMap(({ path, at = path, access }) => [
      access === "read-write" ? "--bind" : "--ro-bind",
      path,
      at,
    ]),
    ...Object.entries(room.sockets).flatMap(([at, path]) => ["--ro-bind", path, at]),
    request.workspace.access === "read-only" ? "--ro-bind" : "--bind",
    workspace,
    INSIDE_WORKSPACE,
    ...(git === undefined ? [] : ["--ro-bind", git, `${INSIDE_WORKSPACE}/.git`]),
    // What bubblewrap made itself is memory without a bound, unless nobody can write to it.
    "--remount-ro",
    "/",
    "--remount-ro",
    "/dev",
    "--chdir",
    request.directory === "." ? INSIDE_WORKSPACE : `${INSIDE_WORKSPACE}/${request.directory}`,
    "--clearenv",
    ...Object.entries(commandEnvironment(room)).flatMap(([name, value]) => ["--setenv", name, value]),
    ...(is("system-calls") ? ["--seccomp", "8"] : []),
    "--json-status-fd",
    "9",
  ];
}

/**
 * What bubblewrap starts: the command, behind what drops to the user and what bounds it. A shell says 127 for a program
 * that is not there; bubblewrap says 1, as any program may. What it writes to descriptor 6 tells that the room is
 * complete. As root it stays, out of the reach of the command, and counts what was written.
 */
export function bubblewrapCommand({ request, privilege, identity, wrapper, ulimits }: Room): readonly string[] {
  const program = [...wrapper, ...request.command];
  const begin = ["echo started >&6", ...ulimits];
  if (privilege === "user")
    return ["/bin/sh", "-c", [...begin, "exec 6>&-", 'exec "$@"'].join("; "), "gpack", ...program];
  const count = 'while read -r line; do echo "io $line"; done </proc/$$/io >&6';
  return [
    "/bin/sh",
    "-c",
    [...begin, '"$@" 6>&-', "status=$?", count, "exit $status"].join("; "),
    "gpack",
    ...dropPrivileges(identity.uid, identity.gid),
    ...program,
  ];
}

/** The words that make root an ordinary user without any capability, now and for ever. */
export function dropPrivileges(uid: number, gid: number): readonly string[] {
  return [
    "/usr/bin/setpriv",
    `--reuid=${uid}`,
    `--regid=${gid}`,
    "--clear-groups",
    "--inh-caps=-all",
    "--ambient-caps=-all",
    "--bounding-set=-all",
    "--no-new-privs",
  ];
}

/** Directories above what is mounted, which bubblewrap would make for its own user alone. */
function parents({ request, visible, files, sockets }: Room): readonly string[] {
  const above = (path: string): readonly string[] =>
    path
      .split("/")
      .flatMap((_, index, parts) => (index > 1 && index < parts.length ? [parts.slice(0, index).join("/")] : []));
  const whole = visible.map((entry) => ("at" in entry ? entry.at : undefined) ?? entry.path);
  const mounted = [
    ...whole,
    insideUser.home,
    ...Object.keys(files),
    ...Object.keys(sockets),
    ...request.mounts.map(({ path, at = path }) => at),
  ];
  return [...new Set(mounted.flatMap(above))].filter((directory) => !isBelow(directory, whole)).toSorted();
}

/** True for a path that is one of others, or below one. */
function isBelow(path: string, others: readonly string[]): boolean {
  return others.some((other) => path === other || path.startsWith(`${other}/`));
}

function commandEnvironment({ request, environment }: Room): Readonly<Record<string, string>> {
  const places = { home: insideUser.home, tmp: "/tmp", path: [...request.path, ...systemPath] };
  return { ...fixedEnvironment(places, request.seed, request.clock), ...environment, ...request.environment };
}
