import { t as InputError } from "./input-error.js";
import { t as exitCodeOf } from "./exit-code.js";
import { s as visible } from "./escape.js";
import { t as renderTerminal } from "./terminal.js";
import { o as severities, r as isOpen } from "./finding.js";
import { t as count } from "./count.js";
import "./report.js";
import { n as renderMarkdown, r as blobLinks, t as SUMMARY_BYTES } from "./markdown.js";
import { t as renderHtml } from "./html.js";
import { n as renderSarif } from "./sarif.js";
import { p as git } from "./repository.js";
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

export { hasChange as a, fetchInto as i, occasionOf as n, fetchChange as r, deliver as t };