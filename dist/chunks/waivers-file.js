import { n as dateText, t as parseGlob } from "./rust-glob.js";
import { a as text, f as quote, n as isTable, r as own } from "./document.js";
import { n as parsePrincipal, r as principalName, t as schemaFaults } from "./schema.js";

// src/core/cargo-range.ts
/** As many comparators as Cargo's own parser takes. */
const MAX_COMPARATORS = 32;
/** Parses a requirement. Never throws. */
function parseCargoRange(text) {
	let at = skipSpaces(text, 0);
	if (isWildcard(text[at])) {
		const rest = skipSpaces(text, at + 1);
		if (rest === text.length) return { comparators: [] };
		return text[rest] === "," ? onlyWildcard(text[at], at) : fault("unexpected character after wildcard in version req", rest);
	}
	const comparators = [];
	for (;;) {
		const read = readComparator(text, at);
		if ("fault" in read) {
			const rest = isWildcard(text[at]) ? skipSpaces(text, at + 1) : void 0;
			return rest === text.length || rest !== void 0 && text[rest] === "," ? onlyWildcard(text[at], at) : read;
		}
		comparators.push(read.comparator);
		if (read.end === text.length) return { comparators };
		if (text[read.end] !== ",") return fault(`expected comma after ${read.part}, found ${shown(text, read.end)}`, read.end);
		if (comparators.length === MAX_COMPARATORS) return fault("excessive number of version comparators", read.end);
		at = skipSpaces(text, read.end + 1);
	}
}
function readComparator(text, start) {
	const written = /^(?:>=|<=|[=><~^])/.exec(text.slice(start, start + 2))?.[0] ?? "";
	const major = readNumber(text, skipSpaces(text, start + written.length), "major version number");
	if ("fault" in major) return major;
	let part = "major version number";
	let { end } = major;
	let minor;
	let patch;
	let isWild = false;
	if (text[end] === ".") {
		part = "minor version number";
		isWild = isWildcard(text[end + 1]);
		const read = isWild ? {
			value: void 0,
			end: end + 2
		} : readNumber(text, end + 1, part);
		if ("fault" in read) return read;
		({value: minor, end} = read);
		if (text[end] === ".") {
			part = "patch version number";
			const isWildPatch = isWildcard(text[end + 1]);
			if (isWild && !isWildPatch) return fault("unexpected character after wildcard in version req", end + 1);
			isWild = isWildPatch;
			const last = isWild ? {
				value: void 0,
				end: end + 2
			} : readNumber(text, end + 1, part);
			if ("fault" in last) return last;
			({value: patch, end} = last);
		}
	}
	let pre = "";
	if (patch !== void 0 && text[end] === "-") {
		part = "pre-release identifier";
		const read = readIdentifiers(text, end + 1, part);
		if ("fault" in read) return read;
		pre = text.slice(end + 1, read.end);
		({end} = read);
	}
	if (patch !== void 0 && text[end] === "+") {
		part = "build metadata";
		const read = readIdentifiers(text, end + 1, part);
		if ("fault" in read) return read;
		({end} = read);
	}
	return {
		comparator: {
			operator: written === "" ? isWild ? "*" : "^" : operatorOf(written),
			major: major.value,
			minor,
			patch,
			pre
		},
		part,
		end: skipSpaces(text, end)
	};
}
function operatorOf(written) {
	switch (written) {
		case "=":
		case ">":
		case ">=":
		case "<":
		case "<=":
		case "~": return written;
		default: return "^";
	}
}
/** The largest number of a Rust `u64`. */
const MAX_NUMBER = 18446744073709551615n;
function readNumber(text, start, part) {
	let end = start;
	while (isDigit(text[end])) {
		if (end > start && text[start] === "0") return fault(`invalid leading zero in ${part}`, start);
		end += 1;
		if (end - start > 20 || end - start === 20 && BigInt(text.slice(start, end)) > MAX_NUMBER) return fault(`value of ${part} exceeds u64::MAX`, start);
	}
	if (end > start) return {
		value: Number(text.slice(start, end)),
		end
	};
	return start >= text.length ? fault(`unexpected end of input while parsing ${part}`, start) : fault(`unexpected character ${shown(text, start)} while parsing ${part}`, start);
}
/** Reads identifiers with dots between them. */
function readIdentifiers(text, start, part) {
	for (let at = start;; at += 1) {
		const first = at;
		while (/[0-9A-Za-z-]/.test(text[at] ?? "")) at += 1;
		if (at === first) return fault(`empty identifier segment in ${part}`, at);
		const segment = text.slice(first, at);
		if (part === "pre-release identifier" && /^0\d+$/.test(segment)) return fault(`invalid leading zero in ${part}`, first);
		if (text[at] !== ".") return { end: at };
	}
}
function fault(message, offset) {
	return {
		fault: message,
		offset
	};
}
function onlyWildcard(char, offset) {
	return fault(`wildcard req (${char ?? "*"}) must be the only comparator in the version req`, offset);
}
/** Cargo skips spaces only: a tab is an unexpected character. */
function skipSpaces(text, start) {
	let at = start;
	while (text[at] === " ") at += 1;
	return at;
}
function isWildcard(char) {
	return char === "*" || char === "x" || char === "X";
}
function isDigit(char) {
	return char !== void 0 && char >= "0" && char <= "9";
}
const ESCAPES = {
	"\0": "\\0",
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r",
	"'": "\\'",
	"\\": "\\\\"
};
/** The character at an offset in quotes, as Rust shows one. */
function shown(text, at) {
	const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
	const isPlain = /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(char);
	return `'${ESCAPES[char] ?? (isPlain ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}'`;
}
const MAX_LENGTH = 1e3;
/** The requirement with the commas and operators that Cargo wants, when that makes it one. */
function repairedRange(text) {
	if (text.length > MAX_LENGTH) return void 0;
	const repaired = text.trim().replaceAll(/(?<=[=<>~^,]|^)\s*v(?=\d)/g, "").replaceAll("==", "=").replaceAll(/(?<=[0-9A-Za-z*])\s+(?=[<>=~^\d])/g, ", ");
	return repaired !== text && !("fault" in parseCargoRange(repaired)) ? repaired : void 0;
}

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

export { parseCargoRange as n, repairedRange as r, readWaivers as t };