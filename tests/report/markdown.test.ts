import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { verdictSentence } from "../../src/report/facts/verdict.ts";
import { blobLinks } from "../../src/report/link.ts";
import { type MarkdownPart, renderMarkdown } from "../../src/report/markdown.ts";
import { naughty } from "./naughty.ts";
import { expectPlain } from "./plain-markdown.ts";
import { change, everywhere, finding, manyPacks, reportOf, waiver } from "./report-fixture.ts";

const link = blobLinks({ repository: "https://github.com/o/r", commit: change.head, prefix: "" });

describe("the first line is the verdict in one sentence", () => {
  const gaps = [{ file: "a", reason: "unreadable" }];
  test.each([
    ["Pass: nothing blocks; nothing was found wrong", reportOf([])],
    ["Pass: nothing blocks; 1 finding does not block", reportOf([finding({ severity: "note" })])],
    ["Fail: something has to be repaired; 1 finding in 1 file blocks", reportOf([finding({})])],
    ["Incomplete: something has to be repaired; 1 part could not be judged", reportOf([], { gaps })],
    [
      "Incomplete: something has to be repaired; nothing was recognised, so nothing was checked",
      reportOf([], { files: 0 }),
    ],
    ["Pass: this change may be merged; nothing was found wrong", { ...reportOf([]), subject: change }],
    [
      "Fail: this change may not be merged; 2 findings in 1 file block",
      {
        ...reportOf([finding({}), finding({ message: "b" })]),
        subject: change,
      },
    ],
    [
      "Incomplete: this change may not be merged; 1 part could not be judged",
      {
        ...reportOf([], { gaps }),
        subject: change,
      },
    ],
  ] satisfies readonly (readonly [string, Report])[])("%s", (sentence, report) => {
    expect(verdictSentence(report)).toBe(sentence);
    expect(renderMarkdown(report, { maxBytes: 9000, digest: "d" }).split("\n", 1)[0]).toContain(sentence);
  });
});

test("what blocks comes first, then the packages, then what is folded", () => {
  const text = renderMarkdown(manyPacks(3, 9), { maxBytes: 60_000, digest: "d".repeat(64), link });
  const order = ["## ⛔ Fail", "| What blocks |", "| Package |", "Findings:", "Coverage", "Provenance"];
  const places = order.map((part) => text.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(text).toContain(`(https://github.com/o/r/blob/${change.head}/packages/io.example.p0/gpack.toml#L1)`);
  for (const fact of [change.base, change.head, "gpack 1.2.3", "none, so the defaults hold", "d".repeat(64)]) {
    expect(text.slice(places.at(-1))).toContain(fact);
  }
});

test("each waiver is told once, with how many findings it lets be", () => {
  const at = { file: "registry/waivers.toml", line: 9, column: 1, endLine: 9, endColumn: 9 };
  const text = renderMarkdown(
    reportOf([
      finding({ message: "a", waiver: waiver({}) }),
      finding({ message: "b", waiver: waiver({}) }),
      finding({ message: "c", waiver: waiver({ at, holds: false, expires: "2026-09-30", owner: "@org/team" }) }),
    ]),
    { maxBytes: 60_000, digest: "d" },
  );
  expect(text).toContain("<details><summary>Waivers: 2 waivers</summary>");
  expect(text).toContain(
    "| `manifest/semver-version` | 2 | until 2027-01-31 | <code>@</code>octocat | The lawyers look at it |",
  );
  expect(text).toContain("| `manifest/semver-version` | 1 | expired after 2026-09-30 | <code>@</code>org/team |");
});

test("a check run can split the parts between its two texts", () => {
  const summary: readonly MarkdownPart[] = ["verdict", "blockers", "packages", "provenance"];
  const report = manyPacks(3, 9);
  expect(renderMarkdown(report, { maxBytes: 60_000, digest: "d", parts: summary })).not.toContain("Findings:");
  expect(renderMarkdown(report, { maxBytes: 60_000, digest: "d", parts: ["findings", "coverage"] })).not.toContain(
    "##",
  );
});

describe("within a number of bytes", () => {
  test.each([8192, 20_000, 65_000, 1_000_000])(
    "%i bytes hold 5,000 findings in 1,200 packs, and the rest is counted",
    (maxBytes) => {
      const report = manyPacks(1200, 5000);
      const text = renderMarkdown(report, { maxBytes, digest: "d".repeat(64), link });
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(maxBytes);
      expect(text).toContain("<details><summary>Provenance</summary>");
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      const shown = text.split("\n").filter((line) => /^\| (error|warning|note) /.test(line)).length;
      const left = report.findings.length - shown;
      if (left > 0) expect(text).toContain(`${left} of ${report.findings.length} findings left out here`);
      expect(text).toBe(renderMarkdown(report, { maxBytes, digest: "d".repeat(64), link }));
    },
  );
});

const hostile = fc.oneof(
  fc.constantFrom(...naughty),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.constantFrom("`", "|", "\\", '"', "@a", "<b>", "#1", "\n", "[x](y)", " ", "</code>"), { maxLength: 12 })
    .map((parts) => parts.join("")),
);

test("text of a pull request stays text: no mark-up, mention, reference or link, and every row has its cells", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const source = renderMarkdown(everywhere(text), { maxBytes: 1e6, digest: "d", link });
      expectPlain(source);
    }),
    { examples: naughty.map((text) => [text] as [string]) },
  );
});
