import { type Table, text } from "../document.ts";
import type { EntryChange } from "./entry-change.ts";

/**
 * The entry that a change adds in place of a removed one: its versions have the same digest, or the same address,
 * commit and path. By the removed entry.
 */
export function renamedEntries(entries: readonly EntryChange[]): ReadonlyMap<EntryChange, EntryChange> {
  const added = new Map<string, EntryChange>();
  for (const entry of entries) {
    if (entry.before) continue;
    for (const { after } of entry.versions)
      for (const mark of after ? marksOf(after.record) : []) added.set(mark, entry);
  }
  const renamed = new Map<EntryChange, EntryChange>();
  for (const entry of added.size === 0 ? [] : entries) {
    if (entry.after) continue;
    const marks = entry.versions.flatMap(({ before }) => (before ? marksOf(before.record) : []));
    const to = marks.map((mark) => added.get(mark)).find((found) => found !== undefined);
    if (to) renamed.set(entry, to);
  }
  return renamed;
}

/** What tells the files of a version from all others. */
function marksOf(record: Table): readonly string[] {
  const digest = text(record, "integrity") ?? text(record, "checksum");
  const source = ["git_url", "git_rev", "path"].map((key) => text(record, key));
  return [
    ...(digest === undefined || digest === "" ? [] : [digest]),
    ...(source[0] === undefined || source[1] === undefined ? [] : [source.join("\0")]),
  ];
}
