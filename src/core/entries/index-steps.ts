import { type Table, isTable, own, sameValue, text } from "../document.ts";
import type { PackDigest } from "../integrity/pack-digest.ts";
import { baseName, directoryOf } from "../tree.ts";
import { refreshedVersion, withVersion } from "./entry-record.ts";
import type { LocalPack } from "./local-packs.ts";

/** What an index needs so that it says what the gpacks of its tree are. */
export type IndexStep =
  /** The entry says it already. */
  | { readonly kind: "same"; readonly pack: LocalPack }
  /** Some fields are not what the manifest says. */
  | { readonly kind: "refresh"; readonly pack: LocalPack; readonly entry: Table; readonly fields: readonly string[] }
  /** A version, or the whole gpack, is not listed. */
  | { readonly kind: "publish"; readonly pack: LocalPack; readonly integrity: string; readonly isNew: boolean }
  /** The files of a listed version are others than the digest that the index states. */
  | {
      readonly kind: "differ";
      readonly pack: LocalPack;
      readonly stated: string;
      readonly integrity: string;
      /** The entry with the digest of the files. */
      readonly entry: Table;
    }
  /** The gpack cannot be listed. */
  | { readonly kind: "refuse"; readonly file: string; readonly reason: string };

/**
 * Compares the entries of a `packs` map with the gpacks of the tree. Every listed gpack is compared; one that is not
 * is to be published where listed ones stand beside it, and anywhere while the index lists none of this tree.
 */
export function indexSteps(
  entries: Table,
  packs: readonly LocalPack[],
  digest: (directory: string) => PackDigest,
): readonly IndexStep[] {
  const listed = packs.filter(({ description }) => isTable(own(entries, description.id)));
  const places = new Set(listed.map(({ directory }) => directoryOf(directory)));
  const first = new Map<string, LocalPack>();
  return packs.flatMap((pack): readonly IndexStep[] => {
    const { id } = pack.description;
    const entry = own(entries, id);
    if (!isTable(entry) && listed.length > 0 && !isPlace(directoryOf(pack.directory), places)) return [];
    const other = first.get(id);
    if (other) return [{ kind: "refuse", file: pack.directory, reason: `has the id ${id}, as ${other.directory} has` }];
    first.set(id, pack);
    return [versionStep(isTable(entry) ? entry : undefined, pack, digest(pack.directory))];
  });
}

function isPlace(directory: string, places: ReadonlySet<string>): boolean {
  return places.has(directory) || baseName(directory) === "packages";
}

/** What an entry needs so that it says what the gpack of one of its versions is. */
export function versionStep(entry: Table | undefined, pack: LocalPack, digest: PackDigest): IndexStep {
  const { description, directory } = pack;
  if (digest.kind !== "digest") return { kind: "refuse", file: digest.path, reason: `has no digest: ${digest.reason}` };
  const { integrity } = digest;
  const versions = own(entry, "versions");
  const version = own(versions, description.version);
  if (!entry || !isTable(version)) return { kind: "publish", pack, integrity, isNew: entry === undefined };
  const stated = text(version, "integrity");
  const refreshed = withVersion(
    entry,
    description,
    refreshedVersion(version, description, { path: directory, integrity }),
  );
  if (stated !== undefined && stated !== integrity)
    return { kind: "differ", pack, stated, integrity, entry: refreshed };
  const fields = changedFields(entry, refreshed, description.version);
  return fields.length === 0 ? { kind: "same", pack } : { kind: "refresh", pack, entry: refreshed, fields };
}

/** The fields by which two records of an entry differ, those of the version by their own names. */
function changedFields(before: Table, after: Table, version: string): readonly string[] {
  const differing = (a: unknown, b: Table): readonly string[] =>
    Object.keys(b).filter((key) => !sameValue(own(a, key), b[key]));
  const at = (entry: Table): Table => {
    const record = own(own(entry, "versions"), version);
    return isTable(record) ? record : {};
  };
  return [...differing(before, after).filter((key) => key !== "versions"), ...differing(at(before), at(after))];
}
