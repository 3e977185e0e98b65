import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Controller, GroupRoot } from "./group.ts";

/** Texts of /proc/self that say where control groups are. */
export interface GroupFacts {
  /** /proc/self/cgroup */
  readonly own: string;
  /** /proc/self/mountinfo */
  readonly mounts: string;
}

/** Where groups of ours go, or why there is no place. */
export type Located = { readonly root: GroupRoot } | { readonly why: string };

const needed = ["memory", "pids", "cpu"] as const;

/** Finds the place below the group that we are in, so that its limits hold as well. */
export function locateControlGroups(facts: GroupFacts = readFacts()): Located {
  const mounts = groupMounts(facts.mounts);
  const own = ownGroups(facts.own);
  const one = versionOne(mounts, own);
  if (one) return { root: one };
  const two = mounts.find((mount) => mount.type === "cgroup2");
  if (!two) return { why: "no control groups are mounted" };
  const parent = versionTwo(two.path, relativeTo(two.root, own.get("") ?? "/"));
  return parent
    ? { root: { version: 2, parents: { memory: parent, pids: parent, cpu: parent } } }
    : { why: "no control group hands on memory, pids and cpu" };
}

/** The group that a process is in, so that `.` in it is that group; `undefined` when it is not another than ours. */
export function groupOfProcess(pid: number): GroupRoot | undefined {
  const mounts = groupMounts(readText("/proc/self/mountinfo"));
  const ours = ownGroups(readText("/proc/self/cgroup"));
  // An engine moves a process from our groups to its own one after another, and takes it out again at the end.
  const own = new Map(
    [...ownGroups(readText(`/proc/${pid}/cgroup`))].filter(([name, path]) => path !== ours.get(name) && path !== "/"),
  );
  if (mounts.some(({ type, controllers }) => type === "cgroup" && controllers.includes("memory")))
    return [...needed, "cpuacct"].every((name) => own.has(name)) ? versionOne(mounts, own) : undefined;
  const two = mounts.find((mount) => mount.type === "cgroup2");
  const path = own.get("");
  if (!two || path === undefined) return undefined;
  const directory = join(two.path, relativeTo(two.root, path));
  return { version: 2, parents: { memory: directory, pids: directory, cpu: directory } };
}

interface GroupMount {
  readonly type: "cgroup" | "cgroup2";
  readonly root: string;
  readonly path: string;
  readonly controllers: readonly string[];
}

/** proc_pid_mountinfo(5): id parent device root path options … - type source super-options */
function groupMounts(text: string): readonly GroupMount[] {
  return text.split("\n").flatMap((line) => {
    const [before = "", after = ""] = line.split(" - ");
    const [, , , root = "/", path = ""] = before.split(" ");
    const [type, , options = ""] = after.split(" ");
    return type === "cgroup" || type === "cgroup2" ? [{ type, root, path, controllers: options.split(",") }] : [];
  });
}

/** cgroups(7): hierarchy:controllers:path */
function ownGroups(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [, controllers, ...path] = line.split(":");
      return controllers === undefined ? [] : controllers.split(",").map((name) => [name, path.join(":")] as const);
    }),
  );
}

function versionOne(mounts: readonly GroupMount[], own: ReadonlyMap<string, string>): GroupRoot | undefined {
  const parent = (controller: string): string | undefined => {
    const mount = mounts.find(({ type, controllers }) => type === "cgroup" && controllers.includes(controller));
    return mount && join(mount.path, relativeTo(mount.root, own.get(controller) ?? "/"));
  };
  const parents = Object.fromEntries(
    [...needed, "cpuacct"].flatMap((controller) => {
      const path = parent(controller);
      return path === undefined ? [] : [[controller, path]];
    }),
  ) as Partial<Record<Controller, string>>;
  return needed.every((controller) => parents[controller] !== undefined) && parents.cpuacct !== undefined
    ? { version: 1, parents }
    : undefined;
}

/** The nearest group above us that hands on what we need; one with processes of its own cannot. */
function versionTwo(mount: string, own: string): string | undefined {
  const parts = own.split("/").filter((part) => part !== "");
  for (let length = parts.length; length >= 0; length -= 1) {
    const path = join(mount, ...parts.slice(0, length));
    const handedOn = readText(join(path, "cgroup.subtree_control")).trim().split(" ");
    if (needed.every((controller) => handedOn.includes(controller))) return path;
  }
  return undefined;
}

/** In a container the mount shows a part of the tree only. */
function relativeTo(root: string, path: string): string {
  if (root === "/") return path === "/" ? "" : path;
  return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : "";
}

function readFacts(): GroupFacts {
  return { own: readText("/proc/self/cgroup"), mounts: readText("/proc/self/mountinfo") };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
