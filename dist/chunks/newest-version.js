import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_semver } from "./semver.js";
import { i as replaceValue, n as quoted } from "./edits.js";

// src/core/newest-version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** True for a version that must not be chosen: `yanked` is an object, or the older `true`. */
function isYanked(record) {
	const { yanked } = record;
	return yanked === true || typeof yanked === "object" && yanked !== null;
}
/**
* What `latest_version` of an entry has to be: the newest version that is neither yanked nor a
* pre-release, else the newest pre-release; `undefined` when every version is yanked or none is semantic.
*/
function newestVersion({ versions }) {
	let stable;
	let any;
	for (const { key, record } of versions) {
		const version = isYanked(record) || key.length > 100 ? null : (0, import_semver.parse)(key);
		if (version?.version !== key.replace(/\+.*$/, "")) continue;
		if (!any || version.compare(any) > 0) any = version;
		if (version.prerelease.length === 0 && (!stable || version.compare(stable) > 0)) stable = version;
	}
	return (stable ?? any)?.raw;
}
/** A fix that names the newest version as the latest; not safe, for users then get another version. */
function replaceLatest(entry) {
	const newest = newestVersion(entry);
	if (newest === void 0) return void 0;
	const summary = `Name ${quoted(newest)} as the latest version`;
	return {
		...replaceValue(entry.index.doc, [...entry.path, "latest_version"], quoted(newest), summary),
		safe: false
	};
}

export { newestVersion as n, replaceLatest as r, isYanked as t };