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
		case "advisory":
		case "make":
		case "policy":
		case "waivers":
		case "toml": return MIB / 2;
		default: return MIB / 8;
	}
}
/** Findings of one rule in one file that are kept, four for each version of the largest change known; the rest are counted. */
const MAX_FINDINGS_PER_RULE_AND_FILE = 5e3;
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

export { quote as a, maxBytes as i, MAX_FINDINGS_PER_RULE_AND_SUBJECT as n, TooCostly as r, MAX_FINDINGS_PER_RULE_AND_FILE as t };