import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporary } from "../git-fixture.ts";

/** Runs the built command as a person would. */
function gpack(args: readonly string[]) {
  const done = spawnSync(process.execPath, ["dist/gpack.js", ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

test("doctor reads the workflows and nothing else, each fault at its line with its repair", () => {
  using scratch = temporary();
  const workflows = join(scratch.path, ".github/workflows");
  mkdirSync(workflows, { recursive: true });
  const judge = join(workflows, "judge.yml");
  writeFileSync(join(scratch.path, "gpack.toml"), "not toml");
  writeFileSync(
    judge,
    "on: pull_request_target\npermissions: {}\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.head_ref }}\n",
  );
  const { status, out } = gpack(["doctor", scratch.path]);
  expect(out).toContain(".github/workflows/judge.yml:7:19: error: ");
  expect(out).toContain("[workflow/script-injection]\n");
  expect(out).not.toContain("gpack.toml");
  expect(status).toBe(1);
  expect(gpack(["doctor", scratch.path, "--rules", "workflow/script-injection=note"]).status).toBe(0);
  expect(gpack(["validate", scratch.path, "--rules", "workflow/*"]).status).toBe(1);
});

test("validate leaves workflows alone, and doctor says when there are none", () => {
  using scratch = temporary();
  const directory = join(scratch.path, "registry");
  cpSync("registry", directory, { recursive: true });
  const { status, err } = gpack(["doctor", directory]);
  expect(err).toContain("there is no workflow in .github/workflows/");
  expect(status).toBe(2);
  mkdirSync(join(directory, ".github/workflows"), { recursive: true });
  writeFileSync(join(directory, ".github/workflows/bad.yml"), "on: [\n");
  expect(gpack(["validate", directory]).status).toBe(0);
  expect(gpack(["doctor", directory]).status).toBe(1);
});

test("doctor finds nothing wrong with the workflows of this repository", () => {
  expect(gpack(["doctor", ".", "--fail-on", "note"]).status).toBe(0);
});
