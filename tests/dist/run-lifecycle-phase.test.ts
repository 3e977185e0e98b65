import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporary } from "../git-fixture.ts";
import { runAction } from "../runner-harness.ts";

const action = "actions/run-lifecycle-phase/action.yml";
const isUnix = process.platform !== "win32";

function project(root: string, make: string): string {
  mkdirSync(join(root, "app"), { recursive: true });
  writeFileSync(join(root, "app/make.toml"), `[project]\nname = "p"\n${make}`);
  return root;
}

test.runIf(isUnix)("phases that succeed pass the step, and outputs, summary and state tell of them", () => {
  using scratch = temporary();
  const workspace = project(
    scratch.path,
    '[lifecycle.build]\ncommand = "echo built"\n[lifecycle.test]\ncommand = "echo tested"\n',
  );
  const step = runAction(action, { workspace, inputs: { path: "app", phase: "build, test" } });
  expect(step.status).toBe(0);
  expect(step.outputs["succeeded"]).toBe("true");
  expect(JSON.parse(step.outputs["phases"] ?? "")).toMatchObject([
    { id: "build", status: "succeeded", cached: false },
    { id: "test", status: "succeeded", workspace: null },
  ]);
  expect(readFileSync(step.outputs["state-file"] ?? "", "utf8")).toContain('"last_phase": "test"');
  expect(step.summary).toContain("## 2 phases ran");
  expect(step.summary).toContain("| `build` | succeeded |");
  expect(step.log).toContain("built\n");
});

test.runIf(isUnix)("a phase that fails fails the step, at its line and with its last output", () => {
  using scratch = temporary();
  const workspace = project(scratch.path, '[lifecycle.build]\ncommand = "echo no such thing >&2; exit 7"\n');
  const step = runAction(action, { workspace, inputs: { path: "app", phase: "build", report: "run.json" } });
  expect(step.status).toBe(1);
  expect(step.outputs["succeeded"]).toBe("false");
  const annotation = step.commands.find(({ name, properties }) => name === "error" && properties !== "");
  expect(annotation?.properties).toContain("file=app/make.toml,line=3");
  expect(annotation?.message).toContain("The command ended with status 7.");
  expect(annotation?.message).toContain("no such thing");
  expect(JSON.parse(readFileSync(join(workspace, "run.json"), "utf8"))).toMatchObject({
    succeeded: false,
    steps: [{ id: "build", status: "failed", cleanroom: null }],
  });
});

test.runIf(isUnix)(
  "no command obeys what a phase prints or is called, and no phase gets what belongs to the runner",
  () => {
    using scratch = temporary();
    const workspace = project(
      scratch.path,
      '[lifecycle."x | y`\\n::error::named"]\ncommand = "env | grep -E \'^(INPUT_|ACTIONS_|GITHUB_OUTPUT)\'; echo ::error::printed; echo ::set-output name=succeeded::true; exit 1"\n',
    );
    const step = runAction(action, {
      workspace,
      inputs: { path: "app", phase: "x | y`\n::error::named" },
      env: { ACTIONS_RUNTIME_TOKEN: "runtime-token" },
    });
    // A list is split at line breaks, so this name cannot even be asked for; the file is what is hostile.
    expect(step.status).toBe(2);
    writeFileSync(
      join(workspace, "app/make.toml"),
      readFileSync(join(workspace, "app/make.toml"), "utf8") +
        '[lifecycle.a]\ncommand = "true"\ndepends_on = ["x | y`\\n::error::named"]\n',
    );
    const hostile = runAction(action, {
      workspace,
      inputs: { path: "app", phase: "a" },
      env: { ACTIONS_RUNTIME_TOKEN: "runtime-token" },
    });
    expect(hostile.status).toBe(1);
    expect(hostile.outputs["succeeded"]).toBe("false");
    expect(hostile.commands.some(({ message }) => message === "printed" || message === "named")).toBe(false);
    expect(hostile.log).not.toMatch(/runtime-token|INPUT_PHASE/);
    const rows = hostile.summary.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
    expect(rows.map((row) => row.replaceAll("\\|", "").split("|").length)).toEqual(rows.map(() => 7));
  },
);

test("a wrong input names the input and what is allowed", () => {
  using scratch = temporary();
  const workspace = project(scratch.path, '[lifecycle.a]\ncommand = "true"\n');
  const step = runAction(action, { workspace, inputs: { path: "app", phase: "a", cleanroom: "yes", policy: "none" } });
  expect(step.status).toBe(2);
  const error = step.commands.find(({ name }) => name === "error");
  expect(error?.message).toContain('input cleanroom: "yes" is not allowed; allowed is auto, off, required');
  expect(error?.message).toContain('input policy: "none" is not allowed; allowed is low, medium, high, locked');
});
