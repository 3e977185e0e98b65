import { text } from "../document.ts";
import type { Finding } from "../finding.ts";
import { type Index, readIndex } from "../index-file.ts";
import { parseJsonDocument } from "../json-document.ts";
import { exclusion } from "../known-files.ts";
import { maxBytes } from "../limits.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import { createPack, factsOf, idOf } from "../pack.ts";
import { packageFinder } from "../package-of-finding.ts";
import { MANIFEST_NAMES, recognise } from "../recognise.ts";
import { type Source, createSource } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { type Tree, baseName, createListing, directoryOf, isBelowAny, joinPath } from "../tree.ts";
import type { RenderPort } from "../render/render-port.ts";
import type { SyntaxPort } from "../syntax.ts";
import type { TriedPack } from "../try/tried.ts";
import { tryPack } from "../try/try-pack.ts";
import type { PhaseRun } from "./phase-run.ts";
import type { Judged, ProbeSubject, SubjectKind } from "./probe.ts";

/** Largest file that a probe reads, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** What a subject is made of. */
export interface SubjectParts {
  readonly tree: Tree;
  readonly directory: string;
  readonly validation: Judged;
  readonly security: Judged;
  readonly runs: readonly PhaseRun[];
  readonly signers: readonly string[];
  readonly renderer: RenderPort;
  readonly syntax: SyntaxPort;
  /** Tells when a gpack has had its time; what is left of it stays unknown. */
  readonly isOver: () => boolean;
  /** Globs of files in which placeholders are meant to be. */
  readonly placeholders: readonly string[];
}

/** What stands in a directory; `undefined` when it is neither a gpack nor a project. */
export function kindOf(tree: Tree, directory: string): SubjectKind | undefined {
  const listing = createListing(tree.entries, tree.probe);
  if (MANIFEST_NAMES.some((name) => listing.entry(joinPath(directory, name)))) return "gpack";
  return listing.entry(joinPath(directory, "make.toml")) ? "project" : undefined;
}

/** Directories with a manifest, in order: what else could be meant. */
export function packDirectories(tree: Tree): readonly string[] {
  return tree.entries
    .filter(({ path }) => MANIFEST_NAMES.includes(baseName(path)))
    .map(({ path }) => directoryOf(path));
}

/** Builds what the probes look at. */
export function probeSubject(kind: SubjectKind, parts: SubjectParts): ProbeSubject {
  const { tree, directory, runs, signers, validation, security } = parts;
  const listing = createListing(tree.entries, tree.probe);
  const read = (path: string): Source | undefined => readSource(tree, path, MAX_BYTES);
  const file = MANIFEST_NAMES.map((name) => joinPath(directory, name)).find((path) => listing.entry(path));
  const manifest = file === undefined ? undefined : manifestAt(tree, file);
  const pack = file === undefined ? undefined : createPack(directory, file, listing, () => manifest, factsOf(manifest));
  const nested = new Set(packDirectories(tree).filter((other) => other !== directory));
  const files = pack?.files() ?? listing.under(directory).filter(({ path }) => !isBelowAny(path, nested));
  const indexes = kind === "gpack" && pack ? indexesOf(tree) : [];
  const entries = indexes.flatMap((index) => index.entries.filter(({ key }) => pack && key === idOf(pack)));
  const packageOf = packageFinder(pack ? [pack] : [], indexes);
  const isOwn = (finding: Finding): boolean => {
    const about = packageOf(finding);
    if (about === undefined || pack === undefined || about.id !== idOf(pack)) return false;
    return about.version === undefined || about.version === manifest?.version;
  };
  const listed = entries.flatMap((entry) => entry.versions);
  const versions = listed.map(({ key }) => key);
  const own = listed.filter(({ key }) => key === manifest?.version);
  return {
    kind,
    directory,
    pack,
    manifest,
    files,
    read,
    has: (path) => listing.has(joinPath(directory, path)),
    validation: within(validation, directory, isOwn),
    security: security && within(security, directory, isOwn),
    runs,
    signers,
    render: pack && ((): TriedPack => rendered(parts, manifest)),
    isListed: versions.length > 0,
    statedDigest: own.map(({ record }) => text(record, "integrity")).find((digest) => digest !== undefined),
    otherVersions: [...new Set(versions.filter((version) => version !== manifest?.version))],
    mayHavePlaceholders: exclusion(parts.placeholders),
  };
}

function manifestAt(tree: Tree, file: string): Manifest | undefined {
  const source = readSource(tree, file, maxBytes("gpack-manifest"));
  return source && readManifest(parseTomlDocument(source), recognise(file));
}

/** Renders the gpack of a directory, seen as ggen sees an installed one: from its own root. */
function rendered(
  { tree, directory, renderer, syntax, isOver }: SubjectParts,
  manifest: Manifest | undefined,
): TriedPack {
  const start = directory === "" ? 0 : directory.length + 1;
  const listing = createListing(tree.entries, tree.probe);
  const entries = listing.under(directory).map((entry) => ({ ...entry, path: entry.path.slice(start) }));
  const file = manifest?.file.slice(start) ?? "";
  const pack = createPack("", file, createListing(entries), () => manifest, factsOf(manifest));
  const files = new Set(entries.filter(({ kind }) => kind === "file").map(({ path }) => path));
  const read = (path: string): string | undefined => {
    const source = files.has(path) ? readSource(tree, joinPath(directory, path), MAX_BYTES) : undefined;
    return source?.invalidAt === undefined ? source?.text : undefined;
  };
  return tryPack(pack, manifest, {}, { renderer, syntax, read, isOver });
}

/** The indexes of a tree that can be read. */
function indexesOf(tree: Tree): readonly Index[] {
  return tree.entries.flatMap(({ path, kind }) => {
    const recognised = recognise(path);
    if (kind !== "file" || recognised.copy || !recognised.kind.startsWith("index-")) return [];
    const source = readSource(tree, path, maxBytes(recognised.kind));
    if (!source) return [];
    const doc = recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
    return readIndex(doc, false) ?? [];
  });
}

function readSource(tree: Tree, path: string, limit: number): Source | undefined {
  const bytes = tree.read(path);
  if ("reason" in bytes || bytes.length > limit) return undefined;
  return createSource(path, bytes);
}

/** What is about a directory, or about its gpack in an index. */
function within({ findings, gaps }: Judged, directory: string, isOwn: (finding: Finding) => boolean): Judged {
  const isInside = (file: string): boolean =>
    directory === "" || file === directory || file === `${directory}/` || file.startsWith(`${directory}/`);
  return {
    findings: findings.filter((finding) => finding.pack === directory || isInside(finding.at.file) || isOwn(finding)),
    gaps: gaps.filter(({ file }) => file === "" || isInside(file)),
  };
}
