import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { considerBackends } from "../../../src/core/cleanroom/choose.ts";
import { mayRun } from "../../../src/core/cleanroom/plan.ts";
import { checkRequest } from "../../../src/core/cleanroom/request.ts";
import { backends } from "../../../src/platform/sandbox/backends.ts";
import { temporary } from "../../git-fixture.ts";

const isUnix = process.platform !== "win32";
const isLinux = process.platform === "linux";
const request = checkRequest({ level: "high", command: ["true"], workspace: { path: "/", access: "read-only" } });
const holds = (await considerBackends(request, backends)).some((each) => each.available && mayRun(each.plan));

/** The words that run phases of a make.toml in a directory below `root`, and where things of the run are. */
function project(root: string, make: string) {
  const directory = join(root, "project");
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "make.toml"), `[project]\nname = "p"\n${make}`);
  const env = { PATH: process.env["PATH"] ?? "", HOME: root, TMPDIR: root };
  return {
    env,
    words: (...more: readonly string[]) => ["dist/gpack.js", "run", "--dir", directory, ...more],
    state: () => JSON.parse(readFileSync(join(directory, ".ggen/state.json"), "utf8")) as { phase_history: object[] },
    rooms: () => readdirSync(root).filter((name) => name.startsWith("gpack-room-")),
    has: (name: string) => existsSync(join(directory, name)),
  };
}

/** Runs to the end; the report with it. */
function run({ words, env }: ReturnType<typeof project>, ...phases: readonly string[]) {
  const done = spawnSync(process.execPath, words(...phases, "--quiet", "--json", "-"), { encoding: "utf8", env });
  const { steps } = JSON.parse(done.stdout) as { steps: { status: string; commands: Record<string, unknown>[] }[] };
  return { status: done.status, steps };
}

/** Numbers of processes that have a word in their command line. */
function processesWith(word: string): readonly string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "latin1").includes(word);
    } catch {
      return false;
    }
  });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !isSo(); tries += 1) await sleep(20);
  expect(isSo()).toBe(true);
}

test.runIf(isLinux)("a time-out takes along what became a daemon and ignores SIGTERM", async () => {
  using scratch = temporary();
  const mark = "86399.71";
  const made = project(
    scratch.path,
    `[lifecycle.a]\ncommand = "(setsid sh -c \\"trap '' TERM; sleep ${mark}\\" >/dev/null 2>&1 &); (trap '' TERM; sleep ${mark}) & wait"\ntimeout = 1\n`,
  );
  const { status, steps } = run(made, "a");
  expect(status).toBe(1);
  expect(steps[0]?.commands[0]?.["explanation"]).toBe("The command took longer than 1 s and was ended.");
  await until(() => processesWith(mark).length === 0);
  expect(made.state().phase_history).toMatchObject([{ phase: "a", success: false }]);
});

test.runIf(isUnix)("a gigabyte of output in one line is counted, and not kept", () => {
  using scratch = temporary();
  const made = project(scratch.path, '[lifecycle.a]\ncommand = "head -c 1073741824 /dev/zero"\n');
  const { status, steps } = run(made, "a");
  expect(status).toBe(0);
  expect(steps[0]?.commands[0]?.["omittedBytes"]).toBeGreaterThan(2 ** 30 - 2 ** 21);
  expect(String(steps[0]?.commands[0]?.["tail"]).length).toBeLessThan(9000);
});

describe.runIf(isLinux && holds)("in a cleanroom", () => {
  const room = (more = ""): string => `cleanroom = { enabled = true, policy = "high"${more} }\n`;

  test("a run that is killed leaves a state that can be read, and nothing else", async () => {
    using scratch = temporary();
    const mark = "86399.72";
    const made = project(
      scratch.path,
      `[lifecycle.first]\ncommand = "true"\n${room()}[lifecycle.second]\ncommand = "echo ready; setsid sleep ${mark} & sleep ${mark}"\ndepends_on = ["first"]\n${room()}`,
    );
    const child = spawn(process.execPath, made.words("second"), { env: made.env, stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.on("data", (part: Buffer) => (err += String(part)));
    await until(() => err.includes("second | ready"));
    child.kill("SIGKILL");
    await until(() => processesWith(mark).length === 0);
    await until(() => made.rooms().length === 0);
    expect(made.state().phase_history).toMatchObject([{ phase: "first", success: true }]);
    expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(scratch.path);
  });

  test.each([
    ["fills /tmp", "head -c 200M /dev/zero > /tmp/x", ", disk_mb = 32", "32 MiB to /tmp"],
    ["writes one large file", "head -c 64M /dev/zero > x", ", file_size_mb = 8", "file"],
    ["takes memory", "head -c 300M /dev/zero | tail -c 300M >/dev/null", ", memory_mb = 64", "memory"],
    ["forks without end", "f() { f | f & }; f; sleep 20", ", processes = 32", "process"],
  ])(
    "a phase that %s is ended, the run says why, and what comes after it does not run",
    (_, command, limit, reason) => {
      using scratch = temporary();
      const made = project(
        scratch.path,
        `[lifecycle.greedy]\ncommand = ${JSON.stringify(command)}\ntimeout = 4\n${room(limit)}[lifecycle.after]\ncommand = "touch after"\ndepends_on = ["greedy"]\n`,
      );
      const { status, steps } = run(made, "after");
      expect(status).toBe(1);
      expect(steps.map((step) => step.status)).toEqual(["failed", "skipped"]);
      expect(String(steps[0]?.commands[0]?.["explanation"])).toMatch(new RegExp(`${reason}|took longer`, "i"));
      expect(made.has("after")).toBe(false);
      expect(made.rooms()).toEqual([]);
      expect(made.state().phase_history).toMatchObject([{ phase: "greedy", success: false }]);
    },
  );

  test("a link that a phase plants where gpack writes or throws away leads nowhere", () => {
    for (const plant of [
      "rm -rf .ggen && ln -s OUT .ggen",
      "rm -rf .ggen/cache && mkdir -p .ggen && ln -s OUT .ggen/cache",
      "mkdir -p .ggen/cache && ln -s OUT .ggen/cache/objects",
      "mkdir -p .ggen/cache && ln -s OUT .ggen/cache/entries",
      "mkdir -p .ggen/cache/objects && ln -s OUT/keep .ggen/cache/objects/keep",
      "mkdir -p .ggen/cache && ln -s OUT/keep/file .ggen/cache/.gitignore",
      "mkdir -p .ggen && ln -sf OUT/keep/file .ggen/state.json",
      "mkdir -p made && ln -s OUT made/sub",
    ]) {
      using scratch = temporary();
      const outside = join(scratch.path, "outside");
      mkdirSync(join(outside, "keep"), { recursive: true });
      writeFileSync(join(outside, "keep/file"), "mine");
      const made = project(
        scratch.path,
        `[lifecycle.plant]\ncommand = ${JSON.stringify(plant.replaceAll("OUT", outside))}\n${room()}` +
          `[lifecycle.kept]\ncommand = "mkdir -p made; echo x > made/out"\ninputs = ["make.toml"]\noutputs = ["made"]\ncache = true\ndepends_on = ["plant"]\n${room()}`,
      );
      run(made, "kept");
      run(made, "kept");
      expect(readdirSync(outside), plant).toEqual(["keep"]);
      expect(readdirSync(join(outside, "keep")), plant).toEqual(["file"]);
      expect(readFileSync(join(outside, "keep/file"), "utf8"), plant).toBe("mine");
    }
  }, 60_000);

  test("a state whose place a phase took fails the run, which says so", () => {
    using scratch = temporary();
    const made = project(scratch.path, `[lifecycle.a]\ncommand = "rm -rf .ggen; ln -s /nowhere .ggen"\n${room()}`);
    const done = spawnSync(process.execPath, made.words("a"), { encoding: "utf8", env: made.env });
    expect(done.status).toBe(1);
    expect(done.stderr).toContain(
      "warning: .ggen/state.json cannot be written: a link stands in the way of .ggen/state.json, and none is followed",
    );
  });
});

/** A disk of its own, which takes root. */
function smallDisk(root: string, bytes: number): boolean {
  const disk = join(root, "project");
  mkdirSync(disk);
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", disk], { stdio: "ignore" }).status === 0;
}
const trial = temporary();
const mayMount = isLinux && smallDisk(trial.path, 65_536);
if (mayMount) spawnSync("umount", [join(trial.path, "project")]);
trial[Symbol.dispose]();

test.runIf(mayMount)(
  "a disk that is full ends the phase that filled it; the state stays readable, and the run says why",
  () => {
    using scratch = temporary();
    smallDisk(scratch.path, 2 ** 22);
    try {
      const made = project(
        scratch.path,
        '[lifecycle.first]\ncommand = "true"\n[lifecycle.fill]\ncommand = "head -c 20000000 /dev/zero > big"\ndepends_on = ["first"]\n' +
          '[lifecycle.room]\ncommand = "head -c 20000000 /dev/zero > big"\ncleanroom = { enabled = true }\n',
      );
      for (const phase of holds ? ["fill", "room"] : ["fill"]) {
        const done = spawnSync(process.execPath, made.words(phase, "--json", "-"), { encoding: "utf8", env: made.env });
        const { succeeded, steps } = JSON.parse(done.stdout);
        expect(done.status, done.stderr).toBe(1);
        expect(done.stderr).not.toContain("    at ");
        expect(succeeded).toBe(false);
        expect(steps.at(-1).status).toBe("failed");
        if (phase === "room") expect(steps.at(-1).reason).toMatch(/disk is full|No space|ended with status/i);
        else expect(done.stderr).toMatch(/cannot be written: ENOSPC/);
        expect(made.state().phase_history[0]).toMatchObject({ phase: "first", success: true });
        expect(made.rooms()).toEqual([]);
        rmSync(join(scratch.path, "project/big"), { force: true });
      }
    } finally {
      spawnSync("umount", [join(scratch.path, "project")]);
    }
  },
);
