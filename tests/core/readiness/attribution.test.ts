import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cause, attribute, causes } from "../../../src/core/readiness/attribution.ts";

test("the shares add up to the whole difference, and who does nothing has none", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 }), (scores) => {
      const points = (come: ReadonlySet<Cause>): number =>
        scores[causes.reduce((sum, cause, bit) => sum + (come.has(cause) ? 1 << bit : 0), 0)] ?? 0;
      const shares = attribute(points);
      expect(shares.change + shares.world + shares.policy).toBe(6 * ((scores[7] ?? 0) - (scores[0] ?? 0)));
      const withoutWorld = attribute((come) => points(new Set([...come].filter((cause) => cause !== "world"))));
      expect(withoutWorld.world).toBe(0);
    }),
    { numRuns: 1000 },
  );
});
