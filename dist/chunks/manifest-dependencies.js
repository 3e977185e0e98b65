import { a as text, n as isTable, r as own } from "./document.js";

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

export { dependenciesOf as t };