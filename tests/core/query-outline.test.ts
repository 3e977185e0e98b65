import { describe, expect, test } from "vitest";
import { queryOutline } from "../../src/core/query-outline.ts";

function starts(text: string): readonly string[] {
  return queryOutline(text).parts.map(({ start, end }) => text.slice(start, end).trim());
}

describe("the outline of a SPARQL text", () => {
  test.each([
    "SELECT * WHERE { { SELECT ?s WHERE { ?s ?p ?o } } }",
    "PREFIX select: <http://a/#>\nCONSTRUCT { ?s select:ask ?o } WHERE { ?s ?p ?o }",
    "# SELECT 1\nASK { ?s ?p 'SELECT * {}' }",
    'ASK { ?s ?p """x" SELECT\n""" }',
    "SELECT ?select $ask WHERE { ?s <http://a/{{ID}}> ?o }",
    "SELECT (1 < 2 AS ?x) WHERE {} HAVING (?x > 1)",
  ])("%j is one query", (text) => {
    expect(queryOutline(text)).toMatchObject({ kind: "query" });
    expect(starts(text)).toHaveLength(1);
  });

  test("a second query begins at its own declarations", () => {
    expect(starts("PREFIX a: <http://a/>\nASK { ?s a:p 1 }\n# two\nPREFIX b: <http://b/>\nASK { ?s b:p 1 }")).toEqual([
      "PREFIX a: <http://a/>\nASK { ?s a:p 1 }\n# two",
      "PREFIX b: <http://b/>\nASK { ?s b:p 1 }",
    ]);
  });

  test("a brace that is left open does not hide the next query with declarations", () => {
    expect(starts("ASK { ?s ?p ?o\nPREFIX b: <http://b/>\nASK { ?s b:p 1 }")).toHaveLength(2);
  });

  test.each([
    ["", "empty"],
    ["# only a comment", "empty"],
    ["BASE <http://a/>\nPREFIX : <http://a/>\n", "empty"],
    ["PREFIX a: <http://a/>\nINSERT DATA { a:b a:c 1 }", "update"],
    ["DELETE { ?s ?p ?o } WHERE { SELECT ?s { ?s ?p ?o } }", "update"],
    ["SELCT * {}", "other"],
  ])("%j is %s", (text, kind) => {
    expect(queryOutline(text).kind).toBe(kind);
  });

  test.each([
    ["SELECT * { ?s ?p '{{ value }}' }", true],
    ["SELECT * { {% if a %} ?s ?p ?o {% endif %} }", true],
    ["SELECT * {{ ?s ?p ?o } UNION { ?a ?b ?c }}", false],
    ["SELECT * {{ex:a ex:b ex:c}}", false],
    ["ASK {# a comment #}\n ?s ?p ?o }", false],
  ])("%j is rendered by Tera: %s", (text, templated) => {
    expect(queryOutline(text).templated).toBe(templated);
  });
});
