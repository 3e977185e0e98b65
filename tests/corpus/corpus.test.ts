import { expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import type { Finding } from "../../src/core/finding.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { diskTree } from "../../src/platform/disk-tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { findingLine } from "../../src/report/line.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { type ExpectedRow, outOfReach, readExpected, rulesOfCode } from "./expected.ts";

const root = process.env["GPACK_CORPUS"];

/** Lines by which a finding may be off. */
const TOLERANCE = 2;

test.skipIf(!root)(
  "real files of a public repository: what is wrong is found, what is right is not (GPACK_CORPUS)",
  async () => {
    const corpus = root ?? "";
    const outcome = runRules({
      tree: await diskTree(corpus),
      rules,
      policy: defaultPolicy,
      syntax: syntaxPort(),
      sha256,
    });
    expect(outcome.coverage.gaps, "no crash, nothing unread").toEqual([]);

    const byFile = new Map<string, Finding[]>();
    for (const finding of outcome.findings) {
      const file = finding.at.file.replace(/\/$/, "");
      byFile.set(file, [...(byFile.get(file) ?? []), finding]);
    }
    const near = (row: ExpectedRow): readonly Finding[] =>
      (byFile.get(row.file.replace(/\/$/, "")) ?? []).filter(
        (finding) => row.line === undefined || Math.abs(finding.at.line - row.line) <= TOLERANCE,
      );
    // One fault may break many places: a finding at its cause names them as related.
    const touched = (row: ExpectedRow): readonly Finding[] =>
      (byFile.get(row.file) ?? []).filter(({ related = [] }) =>
        related.some(({ at }) => row.line !== undefined && Math.abs(at.line - row.line) <= TOLERANCE),
      );
    const isFound = (row: ExpectedRow): boolean => {
      const accepted = rulesOfCode[row.code] ?? [];
      return [...near(row), ...touched(row)].some((finding) => accepted.includes(finding.rule));
    };

    const rows = readExpected(corpus);
    const traps = rows.filter((row) => row.severity === "trap").flatMap((row) => near(row).map(findingLine));
    expect(traps, "traps stay silent").toEqual([]);

    const judged = rows.filter((row) => row.severity !== "trap" && (row.code in rulesOfCode || row.code in outOfReach));
    const codes = [...new Set(judged.map((row) => `${row.severity} ${row.code}`))].toSorted();
    const lines = codes.map((code) => {
      const own = judged.filter((row) => `${row.severity} ${row.code}` === code);
      return `${code.padEnd(32)}${own.filter(isFound).length} of ${own.length}`;
    });
    const missed = judged.filter((row) => !isFound(row));
    console.log(
      [
        "recall per code:",
        ...lines,
        "not found:",
        ...missed.map((row) => `${row.code} ${row.file}:${row.line ?? ""} ${outOfReach[row.code] ?? row.detail}`),
      ].join("\n"),
    );

    const recall = (severity: string): number => {
      const own = judged.filter((row) => row.severity === severity);
      return own.filter(isFound).length / own.length;
    };
    expect(recall("error")).toBeGreaterThanOrEqual(0.95);
    expect(recall("warn")).toBeGreaterThanOrEqual(0.85);
  },
);
