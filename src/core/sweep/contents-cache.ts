import { type Sha256 } from "../integrity/dir-hash.ts";
import { packDigest } from "../integrity/pack-digest.ts";
import type { KeptContents, UnitContents } from "../run/kept-contents.ts";
import { type Listing, type Tree, createListing, directoryOf } from "../tree.ts";
import { packDirectories } from "./shard.ts";

/** What earlier runs found, by key: the digest of the files, of the rules and of the advisories together. */
export type StoredResults = ReadonlyMap<string, UnitContents>;

/** Results that are used again, and those that stay for the next run. */
export interface ContentsCache extends KeptContents {
  /** What the next run can use: of packs that are gone, or not as they were, nothing. */
  results(): StoredResults;
}

/**
 * Remembers what is found in each gpack under a key that names everything that it follows from: the names, kinds and bytes of its
 * files, and `basis`, which names the program, its rules, the policy and the advisories. A gpack without a digest is looked at each time.
 */
export function contentsCache(tree: Tree, basis: string, stored: StoredResults, sha256: Sha256): ContentsCache {
  const listing = createListing(tree.entries, tree.probe);
  const packs = new Set(packDirectories(tree.entries));
  const keys = new Map<string, string | undefined>();
  const next = new Map<string, UnitContents>();
  const keyOf = (unit: string): string | undefined => {
    if (!keys.has(unit)) keys.set(unit, keyOfUnit(tree, listing, unit, basis, sha256));
    return keys.get(unit);
  };
  const unitOf = (path: string): string | undefined => {
    for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory))
      if (packs.has(directory)) return directory;
    return undefined;
  };
  const find = (unit: string): UnitContents | undefined => {
    const key = keyOf(unit);
    return key === undefined ? undefined : stored.get(key);
  };
  return {
    unitOf,
    stored(unit) {
      const found = find(unit);
      const key = keyOf(unit);
      if (found && key !== undefined) next.set(key, found);
      return found;
    },
    keep(unit, result) {
      const key = keyOf(unit);
      if (key !== undefined) next.set(key, result);
    },
    results: () => next,
  };
}

function keyOfUnit(tree: Tree, listing: Listing, unit: string, basis: string, sha256: Sha256): string | undefined {
  const digest = packDigest(tree, listing, unit, sha256);
  if (digest.kind !== "digest") return undefined;
  const modes = listing
    .under(unit)
    .filter(({ executable }) => executable)
    .map(({ path }) => path);
  return sha256(JSON.stringify([basis, unit, digest.integrity, modes]));
}
