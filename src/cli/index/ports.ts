import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { InputError } from "../../core/input-error.ts";
import { sha256 } from "../../platform/digest.ts";
import { isDirectory } from "../../platform/disk-tree.ts";
import { committedDirectory, utc } from "../../platform/git/committed-directory.ts";
import { writeWhole } from "../../platform/write-whole.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import type { IndexPort } from "./port.ts";

/**
 * A registry in a directory, relative to the current one.
 * @throws InputError when there is no such directory
 */
export function indexPorts(directory: string): IndexPort {
  const root = resolve(directory);
  if (!isDirectory(root))
    throw new InputError("dir", `${JSON.stringify(directory)} is no directory; give the root of a registry`);
  return {
    tree: async () => (await workspaceAt(root).open({ base: undefined, head: undefined, indexes: [] })).tree,
    write: (path, text) => writeWhole(root, path, text),
    committed: (place) => committedDirectory(join(root, place), place === "" ? "." : place),
    sources: async (...asked) => (await import("../../platform/sources/git-sources.ts")).gitSources(tmpdir())(...asked),
    commitAt: async (...asked) => (await import("../../platform/sources/git-sources.ts")).commitAt(tmpdir(), ...asked),
    sha256,
    now: () => utc(Math.floor(Date.now() / 1000)),
  };
}
