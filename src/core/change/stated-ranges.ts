import { type Path, isTable, own, text } from "../document.ts";
import type { Manifest } from "../manifest.ts";
import { dependenciesOf } from "../manifest-dependencies.ts";
import type { ListedVersion } from "./listed-version.ts";
import type { PackState } from "./pack-change.ts";

/** A requirement that a version states: of a pack by its id, or of ggen itself. */
export interface StatedRange {
  readonly range: string;
  /** The manifest that states it, or nothing for the index. */
  readonly manifest: Manifest | undefined;
  /** Where it stands: in the manifest, or from the entry on. */
  readonly path: Path;
}

/** The key under which the requirement of ggen stands among those of packs; no id of a pack looks like it. */
export const GGEN = "ggen_compat";

/** What a version needs, by id: as the index says where it does, else as the manifest of the version does. */
export function statedRanges(listed: ListedVersion, pack: PackState | undefined): ReadonlyMap<string, StatedRange> {
  const found = new Map<string, StatedRange>();
  const manifest = pack?.version === listed.version ? pack.manifest() : undefined;
  if (manifest) {
    const compat = text(manifest.table, GGEN);
    if (compat !== undefined) found.set(GGEN, { range: compat, manifest, path: [...manifest.tablePath, GGEN] });
    for (const { id, range, rangePath } of dependenciesOf(manifest)) {
      if (range !== undefined) found.set(id, { range, manifest, path: rangePath });
    }
  }
  const compat = text(listed.record, GGEN);
  if (compat !== undefined) found.set(GGEN, { range: compat, manifest: undefined, path: [...listed.path, GGEN] });
  const dependencies = own(listed.record, "dependencies");
  for (const [id, range] of Object.entries(isTable(dependencies) ? dependencies : {})) {
    if (typeof range === "string")
      found.set(id, { range, manifest: undefined, path: [...listed.path, "dependencies", id] });
  }
  return found;
}
