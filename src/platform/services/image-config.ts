import { isTable, own, texts } from "../../core/document.ts";
import { InputError } from "../../core/input-error.ts";
import type { PortMapping, ServiceDeclaration } from "../../core/services/service-declaration.ts";
import { type Engine, ask } from "../sandbox/container/engine.ts";

/** What an image says of itself, as far as a service needs it. */
export interface ImageConfig {
  readonly ports: readonly PortMapping[];
  /** Its health command; `undefined` without one. */
  readonly health: string | readonly string[] | undefined;
}

/**
 * Asks an engine what an image says of itself; ports that are declared win.
 * @throws InputError for an image whose ports nobody says, or are such that phases cannot have them
 */
export async function readImageConfig(
  engine: Engine,
  image: string,
  { ports }: ServiceDeclaration,
): Promise<ImageConfig> {
  const { stdout } = await ask(engine, ["image", "inspect", image]);
  const [told] = parse(stdout);
  const config = own(told, "Config");
  const exposed = Object.keys(asTable(own(config, "ExposedPorts")))
    .flatMap((text) => (/^\d{1,5}(?:\/tcp)?$/.test(text) ? [Number.parseInt(text, 10)] : []))
    .toSorted((a, b) => a - b);
  const found = ports.length > 0 ? ports : exposed.map((port) => ({ port, inside: port }));
  const low = found.find(({ port }) => port < 1024);
  if (low)
    throw new InputError(
      "containers",
      `The image ${JSON.stringify(image)} listens on port ${low.port}, which phases cannot have; declare it with ports = ["${8000 + low.port}:${low.port}"]`,
    );
  if (found.length === 0)
    throw new InputError(
      "containers",
      `The image ${JSON.stringify(image)} does not say where it listens; declare it with ports = [8080]`,
    );
  // docker has it in the configuration, podman beside it, and both from two versions of the format.
  const test = ["Healthcheck", "HealthCheck"].flatMap((key) => [own(config, key), own(told, key)]).find(isTable);
  const [form, ...words] = texts(test, "Test");
  const health = form === "CMD-SHELL" ? words[0] : form === "CMD" && words.length > 0 ? words : undefined;
  return { ports: found, health };
}

function parse(text: string): readonly unknown[] {
  try {
    const images: unknown = JSON.parse(text);
    return Array.isArray(images) ? images : [];
  } catch {
    return [];
  }
}

function asTable(value: unknown): Readonly<Record<string, unknown>> {
  return isTable(value) ? value : {};
}
