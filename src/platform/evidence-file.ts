import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { InputError } from "../core/input-error.ts";
import { type EvidenceFile, MAX_EVIDENCE_BYTES } from "../core/readiness/evidence-file.ts";
import { sha256 } from "./digest.ts";

/**
 * Reads a file of evidence, given as its path, or as `<path>#sha256=<hex>` with the digest that it must have.
 * @throws InputError for a file that cannot be read, and a digest that is none
 */
export function readEvidenceFile(given: string): EvidenceFile {
  const at = given.lastIndexOf("#sha256=");
  const path = at === -1 ? given : given.slice(0, at);
  const pinned = at === -1 ? undefined : given.slice(at + "#sha256=".length);
  if (pinned !== undefined && !/^[0-9a-f]{64}$/.test(pinned))
    throw new InputError(
      "evidence",
      `${JSON.stringify(given)} names no SHA-256; write 64 hexadecimal digits after #sha256=`,
    );
  const bytes = contentOf(path);
  return { path, bytes, sha256: sha256(bytes), pinned };
}

/** The content of a regular file; of one that is too large nothing is read, and it is refused by its size. */
function contentOf(path: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const state = fstatSync(descriptor);
    if (!state.isFile()) throw new InputError("evidence", `${JSON.stringify(path)} is no file`);
    return state.size > MAX_EVIDENCE_BYTES ? new Uint8Array(MAX_EVIDENCE_BYTES + 1) : readFileSync(descriptor);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new InputError("evidence", `${JSON.stringify(path)} cannot be read (${code}); give a file that is there`, {
      cause: error,
    });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
