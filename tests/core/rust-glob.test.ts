import { describe, expect, test } from "vitest";
import { parseGlob } from "../../src/core/rust-glob.ts";

function lists(pattern: string, path: string): boolean {
  const glob = parseGlob(pattern);
  if ("problem" in glob) throw new Error(glob.problem);
  return glob.matches(path.split("/"));
}

describe("a pattern of the glob crate", () => {
  test.each([
    ["*.ttl", "a.ttl"],
    ["*.ttl", ".ttl"],
    ["*", ".hidden"],
    ["./templates/*.tmpl", "templates/a.tmpl"],
    ["templates//*.tmpl", "templates/a.tmpl"],
    ["templates/**/*.tmpl", "templates/a.tmpl"],
    ["templates/**/*.tmpl", "templates/a/b/c.tmpl"],
    ["**/*.rq", "q.rq"],
    ["**/**/q.rq", "a/q.rq"],
    ["a?c", "abc"],
    ["a?c", "a\u{1F600}c"],
    ["[a-c]x", "bx"],
    ["[!a-c]x", "dx"],
    ["[]]x", "]x"],
    ["[!]]x", "ax"],
    ["[-a]x", "-x"],
    ["a*b*c", "aXbYc"],
  ])("%s lists %s", (pattern, path) => {
    expect(lists(pattern, path)).toBe(true);
  });

  test.each([
    ["*.ttl", "graphs/a.ttl"],
    ["*.ttl", "a.TTL"],
    ["templates/*.tmpl", "templates/a/b.tmpl"],
    ["templates/**", "templates/a.tmpl"],
    ["templates/", "templates"],
    ["**", "a"],
    ["*.{ttl,rq}", "a.ttl"],
    ["!a", "b"],
    ["a?c", "ac"],
    ["[!a-c]x", "bx"],
    ["", "a"],
  ])("%s does not list %s", (pattern, path) => {
    expect(lists(pattern, path)).toBe(false);
  });

  test.each([
    ["a/***", 2],
    ["a/**b", 2],
    ["a**", 1],
    ["a/[b", 2],
    ["[]", 0],
    ["x".repeat(1001), 0],
  ])("%s is refused at %i", (pattern, at) => {
    expect(parseGlob(pattern)).toMatchObject({ at });
  });
});

test("matching does not explode", () => {
  const path = Array.from({ length: 400 }, () => "a".repeat(200)).join("/");
  expect(lists(`${"**/a*a*a*a*a*a*b/".repeat(50)}x`, path)).toBe(false);
});
