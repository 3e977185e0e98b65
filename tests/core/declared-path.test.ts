import { describe, expect, test } from "vitest";
import { declaredPath, evidentPath } from "../../src/core/declared-path.ts";

describe("evidentPath", () => {
  test.each([
    ["README.md", "README.md"],
    ["./docs/guide.md", "docs/guide.md"],
    ["examples/", "examples"],
    ["app/[...all]/route.ts.tmpl", "app/[...all]/route.ts.tmpl"],
    ["build.rs", "build.rs"],
  ])("reads %s as a path", (text, path) => {
    expect(evidentPath(text)).toBe(path);
  });

  test.each([
    "# Install\nggen market install x",
    "cd level1 && make",
    "https://example.com/a.md",
    "example.com/docs",
    "docs.rs",
    "docs.rs/crate",
    "templates/*.tmpl",
    "{{ name }}/a.md",
    "../outside.md",
    "/etc/passwd",
    "C:\\a.md",
    "basic",
    "1.0.0",
    "",
  ])("does not read %j as one", (text) => {
    expect(evidentPath(text)).toBeUndefined();
  });
});

test("a field that holds nothing but paths takes a bare word", () => {
  expect(declaredPath("LICENSE")).toBe("LICENSE");
});
