import { type Dirent, closeSync, constants, fstatSync, openSync, readSync, readdirSync, statSync } from "node:fs";
import { compareText } from "../core/finding.ts";
import type { Tree, TreeEntry, Unread } from "../core/tree.ts";

/** Directories that no registry keeps packs in, and that can be huge. */
const SKIPPED = new Set([".git", "node_modules"]);

/** Largest file that is read from a disk, in bytes; the engine has tighter limits of its own. */
const MAX_READ = 64 * 1024 * 1024;

/**
 * The files below a directory, without the paths `ignored`. Symbolic links are listed and never followed, so that nothing outside
 * is read. A directory that cannot be listed is an entry whose content cannot be read.
 */
export function diskTree(root: string, ignored: ReadonlySet<string> = new Set()): Tree {
  const entries: TreeEntry[] = [];
  const closed = new Map<string, string>();

  const walk = (directory: string): void => {
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
      if (ignored.size > 0 && ignored.has(path)) continue;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) walk(path);
      } else if (entry.isFile()) {
        entries.push({ path, kind: "file" });
      } else {
        // Links, and sockets or devices, which nothing may read.
        entries.push({ path, kind: "link" });
      }
    }
  };
  walk("");
  entries.sort((a, b) => compareText(a.path, b.path));

  return {
    entries,
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
