import { a as text, n as isTable, r as own } from "./document.js";

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
/** An entry of a `packs` map. */
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

export { mapEntry as n, readIndex as r, indexExcess as t };