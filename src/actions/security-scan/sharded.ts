import { InputError } from "../../core/input-error.ts";
import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import { MAX_SHARDS, parseShard, shardTree } from "../../core/sweep/shard.ts";
import type { Workspace } from "../validate-gpack/ports.ts";

/**
 * A workspace of which only one part is seen; what is read from the trusted side is not divided. An empty text leaves it whole.
 * @throws InputError for a text that names no part
 */
export function sharded(workspace: Workspace, text: string, sha256: Sha256): Workspace {
  if (text === "") return workspace;
  const shard = parseShard(text);
  if (!shard)
    throw new InputError(
      "shard",
      `shard: ${JSON.stringify(text)} names no part; write one such as 2/8, of ${MAX_SHARDS} parts at most`,
    );
  return {
    ...workspace,
    async open(request) {
      const opened = await workspace.open(request);
      if (opened.subject.kind === "change")
        throw new InputError("shard", "a change is judged as a whole; leave out shard, or base");
      const tree = shardTree(opened.tree, shard, sha256);
      const here = new Set(tree.entries.map(({ path }) => path));
      const { load } = opened;
      return {
        ...opened,
        tree,
        ...(load ? { load: (isNeeded) => load((path) => here.has(path) && isNeeded(path)) } : {}),
      };
    },
  };
}
