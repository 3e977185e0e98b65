import "./chunks/rolldown-runtime.js";
import { n as STATE_PATH } from "./chunks/tree-digest.js";
import { Ar as visible, Er as codeSpan, H as headCommit, Ir as exitCodes, Nr as toolVersion, Pr as enter, S as runner, St as clip, at as sha256, br as parseInputs, kr as prose, x as insideWorkspace, z as _usingCtx } from "./chunks/start.js";
import { t as onInterrupt } from "./chunks/interrupt.js";
import { i as runJson, l as phaseOutputs, n as parseRunTimeout, r as parseParallel, s as renderOutcomes, t as stateRun, u as diskCache } from "./chunks/state-run.js";
import { t as sharedCache } from "./chunks/shared-cache.js";
import { t as readProjectFile } from "./chunks/project.js";
import { a as readLifecycle, n as machineName, o as serviceHost, r as runLifecycle, t as lifecycleWorld } from "./chunks/world2.js";
import { Rn as levels } from "./chunks/engine.js";
import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { env } from "node:process";

// src/actions/run-lifecycle-phase/contract.ts
const contract = {
	name: "run-lifecycle-phase",
	description: "Runs phases of a make.toml, natively or in a cleanroom that isolates, and says what was enforced.",
	icon: "play",
	inputs: {
		phase: {
			kind: "list",
			description: "The phase to run, or several: each after the one before it is done."
		},
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the project, relative to the workspace."
		},
		file: {
			kind: "text",
			default: "make.toml",
			description: "The file that declares the phases, relative to `path`."
		},
		environment: {
			kind: "text",
			description: "The environment, such as `production`: `[env.production]`, and GGEN_ENV for the commands."
		},
		workspaces: {
			kind: "list",
			description: "Workspaces to run in. Default: those that each phase names, else the directory of the file."
		},
		cleanroom: {
			kind: [
				"auto",
				"off",
				"required"
			],
			default: "auto",
			description: "`auto`: in a cleanroom where the phase asks for one. `required`: every phase. `off`: none."
		},
		policy: {
			kind: levels,
			default: "high",
			description: "Level of the cleanroom where the phase names none: `low`, `medium`, `high` or `locked`."
		},
		backend: {
			kind: "text",
			description: "The one backend of the cleanroom that may be taken. Default: the best."
		},
		timeout: {
			kind: "text",
			description: "Time for the whole run, such as `90s`, `20m` or `1h`; then it is cancelled. Default: none but those of the phases."
		},
		parallel: {
			kind: "text",
			description: "Phases at once. Default: what `[execution]` says, else the number of processors."
		},
		cache: {
			kind: [
				"local",
				"shared",
				"off"
			],
			default: "local",
			description: "Outputs of phases with `cache = true`: `local` keeps them in `.ggen/cache`, `shared` also in GitHub's cache, `off` nowhere."
		},
		summary: {
			kind: "flag",
			default: "true",
			description: "Write a table and a timeline to the job summary."
		},
		report: {
			kind: "text",
			description: "File to write the JSON report to."
		},
		attestation: {
			kind: "text",
			description: "File to write an in-toto statement of the run to, with SLSA provenance; unsigned."
		}
	},
	outputs: {
		succeeded: "`true` when every phase succeeded, or may fail. Anything else also fails the step.",
		phases: "JSON list of the steps that were run: `id`, `phase`, `workspace`, `status`, `durationMs`, `cached`.",
		"state-file": "Path of the `.ggen/state.json` in which the run was recorded.",
		report: "Path of the JSON report, when `report` was given.",
		attestation: "Path of the in-toto statement, when `attestation` was given.",
		"report-digest": "SHA-256 of the JSON report: with it the report is evidence for the readiness-gate."
	}
};

// src/report/run-summary.ts
/** Steps that the table shows; a summary has a limit of bytes. */
const SHOWN = 200;
/** A run for a job summary: a sentence, a table, a timeline, and the last lines of what failed. */
function renderRunSummary(outcomes, succeeded, isolation) {
	const failed = outcomes.filter(({ status, isTolerated }) => status === "failed" && isTolerated !== true);
	const rows = outcomes.slice(0, SHOWN).map(({ id, status, durationMs, reason }) => `| ${codeSpan(clip(id, 80))} | ${status} | ${(durationMs / 1e3).toFixed(2)} s | ${prose(isolation(id))} | ${prose(clip(reason ?? "", 300))} |`);
	const more = outcomes.length > SHOWN ? [`… and ${outcomes.length - SHOWN} more.`, ""] : [];
	return [
		succeeded ? `## ${outcomes.length} phases ran` : `## ${failed.length || "No"} of ${outcomes.length} phases failed`,
		"",
		"| Phase | Status | Time | Cleanroom | Why |",
		"| --- | --- | ---: | --- | --- |",
		...rows,
		"",
		...more,
		...timeline(outcomes.slice(0, SHOWN)),
		...failed.slice(0, 10).flatMap(({ id, commands }) => tail(id, commands.at(-1)?.tail ?? ""))
	].join("\n");
}
/** GitHub draws this kind of text as a chart; a picture in the text itself it does not show. */
function timeline(outcomes) {
	const ran = outcomes.filter(({ commands }) => commands.length > 0);
	const start = Math.min(...ran.map(({ startedMs }) => startedMs));
	if (ran.length < 2) return [];
	return [
		"```mermaid",
		"gantt",
		"dateFormat x",
		"axisFormat %M:%S",
		...ran.map(({ id, status, startedMs, durationMs }, nth) => {
			const from = startedMs - start;
			const mark = status === "failed" ? "crit, " : "";
			return `${chartName(id)} :${mark}s${nth}, ${from}, ${from + Math.max(durationMs, 1)}`;
		}),
		"```",
		""
	];
}
/** A name in the chart's own language, where some characters mean something. */
function chartName(id) {
	const name = id.replaceAll(/[^A-Za-z0-9@._-]+/g, " ").trim();
	return name === "" ? "phase" : clip(name, 40);
}
function tail(id, text) {
	if (text.trim() === "") return [];
	const lines = clip(text, 4e3).split("\n");
	return [
		`<details><summary>The last lines of ${prose(clip(id, 80))}</summary>`,
		"",
		...lines.map((line) => `${codeSpan(line === "" ? " " : line)}<br>`),
		"",
		"</details>",
		""
	];
}

// src/actions/run-lifecycle-phase/deliver.ts
/** Failures that are shown at their phases; a step has room for ten annotations. */
const ANNOTATED = 10;
/** Hands a run to the runner: log, annotations, summary, report, outputs, and last the exit status. */
function deliverRun(run, delivery, port) {
	const { outcomes, succeeded } = run;
	port.print(renderOutcomes(outcomes));
	const failed = outcomes.filter(({ status, isTolerated }) => status === "failed" && isTolerated !== true);
	for (const outcome of failed.slice(0, ANNOTATED)) port.annotate(annotation(outcome, delivery));
	if (delivery.hasSummary) port.summary(renderRunSummary(outcomes, succeeded, (id) => isolationOf(delivery.held.get(id))));
	const json = runJson(run, delivery.held);
	if (delivery.report !== "") port.output("report", port.write(delivery.report, json, "report"));
	port.output("report-digest", delivery.sha256(json));
	port.output("succeeded", String(succeeded));
	port.output("state-file", delivery.stateFile);
	port.output("phases", JSON.stringify(outcomes.map(({ id, phase, workspace, status, durationMs }) => ({
		id,
		phase,
		workspace: workspace ?? null,
		status,
		durationMs,
		cached: status === "cached"
	}))));
	if (succeeded) return;
	const names = failed.map(({ id }) => visible(id)).join(", ");
	const otherwise = outcomes.some(({ status }) => status === "cancelled") ? "the run was cancelled" : run.warnings.at(-1) ?? "the run failed";
	port.fail(names === "" ? visible(otherwise) : `failed: ${names}; the log above has their output`);
	port.exit(exitCodes.fail);
}
function annotation({ id, phase, reason, commands }, { file, lineOf }) {
	const tail = (commands.at(-1)?.tail ?? "").slice(-2e3).split("\n").map(visible).join("\n");
	const line = lineOf(phase);
	return {
		level: "error",
		title: visible(`${id} failed`),
		message: [visible(reason ?? "It failed."), tail].filter((part) => part !== "").join("\n"),
		file,
		startLine: line,
		endLine: line
	};
}
function isolationOf(outcome) {
	if (!outcome) return "none";
	const { level, backend, notEnforced } = outcome;
	return notEnforced.length === 0 ? `${level}, by ${backend}` : `${level}, by ${backend}, without ${notEnforced.map(({ control }) => control).join(", ")}`;
}

// src/actions/run-lifecycle-phase/main.ts
/** Variables through which a step speaks to its runner, or that hold its credentials: no command gets them. */
const OF_THE_RUNNER = /^(?:INPUT_|ACTIONS_|STATE_|GITHUB_(?:OUTPUT|STATE|STEP_SUMMARY)$)/;
await enter(runner, async () => {
	try {
		var _usingCtx$1 = _usingCtx();
		const inputs = parseInputs(contract, runner.input);
		const project = realpathSync(insideWorkspace(runner.workspace, inputs.path));
		const prefix = relative(realpathSync(runner.workspace), project);
		const request = {
			phases: inputs.phase,
			file: inputs.file,
			environment: inputs.environment || void 0,
			workspaces: inputs.workspaces,
			isCi: true,
			parallel: parseParallel("input parallel:", inputs.parallel)
		};
		const abort = new AbortController();
		_usingCtx$1.u(onInterrupt(() => abort.abort()));
		const timeoutMs = parseRunTimeout("input timeout:", inputs.timeout);
		if (timeoutMs !== void 0) setTimeout(() => abort.abort(), timeoutMs).unref();
		const held = /* @__PURE__ */ new Map();
		const rooms = /* @__PURE__ */ new Map();
		const output = /* @__PURE__ */ new Map();
		const settings = {
			project,
			mode: inputs.cleanroom,
			level: inputs.policy,
			backend: inputs.backend || void 0,
			callerEnv: Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_RUNNER.test(name)))
		};
		const disk = inputs.cache === "off" ? void 0 : diskCache(project, `run ${runner.runUrl}`);
		const shared = inputs.cache === "shared" && disk ? sharedCache(disk, cachePrefix(request, inputs)) : void 0;
		const found = await shared?.restore();
		if (found !== void 0) runner.info(`The shared cache is empty: ${visible(found)}`);
		const watcher = {
			begin: ({ id }) => void output.set(id, []),
			output: ({ id }, text) => void output.get(id)?.push(text),
			held({ id }, outcome) {
				held.set(id, outcome);
				rooms.set(id, [...rooms.get(id) ?? [], outcome]);
			},
			end: ({ id }, { status, reason }) => runner.group(`${visible(id)}: ${status}${reason === void 0 ? "" : `, ${visible(reason)}`}`, lines(output.get(id)))
		};
		const services = _usingCtx$1.a(serviceHost(abort.signal));
		const started = Date.now();
		const run = await runLifecycle(request, lifecycleWorld(settings, watcher, disk, services), abort.signal);
		if (shared && disk?.hasNew() === true) {
			if (isPrivileged(runner.eventName)) runner.info(`Nothing is saved to the shared cache on ${runner.eventName}.`);
			else {
				disk.prune(started);
				const why = await shared.save(sha256(disk.used().join()));
				if (why !== void 0) runner.info(`The shared cache is not saved: ${visible(why)}`);
			}
		}
		for (const warning of run.warnings) runner.info(visible(warning));
		for (const service of services.started) runner.info(`service ${visible(service)}`);
		if (inputs.attestation !== "") {
			const commit = headCommit(project);
			const text = stateRun({
				request,
				run,
				held: rooms,
				outputs: phaseOutputs(project, run.steps),
				make: readProjectFile(project, inputs.file) ?? /* @__PURE__ */ new Uint8Array(),
				commit: commit === void 0 ? void 0 : {
					id: commit,
					uri: `git+${runner.repositoryUrl}@${runner.ref}`
				},
				builder: runner.workflowUrl,
				invocation: runner.runUrl,
				startedMs: started,
				finishedMs: Date.now(),
				version: toolVersion,
				sha256
			});
			runner.output("attestation", runner.write(inputs.attestation, text, "attestation"));
		}
		const { doc } = readLifecycle(inputs.file, (path) => readProjectFile(project, path));
		deliverRun(run, {
			held,
			lineOf: (phase) => doc.keyAt(["lifecycle", phase]).line,
			file: join(prefix, inputs.file),
			stateFile: join(project, STATE_PATH),
			hasSummary: inputs.summary,
			report: inputs.report,
			sha256
		}, runner);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
});
/** Caches of the same phases of the same project on the same kind of machine. */
function cachePrefix({ phases, environment, workspaces }, inputs) {
	const what = sha256(JSON.stringify([
		inputs.path,
		inputs.file,
		phases,
		environment ?? null,
		workspaces
	]));
	return `gpack-phases-1-${machineName}-${what.slice(0, 16)}-`;
}
/** Events whose runs write the cache of the default branch on behalf of strangers. */
function isPrivileged(event) {
	return [
		"pull_request_target",
		"workflow_run",
		"issue_comment"
	].includes(event);
}
function lines(texts) {
	return (texts ?? []).join("").split("\n").map(visible).join("\n");
}

export {  };