import { maxBytes } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { createSource } from "../../core/source.ts";
import type { Change } from "./change.ts";
import type { GitObject, GitObjects } from "./objects.ts";
import { packDirectory } from "./pack-directory.ts";
import { TreeReader, manifestOf } from "./tree-reader.ts";

/** Reads the base: of it only what changed is asked for, whose blobs the comparison named. */
export class BaseReader {
  readonly #objects: GitObjects;
  readonly #tree: TreeReader;
  readonly #changes: Change["changes"];
  readonly #manifests = new Map<string, Promise<Manifest | undefined>>();

  constructor(objects: GitObjects, { baseTree, changes }: Change) {
    this.#objects = objects;
    this.#tree = new TreeReader(objects, baseTree);
    this.#changes = changes;
  }

  /** A changed file, or `undefined` when it was none; beyond the limit without bytes. */
  async read(path: string, limit: number): Promise<GitObject | undefined> {
    const before = this.#changes.get(path)?.before;
    return before?.kind === "file" ? this.#objects.read(before.oid, limit) : undefined;
  }

  /** A changed manifest as it was, parsed once; `undefined` when there was none, or none that can be read. */
  manifest(path: string): Promise<Manifest | undefined> {
    const known = this.#manifests.get(path) ?? this.#manifest(path);
    this.#manifests.set(path, known);
    return known;
  }

  /** The innermost directory above a path that had a manifest. */
  packDirectory(path: string): Promise<string | undefined> {
    return packDirectory(path, this.#tree);
  }

  async #manifest(path: string): Promise<Manifest | undefined> {
    const bytes = (await this.read(path, maxBytes("gpack-manifest")))?.bytes;
    return bytes && manifestOf(createSource(path, bytes));
  }
}
