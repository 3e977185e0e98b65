import { expect, test } from "vitest";
import { prefixDeclarations, rdfTokens } from "../../src/core/rdf-tokens.ts";

test("finds declarations, and not those in comments, strings and IRIs", () => {
  const text = [
    "@prefix a: <http://a/> .",
    "# @prefix b: <http://b/> .",
    'PREFIX c:<http://c/#> <http://x> <http://prefix> "@prefix d: <http://d/> ." .',
    "Prefix : <http://e/>",
  ].join("\n");
  expect([...prefixDeclarations(text)].map(({ prefix, iri }) => [prefix, iri])).toEqual([
    ["a", "http://a/"],
    ["c", "http://c/#"],
    ["", "http://e/"],
  ]);
});

test("gives the range of the IRI", () => {
  const text = "@prefix rdf: <http://a/> .";
  const [found] = prefixDeclarations(text);
  expect(text.slice(found?.iriStart, found?.iriEnd)).toBe("<http://a/>");
});

test.each(['"'.repeat(100_001), "<".repeat(100_000), "'''".repeat(50_001), "\\".repeat(100_000), "a:".repeat(100_000)])(
  "ends on hostile text",
  (text) => {
    expect([...rdfTokens(text)].length).toBeLessThanOrEqual(text.length);
  },
);
