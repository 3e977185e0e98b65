import { lstatSync } from "node:fs";
import { join } from "node:path";

/**
 * True when nothing above a path, below a directory, is a link or a file: what is written there stays in the directory.
 * Commands that are not trusted work in it, and may have planted one.
 */
export function hasPlainParents(root: string, path: string): boolean {
  const parts = path.split("/").slice(0, -1);
  return parts.every((_, index) => {
    const stats = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
    return stats === undefined || stats.isDirectory();
  });
}
