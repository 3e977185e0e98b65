// src/core/try/tried.ts
/** `fail` when something failed, `incomplete` when something is open, else `pass`. */
function verdictOf({ templates, problems }) {
	const statuses = new Set([...templates, ...problems].map(({ status }) => status));
	if (statuses.has("failed")) return "fail";
	return statuses.has("open") ? "incomplete" : "pass";
}

export { verdictOf as t };