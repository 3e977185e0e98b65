import { type Witness, compareIndexes } from "../../core/index-change.ts";
import type { ParsedIndex } from "../../core/index-file.ts";
import { compareText } from "../../core/finding.ts";
import type { SameBytes } from "../../core/index-slices.ts";
import { TooCostly, maxBytes } from "../../core/limits.ts";
import { readManifest } from "../../core/manifest.ts";
import { factsOf } from "../../core/pack.ts";
import { POLICY_PATH } from "../../core/policy.ts";
import { MANIFEST_NAMES as MANIFESTS, recognise } from "../../core/recognise.ts";
import type { Scope } from "../../core/registry.ts";
import type { Gap } from "../../core/report.ts";
import { type Source, createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { type EntryKind, type Tree, baseName, directoryOf, joinPath, withoutSlashes } from "../../core/tree.ts";
import { type ListedEntry, readBlobs } from "./commit-tree.ts";
import { gitSync } from "./git.ts";
import type { GitObject, GitObjects } from "./objects.ts";
import { type BaseBlob, nameBelow } from "./repository.ts";
import { TreeReader } from "./tree-reader.ts";

/** Where registries keep their index when nobody says otherwise. */
export const KNOWN_INDEXES = [
  "registry/index.json",
  "marketplace/index.json",
  "marketplace/registry/index.json",
  "marketplace/registry/packages.toml",
  "docs/registry/index.json",
];

/** Questions about paths outside the change that are answered; beyond that the part is not judged. */
const MAX_PROBES = 500;

/** The part of the head tree that a change can affect. */
export interface ChangedTree {
  readonly tree: Tree;
  readonly scope: Scope;
  /** What was left out, in words. */
  readonly notChecked: readonly string[];
  readonly parsed: ReadonlyMap<string, ParsedIndex>;
  /** What cannot be judged at all. */
  readonly gaps: readonly Gap[];
}

/** Two trees, by any name git has for them, and the paths by which they differ. */
export interface Change {
  readonly directory: string;
  readonly baseTree: string;
  readonly headTree: string;
  /** The paths that differ, with their blobs at the base. */
  readonly changes: ReadonlyMap<string, BaseBlob>;
}

/** Two processes that read objects, one for each side: so that two large indexes come at once. */
export interface Sides {
  readonly headObjects: GitObjects;
  readonly baseObjects: GitObjects;
}

/**
 * Reads from git objects what a change touches and what that can affect: whole packs with a changed
 * file, the indexes, the index entries that changed or that mean a changed pack, and their packs.
 * The cost follows the change, not the registry.
 */
export async function changedTree(
  change: Change,
  { headObjects, baseObjects }: Sides,
  indexes: readonly string[],
): Promise<ChangedTree> {
  const paths = [...change.changes.keys()];
  const head = new TreeReader(headObjects, change.headTree);
  const base = new BaseReader(baseObjects, change);

  // The largest files are asked for first: they arrive while the packs are looked for.
  const early = readEarly(paths, head, base, headObjects);
  const packs = await changedPacks(paths, head, base);
  const indexPaths = await findIndexes(paths, head, indexes);
  // An index that stays as it is tells where packs belong, which matters to files that may be of one.
  const isNeeded = packs.size > 0 || paths.some((path) => recognise(path, indexes).kind !== "other");
  const affected = await affectedEntries(indexPaths, packs, isNeeded, { head, base, headObjects, change, early });
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
  await Promise.all(outermost.map(async (directory) => add(await head.below(directory))));
  for (const path of [...paths, ...indexPaths]) {
    const entry = await head.entry(path);
    if (entry) add([entry]);
  }
  // Files beside the packs, such as a LICENSE at the root, are what their rules may look for.
  for (const directory of ancestors([...loaded])) add(await head.files(directory));

  const entries = [...listed.values()].toSorted((a, b) => compareText(a.path, b.path));
  const own = new Set([...paths, ...indexPaths]);
  const isAffected = (path: string): boolean => own.has(path) || isBelowAny(path, loaded);
  // A recognised file that is only there as a neighbour is not shown, so that it is not judged.
  const shown = entries.filter((entry) => isAffected(entry.path) || recognise(entry.path, indexes).kind === "other");
  const wanted = shown.filter(
    (entry) =>
      entry.kind === "file" && !affected.bytes.has(entry.path) && recognise(entry.path, indexes).kind !== "other",
  );
  const blobs = await readBlobs(headObjects, wanted, indexes);
  const needs = await dependenciesOf(loaded, affected.places, head);

  return {
    tree: {
      entries: shown,
      read: (path) => affected.bytes.get(path) ?? blobs.get(path) ?? readOutside(change, path),
      probe: probeOutside(change, head),
    },
    scope: {
      packs: loaded,
      entries: affected.keys,
      files: new Set(paths),
      removed: new Set(removed.filter((directory) => directory !== undefined)),
      ...(await standing(affected.witnesses, head)),
      dependencies: needs.edges,
    },
    gaps: [...affected.gaps, ...needs.gaps],
    notChecked: [
      ...(affected.unaffected > 0 ? [`index entries that the change does not affect (${affected.unaffected})`] : []),
      "packs that the change does not touch",
      ...(own.has(POLICY_PATH) ? [`the change to ${POLICY_PATH}: this run keeps to that of the base`] : []),
    ],
    parsed: affected.parsed,
  };
}

/** The directories of packs, in head or base, that hold a changed path, with the ids of their manifests. */
async function changedPacks(
  paths: readonly string[],
  head: TreeReader,
  base: BaseReader,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const isChanged = new Set(paths);
  const packs = new Map<string, ReadonlySet<string>>();
  const known = new Map<string, Promise<string | undefined>>();
  await Promise.all(
    paths.map(async (path) => {
      const directory = directoryOf(path);
      const found =
        known.get(directory) ??
        packDirectory(path, head).then(async (pack) => pack ?? (await base.packDirectory(path)));
      known.set(directory, found);
      const pack = await found;
      if (pack === undefined || packs.has(pack)) return;
      packs.set(pack, new Set());
      // An id can only differ from its directory or change where the manifest is among the changes.
      const manifests = MANIFESTS.map((name) => joinPath(pack, name)).filter((file) => isChanged.has(file));
      const sources = await Promise.all([
        ...MANIFESTS.map(async (name) => head.source(joinPath(pack, name))),
        ...manifests.map(async (file) => base.source(file)),
      ]);
      packs.set(pack, new Set([baseName(pack), ...sources.flatMap(idOf)]));
    }),
  );
  return packs;
}

async function hasManifest(directory: string, reader: TreeReader): Promise<boolean> {
  const lines = await reader.lines(directory);
  return lines !== undefined && MANIFESTS.some((name) => lines.get(name)?.kind === "file");
}

/** What the witnesses whose packs stand in this tree tell about the registry. */
async function standing(
  witnesses: readonly Witness[],
  head: TreeReader,
): Promise<{ readonly sources: ReadonlySet<string>; readonly places: ReadonlySet<string> }> {
  const sources = new Set<string>();
  const places = new Set<string>();
  for (const { directory, gitUrl } of witnesses) {
    if (!(await hasManifest(directory, head))) continue;
    places.add(directoryOf(directory));
    if (gitUrl !== undefined) sources.add(gitUrl);
  }
  places.delete("");
  return { sources, places };
}

/** The id that a manifest states. */
function idOf(source: Source | undefined): readonly string[] {
  const manifest = source && readManifest(parseTomlDocument(source), recognise(source.path));
  return manifest?.id === undefined ? [] : [manifest.id];
}

/** The innermost directory above a path that has a manifest. */
async function packDirectory(path: string, head: TreeReader): Promise<string | undefined> {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (await hasManifest(directory, head)) return directory;
    if (directory === "") return undefined;
  }
}

/** Reads the base: of it only what changed is asked for, whose blobs the comparison named. */
class BaseReader {
  readonly #objects: GitObjects;
  readonly #tree: TreeReader;
  readonly #changes: Change["changes"];

  constructor(objects: GitObjects, { baseTree, changes }: Change) {
    this.#objects = objects;
    this.#tree = new TreeReader(objects, baseTree);
    this.#changes = changes;
  }

  /** A changed file, or `undefined` when it was none; beyond the limit without bytes. */
  async read(path: string, limit: number): Promise<GitObject | undefined> {
    const blob = this.#changes.get(path);
    return blob && this.#objects.read(blob.oid, limit);
  }

  /** The text of a changed manifest. */
  async source(path: string): Promise<Source | undefined> {
    const bytes = (await this.read(path, maxBytes("gpack-manifest")))?.bytes;
    return bytes && createSource(path, bytes);
  }

  /** The innermost directory above a path that had a manifest. */
  packDirectory(path: string): Promise<string | undefined> {
    return packDirectory(path, this.#tree);
  }
}

interface Readers {
  readonly head: TreeReader;
  readonly base: BaseReader;
  readonly headObjects: GitObjects;
  readonly change: Change;
  readonly early: ReadonlyMap<string, EarlyIndex>;
}

/** An index that was asked for before it was known to be needed. */
interface EarlyIndex {
  readonly now: Promise<GitObject | undefined>;
  readonly before: Promise<GitObject | undefined>;
}

/** Asks for the indexes that the change edits. */
function readEarly(
  paths: readonly string[],
  head: TreeReader,
  base: BaseReader,
  headObjects: GitObjects,
): ReadonlyMap<string, EarlyIndex> {
  const limit = maxBytes("index-json");
  const read = async (path: string): Promise<GitObject | undefined> => {
    const entry = await head.entry(path);
    return entry?.kind === "file" ? headObjects.read(entry.oid, limit) : undefined;
  };
  const edited = KNOWN_INDEXES.filter((path) => paths.includes(path));
  return new Map(edited.map((path) => [path, { now: read(path), before: base.read(path, limit) }]));
}

interface Affected {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Directories of this tree that affected entries state. */
  readonly directories: ReadonlySet<string>;
  readonly unaffected: number;
  /** The indexes that were parsed on the way, for the engine to use again. */
  readonly parsed: ReadonlyMap<string, ParsedIndex>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly witnesses: readonly Witness[];
  /** Directories of packs whose entries the change takes out. */
  readonly removed: readonly string[];
  /** Where an id's pack stands, by the indexes as they are now. */
  readonly places: (id: string) => readonly string[];
  readonly gaps: readonly Gap[];
}

async function affectedEntries(
  indexPaths: readonly string[],
  packs: ReadonlyMap<string, ReadonlySet<string>>,
  isNeeded: boolean,
  { head, base, headObjects, change, early }: Readers,
): Promise<Affected> {
  const keys = new Map<string, ReadonlySet<string>>();
  const parsed = new Map<string, ParsedIndex>();
  const bytes = new Map<string, Uint8Array>();
  const directories = new Set<string>();
  const witnesses: Witness[] = [];
  const gaps: Gap[] = [];
  const removed: string[] = [];
  const places: ((id: string) => readonly string[])[] = [];
  const ids = new Set([...packs.values()].flatMap((set) => [...set]));
  const limit = maxBytes("index-json");

  let unaffected = 0;
  for (const path of indexPaths) {
    const now = await head.entry(path);
    const isSame = !change.changes.has(path);
    if (!now && !isSame) gaps.push({ file: path, reason: "the change deletes this index" });
    if (now && now.kind !== "file")
      gaps.push({ file: path, reason: `this index is a ${now.kind}, which no client reads` });
    if (now?.kind !== "file" || (isSame && !isNeeded)) continue;
    const [object, before] = await Promise.all([
      early.get(path)?.now ?? headObjects.read(now.oid, limit),
      isSame ? undefined : (early.get(path)?.before ?? base.read(path, limit)),
    ]);
    const nowBytes = object?.bytes;
    if (!nowBytes) continue;
    bytes.set(path, nowBytes);
    const compared = compareIndexes(path, nowBytes, isSame ? "same" : before?.bytes, { ids, packs }, sameBytes);
    if (!compared) continue;
    keys.set(path, compared.affected);
    parsed.set(path, { doc: compared.doc, keys: compared.keys });
    witnesses.push(...compared.witnesses);
    removed.push(...compared.removed.map((witness) => witness.directory));
    places.push(compared.placesOf);
    unaffected += compared.keys.length - compared.affected.size;
    for (const directory of compared.directories) directories.add(directory);
  }
  return {
    keys,
    directories,
    unaffected,
    parsed,
    bytes,
    witnesses,
    removed,
    gaps,
    places: (id) => places.flatMap((placesOf) => placesOf(id)),
  };
}

/** Index files: those named, those among the changes, and those that stand up to one directory deep. */
async function findIndexes(
  paths: readonly string[],
  head: TreeReader,
  indexes: readonly string[],
): Promise<readonly string[]> {
  const tops = [...((await head.lines(""))?.values() ?? [])].filter((line) => line.kind === "directory");
  const nested = tops
    .slice(0, MAX_TOP_DIRECTORIES)
    .flatMap(({ name }) => INDEX_NAMES.map((index) => joinPath(name, index)))
    .filter((path) => isIndex(path, indexes));
  const standing = await Promise.all(nested.map(async (path) => ((await head.entry(path)) ? path : undefined)));
  return [
    ...new Set([
      ...KNOWN_INDEXES,
      ...indexes,
      ...standing.filter((path) => path !== undefined),
      ...paths.filter((path) => isIndex(path, indexes)),
    ]),
  ];
}

const MAX_TOP_DIRECTORIES = 200;
const INDEX_NAMES = ["registry/index.json", "registry/packages.toml", "marketplace/index.json"];

/** Packs whose dependencies are followed to find a circle through a changed one. */
const MAX_FOLLOWED = 500;

/**
 * What the packs that the touched ones need, need in turn: ids to the ids of their dependencies. Only
 * packs of this tree that an index lists are followed.
 */
async function dependenciesOf(
  loaded: ReadonlySet<string>,
  places: (id: string) => readonly string[],
  head: TreeReader,
): Promise<{ readonly edges: ReadonlyMap<string, readonly string[]>; readonly gaps: readonly Gap[] }> {
  const edges = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const open: string[] = [];
  const visit = async (directory: string): Promise<void> => {
    const sources = await Promise.all(MANIFESTS.map((name) => head.source(joinPath(directory, name))));
    const source = sources.find((candidate) => candidate !== undefined);
    const manifest = source && readManifest(parseTomlDocument(source), recognise(source.path));
    const facts = factsOf(manifest);
    if (facts.id !== undefined && !loaded.has(directory)) edges.set(facts.id, facts.dependencies);
    for (const id of facts.dependencies) if (!seen.has(id)) open.push(id);
  };
  for (const directory of loaded) await visit(directory);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (seen.size > MAX_FOLLOWED) {
      return {
        edges,
        gaps: [{ file: "", reason: `the change needs more than ${MAX_FOLLOWED} packs, directly or through others` }],
      };
    }
    for (const place of places(id)) if (await hasManifest(place, head)) await visit(place);
  }
  return { edges, gaps: [] };
}

const sameBytes: SameBytes = (a, aStart, aEnd, b, bStart) =>
  Buffer.compare(a.subarray(aStart, aEnd), b.subarray(bStart, bStart + aEnd - aStart)) === 0;

function isIndex(path: string, indexes: readonly string[]): boolean {
  return recognise(path, indexes).kind.startsWith("index-");
}

function isBelowAny(path: string, directories: ReadonlySet<string>): boolean {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (directories.has(directory)) return true;
    if (directory === "") return false;
  }
}

/** Every directory above some directories, the root included, themselves not. */
function ancestors(directories: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>([""]);
  for (const start of directories) {
    for (let directory = directoryOf(start); directory !== ""; directory = directoryOf(directory)) found.add(directory);
  }
  return found;
}

function readOutside(change: Change, path: string): ReturnType<Tree["read"]> {
  const shown = gitSync(change.directory, ["cat-file", "blob", nameBelow(change.headTree, path)]);
  return shown.ok ? shown.stdout : { reason: "it is outside the change and cannot be read" };
}

/** Answers what stands at a path that was not listed, one git process each; remembers the answers. */
function probeOutside(change: Change, head: TreeReader): NonNullable<Tree["probe"]> {
  const answers = new Map<string, EntryKind | "directory" | undefined>();
  return (path) => {
    const clean = withoutSlashes(path);
    const seen = head.peek(clean);
    if (seen !== "unread") return seen;
    if (answers.has(clean)) return answers.get(clean);
    if (clean === "") return "directory";
    if (answers.size >= MAX_PROBES) throw new TooCostly(`the change names more than ${MAX_PROBES} paths outside of it`);
    const { ok, stdout } = gitSync(change.directory, ["cat-file", "-t", nameBelow(change.headTree, clean)]);
    const type = ok ? stdout.toString("latin1").trim() : "";
    const answer =
      type === "blob" ? "file" : type === "tree" ? "directory" : type === "commit" ? "submodule" : undefined;
    answers.set(clean, answer);
    return answer;
  };
}
