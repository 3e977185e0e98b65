import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../../src/cli/command-line.ts";
import { runCommand } from "../../../src/cli/commands/run.ts";
import { considerBackends } from "../../../src/core/cleanroom/choose.ts";
import { mayRun } from "../../../src/core/cleanroom/plan.ts";
import { checkRequest } from "../../../src/core/cleanroom/request.ts";
import { backends } from "../../../src/platform/sandbox/backends.ts";
import { ask, findEngine } from "../../../src/platform/sandbox/container/engine.ts";
import { findExecutable } from "../../../src/platform/sandbox/executable.ts";
import { serviceHost } from "../../../src/platform/services/service-host.ts";
import { temporary } from "../../git-fixture.ts";

const request = checkRequest({
  level: "high",
  command: ["true"],
  workspace: { path: "/", access: "read-only" },
  network: { services: [{ port: 6379, to: { socket: "/nowhere" } }] },
});
const holds = (await considerBackends(request, backends)).some((each) => each.available && mayRun(each.plan));
const hasPostgres = existsSync("/usr/lib/postgresql") || findExecutable("postgres") !== undefined;
const hasRedis = findExecutable("redis-server") !== undefined && findExecutable("redis-cli") !== undefined;

/** Runs phases of a make.toml in a directory. */
async function run(root: string, make: string, ...words: readonly string[]) {
  writeFileSync(join(root, "make.toml"), `[project]\nname = "p"\n${make}`);
  let err = "";
  const status = await runCommand.run(parseCommandLine(runCommand, ["--dir", root, ...words]), {
    out: () => undefined,
    err: (text) => (err += text),
    color: false,
    interactive: false,
    write: () => undefined,
  });
  return { status, err };
}

/** Numbers of processes whose command line has a text. */
function processesWith(text: string): readonly string[] {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ").includes(text);
    } catch {
      return false;
    }
  });
}

const REDIS = "unixsocket /workspace/redis.sock";
/** redis-server rewrites its command line once it serves. */
const servers = (): readonly string[] => [
  ...processesWith(REDIS),
  ...processesWith("unixsocket:/workspace/redis.sock"),
];

describe.runIf(holds && hasRedis)("redis beside phases", () => {
  test("is one for the whole run, answers in a room whose network is closed, and is gone with the run", async () => {
    using scratch = temporary();
    const host = createServer((_, response) => void response.end("reached")).listen(0, "127.0.0.1");
    await once(host, "listening");
    const { port } = host.address() as AddressInfo;
    const before = servers();
    const room = 'cleanroom = { enabled = true, containers = ["redis"] }\n';
    const { status, err } = await run(
      scratch.path,
      `[lifecycle.a]\ncommand = "redis-cli set key value"\n${room}` +
        `[lifecycle.b]\ncommands = ["test $(redis-cli -u $REDIS_URL get key) = value", "redis-cli -p ${port} ping 2>&1 | grep 'Could not connect'"]\ndepends_on = ["a"]\n${room}`,
      "b",
    );
    host.close();
    expect(err).toContain("b succeeded");
    expect(err.match(/^service redis: /gm)).toHaveLength(1);
    expect(status).toBe(0);
    expect(servers()).toEqual(before);
  });

  test("keeps nothing from run to run", async () => {
    using scratch = temporary();
    const make =
      '[lifecycle.a]\ncommand = "test -z \\"$(redis-cli get key)\\" && redis-cli set key value"\ncleanroom = { enabled = true, containers = ["redis"] }\n';
    for (const _ of [1, 2]) expect(await run(scratch.path, make, "a")).toMatchObject({ status: 0 });
  });

  test("has a free port of this machine where a phase has no room", async () => {
    using scratch = temporary();
    const make = '[lifecycle.a]\ncommand = "redis-cli -u $REDIS_URL ping"\ncleanroom = { containers = ["redis"] }\n';
    const { status, err } = await run(scratch.path, make, "a");
    expect(err).toContain("a | PONG");
    expect(status).toBe(0);
  });

  test("has such a port, too, where a room has the network of the machine", async () => {
    using scratch = temporary();
    const make =
      '[lifecycle.a]\ncommand = "redis-cli -u $REDIS_URL ping"\ncleanroom = { enabled = true, network_isolation = false, containers = ["redis"] }\n';
    const { status, err } = await run(scratch.path, make, "a");
    expect(err).toContain("a | PONG");
    expect(status).toBe(0);
  });

  test("that ends by itself fails the next phase, which says so", async () => {
    await using host = serviceHost(new AbortController().signal);
    const before = new Set(servers());
    await host.need(["redis"], true);
    for (const pid of servers().filter((each) => !before.has(each))) {
      try {
        process.kill(Number(pid), "SIGKILL");
      } catch {
        // Its parent took it along.
      }
    }
    for (let tries = 0; tries < 100 && servers().length > before.size; tries += 1) await sleep(20);
    await sleep(100);
    await expect(host.need(["redis"], true)).rejects.toThrow(/^redis is over: /);
  });

  test("does not outlive a run that is killed", async () => {
    using scratch = temporary();
    const before = servers();
    writeFileSync(
      join(scratch.path, "make.toml"),
      '[project]\nname = "p"\n[lifecycle.a]\ncommand = "redis-cli ping; sleep 60"\ncleanroom = { enabled = true, containers = ["redis"] }\n',
    );
    const child = spawn(process.execPath, ["dist/gpack.js", "run", "a", "--dir", scratch.path], {
      env: { PATH: process.env["PATH"], HOME: scratch.path, TMPDIR: scratch.path },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let err = "";
    child.stderr.on("data", (part: Buffer) => (err += String(part)));
    for (let tries = 0; tries < 500 && !err.includes("PONG"); tries += 1) await sleep(20);
    expect(err).toContain("PONG");
    expect(servers().length).toBeGreaterThan(before.length);
    child.kill("SIGKILL");
    for (let tries = 0; tries < 250 && servers().length > before.length; tries += 1) await sleep(20);
    expect(servers()).toEqual(before);
    const rooms = (): readonly string[] => readdirSync(scratch.path).filter((name) => name.startsWith("gpack-room-"));
    for (let tries = 0; tries < 250 && rooms().length > 0; tries += 1) await sleep(20);
    expect(rooms()).toEqual([]);
  });
});

test.runIf(holds && hasPostgres && findExecutable("psql") !== undefined)(
  "PostgreSQL answers in a room whose network is closed, as the variables of its clients say",
  async () => {
    using scratch = temporary();
    const { status, err } = await run(
      scratch.path,
      "[lifecycle.a]\ncommand = \"psql --no-psqlrc -Atc 'create table t (n int)' -c 'insert into t select generate_series(1, 1000)' && psql -At $DATABASE_URL -c 'select sum(n) from t'\"\ncleanroom = { enabled = true, containers = [\"postgres\"] }\n",
      "a",
    );
    expect(err).toContain("a | 500500");
    expect(status).toBe(0);
    expect(processesWith("-D /workspace/data -k /workspace")).toEqual([]);
  },
);

test("what is no service is refused with its line before anything runs", async () => {
  using scratch = temporary();
  const make = (name: string): string =>
    `[lifecycle.a]\ncommand = "touch ran"\ncleanroom = { containers = ["redis", "${name}"] }\n`;
  for (const name of ["mysql", "ghcr.io/example/thing:1", "--privileged", "redis:", "a".repeat(400)])
    await expect(run(scratch.path, make(name), "a")).rejects.toThrow(/make\.toml:5: .*containers\.1.* is no service/);
  expect(existsSync(join(scratch.path, "ran"))).toBe(false);
});

test("an image that is not there is not exchanged for what is installed", async () => {
  await using host = serviceHost(new AbortController().signal);
  await expect(host.need(["redis:no-such-tag"], true)).rejects.toThrow(
    'The image "redis:no-such-tag" is not on this machine',
  );
});

const image = process.env["GPACK_TEST_REDIS_IMAGE"] ?? "";
const engines = (["docker", "podman"] as const).flatMap((name) => findEngine(name) ?? []);
const having = await Promise.all(
  engines.map(async (engine) => image !== "" && (await ask(engine, ["image", "inspect", image])).status === 0),
);

describe.runIf(having.includes(true))("a container", () => {
  test("serves in its own closed network, and is removed at the end", async () => {
    const engine = engines[having.indexOf(true)];
    if (!engine) throw new Error("no engine");
    using scratch = temporary();
    mkdirSync(join(scratch.path, "x"));
    const { status, err } = await run(
      scratch.path,
      `[lifecycle.a]\ncommand = "redis-cli ping"\ncleanroom = { enabled = true, containers = ["${image}"] }\n`,
      "a",
    );
    expect(err).toContain("a | PONG");
    expect(status).toBe(0);
    const { stdout } = await ask(engine, [
      "ps",
      "--all",
      "--filter",
      `label=io.ggen.gpack.owner=${process.pid}`,
      "--quiet",
    ]);
    expect(stdout.trim()).toBe("");
  });
});
