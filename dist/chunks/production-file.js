import { a as text, o as texts, r as own } from "./document.js";

// src/core/readiness/production-file.ts
/** Where ggen keeps the requirements of a project. */
const PRODUCTION_PATH = ".ggen/production.toml";
/** The spellings of the file, which ggen compares exactly. */
const categorySpelling = {
	critical: "Critical",
	important: "Important",
	"nice-to-have": "NiceToHave"
};
const statusSpelling = {
	complete: "Complete",
	placeholder: "Placeholder",
	missing: "Missing",
	"needs-review": "NeedsReview"
};
/** Requirements that are read; a project with more is beyond any honest use. */
const MAX_REQUIREMENTS = 1e3;
/** The requirements of a file that can be understood: those with an id, a category and a status. */
function readProduction(doc) {
	const items = own(doc.value, "requirements");
	if (!Array.isArray(items)) return [];
	return items.slice(0, MAX_REQUIREMENTS).flatMap((item, position) => {
		const id = text(item, "id");
		const category = keyOf(categorySpelling, text(item, "category"));
		const status = keyOf(statusSpelling, text(item, "status"));
		if (id === void 0 || category === void 0 || status === void 0) return [];
		return [{
			id,
			name: text(item, "name") ?? id,
			category,
			status,
			components: texts(item, "components"),
			needs: texts(item, "dependencies"),
			effortHours: whole(own(item, "effort_hours")),
			priority: whole(own(item, "priority")),
			path: ["requirements", position]
		}];
	});
}
function keyOf(spellings, spelling) {
	return Object.keys(spellings).find((key) => spellings[key] === spelling);
}
function whole(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : void 0;
}

export { statusSpelling as i, categorySpelling as n, readProduction as r, PRODUCTION_PATH as t };