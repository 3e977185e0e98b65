import { a as prose, i as markdown, o as urlPath, t as codeSpan } from "./escape.js";
import { a as blocks, o as isBlocking, s as listedNames } from "./report.js";
import { a as isWaived, n as compareText, o as severities, r as isOpen } from "./finding.js";
import { n as clipPath, t as clip } from "./clip.js";
import { t as count } from "./count.js";
import { a as quote } from "./limits.js";

// src/report/aside.ts
/** Why a finding does not block whatever its severity, in a word; empty when it counts. */
function asideWord(finding) {
	if (isWaived(finding)) return "waived";
	return finding.existing ? "existing" : "";
}
/** A severity with that word: `error, waived`. */
function severityText(finding) {
	const word = asideWord(finding);
	return word === "" ? finding.severity : `${finding.severity}, ${word}`;
}
/** How many findings do not block whatever their severity: `2 waived`, `3 existing`. */
function asideCounts({ waived, existing }) {
	return [...waived > 0 ? [`${waived} waived`] : [], ...existing > 0 ? [`${existing} existing`] : []];
}
/** What a waiver or the base says of a finding, in words; `undefined` for neither. Not escaped. */
function asideText({ waiver, existing }) {
	const old = existing ? "the base has it, too, so it does not block" : void 0;
	if (!waiver) return old;
	const { holds, owner, expires, reason, at } = waiver;
	if (holds) return `waived until ${expires} by ${owner}: ${reason}`;
	const expired = `its waiver by ${owner} expired after ${expires} (${at.file}:${at.line})`;
	return old === void 0 ? expired : `${expired}; ${old}`;
}

// src/report/facts/verdict.ts
/** The verdict in one sentence, which every report begins with: what it means, and how much stands behind it. */
function verdictSentence(report) {
	switch (report.verdict) {
		case "pass": return `Pass: ${report.subject.kind === "change" ? "this change may be merged" : "nothing blocks"}; ${rest(report)}`;
		case "fail": return `Fail: ${refusal(report)}; ${blocking(report)}`;
		case "incomplete": return `Incomplete: ${refusal(report)}; ${unjudged(report)}`;
	}
}
function refusal({ subject }) {
	return subject.kind === "change" ? "this change may not be merged" : "something has to be repaired";
}
function rest({ findings, counts }) {
	if (findings.length === 0) return "nothing was found wrong";
	const parts = asideCounts(counts);
	const aside = parts.length > 0 ? `, of them ${parts.join(" and ")}` : "";
	return `${count(findings.length, "finding")} ${findings.length === 1 ? "does" : "do"} not block${aside}`;
}
function blocking({ findings, failOn }) {
	const found = findings.filter((finding) => isBlocking(finding, failOn));
	const files = new Set(found.map(({ at }) => at.file)).size;
	return `${count(found.length, "finding")} in ${count(files, "file")} ${found.length === 1 ? "blocks" : "block"}`;
}
function unjudged({ coverage }) {
	if (coverage.gaps.length > 0) return `${count(coverage.gaps.length, "part")} could not be judged`;
	return coverage.files === 0 ? "nothing was recognised, so nothing was checked" : "no rule was asked";
}

// src/report/facts/packages.ts
/** The packs with findings, those that block first, then by path; last what is in no pack. */
function packageRows(report) {
	const rows = report.packs.map(({ path, id, version, ...counts }) => row({
		path,
		id,
		version,
		counts
	}, report));
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const severity of severities) counts[severity] = report.counts[severity] - rows.reduce((sum, pack) => sum + pack.counts[severity], 0);
	const elsewhere = row({
		path: void 0,
		id: null,
		version: null,
		counts
	}, report);
	const sorted = rows.toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking));
	return severities.some((severity) => counts[severity] > 0) ? [...sorted, elsewhere] : sorted;
}
function row(parts, { failOn }) {
	const isBlocking = severities.some((severity) => parts.counts[severity] > 0 && blocks(severity, failOn));
	return {
		...parts,
		isBlocking
	};
}

// src/report/facts/groups.ts
/** All findings, by pack, in the order of the overview. */
function findingGroups(report) {
	const known = new Set(report.packs.map(({ path }) => path));
	const groups = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		const path = finding.pack !== void 0 && known.has(finding.pack) ? finding.pack : void 0;
		const group = groups.get(path);
		if (group) group.push(finding);
		else groups.set(path, [finding]);
	}
	return [.../* @__PURE__ */ new Set([...packageRows(report).map(({ path }) => path), void 0])].flatMap((path) => {
		const findings = groups.get(path);
		return findings ? [{
			path,
			findings
		}] : [];
	});
}
/** The areas that have findings, the one with the most first. */
function areaRows(report) {
	const areas = /* @__PURE__ */ new Map();
	for (const { rule, severity } of report.findings.filter(isOpen)) {
		const [area = rule] = rule.split("/", 1);
		const counts = areas.get(area) ?? {
			error: 0,
			warning: 0,
			note: 0
		};
		counts[severity] += 1;
		areas.set(area, counts);
	}
	return [...areas].map(([area, counts]) => ({
		area,
		counts
	})).toSorted((a, b) => total(b.counts) - total(a.counts) || compareText(a.area, b.area));
}
/** The sum of the counts of all severities. */
function total(counts) {
	return severities.reduce((sum, severity) => sum + counts[severity], 0);
}

// src/report/rule-page.ts
/** The repository of this program: where its rules are explained. */
const INFORMATION = "https://github.com/ggen/validate-gpack";
/** The address of the list of all rules. */
const RULES_PAGE = `${INFORMATION}/blob/main/docs/rules.md`;
/** The address of the page of a rule. */
function rulePage(id) {
	return `${INFORMATION}/blob/main/tests/rules/${urlPath(id)}.md`;
}

// src/report/facts/impact.ts
/** The versions of an impact, in its order; text of packs in it is quoted and bounded. */
function impactRows({ impact }) {
	return (impact?.versions ?? []).map((version) => ({
		what: `${quote(version.id)} ${version.version} ${version.event}`,
		effects: effectsOf(version),
		breaks: version.broken.count > 0
	}));
}
function effectsOf({ event, takenBy, heldBack, refusedBy, indirect, broken }) {
	const effects = [];
	if (broken.count > 0) effects.push(`${count(broken.count, "release")} can no longer be resolved: ${names(broken)}`);
	if (takenBy.count > 0) {
		const take = event === "published" ? "a range that takes it" : "a range that took it";
		effects.push(`${count(takenBy.count, "pack")} in ${take}: ${names(takenBy)}`);
	}
	if (heldBack && heldBack.count > 0) effects.push(`${heldBack.count} of these with other needs that do not go with it: ${names(heldBack)}`);
	if (refusedBy.count > 0) effects.push(`${count(refusedBy.count, "pack")} in a range that does not take it: ${names(refusedBy)}`);
	if (indirect > 0) effects.push(`${count(indirect, "pack")} through others`);
	return effects;
}
/** Releases that are named; a report says how many more there are. */
const SHOWN = 3;
function names({ count, first }) {
	const named = first.slice(0, SHOWN).map(({ id, version }) => `${quote(id)} ${version}`);
	const more = count - named.length;
	return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
/** What an impact leaves out, in words; `undefined` when that is nothing. */
function impactRest({ impact }) {
	return impact && impact.more > 0 ? `${count(impact.more, "other version")} that nobody needs, or beyond the first 50` : void 0;
}

// src/report/facts/blockers.ts
/** What blocks, each with its first finding, so that it can be told by the finding's own words. */
function toldBlockers({ blockers, findings, failOn }) {
	return blockers.map((blocker) => {
		const names = blocker.who.names.join("\0");
		const first = findings.find((finding) => finding.rule === blocker.rule && isBlocking(finding, failOn) && (finding.who === void 0 || finding.who.kind === blocker.who.kind && finding.who.names.join("\0") === names));
		return {
			...blocker,
			first
		};
	});
}
/** Who may let what blocks be as it is, in one sentence; absent where nobody may. */
function waiverNote(blockers) {
	const waivable = blockers.flatMap(({ rule, waiversBy }) => waiversBy ? [{
		rule,
		waiversBy
	}] : []);
	const [first] = waivable;
	if (!first) return void 0;
	const rules = [...new Set(waivable.map(({ rule }) => rule))];
	return `${waivable.length < blockers.length ? rules.length > MAX_RULES ? `Findings of ${rules.length} of these rules` : rules.join(", ") : blockers.length === 1 ? "It" : "All of these"} can be waived instead, by ${listedNames(first.waiversBy)}.`;
}
/** Rules that the sentence about waivers names. */
const MAX_RULES = 3;

// src/report/facts/coverage.ts
/** How much was looked at, in one sentence without an end. */
function lookedAt({ coverage }) {
	return `${[...coverage.packs + coverage.entries > 0 || coverage.files === 0 ? [count(coverage.packs, "pack"), `${coverage.entries} index ${coverage.entries === 1 ? "entry" : "entries"}`] : [], count(coverage.files, "file")].join(", ")}, by ${count(coverage.rules, "rule")}`;
}
/** What was left out: on purpose, or beyond the limit of findings. */
function leftOut({ coverage }) {
	return [...coverage.notChecked.map((note) => `not checked: ${note}`), ...Object.entries(coverage.truncated).map(([rule, amount]) => `at least ${count(amount, "further finding")} of ${rule}, beyond the limit for one file`)];
}
/** The size of what was read, in a unit that reads well; one digit after the point. */
function sizeRead({ coverage: { bytes } }) {
	if (bytes < 1024) return count(bytes, "byte");
	return bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

// src/report/facts/provenance.ts
/** By what the report was made, of what: enough to make it again and compare. `digest` is that of its JSON. */
function provenance(report, digest) {
	const { subject, tool, policy, ruleSet, failOn, date } = report;
	const code = (label, value) => ({
		label,
		value,
		isCode: true
	});
	const words = (label, value) => ({
		label,
		value,
		isCode: false
	});
	return [
		...subject.kind === "change" ? [code("base", subject.base), code("head", subject.head)] : [words("subject", "a whole tree")],
		code("tool", `${tool.name} ${tool.version}`),
		policy === null ? words("policy", "none, so the defaults hold") : code("policy", `sha256:${policy}`),
		code("rule set", `sha256:${ruleSet}`),
		...date === void 0 ? [] : [words("as of", date)],
		words("fails on", failOn === "never" ? "nothing" : `${failOn} and above`),
		code("report", `sha256:${digest}`)
	];
}

// src/report/section.ts
/** A section that has no rows, and is never cut. */
function fixed(lines) {
	return {
		head: lines,
		groups: [],
		tail: [],
		noun: "line",
		share: 0
	};
}
const NOTE_BYTES = 200;
/**
* Writes sections one after the other within a number of UTF-8 bytes. The earlier a section, the sooner its rows
* get room. A section says how many of its rows were left out.
*/
function writeSections(sections, maxBytes, note) {
	let room = maxBytes - sections.reduce((sum, { head, tail }) => sum + size(head) + size(tail) + NOTE_BYTES, 0);
	const lines = [];
	for (const section of sections) {
		const most = Math.min(room, Math.floor(maxBytes * section.share));
		const { kept, left, bytes } = fit(section.groups, most);
		room -= bytes;
		lines.push(...section.head, ...kept);
		if (left > 0) {
			const all = section.groups.reduce((sum, { rows }) => sum + rows.length, 0);
			lines.push(...note(left, count(all, section.noun)));
		}
		lines.push(...section.tail);
	}
	return lines.join("\n");
}
function fit(groups, most) {
	const kept = [];
	let bytes = 0;
	let left = 0;
	for (const { head, rows, tail } of groups) {
		const frame = size(head) + size(tail);
		let shown = 0;
		let used = frame;
		for (const row of rows) {
			const next = used + size([row]);
			if (left > 0 || bytes + next > most) break;
			used = next;
			shown += 1;
		}
		if (shown > 0) {
			kept.push(...head, ...rows.slice(0, shown), ...tail);
			bytes += used;
		}
		left += rows.length - shown;
	}
	return {
		kept,
		left,
		bytes
	};
}
const encoder = new TextEncoder();
function size(lines) {
	return lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
}

// src/report/facts/waivers.ts
/** The waivers that findings have, by their place in the waivers of the base. */
function waiverRows({ findings }) {
	const rows = /* @__PURE__ */ new Map();
	for (const { rule, waiver } of findings) {
		if (!waiver) continue;
		const place = `${waiver.at.file}\0${waiver.at.line}\0${waiver.at.column}`;
		rows.set(place, {
			rule,
			waiver,
			findings: (rows.get(place)?.findings ?? 0) + 1
		});
	}
	return [...rows.values()].toSorted(({ waiver: a }, { waiver: b }) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line);
}
/** Until when a waiver holds, in words. */
function untilText({ waiver: { holds, expires } }) {
	return holds ? `until ${expires}` : `expired after ${expires}`;
}

// src/report/link.ts
/** No place can be seen, as on a laptop. */
const noLink = () => void 0;
/** Links to lines of files at one commit, as GitHub shows them. */
function blobLinks({ repository, commit, prefix }) {
	return ({ file, line, endLine }) => {
		if (file === "" || commit === "") return void 0;
		if (file.split("/").some((part) => part === "." || part === "..")) return void 0;
		const path = urlPath(prefix === "" ? file : `${prefix}/${file}`);
		if (path.endsWith("/")) return `${repository}/tree/${commit}/${path.slice(0, -1)}`;
		return `${repository}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
	};
}

// src/report/markdown/coverage.ts
/** What was looked at, and what was not; folded, unless something could not be judged. */
function coverageSection(report, link) {
	const { gaps } = report.coverage;
	const title = gaps.length > 0 ? `Coverage: ${count(gaps.length, "part")} not judged` : "Coverage";
	const groups = [];
	if (gaps.length > 0) groups.push({
		head: ["| Not judged | Why |", "|---|---|"],
		rows: gaps.map(({ file, reason }) => {
			const address = link({
				file,
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1
			});
			return `| ${address === void 0 ? codeSpan(clipPath(file)) : `[${codeSpan(clipPath(file))}](${address})`} | ${prose(clip(reason))} |`;
		}),
		tail: [""]
	});
	const notes = leftOut(report);
	if (notes.length > 0) groups.push({
		head: [],
		rows: notes.map((note) => `- ${prose(clip(note))}`),
		tail: [""]
	});
	return {
		head: [
			`<details><summary>${title}</summary>`,
			"",
			`${lookedAt(report)}; ${sizeRead(report)} were read.`,
			""
		],
		groups,
		tail: ["</details>", ""],
		noun: "row",
		share: .2
	};
}

// src/report/markdown/findings.ts
/** All findings, folded, one table for each pack. */
function findingsSection(report, link) {
	if (report.findings.length === 0) return void 0;
	return {
		head: [`<details><summary>Findings: ${[...severities.filter((severity) => report.counts[severity] > 0).map((severity) => count(report.counts[severity], severity)), ...asideCounts(report.counts)].join(", ")}</summary>`, ""],
		groups: findingGroups(report).map((group) => table(group, link)),
		tail: [
			`Why each rule exists, and how to repair it: [all rules](${RULES_PAGE}), or \`gpack explain <rule>\`.`,
			"",
			"</details>",
			""
		],
		noun: "finding",
		share: 1
	};
}
function table({ path, findings }, link) {
	return {
		head: [
			path === void 0 ? "**outside of packs**" : `**${codeSpan(clipPath(path))}**`,
			"",
			"| | Where | What | Rule |",
			"|---|---|---|---|"
		],
		rows: findings.map((finding) => `| ${severityText(finding)} | ${where(finding, link)} | ${whatToDo(finding)} | ${codeSpan(finding.rule)} |`),
		tail: [""]
	};
}
/** The place of a finding, linked where it can be seen. */
function where({ at }, link) {
	const text = codeSpan(clipPath(at.file) + (at.file.endsWith("/") ? "" : `:${at.line}`));
	const address = link(at);
	return address === void 0 ? text : `[${text}](${address})`;
}
/** What is wrong, the repair if there is one, and what a waiver or the base says of it. */
function whatToDo(finding) {
	const { message, fix } = finding;
	const aside = asideText(finding);
	return [
		`${prose(clip(message))}.`,
		...fix ? [`_Fix:_ ${prose(clip(fix.summary))}.`] : [],
		...aside === void 0 ? [] : [`_${finding.waiver ? "Waiver" : "Old"}:_ ${prose(clip(aside))}.`]
	].join(" ");
}

// src/report/markdown/blockers.ts
/** What blocks, who unblocks it, what is next: a row for each. */
function blockersSection(report, link) {
	if (report.blockers.length === 0) return void 0;
	const rows = toldBlockers(report).map((blocker) => {
		return `| ${what(blocker, link)} | ${cell(blocker.who.text)} | ${cell(blocker.next)} |`;
	});
	const waiver = waiverNote(report.blockers);
	return {
		head: [],
		groups: [{
			head: ["| What blocks | Who unblocks | What next |", "|---|---|---|"],
			rows,
			tail: [""]
		}],
		tail: waiver === void 0 ? [] : [prose(waiver), ""],
		noun: "row",
		share: .4
	};
}
function what({ rule, count, first, what }, link) {
	if (rule === void 0 || !first) return cell(what);
	return `${count === 1 ? "" : `${count} × `}[${codeSpan(rule)}](${rulePage(rule)})${count === 1 ? " at" : ", first"} ${where(first, link)}: ${whatToDo(first)}`;
}
function cell(text) {
	return prose(clip(text));
}

// src/report/markdown/impact.ts
/** What the change means for the packs that need those which it changes: folded, unless it breaks some. */
function impactSection(report) {
	const rows = impactRows(report);
	if (rows.length === 0) return void 0;
	const rest = impactRest(report);
	return {
		head: [`<details${rows.some(({ breaks }) => breaks) ? " open" : ""}><summary>Impact: ${count(rows.length, "version")} that other packs need</summary>`, ""],
		groups: [{
			head: ["| Version | Needed by |", "|---|---|"],
			rows: rows.map(({ what, effects }) => `| ${prose(what)} | ${effects.map(prose).join("<br>")} |`),
			tail: [""]
		}],
		tail: [
			...rest === void 0 ? [] : [`And ${rest}.`, ""],
			"</details>",
			""
		],
		noun: "version",
		share: .2
	};
}

// src/report/markdown/packages.ts
/** One row for each pack with findings, those that block first. */
function packagesSection(report) {
	const rows = packageRows(report);
	if (rows.length === 0) return void 0;
	const quiet = report.coverage.packs - report.packs.length;
	return {
		head: [],
		groups: [{
			head: ["| Package | Version | Blocks | Errors | Warnings | Notes |", "|---|---|---|--:|--:|--:|"],
			rows: rows.map(({ path, id, version, isBlocking, counts }) => {
				return `| ${[
					path === void 0 ? "outside of packs" : codeSpan(clipPath(id ?? path)),
					version === null ? "" : codeSpan(clipPath(version)),
					isBlocking ? "yes" : "no",
					counts.error,
					counts.warning,
					counts.note
				].join(" | ")} |`;
			}),
			tail: [""]
		}],
		tail: quiet > 0 ? [`${count(quiet, "other pack")} ${quiet === 1 ? "has" : "have"} no finding.`, ""] : [],
		noun: "row",
		share: .3
	};
}

// src/report/markdown/provenance.ts
/** By what the report was made, of what; folded. */
function provenanceSection(report, digest) {
	return fixed([
		"<details><summary>Provenance</summary>",
		"",
		"| | |",
		"|---|---|",
		...provenance(report, digest).map(({ label, value, isCode }) => `| ${label} | ${isCode ? codeSpan(value) : markdown(value)} |`),
		"",
		"</details>",
		""
	]);
}

// src/report/markdown/waivers.ts
/** What the registry lets be, by whom and until when; folded. */
function waiversSection(report) {
	const rows = waiverRows(report);
	if (rows.length === 0) return void 0;
	return {
		head: [`<details><summary>Waivers: ${count(rows.length, "waiver")}</summary>`, ""],
		groups: [{
			head: ["| Rule | Findings | Holds | Granted by | Reason |", "|---|--:|---|---|---|"],
			rows: rows.map((row) => {
				const { owner, reason } = row.waiver;
				return `| ${codeSpan(row.rule)} | ${row.findings} | ${untilText(row)} | ${markdown(owner)} | ${prose(clip(reason))} |`;
			}),
			tail: [""]
		}],
		tail: ["</details>", ""],
		noun: "waiver",
		share: .1
	};
}

// src/report/markdown.ts
const marks = {
	pass: "✅",
	fail: "⛔",
	incomplete: "⚠️"
};
/** The parts of the report, in their order. */
const markdownParts = [
	"verdict",
	"blockers",
	"packages",
	"impact",
	"findings",
	"coverage",
	"waivers",
	"provenance"
];
/** For a job summary, whose limit is 1 MiB. */
const SUMMARY_BYTES = 1e6;
/**
* The report as GitHub Markdown. The first line is the verdict; then what blocks, who unblocks it and what is next;
* a table of packages; and folded the findings, the coverage, the waivers and the provenance.
*/
function renderMarkdown(report, options) {
	const { digest, link = noLink, parts = markdownParts, maxBytes } = options;
	const sections = markdownParts.filter((part) => parts.includes(part)).map((part) => sectionOf(part, report, digest, link)).filter((section) => section !== void 0);
	return writeSections(sections, maxBytes, leftOutLine);
}
function sectionOf(part, report, digest, link) {
	switch (part) {
		case "verdict": return fixed([`## ${marks[report.verdict]} ${prose(verdictSentence(report))}`, ""]);
		case "blockers": return blockersSection(report, link);
		case "packages": return packagesSection(report);
		case "impact": return impactSection(report);
		case "findings": return findingsSection(report, link);
		case "coverage": return coverageSection(report, link);
		case "waivers": return waiversSection(report);
		case "provenance": return provenanceSection(report, digest);
	}
}
function leftOutLine(left, all) {
	return [`${left} of ${all} left out here for lack of room; the JSON report has all.`, ""];
}

export { packageRows as C, asideWord as D, asideText as E, severityText as O, total as S, asideCounts as T, INFORMATION as _, untilText as a, areaRows as b, writeSections as c, lookedAt as d, sizeRead as f, impactRows as g, impactRest as h, noLink as i, provenance as l, waiverNote as m, renderMarkdown as n, waiverRows as o, toldBlockers as p, blobLinks as r, fixed as s, SUMMARY_BYTES as t, leftOut as u, RULES_PAGE as v, verdictSentence as w, findingGroups as x, rulePage as y };