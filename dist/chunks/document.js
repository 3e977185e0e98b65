// src/core/finding.ts
const severities = [
	"error",
	"warning",
	"note"
];
/** Narrows to a severity. */
function isSeverity(value) {
	return severities.some((severity) => severity === value);
}
/** Whether the registry lets a finding be: it is told, and does not block. */
function isWaived({ waiver }) {
	return waiver?.holds === true;
}
/** Whether a finding counts: nothing lets it be. */
function isOpen(finding) {
	return !isWaived(finding);
}
/** Total order of findings: by file, place, rule, message. Makes reports deterministic. */
function compareFindings(a, b) {
	return compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
/** Compares by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/limits.ts
const MIB = 1048576;
/** Largest file that is read, in bytes. A larger one is reported and makes the verdict `incomplete`. */
function maxBytes(kind) {
	switch (kind) {
		case "index-json":
		case "index-toml": return 64 * MIB;
		case "turtle": return 8 * MIB;
		case "lock": return 2 * MIB;
		case "template":
		case "query": return MIB;
		case "make":
		case "policy":
		case "waivers":
		case "toml": return MIB / 2;
		default: return MIB / 8;
	}
}
/** Findings after which a rule is not asked any further about one subject: a hostile file has millions. */
const MAX_FINDINGS_PER_RULE_AND_SUBJECT = 2e4;
/** Something would take longer than it may. What it was about is not judged; the message says why. */
var TooCostly = class extends Error {
	name = "TooCostly";
};
/** Text of a pull request that is quoted in a message, in UTF-16 code units. */
const MAX_QUOTE = 120;
/** Quotes text of a pack in a message: as JSON, bounded. */
function quote(text) {
	const short = text.length > 120 ? `${text.slice(0, 120)}…` : text;
	return JSON.stringify(short);
}

// src/core/document.ts
/** Narrows to a table (a JSON object): not an array, not a date, not null. */
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The value of an own key; never one that the prototype supplies. */
function own(table, key) {
	return isTable(table) && Object.hasOwn(table, key) ? table[key] : void 0;
}
/** The value at a path, or `undefined`. */
function valueAt(root, path) {
	let value = root;
	for (const step of path) if (typeof step === "number") value = Array.isArray(value) ? value[step] : void 0;
	else value = own(value, step);
	return value;
}
/** The string of an own key, or `undefined` when it is absent or of another type. */
function text(table, key) {
	const value = own(table, key);
	return typeof value === "string" ? value : void 0;
}
/** The strings of a list at an own key; other items are left out, an absent list is empty. */
function texts(table, key) {
	const value = own(table, key);
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The name of a value's type in the words of TOML and JSON. */
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "list";
	if (value instanceof Date) return "date";
	if (isTable(value)) return "table";
	if (typeof value === "number" || typeof value === "bigint") return "number";
	return typeof value;
}
/** Deep equality of two values as JSON and TOML have them. */
function sameValue(a, b) {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, position) => sameValue(item, b[position]));
	if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
	if (!isTable(a) || !isTable(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
/** True when tables and lists are nested deeper than a limit; walks no deeper than that. */
function isDeeperThan(value, limit) {
	if (typeof value !== "object" || value === null || value instanceof Date) return false;
	if (limit === 0) return true;
	return (Array.isArray(value) ? value : Object.values(value)).some((item) => isDeeperThan(item, limit - 1));
}

export { isWaived as _, text as a, valueAt as c, maxBytes as d, quote as f, isSeverity as g, isOpen as h, sameValue as i, MAX_FINDINGS_PER_RULE_AND_SUBJECT as l, compareText as m, isTable as n, texts as o, compareFindings as p, own as r, typeName as s, isDeeperThan as t, TooCostly as u, severities as v };