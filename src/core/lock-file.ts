import { type Document, type Path, type Table, isTable, own, text } from "./document.ts";
import type { Recognised } from "./recognise.ts";

/**
 * Which of ggen's lock formats a file is written in (see docs/formats.md).
 *
 * - `list`: ggen.lock with `[[packs]]` id, version, sha256, source
 * - `market`: .ggen/lock.json, packages with checksum and path
 * - `resolved`: JSON of `~/.ggen/packages`, packages by `name@version` with `resolved`
 * - `packs`: .ggen/packs.lock, packs by id with a source table and `integrity`
 * - `tiers`: .ggen/packs.lock, a list of packs with `pack_id`, `digest` and `trust_tier`
 * - `engine`: ggen.lock with `[packs.<name>]` source and content_hash
 */
export type LockDialect = "list" | "market" | "resolved" | "packs" | "tiers" | "engine" | "unknown";

/** One pack of a lock file. */
export interface LockEntry {
  readonly name: string;
  readonly version: string | undefined;
  readonly path: Path;
  readonly record: Table;
}

export interface Lock {
  readonly dialect: LockDialect;
  readonly recognised: Recognised;
  readonly doc: Document;
  readonly root: Table;
  readonly entries: readonly LockEntry[];
}

/** Reads a lock file; `undefined` when it does not parse or its root is no table. */
export function readLock(doc: Document, recognised: Recognised): Lock | undefined {
  const root = doc.value;
  if (!isTable(root)) return undefined;
  const entries = [...entriesAt(root, "packs"), ...entriesAt(root, "packages")];
  return { dialect: dialectOf(root, entries), recognised, doc, root, entries };
}

function entriesAt(root: Table, key: string): readonly LockEntry[] {
  const found = own(root, key);
  if (Array.isArray(found)) {
    return found.flatMap((record: unknown, at): LockEntry[] => {
      if (!isTable(record)) return [];
      const name = text(record, "id") ?? text(record, "pack_id") ?? text(record, "name") ?? "";
      return [{ name, version: text(record, "version"), path: [key, at], record }];
    });
  }
  if (!isTable(found)) return [];
  return Object.entries(found).flatMap(([name, record]): LockEntry[] =>
    isTable(record) ? [{ name, version: text(record, "version"), path: [key, name], record }] : [],
  );
}

function dialectOf(root: Table, entries: readonly LockEntry[]): LockDialect {
  const some = (key: string): boolean => entries.some(({ record }) => Object.hasOwn(record, key));
  if (Array.isArray(own(root, "packs"))) return some("pack_id") ? "tiers" : "list";
  if (isTable(own(root, "packs"))) {
    if (some("content_hash")) return "engine";
    return some("installed_at") || Object.hasOwn(root, "ggen_version") ? "packs" : "unknown";
  }
  if (isTable(own(root, "packages"))) {
    if (some("resolved")) return "resolved";
    return some("installed_at") ? "market" : "unknown";
  }
  return "unknown";
}
