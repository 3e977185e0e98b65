import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { levelLimits } from "../../../src/core/cleanroom/level.ts";
import {
  type GroupLayout,
  layOutGroup,
  readCpu,
  readGroup,
  readGroupUsage,
} from "../../../src/platform/sandbox/control-groups/group.ts";
import { locateControlGroups } from "../../../src/platform/sandbox/control-groups/locate.ts";
import { launcherScript } from "../../../src/platform/sandbox/launcher.ts";
import { type Supervision, supervise } from "../../../src/platform/sandbox/supervise.ts";

const limits = { ...levelLimits.high, memoryBytes: 64 * 1024 * 1024, processes: 20, cpus: 0.5 };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "gpack-groups-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("where groups are made", () => {
  const unified = (): string => `30 23 0:26 / ${root} rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n`;

  test("version 2: in the nearest group above ours that hands on memory, pids and cpu", () => {
    put("cgroup.subtree_control", "cpuset cpu io memory pids\n");
    put("system.slice/cgroup.subtree_control", "memory pids\n");
    put("system.slice/runner.service/cgroup.subtree_control", "\n");
    const located = locateControlGroups({ own: "0::/system.slice/runner.service\n", mounts: unified() });
    expect(located).toEqual({ root: { version: 2, parents: { memory: root, pids: root, cpu: root } } });
    put("system.slice/cgroup.subtree_control", "cpu memory pids\n");
    const nearer = locateControlGroups({ own: "0::/system.slice/runner.service\n", mounts: unified() });
    expect(nearer).toMatchObject({ root: { parents: { memory: join(root, "system.slice") } } });
  });

  test("version 2: nowhere when no group hands them on", () => {
    put("cgroup.subtree_control", "cpu io\n");
    expect(locateControlGroups({ own: "0::/\n", mounts: unified() })).toEqual({
      why: "no control group hands on memory, pids and cpu",
    });
  });

  test("version 1: below our group of each controller, also where two share a mount", () => {
    const mounts = ["memory", "pids", "cpu,cpuacct"]
      .map((name, index) => `${40 + index} 30 0:3${index} / ${root}/${name} rw - cgroup cgroup rw,${name}`)
      .join("\n");
    const own = "9:memory:/user/1\n8:pids:/\n7:cpu,cpuacct:/a\n0::/\n";
    expect(locateControlGroups({ own, mounts })).toEqual({
      root: {
        version: 1,
        parents: {
          memory: join(root, "memory/user/1"),
          pids: join(root, "pids"),
          cpu: join(root, "cpu,cpuacct/a"),
          cpuacct: join(root, "cpu,cpuacct/a"),
        },
      },
    });
  });

  test("in a container: relative to the part of the tree that is mounted there", () => {
    put("cgroup.subtree_control", "cpu memory pids");
    const mounts = `30 23 0:26 /docker/abc ${root} ro - cgroup2 cgroup rw\n`;
    expect(locateControlGroups({ own: "0::/docker/abc\n", mounts })).toMatchObject({
      root: { parents: { memory: root } },
    });
  });

  test("nowhere without a mount", () => {
    expect(locateControlGroups({ own: "", mounts: "" })).toEqual({ why: "no control groups are mounted" });
  });
});

describe("a group of version 2", () => {
  const layout = (): GroupLayout =>
    layOutGroup({ version: 2, parents: { memory: root, pids: root, cpu: root } }, "room", limits);

  test("is one directory with every limit", () => {
    const { directories, settings, enter, kill } = layout();
    expect(directories).toEqual([join(root, "room")]);
    expect(Object.fromEntries(settings.map(({ file, value }) => [file.slice(root.length + 6), value]))).toEqual({
      "memory.max": "67108864",
      "memory.swap.max": "0",
      "pids.max": "20",
      "cpu.max": "50000 100000",
    });
    expect(enter).toEqual([join(root, "room/cgroup.procs")]);
    expect(kill).toBe(join(root, "room/cgroup.kill"));
  });

  test("is read as the kernel writes it", () => {
    put("room/memory.peak", "1048576\n");
    put("room/memory.events", "low 0\nhigh 0\nmax 12\noom 3\noom_kill 2\noom_group_kill 0\n");
    put("room/pids.peak", "7\n");
    put("room/pids.events", "max 5\n");
    put("room/cpu.stat", "usage_usec 1500000\nuser_usec 1000000\nsystem_usec 500000\n");
    const group = layout();
    expect(readGroupUsage(2, readGroup(group))).toEqual({
      cpuMs: 1500,
      peakMemoryBytes: 1_048_576,
      peakProcesses: 7,
      memoryKills: 2,
      refusedForks: 5,
    });
    expect(group.cpu && readCpu(group.cpu)).toBe(1500);
  });
});

test("a group of version 1 is a directory of each controller, and is read as the kernel writes it", () => {
  const parents = { memory: join(root, "m"), pids: join(root, "p"), cpu: join(root, "c"), cpuacct: join(root, "c") };
  const group = layOutGroup({ version: 1, parents }, "room", limits);
  expect(group.directories).toEqual([join(root, "m/room"), join(root, "p/room"), join(root, "c/room")]);
  expect(group.enter).toEqual(group.directories.map((directory) => join(directory, "tasks")));
  put("m/room/memory.max_usage_in_bytes", "2097152\n");
  put("m/room/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n");
  put("p/room/pids.peak", "3\n");
  put("p/room/pids.events", "max 0\n");
  put("c/room/cpuacct.usage", "250000000\n");
  expect(readGroupUsage(1, readGroup(group))).toEqual({
    cpuMs: 250,
    peakMemoryBytes: 2_097_152,
    peakProcesses: 3,
    memoryKills: 1,
    refusedForks: 0,
  });
});

test("what a group does not have is absent, not zero", () => {
  expect(readGroupUsage(2, [])).toEqual({ memoryKills: 0, refusedForks: 0 });
});

describe.skipIf(process.platform === "win32")("the launcher on a hierarchy made of files", () => {
  const run = (group: GroupLayout, command: readonly string[]): Promise<Supervision> => {
    put("run/args", "");
    const directory = join(root, "run");
    const script = launcherScript({
      directory,
      remains: directory,
      filter: undefined,
      command,
      group,
      ownsGroup: true,
      fileBytes: undefined,
    });
    return supervise({
      program: "/bin/sh",
      args: ["-c", script],
      environment: { PATH: process.env["PATH"] ?? "" },
      directory: "/",
      controlled: true,
      limits,
      watcher: {},
      end: () => undefined,
    });
  };

  test("says which setting cannot be written, and does not start the command", async () => {
    const parents = { memory: root, pids: root, cpu: root };
    const layout = layOutGroup({ version: 2, parents }, "room", limits);
    const blocked: GroupLayout = {
      ...layout,
      settings: [{ file: join(root, "no/such/memory.max"), value: "1", optional: false }],
    };
    const done = await run(blocked, ["/bin/sh", "-c", `echo ran > ${join(root, "ran")}`]);
    expect(done.status).toBe(125);
    expect(readFileSync(join(root, "run/log"), "utf8")).toContain("no/such/memory.max cannot be written");
    expect(() => readFileSync(join(root, "ran"))).toThrow("ENOENT");
  });

  test("writes every limit, enters before the command starts, and reports what it read", async () => {
    const parents = { memory: root, pids: root, cpu: root };
    const layout = layOutGroup({ version: 2, parents }, "room", limits);
    const memory = join(root, "room/memory.max");
    const entered = join(root, "room/cgroup.procs");
    const copy = join(root, "copy");
    const done = await run(layout, [
      "/bin/sh",
      "-c",
      `cat ${memory} ${entered} > ${copy}; echo 99 > ${join(root, "room/pids.peak")}; exit 4`,
    ]);
    expect(done.status).toBe(4);
    expect(readFileSync(copy, "utf8")).toBe("67108864\n0\n");
    expect(readGroupUsage(2, readFileSync(join(root, "run/log"), "utf8").split("\n")).peakProcesses).toBe(99);
  });
});
