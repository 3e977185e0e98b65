import type { Manifest } from "../../core/manifest.ts";
import { MANIFEST_NAMES } from "../../core/recognise.ts";
import { directoryOf, joinPath } from "../../core/tree.ts";
import type { BaseReader } from "./base-reader.ts";
import type { Change } from "./change.ts";
import type { TreeReader } from "./tree-reader.ts";

/**
 * The packs at the base around the paths of a change, by directory: the outer ones of nested packs, too, since
 * a file of the inner one is a file of both. What did not change is read at the head.
 */
export function basePacks(
  { changes }: Change,
  head: TreeReader,
  base: BaseReader,
): Promise<ReadonlyMap<string, Manifest>> {
  return packsAround(changes.keys(), (path) => (changes.has(path) ? base.manifest(path) : head.manifest(path)));
}

/** The packs around paths, by directory, as a tree has their manifests. */
export async function packsAround(
  paths: Iterable<string>,
  manifestAt: (path: string) => Promise<Manifest | undefined>,
): Promise<ReadonlyMap<string, Manifest>> {
  const directories = new Set<string>([""]);
  for (const path of paths) {
    for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  }
  const packs = new Map<string, Manifest>();
  await Promise.all(
    [...directories].map(async (directory) => {
      for (const name of MANIFEST_NAMES) {
        const path = joinPath(directory, name);
        const manifest = await manifestAt(path);
        if (!manifest || manifest.dialect === "ontology-bundle") continue;
        packs.set(directory, manifest);
        return;
      }
    }),
  );
  return packs;
}
