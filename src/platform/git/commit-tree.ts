import { compareText } from "../../core/finding.ts";
import { maxBytes } from "../../core/limits.ts";
import { type FileKind, MANIFEST_NAMES, recognise } from "../../core/recognise.ts";
import { MAX_CONTENT } from "../../core/security/limits.ts";
import { type Tree, type TreeEntry, type Unread, baseName, directoryOf, isBelowAny } from "../../core/tree.ts";
import { askedBlobs, tooLarge } from "./asked-blobs.ts";
import { git } from "./git.ts";
import { hashBlobs, hasher } from "./hash-blobs.ts";
import { pathNames } from "./path-name.ts";
import { type GitObject, GitObjects } from "./objects.ts";
import { kindOfMode } from "./tree-object.ts";

/** A tree entry with the id of its blob. */
export interface ListedEntry extends TreeEntry {
  readonly oid: string;
}

/**
 * A whole tree: every file that the engine recognises is read at once, and where there is an index every other
 * file of a pack is hashed. With `contents` every file is read. `undefined` when there is no tree of that name.
 */
export async function commitTree(
  directory: string,
  tree: string,
  indexes: readonly string[],
  contents = false,
): Promise<Tree | undefined> {
  const listed = await listTree(directory, tree);
  if (!listed) return undefined;
  const { entries } = listed;
  const files = entries.filter((entry) => entry.kind === "file");
  const wanted = contents ? files : files.filter((entry) => recognise(entry.path, indexes).kind !== "other");
  const hasIndex = wanted.some((entry) => recognise(entry.path, indexes).kind.startsWith("index-"));
  const packs = new Set(entries.filter(isManifest).map(({ path }) => directoryOf(path)));
  const others = hasIndex
    ? files.filter(({ path }) => recognise(path, indexes).kind === "other" && isBelowAny(path, packs))
    : [];
  await using objects = new GitObjects(directory);
  const [blobs, hashes] = await Promise.all([
    readBlobs(objects, wanted, indexes, { contents }),
    hashBlobs(objects, others),
  ]);
  const read: Tree["read"] = (path) => blobs.get(path) ?? { reason: "it was not read" };
  return { entries, read, hash: hasher(hashes, read) };
}

function isManifest({ path, kind }: TreeEntry): boolean {
  return kind === "file" && MANIFEST_NAMES.includes(baseName(path));
}

/** What git lists of a tree: its entries, sorted in code units, and the ids of its directories. */
interface Listed {
  readonly entries: readonly ListedEntry[];
  readonly directories: ReadonlyMap<string, string>;
}

/** Lists a whole tree: `<mode> <type> <id>\t<path>`. `undefined` when there is no tree of that name. */
export async function listTree(directory: string, tree: string): Promise<Listed | undefined> {
  const { ok, stdout } = await git(directory, ["ls-tree", "-r", "-t", "-z", "--full-tree", tree]);
  if (!ok) return undefined;
  const entries: ListedEntry[] = [];
  const directories = new Map<string, string>();
  for (const record of pathNames(stdout)) {
    const tab = record.indexOf("\t");
    if (tab === -1) continue;
    const [mode = "", , oid = ""] = record.slice(0, tab).split(" ");
    const path = record.slice(tab + 1);
    const kind = kindOfMode(mode);
    if (kind === "directory") directories.set(path, oid);
    else entries.push({ path, kind, executable: mode === "100755", oid });
  }
  return { entries: entries.toSorted((a, b) => compareText(a.path, b.path)), directories };
}

/** Bytes of a file that are read where every content is asked for. */
export function contentLimit(path: string, indexes: readonly string[]): number {
  return Math.max(maxBytes(recognise(path, indexes).kind), MAX_CONTENT);
}

/**
 * The contents of blobs, by path. A blob beyond the limit of its kind is never held in memory, and one of several
 * names is held once; with `contents` the limit of what is scanned holds, where it is larger. `budget` bounds what all
 * of them cost to parse, as bytes of text that is read as fast as Turtle.
 */
export async function readBlobs(
  objects: GitObjects,
  entries: readonly ListedEntry[],
  indexes: readonly string[],
  {
    contents = false,
    budget = Number.POSITIVE_INFINITY,
  }: { readonly contents?: boolean; readonly budget?: number } = {},
): Promise<ReadonlyMap<string, Uint8Array | Unread>> {
  const limit = (path: string): number =>
    contents ? contentLimit(path, indexes) : maxBytes(recognise(path, indexes).kind);
  const weight = (path: string): number => weightOf(recognise(path, indexes).kind);
  const { asked, left } = await askedBlobs(objects, entries, { limit, weight, budget });
  const blobs = new Map<string, Uint8Array | Unread>(left);
  const known = new Map<string, Promise<GitObject | undefined>>();
  await Promise.all(
    asked.map(async ({ path, oid }) => {
      const most = limit(path);
      const key = `${oid} ${most}`;
      const reading = known.get(key) ?? objects.read(oid, most);
      known.set(key, reading);
      const object = await reading;
      blobs.set(
        path,
        object ? (object.bytes ?? tooLarge(object.size, most)) : { reason: "its blob is missing from the repository" },
      );
    }),
  );
  return blobs;
}

/** What a change may cost to parse: bytes of Turtle, or a thirty-second part of that of TOML. */
export const CHANGE_BUDGET = 128 * 1024 * 1024;

/** How many times longer a byte of a kind of file takes than one of Turtle, and how much more memory. */
function weightOf(kind: FileKind): number {
  if (kind === "turtle" || kind === "index-json" || kind === "other") return 1;
  return kind === "template" || kind === "query" || kind === "advisory" ? 2 : 32;
}
