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

// src/core/cargo-match.ts
/**
* True when a semantic version meets a requirement, as Cargo decides it: a pre-release matches only
* when some comparator names a pre-release of the same three numbers.
*/
function matchesCargoRange(range, version) {
	const read = parseVersion(version);
	return read !== void 0 && takesVersion(range, read);
}
/** `matchesCargoRange` for a version that was parsed before. */
function takesVersion({ comparators }, version) {
	return comparators.every((comparator) => holds(comparator, version)) && (version.pre === "" || comparators.some((comparator) => comparator.pre !== "" && isSameCore(comparator, version)));
}
/** True when the three numbers are equal. */
function isSameCore({ major, minor, patch }, version) {
	return major === version.major && minor === version.minor && patch === version.patch;
}
/** True when a version meets one comparator, without what pre-releases must meet beside it. */
function holds(comparator, version) {
	switch (comparator.operator) {
		case "=":
		case "*": return equals(comparator, version);
		case ">": return order(version, comparator) > 0;
		case ">=": return equals(comparator, version) || order(version, comparator) > 0;
		case "<": return order(version, comparator) < 0;
		case "<=": return equals(comparator, version) || order(version, comparator) < 0;
		case "~": return tilde(comparator, version);
		case "^": return caret(comparator, version);
	}
}
function equals({ major, minor, patch, pre }, version) {
	return version.major === major && (minor === void 0 || version.minor === minor) && (patch === void 0 || version.patch === patch) && version.pre === pre;
}
/** Below 0 when the version is lower; 0 too when it lies within what the comparator leaves open. */
function order(version, { major, minor, patch, pre }) {
	if (version.major !== major) return version.major - major;
	if (minor === void 0) return 0;
	if (version.minor !== minor) return version.minor - minor;
	if (patch === void 0) return 0;
	return version.patch === patch ? comparePre(version.pre, pre) : version.patch - patch;
}
function tilde({ major, minor, patch, pre }, version) {
	if (version.major !== major) return false;
	if (minor !== void 0 && version.minor !== minor) return false;
	if (patch !== void 0 && version.patch !== patch) return version.patch > patch;
	return comparePre(version.pre, pre) >= 0;
}
function caret({ major, minor, patch, pre }, version) {
	if (version.major !== major) return false;
	if (minor === void 0) return true;
	if (patch === void 0) return major > 0 ? version.minor >= minor : version.minor === minor;
	if (major > 0) {
		if (version.minor !== minor) return version.minor > minor;
		if (version.patch !== patch) return version.patch > patch;
	} else if (minor > 0) {
		if (version.minor !== minor) return false;
		if (version.patch !== patch) return version.patch > patch;
	} else if (version.minor !== minor || version.patch !== patch) return false;
	return comparePre(version.pre, pre) >= 0;
}

export { comparePre as a, takesVersion as i, isSameCore as n, compareVersions as o, matchesCargoRange as r, parseVersion as s, holds as t };