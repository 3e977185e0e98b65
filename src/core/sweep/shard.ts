import type { Sha256 } from "../integrity/dir-hash.ts";
import { MANIFEST_NAMES, recognise } from "../recognise.ts";
import { isAttestationPath } from "../signatures/attestation-path.ts";
import { type Tree, type TreeEntry, baseName, directoryOf } from "../tree.ts";

/** One part of a sweep: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Parts of a sweep at most: as many jobs as a matrix of GitHub may have. */
export const MAX_SHARDS = 256;

/** Reads `2/8`; `undefined` for anything else. */
export function parseShard(text: string): Shard | undefined {
  const parts = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
  const [index, count] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && index <= count && count <= MAX_SHARDS ? { index, count } : undefined;
}

/** The part that a name belongs to, by its hash: it stays there while the number of parts does. */
export function shardOf(name: string, count: number, sha256: Sha256): number {
  return (Number.parseInt(sha256(name).slice(0, 8), 16) % count) + 1;
}

/** The directories of the outermost packs of a tree; those that are nested in one belong to it. */
export function packDirectories(entries: readonly TreeEntry[]): readonly string[] {
  const all = new Set<string>();
  for (const { path, kind } of entries) {
    if (kind === "file" && MANIFEST_NAMES.includes(baseName(path)) && !recognise(path).copy) all.add(directoryOf(path));
  }
  // A pack at the root is everything: its directories are divided like those of a registry.
  all.delete("");
  return [...all].filter((directory) => !isBelow(directory, all));
}

function isBelow(directory: string, all: ReadonlySet<string>): boolean {
  for (let above = directoryOf(directory); above !== ""; above = directoryOf(above)) if (all.has(above)) return true;
  return false;
}

/** Whether every part needs a file: indexes, policy, waivers, advisories, signatures and what stands at the root. */
export function isShared({ path }: TreeEntry): boolean {
  if (directoryOf(path) === "" || isAttestationPath(path)) return true;
  const { kind } = recognise(path);
  return (
    kind === "policy" || kind === "waivers" || kind === "advisory" || kind === "index-json" || kind === "index-toml"
  );
}

/** The part of a tree: what is shared, and each pack and each loose file in one part only. */
export function shardTree(tree: Tree, { index, count }: Shard, sha256: Sha256): Tree {
  const packs = new Set(packDirectories(tree.entries));
  const parts = new Map<string, number>();
  const isHere = (entry: TreeEntry): boolean => {
    if (isShared(entry)) return true;
    const unit = unitOf(entry.path, packs);
    const part = parts.get(unit) ?? shardOf(unit, count, sha256);
    parts.set(unit, part);
    return part === index;
  };
  return { ...tree, entries: tree.entries.filter(isHere) };
}

/** What stays together: the files of a pack; a loose file is by itself. */
function unitOf(path: string, packs: ReadonlySet<string>): string {
  for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory))
    if (packs.has(directory)) return directory;
  return path;
}
