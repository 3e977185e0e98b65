import type { Unread } from "../../core/tree.ts";
import type { ListedEntry } from "./commit-tree.ts";
import type { GitObjects } from "./objects.ts";

/** What may be asked of some files. */
export interface Asking {
  /** Largest size of a file, in bytes. */
  readonly limit: (path: string) => number;
  /** What each byte of a file counts; `undefined` where a file of several names counts once, and each byte as one. */
  readonly weight: ((path: string) => number) | undefined;
  /** What all files together may count. */
  readonly budget: number;
}

/** The files of which the contents are asked for, and why those of the others are not, by path. */
export interface AskedBlobs {
  readonly asked: readonly ListedEntry[];
  readonly left: ReadonlyMap<string, Unread>;
}

/** Files whose sizes are not asked first: even at the size that a forge takes they do not hold up a run. */
const FEW = 8;

/**
 * Chooses the files that are read, in their order: git sends what it is asked for whole, and a small repository can
 * hold a small object under a thousand names, and a large one that is nothing but zeros.
 */
export async function askedBlobs(
  objects: GitObjects,
  entries: readonly ListedEntry[],
  { limit, weight, budget }: Asking,
): Promise<AskedBlobs> {
  const left = new Map<string, Unread>();
  if (entries.length <= FEW) return { asked: entries, left };
  const sizes = await objects.sizes(entries.map(({ oid }) => oid));
  const counted = new Set<string>();
  let sum = 0;
  const asked = entries.filter(({ path, oid }) => {
    const size = sizes.get(oid) ?? 0;
    const most = limit(path);
    if (size > most) {
      left.set(path, tooLarge(size, most));
      return false;
    }
    sum += size * (weight ? weight(path) : counted.has(oid) ? 0 : 1);
    counted.add(oid);
    if (sum <= budget) return true;
    left.set(path, { reason: "the files around it have more bytes than one run reads" });
    return false;
  });
  return { asked, left };
}

/** Why a file of a size is not read. */
export function tooLarge(size: number, limit: number): Unread {
  return { reason: `the file has ${size} bytes, the limit for its kind is ${limit}` };
}
