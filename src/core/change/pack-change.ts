import { text } from "../document.ts";
import type { Index, IndexEntry } from "../index-file.ts";
import type { Manifest } from "../manifest.ts";
import type { Pack } from "../pack.ts";
import { type Registry, candidates, plainPath } from "../registry.ts";
import { directoryOf } from "../tree.ts";
import { type ListedVersion, listedVersions } from "./listed-version.ts";
import type { PathChange } from "./path-change.ts";

/** What a manifest said of its pack at one side of a change. */
export interface PackState {
  /** Path of the manifest. */
  readonly file: string;
  readonly id: string | undefined;
  readonly version: string | undefined;
  /** The manifest; `undefined` when it does not parse. */
  manifest(): Manifest | undefined;
}

/** A version that was published before the change, and where. */
export interface Published {
  /** The path of the index. */
  readonly index: string;
  /** The key of the entry. */
  readonly key: string;
  readonly listed: ListedVersion;
}

/** A directory that holds a pack before or after a change which differs somewhere below it. */
export interface PackChange {
  readonly directory: string;
  /** `undefined` for a pack that the change adds. */
  readonly before: PackState | undefined;
  /** `undefined` for one that it removes: no manifest is left. */
  readonly after: PackState | undefined;
  /** Every path below the directory that differs, those of packs nested in it too, in the order of git. */
  readonly files: readonly PathChange[];
  /** The versions that indexes listed under the id that the pack had. */
  readonly published: readonly Published[];
  /** The version that stood in the directory, where an index listed it: the files at the base are published. */
  readonly standing: Published | undefined;
}

/** The two sides of every pack below whose directory some path differs. */
export function comparePacks(
  sources: {
    readonly files: ReadonlyMap<string, PathChange>;
    readonly packs: ReadonlyMap<string, Manifest>;
    readonly indexes: readonly Index[];
  },
  registry: Registry,
): readonly PackChange[] {
  const directories = new Set([...sources.packs.keys(), ...registry.packs.map((pack) => pack.directory)]);
  const entries = entriesByName(sources.indexes);
  return [...filesByPack(sources.files, directories)].map(([directory, files]) => {
    const was = sources.packs.get(directory);
    const before = was && { file: was.file, id: was.id, version: was.version, manifest: () => was };
    const published = before?.id === undefined ? [] : publishedAs(entries.get(before.id) ?? []);
    const standing = published.find(
      ({ listed, places }) =>
        listed.version === before?.version && (places === undefined || places.includes(directory)),
    );
    const isManifestChanged = files.some(({ path }) => path === before?.file);
    const now = registry.packAt(directory);
    // A pack around a touched one is not read again: while its manifest stays, it says what it said.
    const after = now ? stateOf(now) : isManifestChanged ? undefined : before;
    return { directory, before, after, files, published, standing };
  });
}

function stateOf(pack: Pack): PackState {
  return { file: pack.file, id: pack.facts.id, version: pack.facts.version, manifest: () => pack.manifest() };
}

/** The paths that differ below each directory, by every one around them. */
function filesByPack(
  files: ReadonlyMap<string, PathChange>,
  directories: ReadonlySet<string>,
): ReadonlyMap<string, readonly PathChange[]> {
  const below = new Map<string, PathChange[]>();
  for (const [path, change] of files) {
    // A pack that became a link or a submodule differs at its own path.
    for (let directory = path; ; directory = directoryOf(directory)) {
      if (directories.has(directory)) {
        const others = below.get(directory);
        if (others) others.push(change);
        else below.set(directory, [change]);
      }
      if (directory === "") break;
    }
  }
  return below;
}

function entriesByName(indexes: readonly Index[]): ReadonlyMap<string, readonly IndexEntry[]> {
  const found = new Map<string, IndexEntry[]>();
  for (const entry of indexes.flatMap(({ entries }) => entries)) {
    for (const name of new Set([entry.key, text(entry.record, "id") ?? entry.key])) {
      found.set(name, [...(found.get(name) ?? []), entry]);
    }
  }
  return found;
}

interface Placed extends Published {
  /** The directories that the index may mean; `undefined` where it names none. */
  readonly places: readonly string[] | undefined;
}

function publishedAs(entries: readonly IndexEntry[]): readonly Placed[] {
  return entries.flatMap((entry) =>
    listedVersions(entry).map((listed) => {
      const stated = text(listed.record, "path") ?? text(entry.record, "path");
      const path = stated === undefined ? undefined : plainPath(stated);
      return {
        index: entry.index.file,
        key: entry.key,
        listed,
        places: path === undefined ? undefined : candidates(entry.index, path),
      };
    }),
  );
}
