import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readIndex } from "../../../src/core/index-file.ts";
import { parsedLookup } from "../../../src/core/index-lookup.ts";
import { parseJsonDocument } from "../../../src/core/json-document.ts";
import { brokenReleases } from "../../../src/core/solver/broken-release.ts";
import { type RegistryCatalogue, createCatalogue } from "../../../src/core/solver/registry-catalogue.ts";
import { type VersionChange, changesBetween } from "../../../src/core/solver/version-change.ts";
import { textSource } from "../../../src/core/source.ts";
import { Oracle, type Table, anyCase } from "./registry.ts";

/** The catalogue of an index with the packs of a table. */
function catalogueOf(table: Table): RegistryCatalogue {
  const packs = Object.entries(table).map(([id, releases]) => {
    const versions = Object.entries(releases).map(([key, dependencies]) => {
      const version = key.replace("!", "");
      return [
        version,
        { version, dependencies, ...(key.startsWith("!") ? { yanked: { reason: "x", since: "x" } } : {}) },
      ];
    });
    return [id, { id, versions: Object.fromEntries(versions) }];
  });
  const text = JSON.stringify({ packs: Object.fromEntries(packs) });
  const index = readIndex(parseJsonDocument(textSource("registry/index.json", text)), false);
  return createCatalogue({ lookups: index ? [parsedLookup(index)] : [], packs: new Map() });
}

/** What happens to one version: it stays, is yanked, goes, or comes. */
const deed = fc.constantFrom("keep", "keep", "keep", "yank", "remove", "add");

test("exactly those releases are broken that could be resolved before and cannot be after", () => {
  let broken = 0;
  fc.assert(
    fc.property(anyCase, fc.array(deed, { minLength: 30, maxLength: 30 }), ({ table }, deeds) => {
      let nth = 0;
      const both = Object.entries(table).map(([id, releases]) => {
        const before: [string, Readonly<Record<string, string>>][] = [];
        const after: [string, Readonly<Record<string, string>>][] = [];
        for (const [key, needs] of Object.entries(releases)) {
          const deed = deeds[nth % deeds.length];
          nth += 1;
          if (deed !== "add") before.push([key, needs]);
          if (deed !== "remove") after.push([deed === "yank" ? `!${key.replace("!", "")}` : key, needs]);
        }
        return { id, before: Object.fromEntries(before), after: Object.fromEntries(after) };
      });
      const was: Table = Object.fromEntries(both.map(({ id, before }) => [id, before]));
      const now: Table = Object.fromEntries(both.map(({ id, after }) => [id, after]));
      const sides = { before: catalogueOf(was), after: catalogueOf(now) };
      const changes: readonly VersionChange[] = changesBetween(Object.keys(table), sides);
      const found = brokenReleases(changes, sides, { steps: 1_000_000 });
      expect(found.map(({ pack, position }) => `${pack.id} ${pack.releases[position]?.version}`).toSorted()).toEqual(
        byOracle(was, now),
      );
      for (const { by } of found) expect(by.event).not.toBe("published");
      broken += found.length;
    }),
    { numRuns: Number(process.env["GPACK_FUZZ_RUNS"] ?? 500) },
  );
  expect(broken).toBeGreaterThan(50);
});

function byOracle(was: Table, now: Table): readonly string[] {
  const sides = [was, now].map((table) => new Oracle({ table, asked: [], locked: {} }));
  const can = (nth: number, id: string, key: string): boolean =>
    sides[nth]?.allows([[sides[nth].variable(id, key)]]) ?? false;
  return Object.entries(now)
    .flatMap(([id, releases]) =>
      Object.keys(releases)
        .filter(
          (key) => !key.startsWith("!") && Object.hasOwn(was[id] ?? {}, key) && can(0, id, key) && !can(1, id, key),
        )
        .map((key) => `${id} ${key}`),
    )
    .toSorted();
}
