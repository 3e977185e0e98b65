import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultPolicy } from "../../src/core/policy.ts";
import { textsOf } from "../../src/core/rule-page/case-files.ts";
import { type Texts, findingsOf, fixed, mutation } from "./fix-proof.ts";
import { readBase, readFiles, readPages } from "./page.ts";
import { allRules as rules } from "./all-rules.ts";

/** As many rounds as `gpack fix` makes. */
const ROUNDS = 10;

describe("the fixes of a page", () => {
  for (const page of readPages()) {
    for (const item of page.cases) {
      // Fixes are made in a directory, whose files are text.
      if (item.fixed.size === 0 || item.before.size > 0 || item.bytes.size > 0) continue;
      test(`${page.id}: ${item.name}: leave nothing to fix, and touch nothing else`, () => {
        const policy = { ...defaultPolicy, ...page.policy };
        let texts = textsOf(readBase(page.base), item);
        for (let round = 0; round < ROUNDS; round += 1) {
          const next = fixed(texts, findingsOf(texts, policy));
          if (next === texts) break;
          texts = next;
        }
        const left = findingsOf(texts, policy).filter(({ fix }) => fix);
        expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      });
    }
  }
});

describe("any fix", () => {
  const trees: readonly Texts[] = [
    readFiles("registry"),
    ...readPages().flatMap((page) =>
      page.cases
        .filter(({ bytes, links, submodules }) => bytes.size + links.size + submodules.size === 0)
        .map((item) => textsOf(readBase(page.base), item)),
    ),
  ];
  const files = trees.flatMap((texts) =>
    Object.keys(texts)
      .filter((path) => /\.(?:toml|json)$/.test(path))
      .map((path) => ({ texts, path })),
  );

  test("keeps a file that parses readable, and changes its values only where it says so", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(mutation(), { minLength: 1, maxLength: 4 }),
        (file, mutations) => {
          const text = mutations.reduce((before, mutate) => mutate(before), file.texts[file.path] ?? "");
          const texts = { ...file.texts, [file.path]: text };
          fixed(texts, findingsOf(texts));
        },
      ),
      { numRuns: Number(process.env["GPACK_FUZZ_RUNS"] ?? 300) },
    );
  });
});

test("at least 60 % of the rules whose repair is mechanical carry it", () => {
  const repairing = new Set(
    readPages()
      .filter(({ cases }) => cases.some((item) => item.fixed.size > 0))
      .map(({ id }) => id),
  );
  const mechanical = rules.filter(({ id, mechanical }) => mechanical === true || repairing.has(id));
  const carried = mechanical.filter(({ id }) => repairing.has(id));
  expect(carried.length / mechanical.length).toBeGreaterThanOrEqual(0.6);
  // A rule that carries its repair needs not say that there is one.
  expect(carried.filter((rule) => rule.mechanical).map(({ id }) => id)).toEqual([]);
});
