import { describe, expect, test } from "vitest";
import type { Path } from "../../src/core/document.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { textSource } from "../../src/core/source.ts";

const read = (text: string) => parseJsonDocument(textSource("a.json", text));
const show = ({ line, column, endColumn }: { line: number; column: number; endColumn: number }) =>
  `${line}:${column}-${endColumn}`;

describe("places", () => {
  const doc = read('{\n  "a": { "b": [1, "two", {"c": null}] },\n  "d/e": true\n}\n');
  test.each<[Path, string, string]>([
    [["a"], "2:3-6", "2:3-6"],
    [["a", "b"], "2:10-13", "2:10-13"],
    [["a", "b", 1], "2:19-24", "2:19-24"],
    [["a", "b", 2], "2:26-27", "2:26-27"],
    [["a", "b", 2, "c"], "2:32-36", "2:27-30"],
    [["d/e"], "3:10-14", "3:3-8"],
    [["a", "nothing"], "2:3-6", "2:3-6"],
    [["a", "b", 9], "2:10-13", "2:10-13"],
  ])("of %j", (path, value, key) => {
    expect(show(doc.at(path))).toBe(value);
    expect(show(doc.keyAt(path))).toBe(key);
  });
});

describe("problems", () => {
  test.each([
    ["a comment", '{ // no\n "a": 1 }', "json", "1:3"],
    ["a last comma", '{ "a": 1, }', "json", "1:11"],
    ["text after the value", '{ "a": 1 } x', "json", "1:12"],
    ["nothing at all", "", "json", "1:1"],
    ["an equal key", '{ "a": 1,\n "a": 2 }', "json-duplicate-key", "2:2"],
    ["an equal key, written with an escape", '{ "a": 1, "\\u0061": 2 }', "json-duplicate-key", "1:11"],
    ["an equal key deep inside", '[{ "x": { "a": 1, "a": 2 } }]', "json-duplicate-key", "1:19"],
    ["a reserved key", '{ "__proto__": 1 }', "reserved-key", "1:3"],
    ["a reserved key, written with an escape", '{ "\\u005f_proto__": 1 }', "reserved-key", "1:3"],
    ["nesting", `${"[".repeat(129)}${"]".repeat(129)}`, "nesting", "1:129"],
  ])("%s", (_, text, code, place) => {
    const { problems } = read(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(`${problems[0]?.at.line}:${problems[0]?.at.column}`).toBe(place);
  });

  test.each([
    ["equal keys of different objects", '{ "a": { "x": 1 }, "b": { "x": 1 } }'],
    ["colons and braces in strings", '{ "a": ":::{{[[", "b": "\\\\", "c": "\\":" }'],
    ["an equal value", '["a", "a"]'],
    ["128 levels", `${"[".repeat(128)}${"]".repeat(128)}`],
  ])("none for %s", (_, text) => {
    expect(read(text).problems).toEqual([]);
    expect(read(text).value).toBeDefined();
  });

  test("a very wide list beside an equal key is read to its end", () => {
    const { problems } = read(`{"a":1,"a":[${"1,".repeat(300_000)}1]}`);
    expect(problems.map((problem) => problem.code)).toEqual(["json-duplicate-key"]);
  });
});
