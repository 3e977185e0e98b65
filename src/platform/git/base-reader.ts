import { maxBytes } from "../../core/limits.ts";
import { type Source, createSource } from "../../core/source.ts";
import type { Change } from "./change.ts";
import type { GitObject, GitObjects } from "./objects.ts";
import { packDirectory } from "./pack-directory.ts";
import { TreeReader } from "./tree-reader.ts";

/** Reads the base: of it only what changed is asked for, whose blobs the comparison named. */
export class BaseReader {
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
