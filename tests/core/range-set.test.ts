import * as fc from "fast-check";
import { expect, test } from "vitest";
import { matchesCargoRange } from "../../src/core/cargo-match.ts";
import { type CargoRange, parseCargoRange } from "../../src/core/cargo-range.ts";
import { type RangeSet, difference, exampleOf, isEmptySet, versionsOf } from "../../src/core/range-set.ts";

function range(text: string): CargoRange {
  const parsed = parseCargoRange(text);
  if ("fault" in parsed) throw new Error(`${text}: ${parsed.fault}`);
  return parsed;
}

const number = fc.nat(3);
const preview = fc.constantFrom("0", "1", "alpha", "alpha.0", "alpha.1", "beta.2", "beta.11", "A");
const version = fc
  .tuple(number, number, number, fc.option(preview, { nil: undefined }))
  .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre === undefined ? "" : `-${pre}`}`);
const partial = fc.oneof(
  version,
  version.map((full) => full.split(".").slice(0, 2).join(".")),
  number.map(String),
);
const comparator = fc
  .tuple(fc.constantFrom("", "=", ">", ">=", "<", "<=", "~", "^"), partial)
  .map(([operator, text]) => operator + text);
const requirement = fc.oneof(
  fc.constant("*"),
  fc.array(comparator, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(", ")),
);

function has(set: RangeSet, version: string): boolean {
  return isEmptySet(difference(versionsOf(range(`=${version}`)), set));
}

test("a set holds exactly the versions that the requirement takes", () => {
  fc.assert(
    fc.property(requirement, version, (text, candidate) => {
      expect(has(versionsOf(range(text)), candidate)).toBe(matchesCargoRange(range(text), candidate));
    }),
    { numRuns: 2000 },
  );
});

test("what is in the first set alone is told for every version", () => {
  fc.assert(
    fc.property(requirement, requirement, version, (a, b, candidate) => {
      const isExpected = matchesCargoRange(range(a), candidate) && !matchesCargoRange(range(b), candidate);
      expect(has(difference(versionsOf(range(a)), versionsOf(range(b))), candidate)).toBe(isExpected);
    }),
    { numRuns: 2000 },
  );
});

test("a set that is not empty has an example, and the example is in it", () => {
  fc.assert(
    fc.property(requirement, requirement, (a, b) => {
      const left = difference(versionsOf(range(a)), versionsOf(range(b)));
      const example = exampleOf(left);
      expect(example === undefined).toBe(isEmptySet(left));
      if (example === undefined) return;
      expect([matchesCargoRange(range(a), example), matchesCargoRange(range(b), example)]).toEqual([true, false]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [">=2, <1", undefined],
  [">1.2.3, <1.2.4", undefined],
  [">=1.0.0, <1.0.0-rc.1", undefined],
  ["=1.0.0-rc.1", "1.0.0-rc.1"],
  [">1.0.0-rc.1, <1.0.0", "1.0.0-rc.1.0"],
  ["~0.3", "0.3.0"],
])("the first version of %s is %s", (text, first) => {
  expect(exampleOf(versionsOf(range(text)))).toBe(first);
});
