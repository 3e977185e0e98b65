import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { findExecutable } from "../../../src/platform/sandbox/executable.ts";
import { serviceHost } from "../../../src/platform/services/service-host.ts";
import { temporary } from "../../git-fixture.ts";
import { roomsHaveServices, runPhases as run } from "./run-phases.ts";
import { servicesOf } from "./services-of.ts";

const holds = await roomsHaveServices();
const hasPostgres = existsSync("/usr/lib/postgresql") || findExecutable("postgres") !== undefined;
const hasRedis = findExecutable("redis-server") !== undefined && findExecutable("redis-cli") !== undefined;

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
    await host.need(servicesOf('"redis"'), true);
    for (const pid of servers().filter((each) => !before.has(each))) {
      try {
        process.kill(Number(pid), "SIGKILL");
      } catch {
        // Its parent took it along.
      }
    }
    for (let tries = 0; tries < 100 && servers().length > before.size; tries += 1) await sleep(20);
    await sleep(100);
    await expect(host.need(servicesOf('"redis"'), true)).rejects.toThrow(/^redis is over: /);
  });

  test("does not outlive a run that is killed", async () => {
    using scratch = temporary();
    const before = new Set(servers());
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
    // Others of this machine come and go meanwhile.
    const started = new Set(servers().filter((each) => !before.has(each)));
    expect(started.size).toBeGreaterThan(0);
    const left = (): readonly string[] => servers().filter((each) => started.has(each));
    child.kill("SIGKILL");
    for (let tries = 0; tries < 250 && left().length > 0; tries += 1) await sleep(20);
    expect(left()).toEqual([]);
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

test("an image that is not there is not exchanged for what is installed", async () => {
  await using host = serviceHost(new AbortController().signal);
  const image = `redis@sha256:${"0".repeat(64)}`;
  await expect(host.need(servicesOf(JSON.stringify(image)), true)).rejects.toThrow(
    `The image "docker.io/library/${image}" is not on this machine`,
  );
});
