import { spawn } from "node:child_process";
import { findExecutable } from "../executable.ts";

/** A program that runs containers by the command line of docker. */
export interface Engine {
  readonly name: "docker" | "podman";
  readonly program: string;
}

/** The variables by which an engine finds its daemon and its files; a command never gets them. */
const OWN = [
  "HOME",
  "PATH",
  "DOCKER_HOST",
  "DOCKER_CONTEXT",
  "DOCKER_CONFIG",
  "XDG_RUNTIME_DIR",
  "CONTAINERS_CONF",
  "CONTAINERS_REGISTRIES_CONF",
];

/** The engine of a name, where it is installed. */
export function findEngine(name: Engine["name"]): Engine | undefined {
  const program = findExecutable(name);
  return program === undefined ? undefined : { name, program };
}

/** The environment in which an engine runs. */
export function engineEnvironment(): Record<string, string> {
  return Object.fromEntries(
    OWN.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What an engine answered. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const MAX_ANSWER = 1024 * 1024;
const PATIENCE_MS = 30_000;

/** Asks an engine, such as `inspect` or `rm`; one that does not answer in time is ended. */
export function ask({ program }: Engine, args: readonly string[], timeout = PATIENCE_MS): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: engineEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      timeout,
      killSignal: "SIGKILL",
    });
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].on("data", (chunk: Buffer) => {
        if (texts[name].length < MAX_ANSWER) texts[name] += String(chunk);
      });
    child.on("error", (error) => resolve({ status: 127, stdout: "", stderr: error.message }));
    child.on("close", (code) => resolve({ status: code ?? 128, ...texts }));
  });
}
