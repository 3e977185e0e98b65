import type { Index, IndexEntry } from "./index-file.ts";
import { text } from "./document.ts";
import type { IndexLookup } from "./index-lookup.ts";
import { type Pack, type PackFacts, idOf } from "./pack.ts";
import { type Listing, directoryOf, joinPath } from "./tree.ts";

/** All packs and indexes of a tree, for the rules that compare them. */
export interface Registry {
  readonly listing: Listing;
  readonly packs: readonly Pack[];
  readonly indexes: readonly Index[];
  /** The pack whose directory this is. */
  packAt(directory: string): Pack | undefined;
  packsWithId(id: string): readonly Pack[];
  /** The directory in this tree that an entry means, when it means one. */
  directoryOf(entry: IndexEntry): string | undefined;
  /** The pack in this tree that an entry means: by its path, else by its id. */
  packOf(entry: IndexEntry): Pack | undefined;
  /** True when the entry is to be judged: always on a whole tree, else when the change touches it. */
  isAffected(subject: Pack | IndexEntry): boolean;
  /** What a change touches, when only that was read; `undefined` for a whole tree. */
  readonly scope: Scope | undefined;
}

/** Which packs and entries a change touches; `undefined` means all. */
export interface Scope {
  /** Directories of packs. */
  readonly packs: ReadonlySet<string>;
  /** Keys of index entries, by index file. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that the change adds, edits or deletes. */
  readonly files: ReadonlySet<string>;
  /** Directories of packs that the change deletes. */
  readonly removed: ReadonlySet<string>;
  /** Git URLs under which indexes list packs that stand in this tree: the addresses of this repository. */
  readonly sources: ReadonlySet<string>;
  /** The addresses of this repository by the base alone, as `addressKey`; `undefined` where the base lists nothing. */
  readonly own: ReadonlySet<string> | undefined;
  /** Directories in which listed packs stand side by side. */
  readonly places: ReadonlySet<string>;
  /** Packs that were not read whole, by id: those that the touched ones need, directly or through others. */
  readonly followed: ReadonlyMap<string, PackFacts>;
  /** All entries of the indexes, as they are and as they were. */
  readonly lookups: { readonly now: readonly IndexLookup[]; readonly before: readonly IndexLookup[] };
  /** The packs that the change touches, as they were. */
  readonly packsBefore: readonly PackFacts[];
}

/** Builds the registry over what was read. */
export function createRegistry(
  listing: Listing,
  packs: readonly Pack[],
  indexes: readonly Index[],
  scope: Scope | undefined,
): Registry {
  let byDirectory: Map<string, Pack> | undefined;
  let byId: Map<string, Pack[]> | undefined;
  const packAt = (directory: string): Pack | undefined =>
    (byDirectory ??= new Map(packs.map((pack) => [pack.directory, pack]))).get(directory);
  const packsWithId = (id: string): readonly Pack[] => (byId ??= groupById(packs)).get(id) ?? [];

  // Several rules ask about each entry in turn.
  const found = new WeakMap<IndexEntry, string | null>();
  const directoryOfEntry = (entry: IndexEntry): string | undefined => {
    const known = found.get(entry);
    if (known !== undefined) return known ?? undefined;
    const directory = findDirectory(entry);
    found.set(entry, directory ?? null);
    return directory;
  };
  const findDirectory = (entry: IndexEntry): string | undefined => {
    for (const path of statedPaths(entry)) {
      // Nearly every path leads to a pack, which is known without a search.
      const stands = (candidate: string): boolean => packAt(candidate) !== undefined || listing.has(candidate);
      const found = candidates(entry.index, path).find(stands);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    listing,
    packs,
    indexes,
    packAt,
    packsWithId,
    directoryOf: directoryOfEntry,
    packOf(entry) {
      const directory = directoryOfEntry(entry);
      return (directory === undefined ? undefined : packAt(directory)) ?? packsWithId(entry.key)[0];
    },
    isAffected(subject) {
      if (!scope) return true;
      if ("directory" in subject) return scope.packs.has(subject.directory);
      return scope.entries.get(subject.index.file)?.has(subject.key) ?? false;
    },
    scope,
  };
}

/** The paths that an entry gives for its pack, newest version last in the file first. */
export function statedPaths(entry: IndexEntry): readonly string[] {
  const own = text(entry.record, "path");
  const paths = own === undefined ? [] : [own];
  for (const version of entry.versions.toReversed()) {
    const path = text(version.record, "path");
    if (path !== undefined) paths.push(path);
  }
  return paths.map(plainPath).filter((path) => path !== undefined);
}

/** Where a path of an index may lead: from the root, or from a directory above the index. */
export function candidates(index: Index, path: string): readonly string[] {
  const found = [path];
  for (let directory = directoryOf(index.file); directory !== ""; directory = directoryOf(directory)) {
    found.push(joinPath(directory, path));
  }
  return found;
}

/** What a plain relative path has not: a backslash, or a part that is empty, `.` or `..`. */
const UNUSUAL = /\\|(?:^|\/)\.{0,2}(?:\/|$)/;

/** A relative path without `.`, empty parts or trailing slash; `undefined` when it leaves the root. */
export function plainPath(path: string): string | undefined {
  if (!UNUSUAL.test(path)) return path;
  if (path.startsWith("/") || path.includes("\\")) return undefined;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  return parts.includes("..") ? undefined : parts.join("/");
}

function groupById(packs: readonly Pack[]): Map<string, Pack[]> {
  const groups = new Map<string, Pack[]>();
  for (const pack of packs) {
    const id = idOf(pack);
    const group = groups.get(id);
    if (group) group.push(pack);
    else groups.set(id, [pack]);
  }
  return groups;
}
