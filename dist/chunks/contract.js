import { t as InputError } from "./input-error.js";
import { c as exitCodeOf, s as visible } from "./escape.js";
import { i as sourceModes } from "./sources.js";
import { n as renderHtml, t as renderTerminal } from "./terminal.js";
import { o as severities, r as isOpen } from "./finding.js";
import { t as count } from "./count.js";
import "./report.js";
import { a as blobLinks, i as renderMarkdown, n as renderSarif, r as SUMMARY_BYTES } from "./sarif.js";
import { p as git } from "./repository.js";
import { i as wish } from "./publish.js";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

// src/platform/git/fetch.ts
/** Blobs above this are not fetched; they are beyond every limit anyway. */
const BLOB_LIMIT = "blob:limit=64m";
/** True when a repository has the commits and their common history. */
async function hasChange(directory, base, head) {
	return (await git(directory, [
		"merge-base",
		base,
		head
	])).ok;
}
/**
* Fetches two commits into a new bare repository: first the commits alone, to find their merge base,
* then the files of merge base and head. Nothing is checked out, no hook and no submodule is touched,
* and the workspace is left as it is.
*/
async function fetchChange(remote, base, head) {
	const directory = mkdtempSync(join(remote.temporary, "gpack-"));
	await must(git(directory, [
		"init",
		"--quiet",
		"--bare",
		"."
	]), "make a repository");
	const fetch = fetchInto(directory, remote);
	for (const [input, commit] of [["base", base], ["head", head]]) if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new InputError(input, `${JSON.stringify(commit)} is not in the workspace and no full commit id, so it cannot be fetched`);
	await must(fetch("tree:0", [base, head]), "fetch base and head");
	const merged = await git(directory, [
		"merge-base",
		base,
		head
	]);
	const from = merged.ok ? merged.stdout.toString("latin1").trim() : base;
	await must(fetch(BLOB_LIMIT, [
		from,
		base,
		head
	], "--depth=1"), "fetch the files of base and head");
	rmSync(join(directory, "shallow"), { force: true });
	return directory;
}
/** Fetches objects by their ids into a repository: what a filter leaves of them, and of their history. */
function fetchInto(directory, remote) {
	return (filter, ids, ...more) => git(directory, [
		...protocols(remote.url),
		"-c",
		"fetch.negotiationAlgorithm=noop",
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head",
		`--filter=${filter}`,
		...more,
		remote.url,
		...ids
	], authorization(remote));
}
async function must(running, what) {
	const { ok, error } = await running;
	if (!ok) throw new InputError("head", `git could not ${what}: ${error}. Check that the token may read the repository (contents: read)`);
}
/** Only the protocol of the remote itself may be used, whatever a server redirects to. */
function protocols(url) {
	return [
		"-c",
		"protocol.allow=never",
		"-c",
		`protocol.${url.startsWith("https://") ? "https" : url.startsWith("http://") ? "http" : "file"}.allow=always`
	];
}
/** The token as a header, passed by the environment so that no process list shows it. */
function authorization({ url, token }) {
	if (token === "" || !/^https?:/.test(url)) return {};
	const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: "safe.directory",
		GIT_CONFIG_VALUE_0: "*",
		GIT_CONFIG_KEY_1: `http.${new URL(url).origin}/.extraheader`,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`
	};
}

// src/actions/delivery/occasion.ts
/**
* The commit that a report is of, and where it is shown. A change names its head. A tree is the commit of the run only
* if the workspace stands at that commit; otherwise nobody can say of which commit it is: `undefined`.
*/
function occasionOf(subject, { sha, ref, pull, workspaceCommit }) {
	if (subject.kind === "change") return pull !== void 0 && pull.head === subject.head ? {
		sha: subject.head,
		pull: pull.number,
		ref: `refs/pull/${pull.number}/head`
	} : {
		sha: subject.head,
		pull: void 0,
		ref: void 0
	};
	if (pull !== void 0 || sha === "" || workspaceCommit !== sha) return void 0;
	return {
		sha,
		pull: void 0,
		ref: ref === "" ? void 0 : ref
	};
}

// src/report/annotations.ts
/** What a workflow run shows of one severity and step; GitHub drops the rest without a word. */
const MAX_ANNOTATIONS = 10;
/** At most ten annotations; the file is relative to the root of the repository. */
function renderAnnotations(report, prefix = "") {
	const open = report.findings.filter(isOpen);
	const shown = severities.flatMap((severity) => open.filter((finding) => finding.severity === severity)).slice(0, 10).map((finding) => annotation(finding, prefix));
	return {
		shown,
		left: open.length - shown.length
	};
}
function annotation({ rule, severity, message, at, fix }, prefix) {
	return {
		level: severity,
		title: rule,
		message: visible(fix ? `${message}. Fix: ${fix.summary}` : message),
		file: prefix + at.file.replace(/\/$/, ""),
		startLine: at.line,
		endLine: at.endLine,
		...at.line === at.endLine ? {
			startColumn: at.column,
			endColumn: at.endColumn
		} : {}
	};
}

// src/actions/validate-gpack/deliver.ts
/** Blockers that the last line of a step names; the log and the summary have all. */
const TOLD = 3;
/**
* Hands a report to the runner: log, annotations, summary, files, outputs, and last the exit status.
* `place` is where the files that were checked can be seen; the head of a change stands in for its commit.
*/
function deliver(validated, inputs, port, place, sha256) {
	const { report, json, digest, lineAt } = validated;
	const { prefix } = place;
	const { subject } = report;
	const link = blobLinks(subject.kind === "change" ? {
		...place,
		commit: subject.head
	} : place);
	const markdown = () => renderMarkdown(report, {
		maxBytes: SUMMARY_BYTES,
		digest,
		link
	});
	const sarif = () => renderSarif(report, {
		rules: validated.rules,
		prefix
	});
	switch (inputs.format) {
		case "text":
			port.print(renderTerminal(report, {
				color: false,
				digest
			}));
			break;
		case "json":
			port.print(json);
			break;
		case "sarif":
			port.print(sarif());
			break;
		case "markdown": port.print(markdown());
	}
	if (inputs.annotations) {
		const { shown, left } = renderAnnotations(report, prefix === "" ? "" : `${prefix}/`);
		shown.forEach(port.annotate);
		if (left > 0) port.info(`${count(left, "finding")} more than a run can show at their lines; the job summary has them.`);
	}
	if (inputs.summary) port.summary(markdown());
	if (inputs["html-file"] !== "") port.output("html-file", port.write(inputs["html-file"], renderHtml(report, {
		digest,
		sha256,
		lineAt,
		link
	})));
	if (inputs["json-file"] !== "") port.output("json-file", port.write(inputs["json-file"], json));
	if (inputs["sarif-file"] !== "") port.output("sarif-file", port.write(inputs["sarif-file"], sarif()));
	port.output("verdict", report.verdict);
	port.output("error-count", String(report.counts.error));
	port.output("warning-count", String(report.counts.warning));
	port.output("note-count", String(report.counts.note));
	port.output("packages", JSON.stringify(report.packs));
	port.output("report-digest", digest);
	if (report.verdict !== "pass") {
		const told = report.blockers.slice(0, TOLD);
		const left = report.blockers.length - told.length;
		const why = told.map(({ what, who, next }) => `${what}; ${who.text}: ${next}`);
		port.fail(`${report.verdict}: ${[...why, ...left > 0 ? [`and ${left} more`] : []].join(". ")}`);
		port.exit(exitCodeOf(report.verdict));
	}
}

// src/actions/validate-gpack/contract.ts
const contract = {
	name: "validate-gpack",
	description: "Decides whether a change to a registry of gpacks may be merged, and says why.",
	icon: "check-circle",
	inputs: {
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the registry or gpack, relative to the workspace."
		},
		packages: {
			kind: "list",
			description: "Globs of pack directories to check, such as `packages/io.example.*`. Default: all."
		},
		index: {
			kind: "list",
			description: "Index files, relative to `path`, beside those that are known by name (`registry/index.json`, …)."
		},
		base: {
			kind: "text",
			description: "Commit to compare with. Default: the base of the pull request or merge group; none on other events."
		},
		head: {
			kind: "text",
			description: "Commit to judge, read from git objects. Default: the head of the pull request or merge group."
		},
		"open-pull-requests": {
			kind: "flag",
			default: "false",
			description: "Tell which other open pull requests publish the same name or version, or a name that looks alike. Needs `pull-requests: read`."
		},
		"fail-on": {
			kind: [
				"",
				"error",
				"warning",
				"note",
				"never"
			],
			description: "Least severity that fails: `error`, `warning`, `note` or `never`. Default: what the policy says, else `error`."
		},
		rules: {
			kind: "list",
			description: "Rules to run (`area/name`, `area/*`) and severities to set (`area/name=warning`, `area/*=off`). Default: all."
		},
		policy: {
			kind: "text",
			description: "Path of the policy, always read from the base. Default: `registry/policy.toml` where it exists."
		},
		actor: {
			kind: "text",
			description: "Login of who makes the change, which is held against owners and maintainers. Default: the author of the pull request."
		},
		"approved-by": {
			kind: "list",
			description: "Logins of those who approved the head as it is; they count like the author. Default: GitHub is asked, with `pull-requests: read`."
		},
		teams: {
			kind: "list",
			description: "Teams, such as `example/writers`, that one of them belongs to. Default: GitHub is asked, by a token that may read members."
		},
		today: {
			kind: "text",
			description: "Day by which waivers expire and severities begin, such as `2026-10-01`. Default: that of the clock, in UTC."
		},
		sources: {
			kind: ["", ...sourceModes],
			description: "What becomes of listed versions whose files stand in other commits and repositories: `fetch` compares their files with the index, with `offline` each makes the verdict `incomplete`, `off` only counts them. Default: `offline` for the versions that a change publishes, `off` for a whole tree."
		},
		format: {
			kind: [
				"text",
				"json",
				"sarif",
				"markdown",
				"none"
			],
			default: "text",
			description: "What is printed to the log: `text`, `json`, `sarif`, `markdown` or `none`."
		},
		"sarif-file": {
			kind: "text",
			description: "File to write the SARIF 2.1.0 report to."
		},
		"html-file": {
			kind: "text",
			description: "File to write the report to as one HTML page, to keep as an artifact."
		},
		"json-file": {
			kind: "text",
			description: "File to write the JSON report to."
		},
		annotations: {
			kind: "flag",
			default: "true",
			description: "Show the ten worst findings of each run at their lines."
		},
		summary: {
			kind: "flag",
			default: "true",
			description: "Write the report to the job summary."
		},
		"check-run": {
			kind: wish,
			default: "auto",
			description: "Show the report as a check run of the commit. `auto` does so where the token has `checks: write`, `true` warns where it has not, `false` does not try."
		},
		comment: {
			kind: wish,
			default: "auto",
			description: "Keep one comment on the pull request while something blocks it. `auto` does so where the token has `pull-requests: write`."
		},
		suggestions: {
			kind: wish,
			default: "auto",
			description: "Offer safe repairs on the lines that a pull request shows, each applied by one click. `auto` does so where the token has `pull-requests: write`."
		},
		"sarif-upload": {
			kind: wish,
			default: "auto",
			description: "Show findings as code scanning alerts. `auto` does so where the token has `security-events: write`."
		},
		"report-name": {
			kind: "text",
			default: "gpack",
			description: "Name of the check run, by which comments of several reports are told apart, too."
		},
		fix: {
			kind: "flag",
			default: "false",
			description: "Repair what can be repaired mechanically, in the files of `path`. Not with `base` or `head`."
		},
		token: {
			kind: "text",
			default: "${{ github.token }}",
			description: "Token to fetch commits that the workspace lacks, and to deliver the report. `contents: read` is enough for the verdict."
		}
	},
	outputs: {
		verdict: "`pass`, `fail` or `incomplete`. Anything but `pass` also fails the step.",
		"error-count": "Number of findings of severity error.",
		"warning-count": "Number of findings of severity warning.",
		"note-count": "Number of findings of severity note.",
		packages: "JSON list of the packs that have findings: `path`, `id`, `version` and counts.",
		deliveries: "JSON list of what was to be shown on GitHub: `what`, `outcome`, `sentence` and `url`.",
		"report-digest": "SHA-256 of the JSON report; equal to what `gpack validate` prints for the same commits.",
		"json-file": "Path of the JSON report, when `json-file` was given.",
		"html-file": "Path of the HTML report, when `html-file` was given.",
		"sarif-file": "Path of the SARIF report, when `sarif-file` was given."
	}
};

export { fetchInto as a, fetchChange as i, deliver as n, hasChange as o, occasionOf as r, contract as t };