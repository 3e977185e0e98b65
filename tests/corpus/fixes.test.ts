import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsOf, fixed, mutation } from "../rules/fix-proof.ts";
import { readFiles } from "../rules/page.ts";

const corpus = process.env["GPACK_CORPUS"];

describe.skipIf(corpus === undefined)("fixes of real files (GPACK_CORPUS)", () => {
  const texts = corpus === undefined ? {} : readFiles(corpus);
  const paths = Object.keys(texts).filter((path) => /\.(?:toml|json)$/.test(path));

  test("touch nothing else, round by round, and come to an end", { timeout: 120_000 }, () => {
    let now = texts;
    for (let round = 0; round < 10; round += 1) {
      const next = fixed(now, findingsOf(now));
      if (next === now) return;
      now = next;
    }
    const left = findingsOf(now).filter(({ fix }) => fix);
    expect(left.map(({ rule, at }) => `${at.file}:${at.line}: ${rule}`)).toEqual([]);
  });

  test("touch nothing else where the files were harmed", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.array(mutation(), { minLength: 1, maxLength: 4 }),
        (path, mutations) => {
          const harmed = { [path]: mutations.reduce((text, mutate) => mutate(text), texts[path] ?? "") };
          fixed(harmed, findingsOf(harmed));
        },
      ),
      { numRuns: Number(process.env["GPACK_FUZZ_RUNS"] ?? 200) },
    );
  });
});
