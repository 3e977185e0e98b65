import "./rolldown-runtime.js";
import { Ar as visible, Fr as exitCodeOf, Jt as MANIFEST_NAMES, Ln as createSource, Lr as InputError, Mr as makeDirectories, Q as diskTree, Yt as recognise, ar as isTable, dn as createListing, et as syntaxPort, fn as directoryOf, jr as codeOf, un as baseName, z as _usingCtx, zt as count } from "./start.js";
import { Fn as factsOf, Pn as createPack, Tn as parseTomlDocument, ln as readManifest } from "./engine.js";
import { t as verdictOf } from "./tried.js";
import { t as tryPack } from "./try-pack.js";
import { t as openCleanroom } from "./cleanroom-env.js";
import { t as renderPort } from "./renderer.js";
import { g as findExecutable, x as SandboxFault } from "./run.js";
import { cpSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { execPath } from "node:process";

// src/report/try.ts
/** What a pack did when it was tried, for people: a line for each template, then what is wrong or open. */
function renderTried(tried, seconds) {
	const { id, version, templates, graphs, outputs, problems } = tried;
	const rows = templates.map((template) => row(template, tried));
	const width = Math.max(0, ...rows.map(([path]) => path.length)) + 2;
	const counts = [
		"rendered",
		"failed",
		"open"
	].map((status) => [status, templates.filter((template) => template.status === status).length]).filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
	return [
		`${visible(id ?? "a pack without id")} ${visible(version ?? "")}`.trim(),
		...rows.map(([path, rest]) => `  ${path.padEnd(width)}${rest}`),
		...problems.map(({ status, reason }) => `  ${status}: ${visible(reason)}`),
		"",
		`${verdictOf(tried)}: ${[
			...counts,
			`${count(graphs, "graph")} loaded`,
			count(outputs.length, "output")
		].join(", ")}, in ${seconds.toFixed(1)} s`,
		""
	].join("\n");
}
function row(template, { outputs }) {
	const { path, status, reason, output, madeUp, notDone } = template;
	const parsedBy = outputs.find((each) => each.path === output)?.parsedBy;
	const head = status === "rendered" && output !== void 0 ? `-> ${output} (${parsedBy === void 0 ? "nothing here parses its kind" : `parsed: ${parsedBy}`})` : `${status}: ${reason ?? ""}`;
	const more = [...madeUp.length > 0 ? [`made up: ${madeUp.join(", ")}`] : [], ...notDone];
	return [visible(path), [head, ...more].map((part) => visible(part)).join("\n      ")];
}

// src/core/try/checkers.ts
/** Programs of this machine that parse outputs for which we have no parser. The path of the output comes last. */
const checkers = [
	{
		name: "node --check",
		program: "node",
		arguments: ["--check"],
		suffixes: [
			".js",
			".mjs",
			".cjs"
		]
	},
	{
		name: "python ast",
		program: "python3",
		arguments: [
			"-I",
			"-c",
			"import ast, sys; ast.parse(open(sys.argv[1], 'rb').read(), sys.argv[1])"
		],
		suffixes: [".py"]
	},
	{
		name: "sh -n",
		program: "sh",
		arguments: ["-n"],
		suffixes: [".sh"]
	},
	{
		name: "bash -n",
		program: "bash",
		arguments: ["-n"],
		suffixes: [".bash"]
	},
	{
		name: "gofmt -e",
		program: "gofmt",
		arguments: ["-e", "-l"],
		suffixes: [".go"]
	},
	{
		name: "ruby -c",
		program: "ruby",
		arguments: ["-c"],
		suffixes: [".rb"]
	},
	{
		name: "php -l",
		program: "php",
		arguments: ["-l"],
		suffixes: [".php"]
	}
];
/** The program for an output; `undefined` where there is none for its kind. */
function checkerOf(path) {
	return checkers.find(({ suffixes }) => suffixes.some((suffix) => path.endsWith(suffix)));
}

// src/cli/try-programs.ts
/** Where the Node that runs us is inside; the system may have none. */
const NODE_INSIDE = "/opt/gpack/node";
/**
* Parses the outputs that only a program of this machine can parse, each in a cleanroom without network. Where there is
* no such program, or no cleanroom, an output stays as it is: nothing parsed it, and the report says so.
*/
async function checkOutputs(tried, room, isOver) {
	const outputs = [];
	const faults = /* @__PURE__ */ new Map();
	let isRefused = false;
	for (const output of tried.outputs) {
		const checker = output.parsedBy === void 0 ? checkerOf(output.path) : void 0;
		const program = checker && programOf(checker);
		if (!checker || program === void 0 || isRefused || isOver()) {
			outputs.push(output);
			continue;
		}
		try {
			const { ending, exitCode, stderr, stdout } = (await room.run([
				program,
				...checker.arguments,
				`./${output.path}`
			], {
				...checker.program === "node" ? { mounts: [{
					path: realpathSync(execPath),
					at: NODE_INSIDE,
					access: "read-only"
				}] } : {},
				limits: { wallMs: 5e3 }
			})).outcome;
			const isJudged = ending === "exited";
			outputs.push(isJudged ? {
				...output,
				parsedBy: checker.name
			} : output);
			if (isJudged && exitCode !== 0) faults.set(output.path, `${checker.name}: ${firstLines(stderr.text || stdout.text)}`);
		} catch (error) {
			if (!(error instanceof InputError || error instanceof SandboxFault)) throw error;
			isRefused = true;
			outputs.push(output);
		}
	}
	return {
		...tried,
		outputs,
		templates: tried.templates.map((template) => withFault(template, faults))
	};
}
function programOf({ program }) {
	return program === "node" ? NODE_INSIDE : findExecutable(program);
}
function withFault(template, faults) {
	const fault = template.output === void 0 ? void 0 : faults.get(template.output);
	if (fault === void 0 || template.status !== "rendered") return template;
	const reason = `${template.output} does not parse, ${fault}`;
	if (template.madeUp.length === 0) return {
		...template,
		status: "failed",
		reason
	};
	return {
		...template,
		status: "open",
		reason: `${reason}; with made-up values this may be right; give values with --var`
	};
}
function firstLines(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "").slice(0, 4).join(" | ").slice(0, 400);
}

// src/cli/try.ts
/** Milliseconds for a pack: rendering stops first, so that what is there is still parsed and shown. */
const RENDERING_MS = 2e4;
const WHOLE_MS = 28e3;
/** Runs `gpack try`; returns the exit code. */
async function tryForPerson(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const started = performance.now();
		const root = resolve(line.operands[0] ?? ".");
		const out = line.value("out");
		const tree = await diskTree(root);
		const { pack, manifest } = packAt(tree, line.operands[0] ?? ".");
		if (out !== void 0) requireEmpty(out);
		const isOver = (ms) => () => performance.now() - started > ms;
		const rendered = tryPack(pack, manifest, variables(line), {
			renderer: renderPort(),
			syntax: syntaxPort(),
			read: (path) => textOf(tree, path),
			isOver: isOver(RENDERING_MS)
		});
		const room = _usingCtx$1.a(openCleanroom({ level: line.value("policy") ?? "high" }));
		for (const { path, text } of rendered.outputs) room.writeFile(path, text);
		const tried = line.has("no-programs") ? rendered : await checkOutputs(rendered, room, isOver(WHOLE_MS));
		if (out !== void 0) cpSync(room.path, out, { recursive: true });
		const file = line.value("json");
		if (file !== "-") terminal.out(renderTried(tried, (performance.now() - started) / 1e3));
		if (file === "-") terminal.out(jsonOf(tried));
		else if (file !== void 0) terminal.write(file, jsonOf(tried), "--json");
		return exitCodeOf(verdictOf(tried));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Makes the directory of the outputs, before anything is rendered. */
function requireEmpty(out) {
	const refuse = (why, cause) => new InputError("--out", `--out ${JSON.stringify(out)} ${why}; give a directory that is empty, or is not there and can be made`, { cause });
	try {
		makeDirectories(out);
	} catch (error) {
		throw refuse(`cannot be made (${codeOf(error)})`, error);
	}
	if (readdirSync(out).length > 0) throw refuse("is not empty");
}
function jsonOf({ outputs, ...tried }) {
	const files = outputs.map(({ text, ...output }) => ({
		...output,
		characters: text.length
	}));
	return `${JSON.stringify({
		verdict: verdictOf(tried),
		...tried,
		outputs: files
	}, null, 2)}\n`;
}
/** The pack whose manifest stands at the root of a tree. */
function packAt(tree, name) {
	const manifests = tree.entries.filter(({ path, kind }) => kind === "file" && MANIFEST_NAMES.includes(baseName(path)));
	for (const { path } of manifests.filter((entry) => directoryOf(entry.path) === "")) {
		const bytes = tree.read(path);
		if (!(bytes instanceof Uint8Array)) continue;
		const doc = parseTomlDocument(createSource(path, bytes));
		const manifest = readManifest(doc, recognise(path));
		if (manifest) return {
			manifest,
			pack: createPack("", path, createListing(tree.entries), () => manifest, factsOf(manifest))
		};
		const [problem] = doc.problems;
		if (problem) throw new InputError("pack", `${path}:${problem.at.line}: ${problem.message}`);
	}
	const below = [...new Set(manifests.map(({ path }) => directoryOf(path)).filter((directory) => directory !== ""))];
	const shown = below.slice(0, 5).join(", ");
	throw new InputError("pack", `there is no gpack.toml in ${JSON.stringify(name)}${below.length === 0 ? "" : `; give one of its gpacks: ${shown}${below.length > 5 ? ", …" : ""}`}`);
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
function textOf(tree, path) {
	if (!tree.entries.some((entry) => entry.path === path && entry.kind === "file")) return void 0;
	const bytes = tree.read(path);
	if (!(bytes instanceof Uint8Array)) return void 0;
	try {
		return utf8.decode(bytes);
	} catch {
		return;
	}
}
function variables(line) {
	const file = line.value("vars");
	const given = line.values("var").map((text) => {
		const equals = text.indexOf("=");
		if (equals < 1) throw new InputError("--var", `--var ${JSON.stringify(text)} has no name; write --var name=value`);
		return [text.slice(0, equals), text.slice(equals + 1)];
	});
	return {
		...file === void 0 ? {} : fileVariables(file),
		...Object.fromEntries(given)
	};
}
function fileVariables(file) {
	try {
		const value = JSON.parse(readFileSync(file, "utf8"));
		if (isTable(value)) return value;
	} catch (error) {
		throw new InputError("--vars", `--vars ${JSON.stringify(file)} cannot be read as JSON; give a file with an object`, { cause: error });
	}
	throw new InputError("--vars", `--vars ${JSON.stringify(file)} is no JSON object; give one, such as {"name": "web"}`);
}

export { tryForPerson };