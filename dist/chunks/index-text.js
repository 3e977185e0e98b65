import { i as __toESM } from "./rolldown-runtime.js";
import { Ln as createSource, Lr as InputError, Wn as compareText, ar as isTable, cr as text, or as own, sr as sameValue } from "./start.js";
import { cn as require_semver, mn as jsonPlaces, pn as parseJsonDocument } from "./engine.js";

// src/core/json-style.ts
/** The layout of a file that is written anew. */
const defaultStyle = {
	indent: "  ",
	lineBreak: "\n",
	colon: ": ",
	inlineLists: false
};
/** Characters of a text by which its colons are judged. */
const LOOKED_AT = 1e4;
/** True where most colons after a key stand right before the value. */
function isTight(text) {
	const colons = [...text.matchAll(/"\s{0,8}:(\s?)/g)];
	return colons.filter(([, space]) => space === "").length * 2 > colons.length;
}
/** Reads the layout from the text itself: its first indented line, most of its colons, its first list of plain values. */
function styleOf(text) {
	return {
		indent: /[{[,]\r?\n([ \t]+)\S/.exec(text)?.[1] ?? (/[{[,]\r?\n/.test(text) ? "" : void 0),
		lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
		colon: isTight(text.slice(0, LOOKED_AT)) ? ":" : ": ",
		inlineLists: isFirstListInline(text)
	};
}
/** True where the first list of plain values begins on the line of its bracket. */
function isFirstListInline(text) {
	for (const [token, before = ""] of text.matchAll(/"(?:[^"\\]|\\.)*"|\[(\s*)(?=["\d])/g)) if (token.startsWith("[")) return !before.includes("\n");
	return false;
}
/** Writes a value as JSON in a layout; `margin` is the indentation of the line on which it begins. */
function writeJson(value, style, margin = "") {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const isList = Array.isArray(value);
	const inner = style.indent === void 0 ? "" : margin + style.indent;
	const members = isList ? value.map((item) => writeJson(item, style, inner)) : Object.entries(value).filter(([, item]) => item !== void 0).map(([key, item]) => `${JSON.stringify(key)}${style.colon}${writeJson(item, style, inner)}`);
	const [open, close] = isList ? ["[", "]"] : ["{", "}"];
	if (members.length === 0) return open + close;
	const isInline = isList && style.inlineLists && value.every((item) => typeof item !== "object" || item === null);
	if (style.indent === void 0) return `${open}${members.join(style.colon === ":" ? "," : ", ")}${close}`;
	if (isInline) return `${open}${members.join(", ")}${close}`;
	const lines = members.join(`,${style.lineBreak}${inner}`);
	return `${open}${style.lineBreak}${inner}${lines}${style.lineBreak}${margin}${close}`;
}

// src/core/json-rewrite.ts
/**
* Changes the text of a JSON object so that it says `value`, and keeps every byte that need not change: members
* that are equal stay as they are written, where they are; new ones look like their neighbours and come after the
* member that they follow in `value`. `text` must be a JSON object in which no key is written twice.
*/
function rewriteJson(text, value) {
	const places = jsonPlaces(text);
	const style = styleOf(text);
	const splices = [];
	const change = (path, before, after) => {
		const range = (key) => places([...path, key]) ?? nowhere;
		const keys = Object.keys(before).toSorted((a, b) => range(a).key[0] - range(b).key[0]);
		const first = keys.find((key) => own(after, key) !== void 0);
		if (first === void 0) {
			const [start, end] = path.length === 0 ? wholeText(text) : (places(path) ?? nowhere).value;
			if (!sameValue(before, after)) splices.push({
				start,
				end,
				text: writeJson(after, style, lineMargin(text, start))
			});
			return;
		}
		const margin = ownMargin(text, range(first).key[0]);
		const site = {
			range,
			margin,
			style: margin === void 0 ? {
				...style,
				indent: void 0
			} : style
		};
		splices.push(...replaced(site, before, after), ...removed(site, keys, after), ...added(site, first, before, after));
		for (const [key, item] of Object.entries(after)) {
			const old = own(before, key);
			if (isTable(old) && isTable(item) && !sameValue(old, item)) change([...path, key], old, item);
		}
	};
	const before = JSON.parse(text);
	if (isTable(before)) change([], before, value);
	return splice(text, splices);
}
const nowhere = {
	key: [0, 0],
	value: [0, 0]
};
/** Values that are another one; an object that stays an object is changed inside. */
function replaced({ range, style, margin = "" }, before, after) {
	return Object.entries(after).flatMap(([key, item]) => {
		const old = own(before, key);
		if (old === void 0 || item === void 0 || sameValue(old, item) || isTable(old) && isTable(item)) return [];
		const [start, end] = range(key).value;
		return [{
			start,
			end,
			text: writeJson(item, style, margin)
		}];
	});
}
/** Members that are gone: each with the comma before it, or with the one after it where nothing before it stays. */
function removed({ range }, keys, after) {
	const splices = [];
	let last;
	for (const [position, key] of keys.entries()) {
		const next = keys[position + 1];
		if (own(after, key) !== void 0) last = key;
		else if (last === void 0) splices.push({
			start: range(key).key[0],
			end: range(next ?? key).key[0],
			text: ""
		});
		else splices.push({
			start: range(keys[position - 1] ?? last).value[1],
			end: range(key).value[1],
			text: ""
		});
	}
	return splices;
}
/** New members. Those that follow each other are one splice: two at one place would have no order. */
function added({ range, style, margin }, first, before, after) {
	const comma = margin === void 0 ? style.colon === ":" ? "," : ", " : `,${style.lineBreak}${margin}`;
	const groups = /* @__PURE__ */ new Map();
	let last;
	for (const [key, item] of Object.entries(after)) {
		if (item === void 0) continue;
		if (own(before, key) !== void 0) {
			last = key;
			continue;
		}
		const member = `${JSON.stringify(key)}${style.colon}${writeJson(item, style, margin)}`;
		const known = groups.get(last) ?? "";
		groups.set(last, last === void 0 ? `${known}${member}${comma}` : `${known}${comma}${member}`);
	}
	return [...groups].map(([follows, text]) => {
		const at = follows === void 0 ? range(first).key[0] : range(follows).value[1];
		return {
			start: at,
			end: at,
			text
		};
	});
}
function splice(text, splices) {
	let result = "";
	let at = 0;
	for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		result += text.slice(at, start) + put;
		at = Math.max(at, end);
	}
	return result + text.slice(at);
}
function wholeText(text) {
	return [text.indexOf("{"), text.lastIndexOf("}") + 1];
}
/** The white space before something that stands first on its line; `undefined` where something stands before it. */
function ownMargin(text, at) {
	const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
	return /^[ \t]*$/.test(before) && text.lastIndexOf("\n", at - 1) !== -1 ? before : void 0;
}
/** The indentation of the line that holds an offset. */
function lineMargin(text, at) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))?.[0] ?? "";
}

// src/core/entries/ordered-insert.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Versions by precedence; what is no version after all of them. */
const versionOrder = (a, b) => {
	const [left, right] = [(0, import_semver.parse)(a), (0, import_semver.parse)(b)];
	if (left && right) return left.compare(right) || compareText(a, b);
	return left ? -1 : right ? 1 : compareText(a, b);
};
/**
* A table with a key set: in place where it has the key, else where the order of the others puts it, be that
* upwards or downwards; at the end where they have no order.
*/
function orderedInsert(table, key, value, order) {
	if (Object.hasOwn(table, key)) return {
		...table,
		[key]: value
	};
	const members = Object.entries(table);
	const at = placeOf(members.map(([name]) => name), key, order);
	return Object.fromEntries([
		...members.slice(0, at),
		[key, value],
		...members.slice(at)
	]);
}
function placeOf(keys, key, order) {
	const isUp = isSorted(keys, order);
	const isDown = !isUp && isSorted(keys, (a, b) => order(b, a));
	if (!isUp && !isDown) return keys.length;
	const found = keys.findIndex((other) => isUp ? order(other, key) > 0 : order(other, key) < 0);
	return found === -1 ? keys.length : found;
}
function isSorted(keys, order) {
	return keys.every((key, at) => at === 0 || order(keys[at - 1] ?? "", key) <= 0);
}

// src/core/entries/index-text.ts
/**
* Reads an index that is to be changed. Without bytes it is a new one.
* @throws InputError for a text that cannot be changed without losing something, or that has no `packs` map
*/
function readIndexText(path, bytes) {
	if (!bytes) return {
		path,
		text: void 0,
		bom: false,
		root: { packs: {} },
		packs: {}
	};
	const source = createSource(path, bytes);
	const { value, problems } = parseJsonDocument(source);
	const [problem] = problems;
	const at = problem ? `:${problem.at.line}` : "";
	const fault = source.invalidAt === void 0 ? problem?.message : "it is not UTF-8";
	if (fault !== void 0) throw new InputError("index", `${path}${at} cannot be changed: ${fault}; repair it first`);
	const packs = own(value, "packs");
	if (!isTable(value) || !isTable(packs)) throw new InputError("index", `${path} has no "packs" map; only the index that ggen's registry client reads is written`);
	return {
		path,
		text: source.text,
		bom: source.bom,
		root: value,
		packs
	};
}
/**
* Reads the index of a tree. One that does not exist is a new one, unless it must exist.
* @throws InputError as `readIndexText`, and for one that cannot be read
*/
function openIndex(tree, path, mustExist) {
	const bytes = tree.read(path);
	if (!("reason" in bytes)) return readIndexText(path, bytes);
	if (mustExist || tree.entries.some((entry) => entry.path === path)) throw new InputError("--index", `${path} cannot be read: ${bytes.reason}; --index names another`);
	return readIndexText(path, void 0);
}
/**
* The text of an index with some entries set, and every byte kept that need not change; the same text where they say
* what it says already. `now` becomes `updated`, where something changes.
*/
function writeIndexText(index, entries, now) {
	let packs = index.packs;
	for (const [id, entry] of entries) {
		const dated = text(entry, "updated") === void 0 ? entry : {
			...entry,
			updated: now
		};
		packs = orderedInsert(packs, id, dated, compareText);
	}
	if (entries.size === 0 && index.text !== void 0) return (index.bom ? BOM : "") + index.text;
	const root = {
		...index.text === void 0 ? { updated: now } : {},
		...index.root,
		updated: now,
		packs
	};
	if (index.text === void 0) return `${writeJson(root, defaultStyle)}\n`;
	return (index.bom ? BOM : "") + rewriteJson(index.text, root);
}
const BOM = "﻿";

export { versionOrder as i, writeIndexText as n, orderedInsert as r, openIndex as t };