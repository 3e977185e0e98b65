import { t as POLICY_PATH } from "./policy.js";
import { u as compareText } from "./document.js";

// src/core/waivers/path.ts
/** Where a registry keeps its waivers: beside its policy, and like it read from the base. */
const WAIVERS_PATH = "registry/waivers.toml";

// src/core/tree.ts
/** A tree from an object literal: path to content. */
function treeOf(files) {
	const encoder = new TextEncoder();
	return {
		entries: Object.keys(files).toSorted(compareText).map((path) => ({
			path,
			kind: "file"
		})),
		read(path) {
			const content = files[path];
			if (content === void 0) return { reason: "no such file" };
			return typeof content === "string" ? encoder.encode(content) : content;
		}
	};
}
/** Answers that a listing remembers: every pack asks whether the root has a LICENSE. */
const MAX_ANSWERS = 4096;
/** Indexes sorted entries; `probe` answers for what is not among them. */
function createListing(entries, probe) {
	const answers = /* @__PURE__ */ new Map();
	const lowerBound = (path) => {
		let low = 0;
		let high = entries.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (compareText(entries[middle]?.path ?? "", path) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const entry = (path) => {
		const found = entries[lowerBound(path)];
		return found?.path === path ? found : void 0;
	};
	return {
		entries,
		entry,
		under(directory) {
			if (directory === "") return entries;
			return entries.slice(lowerBound(`${directory}/`), lowerBound(`${directory}0`));
		},
		has(path) {
			const known = answers.get(path);
			if (known !== void 0) return known;
			const answer = stands(path);
			if (answers.size < MAX_ANSWERS) answers.set(path, answer);
			return answer;
		}
	};
	function stands(path) {
		const clean = withoutSlashes(path);
		if (clean === "" || entry(clean)) return true;
		if (entries[lowerBound(`${clean}/`)]?.path.startsWith(`${clean}/`)) return true;
		return probe?.(clean) !== void 0;
	}
}
/** A path without the slashes at its end. */
function withoutSlashes(path) {
	let end = path.length;
	while (end > 0 && path[end - 1] === "/") end -= 1;
	return path.slice(0, end);
}
/** The directory part of a path; `""` at the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/** The last part of a path. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** True when one of some directories (`""` is the root) lies above a path. */
function isBelowAny(path, directories) {
	for (let directory = directoryOf(path);; directory = directoryOf(directory)) {
		if (directories.has(directory)) return true;
		if (directory === "") return false;
	}
}
/** Joins a directory (`""` is the root) and a relative path. */
function joinPath(directory, path) {
	return directory === "" ? path : `${directory}/${path}`;
}

// src/core/recognise.ts
/** The names that make a directory a pack. */
const MANIFEST_NAMES = [
	"gpack.toml",
	"rpack.toml",
	"package.toml",
	"pack.toml"
];
const COPY = /@[0-9a-f]{7,40}(?=\.[^/]*$|$)/;
/** Recognises a file. `indexes` names further index files, relative to the root. */
function recognise(path, indexes = []) {
	const at = path.indexOf("@") === -1 ? void 0 : COPY.exec(baseName(path))?.[0];
	const original = at ? path.slice(0, path.lastIndexOf(at)) + path.slice(path.lastIndexOf(at) + at.length) : path;
	return {
		kind: indexes.includes(path) ? indexKind(path) : kindOf(original),
		path: original,
		copy: original !== path
	};
}
function indexKind(path) {
	return path.endsWith(".toml") ? "index-toml" : "index-json";
}
function kindOf(path) {
	if (path === "registry/policy.toml") return "policy";
	if (path === "registry/waivers.toml") return "waivers";
	const name = baseName(path);
	const parent = baseName(directoryOf(path));
	if (directoryOf(path) === ".github/workflows") return /\.ya?ml$/.test(name) ? "workflow" : "other";
	switch (name) {
		case "gpack.toml":
		case "rpack.toml": return "gpack-manifest";
		case "package.toml": return "package-manifest";
		case "pack.toml": return "pack-manifest";
		case "make.toml": return "make";
		case "production.toml": return parent === ".ggen" ? "production" : "toml";
		case "packages.toml": return parent === "registry" ? "index-toml" : "toml";
		case "index.json": return parent === "registry" || parent === "marketplace" ? "index-json" : "other";
		case "ggen.lock":
		case "gpack.lock":
		case "packs.lock": return "lock";
		case "lock.json": return parent === ".ggen" ? "lock" : "other";
	}
	switch (name.slice(name.lastIndexOf(".") + 1)) {
		case "toml": return parent === "packs" ? "pack-set" : "toml";
		case "tmpl":
		case "tera": return "template";
		case "ttl": return "turtle";
		case "rq":
		case "sparql": return "query";
		default: return "other";
	}
}

export { directoryOf as a, treeOf as c, createListing as i, withoutSlashes as l, recognise as n, isBelowAny as o, baseName as r, joinPath as s, MANIFEST_NAMES as t, WAIVERS_PATH as u };