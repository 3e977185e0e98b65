import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createUniverse, positionOf } from "../../../src/core/solver/candidates.ts";
import { createNewestClosure } from "../../../src/core/solver/newest-closure.ts";
import { resolve } from "../../../src/core/solver/resolve.ts";
import { Oracle, type Table, anyCase, catalogueOf } from "./registry.ts";

const RUNS = Number(process.env["GPACK_FUZZ_RUNS"] ?? 2000);

/** For each release whether the newest versions of what it needs will do, asked in the order of the table. */
function closed(table: Table): readonly string[] {
  const universe = createUniverse(catalogueOf(table));
  const isClosed = createNewestClosure(universe);
  return Object.keys(table).flatMap((id) => {
    const pack = universe.pack(id);
    return pack.releases.flatMap(({ version }, position) => (isClosed(pack, position) ? [`${id} ${version}`] : []));
  });
}

test("a release vouched for can be resolved: the solver and the oracle agree", () => {
  let vouched = 0;
  let older = 0;
  const property = fc.property(anyCase, ({ table }) => {
    const universe = createUniverse(catalogueOf(table));
    const oracle = new Oracle({ table, asked: [], locked: {} });
    for (const name of closed(table)) {
      const [id = "", version = ""] = name.split(" ");
      const pack = universe.pack(id);
      const position = positionOf(pack, version) ?? -1;
      vouched += 1;
      if (position !== pack.newest) older += 1;
      expect(oracle.allows([[oracle.variable(id, version)]]), `${name} by the oracle`).toBe(true);
      expect(resolve(universe, { requirements: [], releases: [{ pack, position }] }).conflict, name).toBeUndefined();
    }
  });
  fc.assert(property, { numRuns: RUNS });
  // Else the property says nothing.
  expect(vouched).toBeGreaterThan(RUNS);
  expect(older).toBeGreaterThan(RUNS / 10);
});

test("what needs each other in a ring is vouched for as one", () => {
  const ring = { a: { "1.0.0": { b: "^1" } }, b: { "1.0.0": { c: "^1" } }, c: { "1.0.0": { a: "^1" } } };
  expect(closed(ring)).toEqual(["a 1.0.0", "b 1.0.0", "c 1.0.0"]);
  expect(closed({ ...ring, c: { "1.0.0": { a: "^1", d: "^2" } }, d: { "1.0.0": {} } })).toEqual(["d 1.0.0"]);
});

test("an older release whose needs lead back to the newest one is left to the solver", () => {
  const table = { a: { "1.0.0": { b: "*" }, "2.0.0": {} }, b: { "1.0.0": { a: "^2" } } };
  expect(closed(table)).toEqual(["a 2.0.0", "b 1.0.0"]);
  // Here nothing leads back, which is known of what was asked about before.
  expect(closed({ b: { "1.0.0": {} }, a: table.a })).toEqual(["b 1.0.0", "a 1.0.0", "a 2.0.0"]);
});

test("what is yanked, unknown or needs a version of itself that is not there is not vouched for", () => {
  expect(closed({ a: { "!1.0.0": {} }, b: { "1.0.0": { a: "^1" } }, c: { "1.0.0": { nobody: "*" } } })).toEqual([]);
  expect(closed({ a: { "1.0.0": { a: "^2" }, "1.1.0": { a: "^1" } } })).toEqual(["a 1.1.0"]);
});

test("a chain of 100,000 packs is followed without recursion", () => {
  const table = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, nth) => [`p${nth}`, { "1.0.0": nth === 0 ? {} : { [`p${nth - 1}`]: "^1" } }]),
  );
  const universe = createUniverse(catalogueOf(table));
  const isClosed = createNewestClosure(universe);
  expect(isClosed(universe.pack("p99999"), 0)).toBe(true);
});
