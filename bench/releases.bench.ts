/**
 * Measures pull requests that publish many versions against such that publish few, in one registry:
 * `npm run bench releases`. Prints a Markdown table; docs/performance.md keeps the last one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { index, manifest, packId, writeRegistry } from "./registry.ts";

const PACKS = 1_250;
/** As many versions of each pack as make 9,000 of them in all. */
const HISTORY = Array.from({ length: 7 }, (_, nth) => `1.0.${nth}`);
const CURRENT = HISTORY.at(-1) ?? "1.0.0";
const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 9);
const scratch = mkdtempSync(join(tmpdir(), "gpack-bench-"));

try {
  writeRegistry(scratch, { packs: PACKS, version: CURRENT, templates: true });
  writeIndex(() => HISTORY);
  git("init", "--quiet");
  const base = commit();
  const changes = {
    // One new version of each of so many packs, whose files stand in the repository.
    "12 packs": publish(base, 12, 1),
    "1,200 packs": publish(base, 1_200, 1),
    // Many new versions of a few packs, all but the last from other commits.
    "12 versions of 1 pack": publish(base, 1, 12),
    "1,200 versions of 100 packs": publish(base, 100, 12),
  };
  git("repack", "-a", "-d", "--quiet");

  const taken = Object.fromEntries(Object.keys(changes).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, head] of Object.entries(changes)) {
      const ms = time(base, head);
      // The first round fills the caches of the file system.
      if (round > 0) taken[name]?.push(ms);
    }
  }
  const medians = Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]));
  console.log(`Node ${process.version}, ${cpus().length} cores, median of ${rounds} interleaved rounds.\n`);
  console.log("| What | Ratio | Aim: at most |\n|---|---|---|");
  for (const [many, few] of [
    ["1,200 packs", "12 packs"],
    ["1,200 versions of 100 packs", "12 versions of 1 pack"],
  ] as const) {
    const ratio = (medians[many] ?? Number.NaN) / (medians[few] ?? Number.NaN);
    console.log(`| pull request that publishes ${many} / ${few} | ${ratio.toFixed(2)} | 10 |`);
  }
  const figures = Object.entries(medians).map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
  console.log(`\nMedians, ms: ${figures.join("; ")}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Commits a change on the base that adds versions to every so-many-th pack. */
function publish(base: string, packs: number, versions: number): string {
  git("checkout", "--quiet", base);
  const step = Math.floor(PACKS / packs);
  const added = Array.from({ length: versions }, (_, nth) => `1.0.${HISTORY.length + nth}`);
  const isChanged = (nth: number): boolean => nth % step === 0 && nth / step < packs;
  for (let nth = 0; nth < PACKS; nth += 1) {
    if (!isChanged(nth)) continue;
    writeFileSync(join(scratch, "packages", packId(nth), "gpack.toml"), manifest(nth, added.at(-1) ?? CURRENT));
  }
  writeIndex((nth) => (isChanged(nth) ? [...HISTORY, ...added] : HISTORY));
  return commit();
}

function writeIndex(versionsOf: (nth: number) => readonly string[]): void {
  writeFileSync(join(scratch, "registry", "index.json"), index(PACKS, versionsOf, true));
}

function time(base: string, head: string): number {
  const args = ["dist/gpack.js", "validate", scratch, "--base", base, "--head", head, "--quiet"];
  const start = performance.now();
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  const ms = performance.now() - start;
  // Versions from other commits are not fetched, which makes the verdict incomplete.
  if (done.status !== 0 && done.status !== 3)
    throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stdout.slice(0, 2000)}`);
  return ms;
}

function commit(): string {
  git("add", "--all");
  git("commit", "--quiet", "-m", "state");
  return git("rev-parse", "HEAD");
}

function git(...args: readonly string[]): string {
  const options = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "gc.auto=0"];
  return execFileSync("git", [...options, ...args], { cwd: scratch, encoding: "utf8" }).trim();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
