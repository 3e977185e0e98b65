import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isShownTo } from "../../src/core/security/facts.ts";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { diskTree } from "../../src/platform/disk-tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { findingLine } from "../../src/report/line.ts";
import { securityRules } from "../../src/rules/security.gen.ts";
import { readExpected } from "./expected.ts";

const root = process.env["GPACK_CORPUS"];

/** What somebody said of each finding, after looking at the file: `true`, `debatable` or `false`. */
function labels(): ReadonlyMap<string, string> {
  const rows = readFileSync(new URL("security-labels.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  return new Map(
    rows.map((row) => {
      const [label = "", ...place] = row.split("\t");
      return [place.join("\t"), label];
    }),
  );
}

test.skipIf(!root)("of what a security scan shows by default in real files, 95 % are true (GPACK_CORPUS)", async () => {
  const corpus = root ?? "";
  const rules = securityRules.filter(({ security }) => security && isShownTo("default", security));
  const tree = await diskTree(corpus);
  const outcome = runRules({ tree, rules, policy: defaultPolicy, syntax: syntaxPort(), sha256 });
  expect(outcome.coverage.gaps).toEqual([]);
  const known = labels();
  // The table of the corpus itself quotes what is wrong elsewhere.
  const found = outcome.findings.filter(({ at }) => at.file !== "EXPECTED.tsv");
  const labelOf = ({ rule, at }: (typeof found)[number]): string =>
    known.get([rule, at.file, String(at.line)].join("\t")) ?? "not labelled";
  const counts = new Map<string, number>();
  for (const finding of found) counts.set(labelOf(finding), (counts.get(labelOf(finding)) ?? 0) + 1);
  console.log(
    `security scan of the corpus: ${found.length} findings, ${[...counts].map(([label, count]) => `${count} ${label}`).join(", ")}`,
  );
  const unlabelled = found.filter((finding) => labelOf(finding) === "not labelled").map(findingLine);
  expect((counts.get("true") ?? 0) / found.length, unlabelled.join("\n")).toBeGreaterThanOrEqual(0.95);

  const traps = readExpected(corpus).filter(({ severity }) => severity === "trap");
  const onTraps = found.filter(({ at }) =>
    traps.some(({ file, line }) => file === at.file && (line === undefined || Math.abs(line - at.line) <= 2)),
  );
  expect(onTraps.map(findingLine)).toEqual([]);

  const secrets = readExpected(corpus).filter(({ code }) => code === "SECRET-LITERAL");
  for (const { file, line } of secrets)
    expect(
      found.some(({ rule, at }) => rule === "security/secret" && at.file === file && at.line === line),
      `${file}:${line}`,
    ).toBe(true);
});
