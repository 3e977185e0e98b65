import { a as outputDigest, n as readOutputs } from "./read-outputs.js";
import { D as shell, b as isRoot, n as runInCleanroom, v as removeDirectory, y as NOBODY } from "./run.js";
import { Lr as InputError, at as sha256 } from "./start.js";
import { chownSync, closeSync, constants, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";

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

export { validateAll as n, verdict as r, openCleanroom as t };