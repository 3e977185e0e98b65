import type { Document } from "./document.ts";
import { type Index, indexExcess, readIndex } from "./index-file.ts";
import { parseJsonDocument } from "./json-document.ts";
import { type Known, knownFiles, packManifests } from "./known-files.ts";
import { maxBytes } from "./limits.ts";
import { readManifest } from "./manifest.ts";
import { type Pack, createPack, factsOf } from "./pack.ts";
import { type Registry, createRegistry } from "./registry.ts";
import type { Gap } from "./report.ts";
import { type Source, createSource } from "./source.ts";
import { parseTomlDocument } from "./toml-document.ts";
import { type Tree, createListing } from "./tree.ts";

/** The packs and indexes of a tree, and what of them could not be read. */
export interface ReadRegistry {
  readonly registry: Registry;
  readonly gaps: readonly Gap[];
}

/** Reads a registry to ask it something, without judging it. Never throws for anything in the tree. */
export function readRegistry(tree: Tree, indexPaths: readonly string[]): ReadRegistry {
  const gaps: Gap[] = [];
  const listing = createListing(tree.entries, tree.probe);
  const known = knownFiles(tree.entries, indexPaths, []);

  const indexes: Index[] = [];
  for (const file of known) {
    if (!file.recognised.kind.startsWith("index-") || file.recognised.copy) continue;
    const source = open(tree, file, gaps);
    const doc = source && indexDocument(source, file);
    if (!doc) continue;
    const excess = indexExcess(doc);
    const index = excess === undefined ? readIndex(doc, false) : undefined;
    if (index) indexes.push(index);
    else gaps.push({ file: doc.source.path, reason: excess ?? "the file does not parse" });
  }

  const packs: Pack[] = [];
  for (const [directory, files] of packManifests(known)) {
    for (const file of files) {
      const source = open(tree, file, gaps);
      const manifest = source && readManifest(parseTomlDocument(source), file.recognised);
      if (!source || manifest?.dialect === "ontology-bundle") continue;
      if (!manifest) {
        gaps.push({ file: source.path, reason: "the manifest does not parse" });
        continue;
      }
      packs.push(createPack(directory, source.path, listing, () => manifest, factsOf(manifest)));
      break;
    }
  }
  return { registry: createRegistry(listing, packs, indexes, undefined), gaps };
}

function indexDocument(source: Source, { recognised }: Known): Document {
  return recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
}

function open(tree: Tree, { entry, recognised }: Known, gaps: Gap[]): Source | undefined {
  const bytes = tree.read(entry.path);
  const limit = maxBytes(recognised.kind);
  const reason =
    "reason" in bytes
      ? bytes.reason
      : bytes.length > limit
        ? `the file has ${bytes.length} bytes, the limit for its kind is ${limit}`
        : undefined;
  if (reason !== undefined) gaps.push({ file: entry.path, reason });
  return reason === undefined && !("reason" in bytes) ? createSource(entry.path, bytes) : undefined;
}
