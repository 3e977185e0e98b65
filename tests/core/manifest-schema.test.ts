import { expect, test } from "vitest";
import { knownKeys, manifestFaults, misspelled } from "../../src/core/manifest-schema.ts";
import { readManifest } from "../../src/core/manifest.ts";
import { recognise } from "../../src/core/recognise.ts";
import { textSource } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";

function faults(file: string, text: string): readonly string[] {
  const manifest = readManifest(parseTomlDocument(textSource(file, text)), recognise(file));
  if (!manifest) throw new Error("no manifest");
  return manifestFaults(manifest).map(({ keyword, path, key }) => `${keyword} ${[...path, key ?? ""].join("/")}`);
}

test("every dialect is judged by its own schema", () => {
  expect(faults("gpack.toml", "[gpack]\nid = 1\n")).toContain("type gpack/id/");
  expect(faults("rpack.toml", "[rpack]\nid = 1\n")).toContain("type rpack/id/");
  expect(faults("gpack.toml", '[package]\nname = "x"\n')).toEqual([
    "required package/version",
    "required package/description",
  ]);
  expect(faults("a/package.toml", "[package.tags]\n")).toContain("type package/tags/");
  expect(faults("a/pack.toml", "[pack]\nauthor = 1\n")).toContain("additionalProperties pack/author");
  expect(faults("packs/a.toml", "[pack]\n[[pack.templates]]\n")).toContain("required pack/templates/0/path");
  expect(faults("a/pack.toml", '[pack]\ntitle = "x"\nsource_count = 0\n')).toEqual([]);
});

test.each([
  ["licence", {}, "license"],
  ["ggen-compat", {}, "ggen_compat"],
  ["Version", {}, "version"],
  ["descripton", {}, "description"],
  ["licence", { license: "MIT" }, undefined],
  ["maintainer", {}, undefined],
  ["x".repeat(1000), {}, undefined],
])("%s beside %j is a misspelling of %s", (key, table, meant) => {
  expect(misspelled(key, knownKeys("gpack", ["gpack"]), table)).toBe(meant);
});

test("keys are known by the table that they stand in", () => {
  expect(knownKeys("rpack", ["rpack"])).toEqual(knownKeys("gpack", ["gpack"]));
  expect(knownKeys("pack-set", ["pack", "templates", 0])).toEqual(["name", "path", "description", "variables"]);
  expect(knownKeys("gpack", ["rdf", "prefixes"])).toEqual([]);
  expect(knownKeys("gpack", ["__proto__", "x"])).toEqual([]);
});
