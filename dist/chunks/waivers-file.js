import { t as parseCargoRange } from "./cargo-range.js";
import { t as dateText } from "./date-time.js";
import { a as text, n as isTable, r as own } from "./document.js";
import { a as quote } from "./limits.js";
import { n as principalName, t as parsePrincipal } from "./principal.js";
import { t as parseGlob } from "./rust-glob.js";
import { t as schemaFaults } from "./schema.js";

// src/core/waivers/waivers-file.ts
/** Waivers that are read; a registry that needs more waives rules, not findings. */
const MAX_WAIVERS = 1e3;
/** Characters of a reason: it is shown beside every finding that it waives. */
const MAX_REASON = 500;
/** Reads `registry/waivers.toml`; a file that is not TOML has no waivers and no faults of its own. */
function readWaivers(doc) {
	const waivers = [];
	const faults = [];
	if (doc.value === void 0) return {
		waivers,
		faults
	};
	const written = own(doc.value, "waiver");
	const list = Array.isArray(written) ? written : [];
	const read = list.slice(0, MAX_WAIVERS).map(withDateAsText);
	const root = isTable(doc.value) && Array.isArray(written) ? {
		...doc.value,
		waiver: read
	} : doc.value;
	const broken = /* @__PURE__ */ new Set();
	for (const fault of schemaFaults("waivers", root)) {
		if (fault.path[0] === "waiver") broken.add(fault.path[1]);
		faults.push(formFault(doc, fault));
	}
	for (const [position, record] of read.entries()) {
		if (broken.has(position)) continue;
		const path = ["waiver", position];
		const [fault] = [...contentFaults(record)];
		if (fault) faults.push({
			message: fault.message,
			at: doc.at([...path, fault.key])
		});
		else waivers.push(waiverOf(record, path, doc.at([...path, "rule"])));
	}
	if (list.length > MAX_WAIVERS) faults.push({
		message: `There are ${list.length} waivers, and only the first ${MAX_WAIVERS} hold; set the severity of the rule in the policy`,
		at: doc.at([
			"waiver",
			MAX_WAIVERS,
			"rule"
		])
	});
	return {
		waivers,
		faults
	};
}
function withDateAsText(record) {
	if (!isTable(record)) return record;
	const expires = own(record, "expires");
	return expires === void 0 ? record : {
		...record,
		expires: dateText(expires) ?? expires
	};
}
function formFault(doc, { keyword, path, key, message, types }) {
	const name = quote(String(key ?? path.at(-1) ?? "waiver"));
	const at = key !== void 0 && keyword === "additionalProperties" ? doc.keyAt([...path, key]) : doc.at(path);
	switch (keyword) {
		case "required": return {
			message: `The waiver has no ${name}; give it one`,
			at: doc.at([...path, "rule"])
		};
		case "additionalProperties": return {
			message: `${name} is no key of a waiver; remove it, or write the one that is meant`,
			at
		};
		case "type": return {
			message: `${name} has to be ${types?.includes("array") ? "a list of [[waiver]]" : "text"}`,
			at
		};
		case "pattern": return {
			message: `${name} is empty; say it in one sentence`,
			at
		};
		default: return {
			message: `${name} ${message}`,
			at
		};
	}
}
/** What a schema cannot say: whether the values mean something. */
function* contentFaults(record) {
	const owner = text(record, "owner") ?? "";
	if (!parsePrincipal(owner)) yield {
		key: "owner",
		message: `The owner ${quote(owner)} is no login and no team; write @login or @org/team`
	};
	const expires = text(record, "expires") ?? "";
	if (dateText(expires) === void 0) yield {
		key: "expires",
		message: `${quote(expires)} is no day of the calendar; write a date such as 2027-01-31`
	};
	if ((text(record, "reason") ?? "").length > MAX_REASON) yield {
		key: "reason",
		message: `The reason is longer than ${MAX_REASON} characters; keep to the point`
	};
	const range = text(record, "version");
	const parsed = range === void 0 ? void 0 : parseCargoRange(range);
	if (range !== void 0 && parsed && "fault" in parsed) yield {
		key: "version",
		message: `${quote(range)} is no range of versions: ${parsed.fault}`
	};
	yield* globFaults(record);
}
function* globFaults(record) {
	const globs = ["package", "path"].flatMap((key) => {
		const pattern = text(record, key);
		return pattern === void 0 ? [] : [{
			key,
			pattern
		}];
	});
	if (globs.length === 0) yield {
		key: "rule",
		message: "The waiver names neither a package nor a path, so it is for everything; name one"
	};
	for (const { key, pattern } of globs) {
		const glob = parseGlob(pattern);
		if ("problem" in glob) yield {
			key,
			message: `${quote(pattern)} is no glob: ${glob.problem}`
		};
		else if (!/[A-Za-z\d]/.test(pattern.replaceAll(/\[[^\]]*\]/g, ""))) yield {
			key,
			message: `${quote(pattern)} fits everything; name packages or files, or set the severity of the rule in the policy`
		};
	}
}
function waiverOf(record, keyPath, at) {
	const optional = (key) => {
		const value = text(record, key);
		return value === void 0 ? {} : { [key]: value };
	};
	const owner = text(record, "owner") ?? "";
	const principal = parsePrincipal(owner);
	return {
		rule: text(record, "rule") ?? "",
		...optional("package"),
		...optional("version"),
		...optional("path"),
		...optional("fingerprint"),
		reason: (text(record, "reason") ?? "").trim(),
		owner: principal ? principalName(principal) : owner,
		expires: text(record, "expires") ?? "",
		at,
		keyPath
	};
}

export { readWaivers as t };