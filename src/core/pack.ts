import type { Manifest } from "./manifest.ts";
import { type Listing, type TreeEntry, baseName, directoryOf, joinPath } from "./tree.ts";

/** A directory with a manifest. */
export interface Pack {
  /** Directory from the root of the tree, `""` for the root itself. */
  readonly directory: string;
  /** Path of the manifest. */
  readonly file: string;
  /** The manifest; `undefined` when it does not parse. Parsed again when it was let go meanwhile. */
  manifest(): Manifest | undefined;
  /** Every entry below the directory, without those of packs nested in it. */
  files(): readonly TreeEntry[];
  /** True when a file or directory stands at a path relative to the directory. */
  has(path: string): boolean;
  /** What is kept of the manifest once the pack's own rules ran. */
  readonly facts: PackFacts;
}

/** The few facts of a manifest that rules of the whole registry compare. */
export interface PackFacts {
  readonly dialect: Manifest["dialect"] | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly license: string | undefined;
}

/** The facts of a manifest. */
export function factsOf(manifest: Manifest | undefined): PackFacts {
  return {
    dialect: manifest?.dialect,
    id: manifest?.id,
    name: manifest?.name,
    version: manifest?.version,
    license: manifest?.license,
  };
}

const MANIFEST_NAMES = ["gpack.toml", "package.toml", "pack.toml"];

/** Makes a pack over a listing. */
export function createPack(
  directory: string,
  file: string,
  listing: Listing,
  manifest: () => Manifest | undefined,
  facts: PackFacts,
): Pack {
  let files: readonly TreeEntry[] | undefined;
  return {
    directory,
    file,
    manifest,
    facts,
    files: () => (files ??= withoutNested(directory, listing.under(directory))),
    has: (path) => listing.has(joinPath(directory, path)),
  };
}

/** Leaves out what lies in a directory below that has a manifest of its own. */
function withoutNested(directory: string, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  const nested = entries
    .filter(({ path }) => MANIFEST_NAMES.includes(baseName(path)) && directoryOf(path) !== directory)
    .map(({ path }) => `${directoryOf(path)}/`);
  if (nested.length === 0) return entries;
  return entries.filter(({ path }) => !nested.some((inner) => path.startsWith(inner)));
}
