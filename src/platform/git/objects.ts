import { type Hash, createHash } from "node:crypto";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { InputError } from "../../core/input-error.ts";
import { blobSizes } from "./blob-sizes.ts";
import { SETTINGS, environment } from "./git.ts";

/** An object of the repository. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  /** Size in bytes. */
  readonly size: number;
  /** The content; `undefined` when it is larger than the reader wanted. */
  readonly bytes: Buffer | undefined;
  /** SHA-256 of the content in lower-case hex, where it was asked for and is within the limit. */
  readonly sha256?: string;
}

interface Question {
  readonly limit: number;
  /** What is wanted of the content. */
  readonly want: "bytes" | "sha256";
  readonly answer: (object: GitObject | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** Blobs of which the sizes are asked for together. */
interface Sizing {
  readonly oids: Set<string>;
  readonly sizes: Promise<ReadonlyMap<string, number>>;
}

/** An answer whose content is still arriving. */
interface Arriving extends GitObject {
  readonly question: Question | undefined;
  readonly hash: Hash | undefined;
  /** Bytes that arrived, of the content and the line break after it. */
  arrived: number;
}

/**
 * A `git cat-file --batch` process. Questions are pipelined: answers come in their order. Contents
 * beyond a question's limit pass by without being kept. Close it with `await using`.
 */
export class GitObjects {
  readonly directory: string;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #questions: Question[] = [];
  /** Questions at the front that have their answer. */
  #answered = 0;
  #line: Buffer = Buffer.alloc(0);
  #arriving: Arriving | undefined;
  #closed = false;
  #sizing: Sizing | undefined;

  constructor(directory: string) {
    this.directory = directory;
    this.#child = spawn("git", [...SETTINGS, "cat-file", "--batch"], {
      cwd: directory,
      env: environment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    // An end without an answer is no answer: "absent" could let a change pass.
    const end = (): void => {
      this.#closed = true;
      for (const { fail } of this.#questions.splice(0).slice(this.#answered)) fail(ended());
      this.#answered = 0;
      this.#arriving?.question?.fail(ended());
    };
    this.#child.on("error", end);
    this.#child.on("close", end);
    // A process that ended early closes its input; the answers above say so already.
    this.#child.stdin.on("error", end);
  }

  /** The object that a name means (`HEAD^{tree}`, an id, `HEAD:path`), or `undefined`; at most `limit` bytes are kept. */
  read(name: string, limit = Number.POSITIVE_INFINITY): Promise<GitObject | undefined> {
    return this.#ask(name, limit, "bytes");
  }

  /** The object that a name means, hashed as it passes and without its bytes; without a hash beyond `limit`. */
  hash(name: string, limit: number): Promise<GitObject | undefined> {
    return this.#ask(name, limit, "sha256");
  }

  /** Sizes of blobs in bytes, by id, without their contents: of all that is asked for at one time, by one process. */
  sizes(oids: Iterable<string>): Promise<ReadonlyMap<string, number>> {
    const asked = (this.#sizing ??= this.#size(new Set()));
    for (const oid of oids) asked.oids.add(oid);
    return asked.sizes;
  }

  #size(oids: Set<string>): Sizing {
    const ask = (): Promise<ReadonlyMap<string, number>> => {
      this.#sizing = undefined;
      return blobSizes(this.directory, [...oids]);
    };
    return { oids, sizes: Promise.resolve().then(ask) };
  }

  #ask(name: string, limit: number, want: Question["want"]): Promise<GitObject | undefined> {
    if (/[\n\r\0]/.test(name)) return Promise.resolve(undefined);
    if (this.#closed) return Promise.reject(ended());
    return new Promise((answer, fail) => {
      this.#questions.push({ limit, want, answer, fail });
      this.#child.stdin.write(`${name}\n`);
    });
  }

  /** Ends the process at once: questions without an answer fail. */
  stop(): void {
    this.#child.kill("SIGKILL");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#closed) return;
    await new Promise<void>((resolve) => {
      this.#child.on("close", () => resolve());
      this.#child.stdin.end();
    });
  }

  #receive(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#arriving ? this.#content(this.#arriving, rest) : this.#header(rest);
  }

  /** The first question without an answer. A list of many thousands is not moved for each of them. */
  #next(): Question | undefined {
    const question = this.#questions[this.#answered];
    this.#answered += 1;
    if (this.#answered < this.#questions.length) return question;
    this.#questions.length = 0;
    this.#answered = 0;
    return question;
  }

  /** Takes a line from the front; returns what follows it. */
  #header(chunk: Buffer): Buffer {
    const newline = chunk.indexOf(0x0a);
    const piece = newline === -1 ? chunk : chunk.subarray(0, newline);
    const line = this.#line.length === 0 ? piece : Buffer.concat([this.#line, piece]);
    if (newline === -1) {
      this.#line = Buffer.from(line);
      return Buffer.alloc(0);
    }
    this.#line = Buffer.alloc(0);
    const question = this.#next();
    // Anything else repeats the name, which is text of somebody's choice, and says that it is missing.
    const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line.toString("latin1"));
    if (found) {
      const [, oid = "", type = "", digits] = found;
      const size = Number(digits);
      const isWithin = size <= (question?.limit ?? 0);
      const bytes = isWithin && question?.want === "bytes" ? Buffer.allocUnsafe(size) : undefined;
      const hash = isWithin && question?.want === "sha256" ? createHash("sha256") : undefined;
      this.#arriving = { oid, type, size, bytes, hash, question, arrived: 0 };
    } else {
      question?.answer(undefined);
    }
    return chunk.subarray(newline + 1);
  }

  /** Takes content and the line break after it; returns what follows. */
  #content(arriving: Arriving, chunk: Buffer): Buffer {
    const { oid, type, size, bytes, hash, arrived, question } = arriving;
    const taken = Math.min(chunk.length, size + 1 - arrived);
    if (bytes && arrived < size) chunk.copy(bytes, arrived, 0, taken);
    hash?.update(chunk.subarray(0, Math.min(taken, size - arrived)));
    arriving.arrived += taken;
    if (arriving.arrived === size + 1) {
      this.#arriving = undefined;
      question?.answer({ oid, type, size, bytes, ...(hash ? { sha256: hash.digest("hex") } : {}) });
    }
    return chunk.subarray(taken);
  }
}

function ended(): InputError {
  return new InputError(
    "base",
    "git ended before it answered; check that the directory is a repository that is not damaged",
  );
}
