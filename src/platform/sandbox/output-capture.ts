import type { Captured } from "../../core/cleanroom/outcome.ts";

/** Keeps the beginning and the end of a stream and counts the rest, in bounded memory. */
export class OutputCapture {
  readonly #headBytes: number;
  readonly #tailBytes: number;
  readonly #head: Buffer[] = [];
  #tail: Buffer[] = [];
  #inHead = 0;
  #inTail = 0;
  #bytes = 0;

  /** @param limit bytes that are kept: half of them from the beginning, half from the end */
  constructor(limit: number) {
    this.#headBytes = Math.ceil(limit / 2);
    this.#tailBytes = limit - this.#headBytes;
  }

  /** Takes the next bytes; returns those that belong to the beginning. */
  add(chunk: Buffer): Buffer {
    this.#bytes += chunk.length;
    const first = chunk.subarray(0, this.#headBytes - this.#inHead);
    if (first.length > 0) {
      this.#head.push(Buffer.from(first));
      this.#inHead += first.length;
    }
    const rest = chunk.subarray(first.length);
    if (rest.length > 0 && this.#tailBytes > 0) this.#addTail(rest);
    return first;
  }

  #addTail(rest: Buffer): void {
    const kept = Buffer.from(rest.subarray(Math.max(0, rest.length - this.#tailBytes)));
    this.#tail.push(kept);
    this.#inTail += kept.length;
    // Joined only once it has doubled, so that each byte is moved a few times at most.
    if (this.#inTail > this.#tailBytes * 2) {
      this.#tail = [lastOf(Buffer.concat(this.#tail), this.#tailBytes)];
      this.#inTail = this.#tailBytes;
    }
  }

  /** What was kept, as UTF-8; bytes that are none become replacement characters. */
  captured(): Captured {
    const tail = lastOf(Buffer.concat(this.#tail), this.#tailBytes);
    const omitted = this.#bytes - this.#inHead - tail.length;
    const parts =
      omitted > 0
        ? [Buffer.concat(this.#head), Buffer.from(`\n[${omitted} bytes left out]\n`), tail]
        : [...this.#head, tail];
    return { text: Buffer.concat(parts).toString("utf8"), bytes: this.#bytes, omitted };
  }
}

function lastOf(bytes: Buffer, count: number): Buffer {
  return bytes.subarray(Math.max(0, bytes.length - count));
}
