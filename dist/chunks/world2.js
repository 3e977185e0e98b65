import { $ as isDirectory, An as quote, Ln as createSource, Lr as InputError, Tn as parseGlob, ar as isTable, at as sha256, lr as texts, mn as joinPath, or as own, zt as count } from "./start.js";
import { At as readMake, Cn as passedEnvironment, Ft as kindOf, Ht as pathEscape, It as longestWaitMs, Ln as levelLimits, Lt as serviceVariables, Nt as declaredPorts, Ot as findCycles, Pt as isPinned, Tn as parseTomlDocument, kt as isCargoMake, pn as parseJsonDocument } from "./engine.js";
import { n as writeProjectFile, t as readProjectFile } from "./project.js";
import { C as chooseBackend, D as shell, E as checkRequest, _ as makeRunDirectory, a as commonArguments, b as isRoot, c as startSide, d as findEngine, f as containerProfile, h as supervise, i as LIFE_MS, l as removeAbandoned, m as isArchitecture, n as runInCleanroom, o as lastLine, p as decideEnding, s as startContainer, t as named, u as ask, v as removeDirectory, x as SandboxFault, y as NOBODY } from "./run.js";
import { t as succeeded } from "./outcome.js";
import { a as stateText, i as readState, n as STATE_PATH, r as emptyState } from "./tree-digest.js";
import { t as isolationOf } from "./phase-run.js";
import { t as projectDigest } from "./project-digest.js";
import { chownSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
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

// src/platform/services/find-image.ts
const PULL_MS = 3e5;
/** The engine that has an image, or gets it where it is named with its digest; `undefined` where there is none. */
async function findImage(image) {
	const engines = ["docker", "podman"].flatMap((name) => findEngine(name) ?? []);
	for (const engine of engines) if ((await ask(engine, [
		"image",
		"inspect",
		"--format",
		"{{.Id}}",
		image
	])).status === 0) return {
		engine,
		image
	};
	if (!isPinned(image)) return void 0;
	for (const engine of engines) if ((await ask(engine, [
		"pull",
		"--quiet",
		image
	], PULL_MS)).status === 0) return {
		engine,
		image
	};
}
/** What is said where nobody has an image that is asked for. */
function noImage(image) {
	return new InputError("containers", `The image ${JSON.stringify(image)} is not on this machine, and neither docker nor podman could get it`);
}

// src/platform/services/image-config.ts
/**
* Asks an engine what an image says of itself; ports that are declared win.
* @throws InputError for an image whose ports nobody says, or are such that phases cannot have them
*/
async function readImageConfig(engine, image, { ports }) {
	const { stdout } = await ask(engine, [
		"image",
		"inspect",
		image
	]);
	const [told] = parse(stdout);
	const config = own(told, "Config");
	const exposed = Object.keys(asTable(own(config, "ExposedPorts"))).flatMap((text) => /^\d{1,5}(?:\/tcp)?$/.test(text) ? [Number.parseInt(text, 10)] : []).toSorted((a, b) => a - b);
	const found = ports.length > 0 ? ports : exposed.map((port) => ({
		port,
		inside: port
	}));
	const low = found.find(({ port }) => port < 1024);
	if (low) throw new InputError("containers", `The image ${JSON.stringify(image)} listens on port ${low.port}, which phases cannot have; declare it with ports = ["${8e3 + low.port}:${low.port}"]`);
	if (found.length === 0) throw new InputError("containers", `The image ${JSON.stringify(image)} does not say where it listens; declare it with ports = [8080]`);
	const test = ["Healthcheck", "HealthCheck"].flatMap((key) => [own(config, key), own(told, key)]).find(isTable);
	const [form, ...words] = texts(test, "Test");
	return {
		ports: found,
		health: form === "CMD-SHELL" ? words[0] : form === "CMD" && words.length > 0 ? words : void 0
	};
}
function parse(text) {
	try {
		const images = JSON.parse(text);
		return Array.isArray(images) ? images : [];
	} catch {
		return [];
	}
}
function asTable(value) {
	return isTable(value) ? value : {};
}

// src/platform/services/image-health.ts
/**
* Runs a health command in a container until it succeeds, as often as it may.
* @param over why the service is over, which ends the attempts
* @returns why the service is not healthy; `undefined` when it is
*/
async function checkHealth(engine, container, { intervalMs, timeoutMs, retries }, command, over, signal) {
	if (command === void 0) return over();
	const words = typeof command === "string" ? [
		"/bin/sh",
		"-c",
		command
	] : command;
	let last = "";
	for (let attempt = 1; attempt <= retries; attempt += 1) {
		if (attempt > 1) await setTimeout(intervalMs, void 0, { signal }).catch(() => void 0);
		const why = over();
		if (why !== void 0 || signal.aborted) return why ?? "the run was cancelled";
		const started = performance.now();
		const { status, stdout, stderr } = await ask(engine, [
			"exec",
			container,
			...words
		], timeoutMs);
		if (status === 0) return void 0;
		last = performance.now() - started >= timeoutMs ? `took longer than ${timeoutMs / 1e3} seconds` : `status ${status}. ${lastLine(stderr) || lastLine(stdout)}`;
	}
	return over() ?? `its health command did not succeed in ${retries} attempts, at last ${last}`.trim();
}

// src/platform/services/server-arguments.ts
/** Images begin as root, give files to an ordinary user and become that user. */
const CAPABILITIES = [
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"SETGID",
	"SETUID"
];
const MAX_FILE_BYTES = 4 * 1024 ** 3;
/** The words after the engine's name that start the image of a service as it says itself, in a network of its own that is closed. */
function serverArguments({ name, env, command, memoryMb }, image, container, profile) {
	return [
		...commonArguments(container, profile),
		...CAPABILITIES.map((capability) => `--cap-add=${capability}`),
		"--network=none",
		`--hostname=${name}`,
		"--sysctl=net.ipv4.ip_unprivileged_port_start=0",
		`--memory=${memoryMb}m`,
		`--memory-swap=${memoryMb}m`,
		"--pids-limit=1024",
		`--ulimit=fsize=${MAX_FILE_BYTES}:${MAX_FILE_BYTES}`,
		...Object.entries(env).map(([variable, value]) => `--env=${variable}=${value}`),
		image,
		...command
	];
}

// src/platform/services/side-program.ts
/**
* The program that runs in the network of a service: for each `socket=port` it listens on the socket and passes every
* connection on to the port of 127.0.0.1. It writes `begun`, and `open <port>` once something listens there. A text, since it runs
* in another process, by the same Node as we.
*/
const sideProgram = `"use strict";
const net = require("node:net");
const HOST = "127.0.0.1";
process.stdout.write("begun\\n");
for (const pair of process.argv[2].split(",")) {
  const [socket, port] = pair.split("=");
  net
    .createServer({ allowHalfOpen: true }, (inside) => {
      const outside = net.connect({ host: HOST, port: Number(port), allowHalfOpen: true });
      inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
      outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
      inside.pipe(outside).pipe(inside);
    })
    .listen(socket);
  const look = () => {
    const probe = net.connect({ host: HOST, port: Number(port) });
    probe.on("connect", () => {
      probe.destroy();
      process.stdout.write("open " + port + "\\n");
    });
    probe.on("error", () => setTimeout(look, 20));
  };
  look();
}
`;

// src/platform/services/image-service.ts
const LOOK_MS = 20;
/** Time that an engine has to start a container, which is no fault of what is in it. */
const ENGINE_MS = 6e4;
/**
* Starts an image as it says itself, in a container with a closed network, and beside it a forwarder in that network
* that is reached by sockets. Waits until its ports are open and its health command succeeds.
* @throws InputError where no engine has the image, or it names no ports; SandboxFault when it is not healthy
*/
async function startImage(declaration, signal) {
	const { name, health } = declaration;
	const found = await findImage(declaration.image ?? "");
	if (!found) throw noImage(declaration.image ?? "");
	const { engine, image } = found;
	await removeAbandoned(engine);
	const { ports, health: own } = await readImageConfig(engine, image, declaration);
	const directory = makeRunDirectory();
	const sockets = join(directory, "sockets");
	mkdirSync(sockets, { mode: 457 });
	if (isRoot()) chownSync(sockets, NOBODY, NOBODY);
	const program = join(directory, "side.cjs");
	writeFileSync(program, sideProgram);
	const profile = writeProfile(directory);
	const server = basename(directory);
	const side = `${server}-side`;
	const byPort = new Map(ports.map(({ port }) => [port, join(sockets, String(port))]));
	const abort = new AbortController();
	const all = AbortSignal.any([signal, abort.signal]);
	const args = serverArguments(declaration, image, server, profile);
	const serving = startContainer(engine, [side, server], directory, args, all);
	/** What the forwarder said. */
	const open = /* @__PURE__ */ new Set();
	let forwarding;
	const over = () => serving.over() ?? forwarding?.over();
	const service = {
		sockets: byPort,
		where: `${engine.name}, ${image}`,
		over,
		async [Symbol.asyncDispose]() {
			abort.abort();
			await Promise.all([serving.ended, forwarding?.ended]);
			for (const container of [side, server]) await ask(engine, [
				"rm",
				"--force",
				"--volumes",
				container
			]);
			removeDirectory(directory);
		}
	};
	const why = async () => {
		if (!await until(() => isRunning(engine, server), over, ENGINE_MS)) return over() ?? "its container did not start";
		forwarding = startSide({
			engine,
			container: side,
			network: `container:${server}`,
			image,
			profile,
			words: [program, ports.map(({ port, inside }) => `${byPort.get(port)}=${inside}`).join(",")],
			mounts: [{
				path: program,
				access: "read-only"
			}, {
				path: sockets,
				access: "read-write"
			}]
		}, directory, all, (text) => {
			for (const line of text.split("\n")) open.add(line);
		});
		if (!await until(async () => open.has("begun"), over, ENGINE_MS)) return over() ?? "its forwarder did not start";
		const areOpen = async () => ports.every(({ inside }) => open.has(`open ${inside}`));
		if (!await until(areOpen, over, longestWaitMs(health))) {
			const closed = ports.filter(({ inside }) => !open.has(`open ${inside}`)).map(({ inside }) => inside);
			return over() ?? `nothing listens on port ${closed.join(", ")} after ${longestWaitMs(health) / 1e3} seconds`;
		}
		return checkHealth(engine, server, health, health.command ?? own, over, all);
	};
	let fault = await why();
	if (fault === void 0) return service;
	if (forwarding?.over() !== void 0) {
		await Promise.race([serving.ended, setTimeout(1e3)]);
		fault = serving.over() ?? fault;
	}
	await service[Symbol.asyncDispose]();
	throw new SandboxFault("services", `${name} cannot be started (${service.where}): ${fault}`);
}
function writeProfile(directory) {
	if (!isArchitecture(process.arch)) return void 0;
	const path = join(directory, "seccomp.json");
	writeFileSync(path, JSON.stringify(containerProfile(process.arch, false)));
	return path;
}
async function isRunning(engine, name) {
	const { stdout } = await ask(engine, [
		"inspect",
		"--format",
		"{{.State.Running}}",
		name
	]);
	return stdout.trim() === "true";
}
/** Looks until something is so; false where it is over before, or the time is. */
async function until(isSo, over, patienceMs) {
	const deadline = performance.now() + patienceMs;
	for (;;) {
		if (over() !== void 0) return false;
		if (await isSo()) return true;
		if (performance.now() > deadline) return false;
		await setTimeout(LOOK_MS);
	}
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

// src/platform/services/kind-service.ts
/** Time that a service has to become healthy. */
const STARTUP_MS = 3e4;
const MIB$1 = 1048576;
/**
* Starts a service of a kind in a cleanroom of its own and waits until it is healthy: in a container where an engine
* has the image, else what is installed on this machine, in a sandbox.
* @throws InputError where it cannot be started here; SandboxFault when it was started and is not healthy
*/
async function startKind(kind, image, signal) {
	const container = await findImage(image ?? `docker.io/library/${kind.name}`);
	if (container === void 0 && image !== void 0) throw noImage(image);
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
		...container ? { backend: container.engine.name } : {}
	}).then((run) => void (outcome = run.outcome), (error) => void (failure = error instanceof Error ? error : new Error(String(error))));
	const over = () => {
		if (failure) return failure.message;
		return outcome && `${outcome.explanation} ${lastLine(outcome.stderr.text)}`.trim();
	};
	const socket = join(workspace, kind.socket);
	const service = {
		sockets: /* @__PURE__ */ new Map([[kind.port, socket]]),
		where: container ? `${container.engine.name}, ${container.image}` : "this machine",
		over,
		async [Symbol.asyncDispose]() {
			abort.abort();
			await ended;
			removeDirectory(directory);
		}
	};
	const deadline = performance.now() + STARTUP_MS;
	while (!await isHealthy(kind, socket)) {
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

// src/platform/services/start-service.ts
/**
* Starts a service, apart from everything, and waits until it is healthy. Its one connection to the outside are its
* sockets.
* @throws InputError where it cannot be started here; SandboxFault when it was started and is not healthy
*/
function startService(declaration, signal) {
	const kind = kindOf(declaration);
	return kind ? startKind(kind, declaration.image, signal) : startImage(declaration, signal);
}

// src/platform/services/service-host.ts
const LOCALHOST = "127.0.0.1";
function serviceHost(signal) {
	const running = /* @__PURE__ */ new Map();
	const forwarders = /* @__PURE__ */ new Map();
	const started = [];
	const start = (declaration) => {
		const key = JSON.stringify(declaration);
		const known = running.get(key);
		if (known) return known;
		const service = startService(declaration, signal).then((made) => {
			started.push(`${declaration.name}: ${made.where}`);
			return made;
		});
		running.set(key, service);
		return service;
	};
	const localPort = async (socket) => {
		const forwarder = forwarders.get(socket) ?? forward(socket);
		forwarders.set(socket, forwarder);
		return (await forwarder).address().port;
	};
	return {
		started,
		async need(wanted, hasOwnPorts) {
			const services = await Promise.all(wanted.map(start));
			const addresses = [];
			const environment = {};
			for (const [position, declaration] of wanted.entries()) {
				const { sockets = /* @__PURE__ */ new Map(), over } = services[position] ?? {};
				const why = over?.();
				if (why !== void 0) throw new SandboxFault("services", `${declaration.name} is over: ${why}`);
				const places = /* @__PURE__ */ new Map();
				for (const [port, socket] of sockets) {
					if (hasOwnPorts) addresses.push({
						port,
						to: { socket }
					});
					places.set(port, hasOwnPorts ? port : await localPort(socket));
				}
				Object.assign(environment, serviceVariables(declaration, LOCALHOST, places));
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
	const refused = file.faults.filter((fault) => fault.kind === "value" || isUsed(fault));
	if (refused.length > 0) throw new InputError("file", refused.map(say).join("\n"));
	return {
		doc,
		file,
		warnings: file.faults.map((fault) => `${say(fault)}; ggen refuses the file`)
	};
}
/** Keys that ggen reads and `gpack run` does not. */
const ONLY_OF_GGEN = [
	"description",
	"framework",
	"runtime",
	"package_manager"
];
/** True for a value of the wrong type that a run would miss: what it says would be silently left out. */
function isUsed({ path, message }) {
	const last = String(path.at(-1));
	if (path[0] === "project" || message === "is missing") return false;
	if (path[0] === "hooks" && path.length > 1) return /^(?:before|after)_./.test(String(path[1]));
	return !ONLY_OF_GGEN.includes(last);
}
/**
* The steps of a run, in order.
* @throws InputError when they cannot be planned, or would never end in CI; with every line
*/
function planLifecycle({ doc, file }, request) {
	if (request.phases.length === 0) throw new InputError("phase", `there is no phase to run; there is ${[...file.phases.keys()].join(", ") || "none"}`);
	const plan = planRun(file, request);
	if ("faults" in plan) {
		const faults = new Set(plan.faults.map(({ path, message }) => line(doc.keyAt(path), message)));
		throw new InputError("phase", [...faults].join("\n"));
	}
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
	/** Why the record is not in the file, such as a disk that is full; the file is then as it was. */
	record(directory, record) {
		const known = this.#states.get(directory);
		if (!known) return void 0;
		known.records.push(record);
		const path = joinPath(directory, STATE_PATH);
		try {
			this.#ports.write(path, stateText(known.state, known.records));
			return;
		} catch (error) {
			return `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`;
		}
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
	const unrecorded = /* @__PURE__ */ new Set();
	const watcher = {
		begin: (step) => ports.watcher.begin(step),
		end(step, outcome) {
			const { phase } = step;
			if (outcome.commands.length > 0) {
				const { startedMs, durationMs } = outcome;
				const success = outcome.status === "succeeded";
				const place = places.get(step.workspace) ?? root;
				const fault = states.record(place, {
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
				if (fault !== void 0) unrecorded.add(fault);
			}
			ports.watcher.end(step, outcome);
		}
	};
	const parallel = request.parallel ?? file.execution.maxParallel ?? ports.processors;
	const run = ports.runner(where);
	await refuse(lifecycle, steps, where, ports);
	const warnings = [...lifecycle.warnings];
	if (environment !== void 0 && file.environments.size > 0 && !file.environments.has(environment)) {
		const known = [...file.environments.keys()].join(", ");
		warnings.push(`there is no [env.${environment}], so the commands get GGEN_ENV alone; there is ${known}`);
	}
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
		succeeded: allSucceeded(outcomes) && unrecorded.size === 0,
		warnings: [...warnings, ...unrecorded],
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
const UNKNOWN_PORT = 1024;
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
			services: (wanted, hasOwnPorts) => services.need(wanted, hasOwnPorts),
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
				const { containers } = phase.cleanroom;
				const ports = containers.flatMap(declaredPorts).map(({ port }) => port);
				const services = {
					addresses: (ports.length === 0 && containers.length > 0 ? [UNKNOWN_PORT] : ports).map((port) => ({
						port,
						to: { socket: "/nowhere" }
					})),
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