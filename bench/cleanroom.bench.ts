/**
 * What isolation costs: the same command native, in the cleanroom, and by `docker run` where an engine and an image are
 * there (GPACK_TEST_IMAGE). Ratios and differences within one run; the cleanroom is used as a library, since a pipeline
 * starts many commands from one process.
 */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { CleanroomRequest } from "../src/core/cleanroom/request.ts";
import { openCleanroom } from "../src/platform/sandbox/cleanroom-env.ts";
import { findExecutable } from "../src/platform/sandbox/executable.ts";

const rounds = Number(process.env["GPACK_BENCH_ROUNDS"] ?? 15);
const image = process.env["GPACK_TEST_IMAGE"];
/** The program itself: where only the programs of this machine are shown, links by way of /etc lead nowhere. */
const [compiler] = ["cc", "gcc", "clang"]
  .flatMap((name) => findExecutable(name) ?? [])
  .map((path) => realpathSync(path));

/** A program that a compiler works on for about a second. */
function source(): string {
  const functions = Array.from(
    { length: 220 },
    (_, nth) =>
      `double f${nth}(double x, int n) { double s = 0; for (int i = 0; i < n; i++) { if (i % ${(nth % 7) + 2}) s += x * i; else s -= x / (i + 1); } return s; }`,
  );
  return `${functions.join("\n")}\nint main(void) { return 0; }\n`;
}

interface Way {
  readonly name: string;
  run(command: readonly string[]): Promise<void>;
}

const scratch = realpathSync(mkdtempSync(join(tmpdir(), "gpack-bench-")));
try {
  writeFileSync(join(scratch, "large.c"), source());
  const ways: Way[] = [
    native(),
    ...["bubblewrap-user", "bubblewrap-root"].map((backend) => cleanroom(backend, "high")),
  ];
  // The cleanroom of docker shows no programs of this machine, so it runs what the image has.
  if (image !== undefined) ways.push(docker(image), cleanroom("docker", "high"));
  const tasks: readonly (readonly [string, readonly string[]])[] = [
    ["true", ["/bin/true"]],
    ["200 processes", ["/bin/sh", "-c", "i=0; while [ $i -lt 200 ]; do /bin/true; i=$((i+1)); done"]],
    ...(compiler ? [["compile", [compiler, "-O2", "-c", "large.c", "-o", "/dev/null"]] as const] : []),
  ];
  console.log(
    `Node ${process.version}, ${cpus().length} cores, median of ${rounds} interleaved rounds, milliseconds over native.\n`,
  );
  console.log(
    `| Command | native, ms | ${ways
      .slice(1)
      .map(({ name }) => name)
      .join(" | ")} |\n|---|---|${"---|".repeat(ways.length - 1)}`,
  );
  for (const [task, command] of tasks) {
    const times = await measure(ways, command);
    const [floor = Number.NaN, ...others] = times;
    const cells = others.map((ms) =>
      Number.isNaN(ms) ? "-" : `${ms < floor ? "" : "+"}${(ms - floor).toFixed(1)} (x ${(ms / floor).toFixed(2)})`,
    );
    console.log(`| ${task} | ${floor.toFixed(1)} | ${cells.join(" | ")} |`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The median of each way; NaN for one that cannot run the command. */
async function measure(ways: readonly Way[], command: readonly string[]): Promise<readonly number[]> {
  const taken = ways.map((): number[] => []);
  const broken = new Set<number>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      if (broken.has(index)) continue;
      const start = performance.now();
      try {
        await way.run(command);
      } catch (error) {
        console.error(`${way.name}: ${error instanceof Error ? error.message : String(error)}`);
        broken.add(index);
      }
      // The first round probes and fills caches.
      if (round > 0) taken[index]?.push(performance.now() - start);
    }
  }
  return taken.map((list, index) =>
    broken.has(index) ? Number.NaN : (list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN),
  );
}

function native(): Way {
  return {
    name: "native",
    run: ([program = "", ...args]) =>
      new Promise((resolve, reject) => {
        // As a cleanroom does: both streams are read.
        const child = spawn(program, args, { cwd: scratch, stdio: ["ignore", "pipe", "pipe"] });
        child.stdout.resume();
        child.stderr.resume();
        child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))));
      }),
  };
}

function cleanroom(backend: string, level: CleanroomRequest["level"]): Way {
  const room = openCleanroom({ level, backend, ...(image === undefined ? {} : { image }) });
  process.on("exit", () => rmSync(room.path, { recursive: true, force: true }));
  cpSync(join(scratch, "large.c"), join(room.path, "large.c"));
  return {
    name: backend,
    async run(command) {
      const { status, errors, outcome } = await room.run(command);
      if (status !== "passed") throw new Error(`${errors.join()} ${outcome.stderr.text.slice(0, 200)}`);
    },
  };
}

function docker(name: string): Way {
  return {
    name: "docker run --rm",
    async run(command) {
      const words = [
        "run",
        "--rm",
        "--pull=never",
        "--network=none",
        "--memory=1g",
        "--pids-limit=100",
        // The programs of this machine, so that every way runs the same.
        ...["/usr", "/lib", "/lib64"].flatMap((path) =>
          existsSync(path) ? ["--mount", `type=bind,source=${path},target=${path},readonly`] : [],
        ),
        "--mount",
        `type=bind,source=${scratch},target=/workspace`,
        "--workdir=/workspace",
        name,
        ...command,
      ];
      const done = spawnSync("docker", words, { encoding: "utf8" });
      if (done.status !== 0) throw new Error(done.stderr.slice(0, 200));
    },
  };
}
