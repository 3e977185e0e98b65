/**
 * Measures the scan against floors within one run: `npm run bench security`. Beside it stands secretlint alone on the
 * same files, which looks for one kind of fault. GPACK_BENCH_CORPUS names a directory of real gpacks to scan instead of
 * a generated registry, many times over.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { writeRegistry } from "./registry.ts";

const node = process.execPath;
const scratch = mkdtempSync(join(tmpdir(), "gpack-bench-"));
const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 5);
const corpus = process.env["GPACK_BENCH_CORPUS"];

/** Secretlint as a library over every file below a directory. */
const SECRETLINT = `
import { readFileSync, readdirSync } from "node:fs";
import { lintSource } from "@secretlint/core";
import { creator } from "@secretlint/secretlint-rule-preset-recommend";
const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator }] };
const walk = (at) => readdirSync(at, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? walk(at + "/" + entry.name) : [at + "/" + entry.name]);
for (const path of walk(process.argv[2])) await lintSource({ source: { content: readFileSync(path, "utf8"), filePath: path, contentType: "text" }, options: { config, noPhysicFilePath: true } });
`;

try {
  const tree = join(scratch, "tree");
  if (corpus === undefined) writeRegistry(tree, { packs: 5000, version: "1.0.0", templates: true });
  else for (let copy = 0; copy < 10; copy += 1) cpSync(corpus, join(tree, String(copy)), { recursive: true });
  const huge = join(scratch, "huge");
  writeRegistry(huge, { packs: 33_000, version: "1.0.0", templates: true });

  const program = join(process.cwd(), "bench", ".secretlint.mjs");
  writeFileSync(program, SECRETLINT);
  const scan = (root: string, ...more: readonly string[]): readonly string[] => [
    node,
    "dist/gpack.js",
    "security-scan",
    root,
    "--quiet",
    ...more,
  ];
  const commands = {
    floor: [node, "bench/floor.mjs", tree],
    scan: scan(tree),
    auditor: scan(tree, "--persona", "auditor"),
    secretlint: [node, program, tree],
  } satisfies Record<string, readonly string[]>;
  const taken = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const ms = processorTime(command);
      // The first round fills the caches of the file system.
      if (round > 0) taken.get(name)?.push(ms);
    }
  }
  rmSync(program);
  const median = (name: keyof typeof commands): number =>
    taken.get(name)?.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  const { files, bytes } = coverage(tree);
  const rate = (name: keyof typeof commands): string => ((files / median(name)) * 1000).toFixed(0);
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${files} files, ${(bytes / 1e6).toFixed(1)} MB, median of ${rounds} interleaved rounds.\n`,
  );
  console.log("| What | ms of processor time | Files per second of it | To reading and hashing |\n|---|---|---|---|");
  for (const [name, what] of [
    ["floor", "reading and hashing the same files"],
    ["scan", "the rules of the default persona"],
    ["auditor", "all rules"],
    ["secretlint", "secretlint alone"],
  ] as const) {
    console.log(
      `| ${what} | ${median(name).toFixed(0)} | ${rate(name)} | ${(median(name) / median("floor")).toFixed(1)} |`,
    );
  }
  const large = coverage(huge);
  console.log(
    `\nPeak memory of a scan of ${large.files} files: ${(peak(scan(huge)) / 1024).toFixed(0)} MB (aim: below 500).`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run(command: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const [program = "", ...args] = command;
  const { stdout, error } = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  return stdout;
}

function coverage(root: string): { readonly files: number; readonly bytes: number } {
  const report: unknown = JSON.parse(run([node, "dist/gpack.js", "security-scan", root, "--json", "-"]));
  return (report as { coverage: { files: number; bytes: number } }).coverage;
}

/** Processor time in milliseconds: other work on the machine does not count. */
function processorTime([program = "", ...args]: readonly string[]): number {
  const file = join(scratch, "usage");
  run([program, "--import", join(process.cwd(), "bench/usage.mjs"), ...args], { GPACK_BENCH_USAGE: file });
  return Number(readFileSync(file, "utf8"));
}

/** Peak resident memory in kilobytes. */
function peak([program = "", ...args]: readonly string[]): number {
  const file = join(scratch, "peak");
  run([program, "--import", join(process.cwd(), "bench/peak.mjs"), ...args], { GPACK_BENCH_PEAK: file });
  return Number(readFileSync(file, "utf8"));
}
