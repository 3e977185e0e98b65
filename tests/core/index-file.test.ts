import { describe, expect, test } from "vitest";
import { type Index, readIndex } from "../../src/core/index-file.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { textSource } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";

function read(root: unknown): Index {
  const index = readIndex(parseJsonDocument(textSource("registry/index.json", JSON.stringify(root))), false);
  if (!index) throw new Error("the index parses");
  return index;
}

describe("the dialect of an index", () => {
  test.each([
    [{ packs: {} }, "packs-map"],
    [{ packages: [] }, "packages-list"],
    [[], "array"],
    [{ package: [] }, "packages-toml"],
    [{ packs: [] }, "unknown"],
    [{}, "unknown"],
    ["text", "unknown"],
    [null, "unknown"],
  ])("of %j is told by its root", (root, dialect) => {
    expect(read(root).dialect).toBe(dialect);
  });

  test("is none where the text does not parse", () => {
    expect(readIndex(parseJsonDocument(textSource("registry/index.json", "{")), false)).toBeUndefined();
  });
});

describe("the entries of an index", () => {
  test("of a map have their key, versions and latest version", () => {
    const [entry] = read({
      packs: { a: { id: "b", latest_version: "2.0.0", versions: { "1.0.0": { sha256: "" } } } },
    }).entries;
    expect(entry).toMatchObject({ key: "a", keyPath: ["packs", "a"], latest: "2.0.0" });
    expect(entry?.versions).toEqual([
      { key: "1.0.0", path: ["packs", "a", "versions", "1.0.0"], record: { sha256: "" } },
    ]);
  });

  test("leave out what is no object", () => {
    expect(read({ packs: { a: 1, b: null, c: [], d: { versions: { "1": "x" } } } }).entries).toMatchObject([
      { key: "d", versions: [] },
    ]);
    expect(read({ packages: [1, { name: "a" }] }).entries).toMatchObject([{ key: "a", path: ["packages", 1] }]);
  });

  test("of the marketplace's list are found by name", () => {
    const [entry] = read({ packages: [{ id: "x", name: "a", version: "1.0.0" }] }).entries;
    expect(entry).toMatchObject({ key: "a", keyPath: ["packages", 0, "name"], latest: "1.0.0" });
  });

  test("of a bare list are found by id, or by name without one", () => {
    expect(read([{ id: "x", name: "a" }, { name: "b" }]).entries).toMatchObject([
      { key: "x", keyPath: [0, "id"] },
      { key: "b", keyPath: [1, "name"] },
    ]);
  });

  test("of packages.toml are its [[package]] tables", () => {
    const doc = parseTomlDocument(textSource("registry/packages.toml", '[[package]]\nname = "a"\n'));
    expect(readIndex(doc, false)?.entries).toMatchObject([{ key: "a", path: ["package", 0] }]);
  });

  test("may be called like a member of every object", () => {
    const [entry] = read(JSON.parse('{"packs":{"constructor":{"versions":{"__proto__":{}}}}}')).entries;
    expect(entry).toMatchObject({ key: "constructor" });
    expect(entry?.versions).toHaveLength(1);
  });
});
