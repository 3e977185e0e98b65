import type { Listing, Tree } from "../tree.ts";
import { type HashedFile, type Sha256, dirHash, nameFault } from "./dir-hash.ts";

/** The canonical digest of a directory, or what keeps it from having one. */
export type PackDigest =
  | { readonly kind: "digest"; readonly integrity: string }
  /** The directory holds what has no digest: it is for its author to repair. */
  | { readonly kind: "refused"; readonly path: string; readonly reason: string }
  /** A file could not be read, or the directory is beyond the limits: nobody knows. */
  | { readonly kind: "unread"; readonly path: string; readonly reason: string };

/** Files of one pack that are hashed. */
const MAX_FILES = 20_000;

/**
 * The canonical digest of a pack: Go's `h1:` over every regular file below its directory, packs nested in it
 * included, what lies in `.git` left out. File modes do not take part. Links and submodules are refused:
 * what they stand for lies elsewhere.
 */
export function packDigest(
  tree: Pick<Tree, "read" | "hash">,
  listing: Pick<Listing, "under">,
  directory: string,
  sha256: Sha256,
): PackDigest {
  const start = directory === "" ? 0 : directory.length + 1;
  const files: HashedFile[] = [];
  for (const { path, kind } of listing.under(directory)) {
    const name = path.slice(start);
    if (isGitOwn(name)) continue;
    const fault = kind === "file" ? nameFault(name) : `it is a ${kind === "link" ? "symbolic link" : kind}`;
    if (fault !== undefined) return { kind: "refused", path, reason: fault };
    if (files.length >= MAX_FILES)
      return { kind: "unread", path: directory, reason: `the pack has more than ${MAX_FILES} files` };
    const hash = hashOf(tree, path, sha256);
    if (typeof hash !== "string") return { kind: "unread", path, reason: hash.reason };
    files.push({ name, sha256: hash });
  }
  if (files.length === 0) return { kind: "refused", path: directory, reason: "it holds no file" };
  return { kind: "digest", integrity: dirHash(files, sha256) };
}

function hashOf(tree: Pick<Tree, "read" | "hash">, path: string, sha256: Sha256): string | { readonly reason: string } {
  if (tree.hash) return tree.hash(path);
  const bytes = tree.read(path);
  return "reason" in bytes ? bytes : sha256(bytes);
}

function isGitOwn(name: string): boolean {
  return name.includes(".git") && name.split("/").includes(".git");
}
