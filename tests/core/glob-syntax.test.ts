import { describe, expect, test } from "vitest";
import { escapeOf, globFault } from "../../src/core/glob-syntax.ts";

describe("a pattern that Rust's glob takes", () => {
  test.each([
    "**",
    "**/*",
    "a/**/b",
    "a/**",
    "*.tmpl",
    "[ab]*.rs",
    "[!a]x",
    "[]]",
    "[!]]",
    "[[]x",
    "a?b",
    "",
    "{x}",
    "a{b",
  ])("%j", (pattern) => {
    expect(globFault(pattern)).toBeUndefined();
  });
});

describe("a pattern that it refuses or reads otherwise", () => {
  test.each([
    ["a**", undefined],
    ["**a", undefined],
    ["a/**.rs", undefined],
    ["***", undefined],
    ["[", undefined],
    ["[]", undefined],
    ["[!]", undefined],
    ["[!a", undefined],
    ["[a]b[", undefined],
    ["!a", undefined],
    ["a\\b", ["a/b"]],
    ["*.{a,b}", ["*.a", "*.b"]],
    ["{a,b}/{c,d}", undefined],
  ])("%j", (pattern, instead) => {
    expect(globFault(pattern)).toBeDefined();
    expect(globFault(pattern)?.instead).toEqual(instead);
  });
});

test.each([
  ["../x", true],
  ["a/../b", true],
  ["a/..", true],
  ["..\\x", true],
  ["/etc", true],
  ["\\\\host\\share", true],
  ["C:x", true],
  ["a..b", false],
  ["[...all]/route.ts", false],
  ["...", false],
  ["./x", false],
  [".hidden/x", false],
])("%j leaves its directory: %j", (path, leaves) => {
  expect(escapeOf(path) !== undefined).toBe(leaves);
});
