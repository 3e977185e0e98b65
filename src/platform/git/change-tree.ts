import type { ChangeSources } from "../../core/change/change.ts";
import { compareText } from "../../core/finding.ts";
import type { ParsedIndex } from "../../core/index-file.ts";
import { factsOf } from "../../core/pack.ts";
import { TooCostly } from "../../core/limits.ts";
import { recognise } from "../../core/recognise.ts";
import type { Scope } from "../../core/registry.ts";
import type { Gap } from "../../core/report.ts";
import { type Tree, directoryOf, isBelowAny } from "../../core/tree.ts";
import { affectedEntries, readEarly } from "./affected-entries.ts";
import { basePacks } from "./base-packs.ts";
import { BaseReader } from "./base-reader.ts";
import type { Change } from "./change.ts";
import { changedPacks } from "./changed-packs.ts";
import { CHANGE_BUDGET, type ListedEntry, readBlobs } from "./commit-tree.ts";
import { followedDependencies } from "./followed-dependencies.ts";
import { hashBlobs, hasher } from "./hash-blobs.ts";
import { findIndexes } from "./index-files.ts";
import type { GitObjects } from "./objects.ts";
import { probeOutside, readOutside } from "./outside-change.ts";
import { hasManifest, packDirectory } from "./pack-directory.ts";
import { standingPacks } from "./standing-packs.ts";
import { TreeReader } from "./tree-reader.ts";

export { packsAround } from "./base-packs.ts";
export { pathClashes } from "./path-clashes.ts";
export { publishedBetween } from "./meanwhile.ts";
export { TreeReader } from "./tree-reader.ts";

/** The part of the head tree that a change can affect. */
export interface ChangedTree {
  readonly tree: Tree;
  readonly scope: Scope;
  /** What the base was, for the rules that compare. */
  readonly sources: ChangeSources;
  /** What was left out, in words. */
  readonly notChecked: readonly string[];
  readonly parsed: ReadonlyMap<string, ParsedIndex>;
  /** What cannot be judged at all. */
  readonly gaps: readonly Gap[];
  /** The same part of the base; only where contents are asked for. */
  readonly baseline?: Tree;
}

/** Two processes that read objects, one for each side: so that two large indexes come at once. */
export interface Sides {
  readonly headObjects: GitObjects;
  readonly baseObjects: GitObjects;
}

/**
 * Reads from git objects what a change touches and what that can affect: whole packs with a changed
 * file, the indexes, the index entries that changed or that mean a changed pack, and their packs.
 * The cost follows the change, not the registry. With `contents` every file of a touched pack is read, and those that
 * the change touches, in head and in base.
 */
export async function changedTree(
  change: Change,
  { headObjects, baseObjects }: Sides,
  indexes: readonly string[],
  contents = false,
): Promise<ChangedTree> {
  const paths = [...change.changes.keys()];
  const head = new TreeReader(headObjects, change.headTree);
  const base = new BaseReader(baseObjects, change);

  // The largest files are asked for first: they arrive while the packs are looked for.
  const early = readEarly(paths, head, base, headObjects);
  const [packs, before] = [await changedPacks(paths, head, base), await basePacks(change, head, base)];
  const indexPaths = await findIndexes(paths, head, indexes);
  // An index that stays as it is tells where packs belong, which matters to files that may be of one.
  const isNeeded = packs.size > 0 || paths.some((path) => recognise(path, indexes).kind !== "other");
  const touched = {
    packs,
    ids: new Set([...packs.values()].flatMap((ids) => [...ids])),
    baseIds: new Set([...before.values()].flatMap(({ id }) => id ?? [])),
  };
  const affected = await affectedEntries(indexPaths, touched, isNeeded, { head, base, headObjects, change, early });
  const loaded = new Set(packs.keys());
  for (const directory of [...affected.directories, ...affected.removed]) {
    const found = await packDirectory(`${directory}/gpack.toml`, head);
    loaded.add(found ?? directory);
  }

  const removed = await Promise.all(
    [...packs.keys()].map(async (directory) => ((await hasManifest(directory, head)) ? undefined : directory)),
  );

  const listed = new Map<string, ListedEntry>();
  const add = (entries: readonly ListedEntry[]): void => entries.forEach((entry) => listed.set(entry.path, entry));
  const outermost = [...loaded].filter((directory) => directory === "" || !isBelowAny(directory, loaded));
  const tooLarge: Gap[] = [];
  const addBelow = async (directory: string): Promise<void> => {
    try {
      add(await head.below(directory));
    } catch (error) {
      if (!(error instanceof TooCostly)) throw error;
      tooLarge.push({ file: `${directory}/`, reason: error.message });
    }
  };
  await Promise.all(outermost.map(addBelow));
  for (const path of [...paths, ...indexPaths]) {
    const entry = await head.entry(path);
    if (entry) add([entry]);
  }
  // Files beside the packs, such as a LICENSE at the root, are what their rules may look for.
  for (const directory of ancestors([...loaded])) add(await head.files(directory));

  for (const path of affected.skipped) listed.delete(path);
  const entries = [...listed.values()].toSorted((a, b) => compareText(a.path, b.path));
  const own = new Set([...paths, ...indexPaths]);
  const isAffected = (path: string): boolean => own.has(path) || isBelowAny(path, loaded);
  // A recognised file that is only there as a neighbour is not shown, so that it is not judged.
  const shown = entries.filter((entry) => isAffected(entry.path) || recognise(entry.path, indexes).kind === "other");
  const files = shown.filter((entry) => entry.kind === "file" && !affected.bytes.has(entry.path));
  const isWanted = ({ path }: ListedEntry): boolean =>
    contents ? isAffected(path) : recognise(path, indexes).kind !== "other";
  const wanted = files.filter(isWanted);
  const others = files.filter(({ path }) => recognise(path, indexes).kind === "other" && isBelowAny(path, loaded));
  const [blobs, hashes] = await Promise.all([
    readBlobs(headObjects, wanted, indexes, { contents, budget: CHANGE_BUDGET }),
    hashBlobs(headObjects, others),
  ]);
  const needs = await followedDependencies(loaded, affected.places, head);

  const read: Tree["read"] = (path) => affected.bytes.get(path) ?? blobs.get(path) ?? readOutside(change, path);
  return {
    tree: {
      entries: shown,
      read,
      hash: hasher(hashes, read),
      probe: probeOutside(change, head),
    },
    scope: {
      packs: loaded,
      entries: affected.keys,
      files: new Set(paths),
      removed: new Set(removed.filter((directory) => directory !== undefined)),
      ...(await standingPacks(affected.witnesses, head, change.changes)),
      followed: needs.followed,
      lookups: affected.lookups,
      packsBefore: [...before.values()].map(factsOf),
    },
    sources: { files: change.changes, indexes: affected.before, packs: before },
    gaps: [...affected.gaps, ...needs.gaps, ...tooLarge],
    notChecked: [
      ...(affected.unaffected > 0 ? [`index entries that the change does not affect (${affected.unaffected})`] : []),
      "packs that the change does not touch",
    ],
    parsed: affected.parsed,
    ...(contents ? { baseline: await baselineOf(change, baseObjects, [...loaded], indexes) } : {}),
  };
}

/** What stood in the base where a change looks: the packs that it touches and the paths that it names. */
async function baselineOf(
  change: Change,
  objects: GitObjects,
  packs: readonly string[],
  indexes: readonly string[],
): Promise<Tree> {
  const reader = new TreeReader(objects, change.baseTree);
  const inPacks = await Promise.all(packs.map((directory) => reader.below(directory)));
  const named = await Promise.all([...change.changes.keys()].map((path) => reader.entry(path)));
  const entries = new Map([...inPacks.flat(), ...named.flatMap((entry) => entry ?? [])].map((one) => [one.path, one]));
  const sorted = [...entries.values()].toSorted((a, b) => compareText(a.path, b.path));
  const blobs = await readBlobs(
    objects,
    sorted.filter(({ kind }) => kind === "file"),
    indexes,
    { contents: true, budget: CHANGE_BUDGET },
  );
  return { entries: sorted, read: (path) => blobs.get(path) ?? { reason: "it is not in the base" } };
}

/** Every directory above some directories, the root included, themselves not. */
function ancestors(directories: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>([""]);
  for (const start of directories) {
    for (let directory = directoryOf(start); directory !== ""; directory = directoryOf(directory)) found.add(directory);
  }
  return found;
}
