import type { Change } from "../change/change.ts";
import { compareText } from "../finding.ts";
import { directoryOf } from "../tree.ts";
import { guardedKind } from "./guarded-path.ts";

/** Files that a change touches beside packages, by the directory at the root in which they lie (`""` is the root itself). `policy` is where the policy is. */
export function foreignFiles(change: Change, policy: string): ReadonlyMap<string, readonly string[]> {
  const standing = new Set(change.packs.filter(({ before }) => before).map(({ directory }) => directory));
  const added = new Set(change.packs.filter(({ before }) => !before).map(({ directory }) => directory));
  const indexes = new Set(change.registry.indexes.map(({ file }) => file));
  const groups = new Map<string, string[]>();
  for (const [path, { before }] of [...change.files].toSorted(([a], [b]) => compareText(a, b))) {
    if (indexes.has(path) || guardedKind(path, policy) !== undefined || isBelow(path, standing)) continue;
    // A new pack brings files; what stood at its place before was not its own.
    if (!before && isBelow(path, added)) continue;
    const [top = ""] = path.includes("/") ? path.split("/", 1) : [""];
    const others = groups.get(top);
    if (others) others.push(path);
    else groups.set(top, [path]);
  }
  return groups;
}

function isBelow(path: string, directories: ReadonlySet<string>): boolean {
  for (let directory = path; ; directory = directoryOf(directory)) {
    if (directories.has(directory)) return true;
    if (directory === "") return false;
  }
}
