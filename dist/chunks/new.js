import "./rolldown-runtime.js";
import { l as exitCodes, s as visible } from "./escape.js";
import { c as isTable, d as text, f as texts, l as own } from "./finding.js";
import { t as InputError } from "./input-error.js";
import { a as isDateTime } from "./date-time.js";
import { a as meet, c as versioningOf, i as invert, o as isEcosystem, r as interval, s as packageName, t as recordFaults } from "./record-faults.js";
import { n as isAdvisoryPath, t as advisoryPath } from "./path.js";
import { t as count } from "./count.js";
import { t as openIndex } from "./index-text.js";
import { t as parseJsonDocument } from "./json-document.js";
import { n as textSource } from "./source2.js";

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

// src/core/advisories/cut.ts
/** The cut before every version. */
const LEAST = {
	version: void 0,
	after: false
};
function before(version) {
	return {
		version,
		after: false
	};
}
function after(version) {
	return {
		version,
		after: true
	};
}
/** How the cuts between the versions of one ecosystem follow each other. */
function cutOrder(versioning) {
	return {
		least: LEAST,
		compare(a, b) {
			if (a.version === void 0 || b.version === void 0) return (a.version === void 0 ? 0 : 1) - (b.version === void 0 ? 0 : 1);
			return versioning.compare(a.version, b.version) || Number(a.after) - Number(b.after);
		}
	};
}
/** The versions that are in at least one of two sets. */
function unite(order, a, b) {
	return invert(order, meet(order, invert(order, a), invert(order, b)));
}
/** The set of one version. */
function only(order, version) {
	return interval(order, before(version), after(version));
}
/** Whether a version is in a set. */
function isIn(order, version, set) {
	const point = before(version);
	return set.some(({ from, to }) => {
		return order.compare(from, point) <= 0 && (to === void 0 || order.compare(point, to) < 0);
	});
}

// src/core/advisories/affected-set.ts
/**
* What a record is about, as https://ossf.github.io/osv-schema/#evaluation has it: the versions that it lists, and
* those for which the events of a range, in the order of their versions, end as affected.
*/
function affectedSet({ ecosystem, ranges, versions }) {
	const versioning = versioningOf(ecosystem);
	const order = cutOrder(versioning);
	let found = [];
	let unclear = ranges.length === 0 && versions.length === 0;
	for (const range of ranges) {
		const read = rangeSet(range, versioning);
		if (read) found = unite(order, found, read);
		else unclear = true;
	}
	const listed = versions.filter((version) => versioning.isVersion(version));
	unclear ||= listed.length < versions.length && ranges.length === 0;
	found = unite(order, found, points(listed, versioning));
	return {
		versions: found,
		unclear
	};
}
/** Many versions at once: one by one they would be united over and over. */
function points(versions, versioning) {
	const order = cutOrder(versioning);
	const sorted = versions.toSorted((a, b) => versioning.compare(a, b));
	return sorted.filter((version, at) => at === 0 || versioning.compare(sorted[at - 1] ?? "", version) !== 0).flatMap((version) => only(order, version));
}
function rangeSet({ events }, versioning) {
	const order = cutOrder(versioning);
	const limits = events.filter(({ at }) => at === "limit").map(({ version }) => version);
	const cuts = events.filter(({ at }) => at !== "limit").map(({ at, version }) => ({
		at,
		cut: cutOf(at, version)
	}));
	if ([...cuts.flatMap(({ cut }) => cut.version ?? []), ...limits].some((version) => version !== "*" && !versioning.isVersion(version))) return void 0;
	const found = [];
	let from;
	for (const { at, cut } of cuts.toSorted((a, b) => order.compare(a.cut, b.cut))) if (at === "introduced") from ??= cut;
	else if (from) {
		found.push(...interval(order, from, cut));
		from = void 0;
	}
	if (from) found.push({
		from,
		to: void 0
	});
	const [last] = limits.toSorted((a, b) => versioning.compare(b, a));
	return last === void 0 || limits.includes("*") ? found : meet(order, found, [{
		from: LEAST,
		to: before(last)
	}]);
}
function cutOf(at, version) {
	if (at === "last_affected") return after(version);
	return at === "introduced" && version === "0" ? LEAST : before(version);
}

// src/core/advisories/new-record.ts
/** The version of the OSV schema that records are written by. */
const SCHEMA_VERSION = "1.6.7";
/**
* Writes an advisory about a gpack of an index: `GPACK-<year>-<number>`, the number after the highest of its year.
* @throws InputError for a gpack that the index does not list, for a version that is none, and for a range of no version
*/
function writeAdvisory(advisory, packs, tree, now) {
	const entry = own(packs, advisory.package);
	if (entry === void 0) throw new InputError("id", `no gpack ${JSON.stringify(advisory.package)} is in the index; \`gpack list\` shows those that are`);
	const id = nextId(tree, now.slice(0, 4));
	const record = recordOf(id, advisory, now);
	const read = readAdvisory(record);
	if ("fault" in read) throw new InputError("advisory", `the advisory cannot be written: ${read.fault}`);
	const affected = affectedVersions(read, Object.keys(own(entry, "versions") ?? {}));
	return {
		id,
		path: advisoryPath(id),
		text: `${JSON.stringify(record, void 0, 2)}\n`,
		affected
	};
}
function recordOf(id, advisory, now) {
	const { introduced, fixed, lastAffected, severity } = advisory;
	if (fixed !== void 0 && lastAffected !== void 0) throw new InputError("--last-affected", "--fixed and --last-affected say the same in two ways; give one");
	const { isVersion, compare } = semantic();
	for (const [option, version] of [
		["introduced", introduced === "0" ? void 0 : introduced],
		["fixed", fixed],
		["last-affected", lastAffected]
	]) if (version !== void 0 && !isVersion(version)) throw new InputError(`--${option}`, `--${option} ${JSON.stringify(version)} is no semantic version; write one such as 1.2.0`);
	const end = fixed ?? lastAffected;
	if (end !== void 0 && introduced !== "0" && compare(end, introduced) < (fixed === void 0 ? 0 : 1)) throw new InputError("--introduced", `no version lies between ${introduced} and ${end}; --introduced comes first`);
	const specific = {
		...advisory.malicious ? { kind: "malicious" } : {},
		...severity ? { severity } : {}
	};
	return {
		schema_version: SCHEMA_VERSION,
		id,
		published: now,
		modified: now,
		...advisory.aliases.length > 0 ? { aliases: advisory.aliases } : {},
		summary: advisory.summary,
		affected: [{
			package: {
				ecosystem: "gpack",
				name: advisory.package
			},
			ranges: [{
				type: "SEMVER",
				events: [
					{ introduced },
					...fixed === void 0 ? [] : [{ fixed }],
					...lastAffected === void 0 ? [] : [{ last_affected: lastAffected }]
				]
			}]
		}],
		...advisory.references.length > 0 ? { references: advisory.references.map((url) => ({
			type: "WEB",
			url
		})) } : {},
		...Object.keys(specific).length > 0 ? { database_specific: specific } : {}
	};
}
function semantic() {
	const versioning = versioningOf("gpack");
	return {
		isVersion: (text) => versioning.isVersion(text),
		compare: (a, b) => versioning.compare(a, b)
	};
}
function nextId(tree, year) {
	let last = 0;
	for (const { path } of tree.entries) {
		if (!isAdvisoryPath(path)) continue;
		const [, of, number = ""] = /GPACK-(\d{4})-(\d{4,9})\.json$/.exec(path) ?? [];
		if (of === year) last = Math.max(last, Number(number));
	}
	return `GPACK-${year}-${String(last + 1).padStart(4, "0")}`;
}
function affectedVersions(advisory, published) {
	const versioning = versioningOf("gpack");
	return published.filter((version) => advisory.affected.some((affected) => isIn(cutOrder(versioning), version, affectedSet(affected).versions))).toSorted((a, b) => versioning.compare(a, b));
}

// src/cli/advisory/new.ts
/**
* Writes an advisory into a registry and says what it is about; returns the exit code.
* @throws InputError as `writeAdvisory`, and for a record that `advisory/form` would refuse
*/
async function newAdvisory(advisory, index, port, terminal) {
	const tree = await port.tree();
	const { packs } = openIndex(tree, index, true);
	const { id, path, text, affected } = writeAdvisory(advisory, packs, tree, port.now());
	const [fault] = recordFaults(parseJsonDocument(textSource(path, text)));
	if (fault) throw new InputError("advisory", `nothing is written: ${fault.message}`);
	port.write(path, text);
	terminal.out(`Wrote ${path}.\n`);
	const about = visible(advisory.package);
	terminal.out(affected.length === 0 ? `${id} is about no version of ${about} that the index lists; look at --introduced, --fixed and --last-affected.\n` : `${id} is about ${count(affected.length, "published version")} of ${about}: ${affected.slice(0, 20).join(", ")}${affected.length > 20 ? ", …" : ""}\n`);
	terminal.out(`It warns once it is on the base branch. \`gpack dependents ${about}\` shows whom.\n`);
	return exitCodes.pass;
}

export { newAdvisory };