import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchesCargoRange, parseCargoRange, repairedRange } from "../../src/core/cargo-range.ts";

function matches(range: string, version: string): boolean {
  const parsed = parseCargoRange(range);
  if ("fault" in parsed) throw new Error(`${range}: ${parsed.fault}`);
  return matchesCargoRange(parsed, version);
}

describe("a requirement that Cargo reads", () => {
  test.each([
    // [requirement, versions inside, versions outside]
    ["1.2.3", ["1.2.3", "1.9.0"], ["1.2.2", "2.0.0", "1.3.0-beta"]],
    ["^1", ["1.0.0", "1.99.0"], ["0.9.9", "2.0.0"]],
    ["^0.2.3", ["0.2.3", "0.2.9"], ["0.3.0", "0.2.2"]],
    ["^0.0.3", ["0.0.3"], ["0.0.4", "0.0.2"]],
    ["^0.0", ["0.0.0", "0.0.9"], ["0.1.0"]],
    ["0", ["0.0.1", "0.9.0"], ["1.0.0"]],
    ["~1.2.3", ["1.2.3", "1.2.9"], ["1.3.0", "1.2.2"]],
    ["~1.2", ["1.2.0"], ["1.3.0"]],
    ["~1", ["1.9.0"], ["2.0.0"]],
    ["=1.2", ["1.2.0", "1.2.7"], ["1.3.0"]],
    ["=1.2.3", ["1.2.3"], ["1.2.4"]],
    ["1.2.*", ["1.2.0", "1.2.9"], ["1.3.0"]],
    ["1.x", ["1.0.0"], ["2.0.0"]],
    ["*", ["0.0.0", "9.9.9"], ["1.0.0-alpha"]],
    [">1", ["2.0.0"], ["1.9.9"]],
    [">1.2", ["1.3.0"], ["1.2.9"]],
    ["<=1.2", ["1.2.9", "0.1.0"], ["1.3.0"]],
    [">= 26.7.3, < 27.0.0", ["26.7.3", "26.9.1"], ["26.7.2", "27.0.0"]],
    [">=1.0.0-beta.2", ["1.0.0-beta.10", "1.0.0-rc.1", "1.0.0", "1.1.0"], ["1.0.0-beta.1", "1.1.0-rc.1"]],
    ["1.0.0+build", ["1.0.0"], ["0.9.0"]],
  ])("%s", (range, inside, outside) => {
    for (const version of inside) expect(matches(range, version), `${range} takes ${version}`).toBe(true);
    for (const version of outside) expect(matches(range, version), `${range} refuses ${version}`).toBe(false);
  });
});

describe("what Cargo does not read", () => {
  test.each([
    ["", 0],
    ["latest", 0],
    ["v1.0", 0],
    ["==1.0", 1],
    ["~>1.0", 1],
    [">=26.7.3 <27.0.0", 9],
    ["^1.0 || ^2.0", 5],
    ["1.0 - 2.0", 4],
    ["1.0,", 4],
    ["1.0,,2.0", 4],
    ["*, 1.0", 1],
    [">=*", 2],
    ["1.*.3", 0],
    ["01.0", 1],
    ["1.0.0-", 5],
    ["1.0.0-01", 0],
    ["1.2.3.4", 5],
    ["99999999999999999999999", 15],
  ])("%j stops at %i", (range, offset) => {
    const parsed = parseCargoRange(range);
    expect(parsed).toMatchObject({ offset });
  });
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
