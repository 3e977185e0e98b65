import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { findLookalikes } from "../../../src/core/lookalike/lookalikes.ts";
import { type NameForms, formsOf } from "../../../src/core/lookalike/name-forms.ts";
import { squatsOf } from "./squats.ts";

/** Measures all of every list, as for the figures of the docs; takes minutes. */
const isWhole = process.env["GPACK_CALIBRATE"] !== undefined;

/**
 * What the look-alike check says of names that registries really accepted, and of squats of them. The lists say where
 * they come from; docs/look-alikes.md has the figures. `strict`: percent of the names that are flagged although they
 * were accepted, each judged against all others; `inOrder`: only the later of two. `recall`: percent of squats caught.
 */
const lists = [
  // Names in the form of a gpack's id, with a namespace. Both aims are met, each name against all others.
  { name: "go", most: { strict: 1, inOrder: 1 }, recall: 95 },
  { name: "crates", most: { inOrder: 1 }, recall: isWhole ? 95 : 93 },
  // Short names of one word are too close to each other: these miss one of the aims, by no more than this.
  { name: "python", most: { inOrder: 1 }, recall: 94 },
  { name: "npm", most: { inOrder: 1.25 }, recall: 95 },
  { name: "debian", most: { inOrder: 2 }, recall: isWhole ? 92 : 90 },
] as const;

/** One squat of each kind for every nth name: enough to measure, quick enough to run always. */
const SQUATS_OF_EVERY = isWhole ? 1 : 24;

describe("names that registries accepted", () => {
  for (const { name, most, recall } of lists) {
    test(`of ${name} are rarely flagged, and squats of them mostly`, () => {
      const judgesEach = isWhole || "strict" in most;
      const measured = measure(name, readNames(`tests/core/lookalike/names/${name}.txt`), judgesEach);
      expect(measured.names).toBeGreaterThanOrEqual(1000);
      if ("strict" in most) expect(measured.strict).toBeLessThanOrEqual(most.strict);
      expect(measured.inOrder).toBeLessThanOrEqual(most.inOrder);
      expect(measured.recall).toBeGreaterThanOrEqual(recall);
    });
  }

  const own = process.env["GPACK_NAMES"];
  test.skipIf(own === undefined)("of a list of your own (GPACK_NAMES)", () => {
    const path = own ?? "";
    expect(measure(basename(path), readNames(path), true).names).toBeGreaterThan(0);
  });
});

/** `judgesEach`: judges each name against all others, which takes time by the square of the list. */
function measure(list: string, names: readonly string[], judgesEach: boolean) {
  const forms = names.map(formsOf);
  const judged = judgesEach ? [...forms.keys()] : [];
  const strict = judged.filter((at) => isFlagged(forms[at], [...forms.slice(0, at), ...forms.slice(at + 1)])).length;
  const inOrder = findLookalikes(forms).length;
  const taken = new Set(names);
  const found = new Map<string, { caught: number; all: number }>();
  for (const [at, name] of names.entries()) {
    if (at % SQUATS_OF_EVERY !== 0) continue;
    for (const squat of squatsOf(name, at)) {
      // One that is a real name by chance is not a new name.
      if (taken.has(squat.name)) continue;
      const counts = found.get(squat.kind) ?? { caught: 0, all: 0 };
      found.set(squat.kind, counts);
      counts.all += 1;
      if (isFlagged(formsOf(squat.name), forms)) counts.caught += 1;
    }
  }
  const all = [...found.values()].reduce((sum, counts) => sum + counts.all, 0);
  const caught = [...found.values()].reduce((sum, counts) => sum + counts.caught, 0);
  const measured = {
    names: names.length,
    strict: judgesEach ? percent(strict, names.length) : Number.NaN,
    inOrder: percent(inOrder, names.length),
    recall: percent(caught, all),
  };
  const kinds = [...found].map(([kind, counts]) => `  ${kind.padEnd(26)}${percent(counts.caught, counts.all)} %`);
  console.log(
    [
      `${list}: ${names.length} names; flagged as the later of two ${measured.inOrder} %${
        judgesEach ? `, against all others ${measured.strict} %` : ""
      }; squats caught ${measured.recall} % of ${all}`,
      ...kinds,
    ].join("\n"),
  );
  return measured;
}

function isFlagged(candidate: NameForms | undefined, accepted: readonly NameForms[]): boolean {
  return candidate !== undefined && findLookalikes([...accepted, candidate], accepted.length).length > 0;
}

function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / whole) / 100;
}

function readNames(path: string): readonly string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return [...new Set(lines.filter((line) => line !== "" && !line.startsWith("#")))];
}
