import { type Document, type Path, type Table, isTable, own, text } from "./document.ts";

/**
 * Which of ggen's index formats a file is written in (see docs/formats.md).
 *
 * - `packs-map`: registry/index.json, what ggen's registry client loads
 * - `packages-list`: marketplace/registry/index.json, a `packages` list
 * - `array`: marketplace/index.json, a bare list
 * - `packages-toml`: marketplace/registry/packages.toml, `[[package]]`
 */
export type IndexDialect = "packs-map" | "packages-list" | "array" | "packages-toml" | "unknown";

/** One version of an entry of a `packs` map. */
export interface IndexVersion {
  /** The key under `versions`. */
  readonly key: string;
  readonly path: Path;
  readonly record: Table;
}

/** One package of an index. */
export interface IndexEntry {
  readonly index: Index;
  readonly path: Path;
  /** What the client looks the entry up by: the map key, the `name` or the `id`. */
  readonly key: string;
  /** The place to show for the entry as a whole: its map key, name or id. */
  readonly keyPath: Path;
  readonly record: Table;
  readonly versions: readonly IndexVersion[];
  /** The newest version the entry names: `latest_version`, or `version` in the flat dialects. */
  readonly latest: string | undefined;
}

export interface Index {
  readonly dialect: IndexDialect;
  readonly file: string;
  readonly copy: boolean;
  readonly doc: Document;
  /** The entries to judge: all of them on a whole tree, else those that a change affects. */
  readonly entries: readonly IndexEntry[];
  /** The keys of all entries, judged or not. */
  readonly keys: ReadonlySet<string>;
}

/** An index that was parsed before the engine ran, and the keys of all its entries. */
export interface ParsedIndex {
  readonly doc: Document;
  readonly keys: readonly string[];
}

/** Entries, and versions of all of them together, that are judged: three times the largest aim of 50,000. */
const MAX_ENTRIES = 150_000;
const MAX_VERSIONS = 250_000;
const MAX_VERSIONS_OF_PACK = 20_000;

/** Why an index is too large to be judged; `undefined` when it is not. */
export function indexExcess({ value }: Document): string | undefined {
  const packs = own(value, "packs");
  const lists = [value, own(value, "packages"), own(value, "package")];
  const entries = isTable(packs) ? Object.keys(packs).length : Math.max(...lists.map(lengthOf));
  if (entries > MAX_ENTRIES) return `the index lists ${entries} packs, more than the ${MAX_ENTRIES} that are judged`;
  let versions = 0;
  for (const pack of isTable(packs) ? Object.values(packs) : []) {
    const count = isTable(pack) && isTable(pack["versions"]) ? Object.keys(pack["versions"]).length : 0;
    if (count > MAX_VERSIONS_OF_PACK)
      return `a pack has ${count} versions, more than the ${MAX_VERSIONS_OF_PACK} that are judged`;
    versions += count;
  }
  return versions > MAX_VERSIONS
    ? `the index lists ${versions} versions, more than the ${MAX_VERSIONS} that are judged`
    : undefined;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/**
 * Reads an index; `undefined` when the text does not parse. `affected` leaves out the other entries,
 * `keys` are those of all entries where the document does not hold them all.
 */
export function readIndex(
  doc: Document,
  copy: boolean,
  path = doc.source.path,
  affected?: ReadonlySet<string>,
  keys?: readonly string[],
): Index | undefined {
  const index = readAll(doc, copy, path);
  if (!index) return undefined;
  const all = new Set(keys ?? index.entries.map((entry) => entry.key));
  if (!affected) return Object.assign(index, { keys: all });
  const entries = index.entries.filter((entry) => affected.has(entry.key));
  const part: Index = { ...index, keys: all, entries: [] };
  return Object.assign(part, { entries: entries.map((entry) => ({ ...entry, index: part })) });
}

function readAll(doc: Document, copy: boolean, file: string): Index | undefined {
  const root = doc.value;
  if (root === undefined) return undefined;
  const entries: IndexEntry[] = [];
  const index: Index = { dialect: dialectOf(root), file, copy, doc, entries, keys: new Set() };
  switch (index.dialect) {
    case "packs-map":
      for (const [key, record] of Object.entries(tableAt(root, "packs"))) {
        if (isTable(record)) entries.push(mapEntry(index, key, record));
      }
      break;
    case "packages-list":
      listEntries(index, own(root, "packages"), ["packages"]);
      break;
    case "packages-toml":
      listEntries(index, own(root, "package"), ["package"]);
      break;
    case "array":
      listEntries(index, root, []);
      break;
    case "unknown":
      break;
  }
  return index;
}

function dialectOf(root: unknown): IndexDialect {
  if (Array.isArray(root)) return "array";
  if (isTable(own(root, "packs"))) return "packs-map";
  if (Array.isArray(own(root, "packages"))) return "packages-list";
  if (Array.isArray(own(root, "package"))) return "packages-toml";
  return "unknown";
}

/** An entry of a `packs` map. */
export function mapEntry(index: Index, key: string, record: Table): IndexEntry {
  const path: Path = ["packs", key];
  const versions = Object.entries(tableAt(record, "versions"))
    .filter((version): version is [string, Table] => isTable(version[1]))
    .map(([version, body]): IndexVersion => ({
      key: version,
      path: ["packs", key, "versions", version],
      record: body,
    }));
  return { index, path, key, keyPath: path, record, versions, latest: text(record, "latest_version") };
}

function listEntries(index: Index, list: unknown, base: Path): void {
  if (!Array.isArray(list)) return;
  list.forEach((record: unknown, position) => {
    if (!isTable(record)) return;
    const path = [...base, position];
    const named = ["id", "name"].find((key) => text(record, key) !== undefined) ?? "name";
    const entry: IndexEntry = {
      index,
      path,
      key: text(record, index.dialect === "array" ? named : "name") ?? text(record, named) ?? "",
      keyPath: [...path, index.dialect === "array" ? named : "name"],
      record,
      versions: [],
      latest: text(record, "version"),
    };
    (index.entries as IndexEntry[]).push(entry);
  });
}

function tableAt(value: unknown, key: string): Table {
  const found = own(value, key);
  return isTable(found) ? found : {};
}
