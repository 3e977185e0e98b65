import { expect, test } from "vitest";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";

const syntax = syntaxPort();

test("counts the triples of a graph", () => {
  expect(syntax.turtle("<http://a> <http://b> 1, 2 .")).toEqual({ faults: [], triples: 2 });
});

test("says where each fault is, in UTF-16 columns", () => {
  expect(syntax.turtle('<http://a> <http://b> "\u{1F600}", x:y .').faults).toMatchObject([
    { message: "The prefix x: has not been declared", line: 1, column: 29 },
  ]);
});

test("names the cause of a fault that is noticed late", () => {
  const [fault] = syntax.query("SELECT (COUNT(?a) AS ?n) ?b\nWHERE { ?a ?p ?b } GROUP BY ?a").faults;
  expect(fault?.cause).toMatchObject({ line: 1, column: 26 });
});

test("tells queries, updates and templates apart", () => {
  expect(syntax.query("ASK {}").faults).toEqual([]);
  expect(syntax.update("INSERT DATA { <http://a> <http://b> 1 }").faults).toEqual([]);
  expect(syntax.query("INSERT DATA { <http://a> <http://b> 1 }").faults).toHaveLength(1);
  expect(syntax.tera("{{ a | upper }}").faults).toEqual([]);
  expect(syntax.tera("{{ a").faults).toHaveLength(1);
});

test("a text that is too much makes no fault, and leaves the parsers usable", () => {
  const result = syntax.tera(`{{ ${"(".repeat(100_000)}`);
  expect(result.faults).toEqual([]);
  expect(result.incomplete).toContain("nested deeper");
  expect(syntax.tera("{{ a }}")).toEqual({ faults: [] });
});

test("without the module nothing is parsed, and it says so", () => {
  expect(syntaxPort(new URL("file:///nowhere/syntax.wasm")).tera("x").incomplete).toContain("the parser stopped");
});

test("a text on which the module runs out of stack makes no fault, and leaves the parsers usable", () => {
  const result = syntax.query(`ASK { FILTER(1${"+1".repeat(30_000)}) }`);
  expect(result.faults).toEqual([]);
  expect(result.incomplete).toContain("the parser stopped");
  expect(syntax.query("ASK {}").faults).toEqual([]);
});
