import { type Document, type Path, type Table, isTable, own } from "./document.ts";
import type { Index } from "./index-file.ts";
import { MAX_FINDINGS_PER_RULE_AND_FILE } from "./limits.ts";
import { type SchemaFault, type SchemaName, schemaFaults } from "./schema.ts";

/** The schemas of one dialect: the root without its entries, one entry, one version of it. */
interface Schemas {
  readonly root: SchemaName | undefined;
  readonly list: string | undefined;
  readonly entry: SchemaName;
}

/** The schema of an entry of a dialect. */
export function schemasOf({ dialect }: Index): Schemas | undefined {
  switch (dialect) {
    case "packs-map":
      return { root: "index", list: "packs", entry: "indexEntry" };
    case "packages-list":
      return { root: "packagesIndex", list: "packages", entry: "packagesIndexEntry" };
    case "packages-toml":
      return { root: "packagesToml", list: "package", entry: "packagesTomlEntry" };
    case "array":
      return { root: undefined, list: undefined, entry: "packagesArrayEntry" };
    case "unknown":
      return undefined;
  }
}

/** The ways in which an index departs from its schema, by the rule that reports them. */
export interface IndexFaults {
  readonly required: readonly SchemaFault[];
  readonly type: readonly SchemaFault[];
  /** Below `yanked` of a version and `owners` of a pack, which have rules of their own for their form. */
  readonly yanked: readonly SchemaFault[];
  readonly owners: readonly SchemaFault[];
}

/** One more of each kind than a report keeps, so that it says that it left some out. */
const MOST = MAX_FINDINGS_PER_RULE_AND_FILE + 1;

const known = new WeakMap<Index, IndexFaults>();

/**
 * The faults of an index, at most `MOST` of each kind; worked out once for all rules. The file is checked
 * piece by piece: a validator reports all faults of what it is shown, and a hostile file has millions.
 */
export function indexFaults(index: Index): IndexFaults {
  const before = known.get(index);
  if (before) return before;
  const kinds: Record<keyof IndexFaults, SchemaFault[]> = { required: [], type: [], yanked: [], owners: [] };
  for (const fault of walk(index)) {
    const kind = kinds[kindOf(fault, index)];
    if (kind.length < MOST) kind.push(fault);
    else if (Object.values(kinds).every((list) => list.length >= MOST)) break;
  }
  known.set(index, kinds);
  return kinds;
}

function kindOf({ path, keyword }: SchemaFault, { dialect }: Index): keyof IndexFaults {
  if (dialect === "packs-map" && path[2] === "owners") return "owners";
  if (dialect === "packs-map" && path[2] === "versions" && path[4] === "yanked") return "yanked";
  return keyword === "required" ? "required" : "type";
}

function* walk(index: Index): Iterable<SchemaFault> {
  const schemas = schemasOf(index);
  const root = index.doc.value;
  if (!schemas) return;
  if (schemas.root !== undefined && schemas.list !== undefined && isTable(root)) {
    const emptied = { ...root, [schemas.list]: Array.isArray(root[schemas.list]) ? [] : {} };
    yield* pieceFaults(schemas.root, emptied, []);
  }
  const entries = schemas.list === undefined ? root : own(root, schemas.list);
  const base = schemas.list === undefined ? [] : [schemas.list];
  for (const [step, record] of members(entries)) yield* entryFaults(schemas.entry, record, [...base, step]);
}

function* entryFaults(name: SchemaName, record: unknown, path: Path): Iterable<SchemaFault> {
  const versions = name === "indexEntry" ? own(record, "versions") : undefined;
  if (!isTable(record) || !isTable(versions)) {
    yield* pieceFaults(name, record, path);
    return;
  }
  yield* pieceFaults(name, { ...record, versions: {} }, path);
  for (const [key, version] of Object.entries(versions)) {
    yield* pieceFaults("indexVersion", version, [...path, "versions", key]);
  }
}

/** As many items of one list or table as are shown to a validator at once. */
const PIECE = 100;

function* pieceFaults(name: SchemaName, value: unknown, path: Path): Iterable<SchemaFault> {
  const big = isTable(value) ? Object.entries(value).filter(([, item]) => sizeOf(item) > PIECE) : [];
  if (!isTable(value) || big.length === 0) {
    for (const fault of schemaFaults(name, value)) yield { ...fault, path: [...path, ...fault.path] };
    return;
  }
  const first: Table = { ...value, ...Object.fromEntries(big.map(([key, item]) => [key, piece(item, 0)])) };
  for (const fault of schemaFaults(name, first)) yield { ...fault, path: [...path, ...fault.path] };
  for (const [key, item] of big) {
    const size = sizeOf(item);
    const all = Array.isArray(item) ? item : Object.entries(item as Table);
    let found = 0;
    for (let start = PIECE; start < size && found < MOST; start += PIECE) {
      const part = all.slice(start, start + PIECE);
      const shown = Array.isArray(item) ? part : Object.fromEntries(part as [string, unknown][]);
      for (const fault of schemaFaults(name, { [key]: shown })) {
        if (fault.path[0] !== key) continue;
        found += 1;
        const [, step, ...rest] = fault.path;
        const inner = typeof step === "number" ? [step + start] : step === undefined ? [] : [step];
        yield { ...fault, path: [...path, key, ...inner, ...rest] };
      }
    }
  }
}

function piece(item: unknown, start: number): unknown {
  if (Array.isArray(item)) return item.slice(start, start + PIECE);
  return Object.fromEntries(Object.entries(item as Table).slice(start, start + PIECE));
}

function sizeOf(item: unknown): number {
  if (Array.isArray(item)) return item.length;
  return isTable(item) ? Object.keys(item).length : 0;
}

function* members(entries: unknown): Iterable<readonly [string | number, unknown]> {
  if (Array.isArray(entries)) yield* entries.entries();
  else if (isTable(entries)) yield* Object.entries(entries);
}

/** True when a JSON number is not written as a whole number, which ggen's client refuses for a count. */
export function isLooseInteger(doc: Document, path: Path): boolean {
  const at = doc.at(path);
  const text = doc.source.text.slice(
    doc.source.offset(at.line, at.column),
    doc.source.offset(at.endLine, at.endColumn),
  );
  return !/^\d+$/.test(text);
}
