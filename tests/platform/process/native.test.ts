import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNative } from "../../../src/platform/process/native.ts";
import { temporary } from "../../git-fixture.ts";

const isLinux = process.platform === "linux";

const run = (line: string, directory: string, more: { timeoutMs?: number; outputBytes?: number } = {}) =>
  runNative(
    {
      line,
      directory,
      environment: { PATH: process.env["PATH"] ?? "", GREETING: "hello" },
      timeoutMs: 60_000,
      outputBytes: 4096,
      ...more,
    },
    {},
  );

/** True while a process is there. */
function lives(pid: number): boolean {
  return (
    spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" })
      .stdout.trim()
      .replace(/^Z.*/, "") !== ""
  );
}

test.runIf(isLinux)("a command has its directory, its variables and its output, and ends with its status", async () => {
  using scratch = temporary();
  const { ending, exitCode, stdout, explanation } = await run('echo "$GREETING"; pwd; exit 3', scratch.path);
  expect(stdout.text).toContain("hello\n");
  expect(stdout.text).toContain(scratch.path.split("/").at(-1));
  expect([ending, exitCode, explanation]).toEqual(["exited", 3, "The command ended with status 3."]);
});

test.runIf(isLinux)(
  "a command that ignores the end is ended all the same, with daemons that left its group",
  async () => {
    using scratch = temporary();
    const line =
      "trap '' TERM; (setsid sh -c 'trap \"\" TERM; echo $$ > daemon; exec sleep 100' &) ; echo $$ > shell; while :; do sleep 1; done";
    const { ending, explanation } = await run(line, scratch.path, { timeoutMs: 500 });
    expect(ending).toBe("timeout");
    expect(explanation).toBe("The command took longer than 0.5 s and was ended.");
    for (const name of ["daemon", "shell"]) {
      const pid = Number(readFileSync(join(scratch.path, name), "utf8"));
      expect(pid).toBeGreaterThan(1);
      expect(lives(pid), name).toBe(false);
    }
  },
);

test.runIf(isLinux)("what a command leaves running does not hold it up", async () => {
  using scratch = temporary();
  const { ending, wallMs } = await run("sleep 30 & echo $! > left; echo done", scratch.path);
  process.kill(Number(readFileSync(join(scratch.path, "left"), "utf8")));
  expect(ending).toBe("exited");
  expect(wallMs).toBeLessThan(15_000);
});

test.runIf(isLinux)("a flood of output is bounded: the beginning, the end, and how much is missing", async () => {
  using scratch = temporary();
  const { stdout } = await run("echo first; yes | head -c 20000000; echo last", scratch.path);
  expect(stdout.text).toMatch(/^first\n/);
  expect(stdout.text).toMatch(/last\n$/);
  expect(stdout.bytes).toBe(20_000_011);
  expect(stdout.omitted).toBe(20_000_011 - 4096);
});
