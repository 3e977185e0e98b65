import "./chunks/rolldown-runtime.js";
import { A as workspaceAt, Ar as visible, H as headCommit, Lr as InputError, Nr as toolVersion, Pr as enter, S as runner, Tt as validate, Xn as personas, a as hasChange, at as sha256, br as parseInputs, c as publish, ct as renderSarif, et as syntaxPort, fr as dayOf, h as reportName, it as digestOfFiles, k as ruleList, n as occasionOf, ot as loadEngine, r as fetchChange, s as contract$1, t as deliver, v as eventCommits, wt as clockDay, x as insideWorkspace, y as eventPull } from "./chunks/start.js";
import { a as sharded, i as programDigest, n as scanRules, r as resultStore } from "./chunks/selection.js";
import { t as sharedCache } from "./chunks/shared-cache.js";
import { t as supplyOf } from "./chunks/supply.js";
import { t as daysOf } from "./chunks/days.js";
import { join, relative } from "node:path";

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
		shard: {
			kind: "text",
			description: "One part of a sweep, such as `2/8`: each gpack is in one part, by a hash of its directory. Default: everything."
		},
		cache: {
			kind: ["off", "shared"],
			default: "off",
			description: "Where results are kept: a gpack that is as it was, judged by the same program, rules, policy and advisories, is not scanned again. `shared`: in GitHub's cache, on `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` alone; `advisories` that are not there are then brought back from it, and those that are there kept. Only for whole registries."
		},
		"cache-file": {
			kind: "text",
			description: "The same in a file, relative to the workspace, that no commit has and nobody else can write. Default: none."
		},
		advisories: {
			kind: "list",
			description: "Advisories of OSV for packages of other ecosystems: zip archives, records, or directories of either, relative to the workspace. Nothing is fetched."
		},
		"max-advisory-days": {
			kind: "text",
			default: "7",
			description: "How many days old the newest of these advisories may be; older ones make the verdict `incomplete`."
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

// src/actions/security-scan/kept-results.ts
/**
* Events that nobody causes who may not write to the repository. On all others, `pull_request` first, a stranger may have written what the
* cache of that branch holds, or the run may write to the cache of the default branch on behalf of a stranger.
*/
const TRUSTED = [
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
];
/** Brings back what earlier runs found, and keeps what this one finds. On events of strangers nothing is taken and nothing is left. */
async function sharedResults(event, shared, store, tell) {
	if (!TRUSTED.includes(event)) {
		tell(`The shared cache is left alone on ${event || "an event without a name"}: everything is scanned.`);
		return {
			store: void 0,
			keep: () => Promise.resolve()
		};
	}
	const missing = await shared.restore();
	if (missing !== void 0) tell(`The shared cache is empty: ${missing}`);
	const before = shared.digest();
	return {
		store,
		async keep() {
			const after = shared.digest();
			if (after === before) return;
			const why = await shared.save(after);
			if (why !== void 0) tell(`The shared cache is not saved: ${why}`);
		}
	};
}
/**
* Brings back advisories that are not there, and keeps those that are: whoever gets them on one day, or where there is a network, has them
* on others, too. How old they may be is for the scan to say. On events of strangers nothing is taken and nothing is left.
*/
async function sharedAdvisories(event, paths, tell) {
	if (!TRUSTED.includes(event)) return { keep: () => Promise.resolve() };
	const given = paths.filter((files) => files.digest() !== "");
	for (const files of paths.filter((one) => !given.includes(one))) {
		const missing = await files.restore();
		tell(missing === void 0 ? `The advisories ${JSON.stringify(files.path)} are those of an earlier run.` : `The advisories ${JSON.stringify(files.path)} are not in the shared cache: ${missing}`);
	}
	return { async keep() {
		for (const files of given) {
			const why = await files.save(files.digest());
			if (why !== void 0) tell(`The advisories ${JSON.stringify(files.path)} are not kept: ${why}`);
		}
	} };
}

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
		maxAdvisoryDays: daysOf("max-advisory-days", inputs["max-advisory-days"]),
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
		today: dayOf(inputs.today, clockDay),
		advisories: inputs.advisories.map((path) => insideWorkspace(runner.workspace, path, "advisories"))
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
	const workspace = sharded(workspaceAt(directory, elsewhere), inputs.shard, sha256);
	const kept = await keptResults(inputs, [
		inputs.shard,
		inputs.path,
		inputs.persona
	]);
	const advisories = inputs.cache === "shared" ? await keptAdvisories(inputs.advisories) : void 0;
	const ports = {
		workspace,
		ruleList,
		engine: loadEngine,
		syntax: syntaxPort(),
		sha256,
		version: toolVersion,
		supply: supplyOf,
		...kept?.store ? { results: kept.store } : {}
	};
	const validated = await validate(request, ports);
	await kept?.keep();
	await advisories?.keep();
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
		workspaceCommit: headCommit(directory, request.head)
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
			prefix,
			...inputs.shard === "" ? {} : { category: `security-scan/registry/shard-${inputs.shard.split("/", 1)[0]}` }
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
/**
* Where results are kept, and what is to be done with them in the end.
* @param parts what tells the results of one scan from those of another in the same registry
*/
async function keptResults({ cache, "cache-file": file }, parts) {
	if (cache === "off") return file === "" ? void 0 : {
		store: resultStore(insideWorkspace(runner.workspace, file, "cache-file"), "cache-file"),
		keep: () => Promise.resolve()
	};
	if (file !== "") throw new InputError("cache-file", "cache-file names where results are kept; leave it out, or cache");
	const directory = join(runner.temporary, "gpack-results");
	const path = join(directory, "results.json");
	const prefix = `gpack-results-${programDigest().slice(0, 16)}-${sha256(JSON.stringify(parts)).slice(0, 16)}-`;
	return sharedResults(runner.eventName, {
		...sharedCache({ directory }, prefix),
		digest: () => digestOfFiles(path)
	}, resultStore(path, "cache"), (text) => runner.info(visible(text)));
}
/** Advisories of earlier runs, for those that are not there. */
function keptAdvisories(paths) {
	const files = paths.map((path) => {
		const place = insideWorkspace(runner.workspace, path, "advisories");
		const prefix = `gpack-advisories-${sha256(path).slice(0, 16)}-`;
		return {
			path,
			...sharedCache({ directory: place }, prefix),
			digest: () => digestOfFiles(place)
		};
	});
	return sharedAdvisories(runner.eventName, files, (text) => runner.info(visible(text)));
}

export {  };