import { t as InputError } from "./input-error.js";

// src/actions/delivery/wishes.ts
/** `auto` delivers where the token may; `true` also warns where it may not; `false` does not try. */
const wish = [
	"auto",
	"true",
	"false"
];
/**
* The name of a report, by which its check run, comment and category are told from those of other reports.
* @throws InputError for a text that could not stand in all three
*/
function reportName(text) {
	if (/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,49}$/.test(text) && !text.includes("--")) return text;
	throw new InputError("report-name", `input report-name: ${JSON.stringify(text)} is not allowed; allowed are up to 50 letters, digits, spaces, ".", "_", "/" and single "-", a letter or digit first`);
}

export { wish as n, reportName as t };