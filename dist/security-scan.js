import "./chunks/rolldown-runtime.js";
import { n as scanRules } from "./chunks/selection2.js";
import { t as toolVersion } from "./chunks/tool.gen.js";
import { a as validate, c as dayOf, r as clockDay } from "./chunks/terminal.js";
import { t as sha256 } from "./chunks/digest.js";
import { o as eventCommits, r as reportName, s as eventPull, t as publish } from "./chunks/publish.js";
import { i as fetchChange, n as deliver, o as hasChange, r as occasionOf, t as contract$1 } from "./chunks/contract.js";
import { r as headCommit } from "./chunks/repository.js";
import { t as runner } from "./chunks/runner.js";
import { t as syntaxPort } from "./chunks/syntax.js";
import { n as workspaceAt, t as insideWorkspace } from "./chunks/workspace.js";
import { n as renderSarif } from "./chunks/sarif.js";
import { t as ruleList } from "./chunks/list.gen.js";
import { r as parseInputs } from "./chunks/clip.js";
import { t as enter } from "./chunks/door.js";
import { t as loadEngine } from "./chunks/engine.js";
import { r as personas } from "./chunks/facts.js";
import { relative } from "node:path";

// src/actions/security-scan/contract.ts
const { inputs, outputs } = contract$1;
const contract = {
	name: "security-scan",
	description: "Finds what a gpack can do to those who generate from it: the new findings of a change, or all of them.",
	icon: "shield",
	inputs: {
		path: inputs.path,
		packages: inputs.packages,
		index: inputs.index,
		base: inputs.base,
		head: inputs.head,
		persona: {
			kind: personas,
			default: "default",
			description: "Who asks: `default`, `pedantic` (every weak spot) or `auditor` (every signal)."
		},
		"fail-on": inputs["fail-on"],
		rules: {
			kind: "list",
			description: "Rules to run (`security/name`) and severities to set (`security/name=warning`, `security/*=note`). Default: those of the persona."
		},
		policy: inputs.policy,
		today: inputs.today,
		format: inputs.format,
		"sarif-file": inputs["sarif-file"],
		"html-file": inputs["html-file"],
		"json-file": inputs["json-file"],
		annotations: inputs.annotations,
		summary: inputs.summary,
		"check-run": inputs["check-run"],
		comment: inputs.comment,
		"sarif-upload": inputs["sarif-upload"],
		"report-name": {
			kind: "text",
			default: "security-scan",
			description: "Name of the check run, by which comments of several reports are told apart, too."
		},
		token: inputs.token
	},
	outputs: {
		...outputs,
		"report-digest": "SHA-256 of the JSON report; equal to what `gpack security-scan` prints for the same commits."
	}
};

// src/actions/security-scan/request.ts
/** The request that inputs make; an event's commits stand in for those that are not given. */
function scanRequest(inputs, rules, event) {
	const isGiven = inputs.base !== "" || inputs.head !== "";
	return {
		base: isGiven ? inputs.base || void 0 : event.base,
		head: isGiven ? inputs.head || void 0 : event.head,
		packages: inputs.packages,
		indexes: inputs.index,
		failOn: inputs["fail-on"] || void 0,
		rules,
		policy: inputs.policy || void 0,
		fix: "none",
		isDryRun: false
	};
}

// src/actions/security-scan/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	runner.mask(inputs.token);
	const event = eventCommits(runner.eventName, runner.eventPath);
	const rules = scanRules(ruleList, inputs.rules, inputs.persona);
	const request = {
		...scanRequest(inputs, rules, event),
		today: dayOf(inputs.today, clockDay)
	};
	const name = reportName(inputs["report-name"]);
	const directory = insideWorkspace(runner.workspace, inputs.path);
	const prefix = relative(runner.workspace, directory);
	const { base, head = "HEAD" } = request;
	const isHere = base === void 0 || await hasChange(directory, base, head);
	const remote = {
		url: runner.repositoryUrl,
		token: inputs.token,
		temporary: runner.temporary
	};
	const elsewhere = isHere ? void 0 : {
		directory: await fetchChange(remote, base, head),
		prefix
	};
	const ports = {
		workspace: workspaceAt(directory, elsewhere),
		ruleList,
		engine: loadEngine,
		syntax: syntaxPort(),
		sha256,
		version: toolVersion
	};
	const validated = await validate(request, ports);
	const place = {
		repository: runner.repositoryUrl,
		commit: runner.commit,
		prefix
	};
	deliver(validated, inputs, runner, place, sha256);
	const { report, digest } = validated;
	const occasion = occasionOf(report.subject, {
		sha: runner.commit,
		ref: runner.ref,
		pull: eventPull(runner.eventName, runner.eventPath),
		workspaceCommit: request.head === void 0 ? headCommit(directory) : void 0
	});
	await publish({
		report,
		digest,
		name,
		prefix,
		occasion,
		sha256,
		sarif: (options) => renderSarif(report, {
			...options,
			rules: validated.rules,
			prefix
		}),
		isVerdict: true,
		hasSummary: inputs.summary,
		token: inputs.token
	}, {
		checkRun: inputs["check-run"],
		comment: inputs.comment,
		suggestions: "false",
		codeScanning: inputs["sarif-upload"]
	}, runner);
});

export {  };