import type { BaseBlob } from "./repository.ts";

/** Two trees, by any name git has for them, and the paths by which they differ. */
export interface Change {
  readonly directory: string;
  readonly baseTree: string;
  readonly headTree: string;
  /** The paths that differ, with their blobs at the base. */
  readonly changes: ReadonlyMap<string, BaseBlob>;
}
