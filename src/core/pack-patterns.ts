import { type Path, own } from "./document.ts";
import type { Manifest } from "./manifest.ts";
import type { Pack } from "./pack.ts";
import { recognise } from "./recognise.ts";
import { type Glob, parseGlob } from "./rust-glob.ts";

/** The tables of a manifest that find files by patterns. */
export const patternTables = ["templates", "rdf", "queries", "shapes"] as const;
export type PatternTable = (typeof patternTables)[number];

/** The patterns that ggen uses for a table that states none. See docs/formats.md. */
export const conventionalPatterns: Readonly<Record<PatternTable, readonly string[]>> = {
  templates: ["templates/**/*.tmpl", "templates/**/*.tera"],
  rdf: ["templates/**/graphs/*.ttl", "templates/**/graphs/*.rdf", "templates/**/graphs/*.jsonld"],
  queries: ["templates/**/queries/*.rq", "templates/**/queries/*.sparql"],
  shapes: ["templates/**/graphs/shapes/*.shacl.ttl", "templates/**/shapes/*.ttl"],
};

/** How the files of a table end. */
export const tableSuffixes: Readonly<Record<PatternTable, readonly string[]>> = {
  templates: [".tmpl", ".tera"],
  rdf: [".ttl", ".rdf", ".jsonld"],
  queries: [".rq", ".sparql"],
  shapes: [".shacl.ttl"],
};

/** A pattern of a table that can be read, and what it is about. */
export interface Pattern {
  readonly text: string;
  /** Where it stands; `undefined` for a conventional one. */
  readonly path: Path | undefined;
  readonly glob: Glob;
}

/** A file of a pack, below the directory of the pack. */
export interface PackFile {
  readonly path: string;
  readonly components: readonly string[];
}

/** Patterns of one table that are read; a pack with more is beyond any honest use. */
const MAX_PATTERNS = 64;

/** True for the manifests whose patterns a released ggen reads. */
export function hasPatterns(manifest: Manifest | undefined): manifest is Manifest {
  return manifest?.dialect === "gpack" || manifest?.dialect === "rpack";
}

/** The patterns that a manifest states for a table, with where each stands. */
export function statedPatterns(manifest: Manifest, table: PatternTable): readonly (readonly [string, Path])[] {
  return stringItems(own(own(manifest.root, table), "patterns")).map(
    ([at, text]) => [text, [table, "patterns", at]] as const,
  );
}

/** The strings of a list with their positions in it. */
export function stringItems(list: unknown): readonly (readonly [number, string])[] {
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, MAX_PATTERNS)
    .map((item: unknown, at) => [at, item] as const)
    .filter((pair): pair is readonly [number, string] => typeof pair[1] === "string");
}

const conventional: Readonly<Record<PatternTable, readonly Pattern[]>> = {
  templates: parsePatterns(conventionalPatterns.templates.map((text) => [text, undefined])),
  rdf: parsePatterns(conventionalPatterns.rdf.map((text) => [text, undefined])),
  queries: parsePatterns(conventionalPatterns.queries.map((text) => [text, undefined])),
  shapes: parsePatterns(conventionalPatterns.shapes.map((text) => [text, undefined])),
};

/** The patterns that hold for a table: those stated, else the conventional ones. */
export function patternsOf(manifest: Manifest, table: PatternTable): readonly Pattern[] {
  const stated = statedPatterns(manifest, table);
  return stated.length > 0 ? parsePatterns(stated) : conventional[table];
}

function parsePatterns(texts: readonly (readonly [string, Path | undefined])[]): readonly Pattern[] {
  return texts.flatMap(([text, path]) => {
    const glob = parseGlob(text);
    return "problem" in glob ? [] : [{ text, path, glob }];
  });
}

/** The files of one pack: its rules ask for them one after the other, and a registry has many packs. */
let last = new WeakMap<Pack, readonly PackFile[]>();

/** The files of a pack that patterns may list, without links and copies of former versions. */
export function packFiles(pack: Pack): readonly PackFile[] {
  const known = last.get(pack);
  if (known) return known;
  const files = listFiles(pack);
  last = new WeakMap([[pack, files]]);
  return files;
}

function listFiles(pack: Pack): readonly PackFile[] {
  const skip = pack.directory === "" ? 0 : pack.directory.length + 1;
  return pack
    .files()
    .filter(({ path, kind }) => kind === "file" && !recognise(path).copy)
    .map(({ path }) => ({ path: path.slice(skip), components: path.slice(skip).split("/") }));
}

/** Where to speak of a table that need not be there: its header, else that of the pack. */
export function tablePlace(manifest: Manifest, table: PatternTable): Path {
  return own(manifest.root, table) === undefined ? manifest.tablePath : [table];
}
