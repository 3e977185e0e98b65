import { expect, test } from "vitest";
import { readIndex } from "../../src/core/index-file.ts";
import { indexFaults } from "../../src/core/index-schema.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { MAX_FINDINGS_PER_RULE_AND_FILE } from "../../src/core/limits.ts";
import { textSource } from "../../src/core/source.ts";

function faultsOf(root: unknown) {
  const index = readIndex(parseJsonDocument(textSource("registry/index.json", JSON.stringify(root))), false);
  if (!index) throw new Error("the index parses");
  return indexFaults(index);
}
const updated = "2026-10-01T12:00:00Z";
const pack = { id: "a", name: "a", description: "a", latest_version: "1.0.0", tags: [], keywords: [], versions: {} };

test("a fault deep in a long list is found at its own place", () => {
  const tags: unknown[] = Array.from({ length: 1000 }, () => "tag");
  tags[150] = 1;
  tags[999] = null;
  const paths = faultsOf({ updated, packs: { a: { ...pack, tags } } }).type.map(({ path }) => path);
  expect(paths).toEqual([
    ["packs", "a", "tags", 150],
    ["packs", "a", "tags", 999],
  ]);
});

test("a fault deep in a large table is found at its own place", () => {
  const dependencies = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`d${at}`, at === 250 ? 1 : "^1"]));
  const version = { version: "1.0.0", git_url: "", git_rev: "", sha256: "", dependencies };
  const faults = faultsOf({ updated, packs: { a: { ...pack, versions: { "1.0.0": version } } } }).type;
  expect(faults.map(({ path }) => path)).toEqual([["packs", "a", "versions", "1.0.0", "dependencies", "d250"]]);
});

test("a pack and a version that are no objects are faults", () => {
  const packs = { a: [], b: { ...pack, versions: { "1.0.0": "text" } }, c: { ...pack, versions: [] } };
  expect(faultsOf({ updated, packs }).type.map(({ path, keyword }) => [keyword, ...path])).toEqual([
    ["type", "packs", "a"],
    ["type", "packs", "b", "versions", "1.0.0"],
    ["type", "packs", "c", "versions"],
  ]);
});

test("a hostile index is left after as many faults as a report keeps", () => {
  const tags = Array.from({ length: 200_000 }, () => 1);
  const versions = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`${at}.0.0`, {}]));
  const faults = faultsOf({ updated, packs: { a: { ...pack, tags, versions } } });
  expect(faults.type).toHaveLength(MAX_FINDINGS_PER_RULE_AND_FILE + 1);
  expect(faults.required).toHaveLength(MAX_FINDINGS_PER_RULE_AND_FILE + 1);
});
