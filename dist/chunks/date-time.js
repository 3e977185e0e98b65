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

export { isDateTime as a, isDate as i, dateTimeFault as n, repairedDateTime as o, daysLater as r, dateText as t };