/**
 * Measures a registry of 20,000 packs with 100,000 versions, and how the cost grows from a tenth of it: `npm run bench
 * versions`. Prints a Markdown table; docs/performance.md keeps the last one.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { index, versionsOf, writeVersions } from "./versions.ts";

const node = process.execPath;
const scratch = mkdtempSync(join(tmpdir(), "gpack-bench-"));
const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 5);
const sizes = { small: 2_000, large: 20_000 } as const;
const works = ["floor", "check", "resolve", "few", "all"] as const;
type Work = (typeof works)[number];

interface Taken {
  readonly wall: number;
  /** Processor time of the process itself, without those that it starts. */
  readonly cpu: number;
}

try {
  const commands = Object.fromEntries(
    Object.entries(sizes).map(([size, packs]) => [size, commandsFor(join(scratch, size), packs)]),
  ) as Record<keyof typeof sizes, Record<Work, readonly string[]>>;
  const small = measure(commands.small);
  const large = measure(commands.large);

  const versions = Array.from({ length: sizes.large }, (_, nth) => versionsOf(nth).length).reduce((a, b) => a + b);
  console.log(`Node ${process.version}, ${cpus().length} cores, median of ${rounds} interleaved rounds.`);
  console.log(`${sizes.large} packs with ${versions} versions; growth is from ${sizes.small} packs, linear is 10.\n`);
  console.log("| What | / the floor, wall | / the floor, CPU | Growth, wall | Growth, CPU |\n|---|---|---|---|---|");
  const names: Readonly<Record<Work, string>> = {
    floor: "the floor: reading and hashing the same files",
    check: "full check",
    resolve: "resolution of every pack",
    few: "check of a change to a pack that few need",
    all: "check of a change to a pack that all need",
  };
  for (const work of works) {
    const [one, ten, floor] = [small[work], large[work], large.floor];
    const ratios = [ten.wall / floor.wall, ten.cpu / floor.cpu, ten.wall / one.wall, ten.cpu / one.cpu];
    console.log(`| ${names[work]} | ${ratios.map((ratio) => ratio.toFixed(2)).join(" | ")} |`);
  }
  console.log(
    `\nMedians, ms: ${works.map((work) => `${work} ${large[work].wall.toFixed(0)} (CPU ${large[work].cpu.toFixed(0)})`).join(", ")}`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Runs every command in turn, so that noise meets all of them; the median of each. */
function measure(commands: Readonly<Record<Work, readonly string[]>>): Readonly<Record<Work, Taken>> {
  const taken = new Map<Work, Taken[]>(works.map((work) => [work, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const work of works) {
      const one = run(commands[work]);
      // The first round fills the caches of the file system.
      if (round > 0) taken.get(work)?.push(one);
    }
  }
  return Object.fromEntries(
    works.map((work) => {
      const all = taken.get(work) ?? [];
      return [work, { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) }];
    }),
  ) as Record<Work, Taken>;
}

function run([program = "", ...args]: readonly string[]): Taken {
  const usage = join(scratch, "usage");
  const start = performance.now();
  const done = spawnSync(program, ["--import", "./bench/usage.mjs", ...args], {
    env: { PATH: process.env["PATH"] ?? "", HOME: scratch, GPACK_BENCH_USAGE: usage },
    encoding: "utf8",
  });
  const wall = performance.now() - start;
  // A change that breaks others fails, which is the answer.
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
  return { wall, cpu: Number(readFileSync(usage, "utf8")) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Writes a registry, commits it and two changes, and says what is run on it. */
function commandsFor(root: string, packs: number): Readonly<Record<Work, readonly string[]>> {
  writeVersions(root, packs);
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
  /** The commit that yanks the first version of a pack. */
  const yank = (nth: number): string => {
    git("checkout", "--quiet", base);
    const isYanked = (other: number, version: string): boolean => other === nth && version === "1.0.0";
    writeFileSync(join(root, "registry", "index.json"), index(packs, isYanked));
    return save();
  };
  const [few, all] = [yank(packs - 50), yank(0)];
  git("checkout", "--quiet", base);
  git("repack", "-a", "-d", "--quiet");
  const check = (...more: readonly string[]): readonly string[] => [
    node,
    "dist/gpack.js",
    "validate",
    root,
    "--quiet",
    ...more,
  ];
  return {
    floor: [node, "bench/floor.mjs", root],
    check: check(),
    resolve: [node, "bench/resolve-every.ts", root],
    few: check("--base", base, "--head", few),
    all: check("--base", base, "--head", all),
  };
}
