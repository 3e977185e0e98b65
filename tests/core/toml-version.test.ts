import * as fc from "fast-check";
import { parseTOML } from "toml-eslint-parser";
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/core/fix.ts";
import { textSource } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";
import { mayNeedToml11 } from "../../src/core/toml-version.ts";

const read = (text: string) => parseTomlDocument(textSource("a.toml", text));
const found = (text: string) => read(text).problems.map(({ message, at }) => `${at.line}:${at.column} ${message}`);

describe("TOML 1.0 refuses", () => {
  test.each([
    ["a line break in an inline table", "a = {\n  b = 1 }\n", "1:5 An inline table over several lines"],
    ["a comment in an inline table", "a = { b = 1 # one\n}\n", "1:5 An inline table over several lines"],
    ["a comma at the end of an inline table", "a = { b = 1, }\n", "1:5 A comma after the last pair"],
    ["the escape for escape", 'a = "\\e[0m"\n', "1:6 The escape \\e"],
    ["a two-digit escape", 'a = """x\\x41"""\n', "1:9 The escape \\x"],
    ["a time without seconds", "a = 10:30\n", "1:5 A time without seconds"],
    ["a date-time without seconds", "a = 2026-01-01T10:30+01:00\n", "1:5 A time without seconds"],
    ["one inside a list", "a = [\n  { b = 1, },\n]\n", "2:3 A comma after the last pair"],
  ])("%s", (_, text, expected) => {
    expect(mayNeedToml11(text)).toBe(true);
    expect(found(text)).toHaveLength(1);
    expect(found(text)[0]).toContain(expected);
  });
});

describe("TOML 1.0 allows", () => {
  test.each([
    ["a list over several lines inside an inline table", "a = { b = [\n  1,\n] }\n"],
    ["braces in strings", 'a = "{"\nb = \'}\'\nc = "\\"{"\nd = \'{\\\'\n'],
    ["braces in comments", "a = 1 # { don't\n"],
    ["braces in keys", '"{" = 1\n'],
    ["a brace over several lines of a string", 'a = """{\n}"""\n'],
    ["a multi-line string inside an inline table", 'a = { b = """\n{\n""" }\n'],
    ["an escaped backslash before e", 'a = "\\\\e"\n'],
    ["a literal string with an escape", "a = '\\e'\n"],
    ["times with seconds", "a = 10:30:00\nb = 2026-01-01T10:30:00.5-07:30\nc = 1979-05-27 07:32:00Z\n"],
    ["a time in a string", 'a = "10:30"\n'],
    ["a comma at the end of a list", "a = [1, ]\n"],
    ["an empty inline table", "a = {}\nb = { }\n"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
    expect(read(text).value).toBeDefined();
  });
});

const strings = [
  '"a"',
  '"{"',
  "'}'",
  '"\\""',
  '"\\\\"',
  '"a#b"',
  '"""x"""',
  '"""{\n}"""',
  "'''\n{'''",
  '"\\e"',
  '"\\\\e"',
  '"\\x41"',
  '"10:30"',
  '"""a\\\n  b"""',
  "'\\e'",
];
const others = [
  "1",
  "true",
  "10:30",
  "10:30:00",
  "2020-01-01T10:30",
  "2020-01-01T10:30+01:00",
  "2020-01-01T10:30:00.5-07:30",
];
const gap = fc.constantFrom("", " ", "\n", " \n ", " # c {\n", "\t", "\r\n", "# '\"\n");
const key = fc.constantFrom("a", "b", '"c{"', "'d'", "e-f", "g.h", '"x y".z');

const { value } = fc.letrec<{ value: string; array: string; table: string }>((tie) => ({
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...strings, ...others) },
    { weight: 1, arbitrary: tie("array") },
    { weight: 1, arbitrary: tie("table") },
  ),
  array: fc
    .tuple(fc.array(fc.tuple(gap, tie("value"), gap), { maxLength: 3 }), fc.constantFrom("", ","), gap)
    .map(
      ([items, comma, end]) =>
        `[${items.map((item) => item.join("")).join(",")}${items.length > 0 ? comma : ""}${end}]`,
    ),
  table: fc
    .tuple(
      fc.uniqueArray(fc.tuple(gap, key, tie("value"), gap), { maxLength: 3, selector: (pair) => pair[1] }),
      fc.constantFrom("", "", ","),
      gap,
    )
    .map(([pairs, comma, end]) => {
      const body = pairs.map(([before, name, content, after]) => `${before}${name} = ${content}${after}`).join(",");
      return `{${body}${pairs.length > 0 ? comma : ""}${end}}`;
    }),
}));
const document = fc
  .uniqueArray(fc.tuple(key, value, fc.constantFrom("", " # note { '")), { maxLength: 4, selector: (pair) => pair[0] })
  .map((pairs) => pairs.map(([name, content, after]) => `${name} = ${content}${after}\n`).join(""));

function accepts(text: string, tomlVersion: "1.0" | "1.1"): boolean {
  try {
    parseTOML(text, { tomlVersion });
    return true;
  } catch {
    return false;
  }
}

test("what only TOML 1.1 accepts is reported, and what TOML 1.0 accepts is not", () => {
  fc.assert(
    fc.property(document, (text) => {
      const reported = read(text).problems.some((problem) => problem.code === "toml-version");
      if (accepts(text, "1.0")) expect(reported).toBe(false);
      else if (accepts(text, "1.1")) expect(reported).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("the fixes give TOML 1.0 with the same value", () => {
  fc.assert(
    fc.property(document, (text) => {
      const before = read(text);
      if (before.problems.length === 0 || before.problems.some((problem) => !problem.fix)) return;
      let fixed = text;
      // A table inside a table waits for the next round.
      for (let round = 0; round < 20 && read(fixed).problems.length > 0; round += 1) {
        const findings = read(fixed).problems.map((problem) => ({
          rule: "r/r",
          severity: "error" as const,
          ...problem,
        }));
        fixed = applyFixes(findings, (file) => textSource(file, fixed)).files.get("a.toml") ?? fixed;
      }
      expect(accepts(fixed, "1.0")).toBe(true);
      expect(JSON.stringify(read(fixed).value)).toBe(JSON.stringify(before.value));
    }),
    { numRuns: 500 },
  );
});

test("hostile text is read in linear time and never throws", () => {
  const long = 200_000;
  for (const text of [
    `a = {"${'\\"'.repeat(long)}`,
    `a = "${"\\\\".repeat(long)}\\e"`,
    `a = {\nb = ${"[".repeat(5000)}${"]".repeat(5000)}}`,
    `a = {\n${"b = {".repeat(3000)}${"}".repeat(3000)}}`,
  ]) {
    expect(() => read(text)).not.toThrow();
  }
});
