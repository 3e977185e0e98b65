import { n as recognise, t as MANIFEST_NAMES } from "./recognise.js";
import { n as isAttestationPath } from "./attestation-path.js";
import { r as directoryOf, t as baseName } from "./tree.js";

// src/core/sweep/shard.ts
/** Parts of a sweep at most: as many jobs as a matrix of GitHub may have. */
const MAX_SHARDS = 256;
/** Reads `2/8`; `undefined` for anything else. */
function parseShard(text) {
	const parts = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
	const [index, count] = [Number(parts?.[1]), Number(parts?.[2])];
	return parts && index <= count && count <= 256 ? {
		index,
		count
	} : void 0;
}
/** The part that a name belongs to, by its hash: it stays there while the number of parts does. */
function shardOf(name, count, sha256) {
	return Number.parseInt(sha256(name).slice(0, 8), 16) % count + 1;
}
/** The directories of the outermost packs of a tree; those that are nested in one belong to it. */
function packDirectories(entries) {
	const all = /* @__PURE__ */ new Set();
	for (const { path, kind } of entries) if (kind === "file" && MANIFEST_NAMES.includes(baseName(path)) && !recognise(path).copy) all.add(directoryOf(path));
	all.delete("");
	return [...all].filter((directory) => !isBelow(directory, all));
}
function isBelow(directory, all) {
	for (let above = directoryOf(directory); above !== ""; above = directoryOf(above)) if (all.has(above)) return true;
	return false;
}
/** Whether every part needs a file: indexes, policy, waivers, advisories, signatures and what stands at the root. */
function isShared({ path }) {
	if (directoryOf(path) === "" || isAttestationPath(path)) return true;
	const { kind } = recognise(path);
	return kind === "policy" || kind === "waivers" || kind === "advisory" || kind === "index-json" || kind === "index-toml";
}
/** The part of a tree: what is shared, and each pack and each loose file in one part only. */
function shardTree(tree, { index, count }, sha256) {
	const packs = new Set(packDirectories(tree.entries));
	const parts = /* @__PURE__ */ new Map();
	const isHere = (entry) => {
		if (isShared(entry)) return true;
		const unit = unitOf(entry.path, packs);
		const part = parts.get(unit) ?? shardOf(unit, count, sha256);
		parts.set(unit, part);
		return part === index;
	};
	return {
		...tree,
		entries: tree.entries.filter(isHere)
	};
}
/** What stays together: the files of a pack; a loose file is by itself. */
function unitOf(path, packs) {
	for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) if (packs.has(directory)) return directory;
	return path;
}

export { shardTree as i, packDirectories as n, parseShard as r, isShared as t };