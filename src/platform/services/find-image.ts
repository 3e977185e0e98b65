import { InputError } from "../../core/input-error.ts";
import { isPinned } from "../../core/services/service-declaration.ts";
import { type Engine, ask, findEngine } from "../sandbox/container/engine.ts";

/** An engine with an image that it has. */
export interface FoundImage {
  readonly engine: Engine;
  readonly image: string;
}

const PULL_MS = 300_000;

/** The engine that has an image, or gets it where it is named with its digest; `undefined` where there is none. */
export async function findImage(image: string): Promise<FoundImage | undefined> {
  const engines = (["docker", "podman"] as const).flatMap((name) => findEngine(name) ?? []);
  for (const engine of engines) {
    const found = await ask(engine, ["image", "inspect", "--format", "{{.Id}}", image]);
    if (found.status === 0) return { engine, image };
  }
  if (!isPinned(image)) return undefined;
  for (const engine of engines) {
    const pulled = await ask(engine, ["pull", "--quiet", image], PULL_MS);
    if (pulled.status === 0) return { engine, image };
  }
  return undefined;
}

/** What is said where nobody has an image that is asked for. */
export function noImage(image: string): InputError {
  return new InputError(
    "containers",
    `The image ${JSON.stringify(image)} is not on this machine, and neither docker nor podman could get it`,
  );
}
