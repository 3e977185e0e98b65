import "./rolldown-runtime.js";
import { l as exitCodes, s as visible } from "./escape.js";
import { a as parseParallel, c as renderGraph, i as runLifecycle, l as renderOutcomes, n as planLifecycle, o as runJson, r as readLifecycle, s as renderDryRun, t as lifecycleWorld, u as renderPhases } from "./world.js";
import { t as InputError } from "./input-error.js";
import { t as onInterrupt } from "./interrupt.js";
import { t as readProjectFile } from "./project.js";
import { t as _usingCtx } from "./usingCtx.js";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "node:process";

// src/cli/run.ts
/** Runs `gpack run`; returns the exit code. */
async function runForPerson(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const project = projectOf(line.value("dir") ?? ".");
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
		const held = /* @__PURE__ */ new Map();
		const settings = {
			project,
			mode: line.value("cleanroom") ?? "auto",
			level: line.value("policy") ?? "high",
			backend: line.value("backend"),
			callerEnv: env
		};
		const ports = lifecycleWorld(settings, watcherFor(line.has("quiet"), terminal, held));
		const run = await runLifecycle(request, ports, abort.signal);
		warn(run.warnings, terminal);
		if (line.value("json") !== "-") terminal.out(`\n${renderOutcomes(run.outcomes)}`);
		for (const [id, { level, backend, notEnforced }] of held) terminal.err(`${visible(id)}: policy ${level} by ${backend}${notEnforced.length === 0 ? ", all of it enforced" : `; not enforced: ${notEnforced.map(({ control, why }) => `${control} (${why})`).join(", ")}`}\n`);
		const file = line.value("json");
		if (file !== void 0) {
			const text = runJson(run, held);
			if (file === "-") terminal.out(text);
			else terminal.write(file, text);
		}
		return run.succeeded ? exitCodes.pass : exitCodes.fail;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** Prints what happens to standard error, each line of output with the name of its step. */
function watcherFor(isQuiet, terminal, held) {
	return {
		begin: ({ id, reason }) => terminal.err(`${visible(id)} begins (${visible(reason)})\n`),
		output({ id }, text) {
			if (isQuiet) return;
			for (const row of text.replace(/\n$/, "").split("\n")) terminal.err(`${visible(id)} | ${visible(row)}\n`);
		},
		held: ({ id }, outcome) => void held.set(id, outcome),
		end: (_step, { id, status, reason }) => terminal.err(`${visible(id)} ${status}${reason === void 0 ? "" : `: ${visible(reason)}`}\n`)
	};
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