import { describe, expect, test } from "vitest";
import { textSource } from "../../../src/core/source.ts";
import { expressionsAt, references } from "../../../src/core/workflow/expression.ts";
import { isUntrusted } from "../../../src/core/workflow/untrusted.ts";
import { parseYamlDocument } from "../../../src/core/yaml-document.ts";

describe("the values that an expression reads", () => {
  test.each([
    ["github.head_ref", ["github.head_ref"]],
    ["GitHub.Head_Ref", ["github.head_ref"]],
    ["github['event']['issue'].title", ["github.event.issue.title"]],
    ["github . event . issue [ 'title' ]", ["github.event.issue.title"]],
    ["github.event.commits[0].message", ["github.event.commits.*.message"]],
    ["github.event.commits.*.message", ["github.event.commits.*.message"]],
    ["join(github.event.commits.*.message, ', ')", ["github.event.commits.*.message"]],
    ["format('{0} github.head_ref', env.A)", ["env.a"]],
    ["'it''s github.head_ref' == env.A && !steps.x.outputs.y", ["env.a", "steps.x.outputs.y"]],
    ["matrix[env.KEY].name", ["matrix.*.name"]],
    ["a.'b", ["a."]],
    ["a['b", ["a"]],
    ["", []],
  ])("%s", (expression, names) => {
    expect(references(expression).map(({ name }) => name)).toEqual(names);
  });

  test("a whole object counts where it becomes JSON, and only there", () => {
    const untrusted = (text: string): boolean => references(text).some(isUntrusted);
    expect(untrusted("toJSON(github.event)")).toBe(true);
    expect(untrusted("format('{0}', tojson(github))")).toBe(true);
    expect(untrusted("github.event")).toBe(false);
    expect(untrusted("toJSON(github.event.repository)")).toBe(false);
    expect(untrusted("toJSON(github.event.repository) && github.event")).toBe(false);
  });

  test.each([
    ["github.head_ref == 'main'", false],
    ["'main' != github.head_ref", false],
    ["contains(github.event.issue.title, 'x') && 'a'", false],
    ["startsWith(github.head_ref, 'x') && github.head_ref", true],
    ["github.head_ref == 'x' || github.head_ref", true],
    ["format('{0}', github.head_ref)", true],
    ["!contains(env.A, 'b') && toJSON(github.event)", true],
  ])("what is only compared does not get out: %s", (text, expected) => {
    expect(references(text).some(isUntrusted)).toBe(expected);
  });

  test("as many parentheses and names as a hostile workflow likes", () => {
    expect(references("(".repeat(20_000) + "a ".repeat(20_000))).toHaveLength(20_000);
  });
});

test("each expression of a block has its own place", () => {
  const text = "run: |\n  echo ${{ a }}\n  echo ${{b}} ${{ c\n  }} ${{ open\n";
  const doc = parseYamlDocument(textSource("w.yml", text), text, 0, "workflow");
  expect(expressionsAt(doc, ["run"]).map(({ text, at }) => [text, at.line, at.column])).toEqual([
    ["a", 2, 8],
    ["b", 3, 8],
    ["c", 3, 15],
  ]);
});
