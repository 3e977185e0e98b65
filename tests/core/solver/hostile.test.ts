import { expect, test } from "vitest";
import { runRules } from "../../../src/core/engine.ts";
import { TooCostly } from "../../../src/core/limits.ts";
import { defaultPolicy } from "../../../src/core/policy.ts";
import { createUniverse } from "../../../src/core/solver/candidates.ts";
import { createResolvability } from "../../../src/core/solver/resolvability.ts";
import { treeOf } from "../../../src/core/tree.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";
import { rules } from "../../../src/rules/index.gen.ts";
import { catalogueOf } from "./registry.ts";

const VERSIONS = 20_000;
const PACKS = 6;

/** Packs of many versions, each of which needs two others in ranges of its own. */
function manyRanges(): Record<string, Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, Record<string, string>>> = {};
  for (let pack = 0; pack < PACKS; pack += 1) {
    const versions: Record<string, Record<string, string>> = {};
    for (let nth = 0; nth < VERSIONS; nth += 1) {
      versions[`1.${nth}.0`] = {
        [`p${(pack + 1) % PACKS}`]: `=1.${(nth * 7919 + 1) % VERSIONS}.0`,
        [`p${(pack + 2) % PACKS}`]: `<1.${nth}.0`,
      };
    }
    table[`p${pack}`] = versions;
  }
  return table;
}

test("a range of its own for each of 20,000 versions costs too much, and says so", () => {
  const universe = createUniverse(catalogueOf(manyRanges()));
  const resolvability = createResolvability(universe, { steps: 100_000_000 });
  const pack = universe.pack("p0");
  const askAll = (): void => {
    for (let position = VERSIONS - 1; position >= 0; position -= 1) resolvability.conflictOf(pack, position);
  };
  expect(askAll).toThrow(TooCostly);
});

test("an index of them is not green, and no rule crashes", () => {
  const packs = Object.entries(manyRanges()).map(([id, versions]) => {
    const listed = Object.entries(versions).map(([version, dependencies]) => [version, { version, dependencies }]);
    return [id, { id, versions: Object.fromEntries(listed) }];
  });
  const { coverage } = runRules({
    tree: treeOf({ "registry/index.json": JSON.stringify({ packs: Object.fromEntries(packs) }) }),
    rules: rules.filter(({ id }) => /^registry\/(?:dependency|resolvable)/.test(id)),
    policy: defaultPolicy,
    syntax: syntaxPort(),
    sha256,
  });
  expect(coverage.gaps.length).toBeGreaterThan(0);
  for (const { reason } of coverage.gaps) expect(reason).not.toContain("crashed");
}, 60_000);
