import type { PathChange } from "../../core/change/path-change.ts";

/** Two trees, by any name git has for them, and the paths by which they differ. */
export interface Change {
  readonly directory: string;
  readonly baseTree: string;
  readonly headTree: string;
  /** The paths that differ, with their state in both trees. */
  readonly changes: ReadonlyMap<string, PathChange>;
}
