import { a as text, c as valueAt, n as isTable, r as own } from "./document.js";
import { n as textSource } from "./source2.js";
import { r as headerOf } from "./template-keys.js";

// src/core/rule.ts
/** Declares a rule; the default export of its file. */
function defineRule(rule) {
	return rule;
}
/** The rules of one subject. */
function rulesFor(rules, subject) {
	const isFor = (rule) => rule.subject === subject;
	return rules.filter(isFor);
}

// src/core/yaml-text.ts
/** Makes an embedded text from its characters and their offsets in the source. */
function embeddedText(source, text, offsets) {
	const last = offsets.at(-1) ?? 0;
	const offset = (at) => offsets[at] ?? last + 1;
	const place = (start, end = start) => source.place(offset(start), end > start ? offset(end - 1) + 1 : offset(start));
	let inner;
	return {
		text,
		place,
		placeOf(range) {
			inner ??= textSource("", text);
			return place(inner.offset(range.line, range.column), inner.offset(range.endLine, range.endColumn));
		}
	};
}
/**
* The text of a YAML scalar that stands at a place, as YAML reads it: plain, quoted or a block.
* It is taken from the source, not from the parsed value, so Tera tags in it are still there.
*/
function yamlText(source, at) {
	const start = source.offset(at.line, at.column);
	const raw = source.text.slice(start, source.offset(at.endLine, at.endColumn));
	const out = new Output();
	switch (raw[0]) {
		case "|":
		case ">":
			readBlock(raw, out);
			break;
		case "\"":
			readDouble(raw, out);
			break;
		case "'":
			readSingle(raw, out);
			break;
		default: readFlow(raw, 0, raw.trimEnd().length, out);
	}
	return embeddedText(source, out.text.join(""), out.offsets.map((offset) => start + offset));
}
var Output = class {
	text = [];
	offsets = [];
	add(text, offset) {
		for (let unit = 0; unit < text.length; unit += 1) this.offsets.push(offset);
		this.text.push(text);
	}
	copy(raw, start, end) {
		for (let offset = start; offset < end; offset += 1) this.offsets.push(offset);
		this.text.push(raw.slice(start, end));
	}
};
function linesOf(raw, from, to) {
	const lines = [];
	let start = from;
	while (start <= to) {
		const found = raw.indexOf("\n", start);
		const stop = found === -1 || found > to ? to : found;
		lines.push({
			start,
			end: raw[stop - 1] === "\r" && stop > start ? stop - 1 : stop
		});
		start = stop + 1;
	}
	return lines;
}
/** A block after `|` keeps its line breaks, one after `>` turns single ones into blanks. */
function readBlock(raw, out) {
	const header = raw.indexOf("\n");
	if (header === -1) return;
	const folded = raw.startsWith(">");
	const lines = linesOf(raw, header + 1, raw.length);
	const indent = Math.min(...lines.slice(0, 1e3).map((line) => indentOf(raw, line)));
	let breaks = [];
	let loose = true;
	for (const line of lines) {
		const start = Math.min(line.start + (Number.isFinite(indent) ? indent : 0), line.end);
		const deeper = raw[start] === " " || raw[start] === "	";
		if (start < line.end) {
			writeBreaks(out, breaks, folded && !loose && !deeper);
			out.copy(raw, start, line.end);
			breaks = [];
			loose = deeper;
		}
		breaks.push(line.end);
	}
	if (breaks.length > 0) out.add("\n", breaks[0] ?? 0);
}
/** Columns before the first character; a blank line says nothing. */
function indentOf(raw, { start, end }) {
	for (let at = start; at < end; at += 1) if (raw[at] !== " ") return at - start;
	return Number.POSITIVE_INFINITY;
}
function writeBreaks(out, breaks, fold) {
	if (!fold) for (const at of breaks) out.add("\n", at);
	else if (breaks.length === 1) out.add(" ", breaks[0] ?? 0);
	else for (const at of breaks.slice(1)) out.add("\n", at);
}
/** The lines of a plain or quoted scalar: trimmed, and joined by blanks. */
function readFlow(raw, from, to, out, unit = copyUnit) {
	let breaks = [];
	linesOf(raw, from, to).forEach((line, position, lines) => {
		let { start, end } = line;
		if (position > 0) while (start < end && isBlank(raw[start])) start += 1;
		if (position < lines.length - 1) while (end > start && isBlank(raw[end - 1])) end -= 1;
		if (start < end || position === 0) {
			writeBreaks(out, breaks, true);
			breaks = [];
			for (let at = start; at < end;) at = unit(raw, at, end, out);
		}
		breaks.push(line.end);
	});
}
function isBlank(char) {
	return char === " " || char === "	";
}
function copyUnit(raw, at, end, out) {
	out.copy(raw, at, end);
	return end;
}
function readSingle(raw, out) {
	readFlow(raw, 1, closing(raw, "'"), out, (text, at, end, into) => {
		into.copy(text, at, at + 1);
		return text[at] === "'" && text[at + 1] === "'" && at + 1 < end ? at + 2 : at + 1;
	});
}
function readDouble(raw, out) {
	readFlow(raw, 1, closing(raw, "\""), out, (text, at, end, into) => {
		if (text[at] !== "\\" || at + 1 >= end) {
			into.copy(text, at, at + 1);
			return at + 1;
		}
		const [value, length] = escape(text, at + 1);
		into.add(value, at);
		return at + 1 + length;
	});
}
function closing(raw, quote) {
	const end = raw.trimEnd().length;
	return end > 1 && raw[end - 1] === quote ? end - 1 : end;
}
const ESCAPES = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
};
const HEX_LENGTH = {
	x: 2,
	u: 4,
	U: 8
};
/** What stands after a backslash means, and how long it is. */
function escape(text, at) {
	const char = text[at] ?? "";
	const digits = HEX_LENGTH[char];
	if (digits === void 0) return [ESCAPES[char] ?? char, 1];
	const code = Number.parseInt(text.slice(at + 1, at + 1 + digits), 16);
	return [Number.isNaN(code) || code > 1114111 ? "�" : String.fromCodePoint(code), 1 + digits];
}

// src/core/template-texts.ts
/** Items of a list or map that are looked at: finding the place of each takes time. */
const MAX_ITEMS = 200;
/** The strings under a key of the header: the value itself, or those of its list or map. */
function* headerTexts(template, key) {
	const { header, source } = template;
	const value = headerOf(template)?.[key];
	if (!header || value === void 0) return;
	for (const path of stringPaths(key, value)) {
		const at = header.at(path);
		yield {
			path,
			at,
			...yamlText(source, at)
		};
	}
}
function stringPaths(key, value) {
	if (typeof value === "string") return [[key]];
	return (Array.isArray(value) ? value.slice(0, MAX_ITEMS).map((item, at) => [at, item]) : isTable(value) ? Object.entries(value).slice(0, MAX_ITEMS) : []).filter(([, item]) => typeof item === "string").map(([step]) => [key, step]);
}

// src/core/workflow/expression.ts
/** The expressions of a string of a document, each at its own place. */
function expressionsAt(doc, path) {
	const value = valueAt(doc.value, path);
	if (typeof value !== "string" || !value.includes("${{")) return [];
	const at = doc.at(path);
	const { source } = doc;
	const from = source.offset(at.line, at.column);
	const found = split(source.text.slice(from, source.offset(at.endLine, at.endColumn))).map(({ text, start, end }) => ({
		text,
		at: source.place(from + start, from + end)
	}));
	const meant = split(value);
	return meant.length === found.length ? found : meant.map(({ text }) => ({
		text,
		at
	}));
}
/** A condition as an expression: the braces may be left out there. */
function conditionAt(doc, path) {
	const value = valueAt(doc.value, path);
	if (typeof value !== "string") return typeof value === "boolean" ? String(value) : "";
	const [only] = split(value);
	return only && value.trim().startsWith("${{") ? only.text : value;
}
function split(text) {
	const found = [];
	for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", start)) {
		const end = text.indexOf("}}", start);
		if (end === -1) break;
		found.push({
			text: text.slice(start + 3, end).trim(),
			start,
			end: end + 2
		});
		start = end + 2;
	}
	return found;
}
/** Functions that answer with yes or no. */
const TESTS = [
	"contains",
	"startswith",
	"endswith"
];
/** The values that an expression reads, in their order. Texts in quotes are none. */
function references(expression) {
	const found = [];
	const calls = [];
	let at = 0;
	while (at < expression.length) {
		const char = expression[at] ?? "";
		if (char === "'") at = endOfText(expression, at);
		else if (NAME_START.test(char)) {
			const start = at;
			const { name, end } = readName(expression, start);
			at = end;
			if (expression[end] === "(") {
				calls.push(name);
				at = end + 1;
			} else {
				const within = calls.slice(-50);
				found.push({
					name,
					within,
					isCompared: within.some((call) => TESTS.includes(call)) || comparesAt(expression, start, end)
				});
			}
		} else {
			if (char === "(") calls.push("");
			if (char === ")") calls.pop();
			at += 1;
		}
	}
	return found;
}
/** Whether a comparison stands before or behind a part of an expression. */
function comparesAt(text, start, end) {
	let before = start - 1;
	while (before >= 0 && " \n	\r".includes(text[before] ?? "")) before -= 1;
	const next = text.slice(end, end + 2);
	const last = text.slice(Math.max(0, before - 1), before + 1);
	return next === "==" || next === "!=" || last === "==" || last === "!=";
}
const NAME_START = /[A-Za-z_]/;
const NAME_PART = /[\w-]/;
function readName(text, start) {
	let name = "";
	let at = start;
	const word = () => {
		const from = at;
		while (at < text.length && NAME_PART.test(text[at] ?? "")) at += 1;
		return text.slice(from, at).toLowerCase();
	};
	name = word();
	for (;;) {
		const next = skipSpace(text, at);
		if (text[next] === ".") {
			at = skipSpace(text, next + 1);
			if (text[at] === "*") {
				at += 1;
				name += ".*";
			} else name += `.${word()}`;
		} else if (text[next] === "[") {
			const inside = skipSpace(text, next + 1);
			const isText = text[inside] === "'";
			const close = text.indexOf("]", isText ? endOfText(text, inside) : inside);
			if (close === -1) return {
				name,
				end: text.length
			};
			name += isText ? `.${text.slice(inside + 1, endOfText(text, inside) - 1).toLowerCase()}` : ".*";
			at = close + 1;
		} else return {
			name,
			end: next
		};
	}
}
function skipSpace(text, start) {
	let at = start;
	while (text[at] === " " || text[at] === "\n" || text[at] === "	" || text[at] === "\r") at += 1;
	return at;
}
/** The offset behind a text in quotes; a quote in it is doubled. */
function endOfText(text, start) {
	let at = start + 1;
	while (at < text.length) {
		if (text[at] === "'") {
			if (text[at + 1] !== "'") return at + 1;
			at += 1;
		}
		at += 1;
	}
	return text.length;
}

// src/core/workflow/uses.ts
/** Whether a `uses:` names something of the repository itself: `./` in its work tree, `$/` at the running commit. */
function isOwn(uses) {
	return uses.startsWith("./") || uses.startsWith("$/");
}
/** Takes apart `owner/name/path@ref`; `undefined` for a path of this repository and for an image. */
function parseUses(uses) {
	if (isOwn(uses) || uses.startsWith("docker://")) return void 0;
	const at = uses.indexOf("@");
	const [owner = "", name = "", ...path] = (at === -1 ? uses : uses.slice(0, at)).split("/");
	return {
		repository: `${owner}/${name}`.toLowerCase(),
		path: path.join("/"),
		ref: at === -1 ? void 0 : uses.slice(at + 1)
	};
}
/** Whether a `uses:` names an action, whatever its version. */
function isAction(uses, repository, path = "") {
	const parsed = uses === void 0 ? void 0 : parseUses(uses);
	return parsed?.repository === repository && parsed.path === path;
}

// src/core/workflow/workflow.ts
/** Workflows that other ones of the same repository call run on the events of these, too. */
function withCallers(workflows) {
	const callers = /* @__PURE__ */ new Map();
	for (const workflow of workflows) for (const { uses } of workflow.jobs) {
		if (uses === void 0 || !isOwn(uses)) continue;
		const file = uses.slice(2);
		callers.set(file, [...callers.get(file) ?? [], workflow]);
	}
	return workflows.map((workflow) => {
		const path = workflow.events.get("workflow_call");
		const events = (callers.get(workflow.file) ?? []).flatMap((caller) => [...caller.events.keys()]);
		if (!path || events.length === 0) return workflow;
		return {
			...workflow,
			events: new Map([...events.map((name) => [name, path]), ...workflow.events])
		};
	});
}
/** Reads a workflow; `undefined` where the document is no table with jobs. */
function readWorkflow(doc) {
	const jobs = own(doc.value, "jobs");
	if (!isTable(jobs)) return void 0;
	return {
		file: doc.source.path,
		doc,
		events: eventsOf(own(doc.value, "on")),
		jobs: Object.entries(jobs).flatMap(([id, table]) => isTable(table) ? [jobOf(id, table)] : [])
	};
}
function eventsOf(on) {
	if (typeof on === "string") return /* @__PURE__ */ new Map([[on, ["on"]]]);
	if (Array.isArray(on)) return new Map(on.flatMap((name, at) => typeof name === "string" ? [[name, ["on", at]]] : []));
	return new Map(isTable(on) ? Object.keys(on).map((name) => [name, ["on", name]]) : []);
}
function jobOf(id, table) {
	const path = ["jobs", id];
	const steps = own(table, "steps");
	return {
		id,
		path,
		table,
		uses: text(table, "uses"),
		steps: (Array.isArray(steps) ? steps : []).flatMap((step, at) => {
			if (!isTable(step)) return [];
			const [id, uses, run] = [
				text(step, "id"),
				text(step, "uses"),
				text(step, "run")
			];
			return [{
				path: [
					...path,
					"steps",
					at
				],
				table: step,
				id,
				uses,
				run
			}];
		})
	};
}
/** What a step gives to its action under a name, as text; "" when absent. */
function inputOf(step, name) {
	const key = keyOf(step, name);
	const value = key === void 0 ? void 0 : own(own(step.table, "with"), key);
	return typeof value === "string" || typeof value === "boolean" || typeof value === "number" ? String(value) : "";
}
/** The expressions of what a step gives to its action under a name. */
function inputExpressions(workflow, step, name) {
	const key = keyOf(step, name);
	return key === void 0 ? [] : expressionsAt(workflow.doc, [
		...step.path,
		"with",
		key
	]);
}
/** GitHub compares the names of inputs without regard to case. */
function keyOf({ table }, name) {
	const given = own(table, "with");
	return isTable(given) ? Object.keys(given).find((key) => key.toLowerCase() === name) : void 0;
}
/** Where an event is named. */
function placeOfEvent(workflow, event) {
	return workflow.doc.keyAt(workflow.events.get(event) ?? ["on"]);
}

export { withCallers as a, parseUses as c, references as d, headerTexts as f, rulesFor as h, readWorkflow as i, conditionAt as l, defineRule as m, inputOf as n, isAction as o, yamlText as p, placeOfEvent as r, isOwn as s, inputExpressions as t, expressionsAt as u };