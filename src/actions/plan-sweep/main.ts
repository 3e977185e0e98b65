import { count } from "../../core/count.ts";
import { runner } from "../../platform/runner.ts";
import { insideWorkspace } from "../../platform/workspace/inside-workspace.ts";
import { workspaceAt } from "../../platform/workspace/workspace.ts";
import { parseInputs } from "../contract.ts";
import { enter } from "../door.ts";
import { contract } from "./contract.ts";
import { planSweep } from "./run.ts";

await enter(runner, async () => {
  const inputs = parseInputs(contract, runner.input);
  const directory = insideWorkspace(runner.workspace, inputs.path);
  const { tree } = await workspaceAt(directory).open({ base: undefined, head: inputs.head || undefined, indexes: [] });
  const { packs, parts } = planSweep(tree, inputs["packs-per-shard"], inputs["max-shards"]);
  runner.output("matrix", JSON.stringify({ include: parts.map((shard, at) => ({ index: at + 1, shard })) }));
  runner.output("count", String(parts.length));
  runner.output("packs", String(packs));
  runner.info(`${count(packs, "gpack")} in ${count(parts.length, "part")}.`);
});
