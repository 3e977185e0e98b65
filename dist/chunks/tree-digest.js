import { Qt as packDigest, ar as isTable, cr as text, dn as createListing, lr as texts, mn as joinPath, or as own } from "./start.js";

// src/core/readiness/run-report.ts
/** Steps of a report that are looked at. */
const MAX_STEPS = 2e3;
/** The runs in a JSON report of `gpack run` that names its tree; `undefined` for a value that is none. */
function readRunReport(value) {
	const steps = own(value, "steps");
	const tree = text(value, "tree");
	if (!Array.isArray(steps) || typeof own(value, "succeeded") !== "boolean" || tree === void 0) return void 0;
	return steps.slice(0, MAX_STEPS).flatMap((step) => {
		const phase = text(step, "phase");
		const startedMs = own(step, "startedMs");
		const commands = own(step, "commands");
		if (phase === void 0 || !isTime(startedMs) || !Array.isArray(commands) || commands.length === 0) return [];
		return [{
			phase,
			succeeded: text(step, "status") === "succeeded",
			subject: tree,
			isolation: isolationOf(own(step, "cleanroom")),
			tier: "recomputed",
			producer: `phase:${phase}`,
			at: new Date(startedMs).toISOString()
		}];
	});
}
function isTime(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 864e13;
}
function isolationOf(cleanroom) {
	const names = (key) => {
		const list = own(cleanroom, key);
		return Array.isArray(list) ? list.flatMap((item) => text(item, "control") ?? []) : [];
	};
	return {
		level: text(cleanroom, "level"),
		backend: text(cleanroom, "backend"),
		enforced: names("enforced"),
		notEnforced: names("notEnforced")
	};
}
/** The key of a state.json under which runs are bound to their tree; ggen reads the file and ignores it. */
const BOUND_RUNS = "gpack_runs";
/** A run in the form of the file. */
function boundRunJson({ phase, startedMs, success, tree, isolation }) {
	const { level = null, backend = null, enforced, notEnforced } = isolation;
	return {
		phase,
		started_ms: startedMs,
		success,
		tree,
		level,
		backend,
		enforced,
		not_enforced: notEnforced
	};
}
/** Who says what a state.json records. */
const STATE_PRODUCER = "gpack run";
/**
* The runs of a state.json that say on which tree they were: what this machine remembers. A phase in the history of ggen
* alone names no tree, so it says nothing about this one.
*/
function readBoundRuns(value) {
	const list = own(value, BOUND_RUNS);
	return (Array.isArray(list) ? list.slice(-2e3) : []).flatMap((item) => {
		const phase = text(item, "phase");
		const tree = text(item, "tree");
		const startedMs = own(item, "started_ms");
		if (phase === void 0 || tree === void 0 || !isTime(startedMs)) return [];
		return [{
			phase,
			succeeded: own(item, "success") === true,
			subject: tree,
			isolation: {
				level: text(item, "level"),
				backend: text(item, "backend"),
				enforced: texts(item, "enforced"),
				notEnforced: texts(item, "not_enforced")
			},
			tier: "checked",
			producer: STATE_PRODUCER,
			at: new Date(startedMs).toISOString()
		}];
	});
}

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
	const bound = records.flatMap(({ bound: run }) => run ? [boundRunJson(run)] : []);
	const next = {
		...value,
		last_phase: records.at(-1)?.phase ?? own(value, "last_phase") ?? null,
		phase_history: [...list("phase_history"), ...records.map(({ phase, startedMs, durationMs, success }) => ({
			phase,
			started_ms: startedMs,
			duration_ms: durationMs,
			success
		}))],
		...bound.length > 0 ? { [BOUND_RUNS]: [...list(BOUND_RUNS), ...bound].slice(-100) } : {},
		generated: list("generated"),
		cache_keys: [...list("cache_keys"), ...records.filter(({ success }) => success).map(({ phase, key }) => ({
			phase,
			key
		}))]
	};
	return `${JSON.stringify(next, null, 2)}\n`;
}

// src/core/readiness/tree-digest.ts
/**
* The digest that evidence about a directory is bound to: Go's `h1:` over its files, as the digest of a gpack, without
* ggen's record of what was run, which every run changes.
*/
function treeDigest(tree, directory, sha256) {
	const state = joinPath(directory, STATE_PATH);
	const listing = createListing(tree.entries, tree.probe);
	return packDigest(tree, { under: (path) => listing.under(path).filter((entry) => entry.path !== state) }, directory, sha256);
}

export { stateText as a, readRunReport as c, readState as i, STATE_PATH as n, STATE_PRODUCER as o, emptyState as r, readBoundRuns as s, treeDigest as t };