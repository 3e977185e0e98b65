import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backends } from "../../src/platform/sandbox/backends.ts";
import { testImage, whyNot } from "../platform/sandbox/usable.ts";

const gpack = join(import.meta.dirname, "..", "..", "dist", "gpack.js");
let workspace: string;
/** A duration that no other process sleeps for. */
let mark: string;

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "gpack-kill-")));
  mark = `9${process.pid}${Math.floor(Math.random() * 1e6)}`;
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

/** Starts daemons that are deaf to polite signals, says so, and stays. */
const stubborn = (): string =>
  `(trap '' TERM HUP INT; setsid sleep ${mark} & setsid sh -c 'trap "" TERM; (sleep ${mark} &) ; sleep ${mark}' & sleep ${mark}) >/dev/null 2>&1 & echo ready; sleep ${mark}`;

for (const sandbox of backends) {
  const { name } = sandbox;
  const level = name === "tempdir" ? "low" : "high";
  const why = process.platform === "linux" ? await whyNot(sandbox, level) : "the checks read /proc";
  describe.skipIf(why !== undefined)(why === undefined ? name : `${name} (${why})`, () => {
    const words = (...more: readonly string[]): string[] => [
      gpack,
      "cleanroom",
      "run",
      "--backend",
      name,
      "--policy",
      level,
      "--dir",
      workspace,
      ...(testImage.image === undefined ? [] : ["--image", testImage.image]),
      ...more,
    ];

    test.skipIf(name === "docker" || name === "podman")("descriptors that we inherited are not handed on", () => {
      const secret = join(workspace, "secret");
      writeFileSync(secret, "of whoever started us");
      const open = openSync(secret, "r");
      const descriptors = Array.from({ length: 20 }, (_, index) =>
        index < 3 ? "pipe" : index % 8 === 4 ? open : "ignore",
      );
      try {
        const look = "for fd in /proc/self/fd/*; do readlink $fd; done; cat <&4; cat /proc/self/fd/12";
        const args = words("--quiet", "--", "sh", "-c", look);
        const done = spawnSync(process.execPath, args, { encoding: "utf8", stdio: descriptors });
        expect(done.stdout, done.stderr).not.toContain("secret");
        expect(done.stdout).not.toContain("of whoever");
        expect(done.stdout).toContain("/dev/null");
      } finally {
        closeSync(open);
      }
    });

    test("a command that took too long is ended with its daemons", async () => {
      const done = spawnSync(process.execPath, words("--timeout", "2", "--", "sh", "-c", stubborn()), {
        encoding: "utf8",
      });
      expect(done.status, done.stderr).toBe(124);
      expect(done.stderr).toContain("The command took longer than 2 s and was ended.");
      await expectNothingLeft(done.pid, name);
    });

    test("a command that ends leaves no daemon behind", async () => {
      const line = `(setsid sleep ${mark} >/dev/null 2>&1 &); echo done`;
      const done = spawnSync(process.execPath, words("--", "sh", "-c", line), { encoding: "utf8" });
      expect(done.stdout).toBe("done\n");
      await expectNothingLeft(done.pid, name);
    });

    test.each(["SIGTERM", "SIGINT"] as const)("on %s it ends the command and says so", async (signal) => {
      const running = start(words("--", "sh", "-c", stubborn()));
      await running.ready;
      running.child.kill(signal);
      expect(await running.ended).toBe(1);
      expect(running.stderr()).toContain("The command was cancelled.");
      await expectNothingLeft(running.child.pid ?? 0, name);
    });

    // Without isolation nothing watches over what is left.
    test.skipIf(name === "tempdir")("when it is killed nothing of the command is left", async () => {
      const running = start(words("--", "sh", "-c", stubborn()));
      await running.ready;
      running.child.kill("SIGKILL");
      await running.ended;
      await expectNothingLeft(running.child.pid ?? 0, name);
    });

    test.skipIf(name === "tempdir")("nor where somebody took its directory away before", async () => {
      const running = start(words("--", "sh", "-c", stubborn()));
      await running.ready;
      const pid = running.child.pid ?? 0;
      for (const room of readdirSync(tmpdir()).filter((each) => each.startsWith(`gpack-room-${pid}-`)))
        rmSync(join(tmpdir(), room), { recursive: true, force: true });
      running.child.kill("SIGKILL");
      await running.ended;
      await expectNothingLeft(pid, name);
    });

    // The launcher of an ordinary user who sets up as root is root's.
    test.skipIf(name === "tempdir" || (name === "bubblewrap-root" && process.getuid?.() !== 0))(
      "when its launcher is killed with it, the next start removes the rest",
      async () => {
        const running = start(words("--", "sh", "-c", stubborn()));
        await running.ready;
        const pid = running.child.pid ?? 0;
        const launchers = childrenOf(pid);
        expect(launchers.length).toBeGreaterThan(0);
        // What is there now is what stays; once they are dead, the start of any other run may take it away at once.
        expect(remains(pid).length).toBeGreaterThan(0);
        const watchers = launchers.flatMap(childrenOf);
        for (const victim of [...watchers, ...launchers, pid]) end(victim);
        await running.ended;
        // A room dies with its launcher, a container does not.
        if (name.startsWith("bubblewrap")) await until(() => marked(mark).length === 0);
        // The first of these may meet processes that are still dying.
        await until(() => {
          spawnSync(process.execPath, words("--quiet", "--", "true"));
          return remains(pid).length === 0;
        });
      },
    );
  });
}

/** Kills a process, which may have ended with another one. */
function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** A run that says "ready" when its command does. */
function start(args: readonly string[]): {
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<number | null>;
  readonly stderr: () => string;
} {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stderr.on("data", (chunk) => (text += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk) => String(chunk).includes("ready") && resolve());
    void ended.then(() => reject(new Error(`ended before it was ready: ${text}`)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, stderr: () => text };
}

async function expectNothingLeft(pid: number, backend: string): Promise<void> {
  const containers = (): string =>
    backend === "docker" || backend === "podman"
      ? execFileSync(backend, ["ps", "--all", "--quiet", "--filter", `name=gpack-room-${pid}-`], { encoding: "utf8" })
      : "";
  // A daemon takes a container away a moment after its processes have ended.
  await until(() => marked(mark).length === 0 && remains(pid).length === 0 && containers() === "");
  expect(marked(mark), "processes").toEqual([]);
  expect(remains(pid), "directories and groups").toEqual([]);
  expect(readFileSync("/proc/self/mountinfo", "utf8")).not.toContain(`gpack-room-${pid}-`);
  expect(containers(), "containers").toBe("");
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !holds(); tries += 1) await sleep(100);
}

/** Processes with a word in their command line. */
function marked(word: string): readonly string[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => read(`/proc/${pid}/cmdline`).split("\0").includes(word));
}

function childrenOf(pid: number): readonly number[] {
  return read(`/proc/${pid}/task/${pid}/children`)
    .split(" ")
    .filter((word) => word !== "")
    .map(Number);
}

/** Directories and control groups of a run of a process. */
function remains(pid: number): readonly string[] {
  const isOurs = (path: string): boolean => path.includes(`gpack-room-${pid}-`);
  const groups = directoriesBelow("/sys/fs/cgroup").filter(isOurs);
  return [...readdirSync(tmpdir()).filter(isOurs), ...groups];
}

/** Groups come and go while they are listed. */
function directoriesBelow(path: string): readonly string[] {
  let below: readonly string[];
  try {
    below = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
  return below.map((name) => join(path, name)).flatMap((directory) => [directory, ...directoriesBelow(directory)]);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

describe("the package", () => {
  const root = join(import.meta.dirname, "..", "..");

  test("exports the cleanroom, which runs", () => {
    const program = `
      import { openCleanroom, shell } from "@ggen/gpack/cleanroom";
      const room = openCleanroom({ level: "low" });
      const { status, outcome } = await room.run(shell("echo hello"));
      await room[Symbol.asyncDispose]();
      console.log(status, outcome.stdout.text.trim());`;
    const args = ["--input-type=module", "--eval", program];
    const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(done.stdout, done.stderr).toBe("passed hello\n");
  });

  test("has declarations that a user's compiler understands", () => {
    const modules = join(workspace, "node_modules", "@ggen");
    mkdirSync(modules, { recursive: true });
    symlinkSync(root, join(modules, "gpack"));
    const text = `
      import { type CleanroomEnv, type Outcome, openCleanroom } from "@ggen/gpack/cleanroom";
      const room: CleanroomEnv = openCleanroom({ level: "high" });
      const outcome: Outcome = (await room.run("true", { limits: { wallMs: 5 } })).outcome;
      export const ending: string = outcome.ending;
      // @ts-expect-error there is no such level
      openCleanroom({ level: "highest" });`;
    writeFileSync(join(workspace, "user.mts"), text);
    const options = {
      module: "nodenext",
      target: "es2023",
      lib: ["esnext", "dom"],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(join(workspace, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["user.mts"] }));
    const done = spawnSync(join(root, "node_modules", ".bin", "tsc"), ["-p", workspace], { encoding: "utf8" });
    expect(done.stdout).toBe("");
    expect(done.status).toBe(0);
  });
});

describe("the command line", () => {
  test("passes the status on, prints what the command prints, and says what was enforced", () => {
    const args = [
      gpack,
      "cleanroom",
      "run",
      "--policy",
      "low",
      "--dir",
      workspace,
      "--",
      "sh",
      "-c",
      "echo out; exit 7",
    ];
    const done = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(done.status, done.stderr).toBe(7);
    expect(done.stdout).toBe("out\n");
    expect(done.stderr).toMatch(
      /The command ended with status 7\.\npolicy {4}low, by [\w-]+: \d+ controls enforced, \d+ not/,
    );
  });

  test("makes what steers a terminal visible", () => {
    writeFileSync(join(workspace, "evil"), "\u001B]0;title\u0007a\tb\r\n\u202Eend");
    const args = [gpack, "cleanroom", "run", "--policy", "low", "--dir", workspace, "--quiet", "--", "cat", "evil"];
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stdout).toBe("\\u{1B}]0;title\\u{7}a\tb\r\n\\u{202E}end");
  });

  test("refuses a backend that cannot hold the policy, before the command runs", () => {
    const args = [
      gpack,
      "cleanroom",
      "run",
      "--policy",
      "locked",
      "--backend",
      "tempdir",
      "--dir",
      workspace,
      "--",
      "touch",
      "ran",
    ];
    const done = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(
      "The policy locked cannot be held on this machine, so the command has not run: tempdir does not hold",
    );
    expect(existsSync(join(workspace, "ran"))).toBe(false);
  });

  test.each([
    [["--memory", "lots", "--", "true"], '--memory "lots" is no whole number above 0'],
    [["--dir", "/no/such", "--", "true"], '--dir "/no/such" does not exist'],
    [["--backend", "vm", "--", "true"], 'There is no backend "vm"; allowed is auto, bubblewrap, bubblewrap-'],
    [["--pass", "GITHUB_TOKEN", "--", "true"], 'The variable "GITHUB_TOKEN" cannot be passed on'],
    [["--allow-host", "https://x", "--", "true"], 'The host "https://x" is not allowed'],
    [["--policy", "high"], "There is no command; write it after --"],
  ])("refuses %j", (more, message) => {
    const done = spawnSync(process.execPath, [gpack, "cleanroom", "run", ...more], { encoding: "utf8" });
    expect(done.status).toBe(2);
    expect(done.stderr).toContain(message);
  });

  test("the doctor names every backend, and for each level who holds it", () => {
    const done = spawnSync(process.execPath, [gpack, "cleanroom", "doctor"], { encoding: "utf8" });
    expect(done.status).toBe(0);
    for (const { name } of backends) expect(done.stdout).toMatch(new RegExp(`^ {2}${name} +(?:not )?available: `, "m"));
    for (const level of ["low", "medium", "high", "locked"])
      expect(done.stdout).toMatch(new RegExp(`^${level}: `, "m"));
    const json = spawnSync(process.execPath, [gpack, "cleanroom", "doctor", "--json"], { encoding: "utf8" });
    expect(JSON.parse(json.stdout)).toHaveLength(4);
  });
});
