import { o as severities, r as isOpen } from "./finding.js";
import { s as visible } from "./escape.js";
import { t as renderHtml } from "./html.js";
import { n as renderMarkdown, r as blobLinks, t as SUMMARY_BYTES } from "./markdown.js";
import { t as count } from "./count.js";
import { n as renderSarif } from "./sarif.js";
import { t as renderTerminal } from "./terminal.js";
import "./report.js";
import { t as exitCodeOf } from "./exit-code.js";

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

export { deliver as t };