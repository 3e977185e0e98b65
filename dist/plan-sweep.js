import "./chunks/rolldown-runtime.js";
import { A as workspaceAt, Pr as enter, S as runner, br as parseInputs, x as insideWorkspace, zt as count } from "./chunks/start.js";
import { n as planSweep } from "./chunks/run2.js";

// src/actions/plan-sweep/contract.ts
const contract = {
	name: "plan-sweep",
	description: "Divides a registry into parts of about the same size, for a matrix of jobs that scan one each.",
	icon: "grid",
	inputs: {
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the registry, relative to the workspace."
		},
		head: {
			kind: "text",
			description: "Commit to read. Default: the files of the directory."
		},
		"packs-per-shard": {
			kind: "text",
			default: "200",
			description: "Gpacks in each part, about: a hash divides them."
		},
		"max-shards": {
			kind: "text",
			default: "20",
			description: "Parts at most, up to 256."
		}
	},
	outputs: {
		matrix: "JSON for `strategy.matrix`: the `index` and the `shard` of each part, such as `2` and `2/8`.",
		count: "How many parts there are.",
		packs: "How many gpacks there are."
	}
};

// src/actions/plan-sweep/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	const directory = insideWorkspace(runner.workspace, inputs.path);
	const { tree } = await workspaceAt(directory).open({
		base: void 0,
		head: inputs.head || void 0,
		indexes: []
	});
	const { packs, parts } = planSweep(tree, inputs["packs-per-shard"], inputs["max-shards"]);
	runner.output("matrix", JSON.stringify({ include: parts.map((shard, at) => ({
		index: at + 1,
		shard
	})) }));
	runner.output("count", String(parts.length));
	runner.output("packs", String(packs));
	runner.info(`${count(packs, "gpack")} in ${count(parts.length, "part")}.`);
});

export {  };