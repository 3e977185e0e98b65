import { MANIFEST_NAMES } from "../../core/recognise.ts";
import { directoryOf } from "../../core/tree.ts";
import type { TreeReader } from "./tree-reader.ts";

/** True when a manifest stands in a directory. */
export async function hasManifest(directory: string, reader: TreeReader): Promise<boolean> {
  const lines = await reader.lines(directory);
  return lines !== undefined && MANIFEST_NAMES.some((name) => lines.get(name)?.kind === "file");
}

/** The innermost directory above a path that has a manifest. */
export async function packDirectory(path: string, head: TreeReader): Promise<string | undefined> {
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    if (await hasManifest(directory, head)) return directory;
    if (directory === "") return undefined;
  }
}
