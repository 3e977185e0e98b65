import { declaredPath, documentFile, evidentPath, placedPath } from "./declared-path.ts";
import { type Path, isTable, own, valueAt } from "./document.ts";
import type { Manifest } from "./manifest.ts";

/** A file or directory that a manifest says is there. */
interface DeclaredFile {
  readonly path: string;
  /** Where the manifest names it. */
  readonly documentPath: Path;
  /** True when the key at `documentPath` is the name, false when the value is. */
  readonly isKey: boolean;
  /** Directories of the pack that it may be relative to. */
  readonly bases: readonly string[];
  /** True when it may be relative to the root of the repository instead. */
  readonly orTree: boolean;
}

const ROOT = [""];
const TEMPLATES = ["", "templates"];

/**
 * Every file that a manifest declares in a field that holds paths of the pack. Texts in them that are
 * prose, commands, globs or addresses are left out, as are fields that may speak of generated files.
 */
export function* declaredFiles(manifest: Manifest): Iterable<DeclaredFile> {
  switch (manifest.dialect) {
    case "marketplace":
      yield* marketplaceFiles(manifest);
      return;
    case "package":
    case "archive":
      yield* documentFiles(manifest, ["metadata"], ["readme", "documentation"]);
      yield* documentFiles(manifest, ["package"], ["readme"]);
      yield* keys(manifest, "templates", TEMPLATES, isTemplate);
      yield* featureTemplates(manifest);
      for (const file of strings(manifest, ["validation", "required_files"], TEMPLATES, declaredPath))
        yield { ...file, orTree: true };
      return;
    case "gpack":
    case "rpack":
      yield* strings(manifest, ["queries", "aliases"], TEMPLATES, declaredPath);
      yield* strings(manifest, ["macros", "paths"], TEMPLATES, declaredPath);
      yield* strings(manifest, ["templates", "includes"], TEMPLATES, declaredPath);
      yield* at(manifest, ["preset", "config"], ROOT, declaredPath);
      return;
    case "engine":
    case "ontology-bundle":
    case "pack-set":
    case "unknown":
      return;
  }
}

/** Tables of a marketplace package that speak of its own files, beside words, numbers and addresses. */
const OF_FILES = [
  "docs",
  "templates",
  "tests",
  "ontology",
  "sparql",
  "queries",
  "shapes",
  "rdf",
  "metadata",
  "dependencies",
];

function* marketplaceFiles(manifest: Manifest): Iterable<DeclaredFile> {
  yield* keys(manifest, "files", ROOT, () => true);
  for (const key of ["source_path", "template_path"]) {
    for (const file of at(manifest, ["install", key], ROOT, declaredPath)) yield { ...file, orTree: true };
  }
  // A missing README of the package itself is reported once, by layout/readme-file.
  for (const file of nested(manifest, ["documentation"], ROOT, documentFile)) {
    if (!/^readme\.[^/]*$/i.test(file.path)) yield file;
  }
  for (const table of OF_FILES) yield* nested(manifest, [table], TEMPLATES, placedPath);
  yield* strings(manifest, ["examples"], ["", "examples"], evidentPath);
  yield* strings(manifest, ["generation", "templates"], TEMPLATES, evidentPath);
  yield* keys(manifest, "templates", TEMPLATES, isTemplate);
}

function isTemplate(path: string): boolean {
  return path.endsWith(".tmpl") || path.endsWith(".tera");
}

function* documentFiles(manifest: Manifest, table: Path, names: readonly string[]): Iterable<DeclaredFile> {
  for (const name of names) yield* at(manifest, [...table, name], ROOT, evidentPath);
}

type Reader = (text: string) => string | undefined;

function* at(manifest: Manifest, documentPath: Path, bases: readonly string[], read: Reader): Iterable<DeclaredFile> {
  const value = valueAt(manifest.root, documentPath);
  const path = typeof value === "string" ? read(value) : undefined;
  if (path !== undefined) yield { path, documentPath, isKey: false, bases, orTree: false };
}

/** The strings of a list or of a table. */
function* strings(manifest: Manifest, table: Path, bases: readonly string[], read: Reader): Iterable<DeclaredFile> {
  const value = valueAt(manifest.root, table);
  if (Array.isArray(value)) {
    for (const position of value.keys()) yield* at(manifest, [...table, position], bases, read);
  } else if (isTable(value)) {
    for (const key of Object.keys(value)) yield* at(manifest, [...table, key], bases, read);
  }
}

/** Levels of tables and lists below a table that are looked through. */
const MAX_DEPTH = 3;

/** The strings of a table, and of the tables and lists in it. */
function* nested(
  manifest: Manifest,
  path: Path,
  bases: readonly string[],
  read: Reader,
  depth = 0,
): Iterable<DeclaredFile> {
  const value = valueAt(manifest.root, path);
  if (typeof value === "string") yield* depth === 0 ? [] : at(manifest, path, bases, read);
  if (depth >= MAX_DEPTH) return;
  const keys = Array.isArray(value) ? value.keys() : isTable(value) ? Object.keys(value) : [];
  for (const key of keys) yield* nested(manifest, [...path, key], bases, read, depth + 1);
}

/** The keys of a table that are paths: `"templates/a.tmpl" = "what it is"`. */
function* keys(
  { root }: Manifest,
  table: string,
  bases: readonly string[],
  accepts: (path: string) => boolean,
): Iterable<DeclaredFile> {
  const value = own(root, table);
  if (!isTable(value)) return;
  for (const [key, says] of Object.entries(value)) {
    // A name without slash and extension is a file only where it maps to itself: `"LICENSE" = "LICENSE"`.
    const path = says === key ? declaredPath(key) : evidentPath(key);
    if (path !== undefined && accepts(path)) {
      yield { path, documentPath: [table, key], isKey: true, bases, orTree: false };
    }
  }
}

/** A feature lists templates, globs and other features. */
function* featureTemplates(manifest: Manifest): Iterable<DeclaredFile> {
  const features = own(manifest.root, "features");
  if (!isTable(features)) return;
  for (const feature of Object.keys(features)) {
    for (const file of strings(manifest, ["features", feature], TEMPLATES, declaredPath)) {
      if (isTemplate(file.path)) yield file;
    }
  }
}
