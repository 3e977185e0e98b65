import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseCommandLine } from "../../../src/cli/command-line.ts";
import { runCommand } from "../../../src/cli/commands/run.ts";
import { considerBackends } from "../../../src/core/cleanroom/choose.ts";
import { mayRun } from "../../../src/core/cleanroom/plan.ts";
import { checkRequest } from "../../../src/core/cleanroom/request.ts";
import { backends } from "../../../src/platform/sandbox/backends.ts";

/** Runs phases of a make.toml in a directory. */
export async function runPhases(root: string, make: string, ...words: readonly string[]) {
  writeFileSync(join(root, "make.toml"), `[project]\nname = "p"\n${make}`);
  let err = "";
  const written: Record<string, string> = {};
  const status = await runCommand.run(parseCommandLine(runCommand, ["--dir", root, ...words]), {
    out: () => undefined,
    err: (text) => (err += text),
    color: false,
    interactive: false,
    write: (path, text) => void (written[path] = text),
  });
  return { status, err, written };
}

/** True where a room with services can be had. */
export async function roomsHaveServices(): Promise<boolean> {
  const request = checkRequest({
    level: "high",
    command: ["true"],
    workspace: { path: "/", access: "read-only" },
    network: { services: [{ port: 6379, to: { socket: "/nowhere" } }] },
  });
  return (await considerBackends(request, backends)).some((each) => each.available && mayRun(each.plan));
}
