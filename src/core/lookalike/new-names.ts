import type { Change } from "../change/change.ts";
import type { EntryChange } from "../change/entry-change.ts";
import type { Index } from "../index-file.ts";
import type { Manifest } from "../manifest.ts";
import type { Place } from "../source.ts";

/** A name that a change brings, and where it is written. */
export interface NewName {
  readonly name: string;
  readonly at: Place;
}

/** Names that are looked up in one place, the new ones and those that were there. */
export interface NamePool {
  readonly accepted: readonly string[];
  readonly added: readonly NewName[];
}

/** What a client looks up by one name: gpacks in `packs` maps, marketplace packages in the other indexes. */
type Kind = "gpack" | "package";

/**
 * The names that a change brings into each kind of index. Names that were there are known from the indexes; of
 * packs that no index lists, only those of the change itself are.
 */
export function newNames(change: Change): readonly NamePool[] {
  return (["gpack", "package"] as const).map((kind) => {
    const added = new Map<string, NewName>();
    for (const entry of change.entries) {
      if (isNewEntry(entry) && kindOfIndex(entry.index) === kind) {
        added.set(entry.key, { name: entry.key, at: nameOf(entry) });
      }
    }
    const listed = change.registry.indexes.filter((index) => kindOfIndex(index) === kind).map(({ keys }) => keys);
    // Who adds a pack chooses the name in its manifest: that is the place to show.
    for (const { before, after } of change.packs) {
      const manifest = after?.id === before?.id ? undefined : after?.manifest();
      const id = manifest?.id;
      if (!manifest || id === undefined || kindOfManifest(manifest) !== kind) continue;
      if (added.has(id) || !listed.some((keys) => keys.has(id))) {
        added.set(id, { name: id, at: manifest.doc.at(manifest.idPath) });
      }
    }
    const accepted = new Set(listed.flatMap((keys) => [...keys]));
    for (const name of added.keys()) accepted.delete(name);
    return { accepted: [...accepted], added: [...added.values()] };
  });
}

function isNewEntry({ before, after, key }: EntryChange): boolean {
  return after !== undefined && before === undefined && key !== "";
}

function nameOf(entry: EntryChange): Place {
  const { index, after } = entry;
  return index.dialect === "packs-map" || !after ? entry.keyAt([]) : index.doc.at(after.keyPath);
}

function kindOfIndex({ dialect }: Index): Kind {
  return dialect === "packs-map" ? "gpack" : "package";
}

/** Packs of the sync engine are found by their directory, not by a name. */
function kindOfManifest({ dialect }: Manifest): Kind | undefined {
  if (dialect === "gpack" || dialect === "rpack" || dialect === "package") return "gpack";
  return dialect === "marketplace" ? "package" : undefined;
}
