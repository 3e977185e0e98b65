import { blake3 } from "@noble/hashes/blake3.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { compareBytes } from "./dir-hash.ts";

/** One file that the sync engine hashes. */
export interface LockedFile {
  /** Relative to the pack, `/` separated; of a graph from elsewhere the path as ggen.toml declares it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What the sync engine writes as `content_hash`: BLAKE3 over the name and then the bytes of each file, sorted by the bytes of
 * the names, with nothing between them (`content_hash` in crates/ggen-engine/src/pack.rs).
 */
export function contentHash(files: readonly LockedFile[]): string {
  const hash = blake3.create();
  const encoder = new TextEncoder();
  for (const { name, bytes } of files.toSorted((a, b) => compareBytes(a.name, b.name))) {
    hash.update(encoder.encode(name));
    hash.update(bytes);
  }
  return `blake3:${bytesToHex(hash.digest())}`;
}

/** The same as releases before 2026-08-03 wrote it: over the ontology, the templates and `extra`, graphs from elsewhere. */
export function olderContentHash(files: readonly LockedFile[], extra: readonly string[]): string {
  const isHashed = ({ name }: LockedFile): boolean =>
    name === "ontology.ttl" || (name.startsWith("templates/") && name.endsWith(".tmpl")) || extra.includes(name);
  return contentHash(files.filter(isHashed));
}
