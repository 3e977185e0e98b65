import type { BaseTip } from "../change/base-tip.ts";
import type { IndexEntry } from "../index-file.ts";
import type { IndexLookup } from "../index-lookup.ts";

/** What indexes say of packages before a change, as the tip of the base has it. */
export interface StandingEntries {
  /** The entries of an id, of every index. */
  readonly of: (id: string) => readonly IndexEntry[];
  /** An entry as it is at the tip; itself where that says nothing else. */
  readonly latest: (entry: IndexEntry) => IndexEntry;
}

/** Looks up entries in the indexes of the base, `before`, and in those that its tip has edited since. */
export function standingEntries(before: readonly IndexLookup[], tip: BaseTip | undefined): StandingEntries {
  const latest = (entry: IndexEntry): IndexEntry => tip?.indexes.get(entry.index.file)?.entry(entry.key) ?? entry;
  return {
    latest,
    of(id) {
      const listed = before.flatMap((lookup) => lookup.entry(id) ?? []).map(latest);
      const added = [...(tip?.indexes.values() ?? [])].flatMap((lookup) => lookup.entry(id) ?? []);
      return [...new Set([...listed, ...added])];
    },
  };
}
