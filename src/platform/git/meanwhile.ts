import { type Claim, claimsOf } from "../../core/change/claims.ts";
import { compareEntries } from "../../core/change/entry-change.ts";
import type { PathChange } from "../../core/change/path-change.ts";
import { compareIndexes } from "../../core/index-change.ts";
import { readIndex } from "../../core/index-file.ts";
import type { IndexLookup } from "../../core/index-lookup.ts";
import { maxBytes } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import { sameBytes } from "./affected-entries.ts";
import type { GitObjects } from "./objects.ts";

/** Nothing is touched but what the indexes themselves say. */
const UNTOUCHED = { ids: new Set<string>(), packs: new Map<string, unknown>(), baseIds: new Set<string>() };

/** What indexes became from one tree to another. */
export interface Published {
  /** The names and versions that were claimed between them. */
  readonly claims: readonly Claim[];
  /** All entries of the indexes that differ, as they became, by path. */
  readonly indexes: ReadonlyMap<string, IndexLookup>;
}

/**
 * What the indexes publish by a comparison of two trees. Where an index cannot be read on one side nothing is known
 * of it; the run on that change says so.
 */
export async function publishedBetween(
  changes: ReadonlyMap<string, PathChange>,
  objects: GitObjects,
  indexes: readonly string[],
): Promise<Published> {
  const limit = maxBytes("index-json");
  const claims: Claim[] = [];
  const lookups = new Map<string, IndexLookup>();
  for (const { path, before, after } of changes.values()) {
    const { kind, copy } = recognise(path, indexes);
    if (!kind.startsWith("index-") || copy || after?.kind !== "file") continue;
    const [now, was] = await Promise.all([
      objects.read(after.oid, limit),
      before?.kind === "file" ? objects.read(before.oid, limit) : undefined,
    ]);
    if (!now?.bytes || (was && !was.bytes)) continue;
    const compared = compareIndexes(path, now.bytes, was?.bytes, UNTOUCHED, sameBytes);
    if (compared) lookups.set(path, compared.lookup);
    const index = compared && readIndex(compared.doc, false, path, compared.affected, compared.keys);
    const old = compared?.before && readIndex(compared.before, false, path);
    if (!index || (was && !old)) continue;
    claims.push(...claimsOf(compareEntries(old, index), []));
  }
  return { claims, indexes: lookups };
}
