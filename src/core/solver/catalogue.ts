import { isTable } from "../document.ts";

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
  /** A range as Cargo writes them; every version meets one that cannot be read, such as an empty one. */
  readonly range: string;
}

/** The requirements of a table of ids and ranges, as manifests and indexes write them; a range that is no text is empty. */
export function requirementsOf(table: unknown): readonly Requirement[] {
  if (!isTable(table)) return NONE;
  return Object.entries(table).map(([id, range]) => ({ id, range: typeof range === "string" ? range : "" }));
}

const NONE: readonly Requirement[] = [];
