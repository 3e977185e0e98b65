import { n as dirHash, r as nameFault, t as compareBytes } from "./dir-hash.js";
import { c as isRoot, m as shell, o as removeDirectory, s as NOBODY, t as runInCleanroom } from "./run.js";
import { t as InputError } from "./input-error.js";
import { t as sha256 } from "./digest.js";
import { chownSync, closeSync, constants, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { createHash } from "node:crypto";

// src/core/cleanroom/output-tree.ts
/**
* The digest of an output: Go's `h1:` over its files. A link counts as a file whose content is `-> ` and its target, and
* where it leads is never read. `undefined` for a name that the digest cannot hold, and for what is no file or link.
*/
function outputDigest(tree, sha256) {
	if (tree.some((entry) => entry.kind === "other" || nameFault(entry.path) !== void 0)) return void 0;
	const files = tree.flatMap((entry) => {
		if (entry.kind === "file") return [{
			name: entry.path,
			sha256: entry.sha256
		}];
		return entry.kind === "link" ? [{
			name: entry.path,
			sha256: sha256(`-> ${entry.target}`)
		}] : [];
	});
	return dirHash(files, sha256);
}
/** The differences of two outputs, sorted by path. Equal outputs have none. */
function compareOutputs(first, second) {
	const before = new Map(first.map((entry) => [entry.path, entry]));
	const after = new Map(second.map((entry) => [entry.path, entry]));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted(compareBytes).flatMap((path) => {
		const difference = compareEntries(before.get(path), after.get(path));
		return difference === void 0 ? [] : [{
			path,
			...difference
		}];
	});
}
function compareEntries(a, b) {
	const other = (what) => ({
		what,
		isContent: false
	});
	if (!a || !b) return other(a ? "is missing the second time" : "is missing the first time");
	if (a.kind === "link" && b.kind === "link") return a.target === b.target ? void 0 : other(`leads to ${a.target} the first time, to ${b.target} the second`);
	if (a.kind === "file" && b.kind === "file") {
		if (a.sha256 !== b.sha256) return {
			what: `has other content the second time (${a.size === b.size ? `both have ${a.size} bytes` : `${a.size} bytes, then ${b.size}`})`,
			isContent: true
		};
		if (a.isExecutable === b.isExecutable) return void 0;
		return other(`is executable the ${a.isExecutable ? "first" : "second"} time only`);
	}
	return a.kind === b.kind ? void 0 : other(`is a ${a.kind} the first time, a ${b.kind} the second`);
}
const EXCERPT = 60;
/** Where two contents part: the line, counted from 1, and what stands there in each; for a person, not for a machine. */
function firstDifference(first, second) {
	const end = Math.min(first.length, second.length);
	let at = 0;
	while (at < end && first[at] === second[at]) at += 1;
	const line = first.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
	const start = first.subarray(0, at).lastIndexOf(10) + 1;
	const from = Math.max(start, at - EXCERPT / 2);
	return `line ${line}, byte ${at}: ${excerpt(first, from)}, then ${excerpt(second, from)}`;
}
function excerpt(bytes, from) {
	if (from >= bytes.length) return "the end";
	const newline = bytes.indexOf(10, from);
	const to = Math.min(newline === -1 ? bytes.length : newline, from + EXCERPT);
	return JSON.stringify(new TextDecoder().decode(bytes.subarray(from, to)));
}

// src/core/cleanroom/validation.ts
/**
* Runs validators one after another. The suite passes when all do; its score is their weighted mean. A validator that
* throws fails with score 0. No validators pass nothing.
*/
async function validateAll(room, validators) {
	const results = [];
	for (const validator of validators) results.push({
		name: validator.name,
		weight: validator.weight ?? 1,
		...await attempt(validator, room)
	});
	const total = results.reduce((sum, { weight }) => sum + weight, 0);
	const score = total === 0 ? 0 : results.reduce((sum, result) => sum + result.score * result.weight, 0) / total;
	return {
		passed: results.length > 0 && results.every(({ passed }) => passed),
		messages: results.flatMap(({ name, messages }) => messages.map((message) => `${name}: ${message}`)),
		score,
		results: results.map(({ name, passed, messages, score }) => ({
			name,
			passed,
			messages,
			score
		}))
	};
}
async function attempt(validator, room) {
	try {
		const { passed, messages, score } = await validator.validate(room);
		return {
			passed,
			messages,
			score: Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0
		};
	} catch (error) {
		return {
			passed: false,
			messages: [error instanceof Error ? error.message : String(error)],
			score: 0
		};
	}
}
/** The result of a check that holds or does not. */
function verdict(passed, message) {
	return {
		passed,
		messages: passed ? [] : [message],
		score: passed ? 1 : 0
	};
}

// src/platform/sandbox/read-outputs.ts
const BOUNDS = {
	entries: 2e5,
	bytes: 8 * 1024 ** 3
};
const BLOCK = 262144;
/**
* Reads what a command put out below a directory, without `.git`. No link is followed, also not one that takes the place
* of a file while it is read.
* @param paths files and directories to read, relative to the directory; what is missing is left out. Default: all
* @throws RangeError beyond the bounds: such an output is not collected in part
*/
function readOutputs(directory, paths = [""], bounds = BOUNDS) {
	const entries = /* @__PURE__ */ new Map();
	let bytes = 0;
	const add = (entry) => {
		bytes += entry.kind === "file" ? entry.size : 0;
		entries.set(entry.path, entry);
		if (entries.size > bounds.entries) throw new RangeError(`the output has more than ${bounds.entries} entries`);
		if (bytes > bounds.bytes) throw new RangeError(`the output has more than ${bounds.bytes} bytes`);
	};
	const read = (path) => {
		const place = join(directory, path);
		const stats = lstatSync(place, { throwIfNoEntry: false });
		if (stats?.isSymbolicLink()) add({
			path,
			kind: "link",
			target: readlinkSync(place)
		});
		else if (stats?.isFile()) add(readFile(place, path, bounds.bytes - bytes));
		else if (stats?.isDirectory()) {
			for (const name of readdirSync(place)) if (name !== ".git") read(path === "" ? name : `${path}/${name}`);
		} else if (stats) add({
			path,
			kind: "other"
		});
	};
	for (const path of paths) if (isInside(directory, path)) read(path);
	return [...entries.values()].toSorted((a, b) => compareBytes(a.path, b.path));
}
/** True when no part of a path above its last leads elsewhere. */
function isInside(directory, path) {
	const parts = path.split("/");
	if (path !== "" && parts.some((part) => part === "" || part === "." || part === "..")) return false;
	return parts.slice(0, -1).every((_, index) => lstatSync(join(directory, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory());
}
function readFile(place, path, limit) {
	const descriptor = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return {
			path,
			kind: "other"
		};
		const hash = createHash("sha256");
		const block = Buffer.allocUnsafe(BLOCK);
		let size = 0;
		for (;;) {
			const count = readSync(descriptor, block);
			if (count === 0) break;
			size += count;
			if (size > limit) throw new RangeError(`the output is larger than ${limit} bytes`);
			hash.update(block.subarray(0, count));
		}
		return {
			path,
			kind: "file",
			sha256: hash.digest("hex"),
			size,
			isExecutable: (stats.mode & 64) !== 0
		};
	} finally {
		closeSync(descriptor);
	}
}

// src/platform/sandbox/cleanroom-env.ts
/** Opens a room with an empty workspace. */
function openCleanroom({ backend, ...options } = {}) {
	const path = realpathSync(mkdtempSync(join(tmpdir(), "gpack-env-")));
	const give = (place) => {
		if (isRoot()) chownSync(place, NOBODY, NOBODY);
	};
	give(path);
	const runs = [];
	const noted = /* @__PURE__ */ new Map();
	const room = {
		path,
		runs,
		async run(command, more = {}) {
			const { onOutput, signal, backend: own, ...request } = more;
			const { outcome } = await runInCleanroom({
				level: "high",
				...options,
				...request,
				command: typeof command === "string" ? shell(command) : command,
				workspace: {
					path,
					access: "read-write"
				}
			}, {
				...own ?? backend ? { backend: own ?? backend ?? "auto" } : {},
				...onOutput ? { onOutput } : {},
				...signal ? { signal } : {}
			});
			const run = roomRun(runs.length + 1, outcome);
			runs.push(run);
			return run;
		},
		writeFile(file, content) {
			const parts = partsOf(file);
			const parent = makeDirectories(path, parts.slice(0, -1), give);
			const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
			const place = join(parent, parts.at(-1) ?? "");
			const descriptor = openSync(place, flags, 420);
			try {
				writeFileSync(descriptor, content);
			} finally {
				closeSync(descriptor);
			}
			give(place);
		},
		readFile(file) {
			const place = existing(path, file);
			if (place === void 0) throw new InputError("path", `There is no file ${JSON.stringify(file)} in the workspace`);
			const descriptor = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
			try {
				return readFileSync(descriptor, "utf8");
			} finally {
				closeSync(descriptor);
			}
		},
		createDirectory: (directory) => void makeDirectories(path, partsOf(directory), give),
		exists: (file) => existing(path, file) !== void 0,
		outputs: () => readOutputs(path),
		digest: () => outputDigest(readOutputs(path), sha256),
		recordMetric: (name, value) => void noted.set(name, value),
		metrics: () => ({
			...sums(runs),
			...Object.fromEntries(noted)
		}),
		validate: (validators) => validateAll(room, validators),
		[Symbol.asyncDispose]: async () => removeDirectory(path)
	};
	return room;
}
function roomRun(id, outcome) {
	const { ending, exitCode, explanation, metrics } = outcome;
	const passed = ending === "exited" && exitCode === 0;
	return {
		id,
		status: passed ? "passed" : ending === "timeout" ? "timeout" : "failed",
		durationMs: metrics.wallMs,
		metrics,
		errors: passed ? [] : [explanation],
		outcome
	};
}
function sums(runs) {
	const sum = (name) => runs.reduce((total, { metrics }) => total + (metrics[name] ?? 0), 0);
	return {
		runs: runs.length,
		wallMs: sum("wallMs"),
		cpuMs: sum("cpuMs"),
		writtenBytes: sum("writtenBytes"),
		peakMemoryBytes: Math.max(0, ...runs.map(({ metrics }) => metrics.peakMemoryBytes ?? 0))
	};
}
/** @throws InputError for a path that is not relative or leaves the workspace */
function partsOf(path) {
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (path.startsWith("/") || path.includes("\0") || path.includes("\\") || parts.length === 0 || parts.includes("..")) throw new InputError("path", `The path ${JSON.stringify(path)} does not stay in the workspace; give a relative one`);
	return parts;
}
/** Where a path is, when nothing on the way to it is a link. */
function existing(root, path) {
	const parts = partsOf(path);
	const place = join(root, ...parts);
	return lstatSync(place, { throwIfNoEntry: false }) && realpathSync(dirname(place)) === join(root, ...parts.slice(0, -1)) ? place : void 0;
}
function makeDirectories(root, parts, give) {
	let place = root;
	for (const part of parts) {
		place = join(place, part);
		const stats = lstatSync(place, { throwIfNoEntry: false });
		if (stats && !stats.isDirectory()) throw new InputError("path", `The path ${JSON.stringify(parts.join("/"))} leads through what is no directory`);
		if (stats) continue;
		mkdirSync(place);
		give(place);
	}
	return place;
}

export { compareOutputs as a, verdict as i, readOutputs as n, firstDifference as o, validateAll as r, outputDigest as s, openCleanroom as t };