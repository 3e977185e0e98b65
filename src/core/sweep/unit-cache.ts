import { type Sha256 } from "../integrity/dir-hash.ts";
import { packDigest } from "../integrity/pack-digest.ts";
import type { KeptUnits, UnitResult } from "../run/kept-units.ts";
import { type Listing, type Tree, createListing, directoryOf } from "../tree.ts";
import { packDirectories } from "./shard.ts";

/** What earlier runs found, by key: what names the files, the program, the rules and the advisories together. */
export type StoredResults = ReadonlyMap<string, UnitResult>;

/** Results that are used again, and those that stay for the next run. */
export interface UnitCache extends KeptUnits {
  /** Whether the content of a file will be asked for: of a gpack that is known only what its findings show. */
  isNeeded(path: string): boolean;
  /** What the next run can use: of packs that are gone, or not as they were, nothing. */
  results(): StoredResults;
}

/** What a cache is made of. */
interface Given {
  readonly tree: Tree;
  /** Names the program, its rules, the policy and the advisories. */
  readonly basis: string;
  readonly stored: StoredResults;
  readonly sha256: Sha256;
}

/**
 * Remembers what is found in each gpack under a key that names everything that it follows from: the names, kinds, modes and bytes of its
 * files, where it lies, and `basis`. Git names the first of these without reading a file; elsewhere all are hashed. A gpack that has
 * neither name is looked at each time, and so is one of which a rule looked at what lies outside of it.
 */
export function unitCache({ tree, basis, stored, sha256 }: Given): UnitCache {
  const listing = createListing(tree.entries, tree.probe);
  const packs = new Set(packDirectories(tree.entries));
  const keys = new Map<string, string | undefined>();
  const next = new Map<string, UnitResult>();
  const keyOf = (unit: string): string | undefined => {
    if (!keys.has(unit)) {
      const name = packs.has(unit) ? nameOf(tree, listing, unit, sha256) : undefined;
      keys.set(unit, name && sha256(JSON.stringify([basis, unit, ...name])));
    }
    return keys.get(unit);
  };
  const find = (unit: string): UnitResult | undefined => {
    const key = keyOf(unit);
    return key === undefined ? undefined : stored.get(key);
  };
  const shown = new Map<string, ReadonlySet<string>>();
  const filesShown = (unit: string, { findings }: UnitResult): ReadonlySet<string> => {
    const files = shown.get(unit) ?? new Set(findings.map(({ at }) => at.file));
    shown.set(unit, files);
    return files;
  };
  return {
    isKeepable: (unit) => keyOf(unit) !== undefined,
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
    isNeeded(path) {
      for (let unit = directoryOf(path); unit !== ""; unit = directoryOf(unit)) {
        if (!packs.has(unit)) continue;
        const found = find(unit);
        return !found || filesShown(unit, found).has(path);
      }
      return true;
    },
    results: () => next,
  };
}

/** What names the files of a unit: the id that git has for it, or the digest of all of them and those that can be executed. */
function nameOf(tree: Tree, listing: Listing, unit: string, sha256: Sha256): readonly unknown[] | undefined {
  const id = tree.idOf?.(unit);
  if (id !== undefined) return ["tree", id];
  const digest = packDigest(tree, listing, unit, sha256);
  if (digest.kind !== "digest") return undefined;
  const modes = listing
    .under(unit)
    .filter(({ executable }) => executable)
    .map(({ path }) => path);
  return ["files", digest.integrity, modes];
}
