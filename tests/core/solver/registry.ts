import * as fc from "fast-check";
import { matchesCargoRange } from "../../../src/core/cargo-match.ts";
import { parseCargoRange } from "../../../src/core/cargo-range.ts";
import type { Catalogue, Release } from "../../../src/core/solver/catalogue.ts";
import { type Clause, isSatisfiable } from "./sat.ts";

/** A registry as a table: pack to version to what it needs; a version that begins with `!` is yanked. */
export type Table = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** The catalogue of a table. */
export function catalogueOf(table: Table): Catalogue {
  return {
    releasesOf: (id) => {
      const versions = Object.hasOwn(table, id) ? table[id] : undefined;
      return versions && Object.entries(versions).map(([key, needs]) => releaseOf(key, needs));
    },
  };
}

function releaseOf(key: string, needs: Readonly<Record<string, string>>): Release {
  return {
    version: key.replace("!", ""),
    yanked: key.startsWith("!"),
    needs: Object.entries(needs).map(([id, range]) => ({ id, range })),
  };
}

/** A random small registry, what is asked of it, and what is locked. */
export interface Case {
  readonly table: Table;
  readonly asked: readonly (readonly [string, string])[];
  readonly locked: Readonly<Record<string, string>>;
}

const ids = ["a", "b", "c", "d", "e", "f"];
const versions = [
  "0.1.0",
  "0.2.0",
  "1.0.0-rc.1",
  "1.0.0",
  "1.1.0",
  "1.2.0-beta",
  "1.2.0",
  "2.0.0",
  "2.1.0-rc.1",
  "3.0.0",
];
const ranges = [
  "*",
  "^1",
  "^1.1",
  "~1.0",
  "<2",
  ">=2",
  "=1.0.0",
  "^0.1",
  "0.*",
  ">=1.0.0-rc.1, <1.1",
  ">1.0, <3",
  "^2.1.0-rc.1",
  "^4",
];

// Wide ranges and packs that exist are likelier, so that a good part of the cases has a solution.
const wide = ["*", ">=0.1", "<3", ">=0.2", ">=1.0.0-rc.1"];
const range = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...wide) },
  { weight: 2, arbitrary: fc.constantFrom(...ranges) },
);
const neededId = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...ids) },
  { weight: 1, arbitrary: fc.constant("nobody") },
);
const needs = fc.dictionary(neededId, range, { maxKeys: 3, noNullPrototype: true });
const release = fc.record({ version: fc.constantFrom(...versions), yank: fc.integer({ min: 0, max: 9 }), needs });
const pack = fc
  .uniqueArray(release, { minLength: 1, maxLength: 5, selector: ({ version }) => version })
  .map((releases) =>
    Object.fromEntries(releases.map(({ version, yank, needs }) => [`${yank === 0 ? "!" : ""}${version}`, needs])),
  );
const table = fc
  .tuple(...ids.map(() => fc.option(pack, { freq: 40, nil: undefined })))
  .map((packs) => Object.fromEntries(packs.flatMap((found, nth) => (found ? [[ids[nth] ?? "", found]] : []))));

export const anyCase: fc.Arbitrary<Case> = fc.record({
  table,
  asked: fc.array(fc.tuple(fc.constantFrom(...ids), range), { minLength: 1, maxLength: 3 }),
  locked: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...versions), { maxKeys: 2, noNullPrototype: true }),
});

/** What a registry allows, put to the oracle. */
export class Oracle {
  readonly #case: Case;
  readonly #variables = new Map<string, number>();
  readonly #rules: Clause[] = [];

  constructor(given: Case) {
    this.#case = given;
    for (const [id, releases] of Object.entries(given.table)) {
      for (const key of Object.keys(releases)) this.#variables.set(`${id} ${key}`, this.#variables.size + 1);
    }
    for (const [id, releases] of Object.entries(given.table)) {
      const own = Object.entries(releases).map(([key, needs]) => ({ key, needs, variable: this.variable(id, key) }));
      for (const one of own) {
        if (!this.#mayChoose(id, one.key)) this.#rules.push([-one.variable]);
        for (const other of own) if (one.variable < other.variable) this.#rules.push([-one.variable, -other.variable]);
        for (const [needed, range] of Object.entries(one.needs)) {
          this.#rules.push([-one.variable, ...this.matching(needed, range)]);
        }
      }
    }
  }

  /** The variable that says that a version is chosen. */
  variable(id: string, key: string): number {
    return this.#variables.get(`${id} ${key}`) ?? this.#variables.get(`${id} !${key}`) ?? 0;
  }

  /** The variables of the versions that meet a range and may be chosen. */
  matching(id: string, range: string): number[] {
    const parsed = parseCargoRange(range);
    return Object.keys(this.#case.table[id] ?? {})
      .filter(
        (key) => !("fault" in parsed) && matchesCargoRange(parsed, key.replace("!", "")) && this.#mayChoose(id, key),
      )
      .map((key) => this.variable(id, key));
  }

  /** What is asked, as clauses. */
  asked(): Clause[] {
    return this.#case.asked.map(([id, range]) => this.matching(id, range));
  }

  /** True when the registry allows what is claimed. */
  allows(claims: readonly Clause[]): boolean {
    return isSatisfiable([...this.#rules, ...claims]);
  }

  #mayChoose(id: string, key: string): boolean {
    return !key.startsWith("!") || this.#case.locked[id] === key.slice(1);
  }
}
