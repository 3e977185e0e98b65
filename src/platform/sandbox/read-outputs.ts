import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type { OutputEntry, OutputTree } from "../../core/cleanroom/output-tree.ts";
import { compareBytes } from "../../core/integrity/dir-hash.ts";

/** Entries and bytes that are read of one output. */
export interface OutputBounds {
  readonly entries: number;
  readonly bytes: number;
}

const BOUNDS: OutputBounds = { entries: 200_000, bytes: 8 * 1024 ** 3 };
const BLOCK = 256 * 1024;

/**
 * Reads what a command put out below a directory, without `.git`. No link is followed, also not one that takes the place
 * of a file while it is read. What cannot be reached is an entry of another kind.
 * @param paths files and directories to read, relative to the directory; what is missing is left out. Default: all
 * @throws RangeError beyond the bounds: such an output is not collected in part
 */
export function readOutputs(directory: string, paths: readonly string[] = [""], bounds = BOUNDS): OutputTree {
  const entries = new Map<string, OutputEntry>();
  let bytes = 0;
  const add = (entry: OutputEntry): void => {
    bytes += entry.kind === "file" ? entry.size : 0;
    entries.set(entry.path, entry);
    if (entries.size > bounds.entries) throw new RangeError(`the output has more than ${bounds.entries} entries`);
    if (bytes > bounds.bytes) throw new RangeError(`the output has more than ${bounds.bytes} bytes`);
  };
  const read = (path: string): void => {
    try {
      readEntry(path);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      add({ path, kind: "other" });
    }
  };
  const readEntry = (path: string): void => {
    const place = join(directory, path);
    const stats = lstatSync(place, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) add({ path, kind: "link", target: readlinkSync(place) });
    else if (stats?.isFile()) add(readOutputFile(place, path, bounds.bytes - bytes));
    else if (stats?.isDirectory()) {
      for (const name of readdirSync(place)) if (name !== ".git") read(path === "" ? name : `${path}/${name}`);
    } else if (stats) add({ path, kind: "other" });
  };
  for (const path of paths) if (isInside(directory, path)) read(path);
  return [...entries.values()].toSorted((a, b) => compareBytes(a.path, b.path));
}

/** True for what a command locked, or buried deeper than any path is long. */
function isUnreachable(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["EACCES", "EPERM", "ENAMETOOLONG"].includes(String(error.code));
}

/** True when no part of a path above its last leads elsewhere. */
function isInside(directory: string, path: string): boolean {
  const parts = path.split("/");
  if (path !== "" && parts.some((part) => part === "" || part === "." || part === "..")) return false;
  return parts
    .slice(0, -1)
    .every((_, index) =>
      lstatSync(join(directory, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory(),
    );
}

/**
 * One file as an entry, without following a link that has taken its place.
 * @throws RangeError for one of more than `limit` bytes
 */
export function readOutputFile(place: string, path: string, limit: number): OutputEntry {
  const descriptor = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { path, kind: "other" };
    const hash = createHash("sha256");
    const block = Buffer.allocUnsafe(BLOCK);
    let size = 0;
    for (;;) {
      const count = readSync(descriptor, block);
      if (count === 0) break;
      size += count;
      if (size > limit) throw new RangeError(`the output is larger than ${limit} bytes`);
      hash.update(block.subarray(0, count));
    }
    return { path, kind: "file", sha256: hash.digest("hex"), size, isExecutable: (stats.mode & 0o100) !== 0 };
  } finally {
    closeSync(descriptor);
  }
}
