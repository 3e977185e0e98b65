import { An as quote, Rn as textSource, Tn as parseGlob, ar as isTable, cr as text, fn as directoryOf, mn as joinPath, or as own } from "./start.js";
import { Bt as headerOf, Gt as parseYamlDocument, Ht as pathEscape, Jt as conventionalPatterns, Qt as stringItems, Tn as parseTomlDocument, Ut as rdfProlog, Vt as hookKeys, Wt as parseTemplate, Xt as packFiles, Yt as hasPatterns, Zt as patternsOf, pn as parseJsonDocument, zt as headerKey } from "./engine.js";

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
	const [, named = ""] = /Variable `([^`]{1,200})` not found in context/.exec(message) ?? [];
	const path = named.replaceAll(/\[["']([A-Za-z_]\w*)["']\]/g, ".$1");
	return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(path) ? path : void 0;
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
			...world.isOfEngine ? { engine: true } : {},
			...graphs ? { graphs } : {},
			...prolog === void 0 ? {} : { prolog }
		}));
		context = sampled.context;
		madeUp.push(...sampled.madeUp);
		return sampled.result;
	};
	let header = {};
	if (headerOf(template)) {
		const raw = headerSource(template);
		const rendered = hasTags(raw) ? render(raw) : {
			ok: true,
			text: raw
		};
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
/** Whether something in a text begins an expression, a statement or a comment of Tera. */
function hasTags(text) {
	return /\{[{%#]/.test(text);
}
/** The header as it is written, without the lines that enclose it. */
function headerSource({ source, bodyStart }) {
	return source.text.slice(0, bodyStart).replace(/^---[^\n]*\n/, "").replace(/---[ \t]*\r?\n?$/, "");
}
/** Functions and filters that ggen has and the renderer does not: most of them need a clock or chance. */
function isUnavailable({ kind, message }) {
	return kind === "render" && /(?:Filter|Function) '(?:date|now|get_random)' not found/.test(message);
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
	const paths = templatesOf(pack, manifest).filter((path) => ports.isWanted?.(path) ?? true);
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

export { hasTags as n, tryPack as t };