import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheService } from "../cache-service.ts";
import { temporary } from "../git-fixture.ts";
import { startAction } from "../runner-harness.ts";

const MAKE =
  '[project]\nname = "p"\n[lifecycle.build]\ncommand = "mkdir -p out; cat src/a > out/a; echo ran >> times"\ninputs = ["src"]\noutputs = ["out"]\ncache = true\n';

function checkout(root: string, content: string): string {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "src"), { recursive: true });
  writeFileSync(join(root, "make.toml"), MAKE);
  writeFileSync(join(root, "src/a"), content);
  return root;
}

test.runIf(process.platform !== "win32")("a run restores what another one kept, and names it", async () => {
  using service = await cacheService();
  using scratch = temporary();
  const workspace = join(scratch.path, "work");
  const run = (id: string, more: Record<string, string> = {}) =>
    startAction("actions/run-lifecycle-phase/action.yml", {
      workspace,
      inputs: { phase: "build", cache: "shared" },
      env: { ...service.env, GITHUB_RUN_ID: id, GITHUB_REPOSITORY: "o/r", GITHUB_EVENT_NAME: "push", ...more },
    });

  checkout(workspace, "one");
  const first = await run("1");
  expect(first.log).toContain("The shared cache is empty: there is none yet");
  expect(JSON.parse(first.outputs["phases"] ?? "")).toMatchObject([{ status: "succeeded", cached: false }]);
  expect(service.entries).toMatchObject([{ isFinished: true }]);

  checkout(workspace, "one");
  const second = await run("2");
  expect(JSON.parse(second.outputs["phases"] ?? "")).toMatchObject([{ status: "cached", cached: true }]);
  expect(second.log).toMatch(
    /Its inputs are those of run https:\/\/github\.com\/o\/r\/actions\/runs\/1; 1 output brought back\./,
  );
  expect(readFileSync(join(workspace, "out/a"), "utf8")).toBe("one");
  expect(service.entries).toHaveLength(1);

  checkout(workspace, "two");
  const strangers = await run("3", { GITHUB_EVENT_NAME: "pull_request_target" });
  expect(strangers.log).toContain("Nothing is saved to the shared cache on pull_request_target.");
  expect(service.entries).toHaveLength(1);
});

test.runIf(process.platform !== "win32")("a runner without a cache service runs the phase, and says so", async () => {
  using scratch = temporary();
  const workspace = checkout(join(scratch.path, "work"), "one");
  const step = await startAction("actions/run-lifecycle-phase/action.yml", {
    workspace,
    inputs: { phase: "build", cache: "shared" },
  });
  expect(step.status).toBe(0);
  expect(step.log).toContain("this runner has no cache service");
});
