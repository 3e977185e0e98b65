import * as fc from "fast-check";
import { expect, test } from "vitest";
import { skeleton, skeletonHash } from "../../../src/core/lookalike/skeleton.ts";

// What is mapped to something else, in case or shape, and what is not.
const characters = "abvwmrn01IlO2-._ZΣσςоаıéßﬁ\u0301\u200D𝐚";
const text = fc.string({ unit: fc.constantFrom(...Array.from(characters)), maxLength: 8 });

test.each([
  ["serde", "serde"],
  ["comment", "cornrnent"],
  ["vvord", "word"],
  ["SerdeI0", "serdelo"],
  ["pаypal", "paypal"],
  ["naïve", "naive"],
])("%s looks like %s", (name, seen) => {
  expect(skeleton(name)).toBe(skeleton(seen));
  expect(skeletonHash(name)).toBe(skeletonHash(seen));
});

test("texts that look alike have one hash, and nearly all others another", () => {
  let equal = 0;
  let clashes = 0;
  fc.assert(
    fc.property(text, text, (one, other) => {
      const isAlike = skeleton(one) === skeleton(other);
      const isEqual = skeletonHash(one) === skeletonHash(other);
      if (isAlike) expect(isEqual, `${one} and ${other}`).toBe(true);
      if (isAlike && one !== other) equal += 1;
      if (isEqual && !isAlike) clashes += 1;
    }),
    { numRuns: 20_000 },
  );
  expect(equal).toBeGreaterThan(20);
  // `vvv` reads as `vw` and as `wv`.
  expect(clashes).toBeLessThan(200);
});
