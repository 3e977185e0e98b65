import { a as isDateTime } from "./date-time.js";
import { d as text, f as texts, l as own } from "./finding.js";
import { a as quote } from "./limits.js";
import { t as baseName } from "./tree.js";
import { n as compareVersions, r as parseVersion } from "./cargo-version.js";
import { t as schemaFaults } from "./schema.js";

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

// src/core/interval.ts
/** The set of one interval; empty when nothing lies in it. */
function interval(order, from, to) {
	return to !== void 0 && order.compare(from, to) >= 0 ? [] : [{
		from,
		to
	}];
}
/** All values of an order. */
function everyValue(order) {
	return [{
		from: order.least,
		to: void 0
	}];
}
/** The values that are not in a set. */
function invert(order, set) {
	const found = [];
	let from = order.least;
	for (const { from: start, to } of set) {
		if (from !== void 0) found.push(...interval(order, from, start));
		from = to;
	}
	if (from !== void 0) found.push({
		from,
		to: void 0
	});
	return found;
}
/** The values that are in both sets. */
function meet(order, a, b) {
	const found = [];
	let right = 0;
	for (const { from, to } of a) for (let at = right; at < b.length; at += 1) {
		const other = b[at];
		if (!other || to !== void 0 && order.compare(other.from, to) >= 0) break;
		const start = order.compare(from, other.from) > 0 ? from : other.from;
		const isFirstEnd = to !== void 0 && (other.to === void 0 || order.compare(to, other.to) <= 0);
		found.push(...interval(order, start, isFirstEnd ? to : other.to));
		if (!isFirstEnd) right = at;
	}
	return found;
}

// src/core/advisories/record-faults.ts
/** What is wrong with an advisory of the registry; nothing for a text that is not JSON. */
function* recordFaults(doc) {
	if (doc.value === void 0) return;
	let isShaped = true;
	for (const fault of schemaFaults("advisory", doc.value)) {
		isShaped = false;
		yield {
			message: shapeMessage(fault),
			at: placeOf(doc, fault)
		};
	}
	if (!isShaped) return;
	yield* idFaults(doc);
	yield* dateFaults(doc);
	const affected = own(doc.value, "affected");
	for (const [position, entry] of (Array.isArray(affected) ? affected : []).entries()) yield* versionFaults(doc, entry, ["affected", position]);
}
function shapeMessage({ keyword, key, path, allowed, types, message }) {
	const name = quote(key ?? path.findLast((step) => typeof step === "string") ?? "advisory");
	switch (keyword) {
		case "required": return `The advisory has no ${name}; add it`;
		case "additionalProperties": return `${name} is no key of an advisory here; remove it, or write the one that is meant`;
		case "enum": return `${name} ${allowed ?? message}`;
		case "type": return `${name} must be ${types?.join(" or ") ?? "of another type"}`;
		case "pattern": return `${name} has not the form that it must have; see the schema of advisories`;
		default: return `${name} ${message}`;
	}
}
function placeOf(doc, { keyword, path, key }) {
	return keyword === "additionalProperties" && key !== void 0 ? doc.keyAt([...path, key]) : doc.at(path);
}
function* idFaults(doc) {
	const id = text(doc.value, "id") ?? "";
	const stem = baseName(doc.source.path).slice(0, -5);
	if (id !== stem) yield {
		message: `The advisory ${quote(id)} stands in ${quote(`${stem}.json`)}; name the file after it`,
		at: doc.at(["id"])
	};
}
function* dateFaults(doc) {
	const [published, modified, withdrawn] = [
		"published",
		"modified",
		"withdrawn"
	].map((key) => text(doc.value, key));
	let isClear = true;
	for (const [key, written] of [
		["published", published],
		["modified", modified],
		["withdrawn", withdrawn]
	]) {
		if (written === void 0 || isDateTime(written) && written.endsWith("Z")) continue;
		isClear = false;
		yield {
			message: `${quote(written)} is no moment in UTC; write one such as 2026-10-01T12:00:00Z`,
			at: doc.at([key])
		};
	}
	if (isClear && Date.parse(modified ?? "") < Date.parse(published ?? "")) yield {
		message: "The advisory was modified before it was published; write the day of the last edit",
		at: doc.at(["modified"])
	};
}
function* versionFaults(doc, entry, path) {
	const versioning = versioningOf("gpack");
	const written = own(entry, "ranges");
	const ranges = Array.isArray(written) ? written : [];
	const versions = texts(entry, "versions");
	if (ranges.length === 0 && versions.length === 0) yield {
		message: "The advisory names no version, so nobody knows what it is about; add ranges or versions",
		at: doc.at(path)
	};
	for (const [position, version] of versions.entries()) if (!versioning.isVersion(version)) yield {
		message: `${quote(version)} is no semantic version`,
		at: doc.at([
			...path,
			"versions",
			position
		])
	};
	for (const [position, range] of ranges.entries()) yield* eventFaults(doc, own(range, "events"), [
		...path,
		"ranges",
		position,
		"events"
	]);
}
/** Events stand in the order of their versions and take turns: what is introduced is fixed, or not, and then introduced again. */
function* eventFaults(doc, events, path) {
	const versioning = versioningOf("gpack");
	let last;
	for (const [position, event] of (Array.isArray(events) ? events : []).entries()) {
		const [[key, value] = ["", ""]] = Object.entries(event ?? {});
		const version = typeof value === "string" ? value : "";
		const at = doc.at([
			...path,
			position,
			key
		]);
		const isIntroduced = key === "introduced";
		if (!(isIntroduced && version === "0" && position === 0) && !versioning.isVersion(version)) {
			yield {
				message: `${quote(version)} is no semantic version`,
				at
			};
			return;
		}
		if (isIntroduced === (last?.isIntroduced ?? false)) {
			yield {
				message: `${isIntroduced ? "It is introduced again before it is fixed" : `It is ${quote(key)} before it is introduced`}; let the events take turns`,
				at
			};
			return;
		}
		if (last && last.version !== "0" && versioning.compare(last.version, version) > (key === "last_affected" ? 0 : -1)) {
			yield {
				message: `${quote(version)} does not come after ${quote(last.version)}; write the events in the order of their versions`,
				at
			};
			return;
		}
		last = {
			isIntroduced,
			version
		};
	}
}

export { meet as a, versioningOf as c, invert as i, everyValue as n, isEcosystem as o, interval as r, packageName as s, recordFaults as t };