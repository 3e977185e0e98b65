import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { leaveRun } from "../github/publish-report-stage.ts";
import { everything, openStage } from "../github/stage.ts";
import type { Permissions } from "../github/world.ts";
import { pinned } from "../workflows/yaml-blocks.ts";
import { registryFiles } from "../registry-fixture.ts";
import type { Report } from "../../src/core/report.ts";
import { zipOf } from "../zip-fixture.ts";
import { type RunResult, artifactsOf, findAct, openHub, runWorkflow } from "./act.ts";

const act = findAct() ?? "";

/** A workflow of a document, as its reader copies it: with the commit of the suite where it says so. */
function documented(document: string, name: string, suite: string): string {
  const text = readFileSync(document, "utf8");
  const at = text.indexOf(name);
  if (at === -1) throw new Error(`${document} shows no workflow with ${JSON.stringify(name)}`);
  return pinned(text.slice(at, text.indexOf("```", at)), suite);
}

type Scene = Awaited<ReturnType<typeof openScene>>;

/** A registry with a pull request, and a runner that has its default branch and no commit of the pull request. */
async function openScene(isFork: boolean, base?: Readonly<Record<string, string>>) {
  const hub = openHub();
  const stage = await openStage({ isFork, ...(base ? { base } : {}) });
  hub.serve("owner/registry", stage.git.path);
  const directory = join(hub.path, "registry");
  execFileSync("git", [
    "clone",
    "--quiet",
    "--single-branch",
    "--branch",
    "main",
    `file://${stage.git.path}`,
    directory,
  ]);
  return {
    hub,
    stage,
    directory,
    async [Symbol.asyncDispose]() {
      await stage[Symbol.asyncDispose]();
      hub[Symbol.dispose]();
    },
  };
}

/** What the steps of the runner leave behind is served as GitHub serves the artifacts of a run that is under way. */
function leaveArtifacts({ hub, stage: { registry, base } }: Scene): void {
  registry.runs.push({
    id: 1,
    name: "scan-registry",
    path: ".github/workflows/of-the-document.yml",
    event: "schedule",
    headSha: base,
    headBranch: "main",
    headRepository: registry,
    status: "in_progress",
    conclusion: null,
  });
  const directory = artifactsOf(hub);
  Object.defineProperty(registry, "artifacts", {
    get: () =>
      (existsSync(directory) ? readdirSync(directory) : []).map((name, at) => ({
        id: 500 + at,
        run: 1,
        name,
        zip: zipOf(
          readdirSync(join(directory, name)).map((file) => ({
            name: file,
            content: readFileSync(join(directory, name, file), "utf8"),
          })),
        ),
        isExpired: false,
      })),
  });
}

describe.skipIf(act === "")("in a real runner (needs act)", () => {
  function run(
    { hub, stage, directory }: Scene,
    workflow: string,
    name: string,
    payload: object,
    permissions: Permissions,
  ): Promise<RunResult> {
    const file = ".github/workflows/of-the-document.yml";
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), workflow);
    const repository = {
      full_name: "owner/registry",
      name: "registry",
      owner: { login: "owner" },
      default_branch: "main",
    };
    return runWorkflow(act, {
      hub,
      directory,
      workflow: file,
      event: { name, payload: { repository, ...payload } },
      github: { api: stage.github.api, graphql: stage.github.graphql },
      token: stage.token(permissions),
    });
  }

  /** The event of a pull request, with text of its author in it. */
  const pullRequest = ({ stage }: Scene, repository: string): object => ({
    action: "opened",
    number: 7,
    pull_request: {
      number: 7,
      title: "$(touch owned) `touch owned` ::error::owned",
      body: "${{ github.token }}",
      base: { sha: stage.base, ref: "main", repo: { full_name: "owner/registry" } },
      head: { sha: stage.head, ref: "$(touch${IFS}owned)", repo: { full_name: repository } },
    },
  });

  const validatePr = ({ hub }: Scene): string => documented("docs/workflows.md", "name: validate-gpack\n", hub.suite);

  test("a pull request of the same repository: judged, shown, kept, and the same bytes as on a laptop", async () => {
    await using scene = await openScene(false);
    const { stage } = scene;
    const result = await run(
      scene,
      validatePr(scene),
      "pull_request_target",
      pullRequest(scene, "owner/registry"),
      everything,
    );
    expect(result.jobs).toEqual({ "validate-gpack": "failure" });
    expect(result.log).toContain("packages/io.example.greeting/gpack.toml:4");
    expect(result.summary).toContain("Fail: this change may not be merged");
    expect(stage.registry.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
    expect(stage.registry.comments).toHaveLength(1);
    expect(stage.github.objections).toEqual([]);
    expect(result.artifact("gpack-verdict", "report.html")).toContain("Fail: this change may not be merged");
    const laptop = spawnSync(
      process.execPath,
      ["dist/gpack.js", "validate", stage.git.path, "--base", stage.base, "--head", stage.head, "--json", "-"],
      { encoding: "utf8" },
    );
    expect(result.artifact("gpack-verdict", "report.json")).toBe(laptop.stdout);
  });

  test("a fork, and a token that may only read: judged all the same, and it says what it could not show", async () => {
    await using scene = await openScene(true);
    const { stage } = scene;
    const result = await run(
      scene,
      validatePr(scene),
      "pull_request_target",
      pullRequest(scene, "contributor/registry"),
      { contents: "read" },
    );
    expect(result.jobs).toEqual({ "validate-gpack": "failure" });
    expect(result.log).toMatch(/check run: .*checks: write/);
    expect(stage.registry.checkRuns).toEqual([]);
  });

  test("a merge group: base and head of the group, a check run, no comment", async () => {
    await using scene = await openScene(false);
    const { hub, stage } = scene;
    const workflow = documented("docs/workflows.md", "name: merge-group\n", hub.suite);
    const merge_group = {
      base_sha: stage.base,
      head_sha: stage.head,
      head_ref: "refs/heads/gh-readonly-queue/main/pr-7",
      base_ref: "refs/heads/main",
    };
    const result = await run(
      scene,
      workflow,
      "merge_group",
      { action: "checks_requested", merge_group },
      { contents: "read", checks: "write" },
    );
    expect(result.jobs).toEqual({ "validate-gpack": "failure" });
    expect(result.summary).toContain("Fail: this change may not be merged");
    expect(stage.registry.comments).toEqual([]);
  });

  test("without pull_request_target: a run of a fork that may do nothing, and the companion that shows its report", async () => {
    await using scene = await openScene(true);
    const { hub, stage } = scene;
    const evidence = documented("docs/workflows.md", "name: evidence\n", hub.suite);
    const first = await run(scene, evidence, "pull_request", pullRequest(scene, "contributor/registry"), {
      contents: "read",
    });
    expect(first.jobs).toEqual({ evidence: "failure" });
    expect([stage.registry.checkRuns, stage.registry.comments]).toEqual([[], []]);

    const left = first.artifact("gpack-report", "report.json");
    const { run: id } = leaveRun(stage, { text: () => left });
    const report = documented("docs/workflows.md", "name: report\n", hub.suite);
    const payload = { action: "completed", workflow_run: { id, head_sha: stage.head, event: "pull_request" } };
    const second = await run(scene, report, "workflow_run", payload, everything);
    expect(second.log).toContain("published");
    expect(second.jobs).toEqual({ report: "success" });
    expect(stage.registry.checkRuns).toMatchObject([{ name: "gpack (evidence)", conclusion: "failure" }]);
    expect(stage.registry.comments).toHaveLength(1);
    expect(stage.github.objections).toEqual([]);
  });

  test("the companion refuses a report that was forged, and shows nothing", async () => {
    await using scene = await openScene(true);
    const { hub, stage } = scene;
    const { run: id } = leaveRun(stage, { text: (text) => text.replaceAll(stage.head, stage.base) });
    const report = documented("docs/workflows.md", "name: report\n", hub.suite);
    const payload = { action: "completed", workflow_run: { id, head_sha: stage.head, event: "pull_request" } };
    expect((await run(scene, report, "workflow_run", payload, everything)).jobs).toEqual({ report: "failure" });
    expect([stage.registry.checkRuns, stage.registry.comments]).toEqual([[], []]);
  });

  test("a workflow for pull requests that is started by something else judges nothing, and is not green", async () => {
    await using scene = await openScene(false);
    const push = { ref: "refs/heads/main", after: scene.stage.base };
    const workflow = validatePr(scene).replace("  merge_group:\n", "  merge_group:\n  push:\n");
    const result = await run(scene, workflow, "push", push, { contents: "read" });
    expect(result.log).toContain("no pull request and no merge group");
    expect(result.jobs).toEqual({ "validate-gpack": "failure" });
  });

  test("a schedule: the whole registry, which is good", async () => {
    await using scene = await openScene(false);
    const { hub } = scene;
    const workflow = documented("docs/adopting.md", "name: whole-registry\n", hub.suite);
    const result = await run(scene, workflow, "schedule", { schedule: "17 3 * * 1" }, { contents: "read" });
    expect(result.log).toMatch(/pass: 0 errors/);
    expect(result.jobs).toEqual({ "whole-registry": "success" });
  });

  test("a sweep: planned, scanned in parts, put together, and an issue for the gpack in which something blocks", async () => {
    const bad = "packages/io.example.greeting/templates/bad.tmpl";
    await using scene = await openScene(false, { ...registryFiles(), [bad]: "---\nto: ../a.txt\n---\nHello\n" });
    const { hub, stage } = scene;
    leaveArtifacts(scene);
    const workflow = documented("docs/workflows.md", "name: scan-registry\n", hub.suite).replace(
      /^( +)uses: .*$/m,
      '$&\n$1with:\n$1  packs-per-shard: "1"',
    );
    const sweep = () =>
      run(scene, workflow, "schedule", { schedule: "17 3 * * *" }, { ...everything, issues: "write" });
    const first = await sweep();
    expect(first.log).toContain("2 gpacks in 2 parts");
    expect(first.jobs).toMatchObject({ plan: "success", scan: "success", publish: "failure" });
    const report = JSON.parse(first.artifact("gpack-sweep", "report.json")) as Report;
    expect(report.verdict).toBe("fail");
    expect(report.coverage.packs).toBe(2);
    expect(stage.registry.issues.map(({ title, state }) => [title, state])).toEqual([
      ["Security of io.example.greeting: 1 finding", "open"],
    ]);
    expect(new Set(stage.registry.analyses.map(({ category }) => category))).toEqual(
      new Set(["security-scan/registry/shard-1/", "security-scan/registry/shard-2/"]),
    );
    expect(stage.github.objections).toEqual([]);
    // The parts give the report that a scan of the whole gives, but for what was looked at in each.
    const laptop = spawnSync(
      process.execPath,
      ["dist/gpack.js", "security-scan", stage.git.path, "--head", stage.base, "--json", "-"],
      { encoding: "utf8" },
    );
    expect(report.findings).toEqual((JSON.parse(laptop.stdout) as Report).findings);

    stage.git.commit({ [bad]: undefined });
    hub.serve("owner/registry", stage.git.path);
    execFileSync("git", ["pull", "--quiet"], { cwd: scene.directory });
    const second = await sweep();
    expect(second.jobs).toMatchObject({ plan: "success", scan: "success", publish: "success" });
    expect(stage.registry.issues.map(({ state }) => state)).toEqual(["closed"]);
  });

  test("a push: the workflow of the README, which needs no pull request", async () => {
    await using scene = await openScene(false);
    const { hub, stage } = scene;
    const workflow = documented("README.md", "name: validate-gpack\n", hub.suite);
    const result = await run(
      scene,
      workflow,
      "push",
      { ref: "refs/heads/main", after: stage.base },
      { contents: "read" },
    );
    expect(result.jobs).toEqual({ "validate-gpack": "success" });
  });
});
