import { n as isTable, o as texts, r as own } from "./document.js";
import { n as mapEntry } from "./index-file.js";
import { t as parseJsonDocument } from "./json-document.js";
import { t as createSource } from "./source2.js";

// src/core/json-members.ts
const QUOTE = 34;
const COMMA = 44;
const COLON$1 = 58;
const BACKSLASH = 92;
const OPEN$1 = 123;
const CLOSE = 125;
/** 1 for the bytes that matter between values: quotes, braces and brackets. */
const STRUCTURAL = /* @__PURE__ */ new Uint8Array(256);
for (const char of "\"{}[]") STRUCTURAL[char.charCodeAt(0)] = 1;
/** Reads the members of one JSON object in order, in bytes, without parsing their values. */
var MemberReader = class {
	#bytes;
	/** The start of the next key. */
	at;
	/** Where the object ended, once it did; never set for a text that is no object. */
	end;
	/** How many members were read whole. */
	count = 0;
	constructor(bytes, start) {
		this.#bytes = bytes;
		this.at = bytes[start] === OPEN$1 ? skipSpace(bytes, start + 1) : bytes.length;
		if (bytes[this.at] === CLOSE) this.end = this.at + 1;
	}
	/** The next key and where its value begins; does not pass it. */
	key() {
		const bytes = this.#bytes;
		const start = this.at;
		if (this.end !== void 0 || bytes[start] !== QUOTE) return void 0;
		const keyEnd = stringEnd(bytes, start);
		const text = keyEnd === -1 ? void 0 : plainText(bytes, start + 1, keyEnd - 1);
		const colon = skipSpace(bytes, keyEnd);
		if (text === void 0 || bytes[colon] !== COLON$1) return void 0;
		return {
			text,
			start,
			value: skipSpace(bytes, colon + 1)
		};
	}
	/** Where the value of a key ends. */
	valueEnd(key) {
		const end = valueEndOf(this.#bytes, key.value);
		return end <= key.value ? void 0 : end;
	}
	/** Reads a member whole. */
	next() {
		const key = this.key();
		const end = key && this.valueEnd(key);
		if (!key || end === void 0) return void 0;
		this.leave(end);
		this.count += 1;
		return {
			key: key.text,
			start: key.start,
			value: {
				start: key.value,
				end
			}
		};
	}
	/** Reads on to a member, or to the end; what is passed on the way is remembered in `passed`. */
	find(key, passed) {
		for (let member = this.next(); member; member = this.next()) {
			if (member.key === key) return member.value;
			passed.set(member.key, member.value);
		}
	}
	/** Goes on after a value. */
	leave(valueEnd) {
		const next = skipSpace(this.#bytes, valueEnd);
		if (this.#bytes[next] === CLOSE) this.end = next + 1;
		this.at = this.#bytes[next] === COMMA ? skipSpace(this.#bytes, next + 1) : this.#bytes.length;
	}
};
/** The offset of the first byte from `start` on that is no white space. */
function skipSpace(bytes, start) {
	let at = start;
	while (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9) at += 1;
	return at;
}
/** The offset after the string that opens at `start`, or -1. */
function stringEnd(bytes, start) {
	for (let at = start + 1; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === QUOTE) return at + 1;
		if (byte === BACKSLASH) at += 1;
	}
	return -1;
}
/** The offset after the value that begins at `start`: an object or list to its end, else to a delimiter. */
function valueEndOf(bytes, start) {
	const first = bytes[start];
	if (first === QUOTE) return stringEnd(bytes, start);
	if (first !== OPEN$1 && first !== 91) {
		let at = start;
		while (at < bytes.length && !isDelimiter(bytes[at] ?? COMMA)) at += 1;
		return at;
	}
	let depth = 0;
	for (let at = start; at < bytes.length; at += 1) {
		while (STRUCTURAL[bytes[at] ?? QUOTE] === 0) at += 1;
		const byte = bytes[at];
		if (byte === QUOTE) {
			at += 1;
			while (bytes[at] !== QUOTE && at < bytes.length) at += bytes[at] === BACKSLASH ? 2 : 1;
		} else if (byte === OPEN$1 || byte === 91) depth += 1;
		else {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return -1;
}
function isDelimiter(byte) {
	return byte === COMMA || byte === CLOSE || byte === 93 || byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
/** The text of a key without escapes and of ASCII only; `undefined` for any other. */
function plainText(bytes, start, end) {
	let text = "";
	for (let at = start; at < end; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === BACKSLASH || byte >= 127 || byte < 32) return void 0;
		text += String.fromCharCode(byte);
	}
	return text === "__proto__" ? void 0 : text;
}

// src/core/index-lookup.ts
/** Looks up in an index that is parsed. Of entries with one key the first counts, as for clients. */
function parsedLookup({ entries }) {
	let byKey;
	const all = () => byKey ??= new Map(entries.toReversed().map((entry) => [entry.key, entry]));
	let dependents;
	return {
		get keys() {
			return new Set(entries.map((entry) => entry.key));
		},
		entry: (key) => all().get(key),
		dependents() {
			if (dependents) return dependents;
			dependents = /* @__PURE__ */ new Map();
			for (const entry of entries) add(dependents, needsOf(entry), entry.key);
			return dependents;
		}
	};
}
/** Looks up in the bytes of an index. */
function slicedLookup(path, slices) {
	const index = {
		dialect: "packs-map",
		file: path,
		copy: false,
		doc: wholeOf(path, slices),
		entries: [],
		keys: /* @__PURE__ */ new Set()
	};
	const entries = /* @__PURE__ */ new Map();
	let dependents;
	const entry = (key) => {
		const slice = slices.packs.get(key);
		if (!slice || entries.has(key)) return entries.get(key);
		const record = parse(slices.bytes.subarray(slice.start, slice.end));
		const found = isTable(record) ? mapEntry(index, key, record) : void 0;
		entries.set(key, found);
		return found;
	};
	return {
		get keys() {
			return slices.packs.keys();
		},
		entry,
		dependents: () => dependents ??= scanDependents(slices, entry)
	};
}
/** The document of the whole index, parsed when something of it is asked for: mostly a place. */
function wholeOf(path, { bytes }) {
	let whole;
	const open = () => whole ??= parseJsonDocument(createSource(path, bytes));
	return {
		get source() {
			return open().source;
		},
		get value() {
			return open().value;
		},
		get problems() {
			return open().problems;
		},
		at: (place) => open().at(place),
		keyAt: (place) => open().keyAt(place)
	};
}
const decoder = new TextDecoder();
/** The value of a part of an index, which nobody has checked; `undefined` when it is none. */
function parse(bytes) {
	try {
		return JSON.parse(decoder.decode(bytes));
	} catch {
		return;
	}
}
function needsOf({ record, versions }) {
	const needed = new Set(texts(record, "dependencies"));
	for (const version of versions) {
		const stated = own(version.record, "dependencies");
		if (isTable(stated)) for (const id of Object.keys(stated)) needed.add(id);
	}
	return needed;
}
const OPEN = 123;
const COLON = 58;
const WORD = "\"dependencies\"";
/** Finds the keys of every `dependencies` object without parsing; only an entry that may write them in escapes is parsed. */
function scanDependents({ bytes, packs }, entryOf) {
	const text = new TextDecoder("latin1").decode(bytes);
	const dependents = /* @__PURE__ */ new Map();
	let at = text.indexOf(WORD);
	let escape = text.indexOf("\\u");
	for (const [key, { start, end }] of packs) {
		while (at !== -1 && at < start) at = text.indexOf(WORD, start);
		while (escape !== -1 && escape < start) escape = text.indexOf("\\u", start);
		let needed = escape !== -1 && escape < end ? void 0 : /* @__PURE__ */ new Set();
		for (; needed && at !== -1 && at < end; at = text.indexOf(WORD, at + 1)) if (!readKeys(bytes, at + 14, needed)) needed = void 0;
		const entry = needed ? void 0 : entryOf(key);
		add(dependents, needed ?? (entry ? needsOf(entry) : /* @__PURE__ */ new Set()), key);
	}
	return dependents;
}
/** Reads the keys of the object after a key; false when one is not plain. */
function readKeys(bytes, from, needed) {
	const colon = skipSpace(bytes, from);
	if (bytes[colon] !== COLON) return true;
	const value = skipSpace(bytes, colon + 1);
	if (bytes[value] !== OPEN) return true;
	const members = new MemberReader(bytes, value);
	for (let member = members.next(); member; member = members.next()) needed.add(member.key);
	return members.end !== void 0;
}
function add(dependents, needed, key) {
	for (const id of needed) {
		const keys = dependents.get(id);
		if (keys) keys.push(key);
		else dependents.set(id, [key]);
	}
}

export { skipSpace as i, slicedLookup as n, MemberReader as r, parsedLookup as t };