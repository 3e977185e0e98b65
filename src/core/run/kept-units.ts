import type { Logged } from "../finding-log.ts";
import type { PackFacts } from "../pack.ts";
import type { Listing, Tree } from "../tree.ts";

/** What was found in one part of a tree, and how much of it was looked at. */
export interface Judged extends Logged {
  readonly files: number;
  readonly bytes: number;
}

/** What was found in a unit: a directory with a manifest, and all that is below it. */
export interface UnitResult extends Judged {
  /** The packs in it, in the order in which they were judged. */
  readonly packs: readonly KeptPack[];
}

/** What is to be known of a pack that is not looked at again. */
export interface KeptPack {
  readonly directory: string;
  /** Path of its manifest. */
  readonly file: string;
  readonly facts: PackFacts;
}

/** Results of earlier runs, and where those of this one go. Units are named by their directories. */
export interface KeptUnits {
  /** Whether the result of a unit can be kept: whether something names all that it follows from. */
  readonly isKeepable: (unit: string) => boolean;
  /** What an earlier run found in a unit that is as it was, judged by the same rules. */
  readonly stored: (unit: string) => UnitResult | undefined;
  readonly keep: (unit: string, result: UnitResult) => void;
}

/** A tree and a listing that notice when somebody looks outside of a unit. */
export interface Watched {
  readonly tree: Tree;
  readonly listing: Listing;
  /** Whether what was found may depend on files elsewhere: then it cannot be kept under the name of the unit. */
  readonly looksOutside: () => boolean;
}

/** Watches what is asked of a tree: what stands outside of a directory is no part of its digest. */
export function watched(tree: Tree, listing: Listing, unit: string): Watched {
  let isOutside = false;
  const look = <Result>(path: string, result: Result): Result => {
    isOutside ||= path !== unit && !path.startsWith(`${unit}/`);
    return result;
  };
  return {
    tree: {
      get entries() {
        isOutside = true;
        return tree.entries;
      },
      read: (path) => look(path, tree.read(path)),
      ...(tree.hash ? { hash: (path: string) => look(path, tree.hash?.(path) ?? { reason: "no such file" }) } : {}),
      ...(tree.probe ? { probe: (path: string) => look(path, tree.probe?.(path)) } : {}),
    },
    listing: {
      get entries() {
        isOutside = true;
        return listing.entries;
      },
      entry: (path) => look(path, listing.entry(path)),
      under: (directory) => look(directory, listing.under(directory)),
      has: (path) => look(path, listing.has(path)),
    },
    looksOutside: () => isOutside,
  };
}
