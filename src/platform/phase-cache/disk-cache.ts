import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lchownSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { OutputEntry } from "../../core/cleanroom/output-tree.ts";
import {
  type CacheEntry,
  cacheEntryText,
  parseCacheEntry,
  staysInside,
} from "../../core/lifecycle/cache/cache-entry.ts";
import type { PhaseCachePort } from "../../core/lifecycle/cache/phase-cache-port.ts";
import { sha256 } from "../digest.ts";
import { makeDirectories } from "../make-directories.ts";
import { hasPlainParents } from "../plain-path.ts";
import { isRoot } from "../sandbox/identity.ts";
import { readOutputFile } from "../sandbox/read-outputs.ts";
import { filesOf } from "./files.ts";

/** Where outputs are kept, below the project. */
export const CACHE_PATH = ".ggen/cache";

/** Bytes that one step may keep. */
const MAX_KEPT = 2 * 1024 ** 3;

/** A cache in `.ggen/cache` of a project: `entries` by key, and `objects` by the SHA-256 of their content. */
export interface DiskCache extends PhaseCachePort {
  readonly directory: string;
  /** Keys that were brought back or kept, sorted: what a later run would want. */
  used(): readonly string[];
  /** True when something was kept that was not there before. */
  hasNew(): boolean;
  /** Throws away what was last used before a time, in milliseconds since 1970, and every object that nothing needs then. */
  prune(before: number): void;
}

/** @param run what to call this run when a later one finds its outputs */
export function diskCache(project: string, run: string): DiskCache {
  const cache = join(project, CACHE_PATH);
  const entryOf = (key: string): string => join(cache, "entries", `${key}.json`);
  const objectOf = (digest: string): string => join(cache, "objects", digest.slice(0, 2), digest);
  /** Names in a directory of the cache, unless a command put a link in its place: what is thrown away is ours. */
  const names = (...parts: readonly string[]): readonly string[] =>
    hasPlainParents(project, [CACHE_PATH, ...parts, "name"].join("/")) ? namesIn(join(cache, ...parts)) : [];
  const used = new Set<string>();
  let isNew = false;

  return {
    directory: cache,
    used: () => [...used].toSorted(),
    hasNew: () => isNew,
    prune(before) {
      const needed = new Set<string>();
      for (const name of names("entries")) {
        const file = join(cache, "entries", name);
        if (!lstatSync(file).isFile()) continue;
        if (statSync(file).mtimeMs < before) rmSync(file, { force: true });
        else for (const [digest] of readFileSync(file, "utf8").matchAll(/[0-9a-f]{64}/g)) needed.add(digest);
      }
      for (const shard of names("objects"))
        for (const name of names("objects", shard))
          if (!needed.has(name)) rmSync(join(cache, "objects", shard, name), { force: true });
    },
    inputs: async (directory, set) =>
      filesOf(join(project, directory), set).map((entry) => {
        if (entry.kind === "file")
          return { path: entry.path, digest: entry.sha256, kind: entry.isExecutable ? "executable" : "file" };
        return { path: entry.path, digest: sha256(entry.kind === "link" ? entry.target : entry.kind), kind: "link" };
      }),
    restore: async (key, directory, outputs) => {
      const file = entryOf(key);
      if (!hasPlainParents(project, `${CACHE_PATH}/entries/name`)) return undefined;
      if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
      const entry = parseCacheEntry(readFileSync(file, "utf8"), outputs);
      // All of it is looked at before anything is written: half an output would be worse than none.
      if (!entry || !entry.outputs.every((output) => isWhole(output, objectOf))) {
        rmSync(file, { force: true });
        return undefined;
      }
      const root = join(project, directory);
      for (const output of entry.outputs) if (!hasPlainParents(root, output.path)) return undefined;
      for (const output of entry.outputs) bringBack(root, output, objectOf);
      touch(file);
      used.add(key);
      return { run: entry.run, files: entry.outputs.length };
    },
    store: async (key, directory, outputs) => {
      const root = join(project, directory);
      const tree = filesOf(root, outputs);
      if (tree.length === 0 && !outputs.isEmpty) return "its outputs name no file";
      const bad = tree.find((entry) => !staysInside(entry));
      if (bad) return `${JSON.stringify(bad.path)} is ${bad.kind === "link" ? "a link that leads out" : "no file"}`;
      const bytes = tree.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0);
      if (bytes > MAX_KEPT) return `they have ${bytes} bytes; ${MAX_KEPT} are kept at most`;
      const places = [`${CACHE_PATH}/entries/name`, ...tree.map((entry) => shardOf(entry))];
      if (!places.every((place) => hasPlainParents(project, place)))
        return `a link stands in the way of ${CACHE_PATH}, and none is followed`;
      makeDirectories(cache);
      // The cache is nobody's source.
      const ignore = join(cache, ".gitignore");
      if (!lstatSync(ignore, { throwIfNoEntry: false })) writeFileSync(ignore, "*\n", { flag: "wx" });
      for (const entry of tree) {
        if (entry.kind !== "file") continue;
        const object = objectOf(entry.sha256);
        if (existsSync(object)) continue;
        writeWhole(object, (beside) => copyFileSync(join(root, entry.path), beside, constants.COPYFILE_EXCL));
        if (isWhole(entry, objectOf)) continue;
        rmSync(object, { force: true });
        return `${JSON.stringify(entry.path)} changed while it was kept`;
      }
      const kept: CacheEntry = { run, outputs: tree };
      writeWhole(entryOf(key), (beside) => writeFileSync(beside, cacheEntryText(kept), { flag: "wx" }));
      used.add(key);
      isNew = true;
      return undefined;
    },
  };
}

/** True when the object of an output is there with the content that its name says. */
function isWhole(entry: OutputEntry, objectOf: (digest: string) => string): boolean {
  if (entry.kind !== "file") return true;
  const object = objectOf(entry.sha256);
  if (!lstatSync(object, { throwIfNoEntry: false })?.isFile()) return false;
  const read = readOutputFile(object, entry.path, MAX_KEPT);
  return read.kind === "file" && read.sha256 === entry.sha256 && read.size === entry.size;
}

function bringBack(root: string, entry: OutputEntry, objectOf: (digest: string) => string): void {
  const place = join(root, entry.path);
  makeDirectories(dirname(place));
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
  writeWhole(place, (beside) => {
    if (entry.kind === "link") symlinkSync(entry.target, beside);
    else if (entry.kind === "file") {
      copyFileSync(objectOf(entry.sha256), beside, constants.COPYFILE_EXCL);
      chmodSync(beside, entry.isExecutable ? 0o755 : 0o644);
    }
    // Whom root becomes in a cleanroom owns the workspace there, and must own what later phases change.
    const { uid, gid } = lstatSync(dirname(place));
    if (isRoot()) lchownSync(beside, uid, gid);
  });
}

function writeWhole(place: string, write: (beside: string) => void): void {
  makeDirectories(dirname(place));
  const beside = `${place}.${process.pid}.tmp`;
  try {
    write(beside);
    renameSync(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Where the object of an output is, below the project. */
function shardOf(entry: OutputEntry): string {
  return `${CACHE_PATH}/objects/${entry.kind === "file" ? entry.sha256.slice(0, 2) : "xx"}/name`;
}

function namesIn(directory: string): readonly string[] {
  return existsSync(directory) ? readdirSync(directory) : [];
}

function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}
