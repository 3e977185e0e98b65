import { $ as isDirectory, A as workspaceAt, Ar as visible, Ct as clipPath, Dr as html, Er as codeSpan, Fn as categories, G as resolveCommit, Hn as selectRules, Jt as MANIFEST_NAMES, Ln as createSource, Lr as InputError, Nn as readinessFaults, Nr as toolVersion, Or as markdown, Pn as waiversOn, St as clip, V as findPrefix, Wn as compareText, Yn as isShownTo, Yt as recognise, _r as isDateTime, _t as anchor, an as decisionsOf, ar as isTable, at as sha256, bt as proseHtml, cr as text, dn as createListing, et as syntaxPort, fn as directoryOf, gt as writeSections, ht as fixed, jn as environmentsOf, k as ruleList, kn as maxBytes, kr as prose, lr as texts, mn as joinPath, mt as style, or as own, pn as isBelowAny, pt as noLink, un as baseName, vt as code, xt as INFORMATION, yt as placeHtml } from "./start.js";
import { $t as packageFinder, En as PRODUCTION_PATH, Fn as factsOf, In as idOf, On as readProduction, Pn as createPack, Tn as parseTomlDocument, gn as readIndex, ln as readManifest, pn as parseJsonDocument, un as exclusion } from "./engine.js";
import { n as declaredScoreText, t as declaredScore } from "./declared.js";
import { t as readProjectFile } from "./project.js";
import { a as summaryStatement, c as verifySignature, f as INTOTO_PAYLOAD, h as signedBytes, l as readEvidenceFile, n as mayBeForeign, p as envelopeJson, t as cleanCommit, u as readEvidence } from "./clean-commit.js";
import { n as STATE_PATH, o as STATE_PRODUCER, s as readBoundRuns, t as treeDigest } from "./tree-digest.js";
import { t as tryPack } from "./try-pack.js";
import { n as answerByRun } from "./answers.js";
import { t as renderPort } from "./renderer.js";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

// src/core/readiness/evidence.ts
/**
* How much a piece of evidence is worth, from what nobody can forge to what anybody can write:
* worked out now from the bytes that are judged; signed, over the digest of those bytes, by somebody the
* policy trusts; concluded by a check run on this very commit; only said.
*/
const tiers = [
	"recomputed",
	"attested",
	"checked",
	"declared"
];
/** The share of a requirement's weight that evidence of a tier can earn, in thousandths. A word earns nothing. */
const tierShare = {
	recomputed: 1e3,
	attested: 1e3,
	checked: 800,
	declared: 0
};
const DAY = 864e5;
/** Why a piece of evidence does not count; `undefined` when it does. */
function refusal(evidence, trust, maxAgeDays) {
	const { tier, subject, producer, outcome, at, fault } = evidence;
	if (fault !== void 0) return fault;
	if (!trust.subjects.includes(subject)) return "it speaks of something else than what is judged";
	if (tier === "attested" && trust.identities?.includes(producer) !== true) return "it is signed by somebody whom the policy does not name";
	if (tier === "checked" && trust.apps?.includes(producer) !== true) return "it is of an app that the policy does not name";
	if (outcome === "not-applicable" && tier !== "recomputed") return "that a requirement does not apply must be proved";
	if (tier === "recomputed" || tier === "declared") return void 0;
	const now = Date.parse(trust.now);
	const then = at === void 0 ? NaN : Date.parse(at);
	if (Number.isNaN(then)) return "it does not say when it was concluded";
	if (then > now) return "it is of the future";
	if (outcome !== "failed" && maxAgeDays !== void 0 && now - then > maxAgeDays * DAY) return `it is older than ${maxAgeDays} days`;
}

// src/core/readiness/earlier.ts
/** Requirements, environments and pieces of evidence of one report that are read. */
const MAX_ITEMS = 5e3;
/** Reads the JSON of an earlier report; `undefined` for anything else. Its words decide nothing: they explain a difference. */
function readEarlier(value) {
	const at = text(value, "at");
	const basis = own(value, "basis");
	if (text(value, "schema") !== "https://ggen.dev/schemas/gpack/readiness/v1" || !isTable(basis)) return void 0;
	if (at === void 0 || !isDateTime(at)) return void 0;
	const requirements = list(own(basis, "requirements")).flatMap(requirementOf);
	const ladder = list(own(basis, "ladder")).flatMap(environmentOf);
	if (requirements.length === 0 || ladder.length === 0) return void 0;
	const evidence = list(own(basis, "evidence")).flatMap(evidenceOf);
	return {
		at,
		digest: text(own(value, "subject"), "digest"),
		requirements,
		ladder,
		evidence
	};
}
function list(value) {
	return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [];
}
function whole(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1e6 ? value : void 0;
}
function requirementOf(item) {
	const id = text(item, "id");
	const category = categories.find((name) => name === text(item, "category"));
	const weight = whole(own(item, "weight"));
	if (id === void 0 || category === void 0 || weight === void 0 || weight === 0) return [];
	const maxAgeDays = whole(own(item, "maxAgeDays"));
	return [{
		id,
		name: text(item, "name") ?? id,
		category,
		weight,
		needs: texts(item, "needs"),
		maxAgeDays
	}];
}
function environmentOf(item) {
	const name = text(item, "name");
	const threshold = whole(own(item, "threshold"));
	const coverage = whole(own(item, "coverage"));
	if (name === void 0 || threshold === void 0 || coverage === void 0) return [];
	return [{
		name,
		threshold,
		coverage,
		blockers: texts(item, "blockers")
	}];
}
function evidenceOf(item) {
	const [requirement, subject, producer] = [
		"requirement",
		"subject",
		"producer"
	].map((key) => text(item, key));
	const tier = tiers.find((name) => name === text(item, "tier"));
	const outcome = text(item, "outcome");
	if (requirement === void 0 || subject === void 0 || producer === void 0 || tier === void 0) return [];
	if (outcome !== "met" && outcome !== "failed") return [];
	const [part, at] = [whole(own(item, "part")), text(item, "at")];
	return [{
		requirement,
		tier,
		outcome,
		subject,
		producer,
		detail: text(item, "detail") ?? "",
		...part === void 0 ? {} : { part },
		...at === void 0 ? {} : { at }
	}];
}

// src/actions/readiness-gate/earlier-file.ts
/**
* The earlier report in a file; `undefined` when none is asked for.
* @throws InputError for a file that cannot be read or holds no such report
*/
function earlierOf(path) {
	if (path === void 0) return void 0;
	const earlier = readEarlier(parsed$1(new TextDecoder().decode(readEvidenceFile(path).bytes)));
	if (earlier) return earlier;
	throw new InputError("previous", `${JSON.stringify(path)} is no JSON report of gpack readiness; give the one of an earlier run`);
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/core/readiness/history.ts
/** Reads a history: one JSON object on each line, oldest first. A line that is none is left out: it decides nothing. */
function readHistory(lines) {
	return lines.split("\n").slice(-200).flatMap((line) => {
		const value = parsed(line);
		const at = text(value, "at");
		const points = own(value, "points");
		if (at === void 0 || !isDateTime(at) || typeof points !== "number") return [];
		if (!Number.isInteger(points) || points < 0 || points > 100) return [];
		return [{
			at,
			points,
			commit: text(value, "commit") ?? null
		}];
	}).slice(-100);
}
/** The history with a judgement behind it. One of the same commit at the same time, or without points, adds nothing. */
function withScore(history, { at, score, subject }) {
	if (score.points === null) return history;
	const next = {
		at,
		points: score.points,
		commit: subject.commit
	};
	return [...history.filter((past) => past.at !== at || past.commit !== next.commit), next].slice(-100);
}
/** The bytes of a history. */
function historyText(history) {
	return history.map((past) => `${JSON.stringify(past)}\n`).join("");
}
function parsed(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}

// src/report/readiness/badge.ts
/** Dark enough that white text on them is read: at least 4.5 to 1. */
const colors = {
	pass: "#18702f",
	fail: "#b3261e",
	incomplete: "#8f5200"
};
function badgeOf({ environment, score, verdict }) {
	const points = score.points === null ? "no data" : `${score.points}/100`;
	return {
		label: clip(`ready for ${environment}`, 60),
		message: points,
		color: colors[verdict]
	};
}
/** The badge as the JSON that the endpoint badge of shields.io asks for. */
function renderBadgeJson(report) {
	const { label, message, color } = badgeOf(report);
	return `${JSON.stringify({
		schemaVersion: 1,
		label,
		message,
		color,
		isError: report.verdict !== "pass"
	}, null, 2)}\n`;
}
/** Width of a character of 11 px Verdana, about; the text is fitted to it, so that no font makes it overflow. */
const CHARACTER = 6.6;
const PADDING = 12;
/** The badge as an SVG picture: no font, script or picture from elsewhere. */
function renderBadgeSvg(report) {
	const { label, message, color } = badgeOf(report);
	const [left, right] = [label, message].map((text) => Math.round(text.length * CHARACTER + PADDING));
	const width = (left ?? 0) + (right ?? 0);
	const words = html(`${label}: ${message}`);
	const text = (content, from, size) => `<text x="${from + size / 2}" y="14" textLength="${size - PADDING}" lengthAdjust="spacingAndGlyphs">${html(content)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${words}">`,
		`<title>${words}</title>`,
		`<rect width="${width}" height="20" rx="3" fill="#3d4450"/>`,
		`<path d="M${left} 0h${(right ?? 0) - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${(right ?? 0) - 3}z" fill="${color}"/>`,
		`<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">`,
		text(label, 0, left ?? 0),
		text(message, left ?? 0, right ?? 0),
		"</g></svg>",
		""
	].join("");
}

// src/core/readiness/attribution.ts
/** What a change of the score is due to. */
const causes = [
	"change",
	"world",
	"policy"
];
/**
* Shares the difference between two scores among its causes: the mean, over all orders in which the causes may
* come, of what each adds when it comes (the Shapley value). Sixths keep it whole: there are six orders of three.
* @param points the score when just these causes have come
*/
function attribute(points) {
	const shares = {
		change: 0,
		world: 0,
		policy: 0
	};
	for (const order of orders(causes)) {
		const come = /* @__PURE__ */ new Set();
		let before = points(come);
		for (const cause of order) {
			come.add(cause);
			const after = points(come);
			shares[cause] += after - before;
			before = after;
		}
	}
	return shares;
}
function orders(items) {
	if (items.length <= 1) return [items];
	return items.flatMap((first) => orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
}

// src/report/readiness/facts.ts
/** What was judged, in a few words. */
function subjectText({ subject }) {
	const { kind, path, id, version } = subject;
	const name = id === null ? `the ${kind} in ${path}` : `${id}${version === null ? "" : ` ${version}`}`;
	return path === "." || id === null ? name : `${name} in ${path}`;
}
/** The environments, from the mildest. */
function rungs({ gates, environment }) {
	return gates.map(({ environment: name, isOpen, conditions }) => {
		const asked = /^the score is at least (\d+)$/.exec(conditions[0]?.what ?? "")?.[1];
		return {
			name,
			isOpen,
			isAsked: name === environment,
			threshold: asked === void 0 ? void 0 : Number(asked)
		};
	});
}
/** The ladder on one line: `dev open > staging closed`. */
function ladderText(report) {
	return rungs(report).map(({ name, isOpen }) => `${name} ${isOpen ? "open" : "closed"}`).join(" > ");
}
/** What keeps the gate that was asked for closed, requirements first, dearest first; empty when it is open. */
function blocking({ gates, environment, requirements }) {
	return (gates.find((candidate) => candidate.environment === environment)?.conditions ?? []).filter(({ isMet }) => !isMet).map(({ what, requirement: id }) => {
		const requirement = requirements.find((candidate) => candidate.id === id);
		return {
			what: requirement ? `${requirement.name}: ${requirement.state}` : `Not so: ${what}`,
			requirement
		};
	}).toSorted((a, b) => (b.requirement?.lost ?? -1) - (a.requirement?.lost ?? -1));
}
const words = {
	change: "this change",
	world: "the world",
	policy: "the policy"
};
/** What the change, the world and the policy did to the score. */
function differenceText({ before, sixths, worse, earlier, base }, points) {
	const parts = causes.filter((cause) => cause === "change" ? base !== null : earlier !== null).map((cause) => `${signed(sixths[cause])} ${words[cause]}`);
	const harm = worse.length === 0 ? "" : `; made worse: ${worse.join(", ")}`;
	const rest = earlier === null ? "; what the world and the policy did is not known without an earlier report" : "";
	if (base === null) return `Since ${earlier ?? ""}: ${parts.join(", ")}${harm}`;
	const was = `${before ?? "no data"} -> ${points ?? "no data"}`;
	return `Against ${base.slice(0, 12)}: ${was}: ${parts.join(", ")}${harm}${rest}`;
}
/** Sixths of a point as people read them: `+3.5`, `-0.17`, `0`. */
function signed(sixths) {
	const value = Number((sixths / 6).toFixed(2));
	return value > 0 ? `+${value}` : String(value);
}
/** The categories that have requirements, the weightiest first. */
function categoryRows({ requirements }) {
	return categories.flatMap((category) => {
		const own = requirements.filter((requirement) => requirement.category === category);
		if (own.length === 0) return [];
		const met = own.filter(({ state }) => state === "met" || state === "not-applicable").length;
		return [{
			category,
			lost: own.reduce((sum, { lost }) => sum + lost, 0),
			met,
			all: own.length
		}];
	});
}
/** By what a report was made, of what: labels and values. */
function provenanceRows(report, digest) {
	const { subject, policy, tool, at, declared } = report;
	return [
		["As of", at],
		["Files", subject.digest ?? "no digest"],
		["Commit", subject.commit ?? "the files are not exactly those of a commit"],
		["Policy", policy === null ? "none: the defaults hold" : `sha256:${policy}`],
		["Tool", `gpack ${tool.version}`],
		["Report", `sha256:${digest}`],
		...declared ? [["Declared", `${declaredScoreText(declared.hundredths)} by ggen's own formula, which adds no point here`]] : []
	];
}

// src/core/readiness/report.ts
/** The bytes that are written, hashed and compared: two spaces, a final newline. */
function readinessJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}
/** Hundredths of a point as people read them: `10.53`. */
function hundredthsText(hundredths) {
	const sign = hundredths < 0 ? "-" : "";
	const whole = Math.abs(hundredths);
	return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}

// src/report/readiness/pictures.ts
/** The score as a bar from 0 to 100, with a mark at what is needed. */
function meter(points, needed, environment) {
	return [
		`<svg class="meter" viewBox="0 0 1000 44" preserveAspectRatio="none" role="img" aria-label="${html(`${points} of 100 points; ${environment} needs ${needed}`)}">`,
		"<rect class=\"all\" y=\"8\" width=\"1000\" height=\"28\" rx=\"6\"/>",
		points > 0 ? `<rect class="earned" y="8" width="${points * 10}" height="28" rx="6"/>` : "",
		`<line class="needed" x1="${needed * 10}" x2="${needed * 10}" y1="0" y2="44"/>`,
		"</svg>"
	].join("");
}
/** One bar of a chart; `share` of its width is filled. */
function strip(share, label) {
	return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${html(label)}"><rect width="${Math.round(share * 1e3)}" height="10"/></svg>`;
}
/** Scores of the past as a line, oldest first. */
function sparkline(history) {
	const last = history.length - 1;
	const spots = history.map(({ points }, at) => `${Math.round(at * 1e3 / Math.max(last, 1)) / 10},${(100 - points) * .3}`);
	const [first, latest] = [history[0], history[last]];
	const label = html(`From ${first?.points ?? 0} points at ${first?.at ?? ""} to ${latest?.points ?? 0} at ${latest?.at ?? ""}`);
	return `<svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label="${label}"><line x1="0" x2="100" y1="30" y2="30"/><polyline points="${spots.join(" ")}"/></svg><p class="soft">${label}</p>`;
}

// src/report/readiness/style.ts
/** The style of the readiness page: that of the report, and what only this page has. */
const readinessStyle = `${style}
.ladder { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 1rem 0 0; }
.ladder li { border: 1px solid var(--line); border-left: .3rem solid var(--tone); border-radius: 8px; padding: .3rem .8rem; background: var(--card); }
.ladder .asked { border-color: var(--tone); font-weight: 600; }
.ladder .state { color: var(--tone); font-weight: 600; }
.score { display: flex; flex-wrap: wrap; gap: 1.25rem 2.5rem; align-items: flex-end; }
.score .points { font-size: 2.6rem; line-height: 1; font-weight: 700; color: var(--tone); font-variant-numeric: tabular-nums; }
.score .track { flex: 1 1 18rem; }
.meter { display: block; width: 100%; height: 2.2rem; }
.meter .all { fill: var(--track); } .meter .earned { fill: var(--tone); } .meter .needed { stroke: var(--text); stroke-width: 3; }
.spark { display: block; width: 100%; max-width: 22rem; height: 3.5rem; }
.spark polyline { fill: none; stroke: var(--tone); stroke-width: 2; vector-effect: non-scaling-stroke; }
.spark line { stroke: var(--line); vector-effect: non-scaling-stroke; }
.critical-bar { --bar: var(--error-bar); } .important-bar { --bar: var(--warning-bar); } .nice-to-have-bar { --bar: var(--note-bar); }
.met, .not-applicable, .open { --tone: var(--pass); } .failed, .closed { --tone: var(--error); } .unknown, .partial { --tone: var(--warning); }
.state-text { color: var(--tone); font-weight: 600; white-space: nowrap; }
.steps { margin: .4rem 0 0; padding-left: 1.4rem; }
.requirement { padding: 0 0 .75rem 1.4rem; }
details summary .number { margin-left: auto; }
.score + .charts, .score ~ .charts { margin-top: 1.25rem; }
@media (forced-colors: active) { .meter rect, .meter line, .spark polyline { forced-color-adjust: none; } }
@media print { .ladder li, .meter rect { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
`;

// src/report/readiness/html.ts
/** Largest page, in UTF-8 bytes. */
const MAX_BYTES$1 = 4194304;
const icons = {
	pass: "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"m7.5 12.5 3 3 6-6.5\"/>",
	fail: "<circle cx=\"12\" cy=\"12\" r=\"10\"/><path d=\"m8.5 8.5 7 7m0-7-7 7\"/>",
	incomplete: "<path d=\"M12 3 2.5 20h19z\"/><path d=\"M12 9.5v5m0 2.6v.4\"/>"
};
/** A readiness report as one HTML file: no network, no script, light and dark, printable; like the other report. */
function renderReadinessHtml(report, options) {
	const { digest, sha256, link = noLink, history = [] } = options;
	const sections = [
		fixed(head(report, `sha256-${base64(sha256(readinessStyle))}`)),
		blockers$1(report, link),
		fixed(score(report, history)),
		path$2(report),
		requirements$1(report, link),
		notes$1(report),
		fixed([
			"<section aria-labelledby=\"provenance\"><h2 id=\"provenance\">Provenance</h2><table class=\"facts\"><tbody>",
			...provenanceRows(report, digest).map(([label, value]) => `<tr><th scope="row">${label}</th><td>${code(value)}</td></tr>`),
			"</tbody></table></section>",
			"</main>",
			`<footer class="soft"><p>Written by ${anchor(INFORMATION, "gpack")} ${html(report.tool.version)}.</p></footer>`,
			"</body></html>",
			""
		])
	].filter((section) => section !== void 0);
	return writeSections(sections, MAX_BYTES$1, (left, all) => [`<p class="soft"><strong>${left} of ${all} left out here for lack of room; the JSON report has all.</strong></p>`]);
}
function head(report, styleSource) {
	const { verdict } = report;
	const sentence = html(report.sentence);
	const ladder = rungs(report).map(({ name, isOpen, isAsked, threshold }) => {
		const needs = threshold === void 0 ? "" : ` <span class="soft">needs ${threshold}</span>`;
		return `<li class="${isOpen ? "open" : "closed"}${isAsked ? " asked" : ""}"${isAsked ? " aria-current=\"true\"" : ""}>${html(name)} <span class="state">${isOpen ? "open" : "closed"}</span>${needs}</li>`;
	});
	return [
		"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleSource}'; base-uri 'none'; form-action 'none'">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">",
		`<meta name="color-scheme" content="light dark"><title>gpack readiness: ${sentence}</title><style>${readinessStyle}</style></head><body>`,
		`<header><div class="verdict ${verdict}"><h1><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${icons[verdict]}</svg><span>${sentence}</span></h1>`,
		`<p class="soft">${html(subjectText(report))}, as of ${html(report.at)}</p></div>`,
		`<ol class="ladder" aria-label="Environments, from the mildest">${ladder.join("")}</ol></header><main>`
	];
}
function blockers$1(report, link) {
	const found = blocking(report);
	if (found.length === 0) return void 0;
	return {
		head: ["<section aria-labelledby=\"blocks\"><h2 id=\"blocks\">What blocks</h2>"],
		groups: [{
			head: ["<ul class=\"blockers\">"],
			rows: found.map(({ what, requirement }) => {
				if (!requirement) return `<li><p>${proseHtml(what)}</p></li>`;
				const { detail, next, places } = requirement;
				const [first] = places;
				const where = first ? ` at ${placeHtml(first, link)}` : "";
				const then = next === null ? "" : `<p class="next">${proseHtml(next)}</p>`;
				return `<li><p><strong>${proseHtml(what)}</strong>${where}: ${proseHtml(detail)}</p>${then}</li>`;
			}),
			tail: ["</ul>"]
		}],
		tail: ["</section>"],
		noun: "blocker",
		share: .3
	};
}
function score(report, history) {
	const { score: own, threshold, environment, difference } = report;
	const rows = categoryRows(report);
	const most = Math.max(...rows.map(({ lost }) => lost), 1);
	const points = own.points === null ? "no data" : String(own.points);
	const unit = own.points === null ? "" : "<span class=\"soft\"> of 100</span>";
	return [
		"<section aria-labelledby=\"score\"><h2 id=\"score\">Score</h2>",
		`<div class="score ${report.verdict}"><p><span class="points">${points}</span>${unit}</p>`,
		`<div class="track">${meter(own.points ?? 0, threshold, environment)}<p class="soft">${html(environment)} needs ${threshold}; something is known of ${own.coverage} % of the requirements, ${own.criticalCoverage} % of the critical ones.</p></div></div>`,
		...own.cap ? [`<p>It is ${own.cap.limit} at most: ${proseHtml(own.cap.reason)}.</p>`] : [],
		...difference ? [`<p>${proseHtml(differenceText(difference, own.points))}</p>`] : [],
		"<div class=\"charts\"><div><h3>Points lost by category</h3><ul class=\"chart\">",
		...rows.map(({ category, lost, met, all }) => `<li class="${category}-bar"><span>${category} <span class="soft">${met} of ${all} met</span></span>${strip(lost / most, `${hundredthsText(lost)} points lost`)}<span class="number">${hundredthsText(lost)}</span></li>`),
		"</ul></div>",
		...history.length > 1 ? [`<div class="${report.verdict}"><h3>The last ${history.length} scores</h3>${sparkline(history)}</div>`] : [],
		"</div></section>"
	];
}
function path$2({ path: way, requirements: all }) {
	if (!way) return void 0;
	const rows = way.steps.map(({ requirement, effortHours, isGuessed }) => {
		const name = all.find(({ id }) => id === requirement)?.name ?? requirement;
		return `<li>${proseHtml(clip(name, 120))} <span class="soft">${effortHours} h${isGuessed ? ", a guess" : ""}</span></li>`;
	});
	return {
		head: ["<section aria-labelledby=\"path\"><h2 id=\"path\">The cheapest way</h2>", `<p>To ${html(way.environment)} in about ${way.effortHours} h, with ${way.points} points then. It was judged again before it was written.</p>`],
		groups: [{
			head: ["<ol class=\"steps\">"],
			rows,
			tail: ["</ol>"]
		}],
		tail: ["</section>"],
		noun: "step",
		share: .2
	};
}
function requirements$1({ requirements: all }, link) {
	return {
		head: ["<section aria-labelledby=\"requirements\"><h2 id=\"requirements\">Requirements, the dearest first</h2>"],
		groups: [{
			head: [],
			rows: all.map(({ name, category, state, lost, detail, next, evidence, places, refused }) => {
				const lines = [
					`<p>${proseHtml(detail)}</p>`,
					...evidence ? [`<p class="soft">${evidence.tier}, by ${code(clip(evidence.producer, 120))}${evidence.at === void 0 ? "" : `, at ${html(evidence.at)}`}</p>`] : [],
					...places.length > 0 ? [`<ul class="related">${places.map((at) => `<li>${placeHtml(at, link)}</li>`).join("")}</ul>`] : [],
					...refused.map(({ producer, reason }) => `<p class="soft">Refused, of ${code(clip(producer, 120))}: ${proseHtml(reason)}</p>`),
					...next === null ? [] : [`<p class="next">${proseHtml(next)}</p>`]
				];
				return `<details class="${state}"><summary><h3>${proseHtml(clip(name, 200))}</h3><span class="soft">${category}</span><span class="state-text">${state}</span><span class="number${lost === 0 ? " zero" : ""}">${lost === 0 ? "0" : `−${hundredthsText(lost)}`}</span></summary><div class="requirement">${lines.join("")}</div></details>`;
			}),
			tail: []
		}],
		tail: ["</section>"],
		noun: "requirement",
		share: .4
	};
}
function notes$1({ notes: said, waivers }) {
	const rows = [
		...waivers.holding.map(({ requirement, environment, reason, owner, expires }) => `<li>Waived for ${html(environment)} until ${html(expires)} by ${html(clip(owner, 100))}: ${code(clip(requirement, 100))}: ${proseHtml(clip(reason, 300))}</li>`),
		...waivers.refused.map(({ waiver, reason }) => `<li>Waiver refused: ${code(clip(waiver.requirement, 100))}: ${proseHtml(reason)}</li>`),
		...said.map((note) => `<li>${proseHtml(clip(note, 300))}</li>`)
	];
	if (rows.length === 0) return void 0;
	return {
		head: ["<section aria-labelledby=\"notes\"><h2 id=\"notes\">Notes</h2>"],
		groups: [{
			head: ["<ul>"],
			rows,
			tail: ["</ul>"]
		}],
		tail: ["</section>"],
		noun: "note",
		share: .2
	};
}
/** Base64 of bytes that are given in hex. */
function base64(hex) {
	const bytes = hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
	return btoa(String.fromCharCode(...bytes));
}

// src/report/readiness/markdown.ts
const marks = {
	pass: "✅",
	fail: "⛔",
	incomplete: "⚠️"
};
/** The parts of a report, in their order. */
const readinessParts = [
	"verdict",
	"blockers",
	"path",
	"points",
	"requirements",
	"notes",
	"provenance"
];
/** A readiness report as GitHub Markdown: verdict, ladder, what blocks, the cheapest way, where points go, the rest folded. */
function renderReadinessMarkdown(report, options) {
	const { digest, link = noLink, parts = readinessParts, maxBytes } = options;
	const sections = readinessParts.filter((part) => parts.includes(part)).map((part) => sectionOf(part, report, digest, link)).filter((section) => section !== void 0);
	return writeSections(sections, maxBytes, (left, all) => [`${left} of ${all} left out here for lack of room; the JSON report has all.`, ""]);
}
function sectionOf(part, report, digest, link) {
	switch (part) {
		case "verdict": return fixed(verdict(report));
		case "blockers": return blockers(report, link);
		case "path": return path$1(report);
		case "points": return fixed(points(report));
		case "requirements": return requirements(report);
		case "notes": return notes(report);
		case "provenance": return fixed([
			"<details><summary>Provenance</summary>",
			"",
			...provenanceRows(report, digest).map(([label, value]) => `- ${label}: ${codeSpan(value)}`),
			"",
			"</details>",
			""
		]);
	}
}
function verdict(report) {
	const ladder = rungs(report).map(({ name, isOpen, isAsked }) => {
		const text = `${markdown(name)} ${isOpen ? "✅ open" : "⛔ closed"}`;
		return isAsked ? `**${text}**` : text;
	});
	return [
		`## ${marks[report.verdict]} ${prose(report.sentence)}`,
		"",
		`${prose(subjectText(report))} · ${ladder.join(" › ")}`,
		"",
		...report.difference ? [prose(differenceText(report.difference, report.score.points)), ""] : []
	];
}
function blockers(report, link) {
	const found = blocking(report);
	if (found.length === 0) return void 0;
	return {
		head: ["### What blocks", ""],
		groups: [{
			head: [],
			rows: found.map((blocker) => blockerRow(blocker, link)),
			tail: [""]
		}],
		tail: [],
		noun: "blocker",
		share: .4
	};
}
function blockerRow({ what, requirement }, link) {
	if (!requirement) return `- ${prose(what)}`;
	const { detail, next, places } = requirement;
	const [first] = places;
	const where = first ? ` at ${placeText(first, link)}` : "";
	const then = next === null ? "" : `<br>→ ${prose(clip(next, 300))}`;
	return `- **${prose(what)}**${where}: ${prose(clip(detail, 300))}${then}`;
}
function placeText(place, link) {
	const text = codeSpan(`${clipPath(place.file)}:${place.line}`);
	const address = link(place);
	return address === void 0 ? text : `[${text}](${address})`;
}
function path$1({ path: way, requirements: all }) {
	if (!way) return void 0;
	const rows = way.steps.map(({ requirement, effortHours }) => {
		const name = all.find(({ id }) => id === requirement)?.name ?? requirement;
		return `1. ${prose(clip(name, 120))} (${effortHours} h)`;
	});
	return {
		head: [`The cheapest way to ${markdown(way.environment)}: about ${way.effortHours} h, to ${way.points} points.`, ""],
		groups: [{
			head: [],
			rows,
			tail: [""]
		}],
		tail: [],
		noun: "step",
		share: .2
	};
}
function points(report) {
	const { score } = report;
	return [
		"| Category | Met | Points lost |",
		"| --- | ---: | ---: |",
		...categoryRows(report).map(({ category, met, all, lost: hundredths }) => `| ${category} | ${met} of ${all} | ${hundredthsText(hundredths)} |`),
		"",
		`Something is known of ${score.coverage} % of the requirements, ${score.criticalCoverage} % of the critical ones.${score.cap ? ` The score is ${score.cap.limit} at most: ${prose(score.cap.reason)}.` : ""}`,
		""
	];
}
function requirements(report) {
	return {
		head: ["<details><summary>All requirements</summary>", ""],
		groups: [{
			head: ["| Requirement | Category | State | Lost | Evidence |", "| --- | --- | --- | ---: | --- |"],
			rows: report.requirements.map(({ name, category, state, lost, evidence, detail, refused }) => {
				const said = [clip(detail, 200), ...refused.map(({ producer, reason }) => `refused, of ${clip(producer, 60)}: ${reason}`)].join("; ");
				const by = evidence ? `${evidence.tier}${evidence.at === void 0 ? "" : ` (${evidence.at})`}: ` : "";
				return `| ${prose(clip(name, 120))} | ${category} | ${state} | ${hundredthsText(lost)} | ${by}${prose(said)} |`;
			}),
			tail: [""]
		}],
		tail: ["</details>", ""],
		noun: "requirement",
		share: .4
	};
}
function notes({ notes: said, waivers }) {
	const rows = [
		...waivers.holding.map(({ requirement, environment, reason, owner, expires }) => `- Waived for ${markdown(environment)} until ${expires} by ${prose(clip(owner, 100))}: ${codeSpan(clip(requirement, 100))}: ${prose(clip(reason, 300))}`),
		...waivers.refused.map(({ waiver, reason }) => `- Waiver refused: ${codeSpan(clip(waiver.requirement, 100))}: ${prose(reason)}`),
		...said.map((note) => `- ${prose(clip(note, 300))}`)
	];
	if (rows.length === 0) return void 0;
	return {
		head: ["Notes", ""],
		groups: [{
			head: [],
			rows,
			tail: [""]
		}],
		tail: [],
		noun: "note",
		share: .2
	};
}

// src/report/readiness/terminal.ts
const codes = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33
};
const verdictStyle = {
	pass: "green",
	fail: "red",
	incomplete: "yellow"
};
/** Places of one requirement that are printed. */
const PLACES = 3;
/** A readiness report for a person at a terminal or in a log: verdict, what blocks, where points go, the cheapest path. */
function renderReadiness(report, { color, digest }) {
	const paint = (style, text) => color ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
	const { score, verdict, sentence, declared, notes, waivers } = report;
	const lines = [
		visible(subjectText(report)),
		paint(verdictStyle[verdict], visible(sentence)),
		`  ${ladderText(report)}`,
		""
	];
	const blockers = blocking(report);
	if (blockers.length > 0) {
		lines.push(paint("bold", "What blocks"));
		for (const { what, requirement } of blockers) {
			lines.push(`  ${visible(what)}`);
			if (requirement) lines.push(...why(requirement, paint).map((line) => `    ${line}`));
		}
		lines.push("");
	}
	const told = new Set(blockers.map(({ requirement }) => requirement?.id));
	const lost = report.requirements.filter(({ lost }) => lost > 0);
	if (lost.length > 0) {
		const sum = lost.reduce((total, requirement) => total + requirement.lost, 0);
		lines.push(paint("bold", `Where ${hundredthsText(sum)} points go`));
		for (const requirement of lost) {
			lines.push(`  ${hundredthsText(-requirement.lost).padStart(6)}  ${visible(clip(requirement.name, 80))}  ${paint("dim", requirement.state)}`);
			if (!told.has(requirement.id)) lines.push(...why(requirement, paint).map((line) => `          ${line}`));
		}
		if (score.cap) lines.push(paint("dim", `  at most ${score.cap.limit}: ${visible(score.cap.reason)}`));
		lines.push("");
	}
	if (report.path) {
		const { environment, effortHours, points, steps } = report.path;
		lines.push(paint("bold", `The cheapest way to ${visible(environment)}: about ${effortHours} h, to ${points} points`));
		for (const [position, { requirement, effortHours: hours }] of steps.entries()) {
			const name = report.requirements.find(({ id }) => id === requirement)?.name ?? requirement;
			lines.push(`  ${position + 1}. ${visible(clip(name, 80))} (${hours} h)`);
		}
		lines.push("");
	}
	if (report.difference) lines.push(differenceText(report.difference, score.points), "");
	for (const { waiver, reason } of waivers.refused) lines.push(`${paint("yellow", "waiver refused")} ${visible(waiver.requirement)}: ${reason}`);
	for (const { requirement, environment, reason, owner, expires } of waivers.holding) lines.push(paint("dim", visible(`waived for ${environment} until ${expires} by ${owner}: ${requirement}: ${clip(reason, 200)}`)));
	for (const note of notes) lines.push(`${paint("yellow", "note")} ${visible(note)}`);
	lines.push(paint("dim", `something is known of ${score.coverage} % of the requirements, ${score.criticalCoverage} % of the critical ones`));
	if (declared) lines.push(paint("dim", `declared: ${declaredScoreText(declared.hundredths)} by ggen's own formula; what is declared adds no point here`));
	lines.push(paint("dim", `as of ${report.at}`), paint("dim", `report sha256:${digest}`));
	return `${lines.join("\n")}\n`;
}
function why({ detail, next, places, refused }, paint) {
	return [
		visible(clip(detail, 300)),
		...places.slice(0, PLACES).map(({ file, line, column }) => paint("dim", `at ${visible(clip(file, 200))}:${line}:${column}`)),
		...places.length > PLACES ? [paint("dim", `and at ${places.length - PLACES} more`)] : [],
		...refused.map(({ producer, reason }) => visible(`refused, of ${clip(producer, 100)}: ${clip(reason, 200)}`)),
		...next === null ? [] : [`-> ${visible(clip(next, 300))}`]
	];
}

// src/actions/readiness-gate/attestation.ts
/**
* The verification summary of a judgement: a signed envelope, or the bare statement where there is no key, for somebody
* else to sign.
* @param sign signs bytes; `undefined` where there is no key
*/
function attestationOf({ report, digest }, sign) {
	const statement = `${JSON.stringify(summaryStatement(report, digest), null, 2)}\n`;
	if (!sign) return statement;
	const unsigned = {
		payloadType: INTOTO_PAYLOAD,
		payload: new TextEncoder().encode(statement)
	};
	return envelopeJson({
		...unsigned,
		signatures: [sign(signedBytes(unsigned))]
	});
}

// src/core/readiness/standing.ts
/** A requirement that is met in full has this value: thousandths of a tier times thousandths of a part. */
const FULL = 1e6;
/**
* How each requirement stands. Evidence may come in any order and more than once.
* One valid piece that says "failed" decides, whatever else says "met". What is declared never adds, and may take away:
* a requirement that is declared as missing fails, and one that is declared as met in part is worth no more than that.
*/
function standingsOf(requirements, evidence, trust) {
	const byRequirement = /* @__PURE__ */ new Map();
	for (const piece of evidence.toSorted(compareEvidence)) {
		const others = byRequirement.get(piece.requirement);
		const last = others?.at(-1);
		if (last && compareEvidence(last, piece) === 0) continue;
		if (others) others.push(piece);
		else byRequirement.set(piece.requirement, [piece]);
	}
	return requirements.map((requirement) => standingOf(requirement, byRequirement.get(requirement.id) ?? [], trust));
}
function standingOf(requirement, evidence, trust) {
	const refused = [];
	const valid = [];
	for (const piece of evidence) {
		const reason = refusal(piece, trust, requirement.maxAgeDays);
		if (reason === void 0) valid.push(piece);
		else refused.push({
			evidence: piece,
			reason
		});
	}
	const isClaimed = evidence.some(({ tier, outcome }) => tier === "declared" && outcome !== "failed");
	const best = valid.filter(({ outcome }) => outcome !== "failed").toSorted((a, b) => valueOf$1(b) - valueOf$1(a))[0];
	const failed = valid.find(({ outcome }) => outcome === "failed");
	const value = failed || !best ? 0 : Math.min(valueOf$1(best), ceilingOf(valid));
	return {
		requirement,
		value,
		state: failed ? "failed" : stateOf(value, best),
		by: failed ?? (value > 0 ? best : void 0),
		refused,
		isOnlyClaimed: isClaimed && value === 0
	};
}
function stateOf(value, best) {
	if (value === 0) return "unknown";
	if (value < 1e6) return "partial";
	return best?.outcome === "not-applicable" ? "not-applicable" : "met";
}
/** The most that declarations leave to a requirement. */
function ceilingOf(evidence) {
	const parts = evidence.filter(({ tier }) => tier === "declared").map(({ part = 1e3 }) => part * 1e3);
	return Math.min(FULL, ...parts.map((part) => Math.max(Math.trunc(part), 0)));
}
/** What one piece earns. A requirement that provably does not apply counts as met: it must not cost anything. */
function valueOf$1({ tier, outcome, part = 1e3 }) {
	if (outcome === "failed") return 0;
	return tierShare[tier] * (outcome === "not-applicable" ? 1e3 : Math.min(Math.max(Math.trunc(part), 0), 1e3));
}
/** A total order, so that evidence in another order gives the same bytes. */
function compareEvidence(a, b) {
	return compareText(a.requirement, b.requirement) || compareText(a.tier, b.tier) || compareText(a.outcome, b.outcome) || (b.part ?? 1e3) - (a.part ?? 1e3) || compareText(a.producer, b.producer) || compareText(a.subject, b.subject) || compareText(a.at ?? "", b.at ?? "") || compareText(a.detail, b.detail) || compareText(a.fault ?? "", b.fault ?? "");
}

// src/core/readiness/explanation.ts
/**
* Where the points went: the losses of all requirements add up to exactly `100 - points`.
* What rounding takes away is shared out by largest remainder; what a cap takes away falls on what caused it.
*/
function explain(standings, score) {
	const points = score.points ?? 0;
	const missing = standings.filter(({ value }) => value < FULL).map(({ requirement, value }) => ({
		id: requirement.id,
		share: BigInt(requirement.weight) * BigInt(FULL - value)
	}));
	const base = share((100 - score.uncapped) * 100, missing);
	const causes = new Set(score.cap?.requirements);
	const capped = share((score.uncapped - points) * 100, missing.filter(({ id }) => causes.size === 0 || causes.has(id)));
	return missing.map(({ id }) => ({
		requirement: id,
		hundredths: (base.get(id) ?? 0) + (capped.get(id) ?? 0),
		byCap: capped.get(id) ?? 0
	})).filter(({ hundredths }) => hundredths > 0).toSorted((a, b) => b.hundredths - a.hundredths || compareText(a.requirement, b.requirement));
}
/** Shares out a whole number by weight: rounded down, then one more to the largest remainders. */
function share(total, parts) {
	const all = parts.reduce((sum, part) => sum + part.share, 0n);
	if (all === 0n) return /* @__PURE__ */ new Map();
	const rows = parts.map(({ id, share }) => ({
		id,
		whole: Number(BigInt(total) * share / all),
		rest: BigInt(total) * share % all
	}));
	let left = total - rows.reduce((sum, { whole }) => sum + whole, 0);
	const byRest = rows.toSorted((a, b) => a.rest === b.rest ? compareText(a.id, b.id) : a.rest > b.rest ? -1 : 1);
	const shares = new Map(rows.map(({ id, whole }) => [id, whole]));
	for (const { id } of byRest) {
		if (left === 0) break;
		shares.set(id, (shares.get(id) ?? 0) + 1);
		left -= 1;
	}
	return shares;
}

// src/core/readiness/gate.ts
/** Judges one environment. */
function judgeGate(environment, score, standings, { unknowns, waivers }) {
	const { name, threshold, coverage, blockers } = environment;
	const isReportOnly = threshold === 0 && coverage === 0 && blockers.length === 0;
	const conditions = [];
	if (!isReportOnly) conditions.push({
		what: `the score is at least ${threshold}`,
		isMet: score.points !== void 0 && score.points >= threshold
	}, {
		what: "something is known of every critical requirement",
		isMet: score.criticalCoverage === 100
	}, {
		what: `something is known of ${coverage} % of the requirements`,
		isMet: score.coverage >= coverage
	});
	for (const id of blockers) {
		const standing = standings.find(({ requirement }) => requirement.id === id);
		const isMet = standing?.state === "met" || standing?.state === "not-applicable";
		const isWaived = waivers.some((waiver) => waiver.requirement === id && waiver.environment === name);
		conditions.push({
			what: `${standing?.requirement.name ?? id} is met`,
			isMet: isMet || isWaived,
			requirement: id,
			...isWaived && !isMet ? { isWaived } : {}
		});
	}
	for (const unknown of unknowns) conditions.push({
		what: unknown,
		isMet: false,
		isUnknown: true
	});
	return {
		environment: name,
		isOpen: conditions.every(({ isMet }) => isMet),
		conditions
	};
}

// src/core/readiness/score.ts
/** The most that a subject with a failed critical requirement can score. */
const FAILED_CRITICAL_CAP = 59;
/**
* The score: the weighted mean of the values, rounded down, so that 94.99 never shows as 95. Whole numbers only.
* @param blockers ids of requirements without which production is refused
* @param productionThreshold points that production asks for
*/
function scoreOf(standings, blockers, productionThreshold) {
	let earned = 0n;
	let all = 0n;
	for (const { requirement, value } of standings) {
		earned += BigInt(requirement.weight) * BigInt(value);
		all += BigInt(requirement.weight);
	}
	const uncapped = all === 0n ? 0 : Number(earned * 100n / (all * BigInt(FULL)));
	const cap = capOf(standings, blockers, productionThreshold);
	return {
		points: standings.some(({ state }) => state !== "unknown") ? Math.min(uncapped, cap?.limit ?? 100) : void 0,
		uncapped,
		cap: cap && cap.limit < uncapped ? cap : void 0,
		coverage: coverageOf(standings),
		criticalCoverage: coverageOf(standings.filter(({ requirement }) => requirement.category === "critical"))
	};
}
function capOf(standings, blockers, productionThreshold) {
	const failed = standings.filter(({ state }) => state === "failed").map(({ requirement }) => requirement);
	const critical = failed.filter(({ category }) => category === "critical").map(({ id }) => id);
	const blocking = failed.filter(({ id }) => blockers.includes(id)).map(({ id }) => id);
	const caps = [];
	if (critical.length > 0) caps.push({
		limit: 59,
		reason: "a critical requirement failed",
		requirements: critical
	});
	if (blocking.length > 0) caps.push({
		limit: Math.max(productionThreshold - 1, 0),
		reason: "a requirement failed without which production is refused",
		requirements: blocking
	});
	return caps.toSorted((a, b) => a.limit - b.limit)[0];
}
/** Whole percent, rounded down; 100 of nothing. */
function coverageOf(standings) {
	const known = standings.filter(({ state }) => state !== "unknown").length;
	return standings.length === 0 ? 100 : Math.floor(known * 100 / standings.length);
}

// src/core/readiness/judgement.ts
/** Judges. A pure function: the same question has the same answer, byte by byte. */
function judgeReadiness({ requirements, ladder, evidence, trust, circumstances }) {
	const standings = standingsOf(requirements, evidence, trust);
	const production = ladder.find(({ name }) => name === "production") ?? ladder.at(-1);
	const score = scoreOf(standings, production?.blockers ?? [], production?.threshold ?? 0);
	return {
		standings,
		score,
		gates: ladder.map((environment) => judgeGate(environment, score, standings, circumstances)),
		losses: explain(standings, score)
	};
}

// src/core/readiness/difference.ts
/**
* What a change, the world and the policy did to the score. What blocks a change is worked out without the earlier
* report, under the world and the policy of now: who could choose that report could choose the blame.
*/
function differenceOf({ base, before, after, environment, earlier }) {
	const lent = lend(before, after);
	const then = judgeReadiness(lent);
	const now = judgeReadiness(after);
	const known = earlier ? {
		...lent,
		evidence: [...lent.evidence, ...outside({
			...before,
			evidence: earlier.evidence
		})]
	} : lent;
	const points = (come) => {
		const asked = come.has("change") ? after : known;
		return judgeReadiness(earlier ? inThePast(asked, earlier, come) : asked).score.points ?? 0;
	};
	const blockers = after.ladder.find(({ name }) => name === environment)?.blockers ?? [];
	return {
		base: base ?? null,
		before: then.score.points ?? null,
		sixths: attribute(points),
		worse: blockers.filter((id) => valueOf(now, id) < valueOf(then, id)),
		earlier: earlier?.at ?? null
	};
}
/** The question as the world and the policy of then put it, as far as these have not come yet. */
function inThePast(asked, earlier, come) {
	const { requirements, ladder } = come.has("policy") ? asked : earlier;
	if (come.has("world")) return {
		...asked,
		requirements,
		ladder
	};
	const evidence = asked.evidence.map((piece) => piece.at !== void 0 && Date.parse(piece.at) > Date.parse(earlier.at) ? {
		...piece,
		at: earlier.at
	} : piece);
	return {
		...asked,
		requirements,
		ladder,
		evidence,
		trust: {
			...asked.trust,
			now: earlier.at
		}
	};
}
/** Runs and signatures are of the head alone: without a record of the base they are taken to be as good there. */
function lend(before, after) {
	const known = new Set(outside(before).map(({ requirement }) => requirement));
	const subject = before.trust.subjects[0] ?? "";
	const lent = outside(after).filter(({ requirement }) => !known.has(requirement));
	return {
		...before,
		evidence: [...before.evidence, ...lent.map((piece) => ({
			...piece,
			subject
		}))]
	};
}
/** The evidence about a tree that was not worked out from its bytes alone, and is not only said. */
function outside({ evidence, trust }) {
	return evidence.filter(({ tier, producer, subject }) => tier !== "declared" && !(tier === "recomputed" && producer.startsWith("probe:")) && trust.subjects.includes(subject));
}
function valueOf({ standings }, id) {
	return standings.find(({ requirement }) => requirement.id === id)?.value ?? 1e6;
}

// src/core/readiness/path.ts
/** Requirements beyond which the cheapest set is no longer searched in full, but chosen by points for effort. */
const EXACT_UP_TO = 60;
/** Sums that the exact search keeps; beyond them, too, a set is chosen by points for effort. */
const MAX_STATES = 2e4;
/**
* The cheapest set of requirements that opens the gate of an environment once they are met: what blocks, what is
* unknown and must not be, and then the least effort that brings the points. It is judged again before it is
* returned; `undefined` when the gate is open, or when no requirement can open it.
*/
function cheapestPath(question, environment) {
	const gate = question.ladder.find(({ name }) => name === environment);
	const now = judgeReadiness(question);
	if (!gate || now.gates.find((candidate) => candidate.environment === environment)?.isOpen !== false) return void 0;
	const waived = new Set(question.circumstances.waivers.filter((waiver) => waiver.environment === environment).map((w) => w.requirement));
	const open = now.standings.filter(({ value }) => value < FULL);
	const must = new Set(open.filter((standing) => isForced(standing, gate, waived)).map(({ requirement }) => requirement.id));
	let chosen = completed(now.standings, must, gate);
	let after = judgeReadiness({
		...question,
		evidence: withMet(question, chosen)
	});
	while (after.score.cap && after.score.cap.limit < gate.threshold) {
		for (const id of after.score.cap.requirements) must.add(id);
		chosen = completed(now.standings, must, gate);
		after = judgeReadiness({
			...question,
			evidence: withMet(question, chosen)
		});
	}
	const steps = inOrder(question.requirements.filter(({ id }) => chosen.has(id)), new Set(chosen));
	if (after.gates.find((candidate) => candidate.environment === environment)?.isOpen !== true) return void 0;
	return {
		environment,
		steps,
		effortHours: steps.reduce((sum, { effortHours }) => sum + effortHours, 0),
		points: after.score.points ?? 0
	};
}
/** What must be met whatever the points: blockers, critical requirements that failed and cap the score, and unknown ones. */
function isForced({ requirement, state }, gate, waived) {
	const { id, category } = requirement;
	if (gate.blockers.includes(id) && (!waived.has(id) || state === "failed")) return true;
	if (category !== "critical") return false;
	return state === "unknown" || state === "failed" && gate.threshold > 59;
}
/** Adds to `must` the set of least effort that brings what is missing. */
function completed(standings, must, { threshold, coverage }) {
	const isForced = ({ requirement }) => must.has(requirement.id);
	const total = standings.reduce((sum, { requirement }) => sum + requirement.weight, 0);
	const earned = standings.reduce((sum, standing) => sum + BigInt(standing.requirement.weight) * BigInt(isForced(standing) ? FULL : standing.value) * 100n, 0n);
	const known = standings.filter((standing) => isForced(standing) || standing.state !== "unknown").length;
	const gap = {
		points: BigInt(threshold) * BigInt(total) * BigInt(FULL) - earned,
		known: Math.ceil(coverage * standings.length / 100) - known
	};
	const choices = standings.filter((standing) => standing.value < 1e6 && !isForced(standing));
	const more = (choices.length <= EXACT_UP_TO ? leastEffort(choices, gap) : void 0) ?? greedy(choices, gap);
	return /* @__PURE__ */ new Set([...must, ...more]);
}
/** What meeting a requirement adds, in units of weight. */
function gain({ requirement, value }) {
	return BigInt(requirement.weight) * BigInt(FULL - value) * 100n;
}
/** By dynamic programming: for each sum of hours and each number of requirements newly known, the set of most points. `undefined` when there are too many. */
function leastEffort(choices, gap) {
	const enough = ({ gained, known }) => gained >= gap.points && known >= gap.known;
	let best = /* @__PURE__ */ new Map([["0 0", {
		hours: 0,
		known: 0,
		gained: 0n,
		last: void 0
	}]]);
	for (const standing of choices.toSorted(byEffort)) {
		const next = new Map(best);
		for (const before of best.values()) {
			if (enough(before)) continue;
			const choice = {
				hours: before.hours + effortOf(standing.requirement),
				known: Math.min(before.known + (standing.state === "unknown" ? 1 : 0), Math.max(gap.known, 0)),
				gained: before.gained + gain(standing),
				last: {
					id: standing.requirement.id,
					before
				}
			};
			const key = `${choice.hours} ${choice.known}`;
			const rival = next.get(key);
			if (!rival || rival.gained < choice.gained) next.set(key, choice);
		}
		if (next.size > MAX_STATES) return void 0;
		best = next;
	}
	const reached = [...best.values()].filter(enough).toSorted((a, b) => a.hours - b.hours)[0];
	const ids = [];
	for (let at = reached?.last; at; at = at.before.last) ids.push(at.id);
	return ids;
}
function greedy(choices, gap) {
	const perHour = (standing) => Number(gain(standing)) / Math.max(effortOf(standing.requirement), 1);
	const ids = [];
	let gained = 0n;
	let known = 0;
	for (const standing of choices.toSorted((a, b) => perHour(b) - perHour(a) || byEffort(a, b))) {
		if (gained >= gap.points && (known >= gap.known || standing.state !== "unknown")) continue;
		gained += gain(standing);
		known += standing.state === "unknown" ? 1 : 0;
		ids.push(standing.requirement.id);
	}
	return ids;
}
function byEffort(a, b) {
	return effortOf(a.requirement) - effortOf(b.requirement) || compareText(a.requirement.id, b.requirement.id);
}
function effortOf({ effortHours = 8 }) {
	return Math.max(Math.ceil(effortHours), 0);
}
/** The evidence as it would be: what speaks against the chosen requirements is gone, and each is met. */
function withMet({ evidence, trust }, chosen) {
	const subject = trust.subjects[0] ?? "";
	return [...evidence.filter(({ requirement }) => !chosen.has(requirement)), ...[...chosen].map((requirement) => ({
		requirement,
		tier: "recomputed",
		outcome: "met",
		subject,
		producer: "path",
		detail: "supposed"
	}))];
}
/** What is needed comes first, then what is cheap. Requirements that need each other keep that order. */
function inOrder(requirements, left) {
	const steps = [];
	const waiting = requirements.toSorted((a, b) => effortOf(a) - effortOf(b) || compareText(a.id, b.id));
	while (waiting.length > 0) {
		const ready = waiting.findIndex(({ needs }) => !needs.some((id) => left.has(id)));
		const [requirement] = waiting.splice(Math.max(ready, 0), 1);
		if (!requirement) break;
		left.delete(requirement.id);
		steps.push({
			requirement: requirement.id,
			effortHours: effortOf(requirement),
			isGuessed: requirement.effortHours === void 0
		});
	}
	return steps;
}

// src/core/readiness/create-report.ts
/** Judges, explains and finds the cheapest path. */
function createReadinessReport(parts) {
	const { question, environment, subject, policy, difference, declared, waivers, notes } = parts;
	const judged = judgeReadiness(question);
	const { score, gates } = judged;
	const gate = gates.find((candidate) => candidate.environment === environment);
	const threshold = question.ladder.find(({ name }) => name === environment)?.threshold ?? 0;
	const verdict = verdictOf(judged, gate, difference);
	return {
		schema: "https://ggen.dev/schemas/gpack/readiness/v1",
		tool: {
			name: "gpack",
			version: parts.version
		},
		subject,
		policy,
		at: question.trust.now,
		environment,
		threshold,
		verdict,
		sentence: sentenceOf(judged, gate, threshold, verdict, difference),
		score: {
			...score,
			points: score.points ?? null,
			cap: score.cap ?? null
		},
		gates,
		requirements: requirementReports(judged, parts.answers),
		path: cheapestPath(question, environment) ?? null,
		difference,
		declared: declared ? {
			hundredths: declaredScore(declared),
			requirements: declared.length
		} : null,
		waivers,
		basis: {
			requirements: question.requirements,
			ladder: question.ladder,
			evidence: outside(question).toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))
		},
		notes
	};
}
/**
* A deployment is blocked by all that is missing, a change only by what it made worse. Nothing known, and what cannot be
* judged right now, is incomplete: never green.
*/
function verdictOf({ score }, gate, difference) {
	if (score.points === void 0 || !gate) return "incomplete";
	if (gate.isOpen) return "pass";
	if (gate.conditions.filter(({ isMet }) => !isMet).every(({ isUnknown }) => isUnknown === true)) return "incomplete";
	if (difference && isHarmless(difference, score.points)) return "pass";
	return "fail";
}
/** Whether a change made nothing worse. Files that are judged again some time later are no change. */
function isHarmless({ base, before, worse }, points) {
	return base !== null && points >= (before ?? 0) && worse.length === 0;
}
function sentenceOf({ score }, gate, threshold, verdict, difference) {
	const name = gate?.environment ?? "";
	if (score.points === void 0) return `No data for ${name}: nothing is known of any requirement`;
	const points = `${score.points}/100`;
	if (gate?.isOpen === true) return `Ready for ${name}: ${points} (needs ${threshold})`;
	const blockers = (gate?.conditions ?? []).filter(({ isMet, requirement }) => !isMet && requirement !== void 0).length;
	const and = blockers === 0 ? "" : `; ${blockers} ${blockers === 1 ? "blocker" : "blockers"}`;
	if (verdict === "incomplete") return `Not judged for ${name}: ${points}; what is needed to judge is not there`;
	if (verdict === "pass" && difference) return `Not ready for ${name}, and not by this change: ${points} (needs ${threshold})${and}`;
	return `BLOCKED for ${name}: ${points} (needs ${threshold})${and}`;
}
function requirementReports({ standings, losses }, answers) {
	return standings.map(({ requirement, value, state, by, refused, isOnlyClaimed }) => {
		const { id, name, category, weight } = requirement;
		const answer = answers.get(id);
		const [first] = refused;
		return {
			id,
			name,
			category,
			weight,
			state,
			value,
			lost: losses.find((loss) => loss.requirement === id)?.hundredths ?? 0,
			detail: by?.detail ?? (first ? `what ${first.evidence.producer} says does not count: ${first.reason}` : answer?.detail ?? "no evidence speaks of it"),
			next: value === 1e6 ? null : answer?.next ?? `give signed evidence of it, or name a phase that shows it in the policy`,
			evidence: by ? {
				tier: by.tier,
				producer: by.producer,
				...by.at === void 0 ? {} : { at: by.at }
			} : null,
			places: [...answer?.places ?? []],
			refused: refused.map(({ evidence: { producer, tier }, reason }) => ({
				producer,
				tier,
				reason
			})),
			isOnlyClaimed
		};
	}).toSorted((a, b) => b.lost - a.lost || compareText(a.id, b.id));
}

// src/core/readiness/subject.ts
/** Largest file that a probe reads, in bytes. */
const MAX_BYTES = 1048576;
/** What stands in a directory; `undefined` when it is neither a gpack nor a project. */
function kindOf(tree, directory) {
	const listing = createListing(tree.entries, tree.probe);
	if (MANIFEST_NAMES.some((name) => listing.entry(joinPath(directory, name)))) return "gpack";
	return listing.entry(joinPath(directory, "make.toml")) ? "project" : void 0;
}
/** Directories with a manifest, in order: what else could be meant. */
function packDirectories(tree) {
	return tree.entries.filter(({ path }) => MANIFEST_NAMES.includes(baseName(path))).map(({ path }) => directoryOf(path));
}
/** Builds what the probes look at. */
function probeSubject(kind, parts) {
	const { tree, directory, runs, signers, validation, security } = parts;
	const listing = createListing(tree.entries, tree.probe);
	const read = (path) => readSource(tree, path, MAX_BYTES);
	const file = MANIFEST_NAMES.map((name) => joinPath(directory, name)).find((path) => listing.entry(path));
	const manifest = file === void 0 ? void 0 : manifestAt(tree, file);
	const pack = file === void 0 ? void 0 : createPack(directory, file, listing, () => manifest, factsOf(manifest));
	const nested = new Set(packDirectories(tree).filter((other) => other !== directory));
	const files = pack?.files() ?? listing.under(directory).filter(({ path }) => !isBelowAny(path, nested));
	const indexes = kind === "gpack" && pack ? indexesOf(tree) : [];
	const entries = indexes.flatMap((index) => index.entries.filter(({ key }) => pack && key === idOf(pack)));
	const packageOf = packageFinder(pack ? [pack] : [], indexes);
	const isOwn = (finding) => {
		const about = packageOf(finding);
		if (about === void 0 || pack === void 0 || about.id !== idOf(pack)) return false;
		return about.version === void 0 || about.version === manifest?.version;
	};
	const listed = entries.flatMap((entry) => entry.versions);
	const versions = listed.map(({ key }) => key);
	const own = listed.filter(({ key }) => key === manifest?.version);
	return {
		kind,
		directory,
		pack,
		manifest,
		files,
		read,
		has: (path) => listing.has(joinPath(directory, path)),
		validation: within(validation, directory, isOwn),
		security: security && within(security, directory, isOwn),
		runs,
		signers,
		render: pack && (() => rendered(parts, manifest)),
		isListed: versions.length > 0,
		statedDigest: own.map(({ record }) => text(record, "integrity")).find((digest) => digest !== void 0),
		otherVersions: [...new Set(versions.filter((version) => version !== manifest?.version))],
		mayHavePlaceholders: exclusion(parts.placeholders)
	};
}
function manifestAt(tree, file) {
	const source = readSource(tree, file, maxBytes("gpack-manifest"));
	return source && readManifest(parseTomlDocument(source), recognise(file));
}
/** Renders the gpack of a directory, seen as ggen sees an installed one: from its own root. */
function rendered({ tree, directory, renderer, syntax, isOver }, manifest) {
	const start = directory === "" ? 0 : directory.length + 1;
	const entries = createListing(tree.entries, tree.probe).under(directory).map((entry) => ({
		...entry,
		path: entry.path.slice(start)
	}));
	const file = manifest?.file.slice(start) ?? "";
	const pack = createPack("", file, createListing(entries), () => manifest, factsOf(manifest));
	const files = new Set(entries.filter(({ kind }) => kind === "file").map(({ path }) => path));
	const read = (path) => {
		const source = files.has(path) ? readSource(tree, joinPath(directory, path), MAX_BYTES) : void 0;
		return source?.invalidAt === void 0 ? source?.text : void 0;
	};
	return tryPack(pack, manifest, {}, {
		renderer,
		syntax,
		read,
		isOver
	});
}
/** The indexes of a tree that can be read. */
function indexesOf(tree) {
	return tree.entries.flatMap(({ path, kind }) => {
		const recognised = recognise(path);
		if (kind !== "file" || recognised.copy || !recognised.kind.startsWith("index-")) return [];
		const source = readSource(tree, path, maxBytes(recognised.kind));
		if (!source) return [];
		const doc = recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
		return readIndex(doc, false) ?? [];
	});
}
function readSource(tree, path, limit) {
	const bytes = tree.read(path);
	if ("reason" in bytes || bytes.length > limit) return void 0;
	return createSource(path, bytes);
}
/** What is about a directory, or about its gpack in an index. */
function within({ findings, gaps }, directory, isOwn) {
	const isInside = (file) => directory === "" || file === directory || file === `${directory}/` || file.startsWith(`${directory}/`);
	return {
		findings: findings.filter((finding) => finding.pack === directory || isInside(finding.at.file) || isOwn(finding)),
		gaps: gaps.filter(({ file }) => file === "" || isInside(file))
	};
}

// src/core/readiness/requirements.ts
/** What a project declares of itself in its `production.toml`. */
function declaredOf(doc) {
	const seen = /* @__PURE__ */ new Set();
	return (doc ? readProduction(doc) : []).filter(({ id }) => !seen.has(id) && seen.add(id));
}
/**
* What must be true: what the probes look for, what the policy adds, and what the project asks of itself. A project can
* only add to it: what it declares about a requirement of a probe or of the policy changes none of that.
*/
function requirementsOf(kind, probes, policy, declared) {
	const own = probes.filter(({ of }) => of.includes(kind));
	const known = /* @__PURE__ */ new Map();
	for (const { id, name, category, needs = [], effortHours } of own) known.set(id, {
		name,
		category,
		needs,
		effortHours
	});
	for (const [id, { name = id, category = "important", effortHours }] of Object.entries(policy.requirements)) if (!known.has(id) && !probes.some((probe) => probe.id === id)) known.set(id, {
		name,
		category,
		needs: [],
		effortHours
	});
	for (const { id, name, category, needs, effortHours } of declared) if (!known.has(id)) known.set(id, {
		name,
		category,
		needs,
		effortHours
	});
	return [...known].map(([id, { name, category, needs, effortHours }]) => {
		const changed = Object.hasOwn(policy.requirements, id) ? policy.requirements[id] ?? {} : {};
		const as = changed.category ?? category;
		return {
			id,
			name: changed.name ?? name,
			category: as,
			weight: changed.weight ?? policy.weights[as],
			needs,
			maxAgeDays: changed.maxAgeDays,
			effortHours: changed.effortHours ?? effortHours
		};
	});
}
/** What a declaration is worth as evidence: it can lower, and never raise. */
function declaredEvidence(declared, subject) {
	return declared.map(({ id, status }) => {
		const base = {
			requirement: id,
			tier: "declared",
			subject,
			producer: "production.toml"
		};
		const detail = `it is declared as ${status}`;
		if (status === "missing" || status === "needs-review") return {
			...base,
			outcome: "failed",
			detail
		};
		return {
			...base,
			outcome: "met",
			...status === "placeholder" ? { part: 500 } : {},
			detail
		};
	});
}

// src/actions/readiness-gate/gather.ts
/** Reads everything that was given or is remembered. What does not count is kept with the reason, or told in a note. */
async function gather({ head }, { keys }, { evidence: files, verify, runs, state }) {
	const read = files.map((file) => ({
		file,
		...readEvidence(file, keys, verify)
	}));
	const remembered = head === void 0 ? rememberedIn(await state()) : {
		runs: [],
		notes: []
	};
	return {
		evidence: read.flatMap(({ evidence }) => evidence),
		runs: [
			...runs,
			...read.flatMap((one) => one.runs),
			...remembered.runs
		],
		signatures: read.flatMap(({ signatures }) => signatures),
		notes: [...read.flatMap(({ file, refused }) => refused === void 0 ? [] : [`${file.path} does not count: ${refused}`]), ...remembered.notes]
	};
}
function rememberedIn(state) {
	if (!state) return {
		runs: [],
		notes: []
	};
	const { value } = parseJsonDocument(createSource(STATE_PATH, state.bytes));
	const runs = readBoundRuns(value);
	if (state.isForeign) return {
		runs: [],
		notes: [`${STATE_PATH} does not count: it may have come with the files: it is committed with them, or they are in no git repository`]
	};
	return {
		runs,
		notes: runs.length > 0 ? [] : [`${STATE_PATH} does not count: it does not say on which files its phases were run; \`gpack run\` does`]
	};
}

// src/core/readiness/probe-evidence.ts
/**
* Asks every probe of the kind of the subject, and the runs for what the policy says that phases show. A probe that
* crashes knows nothing; it does not take the others with it.
* @param subject the digest of what is judged
*/
function askProbes(probes, looked, policy, subject) {
	const answers = /* @__PURE__ */ new Map();
	for (const probe of probes) if (probe.of.includes(looked.kind)) answers.set(probe.id, ask(probe, looked));
	for (const [id, { phases = [] }] of Object.entries(policy.requirements)) {
		const known = answers.get(id);
		if (phases.length === 0 || known && known.outcome !== "unknown") continue;
		const named = phases.join(" or ");
		answers.set(id, answerByRun(looked, phases, {
			detail: `the phase ${named} did not run on this tree`,
			next: `\`gpack readiness --run ${phases[0]}\` runs it`
		}));
	}
	return {
		answers,
		evidence: [...answers].flatMap(([requirement, answer]) => {
			const { outcome, part, detail, run } = answer;
			if (outcome === "unknown") return [];
			return [{
				requirement,
				tier: run?.tier ?? "recomputed",
				outcome,
				...part === void 0 ? {} : { part },
				subject: run?.subject ?? subject,
				producer: run?.producer ?? `probe:${requirement}`,
				...run ? { at: run.at } : {},
				detail
			}];
		})
	};
}
function ask(probe, looked) {
	try {
		return probe.check(looked);
	} catch (error) {
		return {
			outcome: "unknown",
			detail: `the probe crashed: ${error instanceof Error ? error.message : String(error)}`,
			next: "report it to the makers of gpack"
		};
	}
}

// src/actions/readiness-gate/look.ts
/**
* Looks at a directory of a tree: runs the rules over it, asks the probes, reads what is declared.
* @throws InputError when there is neither a gpack nor a project
*/
async function lookAt(request, ports) {
	const { tree, directory, policy, probes, outside, commit } = request;
	const kind = kindOf(tree, directory);
	if (!kind) throw new InputError("path", nothingThere(tree, directory));
	const { validation, security } = await judge(request, kind, ports);
	const digest = treeDigest(tree, directory, ports.sha256);
	const own = digest.kind === "digest" ? digest.integrity : "these files";
	const subjects = [own, ...commit === void 0 ? [] : [commit]];
	const looked = probeSubject(kind, {
		tree,
		directory,
		validation,
		security,
		runs: outside.runs,
		signers: outside.signatures.filter((signature) => signature.subjects.some((name) => subjects.includes(name))).map(({ identity }) => identity),
		renderer: ports.renderer,
		syntax: ports.syntax,
		isOver: ports.stopwatch(),
		placeholders: policy.readiness.placeholders
	});
	const { answers, evidence } = askProbes(probes, looked, policy.readiness, own);
	const declared = declaredIn(tree, joinPath(directory, PRODUCTION_PATH));
	const { manifest } = looked;
	return {
		kind,
		subject: {
			kind,
			path: directory === "" ? "." : directory,
			id: manifest?.id ?? null,
			version: manifest?.version ?? null,
			digest: digest.kind === "digest" ? digest.integrity : null,
			commit: commit ?? null
		},
		subjects,
		answers,
		evidence: [
			...evidence,
			...outside.evidence,
			...declaredEvidence(declared, own)
		],
		declared,
		unknowns: [],
		notes: digest.kind === "digest" ? [] : [`evidence cannot be bound to the files: ${digest.path}: ${digest.reason}`]
	};
}
/** Runs the rules of validation, and those of the security scan. */
async function judge({ tree, directory, policy }, kind, { engine, ruleList, syntax, sha256 }) {
	const { runRules, rules } = await engine(ruleList);
	const asked = new Set(selectRules(ruleList, []).rules.map(({ id }) => id));
	const scan = new Set(ruleList.filter(({ security }) => security && isShownTo("default", security)).map(({ id }) => id));
	const run = (isWanted) => {
		const { findings, coverage } = runRules({
			tree,
			rules: rules.filter(({ id }) => isWanted(id)),
			policy,
			syntax,
			sha256,
			...kind === "gpack" ? { accepts: (pack) => pack === directory } : {}
		});
		const isSeen = kind === "gpack" ? coverage.packs > 0 : coverage.files > 0;
		const unseen = {
			file: "",
			reason: "the rules saw nothing there",
			next: "make its manifest a plain file"
		};
		return {
			findings,
			gaps: isSeen ? coverage.gaps : [...coverage.gaps, unseen]
		};
	};
	return {
		validation: run((id) => asked.has(id)),
		security: run((id) => scan.has(id))
	};
}
function declaredIn(tree, path) {
	if (!tree.entries.some((entry) => entry.path === path && entry.kind === "file")) return [];
	const bytes = tree.read(path);
	return "reason" in bytes ? [] : declaredOf(parseTomlDocument(createSource(path, bytes)));
}
/** Gpacks that a message names. */
const NAMED = 5;
function nothingThere(tree, directory) {
	const here = directory === "" ? "the directory" : JSON.stringify(directory);
	const packs = packDirectories(tree);
	const some = packs.slice(0, NAMED).map((pack) => JSON.stringify(pack === "" ? "." : pack));
	const what = `${here} holds neither a gpack.toml nor a make.toml`;
	if (packs.length === 0) return `${what}, so there is nothing to deploy; give the directory of a gpack or of a project`;
	return `${what}; give the directory of one gpack, such as ${some.join(", ")}${packs.length > NAMED ? `, of ${packs.length}` : ""}`;
}

// src/actions/readiness-gate/run.ts
/**
* Judges how ready a directory is for an environment.
* @throws InputError for a wrong request, and for a policy that cannot hold
*/
async function judgeDirectory(request, ports) {
	const { now, environment, directory } = request;
	if (!isDateTime(now)) throw new InputError("now", `${JSON.stringify(now)} is no time; write 2026-10-01T12:00:00Z`);
	const today = now.slice(0, 10);
	const [headCommit, baseCommit] = [await resolve$1(ports, "head", request.head), await resolve$1(ports, "base", request.base)];
	const head = await open(ports, headCommit, directory);
	const base = baseCommit === void 0 ? void 0 : await open(ports, baseCommit, directory);
	const { policy, policyBytes } = await decisionsOf({
		policy: request.policy,
		today
	}, base ? {
		...base,
		subject: {
			kind: "change",
			base: baseCommit ?? "",
			head: headCommit ?? ""
		}
	} : head, ports.ruleList, () => ports.engine(ports.ruleList));
	const probes = await ports.probes();
	const rules = policy.readiness;
	const commit = headCommit ?? await ports.commit();
	const outside = await gather(request, rules, ports);
	const look = (opened, at) => lookAt({
		tree: opened.tree,
		directory,
		policy,
		probes,
		outside,
		commit: at
	}, ports);
	const after = await look(head, commit);
	const { kind } = after;
	const isNew = base !== void 0 && kindOf(base.tree, directory) === void 0;
	const before = base && !isNew ? await look(base, baseCommit) : void 0;
	const requirements = requirementsOf(kind, probes, rules, [...after.declared, ...before?.declared ?? []]);
	const known = /* @__PURE__ */ new Set([...requirements.map(({ id }) => id), ...probes.map(({ id }) => id)]);
	const ladder = environmentsOf(rules, kind, probes);
	const faults = readinessFaults(rules, ladder, (id) => known.has(id));
	if (faults.length > 0) throw new InputError("policy", `the policy cannot hold: ${faults.join("; ")}`);
	const raised = raise(ladder, environment, request.threshold);
	const { holding, refused } = waiversOn(rules, today);
	const question = (of) => ({
		requirements,
		ladder: raised,
		evidence: of.evidence,
		trust: trustOf(of, now, rules),
		circumstances: {
			unknowns: of.unknowns,
			waivers: holding.map(plainWaiver)
		}
	});
	const compare = () => {
		const earlier = ports.earlier;
		const isAgain = before === void 0 && base === void 0 && earlier !== void 0 && earlier.digest === after.subject.digest;
		const compared = before ?? (isAgain ? after : void 0);
		if (!compared) return null;
		return differenceOf({
			base: baseCommit,
			before: question(compared),
			after: question(after),
			environment,
			earlier
		});
	};
	const report = createReadinessReport({
		version: ports.version,
		subject: after.subject,
		policy: policyBytes ? ports.sha256(policyBytes) : null,
		environment,
		question: question(after),
		answers: after.answers,
		declared: after.declared.length > 0 ? after.declared : void 0,
		difference: compare(),
		waivers: {
			holding,
			refused
		},
		notes: [...outside.notes, ...after.notes]
	});
	const json = readinessJson(report);
	return {
		report,
		json,
		digest: ports.sha256(json)
	};
}
function resolve$1(ports, input, revision) {
	return revision === void 0 ? Promise.resolve(void 0) : ports.resolve(input, revision);
}
function open({ workspace }, head, whole) {
	return workspace.open({
		base: void 0,
		head,
		indexes: [],
		whole
	});
}
const plainWaiver = ({ requirement, environment }) => ({
	requirement,
	environment
});
function trustOf({ subjects }, now, { keys }) {
	return {
		subjects,
		now,
		identities: Object.keys(keys),
		apps: [STATE_PRODUCER]
	};
}
/**
* The ladder with a threshold that is asked for beside those of the policy. It can only be raised, and every stricter
* environment asks for at least as much.
* @throws InputError for an unknown environment, or a threshold that is lower than that of the policy
*/
function raise(ladder, name, threshold) {
	const at = ladder.findIndex((environment) => environment.name === name);
	const asked = ladder[at];
	if (!asked) throw new InputError("environment", `there is no environment ${JSON.stringify(name)}; allowed is ${ladder.map((environment) => environment.name).join(", ")}`);
	if (threshold === void 0) return ladder;
	if (threshold < asked.threshold) throw new InputError("threshold", `${name} asks for ${asked.threshold} points, so ${threshold} is too low; a threshold can only be raised here, and lowered in the policy`);
	return ladder.map((environment, position) => position < at ? environment : {
		...environment,
		threshold: Math.max(environment.threshold, threshold)
	});
}

// src/actions/readiness-gate/threshold.ts
/**
* Points as they are given, from 0 to 100; `undefined` when nothing is given.
* @throws InputError for anything else
*/
function parseThreshold(name, text) {
	if (text === "") return void 0;
	if (/^(?:100|[1-9]?\d)$/.test(text)) return Number(text);
	throw new InputError(name, `${name} ${JSON.stringify(text)} is not allowed; allowed is a whole number from 0 to 100`);
}

// src/platform/registry-root.ts
/** What tells the root of a registry. */
const MARKS = ["registry/policy.toml", "registry/index.json"];
/**
* The root of the registry around a directory: the nearest one above it that has a policy or an index, at most that of
* the git repository. Without one it is the directory itself. Absolute, links resolved.
* @throws InputError when the directory does not exist
*/
function registryRoot(directory) {
	if (!isDirectory(directory)) throw new InputError("path", `${JSON.stringify(directory)} is no directory; give that of a gpack or a project`);
	const start = realpathSync(directory);
	for (let above = start;; above = dirname(above)) {
		if (MARKS.some((mark) => existsSync(join(above, mark)))) return {
			root: above,
			directory: start
		};
		if (existsSync(join(above, ".git")) || dirname(above) === above) return {
			root: start,
			directory: start
		};
	}
}

// src/actions/readiness-gate/world.ts
/** Milliseconds for the templates of one gpack, twice. */
const RENDERING_MS = 2e4;
/**
* The world of a readiness gate on this machine.
* @param elsewhere a repository that has the commits, where that of the directory lacks them
* @throws InputError when the directory does not exist
*/
async function readinessWorld(path, engine, elsewhere) {
	const { root, directory: project } = registryRoot(path);
	const directory = relative(root, project).split(sep).join("/");
	const prefix = await findPrefix(project) ?? "";
	const prefixOfRoot = await findPrefix(root) ?? "";
	return {
		directory,
		project,
		root,
		ports: {
			workspace: workspaceAt(root, elsewhere === void 0 ? void 0 : {
				directory: elsewhere,
				prefix: prefixOfRoot
			}),
			ruleList,
			engine,
			syntax: syntaxPort(),
			sha256,
			version: toolVersion,
			probes: async () => (await import("./index.gen.js")).probes,
			resolve: (input, revision) => resolveCommit(elsewhere ?? root, input, revision),
			renderer: renderPort(),
			stopwatch() {
				const started = performance.now();
				return () => performance.now() - started > RENDERING_MS;
			},
			verify: verifySignature,
			state: async () => {
				const bytes = readProjectFile(project, STATE_PATH);
				return bytes && {
					bytes,
					isForeign: await mayBeForeign(project, ".ggen/state.json")
				};
			},
			commit: () => cleanCommit(project, [joinPath(prefix, STATE_PATH)])
		}
	};
}

export { renderReadiness as a, blocking as c, historyText as d, readHistory as f, attestationOf as i, renderBadgeJson as l, earlierOf as m, parseThreshold as n, renderReadinessMarkdown as o, withScore as p, judgeDirectory as r, renderReadinessHtml as s, readinessWorld as t, renderBadgeSvg as u };