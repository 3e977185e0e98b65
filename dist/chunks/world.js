import { t as InputError } from "./input-error.js";
import { s as visible } from "./escape.js";
import { t as levelLimits } from "./level.js";
import { c as isTable, l as own } from "./finding.js";
import { a as quote } from "./limits.js";
import { a as joinPath } from "./tree.js";
import { t as createSource } from "./source2.js";
import { t as sha256 } from "./digest.js";
import { n as isDirectory } from "./disk-tree.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { n as writeProjectFile, t as readProjectFile } from "./project.js";
import { i as supervise, l as SandboxFault, m as shell, r as decideEnding, t as runInCleanroom } from "./run.js";
import { t as succeeded } from "./outcome.js";
import { t as parseJsonDocument } from "./json-document.js";
import { n as readMake, t as isCargoMake } from "./make-file.js";
import { t as findCycles } from "./cycle.js";
import { t as pathEscape } from "./path-escape.js";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";

// src/core/lifecycle/run-state.ts
/** Where ggen keeps what was run. */
const STATE_PATH = ".ggen/state.json";
/** A state without any run. */
const emptyState = { value: {
	last_phase: null,
	phase_history: [],
	generated: [],
	cache_keys: []
} };
/** Reads a state as ggen does: all four keys with their types. What is wrong is a sentence. */
function readState(doc) {
	if (doc.source.text.trim() === "") return emptyState;
	const [problem] = doc.problems;
	if (problem) return { fault: `line ${problem.at.line}: ${problem.message}` };
	if (!isTable(doc.value)) return { fault: "it is no JSON object" };
	const { value } = doc;
	const last = own(value, "last_phase");
	if (last !== null && typeof last !== "string") return { fault: "\"last_phase\" must be a string or null" };
	for (const [key, isItem] of lists) {
		const list = own(value, key);
		if (!Array.isArray(list)) return { fault: `"${key}" must be a list` };
		const wrong = list.findIndex((item) => !isItem(item));
		if (wrong !== -1) return { fault: `"${key}", item ${wrong + 1} is not as ggen writes it` };
	}
	return { value };
}
const isWhole = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isText = (value) => typeof value === "string";
const lists = [
	["phase_history", (item) => isText(own(item, "phase")) && isWhole(own(item, "started_ms")) && isWhole(own(item, "duration_ms")) && typeof own(item, "success") === "boolean"],
	["generated", (item) => isText(own(item, "path")) && isText(own(item, "hash"))],
	["cache_keys", (item) => isText(own(item, "phase")) && isText(own(item, "key"))]
];
/**
* The state after more runs, as the text of the file. What ggen does not write stays as it is. ggen records no failures;
* it reads them, since `success` is part of the record. A key is kept for what succeeded only, as ggen demands.
*/
function stateText({ value }, records) {
	const list = (key) => {
		const items = own(value, key);
		return Array.isArray(items) ? items : [];
	};
	const next = {
		...value,
		last_phase: records.at(-1)?.phase ?? own(value, "last_phase") ?? null,
		phase_history: [...list("phase_history"), ...records.map(({ phase, startedMs, durationMs, success }) => ({
			phase,
			started_ms: startedMs,
			duration_ms: durationMs,
			success
		}))],
		generated: list("generated"),
		cache_keys: [...list("cache_keys"), ...records.filter(({ success }) => success).map(({ phase, key }) => ({
			phase,
			key
		}))]
	};
	return `${JSON.stringify(next, null, 2)}\n`;
}

// src/report/phases.ts
/** The phases of a make.toml, a line each: name, what it is for, what it depends on and what runs around it. */
function renderPhases(file) {
	const rows = [...file.phases.values()].map((phase) => {
		const around = file.hooks.filter(({ target, phases }) => target === phase.name && phases.length > 0).map(({ when, phases }) => `${when}: ${phases.join(", ")}`);
		const more = [...phase.dependsOn.length > 0 ? [`needs ${phase.dependsOn.join(", ")}`] : [], ...around];
		const what = phase.description ?? phase.commands[0] ?? "gathers others";
		return [phase.name, `${firstLine(what)}${more.length > 0 ? ` (${more.join("; ")})` : ""}`];
	});
	const always = file.hooks.filter(({ target, phases }) => target === void 0 && phases.length > 0).map(({ when, phases }) => `${when} everything: ${phases.join(", ")}`);
	return lines([...table(rows), ...always]);
}
/** A plan as a graph in text: each step, why it is there and what it waits for. */
function renderGraph(steps) {
	return lines(table(steps.map(({ id, reason, needs }) => [id, `${reason}${needs.length > 0 ? `; after ${needs.join(", ")}` : ""}`])));
}
/** What a plan would run, command by command. */
function renderDryRun(steps) {
	return lines(steps.flatMap(({ id, phase }) => [`${id}:`, ...phase.commands.length > 0 ? phase.commands.map((command) => `  ${command}`) : ["  (nothing by itself)"]]));
}
/** How each step ended: a line each, and the reason of what did not succeed. */
function renderOutcomes(outcomes) {
	return lines(table(outcomes.map(({ id, status, reason, durationMs, undone, isTolerated }) => [id, [
		status.padEnd(9),
		`${(durationMs / 1e3).toFixed(2)} s`.padStart(9),
		reason === void 0 ? "" : `  ${reason}`,
		isTolerated ? " The run goes on." : "",
		undone ? ` ${undone.phase} ${undone.succeeded ? "has undone it" : "was to undo it and failed, too"}.` : ""
	].join("")])));
}
function table(rows) {
	const width = Math.max(0, ...rows.map(([name]) => visible(name).length)) + 2;
	return rows.map(([name, rest]) => `${visible(name).padEnd(width)}${rest}`.trimEnd());
}
function lines(texts) {
	return texts.map((text) => `${visible(text)}\n`).join("");
}
function firstLine(text) {
	return text.split("\n", 1)[0] ?? "";
}

// src/actions/run-lifecycle-phase/run-json.ts
/** A run as JSON: how each step ended, and what its cleanroom held it to. */
function runJson({ succeeded, outcomes }, held) {
	const steps = outcomes.map((outcome) => ({
		...outcome,
		cleanroom: cleanroomOf(held.get(outcome.id))
	}));
	return `${JSON.stringify({
		succeeded,
		steps
	}, null, 2)}\n`;
}
function cleanroomOf(outcome) {
	if (!outcome) return null;
	const { level, backend, enforced, notEnforced, metrics } = outcome;
	return {
		level,
		backend,
		enforced,
		notEnforced,
		metrics
	};
}

// src/actions/run-lifecycle-phase/parallel.ts
/**
* The steps that may run at once; `undefined` for an empty text, which leaves it to the file.
* @throws InputError that names the input, for anything but a whole number from 1 to 256
*/
function parseParallel(name, text) {
	if (text === "") return void 0;
	const number = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : NaN;
	if (number <= 256) return number;
	throw new InputError(name, `${name} ${JSON.stringify(text)} is not allowed; give a whole number from 1 to 256`);
}

// src/core/lifecycle/plan.ts
/**
* Plans a run. Each phase is run once in each place, however often it is named. `before_x` and `after_x` hold for `x`
* however it came into the run; `before_all` and `after_all` are run once, around everything, and never around
* themselves. What waits for `x` by a hook or by the order of the request waits for its `after_x`, too;
* what merely depends on it does not.
*/
function planRun(file, request) {
	const faults = [];
	const draft = new Draft(file, request.workspaces, faults);
	const before = draft.chain(hookPhases(file, "before", void 0), "before everything");
	let last = before;
	for (const name of request.phases) {
		const ids = draft.add(name, "asked for", ["lifecycle", name]);
		draft.order(last, ids);
		last = draft.completion(name);
	}
	const inner = draft.ids().filter((id) => !before.includes(id));
	const after = draft.chain(hookPhases(file, "after", void 0), "after everything");
	draft.order(before, inner);
	draft.order(inner.filter((id) => !after.includes(id)), after);
	return faults.length > 0 ? { faults } : draft.sorted();
}
function hookPhases(file, when, target) {
	return file.hooks.filter((hook) => hook.when === when && hook.target === target).flatMap((hook) => hook.phases.map((phase, position) => ({
		phase,
		path: [...hook.path, position]
	})));
}
/** A plan in the making. */
var Draft = class {
	#file;
	#workspaces;
	#faults;
	#steps = /* @__PURE__ */ new Map();
	#needs = /* @__PURE__ */ new Map();
	#ids = /* @__PURE__ */ new Map();
	#completion = /* @__PURE__ */ new Map();
	constructor(file, workspaces, faults) {
		this.#file = file;
		this.#workspaces = workspaces;
		this.#faults = faults;
	}
	ids() {
		return [...this.#steps.keys()];
	}
	/** The steps of a phase and of the hooks after it. */
	completion(name) {
		return this.#completion.get(name) ?? [];
	}
	/** Adds a phase with all that belongs to it; the ids of its own steps. */
	add(name, reason, path) {
		const known = this.#ids.get(name);
		if (known) return known;
		const phase = this.#file.phases.get(name);
		if (!phase) {
			const names = [...this.#file.phases.keys()].join(", ");
			this.#faults.push({
				message: `there is no phase ${JSON.stringify(name)}; there is ${names || "none"}`,
				path
			});
			return [];
		}
		const ids = this.#place(phase, reason);
		this.#ids.set(name, ids);
		this.#completion.set(name, ids);
		for (const [position, need] of phase.dependsOn.entries()) {
			this.add(need, `needed by ${name}`, [
				...phase.path,
				"depends_on",
				position
			]);
			for (const id of ids) this.#need(id, this.#samePlace(need, id));
		}
		this.order(this.chain(hookPhases(this.#file, "before", name), `before ${name}`), ids);
		const after = this.#after(name, ids);
		this.#completion.set(name, [.../* @__PURE__ */ new Set([...ids, ...after])]);
		return ids;
	}
	/** Adds phases one after the other; all steps that are done when they are. */
	chain(phases, reason) {
		const all = [];
		let last = [];
		for (const { phase, path } of phases) {
			const ids = this.add(phase, reason, path);
			this.order(last, ids);
			last = this.completion(phase);
			all.push(...last);
		}
		return [...new Set(all)];
	}
	/** Lets steps wait for others. */
	order(first, then) {
		for (const id of then) this.#need(id, first);
	}
	sorted() {
		const edges = new Map([...this.#needs].map(([id, needs]) => [id, [...needs]]));
		const cycles = findCycles(edges);
		if (cycles.length > 0) return { faults: cycles.map((cycle) => ({
			message: `${[...cycle, cycle[0] ?? ""].join(" waits for ")}, so none of them can begin`,
			path: this.#steps.get(cycle[0] ?? "")?.phase.path ?? ["lifecycle"]
		})) };
		const done = /* @__PURE__ */ new Set();
		const steps = [];
		const visit = (id) => {
			const step = this.#steps.get(id);
			if (done.has(id) || !step) return;
			done.add(id);
			const needs = edges.get(id) ?? [];
			for (const need of needs) visit(need);
			steps.push({
				...step,
				needs
			});
		};
		for (const id of this.#steps.keys()) visit(id);
		return { steps };
	}
	#place(phase, reason) {
		const names = this.#workspaces.length > 0 ? this.#workspaces : phase.workspaces;
		const places = names.length > 0 ? names : [void 0];
		const ids = [];
		for (const [position, workspace] of places.entries()) {
			if (workspace !== void 0 && !this.#file.workspaces.has(workspace)) {
				const known = [...this.#file.workspaces.keys()].join(", ");
				this.#faults.push({
					message: `there is no workspace ${JSON.stringify(workspace)}; there is ${known || "none"}`,
					path: this.#workspaces.length > 0 ? ["workspace"] : [
						...phase.path,
						"workspaces",
						position
					]
				});
				continue;
			}
			const id = workspace === void 0 ? phase.name : `${phase.name}@${workspace}`;
			this.#steps.set(id, {
				id,
				phase,
				workspace,
				reason
			});
			this.#needs.set(id, new Set(phase.isParallel ? [] : ids.slice(-1)));
			ids.push(id);
		}
		return ids;
	}
	#after(name, ids) {
		const all = [];
		let last = ids;
		for (const { phase, path } of hookPhases(this.#file, "after", name)) {
			const own = this.add(phase, `after ${name}`, path);
			this.order(last, own);
			last = this.completion(phase);
			all.push(...last);
		}
		return all;
	}
	/** The step of a phase in the workspace of another step, else all of its steps. */
	#samePlace(name, id) {
		const ids = this.#ids.get(name) ?? [];
		const workspace = this.#steps.get(id)?.workspace;
		const same = ids.filter((other) => this.#steps.get(other)?.workspace === workspace);
		return same.length > 0 ? same : ids;
	}
	#need(id, first) {
		const needs = this.#needs.get(id);
		for (const other of first) if (other !== id) needs?.add(other);
	}
};

// src/core/lifecycle/reference-key.ts
/** The text of which ggen's cache key is the SHA-256, in hexadecimal. Source: `cache.rs`, docs/formats.md. */
function referenceKeyText({ phase, commands, env }) {
	return [
		phase,
		...commands,
		...env.map(([name, value]) => `${name}=${value}`)
	].join("\n");
}

// src/core/lifecycle/step-outcome.ts
/** True when a run did what it should: nothing failed but what may. */
function allSucceeded(outcomes) {
	return outcomes.every(({ status, isTolerated }) => status === "succeeded" || status === "cached" || status === "failed" && isTolerated);
}

// src/actions/run-lifecycle-phase/execute.ts
/**
* Runs the steps of a plan, at most `parallel` at once, each when all that it needs succeeded. A step that fails
* takes what needs it along, and nothing else. After `signal` nothing begins.
*/
async function executePlan(steps, phases, execution, parallel, ports, signal) {
	const outcomes = /* @__PURE__ */ new Map();
	const waiting = new Set(steps);
	const running = /* @__PURE__ */ new Map();
	const begin = (step) => {
		waiting.delete(step);
		running.set(step.id, execute(step));
	};
	const execute = async (step) => {
		const outcome = await executeStep(step, phases, execution, ports, signal);
		outcomes.set(step.id, outcome);
		ports.watcher.end(step, outcome);
		running.delete(step.id);
	};
	const settle = (step, status, reason) => {
		waiting.delete(step);
		const outcome = unrun(step, status, reason, ports.clock());
		outcomes.set(step.id, outcome);
		ports.watcher.end(step, outcome);
	};
	while (waiting.size > 0 || running.size > 0) {
		for (const step of waiting) {
			const needs = step.needs.map((id) => outcomes.get(id));
			const broken = step.needs.find((id) => isBroken(outcomes.get(id)));
			if (signal.aborted) settle(step, "cancelled", "The run was cancelled before it began.");
			else if (broken !== void 0) settle(step, "skipped", `${broken} did not succeed.`);
			else if (needs.every((need) => need !== void 0) && running.size < parallel) begin(step);
		}
		if (running.size > 0) await Promise.race(running.values());
	}
	return steps.flatMap(({ id }) => outcomes.get(id) ?? []);
}
function isBroken(outcome) {
	if (!outcome) return false;
	return !(outcome.status === "succeeded" || outcome.status === "cached" || outcome.isTolerated === true);
}
function unrun(step, status, reason, now) {
	const { id, phase, workspace } = step;
	return {
		id,
		phase: phase.name,
		workspace,
		status,
		reason,
		startedMs: now,
		durationMs: 0,
		commands: []
	};
}
async function executeStep(step, phases, execution, ports, signal) {
	const { id, phase, workspace } = step;
	const startedMs = ports.clock();
	ports.watcher.begin(step);
	const done = (status, commands, reason) => ({
		id,
		phase: phase.name,
		workspace,
		status,
		reason,
		startedMs,
		durationMs: ports.clock() - startedMs,
		commands
	});
	const earlier = phase.isCached ? await ports.restore?.(step) : void 0;
	if (earlier !== void 0) return done("cached", [], earlier);
	const commands = await runCommands(step, phase, execution, ports, signal);
	const failed = commands.at(-1)?.succeeded === false ? commands.at(-1) : void 0;
	if (signal.aborted) return done("cancelled", commands, failed?.explanation ?? "The run was cancelled.");
	if (!failed) {
		if (phase.isCached) await ports.store?.(step);
		return done("succeeded", commands, void 0);
	}
	const undo = phase.onFailure === void 0 ? void 0 : phases.get(phase.onFailure);
	const undone = undo ? await runCommands(step, undo, execution, ports, signal) : void 0;
	return {
		...done("failed", [...commands, ...undone ?? []], failed.explanation),
		...undo ? { undone: {
			phase: undo.name,
			succeeded: undone?.at(-1)?.succeeded !== false
		} } : {},
		...phase.continuesOnError ? { isTolerated: true } : {}
	};
}
/** Runs the commands of a phase up to the first that fails; each attempt is an outcome of its own. */
async function runCommands(step, phase, execution, ports, signal) {
	const outcomes = [];
	const attempts = 1 + (phase.retries ?? execution.retries);
	for (const command of phase.commands) {
		for (let attempt = 1; attempt <= attempts && !signal.aborted; attempt += 1) {
			if (attempt > 1 && execution.retryDelaySeconds > 0) await ports.sleep(execution.retryDelaySeconds * 1e3, signal);
			const outcome = await ports.run({
				step,
				phase,
				command,
				attempt
			}, signal);
			outcomes.push(outcome);
			if (outcome.succeeded) break;
		}
		if (outcomes.at(-1)?.succeeded === false) break;
	}
	return outcomes;
}

// src/actions/run-lifecycle-phase/run.ts
/**
* Reads a make.toml.
* @throws InputError when there is none, or it has a value that cannot be used; with every line
*/
function readLifecycle(path, read) {
	const bytes = read(path);
	if (!bytes) throw new InputError("file", `there is no ${quote(path)}; give the file that holds the phases`);
	const doc = parseTomlDocument(createSource(path, bytes));
	const [problem] = doc.problems;
	if (problem) throw new InputError("file", line(problem.at, problem.message));
	if (isCargoMake(doc)) throw new InputError("file", `${path} is written for cargo-make: it has [tasks] and no [lifecycle]; run it by cargo make`);
	const file = readMake(doc);
	const say = ({ path: at, message }) => line(message === "is missing" ? doc.keyAt(at.slice(0, -1)) : doc.at(at), `${quote(at.join("."))} ${message}`);
	const refused = file.faults.filter(({ kind }) => kind === "value");
	if (refused.length > 0) throw new InputError("file", refused.map(say).join("\n"));
	return {
		doc,
		file,
		warnings: file.faults.map((fault) => `${say(fault)}; ggen refuses the file`)
	};
}
/**
* The steps of a run, in order.
* @throws InputError when they cannot be planned, or would never end in CI; with every line
*/
function planLifecycle({ doc, file }, request) {
	if (request.phases.length === 0) throw new InputError("phase", `there is no phase to run; there is ${[...file.phases.keys()].join(", ") || "none"}`);
	const plan = planRun(file, request);
	if ("faults" in plan) throw new InputError("phase", plan.faults.map(({ path, message }) => line(doc.keyAt(path), message)).join("\n"));
	const endless = request.isCi ? plan.steps.filter(({ phase }) => phase.isWatching || phase.port !== void 0) : [];
	if (endless.length > 0) throw new InputError("phase", endless.map(({ phase }) => {
		const key = phase.isWatching ? "watch" : "port";
		const what = phase.isWatching ? "watches files" : `serves port ${phase.port}`;
		return line(doc.keyAt([...phase.path, key]), `the phase ${quote(phase.name)} ${what}, so it would not end in CI; run it on a laptop`);
	}).join("\n"));
	for (const { workspace } of plan.steps) directoryOf(file, doc, workspace);
	return plan.steps;
}
/**
* Runs phases and records what was run.
* @throws InputError for a request or a file that is wrong; nothing has run then
*/
async function runLifecycle(request, ports, signal) {
	const lifecycle = readLifecycle(request.file, (path) => ports.read(path));
	const { doc, file } = lifecycle;
	const steps = planLifecycle(lifecycle, request);
	const root = directoryPart(request.file);
	const places = new Map(steps.map(({ workspace }) => [workspace, joinPath(root, directoryOf(file, doc, workspace))]));
	for (const [workspace, directory] of places) if (workspace !== void 0 && !ports.isDirectory(directory)) throw new InputError("workspaces", `the workspace ${quote(workspace)} has no directory ${quote(directory)}`);
	const states = new StateFiles(ports);
	for (const directory of places.values()) states.open(directory);
	const { environment } = request;
	const ggenEnv = environment === void 0 ? [] : [["GGEN_ENV", environment]];
	const where = (step, phase) => ({
		directory: places.get(step.workspace) ?? root,
		environment: {
			...file.env,
			...environment === void 0 ? {} : file.environments.get(environment),
			...phase.env,
			...Object.fromEntries(ggenEnv)
		}
	});
	const watcher = {
		begin: (step) => ports.watcher.begin(step),
		end(step, outcome) {
			const { phase } = step;
			if (outcome.commands.length > 0) states.record(places.get(step.workspace) ?? root, {
				phase: phase.name,
				startedMs: outcome.startedMs,
				durationMs: outcome.durationMs,
				success: outcome.status === "succeeded",
				key: ports.sha256(referenceKeyText({
					phase: phase.name,
					commands: phase.commands,
					env: ggenEnv
				}))
			});
			ports.watcher.end(step, outcome);
		}
	};
	const parallel = request.parallel ?? file.execution.maxParallel ?? ports.processors;
	const run = ports.runner(where);
	const outcomes = await executePlan(steps, file.phases, file.execution, parallel, {
		...ports,
		run,
		watcher
	}, signal);
	return {
		outcomes,
		succeeded: allSucceeded(outcomes),
		warnings: lifecycle.warnings
	};
}
/** The state of each directory in which something is run. */
var StateFiles = class {
	#ports;
	#states = /* @__PURE__ */ new Map();
	constructor(ports) {
		this.#ports = ports;
	}
	/** Reads it before anything is run: a file that cannot be kept must not be found out about afterwards. */
	open(directory) {
		const path = joinPath(directory, STATE_PATH);
		const bytes = this.#ports.read(path);
		const state = bytes ? readState(parseJsonDocument(createSource(path, bytes))) : emptyState;
		if ("fault" in state) throw new InputError(path, `${path} cannot be read: ${state.fault}; repair it, or remove it to begin anew`);
		this.#states.set(directory, {
			state,
			records: []
		});
	}
	record(directory, record) {
		const known = this.#states.get(directory);
		if (!known) return;
		known.records.push(record);
		this.#ports.write(joinPath(directory, STATE_PATH), stateText(known.state, known.records));
	}
};
/** The directory of a workspace, relative to that of the make.toml; `""` for the root. */
function directoryOf(file, doc, workspace) {
	if (workspace === void 0) return "";
	const declared = file.workspaces.get(workspace);
	const directory = (declared?.directory ?? "").replace(/^(?:\.\/)+|\/+$/g, "");
	const escape = pathEscape(directory);
	if (!declared || directory === "" || escape !== void 0 && escape !== "inside") {
		const at = doc.at([...declared?.path ?? ["workspace"], "path"]);
		throw new InputError("workspaces", line(at, `the workspace ${quote(workspace)} has no directory inside the project`));
	}
	return directory;
}
function directoryPart(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
function line({ file, line: number }, message) {
	return `${file}:${number}: ${message}`;
}

// src/platform/process/descendants.ts
/** The variable that marks every process that a command of ours started, however it left its group. */
const MARK = "GPACK_COMMAND";
/**
* Ends every process of this machine that carries a mark in its environment; on Linux only, where that can be seen.
* Processes of other users, and those that have changed their environment, are not found.
*/
function endMarked(mark) {
	const text = `${MARK}=${mark}`;
	for (const name of processes()) try {
		if (readFileSync(`/proc/${name}/environ`, "latin1").split("\0").includes(text)) process.kill(Number(name), "SIGKILL");
	} catch {}
}
function processes() {
	try {
		return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
	} catch {
		return [];
	}
}

// src/platform/process/native.ts
/** How long what a command left running may write to its output after it ended. */
const LINGER_MS = 100;
/**
* Runs a line of shell with the rights and the network of this process, in a group of its own.
* A command that takes too long or is cancelled is ended with all that it started, daemons too where /proc shows them.
* What a command leaves running when it succeeds goes on.
*/
async function runNative(command, watcher) {
	const { line, directory, environment, timeoutMs, outputBytes } = command;
	const mark = crypto.randomUUID();
	const limits = {
		...levelLimits.low,
		wallMs: timeoutMs,
		outputBytes
	};
	let told;
	const isWindows = process.platform === "win32";
	const supervision = await supervise({
		program: isWindows ? "cmd" : "/bin/sh",
		args: isWindows ? [
			"/d",
			"/s",
			"/c",
			line
		] : ["-c", line],
		environment: {
			...environment,
			[MARK]: mark
		},
		directory,
		controlled: false,
		limits,
		watcher,
		lingerMs: LINGER_MS,
		end(pid) {
			told ??= performance.now();
			const isLate = performance.now() - told >= 1999;
			endGroup(pid, isLate ? "SIGKILL" : "SIGTERM");
			if (isLate) endMarked(mark);
		}
	});
	if (supervision.killedFor !== void 0) endMarked(mark);
	return {
		...decideEnding({
			...supervision,
			memoryKills: 0,
			refusedForks: 0,
			diskFull: false,
			limits
		}),
		wallMs: supervision.wallMs,
		stdout: supervision.stdout,
		stderr: supervision.stderr
	};
}
function endGroup(pid, signal) {
	try {
		process.kill(-pid, signal);
	} catch {
		try {
			process.kill(pid, signal);
		} catch {}
	}
}

// src/core/lifecycle/cleanroom-request.ts
const MIB = 1048576;
/**
* What the settings of a phase ask of a cleanroom, for one of its commands.
* @throws InputError for services, which are not started yet
*/
function cleanroomRequest(phase, command, place) {
	const { cleanroom, name } = phase;
	if (cleanroom.containers.length > 0) throw new InputError("cleanroom.containers", `The phase ${JSON.stringify(name)} asks for ${cleanroom.containers.join(", ")}; gpack starts no services yet, so it has not run`);
	const because = (key) => `${key} = false in the phase ${name} of make.toml`;
	const adjust = [];
	if (cleanroom.filesystem === false) adjust.push({
		control: "files",
		strength: "off",
		reason: because("filesystem_isolation")
	});
	if (cleanroom.network === false) adjust.push({
		control: "network",
		strength: "off",
		reason: because("network_isolation")
	});
	return {
		level: cleanroom.policy ?? place.level,
		command: shell(command),
		workspace: {
			path: place.project,
			access: "read-write"
		},
		directory: place.directory === "" ? "." : place.directory,
		environment: place.environment,
		adjust,
		...cleanroom.network === false ? { network: "host" } : cleanroom.allow.length > 0 ? { network: { hosts: cleanroom.allow } } : {},
		...cleanroom.seed === void 0 ? {} : { seed: cleanroom.seed },
		...cleanroom.image === void 0 ? {} : { image: cleanroom.image },
		limits: limitsOf(phase)
	};
}
function limitsOf({ cleanroom, timeoutSeconds }) {
	const { memoryMb, cpus, processes, diskMb, fileSizeMb, outputMb } = cleanroom;
	return {
		wallMs: timeoutSeconds * 1e3,
		...memoryMb === void 0 ? {} : { memoryBytes: memoryMb * MIB },
		...cpus === void 0 ? {} : { cpus },
		...processes === void 0 ? {} : { processes },
		...diskMb === void 0 ? {} : {
			workspaceBytes: diskMb * MIB,
			tmpBytes: diskMb * MIB
		},
		...fileSizeMb === void 0 ? {} : { fileBytes: fileSizeMb * MIB },
		...outputMb === void 0 ? {} : { outputBytes: Math.min(outputMb, 64) * MIB }
	};
}

// src/core/lifecycle/mask.ts
/** The names of variables whose values nobody should read in a log. */
const SECRET = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE_KEY|API_?KEY|ACCESS_KEY/i;
/** Shorter values stand in every other word. */
const SHORTEST = 6;
/** The values among variables that are secret by their names, longest first. */
function secretsOf(...environments) {
	const values = environments.flatMap((environment) => Object.entries(environment).flatMap(([name, value = ""]) => SECRET.test(name) && value.trim().length >= SHORTEST ? [value, ...value.split("\n")] : []));
	return [...new Set(values.map((value) => value.trim()).filter((value) => value.length >= SHORTEST))].toSorted((a, b) => b.length - a.length);
}
/** A text without the secrets. */
function mask(text, secrets) {
	let masked = text;
	for (const secret of secrets) masked = masked.replaceAll(secret, "***");
	return masked;
}

// src/actions/run-lifecycle-phase/commands.ts
/** Runs each command in its place: in a cleanroom where that is asked for, else with the rights of the caller. */
function commandRunner(settings, where, ports) {
	return async ({ step, phase, command, attempt }, signal) => {
		const { directory, environment } = where(step, phase);
		const secrets = secretsOf(settings.callerEnv, environment);
		const say = (lines) => ports.output(step, mask(lines, secrets));
		const buffers = {
			stdout: new LineBuffer(say),
			stderr: new LineBuffer(say)
		};
		const watcher = {
			signal,
			onOutput: (stream, chunk) => buffers[stream].add(chunk)
		};
		const started = ports.clock();
		const outcome = (ended) => {
			buffers.stdout.end();
			buffers.stderr.end();
			const base = {
				command,
				attempt,
				durationMs: ports.clock() - started
			};
			if ("refused" in ended) return {
				...base,
				succeeded: false,
				explanation: ended.refused,
				exitCode: void 0,
				tail: "",
				omittedBytes: 0
			};
			const { explanation, exitCode, stdout, stderr } = ended;
			return {
				...base,
				succeeded: succeeded(ended),
				explanation,
				exitCode,
				tail: mask(lastLines(stdout.text, stderr.text), secrets),
				omittedBytes: stdout.omitted + stderr.omitted
			};
		};
		if (!(settings.mode === "required" || settings.mode === "auto" && phase.cleanroom.isEnabled)) {
			const absolute = ports.join(settings.project, directory);
			const timeoutMs = phase.timeoutSeconds * 1e3;
			return outcome(await ports.native({
				line: command,
				directory: absolute,
				environment,
				timeoutMs
			}, watcher));
		}
		try {
			const { project, level } = settings;
			const request = cleanroomRequest(phase, command, {
				project,
				directory,
				environment,
				level
			});
			const backend = settings.backend ?? phase.cleanroom.backend;
			const ran = await ports.cleanroom(request, {
				...watcher,
				...backend === void 0 ? {} : { backend }
			});
			ports.held(step, ran.outcome);
			return outcome(ran.outcome);
		} catch (error) {
			if (error instanceof InputError || error instanceof SandboxFault) return outcome({ refused: error.message });
			throw error;
		}
	};
}
/** A line that is longer is passed on in pieces. */
const MAX_LINE = 65536;
/** Passes output on by whole lines, so that no secret is cut in two. */
var LineBuffer = class {
	#decoder = new TextDecoder();
	#say;
	#rest = "";
	constructor(say) {
		this.#say = say;
	}
	add(chunk) {
		this.#rest += this.#decoder.decode(chunk, { stream: true });
		const end = this.#rest.length > MAX_LINE ? this.#rest.length : this.#rest.lastIndexOf("\n") + 1;
		if (end > 0) this.#say(this.#rest.slice(0, end));
		this.#rest = this.#rest.slice(end);
	}
	end() {
		if (this.#rest !== "") this.#say(`${this.#rest}\n`);
		this.#rest = "";
	}
};
function lastLines(...outputs) {
	return outputs.map((output) => output.trimEnd().split("\n").slice(-20).join("\n")).filter((output) => output !== "").join("\n");
}

// src/actions/run-lifecycle-phase/world.ts
/** Bytes of each stream of a command that are kept for the report. */
const KEPT_BYTES = 1048576;
/** The project in a directory, and this machine. Without a cleanroom commands get the variables of `settings.callerEnv`. */
function lifecycleWorld(settings, watcher) {
	const { project, callerEnv } = settings;
	const inherited = Object.fromEntries(Object.entries(callerEnv).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
	return {
		read: (path) => readProjectFile(project, path),
		isDirectory: (path) => isDirectory(join(project, path)),
		write: (path, text) => writeProjectFile(project, path, text),
		runner: (where) => commandRunner(settings, where, {
			native: ({ environment, ...command }, commandWatcher) => runNative({
				...command,
				environment: {
					...inherited,
					...environment
				},
				outputBytes: KEPT_BYTES
			}, commandWatcher),
			cleanroom: runInCleanroom,
			output: (step, text) => watcher.output(step, text),
			held: (step, outcome) => watcher.held(step, outcome),
			join,
			clock: Date.now
		}),
		sha256,
		processors: availableParallelism(),
		clock: Date.now,
		sleep: (ms, signal) => setTimeout(ms, void 0, { signal }).catch(() => void 0),
		watcher
	};
}

export { parseParallel as a, renderGraph as c, STATE_PATH as d, runLifecycle as i, renderOutcomes as l, planLifecycle as n, runJson as o, readLifecycle as r, renderDryRun as s, lifecycleWorld as t, renderPhases as u };