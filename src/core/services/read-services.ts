import { type Path, isTable, own } from "../document.ts";
import { secondsOf } from "../lifecycle/duration.ts";
import type { MakeReader } from "../lifecycle/make-reader.ts";
import { readImage } from "./image-name.ts";
import { type HealthCheck, type PortMapping, type ServiceDeclaration, longestWaitMs } from "./service-declaration.ts";
import { serviceKinds } from "./service-kind.ts";

const MAX_SERVICES = 16;
const MAX_PORTS = 16;
const MAX_RETRIES = 120;
const MAX_SECONDS = 60;
/** A service that is not there by then is not coming. */
const MAX_WAIT_MS = 600_000;

const defaultHealth: HealthCheck = { command: undefined, intervalMs: 1000, timeoutMs: 5000, retries: 30 };
const DEFAULT_MEMORY_MB = 1024;
const NAME = /^[a-z][a-z0-9_-]{0,31}$/;

const KEYS = [
  "image",
  "name",
  "ports",
  "env",
  "command",
  "health",
  "health_interval",
  "health_timeout",
  "health_retries",
  "memory_mb",
];

/**
 * Reads `containers`: names of kinds, images with their digest, and tables such as
 * `{ image = "axllent/mailpit@sha256:…", ports = [1025], health = "…" }`. What cannot be used is a fault and left out.
 */
export function readServices(reader: MakeReader, table: unknown, path: Path): readonly ServiceDeclaration[] {
  const value = own(table, "containers");
  const at = [...path, "containers"];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return fault(reader, at, "must be a list of services") ?? [];
  if (value.length > MAX_SERVICES)
    return fault(reader, at, `has ${value.length} services; ${MAX_SERVICES} are allowed`) ?? [];
  const services = value.flatMap((item: unknown, position) => {
    const place = [...at, position];
    if (typeof item === "string") return fromText(reader, item, place) ?? [];
    if (isTable(item)) return fromTable(reader, item, place) ?? [];
    return fault(reader, place, 'must be a text such as "postgres", or a table with an image') ?? [];
  });
  for (const [position, { name, kind }] of services.entries()) {
    if (services.findIndex((each) => each.name === name && each.kind === kind) !== position)
      fault(reader, at, `has two services called ${JSON.stringify(name)}; give one of them another name`);
  }
  return services;
}

function fault(reader: MakeReader, path: Path, message: string): undefined {
  reader.faults.push({ kind: "value", message, path });
  return undefined;
}

function fromText(reader: MakeReader, text: string, path: Path): ServiceDeclaration | undefined {
  const alias = text === "postgresql" ? "postgres" : text;
  const known = serviceKinds.find(({ name }) => name === alias);
  if (known) return declaration(known.name, { kind: known.name });
  const image = readImage(text);
  if ("fault" in image) return fault(reader, path, `is no service: ${image.fault}`);
  const kind = serviceKinds.find(({ name }) => name === image.repository)?.name;
  return declaration(kind ?? serviceName(image.repository), { kind, image: image.name });
}

function fromTable(reader: MakeReader, table: unknown, path: Path): ServiceDeclaration | undefined {
  const before = reader.faults.length;
  for (const key of Object.keys(isTable(table) ? table : {})) {
    if (!KEYS.includes(key)) fault(reader, [...path, key], `is no key of a service; allowed are ${KEYS.join(", ")}`);
  }
  const text = reader.text(table, path, "image");
  if (text === undefined && own(table, "image") === undefined)
    return fault(reader, path, "is a service without an image; give it one with its digest, such as redis@sha256:…");
  const image = readImage(text ?? "");
  if ("fault" in image) return fault(reader, [...path, "image"], `is not usable: ${image.fault}`);
  const name = reader.text(table, path, "name") ?? serviceName(image.repository);
  if (!NAME.test(name))
    fault(
      reader,
      [...path, "name"],
      "must be lower-case letters, digits, - and _, 32 at most, and begin with a letter",
    );
  const made = declaration(name, {
    image: image.name,
    ports: readPorts(reader, table, path),
    env: reader.variables(own(table, "env"), [...path, "env"]),
    command: reader.texts(table, path, "command"),
    health: readHealth(reader, table, path),
    memoryMb: reader.whole(table, path, "memory_mb", 16, 1_048_576) ?? DEFAULT_MEMORY_MB,
  });
  for (const word of [...made.command, ...Object.values(made.env), ...[made.health.command ?? []].flat()]) {
    if (word.includes("\0")) fault(reader, path, "has a NUL character, which no program can be given");
  }
  return reader.faults.length === before ? made : undefined;
}

function declaration(
  name: string,
  rest: { readonly kind?: ServiceDeclaration["kind"] } & Partial<Omit<ServiceDeclaration, "kind" | "name">>,
): ServiceDeclaration {
  return {
    name,
    kind: undefined,
    image: undefined,
    ports: [],
    env: {},
    command: [],
    health: defaultHealth,
    memoryMb: DEFAULT_MEMORY_MB,
    ...rest,
  };
}

/** The last part of the name of an image, as a name of a service. */
function serviceName(repository: string): string {
  const name = repository.replaceAll(/[^a-z0-9_-]/g, "-").slice(0, 32);
  return NAME.test(name) ? name : `service-${name}`.slice(0, 32);
}

function readPorts(reader: MakeReader, table: unknown, path: Path): readonly PortMapping[] {
  const value = own(table, "ports");
  const at = [...path, "ports"];
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_PORTS) {
    fault(reader, at, `must be a list of 1 to ${MAX_PORTS} ports`);
    return [];
  }
  const ports = value.flatMap((item: unknown, position) => {
    const [, outer = "", inner = outer] = /^(\d{1,5})(?::(\d{1,5}))?$/.exec(String(item)) ?? [];
    const mapping = { port: Number(outer), inside: Number(inner) };
    const isPort = typeof item === "number" || typeof item === "string";
    if (isPort && mapping.port >= 1024 && mapping.port <= 65_535 && mapping.inside >= 1 && mapping.inside <= 65_535)
      return [mapping];
    fault(
      reader,
      [...at, position],
      'must be a port from 1024 to 65535, or "8080:80" for a service that listens on another',
    );
    return [];
  });
  if (new Set(ports.map(({ port }) => port)).size < ports.length) fault(reader, at, "has the same port twice");
  return ports;
}

function readHealth(reader: MakeReader, table: unknown, path: Path): HealthCheck {
  const seconds = (key: string, least: number): number => {
    const value = own(table, key);
    const found = secondsOf(value);
    if (value === undefined) return least;
    if (found !== undefined && found <= MAX_SECONDS) return found * 1000;
    fault(reader, [...path, key], 'must be seconds or a text such as "5s", up to a minute');
    return least;
  };
  const command = own(table, "health");
  const words = Array.isArray(command) ? reader.texts(table, path, "health") : reader.text(table, path, "health");
  if (words !== undefined && words.length === 0)
    fault(reader, [...path, "health"], "is empty; leave it out or give a command");
  const health: HealthCheck = {
    command: words,
    intervalMs: seconds("health_interval", defaultHealth.intervalMs),
    timeoutMs: seconds("health_timeout", defaultHealth.timeoutMs),
    retries: reader.whole(table, path, "health_retries", 1, MAX_RETRIES) ?? defaultHealth.retries,
  };
  if (longestWaitMs(health) > MAX_WAIT_MS)
    fault(
      reader,
      path,
      "may be waited for longer than 10 minutes; lessen health_retries, health_interval or health_timeout",
    );
  return health;
}
