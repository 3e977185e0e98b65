import type { Witness } from "../../core/index-change.ts";
import { directoryOf } from "../../core/tree.ts";
import { hasManifest } from "./pack-directory.ts";
import type { TreeReader } from "./tree-reader.ts";

/** What the witnesses whose packs stand in this tree tell about the registry. */
export async function standingPacks(
  witnesses: readonly Witness[],
  head: TreeReader,
): Promise<{ readonly sources: ReadonlySet<string>; readonly places: ReadonlySet<string> }> {
  const sources = new Set<string>();
  const places = new Set<string>();
  for (const { directory, gitUrl } of witnesses) {
    if (!(await hasManifest(directory, head))) continue;
    places.add(directoryOf(directory));
    if (gitUrl !== undefined) sources.add(gitUrl);
  }
  places.delete("");
  return { sources, places };
}
