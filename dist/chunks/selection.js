import { t as InputError } from "./input-error.js";
import { i as isSeverity } from "./finding.js";
import { t as SECURITY_AREA } from "./facts.js";

// src/core/ownership/principal.ts
const LOGIN = /^[a-z\d_-]{1,100}(?:\[bot\])?$/;
const TEAM = /^[a-z\d_](?:[a-z\d._-]{0,98}[a-z\d_])?$/;
const MAX_LENGTH = 150;
/** Reads `@octocat`, `octocat`, `@example/writers` or `example/writers`, in any case; `undefined` when it names nobody. */
function parsePrincipal(text) {
	if (text.length > MAX_LENGTH) return void 0;
	const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
	const [first = "", second, ...more] = (lower.startsWith("@") ? lower.slice(1) : lower).split("/");
	if (!LOGIN.test(first) || !/[a-z\d]/.test(first) || more.length > 0) return void 0;
	if (second === void 0) return {
		kind: "user",
		login: first
	};
	return TEAM.test(second) ? {
		kind: "team",
		org: first,
		team: second
	} : void 0;
}
/** The one way to write a principal: lower case, behind an `@`. Equal texts are the same principal. */
function principalName(principal) {
	return principal.kind === "user" ? `@${principal.login}` : `@${principal.org}/${principal.team}`;
}
/** The names of those texts that name somebody, sorted, each once. */
function principalNames(texts) {
	const names = texts.map(parsePrincipal).filter((principal) => principal !== void 0).map(principalName);
	return [...new Set(names)].toSorted();
}

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

export { principalNames as a, principalName as i, selectRules as n, parsePrincipal as r, matchesRule as t };