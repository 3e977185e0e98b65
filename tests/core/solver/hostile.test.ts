import { expect, test } from "vitest";
import { runRules } from "../../../src/core/engine.ts";
import { defaultPolicy } from "../../../src/core/policy.ts";
import { treeOf } from "../../../src/core/tree.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";
import { rules } from "../../../src/rules/index.gen.ts";

const VERSIONS = 5_000;
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

test("a range of its own for each of 5,000 versions costs too much: the verdict is not green, and no rule crashes", () => {
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
