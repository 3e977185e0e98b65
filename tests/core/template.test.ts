import { expect, test } from "vitest";
import { textSource } from "../../src/core/source.ts";
import { parseTemplate } from "../../src/core/template.ts";

const parse = (text: string) => parseTemplate(textSource("t.tmpl", text));

test("a header may have several keys", () => {
  const { header, body } = parse("---\nto: {{ name }}.rs\nforce: true\n---\nbody\n");
  expect(header?.problems).toEqual([]);
  expect(header?.value).toEqual({ to: "xxxxxxxxxx.rs", force: true });
  expect(header?.keyAt(["force"])).toMatchObject({ line: 3, column: 1, endColumn: 6 });
  expect(body).toBe("body\n");
});

test("a header may have Windows line ends", () => {
  const { header, body } = parse("---\r\nto: a\r\nforce: true\r\n---\r\nbody");
  expect(header?.value).toEqual({ to: "a", force: true });
  expect(body).toBe("body");
});

test("a key that is there twice is a problem at the second", () => {
  expect(parse("---\nto: a\nsparql:\n  q: x\n  q: y\n---\n").header?.problems).toMatchObject([
    { message: 'The header has the key "q" twice', at: { line: 5, column: 3 } },
  ]);
});

test("many keys are read in linear time", () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join("\n");
  expect(parse(`---\n${keys}\n---\n`).header?.problems).toEqual([]);
});
