import { expect, test } from "vitest";
import { textSource } from "../../src/core/source.ts";
import { parseTemplate } from "../../src/core/template.ts";
import { type EmbeddedText, yamlText } from "../../src/core/yaml-text.ts";

function read(header: string, key = "k"): EmbeddedText & { readonly value: unknown } {
  const source = textSource("t.tmpl", `---\n${header}\n---\nbody\n`);
  const document = parseTemplate(source).header;
  if (!document || document.problems.length > 0) throw new Error("the header does not parse");
  return { ...yamlText(source, document.at([key])), value: (document.value as Record<string, unknown>)[key] };
}

test.each([
  ["k: plain text # comment"],
  ["k: plain\n  over two\n\n  lines"],
  ["k: 'it''s quoted'"],
  ["k: 'over\n  two lines'"],
  [String.raw`k: "tab\t quote\" \u00e9 \x41"`],
  ['k: "over\n  two\n\n  lines"'],
  ["k: |\n  one\n    two\n\n  three"],
  ["k: |-\n  one\n  two"],
  ["k: >\n  one\n  two\n\n  three\n    four\n  five"],
  ["k: >-\n    deep\n    er"],
])("reads %j as YAML does", (header) => {
  const { text, value } = read(header);
  expect(text.trimEnd()).toBe(String(value).trimEnd());
});

test("leads from a line of a block back to the file", () => {
  const value = read("to: x\nk: |\n    SELECT ?s\n    WHERE { oops }");
  expect(value.placeOf({ line: 2, column: 9, endLine: 2, endColumn: 13 })).toMatchObject({
    line: 5,
    column: 13,
    endLine: 5,
    endColumn: 17,
  });
});

test("leads from a folded block back to the line it was on", () => {
  const value = read("k: >\n  SELECT ?s\n  WHERE { oops }");
  const at = value.text.indexOf("oops");
  expect(value.place(at, at + 4)).toMatchObject({ line: 4, column: 11, endColumn: 15 });
});

test("an escape is as long as it is in the file", () => {
  const value = read(String.raw`k: "\u0041bc"`);
  expect(value.place(1, 2)).toMatchObject({ line: 2, column: 11, endColumn: 12 });
});

test("keeps Tera tags", () => {
  expect(read("k: {{ name | lower }}.rs").text).toBe("{{ name | lower }}.rs");
});
