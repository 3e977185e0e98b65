import { Lr as InputError, Ut as packDirectories } from "./start.js";

// src/actions/plan-sweep/run.ts
/**
* Divides a tree; at least one part, so that a registry without gpacks is scanned, too.
* @throws InputError for numbers that are none
*/
function planSweep(tree, perShard, maxShards) {
	const packs = packDirectories(tree.entries).length;
	const each = numberIn("packs-per-shard", perShard, 1e5);
	const most = numberIn("max-shards", maxShards, 256);
	const count = Math.min(most, Math.max(1, Math.ceil(packs / each)));
	return {
		packs,
		parts: Array.from({ length: count }, (_, at) => `${at + 1}/${count}`)
	};
}
/**
* Reads a number from 1 up.
* @throws InputError that names the input
*/
function numberIn(name, text, most) {
	const number = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : NaN;
	if (number <= most) return number;
	throw new InputError(name, `input ${name}: ${JSON.stringify(text)} is not allowed; allowed is a whole number from 1 to ${most}`);
}

export { planSweep as n, numberIn as t };