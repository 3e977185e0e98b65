import fc from "fast-check";
import { expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { createReport, reportJson } from "../../src/core/report.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { readBase } from "../rules/page.ts";

/** Cases of each property; the long run sets more: GPACK_FUZZ_RUNS=100000 npx vitest run tests/fuzz. */
const numRuns = Number(process.env["GPACK_FUZZ_RUNS"] ?? 300);
const syntax = syntaxPort();
const base = readBase("registry");
const encoder = new TextEncoder();

const paths = [
  "packages/io.example.greeting/gpack.toml",
  "packages/io.example.greeting/templates/greeting.tmpl",
  "packages/io.example.greeting/templates/a/graphs/x.ttl",
  "packages/io.example.greeting/templates/a/queries/x.rq",
  "packages/other/package.toml",
  "packs/engine/pack.toml",
  "marketplace/packs/some.toml",
  "registry/index.json",
  "marketplace/index.json",
  "marketplace/registry/index.json",
  "marketplace/registry/packages.toml",
  "make.toml",
  "ggen.lock",
  ".ggen/packs.lock",
  "extra@0123abcd.toml",
];

/** The rules never throw: a crash would stand in the gaps. */
function crashes(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const { findings, coverage, packs } = runRules({ tree: treeOf(files), rules, policy: defaultPolicy, syntax, sha256 });
  const report = createReport({
    version: "0",
    ruleSet: "",
    policy: null,
    subject: { kind: "tree" },
    failOn: "error",
    findings,
    packs,
    coverage,
  });
  reportJson(report);
  return coverage.gaps.filter((gap) => gap.reason.includes("crashed")).map((gap) => `${gap.file}: ${gap.reason}`);
}

const anyPath = fc.constantFrom(...paths);

test("arbitrary bytes in any file are judged, not crashed on", () => {
  fc.assert(
    fc.property(anyPath, fc.uint8Array({ maxLength: 400 }), (path, bytes) => {
      expect(crashes({ ...base, [path]: bytes })).toEqual([]);
    }),
    { numRuns },
  );
});

const fragments = [
  "[gpack]",
  "[package]",
  "[[package]]",
  "id = ",
  '"',
  "'",
  '"""',
  "{",
  "}",
  "[",
  "]",
  "=",
  ",",
  "\n",
  "\r\n",
  "---\n",
  "{{",
  "}}",
  "{%",
  "%}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "\u202E",
  "\uFEFF",
  "\uD800",
  "1979-02-30",
  "07:32",
  "inf",
  "nan",
  "0x",
  "1e999",
  "SELECT * WHERE {",
  "PREFIX a: <b>",
  "@prefix",
  "<",
  ">",
  "_:",
  "&a",
  "*a",
  "<<: ",
  "? ",
  "!!js/function",
  "|\n",
  "null",
  "true",
  "../",
  "C:\\",
  "%2e%2e",
  "versions",
  "packs",
  "packages",
  "latest_version",
  "dependencies",
  "templates",
  "patterns",
  "**",
  "[!a",
  "h1:",
  "sha256-",
  "0123456789abcdef",
];

test("files made of hostile fragments are judged, not crashed on", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 })), { maxLength: 60 });
  fc.assert(
    fc.property(anyPath, text, (path, parts) => {
      expect(crashes({ ...base, [path]: encoder.encode(parts.join("")) })).toEqual([]);
    }),
    { numRuns },
  );
});

test("good files with a few changed characters are judged, not crashed on", () => {
  const names = Object.keys(base);
  const mutation = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 20 }),
    put: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 8 })),
  });
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(mutation, { minLength: 1, maxLength: 4 }), (name, mutations) => {
      let text = base[name] ?? "";
      for (const { at, cut, put } of mutations) {
        const start = text.length === 0 ? 0 : at % text.length;
        text = text.slice(0, start) + put + text.slice(start + cut);
      }
      expect(crashes({ ...base, [name]: text })).toEqual([]);
    }),
    { numRuns },
  );
});

test("any JSON value in any index is judged, not crashed on", () => {
  const key = fc.oneof(
    fc.constantFrom(
      "packs",
      "packages",
      "versions",
      "id",
      "name",
      "version",
      "path",
      "tags",
      "sha256",
      "git_rev",
      "latest_version",
      "__proto__",
      "categories",
    ),
    fc.string({ maxLength: 4 }),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, true, 0, -1.5, "", "1.0.0", "../x", "a b"),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4 }),
    ),
  }));
  const index = fc.constantFrom(...paths.filter((path) => path.endsWith("index.json")));
  fc.assert(
    fc.property(index, value, (path, content) => {
      expect(crashes({ ...base, [path]: JSON.stringify(content) })).toEqual([]);
    }),
    { numRuns },
  );
});

const bombs: readonly (readonly [string, string, () => string])[] = [
  ["a list nested 100,000 deep in TOML", "packages/io.example.greeting/gpack.toml", () => `a = ${"[".repeat(100_000)}`],
  [
    "an inline table nested 10,000 deep",
    "packages/io.example.greeting/gpack.toml",
    () => `a = ${"{a=".repeat(10_000)}`,
  ],
  ["a key of 100,000 dots", "packages/io.example.greeting/gpack.toml", () => `${"a.".repeat(100_000)}a = 1`],
  ["a JSON list nested 100,000 deep", "registry/index.json", () => "[".repeat(100_000)],
  [
    "a header of YAML aliases",
    "packages/io.example.greeting/templates/x.tmpl",
    () =>
      `---\na: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${i === 0 ? "*a, *a" : `*b${i - 1}, *b${i - 1}`}]`).join("\n")}\n---\n`,
  ],
  [
    "a header nested 20,000 deep",
    "packages/io.example.greeting/templates/x.tmpl",
    () => `---\na: ${"[".repeat(20_000)}\n---\n`,
  ],
  [
    "a manifest of one line of 1 MB",
    "packages/io.example.greeting/gpack.toml",
    () => `[gpack]\nid = "${"a".repeat(1_000_000)}"`,
  ],
  ["a template of one line of 2 MB", "packages/io.example.greeting/templates/x.tmpl", () => "{{ a }}".repeat(280_000)],
  [
    "a query of 50,000 brackets",
    "packages/io.example.greeting/templates/q/queries/x.rq",
    () => `SELECT * WHERE { FILTER(${"(".repeat(50_000)}`,
  ],
  [
    "a graph of 50,000 brackets",
    "packages/io.example.greeting/templates/q/graphs/x.ttl",
    () => `<a> <b> ${"[ <b> ".repeat(50_000)}`,
  ],
  [
    "a file of 10 MB in one line",
    "packages/io.example.greeting/templates/q/graphs/x.ttl",
    () => `<a> <b> "${"x".repeat(10_000_000)}" .`,
  ],
  [
    "100,000 index entries without a field",
    "registry/index.json",
    () =>
      `{"updated":"2026-10-01T12:00:00Z","packs":{${Array.from({ length: 100_000 }, (_, i) => `"p${i}":{}`).join(",")}}}`,
  ],
  ["an index of 2,000,000 ones", "marketplace/index.json", () => `[${"1,".repeat(2_000_000)}1]`],
  [
    "20,000 times the same key",
    "registry/index.json",
    () => `{${Array.from({ length: 20_000 }, () => '"a":1').join(",")}}`,
  ],
  [
    "a glob of stars",
    "packages/io.example.greeting/gpack.toml",
    () => `[gpack]\n[templates]\npatterns = ["${"*a".repeat(5_000)}"]`,
  ],
];

test.each(bombs)("%s ends", (_, path, content) => {
  const files = { ...base, [path]: content() };
  const before = performance.now();
  expect(crashes(files)).toEqual([]);
  // Printed, not asserted: a busy machine is no defect. The bounds stand in docs/performance.md.
  console.log(`${Math.round(performance.now() - before)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB: ${_}`);
});
