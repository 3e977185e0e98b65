import "./chunks/rolldown-runtime.js";
import { Ar as visible, Fr as exitCodeOf, H as headCommit, Nr as toolVersion, Pr as enter, S as runner, St as clip, at as sha256, br as parseInputs, d as impossible, f as stillHead, ft as blobLinks, g as wish, h as reportName, l as failureTold, lt as SUMMARY_BYTES, n as occasionOf, o as hasCommits, ot as loadEngine, p as announce, r as fetchChange, u as MOVED_ON, v as eventCommits, x as insideWorkspace, y as eventPull } from "./chunks/start.js";
import { a as renderReadiness, c as blocking, d as historyText, f as readHistory, i as attestationOf, l as renderBadgeJson, m as earlierOf, n as parseThreshold, o as renderReadinessMarkdown, p as withScore, r as judgeDirectory, s as renderReadinessHtml, t as readinessWorld, u as renderBadgeSvg } from "./chunks/world.js";
import { l as readEvidenceFile, s as signerOf } from "./chunks/clean-commit.js";
import { t as readProjectFile } from "./chunks/project.js";
import { relative } from "node:path";

// src/actions/readiness-gate/contract.ts
const contract = {
	name: "readiness-gate",
	description: "Says from evidence how ready a gpack or project is for an environment, and fails where it is not.",
	icon: "check-circle",
	inputs: {
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the gpack or project, relative to the workspace. The registry around it is found."
		},
		environment: {
			kind: "text",
			default: "production",
			description: "Whose gate decides: `dev`, `staging`, `production`, `strict`, or one of the policy."
		},
		threshold: {
			kind: "text",
			description: "Points that are asked for beside those of the policy, from 0 to 100: the higher of both counts."
		},
		run: {
			kind: "list",
			description: "Phases of `make.toml` to run first, each in a cleanroom, as evidence: `test, examples`."
		},
		evidence: {
			kind: "list",
			description: "Files of evidence: signed statements, or `<file>#sha256=<digest>` of the report of a run."
		},
		base: {
			kind: "text",
			description: "Commit to compare with: then only what the change made worse blocks. Default: the base of a pull request or merge group, else none."
		},
		head: {
			kind: "text",
			description: "Commit to judge instead of the files of the workspace. Default: the head under `pull_request_target`."
		},
		policy: {
			kind: "text",
			description: "Path of the policy, read from the base of a change. Default: `registry/policy.toml` of the registry."
		},
		previous: {
			kind: "text",
			description: "JSON report of an earlier run, by which the part of the world and of the policy in a difference is told."
		},
		now: {
			kind: "text",
			description: "Time by which evidence ages and waivers expire, RFC 3339. Default: that of the clock."
		},
		report: {
			kind: "text",
			description: "File to write the JSON report to."
		},
		"html-file": {
			kind: "text",
			description: "File to write the report to as one HTML page."
		},
		"badge-file": {
			kind: "text",
			description: "File to write a badge to: a picture for a name in `.svg`, else the JSON that shields.io asks for."
		},
		"history-file": {
			kind: "text",
			description: "File of past scores, one JSON object on each line: drawn in the page, and this score is added."
		},
		"attestation-file": {
			kind: "text",
			description: "File to write the verification summary to, for `gpack readiness verify` in the job that deploys."
		},
		"signing-key": {
			kind: "text",
			description: "Private key in PEM, of a secret, by which the summary is signed. Without one it is for another step to sign."
		},
		summary: {
			kind: "flag",
			default: "true",
			description: "Write the report to the job summary."
		},
		"check-run": {
			kind: wish,
			default: "auto",
			description: "Show the report as a check run of the commit. `auto` does so where the token has `checks: write`."
		},
		comment: {
			kind: wish,
			default: "auto",
			description: "Keep one comment on the pull request while the gate is closed. `auto` does so where the token has `pull-requests: write`."
		},
		"report-name": {
			kind: "text",
			default: "readiness",
			description: "Name of the check run, by which comments of several reports are told apart, too."
		},
		token: {
			kind: "text",
			default: "${{ github.token }}",
			description: "Token to fetch commits that the workspace lacks, and to show the report. `contents: read` is enough to judge."
		}
	},
	outputs: {
		verdict: "`pass`, `fail` or `incomplete`. Anything but `pass` also fails the step.",
		score: "Points from 0 to 100; empty where nothing is known.",
		sentence: "The verdict in one sentence.",
		environments: "JSON list of the environments whose gates are open.",
		"report-digest": "SHA-256 of the JSON report.",
		report: "Path of the JSON report, when `report` was given.",
		"html-file": "Path of the HTML page, when `html-file` was given.",
		"attestation-file": "Path of the verification summary, when `attestation-file` was given."
	},
	before: [
		{
			id: "validate",
			program: "validate-gpack",
			inputs: {
				path: "${{ inputs.path }}",
				summary: "false",
				"check-run": "false",
				comment: "false",
				suggestions: "false",
				"sarif-upload": "false",
				token: "${{ inputs.token }}"
			}
		},
		{
			id: "scan",
			program: "security-scan",
			inputs: {
				path: "${{ inputs.path }}",
				summary: "false",
				"check-run": "false",
				comment: "false",
				"sarif-upload": "false",
				token: "${{ inputs.token }}"
			}
		},
		{
			id: "run",
			program: "run-lifecycle-phase",
			when: "inputs.run != ''",
			inputs: {
				phase: "${{ inputs.run }}",
				path: "${{ inputs.path }}",
				cleanroom: "required",
				cache: "off",
				report: "${{ runner.temp }}/gpack-readiness-run.json"
			}
		}
	],
	given: {
		run: "",
		evidence: "${{ inputs.evidence }},${{ steps.run.outputs.report && format('{0}#sha256={1}', steps.run.outputs.report, steps.run.outputs.report-digest) }}"
	}
};

// src/actions/readiness-gate/deliver.ts
/** Annotations that a step has room for. */
const ANNOTATED = 10;
/** Hands a report to the runner: log, annotations, summary, files, outputs, and last the exit status. */
function deliverReadiness(gated, delivery, port) {
	const { report, json, digest } = gated;
	const { inputs, link, prefix, sha256, past, sign } = delivery;
	const history = withScore(readHistory(past), report);
	port.print(renderReadiness(report, {
		color: false,
		digest
	}));
	for (const annotation of annotations(gated, prefix).slice(0, ANNOTATED)) port.annotate(annotation);
	if (inputs.summary) port.summary(renderReadinessMarkdown(report, {
		maxBytes: SUMMARY_BYTES,
		digest,
		link
	}));
	const put = (name, text) => {
		if (inputs[name] !== "") port.output(name, port.write(inputs[name], text(), name));
	};
	put("report", () => json);
	put("html-file", () => renderReadinessHtml(report, {
		digest,
		sha256,
		link,
		history
	}));
	put("attestation-file", () => attestationOf(gated, sign));
	const badge = inputs["badge-file"];
	if (badge !== "") port.write(badge, badge.endsWith(".svg") ? renderBadgeSvg(report) : renderBadgeJson(report), "badge-file");
	if (inputs["history-file"] !== "") port.write(inputs["history-file"], historyText(history), "history-file");
	port.output("verdict", report.verdict);
	port.output("score", report.score.points === null ? "" : String(report.score.points));
	port.output("sentence", visible(report.sentence));
	port.output("environments", JSON.stringify(report.gates.filter(({ isOpen }) => isOpen).map(({ environment }) => environment)));
	port.output("report-digest", digest);
	if (report.verdict === "pass") return;
	port.fail(visible(report.sentence));
	port.exit(exitCodeOf(report.verdict));
}
/** What blocks and has a place. */
function annotations({ report }, prefix) {
	return blocking(report).flatMap(({ requirement }) => (requirement?.places ?? []).slice(0, 3).map((at) => ({
		level: "error",
		title: visible(clip(requirement?.name ?? "", 200)),
		message: visible(clip(requirement?.detail ?? "", 1e3)),
		file: prefix === "" ? at.file : `${prefix}/${at.file}`,
		startLine: at.line,
		endLine: at.endLine
	})));
}

// src/report/readiness/check-run.ts
/** GitHub takes 65,535 characters of summary and of text, and of a comment; a character is one byte at least. */
const OUTPUT_BYTES = 65e3;
/** Annotations that GitHub takes with one request. */
const MAX_ANNOTATIONS = 50;
/** A readiness report as a check run; what blocks stands at its lines, too. */
function renderReadinessCheckRun(report, options) {
	const { digest, link, prefix } = options;
	const write = {
		maxBytes: OUTPUT_BYTES,
		digest,
		link
	};
	const annotations = blocking(report).flatMap(({ requirement }) => (requirement?.places ?? []).map((at) => ({
		path: prefix === "" ? at.file : `${prefix}/${at.file}`,
		start_line: at.line,
		end_line: at.endLine,
		annotation_level: "failure",
		title: clip(visible(requirement?.name ?? ""), 254),
		message: visible(clip(requirement?.detail ?? "", 2e3))
	})));
	return {
		conclusion: report.verdict === "pass" ? "success" : "failure",
		title: clip(visible(report.sentence), 254),
		summary: renderReadinessMarkdown(report, {
			...write,
			parts: [
				"verdict",
				"blockers",
				"path",
				"points"
			]
		}),
		text: renderReadinessMarkdown(report, {
			...write,
			parts: [
				"requirements",
				"notes",
				"provenance"
			]
		}),
		annotations: annotations.slice(0, MAX_ANNOTATIONS)
	};
}
/** A readiness report as the one comment of its name on a pull request. */
function renderReadinessComment(report, { name, digest, link }) {
	const marker = `<!-- gpack report: ${name} -->`;
	const maxBytes = OUTPUT_BYTES - marker.length - 1;
	return {
		marker,
		body: `${marker}\n${renderReadinessMarkdown(report, {
			maxBytes,
			digest,
			link
		})}`,
		isResolved: report.verdict === "pass"
	};
}

// src/actions/readiness-gate/show.ts
/** Shows a readiness report on GitHub. Like every delivery it can change no verdict. */
async function showReadiness({ report, digest }, { name, link, prefix, detailsUrl, occasion }, wishes, open) {
	const checkRun = async ({ sha }) => {
		const content = renderReadinessCheckRun(report, {
			digest,
			link,
			prefix
		});
		const identity = {
			name,
			headSha: sha,
			externalId: `sha256:${digest}`,
			detailsUrl
		};
		const { outcome, url } = await (await open()).putCheckRun({
			...content,
			...identity
		});
		return {
			outcome: outcome === "unchanged" ? "unneeded" : "done",
			sentence: outcome,
			url
		};
	};
	const comment = async ({ sha, pull }) => {
		if (pull === void 0) return {
			outcome: "unneeded",
			sentence: "there is no pull request to comment on"
		};
		const content = renderReadinessComment(report, {
			name,
			digest,
			link
		});
		const github = await open();
		const isCurrent = stillHead(github, pull, sha);
		const { outcome, url } = await github.putComment({
			...content,
			pull
		}, isCurrent);
		if (outcome === "stale") return MOVED_ON;
		return {
			outcome: outcome === "created" || outcome === "updated" ? "done" : "unneeded",
			sentence: outcome === "none" ? "none is needed" : outcome,
			url
		};
	};
	const delivered = [];
	for (const [what, wish, run] of [[
		"check run",
		wishes.checkRun,
		checkRun
	], [
		"comment",
		wishes.comment,
		comment
	]]) {
		if (wish === "false") continue;
		const told = occasion ? await run(occasion).catch(failureTold) : impossible("the files that were judged are not exactly those of the commit of this run");
		delivered.push({
			what,
			wish,
			...told,
			url: told.url ?? ""
		});
	}
	return delivered;
}

// src/actions/readiness-gate/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	runner.mask(inputs.token);
	runner.mask(inputs["signing-key"]);
	const name = reportName(inputs["report-name"]);
	const sign = inputs["signing-key"] === "" ? void 0 : signerOf(inputs["signing-key"]);
	const threshold = parseThreshold("input threshold:", inputs.threshold);
	const evidence = inputs.evidence.map(readEvidenceFile);
	const past = inputs["history-file"] === "" ? void 0 : readProjectFile(runner.workspace, inputs["history-file"]);
	const path = insideWorkspace(runner.workspace, inputs.path);
	const event = eventCommits(runner.eventName, runner.eventPath);
	const base = inputs.base || event.base;
	const head = inputs.head || (runner.eventName === "pull_request_target" ? event.head : void 0);
	const remote = {
		url: runner.repositoryUrl,
		token: inputs.token,
		temporary: runner.temporary
	};
	const asked = [base, head].filter((commit) => commit !== void 0);
	const elsewhere = base === void 0 || await hasCommits(path, asked) ? void 0 : await fetchChange(remote, base, head ?? base);
	const { ports, directory, project, root } = await readinessWorld(path, loadEngine, elsewhere);
	const gated = await judgeDirectory({
		directory,
		environment: inputs.environment,
		threshold,
		policy: inputs.policy || void 0,
		base,
		head,
		now: inputs.now || (/* @__PURE__ */ new Date()).toISOString()
	}, {
		...ports,
		runs: [],
		evidence,
		earlier: earlierOf(inputs.previous || void 0)
	});
	const prefix = relative(runner.workspace, root);
	const { commit } = gated.report.subject;
	const link = blobLinks({
		repository: runner.repositoryUrl,
		commit: commit ?? "",
		prefix
	});
	deliverReadiness(gated, {
		inputs,
		link,
		prefix,
		sha256,
		past: past ? new TextDecoder().decode(past) : "",
		sign
	}, runner);
	const pull = eventPull(runner.eventName, runner.eventPath);
	const occasion = pull !== void 0 && event.base !== void 0 ? occasionOf({
		kind: "change",
		base: event.base,
		head: pull.head
	}, facts(pull, project)) : occasionOf({ kind: "tree" }, facts(void 0, project));
	const { apiUrl: api, repository } = runner;
	if (api === "" || repository === "") return;
	const delivered = await showReadiness(gated, {
		name,
		link,
		prefix,
		detailsUrl: runner.runUrl,
		occasion
	}, {
		checkRun: inputs["check-run"],
		comment: inputs.comment
	}, async () => {
		const { openGitHub } = await import("./chunks/github2.js");
		return openGitHub({
			api,
			repository,
			token: inputs.token,
			version: toolVersion
		});
	});
	announce(delivered, inputs.summary, {
		...runner,
		output: () => void 0
	});
});
function facts(pull, directory) {
	return {
		sha: runner.commit,
		ref: runner.ref,
		pull,
		workspaceCommit: headCommit(directory)
	};
}

export {  };