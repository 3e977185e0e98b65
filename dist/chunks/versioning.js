import { n as compareVersions, r as parseVersion } from "./cargo-version.js";

// src/core/advisories/pep440.ts
/** Longest version that is read; no index holds a longer one. */
const MAX_LENGTH = 128;
/** Parts of a version, in the spellings that PEP 440 accepts and normalises. Linear: no part can take what the next needs. */
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
/** Parses a version of a Python package; `undefined` for anything else. */
function parsePep440(text) {
	if (text.length > MAX_LENGTH) return void 0;
	const parts = VERSION.exec(text.trim().toLowerCase());
	if (!parts) return void 0;
	const [, epoch, release = "", phase, preNumber, dashed, post, dev, devNumber, local] = parts;
	const hasPost = dashed !== void 0 || post !== void 0;
	return {
		epoch: plain(epoch ?? "0"),
		release: withoutEndZeros(release.split(".").map(plain)),
		pre: phase === void 0 ? void 0 : [phaseOf(phase), plain(preNumber ?? "0")],
		post: hasPost ? plain(dashed ?? post ?? "0") : void 0,
		dev: dev === void 0 ? void 0 : plain(devNumber ?? "0"),
		local: local === void 0 ? [] : local.split(/[-_.]/)
	};
}
/** The order of two versions of Python packages. */
function comparePep440(a, b) {
	return compareNumbers(a.epoch, b.epoch) || compareRelease(a.release, b.release) || stageOf(a) - stageOf(b) || compareNumbers(a.pre?.[1] ?? "0", b.pre?.[1] ?? "0") || compareAbsent(a.post, b.post, -1) || compareAbsent(a.dev, b.dev, 1) || compareLocal(a.local, b.local);
}
/** A release that is only in development comes before its first alpha; one that is no pre-release after all of them. */
function stageOf({ pre, post, dev }) {
	if (pre) return {
		a: 1,
		b: 2,
		rc: 3
	}[pre[0]];
	return post === void 0 && dev !== void 0 ? 0 : 4;
}
/** Compares what one of two may lack; `absent` is the place of what lacks it. */
function compareAbsent(a, b, absent) {
	if (a === void 0 || b === void 0) return a === b ? 0 : a === void 0 ? absent : -absent;
	return compareNumbers(a, b);
}
function compareRelease(a, b) {
	for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
		const order = compareNumbers(a[at] ?? "0", b[at] ?? "0");
		if (order !== 0) return order;
	}
	return 0;
}
function compareLocal(a, b) {
	for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
		const order = compareLocalPart(a[at] ?? "", b[at] ?? "");
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
/** A number comes after a word. */
function compareLocalPart(a, b) {
	const isNumber = /^\d+$/.test(a);
	if (isNumber !== /^\d+$/.test(b)) return isNumber ? 1 : -1;
	if (isNumber) return compareNumbers(plain(a), plain(b));
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares digits without zeros at their beginning, however many they are. */
function compareNumbers(a, b) {
	return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
function plain(digits) {
	return digits.replace(/^0+(?=\d)/, "") || "0";
}
function withoutEndZeros(release) {
	let end = release.length;
	while (end > 1 && release[end - 1] === "0") end -= 1;
	return release.slice(0, end);
}
function phaseOf(word) {
	switch (word) {
		case "a":
		case "alpha": return "a";
		case "b":
		case "beta": return "b";
		default: return "rc";
	}
}

// src/core/advisories/versioning.ts
/** Ecosystems whose versions are understood, as OSV names them; `gpack` is our own. */
const ecosystems = [
	"crates.io",
	"npm",
	"PyPI",
	"Go",
	"gpack"
];
/** Narrows to an ecosystem whose versions are understood. */
function isEcosystem(text) {
	return ecosystems.some((ecosystem) => ecosystem === text);
}
/** The versioning of an ecosystem. */
function versioningOf(ecosystem) {
	switch (ecosystem) {
		case "crates.io":
		case "npm":
		case "gpack": return semantic;
		case "Go": return go;
		case "PyPI": return python;
	}
}
/** The name of a package as its ecosystem compares it. PyPI: PEP 503. npm and crates.io know one spelling of each. */
function packageName(ecosystem, name) {
	switch (ecosystem) {
		case "PyPI": return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
		case "crates.io": return name.toLowerCase().replaceAll("_", "-");
		case "npm":
		case "Go":
		case "gpack": return name;
	}
}
const semantic = {
	isVersion: (text) => parseVersion(text) !== void 0,
	compare: (a, b) => ordered(parseVersion(a), parseVersion(b), compareVersions)
};
/** Go writes a `v` before a semantic version; the Go advisories do not. */
const bare = (text) => text.startsWith("v") ? text.slice(1) : text;
const go = {
	isVersion: (text) => semantic.isVersion(bare(text)),
	compare: (a, b) => semantic.compare(bare(a), bare(b))
};
const python = {
	isVersion: (text) => parsePep440(text) !== void 0,
	compare: (a, b) => ordered(parsePep440(a), parsePep440(b), comparePep440)
};
function ordered(a, b, compare) {
	if (a === void 0 || b === void 0) return (a === void 0 ? 0 : 1) - (b === void 0 ? 0 : 1);
	return compare(a, b);
}

export { parsePep440 as a, versioningOf as i, isEcosystem as n, packageName as r, ecosystems as t };