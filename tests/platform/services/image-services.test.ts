import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Engine, ask, findEngine } from "../../../src/platform/sandbox/container/engine.ts";
import { temporary } from "../../git-fixture.ts";
import { type ImageRegistry, imageRegistry, missingProgram } from "./image-registry.ts";
import { roomsHaveServices, runPhases } from "./run-phases.ts";

const engineOf = (name: Engine["name"]): Engine => findEngine(name) ?? { name, program: "" };
const engines = [engineOf("docker"), engineOf("podman")] as const;
const mayRun =
  missingProgram === undefined && engines.some(({ program }) => program !== "") && (await roomsHaveServices());
const registry: ImageRegistry | undefined = mayRun ? await imageRegistry() : undefined;
const pulled = new Set<string>();
const image = (name: string, config: Readonly<Record<string, unknown>>): string => {
  const added = registry?.add(name, config) ?? "";
  pulled.add(added);
  return added;
};

/** True for an engine that pulls from our registry and runs what it has pulled. */
async function works(engine: Engine): Promise<boolean> {
  if (!registry || engine.program === "") return false;
  process.env["CONTAINERS_REGISTRIES_CONF"] = registry.podmanConfiguration;
  const trial = image("trial", { Cmd: ["/bin/true"] });
  await ask(engine, ["pull", "--quiet", trial]);
  const ran = await ask(engine, [
    "run",
    "--rm",
    "--network=none",
    "--memory=64m",
    "--ulimit=nofile=4096:4096",
    "--ulimit=nproc=32768:32768",
    trial,
  ]);
  delete process.env["CONTAINERS_REGISTRIES_CONF"];
  return ran.status === 0;
}
const working = [await works(engines[0]), await works(engines[1])];
const redis = {
  Entrypoint: ["/usr/bin/redis-server"],
  Cmd: ["--protected-mode", "no", "--save", ""],
  WorkingDir: "/data",
};

/** Containers that belong to a process. */
async function containers(engine: Engine, owner = process.pid): Promise<readonly string[]> {
  const { stdout } = await ask(engine, ["ps", "--all", "--quiet", "--filter", `label=io.ggen.gpack.owner=${owner}`]);
  return stdout.split("\n").filter((line) => line !== "");
}

afterAll(async () => {
  for (const engine of engines.filter((_, index) => working[index])) await ask(engine, ["rmi", "--force", ...pulled]);
  await registry?.[Symbol.asyncDispose]();
});

for (const [index, engine] of engines.entries()) {
  describe.runIf(working[index])(`an image that ${engine.name} runs`, () => {
    beforeEach(() => {
      // docker is asked first where both are there.
      if (engine.name === "podman") vi.stubEnv("DOCKER_HOST", "unix:///nowhere/docker.sock");
      vi.stubEnv("CONTAINERS_REGISTRIES_CONF", registry?.podmanConfiguration ?? "");
    });
    afterEach(() => vi.unstubAllEnvs());

    test("is pulled by its digest, started once, reached by its ports in a closed room, and gone at the end", async () => {
      using scratch = temporary();
      const host = createServer((_, response) => void response.end("reached")).listen(0, "0.0.0.0");
      await once(host, "listening");
      const { port } = host.address() as AddressInfo;
      const name = image(`cache-${engine.name}`, redis);
      const service = `{ image = "${name}", name = "cache", ports = ["16379:7000"], command = ["--port", "7000", "--protected-mode", "no"], env = { COLOUR = "a 'blue' $one" }, health = 'redis-cli -p 7000 ping && test "$COLOUR" = "a $(printf "\\047")blue$(printf "\\047") \\$one"' }`;
      const room = `cleanroom = { enabled = true, backend = "bubblewrap", containers = [${service}] }\n`;
      const { status, err, written } = await runPhases(
        scratch.path,
        `[lifecycle.a]\ncommand = "test $CACHE_PORT = 16379 && redis-cli -h $CACHE_HOST -p $CACHE_PORT_16379 set key value"\n${room}` +
          `[lifecycle.b]\ncommands = ["test $(redis-cli -p 16379 get key) = value", "! redis-cli -p ${port} ping", "! redis-cli -p 7000 ping"]\ndepends_on = ["a"]\n${room}`,
        "b",
        "--attestation",
        "statement",
      );
      host.close();
      expect(err).toContain("b succeeded");
      expect(err.match(/^service cache: /gm)).toHaveLength(1);
      expect(err).toContain(`service cache: ${engine.name}, ${name}`);
      expect(status).toBe(0);
      expect(await containers(engine)).toEqual([]);
      const [place = "", digest] = name.split("@sha256:");
      expect(JSON.parse(written["statement"] ?? "").predicate.buildDefinition.resolvedDependencies).toContainEqual({
        name: place,
        digest: { sha256: digest },
      });
    });

    test("has the ports and the health command that it says itself", async () => {
      using scratch = temporary();
      const name = image(`own-${engine.name}`, {
        ...redis,
        ExposedPorts: { "6379/tcp": {} },
        // Not before the third attempt.
        Healthcheck: {
          Test: ["CMD-SHELL", "test -e /tmp/b || { test ! -e /tmp/a || touch /tmp/b; touch /tmp/a; false; }"],
        },
      });
      const { status, err } = await runPhases(
        scratch.path,
        `[lifecycle.a]\ncommand = "redis-cli -p $OWN_${engine.name.toUpperCase()}_PORT ping"\ncleanroom = { enabled = true, backend = "bubblewrap", containers = ["${name}"] }\n`,
        "a",
      );
      expect(err).toContain("a | PONG");
      expect(status).toBe(0);
    });

    test("has a network without anybody, few rights and a free port of this machine where a phase has no room", async () => {
      using scratch = temporary();
      const host = createServer((_, response) => void response.end("reached")).listen(0, "0.0.0.0");
      await once(host, "listening");
      const { port } = host.address() as AddressInfo;
      const name = image(`apart-${engine.name}`, {
        ...redis,
        Entrypoint: [
          "/bin/sh",
          "-c",
          `wget -q -T 2 -O /dev/null http://127.0.0.1:${port} && exit 3; grep -q 'CapEff:.*00000000000000cb$' /proc/self/status || exit 4; grep -q 'NoNewPrivs:.1' /proc/self/status || exit 5; exec /usr/bin/redis-server --protected-mode no --save '' --port 80`,
        ],
      });
      const { status, err } = await runPhases(
        scratch.path,
        `[lifecycle.a]\ncommand = "redis-cli -p $APART_PORT ping"\ncleanroom = { containers = [{ image = "${name}", name = "apart", ports = ["8080:80"] }] }\n`,
        "a",
      );
      host.close();
      expect(err).toContain("a | PONG");
      expect(status).toBe(0);
    });

    test("that is not healthy, ends, or listens nowhere fails the phase with the reason, and nothing of it remains", async () => {
      using scratch = temporary();
      const name = image(`cache-${engine.name}`, redis);
      const run = async (service: string) =>
        (
          await runPhases(
            scratch.path,
            `[lifecycle.a]\ncommand = "touch ran"\ncleanroom = { enabled = true, backend = "bubblewrap", containers = [${service}] }\n`,
            "a",
          )
        ).err;
      expect(
        await run(
          `{ image = "${name}", ports = [6379], health = "echo too early >&2; false", health_retries = 2, health_timeout = 30 }`,
        ),
      ).toMatch(/cannot be started .*: its health command did not succeed in 2 attempts, at last status 1\. too early/);
      expect(
        await run(`{ image = "${name}", ports = [6379], health = "sleep 9", health_timeout = 1, health_retries = 1 }`),
      ).toMatch(/did not succeed in 1 attempts, at last took longer than 1 seconds/);
      expect(await run(`{ image = "${name}", ports = [6379], command = ["--no-such-option"] }`)).toMatch(
        /cannot be started .*: it ended with status 1\./,
      );
      expect(await run(`{ image = "${name}", ports = [7777], health_retries = 1, health_timeout = 1 }`)).toMatch(
        /nothing listens on port 7777 after 2 seconds/,
      );
      expect(await run(`"${name}"`)).toContain("does not say where it listens; declare it with ports = [8080]");
      expect(readdirSync(scratch.path)).not.toContain("ran");
      expect(await containers(engine)).toEqual([]);
    });

    test("is reached from a room that is a container, too", async () => {
      using scratch = temporary();
      const name = image(`cache-${engine.name}`, redis);
      const { status, err } = await runPhases(
        scratch.path,
        `[lifecycle.a]\ncommands = ["redis-cli -p 6379 ping", "! wget -q -T 2 -O /dev/null http://192.0.2.1/"]\ncleanroom = { enabled = true, backend = "${engine.name}", image = "${name}", containers = [{ image = "${name}", ports = [6379] }] }\n`,
        "a",
      );
      expect(err).toContain("a | PONG");
      expect(err).toContain(`by ${engine.name}`);
      expect(status).toBe(0);
      expect(await containers(engine)).toEqual([]);
    });

    test.each(["bubblewrap", engine.name])(
      "does not outlive a run that is killed, of a phase in %s",
      async (backend) => {
        using scratch = temporary();
        const name = image(`cache-${engine.name}`, redis);
        writeFileSync(
          join(scratch.path, "make.toml"),
          `[project]\nname = "p"\n[lifecycle.a]\ncommand = "redis-cli ping; sleep 60"\ncleanroom = { enabled = true, backend = "${backend}", image = "${name}", containers = [{ image = "${name}", ports = [6379] }] }\n`,
        );
        const child = spawn(process.execPath, ["dist/gpack.js", "run", "a", "--dir", scratch.path], {
          env: { ...process.env, HOME: scratch.path, TMPDIR: scratch.path },
          stdio: ["ignore", "ignore", "pipe"],
        });
        let err = "";
        child.stderr.on("data", (part: Buffer) => (err += String(part)));
        for (let tries = 0; tries < 1000 && !err.includes("PONG"); tries += 1) await sleep(20);
        expect(err).toContain("PONG");
        expect(await containers(engine, child.pid)).toHaveLength(backend === "bubblewrap" ? 2 : 4);
        child.kill("SIGKILL");
        for (let tries = 0; tries < 100 && (await containers(engine, child.pid)).length > 0; tries += 1)
          await sleep(50);
        expect(await containers(engine, child.pid)).toEqual([]);
        const rooms = (): readonly string[] =>
          readdirSync(scratch.path).filter((each) => each.startsWith("gpack-room-"));
        for (let tries = 0; tries < 250 && rooms().length > 0; tries += 1) await sleep(20);
        expect(rooms()).toEqual([]);
      },
    );
  });
}
