import type { Change } from "../change/change.ts";
import { sameValue, text } from "../document.ts";
import type { IndexEntry, IndexVersion } from "../index-file.ts";
import { packOfVersion } from "../integrity/version-here.ts";
import { quote } from "../limits.ts";
import { type Registry, plainPath } from "../registry.ts";
import { addressKey } from "./address.ts";
import type { SourceRequest } from "./source.ts";

/** A version of an entry whose files do not stand in the tree: an older one, or one of another repository. */
export interface ElsewhereVersion {
  readonly entry: IndexEntry;
  readonly version: IndexVersion;
  /** The version for a message: its id and number, quoted. */
  readonly owner: string;
  readonly request: SourceRequest;
}

/** The fields by which a version says what its files are. */
const STATED = ["git_url", "git_rev", "path", "integrity", "dependencies"] as const;

/**
 * The versions of `packs` maps whose files have to be looked up to be judged: those that do not stand in the tree, or are
 * listed under an address that is none of its `own`. Of a change only those that it
 * publishes, or of which it changes where they are and what they are.
 */
export function* versionsElsewhere(
  entries: readonly IndexEntry[],
  registry: Registry,
  change: Change | undefined,
  own: ReadonlySet<string> | undefined,
): Iterable<ElsewhereVersion> {
  const before = change && recordsBefore(change);
  for (const entry of entries) {
    for (const version of entry.index.dialect === "packs-map" ? entry.versions : []) {
      const gitUrl = text(version.record, "git_url");
      const gitRev = text(version.record, "git_rev");
      // Without an address there is nothing to look at, and ggen's client does not load the index.
      if (gitUrl === undefined || gitRev === undefined) continue;
      // What stands here may be listed under the address of somebody else, from where users would get it.
      if ((!own || own.has(addressKey(gitUrl))) && packOfVersion(registry, entry, version)) continue;
      const was = before?.get(keyOf(entry, version.key));
      if (was && STATED.every((field) => sameValue(was[field], version.record[field]))) continue;
      const stated = text(version.record, "path") ?? "";
      const request = { gitUrl, gitRev, path: plainPath(stated) ?? stated };
      yield { entry, version, owner: quote(`${entry.key} ${version.key}`), request };
    }
  }
}

function recordsBefore({ entries }: Change): ReadonlyMap<string, IndexVersion["record"]> {
  return new Map(
    entries.flatMap(({ before }) => (before?.versions ?? []).map(({ key, record }) => [keyOf(before, key), record])),
  );
}

function keyOf(entry: IndexEntry | undefined, version: string): string {
  return JSON.stringify([entry?.index.file, entry?.key, version]);
}
