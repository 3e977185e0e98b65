import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { runCommand } from "../../src/cli/commands/run.ts";
import { considerBackends } from "../../src/core/cleanroom/choose.ts";
import { checkRequest } from "../../src/core/cleanroom/request.ts";
import { backends } from "../../src/platform/sandbox/backends.ts";
import { temporary } from "../git-fixture.ts";

/** Runs `gpack run build --twice` in a project of one phase. */
async function twice(root: string, command: string, more = "", ...words: readonly string[]) {
  writeFileSync(
    join(root, "make.toml"),
    `[project]\nname = "p"\n[lifecycle.build]\ncommand = ${JSON.stringify(command)}\n${more}`,
  );
  let out = "";
  const line = parseCommandLine(runCommand, ["build", "--dir", root, "--twice", "--quiet", ...words]);
  const status = await runCommand.run(line, {
    out: (text) => (out += text),
    err: () => undefined,
    color: false,
    interactive: false,
    write: (path, text) => writeFileSync(path, text),
  });
  return { status, out };
}

const isUnix = process.platform !== "win32";
const copies = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => /^gpack-(?:once|a-second-time)-/.test(name));

test.runIf(isUnix)("the same outputs have one digest, and nothing is left: neither copies nor outputs", async () => {
  using scratch = temporary();
  const before = copies();
  writeFileSync(join(scratch.path, "input"), "x");
  const { status, out } = await twice(
    scratch.path,
    "mkdir out; cat input > out/a; ln -s a out/b",
    'outputs = ["out"]\n',
  );
  expect(out).toMatch(/\ntwice: 2 outputs, the same both times: h1:[\w+/]{43}=\n$/);
  expect(status).toBe(0);
  expect(existsSync(join(scratch.path, "out"))).toBe(false);
  expect(copies()).toEqual(before);
});

test.runIf(isUnix)("the first difference is shown, with what stands there", async () => {
  using scratch = temporary();
  const json = join(scratch.path, "report.json");
  const { status, out } = await twice(
    scratch.path,
    "echo same > a; (echo head; pwd) > b; mkdir d; date +%N > d/c",
    "",
    "--json",
    json,
  );
  expect(status).toBe(1);
  expect(out).toMatch(/twice: 2 differences in \d outputs: h1:\S+, then h1:\S+\n/);
  expect(out).toContain("  b has other content the second time (");
  expect(out).toMatch(/\n {4}line 2, byte \d+: \\?".*gpack-once.*", then \\?".*gpack-a-second-time.*"\n/);
  expect(out).toContain("d/c has other content the second time");
  expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
    succeeded: true,
    twice: { differences: [{ path: "b" }, {}] },
  });
});

test.runIf(isUnix)("outputs that no pattern names do not count", async () => {
  using scratch = temporary();
  const { status } = await twice(scratch.path, "date +%N > log; echo x > result", 'outputs = ["result"]\n');
  expect(status).toBe(0);
});

test.runIf(isUnix)("nothing put out proves nothing, and a failure is a failure", async () => {
  using scratch = temporary();
  expect(await twice(scratch.path, "true", 'outputs = ["result"]\n')).toMatchObject({ status: 3 });
  expect(await twice(scratch.path, "false")).toMatchObject({ status: 1 });
});

const roomWithClock = checkRequest({
  level: "high",
  command: ["true"],
  workspace: { path: "/", access: "read-only" },
  clock: 1,
});
const holdsClock = (await considerBackends(roomWithClock, backends)).some(
  (each) => each.available && each.plan.notEnforced.length === 0,
);

test.runIf(holdsClock)(
  "a phase that writes the date is the same both times where its cleanroom has a clock",
  async () => {
    using scratch = temporary();
    const line = "date -u +%FT%T > a";
    const room = (more: string): string => `cleanroom = { enabled = true${more} }\n`;
    const { status, out } = await twice(scratch.path, line, room(", clock = 1000000000"));
    expect(out).toContain("the same both times");
    expect(status).toBe(0);
    // The clock stands at the beginning of each run, so what follows is seen where it is not asked for.
    const slow = await twice(scratch.path, `sleep 1.1; ${line}`, room(""));
    expect(slow.out).toContain("a has other content the second time");
    expect(slow.status).toBe(1);
  },
);
