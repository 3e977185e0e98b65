import type { Sha256 } from "../integrity/dir-hash.ts";
import type { Tree } from "../tree.ts";

/**
 * A tree that hashes what is read of it, so that the digests of packs do not read it again; as it is where it knows
 * hashes itself.
 */
export function withHashedReads(tree: Tree, sha256: Sha256): Tree {
  if (tree.hash) return tree;
  const hashes = new Map<string, string>();
  return {
    ...tree,
    read(path) {
      const bytes = tree.read(path);
      if (!("reason" in bytes)) hashes.set(path, sha256(bytes));
      return bytes;
    },
    hash(path) {
      const known = hashes.get(path);
      if (known !== undefined) return known;
      const bytes = tree.read(path);
      return "reason" in bytes ? bytes : sha256(bytes);
    },
  };
}
