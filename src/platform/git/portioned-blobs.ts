import { compareText } from "../../core/finding.ts";
import type { Unread } from "../../core/tree.ts";
import type { ListedEntry } from "./commit-tree.ts";
import { gitSync } from "./git.ts";

/** Bytes that are read at once, unless one file has more. */
const PORTION_BYTES = 2 * 1024 * 1024;

/** Files that are read at once. */
const PORTION_FILES = 4096;

/** Portions that are kept: files of a directory and of those in it are asked for in turn. */
const KEPT = 4;

/** Bytes of the line before a content, `<id> blob <size>`, and of the line breaks around it. */
const AROUND = 128;

/** Blobs that lie beside each other in a list: from, and up to but without, an index of it. */
interface Portion {
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/**
 * Reads blobs when they are asked for, each with those after it in the list, and forgets them again: a reader who asks in
 * about the order of the list needs one process for thousands of files, and the memory of a few portions.
 * @param entries sorted by path in code units, each with a size of its own
 */
export function portionedBlobs(
  directory: string,
  entries: readonly ListedEntry[],
  sizeOf: (entry: ListedEntry) => number,
): (path: string) => Uint8Array | Unread | undefined {
  const portions = portionsOf(entries, sizeOf);
  const kept = new Map<Portion, ReadonlyMap<string, Uint8Array>>();
  return (path) => {
    const at = lastAt(entries, (entry) => compareText(entry.path, path) <= 0);
    const entry = entries[at];
    const portion = portions[lastAt(portions, ({ from }) => from <= at)];
    if (entry?.path !== path || !portion) return undefined;
    const blobs = kept.get(portion) ?? readBatch(directory, entries.slice(portion.from, portion.to), portion.bytes);
    // The one that was asked last is thrown away last.
    kept.delete(portion);
    kept.set(portion, blobs);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return blobs.get(entry.oid) ?? { reason: "its blob is missing from the repository" };
  };
}

function portionsOf(entries: readonly ListedEntry[], sizeOf: (entry: ListedEntry) => number): readonly Portion[] {
  const portions: Portion[] = [];
  let from = 0;
  let bytes = 0;
  for (const [at, entry] of entries.entries()) {
    const size = sizeOf(entry) + AROUND;
    if (at > from && (bytes + size > PORTION_BYTES || at - from >= PORTION_FILES)) {
      portions.push({ from, to: at, bytes });
      [from, bytes] = [at, 0];
    }
    bytes += size;
  }
  if (entries.length > from) portions.push({ from, to: entries.length, bytes });
  return portions;
}

/** The last index of a sorted list for which something holds that holds for all before it; -1 for none. */
function lastAt<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The contents of blobs by id; without those that the repository lacks. */
function readBatch(directory: string, entries: readonly ListedEntry[], bytes: number): ReadonlyMap<string, Uint8Array> {
  const oids = [...new Set(entries.map(({ oid }) => oid))];
  const { stdout } = gitSync(directory, ["cat-file", "--batch", "--buffer"], {
    input: oids.map((oid) => `${oid}\n`).join(""),
    maxBytes: bytes,
  });
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(0x0a, at);
    if (end === -1) break;
    // `<id> missing` has no content after it.
    const [, oid, digits] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(stdout.toString("latin1", at, end)) ?? [];
    at = end + 1;
    if (oid === undefined) continue;
    const stop = at + Number(digits);
    if (stop >= stdout.length) break;
    blobs.set(oid, stdout.subarray(at, stop));
    at = stop + 1;
  }
  return blobs;
}
