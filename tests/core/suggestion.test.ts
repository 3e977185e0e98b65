import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/core/fix.ts";
import type { Finding } from "../../src/core/finding.ts";
import { hunksOf } from "../../src/core/review/hunks.ts";
import { suggestionOf, suggestionsOf } from "../../src/core/review/suggestion.ts";
import { createSource } from "../../src/core/source.ts";
import { finding } from "../report/report-fixture.ts";

/** A finding whose repair replaces ranges of the file `f`. */
function repair(...edits: readonly (readonly [number, number, number, number, string])[]): Finding {
  return finding({
    at: { file: "f", line: 1, column: 1, endLine: 1, endColumn: 1 },
    fix: {
      summary: "Repair",
      safe: true,
      edits: edits.map(([line, column, endLine, endColumn, text]) => ({
        at: { file: "f", line, column, endLine, endColumn },
        text,
      })),
    },
  });
}

const hunk = { first: 3, lines: ["three", "four", "five"] };

describe("hunks", () => {
  test("show the lines of the new side", () => {
    const patch =
      "@@ -1,3 +1,4 @@ context\n a\n-b\n+B\n+C\n d\n@@ -10 +11,0 @@\n-x\n@@ -20 +20 @@\n-y\n+Y\n\\ No newline at end of file";
    expect(hunksOf(patch)).toEqual([
      { first: 1, lines: ["a", "B", "C", "d"] },
      { first: 20, lines: ["Y"] },
    ]);
  });

  test("cannot be forged by lines of the file", () => {
    expect(hunksOf("@@ -0,0 +1,2 @@\n+@@ -1 +900 @@\n+x")).toEqual([{ first: 1, lines: ["@@ -1 +900 @@", "x"] }]);
  });

  test("of a patch that is none are none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hunksOf(text.replaceAll("@@", ""))).toEqual([]);
      }),
    );
  });
});

describe("a suggestion", () => {
  test.each([
    ["replaces a part of a line", repair([4, 1, 4, 5, "FOUR"]), 4, 4, "four\n", "FOUR\n"],
    [
      "replaces parts of lines",
      repair([3, 1, 3, 2, "T"], [5, 1, 5, 2, "F"]),
      3,
      5,
      "three\nfour\nfive\n",
      "Three\nfour\nFive\n",
    ],
    ["puts a line before another", repair([4, 1, 4, 1, "new\n"]), 4, 4, "four\n", "new\nfour\n"],
    ["puts a line behind the last", repair([6, 1, 6, 1, "new\n"]), 5, 5, "five\n", "five\nnew\n"],
    ["removes a line", repair([4, 1, 5, 1, ""]), 4, 5, "four\nfive\n", "five\n"],
    ["removes the last line", repair([5, 1, 6, 1, ""]), 5, 5, "five\n", ""],
  ] as const)("%s", (_, one, first, last, before, after) => {
    expect(suggestionOf(one, [hunk])).toMatchObject({ first, last, before, after });
  });

  test.each([
    ["is on lines that are not shown", repair([9, 1, 9, 2, "x"])],
    ["begins before the hunk", repair([2, 1, 4, 2, "x"])],
    ["ends behind the hunk", repair([4, 1, 8, 2, "x"])],
    ["is beyond the end of a line", repair([4, 6, 4, 9, "x"])],
    ["changes nothing", repair([4, 1, 4, 5, "four"])],
    ["takes the line feed away", repair([4, 5, 5, 1, ""], [5, 1, 5, 5, ""])],
    ["overlaps itself", repair([4, 1, 4, 4, "x"], [4, 2, 4, 5, "y"])],
    ["has no edit", repair()],
    ["is not safe", { ...repair([4, 1, 4, 5, "x"]), fix: { summary: "s", safe: false, edits: [] } }],
    ["is very long", repair([4, 1, 4, 5, "x".repeat(5000)])],
  ])("is not made of a repair that %s", (name, one) => {
    const made = suggestionOf(one, [hunk]);
    if (name === "takes the line feed away") expect(made?.after.endsWith("\n")).toBe(true);
    else expect(made).toBeUndefined();
  });

  test("is not made over two files", () => {
    const one = repair([4, 1, 4, 5, "x"]);
    const elsewhere = { at: { file: "g", line: 1, column: 1, endLine: 1, endColumn: 1 }, text: "x" };
    const fix = one.fix && { ...one.fix, edits: [...one.fix.edits, elsewhere] };
    expect(suggestionOf({ ...one, ...(fix ? { fix } : {}) }, [hunk])).toBeUndefined();
  });

  test("of two that change the same lines the first is made", () => {
    const list = [repair([4, 1, 4, 5, "x"]), repair([4, 1, 5, 1, "y\n"]), repair([3, 1, 3, 2, "z"])];
    expect(suggestionsOf(list, () => [hunk]).map(({ after }) => after)).toEqual(["x\n", "zhree\n"]);
  });

  test("makes of the file what the repair makes of it", () => {
    const word = fc.stringMatching(/^[a-z ]{0,6}$/);
    const edit = fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 1, max: 5 }),
      fc.stringMatching(/^[A-Z\n]{0,4}$/),
    );
    let reached = 0;
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        (lines, edits) => {
          const one = repair(
            ...edits.map(([line, column, more, end, text]) => [line, column, line + more, end, text] as const),
          );
          const made = suggestionOf(one, [{ first: 1, lines }]);
          if (!made) return;
          reached += 1;
          const text = lines.map((line) => `${line}\n`).join("");
          const whole = applyFixes([one], () => createSource("f", new TextEncoder().encode(text))).files.get("f");
          const suggested = text.split("\n").slice(0, -1);
          const rest = (from: number, to?: number): string =>
            suggested
              .slice(from, to)
              .map((line) => `${line}\n`)
              .join("");
          expect(rest(0, made.first - 1) + made.after + rest(made.last)).toBe(whole);
        },
      ),
      { numRuns: 5000 },
    );
    expect(reached).toBeGreaterThan(100);
  });
});
