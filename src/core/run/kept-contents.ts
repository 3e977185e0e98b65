import type { Logged } from "../finding-log.ts";
import type { Listing, Tree } from "../tree.ts";

/** What was found in the contents of one unit: a directory with all that is below it. */
export interface UnitContents extends Logged {
  readonly files: number;
  readonly bytes: number;
}

/** Results of earlier runs, and where those of this one go. */
export interface KeptContents {
  /** The unit that a path belongs to; `undefined` for one of which nothing is kept. */
  readonly unitOf: (path: string) => string | undefined;
  /** What an earlier run found in a unit that is as it was, judged by the same rules. */
  readonly stored: (unit: string) => UnitContents | undefined;
  readonly keep: (unit: string, result: UnitContents) => void;
}

/** A tree and a listing that notice when somebody looks outside of a unit. */
export interface Watched {
  readonly tree: Tree;
  readonly listing: Listing;
  /** Whether what was found may depend on files elsewhere: then it cannot be kept under the digest of the unit. */
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
      entries: tree.entries,
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
