import { t as MANIFEST_NAMES } from "./recognise.js";
import { a as text, n as isTable, o as texts, r as own } from "./document.js";
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

export { requirementsOf as i, factsOf as n, idOf as r, createPack as t };