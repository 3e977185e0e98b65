import { n as recognise } from "./recognise.js";
import { t as createSource } from "./source2.js";
import { a as parseTemplate, i as hookKeys, o as parseYamlDocument, r as headerOf } from "./template-keys.js";
import { o as severities } from "./finding.js";
import { r as directoryOf, t as baseName } from "./tree.js";
import { i as TEXT_PROBE, n as MAX_HEADER } from "./limits2.js";
import { n as isTable, r as own } from "./document.js";
import { t as parseJsonDocument } from "./json-document.js";
import { f as headerTexts, i as readWorkflow, p as yamlText } from "./workflow.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { r as teraTags } from "./tera-text.js";

// src/core/security/context.ts
/**
* What happens to a piece of text, the worst first:
*
* - `EXEC`: it is run: a hook, a script, a Dockerfile, a workflow
* - `EMIT`: it is written into the project of whoever generates
* - `DATA`: it is read: graphs, queries, configuration
* - `DOC`: people read it
* - `TEST`: only the tests of the gpack use it
*/
const contexts = [
	"EXEC",
	"EMIT",
	"DATA",
	"DOC",
	"TEST"
];
const TEST_DIRECTORIES = /* @__PURE__ */ new Set([
	"test",
	"tests",
	"__tests__",
	"fixtures",
	"__fixtures__",
	"testdata"
]);
const EXECUTED = [
	"shell",
	"powershell",
	"dockerfile",
	"workflow",
	"make"
];
/** Languages of texts that people read. */
const READ_BY_PEOPLE = ["markdown", "html"];
/**
* The context of a file, told from its path in its gpack and its language. A template is never a test: a manifest can
* name templates in any directory.
*/
function contextOf(path, language) {
	if (language === "template") return "EMIT";
	if (path.split("/").slice(0, -1).some((name) => TEST_DIRECTORIES.has(name.toLowerCase()))) return "TEST";
	if (EXECUTED.includes(language)) return "EXEC";
	if (isForAgents(path)) return "EXEC";
	return READ_BY_PEOPLE.includes(language) ? "DOC" : "DATA";
}
const AGENT_FILES = /^(?:agents|claude|gemini|skill|copilot-instructions)(?:\.[\w-]+)?\.md$|^\.(?:cursorrules|windsurfrules|clinerules)$|^\.?mcp\.json$/i;
/** Whether a file tells a coding agent what to do. */
function isForAgents(path) {
	return AGENT_FILES.test(baseName(path)) || /(?:^|\/)\.(?:claude|cursor|windsurf|codex)\//.test(path);
}
/** The severity of a rule that is meant for one context, in another: a step milder for each step down. */
function severityIn(context, meant, severity) {
	const steps = Math.max(0, contexts.indexOf(context) - contexts.indexOf(meant));
	return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] ?? "note";
}

// src/core/security/language.ts
const BY_EXTENSION = {
	tmpl: "template",
	tera: "template",
	ttl: "turtle",
	n3: "turtle",
	nt: "turtle",
	nq: "turtle",
	trig: "turtle",
	rdf: "rdf-xml",
	owl: "rdf-xml",
	jsonld: "json-ld",
	rq: "query",
	ru: "query",
	sparql: "query",
	toml: "toml",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	sh: "shell",
	bash: "shell",
	zsh: "shell",
	ps1: "powershell",
	psm1: "powershell",
	mk: "make",
	md: "markdown",
	mdx: "markdown",
	mdc: "markdown",
	html: "html",
	htm: "html",
	svg: "html",
	csv: "csv",
	tsv: "csv",
	js: "javascript",
	cjs: "javascript",
	mjs: "javascript",
	jsx: "javascript",
	ts: "javascript",
	tsx: "javascript",
	py: "python",
	rs: "rust"
};
/** What a file is written in, told from its path and, where that says nothing, from how it begins. */
function languageOf(path, beginning = "") {
	const lower = baseName(path).toLowerCase();
	if (/^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/.test(lower) && !/\.(?:tmpl|tera|md)$/.test(lower)) return "dockerfile";
	if (/\.(?:dockerfile|containerfile)$/.test(lower)) return "dockerfile";
	if (/^(?:gnu)?makefile$|^make\.toml$/.test(lower)) return lower === "make.toml" ? "toml" : "make";
	if (/(?:^|\/)\.github\/workflows$/.test(directoryOf(path)) && /\.ya?ml$/.test(lower)) return "workflow";
	if (/^action\.ya?ml$/.test(lower)) return "workflow";
	const dot = lower.lastIndexOf(".");
	const known = dot === -1 ? void 0 : BY_EXTENSION[lower.slice(dot + 1)];
	if (known !== void 0) return known;
	if (/^#![^\n]*\b(?:sh|bash|dash|zsh|ksh|ash)\b/.test(beginning)) return "shell";
	if (/(?:^|\/)(?:\.husky|\.githooks)$/.test(directoryOf(path))) return "shell";
	return "text";
}
/** The path that a template file stands for by its own name: `ci.yml.tera` for `ci.yml`. */
function withoutTemplateSuffix(path) {
	return path.replace(/\.(?:tmpl|tera)$/i, "");
}

// src/core/security/dockerfile.ts
/** Splits a Dockerfile into its instructions. Comments and here-documents belong to none. Linear. */
function* dockerInstructions(text) {
	for (let at = 0; at < text.length;) {
		let end = lineEnd(text, at);
		const head = /^([ \t]*)([A-Za-z]+)([ \t]+)/.exec(text.slice(at, Math.min(end, at + 200)));
		if (!head) {
			at = end + 1;
			continue;
		}
		while (end < text.length && /\\[ \t\r]*$/.test(text.slice(Math.max(at, end - 8), end))) end = lineEnd(text, end + 1);
		const start = at + (head[1]?.length ?? 0);
		const restStart = at + head[0].length;
		yield {
			name: (head[2] ?? "").toUpperCase(),
			rest: text.slice(restStart, end),
			start,
			restStart
		};
		at = end + 1;
	}
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
/** What the `RUN` instructions of a Dockerfile run. */
function* dockerCommands({ source, written, context }) {
	for (const { name, rest, restStart } of dockerInstructions(source.text)) {
		if (name !== "RUN" || rest.trimStart().startsWith("[")) continue;
		yield {
			text: rest,
			written: written.slice(restStart, restStart + rest.length),
			shell: "posix",
			context,
			where: "RUN",
			kind: "file",
			place: (start, end) => source.place(restStart + start, restStart + (end ?? start))
		};
	}
}

// src/core/security/emitted-text.ts
/** A tag of a template that Tera reads: what stands between `{% raw %}` and `{% endraw %}` is none. */
function* liveTags(text) {
	let raw = false;
	let done = 0;
	for (const found of teraTags(text)) {
		if (found.start < done) continue;
		const tag = raw || found.kind === "comment" ? found : {
			...found,
			end: endOfTag(text, found)
		};
		done = tag.end;
		const word = tag.kind === "statement" ? statementWord(text, tag) : void 0;
		if (raw) {
			if (word !== "endraw") continue;
			raw = false;
		} else if (word === "raw") raw = true;
		yield tag;
	}
}
/** Where a tag ends for Tera, for which the braces in a string are text. */
function endOfTag(text, { kind, start, end }) {
	const closing = kind === "expression" ? "}}" : "%}";
	let at = start + 2;
	if (!/["'`]/.test(text.slice(at, end))) return end;
	const last = Math.min(text.length, start + MAX_TAG);
	while (at < last) {
		const char = text[at] ?? "";
		if (char === "\"" || char === "'" || char === "`") {
			const close = text.indexOf(char, at + 1);
			if (close === -1 || close >= last) return end;
			at = close + 1;
		} else if (text.startsWith(closing, at)) return at + 2;
		else at += 1;
	}
	return end;
}
/** Characters of one tag that are read. */
const MAX_TAG = 5e3;
/** The first word of a statement: `for` in `{%- for row in rows %}`. */
function statementWord(text, { start, end }) {
	return /^-?\s*(\w*)/.exec(text.slice(start + 2, end - 2))?.[1] ?? "";
}
/**
* What a template body would write, as far as it is known without data: each tag is replaced by text of the same length,
* so that offsets agree. A string literal stands for itself, an expression for a word, a statement for nothing.
*/
function emittedText(body, fill = "x") {
	const parts = [];
	let done = 0;
	for (const tag of liveTags(body)) {
		parts.push(body.slice(done, tag.start), standIn(body, tag, fill));
		done = tag.end;
	}
	return parts.length === 0 ? body : parts.join("") + body.slice(done);
}
function standIn(body, { kind, start, end }, fill) {
	const length = end - start;
	if (kind === "expression") {
		const literal = /^\{\{-?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*-?\}\}$/.exec(body.slice(start, end));
		if (literal) return (literal[1] ?? literal[2] ?? "").padEnd(length);
		return fill.repeat(length);
	}
	return body.slice(start, end).replaceAll(/[^\r\n]/g, " ");
}

// src/core/security/fenced.ts
const SHELLS = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"shell",
	"zsh",
	"console",
	"shell-session"
]);
/** The shell commands in fenced blocks of a Markdown text. A prompt before a command is left out. */
function* fencedScripts({ source, written: whole, context }) {
	const { text } = source;
	const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*$/gm;
	for (let open = fence.exec(text); open; open = fence.exec(text)) {
		const [line, mark = "```", language = ""] = open;
		const start = open.index + line.length + 1;
		const end = closing(text, start, mark);
		fence.lastIndex = afterLine(text, end);
		const isPowershell = /^(?:powershell|pwsh|ps1)$/i.test(language);
		if (!isPowershell && !SHELLS.has(language.toLowerCase())) continue;
		yield {
			text: text.slice(start, end).replaceAll(/^[$>#] /gm, "  "),
			written: whole.slice(start, end),
			shell: isPowershell ? "powershell" : "posix",
			context,
			where: "A code block",
			kind: "file",
			place: (from, to) => source.place(start + from, start + (to ?? from))
		};
	}
}
function afterLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function closing(text, from, mark) {
	for (let at = from; at < text.length;) {
		const next = text.indexOf("\n", at);
		const end = next === -1 ? text.length : next;
		const line = text.slice(at, Math.min(end, at + 120)).trim();
		if (line.startsWith(mark) && line.replaceAll(mark[0] ?? "`", "") === "") return at;
		at = end + 1;
	}
	return text.length;
}

// src/core/security/scripts.ts
/** Tables in which a manifest says what happens around generating and installing. */
const MANIFEST_TABLES = [
	"generation",
	"installation",
	"install",
	"hooks",
	"lifecycle"
];
const MOMENT = /^(?:(?:pre|post|before|after|on)[_-][a-z][a-z_-]*|command|commands|run|script)$/;
/** Commands of one file that are looked at. */
const MAX_COMMANDS = 2e3;
/** Every script of a content: hooks of a header, commands of manifests and phases, files, steps, fenced blocks. */
function* scriptsOf(content) {
	const template = content.template();
	if (template && headerOf(template)) for (const key of hookKeys) for (const { text, place } of headerTexts(template, key)) {
		if (text.trim() === "") continue;
		yield {
			text: emittedText(text),
			written: text,
			shell: "posix",
			context: content.context === "TEST" ? "TEST" : "EXEC",
			where: key,
			kind: "hook",
			place
		};
	}
	for (const unit of content.units()) yield* scriptsOfUnit(unit);
}
function* scriptsOfUnit(unit) {
	const { source, language } = unit;
	const whole = (shell) => ({
		text: source.text,
		written: unit.written,
		shell,
		context: unit.context,
		where: "The script",
		kind: "file",
		place: (start, end) => source.place(start, end)
	});
	switch (language) {
		case "shell":
			yield whole("posix");
			return;
		case "powershell":
			yield whole("powershell");
			return;
		case "dockerfile":
			yield* dockerCommands(unit);
			return;
		case "markdown":
			yield* fencedScripts(unit);
			return;
		case "workflow":
			yield* workflowSteps(unit);
			return;
		case "toml":
			if (/\b(?:command|hook|install|script|run|generation|lifecycle|pre|post|before|after)/.test(source.text)) yield* tomlCommands(unit, parseTomlDocument(source));
			return;
		case "json":
			if (baseName(unit.path) === "package.json") yield* packageScripts(unit, parseJsonDocument(source));
			return;
	}
}
function* workflowSteps(unit) {
	const { source } = unit;
	const doc = parseYamlDocument(source, source.text, 0, "workflow");
	const jobs = readWorkflow(doc)?.jobs ?? [];
	const composite = own(own(doc.value, "runs"), "steps");
	const paths = [...jobs.flatMap(({ steps }) => steps.flatMap(({ run, path }) => run === void 0 ? [] : [[...path, "run"]])), ...Array.isArray(composite) ? composite.map((_, at) => [
		"runs",
		"steps",
		at,
		"run"
	]) : []];
	for (const path of paths.slice(0, MAX_COMMANDS)) {
		const at = doc.at(path);
		const { text, place } = yamlText(source, at);
		if (text.trim() === "") continue;
		const { text: written } = yamlText({
			...source,
			text: unit.written
		}, at);
		yield {
			text,
			written,
			shell: "posix",
			context: unit.context,
			where: "A step of the workflow",
			kind: "file",
			place
		};
	}
}
function* tomlCommands(unit, doc) {
	const isMake = /(?:^|[./@])make(?:@\w+)?\.toml$/.test(unit.path);
	for (const path of isMake ? phaseCommands(doc) : manifestCommands(doc)) for (const [inner, text] of stringsAt(doc, path)) {
		const at = doc.at(inner);
		const [first = ""] = path;
		yield {
			text,
			written: text,
			shell: "posix",
			context: unit.context === "TEST" ? "TEST" : "EXEC",
			where: isMake ? `The phase ${String(path[1] ?? first)}` : path.join("."),
			kind: isMake ? "phase" : "manifest",
			place: () => at
		};
	}
}
function* phaseCommands({ value }) {
	const phases = own(value, "lifecycle");
	if (!isTable(phases)) return;
	for (const [name, phase] of Object.entries(phases).slice(0, MAX_COMMANDS)) for (const key of ["command", "commands"]) if (own(phase, key) !== void 0) yield [
		"lifecycle",
		name,
		key
	];
}
function* manifestCommands({ value }) {
	for (const name of MANIFEST_TABLES) {
		const table = own(value, name);
		if (!isTable(table)) continue;
		for (const key of Object.keys(table)) if (MOMENT.test(key)) yield [name, key];
	}
	const scripts = own(value, "scripts");
	if (isTable(scripts)) for (const key of Object.keys(scripts).slice(0, MAX_COMMANDS)) yield ["scripts", key];
}
function* stringsAt(doc, path) {
	let value = doc.value;
	for (const step of path) value = typeof step === "string" ? own(value, step) : void 0;
	if (typeof value === "string" && (path[0] !== "scripts" || /\s/.test(value.trim()))) yield [path, value];
	if (!Array.isArray(value)) return;
	for (const [at, item] of value.slice(0, MAX_COMMANDS).entries()) if (typeof item === "string") yield [[...path, at], item];
}
function* packageScripts(unit, doc) {
	const scripts = own(doc.value, "scripts");
	if (!isTable(scripts)) return;
	for (const [name, text] of Object.entries(scripts).slice(0, MAX_COMMANDS)) {
		if (typeof text !== "string") continue;
		const at = doc.at(["scripts", name]);
		yield {
			text,
			written: text,
			shell: "posix",
			context: unit.context,
			where: `The script ${JSON.stringify(name)} of package.json`,
			kind: "file",
			place: () => at
		};
	}
}

// src/core/security/unit.ts
/** The texts of a content; none for bytes that are no text. */
function unitsOf(content) {
	const { source, context, language, path } = content;
	if (!source) return [];
	const template = content.template();
	if (!template) return [{
		language,
		context,
		path,
		source,
		written: source.text
	}];
	const { bodyStart, body } = template;
	const written = outputPath(content);
	const output = languageOf(written, body.slice(0, 80));
	return [{
		language: output === "template" ? "text" : output,
		context: context === "EMIT" && READ_BY_PEOPLE.includes(output) ? "DOC" : context,
		path: written,
		source: partOf(source, bodyStart, emittedText(body)),
		written: body
	}];
}
/** The path that a template writes, each expression as a word; by its own name where no header says so. */
function outputPath(content) {
	const template = content.template();
	const to = template && [...headerTexts(template, "to")][0]?.text;
	if (to === void 0) return withoutTemplateSuffix(content.path);
	return withoutTemplateSuffix(emittedText(to).trim());
}
/** A text that stands at an offset of a source, character for character, as a source of its own. */
function partOf(source, start, text) {
	const bounded = (offset) => start + Math.min(Math.max(offset, 0), text.length);
	return {
		path: source.path,
		text,
		size: text.length,
		bom: false,
		invalidAt: void 0,
		place: (from, to = from) => source.place(bounded(from), bounded(to)),
		offset: (line, column) => Math.min(Math.max(source.offset(line, column) - start, 0), text.length)
	};
}

// src/core/security/content.ts
/** Makes the content of an entry. */
function createContent(entry, bytes, pack) {
	const { path } = entry;
	const source = entry.kind === "file" && isText(bytes) ? createSource(path, bytes) : void 0;
	const named = languageOf(recognise(path).path, source?.text.slice(0, 80));
	const language = source && named !== "template" && hasHooks(source.text) ? "template" : named;
	let template;
	let units;
	let scripts;
	const content = {
		path,
		entry,
		bytes,
		source,
		language,
		context: contextOf(pack ? path.slice(pack.directory === "" ? 0 : pack.directory.length + 1) : path, language),
		pack,
		template: () => source && language === "template" ? template ??= parseTemplate(source) : void 0,
		units: () => units ??= unitsOf(content),
		scripts: () => scripts ??= [...scriptsOf(content)]
	};
	return content;
}
/** Whether a text begins with a header that has hooks: a manifest can name any file as a template. */
function hasHooks(text) {
	if (!text.startsWith("---")) return false;
	const header = text.slice(0, MAX_HEADER);
	const end = header.indexOf("\n---", 3);
	return /^["']?sh(?:_before|_after)?["']?[ \t]*:/m.test(end === -1 ? header : header.slice(0, end));
}
/** Bytes without a NUL at their beginning are text, as for git. */
function isText(bytes) {
	const end = Math.min(bytes.length, TEXT_PROBE);
	for (let at = 0; at < end; at += 1) if (bytes[at] === 0) return false;
	return true;
}

export { statementWord as a, severityIn as c, liveTags as i, outputPath as n, dockerInstructions as o, emittedText as r, isForAgents as s, createContent as t };