import { PREFIX, isAlive } from "../run-directory.ts";
import { LABEL } from "./arguments.ts";
import { type Engine, ask } from "./engine.ts";

/** Removes containers of this machine whose process is gone: what a kill of it and of its launcher left. */
export async function removeAbandoned(engine: Engine): Promise<void> {
  const { stdout } = await ask(engine, ["ps", "--all", "--filter", `label=${LABEL}`, "--format", "{{.Names}}"]);
  const names = stdout.split("\n").filter((name) => name.startsWith(PREFIX) && !isAlive(name, undefined));
  // Twice: podman removes nobody whose network another container has.
  for (const name of [...names, ...names]) await ask(engine, ["rm", "--force", "--volumes", name]);
}
