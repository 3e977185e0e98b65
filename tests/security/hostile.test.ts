import { describe, expect, test } from "vitest";
import { zipOf } from "../zip-fixture.ts";
import { type Pair, hostilePairs } from "./hostile-packs.ts";
import { advisories, textPairs } from "./hostile-texts.ts";
import { scanFiles } from "./scan.ts";

const supply = { advisories };

const texts = [...textPairs()];
/** Rules that some text is made for: none of them speaks of a twin of another one. */
const ofTexts: ReadonlySet<string> = new Set(texts.map(({ rule }) => rule));

describe.each<readonly [string, readonly Pair[], number, ReadonlySet<string>]>([
  ["gpacks", hostilePairs(), 400, new Set()],
  ["texts", texts, 500, ofTexts],
])("of generated %s", (_, pairs, atLeast, silent) => {
  test("every hostile one is found, by the rule that it is made for", { timeout: 120_000 }, () => {
    const missed = pairs.filter(
      ({ rule, hostile }) => !scanFiles(hostile, "default", supply).findings.some((finding) => finding.rule === rule),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(atLeast);
  });

  test("no benign twin has the fault of its hostile one, nor any error", { timeout: 120_000 }, () => {
    const accused = pairs.flatMap(({ name, rule, benign }) =>
      scanFiles(benign, "default", supply)
        .findings.filter((finding) => finding.rule === rule || silent.has(finding.rule) || finding.severity === "error")
        .map((finding) => `${name}: ${finding.rule} ${finding.message}`),
    );
    expect(accused).toEqual([]);
  });
});

test("every text and its twin is judged whole", () => {
  const gaps = texts.flatMap(({ name, hostile, benign }) =>
    [hostile, benign].flatMap((files) =>
      scanFiles(files, "default", supply).coverage.gaps.map(({ reason }) => `${name}: ${reason}`),
    ),
  );
  expect(gaps).toEqual([]);
});

test.each([
  ["archive-escape", [{ name: "../x", content: "x" }]],
  ["archive-bomb", [{ name: "x", content: new Uint8Array(70_000_000) }]],
  ["closed-archive", [{ name: "x", content: "x", flags: 1 }]],
] as const)("%s is found wherever an archive stands, and an honest one is not", (rule, files) => {
  const rules = (path: string, bytes: Uint8Array): readonly string[] =>
    scanFiles({ [path]: bytes }).findings.map((finding) => finding.rule);
  const hostile = zipOf(files);
  const honest = zipOf([{ name: "x", content: "x" }]);
  for (const path of ["assets/a.zip", "templates/a.bin", "tests/a.zip", "docs/a"]) {
    expect(rules(path, hostile)).toContain(`security/${rule}`);
    expect(rules(path, honest).filter((one) => one.includes("archive"))).toEqual([]);
  }
});
