import { t as InputError } from "./input-error.js";
import { t as levelLimits } from "./level.js";
import { t as createSource } from "./source2.js";
import { a as quote } from "./limits.js";
import { t as parseGlob } from "./rust-glob.js";
import { a as joinPath } from "./tree.js";
import { t as count } from "./count.js";
import { t as sha256 } from "./digest.js";
import { n as isDirectory } from "./disk-tree.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { n as writeProjectFile, t as readProjectFile } from "./project.js";
import { a as findEngine, d as NOBODY, f as isRoot, h as chooseBackend, i as ask, l as makeRunDirectory, n as runInCleanroom, o as decideEnding, p as SandboxFault, s as supervise, t as named, u as removeDirectory, v as checkRequest, y as shell } from "./run.js";
import { a as passedEnvironment } from "./environment.js";
import { t as succeeded } from "./outcome.js";
import { t as parseJsonDocument } from "./json-document.js";
import { a as stateText, i as readState, n as STATE_PATH, r as emptyState } from "./tree-digest.js";
import { t as pathEscape } from "./path-escape.js";
import { t as isolationOf } from "./phase-run.js";
import { a as isPinned, n as readMake, o as wantedService, t as isCargoMake } from "./make-file.js";
import { n as findCycles } from "./cycle.js";
import { t as projectDigest } from "./project-digest.js";
import { chownSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { arch, availableParallelism, platform } from "node:os";
import { setTimeout } from "node:timers/promises";
import { connect, createServer } from "node:net";

// src/core/lifecycle/cache/path-set.ts
/** Directories that are listed only for a pattern that names them. */
const UNASKED = [
	"node_modules",
	"target",
	".venv"
];
/** Never part of a set: git's own, and ours. */
const NEVER = [".git", ".ggen"];
/** The paths of patterns, which are read as ggen reads those of a manifest; or the pattern that cannot be used, and why. */
function pathSet(patterns) {
	const globs = [];
	for (const pattern of patterns) {
		const clean = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
		const escape = pathEscape(clean);
		if (escape !== void 0 && escape !== "inside") return { fault: `${JSON.stringify(pattern)} leads out of the directory` };
		if (clean === "" || clean === ".") globs.push({ matches: () => true });
		else {
			const glob = parseGlob(clean.endsWith("**") ? `${clean}/*` : clean);
			if ("problem" in glob) return { fault: `${JSON.stringify(pattern)} is no pattern: ${glob.problem}` };
			globs.push(glob);
		}
	}
	const named = UNASKED.filter((name) => !patterns.some((pattern) => pattern.split("/").includes(name)));
	const isSkipped = (components) => components.some((part) => NEVER.includes(part) || named.includes(part));
	return {
		isEmpty: globs.length === 0,
		has(path) {
			const components = path.split("/");
			if (isSkipped(components)) return false;
			return components.some((_, index) => {
				const above = components.slice(0, index + 1);
				return globs.some((glob) => glob.matches(above));
			});
		},
		mayHold: (directory) => !isSkipped(directory.split("/"))
	};
}

// src/platform/services/health.ts
/** Time for one answer. */
const PATIENCE_MS = 1e3;
/** Asks a service, in its own protocol, whether it serves. Never throws. */
function isHealthy({ name }, socket) {
	return new Promise((resolve) => {
		let received = Buffer.alloc(0);
		const connection = connect({ path: socket });
		const settle = (isGood) => {
			connection.destroy();
			resolve(isGood);
		};
		connection.setTimeout(PATIENCE_MS, () => settle(false));
		connection.on("error", () => settle(false)).on("close", () => settle(false));
		connection.on("connect", () => connection.write(name === "redis" ? "PING\r\n" : startupMessage()));
		connection.on("data", (part) => {
			received = Buffer.concat([received, part]);
			const answer = name === "redis" ? redisAnswer(received) : postgresAnswer(received);
			if (answer !== void 0) settle(answer);
		});
	});
}
function redisAnswer(received) {
	return received.includes("\r\n") ? received.toString("latin1").startsWith("+PONG\r\n") : void 0;
}
/** https://www.postgresql.org/docs/current/protocol-message-formats.html, StartupMessage of version 3.0. */
function startupMessage() {
	const parameters = Buffer.from("user\0postgres\0database\0postgres\0\0");
	const head = Buffer.alloc(8);
	head.writeInt32BE(head.length + parameters.length, 0);
	head.writeInt32BE(196608, 4);
	return Buffer.concat([head, parameters]);
}
/** Ready for queries (`Z`), or an error (`E`), such as that it is starting up; `undefined` while neither has come. */
function postgresAnswer(received) {
	for (let at = 0; at + 5 <= received.length;) {
		const type = String.fromCharCode(received[at] ?? 0);
		if (type === "Z" || type === "E") return type === "Z";
		at += 1 + received.readInt32BE(at + 1);
	}
}

// src/platform/services/service.ts
/** Time that a service has to become healthy. */
const STARTUP_MS = 3e4;
/** Longer than any job of GitHub lasts. */
const LIFE_MS = 864e5;
const MIB$1 = 1048576;
/**
* Starts a service in a cleanroom of its own and waits until it is healthy: in a container where an engine has the
* image, else what is installed on this machine, in a sandbox. Its one connection to the outside is its socket.
* @throws InputError where it cannot be started here; SandboxFault when it was started and is not healthy
*/
async function startService(wanted, signal) {
	const { kind } = wanted;
	const container = await containerFor(wanted);
	if (container === void 0 && wanted.image !== void 0) throw new InputError("containers", `The image ${JSON.stringify(wanted.image)} is not on this machine${isPinned(wanted.image) ? ", and neither docker nor podman could get it" : "; pull it, or name it with its digest so that gpack may"}`);
	const abort = new AbortController();
	const directory = makeRunDirectory();
	const workspace = join(directory, "work");
	mkdirSync(workspace, { mode: 448 });
	if (isRoot()) chownSync(workspace, NOBODY, NOBODY);
	let outcome;
	let failure;
	const request = {
		level: "high",
		command: shell(kind.line),
		workspace: {
			path: workspace,
			access: "read-write"
		},
		limits: {
			wallMs: LIFE_MS,
			cpuSeconds: LIFE_MS / 1e3,
			memoryBytes: 1024 * MIB$1,
			outputBytes: MIB$1
		},
		...container ? { image: container.image } : {}
	};
	const ended = runInCleanroom(request, {
		signal: AbortSignal.any([signal, abort.signal]),
		...container ? { backend: container.backend } : {}
	}).then((run) => void (outcome = run.outcome), (error) => void (failure = error instanceof Error ? error : new Error(String(error))));
	const over = () => {
		if (failure) return failure.message;
		return outcome && `${outcome.explanation} ${lastLine(outcome.stderr.text)}`.trim();
	};
	const service = {
		kind,
		socket: join(workspace, kind.socket),
		where: container ? `${container.backend}, ${container.image}` : "this machine",
		over,
		async [Symbol.asyncDispose]() {
			abort.abort();
			await ended;
			removeDirectory(directory);
		}
	};
	const deadline = performance.now() + STARTUP_MS;
	while (!await isHealthy(kind, service.socket)) {
		const why = over() ?? (performance.now() > deadline ? `it was not healthy after ${STARTUP_MS / 1e3} seconds` : void 0);
		if (why !== void 0) {
			await service[Symbol.asyncDispose]();
			if (failure instanceof InputError) throw failure;
			throw new SandboxFault("services", `${kind.name} cannot be started (${service.where}): ${why}`);
		}
		await setTimeout(10);
	}
	return service;
}
/** The engine that has the image, or gets it where it is named with its digest. */
async function containerFor({ kind, image = `docker.io/library/${kind.name}` }) {
	const engines = ["docker", "podman"].flatMap((name) => findEngine(name) ?? []);
	for (const engine of engines) if ((await ask(engine, [
		"image",
		"inspect",
		"--format",
		"{{.Id}}",
		image
	])).status === 0) return {
		backend: engine.name,
		image
	};
	if (!isPinned(image)) return void 0;
	for (const engine of engines) if ((await ask(engine, [
		"pull",
		"--quiet",
		image
	])).status === 0) return {
		backend: engine.name,
		image
	};
}
function lastLine(text) {
	return text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}

// src/platform/services/service-host.ts
const LOCALHOST = "127.0.0.1";
function serviceHost(signal) {
	const running = /* @__PURE__ */ new Map();
	const forwarders = /* @__PURE__ */ new Map();
	const started = [];
	const start = (name, wanted) => {
		const known = running.get(name);
		if (known) return known;
		const service = startService(wanted, signal).then((made) => {
			started.push(`${name}: ${made.where}`);
			return made;
		});
		running.set(name, service);
		return service;
	};
	return {
		started,
		async need(names, hasOwnPorts) {
			const wanted = [...new Set(names)].map((name) => {
				const service = wantedService(name);
				if ("fault" in service) throw new InputError("containers", service.fault);
				return [name, service];
			});
			const addresses = [];
			const environment = {};
			for (const [name, service] of wanted) {
				const { kind, socket, over } = await start(name, service);
				const why = over();
				if (why !== void 0) throw new SandboxFault("services", `${name} is over: ${why}`);
				let { port } = kind;
				if (hasOwnPorts) addresses.push({
					port,
					to: { socket }
				});
				else {
					const forwarder = forwarders.get(name) ?? forward(socket);
					forwarders.set(name, forwarder);
					port = (await forwarder).address().port;
				}
				Object.assign(environment, kind.environment(LOCALHOST, port));
			}
			return {
				addresses,
				environment
			};
		},
		async [Symbol.asyncDispose]() {
			for (const forwarder of forwarders.values()) await forwarder.then((server) => server.close(), () => void 0);
			for (const service of running.values()) await service.then((made) => made[Symbol.asyncDispose](), () => void 0);
		}
	};
}
/** A free port of this machine that leads to a socket, for phases without a cleanroom. */
function forward(socket) {
	const server = createServer({ allowHalfOpen: true }, (inside) => {
		const outside = connect({
			path: socket,
			allowHalfOpen: true
		});
		inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
		outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
		inside.pipe(outside).pipe(inside);
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject).listen(0, LOCALHOST, () => resolve(server.unref()));
	});
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

// src/actions/run-lifecycle-phase/lifecycle.ts
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
/** A sentence with its place before it, as compilers write it. */
function line({ file, line: number }, message) {
	return `${file}:${number}: ${message}`;
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

// src/core/lifecycle/cache/content-key.ts
/** Changes when what a key is made of changes. */
const VERSION = 1;
/** The text of whose SHA-256 the key of a step is: the same parts give the same text, in whatever order they were found. */
function contentKeyText({ environment, inputs, needs, ...parts }) {
	return JSON.stringify([
		VERSION,
		parts.phase,
		parts.workspace ?? null,
		parts.commands,
		Object.entries(environment).toSorted(([a], [b]) => a < b ? -1 : 1),
		parts.outputs.toSorted(),
		inputs.map(({ path, kind, digest }) => [
			path,
			kind,
			digest
		]).toSorted(([a = ""], [b = ""]) => a < b ? -1 : 1),
		needs.toSorted(),
		parts.machine,
		parts.cleanroom === void 0 ? null : Object.entries(parts.cleanroom).toSorted(([a], [b]) => a < b ? -1 : 1)
	]);
}

// src/actions/run-lifecycle-phase/phase-cache.ts
/**
* Skips a step when one with the same inputs, commands and variables has succeeded, and brings back its outputs. A
* phase that says `cache = true` and no `inputs` is always run: nothing tells when it must be.
*/
function phaseCache(port, where, { machine, isIsolated, sha256, warn }) {
	const keys = /* @__PURE__ */ new Map();
	const keyOf = async (step) => {
		const { phase, workspace } = step;
		if (phase.inputs.length === 0) return void 0;
		const set = pathSet(phase.inputs);
		if ("fault" in set) return void 0;
		const { directory, environment } = where(step, phase);
		const inputs = await port.inputs(directory, set);
		if (inputs.length === 0) return void 0;
		const { commands, outputs, cleanroom, name } = phase;
		return sha256(contentKeyText({
			phase: name,
			workspace,
			commands,
			environment,
			outputs,
			inputs,
			needs: step.needs.flatMap((id) => keys.get(id) ?? []),
			machine,
			cleanroom: isIsolated(phase) ? cleanroom : void 0
		}));
	};
	const outputsOf = (phase) => {
		const set = pathSet(phase.outputs);
		return "fault" in set ? void 0 : set;
	};
	return {
		async restore(step) {
			const { phase } = step;
			const outputs = outputsOf(phase);
			try {
				const key = await keyOf(step);
				if (key === void 0 || outputs === void 0) {
					warn(`${step.id}: cache = true, but ${whyNot(phase)}; it is run every time`);
					return;
				}
				keys.set(step.id, key);
				const found = await port.restore(key, where(step, phase).directory, outputs);
				if (!found) return void 0;
				return `Its inputs are those of ${found.run}; ${found.files === 0 ? "it puts out no files" : `${count(found.files, "output")} brought back`}.`;
			} catch (error) {
				warn(`${step.id}: the cache cannot be read (${messageOf(error)}); it is run`);
				return;
			}
		},
		async store(step) {
			const { phase } = step;
			const key = keys.get(step.id);
			const outputs = outputsOf(phase);
			if (key === void 0 || outputs === void 0) return;
			try {
				const why = await keyOf(step) === key ? await port.store(key, where(step, phase).directory, outputs) : "its inputs changed while it ran";
				if (why !== void 0) warn(`${step.id}: its outputs are not kept: ${why}`);
			} catch (error) {
				warn(`${step.id}: its outputs are not kept: ${messageOf(error)}`);
			}
		}
	};
}
function whyNot({ inputs, outputs }) {
	for (const [name, patterns] of Object.entries({
		inputs,
		outputs
	})) {
		const set = pathSet(patterns);
		if ("fault" in set) return `its ${name} cannot be used: ${set.fault}`;
	}
	return inputs.length === 0 ? "it names no inputs" : "its inputs name no file";
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/actions/run-lifecycle-phase/refuse.ts
/**
* Looks before anything is run whether every cleanroom can be had that the run may want.
* @throws InputError with a line for each phase whose policy this machine cannot hold
*/
async function refuse({ doc, file }, steps, where, ports) {
	const refusals = /* @__PURE__ */ new Map();
	for (const step of steps) {
		const undo = step.phase.onFailure === void 0 ? void 0 : file.phases.get(step.phase.onFailure);
		for (const phase of [step.phase, ...undo ? [undo] : []]) {
			if (phase.commands.length === 0 || refusals.has(phase.name) || !ports.isIsolated(phase)) continue;
			const why = await ports.refusal?.(where, step, phase);
			if (why !== void 0) refusals.set(phase.name, line(doc.keyAt(phase.path), `the phase ${quote(phase.name)}: ${why}`));
		}
	}
	if (refusals.size > 0) throw new InputError("policy", [...refusals.values()].join("\n"));
}

// src/actions/run-lifecycle-phase/state-files.ts
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

// src/actions/run-lifecycle-phase/run.ts
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
	const tree = await ports.tree();
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
			if (outcome.commands.length > 0) {
				const { startedMs, durationMs } = outcome;
				const success = outcome.status === "succeeded";
				const place = places.get(step.workspace) ?? root;
				states.record(place, {
					phase: phase.name,
					startedMs,
					durationMs,
					success,
					...tree !== void 0 && place === "" ? { bound: {
						phase: phase.name,
						startedMs,
						success,
						tree,
						isolation: ports.isolation(step)
					} } : {},
					key: ports.sha256(referenceKeyText({
						phase: phase.name,
						commands: phase.commands,
						env: ggenEnv
					}))
				});
			}
			ports.watcher.end(step, outcome);
		}
	};
	const parallel = request.parallel ?? file.execution.maxParallel ?? ports.processors;
	const run = ports.runner(where);
	await refuse(lifecycle, steps, where, ports);
	const warnings = [...lifecycle.warnings];
	const { machine, isIsolated, sha256 } = ports;
	const warn = (message) => void warnings.push(message);
	const cache = ports.cache ? phaseCache(ports.cache, where, {
		machine,
		isIsolated,
		sha256,
		warn
	}) : {};
	const world = {
		...ports,
		...cache,
		run,
		watcher
	};
	const outcomes = await executePlan(steps, file.phases, file.execution, parallel, world, signal);
	return {
		steps: steps.map((step) => ({
			step,
			directory: places.get(step.workspace) ?? root
		})),
		outcomes,
		succeeded: allSucceeded(outcomes),
		warnings,
		tree
	};
}
function directoryPart(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
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
* @throws InputError for a variable that cannot be passed on
*/
function cleanroomRequest(phase, command, place) {
	const { cleanroom, name } = phase;
	const { addresses } = place.services;
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
		environment: {
			...passedEnvironment(place.callerEnv, cleanroom.env),
			...place.services.environment,
			...place.environment
		},
		adjust,
		...cleanroom.network === false ? { network: "host" } : cleanroom.allow.length + addresses.length > 0 ? { network: {
			hosts: cleanroom.allow,
			services: addresses
		} } : {},
		...cleanroom.seed === void 0 ? {} : { seed: cleanroom.seed },
		...cleanroom.clock === void 0 ? {} : { clock: cleanroom.clock },
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
/** True for a phase that runs in a cleanroom. */
function isIsolated(mode, phase) {
	return mode === "required" || mode === "auto" && phase.cleanroom.isEnabled;
}
/** What a command of a phase asks of its cleanroom, and the one backend that may be taken. */
function roomOf(settings, { directory, environment }, phase, command, services) {
	const { project, level, callerEnv } = settings;
	return {
		request: cleanroomRequest(phase, command, {
			project,
			directory,
			environment,
			callerEnv,
			level,
			services
		}),
		backend: settings.backend ?? phase.cleanroom.backend
	};
}
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
				metrics: { wallMs: base.durationMs },
				tail: "",
				omittedBytes: 0
			};
			const { explanation, exitCode, stdout, stderr, metrics = { wallMs: base.durationMs } } = ended;
			return {
				...base,
				succeeded: succeeded(ended),
				explanation,
				exitCode,
				metrics,
				tail: mask(lastLines(stdout.text, stderr.text), secrets),
				omittedBytes: stdout.omitted + stderr.omitted
			};
		};
		try {
			const isolated = isIsolated(settings.mode, phase);
			const hasOwnPorts = isolated && phase.cleanroom.network !== false;
			const services = await ports.services(phase.cleanroom.containers, hasOwnPorts);
			if (!isolated) {
				const absolute = ports.join(settings.project, directory);
				const timeoutMs = phase.timeoutSeconds * 1e3;
				const all = {
					...services.environment,
					...environment
				};
				return outcome(await ports.native({
					line: command,
					directory: absolute,
					environment: all,
					timeoutMs
				}, watcher));
			}
			const { request, backend } = roomOf(settings, {
				directory,
				environment
			}, phase, command, services);
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
	return outputs.map((output) => output.trimEnd().split("\n").slice(-20).join("\n").slice(-8192)).filter((output) => output !== "").join("\n");
}

// src/actions/run-lifecycle-phase/world.ts
/** Bytes of each stream of a command that are kept for the report. */
const KEPT_BYTES = 1048576;
/** Operating system and processor: outputs of one are nothing to another. */
const machineName = `${platform()}-${arch()}`;
/**
* The project in a directory, and this machine. Without a cleanroom commands get the variables of `settings.callerEnv`.
* @param cache where outputs are kept from run to run; `undefined` for nowhere
*/
function lifecycleWorld(settings, watcher, cache, services) {
	const { project, callerEnv } = settings;
	const inherited = Object.fromEntries(Object.entries(callerEnv).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
	const held = /* @__PURE__ */ new Map();
	return {
		read: (path) => readProjectFile(project, path),
		tree: () => projectDigest(project),
		isolation: ({ id }) => isolationOf(held.get(id)),
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
			services: (names, hasOwnPorts) => services.need(names, hasOwnPorts),
			cleanroom: runInCleanroom,
			output: (step, text) => watcher.output(step, text),
			held(step, outcome) {
				held.set(step.id, outcome);
				watcher.held(step, outcome);
			},
			join,
			clock: Date.now
		}),
		async refusal(where, step, phase) {
			try {
				const services = {
					addresses: phase.cleanroom.containers.map((name) => {
						const service = wantedService(name);
						if ("fault" in service) throw new InputError("containers", service.fault);
						return {
							port: service.kind.port,
							to: { socket: "/nowhere" }
						};
					}),
					environment: {}
				};
				const { request, backend } = roomOf(settings, where(step, phase), phase, "true", services);
				await chooseBackend(checkRequest(request), named(backend));
				return;
			} catch (error) {
				if (error instanceof InputError) return error.message;
				throw error;
			}
		},
		...cache === void 0 ? {} : { cache },
		machine: machineName,
		isIsolated: (phase) => isIsolated(settings.mode, phase),
		sha256,
		processors: availableParallelism(),
		clock: Date.now,
		sleep: (ms, signal) => setTimeout(ms, void 0, { signal }).catch(() => void 0),
		watcher
	};
}

export { readLifecycle as a, planLifecycle as i, machineName as n, serviceHost as o, runLifecycle as r, pathSet as s, lifecycleWorld as t };