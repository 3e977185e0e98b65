import { n as compareText } from "./finding.js";

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

export { joinPath as a, isBelowAny as i, createListing as n, treeOf as o, directoryOf as r, withoutSlashes as s, baseName as t };