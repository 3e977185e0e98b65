import { Gunzip, Inflate } from "fflate";

/** Bytes of compressed input that are taken at once: deflate makes at most about a thousand of each. */
const SLICE = 8 * 1024;

/** Inflated bytes, or why there are none: more than allowed, or no proper stream. */
export type Inflated = { readonly bytes: Uint8Array } | { readonly fault: "too-large" | "broken" };

/** Thrown to leave the library in the middle of a stream. */
class Enough extends Error {}

/**
 * Inflates a raw deflate stream or a gzip file, up to so many bytes as they come out: what an archive says of its own sizes counts for
 * nothing.
 */
export function inflate(input: Uint8Array, form: "deflate" | "gzip", maxBytes: number): Inflated {
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) throw new Enough();
    parts.push(part);
  };
  const stream = form === "deflate" ? new Inflate(take) : new Gunzip(take);
  try {
    for (let at = 0; at < input.length; at += SLICE)
      stream.push(input.subarray(at, at + SLICE), at + SLICE >= input.length);
  } catch (error) {
    return { fault: error instanceof Enough ? "too-large" : "broken" };
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes };
}
