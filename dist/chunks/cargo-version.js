// src/core/cargo-version.ts
/** Longest pre-release part or build metadata; no registry has a use for more. */
const MAX_IDENTIFIERS = 200;
/** Parses a semantic version; `undefined` for anything else, and for numbers of more than 15 digits. */
function parseVersion(version) {
	const parts = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/.exec(version);
	if (!parts) return void 0;
	const [, major, minor, patch, pre, build] = parts;
	if (!isIdentifiers(pre ?? "0", true) || !isIdentifiers(build ?? "0", false)) return void 0;
	return {
		major: Number(major),
		minor: Number(minor),
		patch: Number(patch),
		pre: pre ?? ""
	};
}
/** Dot-separated identifiers, none empty; in a strict list the numeric ones have no leading zero. */
function isIdentifiers(text, strict) {
	if (text.length > MAX_IDENTIFIERS) return false;
	return text.split(".").every((part) => part !== "" && !(strict && /^0\d+$/.test(part)));
}
/** The order of precedence of semantic versions (https://semver.org, 11). */
function compareVersions(a, b) {
	return a.major - b.major || a.minor - b.minor || a.patch - b.patch || comparePre(a.pre, b.pre);
}
/** The order of two pre-release parts; none comes after any. */
function comparePre(a, b) {
	if (a === b) return 0;
	if (a === "" || b === "") return a === "" ? 1 : -1;
	const left = a.split(".");
	const right = b.split(".");
	for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
		const order = compareIdentifiers(left[at] ?? "", right[at] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function compareIdentifiers(a, b) {
	if (a === b) return 0;
	const isNumber = /^\d+$/.test(a);
	if (isNumber !== /^\d+$/.test(b)) return isNumber ? -1 : 1;
	return (isNumber ? a.length - b.length : 0) || (a < b ? -1 : 1);
}

export { compareVersions as n, parseVersion as r, comparePre as t };