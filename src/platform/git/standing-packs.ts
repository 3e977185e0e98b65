import type { Witness } from "../../core/index-change.ts";
import { MANIFEST_NAMES } from "../../core/recognise.ts";
import type { Scope } from "../../core/registry.ts";
import { addressKey } from "../../core/sources/address.ts";
import { frequent } from "../../core/sources/own-addresses.ts";
import { directoryOf, joinPath } from "../../core/tree.ts";
import type { Change } from "./change.ts";
import { hasManifest } from "./pack-directory.ts";
import type { TreeReader } from "./tree-reader.ts";

/** What the witnesses whose packs stand in this tree tell about the registry. */
export async function standingPacks(
  witnesses: readonly Witness[],
  head: TreeReader,
  changes: Change["changes"],
): Promise<Pick<Scope, "sources" | "places" | "own">> {
  const sources = new Set<string>();
  const places = new Set<string>();
  const own: string[] = [];
  for (const { directory, gitUrl, isOld } of witnesses) {
    const isThere = await hasManifest(directory, head);
    if (isThere) {
      places.add(directoryOf(directory));
      if (gitUrl !== undefined) sources.add(gitUrl);
    }
    // What the change puts where somebody else keeps a pack makes that no pack of this registry.
    if (isOld && gitUrl !== undefined && hadManifest(directory, isThere, changes)) own.push(addressKey(gitUrl));
  }
  places.delete("");
  return { sources, places, own: witnesses.some(({ isOld }) => isOld) ? frequent(own) : undefined };
}

/** True when a manifest stood in a directory before the change; `isThere` when one does now. */
function hadManifest(directory: string, isThere: boolean, changes: Change["changes"]): boolean {
  const changed = MANIFEST_NAMES.flatMap((name) => changes.get(joinPath(directory, name)) ?? []);
  return changed.some(({ before }) => before?.kind === "file") || (isThere && changed.length === 0);
}
