import type { IndexLookup } from "../index-lookup.ts";
import type { Manifest } from "../manifest.ts";

/**
 * What stands at the tip of the base where it moved on after the head left it. Whoever makes a change chooses where
 * it departs: what was decided since then holds all the same.
 */
export interface BaseTip {
  /** The entries of the indexes that the base edited since, by the path of the index. */
  readonly indexes: ReadonlyMap<string, IndexLookup>;
  /** The packs around the paths of the change, by directory. */
  readonly packs: ReadonlyMap<string, Manifest>;
}
