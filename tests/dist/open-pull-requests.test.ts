import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, temporary } from "../git-fixture.ts";
import { type Stage, openStage } from "../github/stage.ts";
import type { Permissions } from "../github/world.ts";
import { registryFiles, release } from "../registry-fixture.ts";
import { type StepResult, startAction } from "../runner-harness.ts";

/** Two ways to make 1.0.1 of one pack. */
const ours = release(registryFiles(), "io.example.greeting", "1.0.1", { "NOTES.md": "# Ours\n" });
const theirs = release(registryFiles(), "io.example.greeting", "1.0.1", { "NOTES.md": "# Theirs\n" });

/** Opens pull request 8 from a branch of its own; to another base where that is asked. */
function openAnother({ git, registry, pull }: Stage, files: Record<string, string>, base = "main"): string {
  git.git("checkout", "--quiet", "-b", "another", "main");
  const head = git.commit(files);
  git.git("checkout", "--quiet", "main");
  git.git("update-ref", "refs/pull/8/head", head);
  if (base !== "main") git.git("branch", "--quiet", base, "main");
  registry.pulls.push({ ...pull, number: 8, headBranch: "another", base });
  return head;
}

/** Runs the built action on pull request 7 of a stage, whose repository is served from a directory. */
async function judge(
  stage: Stage,
  permissions: Permissions,
  wanted = "true",
  served = stage.git.path,
): Promise<StepResult> {
  using server = temporary();
  mkdirSync(join(server.path, "owner"));
  symlinkSync(served, join(server.path, "owner", "registry"));
  const delivery = { "check-run": "false", comment: "false", suggestions: "false", "sarif-upload": "false" };
  return await startAction("action.yml", {
    workspace: stage.git.path,
    event: {
      name: "pull_request_target",
      payload: { pull_request: { number: 7, base: { sha: stage.base }, head: { sha: stage.head } } },
    },
    inputs: { rules: "release/*", "open-pull-requests": wanted, token: stage.token(permissions), ...delivery },
    env: { GITHUB_API_URL: stage.github.api, GITHUB_SERVER_URL: `file://${server.path}`, GITHUB_SHA: stage.base },
  });
}

const MESSAGE = '"io.example.greeting 1.0.1" is also published by "#8", with another content';
const reads = { contents: "read", "pull-requests": "read" } as const;

test("another open pull request that publishes the same version is told, and does not block", async () => {
  await using stage = await openStage({ head: ours });
  openAnother(stage, theirs);
  const step = await judge(stage, reads);
  expect(step.log).toContain(MESSAGE);
  expect(step.outputs, step.log).toMatchObject({ verdict: "pass", "warning-count": "1", "error-count": "0" });
  expect(stage.github.objections).toEqual([]);
});

test("a pull request to another branch, and one that publishes the same content, are nothing to tell", async () => {
  await using elsewhere = await openStage({ head: ours });
  openAnother(elsewhere, theirs, "old");
  const first = await judge(elsewhere, reads);
  expect([first.outputs["warning-count"], first.log]).toEqual(["0", expect.not.stringContaining("not compared")]);
  await using same = await openStage({ head: ours });
  openAnother(same, ours);
  const second = await judge(same, reads);
  expect([second.outputs["warning-count"], second.log]).toEqual(["0", expect.not.stringContaining("not compared")]);
});

test("a head that is gone by now is left out, and said so", async () => {
  await using stage = await openStage({ head: ours });
  openAnother(stage, theirs);
  using other = repository();
  other.git("fetch", "--quiet", stage.git.path, "main:kept", "feature:feature");
  const step = await judge(stage, reads, "true", other.path);
  expect(step.log).toContain("#8: not compared, since git could not get the commits.");
  expect(step.outputs).toMatchObject({ verdict: "pass", "warning-count": "0" });
});

test("without the permission the run says so and judges as before", async () => {
  await using stage = await openStage({ head: ours });
  openAnother(stage, theirs);
  // Of a public repository everybody may list the pull requests.
  Object.assign(stage.registry, { isPublic: false });
  const step = await judge(stage, { contents: "read" });
  expect(step.log).toMatch(/Other open pull requests were not compared: .*pull-requests: read/);
  expect(step.outputs).toMatchObject({ verdict: "pass", "warning-count": "0" });
});

test("nothing is asked unless it is wanted", async () => {
  await using stage = await openStage({ head: ours });
  openAnother(stage, theirs);
  await judge(stage, reads, "false");
  expect(stage.github.requests).toEqual([]);
});
