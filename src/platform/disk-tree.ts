import { type Dirent, closeSync, constants, fstatSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { compareText } from "../core/finding.ts";
import { type Tree, type TreeEntry, type Unread, directoryOf } from "../core/tree.ts";
import { MANY_DIRECTORIES, spareMemory } from "./spare-memory.ts";

/** Git's own; holds nothing of a registry. */
const SKIPPED = ".git";
/** Can be huge, and is mostly ignored: walked when git has said that it is not. */
const POSTPONED = "node_modules";

/** Largest file that is read from a disk, in bytes; the engine has tighter limits of its own. */
const MAX_READ = 64 * 1024 * 1024;

/** Directories between two looks at whether git has answered. */
const DIRECTORIES_AT_ONCE = 128;

/**
 * The files below a directory, without the paths that `ignoring` names once it answers: it runs beside the walk.
 * Outside of a repository it answers `undefined`, and no `node_modules` is looked at. Symbolic links are listed and never
 * followed, so that nothing outside is read. A directory that cannot be listed is an entry whose content cannot be read.
 */
export async function diskTree(root: string, ignoring?: Promise<ReadonlySet<string> | undefined>): Promise<Tree> {
  const entries: TreeEntry[] = [];
  const closed = new Map<string, string>();
  const postponed: string[] = [];
  let ignored: ReadonlySet<string> | undefined;
  const answered = ignoring?.then((paths) => (ignored = paths));

  const open = [""];
  await walkAll();
  await answered;
  const hidden = ignored;
  if (hidden) {
    open.push(...postponed.splice(0).filter((path) => !isBelow(path, hidden)));
    await walkAll();
  }
  const kept = hidden && hidden.size > 0 ? entries.filter(({ path }) => !isBelow(path, hidden)) : entries;
  kept.sort((a, b) => compareText(a.path, b.path));

  return {
    entries: kept,
    read(path) {
      const reason = closed.get(path);
      if (reason) return { reason };
      try {
        return readRegular(`${root}/${path}`);
      } catch (error) {
        return { reason: reasonOf(error) };
      }
    },
  };

  async function walkAll(): Promise<void> {
    for (let done = 1; open.length > 0; done += 1) {
      walk(open.pop() ?? "");
      if (done === MANY_DIRECTORIES) spareMemory();
      if (done % DIRECTORIES_AT_ONCE === 0) await turn();
    }
  }

  /** Lists one directory; those below it are left open. */
  function walk(directory: string): void {
    let found: Dirent[];
    try {
      found = readdirSync(`${root}/${directory}`, { withFileTypes: true });
    } catch (error) {
      closed.set(directory, reasonOf(error));
      entries.push({ path: directory, kind: "file" });
      return;
    }
    for (const entry of found) {
      const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
      if (ignored?.has(path)) continue;
      if (entry.isDirectory()) {
        if (entry.name === POSTPONED && !ignored) postponed.push(path);
        else if (entry.name !== SKIPPED) open.push(path);
      } else if (entry.isFile()) {
        entries.push({ path, kind: "file" });
      } else {
        // Links, and sockets or devices, which nothing may read.
        entries.push({ path, kind: "link" });
      }
    }
  }
}

/** True for an ignored path, and for what lies below one. */
function isBelow(path: string, ignored: ReadonlySet<string>): boolean {
  for (let above = path; above !== ""; above = directoryOf(above)) if (ignored.has(above)) return true;
  return false;
}

/** Reads a regular file that is no link, without waiting for a pipe and without reading past the limit. */
function readRegular(file: string): Uint8Array | Unread {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(descriptor);
    if (size > MAX_READ) return { reason: `the file has more than ${MAX_READ} bytes` };
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      const read = readSync(descriptor, bytes, filled, size - filled, null);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}

/** True when a path is a directory that can be listed. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "it may not be read (permission denied)";
    case "ENOENT":
      return "it vanished while it was read";
    default:
      return `it cannot be read (${code})`;
  }
}
