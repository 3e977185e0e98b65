import { spawn, spawnSync } from "node:child_process";

/**
 * The git command line, as a reader of objects only. Nothing of the repository is executed: no hook,
 * no filter, no external diff, no replacement object, no lazy fetch, no prompt.
 */
export const SETTINGS = [
  "--no-replace-objects",
  "--no-optional-locks",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "protocol.ext.allow=never",
];

/** The environment of every git process: what git needs, no variable that redirects it elsewhere. */
export function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !name.startsWith("GIT_")) kept[name] = value;
  }
  return {
    ...kept,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    // The directory was named by the caller: that it belongs to another user is no surprise.
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "*",
    LC_ALL: "C",
    ...extra,
  };
}

/** What a git command printed, or how it failed. */
export interface GitResult {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** The last line git printed to standard error. */
  readonly error: string;
}

/** Bytes of one answer: a list of a million paths. A few objects can be a tree of a billion. */
const MAX_OUTPUT = 128 * 1024 * 1024;
const TOO_MUCH = `it lists more than ${MAX_OUTPUT} bytes`;

/** Runs git and waits for it. `ok` is false when git cannot be started at all, too. */
export function git(
  directory: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<GitResult> {
  return new Promise((resolve) => {
    const child = spawn("git", [...SETTINGS, ...args], {
      cwd: directory,
      env: environment(extra),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_OUTPUT) out.push(chunk);
      else child.kill("SIGKILL");
    });
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => resolve({ ok: false, stdout: Buffer.alloc(0), error: error.message }));
    child.on("close", (code) => {
      const error = size > MAX_OUTPUT ? TOO_MUCH : lastLine(Buffer.concat(err).toString("utf8"));
      resolve({ ok: code === 0 && size <= MAX_OUTPUT, stdout: Buffer.concat(out), error });
    });
  });
}

/** Runs git and blocks; for the rare question that nobody foresaw, and for answers of `maxBytes` that are many questions in one. */
export function gitSync(
  directory: string,
  args: readonly string[],
  { input = "", maxBytes = 80 * 1024 * 1024 }: { readonly input?: string; readonly maxBytes?: number } = {},
): GitResult {
  const done = spawnSync("git", [...SETTINGS, ...args], {
    cwd: directory,
    env: environment(),
    input,
    maxBuffer: maxBytes,
  });
  return { ok: done.status === 0, stdout: done.stdout ?? Buffer.alloc(0), error: lastLine(String(done.stderr ?? "")) };
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
