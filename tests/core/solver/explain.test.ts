import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createUniverse } from "../../../src/core/solver/candidates.ts";
import { explain } from "../../../src/core/solver/explain.ts";
import { resolve } from "../../../src/core/solver/resolve.ts";
import { type Table, anyCase, catalogueOf } from "./registry.ts";

function why(
  table: Table,
  asked: readonly (readonly [string, string])[],
  locked: Readonly<Record<string, string>> = {},
): string {
  const universe = createUniverse(catalogueOf(table), new Map(Object.entries(locked)));
  const { conflict } = resolve(universe, { requirements: asked.map(([id, range]) => ({ id, range })) });
  if (!conflict) return "it can be resolved";
  return explain(conflict)
    .map(({ text, number }) => (number === undefined ? text : `(${number}) ${text}`))
    .join("\n");
}

describe("an explanation", () => {
  test("names a pack that nobody offers", () => {
    expect(why({}, [["a", "^1"]])).toBe('You ask for "a" ^1 (nobody offers it), so nothing fits.');
  });

  test("names the versions there are, where none meets the range", () => {
    const table: Table = { a: { "1.0.0": { b: "^3" } }, b: { "1.0.0": {}, "1.1.0": {}, "1.2.0": {}, "2.0.0": {} } };
    expect(why(table, [["a", "^1"]])).toBe(
      'Because "a" 1.0.0 needs "b" ^3 (there is only 1.0.0 to 2.0.0) and you ask for "a" ^1, nothing fits.',
    );
  });

  test("names the yanked versions that would have met it", () => {
    expect(why({ a: { "1.0.0": {}, "!2.0.0": {} } }, [["a", "^2"]])).toBe(
      'You ask for "a" ^2 (only yanked versions meet that: 2.0.0), so nothing fits.',
    );
    expect(why({ a: { "!1.0.0": {} } }, [["a", "^2"]])).toBe(
      'You ask for "a" ^2 (every version is yanked), so nothing fits.',
    );
  });

  test("tells two packs that need a third in ranges that share no version", () => {
    const table: Table = {
      app: { "1.0.0": { a: "^2", c: "*" } },
      a: { "2.0.0": { b: ">=3" } },
      c: { "1.0.0": { b: "<3" }, "1.1.0": { b: "<3" } },
      b: { "2.0.0": {}, "2.5.0": {}, "3.0.0": {} },
    };
    expect(why(table, [["app", "*"]])).toBe(
      [
        'Because "a" 2.0.0 needs "b" >=3 (3.0.0) and any version of "c" needs "b" <3 (2.0.0, 2.5.0), "a" 2.0.0 and any version of "c" exclude each other.',
        'And because "app" 1.0.0 needs "a" ^2, any version of "c" and "app" 1.0.0 exclude each other.',
        'And because "app" 1.0.0 needs "c" * and you ask for "app" *, nothing fits.',
      ].join("\n"),
    );
  });

  test("numbers a step that is used more than once", () => {
    const table: Table = {
      foo: { "1.0.0": { a: "^1", b: "^1" }, "1.1.0": { x: "^1", y: "^1" } },
      a: { "1.0.0": { b: "^2" } },
      b: { "1.0.0": {}, "2.0.0": {} },
      x: { "1.0.0": { y: "^2" } },
      y: { "1.0.0": {}, "2.0.0": {} },
    };
    expect(why(table, [["foo", "^1"]])).toMatchInlineSnapshot(`
      "Because "a" 1.0.0 needs "b" ^2 (2.0.0) and "foo" 1.0.0 needs "a" ^1, "foo" 1.0.0 needs "b" 2.0.0.
      (1) And because "foo" 1.0.0 needs "b" ^1 (1.0.0), "foo" 1.0.0 cannot be used.
      Because "x" 1.0.0 needs "y" ^2 (2.0.0) and "foo" 1.1.0 needs "x" ^1, "foo" 1.1.0 needs "y" 2.0.0.
      And because "foo" 1.1.0 needs "y" ^1 (1.0.0), "foo" 1.1.0 cannot be used.
      And because "foo" 1.0.0 cannot be used (1), no version of "foo" can be used.
      And because you ask for "foo" ^1, nothing fits."
    `);
  });

  test("makes control characters and endless texts of a registry harmless", () => {
    const id = `a\u001B[31m${"x".repeat(500)}`;
    const text = why({ [id]: { "1.0.0": { b: "^1\n\n::error::" } } }, [[id, "*"]]);
    expect(text).not.toContain("\u001B");
    expect(text.split("\n")).toHaveLength(1);
    expect(text.length).toBeLessThan(700);
  });

  test("tells the facts alone where the proof is long", () => {
    const table: Record<string, Record<string, Record<string, string>>> = { last: { "1.0.0": {} } };
    for (let nth = 0; nth < 100; nth += 1)
      table[`p${nth}`] = { "1.0.0": { [nth < 99 ? `p${nth + 1}` : "last"]: nth < 99 ? "^1" : "^2" } };
    const lines = why(table, [
      ["p0", "*"],
      ["last", "*"],
    ]).split("\n");
    expect(lines.length).toBeLessThan(100);
    expect(lines.at(-1)).toMatch(/cannot all be met|nothing fits/);
  });
});

test("every explanation ends, and refers only to what it has told", () => {
  fc.assert(
    fc.property(anyCase, ({ table, asked, locked }) => {
      const text = why(table, asked, locked);
      if (text === "it can be resolved") return;
      const lines = text.split("\n");
      const told = new Set<string>();
      for (const line of lines) {
        expect(line).toMatch(/^(?:\(\d+\) )?(?:Because |And because |Thus, |You ask ).*\.$/);
        for (const [, number = ""] of line.slice(3).matchAll(/ \((\d+)\)/g)) expect(told).toContain(number);
        const own = /^\((\d+)\)/.exec(line)?.[1];
        if (own !== undefined) told.add(own);
      }
      expect(lines.at(-1)).toMatch(/nothing fits\.$/);
      // A step is told once.
      expect(new Set(lines).size).toBe(lines.length);
    }),
    { numRuns: Number(process.env["GPACK_FUZZ_RUNS"] ?? 1000) },
  );
});
