import { i as __toESM } from "./rolldown-runtime.js";
import { c as isTable, d as text, l as own } from "./finding.js";
import { t as require_semver } from "./semver.js";

// src/core/manifest-dependencies.ts
/**
* The packs that a manifest depends on. Crates are left out: `[dependencies]` names packs only in the
* `[gpack]` dialect.
*/
function dependenciesOf({ dialect, root, table, tablePath }) {
	switch (dialect) {
		case "gpack":
		case "rpack": {
			const dependencies = own(root, "dependencies");
			if (!isTable(dependencies)) return [];
			return Object.entries(dependencies).map(([id, range]) => {
				const path = ["dependencies", id];
				return {
					id,
					path,
					named: "key",
					range: typeof range === "string" ? range : void 0,
					rangePath: path
				};
			});
		}
		case "marketplace": return list(own(table, "dependencies")).flatMap((id, index) => {
			const path = [
				...tablePath,
				"dependencies",
				index
			];
			return typeof id === "string" ? [{
				id,
				path,
				named: "value",
				range: void 0,
				rangePath: path
			}] : [];
		});
		case "pack-set": return list(own(table, "dependencies")).flatMap((item, index) => {
			const id = text(item, "pack_id");
			const path = [
				...tablePath,
				"dependencies",
				index
			];
			if (id === void 0) return [];
			return [{
				id,
				path: [...path, "pack_id"],
				named: "value",
				range: text(item, "version"),
				rangePath: [...path, "version"]
			}];
		});
		case "package":
		case "archive":
		case "engine":
		case "ontology-bundle":
		case "unknown": return [];
	}
}
function list(value) {
	return Array.isArray(value) ? value : [];
}

// src/core/version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** The semantic version that a sloppy one plainly means (`v1.2` is `1.2.0`), or `undefined`. */
function repairedVersion(version) {
	const parts = /^[vV=\s]*(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?\s*$/.exec(version);
	if (!parts) return void 0;
	const [, major = "0", minor = "0", patch = "0", pre = ""] = parts;
	const repaired = `${Number(major)}.${Number(minor)}.${Number(patch)}${pre}`;
	return (0, import_semver.valid)(repaired) === repaired ? repaired : void 0;
}
/** True for a strict semantic version as a registry may publish it. */
function isSemver(version) {
	return version.length <= 100 && (0, import_semver.valid)(version) === version.replace(/\+.*$/, "");
}

export { repairedVersion as n, dependenciesOf as r, isSemver as t };