import { a as text } from "./document.js";
import { r as idOf } from "./pack.js";
import { a as joinPath, r as directoryOf } from "./tree.js";

// src/core/registry.ts
/** Builds the registry over what was read. */
function createRegistry(listing, packs, indexes, scope) {
	let byDirectory;
	let byId;
	const packAt = (directory) => (byDirectory ??= new Map(packs.map((pack) => [pack.directory, pack]))).get(directory);
	const packsWithId = (id) => (byId ??= groupById(packs)).get(id) ?? [];
	const found = /* @__PURE__ */ new WeakMap();
	const directoryOfEntry = (entry) => {
		const known = found.get(entry);
		if (known !== void 0) return known ?? void 0;
		const directory = findDirectory(entry);
		found.set(entry, directory ?? null);
		return directory;
	};
	const findDirectory = (entry) => {
		for (const path of statedPaths(entry)) {
			const stands = (candidate) => packAt(candidate) !== void 0 || listing.has(candidate);
			const found = candidates(entry.index, path).find(stands);
			if (found !== void 0) return found;
		}
	};
	return {
		listing,
		packs,
		indexes,
		packAt,
		packsWithId,
		directoryOf: directoryOfEntry,
		packOf(entry) {
			const directory = directoryOfEntry(entry);
			return (directory === void 0 ? void 0 : packAt(directory)) ?? packsWithId(entry.key)[0];
		},
		isAffected(subject) {
			if (!scope) return true;
			if ("directory" in subject) return scope.packs.has(subject.directory);
			return scope.entries.get(subject.index.file)?.has(subject.key) ?? false;
		},
		scope
	};
}
/** The paths that an entry gives for its pack, newest version last in the file first. */
function statedPaths(entry) {
	const own = text(entry.record, "path");
	const paths = own === void 0 ? [] : [own];
	for (const version of entry.versions.toReversed()) {
		const path = text(version.record, "path");
		if (path !== void 0) paths.push(path);
	}
	return paths.map(plainPath).filter((path) => path !== void 0);
}
/** Where a path of an index may lead: from the root, or from a directory above the index. */
function candidates(index, path) {
	const found = [path];
	for (let directory = directoryOf(index.file); directory !== ""; directory = directoryOf(directory)) found.push(joinPath(directory, path));
	return found;
}
/** What a plain relative path has not: a backslash, or a part that is empty, `.` or `..`. */
const UNUSUAL = /\\|(?:^|\/)\.{0,2}(?:\/|$)/;
/** A relative path without `.`, empty parts or trailing slash; `undefined` when it leaves the root. */
function plainPath(path) {
	if (!UNUSUAL.test(path)) return path;
	if (path.startsWith("/") || path.includes("\\")) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.includes("..") ? void 0 : parts.join("/");
}
function groupById(packs) {
	const groups = /* @__PURE__ */ new Map();
	for (const pack of packs) {
		const id = idOf(pack);
		const group = groups.get(id);
		if (group) group.push(pack);
		else groups.set(id, [pack]);
	}
	return groups;
}

export { statedPaths as i, createRegistry as n, plainPath as r, candidates as t };