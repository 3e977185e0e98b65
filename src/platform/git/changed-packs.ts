import { MANIFEST_NAMES } from "../../core/recognise.ts";
import { baseName, directoryOf, joinPath } from "../../core/tree.ts";
import type { BaseReader } from "./base-reader.ts";
import { packDirectory } from "./pack-directory.ts";
import type { TreeReader } from "./tree-reader.ts";

/** The directories of packs, in head or base, that hold a changed path, with the ids of their manifests. */
export async function changedPacks(
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
      const searching =
        known.get(directory) ??
        packDirectory(path, head).then(async (pack) => pack ?? (await base.packDirectory(path)));
      known.set(directory, searching);
      const pack = await searching;
      if (pack === undefined || packs.has(pack)) return;
      packs.set(pack, new Set());
      // An id can only differ from its directory or change where the manifest is among the changes.
      const manifests = MANIFEST_NAMES.map((name) => joinPath(pack, name)).filter((file) => isChanged.has(file));
      const found = await Promise.all([
        ...MANIFEST_NAMES.map(async (name) => head.manifest(joinPath(pack, name))),
        ...manifests.map(async (file) => base.manifest(file)),
      ]);
      packs.set(pack, new Set([baseName(pack), ...found.flatMap((manifest) => manifest?.id ?? [])]));
    }),
  );
  return packs;
}
