import { a as isDateTime } from "./date-time.js";
import { a as text, o as texts, r as own } from "./document.js";
import { a as quote } from "./limits.js";
import { t as schemaFaults } from "./schema.js";
import { t as baseName } from "./tree.js";
import { i as versioningOf } from "./versioning.js";

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

export { recordFaults as t };