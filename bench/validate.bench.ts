/**
 * Measures the built program against floors, as ratios within one run: `npm run bench validate`.
 * Prints a Markdown table; docs/performance.md keeps the last one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { index, manifest, packId, writeRegistry } from "./registry.ts";

const node = process.execPath;
const scratch = mkdtempSync(join(tmpdir(), "gpack-bench-"));
const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 9);

try {
  const small = join(scratch, "small");
  const large = join(scratch, "large");
  const full = join(scratch, "full");
  writeRegistry(small, { packs: 10_000, version: "1.0.0", templates: false });
  writeRegistry(full, { packs: 10_000, version: "1.0.0", templates: true });
  writeRegistry(large, { packs: 50_000, version: "1.0.0", templates: false });
  const { base, head } = commitChange(small, 10_000, 100);

  // Nothing in it is recognised, so the action has nothing to do.
  const empty = join(scratch, "empty");
  mkdirSync(empty);
  writeFileSync(join(empty, "README.md"), "# Nothing to judge\n");

  const nothing = [node, "-e", "0"];
  const check = (root: string, ...more: readonly string[]): readonly string[] => [
    node,
    "dist/gpack.js",
    "validate",
    root,
    "--quiet",
    ...more,
  ];
  const floor = (root: string): readonly string[] => [node, "bench/floor.mjs", root];
  const times = interleaved({
    nothing: { command: nothing },
    floor: { command: floor(small), before: floor(small) },
    whole: { command: check(small), before: floor(small) },
    fullFloor: { command: floor(full), before: floor(full) },
    full: { command: check(full), before: floor(full) },
    change: { command: check(small, "--base", base, "--head", head) },
    largeFloor: { command: floor(large), before: floor(large) },
    large: { command: check(large), before: floor(large) },
    start: { command: [node, "dist/validate-gpack.js"] },
  });

  const rows: readonly (readonly [string, number, string])[] = [
    ["10,000 gpacks (manifest and index) / reading and hashing the same files", times.whole / times.floor, "5"],
    ["10,000 gpacks with a template each / reading and hashing the same files", times.full / times.fullFloor, "-"],
    ["pull request touching 100 of 10,000 gpacks and the index / `node -e 0`", times.change / times.nothing, "4"],
    ["built action with nothing to do / `node -e 0`", times.start / times.nothing, "2.5"],
    ["50,000 gpacks / 10,000 gpacks", times.large / times.whole, "5.5"],
    ["the same of reading and hashing", times.largeFloor / times.floor, "-"],
  ];
  console.log(`Node ${process.version}, ${cpus().length} cores, median of ${rounds} interleaved rounds.\n`);
  console.log("| What | Ratio | Aim: at most |\n|---|---|---|");
  for (const [what, ratio, aim] of rows) console.log(`| ${what} | ${ratio.toFixed(2)} | ${aim} |`);
  console.log(`| peak memory at 50,000 gpacks, MB | ${peak(check(large)).toFixed(0)} | 400 |`);
  console.log(
    `\nMedians, ms: ${Object.entries(times)
      .map(([name, ms]) => `${name} ${ms.toFixed(0)}`)
      .join(", ")}`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

interface Measured {
  readonly command: readonly string[];
  /** Run before each time, and not measured: it has the system know the files, which it forgets between rounds. */
  readonly before?: readonly string[];
}

/** Runs every command in turn, so that noise meets all of them; the median of each, in ms. */
function interleaved<Name extends string>(commands: Readonly<Record<Name, Measured>>): Record<Name, number> {
  const names = Object.keys(commands) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const { command, before } = commands[name];
      if (before) run(before);
      const ms = run(command);
      // The first round fills the caches of the file system.
      if (round > 0) taken[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}

function run([program = "", ...args]: readonly string[]): number {
  const start = performance.now();
  const done = spawnSync(program, args, { env: environment(), encoding: "utf8" });
  const ms = performance.now() - start;
  if (done.status !== 0 && !args.includes("dist/validate-gpack.js"))
    throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stdout.slice(0, 2000)}${done.stderr}`);
  return ms;
}

function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: scratch,
    GITHUB_WORKSPACE: join(scratch, "empty"),
    INPUT_PATH: ".",
    INPUT_FORMAT: "none",
    INPUT_ANNOTATIONS: "false",
    ...more,
  };
}

function peak([program = "", ...args]: readonly string[]): number {
  const file = join(scratch, "peak");
  spawnSync(program, ["--import", "./bench/peak.mjs", ...args], { env: environment({ GPACK_BENCH_PEAK: file }) });
  return (Number(readFileSync(file, "utf8")) * 1024) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Commits the registry, then a change of some packs and their index entries. */
function commitChange(root: string, packs: number, changed: number): { base: string; head: string } {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "gc.auto=0", ...args], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  const save = (): string => {
    git("add", "--all");
    git("commit", "--quiet", "-m", "state");
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet");
  const base = save();
  const step = packs / changed;
  for (let nth = 0; nth < packs; nth += step)
    writeFileSync(join(root, "packages", packId(nth), "gpack.toml"), manifest(nth, "1.0.1"));
  writeFileSync(
    join(root, "registry", "index.json"),
    index(packs, (nth) => (nth % step === 0 ? ["1.0.0", "1.0.1"] : ["1.0.0"]), false),
  );
  const head = save();
  git("checkout", "--quiet", base);
  git("repack", "-a", "-d", "--quiet");
  return { base, head };
}
