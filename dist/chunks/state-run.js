import { Ar as visible, Lr as InputError, Mr as makeDirectories, ar as isTable, at as sha256, cr as text, mn as joinPath, or as own } from "./start.js";
import { Ht as pathEscape, Mt as secondsOf, jt as MAX_TIMEOUT_SECONDS } from "./engine.js";
import { r as hasPlainParents } from "./project.js";
import { b as isRoot } from "./run.js";
import { t as readOutputFile } from "./read-outputs.js";
import { r as subjects, t as byproduct } from "./statement.js";
import { s as pathSet } from "./world2.js";
import { chmodSync, constants, copyFileSync, existsSync, lchownSync, lstatSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/core/lifecycle/cache/cache-entry.ts
/** The text of an entry. */
function cacheEntryText(entry) {
	return `${JSON.stringify(entry)}\n`;
}
/**
* Reads an entry. It may come from elsewhere: every path must be one that the phase says it puts out, and no link may
* lead out of the directory. `undefined` for anything else; the step is run then.
*/
function parseCacheEntry(json, outputs) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return;
	}
	const run = text(value, "run");
	const list = own(value, "outputs");
	if (run === void 0 || run.length > 1e3 || !Array.isArray(list)) return void 0;
	const entries = list.map((item) => outputEntry(item));
	return entries.every((entry) => entry !== void 0 && isPlain(entry.path) && outputs.has(entry.path) && staysInside(entry)) ? {
		run,
		outputs: entries.filter((entry) => entry !== void 0)
	} : void 0;
}
/** True when a link leads nowhere outside of the directory; other entries lead nowhere. */
function staysInside(entry) {
	if (entry.kind !== "link") return entry.kind === "file";
	const escape = pathEscape(entry.target, entry.path.split("/").length - 1);
	return escape === void 0 || escape === "inside";
}
function isPlain(path) {
	return !path.includes("\0") && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function outputEntry(value) {
	const path = text(value, "path");
	if (!isTable(value) || path === void 0) return void 0;
	const target = text(value, "target");
	if (text(value, "kind") === "link") return target === void 0 ? void 0 : {
		path,
		kind: "link",
		target
	};
	const sha256 = text(value, "sha256");
	const size = own(value, "size");
	const isExecutable = own(value, "isExecutable");
	return text(value, "kind") === "file" && sha256 !== void 0 && /^[0-9a-f]{64}$/.test(sha256) && typeof size === "number" && typeof isExecutable === "boolean" ? {
		path,
		kind: "file",
		sha256,
		size,
		isExecutable
	} : void 0;
}

// src/platform/phase-cache/files.ts
/** Files and bytes of one set. */
const MAX_FILES = 2e5;
const MAX_BYTES = 8 * 1024 ** 3;
/**
* The files of a set below a directory, sorted. Links are listed with their targets and never followed.
* @throws RangeError beyond 200,000 files or 8 GiB
*/
function filesOf(directory, set) {
	const found = [];
	let bytes = 0;
	const visit = (below) => {
		for (const entry of readdirSync(join(directory, below), { withFileTypes: true })) {
			const path = below === "" ? entry.name : `${below}/${entry.name}`;
			if (entry.isDirectory()) {
				if (set.mayHold(path)) visit(path);
			} else if (set.has(path)) {
				const place = join(directory, path);
				const read = entry.isSymbolicLink() ? {
					path,
					kind: "link",
					target: readlinkSync(place)
				} : entry.isFile() ? readOutputFile(place, path, MAX_BYTES - bytes) : {
					path,
					kind: "other"
				};
				found.push(read);
				bytes += read.kind === "file" ? read.size : 0;
				if (found.length > MAX_FILES) throw new RangeError(`there are more than ${MAX_FILES} files`);
			}
		}
	};
	visit("");
	return found.toSorted((a, b) => a.path < b.path ? -1 : 1);
}

// src/platform/phase-cache/disk-cache.ts
/** Where outputs are kept, below the project. */
const CACHE_PATH = ".ggen/cache";
/** Bytes that one step may keep. */
const MAX_KEPT = 2 * 1024 ** 3;
/** @param run what to call this run when a later one finds its outputs */
function diskCache(project, run) {
	const cache = join(project, CACHE_PATH);
	const entryOf = (key) => join(cache, "entries", `${key}.json`);
	const objectOf = (digest) => join(cache, "objects", digest.slice(0, 2), digest);
	/** Names in a directory of the cache, unless a command put a link in its place: what is thrown away is ours. */
	const names = (...parts) => hasPlainParents(project, [
		".ggen/cache",
		...parts,
		"name"
	].join("/")) ? namesIn(join(cache, ...parts)) : [];
	const used = /* @__PURE__ */ new Set();
	let isNew = false;
	return {
		directory: cache,
		used: () => [...used].toSorted(),
		hasNew: () => isNew,
		prune(before) {
			const needed = /* @__PURE__ */ new Set();
			for (const name of names("entries")) {
				const file = join(cache, "entries", name);
				if (!lstatSync(file).isFile()) continue;
				if (statSync(file).mtimeMs < before) rmSync(file, { force: true });
				else for (const [digest] of readFileSync(file, "utf8").matchAll(/[0-9a-f]{64}/g)) needed.add(digest);
			}
			for (const shard of names("objects")) for (const name of names("objects", shard)) if (!needed.has(name)) rmSync(join(cache, "objects", shard, name), { force: true });
		},
		inputs: async (directory, set) => filesOf(join(project, directory), set).map((entry) => {
			if (entry.kind === "file") return {
				path: entry.path,
				digest: entry.sha256,
				kind: entry.isExecutable ? "executable" : "file"
			};
			return {
				path: entry.path,
				digest: sha256(entry.kind === "link" ? entry.target : entry.kind),
				kind: "link"
			};
		}),
		restore: async (key, directory, outputs) => {
			const file = entryOf(key);
			if (!hasPlainParents(project, `${".ggen/cache"}/entries/name`)) return void 0;
			if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return void 0;
			const entry = parseCacheEntry(readFileSync(file, "utf8"), outputs);
			if (!entry || !entry.outputs.every((output) => isWhole(output, objectOf))) {
				rmSync(file, { force: true });
				return;
			}
			const root = join(project, directory);
			for (const output of entry.outputs) if (!hasPlainParents(root, output.path)) return void 0;
			for (const output of entry.outputs) bringBack(root, output, objectOf);
			touch(file);
			used.add(key);
			return {
				run: entry.run,
				files: entry.outputs.length
			};
		},
		store: async (key, directory, outputs) => {
			const root = join(project, directory);
			const tree = filesOf(root, outputs);
			if (tree.length === 0 && !outputs.isEmpty) return "its outputs name no file";
			const bad = tree.find((entry) => !staysInside(entry));
			if (bad) return `${JSON.stringify(bad.path)} is ${bad.kind === "link" ? "a link that leads out" : "no file"}`;
			const bytes = tree.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0);
			if (bytes > MAX_KEPT) return `they have ${bytes} bytes; ${MAX_KEPT} are kept at most`;
			if (![`${".ggen/cache"}/entries/name`, ...tree.map((entry) => shardOf(entry))].every((place) => hasPlainParents(project, place))) return `a link stands in the way of ${CACHE_PATH}, and none is followed`;
			makeDirectories(cache);
			const ignore = join(cache, ".gitignore");
			if (!lstatSync(ignore, { throwIfNoEntry: false })) writeFileSync(ignore, "*\n", { flag: "wx" });
			for (const entry of tree) {
				if (entry.kind !== "file") continue;
				const object = objectOf(entry.sha256);
				if (existsSync(object)) continue;
				writeWhole(object, (beside) => copyFileSync(join(root, entry.path), beside, constants.COPYFILE_EXCL));
				if (isWhole(entry, objectOf)) continue;
				rmSync(object, { force: true });
				return `${JSON.stringify(entry.path)} changed while it was kept`;
			}
			const kept = {
				run,
				outputs: tree
			};
			writeWhole(entryOf(key), (beside) => writeFileSync(beside, cacheEntryText(kept), { flag: "wx" }));
			used.add(key);
			isNew = true;
		}
	};
}
/** True when the object of an output is there with the content that its name says. */
function isWhole(entry, objectOf) {
	if (entry.kind !== "file") return true;
	const object = objectOf(entry.sha256);
	if (!lstatSync(object, { throwIfNoEntry: false })?.isFile()) return false;
	const read = readOutputFile(object, entry.path, MAX_KEPT);
	return read.kind === "file" && read.sha256 === entry.sha256 && read.size === entry.size;
}
function bringBack(root, entry, objectOf) {
	const place = join(root, entry.path);
	makeDirectories(dirname(place));
	if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) rmSync(place, { recursive: true });
	writeWhole(place, (beside) => {
		if (entry.kind === "link") symlinkSync(entry.target, beside);
		else if (entry.kind === "file") {
			copyFileSync(objectOf(entry.sha256), beside, constants.COPYFILE_EXCL);
			chmodSync(beside, entry.isExecutable ? 493 : 420);
		}
		const { uid, gid } = lstatSync(dirname(place));
		if (isRoot()) lchownSync(beside, uid, gid);
	});
}
function writeWhole(place, write) {
	makeDirectories(dirname(place));
	const beside = `${place}.${process.pid}.tmp`;
	try {
		write(beside);
		renameSync(beside, place);
	} finally {
		rmSync(beside, { force: true });
	}
}
/** Where the object of an output is, below the project. */
function shardOf(entry) {
	return `${CACHE_PATH}/objects/${entry.kind === "file" ? entry.sha256.slice(0, 2) : "xx"}/name`;
}
function namesIn(directory) {
	return existsSync(directory) ? readdirSync(directory) : [];
}
function touch(file) {
	const now = /* @__PURE__ */ new Date();
	utimesSync(file, now, now);
}

// src/platform/phase-outputs.ts
/**
* What phases put out, by path from the project.
* @param otherwise the patterns of a phase that names no outputs
* @throws InputError for patterns that cannot be used
*/
function phaseOutputs(project, steps, otherwise = []) {
	const found = /* @__PURE__ */ new Map();
	for (const { step, directory } of steps) {
		const { name, outputs } = step.phase;
		const set = pathSet(outputs.length > 0 ? outputs : otherwise);
		if ("fault" in set) throw new InputError("file", `the outputs of the phase ${JSON.stringify(name)}: ${set.fault}`);
		for (const entry of set.isEmpty ? [] : filesOf(join(project, directory), set)) {
			const path = joinPath(directory, entry.path);
			found.set(path, {
				...entry,
				path
			});
		}
	}
	return [...found.values()];
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
/** A run as JSON: on which tree, how each step ended, what its cleanroom held it to, and how two runs of it differ. */
function runJson({ succeeded, outcomes, tree }, held, twice) {
	const steps = outcomes.map((outcome) => ({
		...outcome,
		cleanroom: cleanroomOf(held.get(outcome.id))
	}));
	return `${JSON.stringify({
		tree: tree ?? null,
		succeeded,
		steps,
		...twice ? { twice } : {}
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

// src/actions/run-lifecycle-phase/run-timeout.ts
/**
* The milliseconds that a whole run may take; `undefined` for an empty text.
* @throws InputError that names the input, for anything but a time from 1 second to 6 hours
*/
function parseRunTimeout(name, text) {
	if (text === "") return void 0;
	const seconds = secondsOf(/^\d+$/.test(text) ? Number(text) : text);
	if (seconds !== void 0 && seconds >= 1 && seconds <= 21600) return seconds * 1e3;
	throw new InputError(name, `${name} ${JSON.stringify(text)} is not allowed; give a time such as 90s, 20m or 1h, up to 6h`);
}

// src/core/lifecycle/lifecycle-statement.ts
/** What the parameters mean: docs/lifecycle.md says it. */
const LIFECYCLE_BUILD_TYPE = "https://github.com/ggen/validate-gpack/blob/main/docs/lifecycle.md#statement";
/**
* States which phases ran, under which enforced policy, from what and to what: an in-toto statement with SLSA provenance,
* version 1. It is unsigned. A run that failed has one, too; its by-products say so. Output of commands is left out, and
* so are the values of variables.
*/
function lifecycleStatement(input, sha256) {
	const { file, phases, environment, workspaces, steps, outcomes, held } = input;
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects(input.outputs, sha256),
		predicateType: "https://slsa.dev/provenance/v1",
		predicate: {
			buildDefinition: {
				buildType: LIFECYCLE_BUILD_TYPE,
				externalParameters: {
					file,
					phases,
					...environment === void 0 ? {} : { environment },
					workspaces
				},
				internalParameters: { steps: steps.map(({ id, phase, needs }) => ({
					id,
					commands: phase.commands,
					needs,
					cleanrooms: (held.get(id) ?? []).map(({ level, backend, enforced, notEnforced, loosened }) => ({
						level,
						backend,
						enforced,
						notEnforced,
						loosened
					}))
				})) },
				resolvedDependencies: input.inputs
			},
			runDetails: {
				builder: {
					id: input.builder,
					version: { gpack: input.version }
				},
				metadata: {
					...input.invocation === void 0 ? {} : { invocationId: input.invocation },
					startedOn: new Date(input.startedMs).toISOString(),
					finishedOn: new Date(input.finishedMs).toISOString()
				},
				byproducts: outcomes.map(({ id, status, reason = null, durationMs, commands }) => byproduct(id, {
					status,
					reason,
					durationMs,
					commands: commands.map(({ command, attempt, exitCode = null, explanation, metrics }) => ({
						command,
						attempt,
						exitCode,
						explanation,
						metrics
					}))
				}))
			}
		}
	};
}

// src/actions/run-lifecycle-phase/state-run.ts
/** The statement on a run, as the text of a file. */
function stateRun({ request, run, make, commit, sha256, ...rest }) {
	const { file, phases, environment, workspaces } = request;
	const inputs = [
		{
			name: file,
			digest: { sha256: sha256(make) }
		},
		...commit ? [{
			name: "source",
			...commit.uri === void 0 ? {} : { uri: commit.uri },
			digest: { gitCommit: commit.id }
		}] : [],
		...imagesOf(run)
	];
	const statement = lifecycleStatement({
		...rest,
		file,
		phases,
		environment,
		workspaces,
		inputs,
		steps: run.steps.map(({ step }) => step),
		outcomes: run.outcomes
	}, sha256);
	return `${JSON.stringify(statement, null, 2)}\n`;
}
/** The images that services were started from, as the make.toml names them: by their digest. */
function imagesOf({ steps }) {
	const images = steps.map(({ step }) => step.phase).filter(({ commands }) => commands.length > 0).flatMap(({ cleanroom }) => cleanroom.containers.map(({ image }) => image));
	return [...new Set(images)].flatMap((image) => {
		const [, name = "", sha256 = ""] = /^(.+)@sha256:([0-9a-f]{64})$/.exec(image ?? "") ?? [];
		return name === "" ? [] : [{
			name,
			digest: { sha256 }
		}];
	});
}

export { renderDryRun as a, renderPhases as c, runJson as i, phaseOutputs as l, parseRunTimeout as n, renderGraph as o, parseParallel as r, renderOutcomes as s, stateRun as t, diskCache as u };