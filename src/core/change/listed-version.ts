import { type Path, type Table, own, text } from "../document.ts";
import type { IndexEntry } from "../index-file.ts";

/** One version that an index lists, whatever the dialect. */
export interface ListedVersion {
  readonly version: string;
  /** What is said of the version: its object in a `packs` map, the entry itself in a flat list. */
  readonly record: Table;
  /** Where the record stands, from the entry on. */
  readonly path: Path;
  /** Where the version itself is written, from the entry on: a key in a `packs` map, else a value. */
  readonly at: Path;
}

/** The versions that an entry lists: of a `packs` map all that were published, of a flat list mostly one. */
export function listedVersions(entry: IndexEntry): readonly ListedVersion[] {
  const { index, record, versions } = entry;
  if (index.dialect === "packs-map") {
    return versions.map((listed) => {
      const path = ["versions", listed.key];
      return { version: listed.key, record: listed.record, path, at: path };
    });
  }
  const list = own(record, "versions");
  if (Array.isArray(list)) {
    return list.flatMap((version: unknown, position) => {
      const at = ["versions", position];
      return typeof version === "string" ? [{ version, record: {}, path: at, at }] : [];
    });
  }
  const version = text(record, "version");
  return version === undefined ? [] : [{ version, record, path: [], at: ["version"] }];
}
