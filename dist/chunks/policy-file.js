import "./rolldown-runtime.js";
import { l as text, r as isSeverity, s as own, u as texts } from "./finding.js";
import { t as InputError } from "./input-error.js";
import { n as defaultPolicy } from "./policy.js";
import { t as schemaFaults } from "./schema.js";
import { t as parseTomlDocument } from "./toml-document.js";

// src/core/policy-file.ts
/**
* Reads a policy.
* @throws InputError that names the line when it is not TOML, has an unknown key or names an unknown rule
*/
function readPolicy(source, ruleIds) {
	const doc = parseTomlDocument(source);
	const [problem] = doc.problems;
	if (problem) throw wrong(source.path, problem.at.line, problem.message);
	const [fault] = schemaFaults("policy", doc.value);
	if (fault) {
		const path = fault.key === void 0 ? fault.path : [...fault.path, fault.key];
		const name = path.join(".") || "the file";
		const what = fault.keyword === "additionalProperties" ? "is no key of a policy" : fault.message;
		throw wrong(source.path, doc.keyAt(path).line, `${name} ${what}`);
	}
	const rules = {};
	for (const [id, severity] of Object.entries(tableOf(own(doc.value, "rules")))) {
		if (!ruleIds.includes(id)) throw wrong(source.path, doc.keyAt(["rules", id]).line, `there is no rule ${JSON.stringify(id)}; \`gpack rules\` lists all`);
		if (severity === "off" || isSeverity(severity)) rules[id] = severity;
	}
	const minimum = own(own(doc.value, "descriptions"), "min_length");
	const failOn = text(doc.value, "fail_on");
	return {
		rules,
		failOn: isSeverity(failOn) ? failOn : defaultPolicy.failOn,
		allowedLicenses: texts(own(doc.value, "licenses"), "allow"),
		reservedNames: texts(own(doc.value, "names"), "reserved"),
		minDescription: typeof minimum === "number" ? minimum : defaultPolicy.minDescription
	};
}
function tableOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function wrong(file, line, message) {
	return new InputError("policy", `${file}:${line}: ${message}`);
}

export { readPolicy };