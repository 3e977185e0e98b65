import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporary } from "../git-fixture.ts";
import { clientOf } from "./client.ts";
import { type Stage, openStage } from "./stage.ts";

test("what a branch demands, by rulesets and by the older protection", async () => {
  await using stage = await openStage();
  const github = await clientOf(stage, stage.token({ contents: "read" })).github;
  expect(await github.branchSettings(undefined)).toEqual({ branch: "main", requiredChecks: [], hasMergeQueue: false });
  Object.assign(stage.registry.demands, {
    ruleset: ["test", "lint"],
    protection: ["dco", "test"],
    hasMergeQueue: true,
  });
  const demanded = { branch: "main", requiredChecks: ["dco", "lint", "test"], hasMergeQueue: true };
  expect(await github.branchSettings(undefined)).toEqual(demanded);
  expect(await github.branchSettings("main")).toEqual(demanded);
  expect((await github.branchSettings("feature")).requiredChecks).toEqual([]);
  await expect(github.branchSettings("nowhere")).rejects.toThrow(/Branch not found/);
  expect(stage.github.objections).toEqual([]);
});

/** Runs the built doctor on a repository with one workflow, asking the GitHub of the stage. */
async function doctor(stage: Stage, ...more: readonly string[]) {
  using scratch = temporary();
  const workflows = join(scratch.path, ".github/workflows");
  mkdirSync(workflows, { recursive: true });
  const pinned = `ggen/validate-gpack@${"0".repeat(40)}`;
  writeFileSync(
    join(workflows, "validate.yml"),
    `on:\n  pull_request_target:\n    branches: [main]\npermissions: {}\njobs:\n  validate-gpack:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${pinned}\n`,
  );
  const env = {
    PATH: process.env["PATH"] ?? "",
    GITHUB_API_URL: stage.github.api,
    GITHUB_TOKEN: stage.token({ contents: "read" }),
  };
  const running = spawn(process.execPath, ["dist/gpack.js", "doctor", scratch.path, ...more], { env });
  let out = "";
  for (const stream of [running.stdout, running.stderr]) stream.on("data", (data) => (out += String(data)));
  const status = await new Promise((done) => running.on("close", done));
  return { status, out };
}

test("the doctor asks GitHub, and finds a verdict that is not required and a queue that would wait", async () => {
  await using stage = await openStage();
  const asked = ["--repository", "owner/registry"];
  stage.registry.demands.hasMergeQueue = true;
  const before = await doctor(stage, ...asked);
  expect(before.out).toContain('since the check "validate-gpack" is not required there');
  expect(before.out).toContain("the merge queue waits for the check until it gives up");

  Object.assign(stage.registry.demands, { ruleset: ["validate-gpack"], hasMergeQueue: false });
  const after = await doctor(stage, ...asked);
  expect(after.out).toMatch(/^pass: 0 errors, 0 warnings, 0 notes/);
  expect(after.out).not.toContain("not checked: what the branch");
});

test("without an answer the doctor judges the files, and says what it did not ask", async () => {
  await using stage = await openStage();
  expect((await doctor(stage)).out).toContain("not checked: what the branch demands, since no repository was named");
  const missing = await doctor(stage, "--repository", "owner/nowhere");
  expect(missing.out).toMatch(/not checked: what the branch of owner\/nowhere demands: .*404|Not Found/);
  expect(await doctor(stage, "--repository", "https://github.com/owner/registry")).toMatchObject({ status: 2 });
});
