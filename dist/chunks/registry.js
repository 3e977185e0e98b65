import { c as isTable, d as text, f as texts, l as own } from "./finding.js";
import { t as MANIFEST_NAMES } from "./recognise.js";
import { a as joinPath, r as directoryOf, s as withoutSlashes, t as baseName } from "./tree.js";

// src/core/solver/catalogue.ts
/** The requirements of a table of ids and ranges, as manifests and indexes write them; a range that is no text is empty. */
function requirementsOf(table) {
	if (!isTable(table)) return NONE;
	return Object.entries(table).map(([id, range]) => ({
		id,
		range: typeof range === "string" ? range : ""
	}));
}
const NONE = [];

// src/core/pack.ts
/** The id that a pack is found by: of its manifest, else the name of its directory. */
function idOf({ facts, directory }) {
	return facts.id ?? baseName(directory);
}
/** The facts of a manifest. */
function factsOf(manifest) {
	return {
		dialect: manifest?.dialect,
		id: manifest?.id,
		name: manifest?.name,
		version: manifest?.version,
		license: manifest?.license,
		repository: manifest && repositoryOf(manifest),
		needs: manifest ? needsOf(manifest) : [],
		productionReady: manifest && productionReadyOf(manifest),
		readable: manifest !== void 0 && manifest.doc.problems.length === 0
	};
}
function repositoryOf({ root, table }) {
	return text(table, "repository") ?? text(own(root, "metadata"), "repository");
}
/** Crates in a Cargo-like `[package]` manifest are no packs; neither are the tables of a package.toml. */
function needsOf({ dialect, root, table }) {
	if (dialect === "marketplace") return texts(table, "dependencies").map((id) => ({
		id,
		range: ""
	}));
	return dialect === "gpack" || dialect === "rpack" ? requirementsOf(own(root, "dependencies")) : [];
}
function productionReadyOf({ root }) {
	const ready = own(own(root, "marketplace"), "production_ready");
	return typeof ready === "boolean" ? ready : void 0;
}
/** Makes a pack over a listing. */
function createPack(directory, file, listing, manifest, facts) {
	let files;
	let own;
	const start = directory === "" ? 0 : directory.length + 1;
	return {
		directory,
		file,
		manifest,
		facts,
		files: () => files ??= withoutNested(directory, listing.under(directory)),
		has(path) {
			own ??= listing.under(directory);
			if (own.length > SMALL_PACK) return listing.has(joinPath(directory, path));
			const clean = withoutSlashes(path);
			return own.some((entry) => standsAt(entry.path, start, clean));
		},
		inTree: (path) => listing.has(path)
	};
}
const SMALL_PACK = 32;
/** True when an entry is what stands at a path below `start`, or lies in it. */
function standsAt(entry, start, path) {
	return entry.startsWith(path, start) && (entry.length === start + path.length || entry[start + path.length] === "/");
}
/** Leaves out what lies in a directory below that has a manifest of its own. */
function withoutNested(directory, entries) {
	const nested = /* @__PURE__ */ new Set();
	for (const { path } of entries) {
		if (!MANIFEST_NAMES.includes(baseName(path))) continue;
		const inner = directoryOf(path);
		if (inner !== directory) nested.add(inner);
	}
	if (nested.size === 0) return entries;
	return entries.filter(({ path }) => {
		for (let inner = directoryOf(path); inner.length > directory.length; inner = directoryOf(inner)) if (nested.has(inner)) return false;
		return true;
	});
}

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
			const found = candidates(entry.index, path).find((candidate) => listing.has(candidate));
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

export { createPack as a, requirementsOf as c, statedPaths as i, createRegistry as n, factsOf as o, plainPath as r, idOf as s, candidates as t };