import { expect, test } from "vitest";
import { readMake } from "../../../src/core/lifecycle/make-file.ts";
import { serviceVariables } from "../../../src/core/services/service-declaration.ts";
import { textSource } from "../../../src/core/source.ts";
import { parseTomlDocument } from "../../../src/core/toml-document.ts";

const DIGEST = `sha256:${"5".repeat(64)}`;
const read = (containers: string) => {
  const text = `[project]\nname = "p"\n[lifecycle.a]\ncleanroom.containers = ${containers}\n`;
  const { phases, faults } = readMake(parseTomlDocument(textSource("make.toml", text)));
  return {
    services: phases.get("a")?.cleanroom.containers ?? [],
    faults: faults.map(({ path, message }) => `${path.slice(4).join(".")}: ${message}`),
  };
};

test("a name is a kind, and an image is named wholly, by its digest alone", () => {
  const { services, faults } = read(
    `["postgresql", "redis:7@${DIGEST}", "axllent/mailpit@${DIGEST}", "localhost:5000/a/b-c.d@${DIGEST}"]`,
  );
  expect(faults).toEqual([]);
  expect(services.map(({ name, kind, image }) => [name, kind, image])).toEqual([
    ["postgres", "postgres", undefined],
    ["redis", "redis", `docker.io/library/redis@${DIGEST}`],
    ["mailpit", undefined, `docker.io/axllent/mailpit@${DIGEST}`],
    ["b-c-d", undefined, `localhost:5000/a/b-c.d@${DIGEST}`],
  ]);
});

test("a table says everything of an image, and is started as the image says even where its name is that of a kind", () => {
  const { services, faults } = read(
    `[{ image = "ghcr.io/a/redis@${DIGEST}", name = "queue", ports = [6379, "8080:80"], env = { A = 1 }, command = ["--x"], health = ["ping", "it"], health_interval = "2s", health_timeout = 3, health_retries = 4, memory_mb = 64 }]`,
  );
  expect(faults).toEqual([]);
  expect(services).toEqual([
    {
      name: "queue",
      kind: undefined,
      image: `ghcr.io/a/redis@${DIGEST}`,
      ports: [
        { port: 6379, inside: 6379 },
        { port: 8080, inside: 80 },
      ],
      env: { A: "1" },
      command: ["--x"],
      health: { command: ["ping", "it"], intervalMs: 2000, timeoutMs: 3000, retries: 4 },
      memoryMb: 64,
    },
  ]);
  const [service] = services;
  expect(
    service &&
      serviceVariables(
        service,
        "127.0.0.1",
        new Map([
          [6379, 40_001],
          [8080, 40_002],
        ]),
      ),
  ).toEqual({
    QUEUE_HOST: "127.0.0.1",
    QUEUE_PORT: "40001",
    QUEUE_PORT_6379: "40001",
    QUEUE_PORT_8080: "40002",
  });
});

test("an image by its tag is refused, with what to write instead", () => {
  for (const image of ["redis:7", "postgres:latest", "ghcr.io/example/thing", "axllent/mailpit:v1"]) {
    expect(read(`["${image}"]`).faults[0]).toMatch(
      /^0: is no service: .* names no digest, so it can be another image tomorrow; write name@sha256:/,
    );
    expect(read(`[{ image = "${image}" }]`).faults[0]).toMatch(/^0\.image: is not usable: .* names no digest/);
  }
});

test.each([
  ['["--privileged"]', "0: is no service: "],
  ['["mysql"]', "0: is no service: "],
  [`["${"a".repeat(400)}@${DIGEST}"]`, "0: is no service: "],
  ["[7]", "0: must be a text"],
  ['"redis"', ": must be a list"],
  ["[{ ports = [80] }]", "0: is a service without an image"],
  [`[{ image = "a@${DIGEST}", ports = [80] }]`, "0.ports.0: must be a port from 1024"],
  [`[{ image = "a@${DIGEST}", ports = ["8080:0"] }]`, "0.ports.0: must be a port"],
  [`[{ image = "a@${DIGEST}", ports = ["8080:80/udp"] }]`, "0.ports.0: must be a port"],
  [`[{ image = "a@${DIGEST}", ports = [8080, "8080:1"] }]`, "0.ports: has the same port twice"],
  [`[{ image = "a@${DIGEST}", ports = [] }]`, "0.ports: must be a list"],
  [`[{ image = "a@${DIGEST}", privileged = true }]`, "0.privileged: is no key of a service"],
  [`[{ image = "a@${DIGEST}", name = "--x" }]`, "0.name: must be lower-case"],
  [`[{ image = "a@${DIGEST}", env = { "A B" = "1" } }]`, "0.env.A B: is no name"],
  [`[{ image = "a@${DIGEST}", command = ["a\\u0000b"] }]`, "0: has a NUL"],
  [`[{ image = "a@${DIGEST}", health = "" }]`, "0.health: is empty"],
  [`[{ image = "a@${DIGEST}", health_interval = "2m" }]`, "0.health_interval: must be seconds"],
  [`[{ image = "a@${DIGEST}", health_retries = 1000 }]`, "0.health_retries: is 1000"],
  [
    `[{ image = "a@${DIGEST}", health_retries = 120, health_timeout = 60 }]`,
    "0: may be waited for longer than 10 minutes",
  ],
  [`["redis", "redis@${DIGEST}"]`, ": has two services called"],
  [`[${'"redis", '.repeat(17)}]`, ": has 17 services"],
])("%s is refused", (containers, message) => {
  const { faults } = read(containers);
  expect(faults.join("\n")).toContain(message);
});
