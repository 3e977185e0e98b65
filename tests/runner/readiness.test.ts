import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { everything, openStage } from "../github/stage.ts";
import { repository } from "../git-fixture.ts";
import { pinned } from "../workflows/yaml-blocks.ts";
import { readBase } from "../rules/page.ts";
import { findAct, openHub, runWorkflow } from "./act.ts";

const act = findAct() ?? "";

/** A gpack whose policy leaves to production what a run of its tests shows. */
const policy = `[readiness.environments.staging]
threshold = 40
coverage = 20
blockers = ["manifest-valid", "tests-ran"]
[readiness.environments.production]
threshold = 50
coverage = 50
blockers = ["manifest-valid", "tests-ran"]
[readiness.environments.strict]
coverage = 50
blockers = ["manifest-valid", "tests-ran"]
[readiness.requirements."scan-clean"]
category = "important"
`;
const make = (command: string): string => `[project]\nname = "greeting"\n\n[lifecycle.test]\ncommand = "${command}"\n`;

function workflow(suite: string): string {
  const text = readFileSync("actions/readiness-gate/README.md", "utf8");
  const at = text.indexOf("name: deploy\n");
  return pinned(text.slice(at, text.indexOf("```", at)), suite).replace(
    "path: packages/io.example.greeting",
    "path: .",
  );
}

describe.skipIf(act === "")("the readiness gate in a real runner (needs act)", () => {
  async function run(command: string, above = "{}") {
    using hub = openHub();
    writeFileSync(join(hub.path, "package.json"), above);
    await using stage = await openStage({ isFork: false });
    using fixture = repository();
    const commit = fixture.commit({
      ...readBase("gpack"),
      "registry/policy.toml": policy,
      "make.toml": make(command),
      ".gitignore": ".ggen/state.json\n",
    });
    hub.serve("owner/registry", fixture.path);
    // The stand-in for GitHub knows the commits of its own repository.
    stage.git.git("fetch", "--quiet", fixture.path, "main");
    const file = ".github/workflows/deploy.yml";
    mkdirSync(dirname(join(fixture.path, file)), { recursive: true });
    writeFileSync(join(fixture.path, file), workflow(hub.suite));
    writeFileSync(join(fixture.path, ".git/info/exclude"), ".github\n");
    const repo = { full_name: "owner/registry", name: "registry", owner: { login: "owner" }, default_branch: "main" };
    const started = performance.now();
    const result = await runWorkflow(act, {
      hub,
      directory: fixture.path,
      workflow: file,
      event: { name: "push", payload: { repository: repo, ref: "refs/heads/main", after: commit } },
      github: { api: stage.github.api, graphql: stage.github.graphql },
      token: stage.token(everything),
    });
    return {
      ...result,
      checkRuns: stage.registry.checkRuns,
      objections: stage.github.objections,
      page: result.artifact("readiness", "readiness.html"),
      seconds: (performance.now() - started) / 1000,
    };
  }

  test("opens for a gpack whose tests ran on this very tree, and the job that needs it deploys", async () => {
    const { jobs, log, summary, page, seconds, checkRuns, objections } = await run("test -f gpack.toml");
    expect(log).toContain("Ready for production: ");
    expect(jobs).toEqual({ readiness: "success", deploy: "success" });
    expect(log).toContain("the gate of production is open");
    expect(summary).toContain("✅ Ready for production");
    expect(page).toContain("Ready for production");
    expect(checkRuns).toMatchObject([{ name: "readiness", conclusion: "success" }]);
    expect(objections).toEqual([]);
    console.log(`the whole pipeline took ${seconds.toFixed(1)} s`);
  });

  test("stays closed where the tests fail, and nothing is deployed", async () => {
    // Here the runner's own directory lies in a project of ES modules, in the other test in none.
    const { jobs, log, summary } = await run("false", '{ "type": "module" }');
    expect(jobs["readiness"]).toBe("failure");
    expect(jobs["deploy"]).not.toBe("success");
    expect(log).not.toContain("the gate of production is open");
    expect(summary).toContain("BLOCKED for production");
    expect(summary).toContain("failed on this tree");
  });
});
