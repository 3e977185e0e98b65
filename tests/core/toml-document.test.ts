import { describe, expect, test } from "vitest";
import type { Path } from "../../src/core/document.ts";
import { textSource } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";

const text = `title = "x"

[gpack]
id = "io.example.x"  # comment
"quoted key" = [1, 2, { deep = "yes" }]
a.b.c = true

[rdf.prefixes]
ex = 'https://example.org/'

[[pack.templates]]
name = "first"

[[pack.templates]]
name = "second"
`;
const doc = parseTomlDocument(textSource("a.toml", text));
const show = ({ line, column, endColumn }: { line: number; column: number; endColumn: number }) =>
  `${line}:${column}-${endColumn}`;

describe("places", () => {
  test.each<[Path, string, string]>([
    [["title"], "1:9-12", "1:1-6"],
    [["gpack"], "3:2-7", "3:2-7"],
    [["gpack", "id"], "4:6-20", "4:1-3"],
    [["gpack", "quoted key", 1], "5:20-21", "5:20-21"],
    [["gpack", "quoted key", 2, "deep"], "5:32-37", "5:25-29"],
    [["gpack", "a", "b", "c"], "6:9-13", "6:1-6"],
    [["rdf"], "8:2-14", "8:2-14"],
    [["rdf", "prefixes", "ex"], "9:6-28", "9:1-3"],
    [["pack", "templates", 0, "name"], "12:8-15", "12:1-5"],
    [["pack", "templates", 1], "14:3-17", "14:3-17"],
    [["pack", "templates", 1, "name"], "15:8-16", "15:1-5"],
  ])("of %j", (path, value, key) => {
    expect(show(doc.at(path))).toBe(value);
    expect(show(doc.keyAt(path))).toBe(key);
  });

  test("of what is not there are those of the nearest ancestor", () => {
    expect(show(doc.at(["gpack", "license"]))).toBe("3:2-7");
    expect(show(doc.at(["nothing"]))).toBe("1:1-1");
  });

  test("count UTF-16 code units after a letter beyond the basic plane", () => {
    const emoji = parseTomlDocument(textSource("a.toml", 'a = { x = "😀", y = 1 }\n'));
    expect(show(emoji.at(["a", "y"]))).toBe("1:21-22");
  });

  test("are right with CRLF line ends", () => {
    const crlf = parseTomlDocument(textSource("a.toml", "[a]\r\nb = 1\r\n"));
    expect(show(crlf.at(["a", "b"]))).toBe("2:5-6");
  });
});

describe("values", () => {
  test("keys that JavaScript reserves are ordinary keys", () => {
    const { value } = parseTomlDocument(textSource("a.toml", "__proto__ = 1\nconstructor = 2\n"));
    expect(Object.keys(value as object)).toEqual(["__proto__", "constructor"]);
  });

  test("a syntax error has its line and column", () => {
    const [problem] = parseTomlDocument(textSource("a.toml", "a = 1\nb = = 2\n")).problems;
    expect(problem).toMatchObject({ code: "toml", at: { line: 2, column: 5 } });
  });

  test("a TOML 1.1 construct does not hide the value", () => {
    const { value, problems } = parseTomlDocument(textSource("a.toml", "a = {\n  b = 1,\n}\n"));
    expect(value).toEqual({ a: { b: 1 } });
    expect(problems.map(({ code }) => code)).toEqual(["toml-version"]);
  });

  test("nesting beyond any use is a problem, not an exception", () => {
    const { value, problems } = parseTomlDocument(textSource("a.toml", `a = ${"[".repeat(9000)}`));
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});
