import { t as InputError } from "./input-error.js";
import { a as prose, i as markdown, r as isPlain, s as visible, t as codeSpan } from "./escape.js";
import { t as DeliveryFailure } from "./failure.js";
import { a as text, r as own } from "./document.js";
import { o as severities, r as isOpen } from "./finding.js";
import { t as count } from "./count.js";
import "./report.js";
import { n as renderMarkdown, r as blobLinks, w as verdictSentence } from "./markdown.js";
import { t as MAX_RESULTS } from "./sarif.js";
import { readFileSync } from "node:fs";

// src/platform/event.ts
/** Events that are about a pull request and bring it along; a review is one, since an approval can unblock. */
const PULL_EVENTS = [
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment"
];
/**
* Reads base and head from the event of a workflow run: pull requests, their reviews and merge groups have both.
* Other events are about the workspace as it is.
* @throws InputError when such an event names no commits: judging the workspace instead would judge the base
*/
function eventCommits(eventName, eventPath) {
	const payload = readPayload(eventPath);
	if (PULL_EVENTS.includes(eventName)) {
		const request = own(payload, "pull_request");
		return both(text(own(request, "base"), "sha"), text(own(request, "head"), "sha"), eventName);
	}
	if (eventName !== "merge_group") return {
		base: void 0,
		head: void 0
	};
	const group = own(payload, "merge_group");
	return both(text(group, "base_sha"), text(group, "head_sha"), eventName);
}
/** The pull request that an event is about, with its head at that time. */
function eventPull(eventName, eventPath) {
	if (!PULL_EVENTS.includes(eventName)) return void 0;
	const request = own(readPayload(eventPath), "pull_request");
	const number = own(request, "number");
	const head = text(own(request, "head"), "sha");
	return typeof number === "number" && head !== void 0 ? {
		number,
		head
	} : void 0;
}
/** The run that a `workflow_run` event is about. */
function eventRun(eventName, eventPath) {
	if (eventName !== "workflow_run") return void 0;
	const id = own(own(readPayload(eventPath), "workflow_run"), "id");
	return typeof id === "number" ? id : void 0;
}
/** The login of who opened the pull request that an event is about; a merge group has several, and names none. */
function eventAuthor(eventName, eventPath) {
	if (!PULL_EVENTS.includes(eventName)) return void 0;
	return text(own(own(readPayload(eventPath), "pull_request"), "user"), "login");
}
function both(base, head, eventName) {
	if (base !== void 0 && head !== void 0) return {
		base,
		head
	};
	throw new InputError("base", `the ${eventName} event names no base and head; give the inputs base and head`);
}
function readPayload(path) {
	if (path === "") return void 0;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return;
	}
}

// src/report/evidence.ts
/** Stands above a report that was handed over by a run which code of the pull request could have changed. */
const EVIDENCE = "> **Evidence, no verdict.** This report comes from a run that the pull request could have changed. It decides nothing.";

// src/actions/delivery/announce.ts
/**
* Says in the log what became of each delivery; what was meant to be delivered and was not is a warning, and stands in
* the summary, too. What `auto` found no permission for is neither: the permissions are the switch.
*/
function announce(deliveries, hasSummary, port) {
	for (const delivered of deliveries) {
		const { what, outcome, sentence, url } = delivered;
		const line = visible(`${what}: ${prefixes[outcome]}${sentence}`);
		if (isMissed(delivered)) port.warn(line);
		else port.info(url === "" ? line : `${line}: ${visible(url)}`);
	}
	const missed = deliveries.filter(isMissed);
	if (hasSummary && missed.length > 0) {
		const lines = missed.map(({ what, sentence }) => `- ${what}: ${markdown(sentence)}\n`);
		port.summary(`\nNot delivered; the verdict above holds all the same.\n\n${lines.join("")}`);
	}
	port.output("deliveries", JSON.stringify(deliveries));
}
const prefixes = {
	done: "",
	unneeded: "",
	impossible: "not possible, ",
	failed: "failed, "
};
function isMissed({ outcome, wish }) {
	return outcome === "failed" || outcome === "impossible" && wish === "true";
}

// src/actions/delivery/delivery.ts
/** Nothing could be delivered, and that is nobody's fault. */
function impossible(sentence) {
	return {
		outcome: "impossible",
		sentence
	};
}
/** Whether a commit is still the head of an open pull request. */
function stillHead(github, pull, commit) {
	return async () => {
		const { head, isOpen } = await github.pull(pull);
		return isOpen && head === commit;
	};
}
/**
* Whether evidence would come too late for its pull request. A verdict holds for its commit whatever is pushed since,
* so where it is written to the commit nothing is asked, and no right to read pull requests is needed.
*/
async function isLateEvidence({ isVerdict }, { pull, sha }, github) {
	return !isVerdict && pull !== void 0 && !await stillHead(github, pull, sha)();
}
const MOVED_ON = impossible("the pull request has moved on or is closed");
/** Places are shown at the commit of the report: a branch would move. */
function linksAt({ repositoryUrl, prefix }, commit) {
	return blobLinks({
		repository: repositoryUrl,
		commit,
		prefix
	});
}

// src/report/check-run.ts
/** Annotations of a check run: four requests of fifty. Who has more findings reads the report, not lines. */
const MAX_CHECK_ANNOTATIONS = 200;
/** GitHub takes 65,535 characters of summary and of text; a character is one byte at least. */
const OUTPUT_BYTES = 65e3;
const TITLE_CHARACTERS = 255;
const MESSAGE_CHARACTERS = 8e3;
const levels = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
/** The report as a check run: what blocks in the summary, all findings below it, the worst at their lines, too. */
function renderCheckRun(report, { digest, prefix, isVerdict, link }) {
	const worstFirst = severities.flatMap((severity) => report.findings.filter((finding) => isOpen(finding) && finding.severity === severity));
	const shown = worstFirst.slice(0, 200);
	const left = worstFirst.length - shown.length;
	const notice = [
		...isVerdict ? [] : [EVIDENCE, ""],
		...left > 0 ? [`${shown.length} of ${worstFirst.length} findings stand at their lines, the worst first.`, ""] : [],
		""
	].join("\n");
	const write = (maxBytes, parts) => renderMarkdown(report, {
		maxBytes,
		digest,
		link,
		parts
	});
	return {
		conclusion: conclusionOf(report, isVerdict),
		title: cut(`${isVerdict ? "" : "Evidence, no verdict. "}${verdictSentence(report)}`, TITLE_CHARACTERS),
		summary: notice + write(OUTPUT_BYTES - notice.length, [
			"verdict",
			"blockers",
			"packages",
			"impact"
		]),
		text: write(OUTPUT_BYTES, [
			"findings",
			"coverage",
			"waivers",
			"provenance"
		]),
		annotations: shown.map((finding) => annotation(finding, prefix))
	};
}
/** Neutral counts as passed where a check is required, so `incomplete` is a failure. */
function conclusionOf({ verdict }, isVerdict) {
	if (verdict !== "pass") return "failure";
	return isVerdict ? "success" : "neutral";
}
function annotation({ rule, severity, message, at, fix }, prefix) {
	const file = at.file.replace(/\/$/, "");
	const path = prefix === "" ? file : file === "" ? prefix : `${prefix}/${file}`;
	const words = visible(fix ? `${message}. Fix: ${fix.summary}` : message);
	const columns = at.line === at.endLine && at.column < at.endColumn;
	return {
		path: path === "" ? ".github" : path,
		start_line: at.line,
		end_line: at.endLine,
		...columns ? {
			start_column: at.column,
			end_column: at.endColumn
		} : {},
		annotation_level: levels[severity],
		title: cut(visible(rule), TITLE_CHARACTERS),
		message: cut(words, MESSAGE_CHARACTERS)
	};
}
function cut(text, characters) {
	return text.length > characters ? `${text.slice(0, characters - 1).toWellFormed()}…` : text;
}

// src/actions/delivery/parts/check-run.ts
/** The report as the check run of its commit. */
const checkRun = async (delivery, occasion, open) => {
	const { sha } = occasion;
	const { report, digest, name, prefix, isVerdict, runUrl } = delivery;
	const content = renderCheckRun(report, {
		digest,
		prefix,
		isVerdict,
		link: linksAt(delivery, sha)
	});
	const github = await open();
	if (await isLateEvidence(delivery, occasion, github)) return MOVED_ON;
	const { outcome, url, outdated } = await github.putCheckRun({
		...content,
		name: isVerdict ? name : `${name} (evidence)`,
		headSha: sha,
		externalId: `sha256:${digest}`,
		detailsUrl: runUrl
	});
	const shown = `${count(content.annotations.length, "finding")} of ${report.findings.length} at their lines`;
	const old = outdated > 0 ? `; ${count(outdated, "annotation")} of an earlier report on this commit stay, since GitHub removes none` : "";
	return {
		outcome: outcome === "unchanged" ? "unneeded" : "done",
		sentence: `${outcome}, with ${shown}${old}`,
		url
	};
};

// src/actions/delivery/parts/code-scanning.ts
/**
* The report as alerts. A change and the whole registry are categories of their own: what a change does not touch
* would otherwise look repaired by it.
*/
const codeScanning = async (delivery, occasion, open) => {
	const { sha, ref } = occasion;
	if (ref === void 0) return {
		outcome: "unneeded",
		sentence: "this event has no branch or pull request to show alerts on"
	};
	const { report, name, isVerdict, sarif } = delivery;
	const kind = report.subject.kind === "change" ? "change" : "registry";
	const category = `${name}/${isVerdict ? kind : "evidence"}`;
	const github = await open();
	if (await isLateEvidence(delivery, occasion, github)) return MOVED_ON;
	const { isRead, maxResults } = await github.uploadSarif({
		sha,
		ref,
		render: (most) => sarif({
			category,
			maxResults: most
		}),
		maxResults: MAX_RESULTS
	});
	const shown = Math.min(report.findings.length, maxResults);
	const read = isRead ? "" : "; GitHub had not read the file yet";
	return {
		outcome: "done",
		sentence: `${shown} of ${report.findings.length} findings as ${category}${read}`
	};
};

// src/report/comment.ts
/** GitHub takes 65,536 characters; a character is one byte at least. */
const COMMENT_BYTES = 65e3;
/** The report as a comment: a hidden marker, then the report within the size of a comment. */
function renderComment(report, { name, digest, isVerdict, link }) {
	const marker = `<!-- gpack report: ${name} -->`;
	const head = `${marker}\n${isVerdict ? "" : `${EVIDENCE}\n\n`}`;
	return {
		marker,
		body: head + renderMarkdown(report, {
			maxBytes: COMMENT_BYTES - head.length,
			digest,
			link
		}),
		isResolved: report.verdict === "pass"
	};
}

// src/actions/delivery/parts/comment.ts
/** The report as the one comment on its pull request, while something blocks. */
const comment = async (delivery, { sha, pull }, open) => {
	if (pull === void 0) return {
		outcome: "unneeded",
		sentence: "there is no pull request to comment on"
	};
	const { report, digest, name, isVerdict } = delivery;
	const content = renderComment(report, {
		name: isVerdict ? name : `${name} (evidence)`,
		digest,
		isVerdict,
		link: linksAt(delivery, sha)
	});
	const github = await open();
	const { outcome, url } = await github.putComment({
		...content,
		pull
	}, stillHead(github, pull, sha));
	switch (outcome) {
		case "stale": return MOVED_ON;
		case "none": return {
			outcome: "unneeded",
			sentence: "nothing blocks, so none is needed"
		};
		case "unchanged": return {
			outcome: "unneeded",
			sentence: "it says the same already",
			url
		};
		case "created":
		case "updated": return {
			outcome: "done",
			sentence: `${outcome}${content.isResolved ? ", and folded away as resolved" : ""}`,
			url
		};
	}
};

// src/core/review/suggestion.ts
/** Lines that a suggestion replaces: longer ones are no glance any more. */
const MAX_LINES = 20;
const MAX_CHARACTERS = 4e3;
/**
* The repair of a finding as a suggestion on lines that a diff shows. Only a safe one, within one hunk of one file:
* what GitHub can apply with one click. `undefined` for all others.
*/
function suggestionOf(finding, hunks) {
	const { fix } = finding;
	const { file } = finding.at;
	if (!fix?.safe || fix.edits.length === 0 || fix.edits.some(({ at }) => at.file !== file)) return void 0;
	const wanted = Math.min(...fix.edits.map(({ at }) => at.line));
	const end = Math.max(...fix.edits.map(({ at }) => at.endLine));
	const hunk = hunks.find(({ first, lines }) => wanted >= first && wanted <= first + lines.length);
	if (!hunk) return void 0;
	const first = Math.min(wanted, hunk.first + hunk.lines.length - 1);
	const last = Math.min(end, hunk.first + hunk.lines.length - 1);
	const lines = hunk.lines.slice(first - hunk.first, last - hunk.first + 1);
	if (last < first || lines.length > MAX_LINES || end - last > 1) return void 0;
	const before = lines.map((line) => `${line}\n`).join("");
	const starts = lineStarts(before);
	const offset = (line, column) => {
		const start = starts[line - first];
		const next = starts[line - first + 1] ?? before.length + 1;
		return start === void 0 || start + column - 1 >= next ? void 0 : start + column - 1;
	};
	let after = before;
	let least = Number.POSITIVE_INFINITY;
	for (const { at, text } of fix.edits.toSorted((a, b) => b.at.line - a.at.line || b.at.column - a.at.column)) {
		const from = offset(at.line, at.column);
		const to = offset(at.endLine, at.endColumn);
		if (from === void 0 || to === void 0 || to < from || to > least) return void 0;
		after = after.slice(0, from) + text + after.slice(to);
		least = from;
	}
	if (!(after === "" || after.endsWith("\n")) || after === before || after.length > MAX_CHARACTERS) return void 0;
	return {
		finding,
		file,
		first,
		last,
		before,
		after
	};
}
/** Suggestions of a report, the first of those that would change the same lines. */
function suggestionsOf(findings, hunksIn) {
	const suggestions = [];
	const taken = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const one = suggestionOf(finding, hunksIn(finding.at.file));
		if (!one) continue;
		const lines = Array.from({ length: one.last - one.first + 1 }, (_, nth) => `${one.file}\0${one.first + nth}`);
		if (lines.some((line) => taken.has(line))) continue;
		for (const line of lines) taken.add(line);
		suggestions.push(one);
	}
	return suggestions;
}
/** Where each line begins; the last is the end of the text, where the next one would begin. */
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/report/suggestion.ts
/**
* Suggestions as comments. Lines with invisible or direction-changing characters are left out: nobody could see what
* the button does.
*/
function renderSuggestions(suggestions, { prefix, sha256 }) {
	const seen = /* @__PURE__ */ new Map();
	return suggestions.filter(({ before, after }) => isPlain(before) && isPlain(after)).map(({ finding, file, first, last, before, after }) => {
		const identity = sha256([
			finding.rule,
			file,
			before,
			after
		].join("\0")).slice(0, 32);
		const nth = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, nth);
		const marker = `<!-- gpack suggestion: ${identity}:${nth} -->`;
		const fence = "`".repeat(Math.max(3, longestRun(after) + 1));
		return {
			marker,
			path: prefix === "" ? file : `${prefix}/${file}`,
			first,
			last,
			body: `${marker}\n${prose(finding.message)} (${codeSpan(finding.rule)})\n\n${fence}suggestion\n${after}${fence}\n`
		};
	});
}
/** The longest run of backticks: a fence has to be longer than any in what it holds. */
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// src/actions/delivery/parts/suggestions.ts
/** Repairs that one click applies, on the lines that the pull request shows. */
const suggestions = async (delivery, { sha, pull }, open) => {
	if (pull === void 0) return {
		outcome: "unneeded",
		sentence: "there is no pull request to make them on"
	};
	const { report, prefix, sha256 } = delivery;
	const repairable = report.findings.filter((finding) => isOpen(finding) && finding.fix?.safe);
	if (repairable.length === 0) return {
		outcome: "unneeded",
		sentence: "no finding has a safe repair"
	};
	const github = await open();
	const shown = await github.shownLines(pull);
	const inRepository = (file) => prefix === "" ? file : `${prefix}/${file}`;
	const possible = suggestionsOf(repairable, (file) => shown.get(inRepository(file)) ?? []);
	const comments = renderSuggestions(possible, {
		prefix,
		sha256
	});
	if (comments.length === 0) return {
		outcome: "unneeded",
		sentence: "no safe repair can be offered on lines that the pull request shows"
	};
	const offered = comments.slice(0, 20);
	const left = comments.length - offered.length;
	const review = {
		pull,
		head: sha,
		body: `\`gpack\` can repair ${count(offered.length, "finding")} here. \`gpack fix\` makes all safe repairs at once.`,
		comments: offered
	};
	const { made, standing, isStale, url } = await github.putReview(review, stillHead(github, pull, sha));
	if (isStale) return MOVED_ON;
	const sentence = [
		`${made} made`,
		...standing > 0 ? [`${standing} stand there or were resolved`] : [],
		...left > 0 ? [`${left} left out, since a run makes ${20} at most`] : []
	].join(", ");
	return {
		outcome: made > 0 ? "done" : "unneeded",
		sentence,
		url
	};
};

// src/actions/delivery/deliver-to-github.ts
/** The places that a report is shown at, in the order in which they are asked. */
const parts = [
	{
		what: "check run",
		wish: "checkRun",
		run: checkRun
	},
	{
		what: "comment",
		wish: "comment",
		run: comment
	},
	{
		what: "suggestions",
		wish: "suggestions",
		run: suggestions
	},
	{
		what: "code scanning",
		wish: "codeScanning",
		run: codeScanning
	}
];
/**
* Shows a report where people look. Each delivery says how it went; none throws, and none changes the verdict: the
* exit status is the gate. `occasion` is where it belongs, `undefined` when it is of no commit that is known. `open`
* connects to GitHub, when there is something to deliver.
*/
async function deliverToGitHub(delivery, occasion, wishes, open) {
	const delivered = [];
	for (const { what, wish: name, run } of parts) {
		const wish = wishes[name];
		if (wish === "false") continue;
		const told = occasion ? await run(delivery, occasion, open).catch(failureTold) : impossible("the report is of a workspace that is not at the commit of this run");
		delivered.push({
			what,
			wish,
			...told,
			url: told.url ?? ""
		});
	}
	return delivered;
}
/** What became of a delivery that was rejected. */
function failureTold(error) {
	if (!(error instanceof DeliveryFailure)) return {
		outcome: "failed",
		sentence: `gpack failed by a fault of its own: ${error instanceof Error ? error.message : String(error)}`
	};
	if (error.kind !== "forbidden") return {
		outcome: "failed",
		sentence: error.message
	};
	return impossible(error.needs === void 0 ? error.message : `the token lacks ${error.needs}`);
}

export { stillHead as a, eventAuthor as c, eventRun as d, impossible as i, eventCommits as l, failureTold as n, announce as o, MOVED_ON as r, EVIDENCE as s, deliverToGitHub as t, eventPull as u };