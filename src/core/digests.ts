import { type DigestField, type DigestForm, digestFields, readDigest } from "./digest-form.ts";
import { type Document, type Path, type Table, isTable, own, text } from "./document.ts";
import type { Index, IndexDialect } from "./index-file.ts";
import type { Lock } from "./lock-file.ts";

/** A digest as a file states it. */
export interface StatedDigest {
  readonly field: DigestField;
  readonly value: string;
  readonly form: DigestForm;
  /** The record that holds the field. */
  readonly base: Path;
  /** What the digest is of, for people: `io.example.greeting 1.0.0`. */
  readonly owner: string;
  /** Equal where two digests are of the same bytes by right: one download, one commit. Empty when unknown. */
  readonly origin: string;
}

/** The digests that one index or lock file states, in the order of the file. */
export interface Digests {
  readonly doc: Document;
  readonly from: IndexDialect | "lock";
  readonly stated: readonly StatedDigest[];
}

/** Where a digest stands. */
export function pathOf({ base, field }: StatedDigest): Path {
  return [...base, field];
}

/** The digests of an index. */
export function digestsOfIndex(index: Index): Digests {
  const stated: StatedDigest[] = [];
  const packsMap = index.dialect === "packs-map";
  for (const entry of index.entries) {
    if (!packsMap) {
      collect(stated, entry.record, entry.path, entry.key, text(entry.record, "download_url") ?? "");
    }
    for (const { key, path, record } of entry.versions) collect(stated, record, path, `${entry.key} ${key}`, "commit");
  }
  const crates = own(index.doc.value, "o_crates");
  if (index.dialect === "packages-list" && Array.isArray(crates)) {
    crates.forEach((record: unknown, at) => {
      if (isTable(record)) collect(stated, record, ["o_crates", at], text(record, "id") ?? "", "");
    });
  }
  return { doc: index.doc, from: index.dialect, stated };
}

/** The digests of a lock file. */
export function digestsOfLock(lock: Lock): Digests {
  const stated: StatedDigest[] = [];
  for (const { name, version, path, record } of lock.entries) {
    const owner = version === undefined ? name : `${name} ${version}`;
    collect(stated, record, path, owner, text(record, "source") ?? text(record, "resolved") ?? "");
  }
  collect(stated, lock.root, [], "the lock file", "");
  return { doc: lock.doc, from: "lock", stated };
}

function collect(stated: StatedDigest[], record: Table, base: Path, owner: string, origin: string): void {
  for (const field of digestFields) {
    const value = text(record, field);
    if (value === undefined) continue;
    // A packs map says "" where it has no hash for ggen's client, which then does not compare.
    if (field === "sha256" && value === "" && origin === "commit") continue;
    stated.push({ field, value, form: readDigest(field, value), base, owner, origin: originOf(record, field, origin) });
  }
}

function originOf(record: Table, field: DigestField, origin: string): string {
  if (origin !== "commit") return origin;
  const commit = `${text(record, "git_url") ?? ""} ${text(record, "git_rev") ?? ""}`;
  // `sha256` is of the whole clone, `integrity` of the directory of the pack in it.
  return field === "sha256" ? commit : `${commit} ${text(record, "path") ?? ""}`;
}
