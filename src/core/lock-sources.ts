import { type Path, isTable, own, text } from "./document.ts";
import type { Lock, LockEntry } from "./lock-file.ts";

/** A path of the file system that a lock file takes a pack from. */
export interface LockSource {
  readonly entry: LockEntry;
  /** The path as it is written, without a `path:` before it. */
  readonly path: string;
  /** Where it is written. */
  readonly at: Path;
}

/** Where the packs of a lock file come from, for those that come from a directory. */
export function lockSources({ dialect, entries }: Lock): readonly LockSource[] {
  return entries.flatMap((entry): LockSource[] => {
    const { record, path } = entry;
    const source = own(record, "source");
    if (isTable(source)) {
      const inner = text(source, "path");
      return inner === undefined ? [] : [{ entry, path: inner, at: [...path, "source", "path"] }];
    }
    const found: LockSource[] = [];
    if (typeof source === "string") {
      if (source.startsWith("path:"))
        found.push({ entry, path: source.slice("path:".length), at: [...path, "source"] });
      else if (/^(?:[/\\~]|[A-Za-z]:[/\\]|file:)/.test(source))
        found.push({ entry, path: source, at: [...path, "source"] });
    }
    const stated = text(record, "path");
    // .ggen/lock.json names the directory that the package was put into.
    if (stated !== undefined && dialect !== "engine") found.push({ entry, path: stated, at: [...path, "path"] });
    return found;
  });
}

/** Where a relative path from a directory leads; `undefined` for one that is absolute or leaves the tree. */
export function resolvedSource(directory: string, path: string): string | undefined {
  if (path === "" || /^[/\\~]|^[A-Za-z]:|^file:/.test(path)) return undefined;
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
