import type { Index } from "../index-file.ts";
import type { Manifest } from "../manifest.ts";
import type { Registry } from "../registry.ts";
import type { BaseTip } from "./base-tip.ts";
import type { Claim } from "./claims.ts";
import { type EntryChange, compareEntries } from "./entry-change.ts";
import type { PathClash } from "./path-clash.ts";
import { type PackChange, comparePacks } from "./pack-change.ts";
import type { PathChange } from "./path-change.ts";
import { type Release, releasesOf } from "./release.ts";

/** What is known of the base of a change, from git trees and parsed files; the head is in the `Registry`. */
export interface ChangeSources {
  /** Every path that differs, with its state in both trees. */
  readonly files: ReadonlyMap<string, PathChange>;
  /** The indexes as they were, by path: at least the entries that the change affects or removes. */
  readonly indexes: ReadonlyMap<string, Index>;
  /** The packs at the base around the paths that differ, the outer ones of nested packs too, by directory. */
  readonly packs: ReadonlyMap<string, Manifest>;
  /** What the base published after the head left it. */
  readonly meanwhile?: readonly Claim[];
  /** What other changes would publish that are open at the same time. */
  readonly elsewhere?: readonly OtherClaims[];
  /** What the base has now; absent where it stands where the head left it. */
  readonly tip?: BaseTip;
  /** Paths that the change adds beside others that are the same on some file systems. */
  readonly clashes?: readonly PathClash[];
  /** Guarded files outside of the directory that is judged by which both sides differ, from the root of the repository. */
  readonly around?: readonly string[];
}

/** The claims of another change. */
export interface OtherClaims {
  /** How people call it, such as `#12`. */
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** A change as rules see it: what an index and its packs were, and what they become. */
export interface Change {
  readonly files: ReadonlyMap<string, PathChange>;
  /** Entries that the change adds, edits or removes, and those of packs that it touches. */
  readonly entries: readonly EntryChange[];
  /** Packs that it adds, touches or removes, by directory. */
  readonly packs: readonly PackChange[];
  /** Versions that it publishes. */
  readonly releases: readonly Release[];
  /** Indexes that listed versions and are no file any more. */
  readonly removedIndexes: readonly Index[];
  /** What the base published after the head left it. */
  readonly meanwhile: readonly Claim[];
  /** What other changes would publish that are open at the same time. */
  readonly elsewhere: readonly OtherClaims[];
  /** What the base has now; `undefined` where it stands where the head left it. */
  readonly tip: BaseTip | undefined;
  /** Paths that the change adds beside others that are the same on some file systems. */
  readonly clashes: readonly PathClash[];
  /** Guarded files outside of the directory that is judged that it edits, from the root of the repository. */
  readonly around: readonly string[];
  readonly registry: Registry;
}

/** Puts the two sides of a change together. Excluded files are not judged, and no loss when they go. */
export function createChange(
  { files, indexes, packs, meanwhile = [], elsewhere = [], tip, clashes = [], around = [] }: ChangeSources,
  registry: Registry,
  isExcluded: (path: string) => boolean,
): Change {
  // Of an index that is neither new nor known as it was nothing can be said; that one is a gap.
  const compared = registry.indexes.filter(({ file }) => indexes.has(file) || isNew(files.get(file)));
  const entries = compared.flatMap((index) => compareEntries(indexes.get(index.file), index));
  const changed = comparePacks({ files, packs, indexes: [...indexes.values()] }, registry);
  return {
    files,
    entries,
    packs: changed,
    releases: releasesOf(entries, changed, registry),
    removedIndexes: [...indexes.values()].filter(
      ({ file, entries }) =>
        entries.length > 0 && files.has(file) && files.get(file)?.after?.kind !== "file" && !isExcluded(file),
    ),
    meanwhile,
    elsewhere,
    tip,
    clashes,
    around,
    registry,
  };
}

function isNew(change: PathChange | undefined): boolean {
  return change !== undefined && change.before === undefined;
}
