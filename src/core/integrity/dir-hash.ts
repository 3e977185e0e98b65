import { hexToBase64 } from "./base64.ts";

/** A hash function as a port: SHA-256 of bytes, or of a text as UTF-8, in lower-case hexadecimal. */
export type Sha256 = (content: Uint8Array | string) => string;

/** One file of a directory that is hashed. */
export interface HashedFile {
  /** Relative to the directory, `/` separated. */
  readonly name: string;
  /** SHA-256 of its content in lower-case hexadecimal. */
  readonly sha256: string;
}

/**
 * Go's directory hash `h1:`, as `golang.org/x/mod/sumdb/dirhash.Hash1` computes it: the base64 of the SHA-256
 * of one line `<sha256 of the file>  <name>\n` for each file, sorted by the bytes of the names.
 * Every name must be one that `nameFault` accepts.
 */
export function dirHash(files: readonly HashedFile[], sha256: Sha256): string {
  const lines = files.toSorted((a, b) => compareBytes(a.name, b.name)).map((file) => `${file.sha256}  ${file.name}\n`);
  return `h1:${hexToBase64(sha256(lines.join("")))}`;
}

/**
 * Why a name cannot stand in a directory hash, in words; `undefined` when it can. Go refuses a line break,
 * which could forge a line. A backslash and what is not Unicode are refused here, too: they are read
 * as something else on other systems, and git's bytes could not be told apart from their spelling.
 */
export function nameFault(name: string): string | undefined {
  if (name.includes("\n")) return "its name holds a line break";
  if (name.includes("\\")) return "its name holds a backslash, or bytes that are not UTF-8";
  return name.includes("\uFFFD") || !name.isWellFormed() ? "its name is not UTF-8" : undefined;
}

/** Compares as UTF-8 bytes compare, which is not the order of UTF-16 code units beyond U+FFFF. */
export function compareBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left === right) continue;
    // A surrogate stands for a code point above all others, whatever its own value.
    const isLeft = isSurrogate(left);
    if (isLeft !== isSurrogate(right)) return isLeft ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
