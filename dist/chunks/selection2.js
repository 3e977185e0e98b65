import { t as InputError } from "./input-error.js";
import { n as isShownTo, r as personas, t as SECURITY_AREA } from "./facts.js";

// src/core/security/selection.ts
/**
* The `rules` of a scan: those that a persona is shown, unless some are selected by name. Severities are set either way.
*/
function scanRules(rules, asked, persona) {
	const foreign = asked.find((item) => !item.trim().startsWith(SECURITY_AREA));
	if (foreign !== void 0) throw new InputError("rules", `${JSON.stringify(foreign)} is no rule of a scan; allowed is security/name or security/*, each also with =severity`);
	if (asked.some((item) => !item.includes("="))) return asked;
	return [...rules.filter(({ security }) => security && isShownTo(persona, security)).map(({ id }) => id), ...asked];
}
/**
* Reads the name of a persona.
* @throws InputError for one that does not exist
*/
function parsePersona(name) {
	const found = personas.find((persona) => persona === name);
	if (found) return found;
	throw new InputError("persona", `${JSON.stringify(name)} is no persona; allowed is ${personas.join(", ")}`);
}

export { scanRules as n, parsePersona as t };