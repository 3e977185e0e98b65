import type { EntryKind } from "../tree.ts";

/** What git keeps of one path of a tree: its type, its mode and the id of its object. */
export interface PathState {
  readonly kind: EntryKind;
  readonly executable: boolean;
  /** Id of the blob, or of the commit of a submodule, in hexadecimal digits. */
  readonly oid: string;
}

/** A path whose state differs between the two trees of a change; one of the two is there. */
export interface PathChange {
  readonly path: string;
  /** `undefined` for a path that the change adds. */
  readonly before: PathState | undefined;
  /** `undefined` for a path that the change deletes. */
  readonly after: PathState | undefined;
}

/** What happened to a path. `type` is a file that became a link or a submodule, or the other way round. */
export type Mutation = "added" | "deleted" | "type" | "mode" | "content";

/** What happened to a path, the gravest where there are several. */
export function mutationOf({ before, after }: PathChange): Mutation {
  if (!before) return "added";
  if (!after) return "deleted";
  if (before.kind !== after.kind) return "type";
  return before.oid === after.oid ? "mode" : "content";
}

/**
 * The path that an added one had before, when the change deletes one with the same object; a rename, as far
 * as trees tell. By added path.
 */
export function renamesOf(changes: Iterable<PathChange>): ReadonlyMap<string, string> {
  const all = [...changes];
  const deleted = new Map<string, string>();
  for (const { path, before, after } of all) if (before && !after) deleted.set(before.oid, path);
  const renames = new Map<string, string>();
  for (const { path, before, after } of all) {
    const from = !before && after ? deleted.get(after.oid) : undefined;
    if (from !== undefined) renames.set(path, from);
  }
  return renames;
}
