import { t as readAdvisory } from "./advisory.js";
import { n as compareText } from "./finding.js";
import { r as packageName } from "./versioning.js";
import { n as isAdvisoryPath } from "./path.js";
import { i as maxBytes } from "./limits.js";

// src/core/advisories/database.ts
/** Indexes advisories. Of several with one id the one that was modified last counts. */
function createDatabase(advisories) {
	const newest = /* @__PURE__ */ new Map();
	for (const advisory of advisories) {
		const known = newest.get(advisory.id);
		if (!known || Date.parse(known.modified) < Date.parse(advisory.modified)) newest.set(advisory.id, advisory);
	}
	const byPackage = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Set();
	for (const advisory of newest.values()) for (const affected of advisory.affected) {
		known.add(affected.ecosystem);
		if (advisory.withdrawn) continue;
		const key = keyOf(affected.ecosystem, affected.name);
		const entries = byPackage.get(key);
		if (entries) entries.push({
			advisory,
			affected
		});
		else byPackage.set(key, [{
			advisory,
			affected
		}]);
	}
	for (const entries of byPackage.values()) entries.sort((a, b) => compareText(a.advisory.id, b.advisory.id));
	return {
		about: (ecosystem, name) => byPackage.get(keyOf(ecosystem, packageName(ecosystem, name))) ?? [],
		ecosystems: known,
		size: newest.size
	};
}
function keyOf(ecosystem, name) {
	return `${ecosystem}/${name}`;
}
/** Why data is too old to clear anything; `undefined` when it is not. Data of a day to come is as good as new. */
function stalenessOf({ asOf, today, maxDays }) {
	const days = Math.round((Date.parse(today) - Date.parse(asOf)) / 864e5);
	if (Number.isNaN(days)) return `nobody knows how old the advisory data is: ${JSON.stringify(asOf)} is no day`;
	if (days <= maxDays) return void 0;
	return `the advisory data is of ${asOf}, ${days} days before ${today}, and may be ${maxDays} days old`;
}

// src/core/supply/own-advisories.ts
/** Advisories that a registry may have of its own. */
const MAX_OWN = 1e4;
/** The advisories that stand in a tree; what is none is for `advisory/form` to tell. */
function ownAdvisories(tree, listing) {
	return listing.under("registry/advisories").filter(({ path, kind }) => kind === "file" && isAdvisoryPath(path)).slice(0, MAX_OWN).flatMap(({ path }) => {
		const bytes = tree.read(path);
		return "reason" in bytes || bytes.length > maxBytes("advisory") ? [] : advisoryIn(bytes);
	});
}
/** What a scan knows; where it was given no advisories those of the tree itself. */
function withOwnAdvisories(supply, tree, listing) {
	return supply?.advisories ? supply : {
		...supply,
		advisories: createDatabase(ownAdvisories(tree, listing))
	};
}
/** The advisory that some bytes are, or none. */
function advisoryIn(bytes) {
	let record;
	try {
		record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return [];
	}
	const advisory = readAdvisory(record);
	return "fault" in advisory ? [] : [advisory];
}

export { stalenessOf as i, withOwnAdvisories as n, createDatabase as r, advisoryIn as t };