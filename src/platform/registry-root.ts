import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../core/input-error.ts";
import { isDirectory } from "./disk-tree.ts";

/** What tells the root of a registry. */
const MARKS = ["registry/policy.toml", "registry/index.json"];

/**
 * The root of the registry around a directory: the nearest one above it that has a policy or an index, at most that of
 * the git repository. Without one it is the directory itself. Absolute, links resolved.
 * @throws InputError when the directory does not exist
 */
export function registryRoot(directory: string): { readonly root: string; readonly directory: string } {
  if (!isDirectory(directory))
    throw new InputError("path", `${JSON.stringify(directory)} is no directory; give that of a gpack or a project`);
  const start = realpathSync(directory);
  for (let above = start; ; above = dirname(above)) {
    if (MARKS.some((mark) => existsSync(join(above, mark)))) return { root: above, directory: start };
    // Above a repository nothing belongs to it; outside of one a directory far above is not meant either.
    if (existsSync(join(above, ".git")) || dirname(above) === above) return { root: start, directory: start };
  }
}
