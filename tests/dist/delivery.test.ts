import { describe, expect, test } from "vitest";
import { type Staged, type Stage, everything, openStage } from "../github/stage.ts";
import type { Permissions } from "../github/world.ts";
import { startProxy } from "../github/proxy-server.ts";
import { type StepResult, startAction } from "../runner-harness.ts";

/** Runs the built action on the pull request of a stage. */
function judge(
  stage: Stage,
  permissions: Permissions,
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return startAction("action.yml", {
    workspace: stage.git.path,
    event: {
      name: "pull_request_target",
      payload: { pull_request: { number: 7, base: { sha: stage.base }, head: { sha: stage.head } } },
    },
    inputs: { rules: "manifest/semver-version", token: stage.token(permissions), ...inputs },
    env: {
      GITHUB_API_URL: stage.github.api,
      GITHUB_SHA: stage.base,
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "5",
      ...environment,
    },
  });
}

const nothing = { "check-run": "false", comment: "false", suggestions: "false", "sarif-upload": "false" };

interface Told {
  readonly what: string;
  readonly outcome: string;
}

function told(step: StepResult): readonly (readonly [string, string])[] {
  const deliveries = JSON.parse(step.outputs["deliveries"] ?? "[]") as readonly Told[];
  return deliveries.map(({ what, outcome }) => [what, outcome] as const);
}

describe("the built action", () => {
  const layouts: readonly Staged[] = [{}, { isFork: true }, { layout: "enterprise" }];
  test.each(layouts)("shows its report on the pull request: %o", async (staged) => {
    await using stage = await openStage(staged);
    const step = await judge(stage, everything);
    expect(step.status, step.log).toBe(1);
    expect(told(step)).toEqual([
      ["check run", "done"],
      ["comment", "done"],
      ["suggestions", "done"],
      ["code scanning", "done"],
    ]);
    expect(stage.registry.reviewComments.map(({ body }) => body)).toEqual([
      expect.stringContaining('```suggestion\nversion = "1.0.0"\n```'),
    ]);
    expect(stage.registry.analyses).toMatchObject([{ category: "gpack/change/", results: 1, errors: [] }]);
    expect(stage.registry.checkRuns).toMatchObject([
      { headSha: stage.head, conclusion: "failure", externalId: `sha256:${step.outputs["report-digest"]}` },
    ]);
    expect(stage.registry.comments).toHaveLength(1);
    expect(stage.github.objections).toEqual([]);
  });

  test("reaches GitHub through the proxy of the environment", async () => {
    await using stage = await openStage();
    await using proxy = await startProxy();
    const step = await judge(
      stage,
      everything,
      { comment: "false", "sarif-upload": "false" },
      { HTTPS_PROXY: "", http_proxy: proxy.address },
    );
    expect(told(step)[0], step.log).toEqual(["check run", "done"]);
    expect(proxy.hosts.length).toBeGreaterThan(0);
    expect(stage.registry.checkRuns).toHaveLength(1);
  });

  test("with contents: read alone judges as before, and says what could not be delivered", async () => {
    await using stage = await openStage();
    const step = await judge(stage, { contents: "read" });
    expect(step.status).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "fail", "error-count": "1" });
    expect(step.log).toContain("check run: not possible, the token lacks checks: write");
    expect(step.summary).not.toContain("Not delivered");
    expect(step.commands.filter(({ name }) => name === "warning")).toEqual([]);
  });

  test("warns when what was asked for could not be delivered, and keeps the verdict", async () => {
    await using stage = await openStage({ head: {} });
    const step = await judge(stage, { contents: "read" }, { ...nothing, "check-run": "true" });
    expect(step.status, step.log).toBe(0);
    expect(step.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual([
      "check run: not possible, the token lacks checks: write",
    ]);
    expect(step.summary).toContain("- check run: the token lacks checks: write");
    expect(told(step)).toEqual([["check run", "impossible"]]);
  });

  test("asks nothing of GitHub when nothing is to be delivered", async () => {
    await using stage = await openStage();
    await judge(stage, everything, nothing);
    expect(stage.github.requests).toEqual([]);
  });

  test("refuses a name that could end a hidden marker", async () => {
    await using stage = await openStage();
    const step = await judge(stage, everything, { "report-name": "a --> b" });
    expect(step.status).toBe(2);
    expect(step.log).toContain('input report-name: "a --> b" is not allowed');
  });

  test("shows the report of a push at its commit, when the workspace stands there", async () => {
    await using stage = await openStage();
    const push = (sha: string) =>
      startAction("action.yml", {
        workspace: stage.git.path,
        inputs: { token: stage.token(everything) },
        env: { GITHUB_API_URL: stage.github.api, GITHUB_SHA: sha, GITHUB_REF: "refs/heads/main" },
      });
    expect(told(await push(stage.base))).toEqual([
      ["check run", "done"],
      ["comment", "unneeded"],
      ["suggestions", "unneeded"],
      ["code scanning", "done"],
    ]);
    expect(stage.registry.checkRuns).toMatchObject([{ headSha: stage.base, conclusion: "success" }]);
    expect(told(await push(stage.head))).toEqual([
      ["check run", "impossible"],
      ["comment", "impossible"],
      ["suggestions", "impossible"],
      ["code scanning", "impossible"],
    ]);
  });
});
