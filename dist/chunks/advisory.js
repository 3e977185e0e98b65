import { a as isDateTime } from "./date-time.js";
import { a as text, n as isTable, o as texts, r as own } from "./document.js";
import { n as isEcosystem, r as packageName } from "./versioning.js";

// src/core/advisories/cvss3.ts
/**
* The base score of a vector of CVSS 3.0 or 3.1, 0 to 10, as https://www.first.org/cvss/v3.1/specification-document
* works it out in its section 7.1; `undefined` for a text that is no such vector.
*/
function cvss3Score(vector) {
	const head = /^CVSS:3\.[01]\//.exec(vector);
	if (!head || vector.length > 256) return void 0;
	const metrics = new Map(vector.slice(head[0].length).split("/").map((part) => {
		const colon = part.indexOf(":");
		return [part.slice(0, colon), part.slice(colon + 1)];
	}));
	const weight = (name) => numberOf(WEIGHTS[name], metrics.get(name));
	const scope = metrics.get("S");
	const privileges = numberOf(scope === "C" ? PRIVILEGES_CHANGED : PRIVILEGES, metrics.get("PR"));
	const [vectorWeight, complexity, interaction] = [
		weight("AV"),
		weight("AC"),
		weight("UI")
	];
	const [confidentiality, integrity, availability] = [
		weight("C"),
		weight("I"),
		weight("A")
	];
	if (vectorWeight === void 0 || complexity === void 0 || interaction === void 0 || privileges === void 0 || confidentiality === void 0 || integrity === void 0 || availability === void 0 || scope !== "U" && scope !== "C") return void 0;
	const base = 1 - (1 - confidentiality) * (1 - integrity) * (1 - availability);
	const impact = scope === "U" ? 6.42 * base : 7.52 * (base - .029) - 3.25 * (base - .02) ** 15;
	if (impact <= 0) return 0;
	const exploitability = 8.22 * vectorWeight * complexity * privileges * interaction;
	return roundedUp(Math.min((scope === "U" ? 1 : 1.08) * (impact + exploitability), 10));
}
const IMPACT = {
	H: .56,
	L: .22,
	N: 0
};
const WEIGHTS = {
	AV: {
		N: .85,
		A: .62,
		L: .55,
		P: .2
	},
	AC: {
		L: .77,
		H: .44
	},
	UI: {
		N: .85,
		R: .62
	},
	C: IMPACT,
	I: IMPACT,
	A: IMPACT
};
const PRIVILEGES = {
	N: .85,
	L: .62,
	H: .27
};
const PRIVILEGES_CHANGED = {
	N: .85,
	L: .68,
	H: .5
};
function numberOf(weights, value = "") {
	return Object.hasOwn(weights, value) ? weights[value] : void 0;
}
/** Rounds up to one decimal without the errors of binary fractions: appendix A of the specification. */
function roundedUp(score) {
	const whole = Math.round(score * 1e5);
	return whole % 1e4 === 0 ? whole / 1e5 : (Math.floor(whole / 1e4) + 1) / 10;
}

// src/core/advisories/advisory.ts
/** Events of a range and versions of a package that are read: five times the longest of the public databases. */
const MAX_EVENTS = 2e3;
const MAX_VERSIONS = 5e4;
/** Reads a record of OSV; says what is wrong with one that cannot be read. Keys that we do not know are left alone. */
function readAdvisory(record) {
	const id = text(record, "id");
	const modified = text(record, "modified");
	if (id === void 0 || !/^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/.test(id)) return { fault: "it has no id" };
	if (modified === void 0 || !isDateTime(modified)) return { fault: `${id} does not say when it was modified` };
	const list = own(record, "affected");
	const entries = Array.isArray(list) ? list : [];
	const aliases = texts(record, "aliases");
	const affected = [];
	for (const entry of entries) {
		const read = readAffected(entry);
		if (read && "fault" in read) return { fault: `${id} ${read.fault}` };
		if (read) affected.push(read);
	}
	return {
		id,
		aliases,
		summary: text(record, "summary") ?? firstLine(text(record, "details") ?? ""),
		kind: kindOf(record, [id, ...aliases], entries),
		severity: severityOf(record, entries),
		modified,
		withdrawn: own(record, "withdrawn") !== void 0,
		affected
	};
}
function readAffected(entry) {
	const named = own(entry, "package");
	const ecosystem = text(named, "ecosystem") ?? "";
	const name = text(named, "name");
	if (!isEcosystem(ecosystem) || name === void 0) return void 0;
	const ranges = [];
	const written = own(entry, "ranges");
	for (const range of Array.isArray(written) ? written : []) {
		if (text(range, "type") === "GIT") continue;
		const events = own(range, "events");
		if (!Array.isArray(events) || events.length > MAX_EVENTS) return { fault: "has a range without usable events" };
		ranges.push({ events: events.flatMap(readEvent) });
	}
	const versions = texts(entry, "versions");
	if (versions.length > MAX_VERSIONS) return { fault: `lists more than ${MAX_VERSIONS} versions of one package` };
	return {
		ecosystem,
		name: packageName(ecosystem, name),
		ranges,
		versions
	};
}
const EVENTS = [
	"introduced",
	"fixed",
	"last_affected",
	"limit"
];
function readEvent(event) {
	return EVENTS.flatMap((at) => {
		const version = text(event, at);
		return version === void 0 ? [] : [{
			at,
			version
		}];
	});
}
function kindOf(record, ids, entries) {
	const stated = text(own(record, "database_specific"), "kind");
	if (ids.some((id) => id.startsWith("MAL-")) || stated === "malicious") return "malicious";
	const informational = entries.map((entry) => text(own(entry, "database_specific"), "informational"));
	const [first] = informational;
	if (first === void 0 || informational.some((word) => word !== first)) return "vulnerability";
	return first === "unmaintained" || first === "unsound" ? first : "notice";
}
/** As the database words it, else by the score of the vector that it states. */
function severityOf(record, entries) {
	const word = text(own(record, "database_specific"), "severity")?.toLowerCase();
	if (word === "critical" || word === "high" || word === "moderate" || word === "low") return word;
	if (word === "medium") return "moderate";
	const scores = [record, ...entries].flatMap((holder) => {
		const list = own(holder, "severity");
		return Array.isArray(list) ? list : [];
	}).flatMap((severity) => {
		const score = isTable(severity) ? cvss3Score(text(severity, "score") ?? "") : void 0;
		return score === void 0 ? [] : [score];
	});
	if (scores.length === 0) return "unknown";
	const most = Math.max(...scores);
	if (most >= 9) return "critical";
	if (most >= 7) return "high";
	return most >= 4 ? "moderate" : "low";
}
function firstLine(details) {
	return details.slice(0, 300).split("\n", 1)[0] ?? "";
}

export { readAdvisory as t };