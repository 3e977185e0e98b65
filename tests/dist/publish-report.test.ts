import { describe, expect, test } from "vitest";
import { type Forged, leaveRun } from "../github/publish-report-stage.ts";
import { type Stage, everything, openStage } from "../github/stage.ts";
import type { Permissions } from "../github/world.ts";
import { type StepResult, startAction } from "../runner-harness.ts";

/** Runs the built action as the companion of a run. */
function publish(stage: Stage, forged: Forged, permissions: Permissions = everything): Promise<StepResult> {
  const { run } = leaveRun(stage, forged);
  return startAction("actions/publish-report/action.yml", {
    workspace: stage.git.path,
    event: { name: "workflow_run", payload: { action: "completed", workflow_run: { id: run } } },
    inputs: { token: stage.token(permissions) },
    env: {
      GITHUB_API_URL: stage.github.api,
      GITHUB_SHA: stage.base,
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "51",
    },
  });
}

describe("the built companion", () => {
  test("shows the report of a fork as evidence, never green and without suggestions", async () => {
    await using stage = await openStage({ isFork: true });
    const step = await publish(stage, {});
    expect(step.status, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: "published", evidence: "fail", "pull-request": "7" });
    expect(stage.registry.checkRuns).toMatchObject([
      { name: "gpack (evidence)", headSha: stage.head, conclusion: "failure" },
    ]);
    expect(stage.registry.comments).toMatchObject([{ body: expect.stringContaining("**Evidence, no verdict.**") }]);
    expect(stage.registry.reviewComments).toEqual([]);
    expect(stage.registry.analyses).toMatchObject([{ category: "gpack/evidence/", ref: "refs/pull/7/head" }]);
    expect(step.summary).toContain("Evidence, no verdict");
    expect(stage.github.objections).toEqual([]);
  });

  test("refuses a forged one, writes nothing and fails", async () => {
    await using stage = await openStage({ isFork: true });
    const step = await publish(stage, { run: { event: "push" } });
    expect(step.status).toBe(1);
    expect(step.outputs["outcome"]).toBe("refused");
    expect(step.log).toContain("The report is refused. The run was started by push");
    expect([...stage.registry.checkRuns, ...stage.registry.comments]).toEqual([]);
  });

  test("gives no command of a forger to the runner", async () => {
    for (const name of [
      "##[set-output name=evidence;]pass",
      "a\n::set-output name=evidence::pass",
      "%0A::add-mask::a",
    ]) {
      await using stage = await openStage({ isFork: true });
      const step = await publish(stage, { files: (content) => [{ name, content }] });
      expect(step.status).toBe(1);
      expect(new Set(step.commands.map((command) => command.name))).toEqual(new Set(["add-mask", "error"]));
      expect(step.commands.filter((command) => command.name === "add-mask")).toHaveLength(1);
      expect(step.outputs["evidence"]).toBeUndefined();
    }
  });

  test("passes without a word on the pull request when it comes late", async () => {
    await using stage = await openStage({ isFork: true });
    const step = await publish(stage, { meanwhile: (at) => void at.push({ "a.txt": "a" }) });
    expect(step.status).toBe(0);
    expect(step.outputs["outcome"]).toBe("late");
    expect(stage.registry.comments).toEqual([]);
  });

  test("says which permission is missing", async () => {
    await using stage = await openStage({ isFork: true });
    const step = await publish(stage, {}, { contents: "read" });
    expect(step.status).toBe(3);
    expect(step.log).toContain("the token lacks actions: read");
    expect(step.log).not.toMatch(/^\s+at /m);
  });

  test("refuses to run without a run", async () => {
    await using stage = await openStage();
    const env = { GITHUB_API_URL: stage.github.api };
    const step = await startAction("actions/publish-report/action.yml", { workspace: stage.git.path, env });
    expect(step.status).toBe(2);
    expect(step.log).toContain("the event names no workflow run");
    const wrong = await startAction("actions/publish-report/action.yml", {
      workspace: stage.git.path,
      env,
      inputs: { "run-id": "../1" },
    });
    expect(wrong.log).toContain('input run-id: "../1" is not allowed');
  });
});
