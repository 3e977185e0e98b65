import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions, parseVersion } from "../../../src/core/cargo-version.ts";
import { TooCostly } from "../../../src/core/limits.ts";
import { createUniverse } from "../../../src/core/solver/candidates.ts";
import type { Incompatibility } from "../../../src/core/solver/incompatibility.ts";
import { type Preference, type Resolution, resolve } from "../../../src/core/solver/resolve.ts";
import { ABSENT, positionsOf } from "../../../src/core/solver/version-set.ts";
import { type Case, Oracle, type Table, anyCase, catalogueOf } from "./registry.ts";
import type { Clause } from "./sat.ts";

const RUNS = Number(process.env["GPACK_FUZZ_RUNS"] ?? 2000);

function solve(
  table: Table,
  asked: readonly (readonly [string, string])[],
  more: Partial<Case> & { prefer?: Preference } = {},
): Resolution {
  const universe = createUniverse(catalogueOf(table), new Map(Object.entries(more.locked ?? {})));
  return resolve(universe, {
    requirements: asked.map(([id, range]) => ({ id, range })),
    prefer: more.prefer ?? "highest",
  });
}

function chosen(resolution: Resolution): readonly string[] | undefined {
  return resolution.chosen?.map(({ pack, position }) => `${pack.id} ${pack.releases[position]?.version}`);
}

describe("what is chosen", () => {
  const table: Table = {
    menu: { "1.0.0": { drop: "^1" }, "1.5.0": { drop: "^2" } },
    drop: { "1.8.0": { intl: "^3" }, "2.0.0": { icons: "^2" }, "2.3.0": { icons: "^2" } },
    icons: { "1.0.0": {}, "2.0.0": {} },
    intl: { "3.0.0": {}, "4.0.0": {}, "5.0.0": {} },
  };

  test("is the highest version of each pack that goes with the choices before", () => {
    expect(chosen(solve(table, [["menu", "*"]]))).toEqual(["menu 1.5.0", "drop 2.3.0", "icons 2.0.0"]);
  });

  test("gives way where a later pack leaves no other choice", () => {
    expect(
      chosen(
        solve(table, [
          ["menu", "*"],
          ["icons", "^1"],
        ]),
      ),
    ).toEqual(["menu 1.0.0", "icons 1.0.0", "drop 1.8.0", "intl 3.0.0"]);
  });

  test("is the lowest of each with `lowest`", () => {
    expect(chosen(solve(table, [["menu", "^1.5"]], { prefer: "lowest" }))).toEqual([
      "menu 1.5.0",
      "drop 2.0.0",
      "icons 2.0.0",
    ]);
  });

  test("is what is locked, yanked or not", () => {
    const yanked: Table = { a: { "1.0.0": {}, "!1.1.0": {}, "1.2.0": {} } };
    expect(chosen(solve(yanked, [["a", "^1"]], { locked: { a: "1.1.0" } }))).toEqual(["a 1.1.0"]);
    expect(chosen(solve(yanked, [["a", "=1.1.0"]]))).toBeUndefined();
  });

  test("is a pre-release only where a range names one of the same three numbers", () => {
    const early: Table = { a: { "1.0.0-rc.1": {}, "1.1.0-rc.1": {} } };
    expect(chosen(solve(early, [["a", "*"]]))).toBeUndefined();
    expect(chosen(solve(early, [["a", ">=1.0.0-rc.1"]]))).toEqual(["a 1.0.0-rc.1"]);
  });

  test("ignores a version that is not semantic, and names that every object has", () => {
    expect(chosen(solve({ a: { "1.0": {}, latest: {}, "0.9.0": {} } }, [["a", "*"]]))).toEqual(["a 0.9.0"]);
    expect(chosen(solve({}, [["constructor", "*"]]))).toBeUndefined();
  });

  test("may need itself, in a range that has it", () => {
    const own: Table = { a: { "1.0.0": { a: "^1" }, "2.0.0": { a: "^1" } } };
    expect(chosen(solve(own, [["a", "*"]]))).toEqual(["a 1.0.0"]);
    expect(chosen(solve(own, [["a", "^2"]]))).toBeUndefined();
  });
});

test("a resolution stops when its budget is used up", () => {
  // Pigeons: each pack must take one of fewer versions of a common one.
  const table: Record<string, Record<string, Record<string, string>>> = {};
  const count = 9;
  for (let pigeon = 0; pigeon < count; pigeon += 1) {
    table[`pigeon${pigeon}`] = {};
    for (let hole = 0; hole < count - 1; hole += 1) {
      table[`pigeon${pigeon}`] = {
        ...table[`pigeon${pigeon}`],
        [`1.${hole}.0`]: { [`hole${hole}`]: `=1.${pigeon}.0` },
      };
      table[`hole${hole}`] = { ...table[`hole${hole}`], [`1.${pigeon}.0`]: {} };
    }
  }
  const universe = createUniverse(catalogueOf(table));
  const requirements = Array.from({ length: count }, (_, pigeon) => ({ id: `pigeon${pigeon}`, range: "*" }));
  expect(() => resolve(universe, { requirements, budget: { steps: 2000 } })).toThrow(TooCostly);
});

test("a chain of 20,000 packs is resolved without recursion", () => {
  const table: Record<string, Record<string, Record<string, string>>> = {};
  for (let nth = 0; nth < 20_000; nth += 1)
    table[`p${nth}`] = { "1.0.0": nth < 19_999 ? { [`p${nth + 1}`]: "^1" } : {} };
  expect(solve(table, [["p0", "*"]]).chosen).toHaveLength(20_000);
});

describe("compared with an oracle that shares no code with the solver", () => {
  test.each(["highest", "lowest"] as const)(
    "the %s solution is the one that the definition names, or there is none",
    (prefer) => {
      fc.assert(
        fc.property(anyCase, (given) => {
          const resolution = solve(given.table, given.asked, { locked: given.locked, prefer });
          const expected = byDefinition(given, prefer);
          expect(chosen(resolution)).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    },
  );

  test("every fact of a proof stands in the registry, and every step follows", () => {
    let conflicts = 0;
    fc.assert(
      fc.property(anyCase, (given) => {
        const { conflict } = solve(given.table, given.asked, { locked: given.locked });
        if (!conflict) return;
        conflicts += 1;
        const oracle = new Oracle(given);
        for (const step of stepsOf(conflict)) {
          expectTrueFact(given, oracle, step);
          const claims = step.terms.map((term): Clause => claimOf(oracle, term));
          expect(
            oracle.allows([...oracle.asked(), ...claims.filter((claim) => claim.length > 0), ...negated(oracle, step)]),
          ).toBe(false);
        }
      }),
      { numRuns: RUNS },
    );
    expect(conflicts).toBeGreaterThan(RUNS / 20);
  });
});

/** The definition of `resolve`, with the oracle as the judge of what is possible. */
function byDefinition(given: Case, prefer: Preference): readonly string[] | undefined {
  const oracle = new Oracle(given);
  const claims: Clause[] = oracle.asked();
  if (!oracle.allows(claims)) return undefined;
  const needed = [...new Set(given.asked.map(([id]) => id))];
  const answer: string[] = [];
  for (const id of needed) {
    const keys = Object.keys(given.table[id] ?? {}).toSorted((a, b) => order(a, b) * (prefer === "highest" ? -1 : 1));
    const lock = given.locked[id];
    const first = keys.filter((key) => key.replace("!", "") === lock);
    const key =
      [...first, ...keys].find((candidate) => oracle.allows([...claims, [oracle.variable(id, candidate)]])) ?? "";
    claims.push([oracle.variable(id, key)]);
    answer.push(`${id} ${key.replace("!", "")}`);
    for (const next of Object.keys(given.table[id]?.[key] ?? {}).toSorted())
      if (!needed.includes(next)) needed.push(next);
  }
  return answer;
}

function order(a: string, b: string): number {
  const [left, right] = [a, b].map((key) => parseVersion(key.replace("!", "")));
  return left && right ? compareVersions(left, right) : 0;
}

function stepsOf(conflict: Incompatibility): ReadonlySet<Incompatibility> {
  const steps = new Set([conflict]);
  for (const { cause } of steps) if (cause.kind === "derived") steps.add(cause.first).add(cause.second);
  return steps;
}

/** "One of these versions is chosen"; empty for a term that absence meets as well. */
function claimOf(oracle: Oracle, { pack, allowed }: Incompatibility["terms"][number]): Clause {
  if ((allowed & ABSENT) !== 0n) return [];
  return positionsOf(allowed).map((position) => oracle.variable(pack.id, pack.releases[position]?.version ?? ""));
}

/** "None of the versions outside is chosen", for the terms that absence meets. */
function negated(oracle: Oracle, { terms }: Incompatibility): Clause[] {
  return terms
    .filter(({ allowed }) => (allowed & ABSENT) !== 0n)
    .flatMap(({ pack, allowed }) =>
      positionsOf(pack.all & ~allowed).map((position) => [
        -oracle.variable(pack.id, pack.releases[position]?.version ?? ""),
      ]),
    );
}

function expectTrueFact({ table, asked }: Case, oracle: Oracle, { cause }: Incompatibility): void {
  if (cause.kind === "derived") return;
  const { id, range } = cause.requirement;
  const matching = positionsOf(cause.matching).map((position) =>
    oracle.variable(id, cause.needed.releases[position]?.version ?? ""),
  );
  expect(new Set(matching)).toEqual(new Set(oracle.matching(id, range)));
  if (cause.kind === "requested") {
    expect(asked).toContainEqual([id, range]);
    return;
  }
  for (const position of positionsOf(cause.releases)) {
    const { version = "", yanked } = cause.dependent.releases[position] ?? {};
    expect(table[cause.dependent.id]?.[`${yanked ? "!" : ""}${version}`]?.[id]).toBe(range);
  }
}
