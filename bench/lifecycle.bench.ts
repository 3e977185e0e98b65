/**
 * What gpack adds to phases that do nothing: fifty in a chain, so that none hides behind another, against fifty times
 * `sh -c true` started by this process. Differences a phase, within one run; the built program is used, so the time that
 * starting it takes is a way of its own.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";

const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 9);
const PHASES = 50;
const gpack = realpathSync("dist/gpack.js");

interface Way {
  readonly name: string;
  /** What is taken off: the time of another way. */
  readonly over: string | undefined;
  run(): Promise<void> | void;
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "gpack-bench-")));
try {
  const plain = project("plain", "");
  const isolated = project("isolated", 'cleanroom = { enabled = true, policy = "high" }');
  const cached = project("cached", 'inputs = ["input"]\ncache = true');
  const ways: readonly Way[] = [
    { name: "`sh -c true`, 50 times", over: undefined, run: floor },
    { name: "`gpack run` of one phase", over: undefined, run: () => run(plain, "p0") },
    { name: "50 phases", over: "`gpack run` of one phase", run: () => run(plain, "p49") },
    { name: "50 phases, all of them cached", over: "`gpack run` of one phase", run: () => run(cached, "p49") },
    { name: "`gpack run` of one phase in a cleanroom", over: undefined, run: () => run(isolated, "p0") },
    {
      name: "50 phases, each in a cleanroom",
      over: "`gpack run` of one phase in a cleanroom",
      run: () => run(isolated, "p49"),
    },
  ];
  const taken = new Map(ways.map(({ name }) => [name, [] as number[]]));
  const broken = new Set<string>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const way of ways) {
      if (broken.has(way.name)) continue;
      const start = performance.now();
      try {
        await way.run();
      } catch (error) {
        console.error(`${way.name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
        broken.add(way.name);
      }
      // The first round fills caches.
      if (round > 0) taken.get(way.name)?.push(performance.now() - start);
    }
  }
  const median = (name: string): number => {
    const list = (taken.get(name) ?? []).toSorted((a, b) => a - b);
    return list[Math.floor(list.length / 2)] ?? Number.NaN;
  };
  const each = median("`sh -c true`, 50 times") / PHASES;
  console.log(`Node ${process.version}, ${cpus().length} cores, median of ${rounds} interleaved rounds.\n`);
  console.log("| Work | whole, ms | a phase, ms | over `sh -c true`, ms |\n| --- | --- | --- | --- |");
  for (const { name, over } of ways) {
    if (broken.has(name)) continue;
    const whole = median(name);
    const phase = over === undefined ? undefined : (whole - median(over)) / (PHASES - 1);
    const shown = name.startsWith("`sh") ? each : phase;
    console.log(
      `| ${name} | ${whole.toFixed(1)} | ${shown?.toFixed(2) ?? ""} | ${phase === undefined ? "" : (phase - each).toFixed(2)} |`,
    );
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A project of a chain of phases, each of which needs the one before it. */
function project(name: string, more: string): string {
  const directory = join(scratch, name);
  mkdirSync(directory);
  writeFileSync(join(directory, "input"), "x");
  const phases = Array.from({ length: PHASES }, (_, nth) =>
    [`[lifecycle.p${nth}]`, 'command = "true"', ...(nth > 0 ? [`depends_on = ["p${nth - 1}"]`] : []), more, ""].join(
      "\n",
    ),
  );
  writeFileSync(join(directory, "make.toml"), `[project]\nname = "bench"\n${phases.join("")}`);
  return directory;
}

function run(directory: string, phase: string): void {
  execFileSync(process.execPath, [gpack, "run", phase, "--dir", directory, "--quiet"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  rmSync(join(directory, ".ggen/state.json"), { force: true });
}

async function floor(): Promise<void> {
  for (let nth = 0; nth < PHASES; nth += 1) {
    await new Promise<void>((resolve, reject) => {
      const child = spawn("/bin/sh", ["-c", "true"], { stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.resume();
      child.stderr.resume();
      child.on("error", reject).on("close", () => resolve());
    });
  }
}
