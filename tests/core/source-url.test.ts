import { describe, expect, test } from "vitest";
import { movingPart, shownUrl, urlFault } from "../../src/core/source-url.ts";

describe("movingPart", () => {
  test.each([
    "https://github.com/o/r/archive/refs/heads/topic.zip",
    "https://github.com/o/r/archive/HEAD.tar.gz",
    "https://api.github.com/repos/o/r/tarball/main",
    "https://raw.githubusercontent.com/o/r/refs/heads/topic/a.zip",
    "https://raw.githubusercontent.com/o/r/master/a.zip",
    "https://github.com/o/r/raw/main/a.zip",
    "https://github.com/o/r/releases/latest/download/a.zip",
    "https://gitlab.com/o/r/-/archive/main/r-main.zip",
  ])("sees that %s moves", (url) => {
    expect(movingPart(url)).toBeDefined();
  });

  test.each([
    "https://github.com/o/r/archive/refs/tags/v1.0.0.zip",
    "https://github.com/o/r/archive/9d1f6c3b0a7e52484c61ff3d9e0b8a2715c4d6e8.zip",
    "https://github.com/o/r/archive/v1.0.0.tar.gz",
    "https://github.com/o/r/releases/download/v1.0.0/main.zip",
    "https://github.com/archive/main",
    "https://example.com/files/main.zip",
    "https://github.com/o/r.git",
    "not a url",
  ])("takes %s as fixed", (url) => {
    expect(movingPart(url)).toBeUndefined();
  });
});

describe("urlFault", () => {
  test.each([
    ["https://github.com/o/r.git", undefined],
    ["http://github.com/o/r.git", "plain"],
    ["git://github.com/o/r.git", "plain"],
    ["git@github.com:o/r.git", "key"],
    ["ssh://git@github.com/o/r.git", "key"],
    ["file:///srv/r.git", "local"],
    ["https://token@github.com/o/r.git", "credentials"],
    ["ssh://git:word@github.com/o/r.git", "credentials"],
    ["../r.git", undefined],
  ])("judges %s", (url, kind) => {
    expect(urlFault(url)?.kind).toBe(kind);
  });

  test("knows the https address of a forge", () => {
    expect(urlFault("git@github.com:o/r.git")?.repaired).toBe("https://github.com/o/r.git");
    expect(urlFault("ssh://git@git.example.com/o/r.git")?.repaired).toBeUndefined();
  });
});

test("a URL is shown without its user part", () => {
  expect(shownUrl("https://a:b@example.com/x@y")).toBe("https://example.com/x@y");
  expect(shownUrl("git@github.com:o/r.git")).toBe("github.com:o/r.git");
  expect(shownUrl("https://example.com/@scope/x")).toBe("https://example.com/@scope/x");
});
