import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { temporary } from "../git-fixture.ts";

const isUnix = process.platform !== "win32";

/** Writes a project, and gives what runs `gpack run` in it as a person would. */
function project(root: string, make: string) {
  writeFileSync(join(root, "make.toml"), `[project]\nname = "p"\n${make}`);
  return (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const done = spawnSync(process.execPath, ["dist/gpack.js", "run", "--dir", root, ...args], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", HOME: root, ...env },
    });
    return { status: done.status, out: done.stdout, err: done.stderr };
  };
}

test.runIf(isUnix)("phases run in order, with their output, and the exit code tells how it went", () => {
  using scratch = temporary();
  const run = project(
    scratch.path,
    '[lifecycle.build]\ncommand = "echo building > built"\n[lifecycle.test]\ncommand = "cat built; exit 4"\ndepends_on = ["build"]\n',
  );
  const { status, out, err } = run(["test"]);
  expect(status).toBe(1);
  expect(err).toContain("test | building\n");
  expect(out).toMatch(
    /^\nbuild {2}succeeded +\d+\.\d\d s\ntest {3}failed +\d+\.\d\d s {2}The command ended with status 4\.\n$/,
  );
  expect(JSON.parse(readFileSync(join(scratch.path, ".ggen/state.json"), "utf8")).phase_history).toHaveLength(2);
});

test.runIf(isUnix)("a secret of the caller or of the file is not printed, wherever its line is cut", () => {
  using scratch = temporary();
  const run = project(
    scratch.path,
    '[lifecycle.a]\ncommand = "printf %s begin-$DEPLOY_TOKEN-; sleep 0.1; echo $API_KEY"\nenv = { API_KEY = "key-of-the-file" }\n',
  );
  const { err, out } = run(["a", "--json", "-"], { DEPLOY_TOKEN: "very-secret-token" });
  expect(err).toContain("a | begin-***-***\n");
  expect(out + err).not.toMatch(/very-secret|key-of-the-file/);
});

test.runIf(isUnix)("hostile output and names reach the terminal as text", () => {
  using scratch = temporary();
  const run = project(
    scratch.path,
    '[lifecycle."a\\u001b[31m\\n::error::x"]\ncommand = "printf \'\\\\033]0;title\\\\007\\\\n::warning::y\\\\n\'"\n',
  );
  const { err, out } = run(["a\u001b[31m\n::error::x"]);
  expect(err + out).not.toContain("\u001b");
  expect((err + out).split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
});

test.runIf(isUnix)("SIGTERM ends the run with all that it started, and the state is told", async () => {
  using scratch = temporary();
  project(scratch.path, '[lifecycle.wait]\ncommand = "echo $$ > pid; sleep 60; echo never > late"\n');
  const child = spawn(process.execPath, ["dist/gpack.js", "run", "--dir", scratch.path, "wait"], { stdio: "ignore" });
  while (!existsSync(join(scratch.path, "pid"))) await sleep(20);
  await sleep(50);
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(1);
  const pid = Number(readFileSync(join(scratch.path, "pid"), "utf8"));
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  expect(readFileSync(join(scratch.path, ".ggen/state.json"), "utf8")).toContain('"success": false');
});

test.runIf(isUnix)("a run whose time is over is cancelled, with what has not begun", () => {
  using scratch = temporary();
  const run = project(
    scratch.path,
    '[lifecycle.a]\ncommand = "sleep 60"\n[lifecycle.b]\ncommand = "touch ran"\ndepends_on = ["a"]\n',
  );
  const { status, out } = run(["b", "--timeout", "1s"]);
  expect(status).toBe(1);
  expect(out).toMatch(/^\na {2}cancelled .*\nb {2}(?:cancelled|skipped) /);
  expect(existsSync(join(scratch.path, "ran"))).toBe(false);
});

test.runIf(isUnix)("a state that leads elsewhere is not written through", () => {
  using scratch = temporary();
  const run = project(scratch.path, '[lifecycle.a]\ncommand = "true"\n');
  mkdirSync(join(scratch.path, ".ggen"));
  const victim = join(scratch.path, "victim.json");
  writeFileSync(victim, "");
  symlinkSync(victim, join(scratch.path, ".ggen/state.json"));
  run(["a"]);
  expect(readFileSync(victim, "utf8")).toBe("");
});

test("lists, graphs and dry runs run nothing", () => {
  using scratch = temporary();
  const run = project(
    scratch.path,
    '[lifecycle.lint]\ndescription = "Looks"\ncommand = "touch ran"\n[lifecycle.build]\ncommand = "touch ran"\n[hooks]\nbefore_build = ["lint"]\n',
  );
  expect(run(["--list"]).out).toBe("lint   Looks\nbuild  touch ran (before: lint)\n");
  expect(run(["--graph", "build"]).out).toBe("lint   before build\nbuild  asked for; after lint\n");
  expect(run(["--dry-run", "build"]).out).toBe("lint:\n  touch ran\nbuild:\n  touch ran\n");
  expect(existsSync(join(scratch.path, "ran"))).toBe(false);
});

test("a wrong request is one sentence and exit code 2", () => {
  using scratch = temporary();
  const run = project(scratch.path, '[lifecycle.a]\ncommand = "true"\n');
  expect(run(["b"])).toEqual({ status: 2, out: "", err: 'gpack: make.toml:3: there is no phase "b"; there is a\n' });
  expect(run(["a", "--file", "other.toml"]).err).toBe(
    'gpack: there is no "other.toml"; give the file that holds the phases\n',
  );
  expect(run(["a", "--parallel", "0"]).status).toBe(2);
  expect(run(["a", "--timeout", "soon"]).err).toBe(
    'gpack: --timeout "soon" is not allowed; give a time such as 90s, 20m or 1h, up to 6h\n',
  );
});

test("each fault of a request has a line of its own, and one that is found twice is said once", () => {
  using scratch = temporary();
  const run = project(
    scratch.path,
    '[lifecycle.a]\ncommand = 5\n[lifecycle.b]\ncommand = "true"\ndepends_on = ["c"]\ncleanroom = { enabled = true, polcy = "locked" }\n',
  );
  const { status, err } = run(["b"]);
  expect(status).toBe(2);
  expect(err.split("\n").map((line) => line.slice(0, 60))).toEqual([
    'gpack: make.toml:4: "lifecycle.a.command" is 5 and must be a',
    'gpack: make.toml:8: "lifecycle.b.cleanroom.polcy" is no key ',
    "",
  ]);
  using other = temporary();
  const hooked = project(other.path, '[lifecycle.a]\ncommand = "true"\n[lifecycle.b]\ncommand = "true"\n');
  expect(hooked(["a", "b", "--workspace", "no\nwhere"]).err).toMatch(/^gpack: make\.toml:[^\n]*\n$/);
});

test.runIf(isUnix)("an environment that the file does not have is warned of, where it has others", () => {
  using scratch = temporary();
  const run = project(scratch.path, '[env.production]\nA = "1"\n[lifecycle.a]\ncommand = "echo $GGEN_ENV"\n');
  expect(run(["a", "--env", "prodution"]).err).toContain(
    "warning: there is no [env.prodution], so the commands get GGEN_ENV alone; there is production",
  );
  expect(run(["a", "--env", "production"]).err).not.toContain("warning");
});
