import { type Path, isTable } from "./document.ts";
import type { Finding } from "./finding.ts";
import type { Index, IndexEntry } from "./index-file.ts";
import { packFinder } from "./known-files.ts";
import type { Manifest } from "./manifest.ts";
import { type Pack, idOf } from "./pack.ts";
import type { Place } from "./source.ts";
import { baseName } from "./tree.ts";

/** The package that a finding is about: its id, and the version where that is known. */
export interface FindingPackage {
  readonly id: string;
  readonly version: string | undefined;
  /** The id that the base gives the pack, where a change gives it another: what is decided of either must hold. */
  readonly formerId?: string | undefined;
}

/**
 * Tells the package that a finding is about: that of the pack in which its file lies, or in an index that
 * of the entry in which it stands. `undefined` for what concerns no single package. `before` has the packs of the base
 * that a change touches, by directory.
 */
export function packageFinder(
  packs: readonly Pack[],
  indexes: readonly Index[],
  before: ReadonlyMap<string, Pick<Manifest, "id">> = new Map(),
): (finding: Pick<Finding, "at">) => FindingPackage | undefined {
  const packOf = packFinder(packs);
  const byFile = new Map(indexes.map((index) => [index.file, index]));
  const entries = new Map<string, readonly Start<IndexEntry>[]>();
  return ({ at }) => {
    const index = byFile.get(at.file);
    if (index) {
      let starts = entries.get(index.file);
      if (!starts) entries.set(index.file, (starts = entryStarts(index)));
      const entry = lastBefore(starts, at);
      return entry && { id: entry.key, version: lastBefore(versionStarts(entry), at) };
    }
    const pack = packOf(at.file);
    const former = pack && before.get(pack.directory);
    return (
      pack && {
        id: idOf(pack),
        version: pack.facts.version,
        formerId: former && (former.id ?? baseName(pack.directory)),
      }
    );
  };
}

/** Where something begins. What has no value begins as well: it ends what stands before it. */
interface Start<Value> {
  readonly at: number;
  readonly value: Value | undefined;
}

function entryStarts({ doc, entries }: Index): readonly Start<IndexEntry>[] {
  const root = isTable(doc.value) ? Object.keys(doc.value) : [];
  return sorted([
    ...root.map((key) => ({ at: order(doc.keyAt([key])), value: undefined })),
    ...entries.map((entry) => ({ at: startOf(entry, entry.path), value: entry })),
  ]);
}

function versionStarts(entry: IndexEntry): readonly Start<string>[] {
  return sorted([
    ...Object.keys(entry.record).map((key) => ({ at: startOf(entry, [...entry.path, key]), value: undefined })),
    ...entry.versions.map(({ key, path }) => ({ at: startOf(entry, path), value: key })),
  ]);
}

function startOf({ index: { doc } }: IndexEntry, path: Path): number {
  return Math.min(order(doc.keyAt(path)), order(doc.at(path)));
}

function sorted<Value>(starts: readonly Start<Value>[]): readonly Start<Value>[] {
  return starts.toSorted((a, b) => a.at - b.at);
}

/** What begins last, at or before a place. */
function lastBefore<Value>(starts: readonly Start<Value>[], place: Place): Value | undefined {
  const wanted = order(place);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.at ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.value;
}

/** Lines and columns as one number: no line has 2^26 columns, as no index has so many bytes. */
function order({ line, column }: Place): number {
  return line * 2 ** 26 + column;
}
