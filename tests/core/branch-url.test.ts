import { expect, test } from "vitest";
import { branchOf } from "../../src/core/branch-url.ts";

test.each([
  ["https://github.com/a/b/tree/master/templates", "master"],
  ["https://github.com/a/b/blob/main/README.md", "main"],
  ["https://github.com/a/b/archive/refs/heads/release-1.0.zip", "release-1.0"],
  ["https://github.com/a/b/archive/main.tar.gz", "main"],
  ["https://raw.githubusercontent.com/a/b/main/x.txt", "main"],
  ["https://codeload.github.com/a/b/zip/refs/heads/main", "main"],
  ["https://gitlab.com/a/b/c/-/tree/main/x", "main"],
  ["https://codeberg.org/a/b/src/branch/main", "main"],
  ["https://github.com/a/b", undefined],
  ["https://github.com/a/tree", undefined],
  ["https://github.com/a/b/tree/v1.0.0/x", undefined],
  ["https://github.com/a/b/tree/9d1f6c3b0a7e52484c61ff3d9e0b8a2715c4d6e8", undefined],
  ["https://github.com/a/b/archive/refs/tags/v1.0.zip", undefined],
  ["https://github.com/a/b/releases/download/v1/x.zip", undefined],
  ["https://example.org/a/b/tree/main", undefined],
  ["docs/README.md", undefined],
])("%s points at the branch %s", (url, branch) => {
  expect(branchOf(url)).toBe(branch);
});
