import type { CargoRange } from "../cargo-range.ts";

/** What a registry offers, wherever it is read from. */
export interface Catalogue {
  /** The releases of a pack, in any order; `undefined` for a pack that nobody offers. */
  releasesOf(id: string): readonly Release[] | undefined;
}

/** One version of a pack. */
export interface Release {
  /** A semantic version; any other text is never chosen. */
  readonly version: string;
  /** Chosen only by those who have locked it. */
  readonly yanked: boolean;
  readonly needs: readonly Requirement[];
}

/** A pack that is needed, and the versions of it that will do. */
export interface Requirement {
  readonly id: string;
  /** The range as it is written. */
  readonly text: string;
  /** The range; `undefined` for one that cannot be read, which any version meets. */
  readonly range: CargoRange | undefined;
}
