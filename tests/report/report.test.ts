import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/core/finding.ts";
import { createReport, reportJson } from "../../src/core/report.ts";
import { finding, reportOf } from "./report-fixture.ts";

describe("the verdict", () => {
  test("passes when there is nothing to say", () => expect(reportOf([]).verdict).toBe("pass"));
  test("fails at an error", () => expect(reportOf([finding({})]).verdict).toBe("fail"));
  test("passes with a warning", () => expect(reportOf([finding({ severity: "warning" })]).verdict).toBe("pass"));
  test("is incomplete when something could not be judged", () => {
    expect(reportOf([], { gaps: [{ file: "a", reason: "unreadable" }] }).verdict).toBe("incomplete");
  });
  test("is incomplete when nothing was looked at", () => expect(reportOf([], { files: 0 }).verdict).toBe("incomplete"));

  test("never turns from red to green by one more finding", () => {
    const any = fc.record({ severity: fc.constantFrom(...severities), line: fc.integer({ min: 1, max: 9 }) });
    const rank = { pass: 0, incomplete: 1, fail: 2 } as const;
    fc.assert(
      fc.property(
        fc.array(any, { maxLength: 6 }),
        any,
        fc.constantFrom("error", "warning", "note", "never"),
        fc.boolean(),
        (list, one, failOn, gap) => {
          const make = (items: typeof list) =>
            createReport({
              ...reportOf([]),
              version: "0",
              failOn,
              packs: [],
              findings: items.map(({ severity, line }) =>
                finding({ severity, at: { file: "a", line, column: 1, endLine: line, endColumn: 1 } }),
              ),
              coverage: { ...reportOf([]).coverage, gaps: gap ? [{ file: "a", reason: "b" }] : [] },
            }).verdict;
          expect(rank[make([...list, one])]).toBeGreaterThanOrEqual(rank[make(list)]);
        },
      ),
    );
  });

  test("every verdict but pass says what blocks, who unblocks it and what is next", () => {
    for (const report of [
      reportOf([finding({})]),
      reportOf([], { files: 0 }),
      reportOf([], { gaps: [{ file: "a", reason: "b" }] }),
    ]) {
      expect(report.blockers.length).toBeGreaterThan(0);
      for (const { what, who, next } of report.blockers)
        expect([what, who.text, next].every((text) => text.length > 5)).toBe(true);
    }
  });
});

test("the order of the findings does not change the bytes", () => {
  const list = [
    finding({ message: "a" }),
    finding({ message: "b" }),
    finding({ rule: "a/b" }),
    finding({ at: { file: "0", line: 1, column: 1, endLine: 1, endColumn: 1 } }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
      expect(reportJson(reportOf(shuffled))).toBe(reportJson(reportOf(list)));
    }),
  );
});
