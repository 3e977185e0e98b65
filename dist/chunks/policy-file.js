import "./rolldown-runtime.js";
import { a as text, c as valueAt, n as isTable, o as texts, r as own } from "./document.js";
import { i as isSeverity } from "./finding.js";
import { t as InputError } from "./input-error.js";
import { r as principalNames, t as parsePrincipal } from "./principal.js";
import { i as signaturePolicy, n as defaultPolicy, r as signatureFault, s as readReadinessPolicy } from "./policy.js";
import { t as dateText } from "./date-time.js";
import { a as quote } from "./limits.js";
import { t as parseGlob } from "./rust-glob.js";
import { n as hostFault } from "./address.js";
import { t as matchesRule } from "./selection.js";
import { t as schemaFaults } from "./schema.js";
import { t as parseTomlDocument } from "./toml-document.js";

// src/core/rule-severity.ts
const ALLOWED = `"error", "warning", "note" or "off"`;
/** Reads a value of `[rules]`: `"error"`, or `{ severity = "error", from = 2027-01-01 }`. */
function readRuleSeverity(value) {
	if (isLevel(value)) return { severity: value };
	if (!isTable(value)) return {
		message: `must be ${ALLOWED}, or a table with severity and from`,
		path: []
	};
	const extra = Object.keys(value).find((key) => key !== "severity" && key !== "from");
	if (extra !== void 0) return {
		message: `has the key ${quote(extra)}; allowed are severity and from`,
		path: [extra]
	};
	const severity = text(value, "severity");
	if (!isLevel(severity)) return {
		message: `needs a severity: ${ALLOWED}`,
		path: ["severity"]
	};
	const written = own(value, "from");
	if (written === void 0) return { severity };
	const from = dateText(written);
	return from === void 0 ? {
		message: "needs a day in from, such as 2027-01-01",
		path: ["from"]
	} : {
		severity,
		from
	};
}
const MILDER = {
	error: "warning",
	warning: "note",
	note: "off",
	off: "off"
};
/** The severity that holds on a day. */
function severityOn({ severity, from }, today) {
	return from === void 0 || today >= from ? severity : MILDER[severity];
}
function isLevel(value) {
	return value === "off" || isSeverity(value);
}

// src/core/policy-file.ts
/**
* Reads a policy, as it holds on a day.
* @throws InputError that names the line when it is not TOML, has an unknown key or names an unknown rule
*/
function readPolicy(source, ruleIds, today) {
	const doc = parseTomlDocument(source);
	const fault = policyFault(doc, ruleIds);
	if (fault) throw new InputError("policy", `${source.path}:${fault.at.line}: ${fault.message}`);
	const rules = {};
	let isDated = false;
	for (const [id, value] of Object.entries(tableOf(own(doc.value, "rules")))) {
		const set = readRuleSeverity(value);
		if ("message" in set) continue;
		rules[id] = severityOn(set, today);
		isDated ||= set.from !== void 0;
	}
	const owners = tableOf(own(doc.value, "owners"));
	const waivers = own(doc.value, "waivers");
	const maxDays = own(waivers, "max_days");
	const minimum = own(own(doc.value, "descriptions"), "min_length");
	const failOn = text(doc.value, "fail_on");
	return {
		policy: {
			file: source.path,
			rules,
			failOn: isSeverity(failOn) ? failOn : defaultPolicy.failOn,
			allowedLicenses: texts(own(doc.value, "licenses"), "allow"),
			reservedNames: texts(own(doc.value, "names"), "reserved"),
			exclude: texts(own(doc.value, "files"), "exclude"),
			...releasePolicy(own(doc.value, "releases")),
			minDescription: typeof minimum === "number" ? minimum : defaultPolicy.minDescription,
			maintainers: principalNames(texts(doc.value, "maintainers")),
			owners: Object.fromEntries(Object.keys(owners).map((pattern) => [pattern, principalNames(texts(owners, pattern))])),
			ratchet: texts(own(doc.value, "ratchet"), "rules"),
			signatures: signaturePolicy(doc.value),
			waivers: {
				never: texts(waivers, "never"),
				maxDays: typeof maxDays === "number" ? maxDays : void 0
			},
			ownAddresses: texts(own(doc.value, "sources"), "own"),
			sourceHosts: Array.isArray(own(own(doc.value, "sources"), "hosts")) ? texts(own(doc.value, "sources"), "hosts") : void 0,
			readiness: readReadinessPolicy(own(doc.value, "readiness"))
		},
		isDated
	};
}
/** What a registry decides about published versions. */
function releasePolicy(releases) {
	return {
		mayChange: texts(releases, "may_change"),
		versionStep: text(releases, "step") === "increasing" ? "increasing" : defaultPolicy.versionStep,
		prereleases: own(releases, "prereleases") !== false,
		firstVersions: Array.isArray(own(releases, "first")) ? texts(releases, "first") : defaultPolicy.firstVersions
	};
}
/** The first thing that is wrong with a policy, and where; `undefined` when it can be read. */
function policyFault(doc, ruleIds) {
	const [problem] = doc.problems;
	if (problem) return problem;
	const rules = tableOf(own(doc.value, "rules"));
	const fault = schemaFaults("policy", doc.value).find(({ path }) => path[0] !== "rules" || path.length === 1);
	if (fault) {
		const path = fault.key === void 0 ? fault.path : [...fault.path, fault.key];
		return {
			message: `${path.join(".") || "the file"} ${fault.keyword === "additionalProperties" ? "is no key of a policy" : fault.allowed ?? fault.message}`,
			at: doc.keyAt(path)
		};
	}
	for (const [id, value] of Object.entries(rules)) {
		const path = ["rules", id];
		if (!ruleIds.includes(id)) return {
			message: `there is no rule ${quote(id)}; \`gpack rules\` lists all`,
			at: doc.keyAt(path)
		};
		const set = readRuleSeverity(value);
		if ("message" in set) return {
			message: `rules.${quote(id)} ${set.message}`,
			at: doc.at([...path, ...set.path])
		};
	}
	for (const [position, text] of texts(own(doc.value, "files"), "exclude").entries()) {
		const glob = parseGlob(text);
		if ("problem" in glob) return {
			message: `${quote(text)} is no glob: ${glob.problem}`,
			at: doc.at([
				"files",
				"exclude",
				position
			])
		};
	}
	const owners = tableOf(own(doc.value, "owners"));
	for (const pattern of Object.keys(owners)) {
		const glob = parseGlob(pattern);
		const problem = "problem" in glob ? glob.problem : pattern.includes("/") ? "an id has no slash" : void 0;
		if (problem !== void 0) return {
			message: `${quote(pattern)} is no namespace: ${problem}`,
			at: doc.keyAt(["owners", pattern])
		};
	}
	for (const [position, address] of texts(own(doc.value, "sources"), "own").entries()) {
		if (URL.canParse(address) || /^[\w.-]+@[\w.-]+:./.test(address)) continue;
		return {
			message: `${quote(address)} is no address of a repository; write it as git_url has it, such as https://github.com/example/registry`,
			at: doc.at([
				"sources",
				"own",
				position
			])
		};
	}
	for (const [position, host] of texts(own(doc.value, "sources"), "hosts").entries()) {
		const wrong = hostFault(host);
		if (wrong !== void 0) return {
			message: `${quote(host)} ${wrong}`,
			at: doc.at([
				"sources",
				"hosts",
				position
			])
		};
	}
	const people = [["maintainers"], ...Object.keys(owners).map((pattern) => ["owners", pattern])];
	for (const path of people) {
		const names = valueAt(doc.value, path);
		for (const [position, name] of Array.isArray(names) ? names.entries() : []) if (typeof name === "string" && !parsePrincipal(name)) return {
			message: `${quote(name)} is no login and no team; write @login or @org/team`,
			at: doc.at([...path, position])
		};
	}
	for (const path of [["waivers", "never"], ["ratchet", "rules"]]) {
		const listed = valueAt(doc.value, path);
		for (const [position, pattern] of Array.isArray(listed) ? listed.entries() : []) if (typeof pattern === "string" && !ruleIds.some((id) => matchesRule(id, pattern))) return {
			message: `${quote(pattern)} names no rule; allowed is area/name, area/* or *`,
			at: doc.at([...path, position])
		};
	}
	return signatureFault(doc);
}
function tableOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}

export { readPolicy as n, policyFault as t };