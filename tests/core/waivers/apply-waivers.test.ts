import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Finding, isWaived, severities } from "../../../src/core/finding.ts";
import { createReport } from "../../../src/core/report.ts";
import { settle } from "../../../src/core/settle.ts";
import { wholeFile } from "../../../src/core/source.ts";
import { applyWaivers } from "../../../src/core/waivers/apply-waivers.ts";
import type { Waiver } from "../../../src/core/waivers/waiver.ts";
import { finding, reportOf } from "../../report/report-fixture.ts";

const today = "2026-10-01";
const about = { id: "io.example.greeting", version: "1.2.0" };

function waiver(part: Partial<Waiver>): Waiver {
  return {
    rule: "manifest/semver-version",
    reason: "The author is on leave",
    owner: "@ada",
    expires: today,
    at: wholeFile("registry/waivers.toml"),
    keyPath: ["waiver", 0],
    ...part,
  };
}

function holds(part: Partial<Waiver>, on = today, found: Finding = finding({ fingerprint: "f:1" })): boolean {
  const { findings } = applyWaivers([found], [waiver(part)], on, () => about);
  return findings.some(isWaived);
}

describe("a waiver", () => {
  test("holds on the day that it names, and on no later one", () => {
    expect(holds({}, "2026-09-30")).toBe(true);
    expect(holds({}, "2026-10-01")).toBe(true);
    expect(holds({}, "2026-10-02")).toBe(false);
  });

  test.each<[Partial<Waiver>, boolean]>([
    [{ rule: "manifest/other" }, false],
    [{ package: "io.example.greeting" }, true],
    [{ package: "io.example.*" }, true],
    [{ package: "io.example" }, false],
    [{ package: "IO.example.greeting" }, false],
    [{ version: "^1" }, true],
    [{ version: "<1.2" }, false],
    [{ path: "a/*.toml" }, true],
    [{ path: "*.toml" }, false],
    [{ path: "**/gpack.toml" }, true],
    [{ fingerprint: "f:1" }, true],
    [{ fingerprint: "f:2" }, false],
    [{ package: "io.example.*", path: "b/**/*" }, false],
  ])("that says %j is for the finding: %s", (part, expected) => expect(holds(part)).toBe(expected));

  test("for a package is not for what belongs to none", () => {
    const { findings } = applyWaivers([finding({})], [waiver({ package: "io.*" })], today, () => undefined);
    expect(findings.some(isWaived)).toBe(false);
  });

  test("that takes too long to match does not hold", () => {
    const file = `${"a".repeat(200)}/${"a".repeat(200)}`;
    const found = finding({ at: { ...finding({}).at, file } });
    expect(holds({ path: `${"*a".repeat(120)}b/${"*a".repeat(120)}b` }, today, found)).toBe(false);
  });

  test("that has expired is shown and does nothing, unless another holds", () => {
    const old = waiver({ expires: "2026-01-01", reason: "once" });
    const [shown] = applyWaivers([finding({})], [old], today, () => about).findings;
    expect(shown?.waiver).toMatchObject({ holds: false, reason: "once" });
    const [both] = applyWaivers([finding({})], [old, waiver({ reason: "now" })], today, () => about).findings;
    expect(both?.waiver).toMatchObject({ holds: true, reason: "now" });
  });

  test("that is for nothing is told apart", () => {
    const unused = waiver({ rule: "a/b" });
    expect([...applyWaivers([finding({})], [unused, waiver({})], today, () => about).unused]).toEqual([unused]);
  });
});

const anyFinding = fc
  .record({
    rule: fc.constantFrom("a/x", "a/y"),
    severity: fc.constantFrom(...severities),
    line: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ rule, severity, line }) =>
    finding({ rule, severity, at: { file: "a", line, column: 1, endLine: line, endColumn: 2 } }),
  );
const anyWaiver = fc
  .record({
    rule: fc.constantFrom("a/x", "a/y", "a/z"),
    expires: fc.constantFrom("2026-01-01", today, "2027-01-01"),
    package: fc.constantFrom("io.*", "org.*"),
  })
  .map(waiver);
const rank = { pass: 0, incomplete: 1, fail: 2 } as const;

function judged(findings: readonly Finding[], waivers: readonly Waiver[], gap: boolean) {
  const { coverage } = reportOf([], { gaps: gap ? [{ file: "a", reason: "rule a/x crashed" }] : [] });
  const settled = settle(
    findings,
    {},
    { waivers, today, sha256: (text) => text, textAt: () => "", packageOf: () => about },
  );
  return createReport({ ...reportOf([]), version: "0", packs: [], findings: settled.findings, coverage });
}

test("a waiver more changes no finding, only whether it blocks, and never makes a verdict worse", () => {
  fc.assert(
    fc.property(fc.array(anyFinding), fc.array(anyWaiver), anyWaiver, fc.boolean(), (findings, waivers, one, gap) => {
      const before = judged(findings, waivers, gap);
      const after = judged(findings, [...waivers, one], gap);
      const bare = (report: typeof before) => report.findings.map((found) => ({ ...found, waiver: undefined }));
      expect(bare(after)).toEqual(bare(before));
      expect(rank[after.verdict]).toBeLessThanOrEqual(rank[before.verdict]);
      expect(after.coverage.gaps).toEqual(before.coverage.gaps);
      const { error, warning, note, waived } = after.counts;
      expect(error + warning + note + waived).toBe(findings.length);
    }),
  );
});

test("a finding more never turns red into green, whatever is waived", () => {
  fc.assert(
    fc.property(fc.array(anyFinding), fc.array(anyWaiver), anyFinding, fc.boolean(), (findings, waivers, one, gap) => {
      const before = judged(findings, waivers, gap).verdict;
      expect(rank[judged([...findings, one], waivers, gap).verdict]).toBeGreaterThanOrEqual(rank[before]);
    }),
  );
});

test("no waiver closes a gap", () => {
  const everything = ["a/x", "a/y"].map((rule) => waiver({ rule, expires: "9999-12-31" }));
  expect(judged([], everything, true).verdict).toBe("incomplete");
});

test("findings that were too many to keep are not taken for waived", () => {
  const { unsure } = settle(
    [finding({})],
    { "manifest/semver-version": 3, "a/other": 1 },
    { waivers: [waiver({})], today, sha256: undefined, textAt: () => undefined, packageOf: () => about },
  );
  expect(unsure).toEqual([
    "more findings of manifest/semver-version in one file than are kept, so it is not known whether all are waived or old",
  ]);
});
