import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { compareIndexes } from "../../src/core/index-change.ts";
import { readIndex } from "../../src/core/index-file.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { rules } from "../../src/rules/index.gen.ts";

/** Cases of each property; the long run sets more: GPACK_FUZZ_RUNS=100000 npx vitest run tests/fuzz. */
const numRuns = Number(process.env["GPACK_FUZZ_RUNS"] ?? 300);
const syntax = syntaxPort();
const ledger = rules.filter(({ id }) => id.startsWith("release/") && id.endsWith("-kept"));
const INDEX = "registry/index.json";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Table = { [key: string]: Json };

/** What the ledger says of a change of the index alone. */
function judge(before: Json, after: Json): readonly string[] {
  const [was, now] = [before, after].map((index) => Buffer.from(JSON.stringify(index, null, 1)));
  if (!was || !now) throw new Error("no index");
  const isSame = (a: Uint8Array, start: number, end: number, b: Uint8Array, from: number): boolean =>
    Buffer.compare(a.subarray(start, end), b.subarray(from, from + end - start)) === 0;
  const touched = { ids: new Set<string>(), packs: new Map<string, unknown>(), baseIds: new Set<string>() };
  const compared = compareIndexes(INDEX, now, was, touched, isSame);
  const old = compared?.before && readIndex(compared.before, false, INDEX);
  if (!compared || !old) throw new Error("the index is not read");
  const state = (oid: string) => ({ kind: "file", executable: false, oid }) as const;
  const { findings, coverage } = runRules({
    tree: treeOf({ [INDEX]: now }),
    rules: ledger,
    policy: defaultPolicy,
    syntax,
    sha256,
    parsed: new Map([[INDEX, { doc: compared.doc, keys: compared.keys }]]),
    scope: {
      packs: new Set(),
      entries: new Map([[INDEX, compared.affected]]),
      files: new Set([INDEX]),
      removed: new Set(),
      sources: new Set(),
      own: undefined,
      places: new Set(),
      followed: new Map(),
      lookups: { now: [], before: [] },
      packsBefore: [],
    },
    change: {
      files: new Map([[INDEX, { path: INDEX, before: state("1"), after: state("2") }]]),
      indexes: new Map([[INDEX, old]]),
      packs: new Map(),
    },
  });
  expect(coverage.gaps).toEqual([]);
  return findings.map(({ rule }) => rule);
}

function version(id: string, number: string, more: Table = {}): Table {
  return {
    version: number,
    git_url: `https://github.com/example/${id}.git`,
    git_rev: createHash("sha1")
      .update(id + number)
      .digest("hex"),
    path: `packs/${id}`,
    sha256: "",
    integrity: `h1:${createHash("sha256")
      .update(id + number)
      .digest("base64")}`,
    dependencies: { "io.example.base": "^1.0" },
    ...more,
  };
}

function pack(id: string, versions: Table): Table {
  return {
    id,
    name: id,
    description: "A pack",
    latest_version: "1.1.0",
    tags: [],
    keywords: [],
    owners: ["a"],
    versions,
  };
}

const published: Table = {
  updated: "2026-10-01T12:00:00Z",
  packs: {
    "io.example.a": pack("io.example.a", { "1.0.0": version("a", "1.0.0"), "1.1.0": version("a", "1.1.0") }),
    "io.example.b": pack("io.example.b", {
      "1.0.0": version("b", "1.0.0", { yanked: { reason: "wrong", since: "2026-10-01" } }),
      "1.1.0": version("b", "1.1.0"),
    }),
  },
};

function isTable(value: Json | undefined): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(value: Json | undefined, key: string): Json | undefined {
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Keys of a pack that describe it, said once more in other words than the program says them. */
const FREE = new Set(
  [
    "name description tags keywords category author license homepage repository documentation downloads stars",
    "updated owners deprecated latest_version versions production_ready last_validated validation_score",
  ]
    .join(" ")
    .split(" "),
);

/** True when everything that was published is still there as it was: worked out from the values alone. */
function isKept(before: Json, after: Json): boolean {
  const packs = at(before, "packs");
  return Object.entries(isTable(packs) ? packs : {}).every(([id, was]) => {
    const now = at(at(after, "packs"), id);
    if (!isTable(now) || !isTable(was)) return false;
    const keys = [...Object.keys(was), ...Object.keys(now)].filter((key) => !FREE.has(key));
    if (keys.some((key) => !isEqual(at(was, key), at(now, key)))) return false;
    const versions = at(was, "versions");
    return Object.entries(isTable(versions) ? versions : {}).every(([number, record]) => {
      const current = at(at(now, "versions"), number);
      if (!isTable(current) || !isTable(record)) return false;
      const all = [...Object.keys(record), ...Object.keys(current)];
      const isSame = all
        .filter((key) => !["yanked", "notes", "sha256"].includes(key))
        .every((key) => isEqual(at(record, key), at(current, key)));
      return isSame && (!isYanked(at(record, "yanked")) || isYanked(at(current, "yanked")));
    });
  });
}

function isYanked(value: Json | undefined): boolean {
  return value === true || (typeof value === "object" && value !== null);
}

/** Equal as values: the order of keys does not count. */
function isEqual(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: Json | undefined): string | undefined {
  return JSON.stringify(value, (_, item: Json) =>
    isTable(item) ? Object.fromEntries(Object.entries(item).toSorted(([x], [y]) => (x < y ? -1 : 1))) : item,
  );
}

const keyName = fc.constantFrom(
  "id",
  "path",
  "git_rev",
  "yanked",
  "notes",
  "tags",
  "owners",
  "1.0.0",
  "1.2.0",
  "extra",
  "__proto__",
);
const scalar = fc.constantFrom<Json>(null, true, false, 0, "", "x", "io.example.a", [], {}, ["x"], {
  reason: "x",
  since: "2026-10-02",
});

interface Surgery {
  readonly steps: readonly number[];
  readonly op: "delete" | "replace" | "rename" | "add" | "copy";
  readonly key: string;
  readonly value: Json;
}
const surgery: fc.Arbitrary<Surgery> = fc.record({
  steps: fc.array(fc.nat(11), { minLength: 2, maxLength: 5 }),
  op: fc.constantFrom("delete", "replace", "rename", "add", "copy"),
  key: keyName,
  value: scalar,
});

/** Does something to the value that the steps lead to. Returns the whole, changed. */
function operate(root: Json, { steps, op, key, value }: Surgery): Json {
  const whole = structuredClone(root);
  let parent: Table | undefined;
  let name = "";
  let here: Json = whole;
  for (const step of steps) {
    if (!isTable(here)) break;
    const names: readonly string[] = Object.keys(here);
    const next = names[step % Math.max(1, names.length)];
    if (next === undefined) break;
    [parent, name] = [here, next];
    here = here[next] ?? null;
  }
  const put = (table: Table, to: string, item: Json): void =>
    void Object.defineProperty(table, to, { value: item, enumerable: true, configurable: true, writable: true });
  if (op === "add") {
    if (isTable(here)) put(here, key, value);
  } else if (parent) {
    if (op === "replace") put(parent, name, value);
    else {
      if (op !== "delete") put(parent, key, structuredClone(here));
      if (op !== "copy") delete parent[name];
    }
  }
  return whole;
}

test("whatever is done to an index, a published version that changed is found, and nothing else is", () => {
  fc.assert(
    fc.property(fc.array(surgery, { minLength: 1, maxLength: 3 }), (operations) => {
      let after: Json = published;
      for (const operation of operations) after = operate(after, operation);
      const found = judge(published, after);
      expect(found.length > 0, `${JSON.stringify(operations)}: ${found.join(" ")}`).toBe(!isKept(published, after));
    }),
    { numRuns },
  );
});
