import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { brokenFields, mutableFields, sourceFields } from "../../../src/core/change/fixed-fields.ts";

const guide = readFileSync("docs/published-versions.md", "utf8");

test.each([...mutableFields.map(({ key }) => key), ...sourceFields])("the guide speaks of %s", (key) => {
  expect(guide).toContain(`\`${key}\``);
});

const REAL = "h1:/Ejfzi7Hu9K7HHJLzghduRxZncCwp1cYEmLdA5jWC8c=";

test.each([
  // [what, before, after, keys that had to stay]
  ["a digest is exchanged", { integrity: REAL }, { integrity: REAL.replace("E", "F") }, ["integrity"]],
  ["a placeholder becomes a digest", { integrity: "to_be_calculated" }, { integrity: REAL }, []],
  ["a digest is added", {}, { integrity: REAL }, []],
  ["a digest is taken out", { integrity: REAL }, {}, ["integrity"]],
  ["a digest becomes a list", { integrity: REAL }, { integrity: [REAL] }, ["integrity"]],
  ["an empty digest of the client is filled", { sha256: "" }, { sha256: "0".repeat(64) }, []],
  ["a fetch becomes safe", { git_url: "http://github.com/a/b" }, { git_url: "https://github.com/a/b" }, []],
  ["a fetch becomes unsafe", { git_url: "https://github.com/a/b" }, { git_url: "http://github.com/a/b" }, ["git_url"]],
  ["another repository", { git_url: "http://github.com/a/b" }, { git_url: "https://github.com/a/c" }, ["git_url"]],
  ["a yank", {}, { yanked: { reason: "wrong" } }, []],
  ["the missing version", {}, { version: "1.0.0" }, []],
  ["another version", { version: "1.0.0" }, { version: "1.0.1" }, ["version"]],
  ["a description of one version", {}, { description: "x" }, ["description"]],
  ["key order", { path: "a", git_rev: "b" }, { git_rev: "b", path: "a" }, []],
  ["a number of another type", { extra: 1 }, { extra: "1" }, ["extra"]],
  ["a key of the prototype", {}, JSON.parse('{"__proto__": {"path": "x"}}'), ["__proto__"]],
])("of a version: %s", (_, before, after: Record<string, unknown>, expected) => {
  expect(brokenFields(before, after, ["version"], []).map(({ key }) => key)).toEqual(expected);
});

test("a registry lets further keys change", () => {
  expect(brokenFields({ sponsors: 1 }, { sponsors: 2 }, ["pack"], ["sponsors"])).toEqual([]);
});
