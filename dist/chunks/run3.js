import "./rolldown-runtime.js";
import { Ar as visible, H as headCommit, Ir as exitCodes, Lr as InputError, Nr as toolVersion, at as sha256, z as _usingCtx, zt as count } from "./start.js";
import { a as renderDryRun, c as renderPhases, i as runJson, l as phaseOutputs, n as parseRunTimeout, o as renderGraph, r as parseParallel, s as renderOutcomes, t as stateRun, u as diskCache } from "./state-run.js";
import { a as readLifecycle, i as planLifecycle, o as serviceHost, r as runLifecycle, t as lifecycleWorld } from "./world2.js";
import { t as onInterrupt } from "./interrupt.js";
import { t as readProjectFile } from "./project.js";
import { a as outputDigest, i as firstDifference, r as compareOutputs } from "./read-outputs.js";
import { v as removeDirectory } from "./run.js";
import { cpSync, mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { env } from "node:process";

// src/report/twice.ts
/** Differences that are listed. */
const SHOWN = 20;
/** The comparison of two runs, for people. */
function renderTwice({ outputs, digests, differences }) {
	if (outputs === 0) return "twice: nothing was put out, so nothing was compared\n";
	if (differences.length === 0) return `twice: ${count(outputs, "output")}, the same both times: ${digests[0] ?? "no digest"}\n`;
	const more = differences.length - SHOWN;
	return [
		`twice: ${count(differences.length, "difference")} in ${count(outputs, "output")}: ${digests.map((digest) => digest ?? "no digest").join(", then ")}`,
		...differences.slice(0, SHOWN).flatMap(({ path, what, where }) => [`  ${visible(path)} ${visible(what)}`, ...where === void 0 ? [] : [`    ${visible(where)}`]]),
		...more > 0 ? [`  … and ${more} more`] : [],
		""
	].join("\n");
}

// src/platform/copy-project.ts
/**
* Copies a project, with its `.git` and without what was recorded or kept of earlier runs in `.ggen`.
* @param name part of the path of the copy, so that two of them have paths of different lengths
*/
function copyProject(project, name) {
	const above = realpathSync(mkdtempSync(join(tmpdir(), `gpack-${name}-`)));
	const path = join(above, "project");
	try {
		cpSync(project, path, {
			recursive: true,
			verbatimSymlinks: true,
			preserveTimestamps: true,
			filter: (source) => source !== join(project, ".ggen")
		});
	} catch (error) {
		removeDirectory(above);
		throw error;
	}
	return {
		path,
		[Symbol.dispose]: () => removeDirectory(above)
	};
}

// src/cli/twice.ts
/**
* Runs the same phases in two fresh copies of a project, in directories with paths of different lengths, and compares
* what they put out: the `outputs` of each phase, or everything in its directory where it names none.
*/
async function runTwice(project, runIn) {
	try {
		var _usingCtx$2 = _usingCtx();
		const first = _usingCtx$2.u(copyProject(project, "once"));
		const before = await runIn(first.path);
		if (!before.succeeded) return {
			run: before,
			twice: void 0
		};
		const second = _usingCtx$2.u(copyProject(project, "a-second-time"));
		const run = await runIn(second.path);
		if (!run.succeeded) return {
			run,
			twice: void 0
		};
		const one = phaseOutputs(first.path, before.steps, ["."]);
		const other = phaseOutputs(second.path, run.steps, ["."]);
		const differences = compareOutputs(one, other).map((difference, index) => ({
			path: difference.path,
			what: difference.what,
			...index === 0 && difference.isContent ? { where: firstDifference(readFileSync(join(first.path, difference.path)), readFileSync(join(second.path, difference.path))) } : {}
		}));
		return {
			run,
			twice: {
				outputs: Math.max(one.length, other.length),
				digests: [outputDigest(one, sha256), outputDigest(other, sha256)],
				differences
			}
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		_usingCtx$2.d();
	}
}

// src/cli/run.ts
/** Outputs that no run has wanted for a month are thrown away. */
const MAX_AGE_MS = 2592e6;
/** A run on somebody's machine, of which nothing more is known. */
const BUILDER = "https://github.com/ggen/validate-gpack/gpack-run";
/** Runs `gpack run`; returns the exit code. */
async function runForPerson(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const project = projectOf(line.value("dir") ?? ".");
		if (line.has("twice") && line.has("attestation")) throw new InputError("--attestation", "--attestation states one run; leave --twice out");
		const request = {
			phases: line.operands,
			file: line.value("file") ?? "make.toml",
			environment: line.value("env"),
			workspaces: line.values("workspace"),
			isCi: (env["CI"] ?? "") !== "" && env["CI"] !== "false",
			parallel: parseParallel("--parallel", line.value("parallel") ?? "")
		};
		const read = (path) => readProjectFile(project, path);
		if (line.has("list") || line.has("graph") || line.has("dry-run")) {
			const lifecycle = readLifecycle(request.file, read);
			warn(lifecycle.warnings, terminal);
			if (line.has("list")) terminal.out(renderPhases(lifecycle.file));
			else {
				const steps = planLifecycle(lifecycle, request);
				terminal.out(line.has("graph") ? renderGraph(steps) : renderDryRun(steps));
			}
			return exitCodes.pass;
		}
		const abort = new AbortController();
		_usingCtx$1.u(onInterrupt(() => abort.abort()));
		const timeoutMs = parseRunTimeout("--timeout", line.value("timeout") ?? "");
		if (timeoutMs !== void 0) setTimeout(() => abort.abort(), timeoutMs).unref();
		const held = /* @__PURE__ */ new Map();
		const startedMs = Date.now();
		const settings = {
			project,
			mode: line.value("cleanroom") ?? "auto",
			level: line.value("policy") ?? "high",
			backend: line.value("backend"),
			callerEnv: env
		};
		const services = _usingCtx$1.a(serviceHost(abort.signal));
		const watcher = watcherFor(line.has("quiet"), terminal, held);
		const isTwice = line.has("twice");
		const cache = isTwice || line.has("no-cache") ? void 0 : diskCache(project, `the run of ${(/* @__PURE__ */ new Date()).toISOString()}`);
		const runIn = (directory) => runLifecycle(request, lifecycleWorld({
			...settings,
			project: directory
		}, watcher, cache, services), abort.signal);
		const { run, twice } = isTwice ? await runTwice(project, runIn) : {
			run: await runIn(project),
			twice: void 0
		};
		cache?.prune(Date.now() - MAX_AGE_MS);
		warn(run.warnings, terminal);
		if (line.value("json") !== "-") terminal.out(`\n${renderOutcomes(run.outcomes)}`);
		const last = lastOf(held);
		for (const [id, { level, backend, notEnforced, notKept = [] }] of last) {
			terminal.err(`${visible(id)}: policy ${level} by ${backend}${notEnforced.length === 0 ? ", all of it enforced" : `; not enforced: ${notEnforced.map(({ control, why }) => `${control} (${why})`).join(", ")}`}\n`);
			if (notKept.length > 0) terminal.err(`${visible(id)}: not kept in the workspace: ${shortList(notKept)}\n`);
		}
		if (twice && line.value("json") !== "-") terminal.out(renderTwice(twice));
		for (const service of services.started) terminal.err(`service ${visible(service)}\n`);
		const file = line.value("json");
		if (file !== void 0) {
			const text = runJson(run, last, twice);
			if (file === "-") terminal.out(text);
			else terminal.write(file, text, "--json");
		}
		const statement = line.value("attestation");
		if (statement !== void 0) {
			const commit = headCommit(project);
			terminal.write(statement, stateRun({
				request,
				run,
				held,
				outputs: phaseOutputs(project, run.steps),
				make: read(request.file) ?? /* @__PURE__ */ new Uint8Array(),
				commit: commit === void 0 ? void 0 : { id: commit },
				builder: BUILDER,
				invocation: void 0,
				startedMs,
				finishedMs: Date.now(),
				version: toolVersion,
				sha256
			}), "--attestation");
			terminal.err("The attestation is unsigned: it proves nothing until somebody who is trusted signs it.\n");
		}
		if (!run.succeeded || twice && twice.differences.length > 0) return exitCodes.fail;
		return twice?.outputs === 0 ? exitCodes.incomplete : exitCodes.pass;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function lastOf(held) {
	return new Map([...held].flatMap(([id, outcomes]) => outcomes.slice(-1).map((outcome) => [id, outcome])));
}
/** Prints what happens to standard error, each line of output with the name of its step. */
function watcherFor(isQuiet, terminal, held) {
	return {
		begin: ({ id, reason }) => terminal.err(`${visible(id)} begins (${visible(reason)})\n`),
		output({ id }, text) {
			if (isQuiet) return;
			for (const row of text.replace(/\n$/, "").split("\n")) terminal.err(`${visible(id)} | ${visible(row)}\n`);
		},
		held: ({ id }, outcome) => void held.set(id, [...held.get(id) ?? [], outcome]),
		end: (_step, { id, status, reason }) => terminal.err(`${visible(id)} ${status}${reason === void 0 ? "" : `: ${visible(reason)}`}\n`)
	};
}
/** Paths that a command made up: some of them, none of them long. */
function shortList(paths) {
	const shown = paths.slice(0, 5).map((path) => visible(path.length > 100 ? `${path.slice(0, 100)}…` : path));
	return paths.length > 5 ? `${shown.join(", ")} and ${paths.length - 5} more` : shown.join(", ");
}
function warn(warnings, terminal) {
	for (const warning of warnings) terminal.err(`warning: ${visible(warning)}\n`);
}
function projectOf(directory) {
	try {
		return realpathSync(resolve(directory));
	} catch (error) {
		throw new InputError("--dir", `--dir ${JSON.stringify(directory)} does not exist`, { cause: error });
	}
}

export { runForPerson };