import type { Sha256 } from "../integrity/dir-hash.ts";
import { type PackDigest, packDigest } from "../integrity/pack-digest.ts";
import { STATE_PATH } from "../lifecycle/run-state.ts";
import { type Tree, createListing, joinPath } from "../tree.ts";

/**
 * The digest that evidence about a directory is bound to: Go's `h1:` over its files, as the digest of a gpack, without
 * ggen's record of what was run, which every run changes.
 */
export function treeDigest(tree: Tree, directory: string, sha256: Sha256): PackDigest {
  const state = joinPath(directory, STATE_PATH);
  const listing = createListing(tree.entries, tree.probe);
  return packDigest(
    tree,
    { under: (path) => listing.under(path).filter((entry) => entry.path !== state) },
    directory,
    sha256,
  );
}
