import { compareText } from "./finding.ts";

/** What stands at a path of a tree. Links and submodules are seen, never followed. */
export type EntryKind = "file" | "link" | "submodule";

export interface TreeEntry {
  /** Relative to the root of the tree, `/` separated. */
  readonly path: string;
  readonly kind: EntryKind;
  readonly executable?: boolean;
}

/**
 * The files that are checked, wherever they come from: a directory, git objects or an object literal.
 * `entries` are sorted by path in code units; `read` answers for every file among them.
 */
export interface Tree {
  readonly entries: readonly TreeEntry[];
  /** The bytes of a file, or why they cannot be had. */
  read(path: string): Uint8Array | Unread;
  /**
   * The SHA-256 of the bytes of a file in lower-case hexadecimal, or why it cannot be had. Present where
   * contents are hashed as they pass, without being kept; elsewhere `read` gives what to hash.
   */
  readonly hash?: (path: string) => string | Unread;
  /**
   * The id of a directory, which names all that is below it: names, kinds, modes and bytes. Present where git has such ids;
   * `undefined` for what is no directory.
   */
  readonly idOf?: (directory: string) => string | undefined;
  /**
   * Where only part of a tree is listed: what stands at a path outside that part.
   * Absent where `entries` are all there is.
   */
  readonly probe?: (path: string) => EntryKind | "directory" | undefined;
}

/** Why the bytes of a file are not there; makes the verdict `incomplete`. */
export interface Unread {
  readonly reason: string;
}

/** A tree from an object literal: path to content. */
export function treeOf(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const encoder = new TextEncoder();
  const entries = Object.keys(files)
    .toSorted(compareText)
    .map((path): TreeEntry => ({ path, kind: "file" }));
  return {
    entries,
    read(path) {
      const content = files[path];
      if (content === undefined) return { reason: "no such file" };
      return typeof content === "string" ? encoder.encode(content) : content;
    },
  };
}

/** Questions about the paths of a tree, answered by binary search. */
export interface Listing {
  readonly entries: readonly TreeEntry[];
  entry(path: string): TreeEntry | undefined;
  /** Everything below a directory (`""` is the root), in order. */
  under(directory: string): readonly TreeEntry[];
  /** True when a file or a non-empty directory stands at the path. */
  has(path: string): boolean;
}

/** Answers that a listing remembers: every pack asks whether the root has a LICENSE. */
const MAX_ANSWERS = 4096;

/** Indexes sorted entries; `probe` answers for what is not among them. */
export function createListing(entries: readonly TreeEntry[], probe?: Tree["probe"]): Listing {
  const answers = new Map<string, boolean>();
  const lowerBound = (path: string): number => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareText(entries[middle]?.path ?? "", path) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const entry = (path: string): TreeEntry | undefined => {
    const found = entries[lowerBound(path)];
    return found?.path === path ? found : undefined;
  };
  return {
    entries,
    entry,
    under(directory) {
      if (directory === "") return entries;
      // "0" is the code unit after "/": everything below "dir/" sorts before "dir0".
      return entries.slice(lowerBound(`${directory}/`), lowerBound(`${directory}0`));
    },
    has(path) {
      const known = answers.get(path);
      if (known !== undefined) return known;
      const answer = stands(path);
      if (answers.size < MAX_ANSWERS) answers.set(path, answer);
      return answer;
    },
  };

  function stands(path: string): boolean {
    const clean = withoutSlashes(path);
    if (clean === "" || entry(clean)) return true;
    if (entries[lowerBound(`${clean}/`)]?.path.startsWith(`${clean}/`)) return true;
    return probe?.(clean) !== undefined;
  }
}

/** A path without the slashes at its end. */
export function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** The directory part of a path; `""` at the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** True when one of some directories (`""` is the root) lies above a path. */
export function isBelowAny(path: string, directories: ReadonlySet<string>): boolean {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (directories.has(directory)) return true;
    if (directory === "") return false;
  }
}

/** Joins a directory (`""` is the root) and a relative path. */
export function joinPath(directory: string, path: string): string {
  return directory === "" ? path : `${directory}/${path}`;
}
