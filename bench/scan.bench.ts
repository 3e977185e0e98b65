/**
 * Measures the security scan of the built program against floors within one run: `npm run bench scan`. Prints a Markdown table;
 * docs/performance.md keeps the last one. GPACK_BENCH_CORPUS names a directory of real gpacks to scan instead of generated ones.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const node = process.execPath;
const scratch = mkdtempSync(join(tmpdir(), "gpack-bench-"));
const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 3);
const corpus = process.env["GPACK_BENCH_CORPUS"];

/** What a command took, in milliseconds: by the clock, and of processors. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

try {
  const root = join(scratch, "registry");
  if (corpus === undefined) writePacks(root, 1000);
  else for (let copy = 0; copy < 10; copy += 1) cpSync(corpus, join(root, `copy-${copy}`), { recursive: true });
  commit(root);
  const scan = (directory: string, ...more: readonly string[]): readonly string[] => [
    "dist/gpack.js",
    "security-scan",
    directory,
    "--quiet",
    "--fail-on",
    "never",
    ...more,
  ];
  const kept = (name: string): readonly string[] => ["--cache", join(scratch, `${name}.json`)];
  const commands = {
    "reading and hashing the same files": ["bench/floor.mjs", root],
    "secretlint alone": ["bench/secretlint.mjs", root],
    "the static rules": scan(root, "--rules", "security/rendered-content=off"),
    "a scan: the static rules, and what is rendered": scan(root),
    "every rule, for an auditor": scan(root, "--persona", "auditor"),
    "a scan of the commit": scan(root, "--head", "HEAD"),
    "a second sweep of the directory, nothing changed": scan(root, ...kept("directory")),
    "a second sweep of the commit, nothing changed": scan(root, "--head", "HEAD", ...kept("commit")),
  } satisfies Record<string, readonly string[]>;
  const taken = interleaved(commands);
  const { files, bytes } = coverage(scan(root, "--json", "-"));
  const floor = taken["reading and hashing the same files"];
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, median of ${rounds} interleaved rounds.\n`,
  );
  console.log("| What | ms | ms of processors | Files a second | of a processor | / the floor, processors |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const [name, { wall, cpu }] of Object.entries(taken)) {
    const rate = (ms: number): string => ((files / ms) * 1000).toFixed(0);
    const cells = [wall.toFixed(0), cpu.toFixed(0), rate(wall), rate(cpu), (cpu / floor.cpu).toFixed(1)];
    console.log(`| ${name} | ${cells.join(" | ")} |`);
  }
  const first = taken["a scan: the static rules, and what is rendered"];
  const firstOfCommit = taken["a scan of the commit"];
  const ratio = (one: Taken, other: Taken): string => (one.cpu / other.cpu).toFixed(2);
  const rows: readonly (readonly [string, string, string])[] = [
    ["the static rules / secretlint alone", ratio(taken["the static rules"], taken["secretlint alone"]), "-"],
    [
      "a second sweep of the directory / the first",
      ratio(taken["a second sweep of the directory, nothing changed"], first),
      "at most 0.1",
    ],
    [
      "a second sweep of the commit / the first",
      ratio(taken["a second sweep of the commit, nothing changed"], firstOfCommit),
      "at most 0.1",
    ],
    ...(corpus === undefined ? largeRows(scan) : []),
  ];
  console.log("\n| Ratio of processor time | Measured | Aim |\n| --- | --- | --- |");
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Ten times as many gpacks: what starting takes is no share of it. */
function largeRows(scan: (root: string, ...more: readonly string[]) => readonly string[]) {
  const large = join(scratch, "large");
  writePacks(large, 10_000);
  commit(large);
  const cache = ["--cache", join(scratch, "large.json"), "--head", "HEAD"];
  const peak = measure(scan(large)).peak;
  const [first, second] = [measure(scan(large, ...cache)), measure(scan(large, ...cache))];
  return [
    ["100,000 files: a second sweep of the commit / the first", (second.cpu / first.cpu).toFixed(2), "at most 0.1"],
    ["peak memory of a scan of 100,000 files, MB", peak.toFixed(0), "at most 500"],
    ["the same of their commit", first.peak.toFixed(0), "-"],
  ] as const;
}

function commit(root: string): void {
  const git = (...args: readonly string[]): void =>
    void execFileSync("git", [
      "-C",
      root,
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@example.org",
      "-c",
      "gc.auto=0",
      ...args,
    ]);
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "registry");
}

/** Gpacks of ten files each: a manifest, templates with hooks and manifests to be written, graphs, queries and prose. */
function writePacks(root: string, count: number): void {
  mkdirSync(join(root, "registry"), { recursive: true });
  writeFileSync(join(root, "registry/index.json"), '{ "updated": "2026-10-01T12:00:00Z", "packs": {} }\n');
  for (let at = 0; at < count; at += 1) {
    const directory = join(root, `packages/io.example.p${at}`);
    mkdirSync(join(directory, "templates"), { recursive: true });
    const put = (name: string, text: string): void => writeFileSync(join(directory, name), text);
    put(
      "gpack.toml",
      `[gpack]\nid = "io.example.p${at}"\nname = "P"\nversion = "1.0.${at}"\ndescription = "A gpack of a benchmark"\nlicense = "MIT"\nggen_compat = "*"\n`,
    );
    put("README.md", `# P ${at}\n\n${"It writes a command line tool from a graph, and says how.\n".repeat(20)}`);
    put(
      "templates/cargo.tmpl",
      `---\nto: Cargo.toml\n---\n[package]\nname = "p${at}"\n\n[dependencies]\nserde = "1.0"\ntokio = { version = "1.20" }\n`,
    );
    put(
      "templates/main.tmpl",
      `---\nto: src/main.rs\nsparql:\n  rows: "SELECT ?n WHERE { ?s ?p ?n } ORDER BY ?n"\n---\n${'{% for row in rows %}fn {{ row.n }}() { println!("hello"); }\n{% endfor %}\n'.repeat(15)}`,
    );
    put("templates/ci.tmpl", `---\nto: docs/build.md\n---\n\`\`\`sh\ncargo build --release\ncargo test\n\`\`\`\n`);
    // What fills in a name is rendered, since it writes what is run. No two are the same: answers to equal ones are remembered.
    put(
      "templates/script.tmpl",
      `---\nto: scripts/build.sh\n---\n#!/bin/sh\nset -eu\ncargo build --package {{ name }} --jobs ${at + 1}\n`,
    );
    for (const name of ["a", "b"])
      put(
        `${name}.ttl`,
        `@prefix ex: <https://example.org/> .\n${Array.from({ length: 30 }, (_, nth) => `ex:s${nth} ex:name "Name ${at} ${nth}" .`).join("\n")}\n`,
      );
    put("query.rq", "PREFIX ex: <https://example.org/>\nSELECT ?n WHERE { ?s ex:name ?n } ORDER BY ?n\n");
    put(
      "config.json",
      JSON.stringify({ name: `p${at}`, items: Array.from({ length: 20 }, (_, nth) => `item ${nth}`) }, undefined, 2),
    );
  }
}

/** Runs every command in turn, so that noise meets all of them; the median of each. */
function interleaved<Name extends string>(commands: Readonly<Record<Name, readonly string[]>>): Record<Name, Taken> {
  const names = Object.keys(commands) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, [] as Taken[]])) as Record<Name, Taken[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const taken = measure(commands[name]);
      // The first round fills the caches of the file system, and keeps what the sweeps find.
      if (round > 0) all[name].push(taken);
    }
  }
  const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return Object.fromEntries(
    names.map((name) => [
      name,
      { wall: median(all[name].map(({ wall }) => wall)), cpu: median(all[name].map(({ cpu }) => cpu)) },
    ]),
  ) as Record<Name, Taken>;
}

/** What one run of a program takes, and the most memory that it had, in MB. */
function measure(args: readonly string[]): Taken & { readonly peak: number } {
  const file = (name: string): string => join(scratch, name);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    node,
    ["--import", "./bench/usage.mjs", "--import", "./bench/peak.mjs", ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, GPACK_BENCH_USAGE: file("usage"), GPACK_BENCH_PEAK: file("peak") },
    },
  );
  const wall = performance.now() - start;
  // 3 is incomplete: real gpacks may hold what cannot be looked at.
  if (status !== 0 && status !== 3) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return {
    wall,
    cpu: Number(readFileSync(file("usage"), "utf8")),
    peak: (Number(readFileSync(file("peak"), "utf8")) * 1024) / 1e6,
  };
}

function coverage(args: readonly string[]): { readonly files: number; readonly bytes: number } {
  const { stdout } = spawnSync(node, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const report: unknown = JSON.parse(stdout.slice(stdout.indexOf("{"), stdout.lastIndexOf("}") + 1));
  return (report as { coverage: { files: number; bytes: number } }).coverage;
}
