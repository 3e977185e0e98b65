import { a as text, n as isTable, r as own } from "./document.js";

// src/core/manifest.ts
/** Reads a manifest; `undefined` when the text is not TOML or the file is no manifest. */
function readManifest(doc, recognised) {
	const root = doc.value;
	if (!isTable(root)) return void 0;
	const dialect = dialectOf(root, recognised);
	if (!dialect) return void 0;
	const tablePath = [tableName(dialect, root)];
	const found = own(root, tablePath[0] ?? "");
	const table = isTable(found) ? found : {};
	const idKey = Object.hasOwn(table, "id") ? "id" : dialect === "gpack" || dialect === "rpack" ? "id" : "name";
	return {
		dialect,
		file: doc.source.path,
		copy: recognised.copy,
		doc,
		root,
		tablePath,
		table,
		id: text(table, idKey),
		idPath: [...tablePath, idKey],
		name: text(table, "name"),
		version: text(table, "version"),
		description: text(table, "description"),
		license: text(table, "license")
	};
}
function tableName(dialect, root) {
	switch (dialect) {
		case "gpack": return "gpack";
		case "rpack": return "rpack";
		case "package":
		case "archive":
		case "marketplace": return "package";
		case "engine":
		case "ontology-bundle":
		case "pack-set": return "pack";
		case "unknown": return Object.hasOwn(root, "gpack") ? "gpack" : "package";
	}
}
function dialectOf(root, { kind, path }) {
	switch (kind) {
		case "gpack-manifest":
			if (isTable(own(root, "gpack"))) return "gpack";
			if (isTable(own(root, "rpack"))) return "rpack";
			if (isTable(own(root, "package"))) return isArchive(root) ? "archive" : "package";
			return "unknown";
		case "package-manifest":
			if (isTable(own(root, "package"))) return "marketplace";
			return isTable(own(root, "pack")) || !path.includes("packages/") ? void 0 : "marketplace";
		case "pack-manifest":
			if (!Object.hasOwn(root, "pack") && FOREIGN_PACK_KEYS.some((key) => Object.hasOwn(root, key))) return void 0;
			return isOntologyBundle(root) ? "ontology-bundle" : "engine";
		case "pack-set": return isTable(own(root, "pack")) ? "pack-set" : void 0;
		case "toml":
			if (isTable(own(root, "gpack"))) return "gpack";
			return isTable(own(root, "package")) && isArchive(root) ? "archive" : void 0;
		default: return;
	}
}
/** Keys of the pack.toml of other tools: modpacks and buildpacks. */
const FOREIGN_PACK_KEYS = [
	"pack-format",
	"buildpack",
	"buildpacks"
];
const ARCHIVE_KEYS = [
	"quality_tier",
	"fmea_reference",
	"ggen_version"
];
function isArchive(root) {
	const table = own(root, "package");
	return isTable(table) && ARCHIVE_KEYS.some((key) => Object.hasOwn(table, key));
}
function isOntologyBundle(root) {
	const table = own(root, "pack");
	return Array.isArray(own(root, "source")) || isTable(table) && Object.hasOwn(table, "source_count");
}

export { readManifest as t };