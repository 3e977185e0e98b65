import { describe, expect, test } from "vitest";
import { digestsOfLock, pathOf } from "../../src/core/digests.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { type Lock, readLock } from "../../src/core/lock-file.ts";
import { lockSources } from "../../src/core/lock-sources.ts";
import { recognise } from "../../src/core/recognise.ts";
import { textSource } from "../../src/core/source.ts";

function read(root: unknown): Lock {
  const path = ".ggen/packs.lock";
  const lock = readLock(parseJsonDocument(textSource(path, JSON.stringify(root))), recognise(path));
  if (!lock) throw new Error("the lock file parses");
  return lock;
}

describe("the dialect of a lock file", () => {
  test.each([
    [{ packs: [{ id: "a", version: "1.0.0", sha256: "" }] }, "list"],
    [{ packages: { a: { version: "1.0.0", checksum: "x", installed_at: "2025-10-20T10:00:00Z" } } }, "market"],
    [{ packages: { "a@1.0.0": { version: "1.0.0", resolved: "github:https://example.org" } } }, "resolved"],
    [{ packs: {}, updated_at: "2026-05-01T10:00:00Z", ggen_version: "26.4.1" }, "packs"],
    [{ version: 1, packs: [{ pack_id: "a", digest: "x" }] }, "tiers"],
    [{ packs: { a: { source: "path:a", content_hash: "blake3:x" } } }, "engine"],
    [{ packages: { a: { sha256: "abc123", installed: true } } }, "unknown"],
    [{}, "unknown"],
  ])("of %j", (root, dialect) => {
    expect(read(root).dialect).toBe(dialect);
  });
});

test("the digests of a lock file stand where they are written", () => {
  const lock = read({ packs: [{ pack_id: "a", version: "1.0.0", digest: "abc123" }, 1], digest: "def456" });
  expect(digestsOfLock(lock).stated.map((digest) => [digest.owner, pathOf(digest)])).toEqual([
    ["a 1.0.0", ["packs", 0, "digest"]],
    ["the lock file", ["digest"]],
  ]);
});

test("a pack of a lock file comes from a directory where its source says so", () => {
  const lock = read({
    packs: {
      a: { source: "path:../a", content_hash: "" },
      b: { source: "git:https://example.org/b.git@v1", content_hash: "" },
      c: { source: { type: "Local", path: "/srv/c" } },
      d: { source: { type: "Registry", url: "https://example.org" } },
      e: { source: "file:///srv/e" },
    },
  });
  expect(lockSources(lock).map(({ path, at }) => [path, ...at])).toEqual([
    ["../a", "packs", "a", "source"],
    ["/srv/c", "packs", "c", "source", "path"],
    ["file:///srv/e", "packs", "e", "source"],
  ]);
});
