import fc from "fast-check";
import { expect, test } from "vitest";
import { type Finding, isOpen, severities } from "../../../src/core/finding.ts";
import { tallyFindings, isRatcheted, markExisting } from "../../../src/core/ratchet/ratchet.ts";
import { finding } from "../../report/report-fixture.ts";

const at = (line: number, part: Partial<Finding> = {}): Finding =>
  finding({ at: { file: "a", line, column: 1, endLine: line, endColumn: 5 }, ...part });
const textAt = (): string => "text";

/** The lines of the findings that are new. */
function newLines(before: readonly Finding[], now: readonly Finding[], rules = ["*"]): readonly number[] {
  const counts = tallyFindings(before, textAt);
  return markExisting(now, counts, rules, textAt)
    .filter(isOpen)
    .map((found) => found.at.line);
}

test("what only moved is old", () => expect(newLines([at(3)], [at(30)])).toEqual([]));
test("one more of a kind is new", () => expect(newLines([at(3), at(4)], [at(3), at(4), at(5)])).toEqual([5]));
test("other numbers in the message do not make it new", () => {
  expect(newLines([at(1, { message: "first on line 12" })], [at(1, { message: "first on line 7" })])).toEqual([]);
});

test.each<[string, Partial<Finding>]>([
  ["another rule", { rule: "a/b" }],
  ["another message at the same place", { message: "The name is missing" }],
  ["a graver severity", { severity: "error" }],
])("%s is new", (_, part) => {
  expect(newLines([at(1, { severity: "warning" })], [at(1, { severity: "warning", ...part })])).toEqual([1]);
});

test("another text at the place is new", () => {
  const counts = tallyFindings([at(1)], () => "one");
  expect(markExisting([at(1)], counts, ["*"], () => "two").every(isOpen)).toBe(true);
});

test("only the rules that are ratcheted count", () => {
  expect(newLines([at(1)], [at(1)], ["manifest/*"])).toEqual([]);
  expect(newLines([at(1)], [at(1)], ["layout/*"])).toEqual([1]);
  expect(newLines([at(1)], [at(1)], [])).toEqual([1]);
  expect(isRatcheted("manifest/x", ["manifest/x"])).toBe(true);
});

test("a finding more never leaves fewer that are new, of any severity", () => {
  const any = fc
    .record({ rule: fc.constantFrom("a/x", "a/y"), severity: fc.constantFrom(...severities), line: fc.nat(5) })
    .map(({ rule, severity, line }) => at(line + 1, { rule, severity }));
  const open = (before: readonly Finding[], now: readonly Finding[], severity: Finding["severity"]): number =>
    markExisting(now, tallyFindings(before, textAt), ["a/x"], textAt).filter(
      (found) => isOpen(found) && found.severity === severity,
    ).length;
  fc.assert(
    fc.property(fc.array(any), fc.array(any), any, fc.constantFrom(...severities), (before, now, one, severity) => {
      expect(open(before, [...now, one], severity)).toBeGreaterThanOrEqual(open(before, now, severity));
    }),
  );
});
