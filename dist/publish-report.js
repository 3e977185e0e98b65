import "./chunks/rolldown-runtime.js";
import { Ar as visible, Ir as exitCodes, Lr as InputError, Nr as toolVersion, Pr as enter, S as runner, at as sha256, b as eventRun, br as parseInputs, c as publish, ct as renderSarif, g as wish, h as reportName, k as ruleList, lt as SUMMARY_BYTES, m as EVIDENCE, ut as renderMarkdown, x as insideWorkspace, yr as DeliveryFailure } from "./chunks/start.js";
import { t as openGitHub } from "./chunks/github.js";
import { a as refused, i as late, n as readReport, r as REPORT_FILE } from "./chunks/read-report.js";
import { relative } from "node:path";

// src/actions/publish-report/contract.ts
const contract = {
	name: "publish-report",
	description: "Shows the report of a run that had no right to write, such as one for a pull request from a fork, as evidence on its pull request.",
	icon: "message-square",
	inputs: {
		"run-id": {
			kind: "text",
			description: "Workflow run that made the report. Default: the run of the `workflow_run` event."
		},
		artifact: {
			kind: "text",
			default: "gpack-report",
			description: "Name of the artifact; it holds `report.json` and nothing else."
		},
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the registry in the repository, as it was given to `validate-gpack`."
		},
		workflows: {
			kind: "list",
			description: "Files of the workflows whose reports are taken, such as `.github/workflows/evidence.yml`. Default: all that the trigger lets through."
		},
		"check-run": {
			kind: wish,
			default: "true",
			description: "Show the report as a check run, which is never green. Needs `checks: write`."
		},
		comment: {
			kind: wish,
			default: "true",
			description: "Keep one comment on the pull request while the report has something that blocks. Needs `pull-requests: write`."
		},
		"sarif-upload": {
			kind: wish,
			default: "auto",
			description: "Show findings as code scanning alerts of the pull request. Needs `security-events: write`."
		},
		"report-name": {
			kind: "text",
			default: "gpack",
			description: "Name of the check run, which `(evidence)` is added to, and of the comment."
		},
		summary: {
			kind: "flag",
			default: "true",
			description: "Write the report to the job summary."
		},
		token: {
			kind: "text",
			default: "${{ github.token }}",
			description: "Token to read the artifact (`actions: read`) and to show the report."
		}
	},
	outputs: {
		outcome: "`published`; `refused`, which fails the step; or `late`: there is nothing to show any more, or yet.",
		reason: "Why the report was not taken, in one sentence.",
		evidence: "What the report says: `pass`, `fail` or `incomplete`. No verdict: the run could have been changed by the pull request.",
		"pull-request": "Number of the pull request, found by the head of the run.",
		"report-digest": "SHA-256 of the report.",
		deliveries: "JSON list of what was to be shown on GitHub: `what`, `outcome`, `sentence` and `url`."
	}
};

// src/actions/publish-report/show.ts
/** Shows a report as evidence on its pull request, or says why it was not taken. */
async function show(taken, inputs, { name, prefix, rules, sha256 }, port) {
	if (taken instanceof Error) {
		const needs = taken.needs === void 0 ? "" : `; the token lacks ${taken.needs}`;
		port.fail(visible(`The report could not be read: ${taken.message}${needs}`));
		port.exit(exitCodes.incomplete);
		return;
	}
	if (taken.kind !== "taken") {
		port.output("outcome", taken.kind);
		port.output("reason", taken.sentence);
		if (taken.kind === "late") {
			port.info(visible(`Nothing is shown: ${taken.sentence}.`));
			return;
		}
		port.fail(visible(`The report is refused. ${taken.sentence}.`));
		port.exit(exitCodes.fail);
		return;
	}
	const { report, digest, pull } = taken;
	port.output("outcome", "published");
	port.output("evidence", report.verdict);
	port.output("pull-request", String(pull.number));
	port.output("report-digest", digest);
	if (inputs.summary) port.summary(`${EVIDENCE}\n\n${renderMarkdown(report, {
		maxBytes: SUMMARY_BYTES,
		digest
	})}`);
	await publish({
		report,
		digest,
		name,
		prefix,
		occasion: {
			sha: pull.head,
			pull: pull.number,
			ref: `refs/pull/${pull.number}/head`
		},
		sha256,
		sarif: (options) => renderSarif(report, {
			...options,
			rules,
			prefix
		}),
		isVerdict: false,
		hasSummary: inputs.summary,
		token: inputs.token
	}, {
		checkRun: inputs["check-run"],
		comment: inputs.comment,
		suggestions: "false",
		codeScanning: inputs["sarif-upload"]
	}, port);
}

// src/actions/publish-report/run.ts
/** An archive of one report: a report of 5,000 findings has 3 MB before it is packed. */
const MAX_ARCHIVE = 8388608;
const expected = {
	names: [REPORT_FILE],
	maxBytes: 33554432
};
/**
* The request that inputs make; the run of the event stands in for one that is not given.
* @throws InputError when no run is named
*/
function requestOf(inputs, eventRun, repository) {
	const text = inputs["run-id"];
	if (text !== "" && !/^[1-9]\d{0,15}$/.test(text)) throw new InputError("run-id", `input run-id: ${JSON.stringify(text)} is not allowed; allowed is the number of a workflow run`);
	const run = text === "" ? eventRun : Number(text);
	if (run === void 0) throw new InputError("run-id", "the event names no workflow run; use the action under workflow_run, or give the input run-id");
	return {
		run,
		artifact: inputs.artifact,
		workflows: inputs.workflows,
		repository
	};
}
/**
* Takes the report of a run whose code the pull request could have changed. What the run says of itself counts for
* nothing: its event, head and repository come from GitHub, the pull request from the head, and the archive holds one
* file, which is data of one form. Rejected with a `DeliveryFailure` when GitHub cannot be asked.
*/
async function takeReport(request, { source, sha256 }) {
	const run = await source.workflowRun(request.run);
	const wrongRun = problemOfRun(run, request);
	if (wrongRun) return wrongRun;
	const [artifact] = await source.artifactsOf(run.id, request.artifact);
	if (!artifact) return late(`The run has no artifact ${JSON.stringify(request.artifact)}`);
	const wrongArtifact = problemOfArtifact(artifact, run);
	if (wrongArtifact) return wrongArtifact;
	const archive = await source.archive(artifact.id, MAX_ARCHIVE, expected);
	const read = readReport(archive, run.head);
	if ("kind" in read) return read;
	const { report, text } = read;
	const candidates = (await source.pullsOf(run)).filter(({ head, isOpen }) => isOpen && head === run.head);
	if (candidates.length === 0) return late(`No open pull request has ${run.head} as its head now`);
	const { base } = report.subject;
	for (const pull of candidates.toSorted((a, b) => Number(b.base === base) - Number(a.base === base))) if (pull.base === base || await source.isOnBranch(base, pull.baseBranch)) return {
		kind: "taken",
		report,
		digest: sha256(text),
		pull
	};
	return refused(`The report compares with ${base}, which is no commit of the branch that the pull request goes into`);
}
function problemOfRun(run, { repository, workflows }) {
	if (run.repository.toLowerCase() !== repository.toLowerCase()) return refused(`The run belongs to the repository ${run.repository}, not to ${repository}`);
	if (run.event !== "pull_request") return refused(`The run was started by ${run.event}; only reports of pull_request are taken, since others have rights of their own`);
	if (workflows.length > 0 && !workflows.includes(run.path)) return refused(`The run is of the workflow ${run.path}; reports are taken of ${workflows.join(", ")}`);
	return run.isCompleted ? void 0 : late("The run has not ended");
}
function problemOfArtifact({ bytes, isExpired, run: owner, head }, run) {
	if (owner !== run.id || head !== run.head) return refused("The artifact belongs to another run");
	if (isExpired) return late("The artifact has expired");
	if (bytes > MAX_ARCHIVE) return refused(`The artifact has ${bytes} bytes; ${MAX_ARCHIVE} are read at most`);
}

// src/actions/publish-report/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	runner.mask(inputs.token);
	const name = reportName(inputs["report-name"]);
	const prefix = relative(runner.workspace, insideWorkspace(runner.workspace, inputs.path));
	const { apiUrl: api, repository } = runner;
	const request = requestOf(inputs, eventRun(runner.eventName, runner.eventPath), repository);
	const take = async () => {
		const source = await openGitHub({
			api,
			repository,
			token: inputs.token,
			version: toolVersion
		});
		return takeReport(request, {
			source,
			sha256
		});
	};
	const taken = await take().catch((error) => {
		if (error instanceof DeliveryFailure) return error;
		throw error;
	});
	await show(taken, inputs, {
		name,
		prefix,
		rules: ruleList,
		sha256
	}, runner);
});

export {  };