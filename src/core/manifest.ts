import { type Document, type Path, type Table, isTable, own, text } from "./document.ts";
import type { Recognised } from "./recognise.ts";

/**
 * Which of ggen's manifest formats a file is written in.
 *
 * - `gpack`: gpack.toml with a `[gpack]` table, the one that ggen's registry client loads
 * - `package`: gpack.toml with a Cargo-like `[package]` table
 * - `archive`: gpack.toml with the `[package]` table of the archived marketplace branch
 *   (`quality_tier`, `ggen_version`, …); named, never loaded by a released ggen
 * - `rpack`: gpack.toml or rpack.toml with the `[rpack]` table of before the rename
 * - `marketplace`: package.toml of `marketplace/packages`
 * - `engine`: pack.toml of the sync engine, a closed `[pack]` table
 * - `ontology-bundle`: pack.toml with `[pack]` title and `[[source]]`; not a pack of templates
 * - `pack-set`: packs/<id>.toml, a list of marketplace packages
 */
export const dialects = [
  "gpack",
  "package",
  "archive",
  "rpack",
  "marketplace",
  "engine",
  "ontology-bundle",
  "pack-set",
  "unknown",
] as const;
export type Dialect = (typeof dialects)[number];

/** A manifest that parsed as TOML, with its identity fields where its dialect keeps them. */
export interface Manifest {
  readonly dialect: Dialect;
  readonly file: string;
  /** See `Recognised.copy`. */
  readonly copy: boolean;
  readonly doc: Document;
  readonly root: Table;
  /** The path of the table that names the pack: `["gpack"]`, `["package"]` or `["pack"]`. */
  readonly tablePath: Path;
  readonly table: Table;
  /** `id` where the dialect has one, else `name`. */
  readonly id: string | undefined;
  readonly idPath: Path;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly license: string | undefined;
}

/** Reads a manifest; `undefined` when the text is not TOML or the file is no manifest. */
export function readManifest(doc: Document, recognised: Recognised): Manifest | undefined {
  const root = doc.value;
  if (!isTable(root)) return undefined;
  const dialect = dialectOf(root, recognised);
  if (!dialect) return undefined;
  const tablePath = [tableName(dialect, root)];
  const found = own(root, tablePath[0] ?? "");
  const table = isTable(found) ? found : {};
  const idKey = Object.hasOwn(table, "id") ? "id" : dialect === "gpack" || dialect === "rpack" ? "id" : "name";
  return {
    dialect,
    file: doc.source.path,
    copy: recognised.copy,
    doc,
    root,
    tablePath,
    table,
    id: text(table, idKey),
    idPath: [...tablePath, idKey],
    name: text(table, "name"),
    version: text(table, "version"),
    description: text(table, "description"),
    license: text(table, "license"),
  };
}

function tableName(dialect: Dialect, root: Table): string {
  switch (dialect) {
    case "gpack":
      return "gpack";
    case "rpack":
      return "rpack";
    case "package":
    case "archive":
    case "marketplace":
      return "package";
    case "engine":
    case "ontology-bundle":
    case "pack-set":
      return "pack";
    case "unknown":
      return Object.hasOwn(root, "gpack") ? "gpack" : "package";
  }
}

function dialectOf(root: Table, { kind, path }: Recognised): Dialect | undefined {
  switch (kind) {
    case "gpack-manifest":
      if (isTable(own(root, "gpack"))) return "gpack";
      if (isTable(own(root, "rpack"))) return "rpack";
      if (isTable(own(root, "package"))) return isArchive(root) ? "archive" : "package";
      return "unknown";
    case "package-manifest":
      // A package.toml that only maps [pack.outputs] configures the sync engine; it names no package.
      if (isTable(own(root, "package"))) return "marketplace";
      // Other tools have a package.toml, too: without its table only the place tells that it is meant.
      return isTable(own(root, "pack")) || !path.includes("packages/") ? undefined : "marketplace";
    case "pack-manifest":
      if (!Object.hasOwn(root, "pack") && FOREIGN_PACK_KEYS.some((key) => Object.hasOwn(root, key))) return undefined;
      return isOntologyBundle(root) ? "ontology-bundle" : "engine";
    case "pack-set":
      return isTable(own(root, "pack")) ? "pack-set" : undefined;
    case "toml":
      // A manifest under another name, such as a fixture: only the content tells.
      if (isTable(own(root, "gpack"))) return "gpack";
      return isTable(own(root, "package")) && isArchive(root) ? "archive" : undefined;
    default:
      return undefined;
  }
}

/** Keys of the pack.toml of other tools: modpacks and buildpacks. */
const FOREIGN_PACK_KEYS = ["pack-format", "buildpack", "buildpacks"];

const ARCHIVE_KEYS = ["quality_tier", "fmea_reference", "ggen_version"];

function isArchive(root: Table): boolean {
  const table = own(root, "package");
  return isTable(table) && ARCHIVE_KEYS.some((key) => Object.hasOwn(table, key));
}

function isOntologyBundle(root: Table): boolean {
  const table = own(root, "pack");
  return Array.isArray(own(root, "source")) || (isTable(table) && Object.hasOwn(table, "source_count"));
}
