import { expect, test } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { withFingerprints } from "../../src/core/fingerprint.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { finding } from "../report/report-fixture.ts";

const at = (line: number, file = "a"): Finding =>
  finding({ at: { file, line, column: 1, endLine: line, endColumn: 5 } });
const prints = (findings: readonly Finding[], text = "text") =>
  withFingerprints(findings, sha256, () => text).map(({ fingerprint }) => fingerprint);

test("a finding that only moves keeps its fingerprint", () => expect(prints([at(3)])).toEqual(prints([at(30)])));

test("the same text twice is told apart by its order, so that a third is new", () => {
  const two = prints([at(1), at(2)]);
  expect(new Set(two).size).toBe(2);
  expect(prints([at(1), at(2), at(3)]).slice(0, 2)).toEqual(two);
});

test("another rule, file or text is another finding", () => {
  const [one = ""] = prints([at(1)]);
  expect(one).toMatch(/^[0-9a-f]{32}:1$/);
  expect(prints([at(1, "b")])).not.toContain(one);
  expect(prints([at(1)], "other")).not.toContain(one);
  expect(prints([finding({ rule: "a/b", at: at(1).at })])).not.toContain(one);
});

test("only the beginning of a very long text counts, so that it costs little", () => {
  const long = "x".repeat(10_000);
  expect(prints([at(1)], long)).toEqual(prints([at(1)], `${long}y`));
});
