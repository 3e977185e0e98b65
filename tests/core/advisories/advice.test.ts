import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Advice, adviceFor } from "../../../src/core/advisories/advice.ts";
import { type Advisory, type RangeEvent, readAdvisory } from "../../../src/core/advisories/advisory.ts";
import { affectedSet } from "../../../src/core/advisories/affected-set.ts";
import { cutOrder, isIn } from "../../../src/core/advisories/cut.ts";
import { cvss3Score } from "../../../src/core/advisories/cvss3.ts";
import { createDatabase, stalenessOf } from "../../../src/core/advisories/database.ts";
import { requirementOf } from "../../../src/core/advisories/requirement.ts";
import { type Ecosystem, versioningOf } from "../../../src/core/advisories/versioning.ts";

type Events = readonly Readonly<Record<string, string>>[];

function record(id: string, events: Events, more: Readonly<Record<string, unknown>> = {}, ecosystem = "npm"): Advisory {
  const read = readAdvisory({
    id,
    modified: "2026-10-01T00:00:00Z",
    affected: [{ package: { ecosystem, name: "a" }, ranges: [{ type: "SEMVER", events }] }],
    ...more,
  });
  if ("fault" in read) throw new Error(read.fault);
  return read;
}

function advice(
  written: string,
  advisories: readonly Advisory[],
  published?: readonly string[],
  ecosystem: Ecosystem = "npm",
): readonly Advice[] {
  const requirement = requirementOf(ecosystem, "a", written);
  if (!requirement) throw new Error(`no requirement: ${written}`);
  return adviceFor(createDatabase(advisories), requirement, published);
}

/** Word for word the evaluation that the OSV schema gives, over versions that are one number. */
function isAffectedByTheBook(version: number, events: readonly RangeEvent[]): boolean {
  const limits = events.filter(({ at }) => at === "limit").map((event) => Number(event.version));
  if (limits.length > 0 && !limits.some((limit) => version < limit)) return false;
  let vulnerable = false;
  for (const { at, version: text } of events.toSorted((a, b) => Number(a.version) - Number(b.version))) {
    if (at === "introduced" && version >= Number(text)) vulnerable = true;
    else if (at === "fixed" && version >= Number(text)) vulnerable = false;
    else if (at === "last_affected" && version > Number(text)) vulnerable = false;
  }
  return vulnerable;
}

describe("the versions that a record is about", () => {
  test("are those of the evaluation that the OSV schema gives", () => {
    const event = fc.record({
      at: fc.constantFrom("introduced", "fixed", "last_affected", "limit"),
      version: fc.integer({ min: 0, max: 9 }).map(String),
    }) satisfies fc.Arbitrary<RangeEvent>;
    fc.assert(
      fc.property(fc.uniqueArray(event, { maxLength: 6, selector: ({ version }) => version }), (events) => {
        const set = affectedSet({ ecosystem: "PyPI", name: "a", versions: [], ranges: [{ events }] });
        for (let version = 0; version <= 10; version += 1) {
          expect(isIn(cutOrder(versioningOf("PyPI")), String(version), set.versions), `${version}`).toBe(
            isAffectedByTheBook(version, events),
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("are those of its ranges and those that it lists", () => {
    const [found] = advice("0.5.0", [
      record("GHSA-a", [{ introduced: "1.0.0" }, { fixed: "1.2.0" }], {
        affected: [{ package: { ecosystem: "npm", name: "a" }, versions: ["0.5.0", "0.7.0"] }],
      }),
    ]);
    expect(found?.reach).toBe("all");
  });

  test("have pre-releases before the release that repairs", () => {
    const records = [record("GHSA-a", [{ introduced: "0" }, { fixed: "1.2.0" }])];
    expect(advice("1.2.0-rc.1", records)).toHaveLength(1);
    expect(advice("1.2.0", records)).toEqual([]);
  });

  test("are unclear where a record names what is no version, and where it names none", () => {
    expect(advice("1.0.0", [record("GHSA-a", [{ introduced: "0" }, { fixed: "soon" }])])[0]?.reach).toBe("unclear");
    const none = record("GHSA-b", [], { affected: [{ package: { ecosystem: "npm", name: "a" } }] });
    expect(advice("1.0.0", [none])[0]?.reach).toBe("unclear");
  });
});

describe("advice", () => {
  const fixedTwice = [
    record("GHSA-a", [{ introduced: "0" }, { fixed: "1.2.4" }, { introduced: "2.0.0" }, { fixed: "2.1.0" }]),
    record("GHSA-b", [{ introduced: "1.2.4" }, { fixed: "1.2.6" }]),
  ];

  test.each([
    ["1.2.3", "1.2.6"],
    ["~1.2.0", "1.2.6"],
    ["2.0.5", "2.1.0"],
  ])("on %s names %s, the least version that nothing is known of", (written, safe) => {
    expect(advice(written, fixedTwice)[0]?.safe).toBe(safe);
  });

  test("names a published version where it is known which there are", () => {
    expect(advice("1.2.3", fixedTwice, ["1.2.3", "1.2.5", "1.2.7", "1.3.0"])[0]?.safe).toBe("1.2.7");
    expect(advice("1.2.3", fixedTwice, ["1.2.3", "1.2.5"])[0]?.safe).toBeUndefined();
  });

  test("tells a range that must get an affected version from one that may", () => {
    expect(advice("<1.2.0", fixedTwice)[0]?.reach).toBe("all");
    expect(advice("^1.0.0", fixedTwice)[0]?.reach).toBe("some");
    expect(advice("^3.0.0", fixedTwice)).toEqual([]);
  });

  test("groups the names of one weakness, whichever of them says so", () => {
    const found = advice("1.0.0", [
      record("CVE-2026-1", [{ introduced: "0" }], { aliases: ["GHSA-a"] }),
      record("PYSEC-1", [{ introduced: "0" }], { aliases: ["CVE-2026-1"] }),
      record("GHSA-a", [{ introduced: "0" }], { summary: "One", database_specific: { severity: "HIGH" } }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ ids: ["GHSA-a", "PYSEC-1", "CVE-2026-1"], severity: "high", summary: "One" });
  });

  test("leaves out what was withdrawn, also by a later record of the same id", () => {
    const withdrawn = record("GHSA-a", [{ introduced: "0" }], {
      withdrawn: "2026-10-02T00:00:00Z",
      modified: "2026-10-02T00:00:00Z",
    });
    expect(advice("1.0.0", [record("GHSA-a", [{ introduced: "0" }]), withdrawn])).toEqual([]);
  });

  test("knows malice by its id, by an alias and by our own word, and holds it for critical", () => {
    const all = [
      record("MAL-2026-1", [{ introduced: "0" }]),
      record("GHSA-a", [{ introduced: "0" }], { aliases: ["MAL-2026-2"] }),
      record("GPACK-2026-0001", [{ introduced: "0" }], { database_specific: { kind: "malicious" } }),
    ];
    for (const advisory of all) {
      expect(advice("1.0.0", [advisory])[0]).toMatchObject({
        kind: "malicious",
        severity: "critical",
        safe: undefined,
      });
    }
  });

  test("that nobody looks after a package does not hide the version that repairs it", () => {
    const abandoned = record(
      "RUSTSEC-2026-1",
      [],
      {
        affected: [
          {
            package: { ecosystem: "crates.io", name: "a" },
            ranges: [{ type: "SEMVER", events: [{ introduced: "0.0.0-0" }] }],
            database_specific: { informational: "unmaintained" },
          },
        ],
      },
      "crates.io",
    );
    const found = advice(
      "=1.0.0",
      [abandoned, record("GHSA-a", [{ introduced: "0" }, { fixed: "1.0.1" }], {}, "crates.io")],
      undefined,
      "crates.io",
    );
    expect(found.map(({ kind, safe }) => [kind, safe])).toEqual(
      expect.arrayContaining([
        ["vulnerability", "1.0.1"],
        ["unmaintained", undefined],
      ]),
    );
  });

  test("is monotone: a record more never takes one away", () => {
    const range = fc
      .tuple(fc.nat(4), fc.nat(4))
      .map(([from, length]) => [{ introduced: `${from}.0.0` }, { fixed: `${from + length}.0.0` }]);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), range, fc.nat(6), (ranges, extra, major) => {
        const records = ranges.map((events, at) => record(`GHSA-${at}`, events));
        const before = advice(`${major}.0.0`, records).map(({ ids }) => ids[0]);
        const after = advice(`${major}.0.0`, [...records, record("GHSA-x", extra)]).map(({ ids }) => ids[0]);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
    );
  });

  test("never names a version that is affected as safe", () => {
    const range = fc
      .tuple(fc.nat(5), fc.nat(4))
      .map(([from, length]) => [{ introduced: `${from}.0.0` }, { fixed: `${from + length + 1}.0.0` }]);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 6 }), fc.nat(6), (ranges, major) => {
        const records = ranges.map((events, at) => record(`GHSA-${at}`, events));
        for (const { safe } of advice(`${major}.0.0`, records)) {
          if (safe !== undefined) expect(advice(safe, records)).toEqual([]);
        }
      }),
    );
  });
});

test("scores of CVSS 3 are those that NIST publishes", () => {
  for (const [vector, score] of [
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", 10],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1],
    ["CVSS:3.0/AV:L/AC:H/PR:L/UI:N/S:U/C:H/I:N/A:N", 4.7],
    ["CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:H", 5.9],
    ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0],
  ] as const) {
    expect(cvss3Score(vector), vector).toBe(score);
  }
  for (const text of [
    "",
    "CVSS:4.0/AV:N",
    "CVSS:3.1/AV:Q",
    "AV:N/AC:L/Au:N/C:P/I:P/A:P",
    "CVSS:3.1/AV:constructor/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
  ]) {
    expect(cvss3Score(text), text).toBeUndefined();
  }
});

test("data is stale by the day that the run is told, and of an unknown day always", () => {
  expect(stalenessOf({ asOf: "2026-10-01", today: "2026-10-08", maxDays: 7 })).toBeUndefined();
  expect(stalenessOf({ asOf: "2026-10-01", today: "2026-10-09", maxDays: 7 })).toMatch(/8 days before/);
  expect(stalenessOf({ asOf: "2026-10-09", today: "2026-10-01", maxDays: 7 })).toBeUndefined();
  expect(stalenessOf({ asOf: "soon", today: "2026-10-01", maxDays: 7 })).toMatch(/nobody knows/);
});

test.each([
  [{}],
  [null],
  [{ id: "GHSA-a" }],
  [{ id: "../../etc", modified: "2026-10-01T00:00:00Z" }],
  [{ id: "A\u001b[31m", modified: "2026-10-01T00:00:00Z" }],
  [{ id: "A-1", modified: "yesterday" }],
  [
    {
      id: "A-1",
      modified: "2026-10-01T00:00:00Z",
      affected: [{ package: { ecosystem: "npm", name: "a" }, ranges: [{ type: "SEMVER", events: "0" }] }],
    },
  ],
])("a record that cannot be judged by is refused: %j", (value) => {
  expect(readAdvisory(value)).toHaveProperty("fault");
});
