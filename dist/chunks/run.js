import { Lr as InputError, z as _usingCtx } from "./start.js";
import { Ln as levelLimits, Sn as isEnvironmentName, bn as fixedEnvironment, wn as systemPath, xn as insideUser, yn as INSIDE_WORKSPACE, zn as strengthOf } from "./engine.js";
import { accessSync, chmodSync, closeSync, constants, copyFileSync, existsSync, lchownSync, lstatSync, lutimesSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync, rmdirSync, statSync, statfsSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { availableParallelism, constants as constants$1, tmpdir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { connect, createServer, isIP } from "node:net";
import { lookup } from "node:dns";
import { createServer as createServer$1, request } from "node:http";

// src/core/cleanroom/control.ts
/** What a cleanroom can hold a command to. Each is enforced, or reported with the reason why it is not. */
const controls = {
	environment: "only the variables that are set or allowed; no token, no variable of the runner",
	descriptors: "no open file of ours is handed on",
	home: "an empty HOME that vanishes",
	tmp: "an own /tmp that vanishes",
	ending: "every process that the command started ends with it, daemons too",
	processes: "processes outside are not seen, signalled or traced",
	ipc: "own shared memory, semaphores and message queues",
	"host-name": "own host name",
	"group-view": "own view of the control groups",
	files: "a read-only root made of a list; nothing else of the machine is there",
	devices: "a /dev of null, zero, full, random, urandom, tty and pts",
	git: "the .git of the workspace is read-only",
	network: "no network, or only what is listed",
	user: "an ordinary user, even where we are root",
	capabilities: "no capability",
	"no-new-privileges": "set-uid programs give nothing",
	"system-calls": "a seccomp filter refuses what no build needs",
	"nested-namespaces": "no new user, mount, network or other namespace inside",
	memory: "memory of all processes together",
	cpus: "share of the processors",
	"cpu-time": "processor time of all processes together",
	"process-count": "number of processes and threads",
	"file-size": "size of each file that is written",
	"tmp-size": "size of /tmp and of HOME",
	"workspace-size": "bytes by which the workspace may grow",
	"wall-time": "time on the clock",
	output: "bytes of output that are kept",
	clock: "the date that was asked for"
};
/** All controls, in the order in which tables show them. */
const controlNames = Object.keys(controls);

// src/core/cleanroom/resource-limits.ts
const MIB$1 = 1048576;
/** Least and greatest value of each limit. A sandbox needs some memory and a few processes for itself. */
const ranges = {
	memoryBytes: [16 * MIB$1, 2 ** 50],
	cpus: [.01, 4096],
	cpuSeconds: [1, 31536e3],
	processes: [8, 4194304],
	fileBytes: [4096, 2 ** 50],
	tmpBytes: [4096, 2 ** 50],
	workspaceBytes: [4096, 2 ** 50],
	wallMs: [1, 2 ** 31 - 1],
	outputBytes: [0, 64 * MIB$1]
};
/**
* Checks that every limit can be held.
* @throws InputError that names the limit and its range
*/
function checkLimits(limits) {
	for (const [name, [least, greatest]] of Object.entries(ranges)) {
		const value = limits[name];
		if (!Number.isFinite(value) || value < least || value > greatest || name !== "cpus" && !Number.isInteger(value)) throw new InputError(name, `The limit ${name} is ${value}; give ${name === "cpus" ? "a number" : "a whole number"} from ${least} to ${greatest}`);
	}
	return limits;
}

// src/core/cleanroom/request.ts
/** The command that runs a line of shell. */
function shell(line) {
	return [
		"/bin/sh",
		"-c",
		line
	];
}
const SEED = 42;
const MAX_WORDS = 4096;
const MAX_COMMAND_BYTES = 131072;
/**
* Fills in the defaults of the level.
* @throws InputError for a limit out of range, a path that is not absolute or leaves the workspace, a loosened
*   control without a reason, a variable or host whose name is malformed
*/
function checkRequest(request) {
	const { level, command, directory = ".", environment = {}, mounts = [], adjust = [], path = [] } = request;
	const size = command.reduce((sum, word) => sum + word.length + 1, 0);
	if (command.length === 0 || command[0] === "") throw new InputError("command", "The command is empty; give a program");
	if (command.length > MAX_WORDS || size > MAX_COMMAND_BYTES) throw new InputError("command", `The command has ${size} characters in ${command.length} words; ${MAX_COMMAND_BYTES} in ${MAX_WORDS} are allowed`);
	for (const text of [
		...command,
		...Object.values(environment),
		...path
	]) if (text.includes("\0")) throw new InputError("command", "The command or its environment has a NUL character; leave it out");
	for (const name of Object.keys(environment)) if (!isEnvironmentName(name)) throw new InputError("environment", `The variable ${JSON.stringify(name)} has no valid name; use letters, digits and _`);
	if (directory.startsWith("/") || directory.split("/").includes("..")) throw new InputError("directory", `The directory ${JSON.stringify(directory)} leaves the workspace; give a path below it`);
	for (const place of [
		request.workspace.path,
		...mounts.flatMap((mount) => [mount.path, mount.at ?? "/"]),
		...path
	]) if (!place.startsWith("/") || place.split("/").includes("..")) throw new InputError("mounts", `The path ${JSON.stringify(place)} is not absolute and resolved`);
	for (const { control, strength, reason } of adjust) if (rank(strength) < rank(strengthOf(control, level)) && !reason?.trim()) throw new InputError("adjust", `The control ${control} is ${strengthOf(control, level)} under ${level}; say why it shall be ${strength}`);
	return {
		...request,
		directory,
		environment,
		path,
		mounts,
		adjust,
		network: checkNetwork(request.network ?? (level === "low" ? "host" : {})),
		limits: checkLimits({
			...levelLimits[level],
			...request.limits
		}),
		seed: request.seed ?? SEED,
		clock: request.clock,
		image: request.image
	};
}
/** How much a control matters for a request: what its level says, unless it adjusts that. */
function requestedStrength({ level, adjust, clock }, control) {
	if (control === "clock" && clock === void 0) return "off";
	const adjusted = adjust.findLast((adjustment) => adjustment.control === control);
	if (adjusted) return adjusted.strength;
	return strengthOf(control, level);
}
const rank = (strength) => [
	"off",
	"wanted",
	"required"
].indexOf(strength);
const HOST = /^(?:\*\.)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[0-9]{1,5})?$/;
function checkNetwork(network) {
	if (network === "host") return network;
	for (const host of network.hosts ?? []) if (!HOST.test(host) || Number(/:(\d+)$/.exec(host)?.[1] ?? 443) > 65535) throw new InputError("network", `The host ${JSON.stringify(host)} is not allowed; write name, name:port or *.name in lower case`);
	const ports = network.services?.map((service) => service.port) ?? [];
	for (const [index, port] of ports.entries()) if (!Number.isInteger(port) || port < 1024 || port > 65535 || ports.indexOf(port) !== index) throw new InputError("network", `The port ${port} of a service is not allowed; give each its own from 1024 to 65535`);
	return network;
}

// src/core/cleanroom/plan.ts
/** Compares what a request asks for with what a backend offers. */
function planControls(request, offers) {
	const enforced = [];
	const notEnforced = [];
	const off = [];
	for (const control of controlNames) {
		const strength = requestedStrength(request, control);
		const offer = offers[control];
		if (strength === "off") off.push(control);
		else if (offer.enforced) enforced.push({
			control,
			by: offer.by
		});
		else {
			const { why, instead } = offer;
			notEnforced.push({
				control,
				why,
				...instead === void 0 ? {} : { instead },
				required: strength === "required" || request.level === "locked"
			});
		}
	}
	return {
		enforced,
		notEnforced,
		off,
		loosened: request.adjust.filter((adjustment) => adjustment.reason !== void 0)
	};
}
/** True when nothing that is required is missing. */
function mayRun(plan) {
	return !plan.notEnforced.some(({ required }) => required);
}
/** True when a plan turns a control on and it holds. */
function holds(plan, control) {
	return plan.enforced.some((enforced) => enforced.control === control);
}

// src/core/cleanroom/choose.ts
/** No backend of this machine holds what the policy requires. The command has not run. */
var PolicyNotHeld = class extends InputError {
	candidates;
	constructor(message, candidates) {
		super("policy", message);
		this.candidates = candidates;
	}
};
/** Asks every backend what it could hold a request to. */
function considerBackends(request, backends) {
	return Promise.all(backends.map((sandbox) => consider(request, sandbox)));
}
async function consider(request, sandbox) {
	const probe = await sandbox.probe();
	return probe.available ? {
		sandbox,
		available: true,
		detail: probe.detail,
		plan: planControls(request, probe.offers(request))
	} : {
		sandbox,
		available: false,
		why: probe.why,
		remedy: probe.remedy
	};
}
/**
* Takes the first backend that holds everything; else the one that holds most, if what is missing is not required.
* Later backends are not even tried when an earlier one holds everything.
* @throws PolicyNotHeld that says for each backend what is missing
*/
async function chooseBackend(request, backends) {
	const considered = [];
	let best;
	for (const sandbox of backends) {
		const candidate = await consider(request, sandbox);
		considered.push(candidate);
		if (!candidate.available || !mayRun(candidate.plan)) continue;
		const { plan } = candidate;
		if (!best || plan.notEnforced.length < best.plan.notEnforced.length) best = {
			sandbox,
			plan
		};
		if (plan.notEnforced.length === 0) break;
	}
	if (best) return {
		...best,
		considered
	};
	throw new PolicyNotHeld(refusal(request, considered), considered);
}
function refusal({ level }, candidates) {
	const reasons = candidates.map((candidate) => candidate.available ? `${candidate.sandbox.name} does not hold ${list$1(candidate.plan.notEnforced.filter(({ required }) => required))}` : `${candidate.sandbox.name} is not available (${candidate.why})`);
	return `The policy ${level} cannot be held on this machine, so the command has not run: ${reasons.length > 0 ? reasons.join("; ") : "there is no backend to choose from"}. \`gpack cleanroom doctor\` says how to get the rest`;
}
function list$1(missing) {
	return [...new Set(missing.map(({ why }) => why))].map((reason) => {
		return `${missing.filter(({ why }) => why === reason).map(({ control }) => control).join(", ")} (${reason})`;
	}).join("; ");
}

// src/core/cleanroom/sandbox.ts
/** A sandbox could not be made. What is wrong is the machine, neither the command nor the request. */
var SandboxFault = class extends Error {
	name = "SandboxFault";
	backend;
	constructor(backend, message, options) {
		super(message, options);
		this.backend = backend;
	}
};

// src/platform/sandbox/identity.ts
/** A user who owns nothing: a number of those that systemd gives to services for as long as they run. */
const NOBODY = 61500;
/**
* Whom a command becomes: us, where we are an ordinary user. Where we are root, the owner of the workspace, or nobody
* when root owns it.
*/
function commandIdentity(workspace) {
	const uid = process.getuid?.() ?? 0;
	if (uid !== 0) return {
		uid,
		gid: process.getgid?.() ?? uid,
		ownsWorkspace: true
	};
	const owner = statSync(workspace);
	return owner.uid === 0 ? {
		uid: NOBODY,
		gid: NOBODY,
		ownsWorkspace: false
	} : {
		uid: owner.uid,
		gid: owner.gid,
		ownsWorkspace: true
	};
}
/** True when this process is root. */
function isRoot() {
	return process.getuid?.() === 0;
}

// src/platform/sandbox/run-directory.ts
/** Beginning of every name that the cleanroom gives: directories, control groups, containers. */
const PREFIX = "gpack-room-";
const OWNER = "owner";
let ownDirectory;
let runs = 0;
/**
* The directory of this process: for what its runs share, and for the runs. It is named after the process, so that a
* later one knows it for a remnant, and goes when the process ends.
*/
function processDirectory() {
	if (ownDirectory !== void 0 && existsSync(ownDirectory)) return ownDirectory;
	const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
	chmodSync(path, 457);
	writeFileSync(join(path, OWNER), processStart(process.pid) ?? "");
	if (ownDirectory === void 0) process.once("exit", () => ownDirectory && removeDirectory(ownDirectory));
	ownDirectory = path;
	return path;
}
/** The directory of one run, whose name is also that of its control group and its container. */
function makeRunDirectory() {
	const parent = processDirectory();
	const path = join(parent, `${basename(parent)}-${runs += 1}`);
	mkdirSync(path);
	chmodSync(path, 457);
	return path;
}
/** Removes a directory, whatever a command left in it: locked directories, names that are no UTF-8. */
function removeDirectory(path) {
	try {
		rmSync(path, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch {
		spawnSync("chmod", [
			"-R",
			"u+rwX",
			path
		], { stdio: "ignore" });
		spawnSync("rm", ["-rf", path], { stdio: "ignore" });
	}
}
/** Directories of processes of this user that are gone. */
function abandonedDirectories() {
	const root = tmpdir();
	return readdirSync(root).filter((name) => name.startsWith(PREFIX)).map((name) => join(root, name)).filter((path) => {
		try {
			return lstatSync(path).isDirectory() && lstatSync(path).uid === process.getuid?.() && !isOwned(path);
		} catch {
			return false;
		}
	});
}
/** True while the process lives that a name of ours belongs to; `start` tells it from a later one with its number. */
function isAlive(name, start) {
	const pid = Number(new RegExp(`^${PREFIX}([0-9]+)-`).exec(name)?.[1]);
	const now = Number.isNaN(pid) ? void 0 : processStart(pid);
	return now !== void 0 && (start === void 0 || start === now);
}
function isOwned(path) {
	let start;
	try {
		start = readFileSync(join(path, OWNER), "utf8");
	} catch {}
	return isAlive(basename(path), start);
}
/** When a process began, in ticks since boot; `undefined` when there is none. */
function processStart(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
	} catch {
		try {
			process.kill(pid, 0);
			return "";
		} catch (error) {
			return error instanceof Error && "code" in error && error.code === "EPERM" ? "" : void 0;
		}
	}
}

// src/platform/disk-full.ts
/** True for an error that says that a disk has no room left, or that nothing may be written to it. */
function isDiskFull(error) {
	return error instanceof Error && "code" in error && [
		"ENOSPC",
		"EDQUOT",
		"EROFS"
	].includes(String(error.code));
}

// src/platform/sandbox/clock-library.ts
const TRIPLETS = ["x86_64-linux-gnu", "aarch64-linux-gnu"];
/** The library that libfaketime puts before the C library, where it is installed. */
function findClockLibrary() {
	return [
		...TRIPLETS.map((triplet) => `/usr/lib/${triplet}/faketime/libfaketime.so.1`),
		"/usr/lib64/faketime/libfaketime.so.1",
		"/usr/lib/faketime/libfaketime.so.1"
	].find((path) => existsSync(path));
}
/** Variables that give a command a date, in seconds since 1970. Time goes on from there; waiting is not faked. */
function clockEnvironment(library, clock) {
	return {
		LD_PRELOAD: library,
		FAKETIME: `@${(/* @__PURE__ */ new Date(clock * 1e3)).toISOString().slice(0, 19).replace("T", " ")}`,
		FAKETIME_DONT_FAKE_MONOTONIC: "1",
		FAKETIME_NO_CACHE: "0"
	};
}

// src/platform/sandbox/control-groups/group.ts
/** Lays out the group of one run. */
function layOutGroup(root, name, limits) {
	return root.version === 2 ? versionTwo$1(root, name, limits) : versionOne$1(root, name, limits);
}
const PERIOD_US = 1e5;
function versionTwo$1({ parents }, name, limits) {
	const directory = `${parents.memory ?? parents.pids ?? parents.cpu ?? ""}/${name}`;
	const file = (leaf) => `${directory}/${leaf}`;
	return {
		version: 2,
		directories: [directory],
		settings: [
			{
				file: file("memory.max"),
				value: String(limits.memoryBytes),
				optional: false
			},
			{
				file: file("memory.swap.max"),
				value: "0",
				optional: true
			},
			{
				file: file("pids.max"),
				value: String(limits.processes),
				optional: false
			},
			{
				file: file("cpu.max"),
				value: `${quota(limits)} ${PERIOD_US}`,
				optional: false
			}
		],
		enter: [file("cgroup.procs")],
		readings: [
			{
				key: "memory",
				file: file("memory.peak")
			},
			{
				key: "memory-events",
				file: file("memory.events")
			},
			{
				key: "pids",
				file: file("pids.peak")
			},
			{
				key: "pids-events",
				file: file("pids.events")
			},
			{
				key: "cpu",
				file: file("cpu.stat")
			}
		],
		cpu: {
			file: file("cpu.stat"),
			parse: (text) => Number(/^usage_usec (\d+)$/m.exec(text)?.[1] ?? 0) / 1e3
		},
		kill: file("cgroup.kill")
	};
}
function versionOne$1({ parents }, name, limits) {
	const file = (controller, leaf) => `${parents[controller] ?? ""}/${name}/${leaf}`;
	const directories = [...new Set(Object.values(parents).map((parent) => `${parent}/${name}`))];
	return {
		version: 1,
		directories,
		settings: [
			{
				file: file("memory", "memory.limit_in_bytes"),
				value: String(limits.memoryBytes),
				optional: false
			},
			{
				file: file("memory", "memory.memsw.limit_in_bytes"),
				value: String(limits.memoryBytes),
				optional: true
			},
			{
				file: file("pids", "pids.max"),
				value: String(limits.processes),
				optional: false
			},
			{
				file: file("cpu", "cpu.cfs_period_us"),
				value: String(PERIOD_US),
				optional: false
			},
			{
				file: file("cpu", "cpu.cfs_quota_us"),
				value: String(quota(limits)),
				optional: false
			}
		],
		enter: directories.map((directory) => `${directory}/tasks`),
		readings: [
			{
				key: "memory",
				file: file("memory", "memory.max_usage_in_bytes")
			},
			{
				key: "memory-events",
				file: file("memory", "memory.oom_control")
			},
			{
				key: "pids",
				file: file("pids", "pids.peak")
			},
			{
				key: "pids-events",
				file: file("pids", "pids.events")
			},
			{
				key: "cpu",
				file: file("cpuacct", "cpuacct.usage")
			}
		],
		cpu: {
			file: file("cpuacct", "cpuacct.usage"),
			parse: (text) => Number(text) / 1e6
		},
		kill: void 0
	};
}
function quota({ cpus }) {
	return Math.max(1e3, Math.round(cpus * PERIOD_US));
}
/**
* Makes a group, as root.
* @throws Error of the file system for a limit that cannot be set; nothing of the group is left then
*/
function makeGroup({ directories, settings }) {
	const made = [];
	try {
		for (const directory of directories) {
			mkdirSync(directory);
			made.push(directory);
		}
		for (const { file, value, optional } of settings) try {
			writeFileSync(file, value);
		} catch (error) {
			if (!optional) throw error;
		}
	} catch (error) {
		for (const directory of made) rmdirSync(directory);
		throw error;
	}
}
const REMOVE_TRIES = 500;
/** Removes a group as soon as its last process is gone. */
async function removeGroup$1({ directories }) {
	for (const directory of directories) for (let tries = 0; tries < REMOVE_TRIES && !isRemoved(directory); tries += 1) await setTimeout$1(5);
}
function isRemoved(directory) {
	try {
		rmdirSync(directory);
		return true;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT";
	}
}
/** Processor time of a group so far, in milliseconds; `undefined` while the group is not there. */
function readCpu({ file, parse }) {
	try {
		return parse(readFileSync(file, "utf8"));
	} catch {
		return;
	}
}
/** The lines of a group that is still there, as the launcher reports them. */
function readGroup({ readings }) {
	return readings.flatMap(({ key, file }) => {
		try {
			return readFileSync(file, "utf8").split("\n").map((line) => `${key} ${line}`);
		} catch {
			return [];
		}
	});
}
/** Reads what the launcher reported: lines of a key, a blank and a line of the file of that key. */
function readGroupUsage(version, lines) {
	const of = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
	const numberAfter = (key, name) => Number(of(key).find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? 0);
	const single = (key) => {
		const text = of(key)[0];
		return text !== void 0 && /^\d+$/.test(text) ? Number(text) : void 0;
	};
	const cpuMs = version === 2 ? numberAfter("cpu", "usage_usec") / 1e3 : (single("cpu") ?? 0) / 1e6;
	const peakMemoryBytes = single("memory");
	const peakProcesses = single("pids");
	return {
		...of("cpu").length > 0 ? { cpuMs } : {},
		...peakMemoryBytes === void 0 ? {} : { peakMemoryBytes },
		...peakProcesses === void 0 ? {} : { peakProcesses },
		memoryKills: numberAfter("memory-events", "oom_kill"),
		refusedForks: numberAfter("pids-events", "max")
	};
}

// src/platform/sandbox/control-groups/locate.ts
const needed = [
	"memory",
	"pids",
	"cpu"
];
/** Finds the place below the group that we are in, so that its limits hold as well. */
function locateControlGroups(facts = readFacts()) {
	const mounts = groupMounts(facts.mounts);
	const own = ownGroups(facts.own);
	const one = versionOne(mounts, own);
	if (one) return { root: one };
	const two = mounts.find((mount) => mount.type === "cgroup2");
	if (!two) return { why: "no control groups are mounted" };
	const parent = versionTwo(two.path, relativeTo(two.root, own.get("") ?? "/"));
	return parent ? { root: {
		version: 2,
		parents: {
			memory: parent,
			pids: parent,
			cpu: parent
		}
	} } : { why: "no control group hands on memory, pids and cpu" };
}
/** The group that a process is in, so that `.` in it is that group; `undefined` when it is not another than ours. */
function groupOfProcess(pid) {
	const mounts = groupMounts(readText$1("/proc/self/mountinfo"));
	const ours = ownGroups(readText$1("/proc/self/cgroup"));
	const own = new Map([...ownGroups(readText$1(`/proc/${pid}/cgroup`))].filter(([name, path]) => path !== ours.get(name) && path !== "/"));
	if (mounts.some(({ type, controllers }) => type === "cgroup" && controllers.includes("memory"))) return [...needed, "cpuacct"].every((name) => own.has(name)) ? versionOne(mounts, own) : void 0;
	const two = mounts.find((mount) => mount.type === "cgroup2");
	const path = own.get("");
	if (!two || path === void 0) return void 0;
	const directory = join(two.path, relativeTo(two.root, path));
	return {
		version: 2,
		parents: {
			memory: directory,
			pids: directory,
			cpu: directory
		}
	};
}
/** proc_pid_mountinfo(5): id parent device root path options … - type source super-options */
function groupMounts(text) {
	return text.split("\n").flatMap((line) => {
		const [before = "", after = ""] = line.split(" - ");
		const [, , , root = "/", path = ""] = before.split(" ");
		const [type, , options = ""] = after.split(" ");
		return type === "cgroup" || type === "cgroup2" ? [{
			type,
			root,
			path,
			controllers: options.split(",")
		}] : [];
	});
}
/** cgroups(7): hierarchy:controllers:path */
function ownGroups(text) {
	return new Map(text.split("\n").flatMap((line) => {
		const [, controllers, ...path] = line.split(":");
		return controllers === void 0 ? [] : controllers.split(",").map((name) => [name, path.join(":")]);
	}));
}
function versionOne(mounts, own) {
	const parent = (controller) => {
		const mount = mounts.find(({ type, controllers }) => type === "cgroup" && controllers.includes(controller));
		return mount && join(mount.path, relativeTo(mount.root, own.get(controller) ?? "/"));
	};
	const parents = Object.fromEntries([...needed, "cpuacct"].flatMap((controller) => {
		const path = parent(controller);
		return path === void 0 ? [] : [[controller, path]];
	}));
	return needed.every((controller) => parents[controller] !== void 0) && parents.cpuacct !== void 0 ? {
		version: 1,
		parents
	} : void 0;
}
/** The nearest group above us that hands on what we need; one with processes of its own cannot. */
function versionTwo(mount, own) {
	const parts = own.split("/").filter((part) => part !== "");
	for (let length = parts.length; length >= 0; length -= 1) {
		const path = join(mount, ...parts.slice(0, length));
		const handedOn = readText$1(join(path, "cgroup.subtree_control")).trim().split(" ");
		if (needed.every((controller) => handedOn.includes(controller))) return path;
	}
}
/** In a container the mount shows a part of the tree only. */
function relativeTo(root, path) {
	if (root === "/") return path === "/" ? "" : path;
	return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : "";
}
function readFacts() {
	return {
		own: readText$1("/proc/self/cgroup"),
		mounts: readText$1("/proc/self/mountinfo")
	};
}
function readText$1(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

// src/platform/sandbox/executable.ts
/** Where a program of the system is; the PATH of the caller is not asked, since a phase may have changed it. */
function findExecutable(name) {
	return [...systemPath, "/opt/homebrew/bin"].map((directory) => join(directory, name)).find(isExecutable);
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

// src/platform/sandbox/shell-quote.ts
/** A word for a POSIX shell that stands for exactly this text. */
function shellQuote(word) {
	return `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/platform/sandbox/launcher.ts
/** Status of a launcher that could not make the sandbox. */
const LAUNCH_FAULT = 125;
/**
* The launcher, as a script for /bin/sh: it is there on every Linux and starts in a millisecond. Its standard input is
* a pipe that we hold. When it is closed, however we died, or when a line is written to it, all is ended; in the first
* case what remains is removed, too. Its log has a line for each thing that happened: `fault …`, `started`, what bubblewrap
* says, `status …`, and what was measured. Run as root it is the only part that stays root.
*/
function launcherScript(launch) {
	const { directory, remains, filter, command, group, ownsGroup, fileBytes } = launch;
	const args = shellQuote(`${directory}/args`);
	const log = shellQuote(`${directory}/log`);
	const orphaned = shellQuote(`${directory}/orphaned`);
	const words = command.map(shellQuote).join(" ");
	const directories = (group?.directories ?? []).map(shellQuote).join(" ");
	const fail = (what) => `{ echo ${shellQuote(`fault ${what}`)} >>${log}; exit ${125}; }`;
	return [
		"umask 022",
		"exec 3<&0 </dev/null",
		`: >${log}`,
		...group && ownsGroup ? [`mkdir ${directories} || ${fail("the control group cannot be made")}`] : [],
		...(ownsGroup ? group?.settings ?? [] : []).map(({ file: setting, value, optional }) => `{ echo ${shellQuote(value)} >${shellQuote(setting)}; } 2>/dev/null${optional ? "" : ` || { rmdir ${directories}; ${fail(`${setting} cannot be written`)} }`}`),
		"(",
		"  exec >/dev/null 2>&1",
		`  exec 5<${log}`,
		`  read -r word <&3 || echo >${orphaned}`,
		"  while :; do",
		...group?.kill ? [`    echo 1 >${shellQuote(group.kill)}`] : [],
		`    while read -r brace key pid rest; do case $key in *child-pid*) kill -KILL "\${pid%,}";; esac; done </proc/self/fd/5`,
		"    sleep 0.02",
		"  done",
		") &",
		"watcher=$!",
		"(",
		...(group?.enter ?? []).map((enter) => `  echo 0 >${shellQuote(enter)} || ${fail(`${enter} cannot be entered`)}`),
		"  ulimit -c 0",
		...fileBytes === void 0 ? [] : [`  ulimit -f ${Math.ceil(fileBytes / 512)} || exit ${125}`],
		`  exec ${words} 3<&- 6>>${log} 7<${args} ${filter === void 0 ? "" : `8<${shellQuote(filter)} `}9>>${log}`,
		")",
		"status=$?",
		"kill -KILL $watcher 2>/dev/null",
		"{",
		"  echo \"status $status\"",
		"  times",
		...(ownsGroup ? group?.readings ?? [] : []).map(({ key, file: reading }) => `  [ ! -r ${shellQuote(reading)} ] || while read -r line; do echo "${key} $line"; done <${shellQuote(reading)}`),
		`} 2>/dev/null >>${log}`,
		`remove() { tries=0; until rmdir ${directories} 2>/dev/null || [ $tries -gt 200 ]; do tries=$((tries + 1)); sleep 0.01; done; }`,
		...group && ownsGroup ? ["remove"] : [],
		`[ -d ${shellQuote(directory)} ] && [ ! -e ${orphaned} ] || { ${group && !ownsGroup ? "remove; " : ""}rm -rf ${shellQuote(remains)}; }`,
		"exit $status"
	].join("\n");
}

// src/platform/sandbox/sample.ts
/** Samples processor time, the free space of the workspace, and how full the private directories are. */
function sampleRun({ request, workspace, child, cpuMs }) {
	const { limits } = request;
	const before = request.workspace.access === "read-only" ? void 0 : free(workspace);
	let full = false;
	return {
		wasFull: () => full,
		look() {
			const pid = full ? void 0 : child();
			if (pid !== void 0) full = ["/tmp", insideUser.home].some((place) => isFull(`/proc/${pid}/root${place}`));
			if ((cpuMs() ?? 0) > limits.cpuSeconds * 1e3) return "cpu-time";
			const now = before && free(workspace);
			if (!before || !now) return void 0;
			return before.bytes - now.bytes > limits.workspaceBytes || before.files - now.files > limits.workspaceBytes / BYTES_OF_A_FILE ? "disk" : void 0;
		}
	};
}
/** What a file without content costs, in bytes of the limit: a block, as it does on most file systems. */
const BYTES_OF_A_FILE = 4096;
/** Bytes and files for which there is room; a file system that counts no files has none, before and after. */
function free(path) {
	try {
		const { bfree, bsize, ffree } = statfsSync(path);
		return {
			bytes: bfree * bsize,
			files: ffree
		};
	} catch {
		return;
	}
}
/** Less than a hundredth is free: a program that fills a file system leaves a rest. */
function isFull(path) {
	try {
		const { bfree, blocks } = statfsSync(path);
		return blocks > 0 && bfree * 100 < blocks;
	} catch {
		return false;
	}
}

// src/platform/sandbox/descriptors.ts
const O_CLOEXEC = 524288;
/**
* The standard streams of a child, and /dev/null for every descriptor that we ourselves inherited and would hand on:
* whoever started us may have left a secret open.
*/
function childStreams(stdin) {
	const inherited = inheritedDescriptors();
	if (inherited.length === 0) return {
		stdio: [
			stdin,
			"pipe",
			"pipe"
		],
		[Symbol.dispose]: () => void 0
	};
	const nothing = openSync("/dev/null", "r+");
	return {
		stdio: [
			stdin,
			"pipe",
			"pipe",
			...Array.from({ length: Math.max(...inherited) - 2 }, (_, index) => inherited.includes(index + 3) ? nothing : "ignore")
		],
		[Symbol.dispose]: () => closeSync(nothing)
	};
}
/** Open descriptors beyond the standard ones that a child would get, too. */
function inheritedDescriptors() {
	try {
		return readdirSync("/proc/self/fd").map(Number).filter((descriptor) => descriptor > 2 && isInherited(descriptor));
	} catch {
		return [];
	}
}
function isInherited(descriptor) {
	try {
		const flags = /^flags:\s+([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8"))?.[1];
		return flags !== void 0 && (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
	} catch {
		return false;
	}
}

// src/platform/sandbox/output-capture.ts
/** Keeps the beginning and the end of a stream and counts the rest, in bounded memory. */
var OutputCapture = class {
	#headBytes;
	#tailBytes;
	#head = [];
	#tail = [];
	#inHead = 0;
	#inTail = 0;
	#bytes = 0;
	/** @param limit bytes that are kept: half of them from the beginning, half from the end */
	constructor(limit) {
		this.#headBytes = Math.ceil(limit / 2);
		this.#tailBytes = limit - this.#headBytes;
	}
	/** Takes the next bytes; returns those that belong to the beginning. */
	add(chunk) {
		this.#bytes += chunk.length;
		const first = chunk.subarray(0, this.#headBytes - this.#inHead);
		if (first.length > 0) {
			this.#head.push(Buffer.from(first));
			this.#inHead += first.length;
		}
		const rest = chunk.subarray(first.length);
		if (rest.length > 0 && this.#tailBytes > 0) this.#addTail(rest);
		return first;
	}
	#addTail(rest) {
		const kept = Buffer.from(rest.subarray(Math.max(0, rest.length - this.#tailBytes)));
		this.#tail.push(kept);
		this.#inTail += kept.length;
		if (this.#inTail > this.#tailBytes * 2) {
			this.#tail = [lastOf(Buffer.concat(this.#tail), this.#tailBytes)];
			this.#inTail = this.#tailBytes;
		}
	}
	/** What was kept, as UTF-8; bytes that are none become replacement characters. */
	captured() {
		const tail = lastOf(Buffer.concat(this.#tail), this.#tailBytes);
		const omitted = this.#bytes - this.#inHead - tail.length;
		const parts = omitted > 0 ? [
			Buffer.concat(this.#head),
			Buffer.from(`\n[${omitted} bytes left out]\n`),
			tail
		] : [...this.#head, tail];
		return {
			text: Buffer.concat(parts).toString("utf8"),
			bytes: this.#bytes,
			omitted
		};
	}
};
function lastOf(bytes, count) {
	return bytes.subarray(Math.max(0, bytes.length - count));
}

// src/platform/sandbox/supervise.ts
const SAMPLE_MS = 50;
/** Runs a program to its end. Output is always read, so that nothing blocks on it, and kept up to the limit. */
function supervise(supervised) {
	const { program, args, environment, directory, limits, watcher } = supervised;
	const stdout = new OutputCapture(limits.outputBytes);
	const stderr = new OutputCapture(limits.outputBytes);
	return new Promise((resolve, reject) => {
		try {
			var _usingCtx$2 = _usingCtx();
			const start = performance.now();
			let killedFor;
			let killer;
			const streams = _usingCtx$2.u(childStreams(supervised.controlled ? "pipe" : "ignore"));
			const child = spawn(program, args, {
				cwd: directory,
				env: environment,
				stdio: streams.stdio,
				detached: true
			});
			const kill = (reason) => {
				if (killedFor !== void 0) return;
				killedFor = reason;
				const once = () => {
					child.stdin?.end("end\n");
					if (child.pid !== void 0) supervised.end(child.pid);
				};
				once();
				killer = setInterval(once, 1e3);
			};
			const cancel = () => kill("cancelled");
			const timer = setTimeout(() => kill("timeout"), limits.wallMs);
			const sampler = supervised.sample ? setInterval(() => {
				const reason = supervised.sample?.();
				if (reason) kill(reason);
			}, SAMPLE_MS) : void 0;
			const settle = () => {
				clearTimeout(timer);
				clearInterval(sampler);
				clearInterval(killer);
				watcher.signal?.removeEventListener("abort", cancel);
			};
			if (watcher.signal?.aborted) cancel();
			else watcher.signal?.addEventListener("abort", cancel, { once: true });
			child.stdin?.on("error", () => void 0);
			for (const [name, stream, capture] of [[
				"stdout",
				child.stdout,
				stdout
			], [
				"stderr",
				child.stderr,
				stderr
			]]) stream?.on("data", (chunk) => {
				const kept = capture.add(chunk);
				if (kept.length > 0) watcher.onOutput?.(name, kept);
			});
			child.on("error", (error) => {
				settle();
				reject(error);
			});
			child.on("exit", () => {
				if (supervised.lingerMs === void 0) return;
				setTimeout(() => {
					child.stdout?.destroy();
					child.stderr?.destroy();
				}, supervised.lingerMs).unref();
			});
			child.on("close", (code, signal) => {
				settle();
				resolve({
					status: code ?? 128 + (signal === null ? 0 : constants$1.signals[signal]),
					killedFor,
					wallMs: performance.now() - start,
					stdout: stdout.captured(),
					stderr: stderr.captured()
				});
			});
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			_usingCtx$2.d();
		}
	});
}

// src/platform/sandbox/workspace-copy.ts
/** Entries of a workspace that are copied or collected; more are a sign of an attack or of a wrong directory. */
const MAX_ENTRIES = 2e6;
const EXECUTABLE = 73;
/** Copies a workspace; what a file system can share between copies is shared. */
function copyWorkspace(from, to, owner) {
	const before = /* @__PURE__ */ new Map();
	mkdirSync(to, { mode: 493 });
	copyBelow("");
	give(to);
	const copied = statSync(to, { bigint: true }).ctimeNs;
	return {
		path: to,
		changes
	};
	function copyBelow(directory) {
		for (const name of readdirSync(join(from, directory))) {
			const path = directory === "" ? name : `${directory}/${name}`;
			if (path === ".git" || join(from, path) === processDirectory()) continue;
			const source = join(from, path);
			const target = join(to, path);
			const stats = lstatSync(source, { bigint: true });
			const kind = kindOf(stats);
			if (before.size >= MAX_ENTRIES) throw new RangeError(`${from} has more than ${MAX_ENTRIES} entries`);
			switch (kind) {
				case "directory":
					mkdirSync(target, { mode: 493 });
					copyBelow(path);
					break;
				case "file":
					copyFileSync(source, target, constants.COPYFILE_FICLONE);
					break;
				case "link":
					symlinkSync(readlinkSync(source), target);
					break;
				case "other": continue;
			}
			before.set(path, entryOf(source, stats));
			if (kind !== "link") chmodSync(target, Number(stats.mode) & 511);
			give(target);
			lutimesSync(target, Number(stats.atimeMs) / 1e3, Number(stats.mtimeNs / 1000n) / 1e6);
		}
	}
	function give(path) {
		if (!owner.ownsWorkspace) lchownSync(path, owner.uid, owner.gid);
	}
	function changes() {
		const found = [];
		const seen = /* @__PURE__ */ new Set();
		walk(to, "", (path, stats) => {
			seen.add(path);
			const old = before.get(path);
			const kind = stats ? kindOf(stats) : "other";
			if (!old || !stats) found.push({
				path,
				change: "added",
				kind
			});
			else if (isChanged(path, old, stats)) found.push({
				path,
				change: "modified",
				kind
			});
		});
		for (const [path, { kind }] of before) if (!seen.has(path)) found.push({
			path,
			change: "deleted",
			kind
		});
		return found.toSorted((a, b) => a.path < b.path ? -1 : 1);
	}
	function isChanged(path, old, stats) {
		const now = entryOf(join(to, path), stats);
		if (now.kind !== old.kind || now.link !== old.link || (now.mode & EXECUTABLE) !== (old.mode & EXECUTABLE)) return true;
		if (old.kind !== "file") return false;
		if (now.size !== old.size) return true;
		if (stats.ctimeNs <= copied) return false;
		return !isSame(join(to, path), join(from, path));
	}
}
/**
* Puts the changes of a copy into the workspace that it was made from. Links are made again, never followed.
* @returns what could not be put there: pipes, sockets, names that are no UTF-8, paths that are too long
*/
function applyChanges(copy, workspace, changes) {
	for (const { path } of changes.filter(({ change }) => change === "deleted").toReversed()) rmSync(join(workspace, path), {
		recursive: true,
		force: true
	});
	return changes.filter(({ change }) => change !== "deleted").filter(({ path, kind }) => !putBack(join(copy, path), join(workspace, path), kind)).map(({ path }) => path);
}
/** Puts one entry back; false where that cannot be done. */
function putBack(source, target, kind) {
	try {
		const old = lstatSync(target, { throwIfNoEntry: false });
		if (old && !(kind === "directory" && old.isDirectory())) rmSync(target, {
			recursive: true,
			force: true
		});
		if (kind === "other") return false;
		const mode = lstatSync(source).mode & 511;
		switch (kind) {
			case "directory":
				mkdirSync(target, { recursive: true });
				chmodSync(target, mode | 448);
				break;
			case "file":
				copyBack(source, target);
				chmodSync(target, mode);
				break;
			case "link": symlinkSync(readlinkSync(source), target);
		}
		return true;
	} catch (error) {
		if (isTooLong(error)) return false;
		throw error;
	}
}
function isTooLong(error) {
	return error instanceof Error && "code" in error && error.code === "ENAMETOOLONG";
}
/** Holes stay holes: a command can make a file that is larger than the disk. */
function copyBack(source, target) {
	const { blocks, size } = lstatSync(source);
	if (blocks * 512 < size) {
		if (spawnSync("cp", [
			"--sparse=always",
			"--",
			source,
			target
		], { stdio: "ignore" }).status === 0) return;
		rmSync(target, { force: true });
	}
	copyFileSync(source, target, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
}
function walk(root, directory, visit) {
	for (const name of namesIn(join(root, directory))) {
		const path = directory === "" ? name : `${directory}/${name}`;
		if (path === ".git") continue;
		const stats = statsOf(join(root, path));
		visit(path, stats);
		if (stats?.isDirectory()) walk(root, path, visit);
	}
}
/** `undefined` for what cannot be asked for: a name that is no UTF-8, a path that is longer than any may be. */
function statsOf(path) {
	try {
		return lstatSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
	} catch (error) {
		if (isTooLong(error)) return void 0;
		throw error;
	}
}
/** The command may have locked a directory, which is ours. */
function namesIn(directory) {
	try {
		return readdirSync(directory);
	} catch {
		chmodSync(directory, 448);
		return readdirSync(directory);
	}
}
/** True when two files have the same bytes; one that cannot be read has others. */
function isSame(a, b) {
	try {
		return readFileSync(a).equals(readFileSync(b));
	} catch {
		return false;
	}
}
function entryOf(path, stats) {
	const kind = kindOf(stats);
	return {
		kind,
		mode: Number(stats.mode),
		size: stats.size,
		modified: stats.mtimeNs,
		link: kind === "link" ? readlinkSync(path) : void 0
	};
}
function kindOf(stats) {
	if (stats.isFile()) return "file";
	if (stats.isDirectory()) return "directory";
	return stats.isSymbolicLink() ? "link" : "other";
}

// src/platform/sandbox/workspace-place.ts
const FULL = {
	ending: "disk",
	explanation: "The disk is full, so that what the command made could not be put into the workspace as a whole."
};
/** Copies the workspace where the command shall not, or cannot, work on it in place. */
function placeWorkspace({ workspace: { path, access } }, identity, directory, protectsGit) {
	const inPlace = access !== "overlay" && (identity.ownsWorkspace || access === "read-only" && isOpenToAll(path));
	const link = linkOf(join(path, ".git"));
	const copy = inPlace ? void 0 : copyWorkspace(path, join(directory, "workspace"), identity);
	return {
		path: copy?.path ?? path,
		git: protectsGit && access !== "read-only" ? gitOf(path, copy?.path) : void 0,
		finish() {
			if (inPlace && protectsGit && access !== "read-only") restoreGit(join(path, ".git"), link);
			const changes = access === "read-only" ? void 0 : copy?.changes();
			if (!copy || !changes) return {};
			if (access === "overlay") return { changes };
			try {
				const notKept = applyChanges(copy.path, path, changes);
				return notKept.length === 0 ? {} : { notKept };
			} catch (error) {
				if (isDiskFull(error)) return FULL;
				throw error;
			}
		}
	};
}
/** Where a link leads; `undefined` for another thing, `null` for nothing. */
function linkOf(path) {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) return null;
	return stats.isSymbolicLink() ? readlinkSync(path) : void 0;
}
/**
* Takes away a .git where there was none, or another link, before the command: it was not laid over, and git runs what
* its configuration says.
*/
function restoreGit(path, before) {
	if (before === void 0 || linkOf(path) === before) return;
	removeDirectory(path);
	if (before !== null) symlinkSync(before, path);
}
/** True for a directory that every user may enter and read. */
function isOpenToAll(path) {
	return (statSync(path).mode & 5) === 5;
}
/** The .git to protect. In a copy there is none, so a place is made where the real one is shown. */
function gitOf(workspace, copy) {
	const git = join(workspace, ".git");
	const stats = lstatSync(git, { throwIfNoEntry: false });
	if (!stats || stats.isSymbolicLink()) return void 0;
	if (copy !== void 0) {
		if (stats.isDirectory()) mkdirSync(join(copy, ".git"));
		else writeFileSync(join(copy, ".git"), "");
	}
	return git;
}

// src/platform/sandbox/network/forwarder.ts
/** Where the forwarder and its sockets are inside. */
const INSIDE_NETWORK = "/run/gpack";
/**
* The program that listens on 127.0.0.1 inside and passes each connection to a socket of ours; the first word after
* its own is `port=socket,…`, the rest is the command, whose status it ends with. A text, since it runs in another
* process, by the same Node as we.
*/
const forwarderProgram = `"use strict";
const net = require("node:net");
const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const [, , list, program, ...words] = process.argv;
const listening = list.split(",").map((pair) => {
  const [port, socket] = pair.split("=");
  return new Promise((resolve, reject) => {
    net
      .createServer({ allowHalfOpen: true }, (inside) => {
        const outside = net.connect({ path: socket, allowHalfOpen: true });
        inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
        outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
        inside.pipe(outside).pipe(inside);
      })
      .on("error", reject)
      .listen(Number(port), "127.0.0.1", resolve)
      .unref();
  });
});
Promise.all(listening).then(() => {
  const child = spawn(program, words, { stdio: "inherit" });
  child.on("error", (error) => {
    process.stderr.write(program + ": " + error.message + "\\n");
    process.exit(error.code === "ENOENT" ? 127 : 126);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
});
`;

// src/core/cleanroom/allowed-host.ts
/**
* True when a list of hosts (`name`, `name:port`, `*.name`) has a host. Without a port only 443 is meant; `*.name` is
* every name below, not the name itself.
*/
function isAllowedHost(list, host, port) {
	const name = host.toLowerCase().replace(/\.$/, "");
	return list.some((entry) => {
		const [pattern = "", listed = "443"] = entry.split(":");
		if (Number(listed) !== port) return false;
		return pattern.startsWith("*.") ? name.endsWith(pattern.slice(1)) && name.length >= pattern.length : name === pattern;
	});
}
/**
* True for an address of the machine itself or of its link, such as 127.0.0.1 and the metadata service of a cloud: a
* listed name that leads there is a trick, unless the address itself is listed.
*/
function isInternalAddress(address) {
	const four = /^(?:::ffff:)?(\d+)\.(\d+)\.\d+\.\d+$/i.exec(address);
	if (four) {
		const first = Number(four[1]);
		return first === 0 || first === 127 || first >= 224 || first === 169 && Number(four[2]) === 254;
	}
	const six = address.toLowerCase();
	return six === "::" || six === "::1" || /^(?:fe[89ab]|ff|::ffff:|64:ff9b:)/.test(six);
}

// src/platform/sandbox/network/proxy.ts
const CONNECT_TIMEOUT_MS = 3e4;
/** What a command may ask for is logged; a command that asks for ever fills no memory. */
const MAX_LOGGED = 1e4;
/** A proxy for HTTP and, by CONNECT, for everything else, that lets through only the hosts of a list. */
function filteringProxy(hosts, log) {
	let logged = 0;
	const admit = (host, port) => {
		const allowed = isAllowedHost(hosts, host, port);
		logged += 1;
		if (logged <= MAX_LOGGED) log({
			host: host.slice(0, 255),
			port,
			allowed
		});
		return allowed;
	};
	const server = createServer$1((request, response) => passRequest(request, response, admit));
	server.on("connect", (request, inside, head) => {
		inside.on("error", () => inside.destroy());
		const target = authority(request.url ?? "");
		if (!target || !admit(target.host, target.port)) {
			inside.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
			return;
		}
		const outside = connect({
			...target,
			lookup: outsideLookup(target.host)
		});
		outside.setTimeout(CONNECT_TIMEOUT_MS, () => outside.connecting && outside.destroy(/* @__PURE__ */ new Error("timeout")));
		outside.on("connect", () => {
			inside.write("HTTP/1.1 200 Connection Established\r\n\r\n");
			outside.write(head);
			outside.pipe(inside).pipe(outside);
		});
		outside.on("error", () => inside.end("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n"));
		outside.on("close", () => inside.destroy());
		inside.on("close", () => outside.destroy());
	});
	return server;
}
function passRequest(request$1, response, admit) {
	const refuse = (status, text) => void response.writeHead(status, {
		Connection: "close",
		"Content-Type": "text/plain"
	}).end(`${text}\n`);
	const target = targetOf(request$1.url ?? "");
	if (!target) return refuse(400, "this is a proxy; ask it for an absolute http: address");
	if (!admit(target.host, target.port)) return refuse(403, "this host is not on the list of the cleanroom");
	const headers = { ...request$1.headers };
	delete headers["proxy-connection"];
	delete headers["proxy-authorization"];
	const outside = request(request$1.url ?? "", {
		method: request$1.method,
		headers,
		lookup: outsideLookup(target.host),
		timeout: CONNECT_TIMEOUT_MS
	});
	outside.on("response", (answer) => {
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(response);
	});
	outside.on("error", () => response.headersSent ? response.destroy() : refuse(502, "the host cannot be reached"));
	request$1.pipe(outside);
}
/** The host and port of a CONNECT, such as `example.org:443`. */
function authority(text) {
	const [, host = "", port = ""] = /^([^:/?#@[\]]{1,255}):(\d{1,5})$/.exec(text) ?? [];
	return host === "" || Number(port) > 65535 ? void 0 : {
		host,
		port: Number(port)
	};
}
function targetOf(url) {
	if (!URL.canParse(url)) return void 0;
	const { protocol, hostname, port } = new URL(url);
	return protocol === "http:" && hostname !== "" ? {
		host: hostname,
		port: port === "" ? 80 : Number(port)
	} : void 0;
}
/** Looks up a name, and finds nothing where it leads to this machine or its link. */
function outsideLookup(host) {
	return (name, options, done) => {
		lookup(name, {
			...options,
			all: true
		}, (error, addresses) => {
			const usable = error || isIP(host) || host === "localhost" ? addresses : addresses.filter(({ address }) => !isInternalAddress(address));
			const first = usable?.[0];
			if (error || !first) done(error ?? /* @__PURE__ */ new Error(`${name} leads to this machine`), "", 0);
			else if (options.all) done(null, usable);
			else done(null, first.address, first.family);
		});
	};
}

// src/platform/sandbox/network/open.ts
const closed = {
	files: {},
	sockets: {},
	environment: {},
	wrapper: []
};
/** Where proxies usually are; the next free port when a service has it. */
const PROXY_PORT = 3128;
const INSIDE_SOCKETS = `${INSIDE_NETWORK}/sockets`;
/**
* Opens what the request lists: a socket for each service and one for the proxy, in a directory that is mounted into
* the room, and a forwarder that gives them ports of 127.0.0.1 there.
*/
async function openNetwork(directory, network) {
	const { hosts = [], services = [] } = network === "host" ? {} : network;
	if (hosts.length === 0 && services.length === 0) return {
		room: closed,
		requests: () => void 0,
		[Symbol.asyncDispose]: async () => void 0
	};
	const sockets = join(directory, "sockets");
	const forwarder = join(directory, "forwarder.cjs");
	mkdirSync(sockets, { mode: 457 });
	writeFileSync(forwarder, forwarderProgram);
	const requests = [];
	const servers = new Map(services.map((service) => [service.port, serviceSocket(service)]));
	let proxyPort = PROXY_PORT;
	while (servers.has(proxyPort)) proxyPort += 1;
	if (hosts.length > 0) servers.set(proxyPort, filteringProxy(hosts, (request) => requests.push(request)));
	await Promise.all([...servers].map(([port, server]) => listen(server, join(sockets, `${port}`))));
	const ports = [...servers.keys()].map((port) => `${port}=${INSIDE_SOCKETS}/${port}`).join(",");
	const proxy = `http://127.0.0.1:${proxyPort}`;
	const names = [
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"http_proxy",
		"https_proxy"
	];
	return {
		room: {
			files: {
				[`${INSIDE_NETWORK}/node`]: process.execPath,
				[`${INSIDE_NETWORK}/forwarder.cjs`]: forwarder
			},
			sockets: { [INSIDE_SOCKETS]: sockets },
			environment: hosts.length > 0 ? {
				...Object.fromEntries(names.map((name) => [name, proxy])),
				NO_PROXY: "localhost,127.0.0.1",
				no_proxy: "localhost,127.0.0.1",
				NODE_USE_ENV_PROXY: "1"
			} : {},
			wrapper: [
				`${INSIDE_NETWORK}/node`,
				`${INSIDE_NETWORK}/forwarder.cjs`,
				ports
			]
		},
		requests: () => hosts.length > 0 ? requests : void 0,
		[Symbol.asyncDispose]: async () => {
			for (const server of servers.values()) server.close();
		}
	};
}
/** A socket that leads to a service. */
function serviceSocket({ to }) {
	return createServer({ allowHalfOpen: true }, (inside) => {
		const outside = "socket" in to ? connect({
			path: to.socket,
			allowHalfOpen: true
		}) : connect({
			host: to.host,
			port: to.port,
			allowHalfOpen: true
		});
		inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
		outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
		inside.pipe(outside).pipe(inside);
	});
}
function listen(server, path) {
	return new Promise((resolve, reject) => {
		server.once("error", reject).listen(path, () => {
			if (isRoot()) chmodSync(path, 438);
			resolve();
		});
	});
}

// src/platform/sandbox/bubblewrap/arguments.ts
/** What becomes the user needs, and what enters a workspace that is another's. setpriv drops all of it. */
const NEEDED_BY_SETPRIV = [
	"CAP_SETUID",
	"CAP_SETGID",
	"CAP_SETPCAP",
	"CAP_DAC_READ_SEARCH"
];
/** The options of bubblewrap, which it reads from descriptor 7. The filter of system calls is on 8, its status on 9. */
function bubblewrapOptions(room) {
	const { request, plan, privilege, workspace, git, visible } = room;
	const { limits, network } = request;
	const is = (control) => holds(plan, control);
	const tmpfs = (at) => [
		"--perms",
		"1777",
		"--size",
		String(limits.tmpBytes),
		"--tmpfs",
		at
	];
	return [
		...privilege === "user" ? [
			"--unshare-user",
			"--uid",
			String(insideUser.id),
			"--gid",
			String(insideUser.id)
		] : [],
		"--unshare-pid",
		...is("ipc") ? ["--unshare-ipc"] : [],
		...is("host-name") ? [
			"--unshare-uts",
			"--hostname",
			insideUser.host
		] : [],
		...is("group-view") ? ["--unshare-cgroup"] : [],
		...network === "host" ? [] : ["--unshare-net"],
		"--die-with-parent",
		"--new-session",
		"--cap-drop",
		"ALL",
		...privilege === "root" ? NEEDED_BY_SETPRIV.flatMap((name) => ["--cap-add", name]) : [],
		...parents(room).flatMap((directory) => [
			"--perms",
			"0755",
			"--dir",
			directory
		]),
		...visible.flatMap((entry) => "link" in entry ? [
			"--symlink",
			entry.link,
			entry.path
		] : [
			"--ro-bind",
			entry.path,
			entry.at ?? entry.path
		]),
		"--proc",
		"/proc",
		"--dev",
		"/dev",
		...tmpfs("/dev/shm"),
		...tmpfs("/tmp"),
		...tmpfs(insideUser.home),
		...Object.entries(room.files).flatMap(([at, path]) => [
			"--ro-bind",
			path,
			at
		]),
		...request.mounts.flatMap(({ path, at = path, access }) => [
			access === "read-write" ? "--bind" : "--ro-bind",
			path,
			at
		]),
		...Object.entries(room.sockets).flatMap(([at, path]) => [
			"--ro-bind",
			path,
			at
		]),
		request.workspace.access === "read-only" ? "--ro-bind" : "--bind",
		workspace,
		INSIDE_WORKSPACE,
		...git === void 0 ? [] : [
			"--ro-bind",
			git,
			`${INSIDE_WORKSPACE}/.git`
		],
		"--remount-ro",
		"/",
		"--remount-ro",
		"/dev",
		"--chdir",
		request.directory === "." ? INSIDE_WORKSPACE : `${INSIDE_WORKSPACE}/${request.directory}`,
		"--clearenv",
		...Object.entries(commandEnvironment(room)).flatMap(([name, value]) => [
			"--setenv",
			name,
			value
		]),
		...is("system-calls") ? ["--seccomp", "8"] : [],
		"--json-status-fd",
		"9"
	];
}
/**
* What bubblewrap starts: the command, behind what drops to the user and what bounds it. A shell says 127 for a program
* that is not there; bubblewrap says 1, as any program may. What it writes to descriptor 6 tells that the room is
* complete. As root it stays, out of the reach of the command, and counts what was written.
*/
function bubblewrapCommand({ request, privilege, identity, wrapper, ulimits }) {
	const program = [...wrapper, ...request.command];
	const begin = ["echo started >&6", ...ulimits];
	if (privilege === "user") return [
		"/bin/sh",
		"-c",
		[
			...begin,
			"exec 6>&-",
			"exec \"$@\""
		].join("; "),
		"gpack",
		...program
	];
	const count = "while read -r line; do echo \"io $line\"; done </proc/$$/io >&6";
	return [
		"/bin/sh",
		"-c",
		[
			...begin,
			"\"$@\" 6>&-",
			"status=$?",
			count,
			"exit $status"
		].join("; "),
		"gpack",
		...dropPrivileges(identity.uid, identity.gid),
		...program
	];
}
/** The words that make root an ordinary user without any capability, now and for ever. */
function dropPrivileges(uid, gid) {
	return [
		"/usr/bin/setpriv",
		`--reuid=${uid}`,
		`--regid=${gid}`,
		"--clear-groups",
		"--inh-caps=-all",
		"--ambient-caps=-all",
		"--bounding-set=-all",
		"--no-new-privs"
	];
}
/** Directories above what is mounted, which bubblewrap would make for its own user alone. */
function parents({ request, visible, files, sockets }) {
	const above = (path) => path.split("/").flatMap((_, index, parts) => index > 1 && index < parts.length ? [parts.slice(0, index).join("/")] : []);
	const whole = visible.map((entry) => ("at" in entry ? entry.at : void 0) ?? entry.path);
	const mounted = [
		...whole,
		insideUser.home,
		...Object.keys(files),
		...Object.keys(sockets),
		...request.mounts.map(({ path, at = path }) => at)
	];
	return [...new Set(mounted.flatMap(above))].filter((directory) => !isBelow(directory, whole)).toSorted();
}
/** True for a path that is one of others, or below one. */
function isBelow(path, others) {
	return others.some((other) => path === other || path.startsWith(`${other}/`));
}
function commandEnvironment({ request, environment }) {
	const places = {
		home: insideUser.home,
		tmp: "/tmp",
		path: [...request.path, ...systemPath]
	};
	return {
		...fixedEnvironment(places, request.seed, request.clock),
		...environment,
		...request.environment
	};
}

// src/core/cleanroom/seccomp/system-calls.ts
/** Processors that a filter is written for, with their names in `process.arch`. */
const architectures = ["x64", "arm64"];
/** True for a processor that a filter is written for. */
function isArchitecture(name) {
	return architectures.includes(name);
}
const none = void 0;
/** Calls that make or enter namespaces, or change what is mounted. A build that nests sandboxes needs them. */
const nesting = {
	chroot: [161, 51],
	fsconfig: [431, 431],
	fsmount: [432, 432],
	fsopen: [430, 430],
	fspick: [433, 433],
	mount: [165, 40],
	mount_setattr: [442, 442],
	move_mount: [429, 429],
	open_tree: [428, 428],
	open_tree_attr: [467, 467],
	pivot_root: [155, 41],
	setns: [308, 268],
	umount2: [166, 39]
};
/** Calls that look into or steer other processes. Debuggers and leak checkers need them. */
const tracing = {
	kcmp: [312, 272],
	pidfd_getfd: [438, 438],
	process_vm_readv: [310, 270],
	process_vm_writev: [311, 271],
	ptrace: [101, 117]
};
/** Calls that no build needs, or whose code in the kernel had many holes. */
const never = {
	_sysctl: [156, none],
	acct: [163, 89],
	add_key: [248, 217],
	adjtimex: [159, 171],
	bpf: [321, 280],
	clock_adjtime: [305, 266],
	clock_settime: [227, 112],
	create_module: [174, none],
	delete_module: [176, 106],
	fanotify_init: [300, 262],
	finit_module: [313, 273],
	get_kernel_syms: [177, none],
	init_module: [175, 105],
	io_uring_enter: [426, 426],
	io_uring_register: [427, 427],
	io_uring_setup: [425, 425],
	ioperm: [173, none],
	iopl: [172, none],
	kexec_file_load: [320, 294],
	kexec_load: [246, 104],
	keyctl: [250, 219],
	lookup_dcookie: [212, 18],
	modify_ldt: [154, none],
	name_to_handle_at: [303, 264],
	nfsservctl: [180, 42],
	open_by_handle_at: [304, 265],
	perf_event_open: [298, 241],
	query_module: [178, none],
	quotactl: [179, 60],
	quotactl_fd: [443, 443],
	reboot: [169, 142],
	request_key: [249, 218],
	setdomainname: [171, 162],
	sethostname: [170, 161],
	settimeofday: [164, 170],
	swapoff: [168, 225],
	swapon: [167, 224],
	sysfs: [139, none],
	syslog: [103, 116],
	uselib: [134, none],
	userfaultfd: [323, 282],
	ustat: [136, none],
	vhangup: [153, 58]
};
/** Calls whose arguments decide. */
const examined = {
	chmod: [90, none],
	clone: [56, 220],
	clone3: [435, 435],
	creat: [85, none],
	fchmod: [91, 52],
	fchmodat: [268, 53],
	fchmodat2: [452, 452],
	ioctl: [16, 29],
	mkdir: [83, none],
	mkdirat: [258, 34],
	mknod: [133, none],
	mknodat: [259, 33],
	open: [2, none],
	openat: [257, 56],
	openat2: [437, 437],
	personality: [135, 92],
	socket: [41, 198],
	unshare: [272, 97]
};
const column = (architecture) => architecture === "x64" ? 0 : 1;
/** The number of a call whose arguments decide; `undefined` where the processor has no such call. */
function callNumber(call, architecture) {
	return examined[call][column(architecture)];
}
/** Calls that are refused whatever their arguments: name and number. */
function refusedCalls(architecture, allowNesting) {
	return new Map((allowNesting ? [never] : [
		never,
		nesting,
		tracing
	]).flatMap((table) => Object.entries(table).flatMap(([name, numbers]) => {
		const number = numbers[column(architecture)];
		return number === void 0 ? [] : [[name, number]];
	})));
}

// src/platform/sandbox/bubblewrap/offers.ts
const by$2 = (what) => ({
	enforced: true,
	by: what
});
/** What bubblewrap can hold a request to. */
function bubblewrapOffers(facts, request) {
	const { groups, privilege } = facts;
	const filter = isArchitecture(facts.architecture) ? by$2("seccomp filter") : {
		enforced: false,
		why: `there is no filter of system calls for ${facts.architecture}`
	};
	const grouped = (what, instead) => "root" in groups ? by$2(`control group v${groups.root.version}, ${what}`) : {
		enforced: false,
		why: groups.why,
		instead
	};
	const network = request.network === "host" ? {
		enforced: false,
		why: "the request asks for the network of the machine"
	} : by$2(isOpen(request) ? "network namespace; only what is listed, through sockets" : "network namespace");
	return {
		environment: by$2("an environment made anew"),
		descriptors: by$2("closed before the start"),
		home: by$2("tmpfs"),
		tmp: by$2("tmpfs"),
		ending: by$2("process namespace"),
		processes: by$2("process namespace"),
		ipc: by$2("IPC namespace"),
		"host-name": by$2("UTS namespace"),
		"group-view": by$2("control group namespace"),
		files: by$2("mount namespace with a list"),
		devices: by$2("an own /dev"),
		git: by$2("read-only mount"),
		network,
		user: by$2(privilege === "user" ? "user namespace" : "setpriv"),
		capabilities: by$2("all dropped"),
		"no-new-privileges": by$2("prctl"),
		"system-calls": filter,
		"nested-namespaces": filter,
		memory: grouped("memory", "each process has an address space of that size"),
		cpus: grouped("cpu", "a lower priority"),
		"cpu-time": grouped("read every 50 ms", "each process has that much processor time"),
		"process-count": grouped("pids", "processes of this user namespace are counted"),
		"file-size": by$2("RLIMIT_FSIZE"),
		"tmp-size": by$2("tmpfs of that size"),
		"workspace-size": request.workspace.access === "read-only" ? by$2("read-only mount") : by$2("free space, read every 50 ms"),
		"wall-time": by$2("a timer"),
		output: by$2("a pipe that is read and cut"),
		clock: facts.clockLibrary ? by$2("libfaketime") : {
			enforced: false,
			why: "libfaketime is not installed"
		}
	};
}
function isOpen({ network }) {
	return network !== "host" && (network.hosts?.length ?? 0) + (network.services?.length ?? 0) > 0;
}

// src/core/cleanroom/seccomp/assembler.ts
const LOAD_WORD = 32;
const AND = 84;
const RETURN = 6;
const JUMP = {
	equal: 21,
	"at-least": 53,
	"any-bit": 69
};
/**
* Turns labels into distances. Jumps lead forward only, as BPF wants.
* @throws RangeError for a label that is unknown, behind, or more than 255 instructions ahead
*/
function assemble(lines) {
	const places = /* @__PURE__ */ new Map();
	let size = 0;
	for (const line of lines) if (line.op === "label") places.set(line.name, size);
	else size += 1;
	const program = [];
	const distance = (target) => {
		if (target === "next") return 0;
		const skip = (places.get(target) ?? -1) - program.length - 1;
		if (skip < 0 || skip > 255) throw new RangeError(`label ${target} cannot be reached from ${program.length}`);
		return skip;
	};
	for (const line of lines) switch (line.op) {
		case "load":
			program.push({
				code: LOAD_WORD,
				whenTrue: 0,
				whenFalse: 0,
				operand: line.offset
			});
			break;
		case "and":
			program.push({
				code: AND,
				whenTrue: 0,
				whenFalse: 0,
				operand: line.operand
			});
			break;
		case "if":
			program.push({
				code: JUMP[line.test],
				whenTrue: distance(line.yes),
				whenFalse: distance(line.no),
				operand: line.operand
			});
			break;
		case "return": program.push({
			code: RETURN,
			whenTrue: 0,
			whenFalse: 0,
			operand: line.action
		});
	}
	return program;
}
/** The program as the kernel reads it: eight bytes an instruction, little-endian. */
function encode(program) {
	const bytes = new Uint8Array(program.length * 8);
	const view = new DataView(bytes.buffer);
	for (const [index, { code, whenTrue, whenFalse, operand }] of program.entries()) {
		view.setUint16(index * 8, code, true);
		view.setUint8(index * 8 + 2, whenTrue);
		view.setUint8(index * 8 + 3, whenFalse);
		view.setUint32(index * 8 + 4, operand >>> 0, true);
	}
	return bytes;
}

// src/core/cleanroom/seccomp/filter.ts
const AUDIT = {
	x64: 3221225534,
	arm64: 3221225655
};
/** Calls from here on are those of x32, whose numbers would slip past a list for x86-64. */
const X32 = 1073741824;
const ALLOW = 2147418112;
const KILL = 2147483648;
const errno = (number) => 327680 | number;
const EPERM$1 = 1;
const ENOSYS$1 = 38;
const EAFNOSUPPORT$1 = 97;
const NUMBER = 0;
const ARCHITECTURE = 4;
const low = (argument) => 16 + argument * 8;
/** All CLONE_NEW… flags of linux/sched.h but CLONE_NEWTIME, whose bit clone uses for the signal. */
const NAMESPACES$1 = 2114060288;
const SET_ID$1 = 3072;
/** O_CREAT and O_TMPFILE: the call has a mode. */
const CREATES = 4194368;
const TIOCSTI = 21522;
const TIOCLINUX = 21532;
/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK. */
const FAMILIES = [
	1,
	2,
	10,
	16
];
/** The execution domains that ordinary programs ask for; the last one asks which it is. */
const DOMAINS = [
	0,
	8,
	131072,
	131080,
	4294967295
];
/**
* The filter of system calls: a list of what is refused, since a list of what is allowed breaks with each new C library.
* Another architecture than the machine's ends the process. Refused calls say EPERM; those that the C library replaces
* by older ones say ENOSYS.
*/
function systemCallFilter(architecture, { allowNesting }) {
	const number = (call) => callNumber(call, architecture);
	const sections = [[
		{
			op: "load",
			offset: ARCHITECTURE
		},
		{
			op: "if",
			test: "equal",
			operand: AUDIT[architecture],
			yes: "native",
			no: "next"
		},
		{
			op: "return",
			action: KILL
		},
		{
			op: "label",
			name: "native"
		},
		{
			op: "load",
			offset: NUMBER
		}
	]];
	if (architecture === "x64") sections.push(when("at-least", X32, answer(ENOSYS$1)));
	for (const refused of refusedCalls(architecture, allowNesting).values()) sections.push(when("equal", refused, answer(EPERM$1)));
	const examine = (call, body) => {
		const nr = number(call);
		if (nr !== void 0) sections.push(when("equal", nr, [...body(call), {
			op: "return",
			action: ALLOW
		}]));
	};
	/** Refuses a mode with a set-uid or set-gid bit. */
	const mode = (argument) => (label) => [{
		op: "load",
		offset: low(argument)
	}, ...unlessBits(SET_ID$1, label)];
	/** The same where a flag says whether there is a mode. */
	const modeOfOpen = (flags) => (label) => [
		{
			op: "load",
			offset: low(flags)
		},
		{
			op: "if",
			test: "any-bit",
			operand: CREATES,
			yes: "next",
			no: `${label} allowed`
		},
		{
			op: "load",
			offset: low(flags + 1)
		},
		...unlessBits(SET_ID$1, label)
	];
	if (!allowNesting) {
		examine("clone3", () => answer(ENOSYS$1));
		examine("clone", (label) => [{
			op: "load",
			offset: low(0)
		}, ...unlessBits(NAMESPACES$1, label)]);
		examine("unshare", (label) => [{
			op: "load",
			offset: low(0)
		}, ...unlessBits(2114060416, label)]);
	}
	examine("openat2", () => answer(ENOSYS$1));
	examine("socket", () => oneOf(0, FAMILIES, EAFNOSUPPORT$1));
	examine("personality", () => oneOf(0, DOMAINS, EPERM$1));
	examine("ioctl", () => [
		{
			op: "load",
			offset: low(1)
		},
		{
			op: "if",
			test: "equal",
			operand: TIOCSTI,
			yes: "ioctl refused",
			no: "next"
		},
		{
			op: "if",
			test: "equal",
			operand: TIOCLINUX,
			yes: "ioctl refused",
			no: "ioctl allowed"
		},
		{
			op: "label",
			name: "ioctl refused"
		},
		...answer(EPERM$1),
		{
			op: "label",
			name: "ioctl allowed"
		}
	]);
	examine("chmod", mode(1));
	examine("fchmod", mode(1));
	examine("fchmodat", mode(2));
	examine("fchmodat2", mode(2));
	examine("creat", mode(1));
	examine("mkdir", mode(1));
	examine("mkdirat", mode(2));
	examine("mknod", mode(1));
	examine("mknodat", mode(2));
	examine("open", modeOfOpen(1));
	examine("openat", modeOfOpen(2));
	return assemble([...sections.flat(), {
		op: "return",
		action: ALLOW
	}]);
}
/** Lines that are passed over unless the number of the call meets the test. They must end with a return. */
function when(test, operand, body) {
	const over = `over ${test} ${operand}`;
	return [
		{
			op: "if",
			test,
			operand,
			yes: "next",
			no: over
		},
		...body,
		{
			op: "label",
			name: over
		}
	];
}
function answer(number) {
	return [{
		op: "return",
		action: errno(number)
	}];
}
function unlessBits(bits, label) {
	return [
		{
			op: "if",
			test: "any-bit",
			operand: bits,
			yes: "next",
			no: `${label} allowed`
		},
		...answer(EPERM$1),
		{
			op: "label",
			name: `${label} allowed`
		}
	];
}
function oneOf(argument, values, otherwise) {
	return [
		{
			op: "load",
			offset: low(argument)
		},
		...values.flatMap((operand) => [
			{
				op: "if",
				test: "equal",
				operand,
				yes: "next",
				no: `not ${argument} ${operand} ${otherwise}`
			},
			{
				op: "return",
				action: ALLOW
			},
			{
				op: "label",
				name: `not ${argument} ${operand} ${otherwise}`
			}
		]),
		...answer(otherwise)
	];
}

// src/platform/sandbox/accounts.ts
/**
* Writes the few accounts and hosts that programs look up into a directory; by their place inside.
* @param id the number of the user inside
* @param isOpen true where the command has the network of the machine, and so its names
*/
function writeAccounts(directory, id, isOpen) {
	const files = {};
	for (const [file, text] of Object.entries(accountTexts(id, isOpen))) {
		const path = join(directory, file);
		writeFileSync(path, text);
		files[`/etc/${file}`] = path;
	}
	if (isOpen) for (const file of ["/etc/hosts", "/etc/resolv.conf"]) files[file] = file;
	return files;
}
function accountTexts(id, isOpen) {
	const { name, home, host } = insideUser;
	return {
		passwd: `root:x:0:0:root:/root:/usr/sbin/nologin\n${name}:x:${id}:${id}:${name}:${home}:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n`,
		group: `root:x:0:\n${name}:x:${id}:\nnogroup:x:65534:\n`,
		"nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\n",
		...isOpen ? {} : { hosts: `127.0.0.1 localhost ${host}\n::1 localhost ${host}\n` }
	};
}

// src/platform/sandbox/bubblewrap/visible.ts
/** Directories with the programs and libraries of the system. */
const SYSTEM$1 = [
	"usr",
	"bin",
	"sbin",
	"lib",
	"lib32",
	"lib64",
	"libx32",
	"nix"
];
/** What programs read in /etc and what is no secret: small files, of which a copy is shown. */
const FILES = [
	"ld.so.cache",
	"magic",
	"mime.types",
	"protocols",
	"services",
	"ssl/openssl.cnf"
];
/** The same: directories. Everything else of /etc is absent. */
const DIRECTORIES = /^(?:alternatives|crypto-policies|fonts|java-[\w.-]+|pki\/(?:ca-trust|java|tls)|ssl\/certs)$/;
/** The explicit list, without /etc. */
function visibleSystem() {
	return SYSTEM$1.flatMap((name) => visible(`/${name}`));
}
/**
* Copies the small files of /etc into a directory that is shown as /etc, and makes places there for the directories
* that are laid over it: each mount costs bubblewrap time.
*/
function copyConfiguration(directory) {
	for (const name of FILES) {
		const from = `/etc/${name}`;
		if (!stats(from)?.isFile()) continue;
		mkdirSync(dirname(join(directory, name)), { recursive: true });
		copyFileSync(from, join(directory, name));
	}
	for (const { path } of visibleConfiguration()) mkdirSync(join(directory, path.slice(5)), { recursive: true });
}
/** The directories of /etc that are laid over ours. */
function visibleConfiguration() {
	return [
		"",
		"ssl",
		"pki"
	].flatMap((above) => list(join("/etc", above)).map((name) => join(above, name))).filter((name) => DIRECTORIES.test(name) && stats(`/etc/${name}`)?.isDirectory()).map((name) => ({ path: `/etc/${name}` }));
}
/** Everything but what is private: for the level that leaves files alone. */
function visibleMachine() {
	const replaced = /* @__PURE__ */ new Set([
		"dev",
		"home",
		"proc",
		"tmp",
		"workspace"
	]);
	return [...list("/").filter((name) => !replaced.has(name)).map((name) => `/${name}`), ...list("/home").filter((name) => name !== "gpack").map((name) => `/home/${name}`)].flatMap(visible);
}
function visible(path) {
	const entry = stats(path);
	if (entry?.isSymbolicLink()) return [{
		path,
		link: readlinkSync(path)
	}];
	return entry?.isDirectory() || entry?.isFile() ? [{ path }] : [];
}
function stats(path) {
	return lstatSync(path, { throwIfNoEntry: false });
}
function list(directory) {
	try {
		return readdirSync(directory);
	} catch {
		return [];
	}
}

// src/platform/sandbox/bubblewrap/prepare.ts
/** Writes what bubblewrap reads into the directory of the run. */
function prepareRoom(directory, { request, plan, facts, identity, place, network }) {
	const id = facts.privilege === "user" ? insideUser.id : identity.uid;
	const clock = request.clock !== void 0 && facts.clockLibrary ? clockEnvironment(facts.clockLibrary, request.clock) : {};
	const room = {
		request,
		plan,
		privilege: facts.privilege,
		identity,
		workspace: place.path,
		git: place.git,
		...shown(plan, id, request.network === "host", network),
		sockets: network.sockets,
		environment: {
			...network.environment,
			...clock
		},
		wrapper: network.wrapper,
		ulimits: "root" in facts.groups ? [] : fallbackLimits(request)
	};
	writeFileSync(join(directory, "args"), `${bubblewrapOptions(room).join("\0")}\0`);
	return room;
}
/** What one process prepares once: by what it depends on, the path. */
const prepared = /* @__PURE__ */ new Map();
/** A path in the directory of the process that is filled on the first use. */
function once(name, fill) {
	const path = join(processDirectory(), name);
	if (prepared.get(name) !== path) fill(path);
	prepared.set(name, path);
	return path;
}
/** What of the machine is shown. With a list, /etc is a directory of ours; else single files are laid over it. */
function shown(plan, id, isOpen, network) {
	const key = `${id}-${isOpen ? "open" : "closed"}`;
	if (!holds(plan, "files")) {
		const accounts = once(`accounts-${key}`, (path) => {
			mkdirSync(path);
			writeAccounts(path, id, isOpen);
		});
		const files = readdirSync(accounts).map((name) => [`/etc/${name}`, join(accounts, name)]);
		return {
			visible: visibleMachine(),
			files: {
				...Object.fromEntries(files),
				...network.files
			}
		};
	}
	const etc = once(`etc-${key}`, (path) => {
		mkdirSync(path);
		writeAccounts(path, id, isOpen);
		copyConfiguration(path);
		if (isOpen) for (const name of ["hosts", "resolv.conf"]) copyFileSync(`/etc/${name}`, join(path, name));
	});
	return {
		visible: [
			...visibleSystem(),
			{
				path: etc,
				at: "/etc"
			},
			...visibleConfiguration()
		],
		files: network.files
	};
}
/** The file with the filter of system calls; `undefined` where it is off. */
function filterFile(plan, architecture) {
	if (!holds(plan, "system-calls") || !isArchitecture(architecture)) return void 0;
	const allowNesting = !holds(plan, "nested-namespaces");
	return once(`seccomp-${allowNesting ? "loose" : "strict"}`, (path) => writeFileSync(path, encode(systemCallFilter(architecture, { allowNesting }))));
}
/** Limits of single processes, where no group bounds them together. */
function fallbackLimits({ limits }) {
	return [
		`ulimit -v ${Math.ceil(limits.memoryBytes / 1024)}`,
		`ulimit -t ${Math.ceil(limits.cpuSeconds)}`,
		`{ ulimit -u ${limits.processes} || ulimit -p ${limits.processes}; } 2>/dev/null`
	];
}

// src/core/cleanroom/ending.ts
const SIGNALS = {
	1: "SIGHUP",
	2: "SIGINT",
	3: "SIGQUIT",
	4: "SIGILL",
	5: "SIGTRAP",
	6: "SIGABRT",
	7: "SIGBUS",
	8: "SIGFPE",
	9: "SIGKILL",
	11: "SIGSEGV",
	13: "SIGPIPE",
	14: "SIGALRM",
	15: "SIGTERM",
	24: "SIGXCPU",
	25: "SIGXFSZ",
	31: "SIGSYS"
};
/** Decides why a command is over. A limit explains only an end that was no success. */
function decideEnding(facts) {
	const { status, killedFor, limits } = facts;
	if (killedFor !== void 0) return {
		ending: killedFor,
		explanation: sentence(killedFor, limits)
	};
	const signal = status > 128 ? SIGNALS[status - 128] : void 0;
	const how = signal === void 0 ? { exitCode: status } : {
		exitCode: status,
		signal
	};
	const limit = status === 0 ? void 0 : limitReached(facts, signal);
	if (limit) return {
		ending: limit,
		explanation: sentence(limit, limits),
		...how
	};
	if (signal !== void 0) return {
		ending: "signal",
		explanation: `The command was ended by ${signal}.`,
		...how
	};
	return {
		ending: "exited",
		explanation: `The command ended with status ${status}.`,
		...how
	};
}
function limitReached(facts, signal) {
	if (facts.memoryKills > 0) return "memory";
	if (signal === "SIGXCPU") return "cpu-time";
	if (signal === "SIGXFSZ") return "file-size";
	if (facts.refusedForks > 0) return "processes";
	return facts.diskFull ? "disk" : void 0;
}
function sentence(ending, limits) {
	switch (ending) {
		case "timeout": return `The command took longer than ${limits.wallMs / 1e3} s and was ended.`;
		case "cpu-time": return `The command used more than ${limits.cpuSeconds} s of processor time and was ended.`;
		case "memory": return `The command needed more than ${mebibytes(limits.memoryBytes)} of memory.`;
		case "processes": return `The command wanted more than ${limits.processes} processes at once.`;
		case "disk": return `The command wrote more than ${mebibytes(limits.tmpBytes)} to /tmp or HOME, or more than ${mebibytes(limits.workspaceBytes)} to the workspace.`;
		case "file-size": return `The command wrote a file of more than ${mebibytes(limits.fileBytes)}.`;
		case "cancelled": return "The command was cancelled.";
	}
}
function mebibytes(bytes) {
	return `${Math.round(bytes / 1024 / 1024 * 10) / 10} MiB`;
}

// src/platform/sandbox/bubblewrap/log.ts
/** Reads the log of a run; an empty one before there is any. */
function readLog(directory) {
	const lines = readText(join(directory, "log")).split("\n");
	const value = (key) => {
		const line = lines.find((line) => line.startsWith(`{ "${key}": `));
		return line === void 0 ? void 0 : Number.parseInt(line.slice(key.length + 6), 10);
	};
	return {
		lines,
		hasStarted: lines.includes("started"),
		fault: lines.find((line) => line.startsWith("fault "))?.slice(6),
		child: value("child-pid"),
		exitCode: value("exit-code")
	};
}
function readText(path) {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

// src/platform/sandbox/bubblewrap/result.ts
/**
* Reads what the launcher and bubblewrap left in the directory of a run.
* @throws SandboxFault when bubblewrap did not get as far as the command
*/
function readOutcome({ name, directory, request, plan, group, supervision, wasFull }) {
	const { status, killedFor, wallMs, stdout, stderr } = supervision;
	const log = readLog(directory);
	if (killedFor === void 0 && !log.hasStarted) {
		const reason = log.fault ?? (stderr.text.trim() || `its launcher ended with status ${status}`);
		throw new SandboxFault(name, `the sandbox could not be made: ${reason}`);
	}
	const usage = group ? readGroupUsage(group.version, [...log.lines, ...readGroup(group)]) : {
		memoryKills: 0,
		refusedForks: 0
	};
	const decided = decideEnding({
		status: log.exitCode ?? status,
		killedFor,
		memoryKills: usage.memoryKills,
		refusedForks: usage.refusedForks,
		diskFull: wasFull || /No space left on device/.test(stderr.text.slice(-65536)),
		limits: request.limits
	});
	return {
		backend: name,
		level: request.level,
		...plan,
		...decided,
		stdout,
		stderr,
		metrics: metricsOf(wallMs, usage, log.lines)
	};
}
function metricsOf(wallMs, usage, report) {
	const { peakMemoryBytes, peakProcesses } = usage;
	const cpuMs = usage.cpuMs ?? childrenTime(report);
	const written = report.find((line) => line.startsWith("io wchar: "))?.slice(10);
	return {
		wallMs: Math.round(wallMs * 10) / 10,
		...cpuMs === void 0 ? {} : { cpuMs: Math.round(cpuMs * 10) / 10 },
		...peakMemoryBytes === void 0 ? {} : { peakMemoryBytes },
		...peakProcesses === void 0 ? {} : { peakProcesses },
		...written === void 0 ? {} : { writtenBytes: Number(written) }
	};
}
/** The second line of `times` of a POSIX shell: user and system time of the children, such as `0m0.010000s 0m0.020000s`. */
function childrenTime(report) {
	return (report.filter((line) => /^\d+m[\d.]+s \d+m[\d.]+s$/.test(line))[1]?.split(" "))?.reduce((sum, part) => {
		const [minutes = "0", seconds = "0"] = part.slice(0, -1).split("m");
		return sum + (Number(minutes) * 60 + Number(seconds)) * 1e3;
	}, 0);
}

// src/platform/sandbox/bubblewrap/bubblewrap.ts
/** The environment of bubblewrap itself can be read inside. */
const CLEAN = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin" };
const INSTALL = "install bubblewrap 0.8 or newer, such as by `apt-get install bubblewrap`";
/** Bubblewrap as it is set up by an ordinary user, or by root that drops to one; with sudo where we are not root. */
function bubblewrap(privilege) {
	const name = `bubblewrap-${privilege}`;
	let probed;
	let found;
	const sandbox = {
		name,
		probe: () => probed ??= probe$1(sandbox, privilege),
		async run(request, plan, watcher) {
			found ??= findFacts(privilege);
			if ("why" in found) throw new SandboxFault(name, found.why);
			return runRoom(name, found, request, plan, watcher);
		}
	};
	return sandbox;
}
function findFacts(privilege) {
	if (process.platform !== "linux") return {
		why: `bubblewrap needs Linux, this is ${process.platform}`,
		remedy: "run it on Linux"
	};
	const bwrap = findExecutable("bwrap");
	if (!bwrap) return {
		why: "bubblewrap is not installed",
		remedy: INSTALL
	};
	const sudo = findExecutable("sudo");
	const needsSudo = privilege === "root" && !isRoot();
	if (needsSudo && !sudo) return {
		why: "we are not root and there is no sudo",
		remedy: "install sudo, or run as root"
	};
	if ((privilege === "root" || isRoot()) && !findExecutable("setpriv")) return {
		why: "setpriv is not installed",
		remedy: "install util-linux"
	};
	const groups = privilege === "root" || isRoot() ? locateControlGroups() : { why: "only root can make control groups" };
	return {
		bwrap,
		elevate: needsSudo && sudo ? [
			sudo,
			"-n",
			"--",
			"/usr/bin/env",
			"-i",
			`PATH=${CLEAN.PATH}`
		] : [],
		facts: {
			privilege,
			architecture: process.arch,
			groups,
			clockLibrary: findClockLibrary()
		}
	};
}
/** Runs `true` as strictly as it can: what is promised was done once. */
async function probe$1(sandbox, privilege) {
	const found = findFacts(privilege);
	if ("why" in found) return {
		available: false,
		...found
	};
	const offers = (request) => bubblewrapOffers(found.facts, request);
	const workspace = makeRunDirectory();
	const request = checkRequest({
		level: "high",
		command: ["true"],
		workspace: {
			path: workspace,
			access: "overlay"
		},
		limits: {
			wallMs: 2e4,
			outputBytes: 4096
		}
	});
	try {
		const outcome = await sandbox.run(request, planControls(request, offers(request)), {});
		if (outcome.exitCode !== 0) return {
			available: false,
			why: firstLine(outcome.stderr.text) || outcome.explanation,
			remedy: remedyOf(privilege)
		};
	} catch (error) {
		if (!(error instanceof SandboxFault)) throw error;
		return {
			available: false,
			why: error.message,
			remedy: remedyOf(privilege)
		};
	} finally {
		removeDirectory(workspace);
	}
	return {
		available: true,
		detail: `${execFileSync(found.bwrap, ["--version"], {
			encoding: "utf8",
			env: {}
		}).trim()} ${privilege === "user" ? "with a user namespace" : found.elevate.length > 0 ? "through sudo" : "set up by root"}`,
		offers
	};
}
function remedyOf(privilege) {
	return privilege === "user" ? "allow user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0), or let sudo work without a password" : "let sudo work without a password, or run as root";
}
async function runRoom(name, { bwrap, facts, elevate }, request, plan, watcher) {
	const directory = makeRunDirectory();
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			const network = _usingCtx$1.a(await openNetwork(directory, request.network));
			const identity = commandIdentity(request.workspace.path);
			const place = placeWorkspace(request, identity, directory, holds(plan, "git"));
			const room = prepareRoom(directory, {
				request,
				plan,
				facts,
				identity,
				place,
				network: network.room
			});
			const group = groupOf(facts, directory, request);
			const ownsGroup = elevate.length > 0;
			_usingCtx$1.a(group && !ownsGroup ? groupForRun(name, group) : void 0);
			const drop = facts.privilege === "user" && isRoot() ? dropPrivileges(identity.uid, identity.gid) : [];
			const script = launcherScript({
				directory,
				remains: processDirectory(),
				filter: filterFile(plan, facts.architecture),
				command: [
					...drop,
					bwrap,
					"--args",
					"7",
					"--",
					...bubblewrapCommand(room)
				],
				group,
				ownsGroup,
				fileBytes: request.limits.fileBytes
			});
			const [program, ...args] = [
				...elevate,
				"/bin/sh",
				"-c",
				script
			];
			let child;
			const sampler = sampleRun({
				request,
				workspace: place.path,
				child: () => child ??= readLog(directory).child,
				cpuMs: () => group?.cpu ? readCpu(group.cpu) : void 0
			});
			const supervision = await supervise({
				program,
				args,
				environment: CLEAN,
				directory: "/",
				controlled: true,
				limits: request.limits,
				watcher,
				end: () => void 0,
				sample: () => sampler.look()
			});
			const outcome = readOutcome({
				name,
				directory,
				request,
				plan,
				group,
				supervision,
				wasFull: sampler.wasFull()
			});
			const finished = place.finish();
			const requests = network.requests();
			return {
				...outcome,
				...finished,
				...requests === void 0 ? {} : { requests }
			};
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} finally {
		removeDirectory(directory);
	}
}
/** A group for as long as the command runs. */
function groupForRun(backend, group) {
	try {
		makeGroup(group);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new SandboxFault(backend, `the control group cannot be made: ${reason}`, { cause: error });
	}
	return { [Symbol.asyncDispose]: () => removeGroup$1(group) };
}
function groupOf({ groups }, directory, { limits }) {
	return "root" in groups ? layOutGroup(groups.root, directory.slice(directory.lastIndexOf("/") + 1), limits) : void 0;
}
function firstLine(text) {
	return text.trim().split("\n")[0] ?? "";
}

// src/core/cleanroom/seccomp/container-profile.ts
const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
/** The bits that CLONE_NEW… flags have, from CLONE_NEWNS to CLONE_NEWNET. */
const NAMESPACES = [
	131072,
	33554432,
	67108864,
	134217728,
	268435456,
	536870912,
	1073741824
];
const NEW_TIME = 128;
const SET_ID = [2048, 1024];
const LAST_FAMILY = 46;
const ALLOWED_FAMILIES = [
	1,
	2,
	10,
	16
];
/** The list of refused calls for a container engine, which compiles it by itself. What it says is what our filter says. */
function containerProfile(architecture, allowNesting) {
	const refuse = (name, errnoRet, args) => ({
		names: [name],
		action: "SCMP_ACT_ERRNO",
		errnoRet,
		...args ? { args } : {}
	});
	const bit = (name, index, bits) => callNumber(name, architecture) === void 0 ? [] : bits.map((value) => refuse(name, EPERM, [{
		index,
		value,
		valueTwo: value,
		op: "SCMP_CMP_MASKED_EQ"
	}]));
	const equal = (name, index, value, errno) => refuse(name, errno, [{
		index,
		value,
		op: "SCMP_CMP_EQ"
	}]);
	const families = Array.from({ length: LAST_FAMILY }, (_, family) => family).filter((family) => !ALLOWED_FAMILIES.includes(family));
	return {
		defaultAction: "SCMP_ACT_ALLOW",
		architectures: [architecture === "x64" ? "SCMP_ARCH_X86_64" : "SCMP_ARCH_AARCH64"],
		syscalls: [
			...[...refusedCalls(architecture, allowNesting).keys()].map((name) => refuse(name, EPERM)),
			...allowNesting ? [] : [
				refuse("clone3", ENOSYS),
				...bit("clone", 0, NAMESPACES),
				...bit("unshare", 0, [...NAMESPACES, NEW_TIME])
			],
			refuse("openat2", ENOSYS),
			...families.map((family) => equal("socket", 0, family, EAFNOSUPPORT)),
			refuse("socket", EAFNOSUPPORT, [{
				index: 0,
				value: LAST_FAMILY,
				op: "SCMP_CMP_GE"
			}]),
			equal("ioctl", 1, 21522, EPERM),
			equal("ioctl", 1, 21532, EPERM),
			...bit("chmod", 1, SET_ID),
			...bit("fchmod", 1, SET_ID),
			...bit("fchmodat", 2, SET_ID),
			...bit("fchmodat2", 2, SET_ID),
			...bit("mkdir", 1, SET_ID),
			...bit("mkdirat", 2, SET_ID),
			...bit("mknod", 1, SET_ID),
			...bit("mknodat", 2, SET_ID),
			...bit("creat", 1, SET_ID),
			...setIdOnOpen(architecture)
		]
	};
}
function setIdOnOpen(architecture) {
	return [{
		name: "open",
		flags: 1
	}, {
		name: "openat",
		flags: 2
	}].filter(({ name }) => callNumber(name, architecture) !== void 0).flatMap(({ name, flags }) => [64, 4194304].flatMap((creates) => SET_ID.map((mode) => ({
		names: [name],
		action: "SCMP_ACT_ERRNO",
		errnoRet: EPERM,
		args: [{
			index: flags,
			value: creates,
			valueTwo: creates,
			op: "SCMP_CMP_MASKED_EQ"
		}, {
			index: flags + 1,
			value: mode,
			valueTwo: mode,
			op: "SCMP_CMP_MASKED_EQ"
		}]
	}))));
}

// src/platform/sandbox/container/arguments.ts
/** Label of every container of ours; its value is the process that it belongs to. */
const LABEL = "io.ggen.gpack.owner";
/** The words after the engine's name that run the command of a request. */
function containerArguments(container) {
	const { request, plan, identity, image, profile } = container;
	const { limits } = request;
	const is = (control) => holds(plan, control);
	const tmpfs = `rw,exec,nosuid,nodev,mode=1777,size=${limits.tmpBytes}`;
	return [
		"run",
		"--name",
		container.name,
		"--label",
		`${LABEL}=${process.pid}`,
		"--pull=never",
		"--log-driver=none",
		"--stop-timeout=0",
		`--user=${identity.uid}:${identity.gid}`,
		...container.isRootless ? ["--userns=keep-id"] : [],
		"--read-only",
		...container.engine === "podman" ? ["--read-only-tmpfs=false"] : [],
		"--cap-drop=ALL",
		"--security-opt=no-new-privileges",
		...profile === void 0 ? [] : [`--security-opt=seccomp=${profile}`],
		`--network=${container.network.mode}`,
		"--ipc=private",
		...is("group-view") ? ["--cgroupns=private"] : [],
		...container.network.mode === "none" ? [`--hostname=${insideUser.host}`] : [],
		`--memory=${limits.memoryBytes}`,
		`--memory-swap=${limits.memoryBytes}`,
		...is("cpus") ? [`--cpus=${Math.min(limits.cpus, container.processors)}`] : [],
		`--pids-limit=${limits.processes}`,
		"--ulimit=core=0:0",
		"--ulimit=nofile=4096:4096",
		"--ulimit=nproc=32768:32768",
		...is("file-size") ? [`--ulimit=fsize=${limits.fileBytes}:${limits.fileBytes}`] : [],
		`--shm-size=${limits.tmpBytes}`,
		`--tmpfs=/tmp:${tmpfs}`,
		`--tmpfs=${insideUser.home}:${tmpfs}`,
		...mount(container.workspace, INSIDE_WORKSPACE, request.workspace.access === "read-only"),
		...container.git === void 0 ? [] : mount(container.git, `${INSIDE_WORKSPACE}/.git`, true),
		...Object.entries(container.files).flatMap(([at, path]) => mount(path, at, true)),
		...request.mounts.flatMap(({ path, at = path, access }) => mount(path, at, access === "read-only")),
		`--workdir=${request.directory === "." ? INSIDE_WORKSPACE : `${INSIDE_WORKSPACE}/${request.directory}`}`,
		...Object.entries(environment$1(container)).map(([name, value]) => `--env=${name}=${value}`),
		"--entrypoint=/bin/sh",
		image,
		"-c",
		"\"$@\"; exit $?",
		"gpack",
		...request.command
	];
}
function environment$1({ request, network }) {
	const places = {
		home: insideUser.home,
		tmp: "/tmp",
		path: [...request.path, ...systemPath]
	};
	return {
		...fixedEnvironment(places, request.seed, void 0),
		...network.environment,
		...request.environment
	};
}
/** The long form; engines read its value as a line of CSV. */
function mount(from, at, isReadOnly) {
	return ["--mount", [
		"type=bind",
		`source=${from}`,
		`target=${at}`,
		...isReadOnly ? ["readonly"] : []
	].map((field) => /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field).join(",")];
}

// src/platform/sandbox/container/engine.ts
/** The variables by which an engine finds its daemon and its files; a command never gets them. */
const OWN = [
	"HOME",
	"PATH",
	"DOCKER_HOST",
	"DOCKER_CONTEXT",
	"DOCKER_CONFIG",
	"XDG_RUNTIME_DIR",
	"CONTAINERS_CONF",
	"CONTAINERS_REGISTRIES_CONF"
];
/** The engine of a name, where it is installed. */
function findEngine(name) {
	const program = findExecutable(name);
	return program === void 0 ? void 0 : {
		name,
		program
	};
}
/** The environment in which an engine runs. */
function engineEnvironment() {
	return Object.fromEntries(OWN.flatMap((name) => {
		const value = process.env[name];
		return value === void 0 ? [] : [[name, value]];
	}));
}
const MAX_ANSWER = 1048576;
const PATIENCE_MS = 3e4;
/** Asks an engine, such as `inspect` or `rm`; one that does not answer in time is ended. */
function ask({ program }, args, timeout = PATIENCE_MS) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			env: engineEnvironment(),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			timeout,
			killSignal: "SIGKILL"
		});
		const texts = {
			stdout: "",
			stderr: ""
		};
		for (const name of ["stdout", "stderr"]) child[name].on("data", (chunk) => {
			if (texts[name].length < MAX_ANSWER) texts[name] += String(chunk);
		});
		child.on("error", (error) => resolve({
			status: 127,
			stdout: "",
			stderr: error.message
		}));
		child.on("close", (code) => resolve({
			status: code ?? 128,
			...texts
		}));
	});
}

// src/platform/sandbox/container/janitor.ts
/** Removes containers of this machine whose process is gone: what a kill of it and of its launcher left. */
async function removeAbandoned(engine) {
	const { stdout } = await ask(engine, [
		"ps",
		"--all",
		"--filter",
		`label=${LABEL}`,
		"--format",
		"{{.Names}}"
	]);
	const names = stdout.split("\n").filter((name) => name.startsWith("gpack-room-") && !isAlive(name, void 0));
	for (const name of [...names, ...names]) await ask(engine, [
		"rm",
		"--force",
		"--volumes",
		name
	]);
}

// src/platform/sandbox/container/launcher.ts
/**
* The script that starts a container and removes it when it is told to or when we are gone: a client that is killed
* leaves its container running. Its standard input is a pipe that we hold.
* @param names the container, and before it those that share its network: podman removes them first or nothing
*/
function containerLauncher(program, names, directory, remains, args) {
	const orphaned = shellQuote(`${directory}/orphaned`);
	const remove = names.map((name) => [
		program,
		"rm",
		"--force",
		"--volumes",
		name
	].map(shellQuote).join(" ")).join("; ");
	return [
		"exec 3<&0 </dev/null",
		"(",
		"  exec >/dev/null 2>&1",
		`  read -r word <&3 || echo >${orphaned}`,
		`  while :; do ${remove}; sleep 0.2; done`,
		") &",
		"watcher=$!",
		`${[program, ...args].map(shellQuote).join(" ")} 3<&-`,
		"status=$?",
		"kill -KILL $watcher 2>/dev/null",
		`if [ ! -d ${shellQuote(directory)} ] || [ -e ${orphaned} ]; then { ${remove}; } >/dev/null 2>&1; rm -rf ${shellQuote(remains)}; fi`,
		"exit $status"
	].join("\n");
}

// src/platform/sandbox/container/offers.ts
const by$1 = (what) => ({
	enforced: true,
	by: what
});
const no = (why, instead) => ({
	enforced: false,
	why,
	...instead === void 0 ? {} : { instead }
});
/** What a container engine can hold a request to. Without an image there is nothing to run in. */
function containerOffers(facts, request) {
	const { engine } = facts;
	const { image } = request;
	const filter = isArchitecture(facts.architecture) ? by$1(`${engine}, with our list`) : no(`there is no filter of system calls for ${facts.architecture}`);
	const grouped = facts.isRootless && facts.groupVersion === "1" ? no("control groups v1 are for root only") : by$1(`${engine}, control group${facts.groupVersion === "" ? "" : ` v${facts.groupVersion}`}`);
	const offers = {
		environment: by$1("an environment made anew, over that of the image"),
		descriptors: by$1("the engine opens its own"),
		home: by$1("tmpfs"),
		tmp: by$1("tmpfs"),
		ending: by$1("process namespace"),
		processes: by$1("process namespace"),
		ipc: by$1("IPC namespace"),
		"host-name": request.network === "host" ? no("the network of the machine brings its name") : by$1("UTS namespace"),
		"group-view": by$1("control group namespace"),
		files: by$1("the image, read-only"),
		devices: by$1("an own /dev"),
		git: by$1("read-only mount"),
		network: networkOffer(request),
		user: by$1("--user"),
		capabilities: by$1("all dropped"),
		"no-new-privileges": by$1("prctl"),
		"system-calls": filter,
		"nested-namespaces": filter,
		memory: grouped,
		cpus: grouped,
		"cpu-time": grouped,
		"process-count": grouped,
		"file-size": by$1("RLIMIT_FSIZE"),
		"tmp-size": by$1("tmpfs of that size"),
		"workspace-size": request.workspace.access === "read-only" ? by$1("read-only mount") : by$1("free space, read every 50 ms"),
		"wall-time": by$1("a timer"),
		output: by$1("a pipe that is read and cut"),
		clock: no("libfaketime of this machine need not fit the image")
	};
	if (image !== void 0 && !isOption(image)) return offers;
	const why = image === void 0 ? "the request names no image" : `${JSON.stringify(image)} is no name of an image`;
	return Object.fromEntries(Object.keys(offers).map((control) => [control, no(why)]));
}
/** What begins like an option would be read as one. */
function isOption(image) {
	return image === "" || image.startsWith("-");
}
function networkOffer({ network }) {
	if (network === "host") return no("the request asks for the network of the machine");
	return (network.hosts?.length ?? 0) + (network.services?.length ?? 0) > 0 ? by$1("network namespace, in which a container of ours listens") : by$1("network namespace");
}

// src/platform/sandbox/container/side.ts
/** Where the libraries of this machine are, which its Node needs. */
const SYSTEM = [
	"/usr",
	"/lib",
	"/lib32",
	"/lib64",
	"/nix"
];
/** What every container has beside a room or a service: no capability, no new privileges, our list of calls. */
function commonArguments(name, profile) {
	return [
		"run",
		"--name",
		name,
		"--label",
		`${LABEL}=${process.pid}`,
		"--pull=never",
		"--log-driver=none",
		"--stop-timeout=0",
		"--cap-drop=ALL",
		"--security-opt=no-new-privileges",
		...profile === void 0 ? [] : [`--security-opt=seccomp=${profile}`],
		"--ipc=private",
		"--ulimit=core=0:0",
		"--ulimit=nofile=4096:4096",
		"--ulimit=nproc=32768:32768"
	];
}
/** The words after the engine's name that start it. */
function sideArguments(side) {
	const user = isRoot() ? `${NOBODY}:${NOBODY}` : side.engine.name === "podman" ? "0:0" : `${process.getuid?.()}:${process.getgid?.()}`;
	const shown = [...SYSTEM.filter((path) => existsSync(path)), process.execPath].map((path) => ({
		path,
		access: "read-only"
	}));
	return [
		...commonArguments(side.container, side.profile),
		`--network=${side.network}`,
		...side.hostName === void 0 ? [] : [`--hostname=${side.hostName}`],
		"--read-only",
		"--security-opt=label=disable",
		`--user=${user}`,
		"--memory=256m",
		"--pids-limit=64",
		...[...shown, ...side.mounts].flatMap(({ path, at = path, access }) => ["--mount", `type=bind,source=${path},target=${at}${access === "read-only" ? ",readonly" : ""}`]),
		`--entrypoint=${process.execPath}`,
		side.image,
		...side.words
	];
}
const MIB = 1048576;
/** Longer than any job of GitHub lasts. */
const LIFE_MS = 864e5;
/** Starts what stands beside; `said` gets what it writes. */
function startSide(side, directory, signal, said) {
	const names = [...side.sharers ?? [], side.container];
	return startContainer(side.engine, names, directory, sideArguments(side), signal, said);
}
/**
* Starts a container that ends with its signal and with this process, however that ends.
* @param names its name, and before it those of containers that share its network and end with it
*/
function startContainer(engine, names, directory, args, signal, said = () => void 0) {
	let why;
	const run = async () => {
		try {
			const { status, stdout, stderr } = await supervise({
				program: "/bin/sh",
				args: ["-c", containerLauncher(engine.program, names, directory, processDirectory(), args)],
				environment: engineEnvironment(),
				directory: "/",
				controlled: true,
				limits: {
					...levelLimits.high,
					wallMs: LIFE_MS,
					outputBytes: MIB
				},
				watcher: {
					signal,
					onOutput: (_, chunk) => said(Buffer.from(chunk).toString("latin1"))
				},
				end: () => void 0
			});
			why = `it ended with status ${status}. ${lastLine(stderr.text) || lastLine(stdout.text)}`.trim();
		} catch (error) {
			why = String(error);
		}
	};
	return {
		ended: run(),
		over: () => why
	};
}
/** The end of what a program said, for the reason why it is over. */
function lastLine(text) {
	return text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
}

// src/platform/sandbox/container/room-network.ts
/** Time that an engine has to start a container. */
const ENGINE_MS = 6e4;
/** Says that it listens, and stays. */
const STAY = "process.stdout.write('begun\\n'); setInterval(() => undefined, 2 ** 30)";
/**
* Opens what a request lists: a container beside the room has a closed network and listens in it on the ports of
* 127.0.0.1, which it passes on to sockets of ours; the room shares that network. Its name is that of the room and `-side`.
* @throws SandboxFault when it does not start
*/
async function openContainerNetwork(engine, name, directory, image, profile, { network }) {
	const opened = await openNetwork(directory, network);
	const [, , ports] = opened.room.wrapper;
	if (ports === void 0) return {
		mode: network === "host" ? "host" : "none",
		environment: {},
		requests: () => void 0,
		[Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]()
	};
	const container = `${name}-side`;
	const abort = new AbortController();
	let hasBegun = false;
	let settle = () => void 0;
	const begun = new Promise((resolve) => settle = resolve);
	const forwarder = join(directory, "forwarder.cjs");
	const side = startSide({
		engine,
		container,
		network: "none",
		sharers: [name],
		hostName: insideUser.host,
		image,
		profile,
		words: [
			forwarder,
			ports,
			process.execPath,
			"-e",
			STAY
		],
		mounts: [{
			path: forwarder,
			access: "read-only"
		}, ...Object.entries(opened.room.sockets).map(([at, path]) => ({
			path,
			at,
			access: "read-only"
		}))]
	}, directory, abort.signal, (text) => {
		if (!text.includes("begun")) return;
		hasBegun = true;
		settle();
	});
	const close = async () => {
		abort.abort();
		await side.ended;
		await ask(engine, [
			"rm",
			"--force",
			"--volumes",
			container
		]);
		await opened[Symbol.asyncDispose]();
	};
	const timer = setTimeout(settle, ENGINE_MS);
	await Promise.race([begun, side.ended]);
	clearTimeout(timer);
	if (!hasBegun) {
		const why = side.over() ?? `it did not start in ${ENGINE_MS / 1e3} seconds`;
		await close();
		throw new SandboxFault(engine.name, `the network of the room could not be made: ${why}`);
	}
	return {
		mode: `container:${container}`,
		environment: opened.room.environment,
		requests: () => opened.requests(),
		[Symbol.asyncDispose]: close
	};
}

// src/platform/sandbox/container/container.ts
/** A container engine with the command line of docker. The image must be there; it is never fetched. */
function container(name) {
	let probed;
	return {
		name,
		probe: () => probed ??= probe(name),
		async run(request, plan, watcher) {
			const engine = findEngine(name);
			if (!engine) throw new SandboxFault(name, `${name} is not installed`);
			return runContainer(engine, request, plan, watcher);
		}
	};
}
/** Asks the engine who it is, which only a working one can say. Whether an image is there shows when it runs. */
async function probe(name) {
	const engine = process.platform === "linux" ? findEngine(name) : void 0;
	if (!engine) return process.platform === "linux" ? {
		available: false,
		why: `${name} is not installed`,
		remedy: `install ${name}`
	} : {
		available: false,
		why: `a container of ${name} is isolated on Linux only`,
		remedy: "run it on Linux"
	};
	const { status, stdout, stderr } = await ask(engine, [
		"info",
		"--format",
		name === "docker" ? "{{.ServerVersion}} {{.CgroupVersion}}" : "{{.Version.Version}} {{.Host.CgroupsVersion}}"
	]);
	if (status !== 0 || stdout.trim() === "") return {
		available: false,
		why: (stderr || stdout).trim().split("\n").at(-1) || `${name} info ended with status ${status}`,
		remedy: `start the engine, and let this user use it`
	};
	await removeAbandoned(engine);
	const [version = "", groups = ""] = stdout.trim().split(" ");
	const facts = {
		engine: name,
		architecture: process.arch,
		isRootless: name === "podman" && !isRoot(),
		groupVersion: groups.replace(/^v/, "")
	};
	return {
		available: true,
		detail: `${name} ${version}`,
		offers: (request) => containerOffers(facts, request)
	};
}
async function runContainer(engine, request, plan, watcher) {
	const directory = makeRunDirectory();
	const name = basename(directory);
	let network;
	try {
		const identity = commandIdentity(request.workspace.path);
		const place = placeWorkspace(request, identity, directory, holds(plan, "git"));
		const etc = join(directory, "etc");
		mkdirSync(etc);
		const profile = writeProfile(directory, plan);
		const image = request.image ?? "";
		network = await openContainerNetwork(engine, name, directory, image, profile, request);
		const args = containerArguments({
			engine: engine.name,
			isRootless: engine.name === "podman" && !isRoot(),
			name,
			image,
			request,
			plan,
			identity,
			workspace: place.path,
			git: place.git,
			files: writeAccounts(etc, identity.uid, request.network === "host"),
			processors: availableParallelism(),
			profile,
			network
		});
		const watch = watchContainer(engine, name, request);
		const sampler = sampleRun({
			request,
			workspace: place.path,
			child: watch.child,
			cpuMs: watch.cpuMs
		});
		const { status, killedFor, wallMs, stdout, stderr } = await supervise({
			program: "/bin/sh",
			args: ["-c", containerLauncher(engine.program, [name], directory, processDirectory(), args)],
			environment: engineEnvironment(),
			directory: "/",
			controlled: true,
			limits: request.limits,
			watcher,
			end: () => void 0,
			sample: () => sampler.look()
		});
		const state = await stateOf(engine, name);
		if (killedFor === void 0 && (!state || state.status !== "exited")) throw new SandboxFault(engine.name, `the container could not be made: ${reasonOf(stderr.text) || `status ${status}`}`);
		const usage = watch.usage();
		const decided = decideEnding({
			status: state?.exitCode ?? status,
			killedFor,
			memoryKills: state?.outOfMemory ? 1 : usage.memoryKills,
			refusedForks: usage.refusedForks,
			diskFull: sampler.wasFull() || /No space left on device/.test(stderr.text.slice(-65536)),
			limits: request.limits
		});
		const finished = place.finish();
		const requests = network.requests();
		const { cpuMs, peakMemoryBytes, peakProcesses } = usage;
		const metrics = {
			wallMs: Math.round(wallMs * 10) / 10,
			...cpuMs === void 0 ? {} : { cpuMs },
			...peakMemoryBytes === void 0 ? {} : { peakMemoryBytes },
			...peakProcesses === void 0 ? {} : { peakProcesses }
		};
		return {
			backend: engine.name,
			level: request.level,
			...plan,
			...decided,
			stdout,
			stderr,
			metrics,
			...finished,
			...requests === void 0 ? {} : { requests }
		};
	} finally {
		await ask(engine, [
			"rm",
			"--force",
			"--volumes",
			name
		]);
		await network?.[Symbol.asyncDispose]();
		removeDirectory(directory);
	}
}
function writeProfile(directory, plan) {
	if (!holds(plan, "system-calls") || !isArchitecture(process.arch)) return void 0;
	const path = join(directory, "seccomp.json");
	writeFileSync(path, JSON.stringify(containerProfile(process.arch, !holds(plan, "nested-namespaces"))));
	return path;
}
function watchContainer(engine, name, { limits }) {
	let pid;
	let isAsking = false;
	let layout;
	let lines = [];
	const find = async () => {
		isAsking = true;
		const { stdout } = await ask(engine, [
			"inspect",
			"--format",
			"{{.State.Pid}}",
			name
		]);
		isAsking = false;
		const found = Number(stdout.trim());
		if (!Number.isInteger(found) || found <= 0) return;
		pid = found;
		const root = groupOfProcess(found);
		if (!root) return void (pid = void 0);
		layout = root && layOutGroup(root, ".", limits);
	};
	return {
		child() {
			if (pid === void 0 && !isAsking) find();
			return pid;
		},
		cpuMs() {
			if (!layout) return void 0;
			const seen = readGroup(layout);
			if (seen.length > 0) lines = seen;
			return layout.cpu && readCpu(layout.cpu);
		},
		usage: () => layout ? readGroupUsage(layout.version, lines) : {
			memoryKills: 0,
			refusedForks: 0
		}
	};
}
async function stateOf(engine, name) {
	const { status, stdout } = await ask(engine, [
		"inspect",
		"--format",
		"{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}}",
		name
	]);
	const [state = "", code = "", outOfMemory = ""] = stdout.trim().split(" ");
	return status === 0 ? {
		status: state,
		exitCode: Number(code),
		outOfMemory: outOfMemory === "true"
	} : void 0;
}
/** The line with the reason; after it comes advice on the command line. */
function reasonOf(text) {
	const lines = text.trim().split("\n");
	return lines.find((line) => /^(?:docker|Error):/.test(line)) ?? lines[0] ?? "";
}

// src/platform/sandbox/process-tree.ts
/**
* Ends a process, its group, and on Linux every process of ours whose environment has a mark: what made itself a daemon
* has left the group, but only what wants to has another environment.
*/
function endProcesses(pid, mark) {
	if (process.platform === "win32") {
		if (pid !== void 0) spawnSync("taskkill", [
			"/T",
			"/F",
			"/PID",
			String(pid)
		], { stdio: "ignore" });
		return;
	}
	if (pid !== void 0) kill(-pid);
	for (let round = 0; round < 50; round += 1) {
		const marked = markedProcesses(mark);
		if (marked.length === 0) return;
		for (const found of marked) kill(found);
	}
}
/** Processes whose environment has the mark, a whole entry such as `NAME=value`. */
function markedProcesses(mark) {
	let names;
	try {
		names = readdirSync("/proc");
	} catch {
		return [];
	}
	return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number).filter((pid) => pid !== process.pid && isMarked(pid, mark));
}
function isMarked(pid, mark) {
	try {
		return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(mark);
	} catch {
		return false;
	}
}
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
}

// src/platform/sandbox/tempdir.ts
const NAME = "tempdir";
const isWindows = process.platform === "win32";
/** No isolation: a directory of its own for what is temporary, a clean environment, a timer. It runs everywhere. */
const tempdir = {
	name: NAME,
	probe: async () => ({
		available: true,
		detail: "no isolation: own temporary directories and environment",
		offers: tempdirOffers
	}),
	run: runInDirectory
};
const by = (what) => ({
	enforced: true,
	by: what
});
function tempdirOffers(request) {
	const none = (instead) => ({
		enforced: false,
		why: `${NAME} isolates nothing`,
		...instead === void 0 ? {} : { instead }
	});
	const isOrdinary = !isRoot() && !isWindows;
	const clock = findClockLibrary();
	return {
		environment: by("an environment made anew"),
		descriptors: process.platform === "linux" ? by("closed before the start") : none("what we opened ourselves is closed"),
		home: by("an own directory"),
		tmp: none("TMPDIR is an own directory"),
		ending: none(isWindows ? "children are ended" : "the process group, and what carries our mark, is ended"),
		processes: none(),
		ipc: none(),
		"host-name": none(),
		"group-view": none(),
		files: none(),
		devices: none(),
		git: none(),
		network: none(),
		user: isOrdinary ? by("we are an ordinary user") : none(),
		capabilities: none(),
		"no-new-privileges": setpriv() ? by("setpriv") : none(),
		"system-calls": none(),
		"nested-namespaces": none(),
		memory: none(),
		cpus: none(),
		"cpu-time": none(isWindows ? void 0 : "each process has that much processor time"),
		"process-count": none(),
		"file-size": isWindows ? none() : by("RLIMIT_FSIZE"),
		"tmp-size": none(),
		"workspace-size": request.workspace.access === "read-only" ? none() : by("free space, read every 50 ms"),
		"wall-time": by("a timer"),
		output: by("a pipe that is read and cut"),
		clock: clock ? by("libfaketime") : {
			enforced: false,
			why: "libfaketime is not installed"
		}
	};
}
async function runInDirectory(request, plan, watcher) {
	if (request.network !== "host" && (request.network.services?.length ?? 0) > 0) throw new SandboxFault(NAME, `${NAME} cannot give services ports of their own; use bubblewrap`);
	if (request.workspace.access === "read-only" || request.mounts.length > 0) throw new SandboxFault(NAME, `${NAME} shows every file as it is; it has no mounts and no read-only workspace`);
	const directory = makeRunDirectory();
	const mark = `GPACK_ROOM=${basename(directory)}`;
	try {
		const home = join(directory, "home");
		const tmp = join(directory, "tmp");
		for (const made of [home, tmp]) mkdirSync(made, { mode: 448 });
		const place = placeWorkspace(request, {
			uid: 0,
			gid: 0,
			ownsWorkspace: true
		}, directory, false);
		const sampler = sampleRun({
			request,
			workspace: place.path,
			child: () => void 0,
			cpuMs: () => void 0
		});
		const [program = "", ...args] = [...bounds(request, plan), ...request.command];
		const { status, killedFor, wallMs, stdout, stderr } = await supervise({
			program,
			args,
			environment: {
				...environment(request, home, tmp),
				GPACK_ROOM: basename(directory)
			},
			directory: join(place.path, request.directory),
			controlled: false,
			limits: request.limits,
			watcher,
			end: (pid) => endProcesses(pid, mark),
			sample: () => sampler.look()
		}).catch((error) => {
			throw new SandboxFault(NAME, error instanceof Error ? error.message : String(error), { cause: error });
		});
		const decided = decideEnding({
			status,
			killedFor,
			memoryKills: 0,
			refusedForks: 0,
			diskFull: /No space left on device/.test(stderr.text.slice(-65536)),
			limits: request.limits
		});
		const finished = place.finish();
		return {
			backend: NAME,
			level: request.level,
			...plan,
			...decided,
			stdout,
			stderr,
			metrics: { wallMs: Math.round(wallMs * 10) / 10 },
			...finished
		};
	} finally {
		endProcesses(void 0, mark);
		removeDirectory(directory);
	}
}
/** What stands before the command: a shell that sets limits, and says 127 for a program that is not there. */
function bounds({ limits }, plan) {
	if (isWindows) return [];
	const path = setpriv();
	return [
		"/bin/sh",
		"-c",
		[
			"ulimit -c 0",
			...holds(plan, "file-size") ? [`ulimit -f ${Math.ceil(limits.fileBytes / 512)}`] : [],
			`ulimit -t ${Math.ceil(limits.cpuSeconds)}`,
			"umask 022",
			"exec \"$@\""
		].join("; "),
		"gpack",
		...path === void 0 ? [] : [path, "--no-new-privs"]
	];
}
function setpriv() {
	return process.platform === "linux" ? findExecutable("setpriv") : void 0;
}
function environment(request, home, tmp) {
	const windows = Object.fromEntries([
		"SystemRoot",
		"ComSpec",
		"PATHEXT",
		"windir"
	].flatMap((name) => {
		const value = process.env[name];
		return isWindows && value !== void 0 ? [[name, value]] : [];
	}));
	const machine = isWindows ? [process.env["PATH"] ?? ""] : systemPath;
	const places = {
		home,
		tmp,
		path: [...request.path, ...machine]
	};
	const library = findClockLibrary();
	return {
		...windows,
		...fixedEnvironment(places, request.seed, request.clock),
		...isWindows ? {
			TEMP: tmp,
			TMP: tmp,
			USERPROFILE: home
		} : {},
		...request.clock !== void 0 && library ? clockEnvironment(library, request.clock) : {},
		...request.environment
	};
}

// src/platform/sandbox/backends.ts
/** Every backend, best first. The next one is a file beside them and a line here. */
const backends = [
	...isRoot() ? [bubblewrap("root"), bubblewrap("user")] : [bubblewrap("user"), bubblewrap("root")],
	container("docker"),
	container("podman"),
	tempdir
];

// src/platform/sandbox/janitor.ts
let cleaned = false;
/** Removes what an earlier process of this user left when it was killed together with its launchers. Once in a process. */
function cleanUpOnce() {
	if (cleaned) return;
	cleaned = true;
	cleanUp();
}
/** Removes directories and control groups whose process is gone. */
function cleanUp() {
	for (const directory of abandonedDirectories()) removeDirectory(directory);
	if (isRoot()) for (const group of abandonedGroups()) removeGroup(group);
}
function abandonedGroups() {
	const located = locateControlGroups();
	if (!("root" in located)) return [];
	return [...new Set(Object.values(located.root.parents))].flatMap((parent) => readdirSync(parent).filter((name) => name.startsWith("gpack-room-") && !isAlive(name, void 0)).map((name) => join(parent, name)));
}
function removeGroup(path) {
	try {
		rmdirSync(path);
	} catch {}
}

// src/platform/sandbox/run.ts
/**
* Runs a command in a cleanroom. Nothing of it is left when this resolves.
* @throws InputError for a request that is wrong; PolicyNotHeld when no backend holds what the level requires;
*   SandboxFault when the backend failed. In all three cases the command has not run.
*/
async function runInCleanroom(request, options = {}) {
	const checked = checkRequest(request);
	cleanUpOnce();
	const choice = await chooseBackend(checked, named(options.backend));
	try {
		return {
			choice,
			outcome: await choice.sandbox.run(checked, choice.plan, options)
		};
	} catch (error) {
		if (!isDiskFull(error)) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new SandboxFault(choice.sandbox.name, `the disk has no room for the sandbox (${why})`, { cause: error });
	}
}
/**
* The backends of a name: `bubblewrap` is each of its kinds, `bubblewrap-root` one; `auto` and none are all.
* @throws InputError for a name that no backend has
*/
function named(name) {
	if (name === void 0 || name === "auto") return backends;
	const found = backends.filter((backend) => backend.name === name || backend.name.startsWith(`${name}-`));
	if (found.length > 0) return found;
	const known = [...new Set(backends.flatMap(({ name }) => [name.replace(/-.*/, ""), name]))].join(", ");
	throw new InputError("backend", `There is no backend ${JSON.stringify(name)}; allowed is auto, ${known}`);
}

export { chooseBackend as C, shell as D, checkRequest as E, PolicyNotHeld as S, mayRun as T, makeRunDirectory as _, commonArguments as a, isRoot as b, startSide as c, findEngine as d, containerProfile as f, findExecutable as g, supervise as h, LIFE_MS as i, removeAbandoned as l, isArchitecture as m, runInCleanroom as n, lastLine as o, decideEnding as p, backends as r, startContainer as s, named as t, ask as u, removeDirectory as v, considerBackends as w, SandboxFault as x, NOBODY as y };