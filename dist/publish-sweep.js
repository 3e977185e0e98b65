import "./chunks/rolldown-runtime.js";
import { A as workspaceAt, Ar as visible, Er as codeSpan, Fr as exitCodeOf, Gn as isOpen, Ht as isShared, Ir as exitCodes, It as createReport, Lt as reportJson, Nr as toolVersion, Or as markdown, Pr as enter, S as runner, Wn as compareText, at as sha256, br as parseInputs, dt as renderHtml, g as wish, lt as SUMMARY_BYTES, qn as severities, s as contract$1, ut as renderMarkdown, x as insideWorkspace, yr as DeliveryFailure, zt as count } from "./chunks/start.js";
import { t as readRegistry } from "./chunks/read-registry.js";
import { en as catalogueOf } from "./chunks/engine.js";
import { t as openGitHub } from "./chunks/github.js";
import { t as numberIn } from "./chunks/run2.js";
import { r as REPORT_FILE, t as readAnyReport } from "./chunks/read-report.js";

// src/actions/publish-sweep/contract.ts
const contract = {
	name: "publish-sweep",
	description: "Makes one report of the parts of a sweep, and keeps one issue for each gpack that it found affected.",
	icon: "inbox",
	inputs: {
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the registry, relative to the workspace."
		},
		head: {
			kind: "text",
			description: "Commit to read. Default: the files of the directory."
		},
		shards: {
			kind: "text",
			default: "1",
			description: "How many parts there were to be."
		},
		artifact: {
			kind: "text",
			default: "gpack-sweep-",
			description: "What the names of the artifacts of this run begin with; the number of the part follows. Each holds `report.json` and nothing else."
		},
		issues: {
			kind: wish,
			default: "auto",
			description: "Keep one issue for each gpack in which something blocks. Needs `issues: write`."
		},
		label: {
			kind: "text",
			default: "gpack-security",
			description: "The label of these issues, by which they are found again."
		},
		summary: contract$1.inputs.summary,
		"json-file": contract$1.inputs["json-file"],
		"html-file": contract$1.inputs["html-file"],
		token: {
			kind: "text",
			default: "${{ github.token }}",
			description: "Token to read the artifacts (`actions: read`) and to write the issues."
		}
	},
	outputs: {
		verdict: "`pass`, `fail` or `incomplete`: the latter, too, where a part gave no report.",
		"report-digest": "SHA-256 of the report.",
		affected: "JSON list of the gpacks in which something blocks.",
		"opened-issues": "JSON list of the addresses of issues that were opened.",
		"updated-issues": "JSON list of the addresses of issues that were written anew, or opened again.",
		"closed-issues": "JSON list of the addresses of issues that were closed.",
		"json-file": "Absolute path of the JSON report, if one was asked for.",
		"html-file": "Absolute path of the HTML report, if one was asked for."
	}
};

// src/report/sweep-issue.ts
/** What every marker begins with. */
const MARK = "<!-- gpack sweep: ";
/** Findings and packs that are listed; the report has all. */
const MAX_FINDINGS = 50;
const MAX_PACKS = 30;
/** The marker of a pack's issue. */
function issueMarker(name) {
	return `${MARK}${encodeURIComponent(name).replaceAll("-", "%2D")} -->`;
}
/** Whether a body is that of an issue of a sweep, and its marker. */
function markerIn(body) {
	const [line = ""] = body.split(/\r?\n/, 1);
	return line.startsWith(MARK) && line.endsWith(" -->") ? line : void 0;
}
/** The issue about a pack that was found affected. */
function sweepIssue({ name, findings }, radius) {
	const rows = findings.slice(0, MAX_FINDINGS).map(({ severity, rule, message, at }) => {
		return `| ${severity} | ${codeSpan(`${at.file}:${at.line}`)} | ${markdown(message)} | ${codeSpan(rule)} |`;
	});
	const left = findings.length - rows.length;
	const marker = issueMarker(name);
	return {
		marker,
		title: `Security of ${plain(name)}: ${count(findings.length, "finding")}`,
		body: [
			marker,
			`The scan of the registry found what blocks in ${codeSpan(name)}.`,
			"",
			"| Severity | Where | What | Rule |",
			"|---|---|---|---|",
			...rows,
			...left > 0 ? ["", `And ${left} more, which the report has.`] : [],
			"",
			"**Whom it reaches.** " + reach(radius),
			"",
			"This issue is kept up to date by each scan, and closed by the first that finds nothing here any more."
		].join("\n")
	};
}
/** What is said when nothing is found any more. */
const REPAIRED = "The scan of the registry finds nothing here any more.";
function reach({ direct, indirect }) {
	if (direct.length === 0) return "No gpack of the index needs it.";
	const list = (names) => {
		const told = names.slice(0, MAX_PACKS).map(codeSpan).join(", ");
		return names.length > MAX_PACKS ? `${told} and ${names.length - MAX_PACKS} more` : told;
	};
	const through = indirect.length > 0 ? ` Through them ${count(indirect.length, "other")}: ${list(indirect)}.` : "";
	return `${count(direct.length, "gpack")} of the index ${direct.length === 1 ? "needs" : "need"} it: ${list(direct)}.${through}`;
}
/** A title is plain text: what would mention somebody, or a control, is no part of an id. */
function plain(name) {
	return name.replaceAll(/[^\w./-]/g, "_").slice(0, 120);
}

// src/actions/publish-sweep/issues.ts
/**
* Keeps the issues of a sweep. Where something was not looked at no issue is closed: that nothing was found there says nothing. A token
* without the right fails the step only where issues were asked for by name.
*/
async function keepSweepIssues({ issues, isWhole }, { issues: wish, label }, port, tell) {
	if (wish === "false") return;
	try {
		const { opened, updated, closed, unchanged } = await port.keepIssues(issues, {
			label,
			markerIn,
			mayClose: () => isWhole,
			closing: REPAIRED
		});
		tell.output("opened-issues", JSON.stringify(opened));
		tell.output("updated-issues", JSON.stringify(updated));
		tell.output("closed-issues", JSON.stringify(closed));
		tell.info(`Issues: ${opened.length} opened, ${updated.length} updated, ${closed.length} closed, ${unchanged} as they were.`);
		if (!isWhole) tell.info("Something was not looked at, so no issue was closed.");
	} catch (error) {
		if (!(error instanceof DeliveryFailure)) throw error;
		const needs = error.needs === void 0 ? "" : `; the token lacks ${error.needs}`;
		const text = visible(`The ${count(issues.length, "issue")} could not be kept: ${error.message}${needs}`);
		if (wish === "true") tell.fail(text);
		else tell.warn(text);
	}
}

// src/core/sweep/affected-packs.ts
/** The packs with findings that count at least as much as the severity that fails, the worst first in each. */
function affectedPacks({ findings, packs, failOn }) {
	const least = failOn === "never" ? "error" : failOn;
	const names = new Map(packs.map(({ path, id }) => [path, id ?? path]));
	const found = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const isMilder = severities.indexOf(finding.severity) > severities.indexOf(least);
		if (!isOpen(finding) || isMilder || finding.pack === void 0) continue;
		const name = names.get(finding.pack) ?? finding.pack;
		found.set(name, [...found.get(name) ?? [], finding]);
	}
	return [...found].map(([name, own]) => ({
		name,
		findings: own.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
	})).toSorted((a, b) => compareText(a.name, b.name));
}

// src/core/sweep/blast-radius.ts
/** Packs of which the dependents are followed. */
const MAX_FOLLOWED = 1e4;
/** Everybody whom a fault of a pack reaches, by who needs whom; a circle ends where it began. */
function blastRadius(id, dependents) {
	const direct = new Set(dependents.get(id));
	direct.delete(id);
	const reached = /* @__PURE__ */ new Set([id, ...direct]);
	const queue = [...direct];
	for (let at = 0; at < queue.length && reached.size < MAX_FOLLOWED; at += 1) for (const next of dependents.get(queue[at] ?? "") ?? []) {
		if (reached.has(next)) continue;
		reached.add(next);
		queue.push(next);
	}
	const indirect = [...reached].filter((other) => other !== id && !direct.has(other));
	return {
		direct: [...direct].toSorted(compareText),
		indirect: indirect.toSorted(compareText)
	};
}

// src/core/sweep/merge-reports.ts
/**
* The reports of all parts as one. A part without a report is a gap, and so are parts that were judged otherwise than the first: by other
* rules, another policy or another version. The same report twice is one; two reports of one part that differ, and one of a part that was
* not planned, are gaps. What several parts found in the files that they share is told once. `undefined` when there is no report at all.
*/
function mergeReports(parts, { count, shared }) {
	const texts = new Map(parts.map((part) => [part, reportJson(part.report)]));
	const textOf = (part) => texts.get(part) ?? "";
	const sorted = parts.toSorted((a, b) => a.index - b.index || compareText(textOf(a), textOf(b))).filter((part, at, all) => {
		const before = all[at - 1];
		return before?.index !== part.index || textOf(before) !== textOf(part);
	});
	const first = sorted[0]?.report;
	if (!first) return void 0;
	const gaps = [];
	for (let index = 1; index <= count; index += 1) if (!sorted.some((part) => part.index === index)) gaps.push(gap(`part ${index} of ${count} gave no report`, "look at its job, and run it again"));
	for (const [at, { index, report }] of sorted.entries()) {
		if (report.coverage.files === 0 && shared.files > 0) gaps.push(gap(`part ${index} looked at no file`, "look at its job, and run it again"));
		if (index > count) gaps.push(gap(`part ${index} was not planned: there are ${count}`, "run all parts again, together"));
		if (sorted[at - 1]?.index === index) gaps.push(gap(`part ${index} gave reports that differ`, "run all parts again, together"));
	}
	for (const { index, report } of sorted) {
		const other = differences(first, report);
		if (other !== void 0) gaps.push(gap(`part ${index} was judged by ${other} than part ${sorted[0]?.index ?? 1}`, "run all parts again, together"));
	}
	const reports = sorted.map(({ report }) => report);
	const packs = new Map(reports.flatMap((report) => report.packs).map((pack) => [pack.path, pack]));
	return createReport({
		version: first.tool.version,
		ruleSet: first.ruleSet,
		policy: first.policy,
		subject: first.subject,
		failOn: first.failOn,
		findings: once(reports.flatMap(({ findings }) => findings)),
		packs: [...packs.values()].map(({ path, id, version }) => ({
			path,
			id: id ?? void 0,
			version: version ?? void 0
		})),
		coverage: mergedCoverage(reports, shared, gaps),
		...first.date === void 0 ? {} : { date: first.date }
	});
}
function gap(reason, next) {
	return {
		file: "",
		reason,
		who: {
			kind: "maintainers",
			names: []
		},
		next
	};
}
/** How two parts were judged differently, in words. */
function differences(first, other) {
	if (other.ruleSet !== first.ruleSet) return "other rules or advisories";
	if (other.policy !== first.policy) return "another policy";
	return other.tool.version === first.tool.version && other.failOn === first.failOn ? void 0 : "another version";
}
function mergedCoverage(reports, shared, gaps) {
	const sum = (of) => reports.reduce((total, { coverage }) => total + of(coverage), 0);
	const again = reports.length - 1;
	const truncated = {};
	for (const { coverage } of reports) for (const [rule, many] of Object.entries(coverage.truncated)) truncated[rule] = (truncated[rule] ?? 0) + many;
	return {
		files: Math.max(0, sum(({ files }) => files) - again * shared.files),
		bytes: Math.max(0, sum(({ bytes }) => bytes) - again * shared.bytes),
		packs: sum(({ packs }) => packs),
		entries: Math.max(...reports.map(({ coverage }) => coverage.entries)),
		rules: Math.max(...reports.map(({ coverage }) => coverage.rules)),
		gaps: [...gaps, ...once(reports.flatMap(({ coverage }) => coverage.gaps))],
		notChecked: [...new Set(reports.flatMap(({ coverage }) => coverage.notChecked))].toSorted(compareText),
		truncated
	};
}
/** Things that say the same are one. */
function once(items) {
	return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// src/actions/publish-sweep/run.ts
/** An archive of one report: a report of 5,000 findings has 3 MB before it is packed. */
const MAX_ARCHIVE = 8388608;
const expected = {
	names: [REPORT_FILE],
	maxBytes: 33554432
};
/** Puts the reports of all parts together. Rejected with a `DeliveryFailure` when GitHub cannot be asked. */
async function takeSweep(request, { source, tree, dependents }) {
	const parts = [];
	const refused = [];
	for (let index = 1; index <= request.count; index += 1) {
		const [artifact] = await source.artifactsOf(request.run, `${request.artifact}${index}`);
		if (!artifact || artifact.run !== request.run) continue;
		const read = readAnyReport(await source.archive(artifact.id, MAX_ARCHIVE, expected));
		if ("kind" in read) refused.push(`Part ${index}: ${read.sentence}`);
		else if (read.report.subject.kind === "tree") parts.push({
			index,
			report: read.report
		});
		else refused.push(`Part ${index}: the report is of a change`);
	}
	const report = mergeReports(parts, {
		count: request.count,
		shared: sharedOf(tree)
	});
	const affected = report ? affectedPacks(report) : [];
	return {
		report,
		affected,
		issues: affected.map((pack) => sweepIssue(pack, blastRadius(pack.name, dependents))),
		refused,
		isWhole: report !== void 0 && report.coverage.gaps.length === 0
	};
}
/** The files that every part had, and their bytes. */
function sharedOf(tree) {
	let files = 0;
	let bytes = 0;
	for (const entry of tree.entries) {
		if (!isShared(entry)) continue;
		const content = entry.kind === "file" ? tree.read(entry.path) : /* @__PURE__ */ new Uint8Array();
		if ("reason" in content) continue;
		files += 1;
		bytes += content.length;
	}
	return {
		files,
		bytes
	};
}

// src/actions/publish-sweep/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	runner.mask(inputs.token);
	const count = numberIn("shards", inputs.shards, 256);
	const directory = insideWorkspace(runner.workspace, inputs.path);
	const { tree } = await workspaceAt(directory).open({
		base: void 0,
		head: inputs.head || void 0,
		indexes: [],
		contents: true
	});
	const github = await openGitHub({
		api: runner.apiUrl,
		repository: runner.repository,
		token: inputs.token,
		version: toolVersion
	});
	const catalogue = catalogueOf(readRegistry(tree, []).registry);
	const dependents = new Map([...catalogue.ids()].map((id) => [id, catalogue.dependentsOf(id)]));
	const request = {
		run: Number(runner.runId),
		artifact: inputs.artifact,
		count
	};
	const sweep = await takeSweep(request, {
		source: github,
		tree,
		dependents
	}).catch((error) => {
		if (error instanceof DeliveryFailure) return error;
		throw error;
	});
	if (sweep instanceof Error) {
		const needs = sweep.needs === void 0 ? "" : `; the token lacks ${sweep.needs}`;
		runner.fail(visible(`The reports of the parts could not be read: ${sweep.message}${needs}`));
		runner.exit(exitCodes.incomplete);
		return;
	}
	for (const sentence of sweep.refused) runner.warn(visible(sentence));
	const { report } = sweep;
	if (!report) {
		runner.output("verdict", "incomplete");
		runner.fail("No part of the sweep gave a report, so nothing is known.");
		runner.exit(exitCodes.incomplete);
		return;
	}
	const json = reportJson(report);
	const digest = sha256(json);
	if (inputs.summary) runner.summary(renderMarkdown(report, {
		maxBytes: SUMMARY_BYTES,
		digest
	}));
	if (inputs["json-file"] !== "") runner.output("json-file", runner.write(inputs["json-file"], json, "json-file"));
	if (inputs["html-file"] !== "") runner.output("html-file", runner.write(inputs["html-file"], renderHtml(report, {
		digest,
		sha256,
		lineAt: () => void 0
	}), "html-file"));
	runner.output("verdict", report.verdict);
	runner.output("report-digest", digest);
	runner.output("affected", JSON.stringify(sweep.affected.map(({ name }) => name)));
	await keepSweepIssues(sweep, inputs, github, runner);
	if (report.verdict === "pass") return;
	runner.fail(`${report.verdict}: ${report.blockers.slice(0, 3).map(({ what, next }) => `${what}: ${next}`).join(". ")}`);
	runner.exit(exitCodeOf(report.verdict));
});

export {  };