import { o as compareText } from "./limits.js";
import { t as POLICY_PATH } from "./policy.js";

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

// src/core/source.ts
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const BOM = "﻿";
/** Decodes bytes. Never throws: bytes that are not UTF-8 become U+FFFD and are reported by `invalidAt`. */
function createSource(path, bytes) {
	let raw;
	let invalidAt;
	try {
		raw = strict.decode(bytes);
	} catch {
		raw = lenient.decode(bytes);
		invalidAt = firstInvalid(raw);
	}
	const bom = raw.startsWith(BOM);
	return textSource(path, bom ? raw.slice(1) : raw, {
		size: bytes.length,
		bom,
		invalidAt
	});
}
/** A source from text that is known to be good: tests, and parts of a file. */
function textSource(path, text, facts = {}) {
	let starts;
	const lines = () => starts ??= lineStarts(text);
	return {
		path,
		text,
		size: facts.size ?? text.length,
		bom: facts.bom ?? false,
		invalidAt: facts.invalidAt,
		place(start, end = start) {
			const table = lines();
			const from = clamp(start, text.length);
			const to = Math.max(from, clamp(end, text.length));
			const first = lineOf(table, from);
			const last = lineOf(table, to);
			return {
				file: path,
				line: first + 1,
				column: from - (table[first] ?? 0) + 1,
				endLine: last + 1,
				endColumn: to - (table[last] ?? 0) + 1
			};
		},
		offset(line, column) {
			return clamp((lines()[line - 1] ?? text.length) + column - 1, text.length);
		}
	};
}
/** The place of a file or directory as a whole, for what has no line of its own. */
function wholeFile(file) {
	return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}
function clamp(offset, length) {
	return Math.min(Math.max(offset, 0), length);
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The offset, in the decoded text, of the first replacement character. */
function firstInvalid(decoded) {
	const at = decoded.indexOf("�");
	return at === -1 ? 0 : at;
}

export { recognise as a, directoryOf as c, treeOf as d, withoutSlashes as f, MANIFEST_NAMES as i, isBelowAny as l, textSource as n, baseName as o, WAIVERS_PATH as p, wholeFile as r, createListing as s, createSource as t, joinPath as u };