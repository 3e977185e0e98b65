import fc from "fast-check";
import { expect, test } from "vitest";
import { readMake } from "../../../src/core/lifecycle/make-file.ts";
import { type Plan, planRun } from "../../../src/core/lifecycle/plan.ts";
import { textSource } from "../../../src/core/source.ts";
import { parseTomlDocument } from "../../../src/core/toml-document.ts";

const fileOf = (text: string) => readMake(parseTomlDocument(textSource("make.toml", text)));
const plan = (text: string, ...phases: readonly string[]): Plan => planRun(fileOf(text), { phases, workspaces: [] });
const order = (result: Plan): readonly string[] =>
  "faults" in result ? result.faults.map(({ message }) => message) : result.steps.map(({ id }) => id);

const head = '[project]\nname = "p"\n';
const phase = (name: string, more = ""): string => `[lifecycle.${name}]\ncommand = "true"\n${more}\n`;

test("what a phase depends on comes first, once, however many depend on it", () => {
  const text = `${head}${phase("a")}${phase("b", 'depends_on = ["a"]')}${phase("c", 'depends_on = ["a"]')}${phase("d", 'depends_on = ["b", "c"]')}`;
  expect(order(plan(text, "d"))).toEqual(["a", "b", "c", "d"]);
});

test("phases that are asked for run one after the other", () => {
  const result = plan(`${head}${phase("a")}${phase("b")}`, "b", "a");
  expect(order(result)).toEqual(["b", "a"]);
  expect("steps" in result && result.steps[1]?.needs).toEqual(["b"]);
});

test("hooks of a phase hold however it came into the run, and those of all phases are run once", () => {
  const text = `${head}${["format", "lint", "build", "test", "deploy"].map((name) => phase(name)).join("")}
[hooks]
before_all = ["format"]
before_build = ["lint"]
after_build = ["test"]
before_deploy = ["build"]
`;
  expect(order(plan(text, "deploy"))).toEqual(["format", "lint", "build", "test", "deploy"]);
});

test("what comes after everything waits for everything", () => {
  const text = `${head}${["a", "b", "report"].map((name) => phase(name)).join("")}\n[hooks]\nafter_all = ["report"]\n`;
  const result = plan(text, "a", "b");
  expect(order(result)).toEqual(["a", "b", "report"]);
  expect("steps" in result && result.steps.at(-1)?.needs).toEqual(["a", "b"]);
});

test("a hook before everything that is asked for as well is run once and waits for nothing", () => {
  const text = `${head}${phase("format")}\n[hooks]\nbefore_all = ["format"]\n`;
  expect(order(plan(text, "format"))).toEqual(["format"]);
});

test("a phase is run in each of its workspaces, one after the other unless it is parallel", () => {
  const spaces = '[workspace.web]\npath = "web"\n[workspace.api]\npath = "api"\n';
  const text = `${head}${spaces}${phase("build", 'workspaces = ["web", "api"]')}${phase("test", 'workspaces = ["web", "api"]\nparallel = true\ndepends_on = ["build"]')}`;
  const result = plan(text, "test");
  expect("steps" in result && result.steps.map(({ id, needs }) => [id, needs])).toEqual([
    ["build@web", []],
    ["test@web", ["build@web"]],
    ["build@api", ["build@web"]],
    ["test@api", ["build@api"]],
  ]);
});

test("a circle, an unknown phase and an unknown workspace are told, with what there is", () => {
  expect(order(plan(`${head}${phase("a", 'depends_on = ["b"]')}${phase("b", 'depends_on = ["a"]')}`, "a"))).toEqual([
    "a waits for b waits for a, so none of them can begin",
  ]);
  expect(order(plan(`${head}${phase("a")}`, "b"))).toEqual(['there is no phase "b"; there is a']);
  expect(order(plan(`${head}${phase("a", 'workspaces = ["web"]')}`, "a"))).toEqual([
    'there is no workspace "web"; there is none',
  ]);
  expect(
    order(
      plan(
        `${head}${phase("build")}${phase("test")}\n[hooks]\nbefore_build = ["test"]\nbefore_test = ["build"]\n`,
        "build",
      ),
    ),
  ).toEqual(["build waits for test waits for build, so none of them can begin"]);
});

test("in every plan each step comes after those that it needs, and each is there once", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const some = fc.subarray(names, { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.tuple(...names.map(() => some)),
      fc.dictionary(
        fc.constantFrom(...names.flatMap((name) => [`before_${name}`, `after_${name}`]), "before_all", "after_all"),
        some,
      ),
      fc.subarray(names, { minLength: 1 }),
      (needs, hooks, asked) => {
        const text = [
          head,
          ...names.map((name, at) => phase(name, `depends_on = ${JSON.stringify(needs[at] ?? [])}`)),
          "[hooks]",
          ...Object.entries(hooks).map(([name, phases]) => `${name} = ${JSON.stringify(phases)}`),
        ].join("\n");
        const result = plan(text, ...asked);
        if ("faults" in result) {
          expect(result.faults.length).toBeGreaterThan(0);
          return;
        }
        const seen = new Set<string>();
        for (const step of result.steps) {
          expect(seen.has(step.id)).toBe(false);
          for (const need of step.needs) expect(seen.has(need)).toBe(true);
          seen.add(step.id);
        }
        for (const name of asked) expect(seen.has(name)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
