import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Gap, blocks, blockersOf } from "../../../src/core/blocker/blockers.ts";
import { unblockerKinds } from "../../../src/core/blocker/unblocker.ts";
import { type Finding, severities } from "../../../src/core/finding.ts";
import { waiverNote } from "../../../src/report/facts/blockers.ts";
import { finding, reportOf } from "../../report/report-fixture.ts";

const author = { kind: "author", names: [] } as const;
const fix = (safe: boolean): Finding["fix"] => ({ summary: "Do it", safe, edits: [] });

function blockersFor(findings: readonly Finding[], gaps: readonly Gap[] = []) {
  return blockersOf({ findings, gaps, author, maintainers: [], summary: () => undefined, isWaivable: () => true });
}

describe("what blocks", () => {
  test("names the rule, its sentence and the place", () => {
    const [one] = blockersOf({
      findings: [finding({})],
      gaps: [],
      author,
      maintainers: [],
      summary: () => "Give the pack a version",
      isWaivable: () => true,
    });
    expect(one).toEqual({
      rule: "manifest/semver-version",
      count: 1,
      what: "manifest/semver-version at a/gpack.toml:4: Give the pack a version",
      who: { kind: "author", names: [], text: "the author of the change" },
      next: "repair it; `gpack explain manifest/semver-version` shows how",
      isWaivable: true,
    });
  });

  test("says whom to ask for a waiver, where somebody grants some", () => {
    const findings = [finding({ rule: "a/x" }), finding({ rule: "policy/y" })];
    const isWaivable = (rule: string): boolean => rule === "a/x";
    const found = blockersOf({
      findings,
      gaps: [],
      author,
      maintainers: ["@ada"],
      summary: () => undefined,
      isWaivable,
    });
    expect(found.map(({ isWaivable, waiversBy }) => [isWaivable, waiversBy])).toEqual([
      [true, ["@ada"]],
      [false, undefined],
    ]);
    expect(waiverNote(found)).toBe("a/x can be waived instead, by @ada.");
    expect(waiverNote(found.slice(0, 1))).toBe("It can be waived instead, by @ada.");
    expect(waiverNote(found.slice(1))).toBeUndefined();
  });

  test("is one blocker for each rule and for each who, the worst first", () => {
    const owners = { kind: "owners", names: ["@ada"] } as const;
    const found = blockersFor([
      finding({ rule: "a/warns", severity: "warning" }),
      finding({ rule: "b/fails" }),
      finding({ rule: "b/fails", who: owners, next: "ask @ada to approve" }),
      finding({ rule: "b/fails" }),
    ]);
    expect(found.map(({ rule, count, who, next }) => [rule, count, who.text, next])).toEqual([
      ["b/fails", 2, "the author of the change", "repair them; `gpack explain b/fails` shows how"],
      ["b/fails", 1, "the owners of these files: @ada", "ask @ada to approve"],
      ["a/warns", 1, "the author of the change", "repair it; `gpack explain a/warns` shows how"],
    ]);
  });

  test.each([
    [[fix(true)], "gpack fix", "run `gpack fix`, which repairs it"],
    [[fix(true), fix(true)], "gpack fix", "run `gpack fix`, which repairs all of them"],
    [[fix(false)], "gpack fix --unsafe", "run `gpack fix --unsafe`, which repairs it, in a way that may change"],
    [[fix(true), undefined], "gpack fix", "run `gpack fix`, which repairs 1 of them; for the rest, `gpack explain"],
    [[undefined], undefined, "repair it; `gpack explain"],
  ])("names the command that repairs it, case %#", (fixes, command, next) => {
    const [one] = blockersFor(fixes.map((given) => finding(given ? { fix: given } : {})));
    expect(one?.command).toBe(command);
    expect(one?.next).toContain(next);
  });

  test("names ten people and counts the others", () => {
    const names = Array.from({ length: 14 }, (_, nth) => `@u${nth}`);
    const [one] = blockersFor([finding({ who: { kind: "maintainers", names } })]);
    expect(one?.who.text).toBe(
      "the maintainers of the registry: @u0, @u1, @u2, @u3, @u4, @u5, @u6, @u7, @u8, @u9 and 4 more",
    );
    expect(one?.who.names).toHaveLength(14);
  });

  test("says of a crash that the makers of gpack have to repair it", () => {
    const gap = { file: "a", reason: "rule x/y crashed", who: { kind: "tool", names: [] }, next: "report it" } as const;
    expect(blockersFor([], [{ file: "b", reason: "too large" }, gap]).map(({ who, next }) => [who.kind, next])).toEqual(
      [
        ["author", "make the file readable and within the limits, or remove it"],
        ["tool", "report it"],
      ],
    );
  });

  test("stays short when a change breaks every rule, and counts each finding and gap in exactly one", () => {
    const who = fc.option(
      fc.record({ kind: fc.constantFrom(...unblockerKinds), names: fc.subarray(["@a", "@b", "@c"]) }),
      { nil: undefined },
    );
    const one = fc
      .record({ rule: fc.nat(60), severity: fc.constantFrom(...severities), who })
      .map(({ rule, severity, who }) => finding({ rule: `r/${rule}`, severity, ...(who ? { who } : {}) }));
    const gap = fc.record({ file: fc.constantFrom("a", "b"), reason: fc.constantFrom("x", "y") });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 200 }),
        fc.array(gap),
        fc.constantFrom(...severities),
        (list, gaps, failOn) => {
          const report = reportOf(list, { gaps }, failOn);
          const blocking = list.filter(({ severity }) => blocks(severity, failOn)).length;
          expect(report.blockers.reduce((sum, { count }) => sum + count, 0)).toBe(blocking + gaps.length);
          expect(report.blockers.length).toBeLessThanOrEqual(20 + unblockerKinds.length + 1);
          expect(report.blockers.length === 0).toBe(report.verdict === "pass");
          for (const { what, who, next } of report.blockers) {
            expect([what, who.text, next].every((text) => text.length > 5)).toBe(true);
          }
          expect(reportOf(list.toReversed(), { gaps }, failOn).blockers).toEqual(report.blockers);
        },
      ),
    );
  });
});
