import type { PathClash } from "../../core/change/path-clash.ts";
import { foldName } from "../../core/portable-name.ts";
import { baseName, directoryOf, joinPath } from "../../core/tree.ts";
import type { Change } from "./change.ts";
import type { TreeReader } from "./tree-reader.ts";

/**
 * The paths that a change adds and that others equal where case or Unicode form does not count. `standing` are the
 * trees to which it is added, the base from which it departed first: what clashed in that one is not the change's.
 */
export async function pathClashes(
  changes: Change["changes"],
  head: TreeReader,
  standing: readonly TreeReader[],
): Promise<readonly PathClash[]> {
  const clashes: PathClash[] = [];
  const seen = new Set<string>();
  for (const [file, { before, after }] of changes) {
    if (before || !after) continue;
    for (let path = file; path !== "" && !seen.has(path); path = directoryOf(path)) {
      seen.add(path);
      const other = await twinOf(path, [head, ...standing]);
      if (other === undefined || (await standing[0]?.has(path))) continue;
      clashes.push({ file, path, other });
    }
  }
  return clashes;
}

/** What stands beside a path under another spelling of its name. */
async function twinOf(path: string, trees: readonly TreeReader[]): Promise<string | undefined> {
  const name = baseName(path);
  const folded = foldName(name);
  for (const tree of trees) {
    for (const other of (await tree.lines(directoryOf(path)))?.keys() ?? []) {
      // Directories of many thousands are common: only names that may be equal are folded.
      const isCandidate = other !== name && (other.length === name.length || NOT_ASCII.test(other + name));
      if (isCandidate && foldName(other) === folded) return joinPath(directoryOf(path), other);
    }
  }
  return undefined;
}

const NOT_ASCII = /[^\u0000-\u007F]/;
