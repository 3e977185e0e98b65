import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { temporary } from "./git-fixture.ts";

/** What a step of a workflow left behind. */
export interface StepResult {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Workflow commands that a runner would obey: those inside stopped stretches are not. */
  readonly commands: readonly { readonly name: string; readonly properties: string; readonly message: string }[];
}

export interface Step {
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs an action's built entry as a runner would: inputs with their defaults, files for outputs and summary. */
export function runAction(actionFile: string, step: Step): StepResult {
  using scratch = temporary();
  const { entry, env } = prepare(actionFile, step, scratch.path);
  const done = spawnSync(process.execPath, [entry], { env, encoding: "utf8" });
  return collect(env, done.status, `${done.stdout}${done.stderr}`);
}

/** The same beside what goes on in this process, such as a server that the action asks. */
export async function startAction(actionFile: string, step: Step): Promise<StepResult> {
  using scratch = temporary();
  const { entry, env } = prepare(actionFile, step, scratch.path);
  const child = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (log += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (log += text));
  const status = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return collect(env, status, log);
}

function prepare(
  actionFile: string,
  step: Step,
  scratch: string,
): { readonly entry: string; readonly env: Record<string, string> } {
  const action = parse(readFileSync(actionFile, "utf8")) as ActionFile;
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: scratch,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_SERVER_URL: "https://github.invalid",
    GITHUB_REPOSITORY: "owner/registry",
    GITHUB_EVENT_NAME: step.event?.name ?? "push",
    RUNNER_TEMP: scratch,
  };
  for (const [name, { default: preset = "" }] of Object.entries(action.inputs)) {
    env[inputName(name)] = preset.replace("${{ github.token }}", "token-of-the-run");
  }
  for (const [name, value] of Object.entries(step.inputs ?? {})) {
    if (!(name in action.inputs)) throw new Error(`${actionFile} declares no input ${name}`);
    env[inputName(name)] = value;
  }
  const file = (name: string, content: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, content);
    return path;
  };
  env["GITHUB_OUTPUT"] = file("output", "");
  env["GITHUB_STEP_SUMMARY"] = file("summary", "");
  env["GITHUB_EVENT_PATH"] = file("event.json", JSON.stringify(step.event?.payload ?? {}));
  return { entry: join(dirname(actionFile), action.runs.main), env: { ...env, ...step.env } };
}

function collect(env: Readonly<Record<string, string>>, status: number | null, log: string): StepResult {
  return {
    status,
    log,
    outputs: parseOutputs(readFileSync(env["GITHUB_OUTPUT"] ?? "", "utf8")),
    summary: readFileSync(env["GITHUB_STEP_SUMMARY"] ?? "", "utf8"),
    commands: parseCommands(log),
  };
}

function inputName(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The file format of outputs: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const found = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? "");
    if (!found) continue;
    const end = lines.indexOf(found[2] ?? "", at + 1);
    outputs[found[1] ?? ""] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

/** As a runner reads them: `::name …::` at the beginning of a line, and the old `##[name …]` anywhere in it. */
function parseCommands(log: string): StepResult["commands"] {
  const commands: { name: string; properties: string; message: string }[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const found = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
    if (!found) continue;
    const [, name = "", properties = "", message = ""] = found;
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
      continue;
    }
    if (name === "stop-commands") stopped = message;
    commands.push({ name, properties, message });
  }
  return commands;
}
