// src/core/advisories/path.ts
/** Where a registry keeps its advisories: beside its policy, and like it read from the base. */
const ADVISORIES = "registry/advisories/";
/** Whether a path is that of an advisory of the registry. */
function isAdvisoryPath(path) {
	return path.startsWith(ADVISORIES) && path.endsWith(".json") && !path.slice(20).includes("/");
}
/** The path of the advisory with an id. */
function advisoryPath(id) {
	return `${ADVISORIES}${id}.json`;
}

export { isAdvisoryPath as n, advisoryPath as t };