import { treeDigest } from "../core/readiness/tree-digest.ts";
import { sha256 } from "./digest.ts";
import { workspaceAt } from "./workspace/workspace.ts";

/** The digest of the files of a directory, by which evidence names them; `undefined` where they have none. */
export async function projectDigest(directory: string): Promise<string | undefined> {
  const { tree } = await workspaceAt(directory).open({ base: undefined, head: undefined, indexes: [] });
  const digest = treeDigest(tree, "", sha256);
  return digest.kind === "digest" ? digest.integrity : undefined;
}
