import { a as text, r as own } from "./document.js";

// src/core/change/listed-version.ts
/** The versions that an entry lists: of a `packs` map all that were published, of a flat list mostly one. */
function listedVersions(entry) {
	const { index, record, versions } = entry;
	if (index.dialect === "packs-map") return versions.map((listed) => {
		const path = ["versions", listed.key];
		return {
			version: listed.key,
			record: listed.record,
			path,
			at: path
		};
	});
	const list = own(record, "versions");
	if (Array.isArray(list)) return list.flatMap((version, position) => {
		const at = ["versions", position];
		return typeof version === "string" ? [{
			version,
			record: {},
			path: at,
			at
		}] : [];
	});
	const version = text(record, "version");
	return version === void 0 ? [] : [{
		version,
		record,
		path: [],
		at: ["version"]
	}];
}

export { listedVersions as t };