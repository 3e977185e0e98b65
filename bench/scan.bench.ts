/**
 * Measures the security scan of the built program against floors, as ratios within one run: `npm run bench scan`.
 * Prints a Markdown table; docs/performance.md keeps the last one.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const node = process.execPath;
const scratch = mkdtempSync(join(tmpdir(), "gpack-bench-"));
const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 3);
const FILES = 10;

try {
  const root = join(scratch, "registry");
  const large = join(scratch, "large");
  const cache = join(scratch, "results.json");
  const packs = 1000;
  writePacks(root, packs);
  writePacks(large, 10_000);
  const scan = (directory: string, ...more: readonly string[]): readonly string[] => [
    node,
    "dist/gpack.js",
    "security-scan",
    directory,
    "--quiet",
    ...more,
  ];
  const commands = {
    floor: [node, "bench/floor.mjs", root],
    secretlint: [node, "bench/secretlint.mjs", root],
    scan: scan(root),
    again: scan(root, "--cache", cache),
  };
  run(commands.again);
  const times = interleaved(commands);
  const perSecond = (packs * FILES) / (times.scan / 1000);
  console.log(`Node ${process.version}, ${cpus().length} cores, median of ${rounds} interleaved rounds.\n`);
  console.log("| What | Measured | Aim |\n|---|---|---|");
  const rows: readonly (readonly [string, string, string])[] = [
    [`${packs * FILES} files: scan / reading and hashing the same files`, (times.scan / times.floor).toFixed(2), "-"],
    ["the same: scan / secretlint alone", (times.scan / times.secretlint).toFixed(2), "-"],
    ["a second sweep with nothing changed / the first", (times.again / times.scan).toFixed(2), "at most 0.1"],
    ["files a second, start included", perSecond.toFixed(0), "at least 2,000"],
    ["peak memory at 100,000 files, MB", peak(scan(large)).toFixed(0), "at most 500"],
  ];
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  const medians = Object.entries(times).map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
  console.log(`\nMedians, ms: ${medians.join(", ")}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
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
    put("templates/script.tmpl", "---\nto: scripts/build.sh\n---\n#!/bin/sh\nset -eu\ncargo build\n");
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

/** Runs every command in turn, so that noise meets all of them; the median of each, in ms. */
function interleaved<Name extends string>(commands: Readonly<Record<Name, readonly string[]>>): Record<Name, number> {
  const names = Object.keys(commands) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ms = run(commands[name]);
      // The first round fills the caches of the file system.
      if (round > 0) taken[name].push(ms);
    }
  }
  const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}

function run([program = "", ...args]: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** The most memory that a command had, in MB. */
function peak([program = "", ...args]: readonly string[]): number {
  const file = join(scratch, "peak");
  spawnSync(program, ["--import", "./bench/peak.mjs", ...args], { env: { ...process.env, GPACK_BENCH_PEAK: file } });
  return (Number(readFileSync(file, "utf8")) * 1024) / 1e6;
}
