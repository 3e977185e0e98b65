import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { matchesCargoRange } from "../../src/core/cargo-match.ts";
import { parseCargoRange, repairedRange } from "../../src/core/cargo-range.ts";

function matches(range: string, version: string): boolean {
  const parsed = parseCargoRange(range);
  if ("fault" in parsed) throw new Error(`${range}: ${parsed.fault}`);
  return matchesCargoRange(parsed, version);
}

/** The table of what the Rust crate makes of requirements; its first lines say how it is written. */
const [, , list = "", ...rows] = readFileSync("tests/core/cargo-requirements.tsv", "utf8").trimEnd().split("\n");
const versions = list.slice(2).split(" ");
const table = rows.map((row) => {
  const [range = "", kind = "", rest = ""] = row.split("\t");
  return [JSON.parse(range) as string, kind, rest] as const;
});

test.each(table.filter(([, kind]) => kind === "takes"))("%j takes the versions that Cargo takes", (range, _, taken) => {
  expect(versions.filter((version) => matches(range, version)).join(" ")).toBe(taken);
});

test.each(table.filter(([, kind]) => kind === "error"))("%j is refused as Cargo refuses it", (range, _, message) => {
  const parsed = parseCargoRange(range);
  expect(parsed).toMatchObject({ fault: message });
  if ("fault" in parsed) expect(parsed.offset).toBeLessThanOrEqual(range.length);
});

test.each([
  ["latest", 0],
  ["==1.0", 1],
  [">=26.7.3 <27.0.0", 9],
  ["^1.0 || ^2.0", 5],
  ["1.0,", 4],
  ["1.0, *", 5],
  ["1.*.3", 4],
  ["1.0.0-a..b", 8],
])("reading %j stops at %i", (range, offset) => {
  expect(parseCargoRange(range)).toMatchObject({ offset });
});

test.each([
  [">=26.7.3 <27.0.0", ">=26.7.3, <27.0.0"],
  ["==1.2", "=1.2"],
  ["v1.2", "1.2"],
  [">= 1.0 < 2.0", ">= 1.0, < 2.0"],
  ["^1.0 || ^2.0", undefined],
  ["1.0", undefined],
])("%j is repaired to %j", (range, repaired) => {
  expect(repairedRange(range)).toBe(repaired);
});

test("a version lies in the caret range of itself, and nothing throws", () => {
  const number = fc.nat(50);
  fc.assert(
    fc.property(number, number, number, fc.string(), (major, minor, patch, noise) => {
      const version = `${major}.${minor}.${patch}`;
      expect(matches(`^${version}`, version)).toBe(true);
      expect(matches(`>${version}`, version)).toBe(false);
      parseCargoRange(noise);
      repairedRange(noise);
      matchesCargoRange({ comparators: [] }, noise);
    }),
  );
});
