import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planSweep } from "../../../src/actions/plan-sweep/run.ts";
import { defaultPolicy } from "../../../src/core/policy.ts";
import { runRules } from "../../../src/core/engine.ts";
import { type Report, createReport } from "../../../src/core/report.ts";
import { blastRadius } from "../../../src/core/sweep/blast-radius.ts";
import { mergeReports } from "../../../src/core/sweep/merge-reports.ts";
import { isShared, parseShard, shardTree } from "../../../src/core/sweep/shard.ts";
import { type Tree, treeOf } from "../../../src/core/tree.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";
import { securityRules } from "../../../src/rules/security.gen.ts";

const syntax = syntaxPort();

/** A registry of some gpacks, of which those named have a fault each. */
function registry(count: number, faulty: readonly number[] = []): Tree {
  const files: Record<string, string> = {
    "registry/index.json": '{ "updated": "2026-10-01T12:00:00Z", "packs": {} }\n',
    "notes/a.md": "a\n",
  };
  for (let at = 0; at < count; at += 1) {
    files[`packages/io.example.p${at}/gpack.toml`] =
      `[gpack]\nid = "io.example.p${at}"\nname = "P"\nversion = "1.0.0"\ndescription = "A gpack of a test"\nlicense = "MIT"\nggen_compat = "*"\n`;
    files[`packages/io.example.p${at}/templates/a.tmpl`] =
      `---\nto: ${faulty.includes(at) ? "../" : ""}a.txt\n---\nHello\n`;
  }
  return treeOf(files);
}

function scan(tree: Tree): Report {
  const outcome = runRules({ tree, rules: securityRules, policy: defaultPolicy, syntax, sha256 });
  return createReport({
    version: "1.0.0",
    ruleSet: "a",
    policy: null,
    subject: { kind: "tree" },
    failOn: "error",
    ...outcome,
  });
}

function sweep(tree: Tree, count: number): Report | undefined {
  const parts = Array.from({ length: count }, (_, at) => ({
    index: at + 1,
    report: scan(shardTree(tree, { index: at + 1, count }, sha256)),
  }));
  const shared = tree.entries.filter(isShared).map(({ path }) => tree.read(path));
  const bytes = shared.reduce((sum, content) => sum + ("reason" in content ? 0 : content.length), 0);
  return mergeReports(parts, { count, shared: { files: shared.length, bytes } });
}

describe("a sweep in parts", () => {
  test("finds what a scan of the whole finds, and has looked at as much", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
        fc.integer({ min: 1, max: 6 }),
        (packs, faulty, count) => {
          const tree = registry(packs, faulty);
          const whole = scan(tree);
          const merged = sweep(tree, count);
          expect(merged?.findings).toEqual(whole.findings);
          expect(merged?.verdict).toBe(whole.verdict);
          expect(merged?.coverage.files).toBe(whole.coverage.files);
          expect(merged?.coverage.bytes).toBe(whole.coverage.bytes);
          expect(merged?.coverage.packs).toBe(whole.coverage.packs);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("has each file in one part, or in all", () => {
    const tree = registry(30);
    const parts = [1, 2, 3, 4].map((index) =>
      shardTree(tree, { index, count: 4 }, sha256).entries.map(({ path }) => path),
    );
    for (const entry of tree.entries) {
      expect(parts.filter((paths) => paths.includes(entry.path))).toHaveLength(isShared(entry) ? 4 : 1);
    }
    expect(parts.every((paths) => paths.length > 5)).toBe(true);
  });

  test("keeps a gpack whole, whatever is nested in it, and in its part when others come", () => {
    const nested = treeOf({
      "packages/a/gpack.toml": "",
      "packages/a/examples/b/gpack.toml": "",
      "packages/a/examples/b/x": "",
      "packages/c/gpack.toml": "",
    });
    for (const index of [1, 2, 3]) {
      const paths = shardTree(nested, { index, count: 3 }, sha256).entries.map(({ path }) => path);
      expect([0, 3]).toContain(paths.filter((path) => path.startsWith("packages/a/")).length);
    }
    const before = shardTree(registry(10), { index: 1, count: 3 }, sha256).entries.map(({ path }) => path);
    const after = shardTree(registry(20), { index: 1, count: 3 }, sha256).entries.map(({ path }) => path);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test("is incomplete where a part gave no report, and where one was judged otherwise", () => {
    const report = scan(registry(2));
    const shared = { files: 1, bytes: 1 };
    expect(mergeReports([{ index: 1, report }], { count: 2, shared })?.verdict).toBe("incomplete");
    for (const other of [{ ruleSet: "b" }, { policy: "b" }, { tool: { name: "gpack", version: "2.0.0" } as const }]) {
      const merged = mergeReports(
        [
          { index: 1, report },
          { index: 2, report: { ...report, ...other } },
        ],
        { count: 2, shared },
      );
      expect(merged?.verdict).toBe("incomplete");
    }
    expect(mergeReports([], { count: 2, shared })).toBeUndefined();
  });

  test("is never better for a part more, or for its order", () => {
    const good = scan(registry(2));
    const bad = scan(registry(2, [1]));
    const plan = { count: 2, shared: { files: 0, bytes: 0 } };
    const one = mergeReports(
      [
        { index: 1, report: good },
        { index: 2, report: bad },
      ],
      plan,
    );
    const other = mergeReports(
      [
        { index: 2, report: bad },
        { index: 1, report: good },
      ],
      plan,
    );
    expect(one).toEqual(other);
    expect(one?.verdict).toBe("fail");
  });
});

describe("the verdict of a sweep", () => {
  const rank = { pass: 0, incomplete: 1, fail: 2 } as const;
  const plan = { count: 4, shared: { files: 1, bytes: 1 } };
  const kinds = [scan(registry(2)), scan(registry(2, [1])), scan(registry(3, [0, 2])), scan(treeOf({}))];
  const report = fc.nat(kinds.length - 1).map((at) => kinds[at] ?? scan(registry(1)));
  const all = fc
    .tuple(report, report, report, report)
    .map((reports) => reports.map((one, at) => ({ index: at + 1, report: one })));
  const verdictOf = (parts: readonly { index: number; report: Report }[]) => {
    const merged = mergeReports(parts, plan);
    return merged ? rank[merged.verdict] : rank.incomplete;
  };

  test("is that of the worst part, in any order, with the same bytes, and for reports that came twice", () => {
    fc.assert(
      fc.property(all, fc.array(fc.nat(3), { maxLength: 4 }), fc.nat(), (parts, again, seed) => {
        const merged = mergeReports(parts, plan);
        expect(verdictOf(parts)).toBe(Math.max(...parts.map(({ report: { verdict } }) => rank[verdict])));
        const shuffled = [...parts, ...again.flatMap((at) => parts[at] ?? [])].toSorted(
          (a, b) => ((a.index * 7919 + seed) % 13) - ((b.index * 7919 + seed) % 13),
        );
        expect(JSON.stringify(mergeReports(shuffled, plan))).toBe(JSON.stringify(merged));
      }),
      { numRuns: 60 },
    );
  });

  test("is never better for a part that is hidden, and never a pass without it", () => {
    fc.assert(
      fc.property(all, fc.nat(3), (parts, hidden) => {
        const left = parts.filter((_, at) => at !== hidden);
        const isWorst = verdictOf(left) < verdictOf(parts);
        // To hide the part that fails leaves what is not known, and that is not green.
        expect(verdictOf(left)).toBeGreaterThanOrEqual(rank.incomplete);
        if (isWorst) expect(verdictOf(left)).toBe(rank.incomplete);
      }),
      { numRuns: 60 },
    );
  });

  test("is no pass where one part gave two reports, or a part came that nobody planned", () => {
    const good = scan(registry(2));
    const parts = [1, 2, 3, 4].map((index) => ({ index, report: good }));
    expect(mergeReports(parts, plan)?.verdict).toBe("pass");
    expect(mergeReports([...parts, { index: 2, report: scan(registry(3)) }], plan)?.verdict).toBe("incomplete");
    expect(mergeReports([...parts, { index: 5, report: good }], plan)?.verdict).toBe("incomplete");
  });
});

test.each([
  ["1/1", true],
  ["2/8", true],
  ["256/256", true],
  ["0/8", false],
  ["9/8", false],
  ["1/257", false],
  ["1/0", false],
  ["", false],
  ["1/2 ", false],
  ["1/2/3", false],
  ["01/2", false],
])("%s names a part: %s", (text, isPart) => expect(parseShard(text) !== undefined).toBe(isPart));

describe("a plan", () => {
  test("has as many parts as the gpacks need, within bounds", () => {
    expect(planSweep(registry(0), "200", "20").parts).toEqual(["1/1"]);
    expect(planSweep(registry(25), "10", "20")).toEqual({ packs: 25, parts: ["1/3", "2/3", "3/3"] });
    expect(planSweep(registry(25), "1", "4").parts).toHaveLength(4);
  });
  test.each([
    ["0", "1"],
    ["x", "1"],
    ["1", "257"],
    ["1", "-1"],
    ["", "1"],
  ])("is refused for %j and %j", (each, most) => {
    expect(() => planSweep(registry(1), each, most)).toThrow(/whole number/);
  });
});

describe("whom a fault reaches", () => {
  test("is who needs the gpack, and who needs those; circles end", () => {
    const dependents = new Map([
      ["a", ["b", "c"]],
      ["b", ["d"]],
      ["d", ["a", "b"]],
      ["x", ["y"]],
    ]);
    expect(blastRadius("a", dependents)).toEqual({ direct: ["b", "c"], indirect: ["d"] });
    expect(blastRadius("nothing", dependents)).toEqual({ direct: [], indirect: [] });
    expect(blastRadius("s", new Map([["s", ["s"]]]))).toEqual({ direct: [], indirect: [] });
  });
});
