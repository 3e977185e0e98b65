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

export { repairedRange as n, parseCargoRange as t };