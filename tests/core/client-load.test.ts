import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { readBase } from "../rules/page.ts";
import { loadAsClient } from "./client-model.ts";

const FILE = "registry/index.json";
const valid = readBase("registry")[FILE] ?? "";
const own = rules.filter(({ id }) => id.startsWith("index/"));
const syntax = syntaxPort();

/** The rules of the area that report an error for an index. */
function errorsOf(text: string): readonly string[] {
  const { findings, coverage } = runRules({
    tree: treeOf({ [FILE]: text }),
    rules: own,
    policy: defaultPolicy,
    syntax,
    sha256,
  });
  expect(coverage.gaps).toEqual([]);
  return findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

function loads(text: string): boolean {
  try {
    loadAsClient(text);
    return true;
  } catch {
    return false;
  }
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place of a value that a mutation may change. */
function pathsOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function change(value: Json, path: readonly string[], put: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (key !== step) return [[key, item]];
    const changed = change(item, rest, put);
    return changed === undefined ? [] : [[key, changed]];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}

const dates = fc.oneof(
  fc.constantFrom("2026-02-30T12:00:00Z", "2026-10-01", "2026-10-01T12:00:00", "2024-02-29T23:59:59.5+02:00"),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(13), fc.nat(32), fc.nat(25), fc.nat(61), fc.nat(61))
    .map(([year, ...rest]) => [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))])
    .map(([year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
);
const values = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(null, "", [], {}, 0, -1, 1.5, 2 ** 63, 2 ** 64, 1e300, true, [1], ["a", null], "\ud83d"),
  fc.string({ unit: "binary" }),
  dates,
);
const mutation = fc.record({ place: fc.nat(), put: fc.option(values, { nil: undefined }) });
const optional: Json = {
  downloads: 3,
  updated: "2026-10-01T12:00:00Z",
  category: "text",
  homepage: null,
};

describe("an index without an error of the area index", () => {
  test("is what we start from, and the model loads it", () => {
    expect(errorsOf(valid)).toEqual([]);
    expect(loads(valid)).toBe(true);
  });

  test("loads in ggen's client, whatever was changed in it", () => {
    const start = JSON.parse(valid) as { packs: Record<string, Json> };
    for (const [id, pack] of Object.entries(start.packs)) start.packs[id] = { ...(pack as object), ...optional };
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        let index: Json = start;
        for (const { place, put } of mutations) {
          const paths = pathsOf(index);
          index = change(index, paths[place % paths.length] ?? [], put) ?? null;
        }
        const text = JSON.stringify(index);
        const errors = errorsOf(text);
        if (errors.length === 0) accepted += 1;
        else refused += 1;
        if (errors.length === 0) expect(loads(text) ? "loads" : text).toBe("loads");
      }),
      { numRuns: 1500 },
    );
    // The property says something only where both happen.
    expect(Math.min(accepted, refused)).toBeGreaterThan(50);
  });

  test.each([
    ["a fraction that is whole", `12.0`],
    ["an exponent", `1e3`],
    ["minus zero", `-0`],
  ])("has no downloads written as %s", (_, downloads) => {
    const text = valid.replace('"keywords"', `"downloads": ${downloads}, "keywords"`);
    expect(errorsOf(text)).toEqual(["index/field-type"]);
    expect(errorsOf(text.replace('"downloads"', String.raw`"\u0064ownloads"`))).toEqual(["index/field-type"]);
  });
});
