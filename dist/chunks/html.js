import { n as html } from "./escape.js";
import { C as packageRows, D as asideWord, E as asideText, O as severityText, S as total, T as asideCounts, _ as INFORMATION, a as untilText, b as areaRows, c as writeSections, d as lookedAt, f as sizeRead, g as impactRows, h as impactRest, i as noLink, l as provenance, m as waiverNote, o as waiverRows, p as toldBlockers, s as fixed, u as leftOut, v as RULES_PAGE, w as verdictSentence, x as findingGroups, y as rulePage } from "./markdown.js";
import { t as count } from "./count.js";
import { a as isWaived, o as severities, r as isOpen } from "./finding.js";
import "./report.js";
import { n as clipPath } from "./clip.js";
import { a as placeHtml, i as code, n as anchor, o as proseHtml, r as breakable, t as style } from "./style.js";

// src/report/html/charts.ts
/** Bars of one chart; what is behind them is in the table of packages. */
const MAX_BARS = 12;
/** Findings by severity, by area of rules and by pack: lists with a bar for each item. */
function charts(report) {
	if (report.findings.length === 0) return [];
	const packs = packageRows(report).map(({ id, path, counts }) => ({
		label: clipPath(id ?? path ?? "outside of packs"),
		counts
	}));
	const areas = areaRows(report).map(({ area, counts }) => ({
		label: area,
		counts
	}));
	return [
		"<section aria-labelledby=\"charts\"><h2 id=\"charts\">Findings at a glance</h2>",
		strip(report.counts, total(report.counts)),
		`<ul class="legend">${severities.map((severity) => key(severity, report.counts[severity])).join("")}</ul>`,
		"<div class=\"charts\">",
		...chart("By area of rules", areas),
		...chart("By pack", packs.toSorted((a, b) => total(b.counts) - total(a.counts))),
		"</div></section>"
	];
}
function chart(caption, bars) {
	const shown = bars.slice(0, MAX_BARS);
	const most = Math.max(...shown.map(({ counts }) => total(counts)));
	const left = bars.length - shown.length;
	return [
		`<div><h3>${caption}</h3><ul class="chart">`,
		...shown.map(({ label, counts }) => `<li><span>${html(label)}</span>${strip(counts, most)}<span class="number">${total(counts)}</span></li>`),
		"</ul>",
		...left > 0 ? [`<p class="soft">and ${left} more</p>`] : [],
		"</div>"
	];
}
/** One bar of up to three colours; `most` findings fill its whole width. */
function strip(counts, most) {
	let x = 0;
	const parts = severities.flatMap((severity) => {
		if (counts[severity] === 0) return [];
		const width = round(counts[severity] / most * 1e3);
		const rect = `<rect class="${severity}" x="${round(x)}" width="${width}" height="10"/>`;
		x += width;
		return [rect];
	});
	return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${severities.filter((severity) => counts[severity] > 0).map((severity) => count(counts[severity], severity)).join(", ")}">${parts.join("")}</svg>`;
}
function key(severity, amount) {
	return `<li><svg class="${severity}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" class="${severity}"/></svg>${count(amount, severity)}</li>`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}

// src/report/html/findings.ts
/** Packs are unfolded until so many findings are shown. */
const MAX_UNFOLDED = 40;
/** Characters of a line that are shown around the place. */
const EXCERPT = 160;
const MAX_EDITS = 4;
const MAX_RELATED = 5;
/** Every finding, by pack, with the line it is about, and a filter by severity that needs no script. */
function findingsSection(report, link, lineAt) {
	if (report.findings.length === 0) return void 0;
	const filter = severities.filter((severity) => report.counts[severity] > 0).map((severity) => `<label><input type="checkbox" id="show-${severity}" checked> ${count(report.counts[severity], severity)}</label>`);
	if (report.counts.waived > 0) filter.push(`<label><input type="checkbox" id="show-waived" checked> ${report.counts.waived} waived</label>`);
	let before = 0;
	return {
		head: ["<section aria-labelledby=\"findings\"><h2 id=\"findings\">Findings</h2>", `<fieldset class="filter"><legend>Show</legend>${filter.join("")}</fieldset>`],
		groups: findingGroups(report).map((group) => {
			const isOpen = before === 0 || before + group.findings.length <= MAX_UNFOLDED;
			before += group.findings.length;
			return {
				head: [`<details${isOpen ? " open" : ""}><summary><h3>${title(group)}</h3> <span class="soft">${tally(group)}</span></summary><ol class="findings">`],
				rows: group.findings.map((finding) => item(finding, link, lineAt)),
				tail: ["</ol></details>"]
			};
		}),
		tail: [`<p class="soft">Why each rule exists, and how to repair what it finds: ${anchor(RULES_PAGE, "all rules")}, or ${code("gpack explain <rule>")}.</p></section>`],
		noun: "finding",
		share: 1
	};
}
function title({ path }) {
	return path === void 0 ? "Outside of packs" : html(clipPath(path));
}
function tally({ findings }) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings.filter(isOpen)) counts[severity] += 1;
	const words = findings.map(asideWord);
	const number = (word) => words.filter((other) => other === word).length;
	return [...severities.filter((severity) => counts[severity] > 0).map((severity) => count(counts[severity], severity)), ...asideCounts({
		waived: number("waived"),
		existing: number("existing")
	})].join(", ");
}
function item(finding, link, lineAt) {
	const { rule, severity, message, at, fix, related = [] } = finding;
	const aside = asideText(finding);
	return [
		`<li class="finding ${isWaived(finding) ? "waived" : severity}"><p class="head"><span class="severity">${severityText(finding)}</span>`,
		`<span>${placeHtml(at, link)}</span><span>${anchor(rulePage(rule), html(rule))}</span></p>`,
		`<p class="message">${proseHtml(message)}.</p>`,
		excerpt(at, lineAt(at.file, at.line)),
		aside === void 0 ? "" : `<p class="soft"><strong>${finding.waiver ? "Waiver" : "Old"}:</strong> ${proseHtml(aside)}.</p>`,
		fix ? `<p class="fix"><strong>Fix:</strong> ${proseHtml(fix.summary)}.${changes(fix.edits)}</p>` : "",
		related.length > 0 ? `<ul class="related">${related.slice(0, MAX_RELATED).map((other) => `<li>${placeHtml(other.at, link)}: ${proseHtml(other.message)}</li>`).join("")}</ul>` : "",
		"</li>"
	].join("");
	function changes(edits) {
		const shown = edits.slice(0, MAX_EDITS).map((edit) => change(edit, lineAt));
		const left = edits.length - shown.length;
		return shown.join("") + (left > 0 ? ` and ${count(left, "further edit")}` : "");
	}
}
/** The line of a finding, with the place marked. */
function excerpt({ line, column, endLine, endColumn }, text) {
	if (text === void 0 || text.trim() === "") return "";
	const show = (part) => html(part.replaceAll("	", "  "));
	const from = Math.max(0, column - 1 - EXCERPT / 2);
	const to = from + EXCERPT;
	const end = Math.min(endLine === line ? Math.max(endColumn - 1, column) : text.length, to);
	const marked = text.slice(column - 1, end);
	return [
		`<pre><span class="line">${line}</span>${from > 0 ? "…" : ""}${show(text.slice(from, column - 1))}`,
		marked === "" ? "" : `<mark>${show(marked)}</mark>`,
		`${show(text.slice(Math.max(end, column - 1), to))}${text.length > to ? "…" : ""}</pre>`
	].join("");
}
/** What an edit within one line takes away and puts in. */
function change({ at, text }, lineAt) {
	if (at.line !== at.endLine || text.length > EXCERPT) return "";
	const old = lineAt(at.file, at.line)?.slice(at.column - 1, at.endColumn - 1) ?? "";
	if (old.length > EXCERPT) return "";
	return `${old === "" ? "" : ` <del>${html(old)}</del>`}${text.trim() === "" ? "" : ` <ins>${html(text.trimEnd())}</ins>`}`;
}

// src/report/html/impact.ts
/** What the change means for the packs that need those which it changes. */
function impactSection(report) {
	const rows = impactRows(report);
	if (rows.length === 0) return void 0;
	const rest = impactRest(report);
	return {
		head: ["<section aria-labelledby=\"impact\"><h2 id=\"impact\">Impact on other packs</h2>"],
		groups: [{
			head: ["<table><thead><tr><th scope=\"col\">Version</th><th scope=\"col\">Needed by</th></tr></thead><tbody>"],
			rows: rows.map(({ what, effects }) => `<tr><th scope="row">${proseHtml(what)}</th><td>${effects.map(proseHtml).join("<br>")}</td></tr>`),
			tail: ["</tbody></table>"]
		}],
		tail: [rest === void 0 ? "" : `<p class="soft">And ${proseHtml(rest)}.</p>`, "</section>"],
		noun: "version",
		share: .2
	};
}

// src/report/html/overview.ts
/** What blocks and what is next, by who unblocks it. */
function blockersSection(report, link) {
	if (report.blockers.length === 0) return void 0;
	const told = toldBlockers(report);
	const waiver = waiverNote(report.blockers);
	return {
		head: ["<section aria-labelledby=\"blocks\"><h2 id=\"blocks\">What blocks</h2>"],
		groups: [...new Set(told.map(({ who }) => who.text))].map((text) => ({
			head: [`<h3>To be unblocked by ${proseHtml(text)}</h3><ul class="blockers">`],
			rows: told.filter(({ who }) => who.text === text).map((blocker) => `<li><p>${what(blocker, link)}</p><p class="next">${proseHtml(blocker.next)}</p></li>`),
			tail: ["</ul>"]
		})),
		tail: [waiver === void 0 ? "" : `<p class="soft">${proseHtml(waiver)}</p>`, "</section>"],
		noun: "blocker",
		share: .3
	};
}
function what({ rule, count, first, what }, link) {
	if (rule === void 0 || !first) return proseHtml(what);
	return `${count === 1 ? "" : `${count} × `}${anchor(rulePage(rule), html(rule))}${count === 1 ? " at" : ", first"} ${placeHtml(first.at, link)}: ${proseHtml(first.message)}.`;
}
/** One row for each pack with findings. */
function packagesSection(report) {
	const rows = packageRows(report);
	if (rows.length === 0) return void 0;
	const quiet = report.coverage.packs - report.packs.length;
	const number = (value) => `<td class="number${value === 0 ? " zero" : ""}">${value}</td>`;
	return {
		head: ["<section aria-labelledby=\"packages\"><h2 id=\"packages\">Packages</h2>"],
		groups: [{
			head: ["<table><thead><tr><th scope=\"col\">Package</th><th scope=\"col\">Version</th><th scope=\"col\" class=\"wide\">Blocks</th><th scope=\"col\" class=\"number\">Errors</th><th scope=\"col\" class=\"number\">Warnings</th><th scope=\"col\" class=\"number\">Notes</th></tr></thead><tbody>"],
			rows: rows.map(({ path, id, version, isBlocking, counts }) => {
				return `<tr><th scope="row">${path === void 0 ? "outside of packs" : breakable(clipPath(id ?? path))}</th><td class="version">${html(clipPath(version ?? ""))}</td><td class="wide">${isBlocking ? "yes" : "no"}</td>${number(counts.error)}${number(counts.warning)}${number(counts.note)}</tr>`;
			}),
			tail: ["</tbody></table>"]
		}],
		tail: [quiet > 0 ? `<p class="soft">${count(quiet, "other pack")} ${quiet === 1 ? "has" : "have"} no finding.</p>` : "", "</section>"],
		noun: "row",
		share: .3
	};
}
/** What was looked at, and what was not. */
function coverageSection(report, link) {
	const gaps = report.coverage.gaps.map(({ file, reason }) => {
		const address = link({
			file,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1
		});
		return `<li><strong>Not judged:</strong> ${address === void 0 ? code(clipPath(file)) : anchor(address, code(clipPath(file)))}: ${proseHtml(reason)}</li>`;
	});
	const notes = leftOut(report).map((note) => `<li>${proseHtml(note)}</li>`);
	return {
		head: [`<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2><p>${lookedAt(report)}; ${sizeRead(report)} were read.</p>`],
		groups: [{
			head: ["<ul>"],
			rows: [...gaps, ...notes],
			tail: ["</ul>"]
		}],
		tail: ["</section>"],
		noun: "line",
		share: .2
	};
}
/** By what the report was made, of what. */
function provenanceSection(report, digest) {
	return fixed([
		"<section aria-labelledby=\"provenance\"><h2 id=\"provenance\">Provenance</h2><table class=\"facts\"><tbody>",
		...provenance(report, digest).map(({ label, value, isCode }) => `<tr><th scope="row">${label}</th><td>${isCode ? code(value) : html(value)}</td></tr>`),
		"</tbody></table></section>"
	]);
}

// src/report/html/waivers.ts
/** What the registry lets be, by whom and until when. */
function waiversSection(report) {
	const waivers = waiverRows(report);
	if (waivers.length === 0) return void 0;
	return {
		head: ["<section aria-labelledby=\"waivers\"><h2 id=\"waivers\">Waivers</h2>"],
		groups: [{
			head: ["<ul>"],
			rows: waivers.map((row) => {
				const { owner, reason } = row.waiver;
				const facts = `${count(row.findings, "finding")}, ${html(untilText(row))}, by ${html(owner)}`;
				return `<li>${anchor(rulePage(row.rule), html(row.rule))}: ${facts}. ${proseHtml(reason)}</li>`;
			}),
			tail: ["</ul>"]
		}],
		tail: ["</section>"],
		noun: "waiver",
		share: .1
	};
}

// src/report/html.ts
const icons = {
	pass: "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"m7.5 12.5 3 3 6-6.5\"/>",
	fail: "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"m8.5 8.5 7 7m0-7-7 7\"/>",
	incomplete: "<path d=\"M12 3 2.5 20h19z\"/><path d=\"M12 9.5v5m0 2.6v.4\"/>"
};
/**
* The report as one HTML file: no network, no script, light and dark, printable. A policy in it forbids everything
* but its own style, so that nothing of a pull request could load or run, whatever went wrong.
*/
function renderHtml(report, options) {
	const { digest, sha256, lineAt = () => void 0, link = noLink, maxBytes = 8388608 } = options;
	const sections = [
		fixed(head(report, `sha256-${base64(sha256(style))}`)),
		blockersSection(report, link),
		fixed(charts(report)),
		packagesSection(report),
		impactSection(report),
		findingsSection(report, link, lineAt),
		coverageSection(report, link),
		waiversSection(report),
		provenanceSection(report, digest),
		fixed([
			"</main>",
			`<footer class="soft"><p>Written by ${anchor(INFORMATION, "gpack")} ${html(report.tool.version)}. Nothing of the packages was executed.</p></footer>`,
			"</body></html>",
			""
		])
	].filter((section) => section !== void 0);
	return writeSections(sections, maxBytes, (left, all) => [`<p class="soft"><strong>${left} of ${all} left out here for lack of room; the JSON report has all.</strong></p>`]);
}
function head(report, styleSource) {
	const { subject, verdict } = report;
	const sentence = html(verdictSentence(report));
	const links = [
		...report.blockers.length > 0 ? [["blocks", "What blocks"]] : [],
		...report.findings.length > 0 ? [
			["charts", "At a glance"],
			["packages", "Packages"],
			["findings", "Findings"]
		] : [],
		...report.impact ? [["impact", "Impact"]] : [],
		["coverage", "Coverage"],
		...report.findings.some(({ waiver }) => waiver) ? [["waivers", "Waivers"]] : [],
		["provenance", "Provenance"]
	];
	return [
		"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleSource}'; base-uri 'none'; form-action 'none'">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">",
		`<meta name="color-scheme" content="light dark"><title>gpack: ${sentence}</title><style>${style}</style></head><body>`,
		`<header><div class="verdict ${verdict}"><h1><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${icons[verdict]}</svg><span>${sentence}</span></h1>`,
		subject.kind === "change" ? `<p class="soft">What head ${code(subject.head)} adds to base ${code(subject.base)}</p>` : "<p class=\"soft\">A whole tree</p>",
		"</div>",
		`<nav aria-label="Parts of the report"><ul>${links.map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`).join("")}</ul></nav></header><main>`
	];
}
/** Base64 of bytes that are given in hex. */
function base64(hex) {
	const bytes = hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
	return btoa(String.fromCharCode(...bytes));
}

export { renderHtml as t };