import { TooCostly, maxBytes } from "../../core/limits.ts";
import { type Manifest, readManifest } from "../../core/manifest.ts";
import { recognise } from "../../core/recognise.ts";
import { type Source, createSource } from "../../core/source.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { baseName, directoryOf, joinPath } from "../../core/tree.ts";
import { MAX_DEPTH } from "./bounded-change.ts";
import type { ListedEntry } from "./commit-tree.ts";
import type { GitObjects } from "./objects.ts";
import { type TreeLine, parseTreeObject } from "./tree-object.ts";

/** Files and directories below one that are listed. */
const MAX_LINES = 100_000;

/** Reads tree objects on demand and keeps them. */
export class TreeReader {
  readonly #objects: GitObjects;
  readonly #root: string;
  /** Directories that were read, `null` for one that is not there. */
  readonly #done = new Map<string, ReadonlyMap<string, TreeLine> | null>();
  readonly #known = new Map<string, Promise<ReadonlyMap<string, TreeLine> | undefined>>();
  readonly #manifests = new Map<string, Promise<Manifest | undefined>>();

  constructor(objects: GitObjects, root: string) {
    this.#objects = objects;
    this.#root = root;
  }

  /** The lines of a directory, or `undefined` when there is none. */
  lines(directory: string): Promise<ReadonlyMap<string, TreeLine> | undefined> {
    const known = this.#known.get(directory) ?? this.#read(directory);
    this.#known.set(directory, known);
    return known;
  }

  /** What stands at a path whose directory was read; `"unread"` when it was not. */
  peek(path: string): TreeLine["kind"] | "unread" | undefined {
    const lines = this.#done.get(directoryOf(path));
    return lines === undefined ? "unread" : lines?.get(baseName(path))?.kind;
  }

  /** Whether anything stands at a path, a directory too. */
  async has(path: string): Promise<boolean> {
    return (await this.lines(directoryOf(path)))?.has(baseName(path)) ?? false;
  }

  async entry(path: string): Promise<ListedEntry | undefined> {
    const line = (await this.lines(directoryOf(path)))?.get(baseName(path));
    return line && listed(directoryOf(path), line);
  }

  /** A manifest, parsed once; `undefined` when there is none, or none that can be read. */
  manifest(path: string): Promise<Manifest | undefined> {
    const known = this.#manifests.get(path) ?? this.#source(path).then(manifestOf);
    this.#manifests.set(path, known);
    return known;
  }

  async #source(path: string): Promise<Source | undefined> {
    const entry = await this.entry(path);
    if (entry?.kind !== "file") return undefined;
    const bytes = (await this.#objects.read(entry.oid, maxBytes("gpack-manifest")))?.bytes;
    return bytes && createSource(path, bytes);
  }

  /** The entries directly in a directory, without its directories. */
  async files(directory: string): Promise<readonly ListedEntry[]> {
    const found: ListedEntry[] = [];
    for (const line of (await this.lines(directory))?.values() ?? []) {
      const entry = listed(directory, line);
      if (entry) found.push(entry);
    }
    return found;
  }

  /**
   * Every entry below a directory, level by level.
   * @throws TooCostly beyond the limit: a few objects can be a tree that holds itself a billion times
   */
  async below(directory: string): Promise<readonly ListedEntry[]> {
    const found: ListedEntry[] = [];
    let seen = 0;
    let depth = 0;
    for (let level: readonly string[] = [directory]; level.length > 0; depth += 1) {
      if (depth > MAX_DEPTH) throw new TooCostly(`directories lie more than ${MAX_DEPTH} deep there`);
      const next: string[] = [];
      const read = await Promise.all(level.map(async (path) => [path, await this.lines(path)] as const));
      for (const [path, lines] of read) {
        for (const line of lines?.values() ?? []) {
          const entry = listed(path, line);
          if (entry) found.push(entry);
          else next.push(joinPath(path, line.name));
          seen += 1;
          if (seen > MAX_LINES) throw new TooCostly(`more than ${MAX_LINES} files and directories stand there`);
        }
      }
      level = next;
    }
    return found;
  }

  async #read(directory: string): Promise<ReadonlyMap<string, TreeLine> | undefined> {
    const lines = await this.#parse(directory);
    this.#done.set(directory, lines ?? null);
    return lines;
  }

  async #parse(directory: string): Promise<ReadonlyMap<string, TreeLine> | undefined> {
    let oid = this.#root;
    if (directory !== "") {
      const parent = await this.lines(directoryOf(directory));
      const line = parent?.get(baseName(directory));
      if (line?.kind !== "directory") return undefined;
      oid = line.oid;
    }
    const object = await this.#objects.read(oid);
    return object?.type === "tree" && object.bytes ? parseTreeObject(object.bytes, object.oid.length / 2) : undefined;
  }
}

/** The manifest that a source is. */
export function manifestOf(source: Source | undefined): Manifest | undefined {
  return source && readManifest(parseTomlDocument(source), recognise(source.path));
}

function listed(directory: string, line: TreeLine): ListedEntry | undefined {
  if (line.kind === "directory") return undefined;
  return { path: joinPath(directory, line.name), kind: line.kind, executable: line.executable, oid: line.oid };
}
