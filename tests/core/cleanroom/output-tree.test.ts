import { expect, test } from "vitest";
import {
  type OutputEntry,
  type OutputTree,
  compareOutputs,
  firstDifference,
  outputDigest,
} from "../../../src/core/cleanroom/output-tree.ts";
import { sha256 } from "../../../src/platform/digest.ts";

const file = (path: string, content: string, isExecutable = false): OutputEntry => ({
  path,
  kind: "file",
  sha256: sha256(content),
  size: content.length,
  isExecutable,
});
const link = (path: string, target: string): OutputEntry => ({ path, kind: "link", target });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("equal outputs have no difference and one digest, in whatever order they are listed", () => {
  const tree: OutputTree = [file("a", "1"), file("b/c", "2"), link("l", "a")];
  expect(compareOutputs(tree, tree.toReversed())).toEqual([]);
  expect(outputDigest(tree, sha256)).toBe(outputDigest(tree.toReversed(), sha256));
});

test("the digest of files alone is Go's", () => {
  // The SHA-256 of no lines, as golang.org/x/mod/sumdb/dirhash gives it for an empty directory.
  expect(outputDigest([], sha256)).toBe("h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
});

test("each difference is told, sorted by path", () => {
  const first = [
    file("content", "abc"),
    file("gone", "x"),
    file("kind", "x"),
    link("link", "a"),
    file("mode", "x"),
    file("size", "x"),
  ];
  const second = [
    file("added", "x"),
    file("content", "abd"),
    link("kind", "x"),
    link("link", "b"),
    file("mode", "x", true),
    file("size", "xy"),
  ];
  expect(compareOutputs(first, second).map(({ path, what }) => `${path} ${what}`)).toEqual([
    "added is missing the first time",
    "content has other content the second time (both have 3 bytes)",
    "gone is missing the second time",
    "kind is a file the first time, a link the second",
    "link leads to a the first time, to b the second",
    "mode is executable the second time only",
    "size has other content the second time (1 bytes, then 2)",
  ]);
});

test("a link and a file with its text have different digests", () => {
  expect(outputDigest([link("a", "b")], sha256)).not.toBe(outputDigest([file("a", "b")], sha256));
});

test("what a digest cannot hold has none", () => {
  expect(outputDigest([{ path: "pipe", kind: "other" }], sha256)).toBeUndefined();
  expect(outputDigest([file("a\nb", "x")], sha256)).toBeUndefined();
});

test("the first difference of two contents is shown with its line", () => {
  expect(firstDifference(bytes("a\nb\nc 1\n"), bytes("a\nb\nc 2\n"))).toBe('line 3, byte 6: "c 1", then "c 2"');
  expect(firstDifference(bytes("a\n"), bytes("a\nmore"))).toBe('line 2, byte 2: the end, then "more"');
  expect(firstDifference(bytes(`${"x".repeat(500)}1`), bytes(`${"x".repeat(500)}2`))).toBe(
    `line 1, byte 500: "${"x".repeat(30)}1", then "${"x".repeat(30)}2"`,
  );
  expect(firstDifference(new Uint8Array([0xff, 0x1b]), new Uint8Array([0xff, 0x00]))).toBe(
    'line 1, byte 1: "\uFFFD\\u001b", then "\uFFFD\\u0000"',
  );
});
