import { type Document, sameValue } from "../../core/document.ts";
import { compareText } from "../../core/finding.ts";
import { type Index, type IndexEntry, readIndex } from "../../core/index-file.ts";
import { maxBytes } from "../../core/limits.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { recognise } from "../../core/recognise.ts";
import { type Scope, statedPaths } from "../../core/registry.ts";
import { createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { type EntryKind, type Tree, baseName, directoryOf } from "../../core/tree.ts";
import { type ListedEntry, readBlobs } from "./commit-tree.ts";
import { GitObjects, gitSync } from "./git.ts";
import { TreeReader } from "./tree-reader.ts";

/** Where registries keep their index when nobody says otherwise. */
export const KNOWN_INDEXES = [
  "registry/index.json",
  "marketplace/index.json",
  "marketplace/registry/index.json",
  "marketplace/registry/packages.toml",
  "docs/registry/index.json",
];

const MANIFESTS = new Set(["gpack.toml", "package.toml", "pack.toml"]);

/** Questions about paths outside the change that are answered; beyond that the part is not judged. */
const MAX_PROBES = 500;

/** The part of the head tree that a change can affect. */
export interface ChangedTree {
  readonly tree: Tree;
  readonly scope: Scope;
  /** What was left out, in words. */
  readonly notChecked: readonly string[];
  readonly parsed: ReadonlyMap<string, Document>;
}

/** Two tree objects and the paths by which they differ. */
export interface Change {
  readonly directory: string;
  readonly baseTree: string;
  readonly headTree: string;
  readonly paths: readonly string[];
}

/**
 * Reads from git objects what a change touches and what that can affect: whole packs with a changed
 * file, the indexes, the index entries that changed or that mean a changed pack, and their packs.
 * The cost follows the change, not the registry.
 */
export async function changedTree(change: Change, indexes: readonly string[]): Promise<ChangedTree> {
  await using objects = new GitObjects(change.directory, "content");
  await using sizes = new GitObjects(change.directory, "check");
  const head = new TreeReader(objects, change.headTree);
  const base = new TreeReader(objects, change.baseTree);

  const packs = await changedPacks(change.paths, head, base);
  const indexPaths = [
    ...new Set([
      ...KNOWN_INDEXES,
      ...indexes,
      ...change.paths.filter((path) => isIndex(path, indexes)),
    ]),
  ];
  const affected = await affectedEntries(indexPaths, packs, { head, base, objects, sizes });
  const loaded = new Set(packs);
  for (const directory of affected.directories) {
    const found = await packDirectory(`${directory}/gpack.toml`, head);
    loaded.add(found ?? directory);
  }

  const listed = new Map<string, ListedEntry>();
  const add = (entries: readonly ListedEntry[]): void => entries.forEach((entry) => listed.set(entry.path, entry));
  await Promise.all([...loaded].map(async (directory) => add(await head.below(directory))));
  for (const path of [...change.paths, ...indexPaths]) {
    const entry = await head.entry(path);
    if (entry) add([entry]);
  }
  // Files beside the packs, such as a LICENSE at the root, are what their rules may look for.
  for (const directory of ancestors([...loaded])) add(await head.files(directory));

  const entries = [...listed.values()].toSorted((a, b) => compareText(a.path, b.path));
  const own = new Set([...change.paths, ...indexPaths]);
  const isAffected = (path: string): boolean => own.has(path) || isBelowAny(path, loaded);
  // A recognised file that is only there as a neighbour is not shown, so that it is not judged.
  const shown = entries.filter(
    (entry) => isAffected(entry.path) || recognise(entry.path, indexes).kind === "other",
  );
  const wanted = shown.filter(
    (entry) => entry.kind === "file" && recognise(entry.path, indexes).kind !== "other",
  );
  const blobs = await readBlobs(change.directory, wanted, indexes);

  return {
    tree: {
      entries: shown,
      read: (path) => blobs.get(path) ?? readOutside(change, path),
      probe: probeOutside(change),
    },
    scope: { packs: loaded, entries: affected.keys, files: new Set(change.paths) },
    notChecked: [
      ...(affected.unaffected > 0
        ? [`index entries that the change does not affect (${affected.unaffected})`]
        : []),
      "packs that the change does not touch",
    ],
    parsed: affected.parsed,
  };
}

/** The directories of packs, in head or base, that hold a changed path. */
async function changedPacks(paths: readonly string[], head: TreeReader, base: TreeReader): Promise<Set<string>> {
  const packs = new Set<string>();
  const known = new Map<string, Promise<string | undefined>>();
  await Promise.all(
    paths.map(async (path) => {
      const directory = directoryOf(path);
      const found =
        known.get(directory) ??
        packDirectory(path, head).then(async (pack) => pack ?? (await packDirectory(path, base)));
      known.set(directory, found);
      const pack = await found;
      if (pack !== undefined) packs.add(pack);
    }),
  );
  return packs;
}

/** The innermost directory above a path that has a manifest. */
async function packDirectory(path: string, reader: TreeReader): Promise<string | undefined> {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    const lines = await reader.lines(directory);
    if (lines?.some((line) => line.kind === "file" && MANIFESTS.has(line.name))) return directory;
    if (directory === "") return undefined;
  }
}

interface Readers {
  readonly head: TreeReader;
  readonly base: TreeReader;
  readonly objects: GitObjects;
  readonly sizes: GitObjects;
}

interface Affected {
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Directories of this tree that affected entries state. */
  readonly directories: ReadonlySet<string>;
  readonly unaffected: number;
  /** The indexes that were parsed on the way, for the engine to use again. */
  readonly parsed: ReadonlyMap<string, Document>;
}

async function affectedEntries(
  indexPaths: readonly string[],
  packs: ReadonlySet<string>,
  { head, base, objects, sizes }: Readers,
): Promise<Affected> {
  const keys = new Map<string, ReadonlySet<string>>();
  const parsed = new Map<string, Document>();
  const directories = new Set<string>();
  const names = new Set([...packs].map(baseName));
  let unaffected = 0;
  for (const path of indexPaths) {
    const [now, before] = await Promise.all([head.entry(path), base.entry(path)]);
    if (now?.kind !== "file" || (packs.size === 0 && now.oid === before?.oid)) continue;
    const open = async (oid: string): Promise<Index | undefined> => {
      const size = (await sizes.read(oid))?.size ?? Number.POSITIVE_INFINITY;
      return size > maxBytes("index-json") ? undefined : await openIndex(path, oid, objects);
    };
    const index = await open(now.oid);
    if (!index) continue;
    parsed.set(path, index.doc);
    const old = before && before.oid !== now.oid ? await open(before.oid) : undefined;
    const previous = new Map(old?.entries.map((entry) => [entry.key, entry.record]));
    const isNew = (entry: IndexEntry): boolean =>
      now.oid !== before?.oid && !sameValue(previous.get(entry.key), entry.record);

    const affected = new Set<string>();
    for (const entry of index.entries) {
      const stated = statedPaths(entry);
      const meansChanged = names.has(entry.key) || stated.some((directory) => packs.has(directory) || names.has(baseName(directory)));
      const differs = isNew(entry);
      if (differs || meansChanged) affected.add(entry.key);
      else unaffected += 1;
      if (differs) stated.slice(0, 1).forEach((directory) => directories.add(directory));
    }
    keys.set(path, affected);
  }
  return { keys, directories, unaffected, parsed };
}

async function openIndex(path: string, oid: string, objects: GitObjects): Promise<Index | undefined> {
  const object = await objects.read(oid);
  if (!object) return undefined;
  const source = createSource(path, object.bytes);
  return readIndex(path.endsWith(".toml") ? parseTomlDocument(source) : parseJsonDocument(source), false);
}

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
  const shown = gitSync(change.directory, ["cat-file", "blob", `${change.headTree}:${path}`]);
  return shown.ok ? shown.stdout : { reason: "it is outside the change and cannot be read" };
}

/** Answers what stands at a path that was not listed, one git process each; remembers the answers. */
function probeOutside(change: Change): NonNullable<Tree["probe"]> {
  const answers = new Map<string, EntryKind | "directory" | undefined>();
  return (path) => {
    const clean = path.replace(/\/+$/, "");
    if (answers.has(clean)) return answers.get(clean);
    if (answers.size >= MAX_PROBES || clean === "") return clean === "" ? "directory" : undefined;
    const { ok, stdout } = gitSync(change.directory, ["cat-file", "-t", `${change.headTree}:${clean}`]);
    const type = ok ? stdout.toString("latin1").trim() : "";
    const answer = type === "blob" ? "file" : type === "tree" ? "directory" : type === "commit" ? "submodule" : undefined;
    answers.set(clean, answer);
    return answer;
  };
}
