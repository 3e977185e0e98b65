// src/core/date-time.ts
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
/** True for a date that exists, written `2026-10-01`. */
function isDate(text) {
	return text.length === 10 && dateExists(text);
}
/** The text of a date, which TOML writes without quotes and JSON with; `undefined` for anything else. */
function dateText(value) {
	if (value instanceof Date && Number.isNaN(value.getTime())) return void 0;
	const text = value instanceof Date ? value.toISOString() : value;
	return typeof text === "string" && isDate(text) ? text : void 0;
}
/** The date that lies some days after another; both written `2026-10-01`. */
function daysLater(date, days) {
	return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}
/** True for an RFC 3339 date-time with a time zone. Leap seconds are left out: no index needs one. */
function isDateTime(text) {
	if (text.length > 64 || !dateExists(text)) return false;
	const time = TIME.exec(text.slice(10));
	if (!time) return false;
	const [, hour = "", minute = "", second = "", zoneHour = "0", zoneMinute = "0"] = time;
	return [hour, zoneHour].every((part) => Number(part) < 24) && [
		minute,
		second,
		zoneMinute
	].every((part) => Number(part) < 60);
}
/** Why a text is no date-time, in a few words; `undefined` when it is one. */
function dateTimeFault(text) {
	if (isDateTime(text)) return void 0;
	if (!DATE.test(text)) return "does not begin with a date such as 2026-10-01";
	if (!dateExists(text)) return "names a day that does not exist";
	if (text.length === 10) return "has a date but no time";
	if (/\d{2}:\d{2}:\d{2}(?:\.\d+)?$/.test(text.slice(10, 64))) return "has no time zone";
	return "is no RFC 3339 date-time";
}
const LOOSE = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s?(?:([Zz]|UTC)|([+-]\d{2}):?(\d{2}))?)?$/;
/**
* A date-time as RFC 3339 writes it, from a text that nearly is one; `undefined` when the text is anything else.
* `isSame` is false where a time or a time zone was added that the text does not state: midnight, UTC.
*/
function repairedDateTime(text) {
	const found = text.length > 64 ? null : LOOSE.exec(text.trim());
	if (!found) return void 0;
	const [, date = "", time, zulu, hours, minutes] = found;
	const zone = hours === void 0 ? "Z" : `${hours}:${minutes}`;
	const repaired = `${date}T${time ?? "00:00:00"}${zone}`;
	const isSame = time !== void 0 && (zulu !== void 0 || hours !== void 0);
	return isDateTime(repaired) ? {
		text: repaired,
		isSame
	} : void 0;
}
function dateExists(text) {
	const date = DATE.exec(text);
	if (!date) return false;
	const [year = 0, month = 0, day = 0] = date.slice(1).map(Number);
	const days = [
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1];
	return days !== void 0 && day >= 1 && day <= days;
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

export { quote as a, daysLater as c, repairedDateTime as d, maxBytes as i, isDate as l, MAX_FINDINGS_PER_RULE_AND_SUBJECT as n, dateText as o, TooCostly as r, dateTimeFault as s, MAX_FINDINGS_PER_RULE_AND_FILE as t, isDateTime as u };