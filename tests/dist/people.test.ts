import { expect, test } from "vitest";
import { type Stage, openStage } from "../github/stage.ts";
import type { Permissions } from "../github/world.ts";
import { registryFiles } from "../registry-fixture.ts";
import { type StepResult, startAction } from "../runner-harness.ts";

const POLICY = "registry/policy.toml";
const README = "packages/io.example.greeting/README.md";
const files: Record<string, string> = {
  ...registryFiles(),
  [POLICY]: '[owners]\n"io.example" = ["@example/writers"]\n',
};
const staged = { base: files, head: { [README]: `${files[README] ?? ""}\nMore of it.\n` } };

/** Runs the built action on a pull request of `author` to a package of a team. */
function judge(stage: Stage, author: string, permissions: Permissions): Promise<StepResult> {
  stage.github.world.members.set("example/writers", ["ada"]);
  const { base, head } = stage;
  return startAction("action.yml", {
    workspace: stage.git.path,
    event: {
      name: "pull_request_target",
      payload: { pull_request: { number: 7, user: { login: author }, base: { sha: base }, head: { sha: head } } },
    },
    inputs: {
      rules: "ownership/*",
      token: stage.token(permissions),
      "check-run": "false",
      comment: "false",
      suggestions: "false",
      "sarif-upload": "false",
    },
    env: { GITHUB_API_URL: stage.github.api },
  });
}

const reads: Permissions = { contents: "read", "pull-requests": "read", members: "read" };

test("a member of the team that owns a namespace may change its packages", async () => {
  await using stage = await openStage(staged);
  const step = await judge(stage, "Ada", reads);
  expect(step.outputs["verdict"], step.log).toBe("pass");
  expect(stage.github.objections).toEqual([]);
});

test("a stranger may not, until a member approves this very head", async () => {
  await using stage = await openStage(staged);
  expect((await judge(stage, "mallory", reads)).log).toContain(
    'The package "io.example.greeting" may be changed by its owners, @example/writers, and not by @mallory',
  );
  stage.registry.reviews.push({ id: 1, pull: 7, author: "ada", state: "APPROVED", commit: stage.head });
  expect((await judge(stage, "mallory", reads)).outputs["verdict"]).toBe("pass");
});

test("by the token of a workflow it is not known who belongs to the team, which is incomplete", async () => {
  await using stage = await openStage(staged);
  const step = await judge(stage, "ada", { contents: "read", "pull-requests": "read" });
  expect(step.outputs["verdict"], step.log).toBe("incomplete");
  expect(step.log).toContain("whether @ada belongs to @example/writers is not known");
});
