import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

const callable = globSync(".github/workflows/*.yml")
  .toSorted()
  .map((path) => [path, parse(readFileSync(path, "utf8")) as Workflow] as const)
  .filter(([, { on }]) => "workflow_call" in on);

test("there are workflows to call", () => expect(callable.length).toBeGreaterThanOrEqual(3));

describe.each(callable)("%s", (_, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("has no shell step, so that no text of a pull request can reach a shell", () => {
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test("gives each job its own permissions, and none beside", () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job.permissions).toBeTypeOf("object");
  });

  test("runs the suite of its own commit, or fails: never what the registry has in its place", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    const suites = checkouts.filter((step) => step.with?.["path"] === ".validate-gpack");
    expect(suites).toHaveLength(Object.keys(jobs).length);
    // What is read of the registry is its own commit, without a token left behind.
    for (const step of checkouts)
      if (!suites.includes(step)) expect(step.with).toEqual({ "persist-credentials": false });
    for (const suite of suites)
      expect(suite.with).toEqual({
        repository: "${{ job.workflow_repository || 'ggen/validate-gpack' }}",
        ref: "${{ job.workflow_sha || 'this server does not know job.workflow_sha' }}",
        path: ".validate-gpack",
        "persist-credentials": false,
      });
  });

  test("uses nothing but that, and actions at a commit", () => {
    for (const { uses } of steps) expect(uses).toMatch(/^\.\/\.validate-gpack(?:\/|$)|@[0-9a-f]{40}$/);
  });
});
