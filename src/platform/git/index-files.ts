import { recognise } from "../../core/recognise.ts";
import { directoryOf, joinPath } from "../../core/tree.ts";
import type { TreeReader } from "./tree-reader.ts";

/** Where registries keep their index when nobody says otherwise. */
export const KNOWN_INDEXES = [
  "registry/index.json",
  "marketplace/index.json",
  "marketplace/registry/index.json",
  "marketplace/registry/packages.toml",
  "docs/registry/index.json",
];

/**
 * Index files: those named, those among the changes, those that stand up to one directory deep, and those that stand
 * beside a directory around some change: packs are listed by an index not far above them.
 */
export async function findIndexes(
  paths: readonly string[],
  head: TreeReader,
  indexes: readonly string[],
): Promise<readonly string[]> {
  const tops = [...((await head.lines(""))?.values() ?? [])].filter((line) => line.kind === "directory");
  const directories = new Set([
    ...tops.slice(0, MAX_TOP_DIRECTORIES).map(({ name }) => name),
    ...directoriesAround(paths),
  ]);
  const nested = [...directories]
    .flatMap((directory) => INDEX_NAMES.map((index) => joinPath(directory, index)))
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
const MAX_DIRECTORIES_AROUND = 1000;

/** The directories around paths, the innermost left out: no index stands within a pack. */
function directoriesAround(paths: readonly string[]): ReadonlySet<string> {
  const around = new Set<string>();
  for (const path of paths) {
    for (let directory = directoryOf(directoryOf(path)); directory !== ""; directory = directoryOf(directory)) {
      if (around.has(directory)) break;
      if (around.size >= MAX_DIRECTORIES_AROUND) return around;
      around.add(directory);
    }
  }
  return around;
}

const INDEX_NAMES = ["registry/index.json", "registry/packages.toml", "marketplace/index.json"];

function isIndex(path: string, indexes: readonly string[]): boolean {
  return recognise(path, indexes).kind.startsWith("index-");
}
