import { i as isSeverity } from "./finding.js";
import { t as InputError } from "./input-error.js";
import { t as SECURITY_AREA } from "./facts.js";

// src/core/selection.ts
/**
* Areas that run only when they are asked for: workflows are no part of a registry, and `gpack doctor` judges them; what
* a gpack can do to its users is for `gpack security-scan`.
*/
const ON_REQUEST = ["workflow/", SECURITY_AREA];
/**
* Applies the `rules` input to the rules and the severities of the policy. Each item is `area/name`
* or `area/*`, which selects (once anything is selected, nothing else runs), or one of these followed
* by `=error`, `=warning`, `=note` or `=off`, which sets the severity.
* @throws InputError for an item that names no rule or severity
*/
function selectRules(rules, items) {
	const selected = /* @__PURE__ */ new Set();
	const severities = {};
	for (const item of items) {
		const [pattern = "", severity, ...rest] = item.split("=").map((part) => part.trim());
		const found = rules.filter((rule) => matchesRule(rule.id, pattern));
		if (found.length === 0) throw new InputError("rules", `${JSON.stringify(pattern)} names no rule; allowed is area/name or area/*, see \`gpack rules\``);
		if (severity === void 0) found.forEach((rule) => selected.add(rule.id));
		else if (rest.length === 0 && (severity === "off" || isSeverity(severity))) for (const rule of found) severities[rule.id] = severity;
		else throw new InputError("rules", `${JSON.stringify(item)} has no known severity; allowed is error, warning, note or off`);
	}
	const isWanted = ({ id }) => selected.size === 0 ? !ON_REQUEST.some((area) => id.startsWith(area)) : selected.has(id);
	return {
		rules: rules.filter(isWanted),
		severities
	};
}
/** Whether `area/name`, `area/*` or `*` names a rule. */
function matchesRule(id, pattern) {
	return pattern === "*" || id === pattern || pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1));
}

export { selectRules as n, matchesRule as t };