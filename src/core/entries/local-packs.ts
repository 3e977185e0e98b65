import { own, texts } from "../document.ts";
import { knownFiles, packManifests } from "../known-files.ts";
import { maxBytes } from "../limits.ts";
import { readManifest } from "../manifest.ts";
import { POLICY_PATH } from "../policy.ts";
import { recognise } from "../recognise.ts";
import { createSource } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import type { Tree } from "../tree.ts";
import { type PackDescription, describePack } from "./pack-description.ts";

/** A gpack that stands in a tree. */
export interface LocalPack {
  /** From the root of the tree, `""` for the root itself. */
  readonly directory: string;
  readonly description: PackDescription;
}

/** The gpacks of a tree, and the manifests that describe none. */
export interface LocalPacks {
  readonly packs: readonly LocalPack[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/** Reads the gpacks of a tree by their `gpack.toml`; saved copies, and files that its policy excludes, are none. */
export function localPacks(tree: Tree): LocalPacks {
  const exclude = excludedBy(tree);
  const packs: LocalPack[] = [];
  const refused: { file: string; reason: string }[] = [];
  for (const [directory, [first]] of packManifests(knownFiles(tree.entries, undefined, exclude))) {
    if (first?.recognised.kind !== "gpack-manifest") continue;
    const described = describe(tree, first.entry.path);
    if ("reason" in described) refused.push({ file: first.entry.path, reason: described.reason });
    else packs.push({ directory, description: described });
  }
  return { packs, refused };
}

function excludedBy(tree: Tree): readonly string[] {
  const bytes = tree.read(POLICY_PATH);
  if ("reason" in bytes) return [];
  return texts(own(parseTomlDocument(createSource(POLICY_PATH, bytes)).value, "files"), "exclude");
}

/** Describes the gpack of one manifest of a tree. */
export function describe(tree: Tree, path: string): ReturnType<typeof describePack> {
  const bytes = tree.read(path);
  if ("reason" in bytes) return { reason: `cannot be read: ${bytes.reason}` };
  const limit = maxBytes("gpack-manifest");
  if (bytes.length > limit) return { reason: `has ${bytes.length} bytes, the limit is ${limit}` };
  const manifest = readManifest(parseTomlDocument(createSource(path, bytes)), recognise(path));
  return manifest ? describePack(manifest) : { reason: "is no manifest of a gpack" };
}
