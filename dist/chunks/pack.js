import { a as text, n as isTable, o as texts, r as own } from "./document.js";
import { c as directoryOf, i as MANIFEST_NAMES, l as joinPath, o as baseName, u as withoutSlashes } from "./source.js";

// src/core/index-file.ts
/** Entries, and versions of all of them together, that are judged: three times the largest aim of 50,000. */
const MAX_ENTRIES = 15e4;
const MAX_VERSIONS = 25e4;
const MAX_VERSIONS_OF_PACK = 2e4;
/** Why an index is too large to be judged; `undefined` when it is not. */
function indexExcess({ value }) {
	const packs = own(value, "packs");
	const lists = [
		value,
		own(value, "packages"),
		own(value, "package")
	];
	const entries = isTable(packs) ? Object.keys(packs).length : Math.max(...lists.map(lengthOf));
	if (entries > MAX_ENTRIES) return `the index lists ${entries} packs, more than the ${MAX_ENTRIES} that are judged`;
	let versions = 0;
	for (const pack of isTable(packs) ? Object.values(packs) : []) {
		const count = isTable(pack) && isTable(pack["versions"]) ? Object.keys(pack["versions"]).length : 0;
		if (count > MAX_VERSIONS_OF_PACK) return `a pack has ${count} versions, more than the ${MAX_VERSIONS_OF_PACK} that are judged`;
		versions += count;
	}
	return versions > MAX_VERSIONS ? `the index lists ${versions} versions, more than the ${MAX_VERSIONS} that are judged` : void 0;
}
function lengthOf(value) {
	return Array.isArray(value) ? value.length : 0;
}
/**
* Reads an index; `undefined` when the text does not parse. `affected` leaves out the other entries,
* `keys` are those of all entries where the document does not hold them all.
*/
function readIndex(doc, copy, path = doc.source.path, affected, keys) {
	const index = readAll(doc, copy, path);
	if (!index) return void 0;
	const all = new Set(keys ?? index.entries.map((entry) => entry.key));
	if (!affected) return Object.assign(index, { keys: all });
	const entries = index.entries.filter((entry) => affected.has(entry.key));
	const part = {
		...index,
		keys: all,
		entries: []
	};
	return Object.assign(part, { entries: entries.map((entry) => ({
		...entry,
		index: part
	})) });
}
function readAll(doc, copy, file) {
	const root = doc.value;
	if (root === void 0) return void 0;
	const entries = [];
	const index = {
		dialect: dialectOf(root),
		file,
		copy,
		doc,
		entries,
		keys: /* @__PURE__ */ new Set()
	};
	switch (index.dialect) {
		case "packs-map":
			for (const [key, record] of Object.entries(tableAt(root, "packs"))) if (isTable(record)) entries.push(mapEntry(index, key, record));
			break;
		case "packages-list":
			listEntries(index, own(root, "packages"), ["packages"]);
			break;
		case "packages-toml":
			listEntries(index, own(root, "package"), ["package"]);
			break;
		case "array": listEntries(index, root, []);
	}
	return index;
}
function dialectOf(root) {
	if (Array.isArray(root)) return "array";
	if (isTable(own(root, "packs"))) return "packs-map";
	if (Array.isArray(own(root, "packages"))) return "packages-list";
	if (Array.isArray(own(root, "package"))) return "packages-toml";
	return "unknown";
}
function mapEntry(index, key, record) {
	const path = ["packs", key];
	const versions = [];
	for (const [version, body] of Object.entries(tableAt(record, "versions"))) if (isTable(body)) versions.push({
		key: version,
		path: [
			...path,
			"versions",
			version
		],
		record: body
	});
	return {
		index,
		path,
		key,
		keyPath: path,
		record,
		versions,
		latest: text(record, "latest_version")
	};
}
function listEntries(index, list, base) {
	if (!Array.isArray(list)) return;
	list.forEach((record, position) => {
		if (!isTable(record)) return;
		const path = [...base, position];
		const named = ["id", "name"].find((key) => text(record, key) !== void 0) ?? "name";
		const entry = {
			index,
			path,
			key: text(record, index.dialect === "array" ? named : "name") ?? text(record, named) ?? "",
			keyPath: [...path, index.dialect === "array" ? named : "name"],
			record,
			versions: [],
			latest: text(record, "version")
		};
		index.entries.push(entry);
	});
}
function tableAt(value, key) {
	const found = own(value, key);
	return isTable(found) ? found : {};
}

// src/core/pack.ts
/** The facts of a manifest. */
function factsOf(manifest) {
	return {
		dialect: manifest?.dialect,
		id: manifest?.id,
		name: manifest?.name,
		version: manifest?.version,
		license: manifest?.license,
		repository: manifest && repositoryOf(manifest),
		dependencies: manifest ? dependenciesOf(manifest) : [],
		productionReady: manifest && productionReadyOf(manifest),
		readable: manifest !== void 0 && manifest.doc.problems.length === 0
	};
}
function repositoryOf({ root, table }) {
	return text(table, "repository") ?? text(own(root, "metadata"), "repository");
}
/** Crates in a Cargo-like `[package]` manifest are no packs; neither are the tables of a package.toml. */
function dependenciesOf({ dialect, root, table }) {
	if (dialect === "marketplace") return texts(table, "dependencies");
	const needed = own(root, "dependencies");
	return (dialect === "gpack" || dialect === "rpack") && isTable(needed) ? Object.keys(needed) : [];
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

export { readIndex as i, factsOf as n, indexExcess as r, createPack as t };