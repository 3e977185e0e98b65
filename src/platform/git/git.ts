import { type ChildProcessByStdio, spawn, spawnSync } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/**
 * The git command line, as a reader of objects only. Nothing of the repository is executed: no hook,
 * no filter, no external diff, no replacement object, no lazy fetch, no prompt.
 */
const SETTINGS = [
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
function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
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
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => resolve({ ok: false, stdout: Buffer.alloc(0), error: error.message }));
    child.on("close", (code) => {
      resolve({ ok: code === 0, stdout: Buffer.concat(out), error: lastLine(Buffer.concat(err).toString("utf8")) });
    });
  });
}

/** Runs git and blocks; for the rare question that nobody foresaw. */
export function gitSync(directory: string, args: readonly string[]): GitResult {
  const done = spawnSync("git", [...SETTINGS, ...args], {
    cwd: directory,
    env: environment(),
    maxBuffer: 80 * 1024 * 1024,
  });
  return { ok: done.status === 0, stdout: done.stdout ?? Buffer.alloc(0), error: lastLine(String(done.stderr ?? "")) };
}

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
  /** Empty for a check, which asks for the size only. */
  readonly bytes: Buffer;
}

type Waiting = (object: GitObject | undefined) => void;

/**
 * A `git cat-file --batch` (or `--batch-check`) process. Requests are pipelined: answers come in the
 * order of the questions. Close it with `await using`.
 */
export class GitObjects {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: Waiting[] = [];
  readonly #withContent: boolean;
  #chunks: Buffer[] = [];
  #length = 0;
  #needed = 0;
  #closed = false;

  constructor(directory: string, mode: "content" | "check") {
    this.#withContent = mode === "content";
    this.#child = spawn("git", [...SETTINGS, "cat-file", this.#withContent ? "--batch" : "--batch-check"], {
      cwd: directory,
      env: environment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    const end = (): void => {
      this.#closed = true;
      for (const resolve of this.#waiting.splice(0)) resolve(undefined);
    };
    this.#child.on("error", end);
    this.#child.on("close", end);
    // A process that ended early closes its input; the answers above say so already.
    this.#child.stdin.on("error", end);
  }

  /** The object that a name means (`HEAD^{tree}`, an id), or `undefined`. */
  read(name: string): Promise<GitObject | undefined> {
    if (this.#closed || /[\n\r]/.test(name)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#child.stdin.write(`${name}\n`);
    });
  }

  /** Several objects; the answers stand in the order of the names. */
  readAll(names: readonly string[]): Promise<readonly (GitObject | undefined)[]> {
    return Promise.all(names.map((name) => this.read(name)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => {
      this.#child.on("close", () => resolve());
      this.#child.stdin.end();
    });
  }

  #receive(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    let buffer = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    this.#needed = 0;
    for (let taken = this.#take(buffer); taken > 0; taken = this.#take(buffer)) buffer = buffer.subarray(taken);
    this.#chunks = buffer.length > 0 ? [buffer] : [];
    this.#length = buffer.length;
  }

  /** Answers one question from the front of the buffer; returns the bytes used, 0 when it is not whole yet. */
  #take(buffer: Buffer): number {
    const newline = buffer.indexOf(0x0a);
    if (newline === -1) return 0;
    const [oid = "", type = "", sizeText] = buffer.toString("utf8", 0, newline).split(" ");
    const size = Number(sizeText);
    if (sizeText === undefined || !Number.isInteger(size) || type === "missing" || type === "ambiguous") {
      this.#waiting.shift()?.(undefined);
      return newline + 1;
    }
    if (!this.#withContent) {
      this.#waiting.shift()?.({ oid, type, size, bytes: Buffer.alloc(0) });
      return newline + 1;
    }
    const end = newline + 1 + size;
    if (buffer.length < end + 1) {
      this.#needed = end + 1;
      return 0;
    }
    this.#waiting.shift()?.({ oid, type, size, bytes: buffer.subarray(newline + 1, end) });
    return end + 1;
  }
}
