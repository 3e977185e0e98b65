import { a as quote } from "./limits.js";
import { c as isTable, d as text, l as own } from "./finding.js";
import { t as parseGlob } from "./rust-glob.js";
import { a as directoryOf, s as joinPath } from "./path.js";
import { n as textSource } from "./source2.js";
import { i as rangeOf, n as instantiateMetered, r as findModule } from "./syntax.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { t as parseJsonDocument } from "./json-document.js";
import { a as patternsOf, n as hasPatterns, r as packFiles, s as stringItems, t as conventionalPatterns } from "./pack-patterns.js";
import { a as parseTemplate, i as hookKeys, o as parseYamlDocument, r as headerOf, t as headerKey } from "./template-keys.js";
import { t as rdfProlog } from "./rdf-prolog.js";
import { t as pathEscape } from "./path-escape.js";
import { existsSync, readFileSync } from "node:fs";

// src/core/try/variables.ts
/** Variables that one template may get made up. */
const MAX_MADE_UP = 64;
/**
* Renders again and again until no variable is missing: each that has no value gets a made-up one, `sample_` and its
* name, in a list or map of one where a loop runs over it. One that cannot be made up, such as a field of a value that
* was given, stays missing, and the rendering failed.
*/
function renderWithSamples(template, context, render) {
	const madeUp = [];
	let current = context;
	for (;;) {
		const result = render(current);
		const missing = result.ok ? void 0 : missingVariable(result);
		if (missing === void 0 || madeUp.length === MAX_MADE_UP) return {
			result,
			context: current,
			madeUp
		};
		const next = withSample(current, missing.split("."), sampleOf(template, missing));
		if (madeUp.includes(missing) || next === void 0) return {
			result,
			context: current,
			madeUp
		};
		madeUp.push(missing);
		current = next;
	}
}
/** The variable that a rendering lacked, with dots, as Tera's message names it. */
function missingVariable({ kind, message }) {
	if (kind !== "render") return void 0;
	return /Variable `([A-Za-z_][A-Za-z0-9_.]{0,199})` not found in context/.exec(message)?.[1];
}
function sampleOf(template, path) {
	const sample = `sample_${path.slice(path.lastIndexOf(".") + 1)}`;
	const loop = [...template.matchAll(/\bfor\s+\w+\s*(,?)[^%]{0,80}?\bin\s+([\w.]+)/g)].find(([, , over]) => over === path);
	if (!loop) return sample;
	return loop[1] === "," ? { [sample]: sample } : [sample];
}
/** `undefined` where a value stands in the way that is no table. */
function withSample(context, path, sample) {
	const [name = "", ...rest] = path;
	if (name === "" || name === "__proto__") return void 0;
	if (rest.length === 0) return {
		...context,
		[name]: sample
	};
	const inner = own(context, name) ?? {};
	if (!isTable(inner)) return void 0;
	const next = withSample(inner, rest, sample);
	return next && {
		...context,
		[name]: next
	};
}
/** `vars` of a header: a table as it is, a list as `var0`, `var1` and so on, a value as `var0`. */
function headerVariables(vars) {
	if (vars === void 0 || vars === null) return {};
	if (isTable(vars)) return vars;
	return Object.fromEntries((Array.isArray(vars) ? vars : [vars]).map((value, index) => [`var${index}`, value]));
}

// src/core/try/try-template.ts
/** What ggen writes to when a header names nothing. */
const NO_OUTPUT = "out.txt";
/**
* Renders a template as ggen does up to release 26.6: the header first, then its graphs and queries, then the body with
* `sparql_results`. Nothing is made up but variables without a value, and what is not done is said.
*/
function tryTemplate(template, world) {
	const madeUp = [];
	const notDone = [];
	/** Queries without rows. */
	const empty = [];
	const end = (status, reason) => ({
		status,
		reason,
		madeUp,
		notDone
	});
	const fail = (what, failure) => {
		const missing = missingVariable(failure);
		if (missing !== void 0) return end("open", `${what} needs a value of ${missing}, which cannot be made up; give it with --var`);
		const reason = `${what}: ${oneLine(failure.message)}${placeOf(failure)}`;
		if (failure.kind === "limit" || isUnavailable(failure)) return end("open", reason);
		if (failure.kind === "syntax") return end("failed", reason);
		return wrong(reason);
	};
	/** Wrong, unless what gpack had to make up or does not supply may be the reason. */
	const wrong = (reason) => {
		if (madeUp.length > 0) return end("open", `${reason}; with ${madeUp.join(", ")} made up this may be right; give values with --var`);
		if (empty.length > 0) return end("open", `${reason}; the query ${empty.join(", ")} gives no rows, which may be why`);
		if (world.isOfEngine) return end("open", `${reason}; the pack is for the sync engine, which gives templates what gpack does not`);
		return end("failed", reason);
	};
	if (template.unterminated) return end("failed", "the header is not closed by a line ---");
	const declared = headerOf(template) ?? {};
	let context = {
		...headerVariables(declared["vars"]),
		...world.preset,
		...world.given
	};
	const render = (text, graphs, prolog) => {
		const sampled = renderWithSamples(text, context, (values) => world.renderer.render({
			template: text,
			context: blessed(values, world.renderer),
			...graphs ? { graphs } : {},
			...prolog === void 0 ? {} : { prolog }
		}));
		context = sampled.context;
		madeUp.push(...sampled.madeUp);
		return sampled.result;
	};
	let header = {};
	if (headerOf(template)) {
		const rendered = render(headerSource(template));
		if (!rendered.ok) return fail("the header", rendered);
		const document = parseYamlDocument(textSource(template.source.path, rendered.text), rendered.text, 0);
		const [problem] = document.problems;
		if (problem) return wrong(`once rendered: ${oneLine(problem.message)}`);
		if (!isTable(document.value)) return end("failed", "the header is no map once it is rendered");
		header = document.value;
	}
	const engineOnly = Object.keys(header).filter((key) => headerKey(key)?.generations.join() === "engine");
	if (engineOnly.length > 0) return end("open", `${engineOnly.join(", ")}: keys of the sync engine, which gpack does not run`);
	for (const key of hookKeys) if (own(header, key) !== void 0) notDone.push(`${key} was not run: ${oneLine(String(own(header, key)))}`);
	if (own(header, "shape") !== void 0) notDone.push("shape was not checked: gpack runs no SHACL");
	const prefixes = {
		...world.prefixes,
		...tableOf(own(header, "prefixes"))
	};
	const base = text(header, "base") ?? world.base;
	const turtle = rdfProlog("turtle", prefixes, base).text;
	const sparql = rdfProlog("sparql", prefixes, base).text;
	const graphs = [...world.graphs, ...stringsOf(own(header, "rdf_inline")).map((graph) => turtle + graph)];
	for (const name of stringsOf(own(header, "rdf"))) {
		const found = fileOf(name, template, world);
		if (found === void 0) return wrong(`rdf: the pack has no file ${quote(name)}`);
		graphs.push(turtle + found);
	}
	const results = [];
	for (const [name, query] of queriesOf(own(header, "sparql"))) {
		const [fault] = world.syntax.query(sparql + query).faults;
		if (fault) return wrong(`the query ${name}: ${oneLine(fault.message)}`);
		const answer = world.renderer.query({
			graphs,
			query: sparql + query
		});
		if (!answer.ok) return fail(answer.kind === "graph" ? graphName(answer, world.graphs.length) : `the query ${name}`, answer);
		results.push([name, answer.result]);
		if (!Array.isArray(answer.result) || answer.result.length > 0) continue;
		empty.push(name);
		notDone.push(`the query ${name} gives no rows from ${graphs.length} graphs`);
	}
	const from = text(header, "from");
	const body = from === void 0 ? template.body : fileOf(from, template, world);
	if (body === void 0) return wrong(`from: the pack has no file ${quote(from ?? "")}`);
	context = {
		...context,
		sparql_results: Object.fromEntries(results)
	};
	const rendered = render(body, graphs, sparql);
	if (!rendered.ok) return fail(rendered.kind === "graph" ? graphName(rendered, world.graphs.length) : "the body", rendered);
	const to = (text(header, "to") ?? NO_OUTPUT).trim();
	if (own(header, "to") === void 0) notDone.push(`it names no output; ggen writes ${NO_OUTPUT}`);
	return {
		status: "rendered",
		to,
		text: rendered.text,
		header,
		madeUp,
		notDone
	};
}
/** ggen adds `Name` to what it renders, in Pascal case, once there is a `name`; and an empty `locals`. */
function blessed(context, renderer) {
	const name = own(context, "name");
	if (typeof name !== "string" || own(context, "Name") !== void 0) return {
		locals: {},
		...context
	};
	const pascal = renderer.render({
		template: "{{ name | pascal }}",
		context: { name }
	});
	return {
		locals: {},
		...context,
		...pascal.ok ? { Name: pascal.text } : {}
	};
}
/** Characters of a message of a parser that are shown. */
const MAX_MESSAGE = 400;
function oneLine(message) {
	return message.replaceAll(/\s+/g, " ").trim().slice(0, MAX_MESSAGE);
}
/** The header as it is written, without the lines that enclose it. */
function headerSource({ source, bodyStart }) {
	return source.text.slice(0, bodyStart).replace(/^---[^\n]*\n/, "").replace(/---[ \t]*\r?\n?$/, "");
}
/** Functions and filters that ggen has and the renderer does not: most of them need a clock or chance. */
function isUnavailable({ kind, message }) {
	return kind === "render" && /(?:Filter|Function) '(?:date|now|get_random|slugify|filesizeformat)' not found/.test(message);
}
function placeOf({ at }) {
	return at ? ` (line ${at.line}, column ${at.column} of it)` : "";
}
function graphName({ graph = 0 }, ofPack) {
	return graph < ofPack ? `graph ${graph + 1} of the pack` : `graph ${graph - ofPack + 1} of the header`;
}
function tableOf(value) {
	return isTable(value) ? value : {};
}
function stringsOf(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** A query alone is `default`, those of a list are numbered, as in ggen. */
function queriesOf(value) {
	if (typeof value === "string") return [["default", value]];
	return (Array.isArray(value) ? value.map((item, index) => [`query_${index}`, item]) : Object.entries(tableOf(value))).filter((entry) => typeof entry[1] === "string");
}
/** A file that a header names, relative to the template or to the root of the pack. */
function fileOf(name, { source }, world) {
	const directory = directoryOf(source.path);
	const depth = directory === "" ? 0 : directory.split("/").length;
	const escape = pathEscape(name, depth);
	if (escape !== void 0 && escape !== "inside") return void 0;
	const near = normalised(joinPath(directory, name));
	const far = normalised(name);
	return (near === void 0 ? void 0 : world.read(near)) ?? (far === void 0 ? void 0 : world.read(far));
}
/** A relative path without `.` and `..`; `undefined` when it leads out, or nowhere. */
function normalised(path) {
	const parts = [];
	for (const part of path.split("/")) if (part === "..") {
		if (parts.pop() === void 0) return void 0;
	} else if (part !== "" && part !== ".") parts.push(part);
	return parts.length === 0 ? void 0 : parts.join("/");
}

// src/core/try/output-path.ts
/** Characters of a path; file systems hold no longer ones. */
const MAX_PATH = 1024;
const MAX_NAME = 255;
/** Where an output goes in the workspace, or why it may not. */
function outputPath(to) {
	const escape = pathEscape(to);
	if (escape !== void 0 && escape !== "inside") return { fault: `its output ${quote(to)} leaves the workspace (${escape})` };
	if (/[\\\u0000-\u001f\u007f]/.test(to)) return { fault: `its output ${quote(to)} has a character that no path should have` };
	const path = normalised(to);
	if (path === void 0 || to.endsWith("/")) return { fault: `its output ${quote(to)} names no file` };
	const encoder = new TextEncoder();
	if (path.split("/").some((part) => encoder.encode(part).length > MAX_NAME)) return { fault: `its output ${quote(to)} has a name of more than ${MAX_NAME} bytes, which no file system holds` };
	if (to.length > MAX_PATH) return { fault: `its output has a path of more than ${MAX_PATH} characters` };
	if (path.split("/").some((part) => part.toLowerCase() === ".git")) return { fault: `its output ${quote(to)} lies in .git` };
	return { path };
}

// src/core/try/parse-output.ts
const JSON_SUFFIXES = [
	".json",
	".jsonld",
	".sarif",
	".webmanifest"
];
/** Parses an output by the end of its name; `undefined` for a kind that none of our parsers reads. */
function parseOutput(path, text, syntax) {
	const source = textSource(path, text);
	if (JSON_SUFFIXES.some((suffix) => path.endsWith(suffix))) return judge("JSON", parseJsonDocument(source));
	if (path.endsWith(".toml")) return judge("TOML", parseTomlDocument(source));
	if (/\.ya?ml$/.test(path) && !/^---/m.test(text.slice(3))) return judge("YAML", parseYamlDocument(source, text, 0, "file"));
	if (path.endsWith(".ttl")) return judgeSyntax("Turtle", source, syntax.turtle);
	if (/\.(?:rq|sparql)$/.test(path)) return judgeSyntax("SPARQL", source, syntax.query);
}
function judge(parser, { problems: [problem] }) {
	return problem ? {
		parser,
		fault: `line ${problem.at.line}: ${problem.message}`
	} : { parser };
}
function judgeSyntax(parser, source, parse) {
	const { faults, incomplete } = parse(source.text);
	if (incomplete !== void 0) return {
		parser,
		incomplete
	};
	const [fault] = faults;
	return fault ? {
		parser,
		fault: `line ${fault.line}: ${fault.message}`
	} : { parser };
}

// src/core/try/try-pack.ts
/** Templates of one pack, and characters of all that they write. */
const MAX_TEMPLATES = 2e3;
const MAX_WRITTEN = 67108864;
/** Renders every template of a pack into an empty workspace, with the defaults of the pack and with what is given. */
function tryPack(pack, manifest, given, ports) {
	const problems = [];
	const world = worldOf(pack, manifest, given, ports, problems);
	const written = /* @__PURE__ */ new Map();
	const templates = [];
	let size = 0;
	const paths = templatesOf(pack, manifest);
	if (paths.length > MAX_TEMPLATES) problems.push({
		status: "open",
		reason: `the pack has ${paths.length} templates; ${MAX_TEMPLATES} are tried`
	});
	for (const path of paths.slice(0, MAX_TEMPLATES)) {
		const tried = tryOne(path, world, written, ports, size);
		templates.push(tried);
		size += tried.output === void 0 ? 0 : written.get(tried.output)?.text.length ?? 0;
	}
	if (templates.length === 0 && world.graphs.length === 0) problems.push({
		status: "open",
		reason: "the pack has no templates where ggen looks for them"
	});
	return {
		id: manifest?.id,
		version: manifest?.version,
		templates,
		graphs: world.graphs.length,
		outputs: [...written.values()],
		problems
	};
}
function tryOne(path, world, written, ports, size) {
	const open = (reason) => ({
		path,
		status: "open",
		reason,
		output: void 0,
		madeUp: [],
		notDone: []
	});
	if (ports.isOver()) return open("the time for the pack was over before it");
	if (size > MAX_WRITTEN) return open(`the templates before it wrote more than ${MAX_WRITTEN} characters`);
	const content = ports.read(path);
	if (content === void 0) return open("it cannot be read as text");
	const attempt = tryTemplate(parseTemplate(textSource(path, content)), world);
	const { madeUp } = attempt;
	const notDone = [...attempt.notDone];
	const end = (status, reason, output) => ({
		path,
		status,
		reason,
		output,
		madeUp,
		notDone
	});
	if (attempt.status !== "rendered") return end(attempt.status, attempt.reason);
	const place = outputPath(attempt.to);
	if ("fault" in place) return end("failed", place.fault);
	const other = [...written.keys()].find((key) => key === place.path || isAbove(key, place.path));
	const { header } = attempt;
	if (other === place.path) {
		if (own(header, "unless_exists") === true) return end("rendered", `${other} is there already, so it is not written`);
		if (!(own(header, "force") === true || own(header, "to") === void 0) && own(header, "inject") === void 0) return end("failed", `it writes ${other}, as ${written.get(other)?.template} does; one of them needs force or unless_exists`);
		if (own(header, "inject") !== void 0) return end("open", `it edits ${other}, which gpack does not; only new files are written`);
	} else if (other !== void 0) return end("failed", `${place.path} and ${other} cannot both be files`);
	if (own(header, "inject") !== void 0) notDone.push(`inject: ${place.path} is not there to be edited, so it was written as a new file`);
	const judged = parseOutput(place.path, attempt.text, ports.syntax);
	written.set(place.path, {
		path: place.path,
		text: attempt.text,
		template: path,
		parsedBy: judged?.parser
	});
	if (judged?.incomplete !== void 0) return end("open", `${place.path}: ${judged.incomplete}`, place.path);
	if (judged?.fault === void 0) return end("rendered", void 0, place.path);
	const reason = `${place.path} is no ${judged.parser}: ${judged.fault}`;
	if (madeUp.length === 0) return end("failed", reason, place.path);
	return end("open", `${reason}; with ${madeUp.join(", ")} made up this may be right; give values with --var`, place.path);
}
function isAbove(one, other) {
	return one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}
/** The templates of a pack in the order of their paths: by the patterns of its manifest, else where ggen looks. */
function templatesOf(pack, manifest) {
	const globs = hasPatterns(manifest) ? patternsOf(manifest, "templates").map(({ glob }) => glob) : conventionalPatterns.templates.flatMap((pattern) => {
		const glob = parseGlob(pattern);
		return "problem" in glob ? [] : [glob];
	});
	return packFiles(pack).filter(({ components }) => globs.some((glob) => glob.matches(components))).map(({ path }) => path);
}
function worldOf(pack, manifest, given, ports, problems) {
	const rdf = own(manifest?.root, "rdf");
	const prefixes = own(rdf, "prefixes");
	const vars = own(own(manifest?.root, "preset"), "vars");
	const world = {
		renderer: ports.renderer,
		syntax: ports.syntax,
		read: (path) => ports.read(path),
		isOfEngine: manifest?.dialect === "engine",
		base: text(rdf, "base"),
		prefixes: isTable(prefixes) ? prefixes : {},
		preset: isTable(vars) ? vars : {},
		given
	};
	const turtle = rdfProlog("turtle", world.prefixes, world.base).text;
	const graphs = [];
	const add = (name, graph) => {
		const checked = ports.syntax.turtle(turtle + graph);
		const [fault] = checked.faults;
		if (fault) problems.push({
			status: "failed",
			reason: `${name} is no Turtle: ${fault.message}`
		});
		else if (checked.incomplete !== void 0) problems.push({
			status: "open",
			reason: `${name}: ${checked.incomplete}`
		});
		else graphs.push(turtle + graph);
	};
	if (hasPatterns(manifest)) {
		for (const [index, graph] of stringItems(own(rdf, "inline"))) add(`rdf.inline ${index + 1}`, graph);
		const globs = patternsOf(manifest, "rdf");
		for (const { path, components } of packFiles(pack)) {
			if (!globs.some(({ glob }) => glob.matches(components))) continue;
			const graph = path.endsWith(".ttl") ? ports.read(path) : void 0;
			if (graph === void 0) problems.push({
				status: "open",
				reason: `${path} is not loaded: gpack reads graphs in Turtle only`
			});
			else add(path, graph);
		}
	}
	return {
		...world,
		graphs
	};
}

// src/platform/syntax/binary.ts
function readBinary(bytes, offset = 0) {
	return {
		bytes,
		offset,
		byte() {
			const value = bytes[this.offset];
			if (value === void 0) throw new RangeError("the module ends too early");
			this.offset += 1;
			return value;
		},
		u32() {
			let value = 0;
			for (let shift = 0;; shift += 7) {
				const byte = this.byte();
				value += (byte & 127) * 2 ** shift;
				if (byte < 128) return value;
			}
		},
		s32() {
			let value = 0;
			for (let shift = 0;; shift += 7) {
				const byte = this.byte();
				value |= (byte & 127) << shift;
				if (byte < 128) return (byte & 64) !== 0 && shift < 25 ? value | -1 << shift + 7 : value;
			}
		},
		skipNumber() {
			while (this.byte() >= 128);
		}
	};
}
/** An unsigned LEB128 number. */
function u32(value) {
	const bytes = [];
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 + 128);
	return [...bytes, rest];
}
/** A signed LEB128 number. */
function s64(value) {
	const bytes = [];
	for (let rest = value;; rest >>= 7n) {
		const low = Number(rest & 127n);
		const last = rest >> 7n === ((low & 64) === 0 ? 0n : -1n);
		bytes.push(last ? low : low | 128);
		if (last) return bytes;
	}
}

// src/platform/syntax/instructions.ts
/**
* Goes past one instruction of WebAssembly 2.0 without vectors, and tells those whose work grows with an operand: the
* copying and filling of memory, which have the length on top of the stack.
*/
function skipInstruction(reader) {
	const opcode = reader.byte();
	if (opcode === 252) return skipPrefixed(reader);
	if (opcode === 14 || opcode === 28) skipNumbers(reader, reader.u32() + (opcode === 14 ? 1 : 0));
	else if (opcode >= 40 && opcode <= 62) skipNumbers(reader, 2);
	else if (opcode === 67 || opcode === 68) reader.offset += opcode === 67 ? 4 : 8;
	else skipNumbers(reader, operands(opcode));
	return "other";
}
/** How many LEB128 numbers follow an instruction that has nothing else. */
function operands(opcode) {
	if (opcode === 17) return 2;
	if (opcode >= 2 && opcode <= 4 || opcode >= 12 && opcode <= 13 || opcode === 16 || opcode >= 32 && opcode <= 38 || opcode >= 63 && opcode <= 66 || opcode === 208 || opcode === 210) return 1;
	if (opcode <= 1 || opcode === 5 || opcode === 11 || opcode === 15 || opcode >= 26 && opcode <= 27 || opcode >= 69 && opcode <= 196 || opcode === 209) return 0;
	throw new Error(`the module has the unknown instruction 0x${opcode.toString(16)}`);
}
/** Conversions that saturate have no operand; then memory.init, data.drop, memory.copy, memory.fill, and tables. */
const PREFIXED = [
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	2,
	1,
	2,
	1,
	2,
	1,
	2,
	1,
	1,
	1
];
function skipPrefixed(reader) {
	const opcode = reader.u32();
	const count = PREFIXED[opcode];
	if (count === void 0) throw new Error(`the module has the unknown instruction 0xfc ${opcode}`);
	skipNumbers(reader, count);
	return opcode === 10 || opcode === 11 ? "copy" : "other";
}
function skipNumbers(reader, count) {
	for (let each = 0; each < count; each += 1) reader.skipNumber();
}

// src/platform/syntax/meter.ts
/**
* Rewrites a WebAssembly module so that it counts its work in a global that it exports as `fuel`: one for each call and
* each turn of a loop, and one for 16 bytes that an instruction copies. It stops with a trap when the number falls
* below zero, and when its stack is used up; `fuel` is then `OUT_OF_STACK`. What stops so, stops at the same place on
* every machine, which a clock cannot promise.
*
* The module is ours: no imports, and its first global is the pointer to a stack that grows downwards from the value
* it begins with, as lld makes it. A module of another form is refused with an error.
*
* Format: https://webassembly.github.io/spec/core/binary/
*/
function meter(module, limits) {
	const sections = sectionsOf(module);
	const globals = globalsOf(section(sections, 6));
	const charges = chargesFor(globals.count, globals.stackTop - limits.stack);
	return concat([module.subarray(0, 8), ...sections.flatMap(({ id, body }) => {
		const rewritten = rewrite(id, body);
		return [Uint8Array.of(id, ...u32(rewritten.length)), rewritten];
	})]);
	function rewrite(id, body) {
		if (id === 2) throw new Error("the module has imports");
		if (id === 5) return Uint8Array.of(...boundedMemory(body, limits.pages));
		if (id === 6) return appended(body, 2, [
			126,
			1,
			66,
			0,
			END,
			127,
			1,
			65,
			0,
			END
		]);
		if (id === 7) return appended(body, 1, [
			4,
			...new TextEncoder().encode("fuel"),
			3,
			...u32(globals.count)
		]);
		return id === 10 ? meteredCode(body, charges) : body;
	}
}
/** The value of `fuel` after the stack was used up. */
const OUT_OF_STACK = -(2n ** 62n);
const END = 11;
const UNREACHABLE = 0;
const LOOP = 3;
const [GET, SET] = [35, 36];
function chargesFor(fuel, stackEnd) {
	const [FUEL, LENGTH] = [u32(fuel), u32(fuel + 1)];
	const turn = [[
		GET,
		...FUEL,
		66,
		1,
		125,
		SET,
		...FUEL
	], [
		GET,
		...FUEL,
		66,
		0,
		83,
		4,
		64,
		UNREACHABLE,
		END
	]].flat();
	const call = [
		[
			GET,
			0,
			65,
			...s64(BigInt(stackEnd)),
			73,
			4,
			64
		],
		[
			66,
			...s64(OUT_OF_STACK),
			SET,
			...FUEL,
			UNREACHABLE,
			END
		],
		turn
	].flat();
	const copy = [
		[
			SET,
			...LENGTH,
			GET,
			...FUEL
		],
		[
			GET,
			...LENGTH,
			173,
			66,
			4,
			136,
			125,
			SET,
			...FUEL
		],
		[GET, ...LENGTH]
	].flat();
	return {
		call: Uint8Array.from(call),
		turn: Uint8Array.from(turn),
		copy: Uint8Array.from(copy)
	};
}
function meteredCode(body, charges) {
	const reader = readBinary(body);
	const count = reader.u32();
	const parts = [Uint8Array.from(u32(count))];
	for (let index = 0; index < count; index += 1) {
		const metered = concat(meteredFunction(reader, reader.u32() + reader.offset, charges));
		parts.push(Uint8Array.from(u32(metered.length)), metered);
	}
	return concat(parts);
}
function meteredFunction(reader, end, charges) {
	const { bytes } = reader;
	let from = reader.offset;
	const parts = [];
	const insert = (at, charge) => {
		parts.push(bytes.subarray(from, at), charge);
		from = at;
	};
	for (let groups = reader.u32(); groups > 0; groups -= 1) {
		reader.skipNumber();
		reader.byte();
	}
	insert(reader.offset, charges.call);
	while (reader.offset < end) {
		const at = reader.offset;
		if (skipInstruction(reader) === "copy") insert(at, charges.copy);
		else if (bytes[at] === LOOP) insert(reader.offset, charges.turn);
	}
	parts.push(bytes.subarray(from, end));
	return parts;
}
function sectionsOf(module) {
	const reader = readBinary(module, 8);
	const sections = [];
	while (reader.offset < module.length) {
		const id = reader.byte();
		const length = reader.u32();
		sections.push({
			id,
			body: module.subarray(reader.offset, reader.offset + length)
		});
		reader.offset += length;
	}
	return sections;
}
function section(sections, id) {
	const found = sections.find((each) => each.id === id);
	if (!found) throw new Error(`the module has no section ${id}`);
	return found.body;
}
function globalsOf(body) {
	const reader = readBinary(body);
	const count = reader.u32();
	const [type, mutable, constant] = [
		reader.byte(),
		reader.byte(),
		reader.byte()
	];
	if (type !== 127 || mutable !== 1 || constant !== 65) throw new Error("the first global is not a stack pointer");
	return {
		count,
		stackTop: reader.s32()
	};
}
function boundedMemory(body, pages) {
	const reader = readBinary(body);
	if (reader.u32() !== 1 || reader.byte() > 1) throw new Error("the module has not one memory of 32 bits");
	return [
		1,
		1,
		...u32(reader.u32()),
		...u32(pages)
	];
}
/** A list with `more` further members, given as they are written. */
function appended(body, more, members) {
	const reader = readBinary(body);
	const count = reader.u32();
	return concat([
		Uint8Array.from(u32(count + more)),
		body.subarray(reader.offset),
		Uint8Array.from(members)
	]);
}
function concat(parts) {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}

// src/platform/syntax/renderer.ts
/** Calls, turns of loops and pieces of 16 copied bytes that one request may take: a few seconds. */
const FUEL = 400000000n;
/** 512 KiB of stack are some hundred levels of macros that call each other; 128 MiB of memory, a page at a time. */
const LIMITS = {
	stack: 524288,
	pages: 2048
};
/**
* Renders with the module at `wasm`, in a new instance for each request, so that no request can know of another. The
* module is read and metered at the first one.
*/
function renderPort(wasm = findModule()) {
	let instance;
	const answer = (name, request) => {
		if (!wasm || !existsSync(wasm)) return limit("the renderer (syntax.wasm) is not installed");
		instance ??= instantiateMetered(meter(readFileSync(wasm), LIMITS));
		const renderer = instance();
		try {
			return JSON.parse(renderer.answer(name, JSON.stringify(request), FUEL));
		} catch (error) {
			return limit(reasonOf(renderer, error));
		}
	};
	return {
		render(request) {
			const result = answer("render", request);
			const rendered = text(result, "text");
			return own(result, "ok") === true && rendered !== void 0 ? {
				ok: true,
				text: rendered
			} : failureOf(result);
		},
		query(request) {
			const result = answer("query", request);
			return own(result, "ok") === true ? {
				ok: true,
				result: own(result, "result")
			} : failureOf(result);
		}
	};
}
function limit(message) {
	return {
		ok: false,
		limit: true,
		message
	};
}
function reasonOf(renderer, error) {
	const left = renderer.fuel();
	if (left === OUT_OF_STACK || error instanceof RangeError) return "calls itself, or is nested, too deeply";
	if (left < 0n) return "takes too much work: a loop without end, or nearly so";
	if (renderer.memoryBytes() > LIMITS.pages * 65536 / 4) return `needs more than ${LIMITS.pages / 16} MiB of memory`;
	return `the renderer stopped: ${error instanceof Error ? error.message : String(error)}`;
}
function failureOf(answer) {
	const graph = own(answer, "graph");
	return {
		ok: false,
		kind: kindOf(answer),
		message: text(answer, "message") ?? "",
		...typeof own(answer, "line") === "number" ? { at: rangeOf(answer) } : {},
		...typeof graph === "number" ? { graph } : {}
	};
}
function kindOf(answer) {
	if (typeof own(answer, "graph") === "number") return "graph";
	for (const kind of [
		"limit",
		"context",
		"render",
		"query"
	]) if (own(answer, kind) === true) return kind;
	return "syntax";
}

export { tryPack as n, renderPort as t };