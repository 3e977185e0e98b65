import { recognise } from "../../core/recognise.ts";
import { joinPath } from "../../core/tree.ts";
import type { TreeReader } from "./tree-reader.ts";

/** Where registries keep their index when nobody says otherwise. */
export const KNOWN_INDEXES = [
  "registry/index.json",
  "marketplace/index.json",
  "marketplace/registry/index.json",
  "marketplace/registry/packages.toml",
  "docs/registry/index.json",
];

/** Index files: those named, those among the changes, and those that stand up to one directory deep. */
export async function findIndexes(
  paths: readonly string[],
  head: TreeReader,
  indexes: readonly string[],
): Promise<readonly string[]> {
  const tops = [...((await head.lines(""))?.values() ?? [])].filter((line) => line.kind === "directory");
  const nested = tops
    .slice(0, MAX_TOP_DIRECTORIES)
    .flatMap(({ name }) => INDEX_NAMES.map((index) => joinPath(name, index)))
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
const INDEX_NAMES = ["registry/index.json", "registry/packages.toml", "marketplace/index.json"];

function isIndex(path: string, indexes: readonly string[]): boolean {
  return recognise(path, indexes).kind.startsWith("index-");
}
