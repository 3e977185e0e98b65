import { describe, expect, test } from "vitest";
import { type Policy, defaultPolicy } from "../../../src/core/policy.ts";
import type { AnyRule } from "../../../src/core/rule.ts";
import { type RuleTest, selfTest } from "../../../src/core/self-test/self-test.ts";
import { changeBetween } from "../../../src/platform/git/change-between.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";
import { rules } from "../../../src/rules/index.gen.ts";
import { bases, sample } from "../../../src/cli/samples.gen.ts";
import { readPages } from "../../rules/page.ts";

const pages = new Map(readPages().map((page) => [page.id, page]));
const syntax = syntaxPort();

/** Runs the self-test on some rules of a build. */
async function run(
  ids: readonly string[],
  {
    build = rules,
    policy = {},
    openChange = changeBetween,
  }: {
    build?: readonly AnyRule[];
    policy?: Partial<Policy>;
    openChange?: typeof changeBetween;
  } = {},
): Promise<readonly RuleTest[]> {
  const parts = {
    tested: build.filter(({ id }) => ids.length === 0 || ids.includes(id)),
    rules: build,
    pageOf: (id: string) => {
      const page = pages.get(id);
      if (!page) throw new Error(`no page ${id}`);
      return page;
    },
    bases,
    sample,
    policy: { ...defaultPolicy, ...policy },
    syntax,
    sha256,
    openChange,
  };
  const tests: RuleTest[] = [];
  for await (const tested of selfTest(parts)) tests.push(tested);
  return tests;
}

function statesOf(tests: readonly RuleTest[]): ReadonlySet<string> {
  return new Set(tests.flatMap(({ faults }) => faults.map(({ state }) => state)));
}

/** A rule that was switched off by accident: it is asked, and says nothing. */
function dead(id: string): readonly AnyRule[] {
  return rules.map((rule) => (rule.id === id ? { ...rule, check: () => [] } : rule));
}

describe("a self-test", () => {
  test("finds every rule alive, by at least one fault each", { timeout: 120_000 }, async () => {
    const tests = await run([]);
    expect(tests.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
    for (const { rule, faults } of tests) expect(faults.length, rule).toBeGreaterThan(0);
    const notFound = tests.flatMap(({ rule, faults }) =>
      faults.filter(({ state }) => state !== "caught").map(({ name, state }) => `${rule}: ${name}: ${state}`),
    );
    expect(notFound).toEqual([]);
  });

  test.each(["manifest/semver-version", "registry/unique-id", "release/version-kept", "template/tera-syntax"])(
    "sees that %s is dead",
    async (id) => {
      expect(statesOf(await run([id], { build: dead(id) }))).toEqual(new Set(["missed"]));
      expect(statesOf(await run([id]))).toEqual(new Set(["caught"]));
    },
  );

  test("sees that a rule crashes", async () => {
    const build = rules.map((rule) =>
      rule.id === "syntax/toml"
        ? {
            ...rule,
            check: () => {
              throw new Error("broken");
            },
          }
        : rule,
    );
    expect(statesOf(await run(["syntax/toml"], { build }))).toEqual(new Set(["missed"]));
  });

  test("seeds nothing for a rule that the policy switches off", async () => {
    const tests = await run(["syntax/toml"], { policy: { rules: { "syntax/toml": "off" } } });
    expect(tests).toEqual([{ rule: "syntax/toml", off: true, faults: [] }]);
  });

  test("tells what the policy lets pass from what no policy finds", async () => {
    const policy = { exclude: ["packages/**/*"] };
    expect(statesOf(await run(["registry/unique-id"], { policy }))).toEqual(new Set(["let-pass"]));
    const build = dead("registry/unique-id");
    expect(statesOf(await run(["registry/unique-id"], { policy, build }))).toEqual(new Set(["missed"]));
  });

  test("says which faults take git where there is none", async () => {
    const openChange = () => Promise.resolve(undefined);
    expect(statesOf(await run(["release/version-kept"], { openChange }))).toEqual(new Set(["untried"]));
  });

  test("starts from a registry without a fault", async () => {
    const { runRules } = await import("../../../src/core/engine.ts");
    const { treeOf } = await import("../../../src/core/tree.ts");
    const outcome = runRules({ tree: treeOf(sample), rules, policy: defaultPolicy, syntax, sha256 });
    expect(outcome.findings).toEqual([]);
    expect(outcome.coverage.gaps).toEqual([]);
  });
});
