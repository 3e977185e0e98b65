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

test.each([
  ["The file has 1200 bytes; shorten it to 500", "The file has 1300 bytes; shorten it to 500"],
  ["rows 1,200 and 3.5 MiB", "rows 1,300 and 4.5 MiB"],
  ["unexpected end at 12:7", "unexpected end at 13:1"],
  ['"a" 1.0.0 cannot be resolved', '"a" 1.0.1 cannot be resolved'],
])("%j and %j are one finding", (before, now) => {
  expect(newLines([at(1, { message: before })], [at(1, { message: now })])).toEqual([]);
});

test.each([
  ['The pack "io.example.a1" is not listed', 'The pack "io.example.a2" is not listed'],
  ['The file "a \\" 1" is odd', 'The file "a \\" 2" is odd'],
  ['There are 2 of "1"', 'There are 2 of "2"'],
  ["`x1` is not known", "`x2` is not known"],
  ["Filter 'x1' not found", "Filter 'x2' not found"],
  ["templates/a1.tmpl is odd", "templates/a2.tmpl is odd"],
  ["a/1 is odd", "a/2 is odd"],
  ["It has CVE-2026-1001", "It has CVE-2026-1002"],
  ["It has sha256:1111", "It has sha256:2222"],
  ["It has h1:12ab", "It has h1:13ab"],
])("%j and %j are two findings: the number is part of a name", (before, now) => {
  expect(newLines([at(1, { message: before })], [at(2, { message: now })])).toEqual([2]);
});

test("what is as it was is old, and the one beside it with another number is the new one", () => {
  const lines = (numbers: readonly number[]): readonly Finding[] =>
    numbers.map((number) => at(number, { message: `${number} bytes too many` }));
  expect(newLines(lines([8]), lines([3, 8]))).toEqual([3]);
  expect(newLines(lines([8, 9]), lines([3, 4, 8]))).toEqual([4]);
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
