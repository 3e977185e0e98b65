import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rewriteJson } from "../../src/core/json-rewrite.ts";
import { type JsonStyle, defaultStyle, styleOf, writeJson } from "../../src/core/json-style.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const key = fc.string({ unit: "grapheme-ascii", maxLength: 4 }).filter((text) => text !== "__proto__");
const leaf = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string({ maxLength: 6 }));
const { object } = fc.letrec<{ value: Json; object: Record<string, Json> }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(leaf, { maxLength: 3 }), tie("object")),
  object: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
}));
const style = fc.record<JsonStyle>({
  indent: fc.constantFrom(undefined, "  ", "\t", "    "),
  lineBreak: fc.constantFrom("\n", "\r\n"),
  colon: fc.constantFrom(": ", ":"),
  inlineLists: fc.boolean(),
});

describe("a JSON text that is rewritten", () => {
  test("says the new value, whatever the layout, and is the same bytes where nothing changes", () => {
    fc.assert(
      fc.property(object, object, style, fc.constantFrom("", "\n", "\r\n\r\n"), (before, after, layout, end) => {
        const text = writeJson(before, layout) + end;
        expect(JSON.parse(rewriteJson(text, after))).toEqual(after);
        expect(rewriteJson(text, before)).toBe(text);
        // Whoever changes it back has it back, but for what was written by hand.
        expect(JSON.parse(rewriteJson(rewriteJson(text, after), before))).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps its layout: written anew in it, it is the same text", () => {
    const value = fc.record({
      a: fc.record({ b: fc.string(), c: fc.array(fc.string(), { minLength: 1 }) }),
      d: fc.nat(),
    });
    fc.assert(
      fc.property(value, style, fc.string(), (before, layout, text) => {
        const after = { ...before, a: { ...before.a, e: text, f: { g: [text], h: { i: 1 } } } };
        const { indent } = layout;
        const usual = { ...layout, ...(indent === undefined ? { inlineLists: true } : {}) };
        expect(rewriteJson(writeJson(before, usual), after)).toBe(writeJson(after, usual));
      }),
    );
  });

  test("keeps what a person wrote in a way of his own", () => {
    const text = `{ "a" :1,\r\n\t"list": [1,\r\n 2], "packs" : {\r\n\t  "x": {"v":1.50,"u": "\\u0041"},\r\n\r\n\t  "z":   {}\r\n\t}\r\n}`;
    expect(
      rewriteJson(text, { a: 1, list: [1, 2], packs: { x: { v: 1.5, u: "A", w: true }, y: { n: [1] }, z: {} } }),
    ).toBe(
      `{ "a" :1,\r\n\t"list": [1,\r\n 2], "packs" : {\r\n\t  "x": {"v":1.50,"u": "\\u0041", "w": true},\r\n\t  "y": {\r\n\t  \t"n": [1]\r\n\t  },\r\n\r\n\t  "z":   {}\r\n\t}\r\n}`,
    );
  });

  test("takes members out with their commas", () => {
    const text = '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n';
    expect(rewriteJson(text, { b: 2, c: 3 })).toBe('{\n  "b": 2,\n  "c": 3\n}\n');
    expect(rewriteJson(text, { a: 1, c: 3 })).toBe('{\n  "a": 1,\n  "c": 3\n}\n');
    expect(rewriteJson(text, { a: 1, b: 2 })).toBe('{\n  "a": 1,\n  "b": 2\n}\n');
    expect(rewriteJson(text, { a: 1, b: 2, c: undefined })).toBe('{\n  "a": 1,\n  "b": 2\n}\n');
    expect(rewriteJson(text, {})).toBe("{}\n");
    expect(rewriteJson("{}\n", { a: [] })).toBe('{"a": []}\n');
  });
});

test("the layout of a text is read from the text", () => {
  expect(styleOf(writeJson({ a: { b: ["c"] } }, defaultStyle))).toEqual(defaultStyle);
  expect(styleOf('{"a":1}').indent).toBeUndefined();
  expect(styleOf('{\r\n\t"a":[ 1, 2 ]\r\n}')).toEqual({
    indent: "\t",
    lineBreak: "\r\n",
    colon: ":",
    inlineLists: true,
  });
});
