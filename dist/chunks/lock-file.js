import { a as text, n as isTable, r as own } from "./document.js";

// src/core/lock-file.ts
/** Reads a lock file; `undefined` when it does not parse or its root is no table. */
function readLock(doc, recognised) {
	const root = doc.value;
	if (!isTable(root)) return void 0;
	const entries = [...entriesAt(root, "packs"), ...entriesAt(root, "packages")];
	return {
		dialect: dialectOf(root, entries),
		recognised,
		doc,
		root,
		entries
	};
}
function entriesAt(root, key) {
	const found = own(root, key);
	if (Array.isArray(found)) return found.flatMap((record, at) => {
		if (!isTable(record)) return [];
		return [{
			name: text(record, "id") ?? text(record, "pack_id") ?? text(record, "name") ?? "",
			version: text(record, "version"),
			path: [key, at],
			record
		}];
	});
	if (!isTable(found)) return [];
	return Object.entries(found).flatMap(([name, record]) => isTable(record) ? [{
		name,
		version: text(record, "version"),
		path: [key, name],
		record
	}] : []);
}
function dialectOf(root, entries) {
	const some = (key) => entries.some(({ record }) => Object.hasOwn(record, key));
	if (Array.isArray(own(root, "packs"))) return some("pack_id") ? "tiers" : "list";
	if (isTable(own(root, "packs"))) {
		if (some("content_hash")) return "engine";
		return some("installed_at") || Object.hasOwn(root, "ggen_version") ? "packs" : "unknown";
	}
	if (isTable(own(root, "packages"))) {
		if (some("resolved")) return "resolved";
		return some("installed_at") ? "market" : "unknown";
	}
	return "unknown";
}

export { readLock as t };