import { i as __toESM } from "./rolldown-runtime.js";
import { An as quote, Jt as MANIFEST_NAMES, Kt as attestationPath, L as MAX_SCRIPT, On as TooCostly, Rn as textSource, Tn as parseGlob, Wn as compareText, Yt as recognise, ar as isTable, cr as text, fn as directoryOf, mn as joinPath, or as own, qt as isAttestationPath, un as baseName, wn as isOf, yn as nameFault, zn as wholeFile } from "./start.js";
import { A as teraCalls, B as codeOf, Bt as headerOf, D as createContent, Dt as parsePep440, Et as versioningOf, F as statementWord, G as isNetworkProgram, Gt as parseYamlDocument, H as isFetching, Ht as pathEscape, I as surfaceOf, J as headerTexts, K as isShell, Kt as hasTera, L as dockerCommands, M as workflowScripts, N as emittedText, O as outputPath, P as liveTags, R as dockerInstructions, Tn as parseTomlDocument, Tt as packageName, U as globbedProgram, Ut as rdfProlog, V as commandsInCode, W as isInterpreter, X as severityIn, Y as isForAgents, Z as defineRule, _t as interval, a as script_injection_default, an as parseCargoRange, c as persisted_credentials_default, cn as require_semver, d as placeIn, f as queryOutline, g as mutationOf, gt as everyValue, h as fabrication, i as secrets_inherit_default, j as teraTokens, k as emittedPath, l as permissions_default, ln as readManifest, m as rdfTokens, mt as dependenciesOf, n as unsecure_commands_default, nt as leavesOf, o as privileged_checkout_default, on as isYanked, p as prefixDeclarations, pn as parseJsonDocument, q as readWorkflow, r as self_hosted_runner_default, rt as parseSpdx, s as pinned_action_default, tt as currentId, u as artifact_trust_default, y as imitatedBy, yt as meet, z as codeDoes } from "./engine.js";
import { a as isIn, c as without, i as cutOrder, n as after$1, o as only, r as before, s as unite, t as affectedSet } from "./affected-set.js";
import { n as hasTags, t as tryPack } from "./try-pack.js";
import { r as isPlaceholder, t as entropy } from "./placeholder.js";
import { a as subjectName, i as readStatement, r as isAbout, t as PAYLOAD_TYPE } from "./statement2.js";
import { createRequire } from "module";

// src/rules/security/absolute-path.ts
var absolute_path_default = defineRule({
	id: "security/absolute-path",
	subject: "content",
	severity: "error",
	summary: "Write to paths that begin in the project",
	security: {
		catalogue: "A02",
		cwe: [36],
		score: 8.6,
		confidence: "very-high"
	},
	*check(content) {
		const template = content.template();
		if (!template) return;
		for (const key of ["to", "freeze_slots_dir"]) for (const { text, place } of headerTexts(template, key)) {
			const path = emittedPath(text);
			const escape = pathEscape(path) ?? (/^file:\/\//i.test(path) ? "absolute" : void 0);
			const isVariable = /^["']?(?:\$\{?\w+\}?|%\w+%)[/\\]/.test(path.trim());
			if (escape !== "absolute" && escape !== "home" && !isVariable) continue;
			const where = escape === "absolute" ? "the root of a disk" : escape === "home" ? "a home directory" : "a variable of the environment";
			yield {
				message: `${key} ${quote(text)} begins in ${where}, so a file of the user outside the project is overwritten; write a path below it`,
				at: place(0, text.length),
				severity: severityIn(content.context, "EMIT", "error")
			};
		}
	}
});

// src/core/security/markup.ts
const PARTS = [
	[/<script\b[^>\n]{0,200}>?/gi, "runs where the document is shown"],
	[/<(?:iframe|object|embed|applet)\s[^>\n]{0,200}>?/gi, "loads another document into this one"],
	[/<meta\b[^>\n]{0,100}http-equiv\s*=\s*["']?refresh[^>\n]{0,100}>?/gi, "leads whoever reads elsewhere"],
	[/<[a-z][\w-]*\b[^<>\n]{0,300}?\son[a-z]{3,20}\s*=\s*["'][^"'\n]{0,200}/gi, "runs when it is touched"],
	[/(?:\]\(|\bhref\s*=\s*["']|\bsrc\s*=\s*["'])\s*(?:javascript|vbscript|data:text\/html)[^)"'\n]{0,200}/gi, "runs when it is clicked"]
];
/**
* The parts of a Markdown or SVG text that run, load or mislead. In Markdown what stands in code is shown and does nothing.
*/
function* activeMarkup(text, isMarkdown) {
	const shown = isMarkdown ? withoutCode(text) : text;
	for (const [pattern, what] of PARTS) for (const match of shown.matchAll(pattern)) yield {
		what,
		start: match.index,
		end: match.index + match[0].length
	};
	for (const match of shown.matchAll(/(?:\]\(\s{0,8}<?|\b(?:href|src|action|formaction|xlink:href)\s{0,4}=\s{0,4}["']?)([^"'\s>)]{0,40}&[#\w][^"'\s>)]{0,300})/gi)) {
		const scheme = resolved(match[1] ?? "").replaceAll(/[\u0000-\u0020]/g, "");
		if (/^(?:javascript|vbscript|data:text\/html)/i.test(scheme)) yield {
			what: "runs when it is clicked",
			start: match.index,
			end: match.index + match[0].length
		};
	}
	if (!isMarkdown) return;
	for (const match of shown.matchAll(/\[\s*(https?:\/\/[^\]\s]{3,200})\s*\]\(\s*<?(https?:\/\/[^)\s>]{3,500})/gi)) {
		const [written, said = "", meant = ""] = match;
		if (hostOf$1(said) !== hostOf$1(meant)) yield {
			what: "names one address and leads to another",
			start: match.index,
			end: match.index + written.length
		};
	}
}
/** A text with the references of HTML to single characters resolved. */
function resolved(text) {
	return text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?|&(colon|tab|newline);/gi, (_, hex, decimal, name) => {
		if (name !== void 0) return name.toLowerCase() === "colon" ? ":" : " ";
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 1114111 ? "" : String.fromCodePoint(code);
	});
}
function hostOf$1(url) {
	return (/^https?:\/\/(?:[^@/?#]*@)?([^:/?#]*)/i.exec(url)?.[1] ?? "").toLowerCase().replace(/^www\./, "");
}
/** Code spans and fenced blocks, blanked out; every offset stays. */
function withoutCode(text) {
	const blank = (part) => part.replaceAll(/[^\n]/g, " ");
	return text.replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gm, blank).replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);
}

// src/rules/security/active-markup.ts
var active_markup_default = defineRule({
	id: "security/active-markup",
	subject: "content",
	severity: "warning",
	summary: "Write documents that only show",
	security: {
		catalogue: "D11",
		cwe: [79, 116],
		score: 4.3,
		confidence: "high"
	},
	*check(content) {
		for (const { language, source, context, path } of content.units()) {
			const isSvg = path.toLowerCase().endsWith(".svg");
			if (language !== "markdown" && !isSvg) continue;
			for (const { what, start, end } of activeMarkup(source.text, language === "markdown")) yield {
				message: `${quote(source.text.slice(start, Math.min(end, start + 100)))} ${what}; leave it out`,
				at: source.place(start, end),
				severity: severityIn(context, "DOC", "warning")
			};
		}
	}
});

// src/core/advisories/advice.ts
/** What a database says of a requirement, worst first. */
function adviceFor(database, requirement, published) {
	const { ecosystem, name, versions } = requirement;
	const order = cutOrder(versioningOf(ecosystem));
	const entries = database.about(ecosystem, name);
	const sets = new Map(entries.map((entry) => [entry, affectedSet(entry.affected)]));
	const found = [];
	let safe;
	for (const group of groupsOf(entries)) {
		let affected = [];
		let unclear = false;
		for (const entry of group) {
			const set = sets.get(entry);
			if (!set) continue;
			affected = unite(order, affected, set.versions);
			unclear ||= set.unclear;
		}
		const hit = meet(order, versions, affected);
		if (hit.length === 0 && !unclear) continue;
		const reach = hit.length === 0 ? "unclear" : without(order, versions, affected).length === 0 ? "all" : "some";
		safe ??= safeVersion(ecosystem, versions, entries.filter(({ advisory }) => isHarm(advisory.kind)).flatMap((entry) => sets.get(entry) ?? []), published) ?? null;
		const advice = told(group.map(({ advisory }) => advisory));
		found.push({
			...advice,
			reach,
			safe: isHarm(advice.kind) ? safe ?? void 0 : void 0
		});
	}
	return found.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
}
const RANK = {
	critical: 4,
	high: 3,
	unknown: 2,
	moderate: 1,
	low: 0
};
function isHarm(kind) {
	return kind === "malicious" || kind === "vulnerability" || kind === "unsound";
}
const KINDS$2 = [
	"malicious",
	"vulnerability",
	"unsound",
	"unmaintained",
	"notice"
];
/** Which database names a weakness best: malice before all, then our own, then the large ones. */
const NAMES$1 = [
	/^MAL-/,
	/^GPACK-/,
	/^GHSA-/,
	/^RUSTSEC-/,
	/^PYSEC-/,
	/^GO-/,
	/^CVE-/
];
/** Advisories of one weakness together: those that name each other, or the same third. */
function groupsOf(entries) {
	const groupOf = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const ids = [entry.advisory.id, ...entry.advisory.aliases];
		const merged = /* @__PURE__ */ new Set([entry, ...ids.flatMap((id) => [...groupOf.get(id) ?? []])]);
		for (const { advisory } of merged) for (const id of [advisory.id, ...advisory.aliases]) groupOf.set(id, merged);
	}
	return [...new Set(groupOf.values())].map((group) => [...group]);
}
function told(advisories) {
	const ids = [...new Set(advisories.flatMap(({ id, aliases }) => [id, ...aliases]))];
	const rank = (id) => (NAMES$1.findIndex((pattern) => pattern.test(id)) + NAMES$1.length + 1) % (NAMES$1.length + 1);
	const sorted = ids.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	const kind = KINDS$2.find((candidate) => advisories.some((advisory) => advisory.kind === candidate));
	const severities = advisories.map(({ severity }) => severity);
	const stated = severities.filter((severity) => severity !== "unknown");
	const [worst] = (stated.length > 0 ? stated : severities).toSorted((a, b) => RANK[b] - RANK[a]);
	return {
		ids: sorted,
		summary: advisories.map(({ summary }) => summary).find((summary) => summary !== "") ?? "",
		kind: kind ?? "vulnerability",
		severity: kind === "malicious" ? "critical" : worst ?? "unknown"
	};
}
/**
* The least version, from the least that meets a requirement on, that no advisory is about. Where nobody says which
* versions are published, those at which something is repaired are the ones that surely are.
*/
function safeVersion(ecosystem, asked, sets, published) {
	const versioning = versioningOf(ecosystem);
	const order = cutOrder(versioning);
	if (sets.some(({ versions, unclear }) => unclear && versions.length === 0)) return void 0;
	const repaired = sets.flatMap(({ versions }) => versions.flatMap(({ to }) => to?.version === void 0 || to.after ? [] : [to.version]));
	const least = asked[0]?.from;
	return (published ?? repaired).filter((version) => versioning.isVersion(version)).filter((version) => least === void 0 || order.compare({
		version,
		after: false
	}, least) >= 0).filter((version) => !sets.some(({ versions }) => isIn(order, version, versions))).toSorted((a, b) => versioning.compare(a, b))[0];
}

// src/core/advisories/npm-range.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Alternatives of a range that are read. */
const MAX_ALTERNATIVES$1 = 32;
/** The versions that meet a range of npm; `undefined` for what is no range: a tag, an address, an alias. */
function npmVersions(written) {
	if (written.split("||").length > MAX_ALTERNATIVES$1) return void 0;
	const range = parse$1(written);
	if (!range) return void 0;
	const order = cutOrder(versioningOf("npm"));
	let found = [];
	for (const comparators of range.set) {
		let alternative = everyValue(order);
		for (const { operator, semver } of comparators) {
			if (typeof semver.version !== "string") continue;
			const { version } = semver;
			switch (operator) {
				case ">":
					alternative = meet(order, alternative, interval(order, after$1(version)));
					break;
				case ">=":
					alternative = meet(order, alternative, interval(order, before(version)));
					break;
				case "<":
					alternative = meet(order, alternative, interval(order, order.least, before(version)));
					break;
				case "<=":
					alternative = meet(order, alternative, interval(order, order.least, after$1(version)));
					break;
				default: alternative = meet(order, alternative, only(order, version));
			}
		}
		found = unite(order, found, alternative);
	}
	return found;
}
function parse$1(written) {
	try {
		return new import_semver.Range(written);
	} catch {
		return;
	}
}

// src/core/advisories/python-range.ts
/** Clauses of a specifier that are read. */
const MAX_CLAUSES = 32;
/**
* The versions that meet a specifier of a Python requirement (https://packaging.python.org/specifications/version-specifiers/):
* `>=1.2, <2`. An empty one means any version; `undefined` for what is none.
*/
function pythonVersions(written) {
	const order = cutOrder(versioningOf("PyPI"));
	let found = everyValue(order);
	const clauses = written.replace(/^\((.*)\)$/, "$1").split(",").map((clause) => clause.trim()).filter((clause) => clause !== "");
	if (clauses.length > MAX_CLAUSES) return void 0;
	for (const clause of clauses) {
		const versions = clauseVersions(clause);
		if (!versions) return void 0;
		found = meet(order, found, versions);
	}
	return found;
}
function clauseVersions(clause) {
	const order = cutOrder(versioningOf("PyPI"));
	const operator = /^(?:===|~=|==|!=|<=|>=|<|>)/.exec(clause)?.[0];
	if (operator === void 0) return void 0;
	const written = clause.slice(operator.length).trim();
	if (written.endsWith(".*")) {
		const within = prefixVersions(written.slice(0, -2));
		if (!within) return void 0;
		if (operator === "==") return within;
		return operator === "!=" ? without(order, everyValue(order), within) : void 0;
	}
	const version = parsePep440(written);
	if (!version) return void 0;
	const isFinal = !version.pre && version.post === void 0 && version.dev === void 0 && version.local.length === 0;
	switch (operator) {
		case "==":
		case "===": return only(order, written);
		case "!=": return without(order, everyValue(order), only(order, written));
		case ">=": return interval(order, before(written));
		case ">": return interval(order, isFinal ? before(`${written}.0.0.0.0.1.dev0`) : after$1(written));
		case "<=": return interval(order, order.least, after$1(written));
		case "<": return interval(order, order.least, before(isFinal ? `${written}.dev0` : written));
		case "~=": return compatibleVersions(written);
		default: return;
	}
}
/** `1.2` stands for every version that begins so: from its first development release to that of `1.3`. */
function prefixVersions(prefix) {
	const parts = /^(v?\d+!)?(\d{1,9}(?:\.\d{1,9})*)$/.exec(prefix);
	if (!parts) return void 0;
	const [, epoch = "", release = ""] = parts;
	const numbers = release.split(".");
	const next = [...numbers.slice(0, -1), String(Number(numbers.at(-1)) + 1)].join(".");
	return interval(cutOrder(versioningOf("PyPI")), before(`${epoch}${release}.dev0`), before(`${epoch}${next}.dev0`));
}
/** `~=1.4.5` is `>=1.4.5, ==1.4.*`. */
function compatibleVersions(written) {
	const release = /^(?:v?\d+!)?\d+(?:\.\d+)*/.exec(written)?.[0] ?? "";
	if (!release.includes(".")) return void 0;
	const within = prefixVersions(release.slice(0, release.lastIndexOf(".")));
	const order = cutOrder(versioningOf("PyPI"));
	return within && meet(order, within, interval(order, before(written)));
}

// src/core/advisories/requirement.ts
/** Longest requirement that is read. */
const MAX_LENGTH$1 = 512;
/** What a requirement means; `undefined` where it is none, such as the address of a repository or a tag. */
function requirementOf(ecosystem, name, written) {
	if (written.length > MAX_LENGTH$1) return void 0;
	const versions = versionsOf(ecosystem, written.trim());
	if (!versions) return void 0;
	return {
		ecosystem,
		name: packageName(ecosystem, name),
		written,
		versions,
		pinned: pinnedIn(ecosystem, versions)
	};
}
function versionsOf(ecosystem, written) {
	switch (ecosystem) {
		case "crates.io":
		case "gpack": return cargoVersions(written);
		case "npm": return npmVersions(written);
		case "PyPI": return pythonVersions(written);
		case "Go": return versioningOf("Go").isVersion(written) ? only(cutOrder(versioningOf("Go")), written) : void 0;
	}
}
function pinnedIn(ecosystem, versions) {
	const [set, ...more] = versions;
	const { from, to } = set ?? {};
	if (more.length > 0 || from?.version === void 0 || to?.version === void 0 || from.after || !to.after) return void 0;
	return versioningOf(ecosystem).compare(from.version, to.version) === 0 ? from.version : void 0;
}
/**
* The versions that meet a requirement of Cargo. Pre-releases that none of its comparators names lie at the ends of its
* intervals, not in them.
*/
function cargoVersions(written) {
	const range = parseCargoRange(written);
	if ("fault" in range) return void 0;
	const order = cutOrder(versioningOf("crates.io"));
	let found = everyValue(order);
	for (const comparator of range.comparators) found = meet(order, found, comparatorVersions(comparator));
	return found;
}
function comparatorVersions({ operator, major, minor, patch, pre }) {
	const order = cutOrder(versioningOf("crates.io"));
	const full = patch !== void 0;
	const version = `${major}.${minor ?? 0}.${patch ?? 0}${pre === "" ? "" : `-${pre}`}`;
	const from = before(version);
	const next = minor === void 0 ? `${major + 1}.0.0-0` : full ? `${major}.${minor}.${patch + 1}-0` : `${major}.${minor + 1}.0-0`;
	switch (operator) {
		case "=": return full ? only(order, version) : interval(order, from, before(next));
		case ">": return interval(order, full ? after$1(version) : before(next.slice(0, -2)));
		case ">=": return interval(order, from);
		case "<": return interval(order, order.least, before(pre === "" ? `${version}-0` : version));
		case "<=": return interval(order, order.least, full ? after$1(version) : before(next));
		case "*": return interval(order, from, before(next));
		case "~": return interval(order, from, before(minor === void 0 ? `${major + 1}.0.0-0` : `${major}.${minor + 1}.0-0`));
		case "^":
			if (major > 0 || minor === void 0) return interval(order, from, before(`${major + 1}.0.0-0`));
			if (minor > 0 || patch === void 0) return interval(order, from, before(`0.${minor + 1}.0-0`));
			return interval(order, from, before(`0.0.${patch + 1}-0`));
	}
}

// src/rules/security/advised-version.ts
var advised_version_default = defineRule({
	id: "security/advised-version",
	subject: "entry",
	severity: "error",
	summary: "Offer no version that an advisory warns of",
	security: {
		catalogue: "F01",
		cwe: [1395],
		score: 8,
		confidence: "very-high"
	},
	*check({ entry }, { supply }) {
		const { advisories } = supply;
		if (!advisories || advisories.about("gpack", entry.key).length === 0) return;
		const offered = entry.versions.filter(({ record }) => !isYanked(record));
		for (const version of offered) {
			const requirement = requirementOf("gpack", entry.key, `=${version.key}`);
			if (!requirement) continue;
			for (const { ids, summary, kind, reach, safe } of adviceFor(advisories, requirement, offered.map(({ key }) => key))) {
				if (reach !== "all" || kind === "malicious") continue;
				const better = safe === void 0 ? "no version without one is listed" : `${quote(safe)} has it not`;
				yield {
					message: `${quote(`${entry.key} ${version.key}`)} has a known weakness, ${ids[0] ?? ""}: ${quote(summary)}, and can still be installed; yank it: ${better}`,
					at: entry.index.doc.keyAt(version.path),
					severity: entry.latest === version.key ? "error" : "warning"
				};
			}
		}
	}
});

// src/rules/security/ambiguous-graph.ts
var ambiguous_graph_default = defineRule({
	id: "security/ambiguous-graph",
	subject: "content",
	severity: "note",
	summary: "Write graphs that every parser reads alike",
	security: {
		catalogue: "C10",
		cwe: [436],
		score: 3,
		confidence: "high",
		persona: "pedantic"
	},
	*check({ source, language, path }, tools) {
		if (!source || language !== "turtle" || !path.endsWith(".ttl")) return;
		const result = tools.syntax.turtle(source.text);
		if (result.incomplete !== void 0) tools.incomplete(path, result.incomplete);
		const [fault] = result.faults;
		if (!fault) return;
		yield {
			message: `${fault.message}. A generous parser reads on where a strict one stops, so a scanner may see less than ggen does; repair it`,
			at: placeIn(source, fault)
		};
	}
});

// src/rules/security/ambiguous-name.ts
/** Characters that change the order or are not seen: what is shown is another name than what is there. */
const INVISIBLE = /[\u0080-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/u;
var ambiguous_name_default = defineRule({
	id: "security/ambiguous-name",
	subject: "content",
	severity: "warning",
	summary: "Give files names that mean the same to every program and reader",
	security: {
		catalogue: "A10",
		cwe: [
			67,
			88,
			117
		],
		score: 6.1,
		confidence: "very-high"
	},
	*check(content) {
		const own = faultOf$1(content.path);
		if (own !== void 0) yield {
			message: `The name ${own}; rename the file`,
			at: wholeFile(content.path),
			severity: severityIn(content.context, "DATA", "warning")
		};
		const template = content.template();
		if (!template) return;
		for (const { text, place } of headerTexts(template, "to")) {
			const written = emittedPath(text);
			if (/^[A-Za-z]:|^file:|^[/\\~]|\\/.test(written)) continue;
			const fault = written.includes("<%") ? void 0 : faultOf$1(written);
			if (fault === void 0) continue;
			yield {
				message: `to ${quote(text)}: the name ${fault}; write another one`,
				at: place(0, text.length),
				severity: severityIn(content.context, "EMIT", "warning")
			};
		}
	}
});
function faultOf$1(path) {
	for (const name of path.split("/")) {
		const unseen = INVISIBLE.exec(name)?.[0];
		if (unseen !== void 0) {
			const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
			return `${quote(name)} holds U+${code}, which is not seen`;
		}
		if (name === "." || name === "..") continue;
		const fault = nameFault(name);
		if (fault) return `${quote(name)} ${fault.reason}`;
	}
}

// src/core/declared-dependencies/tera-mask.ts
/** Stands where a template would write something: no manifest has it in a name or a range. */
const FILLED = "";
/** Longest expression that is masked whole. */
const EXPRESSION$1 = /\{\{[^}]{0,400}\}\}/g;
const BLOCK$2 = /\{%[^%]{0,400}%\}|\{#[^#]{0,2000}#\}/g;
/** A template as the text that it writes, as far as that is plain, at the same offsets: what it fills in is marked, its blocks are blank. */
function maskTera(text) {
	if (!text.includes("{")) return text;
	return text.replaceAll(EXPRESSION$1, (expression) => "".repeat(expression.length)).replaceAll(BLOCK$2, (block) => block.replaceAll(/[^\n]/g, " "));
}

// src/core/declared-dependencies/declared-dependency.ts
/** The kind of manifest that a path names; `undefined` for another file. */
function manifestKind(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (/^Cargo\.toml$/i.test(name)) return "cargo";
	if (name === "package.json") return "npm";
	if (/^(?:requirements(?:[-_.][\w-]+)?|[\w-]+[-_]requirements)\.(?:txt|in)$/.test(name)) return "pip";
	return name === "go.mod" ? "go" : void 0;
}
/** Lines of a manifest that are read, and characters of one. */
const MAX_LINES = 2e4;
const MAX_LINE$2 = 2e3;
/** The lines of a text, without blanks before them and without their ends; of a long one its beginning. */
function* linesOf(text) {
	let start = 0;
	for (let count = 0; start <= text.length && count < 2e4; count += 1) {
		const stop = text.indexOf("\n", start);
		const end = stop === -1 ? text.length : stop;
		let first = start;
		while (first < end && (text[first] === " " || text[first] === "	")) first += 1;
		yield {
			text: text.slice(first, Math.min(end, first + MAX_LINE$2)).replace(/\r$/, ""),
			start: first
		};
		start = end + 1;
	}
}
/** What a ref names, as far as its form tells. */
function pinOf(ref) {
	if (ref === void 0 || ref === "") return "none";
	if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return "commit";
	if (/^[0-9a-f]{7,39}$/.test(ref)) return "short";
	return /^v?\d+(?:\.\d+)*(?:[-+.][\w.]+)?$|^refs\/tags\//.test(ref) ? "tag" : "branch";
}

// src/core/declared-dependencies/cargo-dependencies.ts
const SECTION = /^\s*\[{1,2}\s*([^\]]{1,200}?)\s*\]{1,2}\s*(?:#.*)?$/;
const ENTRY = /^\s*(?:"([\w-]{1,64})"|([\w-]{1,64}))\s*=\s*(\S.*)$/;
const LIST = /^(?:.*\.)?(?:dev-|build-)?dependencies$/;
const SINGLE = /^(?:.*\.)?(?:dev-|build-)?dependencies\.["']?([\w-]{1,64})["']?$/;
/** The crates that a Cargo manifest asks for: as TOML where it is some, else line by line, as templates are. */
function cargoDependencies(text) {
	const doc = parseTomlDocument(textSource("Cargo.toml", text.replaceAll("", BLANK)));
	return isTable(doc.value) ? cratesIn(doc, doc.value) : cratesByLine(text);
}
/** Stands for a character that a template fills in: a key of TOML may have it, and no crate has two of them in a row. */
const BLANK = "_";
const KINDS$1 = [
	"dependencies",
	"dev-dependencies",
	"build-dependencies",
	"dev_dependencies",
	"build_dependencies"
];
function* cratesIn(doc, root) {
	const holders = [[[], root], [["workspace"], own(root, "workspace")]];
	for (const table of ["target", "patch"]) {
		const named = own(root, table);
		for (const [name, value] of Object.entries(isTable(named) ? named : {})) holders.push([[table, name], value]);
	}
	for (const [path, holder] of holders) if (path[0] === "patch") yield* cratesOf(doc, path, holder);
	else for (const kind of KINDS$1) yield* cratesOf(doc, [...path, kind], own(holder, kind));
}
function* cratesOf(doc, path, crates) {
	for (const [name, value] of Object.entries(isTable(crates) ? crates : {})) {
		if (name.includes("__")) continue;
		const texts = typeof value === "string" ? [["version", value]] : Object.entries(isTable(value) ? value : {});
		const keys = new Map(texts.flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []));
		if (keys.get("version")?.includes(BLANK)) keys.delete("version");
		const from = doc.keyAt([...path, name]);
		const to = doc.at([...path, name]);
		const { source } = doc;
		const start = source.offset(from.line, from.column);
		yield crate(name, keys, {
			start,
			end: Math.max(start, source.offset(to.endLine, to.endColumn))
		});
	}
}
/** A crate in a table of its own is read to the end of that table. */
function* cratesByLine(text) {
	let section = "";
	let single;
	for (const { text: line, start } of linesOf(text)) {
		const opened = SECTION.exec(line);
		if (opened) {
			if (single) yield crate(single.name, single.keys, single);
			section = opened[1] ?? "";
			const name = SINGLE.exec(section)?.[1];
			single = name === void 0 ? void 0 : {
				name,
				start,
				end: start + line.length,
				keys: /* @__PURE__ */ new Map()
			};
			continue;
		}
		const entry = ENTRY.exec(line);
		if (!entry) continue;
		const name = entry[1] ?? entry[2] ?? "";
		const value = entry[3] ?? "";
		if (single) {
			const text = quotedAt(value);
			if (text !== void 0) single.keys.set(name, text);
			continue;
		}
		if (!LIST.test(section)) continue;
		const place = {
			start: start + line.indexOf(name),
			end: start + line.trimEnd().length
		};
		const range = quotedAt(value);
		if (range !== void 0) yield crate(name, /* @__PURE__ */ new Map([["version", range]]), place);
		else if (value.startsWith("{")) yield crate(name, inlineTable(value), place);
	}
	if (single) yield crate(single.name, single.keys, single);
}
function crate(name, keys, { start, end }) {
	return {
		ecosystem: "crates.io",
		name: keys.get("package") ?? name,
		range: keys.get("version"),
		source: sourceOf$2(keys),
		start,
		end
	};
}
function sourceOf$2(keys) {
	const url = keys.get("git");
	if (url !== void 0) {
		if (keys.has("rev")) return {
			kind: "git",
			url,
			pin: pinOf(keys.get("rev"))
		};
		return {
			kind: "git",
			url,
			pin: keys.has("tag") ? "tag" : keys.has("branch") ? "branch" : "none"
		};
	}
	return keys.has("path") ? { kind: "path" } : { kind: "registry" };
}
function quotedAt(value) {
	return /^(?:"([^"]{0,300})"|'([^']{0,300})')/.exec(value)?.slice(1).find((part) => part !== void 0);
}
/** The texts of an inline table. */
function inlineTable(value) {
	return new Map([...value.matchAll(/\b(version|git|rev|tag|branch|path|package)\s{0,4}=\s{0,4}["']([^"']{0,300})["']/g)].map(([, key = "", text = ""]) => [key, text]));
}

// src/core/declared-dependencies/go-dependencies.ts
const MODULE = /^([\w.-]+\.[A-Za-z]{2,}(?:\/[\w.~-]+)*)\s+(v\d[\w.+-]{0,100})/;
/** The modules that a go.mod asks for (https://go.dev/ref/mod#go-mod-file). */
function* goDependencies(text) {
	let block = "";
	for (const { text: line, start } of linesOf(text)) {
		const bare = line.replace(/\/\/.*$/, "");
		const opened = /^\s*(require|replace|exclude|retract)\s*\(/.exec(bare);
		if (opened) {
			block = opened[1] ?? "";
			continue;
		}
		if (/^\s*\)/.test(bare)) block = "";
		const single = /^\s*require\s+/.exec(bare);
		if (block !== "require" && !single) continue;
		const from = single ? single[0].length : bare.length - bare.trimStart().length;
		const found = MODULE.exec(bare.slice(from));
		if (!found) continue;
		const [whole, name = "", range = ""] = found;
		yield {
			ecosystem: "Go",
			name,
			range,
			source: { kind: "registry" },
			start: start + from,
			end: start + from + whole.length
		};
	}
}

// src/core/declared-dependencies/npm-dependencies.ts
const BLOCK$1 = /"(?:dependencies|devDependencies|optionalDependencies|peerDependencies|bundledDependencies|overrides|resolutions)"\s{0,200}:\s{0,200}\{/g;
/** A brace, or a text with the text that it stands for, if that follows. */
const TOKEN = /[{}]|"((?:[^"\\\n]|\\.){0,400})"(?:\s{0,200}:\s{0,200}"((?:[^"\\\n]|\\.){0,400})")?/g;
/** The packages that a package.json asks for, token by token: the text may be a template, which is no JSON. */
function* npmDependencies(text) {
	let done = 0;
	for (const { 0: opening, index } of text.matchAll(BLOCK$1)) {
		if (index < done) continue;
		const token = new RegExp(TOKEN);
		token.lastIndex = index + opening.length;
		for (let depth = 1, found = token.exec(text); depth > 0 && found; found = token.exec(text)) {
			const [whole, key, value] = found;
			if (whole === "{") depth += 1;
			else if (whole === "}") depth -= 1;
			else if (key !== void 0 && value !== void 0) {
				const range = plain$3(value);
				const place = {
					start: found.index,
					end: found.index + whole.length
				};
				yield {
					ecosystem: "npm",
					...nameAndRange(plain$3(key), range),
					source: sourceOf$1(range),
					...place
				};
			}
			done = token.lastIndex;
			if (depth === 0) break;
		}
	}
}
/** A text without the escapes of JSON, by which a name may be written otherwise. */
function plain$3(written) {
	if (!written.includes("\\")) return written;
	try {
		return String(JSON.parse(`"${written}"`));
	} catch {
		return written;
	}
}
/** `npm:other@1.2` asks for another package than its name says. */
function nameAndRange(name, range) {
	const alias = /^npm:((?:@[^/@]+\/)?[^@]+)@(.+)$/.exec(range);
	if (alias) return {
		name: alias[1] ?? name,
		range: alias[2]
	};
	return {
		name,
		range: /^(?:workspace|file|link|portal|patch|git|https?|ssh|github):|^git\+|\//.test(range) ? void 0 : range
	};
}
function sourceOf$1(range) {
	if (/^(?:workspace|file|link|portal):/.test(range)) return { kind: "path" };
	if (/^(?:github:)?[\w-]+\/[\w.-]+(?:#.*)?$/.test(range) || /^git(?:\+|:)|^ssh:|\.git(?:#|$)/.test(range)) {
		const hash = range.indexOf("#");
		return {
			kind: "git",
			url: hash === -1 ? range : range.slice(0, hash),
			pin: pinOf(hash === -1 ? void 0 : range.slice(hash + 1))
		};
	}
	return /^https?:/.test(range) ? {
		kind: "url",
		url: range
	} : { kind: "registry" };
}

// src/core/declared-dependencies/pip-dependencies.ts
const NAME$1 = /^([A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?)\s{0,4}(?:\[[^\]]{0,200}\])?\s{0,4}/;
/** The packages that a requirements file asks for (https://pip.pypa.io/en/stable/reference/requirements-file-format/). */
function* pipDependencies(text) {
	for (const { text: line, start } of linesOf(text)) {
		const bare = line.replace(/(?:^|\s)#.*$/, "").replace(/\\$/, "").trimEnd();
		const at = bare.length - bare.trimStart().length;
		const written = bare.trimStart();
		const place = {
			start: start + at,
			end: start + bare.length
		};
		const direct = /^(?:-e\s+|--editable[ =])?(git\+[^\s@]+(?:@[^\s/@:]+[:/][^\s@]+)?)(?:@([^#\s]+))?(?:#(?:.*&)?egg=([\w.-]+))?/.exec(written);
		if (direct) {
			yield {
				ecosystem: "PyPI",
				name: direct[3] ?? "",
				range: void 0,
				source: {
					kind: "git",
					url: direct[1] ?? "",
					pin: pinOf(direct[2])
				},
				...place
			};
			continue;
		}
		if (written === "" || written.startsWith("-")) continue;
		const name = NAME$1.exec(written);
		if (!name) continue;
		const rest = written.slice(name[0].length).split(/;|\s--/, 1)[0]?.trim() ?? "";
		if (rest.startsWith("@")) {
			const url = rest.slice(1).trim();
			const ref = /^git\+.*@([^#@/]+)(?:#.*)?$/.exec(url)?.[1];
			yield {
				ecosystem: "PyPI",
				name: name[1] ?? "",
				range: void 0,
				source: url.startsWith("git+") ? {
					kind: "git",
					url,
					pin: pinOf(ref)
				} : {
					kind: "url",
					url
				},
				...place
			};
		} else if (/^(?:$|[=<>!~(])/.test(rest)) yield {
			ecosystem: "PyPI",
			name: name[1] ?? "",
			range: rest,
			source: { kind: "registry" },
			...place
		};
	}
}

// src/core/declared-dependencies/declared-in.ts
/**
* The packages that a text asks for, as the manifest that stands or is written at a path. In a template what it fills in later says
* nothing yet: a name that is filled in is left out, and so is a range.
*/
function* declaredIn(path, text) {
	const kind = manifestKind(path);
	if (!kind) return;
	for (const dependency of readerOf(kind)(maskTera(text))) {
		const { name, range } = dependency;
		if (name.includes("")) continue;
		yield range?.includes("") ? {
			...dependency,
			range: void 0
		} : dependency;
	}
}
function readerOf(kind) {
	switch (kind) {
		case "cargo": return cargoDependencies;
		case "npm": return npmDependencies;
		case "pip": return pipDependencies;
		case "go": return goDependencies;
	}
}

// src/core/supply/needed-packages.ts
/** What a gpack needs itself is installed with it, though its manifest is only read. */
const BY_GPACK = {
	who: "The gpack",
	meant: "DATA"
};
/** Packages of one file that are looked at. */
const MAX_NEEDED = 5e3;
/** What was read already: six rules ask for the same. */
const read = /* @__PURE__ */ new WeakMap();
/** The packages that a content asks for: a manifest of a gpack, a manifest of another ecosystem, or a template that writes one. */
function neededPackages(content) {
	const known = read.get(content);
	if (known) return known;
	const needed = readNeeded(content);
	read.set(content, needed);
	return needed;
}
function readNeeded(content) {
	const { source } = content;
	if (!source) return [];
	const template = content.template();
	const written = template ? outputPath(content) : recognise(content.path).path;
	const name = written.slice(written.lastIndexOf("/") + 1);
	if (!template && recognise(content.path).kind === "gpack-manifest") return neededByGpack(content, source);
	const text = template ? template.body : source.text;
	const start = template?.bodyStart ?? 0;
	const who = template ? `The ${name} that is written` : `The ${name}`;
	const found = [];
	for (const declared of declaredIn(written, text)) {
		found.push(placed(declared, {
			who,
			meant: "EMIT"
		}, source, start));
		if (found.length >= MAX_NEEDED) break;
	}
	return found;
}
function placed({ start, end, ...declared }, by, source, offset) {
	return {
		...declared,
		...by,
		at: source.place(offset + start, offset + end)
	};
}
function neededByGpack(content, source) {
	const manifest = readManifest(parseTomlDocument(source), recognise(content.path));
	if (!manifest) return [];
	const crates = [...cargoDependencies(source.text)].map((crate) => placed(crate, BY_GPACK, source, 0));
	switch (manifest.dialect) {
		case "package":
		case "archive": return crates.slice(0, MAX_NEEDED);
		case "gpack":
		case "rpack": {
			const dependencies = own(manifest.root, "dependencies");
			const isCrate = ({ name }) => isTable(own(dependencies, name));
			return [...neededGpacks(manifest), ...crates.filter(isCrate)].slice(0, MAX_NEEDED);
		}
		default: return [];
	}
}
function neededGpacks(manifest) {
	return dependenciesOf(manifest).filter(({ range }) => range !== void 0).map(({ id, range, path }) => ({
		ecosystem: "gpack",
		name: id,
		range,
		source: { kind: "registry" },
		...BY_GPACK,
		at: manifest.doc.at(path)
	}));
}

// src/rules/security/any-version.ts
/** Ranges that any version meets, also one that somebody publishes tomorrow to do harm. */
const ANY$2 = /^(?:\*|x|latest|next|>=?\s*0(?:\.0){0,2})$/i;
var any_version_default = defineRule({
	id: "security/any-version",
	subject: "content",
	severity: "warning",
	summary: "Say which versions of a package are meant",
	security: {
		catalogue: "F05",
		cwe: [1357],
		score: 4,
		confidence: "very-high"
	},
	*check(content) {
		for (const { name, range, source, who, meant, at } of neededPackages(content)) {
			if (source.kind !== "registry" || range === void 0 || !ANY$2.test(range.trim())) continue;
			yield {
				message: `${who} takes any version of ${quote(name)} (${quote(range)}), also one that is published tomorrow; write a range such as "^1.2"`,
				at,
				severity: severityIn(content.context, meant, "warning")
			};
		}
	}
});

// node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	_a = require("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var gzs = function(d) {
	if (d[0] != 31 || d[1] != 139 || d[2] != 8) err(6, "invalid gzip data");
	var flg = d[3];
	var st = 10;
	if (flg & 4) st += (d[10] | d[11] << 8) + 2;
	for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++]);
	return st + (flg & 2);
};
/**
* Streaming DEFLATE decompression
*/
var Inflate = /* @__PURE__ */ function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	/**
	* Pushes a chunk to be inflated
	* @param chunk The chunk to push
	* @param final Whether this is the final chunk
	*/
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
/**
* Streaming single or multi-member GZIP decompression
*/
var Gunzip = /* @__PURE__ */ function() {
	function Gunzip(opts, cb) {
		this.v = 1;
		this.r = 0;
		Inflate.call(this, opts, cb);
	}
	/**
	* Pushes a chunk to be GUNZIPped
	* @param chunk The chunk to push
	* @param final Whether this is the last chunk
	*/
	Gunzip.prototype.push = function(chunk, final) {
		Inflate.prototype.e.call(this, chunk);
		this.r += chunk.length;
		if (this.v) {
			var p = this.p.subarray(this.v - 1);
			var s = p.length > 3 ? gzs(p) : 4;
			if (s > p.length) {
				if (!final) return;
			} else if (this.v > 1 && this.onmember) this.onmember(this.r - p.length);
			this.p = p.subarray(s), this.v = 0;
		}
		Inflate.prototype.c.call(this, 0);
		if (this.s.f && !this.s.l) {
			this.v = shft(this.s.p) + 9;
			this.s = { i: 0 };
			this.o = new u8(0);
			this.push(new u8(0), final);
		} else if (final) Inflate.prototype.c.call(this, final);
	};
	return Gunzip;
}();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}

// src/core/archives/inflate.ts
/** Bytes of compressed input that are taken at once: deflate makes at most about a thousand of each. */
const SLICE = 8192;
/** Thrown to leave the library in the middle of a stream. */
var Enough = class extends Error {};
/**
* Inflates a raw deflate stream or a gzip file, up to so many bytes as they come out: what an archive says of its own sizes counts for
* nothing.
*/
function inflate(input, form, maxBytes) {
	const parts = [];
	let size = 0;
	const take = (part) => {
		size += part.length;
		if (size > maxBytes) throw new Enough();
		parts.push(part);
	};
	const stream = form === "deflate" ? new Inflate(take) : new Gunzip(take);
	try {
		for (let at = 0; at < input.length; at += SLICE) stream.push(input.subarray(at, at + SLICE), at + SLICE >= input.length);
	} catch (error) {
		return { fault: error instanceof Enough ? "too-large" : "broken" };
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return { bytes };
}

// src/core/archives/archive-entry.ts
/** Entries that are listed. */
const MAX_ENTRIES = 2e4;
/** Text of a name: what is no UTF-8 becomes U+FFFD. */
function nameOf$1(bytes) {
	return new TextDecoder("utf-8").decode(bytes);
}

// src/core/archives/tar-entries.ts
const BLOCK = 512;
/** Lists a tar archive (POSIX pax, and GNU's long names). */
function tarEntries(bytes) {
	const entries = [];
	let longName;
	let longTarget;
	for (let at = 0; at + BLOCK <= bytes.length;) {
		const header = bytes.subarray(at, at + BLOCK);
		if (header.every((byte) => byte === 0)) break;
		if (!hasChecksum(header)) return entries.length === 0 ? { fault: "it is no tar archive" } : { fault: "one of its headers is broken" };
		const size = octal(header.subarray(124, 136));
		if (size === void 0 || at + BLOCK + size > bytes.length) return { fault: "it is cut short" };
		const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
		const type = String.fromCharCode(header[156] ?? 0);
		at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
		if (type === "L" || type === "K") {
			const text = nameOf$1(content).replace(/\0.*$/s, "");
			if (type === "L") longName = text;
			else longTarget = text;
			continue;
		}
		if (type === "x" || type === "g") {
			const records = paxRecords(nameOf$1(content));
			longName = records.get("path") ?? longName;
			longTarget = records.get("linkpath") ?? longTarget;
			continue;
		}
		const kind = kindOf$1(type);
		const target = kind === "link" || kind === "hardlink" ? longTarget ?? cString(header.subarray(157, 257)) : void 0;
		entries.push({
			name: longName ?? nameIn(header),
			kind,
			target,
			stored: content,
			method: "stored",
			isEncrypted: false
		});
		longName = void 0;
		longTarget = void 0;
		if (entries.length > 2e4) return { fault: `it has more than ${MAX_ENTRIES} entries` };
	}
	return entries.length === 0 ? { fault: "it is empty" } : { entries };
}
/** Whether the header's own sum is right: the sum of its bytes, those of the sum as blanks. */
function hasChecksum(header) {
	let sum = 0;
	for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte;
	return octal(header.subarray(148, 156)) === sum;
}
function nameIn(header) {
	const name = cString(header.subarray(0, 100));
	const prefix = cString(header.subarray(257, 262)) === "ustar" ? cString(header.subarray(345, 500)) : "";
	return prefix === "" ? name : `${prefix}/${name}`;
}
function cString(bytes) {
	const end = bytes.indexOf(0);
	return nameOf$1(end === -1 ? bytes : bytes.subarray(0, end));
}
function octal(bytes) {
	const text = cString(bytes).trim();
	return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : text === "" ? 0 : void 0;
}
/** `<length> <key>=<value>\n`, over and over. */
function paxRecords(text) {
	return new Map([...text.matchAll(/\d{1,10} (path|linkpath)=([^\n]{0,4096})\n/g)].map(([, key = "", value = ""]) => [key, value]));
}
function kindOf$1(type) {
	switch (type) {
		case "1": return "hardlink";
		case "2": return "link";
		case "5": return "directory";
		case "3":
		case "4":
		case "6": return "device";
		default: return "file";
	}
}

// src/core/archives/zip-entries.ts
const CENTRAL = 33639248;
const LOCAL$3 = 67324752;
const END = 101010256;
/** Bytes at the end of a zip archive in which its directory is looked for: a comment and the record itself. */
const MAX_TAIL = 65557;
/**
* Lists a zip archive by its central directory (APPNOTE.TXT 4.3), and compares each entry with its local header: a program that reads the one
* would unpack another archive than a program that reads the other.
*/
function zipEntries(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	if (end === void 0) return { fault: "it has no directory" };
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count === 65535 || at === 4294967295) return { fault: "it is of the large form (zip64)" };
	if (count > 2e4) return { fault: `it has ${count} entries` };
	const entries = [];
	const spans = [];
	for (let nth = 0; nth < count; nth += 1) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return { fault: "its directory is cut short" };
		const [nameLength = 0, extraLength = 0, commentLength = 0] = [
			28,
			30,
			32
		].map((offset) => view.getUint16(at + offset, true));
		const name = nameOf$1(bytes.subarray(at + 46, at + 46 + nameLength));
		const mode = view.getUint32(at + 38, true) >>> 16;
		const packed = view.getUint32(at + 20, true);
		const local = localOf(view, bytes, view.getUint32(at + 42, true));
		const method = view.getUint16(at + 10, true);
		const stored = local && local.start + packed <= bytes.length ? bytes.subarray(local.start, local.start + packed) : void 0;
		if (local) spans.push([local.start, local.start + packed]);
		const kind = kindOf(name, mode);
		entries.push({
			name,
			kind,
			target: kind === "link" && stored ? nameOf$1(stored.subarray(0, 4096)) : void 0,
			stored,
			method: method === 0 ? "stored" : method === 8 ? "deflate" : "unknown",
			isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
			...local && local.name !== name ? { contradiction: local.name } : {}
		});
		at += 46 + nameLength + extraLength + commentLength;
	}
	return overlap(spans) ? { fault: "its entries lie on each other" } : { entries };
}
function endOf(view) {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - MAX_TAIL); at -= 1) if (view.getUint32(at, true) === END) return at;
}
function localOf(view, bytes, at) {
	if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL$3) return void 0;
	const nameLength = view.getUint16(at + 26, true);
	const start = at + 30 + nameLength + view.getUint16(at + 28, true);
	return {
		name: nameOf$1(bytes.subarray(at + 30, at + 30 + nameLength)),
		start
	};
}
function kindOf(name, mode) {
	const type = mode & 61440;
	if (type === 40960) return "link";
	if (name.endsWith("/") || type === 16384) return "directory";
	return type === 0 || type === 32768 ? "file" : "device";
}
/** One stretch of bytes that is many entries inflates to many times itself. */
function overlap(spans) {
	const sorted = spans.toSorted((a, b) => a[0] - b[0]);
	return sorted.some(([start], at) => start < (sorted[at - 1]?.[1] ?? 0));
}

// src/core/archives/inspect-archive.ts
/** Bytes that an archive may inflate to, all its entries together, and times its own size. */
const MAX_BYTES = 67108864;
const MAX_RATIO = 200;
/** Bytes of a path. */
const MAX_LINK = 4096;
/** Archives in archives that are looked into. */
const MAX_DEPTH$4 = 3;
/** Which archive some bytes are, by their beginning. */
function archiveForm(bytes) {
	if (bytes[0] === 80 && bytes[1] === 75 && (bytes[2] === 3 || bytes[2] === 5)) return "zip";
	if (bytes[0] === 31 && bytes[1] === 139) return "gzip";
	return bytes.length >= 512 && bytes[257] === 117 && bytes[258] === 115 && bytes[259] === 116 && bytes[260] === 97 && bytes[261] === 114 ? "tar" : void 0;
}
/** Several rules ask about each archive in turn. */
const known$3 = /* @__PURE__ */ new WeakMap();
/** Looks into an archive in memory: nothing is written, and what comes out is counted as it comes. */
function inspectArchive(bytes) {
	const before = known$3.get(bytes);
	if (before) return before;
	const faults = [];
	known$3.set(bytes, faults);
	look(bytes, 1, { left: Math.min(MAX_BYTES, Math.max(bytes.length * MAX_RATIO, 1048576)) }, faults);
	return faults;
}
function look(bytes, depth, room, faults) {
	const form = archiveForm(bytes);
	if (!form) return;
	if (depth > MAX_DEPTH$4) {
		faults.push({
			kind: "bomb",
			name: void 0,
			what: `archives lie in each other more than ${MAX_DEPTH$4} deep`
		});
		return;
	}
	if (form === "gzip") {
		const content = unpacked(bytes, "gzip", room, void 0, faults);
		if (content) look(content, depth + 1, room, faults);
		return;
	}
	const listed = form === "zip" ? zipEntries(bytes) : tarEntries(bytes);
	if ("fault" in listed) {
		faults.push({
			kind: listed.fault.includes("on each other") ? "bomb" : "hidden",
			name: void 0,
			what: listed.fault
		});
		return;
	}
	const links = /* @__PURE__ */ new Map();
	for (const written of listed.entries) {
		const entry = withTarget(written, room);
		const escape = escapeOf(entry, links);
		if (escape !== void 0) faults.push({
			kind: "escape",
			name: entry.name,
			what: escape
		});
		if (entry.kind === "link" && entry.target !== void 0) links.set(plain$2(entry.name), entry.target);
		if (entry.kind !== "file" || room.left < 0) continue;
		if (entry.isEncrypted) faults.push({
			kind: "hidden",
			name: entry.name,
			what: "it is encrypted"
		});
		else if (!entry.stored || entry.method === "unknown") faults.push({
			kind: "hidden",
			name: entry.name,
			what: "it is packed in a way that is not read here, or lies outside of the archive"
		});
		else {
			const content = entry.method === "stored" ? taken(entry.stored, room, entry.name, faults) : unpacked(entry.stored, "deflate", room, entry.name, faults);
			if (content) look(content, depth + 1, room, faults);
		}
	}
}
/** A link of a zip archive may be packed: where it leads is told from what comes out. */
function withTarget(entry, room) {
	if (entry.kind !== "link" || entry.method !== "deflate" || !entry.stored) return entry;
	const result = inflate(entry.stored, "deflate", Math.min(room.left, MAX_LINK));
	return {
		...entry,
		target: "bytes" in result ? new TextDecoder().decode(result.bytes) : "/"
	};
}
function taken(bytes, room, name, faults) {
	room.left -= bytes.length;
	if (room.left >= 0) return bytes;
	faults.push(tooLarge(name));
}
function unpacked(bytes, form, room, name, faults) {
	const result = inflate(bytes, form, room.left);
	if ("bytes" in result) {
		room.left -= result.bytes.length;
		return result.bytes;
	}
	if (result.fault === "too-large") {
		faults.push(tooLarge(name));
		room.left = -1;
	} else faults.push({
		kind: "hidden",
		name,
		what: "it cannot be unpacked"
	});
}
function tooLarge(name) {
	return {
		kind: "bomb",
		name,
		what: "it inflates to more than any gpack has a use for"
	};
}
/** How an entry leads out of the directory that it is unpacked into; a later entry may go through a link of an earlier one. */
function escapeOf({ name, kind, target, contradiction }, links) {
	if (kind === "device") return "it is a device, which nothing in a gpack is";
	if (isOutside(name)) return "its name leads out of where it is unpacked";
	if (contradiction !== void 0 && isOutside(contradiction)) return "its name leads out of where it is unpacked, in one of the two places that name it";
	if (contradiction !== void 0) return "it has one name in the directory of the archive and another beside its bytes";
	if (target !== void 0) {
		if (isOutside(`${name.slice(0, name.lastIndexOf("/") + 1)}${target}`) || /^(?:[/\\]|[A-Za-z]:)/.test(target) || kind === "hardlink" && isOutside(target)) return "it is a link that leads out of where it is unpacked";
	}
	return [...links.keys()].find((link) => plain$2(name).startsWith(`${link}/`)) === void 0 ? void 0 : "it is written through a link of the same archive";
}
/** Whether a name leads out, on any system: separators of both kinds, drives, and how often it goes up. */
function isOutside(name) {
	if (/^(?:[/\\]|[A-Za-z]:)/.test(name) || name.includes("\0")) return true;
	let depth = 0;
	for (const part of name.split(/[/\\]/)) {
		if (part === "..") depth -= 1;
		else if (part !== "" && part !== ".") depth += 1;
		if (depth < 0) return true;
	}
	return false;
}
function plain$2(name) {
	return name.split("/").filter((part) => part !== "" && part !== ".").join("/");
}

// src/rules/security/archive-bomb.ts
var archive_bomb_default = defineRule({
	id: "security/archive-bomb",
	subject: "content",
	severity: "error",
	summary: "Ship archives that unpack to what they look like",
	security: {
		catalogue: "A07",
		cwe: [409],
		score: 7.5,
		confidence: "very-high"
	},
	*check({ bytes, path, context, entry }) {
		if (entry.kind !== "file") return;
		for (const { kind, name, what } of inspectArchive(bytes)) {
			if (kind !== "bomb") continue;
			yield {
				message: `This archive fills the disk of whoever unpacks it${name === void 0 ? "" : `, by ${quote(name)}`}: ${what}; ship the files themselves`,
				at: wholeFile(path),
				severity: severityIn(context, "DATA", "error")
			};
		}
	}
});

// src/rules/security/archive-escape.ts
var archive_escape_default = defineRule({
	id: "security/archive-escape",
	subject: "content",
	severity: "error",
	summary: "Ship archives that unpack where they are unpacked",
	security: {
		catalogue: "A06",
		cwe: [22, 59],
		score: 8.8,
		confidence: "very-high"
	},
	*check({ bytes, path, context, entry }) {
		if (entry.kind !== "file") return;
		for (const { kind, name, what } of inspectArchive(bytes)) {
			if (kind !== "escape") continue;
			yield {
				message: `In this archive stands ${quote(name ?? "")}: ${what}, so a file of whoever unpacks it is overwritten; make it anew without that`,
				at: wholeFile(path),
				severity: severityIn(context, "DATA", "error")
			};
		}
	}
});

// src/core/hidden-text/payload.ts
/** Characters of a payload that are decoded. */
const MAX_POINTS = 4096;
/**
* What a row of invisible characters says: tags stand for ASCII, one to one; variation selectors for bytes, the first 16 for
* 0 to 15 and the next 240 for those above. `undefined` where that gives no text.
*/
function decodeHidden(run) {
	const points = Array.from(run).slice(0, MAX_POINTS).map((point) => point.codePointAt(0) ?? 0);
	const tags = points.filter((point) => point >= 917536 && point <= 917630);
	if (tags.length >= 2) return String.fromCodePoint(...tags.map((point) => point - 917504));
	const bytes = points.flatMap((point) => {
		if (point >= 65024 && point <= 65039) return [point - 65024];
		return point >= 917760 && point <= 917999 ? [point - 917760 + 16] : [];
	});
	if (bytes.length < 2) return void 0;
	const text = new TextDecoder("utf-8").decode(new Uint8Array(bytes));
	return /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(text) ? text : void 0;
}

// src/core/hidden-text/hidden-text.ts
/** Every character that may be hidden text: most files have none, and are done with this. */
const ANY$1 = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]|[\u{E0000}-\u{E01EF}]/u;
const RUN$1 = /[\u202A-\u202E\u2066-\u2069]|[\u061C\u200E\u200F]|[\u00AD\u200B-\u200D\u2060-\u2064\u206A-\u206F\uFEFF\u180E]+|[\uFE00-\uFE0F\u{E0000}-\u{E01EF}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180D\u180F\u3164\uFFA0]+/gu;
const OPENERS = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/u;
const CLOSERS = /[\u202C\u2069]/u;
/** Places of one text that are told; one that has more is hostile, and known as such. */
const MAX_TOLD$6 = 100;
/** The hidden characters of a text, in order. */
function hiddenIn(text) {
	if (!ANY$1.test(text)) return [];
	const found = [];
	for (const match of text.matchAll(RUN$1)) {
		const hidden = judge$1(text, match[0], match.index);
		if (hidden) found.push(hidden);
		if (found.length >= MAX_TOLD$6) break;
	}
	return found;
}
function judge$1(text, run, start) {
	const end = start + run.length;
	const points = pointsOf(run);
	const [first = ""] = run;
	if (/[\u202A-\u202E\u2066-\u2069]/u.test(first)) return {
		kind: "bidi",
		start,
		end,
		points,
		...OPENERS.test(first) && !isClosed(text, end) ? { open: true } : {}
	};
	if (/[\u061C\u200E\u200F]/u.test(first)) return isBesideWord(text, start, end) ? {
		kind: "bidi-mark",
		start,
		end,
		points
	} : void 0;
	if (/[\u00AD\u200B-\u200D\u2060-\u2064\u206A-\u206F\uFEFF\u180E]/u.test(first)) return isBesideWord(text, start, end) ? {
		kind: "zero-width",
		start,
		end,
		points
	} : void 0;
	if (isHonest(text, run, start)) return void 0;
	const decoded = decodeHidden(run);
	return {
		kind: "payload",
		start,
		end,
		points,
		...decoded === void 0 ? {} : { decoded }
	};
}
/** Whether a control of direction is taken back on its line. */
function isClosed(text, from) {
	const stop = text.indexOf("\n", from);
	return CLOSERS.test(text.slice(from, stop === -1 ? from + 1e3 : stop));
}
/**
* Whether an ASCII letter, digit or underscore stands on one side, and no letter of another script on the other. In emoji, in
* Persian and in Indic scripts these characters have work to do.
*/
function isBesideWord(text, start, end) {
	const before = lastPoint(text.slice(Math.max(0, start - 2), start));
	const after = String.fromCodePoint(text.codePointAt(end) ?? 32);
	const isWord = (point) => /^[A-Za-z0-9_]$/.test(point);
	const isForeign = (point) => /^[\p{L}\p{M}\p{Extended_Pictographic}\uFE0F]$/u.test(point) && !/^[A-Za-z]$/.test(point);
	return (isWord(before) || isWord(after)) && !isForeign(before) && !isForeign(after);
}
function lastPoint(text) {
	return Array.from(text).at(-1) ?? " ";
}
/** Selectors and tags where they belong: one after its base, and the flags of England, Scotland and Wales. */
function isHonest(text, run, start) {
	const points = Array.from(run);
	const before = lastPoint(text.slice(Math.max(0, start - 2), start));
	const [first = ""] = points;
	if (points.length <= 2 && /^[\uFE00-\uFE0F]$/u.test(first)) return before !== " ";
	if (points.length === 1 && /^[\u{E0100}-\u{E01EF}]$/u.test(first)) return /^\p{Script=Han}$/u.test(before);
	if (points.length === 1 && /^[\u180B-\u180D\u180F]$/u.test(first)) return /^\p{Script=Mongolian}$/u.test(before);
	if (points.length <= 2 && /^[\u115F\u1160]$/u.test(first)) return /\p{Script=Hangul}/u.test(text.slice(Math.max(0, start - 1), start + run.length + 1).replaceAll(/[\u115F\u1160]/gu, ""));
	if (points.length === 1 && /^[\u034F\u17B4\u17B5]$/u.test(first)) return /^\p{L}|\p{M}$/u.test(before) && !/^[A-Za-z]$/.test(before);
	return before === "🏴" && points.length <= 8 && points.at(-1) === "󠁿";
}
function pointsOf(run) {
	return Array.from(run).slice(0, 6).map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}

// src/rules/security/bidirectional-text.ts
var bidirectional_text_default = defineRule({
	id: "security/bidirectional-text",
	subject: "content",
	severity: "error",
	summary: "Write text that is read in the order in which it is shown",
	security: {
		catalogue: "D01",
		cwe: [451, 94],
		score: 8.3,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source) return;
		for (const { kind, start, end, points, open } of hiddenIn(source.text)) {
			if (kind !== "bidi" && kind !== "bidi-mark") continue;
			const reach = open ? ", and is not taken back on its line" : "";
			yield {
				message: `${points.join(" ")} shows the text in another order than it is read in${reach}, so that reviewers see something else than what runs; remove it`,
				at: source.place(start, end),
				severity: severityIn(content.context, "DATA", kind === "bidi" ? "error" : "warning")
			};
		}
	}
});

// src/core/shell/command.ts
/** The commands whose output a command reads: those of its pipeline, and those in what is put to its input. */
function feedsOf({ before, input, redirects }) {
	const read = redirects.filter(({ isRead }) => isRead).flatMap(({ target }) => target.inner);
	return [
		...before,
		...input.flatMap(({ inner }) => inner),
		...read
	];
}
/** Programs that run the command that follows them, and their options that take a value. */
const WRAPPERS = {
	sudo: [
		"-u",
		"-g",
		"-h",
		"-p",
		"-C",
		"-T"
	],
	doas: ["-u"],
	env: ["-u", "-C"],
	exec: ["-a"],
	command: [],
	builtin: [],
	nohup: [],
	nice: ["-n"],
	ionice: ["-c", "-n"],
	time: ["-f", "-o"],
	timeout: ["-s", "-k"],
	setsid: [],
	stdbuf: [
		"-i",
		"-o",
		"-e"
	],
	unbuffer: [],
	busybox: [],
	toybox: [],
	xargs: [
		"-I",
		"-n",
		"-L",
		"-P",
		"-d",
		"-s",
		"-E",
		"-a"
	],
	watch: ["-n"],
	caffeinate: [],
	chroot: [],
	unshare: [],
	strace: ["-o", "-e"],
	"systemd-run": ["-p", "-t"]
};
/** Takes off the programs that only run another one. */
function unwrap(words) {
	const wrappers = [];
	let rest = words;
	for (;;) {
		const name = nameOf(rest[0]);
		const valued = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : void 0;
		if (!valued || rest.length < 2) return {
			wrappers,
			words: rest
		};
		let at = 1;
		while (at < rest.length) {
			const text = rest[at]?.text ?? "";
			if (name === "env" && /^(?:-\w*S|--split-string(?:=|$))/.test(text)) break;
			if (text.startsWith("-") && text !== "-") at += valued.includes(text) ? 2 : 1;
			else if ((name === "env" || name === "sudo") && /^\w+=/.test(text)) at += 1;
			else break;
		}
		if (name === "timeout" || name === "chroot") at += 1;
		if (at >= rest.length || name === "command" && /^-[vV]$/.test(rest[1]?.text ?? "")) return {
			wrappers,
			words: rest
		};
		wrappers.push(name);
		rest = splitString(rest.slice(at));
	}
}
/** `env -S "bash -e"` takes a command line in one word. */
function splitString(words) {
	const [first, second] = words;
	const joined = /^(?:-\w*S|--split-string=)(.*)$/.exec(first?.text ?? "");
	if (!first || !joined) return words;
	const own = joined[1] === "" ? second : first;
	const text = joined[1] === "" ? second?.text ?? "" : joined[1] ?? "";
	const rest = words.slice(joined[1] === "" ? 2 : 1);
	const parts = text.split(/\s+/).filter((part) => part !== "");
	return own ? [...parts.map((part) => ({
		...own,
		text: part,
		bare: part
	})), ...rest] : rest;
}
/** The name of the program that a word means, as far as it can be told; the shell for `$SHELL`. */
function nameOf(word) {
	if (!word) return "";
	if (word.isLiteral) return programName(word.text);
	if (/^\$\{?(?:SHELL|BASH|0)\}?$/.test(word.text)) return "sh";
	return programName(word.bare === "" ? word.text : word.bare);
}
/** The name of a program without its directories and without `.exe`, in lower case; with wildcards, one that they can mean. */
function programName(path) {
	const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).toLowerCase().replace(/\.exe$/, "");
	return /[*?[]/.test(name) ? globbedProgram(name) ?? name : name;
}

// src/core/shell/checks.ts
/** A digest that stands in the script, so that who reviews it decides what runs: of 256 bits at least. */
const DIGEST = /\b[\dA-Fa-f]{64,128}\b/;
const SUMS = /^(?:sha(?:256|384|512)sum|shasum|b2sum|b3sum|gsha256sum)$/;
/**
* The files that a command checks before they are used: `undefined` stands for all that were got before. A digest counts
* when it stands in the script, or in a file that did not come from elsewhere; a check whose failure is passed over is none.
*/
function* checks(command, files) {
	if (command.isExcused) return;
	const { name, args, input } = command;
	if (SUMS.test(name) && args.some(({ text }) => /^(?:-\w*c\w*|--check)$/.test(text))) {
		const given = [...input, ...feedsOf(command).flatMap((one) => one.args)];
		const list = args.filter(({ text }) => !text.startsWith("-") && !/^(?:256|384|512)$/.test(text));
		const isOwnList = list.length > 0 && list.every(({ text }) => !files.has(text.replace(/^\.\//, "")));
		if (given.some(hasDigest) || isOwnList && given.length === 0) yield void 0;
	} else if (/^(?:test|\[|\[\[)$/.test(name)) {
		if (args.some(({ inner }) => inner.some((one) => SUMS.test(one.name))) && args.some(hasDigest)) yield void 0;
	} else if (/^gpgv?2?$/.test(name) && (name === "gpgv" || args.some(({ text }) => text === "--verify"))) yield void 0;
	else if (name === "minisign" || name === "cosign" && args[0]?.text === "verify-blob") {
		if (args.some(({ text }) => /^-\w*P$|^--(?:key|certificate-identity)(?:=|$)/.test(text))) yield void 0;
	} else if (name === "gh" && args[0]?.text === "attestation" && args[1]?.text === "verify") yield args[2]?.text;
}
/** A digest as it stands, or in a variable that the script sets. */
function hasDigest({ text }) {
	return DIGEST.test(text);
}

// src/core/shell/fetches.ts
/** Programs that turn what hides a script into one, and the option that makes them do so. */
const DECODERS = {
	base64: /^(?:-[a-z]*d[a-z]*|-D|--decode)$/,
	base32: /^(?:-d|--decode)$/,
	basenc: /^(?:-d|--decode)$/,
	xxd: /^-\w*r/,
	openssl: /^-d$/,
	gzip: /^-\w*d/,
	xz: /^-\w*d/,
	bzip2: /^-\w*d/,
	zstd: /^-\w*d/,
	gunzip: void 0,
	zcat: void 0,
	bzcat: void 0,
	xzcat: void 0,
	uudecode: void 0,
	gpg: /^(?:-d|--decrypt)$/,
	certutil: /^[-/]decode(?:hex)?$/i
};
/** Programs that write a text anew: what comes out is not what was read. */
const CHANGERS = /* @__PURE__ */ new Set([
	"rev",
	"tr",
	"sed",
	"awk",
	"gawk",
	"cut",
	"tac",
	"fold",
	"paste"
]);
/** Words of programs that get something from a server, in their order. */
const SUBCOMMANDS = {
	gh: /^(?:api|gist view|gist clone|release download|run download)\b/,
	aws: /^s3(?:api)? (?:cp s3:|get-object)/,
	gcloud: /^storage (?:cat|cp gs:)/,
	az: /^storage blob download/,
	docker: /^(?:run|exec|cp)\b/,
	podman: /^(?:run|exec|cp)\b/,
	kubectl: /^(?:exec|cp|logs)\b/,
	ssh: /./,
	openssl: /^s_client\b/,
	mc: /^(?:cat|cp)\b/,
	oras: /^pull\b/,
	heroku: /^config\b/
};
/** Whether a command gets something from a server. */
function isFetch(command) {
	const { name, args, redirects } = command;
	if (isNetworkProgram(name)) return !args.some(({ text }) => LOCAL_ADDRESS.test(text));
	if (redirects.some(({ isRead, target }) => isRead && isRemoteStream(target))) return true;
	if (isInterpreter(name) && !isShell(name)) return codeOf(command).some(isFetching);
	if (Object.hasOwn(SUBCOMMANDS, name)) {
		const words = args.map(({ text }) => text).filter((text) => !text.startsWith("-"));
		if (SUBCOMMANDS[name]?.test(words.slice(0, 3).join(" "))) return true;
	}
	return name === "git" && args.some(({ text }) => text === "archive") && args.some(({ text }) => text.startsWith("--remote"));
}
const LOCAL_ADDRESS = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/;
/** Whether a file is a connection to a server, as bash and zsh have it. */
function isRemoteStream({ text }) {
	return /^\/dev\/(?:tcp|udp)\/(?!localhost\/|127\.)/.test(text);
}
/** Whether a command puts out what it decodes. */
function isDecoder({ name, args }) {
	if (!Object.hasOwn(DECODERS, name)) return false;
	const option = DECODERS[name];
	return option === void 0 || args.some(({ text }) => option.test(text));
}
/** Whether a command puts out another text than it reads. */
function isChanger({ name }) {
	return CHANGERS.has(name);
}
/** The files that a download writes. */
function* targets({ name, args }) {
	if (name === "bitsadmin" || name === "certutil") {
		const last = args.at(-1)?.text;
		if (last !== void 0 && args.length > 2) yield last;
		return;
	}
	if (name === "scp" || name === "rsync" || name === "gsutil" || name === "aws") {
		const operands = args.filter(({ text }) => !text.startsWith("-"));
		const [from, to] = [operands.at(-2)?.text ?? "", operands.at(-1)?.text];
		if (to !== void 0 && to !== "-" && /^(?:[\w.@-]+:|s3:|gs:)/.test(from)) yield to;
		return;
	}
	let remote = name !== "curl";
	let named = false;
	let directory = "";
	for (const [at, { text }] of args.entries()) {
		const joined = /^(?:--output(?:-document)?|--outfile)=(.+)$/.exec(text)?.[1] ?? /^-[oO](.+)$/.exec(text)?.[1];
		const isOutput = /^-[a-zA-Z]*o$|^--output(?:-document)?$|^-OutFile$/.test(text) || name === "wget" && /^-[a-zA-Z]*O$/.test(text);
		if (/^(?:--output-dir|--directory-prefix|-P|--dir)$/.test(text)) directory = `${args[at + 1]?.text ?? ""}/`;
		if (name === "curl" && /^-[a-zA-Z]*[OJ]|^--remote-name/.test(text)) remote = true;
		const value = isOutput ? args[at + 1]?.text : name === "curl" && text.startsWith("-O") ? void 0 : joined;
		if (value === void 0) continue;
		named = true;
		yield value;
	}
	if (!remote || named) return;
	for (const { text } of args) {
		const last = lastOfAddress(text);
		if (last !== void 0) yield directory.replace(/\/{2,}$/, "/") + last;
	}
}
/** The last part of the path of an address: the name of the file that it is saved under. */
function lastOfAddress(text) {
	return /^[a-z][a-z\d+.-]*:\/\/[^?#]*\/([^/?#]+)/i.exec(text)?.[1];
}

// src/core/shell/packages.ts
const ADDRESS$1 = /^(?:git\+|hg\+|svn\+)?(?:https?|ssh|git|ftp):\/\/|^(?:github|gitlab|bitbucket|gist):|^git@/;
/** A commit by its whole id, or a digest: always the same bytes. */
const PINNED = /[@#][\da-f]{40}\b|[#&]sha256=[\da-f]{64}|[?#]sha512-/;
const LOCAL$2 = /\/\/(?:localhost|127\.|\[::1\])/;
/** Words of package managers that install or run what they are given. */
const INSTALLS = {
	pip: /^install\b/,
	pipx: /^(?:install|run)\b/,
	uv: /^(?:pip install|tool (?:install|run)|add)\b/,
	npm: /^(?:install|i|add|exec|x)\b/,
	pnpm: /^(?:install|i|add|dlx)\b/,
	yarn: /^(?:add|dlx|global add)\b/,
	bun: /^(?:install|i|add|x)\b/,
	npx: /./,
	bunx: /./,
	uvx: /./,
	gem: /^install\b/,
	cpan: /./,
	easy_install: /./,
	conda: /^install\b/,
	brew: /^install\b/,
	dpkg: /^(?:-i|--install)\b/,
	rpm: /^-\w*[iU]/,
	dnf: /^install\b/,
	yum: /^install\b/,
	"apt-get": /^install\b/,
	deno: /^(?:run|install)\b/,
	helm: /^install\b/
};
/** Whether a command installs a package from an address, where another one can stand tomorrow. */
function installsFromAddress({ name, args }) {
	const isModule = /^python[\d.]*$/.test(name) && args[0]?.text === "-m";
	const own = isModule ? args[1]?.text ?? "" : /^pip[\d.]*$/.test(name) ? "pip" : name;
	const words = (isModule ? args.slice(2) : args).map(({ text }) => text);
	if (own === "cargo" && words[0] === "install") {
		const at = words.findIndex((word) => /^--git(?:=|$)/.test(word));
		const isFixed = words.some((word, position) => words[position - 1] === "--rev" && /^[\da-f]{40}$/.test(word));
		return at !== -1 && !isFixed;
	}
	if (own === "go" && /^(?:run|install|get)$/.test(words[0] ?? "")) return words.slice(1).some((word) => /^[\w-]+(?:\.[\w-]+)+\/\S*@(?:latest|main|master|HEAD)$/.test(word));
	const plain = words.filter((word) => !word.startsWith("-")).join(" ");
	if (!Object.hasOwn(INSTALLS, own) || !INSTALLS[own]?.test(/^(?:dpkg|rpm)$/.test(own) ? words.join(" ") : plain)) return false;
	const isRun = /^(?:npx|bunx|uvx)$/.test(own) || /^(?:run|exec|x|dlx|tool run)\b/.test(plain);
	const first = words.findIndex((word) => !word.startsWith("-") && !/^(?:run|exec|x|dlx|tool)$/.test(word));
	return words.some((word, at) => (!isRun || at <= first || /^(?:-p|--package|--from|--with|--spec)$/.test(words[at - 1] ?? "")) && ADDRESS$1.test(word.replace(/^.*?@(?=git\+|https?:)/, "")) && !PINNED.test(word) && !LOCAL$2.test(word) && !/^--?(?:registry|index-url|extra-index-url|proxy|i|f|find-links|trusted-host)$/.test(words[at - 1] ?? "") && !/^(?:https:\/\/(?:registry\.npmjs\.org|pypi\.org|rubygems\.org))/.test(word));
}
/** Programs of Windows, and one of JavaScript, that run what lies at an address they are given. */
function runsFromAddress({ name, args }) {
	const words = args.map(({ text }) => text);
	const hasAddress = words.some((word) => /https?:\/\//i.test(word) && !PINNED.test(word));
	if (name === "mshta" || name === "msiexec" || name === "cmstp" || name === "installutil") return hasAddress || name === "mshta" && words.some((word) => /^(?:javascript|vbscript):/i.test(word));
	if (name === "regsvr32" || name === "odbcconf") return words.some((word) => /^[-/]i:https?:/i.test(word));
	if (name === "rundll32") return words.some((word) => /^(?:javascript|vbscript):|https?:/i.test(word));
	if (name === "wmic") return words.some((word) => /^\/format:["']?https?:/i.test(word));
	return name === "deno" && words[0] === "run" && hasAddress;
}

// src/core/shell/powershell.ts
const FETCH = /\b(?:iwr|irm|curl|wget|invoke-webrequest|invoke-restmethod|start-bitstransfer)\b|\.download(?:string|file|data)(?:async)?\(|\[?(?:system\.)?net\.(?:webclient|http)/i;
const RUN = /\b(?:iex|invoke-expression)\b|\[scriptblock\]::create|&\s*\(\s*\[scriptblock\]|&\s*\(?\$\w+|\.\s*\(\s*\$\w|invokescript|\[(?:system\.)?reflection\.assembly\]::load/i;
const ENCODED$1 = /(?:^|[\s;&|])(?:powershell|pwsh)(?:\.exe)?\b[^\n;]*\s-e(?:nc(?:odedcommand)?|c)?\s+[A-Za-z0-9+/=]{16,}/i;
const DECODED = /frombase64string/i;
/**
* The statements of a PowerShell script that run what they download, or what stands in them encoded; also what an earlier
* statement put into a variable or a file. Statements are told by line breaks and semicolons outside of quotes; backticks,
* which PowerShell leaves out of a word, are left out.
* @throws TooCostly for a script that is longer than any honest one
*/
function* powershellDownloads(script) {
	if (script.length > 262144) throw new TooCostly(`a script has more than ${MAX_SCRIPT} characters`);
	const variables = /* @__PURE__ */ new Set();
	const files = /* @__PURE__ */ new Set();
	for (const { start, end } of statements(script)) {
		const text = script.slice(start, end).replaceAll("`", "").replaceAll(/['"]\s{0,4}\+\s{0,4}['"]/g, "");
		const isFetch = FETCH.test(text) || DECODED.test(text);
		const runs = RUN.test(text);
		const known = [...text.slice(0, 4e3).matchAll(/\$(\w{1,80})/g)].some(([, name = ""]) => variables.has(name.toLowerCase()));
		if (runs && (isFetch || known) || ENCODED$1.test(text) || startsOne(text, files)) yield {
			start,
			end
		};
		if (!isFetch && !known) continue;
		const assigned = /(?:^|["'\s(])\$(?:\w+:)?(\w{1,80})\s{0,8}=/.exec(text)?.[1];
		if (assigned !== void 0) variables.add(assigned.toLowerCase());
		const file = /-(?:OutFile|o|Destination)\s{1,8}["']?([^\s"';|]{1,200})/i.exec(text)?.[1] ?? /downloadfile\([^,]{1,400},\s{0,4}["']?([^"')]{1,200})/i.exec(text)?.[1];
		if (file !== void 0 && files.size < MAX_FILES$1) files.add(file.toLowerCase().replace(/^\.[\\/]/, ""));
	}
}
/** Downloads of one script that are followed to where they are started. */
const MAX_FILES$1 = 100;
/** Whether a statement starts one of some files. */
function startsOne(text, files) {
	if (files.size === 0) return false;
	const own = text.trim().toLowerCase().replaceAll(/["']/g, "").replace(/^(?:&\s*|\.\s+|(?:start-process|saps|start|invoke-item|ii|python|node|cmd \/c|powershell|pwsh)\s+(?:-\w+\s+)*)/, "").replace(/^\.[\\/]/, "");
	return [...files].some((file) => own.startsWith(file));
}
function* statements(script) {
	let start = 0;
	let quote = "";
	for (let at = 0; at <= script.length; at += 1) {
		const char = script[at] ?? "\n";
		if (quote !== "" && at < script.length) {
			if (char === quote) quote = "";
		} else if (char === "\"" || char === "'") quote = char;
		else if (char === "\n" || char === ";" || at === script.length) {
			if (script.slice(start, at).trim() !== "") yield {
				start,
				end: at
			};
			start = at + 1;
		}
	}
}

// src/core/shell/remote-shell.ts
/** Whether a command hands a shell of this machine to another one. */
function givesShell(command) {
	const { name, args, redirects, before } = command;
	const words = args.map(({ text }) => text);
	if (isShell(name) && redirects.some(({ target }) => isRemoteStream(target))) return true;
	if (name === "nc" || name === "ncat" || name === "netcat") {
		if (words.some((word, at) => /^-\w*[ec]$|^--(?:sh-)?exec$/.test(word) && /(?:^|\/)(?:ba|da|z|k)?sh\b|cmd/.test(words[at + 1] ?? ""))) return true;
	}
	if (name === "socat" && words.some((word) => /^(?:EXEC|SYSTEM):/i.test(word)) && words.some((word) => /^(?:TCP|UDP|OPENSSL|SSL)\d?(?:-CONNECT)?:/i.test(word))) return true;
	return (/^(?:nc|ncat|netcat|socat|telnet)$/.test(name) || name === "openssl" && words[0] === "s_client") && before.some((one) => isShell(one.name) && one.args.every(({ text }) => text.startsWith("-")));
}

// src/core/shell/unpacked.ts
/** Programs that build or start what lies in the directory they run in. */
const BUILDERS = /^(?:make|gmake|cmake|ninja|configure|cargo|npm|pnpm|yarn|bun|pip3?|go|gradlew?|mvnw?|rake|just|task|bazel|docker-compose|tox|meson)$/;
const MAX_DIRECTORIES = 200;
const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|zip|gz|xz|bz2|zst|7z)(?:\.\w+)?$/i;
/** The directories that hold what came from elsewhere: cloned or unpacked. */
var Unpacked = class {
	#directories = /* @__PURE__ */ new Set();
	/** Whether the script stands in one of them. */
	#isInside = false;
	/** Forgets everything: it was checked. */
	clear() {
		this.#directories.clear();
		this.#isInside = false;
	}
	/** Whether a path lies in one of the directories. */
	has(path) {
		const own = plain$1(path);
		if (this.#isInside && !/^(?:[/$-]|\.\.)/.test(own)) return /[/.]/.test(path);
		return [...this.#directories].some((directory) => own.startsWith(`${directory}/`));
	}
	/** Whether a command runs what lies there. */
	runs({ name, program, args }) {
		if (program && /\//.test(program.text) && !/^\/(?:usr|bin|opt|sbin)\//.test(program.text) && this.has(program.text)) return true;
		if (isInterpreter(name)) return false;
		const given = args.findIndex(({ text }) => /^(?:-C|--prefix|--directory|--manifest-path|--path|--cwd)$/.test(text));
		if (!BUILDERS.test(name)) return false;
		if (given !== -1) return this.has(`${args[given + 1]?.text ?? ""}/x`);
		const isBuild = !/^(?:--version|-v|--help|fmt|clean|metadata|version|login)$/.test(args[0]?.text ?? "");
		return this.#isInside && isBuild;
	}
	/** Remembers what a command clones or unpacks, and where the script goes. */
	note(command, isSource, files) {
		const { name, args, before } = command;
		const operands = args.filter(({ text }) => !text.startsWith("-"));
		if (name === "git" && operands[0]?.text === "clone") this.#cloned(operands.slice(1));
		else if (name === "git" && operands[0]?.text === "checkout" && args.some(({ text }) => /^[\da-f]{40}$/.test(text))) this.clear();
		else if (name === "gh" && operands[0]?.text === "repo" && operands[1]?.text === "clone") this.#cloned(operands.slice(2));
		else if (/^(?:b?s?d?tar|gtar|unzip|7z|7za|unar|busybox)$/.test(name)) {
			const archive = args.find(({ text }) => files.has(plain$1(text)));
			if (archive || before.some(isSource)) this.#extracted(command, archive);
		} else if (name === "cd" || name === "pushd") {
			const to = plain$1(operands[0]?.text ?? "~").replace(/\/$/, "");
			if ([...this.#directories].some((one) => to === one || to.startsWith(`${one}/`) || isStem(one, to))) this.#isInside = true;
			else if (to.startsWith("..") || to.startsWith("/") || to.startsWith("~") || to.startsWith("$") || to === "-") this.#isInside = false;
		} else if (name === "popd") this.#isInside = false;
	}
	#cloned(words) {
		const at = words.findIndex(({ text }) => /^(?:[a-z+]+:\/\/|[\w.-]+@|[\w.-]+\/[\w.-]+$)/.test(text));
		const address = words[at];
		const directory = words[at + 1];
		if (!address) return;
		const name = directory?.text ?? /([^/:]+?)(?:\.git)?\/?$/.exec(address.text)?.[1];
		if (name !== void 0 && this.#directories.size < MAX_DIRECTORIES) this.#directories.add(plain$1(name).replace(/\/$/, ""));
	}
	#extracted({ args, before }, archive) {
		const at = args.findIndex(({ text }) => /^(?:-\w*C|--directory|-d)$/.test(text));
		const directory = at === -1 ? void 0 : args[at + 1]?.text;
		if (this.#directories.size >= MAX_DIRECTORIES) return;
		if (directory !== void 0) return void this.#directories.add(plain$1(directory).replace(/\/$/, ""));
		const address = before.flatMap((one) => one.args).flatMap(({ text }) => lastOfAddress(text) ?? []);
		for (const name of archive ? [archive.text] : address) this.#directories.add(plain$1(name).replace(/^.*\//, "").replace(ARCHIVE, "").replace(/\.tar$/, ""));
	}
};
/** `tool` and `tool-1.0` may be what one archive holds. */
function isStem(directory, path) {
	return directory.length > 2 && (path.startsWith(`${directory}-`) || directory.startsWith(`${path}-`));
}
function plain$1(path) {
	return path.replace(/^(?:\.\/)+/, "");
}

// src/core/shell/words.ts
/** A word that is a fixed text. */
function literal(text) {
	return {
		text,
		bare: text,
		isLiteral: true,
		variables: [],
		inner: []
	};
}
/** A word that a shell makes several of: `{curl,-s,url}`, and blanks written as `$IFS`. */
function spread(word) {
	const isBlank = word.variables.includes("IFS");
	const brace = /^\{([^{}]*,[^{}]*)\}$/.exec(word.text)?.[1];
	const texts = isBlank ? word.text.split(/\$\{IFS[^}]*\}|\$IFS(?:\$\d)?/) : brace === void 0 ? void 0 : brace.split(",");
	if (!texts) return [word];
	const rest = word.variables.filter((name) => name !== "IFS");
	return texts.filter((text) => text !== "").map((text) => ({
		...word,
		text,
		bare: text,
		isLiteral: rest.length === 0 && word.inner.length === 0
	}));
}
/** The words that a shell makes of a text that stands without quotes. */
function split(word) {
	return word.text.split(/\s+/).filter((text) => text !== "").map((text) => ({
		...word,
		text,
		bare: text
	}));
}
/**
* What commands print whose output is known without running them: one `echo`, `printf` or `cat` of a here-document; or the
* name that `which` and `command -v` look up. `undefined` for all others.
*/
function printed(commands) {
	return commands.some(({ redirects }) => redirects.some(({ isWrite, stream }) => isWrite && stream !== 2)) ? void 0 : written(commands);
}
/** The same for a command that writes it to a file. */
function written(commands) {
	const [command] = commands;
	if (!command || commands.length !== 1) return void 0;
	const { name, args, input } = command;
	if (name === "cat" && args.length === 0 && input.length === 1) return input[0]?.text;
	if (!args.every(({ isLiteral }) => isLiteral)) return void 0;
	const texts = args.map(({ text }) => text);
	if (name === "echo") {
		const at = texts.findIndex((text) => !/^-[neE]+$/.test(text));
		return at === -1 ? "" : unescaped(texts.slice(at).join(" "));
	}
	if (name === "printf") {
		const [format = "", ...values] = texts;
		let next = 0;
		return unescaped(format.replaceAll(/%(?:[sbq]|%)/g, (part) => part === "%%" ? "%" : unescaped(values[next++] ?? "")));
	}
	if (name === "which" || name === "type" || name === "command" && texts[0]?.toLowerCase() === "-v") return texts.at(-1);
}
const ESCAPE$1 = /\\(?:x([\dA-Fa-f]{1,2})|0?([0-7]{1,3})|u([\dA-Fa-f]{1,4})|([abefnrt\\]))/g;
const CONTROL = {
	n: "\n",
	t: "	",
	r: "\r",
	"\\": "\\"
};
/** A text with the escapes of `printf` resolved. */
function unescaped(text) {
	return text.replaceAll(ESCAPE$1, (_, hex, octal, wide, char) => {
		if (char !== void 0) return CONTROL[char] ?? "";
		const code = hex === void 0 && wide === void 0 ? Number.parseInt(octal ?? "0", 8) : Number.parseInt(hex ?? wide ?? "0", 16);
		return String.fromCharCode(code);
	});
}
/** Whether a text is written by the codes of its characters, so that nobody can read it. */
function isCoded(text) {
	return (text.match(/\\(?:x[\dA-Fa-f]{2}|0?[0-7]{3}|u[\dA-Fa-f]{4})/g)?.length ?? 0) >= 4 && !text.includes("\\033[") && !text.includes("\\x1b[");
}

// src/core/shell/download.ts
/** What is known to have come from elsewhere; it lives as long as the scripts that follow each other. */
var Arrivals = class {
	files = /* @__PURE__ */ new Set();
	variables = /* @__PURE__ */ new Set();
	unpacked = new Unpacked();
	#sources = /* @__PURE__ */ new Map();
	/** The same for the commands of functions, which are called often. */
	#bodies = /* @__PURE__ */ new Map();
	/** Whether what a command puts out came over a network, or from an encoding that hides it. */
	isSource(command) {
		const known = this.#sources.get(command);
		if (known !== void 0) return known;
		this.#sources.set(command, false);
		const { args, calls, redirects, input } = command;
		const found = isFetch(command) || isDecoder(command) || this.isSourceBody(calls) || args.some(({ inner }) => inner.some((one) => this.isSource(one))) || input.some(({ inner }) => inner.some((one) => this.isSource(one))) || redirects.some(({ isRead, isStream, target }) => isRead && (target.inner.some((one) => this.isSource(one)) || isStream && this.files.has(`&${target.text}`))) || command.name === "cat" && args.some(({ text }) => this.files.has(plain(text)));
		this.#sources.set(command, found);
		return found;
	}
	/** Whether one of the commands of a function gets something from elsewhere. */
	isSourceBody(calls) {
		if (calls.length === 0) return false;
		const known = this.#bodies.get(calls);
		if (known !== void 0) return known;
		this.#bodies.set(calls, false);
		const found = calls.some((called) => this.isSource(called));
		this.#bodies.set(calls, found);
		return found;
	}
	/** Whether a word holds what came from elsewhere. */
	holds({ inner, variables, text }) {
		return inner.some((one) => this.isSource(one)) || variables.some((variable) => this.variables.has(variable)) || /^\$[{(]?</.test(text) && this.files.has(plain(text.replaceAll(/^\$\(<\s*|\)$/g, "")));
	}
};
/**
* The commands of a script that run something which was got over a network, or which was hidden in an encoding, without
* anybody having looked at it. What an earlier script left behind is in `arrivals`. Packages that are installed from an
* address count where `isRun` says that the script is run, and not only read.
*/
function downloadsThatRun(commands, arrivals = new Arrivals(), isRun = true) {
	const found = [];
	for (const command of commands) {
		const how = howItRuns(command, arrivals, isRun);
		const start = Math.min(command.start, ...command.before.map((other) => other.start));
		const isKnown = found.some((run) => run.start === start && run.end === command.end);
		if (how && !isKnown) found.push({
			how,
			start,
			end: command.end
		});
		note(command, arrivals);
		if (how === "source") arrivals.unpacked.clear();
		if (how === "file" && command.program) for (const word of [command.program, ...command.args]) arrivals.files.delete(plain(word.text));
	}
	return found;
}
function howItRuns(command, arrivals, isRun) {
	const { name, program, args, input, calls } = command;
	if ((name === "powershell" || name === "pwsh") && isPowershellDownload(args)) return "encoded";
	if (givesShell(command)) return "remote";
	if (runsFromAddress(command)) return "code";
	const { files, unpacked } = arrivals;
	const feeds = feedsOf(command);
	if (isInterpreter(name) || name === "eval") {
		if ([...args, ...input].some(({ inner }) => inner.some((one) => arrivals.isSource(one)))) return "substitution";
		if ([...args, ...input].some((word) => arrivals.holds(word))) return "variable";
		const script = args.find(({ text }) => !text.startsWith("-"));
		if (script && files.has(plain(script.text))) return "file";
		if (script && isRun && !hasCode(args) && unpacked.has(script.text)) return "source";
		const piped = name !== "eval" && readsInput(command, feeds) ? howFed(feeds, arrivals) : void 0;
		if (piped) return piped;
		const does = isShell(name) ? void 0 : codeDoes(codeOf(command).join("\n"));
		if (does) return does;
	}
	if (calls.slice(0, 200).some((one) => isShell(one.name) && one.args.every(({ text }) => text.startsWith("-")))) {
		const piped = howFed(feeds, arrivals);
		if (piped) return piped;
	}
	if (program?.inner.some((one) => arrivals.isSource(one))) return "substitution";
	if (program && arrivals.holds(program)) return "variable";
	if (program && files.has(plain(program.text))) return "file";
	if (name === "make" && args.some(({ text }, at) => args[at - 1]?.text === "-f" && files.has(plain(text)))) return "file";
	if (isRun && unpacked.runs(command)) return "source";
	return isRun && installsFromAddress(command) ? "package" : void 0;
}
/** How what reaches an interpreter came from elsewhere. */
function howFed(feeds, arrivals) {
	if (feeds.some(isFetch)) return "pipe";
	if (feeds.some(isDecoder)) return "encoded";
	if (feeds.some((one) => arrivals.isSource(one))) return "pipe";
	const words = feeds.flatMap(({ args }) => args);
	if (words.some((word) => arrivals.holds(word))) return "variable";
	if (words.some(({ text }) => arrivals.files.has(plain(text)))) return "file";
	const [first] = feeds;
	if (first && (printed([first]) !== void 0 || first.input.length > 0) && feeds.some(isChanger)) return "encoded";
	return first && first.args.some(({ text }) => isCoded(text)) ? "encoded" : void 0;
}
/** Whether PowerShell is handed a script that is encoded, or one that runs what it downloads. */
function isPowershellDownload(args) {
	const text = args.map((word) => word.text).join(" ");
	return !powershellDownloads(`powershell ${text}`).next().done;
}
/** Whether a program reads its script from its input: it has no file, or one that is its input. */
function readsInput({ name, args, wrappers }, feeds) {
	if (feeds.length === 0) return false;
	if (wrappers.includes("xargs")) return true;
	if (name === "source" || name === ".") return args.some(({ text }) => /^\/dev\/(?:stdin|fd\/0)$/.test(text));
	if (hasCode(args.filter(({ text }) => !isShell(name) || !/^-[a-z]*e[a-z]*$/.test(text)))) return false;
	const operands = args.filter(({ text }) => !text.startsWith("-") || text === "-");
	return operands.length === 0 || args.some(({ text }) => text === "-s" || text === "--") || operands.some(({ text }) => text === "-" || /^\/dev\/(?:stdin|fd\/0)$/.test(text));
}
/** Whether an option gives a program its script. */
function hasCode(args) {
	return args.some(({ text }) => /^-[a-z]*[ce]$/i.test(text));
}
/** Remembers which files and variables hold what came from elsewhere, and forgets those that are checked. */
function note(command, arrivals) {
	const { files, variables, unpacked } = arrivals;
	const { name, args, assignments, redirects } = command;
	for (const { name: variable, value } of assignments) if (arrivals.holds(value)) variables.add(variable);
	const isFed = feedsOf(command).some((one) => arrivals.isSource(one));
	if (/^(?:read|mapfile|readarray)$/.test(name) && isFed) {
		for (const { text } of args) if (!text.startsWith("-")) variables.add(text);
	}
	for (const file of checks(command, files)) if (file === void 0) {
		files.clear();
		unpacked.clear();
	} else files.delete(plain(file));
	unpacked.note(command, (one) => arrivals.isSource(one), files);
	if (name === "exec") {
		for (const { target, stream } of redirects) if (isRemoteStream(target)) files.add(`&${stream ?? 0}`);
	}
	const isHere = isFetch(command);
	if (isHere || isDecoder(command) || arrivals.isSourceBody(command.calls) || isFed) {
		for (const { isWrite, target } of redirects) if (isWrite) files.add(plain(target.text));
		if (name === "tee") {
			for (const { text } of args) if (!text.startsWith("-")) files.add(plain(text));
		}
		if (isHere) for (const file of targets(command)) files.add(plain(file));
		if (name === "certutil") for (const file of targets(command)) files.add(plain(file));
	}
	const isCopy = args.some(({ text }) => files.has(plain(text)) || isFed && text === "/dev/stdin");
	const last = args.at(-1)?.text;
	if (/^(?:mv|cp|install|ln|dd)$/.test(name) && isCopy && last !== void 0) files.add(plain(last));
}
/** `./x` and `x` are one file. */
function plain(path) {
	return path.replace(/^(?:\.\/)+/, "");
}

// src/core/security/formatter.ts
/** Programs that rewrite the layout of files that are named, and run nothing that these files say. */
const FORMATTERS = /* @__PURE__ */ new Set([
	"rustfmt",
	"gofmt",
	"goimports",
	"prettier",
	"black",
	"ruff",
	"clang-format",
	"taplo",
	"shfmt",
	"terraform",
	"oxfmt",
	"biome",
	"dprint",
	"stylua",
	"zig",
	"isort"
]);
/** Of programs that do more than format: the words that make them do so. */
const ONLY = {
	ruff: ["format"],
	taplo: ["fmt", "format"],
	terraform: ["fmt"],
	biome: ["format"],
	dprint: ["fmt"],
	zig: ["fmt"]
};
/** Options that make a formatter load code or a configuration from elsewhere. */
const LOADING$1 = /^--(?:plugin|config|config-path|rcfile|manifest-path|tool)/;
/** Whether commands do nothing but format files that they name by a fixed path below the directory they run in. */
function isFormatterOnly(commands) {
	if (commands.length === 0) return false;
	return commands.every(({ name, program, args, assignments, redirects, input, wrappers }) => {
		if (!(name === "cargo" || name === "go" ? args[0]?.text === "fmt" : FORMATTERS.has(name)) || program?.text !== name) return false;
		if (assignments.length + redirects.length + input.length + wrappers.length > 0) return false;
		const word = Object.hasOwn(ONLY, name) ? ONLY[name] : void 0;
		if (word && !word.includes(args[0]?.text ?? "")) return false;
		return args.every(({ text, isLiteral }) => isLiteral && !LOADING$1.test(text) && !text.startsWith("/") && !text.startsWith("~") && !text.includes(".."));
	});
}

// src/core/security/queries.ts
const HEADER_KEYS = [
	"sparql",
	"construct",
	"for_each",
	"when"
];
const QUERY = /\b(?:select|ask|construct|describe|insert|delete|load|clear|drop|with)\b/i;
/** The queries of a content: a query file, those of a header, and those that shapes hold in a graph. */
function* queriesOf(content) {
	for (const query of writtenQueries(content)) {
		yield query;
		if (!/\\u00[2-7]/i.test(query.text)) continue;
		const text = query.text.replaceAll(/\\u(00[2-7][\dA-Fa-f])/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
		yield {
			...query,
			text,
			written: text,
			place: () => query.place(0, query.text.length)
		};
	}
}
function* writtenQueries(content) {
	const { source, language } = content;
	if (!source) return;
	if (language === "query") {
		yield {
			text: maskQuery(source.text),
			written: source.text,
			name: "",
			place: (start, end) => source.place(start, end)
		};
		return;
	}
	const template = content.template();
	if (template && headerOf(template)) {
		for (const key of HEADER_KEYS) for (const { text, path, place } of headerTexts(template, key)) {
			if (!QUERY.test(text)) continue;
			yield {
				text: maskQuery(text),
				written: text,
				name: String(path[1] ?? ""),
				place
			};
		}
		return;
	}
	if (language !== "turtle" || !/\b(?:select|ask|construct|update|rule)\b/.test(source.text)) return;
	let previous = "";
	for (const { kind, start, end } of rdfTokens(source.text)) {
		const word = source.text.slice(start, Math.min(end, start + 200));
		if (kind === "string" && /(?:^|[:#/])(?:select|ask|construct|update)>?$/.test(previous)) {
			const long = /^(?:"""|''')/.test(word) ? 3 : 1;
			const text = source.text.slice(start + long, end - long);
			yield {
				text,
				written: text,
				name: "",
				place: (from, to) => source.place(start + long + from, start + long + (to ?? from))
			};
		}
		previous = word;
	}
}
/** Braces of groups are doubled in SPARQL, too: only what is an expression of Tera is one. */
function maskQuery(text) {
	return /\{[{%#]/.test(text) ? emittedText(text.replaceAll(/\{\{(?=\s*[?$<{])/g, "{ ")) : text;
}

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}

// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}

// node_modules/unbash/dist/chars.js
const CH_NL = 10;
const CH_BACKSLASH = 92;
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = /* @__PURE__ */ new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = /* @__PURE__ */ new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}

// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = /* @__PURE__ */ new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = /* @__PURE__ */ new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = /* @__PURE__ */ new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = /* @__PURE__ */ new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = /* @__PURE__ */ new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	/** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	/** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	/** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: /* @__PURE__ */ new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	/** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	/** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	/** Find the end of one arithmetic expansion using the canonical lexer scanner. */
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	/** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	/** Set position and scan a word, building parts. Used by computeWordParts. */
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	/** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	/** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}

// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
/**
* Compute the structural parts of a word by re-scanning the source.
* This is the "cold path" — only called when consumers actually need parts.
*
* Returns undefined for simple words (no quotes, expansions, or special structure).
*/
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
/** Compute structural parts for a word-like span that may contain shell operators or whitespace. */
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
/**
* Compute parts for an unquoted heredoc body.
* Heredoc bodies use different scanning rules than shell words: newlines are
* literal and single/double quotes have no special meaning.
*/
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};

// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};

// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = /* @__PURE__ */ new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = /* @__PURE__ */ new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = /* @__PURE__ */ new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
		return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};

// src/core/shell/parse.ts
/** Here-documents that one script may open: the parser looks at all that are open for each. */
const MAX_HERE_DOCUMENTS = 200;
/** Substitutions of one script: the parser reads what is left of it for each. */
const MAX_SUBSTITUTIONS = 2e3;
/**
* Parses a script of a POSIX shell or of bash. What is no shell gives what could be read of it; never throws for any text.
* @throws TooCostly for one that is longer than any honest one
*/
function parseShell(text) {
	if (text.length > 262144) throw new TooCostly(`a script has more than ${MAX_SCRIPT} characters`);
	if (text.split("<<", 202).length > 201) throw new TooCostly(`a script has more than ${MAX_HERE_DOCUMENTS} here-documents`);
	if (text.split(/[$<>]\(|`/, 2002).length > 2001) throw new TooCostly(`a script has more than ${MAX_SUBSTITUTIONS} substitutions`);
	return parse(text);
}

// src/core/shell/script-strings.ts
/** Programs that run one of their words as a script, and the option before it. */
const BY_OPTION = {
	su: /^-\w*c$|^--command$/,
	runuser: /^-\w*c$|^--command$/,
	script: /^-\w*c$|^--command$/,
	flock: /^-c$|^--command$/,
	npx: /^-c$|^--call$/,
	"nix-shell": /^--(?:run|command)$/,
	tmux: /^(?:new-session|new|send-keys)$/,
	screen: /^-\w*X$/
};
/** Settings of programs that are commands: their name, and what follows it. */
const SETTING = /^-*(?:o\s*)?(?:ProxyCommand|LocalCommand|KnownHostsCommand|checkpoint-action|to-command|use-compress-program|rsh|alias\.[\w-]+|core\.(?:sshCommand|pager|editor|fsmonitor)|sequence\.editor|diff\.external|credential\.helper)[=\s]+(?:exec=|!)?([\s\S]+)$/i;
/** Variables whose value a program runs. */
const RUN_VARIABLE = /^(?:GIT_(?:SSH_COMMAND|PAGER|EDITOR|SEQUENCE_EDITOR|EXTERNAL_DIFF|ASKPASS|PROXY_COMMAND)|PAGER|MANPAGER|LESSOPEN|PROMPT_COMMAND|RSYNC_RSH|EDITOR|VISUAL|BROWSER)$/;
/** Programs whose words are text and nothing else. */
const TEXT_ONLY = /^(?:echo|printf|grep|sed|cat|git-commit|test|\[)$/;
/** The texts that a command is given to run: by `sh -c`, `eval`, `trap`, `find -exec`, here-documents and many others. */
function scriptStrings(command) {
	const { name, args, input, assignments, wrappers } = command;
	const found = assignments.filter((one) => RUN_VARIABLE.test(one.name)).map(({ value }) => value.text);
	if (name === "eval") found.push(joined(args));
	else if (name === "trap") found.push(...args.length > 1 ? [args[0]?.text ?? ""] : []);
	else if (isShell(name)) found.push(...after(args, /^-[a-z]*c$/i), ...input.map(({ text }) => text), ...given(command));
	else if (name === "at" || name === "batch") found.push(...input.map(({ text }) => text), ...given(command));
	else if (name === "cmd") found.push(joined(args.slice(1 + args.findIndex(({ text }) => /^\/[ck]$/i.test(text)))));
	else if (name === "ssh") found.push(...remote(args));
	else if (name === "parallel") found.push(...args.map(({ text }) => text).filter((text) => /\s/.test(text)));
	else if (name === "find") found.push(...executed(args));
	else if (Object.hasOwn(BY_OPTION, name)) found.push(...after(args, BY_OPTION[name] ?? /^$/));
	else if (!isInterpreter(name) && !TEXT_ONLY.test(name)) found.push(...inner(args));
	if (wrappers.includes("watch") && args.length === 0) found.push(command.program?.text ?? "");
	if (!TEXT_ONLY.test(name)) found.push(...settings(args));
	for (const code of codeOf(command)) found.push(...commandsInCode(code));
	return found.filter((text) => /[\s|;&$`]/.test(text.trim()));
}
/** The word after an option. */
function after(args, option) {
	const at = args.findIndex(({ text }) => option.test(text));
	const text = at === -1 ? void 0 : args[at + 1]?.text;
	return text === void 0 ? [] : [text];
}
function joined(args) {
	return args.map(({ text }) => text).join(" ");
}
/** What reaches a shell through a pipe, where that is known. */
function given({ before }) {
	const text = printed(before);
	return text === void 0 ? [] : [text];
}
/** The command of `ssh host command`. */
function remote(args) {
	const host = args.findIndex(({ text }, at) => !text.startsWith("-") && !/^-[bcDEeFIiJLlmOopQRSWw]$/.test(args[at - 1]?.text ?? ""));
	return host === -1 ? [] : [joined(args.slice(host + 1))];
}
/** `docker run image sh -c "…"`, `kubectl exec pod -- bash -c "…"`, and whatever else runs a shell. */
function inner(args) {
	const at = args.findIndex(({ text }, position) => /^-[a-z]*c$/.test(text) && isShell(baseOf(args[position - 1])));
	const text = args[at + 1]?.text;
	return at < 1 || text === void 0 ? [] : [text];
}
function baseOf(word) {
	return word?.text.slice(word.text.lastIndexOf("/") + 1) ?? "";
}
function settings(args) {
	return args.flatMap(({ text }) => SETTING.exec(text.slice(0, 4096))?.[1] ?? []);
}
function executed(args) {
	const at = args.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
	if (at === -1) return [];
	const end = args.findIndex(({ text }, position) => position > at && (text === ";" || text === "+"));
	return [args.slice(at + 1, end === -1 ? void 0 : end).map(({ text }) => quoteWord(text)).join(" ")];
}
function quoteWord(text) {
	return /^[\w./{}:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// src/core/shell/script-place.ts
/** Makes the body of a function. */
function bodyOf(commands) {
	return {
		commands,
		runsArguments: commands.some(({ program }) => /^\$[@*1]$/.test(program?.text ?? ""))
	};
}
/** A command that does nothing; it stands for what a compound command reads and writes as a whole: `while …; done < file`. */
function emptyCommand({ pos, end }, within) {
	return {
		name: "",
		program: void 0,
		args: [],
		assignments: [],
		redirects: [],
		input: [],
		before: within.before,
		wrappers: [],
		calls: [],
		definedIn: within.definedIn,
		isExcused: within.isExcused === true,
		start: within.range?.[0] ?? pos,
		end: within.range?.[1] ?? end
	};
}

// src/core/shell/word-parts.ts
/** Characters that a word may grow to while it is expanded. */
const MAX_VALUE = 4096;
/** A word from its parts: its text, and what is not known of it. */
function readParts(parts, scope) {
	const variables = [];
	const inner = [];
	let isLiteral = true;
	/** Its text, and its text where what is not known is empty. */
	const textOf = (part) => {
		switch (part.type) {
			case "DoubleQuoted":
			case "LocaleString": {
				const texts = part.parts.map(textOf);
				return [texts.map(([text]) => text).join(""), texts.map(([, bare]) => bare).join("")];
			}
			case "SimpleExpansion":
			case "ParameterExpansion": {
				const name = part.type === "ParameterExpansion" ? part.parameter : part.text.slice(1);
				variables.push(name);
				const known = part.type === "SimpleExpansion" || !part.operation && !part.prefix && !part.index ? scope.valueOf(name) : void 0;
				const operation = part.type === "ParameterExpansion" ? part.operation : void 0;
				if (operation) inner.push(...scope.commandsOf(operation));
				if (known !== void 0) return [known, known];
				isLiteral = false;
				return [part.text, operation?.type === "Default" ? operation.operand.value : ""];
			}
			case "CommandExpansion":
			case "ProcessSubstitution": {
				const isFed = part.type === "ProcessSubstitution" && part.operator === ">";
				const { script } = part;
				if (isFed && scope.pending) {
					if (script) scope.pending.push(script);
					isLiteral = false;
					return [part.text, part.text];
				}
				const commands = script ? scope.commandsOf(script) : [];
				inner.push(...commands);
				const text = part.type === "CommandExpansion" ? printed(commands)?.trimEnd().slice(0, MAX_VALUE) : void 0;
				if (text !== void 0) return [text, text];
				isLiteral = false;
				return [part.text, part.text];
			}
			case "ArithmeticExpansion":
				isLiteral = false;
				inner.push(...scope.commandsOf(part));
				return [part.text, ""];
			case "BraceExpansion":
			case "ExtendedGlob":
			case "Glob": return [part.text, part.text];
			case "Literal":
			case "SingleQuoted":
			case "AnsiCQuoted": return [part.value, part.value];
		}
	};
	const texts = parts.map(textOf);
	return {
		text: texts.map(([text]) => text).join("").slice(0, MAX_VALUE),
		bare: texts.map(([, bare]) => bare).join("").slice(0, MAX_VALUE),
		isLiteral,
		variables,
		inner
	};
}

// src/core/shell/commands.ts
/** Scripts within strings within strings that are followed. */
const MAX_NESTING = 4;
/** Commands of a script that are looked at. */
const MAX_COMMANDS = 2e4;
/** Commands within commands that are followed: honest scripts have a dozen. */
const MAX_DEPTH$3 = 60;
/** Commands of one pipeline that are followed. */
const MAX_PIPELINE = 200;
/** Files that are followed from where they are written to where they are run. */
const MAX_WRITTEN = 50;
/** Characters of scripts that are read, those in strings and in files that the script writes included. */
const MAX_READ = 8 * MAX_SCRIPT;
/**
* Every simple command of a script in the order in which they stand, those in substitutions, functions and strings that a
* shell is given to run included.
* @throws TooCostly for a script that is longer than any honest one
*/
function shellCommands(text) {
	const reader = new Reader();
	reader.read(text, {
		range: void 0,
		before: [],
		depth: 0
	});
	return reader.commands;
}
/** Reads one script; it lives as long as that takes. */
var Reader = class {
	commands = [];
	/** Variables that were set to a fixed text, and arrays. */
	#known = /* @__PURE__ */ new Map();
	#arrays = /* @__PURE__ */ new Map();
	/** The commands of functions and aliases. */
	#functions = /* @__PURE__ */ new Map();
	/** What the script writes to files. */
	#written = /* @__PURE__ */ new Map();
	#depth = 0;
	#size = 0;
	read(text, within) {
		if (within.depth > MAX_NESTING) return [];
		this.#size += text.length;
		if (this.#size > MAX_READ) throw new TooCostly("a script runs the same texts again and again");
		return this.#children(parseShell(text), within);
	}
	#children(node, within) {
		const found = [];
		forEachChild(node, (child) => void found.push(...this.#visit(child, within)));
		return found;
	}
	/** Notes the commands below a node; answers with those whose output is the node's. */
	#visit(node, within) {
		if (this.commands.length >= MAX_COMMANDS) throw new TooCostly(`a script has more than ${MAX_COMMANDS} commands`);
		if (this.#depth > MAX_DEPTH$3) throw new TooCostly(`commands of a script are nested deeper than ${MAX_DEPTH$3} levels`);
		this.#depth += 1;
		try {
			return this.#visited(node, within);
		} finally {
			this.#depth -= 1;
		}
	}
	#visited(node, within) {
		switch (node.type) {
			case "Command": return [this.#command(node, within)];
			case "Redirected": {
				const command = emptyCommand(node, within);
				this.commands.push(command);
				this.#redirect(command, node.redirects, within);
				const read = command.redirects.filter(({ isRead }) => isRead).flatMap(({ target }) => target.inner);
				const given = command.input.flatMap(({ inner }) => inner);
				return this.#visit(node.command, {
					...within,
					before: [
						...within.before,
						...read,
						...given
					]
				});
			}
			case "Function": {
				const name = node.name.value;
				this.#functions.set(name, bodyOf(this.#visit(node.body, {
					...within,
					definedIn: name
				})));
				return [];
			}
			case "For": {
				const assignments = (node.wordlist ?? []).flatMap((word) => this.#words(word, within)).slice(0, 200).map((value) => ({
					name: node.name.value,
					value
				}));
				this.commands.push({
					...emptyCommand(node, within),
					assignments
				});
				this.#known.delete(node.name.value);
				return this.#visit(node.body, within);
			}
			case "AndOr": return node.commands.flatMap((command, at) => this.#visit(command, {
				...within,
				isExcused: node.operators[at] === "||"
			}));
			case "Pipeline": {
				if (node.commands.length > MAX_PIPELINE) throw new TooCostly(`a pipeline of a script has more than ${MAX_PIPELINE} commands`);
				const flow = [];
				for (const command of node.commands) flow.push(...this.#visit(command, {
					...within,
					before: [...within.before, ...flow]
				}));
				return flow;
			}
			default: return this.#children(node, within);
		}
	}
	#command(node, within) {
		const pending = [];
		const assignments = [];
		const words = [];
		if (node.name) words.push(...this.#words(node.name, within, pending));
		for (const part of [...node.prefix, ...node.suffix]) if (part.type === "Assignment") {
			const isArray = part.value.type === "ArrayValue";
			const read = (part.value.type === "ArrayValue" ? part.value.elements : [part.value]).flatMap((value) => isArray ? this.#words(value, within) : [this.#word(value, within)]);
			for (const value of read) assignments.push({
				name: part.name,
				value
			});
			this.#know(part.name, read, isArray, part.append === true);
		} else if (part.type === "Word") words.push(...this.#words(part, within, pending));
		const { wrappers, words: own } = unwrap(words);
		const command = {
			...emptyCommand(node, within),
			name: nameOf(own[0]),
			program: own[0],
			args: own.slice(1),
			assignments,
			wrappers
		};
		this.commands.push(command);
		const called = this.#functions.get(command.name);
		if (called?.runsArguments === true && command.args.length > 0) {
			command.name = nameOf(command.args[0]);
			command.args = command.args.slice(1);
		} else command.calls = called?.commands ?? [];
		this.#redirect(command, node.redirects, within, pending);
		for (const script of pending) this.#children(script, {
			...within,
			before: [...command.before, command]
		});
		if (command.name === "set" && command.args[0]?.text === "--") this.#arrays.set("@", command.args.slice(1, 201));
		this.#strings(command, within);
		return command;
	}
	/** Remembers what a variable was set to. */
	#know(name, values, isArray, isMore) {
		const [first] = values;
		this.#known.delete(name);
		this.#arrays.delete(name);
		if (isMore || !first) return;
		if (isArray) this.#arrays.set(name, values.slice(0, 200));
		else if (first.isLiteral && first.text.length <= 4096) this.#known.set(name, first.text);
	}
	#redirect(command, redirections, within, pending) {
		const redirects = [];
		const input = [];
		for (const redirection of redirections) if (redirection.type === "HereDoc") {
			const { text, parts } = redirection.body;
			input.push(parts && /\$|`/.test(text) ? {
				...this.#read(parts, within),
				text,
				bare: text
			} : literal(text));
		} else if (redirection.target) {
			const target = this.#word(redirection.target, within, pending);
			const { operator, descriptor } = redirection;
			if (operator === "<<<") input.push(target);
			else redirects.push({
				isWrite: operator.includes(">"),
				isRead: operator.startsWith("<"),
				target,
				stream: descriptor?.type === "FileDescriptor" ? descriptor.value : void 0,
				isStream: operator.endsWith("&")
			});
		}
		command.redirects = redirects;
		command.input = input;
	}
	/** Follows the strings that a command is given to run; what an alias stands for; what is printed into a shell. */
	#strings(command, within) {
		const inside = {
			...within,
			range: [command.start, command.end],
			depth: within.depth + 1
		};
		for (const text of scriptStrings(command)) this.read(text, inside);
		for (const { text } of command.program ? [command.program, ...command.args.slice(0, 20)] : []) {
			const script = text === command.program?.text || isInterpreter(command.name) ? this.#written.get(text) : void 0;
			if (script !== void 0) this.read(script, inside);
		}
		const text = written([command]);
		for (const { isWrite, target } of command.redirects) if (isWrite && text !== void 0 && this.#written.size < MAX_WRITTEN) this.#written.set(target.text, text);
		if (command.name !== "alias") return;
		for (const { name, value } of command.assignments.slice(0, 50)) this.#functions.set(name, bodyOf(this.read(value.text, inside)));
	}
	/** The words that a shell makes of one that is written. */
	#words(node, within, pending) {
		const [part, ...others] = node.parts ?? [];
		const one = part?.type === "DoubleQuoted" && part.parts.length === 1 ? part.parts[0] : part;
		if (one && others.length === 0 && (one.type === "SimpleExpansion" || one.type === "ParameterExpansion")) {
			const isAll = one.type === "ParameterExpansion" && /^[@*]$/.test(one.index?.value ?? "");
			const name = one.type === "ParameterExpansion" ? one.parameter : one.text.slice(1);
			const array = isAll || name === "@" || name === "*" ? this.#arrays.get(isAll ? name : "@") : void 0;
			if (array) return array.map((word) => ({
				...word,
				variables: [...word.variables, name]
			}));
		}
		const word = this.#word(node, within, pending);
		if (part && others.length === 0 && part.type !== "DoubleQuoted" && word.isLiteral && word.variables.length > 0) return split(word);
		return spread(word);
	}
	#word(node, within, pending) {
		return node.parts ? this.#read(node.parts, within, pending) : literal(node.value.slice(0, MAX_VALUE));
	}
	#read(parts, within, pending) {
		const valueOf = (name) => this.#known.get(name);
		return readParts(parts, {
			valueOf,
			commandsOf: (node) => this.#children(node, within),
			pending
		});
	}
};

// src/core/security/script-commands.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/**
* The commands of a script, worked out once: many rules ask for them.
* @throws TooCostly for a script that is longer than any honest one, each time
*/
function commandsOf(script) {
	const found = known$2.get(script) ?? work(script);
	known$2.set(script, found);
	if (found instanceof TooCostly) throw found;
	return found;
}
function work({ text }) {
	try {
		return shellCommands(text);
	} catch (error) {
		if (error instanceof TooCostly) return error;
		throw error;
	}
}

// src/core/security/capabilities.ts
/**
* What a gpack can do beyond writing source files:
*
* - `exec`: it runs commands when somebody generates or installs, formatters apart
* - `net`: something of it reaches a server
* - `ci`: it writes what a CI runs
* - `auto`: it writes what an editor, an agent, git or a build runs by itself
* - `env`: it reads the environment
* - `fs-escape`: it writes or reads outside of the project
*/
const capabilities = [
	"exec",
	"net",
	"ci",
	"auto",
	"env",
	"fs-escape"
];
/** What each capability means, after "The gpack can now". */
const meanings = {
	exec: "run commands of its own",
	net: "reach servers",
	ci: "write what a CI runs",
	auto: "write what editors, agents, git or builds run by themselves",
	env: "read the environment",
	"fs-escape": "read or write outside of the project"
};
/** The capabilities that one file gives its gpack, each with the place that shows it. */
function* capabilitiesOf(content) {
	if (content.context === "TEST" || content.context === "DOC") return;
	const { source } = content;
	for (const script of content.scripts()) {
		const at = script.place(0, script.text.length);
		const [runs, reaches] = scriptDoes(script);
		if ((script.kind === "hook" || script.kind === "manifest") && runs) yield ["exec", at];
		if (reaches) yield ["net", at];
	}
	for (const { text, place } of queriesOf(content)) if (/\b(?:service|load)\b\s*(?:silent\s*)?[<?$]/i.test(text)) yield ["net", place(0)];
	const template = content.template();
	if (!template || !source) return;
	const surface = surfaceOf(outputPath(content));
	if (surface !== void 0) yield [/CI|GitHub Actions/.test(surface) ? "ci" : "auto", source.place(0)];
	for (const { name, start, end } of teraCalls(source.text)) if (name === "get_env") yield ["env", source.place(start, end)];
	for (const key of [
		"to",
		"from",
		"rdf",
		"freeze_slots_dir"
	]) for (const { text, place } of headerTexts(template, key)) {
		const escape = pathEscape(emittedText(text), key === "to" || key === "freeze_slots_dir" ? 0 : content.path.split("/").length);
		if (escape !== void 0 && escape !== "inside") yield ["fs-escape", place(0, text.length)];
	}
}
/** Whether a script does more than format, and whether it reaches a server. What is too long to be read does both. */
function scriptDoes(script) {
	try {
		const commands = commandsOf(script);
		const reaches = commands.some(({ name }) => isNetworkProgram(name)) || downloadsThatRun(commands).length > 0;
		return [!isFormatterOnly(commands), reaches];
	} catch (error) {
		if (error instanceof TooCostly) return [true, true];
		throw error;
	}
}

// src/rules/security/capability.ts
var capability_default = defineRule({
	id: "security/capability",
	subject: "content",
	severity: "note",
	summary: "Know what a gpack can do beyond writing source files",
	security: {
		catalogue: "F15",
		cwe: [829],
		score: 1,
		confidence: "very-high",
		persona: "auditor"
	},
	*check(content) {
		const told = /* @__PURE__ */ new Set();
		for (const [capability, at] of capabilitiesOf(content)) {
			if (told.has(capability)) continue;
			told.add(capability);
			yield {
				message: `By this the gpack can ${meanings[capability]} (${capability})`,
				at
			};
		}
	}
});

// src/rules/security/closed-archive.ts
var closed_archive_default = defineRule({
	id: "security/closed-archive",
	subject: "content",
	severity: "error",
	summary: "Ship archives that everybody can look into",
	security: {
		catalogue: "A08",
		cwe: [693],
		score: 5,
		confidence: "very-high"
	},
	*check({ bytes, path, context, entry }) {
		if (entry.kind !== "file") return;
		for (const { kind, name, what } of inspectArchive(bytes)) {
			if (kind !== "hidden") continue;
			yield {
				message: `Nobody has looked at ${name === void 0 ? "what is in this archive" : `${quote(name)} in this archive`}: ${what}; ship the files themselves`,
				at: wholeFile(path),
				severity: severityIn(context, "DATA", "error")
			};
		}
	}
});

// src/core/security/hostile-values.ts
/** Expressions of one template that are tried. */
const MAX_VALUES = 300;
/** Filters whose result holds letters, digits, `-` and `_` alone; some of them only ggen has. */
const CLEANING$1 = /\|\s*(?:slugify|snake|snake_case|pascal|pascal_case|camel|camel_case|kebab|kebab_case|constant|shouty_snake|shouty_kebab|class|train|length|round|urlencode_strict|int|float|plural|singular)\b/;
/** The expressions of a template whose value is open; whether there were more than are tried. */
function openValues(text) {
	const values = [];
	const fixed = /* @__PURE__ */ new Set([
		"loop",
		"self",
		"now",
		"__tera_context"
	]);
	for (const { kind, start, end } of liveTags(text)) {
		if (kind === "statement") {
			const word = statementWord(text, {
				kind,
				start,
				end
			});
			const set = /^\{%-?\s*set(?:_global)?\s+(\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[\d.]+|true|false)\s*-?%\}$/.exec(text.slice(start, end))?.[1];
			if (word.startsWith("set") && set !== void 0) fixed.add(set);
			continue;
		}
		if (kind !== "expression") continue;
		const expression = text.slice(start, end);
		const [, path = "", filters = ""] = /^\{\{-?\s*([A-Za-z_]\w*(?:\.\w+|\[[^\]\n]{0,80}\])*)\s*((?:\|[^{}]{0,400})?)-?\}\}$/.exec(expression.slice(0, 600)) ?? [];
		const [root = ""] = path.split(/[.[]/, 1);
		if (root === "" || fixed.has(root) || CLEANING$1.test(filters)) continue;
		if (values.length >= MAX_VALUES) return {
			values,
			isCut: true
		};
		values.push({
			expression,
			filters: filters.trim(),
			start,
			end
		});
	}
	return {
		values,
		isCut: false
	};
}
/** Stands for a mark while filters are run. */
const ANY_MARK = "zqv9999z";
/**
* What expressions give for a hostile text around the mark of each, once their filters were run by the renderer; `undefined` for
* one whose filters it does not know, or that refuse the text. Each distinct filter is asked once.
*/
function filtered(values, text, mark, renderer) {
	const known = /* @__PURE__ */ new Map();
	return values.map(({ filters }, nth) => {
		if (filters === "") return text(mark(nth));
		if (!known.has(filters)) known.set(filters, rendered(filters, text(ANY_MARK), renderer));
		return known.get(filters)?.replaceAll(new RegExp(ANY_MARK, "gi"), mark(nth));
	});
}
/** A text once some filters were run over it. */
function rendered(filters, value, renderer) {
	if (filters === "") return value;
	const result = renderer?.render({
		template: `{{ value ${filters} }}`,
		context: { value },
		maxOutput: 4096
	});
	return result?.ok === true ? result.text : void 0;
}
/** A text with hostile texts in place of expressions; where each of its parts came to stand. */
function withValues(masked, values, texts) {
	let out = "";
	let done = 0;
	for (const [nth, { start, end }] of values.entries()) {
		const text = texts[nth];
		if (text === void 0) continue;
		out += masked.slice(done, start) + text;
		done = end;
	}
	return out + masked.slice(done);
}

// src/core/security/code-values.ts
/** Programs in which a value stands in a text, and what ends such a text or the markup around it. */
const TEXTS$1 = {
	javascript: "\"'`",
	python: "\"'",
	rust: "\"",
	code: "\"'`",
	html: "\"'"
};
/**
* The values of a template that end the quotes that they stand in, in a program, a page or a query of SQL, once their
* filters were run. Quotes are told by the line that they stand on.
*/
function looseValues(unit, renderer) {
	const isSql = unit.path.toLowerCase().endsWith(".sql");
	const marks = isSql ? "'\"" : Object.hasOwn(TEXTS$1, unit.language) ? TEXTS$1[unit.language] : void 0;
	if (marks === void 0 || !unit.written.includes("{{")) return [];
	const { values } = openValues(unit.written);
	return values.flatMap((value) => {
		const mark = quoteAround(unit.source.text, value.start, marks);
		const isMarkup = unit.language === "html" && mark === void 0;
		if (mark === void 0 && !isMarkup) return [];
		const text = isMarkup ? "<script>x<\/script>" : `${mark}x`;
		const written = rendered(value.filters, text, renderer);
		if (written === void 0) return [];
		return (isMarkup ? !written.includes("<script>") : !leaves(written, mark ?? "\"", isSql)) ? [] : [{
			value,
			text,
			does: isMarkup ? "becomes markup" : "ends the text that it stands in"
		}];
	});
}
/** The quotes that are open where a value stands, on its line. */
function quoteAround(text, at, marks) {
	const start = text.lastIndexOf("\n", at - 1) + 1;
	let open;
	for (let place = Math.max(start, at - 2e3); place < at; place += 1) {
		const char = text[place] ?? "";
		if (char === "\\") place += 1;
		else if (open === char) open = void 0;
		else if (open === void 0 && marks.includes(char)) open = char;
	}
	const end = text.indexOf("\n", at);
	return open !== void 0 && text.slice(at, end === -1 ? void 0 : Math.min(end, at + 2e3)).includes(open) ? open : void 0;
}
/** Whether a written text still holds quotes that nothing makes harmless. */
function leaves(written, mark, isSql) {
	for (let at = 0; at < written.length; at += 1) if (written[at] === "\\" && !isSql) at += 1;
	else if (written[at] === mark) {
		if (!isSql || written[at + 1] !== mark) return true;
		at += 1;
	}
	return false;
}

// src/rules/security/code-injection.ts
var code_injection_default = defineRule({
	id: "security/code-injection",
	subject: "content",
	severity: "note",
	summary: "Escape each value for the text of a program or page that it is written into",
	security: {
		catalogue: "B10",
		cwe: [
			116,
			94,
			79
		],
		score: 4,
		confidence: "medium",
		persona: "auditor"
	},
	*check(content, tools) {
		if (!content.template()) return;
		for (const unit of content.units()) for (const { value, text, does } of looseValues(unit, tools.renderer)) yield {
			message: `With a value such as ${quote(text)}, ${quote(value.expression)} ${does}, and the rest is code; escape it for the file that is written`,
			at: unit.source.place(value.start, value.end),
			severity: severityIn(unit.context, "EMIT", "note")
		};
	}
});

// src/rules/security/container-base.ts
var container_base_default = defineRule({
	id: "security/container-base",
	subject: "content",
	severity: "note",
	summary: "Build containers on an image that stays the same",
	security: {
		catalogue: "E05",
		cwe: [1357],
		score: 3,
		confidence: "high",
		persona: "pedantic"
	},
	*check(content) {
		for (const { language, source, written, context } of content.units()) {
			if (language !== "dockerfile") continue;
			const stages = /* @__PURE__ */ new Set();
			for (const { name, rest, restStart } of dockerInstructions(source.text)) {
				if (name !== "FROM") continue;
				const words = rest.trim().split(/\s+/).filter((word) => !word.startsWith("--"));
				const [image = ""] = words;
				if (/^as$/i.test(words[1] ?? "") && words[2] !== void 0) stages.add(words[2].toLowerCase());
				if (image === "scratch" || stages.has(image.toLowerCase()) || image.includes("@sha256:") || image.includes("$")) continue;
				const start = restStart + rest.indexOf(image);
				yield {
					message: `The image ${quote(written.slice(start, start + image.length))} is another one after each release; name it by its digest, @sha256:…`,
					at: source.place(start, start + image.length),
					severity: severityIn(context, "EMIT", "note")
				};
			}
		}
	}
});

// src/core/security/as-written.ts
/** The shortest expression of Tera: `{{x}}`. */
const MIN_TAG = 5;
const MAX_TAGS = 500;
/** Characters before and behind a finding in which its tags stand. */
const WINDOW$1 = 500;
/**
* A message about a text in which the tags of Tera are covered, with the tags as their author wrote them. `near` is where
* the finding stands in the text: of tags that are equally long the nearest is meant.
*/
function asWritten(message, written, near) {
	if (!message.includes("x".repeat(MIN_TAG)) || !written.includes("{{")) return message;
	const from = Math.max(0, near - WINDOW$1);
	const part = written.slice(from, near + WINDOW$1);
	const tags = [];
	for (const { kind, start, end } of liveTags(part)) {
		if (kind === "expression") tags.push({
			start: from + start,
			text: part.slice(start, end)
		});
		if (tags.length > MAX_TAGS) break;
	}
	const used = /* @__PURE__ */ new Set();
	return message.replaceAll(/x{5,}/g, (cover) => {
		const [tag] = tags.filter(({ start, text }) => text.length === cover.length && !used.has(start)).toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
		if (!tag) return cover;
		used.add(tag.start);
		return JSON.stringify(tag.text).slice(1, -1);
	});
}

// src/core/security/container-options.ts
/** Capabilities of Linux with which a process has the machine. */
const STRONG_CAPABILITY = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|DAC_READ_SEARCH|SYS_RAWIO|SYS_BOOT)$/i;
/** Files of the machine with which a container has it. */
const MACHINE_FILE = /(?:^|\/)(?:docker|containerd|crio|podman)\.sock$|^\/(?:etc|root|proc|sys|dev|boot|var|var\/lib\/docker|run|var\/run)?\/?$/;
/** Devices with which a container has the machine. */
const MACHINE_DEVICE = /^\/dev\/(?:mem|kmem|port|sd[a-z]|nvme|vd[a-z]|kmsg)/;
const MAX_NODES$1 = 2e4;
/** What `docker run` and its like are told that opens the machine to the container; `undefined` where nothing is. */
function openRun({ name, args }) {
	if (!/^(?:docker|podman|nerdctl)$/.test(name)) return void 0;
	const words = args.map(({ text }) => text);
	if (words.findIndex((word) => word === "run" || word === "create") === -1) return void 0;
	for (const [nth, word] of words.entries()) {
		const [option = "", joined] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
		const value = joined ?? words[nth + 1] ?? "";
		if (option === "--privileged" && joined !== "false") return "is privileged";
		if (/^--(?:pid|userns|ipc|uts)$/.test(option) && value === "host") return `shares ${option.slice(2)} with the machine`;
		if (option === "--cap-add" && STRONG_CAPABILITY.test(value)) return `has the capability ${value}`;
		if (option === "--security-opt" && /(?:seccomp|apparmor)[=:]unconfined|label[=:]disable/.test(value)) return `runs with ${value}`;
		if (option === "--device" && MACHINE_DEVICE.test(value)) return `has the device ${value}`;
		const from = option === "-v" || option === "--volume" ? value.split(":", 1)[0] : option === "--mount" ? /(?:source|src)=([^,]+)/.exec(value)?.[1] : void 0;
		if (from !== void 0 && MACHINE_FILE.test(from)) return `mounts ${from}`;
	}
}
/** What the manifests of a cluster open, at any depth: a pod stands in a deployment, a cron job or a list. */
function* openPods(doc) {
	const open = [{
		value: doc.value,
		path: []
	}];
	for (let seen = 0; seen < MAX_NODES$1; seen += 1) {
		const node = open.pop();
		if (!node) return;
		const { value, path } = node;
		const entries = Array.isArray(value) ? value.map((item, at) => [at, item]) : isTable(value) ? Object.entries(value) : [];
		for (const [key, item] of entries) {
			const own = [...path, key];
			if (key === "securityContext") yield* openContext(item, own);
			else if (/^host(?:PID|IPC)$/.test(String(key)) && item === true) yield {
				what: `shares ${String(key).slice(4)} with the machine`,
				path: own
			};
			else if (key === "hostPath") yield* openPath(item, own);
			if (typeof item === "object" && item !== null && path.length < 24) open.push({
				value: item,
				path: own
			});
		}
	}
}
function* openContext(value, path) {
	if (own(value, "privileged") === true) yield {
		what: "is privileged",
		path: [...path, "privileged"]
	};
	const added = own(own(value, "capabilities"), "add");
	for (const [at, item] of (Array.isArray(added) ? added : []).entries()) if (STRONG_CAPABILITY.test(String(item))) yield {
		what: `has the capability ${String(item)}`,
		path: [
			...path,
			"capabilities",
			"add",
			at
		]
	};
}
function* openPath(value, path) {
	const from = own(value, "path");
	if (typeof from === "string" && MACHINE_FILE.test(from)) yield {
		what: `mounts ${from}`,
		path: [...path, "path"]
	};
}

// src/rules/security/container-privilege.ts
var container_privilege_default = defineRule({
	id: "security/container-privilege",
	subject: "content",
	severity: "error",
	summary: "Keep containers apart from the machine that runs them",
	security: {
		catalogue: "E05",
		cwe: [250, 1357],
		score: 7,
		confidence: "high"
	},
	*check(content, tools) {
		for (const unit of content.units()) if (unit.language === "dockerfile") yield* shown$1(inDockerfile(unit), unit);
		else if (unit.language === "yaml" && /\bkind:/.test(unit.source.text) && /hostPath|hostPID|hostIPC|securityContext/.test(unit.source.text)) {
			if (unit.source.text.length > 262144) tools.incomplete(content.path, "the manifests for a cluster are too long to be taken apart");
			else yield* shown$1(inCluster(unit), unit);
		} else if (unit.language === "yaml" && /(?:^|[.-])compose(?:\.[\w-]+)*\.ya?ml$/i.test(baseName(unit.path))) yield* shown$1(inCompose(unit), unit);
		for (const script of content.scripts()) {
			if (script.shell !== "posix" || !/\b(?:docker|podman|nerdctl)\b/.test(script.text)) continue;
			for (const command of commandsOf(script)) {
				const what = openRun(command);
				if (what === void 0) continue;
				yield {
					message: `${script.where} starts a container that ${what}, so whoever breaks into it has the machine; leave the option out`,
					at: script.place(command.start, command.end),
					severity: severityIn(script.context, "EXEC", "error")
				};
			}
		}
	}
});
/** The documents of a manifest for a cluster. */
function* inCluster({ source, context }) {
	let start = 0;
	for (const part of source.text.split(/^---[ \t]*$/m).slice(0, 200)) {
		const doc = parseYamlDocument(source, part, start, "file");
		for (const { what, path } of openPods(doc)) yield {
			message: `The container ${what}, so whoever breaks into it has the machine; leave it out`,
			at: doc.at(path),
			severity: severityIn(context, "EMIT", "error")
		};
		start += part.length;
		start += /^---[ \t]*$/m.exec(source.text.slice(start))?.[0].length ?? 0;
	}
}
/** What is found, with the expressions of Tera as they are written. */
function* shown$1(found, { source, written }) {
	for (const reported of found) yield {
		...reported,
		message: asWritten(reported.message, written, source.offset(reported.at.line, reported.at.column))
	};
}
function* inDockerfile({ source, context }) {
	for (const { name, rest, start, restStart } of dockerInstructions(source.text)) {
		const at = source.place(start, restStart + rest.length);
		if (name === "ADD" && /(?:^|\s)(?:https?|ftp|git):\/\/|(?:^|\s)git@/.test(rest) && !/--checksum=/.test(rest)) yield {
			message: `ADD takes what a server sends at that moment (${quote(rest.trim())}); add --checksum=sha256:…, or put the file into the gpack`,
			at,
			severity: severityIn(context, "EMIT", "warning")
		};
		if (name === "RUN" && /--security=insecure|--network=host/.test(rest)) yield {
			message: `${quote(rest.trim())} takes the walls of the build away; leave the option out`,
			at,
			severity: severityIn(context, "EMIT", "error")
		};
	}
}
function* inCompose({ source, context }) {
	const doc = parseYamlDocument(source, source.text, 0, "file");
	const services = own(doc.value, "services");
	if (!isTable(services)) return;
	const severity = severityIn(context, "EMIT", "error");
	for (const [name, service] of Object.entries(services).slice(0, 500)) {
		const path = ["services", name];
		const say = (what, key) => ({
			message: `The service ${quote(name)} ${what}, so whoever breaks into it has the machine; leave it out`,
			at: doc.at([...path, ...key]),
			severity
		});
		if (own(service, "privileged") === true) yield say("is privileged", ["privileged"]);
		for (const key of [
			"network_mode",
			"pid",
			"ipc",
			"userns_mode"
		]) if (own(service, key) === "host") yield say(`shares ${key} with the machine`, [key]);
		const added = own(service, "cap_add");
		for (const [at, capability] of (Array.isArray(added) ? added : []).entries()) if (STRONG_CAPABILITY.test(String(capability))) yield say(`has the capability ${String(capability)}`, ["cap_add", at]);
		const devices = own(service, "devices");
		for (const [at, device] of (Array.isArray(devices) ? devices : []).entries()) if (MACHINE_DEVICE.test(String(device))) yield say(`has the device ${quote(String(device))}`, ["devices", at]);
		const options = own(service, "security_opt");
		for (const [at, option] of (Array.isArray(options) ? options : []).entries()) if (/(?:seccomp|apparmor)[=:]unconfined|label[=:]disable/.test(String(option))) yield say(`runs with ${quote(String(option))}`, ["security_opt", at]);
		const volumes = own(service, "volumes");
		for (const [at, volume] of (Array.isArray(volumes) ? volumes : []).entries()) {
			const from = typeof volume === "string" ? volume.split(":", 1)[0] : own(volume, "source");
			if (typeof from === "string" && MACHINE_FILE.test(from)) yield say(`mounts ${quote(from)}`, ["volumes", at]);
		}
	}
}

// src/core/security/formats.ts
/** Formats that are told from how a file begins. */
const MAGIC$1 = [
	["PNG", "PNG\r\n\n"],
	["JPEG", "ÿØÿ"],
	["GIF", "GIF8"],
	["PDF", "%PDF-"],
	["ZIP", "PK"],
	["gzip", ""],
	["WOFF", "wOFF"],
	["WOFF2", "wOF2"],
	["ICO", "\0\0\0"]
];
const BY_EXTENSION = {
	png: "PNG",
	jpg: "JPEG",
	jpeg: "JPEG",
	gif: "GIF",
	pdf: "PDF",
	zip: "ZIP",
	gz: "gzip",
	tgz: "gzip",
	woff: "WOFF",
	woff2: "WOFF2",
	ico: "ICO",
	ttl: "RDF",
	nt: "RDF",
	rdf: "RDF",
	owl: "RDF",
	json: "JSON"
};
/** What a file is by its name; `undefined` where a name says nothing that can be checked. */
function formatOfName(path) {
	const dot = path.lastIndexOf(".");
	const extension = dot === -1 ? "" : path.slice(dot + 1).toLowerCase();
	return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : void 0;
}
/** First bytes of what is told: most files begin with none of them. */
const BEGINNINGS = /* @__PURE__ */ new Set([...MAGIC$1.map(([, magic]) => magic.charCodeAt(0)), ...[
	"<",
	" ",
	"	",
	"\r",
	"\n"
].map((char) => char.charCodeAt(0))]);
/** What a file is by its first bytes. A page of HTML counts: it is what a server sends instead of a file. */
function formatOf(bytes) {
	if (!BEGINNINGS.has(bytes[0] ?? -1)) return void 0;
	const head = latin(bytes.subarray(0, 512));
	const known = MAGIC$1.find(([, magic]) => head.startsWith(magic))?.[0];
	if (known !== void 0) return known;
	return /^\s*(?:<!doctype html|<html[\s>])/i.test(head) ? "HTML" : void 0;
}
/** Bytes at the end of a file in which the directory of an archive is looked for. */
const TAIL = 66e3;
/** A second format within a file: an archive after an image, a page or script in one. */
function hiddenFormat(bytes, format) {
	if (format === "ZIP" || format === "gzip" || format === "HTML") return void 0;
	const tail = latin(bytes.subarray(Math.max(0, bytes.length - TAIL)));
	if (tail.includes("PK") && latin(bytes).includes("PK")) return "ZIP";
	const head = latin(bytes.subarray(0, 4096));
	if (format !== "PDF" && /<script[\s>]|<\?php/i.test(`${head}${tail}`)) return "a script";
	if (format === "GIF" && /^GIF8.{0,4}\s*=/s.test(head)) return "JavaScript";
}
function latin(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}

// src/rules/security/content-mismatch.ts
var content_mismatch_default = defineRule({
	id: "security/content-mismatch",
	subject: "content",
	severity: "warning",
	summary: "Let the name of a file say what it is",
	security: {
		catalogue: "A11",
		cwe: [434, 646],
		score: 6.5,
		confidence: "high"
	},
	*check({ path, bytes, entry, context }) {
		if (entry.kind !== "file" || bytes.length === 0) return;
		const at = wholeFile(path);
		const severity = severityIn(context, "DATA", "warning");
		const named = formatOfName(path);
		const found = formatOf(bytes);
		if (named === "ICO" && found === "PNG" || isPointer(bytes)) return;
		if (named !== void 0 && found !== named && (found !== void 0 || !isText$1(named))) {
			yield {
				message: `The file is ${found === void 0 ? `no ${named}` : found === "HTML" ? "an HTML page" : `a file of ${found}`}, and is named as ${named}; give it the name that fits, or leave it out`,
				at,
				severity
			};
			return;
		}
		const hidden = found === void 0 ? void 0 : hiddenFormat(bytes, found);
		if (hidden !== void 0) yield {
			message: `The file is ${quote(found ?? "")} and ${quote(hidden)} at once, so that two programs read two things in it; leave it out`,
			at,
			severity
		};
	}
});
function isPointer(bytes) {
	return bytes.length < 1024 && new TextDecoder().decode(bytes.subarray(0, 34)) === "version https://git-lfs.github.com";
}
function isText$1(format) {
	return format === "RDF" || format === "JSON";
}

// src/core/shell/credentials.ts
/** Files that hold credentials of the user. */
const CREDENTIAL_FILES = /(?:^|[/@=])\.(?:ssh(?:\/(?!known_hosts|config$|\*?\.pub)|$)|aws(?:\/(?:credentials|config)|$)|netrc|npmrc|pypirc|git-credentials|docker\/config\.json|kube(?:\/config|$)|gnupg(?:\/|$)|config\/(?:gh\/hosts|gcloud)|cargo\/credentials|azure(?:\/|$)|vault-token|pgpass|my\.cnf|(?:bash|zsh|psql|python|node_repl)_history|config\/(?:google-chrome|chromium|BraveSoftware)(?:\/(?:Default|Profile \d+))?$|mozilla(?:\/firefox)?$|password-store|electrum|bitcoin)|^\/etc\/(?:shadow|gshadow)|\/proc\/(?:self|\d+|\*|\$\$)\/environ|^\/(?:var\/)?run\/secrets\/(?!.*(?:ca\.crt|namespace)$)|(?:Login Data|Cookies|key4\.db|wallet\.dat)$|(?:^~|\$\{?HOME\}?|\/Users\/[^/]+)\/Library\/Keychains/;
/** Services of a cloud that hand out the credentials of the machine. */
const METADATA = /^(?:https?:\/\/)?(?:169\.254\.(?:169\.254|170\.2)|metadata\.google\.internal|\[fd00:ec2::254\]|100\.100\.100\.200)(?:[:/]|$)/;
/** Programs that do not show what they name. */
const NO_READER = /^(?:ls|test|\[|\[\[|mkdir|chmod|chown|touch|rm|ssh-keygen|ssh|ssh-add|ssh-copy-id|mktemp|security|echo|printf|stat|kubectl|helm|npm|cargo)$/;
/** The words of a program that prints credentials. */
const PRINTERS = {
	gh: [[/^auth token\b/, "the token of gh"]],
	security: [[/^(?:find-(?:generic|internet)-password|dump-keychain)\b/, "the keychain"]],
	git: [[/^credential fill\b/, "the password of git"], [/^config (?:.* )?(?:--get\S* )?\S*extraheader\b/i, "the token that actions/checkout leaves with git"]],
	gcloud: [[/^auth (?:application-default )?print-(?:access|identity)-token\b/, "a token of Google Cloud"]],
	aws: [[/^(?:configure (?:export-credentials|get aws_)|sts get-session-token|ecr get-login-password --export)/, "credentials of AWS"]],
	az: [[/^account get-access-token\b/, "a token of Azure"]],
	kubectl: [[/^config view (?:.* )?--raw\b|^(?:-n \S+ )?get secrets? .*-o\b/, "credentials of a cluster"]],
	"secret-tool": [[/^(?:lookup|search)\b/, "the keyring"]],
	pass: [[/^(?:show )?[\w./-]+$/, "the password store"]],
	cmdkey: [[/^\/list\b/i, "the credentials of Windows"]],
	"docker-credential-desktop": [[/^get\b/, "the passwords of registries"]]
};
/** What a command reads of the user's credentials, as the end of a sentence that begins with "reads". */
function credentials(command) {
	const { name, args, redirects, input } = command;
	const words = args.map(({ text }) => text);
	const known = Object.hasOwn(PRINTERS, name) ? PRINTERS[name] ?? [] : [];
	if (known.length > 0) {
		const text = words.join(" ").slice(0, 500);
		const printed = known.find(([pattern]) => pattern.test(text));
		if (printed && !(name === "pass" && /^(?:init|git|--|ls|insert|generate)/.test(text))) return `reads ${printed[1]}`;
	}
	if (/^(?:curl|wget|http|https|fetch)$/.test(name)) {
		const service = words.find((word) => METADATA.test(word) && !/\/(?:hostname|instance-id|region|placement|zone)\b/.test(word));
		if (service !== void 0) return `reads the credentials of the machine from ${JSON.stringify(service)}`;
	}
	if (name === "find" && words.some((word, at) => /^-i?(?:name|path)$/.test(words[at - 1] ?? "") && SEARCHED.test(word)) && words.some(isHome)) return "looks for the keys of the user";
	if (/^(?:grep|egrep|rg|ag)$/.test(name) && words.some((word) => /AKIA|PRIVATE KEY|ghp_|aws_secret/i.test(word)) && words.some(isHome)) return "looks for the keys of the user";
	if (NO_READER.test(name)) return void 0;
	const reads = redirects.filter(({ isRead, isWrite }) => isRead && !isWrite).map(({ target }) => target);
	for (const { text } of [
		...args,
		...reads,
		...input
	]) if (text.length < 200 && !/^--?(?:kube-?config|identity|key|cert)\S*=/.test(text) && CREDENTIAL_FILES.test(text.replaceAll(/\/+$/g, ""))) return `reads ${JSON.stringify(text)}`;
	for (const code of codeOf(command)) {
		const file = /["'`]([^"'`\n]{0,100}\.(?:ssh\/id_\w+|aws\/credentials|netrc|npmrc|git-credentials|docker\/config\.json))["'`]/.exec(code)?.[1];
		if (file !== void 0) return `reads ${JSON.stringify(file)}`;
	}
}
const SEARCHED = /id_(?:rsa|dsa|ecdsa|ed25519)|\.pem$|\.key$|credentials|\.env|wallet|\.kdbx/;
function isHome(word) {
	return /^(?:\/|~|\$\{?HOME\}?|\/home|\/root|\/Users)\/?$/.test(word);
}

// src/core/shell/destruction.ts
/** What a command deletes or overwrites that is not its own, as the end of a sentence. */
function destruction(command) {
	const { name, args, redirects, wrappers, before, definedIn } = command;
	const operands = args.filter(({ text }) => !text.startsWith("-"));
	const precious = operands.find(isPrecious);
	if (name === "rm" && args.some(({ text }) => /^-[a-zA-Z]*[rR]|^--recursive$/.test(text)) && precious) return `deletes ${JSON.stringify(precious.text)}`;
	if (name === "rm" && wrappers.includes("xargs")) {
		const from = before.flatMap((one) => one.name === "find" || one.name === "ls" ? one.args : []).find(isPrecious);
		if (from) return `deletes what lies below ${JSON.stringify(from.text)}`;
	}
	if (/^mkfs(?:\..+)?$/.test(name) || name === "wipefs") return operands.some(({ text }) => text.startsWith("/dev/")) ? "formats a disk" : void 0;
	if (name === "dd" && args.some(({ text }) => /^of=\/dev\/(?!null|stdout|stderr|fd\/)/.test(text))) return "overwrites a disk";
	if (redirects.some(({ isWrite, target }) => isWrite && /^\/dev\/(?:sd|nvme|disk|hd|mmcblk|vd)/.test(target.text))) return "overwrites a disk";
	if ((name === "chmod" || name === "chown") && args.some(({ text }) => /^-[a-zA-Z]*R/.test(text))) {
		const target = operands.slice(1).find(isPrecious);
		return target && `changes the rights of ${JSON.stringify(target.text)}`;
	}
	if (name === "docker" && args[0]?.text === "system" && args[1]?.text === "prune") return "deletes all containers and images of the user that are not running";
	if (name === "find" && args[0] && isPrecious(args[0]) && args.some(({ text }, at) => deletes(text, args[at + 1]?.text))) return `deletes what lies below ${JSON.stringify(args[0].text)}`;
	if (/^(?:shred|srm|wipe|truncate)$/.test(name)) {
		const target = operands.find(({ text }) => isOfUser(text));
		if (target) return `destroys ${JSON.stringify(target.text)}`;
	}
	if (name === "mv" && operands.at(-1)?.text === "/dev/null" && precious) return `deletes ${JSON.stringify(precious.text)}`;
	if (name === "rsync" && args.some(({ text }) => text.startsWith("--delete"))) {
		const to = operands.at(-1);
		if (to && isPrecious({
			...to,
			text: to.text.replace(/(?<=.)\/$/, "")
		})) return `deletes what lies below ${JSON.stringify(to.text)}`;
	}
	if (/^(?:rd|rmdir|del|erase|format|remove-item|ri)$/.test(name)) {
		const target = args.find(({ text }) => /^(?:[a-z]:\\?\*?|%(?:USERPROFILE|SYSTEMROOT|HOMEPATH|APPDATA)%\S{0,40}|\$(?:HOME|env:USERPROFILE)\S{0,40})$/i.test(text));
		if (target) return `deletes ${JSON.stringify(target.text)}`;
	}
	if (definedIn !== void 0 && name === definedIn && before.some((one) => one.name === definedIn)) return "starts itself twice without end, until the machine stands still";
	const removed = codeOf(command).map((code) => REMOVING.exec(code)?.[0]).find((part) => part !== void 0);
	return removed === void 0 ? void 0 : `deletes what is not its own by ${JSON.stringify(removed)}`;
}
/** Calls of other languages that delete a place of the user or the system. */
const REMOVING = /(?:rmtree|rmdir|rmSync|rm_rf|remove_tree|removedirs|unlink|remove_dir_all|RemoveAll)[\s(]{1,4}(?:glob\s*)?(?:os\.path\.expanduser\()?["'](?:~|\/|\$ENV\{HOME\}|\$HOME|\/(?:home|etc|usr|var|Users))(?:\/\*?)?["']/;
function deletes(option, next) {
	return option === "-delete" || /^-(?:exec|execdir|ok)$/.test(option) && /^(?:\/\w+)*\/?(?:rm|shred|unlink)$/.test(next ?? "");
}
/** A file or directory of the user or the system. */
function isOfUser(path) {
	return /^(?:~|\$\{?HOME\}?|\/(?:bin|boot|etc|home|lib|root|sbin|usr|var|Users))(?:\/|$)/.test(path) && !/\/(?:tmp|cache|log)\//.test(path);
}
/** A place that belongs to the user or the system, or one that a variable names, so that it may be any. */
function isPrecious({ text, isLiteral }) {
	if (/^(?:~|\$\{?HOME\}?)(?:\/\*?)?$/.test(text) || /^(?:~|\$\{?HOME\}?)\/\.?[\w.-]*\/?\*?$/.test(text)) return true;
	if (/^\/(?:\*|\.\*?)?$/.test(text)) return true;
	if (/^\/(?:bin|boot|dev|etc|home|lib|opt|root|sbin|sys|usr|var|Users|System|Library|Applications)(?:\/\*?)?$/.test(text)) return true;
	if (/^(?:\.\.\/?)+\*?$/.test(text)) return true;
	return !isLiteral && /^\$(?:\w+|\{\w+\})\/\*?$/.test(text);
}

// src/core/shell/egress.ts
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIAL|ACCESS_KEY|^AWS_SE/i;
const LOCAL$1 = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/;
const DUMP = /* @__PURE__ */ new Set([
	"env",
	"printenv",
	"set",
	"export",
	"declare",
	"history",
	"compgen"
]);
/** Files of a project that hold its secrets. */
const SECRET_FILE = /(?:^|[/@=])(?:\.env(?:\.(?!example|sample|template|dist)\w+)?|secrets?\.(?:ya?ml|json|toml)|\.git\/config|terraform\.tfstate)$/;
/** Headers in which a server asks for a credential. */
const HEADER = /^(?:authorization|proxy-authorization|private-token|job-token|x-api-key|x-auth-token|api-key|x-vault-token|apikey|x-access-token|cookie)\s*:/i;
/** Tokens that are meant for one service, and its hosts. */
const MEANT = [
	[/^(?:GITHUB_TOKEN|GH_TOKEN|GITHUB_PAT)$/, /github|ghcr\.io/],
	[/^(?:NPM_TOKEN|NODE_AUTH_TOKEN)$/, /npmjs|npm|registry|github/],
	[/^(?:CARGO_REGISTRY_TOKEN)$/, /crates\.io|registry/],
	[/^(?:PYPI_TOKEN|TWINE_PASSWORD)$/, /pypi|registry/],
	[/^AWS_/, /amazonaws|aws|localhost/],
	[/^(?:ACTIONS_ID_TOKEN_REQUEST_TOKEN|ACTIONS_RUNTIME_TOKEN)$/, /^\$|actions\.githubusercontent|github/]
];
/** What of a script holds secrets; it lives as long as the script is read. */
var Secrets = class {
	files = /* @__PURE__ */ new Set();
	variables = /* @__PURE__ */ new Set();
	/** Servers that the script itself adds to a repository. */
	remotes = /* @__PURE__ */ new Set();
};
/** What a command sends away that is nobody's business, as the end of a sentence. */
function egress(command, secrets) {
	const sent = sends(command, secrets);
	const what = secretsIn(feedsOf(command), secrets);
	for (const { name, value } of command.assignments) if (secretsIn(value.inner, secrets) !== void 0) secrets.variables.add(name);
	if (what !== void 0 || isDump(command) || credentials(command) !== void 0) {
		for (const { isWrite, target } of command.redirects) if (isWrite) secrets.files.add(target.text);
	}
	return sent;
}
function sends(command, secrets) {
	const { name, args, redirects } = command;
	const words = args.map(({ text }) => text);
	if (name === "git") return pushed(words, secrets);
	if (redirects.some(({ isWrite, target }) => isWrite && isRemoteStream(target))) {
		const what = credentials(command) ?? (isDump(command) ? "the environment" : secretsIn(feedsOf(command), secrets));
		if (what !== void 0) return `sends what it ${what.replace("reads ", "read from ")} over the network`;
	}
	if (isInterpreter(name)) return codeOf(command).find((text) => ENVIRONMENT.test(text) && SENDING.test(text)) === void 0 ? void 0 : "sends the environment over the network";
	if (!(isNetworkProgram(name) || isUpload(name, words)) || words.some((text) => LOCAL$1.test(text))) return void 0;
	const fed = secretsIn(feedsOf(command), secrets);
	if (fed !== void 0) return `sends ${fed} over the network`;
	const own = redirects.find(({ isRead, target }) => isRead && isSecretFile(target.text, secrets));
	if (own) return `sends ${JSON.stringify(own.target.text)} over the network`;
	if (name === "ssh" && command.before.some((one) => one.name === "tar")) return "sends a whole directory over the network";
	for (const [at, word] of args.entries()) {
		const what = carried(word, args, at, secrets, name);
		if (what !== void 0) return what;
	}
}
/** What one word of a command that sends carries. */
function carried(word, args, at, secrets, name) {
	const previous = args[at - 1]?.text ?? "";
	const isHeader = /^(?:-H|--header|-u|--user|--oauth2-bearer)$/.test(previous) && (previous !== "-H" && previous !== "--header" ? true : HEADER.test(word.text));
	const secret = word.variables.find((variable) => SECRET_NAME.test(variable) || secrets.variables.has(variable));
	if (secret !== void 0 && (!isHeader || isMeantElsewhere(secret, args))) return `sends $${secret} over the network`;
	if (isHeader) return void 0;
	const isOwnAddress = !args.some(({ text }) => /^(?:https?|ftp):\/\/(?!\$)/i.test(text)) && args.some(({ text }) => /^["']?(?:https?:\/\/)?\$/.test(text)) && !/^(?:dig|nslookup|host|drill|kdig|ping|ping6|traceroute)$/.test(name);
	const read = word.inner.find((inner) => inner.name !== "date" && inner.name !== "uname" && !(isOwnAddress && /^(?:whoami|id|hostname)$/.test(inner.name)));
	if (read && (credentials(read) !== void 0 || DUMP.has(read.name) || /^(?:whoami|id|hostname|tar)$/.test(read.name) || isSecretReader(read, secrets))) return `sends what ${JSON.stringify(read.name)} puts out over the network`;
	const written = /^\$\(<\s*(.+)\)$/.exec(word.text)?.[1] ?? word.text.replace(/^(?:[\w-]+=)?[@<]|^--\w[\w-]*=@?/, "");
	return (written !== word.text || /^(?:-T|--upload-file|--post-file|--body-file|cp|create)$/.test(previous) || /^(?:scp|rsync|rclone|aws|gsutil|gh)$/.test(name)) && isSecretFile(written.replaceAll("\"", ""), secrets) ? `sends ${JSON.stringify(written)} over the network` : void 0;
}
/** Whether a token goes to a server that it is not meant for. */
function isMeantElsewhere(secret, args) {
	const hosts = MEANT.find(([names]) => names.test(secret))?.[1];
	const address = args.find(({ text }) => /^https?:\/\//i.test(text));
	if (!hosts || !address || /^https?:\/\/\$/.test(address.text)) return false;
	return !hosts.test(/^https?:\/\/([^/?#]*)/i.exec(address.text)?.[1] ?? "");
}
const ENVIRONMENT = /os\.environ|process\.env\b(?!\.(?:PORT|NODE_ENV|HOST|CI)\b)|ENV\.to_|%ENV|getenv\(\)|\$_ENV|\.ssh\/id_|\.aws\/credentials/;
const SENDING = /urlopen\([\s\S]{0,400}data|requests\.(?:post|put)|method:\s*['"]?(?:POST|PUT)|\.post\(|http\.request|dns\.resolve|socket|Net::HTTP\.post|sendto\(/i;
/** What commands put out that is secret, as the object of "sends". */
function secretsIn(commands, secrets) {
	for (const command of commands) {
		if (isDump(command)) return "the environment";
		const read = credentials(command);
		if (read !== void 0) return `what it ${read.replace("reads ", "read from ")}`;
		if (isSecretReader(command, secrets)) return `what ${JSON.stringify(command.name)} puts out`;
		const secret = command.args.flatMap(({ variables }) => variables).find((name) => secrets.variables.has(name) || SECRET_NAME.test(name));
		if (secret !== void 0 && /^(?:echo|printf|cat)$/.test(command.name)) return `$${secret}`;
	}
}
function isDump({ name, args, program }) {
	if (name === "env" && program?.text.includes("=")) return false;
	return DUMP.has(name) && args.every(({ text }) => /^-[px0ev]$/.test(text));
}
function isSecretReader({ name, args, redirects }, secrets) {
	if (!/^(?:cat|base64|tar|gzip|zip|xxd|head|tail|openssl|sed|grep|awk|jq|cut|tr|)$/.test(name)) return false;
	const reads = redirects.filter(({ isRead }) => isRead).map(({ target }) => target);
	if ([...args, ...reads].some(({ text }) => isSecretFile(text, secrets))) return true;
	return name === "tar" && args.some(({ text }) => /^(?:~|\$\{?HOME\}?|\/home|\/root|\/Users)(?:\/\.?\w[\w-]*)?\/?$/.test(text));
}
function isSecretFile(path, secrets) {
	const plain = path.replaceAll(/\/+$/g, "");
	if (plain.length > 200) return false;
	return CREDENTIAL_FILES.test(plain) || SECRET_FILE.test(plain) || secrets.files.has(path) || /^(?:~|\$\{?HOME\}?)$/.test(plain);
}
/** Whether a program whose network is one use among many sends something. */
function isUpload(name, words) {
	const text = words.join(" ");
	if (name === "openssl") return words[0] === "s_client";
	if (name === "getent") return /^(?:hosts|ahosts)/.test(text);
	if (name === "gh") return /^(?:gist create|release upload|issue (?:create|comment)|pr comment)\b/.test(text);
	if (name === "aws") return /^s3 (?:cp|sync|mv) (?!s3:)/.test(text);
	return /^(?:ssh|ping|ping6|traceroute|mail|mailx|sendmail|mutt|swaks|smbclient|logger|aws-s3|s3cmd|rclone)$/.test(name);
}
/** Whether a repository is pushed to a server that the script itself names. */
function pushed(words, secrets) {
	const address = words.find((word) => /^(?:[a-z+]+:\/\/|[\w.-]+@[\w.-]+:)/.test(word));
	const remote = words.indexOf("remote");
	if (remote !== -1 && /^(?:add|set-url)$/.test(words[remote + 1] ?? "") && address !== void 0 && !isOwnServer(address)) {
		secrets.remotes.add(words.find((word, at) => at > remote + 1 && !word.startsWith("-")) ?? "");
		return;
	}
	const push = words.indexOf("push");
	if (push === -1 || words.slice(0, push).some((word) => /^(?:stash|subtree)$/.test(word))) return void 0;
	const to = words.slice(push + 1).find((word) => !word.startsWith("-"));
	if (address !== void 0 && !isOwnServer(address)) return `sends the repository to ${JSON.stringify(address)}`;
	return secrets.remotes.has(to ?? "origin") ? `sends the repository to a server that the script names` : void 0;
}
/** A server that is known only from the environment: that of the repository itself. */
function isOwnServer(address) {
	return /\$\{?\{?\s*(?:github|GITHUB)[._](?:repository|REPOSITORY|server_url|SERVER_URL)/.test(address) || /@github\.com\/\$/.test(address) || /^https?:\/\/[^/@]*\$[^/@]*@/.test(address);
}

// src/core/shell/git-settings.ts
/** Settings of git whose value is a program, or names more settings. */
const PROGRAM = /^(?:core\.(?:hookspath|sshcommand|fsmonitor|pager|editor|askpass|gitproxy|alternaterefscommand)|filter\..+\.(?:smudge|clean|process)|diff\.external|diff\..+\.(?:command|textconv)|merge(?:tool)?\..+\.(?:driver|cmd)|difftool\..+\.cmd|gpg(?:\..+)?\.program|gpg\.ssh\.defaultkeycommand|include(?:if\..+)?\.path|init\.templatedir|sequence\.editor|uploadpack\.packobjectshook|remote\..+\.(?:uploadpack|receivepack|vcs)|pager\..+|man\..+\.cmd|browser\..+\.cmd|sendemail\..+cmd|submodule\..+\.update|trailer\..+\.command|protocol\.ext\.allow)$/i;
/** The programs that a setting names by default, or that everybody has there. */
const USUAL = /^(?:true|false|git-lfs\b.*|vim?|nano|emacs|less(?: -\w+)*|cat|code --wait|gpg2?|delta|--global|--local|--unset|always|auto|never)$/;
/** How a command makes git run a program or talk to another server, as the end of a sentence. */
function gitPersistence({ name, args }) {
	if (name !== "git") return void 0;
	const words = args.map(({ text }) => text);
	const at = words.indexOf("config");
	if (at !== -1 && words.slice(0, at).every((word) => word.startsWith("-") || word.includes("=") || word.includes("/") || word === ".")) {
		if (words.some((word) => /^(?:--get|--list|-l$|--unset|get$|list$|unset$)/.test(word))) return void 0;
		const key = words.findIndex((word, place) => place > at && /^[\w-]+\..*[\w-]$/.test(word));
		const setting = words[key] ?? "";
		const value = words[key + 1];
		if (value === void 0) return void 0;
		return settingDoes(setting, value);
	}
	for (const [place, word] of words.entries()) {
		if (words[place - 1] !== "-c" && words[place - 1] !== "--config") continue;
		const equals = word.indexOf("=");
		const what = equals === -1 ? void 0 : settingDoes(word.slice(0, equals), word.slice(equals + 1));
		if (what !== void 0 && !/^(?:core\.(?:pager|editor)|sequence\.editor)=/i.test(word)) return what;
	}
	const template = words.find((word) => word.startsWith("--template="));
	return template !== void 0 && template !== "--template=" && /^(?:init|clone)$/.test(words[0] ?? "") ? "makes git take the hooks of a new repository from elsewhere" : void 0;
}
function settingDoes(setting, value) {
	if (USUAL.test(value.trim())) return void 0;
	if (/^core\.sshcommand$/i.test(setting) && /^(?:\/usr\/bin\/)?ssh(?: (?!.*(?:ProxyCommand|LocalCommand)).*)?$/i.test(value)) return void 0;
	if (PROGRAM.test(setting)) return "makes git run a program";
	if (/^alias\./i.test(setting) && value.trimStart().startsWith("!")) return "makes git run a program";
	if (/^credential(?:\..*)?\.helper$/i.test(setting) && /^!|\//.test(value) && !/^!(?:gh|\/usr\/bin\/gh|aws|gcloud)\b/.test(value)) return "hands the passwords of git to a program";
	if (/^url\..+\.(?:push)?insteadof$/i.test(setting)) {
		const [, to = ""] = /^url\.(.+)\.(?:push)?insteadof$/i.exec(setting) ?? [];
		return hostOf(to) === hostOf(value) ? void 0 : "makes git talk to another server than it is told";
	}
	return /^http\.(?:.+\.)?(?:proxy|sslverify)$/i.test(setting) && value !== "true" && value !== "" ? "lets others read and change what git gets" : void 0;
}
/** The host of an address in any of the forms of git; a token before it does not count. */
function hostOf(address) {
	return (/^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)/i.exec(address)?.[1] ?? "").toLowerCase();
}

// src/core/shell/loaded-code.ts
/** Variables that make programs load code or run a command, and the values that are harmless. */
const LOADING = [
	[
		/^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES)$/,
		/^(?:\/usr\/lib|\/lib|\/usr\/local\/lib|\/opt\/homebrew)\/|^lib\w+\.so|^$|^\$\{?(?!PWD|HOME|TMP)\w+\}?(?:$|\$)|^\$\(|^`|(?:jemalloc|tcmalloc|mimalloc|asan|stdbuf|faketime)/,
		"makes every program load a library"
	],
	[
		/^NODE_OPTIONS$/,
		/^(?!.*(?:--require|--import|--loader|--experimental-loader|-r)[\s=])/,
		"makes every node load code"
	],
	[
		/^(?:BASH_ENV|ENV)$/,
		/^(?:production|development|test|staging|dev|prod|local|ci)?$/i,
		"makes every shell run a file"
	],
	[
		/^(?:PROMPT_COMMAND|PYTHONSTARTUP|PERL5DB|PERL5OPT|RUBYOPT|GIT_EXTERNAL_DIFF|GIT_PROXY_COMMAND|GIT_CONFIG_GLOBAL|GIT_TEMPLATE_DIR)$/,
		/^(?:-W\S*|--\w*jit|\/dev\/null)?$|^(?:history|printf|echo|__git_ps1|_direnv_hook|:)\b|^\$\{?PROMPT_COMMAND/,
		"makes other programs run what it names"
	],
	[
		/^GIT_(?:SSH_COMMAND|SSH|ASKPASS)$/,
		/^(?:\/usr\/bin\/)?ssh(?:$| (?!.*(?:ProxyCommand|LocalCommand)))|^(?:true|echo|\/bin\/(?:true|echo))?$/i,
		"makes git run a program"
	],
	[
		/^(?:JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_OPTS|GRADLE_OPTS)$/,
		/^(?!.*-(?:javaagent|agentpath|agentlib))/,
		"makes every Java load code"
	],
	[
		/^(?:RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|CARGO_BUILD_RUSTC_WRAPPER)$/,
		/^(?:\/usr\/(?:local\/)?bin\/)?(?:sccache|cachepot)?$|sccache/,
		"makes cargo run a program"
	]
];
/** What a runner of GitHub takes over into the steps that follow. */
const RUNNER_FILE = /^\$\{?GITHUB_(?:ENV|PATH)\}?$/;
/** How a command makes other programs load code, as the end of a sentence. */
function loadedCode({ name, args, assignments, redirects }) {
	if (assignments.length === 0 && !/^(?:export|declare|setx|env|echo|printf|tee|cat)$/.test(name)) return void 0;
	for (const { name: variable, value } of assignments) {
		const what = loads(variable, value.text);
		if (what !== void 0) return what;
	}
	if (!(redirects.some(({ isWrite, target }) => isWrite && RUNNER_FILE.test(target.text)) || name === "export" || name === "setx")) return void 0;
	for (const { text } of args) {
		const [, variable = "", value = ""] = /^(\w+)(?:=|<<)([\s\S]*)$/.exec(text) ?? [];
		const what = loads(variable, value);
		if (what !== void 0) return what;
	}
	return name === "setx" && args[1] ? loads(args[0]?.text ?? "", args[1].text) : void 0;
}
function loads(variable, value) {
	const found = LOADING.find(([names]) => names.test(variable));
	if (!found || value.length > 2e3) return void 0;
	const [, harmless, what] = found;
	return harmless?.test(value) ? void 0 : `${what} by ${JSON.stringify(variable)}`;
}

// src/core/shell/persistence.ts
const START_UP = /(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|profile|zshrc|zprofile|zshenv|zlogin|config\/fish\/(?:config\.fish|conf\.d\/|functions\/)|config\/autostart\/|config\/systemd\/user\/|xprofile|xinitrc|inputrc|tmux\.conf|vimrc|config\/nvim\/)/;
const SYSTEM_START = /^\/etc\/(?:cron|anacrontab|systemd|init|profile|bash\.bashrc|environment|rc|ld\.so|sudoers|passwd|shadow|hosts|pam\.d|apt\/)|(?:^|\/)LaunchAgents\/|LaunchDaemons\/|(?:^|\/)authorized_keys$|^\/(?:usr\/)?lib\/systemd|^\/var\/spool\/cron/;
/** Configuration of the user that a program obeys: it names servers, and commands to run. */
const OBEYED = /(?:^~|\$\{?HOME\}?|^\/(?:home|Users)\/[^/]+|^\/root)\/\.(?:ssh\/config|ssh\/rc|gitconfig|config\/git\/|npmrc|yarnrc|config\/pip\/|pip\/pip\.conf|pypirc|cargo\/config|condarc|gemrc|curlrc|wgetrc|docker\/config\.json|kube\/config|claude\/|cursor\/|config\/Code\/)/;
/** Programs of everyday that a file in a directory of the search path stands before. */
const SHADOWING = /(?:^~|\$\{?HOME\}?|^\/(?:home|Users)\/[^/]+)\/(?:\.local\/bin|bin|\.cargo\/bin)\/(?:git|ls|cd|ssh|sudo|npm|node|python3?|pip3?|cargo|curl|wget|sh|bash|make|gcc|cc|docker|kubectl)$|^\/usr\/(?:local\/)?bin\/(?:git|ls|ssh|sudo|npm|node|python3?|pip3?|cargo|curl|wget|sh|bash|make|gcc|cc)$/;
/** What a command leaves behind that starts by itself, or that changes what others start. */
function persistence(command) {
	for (const file of writtenFiles(command)) {
		const written = JSON.stringify(file);
		if (START_UP.test(file)) return {
			what: `writes ${written}, which every shell runs`,
			setup: "login"
		};
		if (SYSTEM_START.test(file)) return {
			what: `writes ${written}, which the system trusts`,
			setup: "machine"
		};
		if (/(?:^|\/)\.git\/hooks\/|git-(?:common-)?dir\b[^/]*\/hooks\//.test(file)) return { what: `writes ${written}, which git runs` };
		if (OBEYED.test(file)) return {
			what: `writes ${written}, which decides what other programs run and trust`,
			setup: "machine"
		};
		if (SHADOWING.test(file)) return {
			what: `writes ${written}, which stands before the program of that name`,
			setup: "machine"
		};
	}
	const words = command.args.map(({ text }) => text);
	const machine = planted(command, words) ?? packageSettings(command.name, words);
	if (machine !== void 0) return {
		what: machine,
		setup: "machine"
	};
	const what = laterJob(command, words) ?? gitPersistence(command) ?? loadedCode(command);
	return what === void 0 ? void 0 : { what };
}
function laterJob({ name, before }, words) {
	const isTold = words.length > 0 || before.length > 0;
	if (name === "crontab" && isTold && !words.some((word) => /^-\w*l|^--help|^-V/.test(word))) return "plants a job of cron";
	const isTime = /^(?:now|noon|midnight|teatime|today|tomorrow|\d{1,4}(?::\d\d)?(?:[ap]m)?|-[ftm].*)$/i.test(words[0] ?? "");
	return (name === "at" ? isTime : name === "batch" && before.length > 0) ? "plants a job for later" : void 0;
}
function planted({ name }, words) {
	const [first = "", second = ""] = words;
	if (name === "schtasks" && words.some((word) => /^\/create$/i.test(word))) return "plants a scheduled task";
	if (name === "systemctl" && words.includes("enable")) return "plants a service";
	if (name === "loginctl" && words.includes("enable-linger")) return "keeps programs running after the user has left";
	if (name === "launchctl" && [
		"load",
		"bootstrap",
		"submit"
	].some((word) => words.includes(word))) return "plants a service";
	if (name === "reg" && /^add$/i.test(first) && /\\(?:Run(?:Once)?|Winlogon|Image File Execution Options)\b/i.test(second)) return "plants a program that starts with the system";
	const isRoot = words.some((word, at) => word === "0" && /^-\w*u$|^--uid$/.test(words[at - 1] ?? ""));
	if (/^(?:useradd|adduser)$/.test(name) && isRoot) return "makes a user with rights of another";
	const isRaised = words.some((word) => /^(?:[ugo]*\+\w*s|[2467]\d{3})/.test(word));
	if (name === "chmod" && isRaised && words.some((word) => /^\/(?:usr\/)?s?bin\//.test(word))) return "gives a program of the system the rights of its owner";
	return /^(?:code|code-insiders|codium|cursor)$/.test(name) && words.includes("--install-extension") ? "installs an extension of the editor" : void 0;
}
function* writtenFiles({ name, args, redirects }) {
	for (const { isWrite, target } of redirects) if (isWrite) yield target.text;
	const words = args.map(({ text }) => text).filter((text) => !/^-\w/.test(text));
	if (name === "tee") yield* words;
	else if (/^(?:cp|mv|install|ln|rsync)$/.test(name)) yield* words.slice(-1);
	else if (name === "dd") {
		for (const word of words) if (word.startsWith("of=")) yield word.slice(3);
	}
	if (name === "sed" && args.some(({ text }) => /^-\w*i|^--in-place/.test(text))) yield* words.slice(-1);
}
/** Settings of package managers that decide from where they take packages, and with which program. */
function packageSettings(name, words) {
	const text = words.join(" ");
	if (/^(?:npm|pnpm|yarn)$/.test(name)) {
		const key = /^config set (?:--\S+ )*(registry|script-shell|shell|node-options|npmRegistryServer|git|init-module|prefix)[ =](?!https:\/\/registry\.(?:npmjs\.org|yarnpkg\.com))/.exec(text)?.[1];
		if (key !== void 0) return `makes ${name} take ${JSON.stringify(key)} from this script from now on`;
	}
	if (/^pip[\d.]*$/.test(name) && /^config (?:--\w+ )*set \S*(?:index-url|trusted-host|find-links) (?!https:\/\/pypi\.org)/.test(text)) return "makes pip take packages from elsewhere from now on";
}

// src/core/shell/danger.ts
/** What the commands of a script do to data, start-up, credentials and secrets: each a verb together with its object. */
function dangersOf(commands) {
	const found = [];
	const told = /* @__PURE__ */ new Set();
	const secrets = new Secrets();
	for (const command of commands) {
		if (command.calls.length > 0 && command.wrappers.length === 0 && !command.program?.text.includes("/")) continue;
		const add = (kind, what, setup) => {
			const key = `${command.start} ${kind}`;
			if (what === void 0 || told.has(key)) return;
			told.add(key);
			found.push({
				kind,
				what,
				...setup ? { setup } : {},
				start: command.start,
				end: command.end
			});
		};
		add("destruction", destruction(command));
		const left = persistence(command);
		add("persistence", left?.what, left?.setup);
		add("credentials", credentials(command));
		add("egress", egress(command, secrets));
	}
	return found;
}

// src/core/security/powershell-dangers.ts
/** What a statement of PowerShell does to the machine of whoever runs it: a verb together with its object. */
const SIGNS$1 = [
	[
		/\bRegister-ScheduledTask\b|\bRegister-ScheduledJob\b|\bschtasks(?:\.exe)?\s{1,8}\/create\b/i,
		"persistence",
		"plants a scheduled task"
	],
	[
		/\bNew-Service\b|\bsc(?:\.exe)?\s{1,8}create\b/i,
		"persistence",
		"plants a service"
	],
	[
		/\b(?:Set|New)-ItemProperty\b.{0,300}\\(?:Run(?:Once)?|Winlogon)\b/i,
		"persistence",
		"plants a program that starts with the system"
	],
	[
		/(?:Add-Content|Set-Content|Out-File|>>?)\s{0,8}.{0,80}\$PROFILE\b|\$PROFILE\b.{0,80}-Value\b/i,
		"persistence",
		"writes the profile of PowerShell, which every shell runs"
	],
	[
		/\bAdd-MpPreference\b.{0,200}-Exclusion|\bSet-MpPreference\b.{0,200}-Disable/i,
		"persistence",
		"hides files from the virus scanner"
	],
	[
		/\b(?:Remove-Item|rm|rd|ri|del)\b.{0,200}(?:\s|["'])(?:\$HOME|\$env:(?:USERPROFILE|SystemRoot|APPDATA)|~|[A-Z]:\\?|\\)(?:\\?\*)?["']?(?=\s|$)/i,
		"destruction",
		"deletes what is not its own"
	],
	[
		/\bFormat-Volume\b|\bClear-Disk\b/i,
		"destruction",
		"formats a disk"
	],
	[
		/\b(?:Get-Content|gc|cat|type|Copy-Item)\b.{0,200}[\\/]\.(?:ssh[\\/]id_|aws[\\/]credentials|npmrc|git-credentials|docker[\\/]config\.json)/i,
		"credentials",
		"reads credentials of the user"
	],
	[
		/\bcmdkey(?:\.exe)?\s{1,8}\/list\b|\bGet-StoredCredential\b|\bvaultcmd\b/i,
		"credentials",
		"reads the credentials of Windows"
	]
];
const SEND = /\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr|curl)\b.{0,400}(?:-Method\s{1,8}["']?(?:Post|Put)|-Body\b|-InFile\b)|\.Upload(?:String|File|Data)(?:Async)?\(|\bSend-MailMessage\b/i;
const SECRET$1 = /\benv:(?!\w)|\$env:\w{0,40}(?:TOKEN|SECRET|PASSWORD|KEY)\b|GetEnvironmentVariables|[\\/]\.(?:ssh|aws|npmrc|git-credentials)|Get-ChildItem\s{1,8}env:/i;
/**
* What a PowerShell script does to data, start-up, credentials and secrets. Statements are lines.
* @throws TooCostly for a script that is longer than any honest one
*/
function powershellDangers(script) {
	if (script.length > 262144) throw new TooCostly(`a script has more than ${MAX_SCRIPT} characters`);
	const found = [];
	let start = 0;
	for (const line of script.split("\n")) {
		const text = line.slice(0, 2e3).replaceAll("`", "");
		const end = start + line.length;
		for (const [pattern, kind, what] of SIGNS$1) if (pattern.test(text)) found.push({
			kind,
			what,
			start,
			end
		});
		if (SEND.test(text) && SECRET$1.test(text)) found.push({
			kind: "egress",
			what: "sends the environment or credentials over the network",
			start,
			end
		});
		start = end + 1;
	}
	return found;
}

// src/core/security/script-dangers.ts
/** What makes scripts run on a machine that is thrown away. */
const THROWN_AWAY = /^(?:A step of the workflow|RUN)$/;
/** What was found out about a script; the rules of one kind after the other ask about the same. */
const known$1 = /* @__PURE__ */ new WeakMap();
/** What the scripts of a content do of one kind, each with the repair that fits it. */
function* scriptDangers(content, kind, repair) {
	for (const script of content.scripts()) {
		const isThrownAway = THROWN_AWAY.test(script.where);
		for (const { what, start, end, setup } of dangersIn(script).filter((danger) => danger.kind === kind)) {
			if (isThrownAway && setup === "machine") continue;
			yield {
				message: asWritten(`${script.where} ${what}; ${repair}`, script.written, start),
				at: script.place(start, end),
				severity: isThrownAway && setup === "login" ? "note" : severityIn(script.context, "EXEC", "error")
			};
		}
	}
}
function dangersIn(script) {
	const found = known$1.get(script);
	if (found) return found;
	const dangers = script.shell === "posix" ? dangersOf(commandsOf(script)) : powershellDangers(script.text);
	known$1.set(script, dangers);
	return dangers;
}

// src/rules/security/credential-read.ts
var credential_read_default = defineRule({
	id: "security/credential-read",
	subject: "content",
	severity: "error",
	summary: "Leave the credentials of whoever generates alone",
	security: {
		catalogue: "B04",
		cwe: [522],
		score: 8.8,
		confidence: "high"
	},
	check: (content) => scriptDangers(content, "credentials", "leave it out: a gpack needs no credentials")
});

// src/core/security/iris.ts
/** What was found already: several rules ask for the same. */
const found = /* @__PURE__ */ new WeakMap();
/** Bytes of a file of which all IRIs are kept; of a larger one they are found each time, and pass by. */
const MAX_KEPT = 262144;
/** The IRIs in angle brackets of a graph or of queries, in order. */
function irisOf(content) {
	if (content.bytes.length > MAX_KEPT) return findIris(content);
	const known = found.get(content) ?? [...findIris(content)];
	found.set(content, known);
	return known;
}
function* findIris(content) {
	const { source, language } = content;
	if (source && language === "turtle") yield* iris(source.text, (start, end) => source.place(start, end));
	for (const { text, place } of queriesOf(content)) yield* iris(text, place);
}
function* iris(text, place) {
	if (!text.includes("<")) return;
	let after = "";
	let afterNext = "";
	for (const { kind, start, end } of rdfTokens(text)) {
		const word = text.slice(start, Math.min(end, start + 2048));
		if (kind === "iri") yield namedIri(word.slice(1, -1), after, afterNext, () => place(start, end));
		afterNext = after;
		after = kind === "iri" ? word.slice(1, -1) : word.toLowerCase();
	}
}
/** Its place is worked out when somebody asks: of most IRIs nobody does. */
function namedIri(iri, after, afterNext, place) {
	return {
		iri,
		after,
		afterNext,
		get at() {
			return place();
		}
	};
}

// src/rules/security/dangerous-scheme.ts
const SCHEME = /^[\s\u0000-\u0020]*(javascript|vbscript|data|file|jar|gopher|phar|dict|ldap|netdoc)\s*:/i;
const HARMLESS_DATA = /^data:image\/(?:png|jpeg|gif|webp);/i;
var dangerous_scheme_default = defineRule({
	id: "security/dangerous-scheme",
	subject: "content",
	severity: "warning",
	summary: "Name things by addresses that nothing runs or reads",
	security: {
		catalogue: "C05",
		cwe: [918, 79],
		score: 5.4,
		confidence: "high"
	},
	*check(content) {
		for (const named of irisOf(content)) {
			const { iri, after } = named;
			const scheme = SCHEME.exec(decoded$1(iri))?.[1]?.toLowerCase();
			if (scheme === void 0 || HARMLESS_DATA.test(iri) || /imports>?$|^(?:service|load|silent)$/.test(after)) continue;
			yield {
				message: `${quote(iri)} is ${scheme === "file" ? "a file of whoever reads it" : `run or fetched by programs that know ${scheme}:`}; name the thing by https: or urn:`,
				at: named.at,
				severity: severityIn(content.context, "DATA", "warning")
			};
		}
	}
});
/** An IRI may write its scheme by escapes. */
function decoded$1(iri) {
	return iri.slice(0, 200).replaceAll(/\\u([\dA-Fa-f]{4})/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

// src/rules/security/data-egress.ts
var data_egress_default = defineRule({
	id: "security/data-egress",
	subject: "content",
	severity: "error",
	summary: "Send nothing of the machine of whoever generates",
	security: {
		catalogue: "B04",
		cwe: [506],
		score: 8.8,
		confidence: "high"
	},
	check: (content) => scriptDangers(content, "egress", "leave it out: nothing that stands on that machine is for others")
});

// src/rules/security/delimiter-clash.ts
const GITHUB = /^\{\{-?\s*!?\s*(?:github|secrets|env|vars|job|jobs|steps|runner|strategy|matrix|needs|inputs)\s*[.[]|^\{\{-?\s*(?:hashFiles|toJSON|fromJSON|success|failure|always|cancelled)\s*\(/;
var delimiter_clash_default = defineRule({
	id: "security/delimiter-clash",
	subject: "content",
	severity: "warning",
	summary: "Put expressions of GitHub between raw and endraw",
	security: {
		catalogue: "E06",
		cwe: [116],
		score: 3,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		const template = content.template();
		if (!source || !template || !source.text.includes("${{")) return;
		for (const { kind, start, end } of liveTags(template.body)) {
			if (kind !== "expression" || template.body[start - 1] !== "$") continue;
			const expression = template.body.slice(start, end);
			if (!GITHUB.test(expression)) continue;
			yield {
				message: `${quote(`$${expression}`)} is rendered by Tera before GitHub sees it: it fails, or a value of the template takes its place; put it between {% raw %} and {% endraw %}`,
				at: source.place(template.bodyStart + start - 1, template.bodyStart + end),
				severity: severityIn(content.context, "EMIT", "warning")
			};
		}
	}
});

// src/rules/security/destructive-command.ts
var destructive_command_default = defineRule({
	id: "security/destructive-command",
	subject: "content",
	severity: "error",
	summary: "Delete only what the gpack made",
	security: {
		catalogue: "B04",
		cwe: [506],
		score: 8.8,
		confidence: "high"
	},
	check: (content) => scriptDangers(content, "destruction", "leave it out, or name what is deleted by a path below the project")
});

// src/rules/security/download-execute.ts
var download_execute_default = defineRule({
	id: "security/download-execute",
	subject: "content",
	severity: "error",
	summary: "Run nothing that comes over a network unseen",
	security: {
		catalogue: "B03",
		cwe: [494],
		score: 9,
		confidence: "high"
	},
	*check(content) {
		const arrivals = new Arrivals();
		for (const script of content.scripts()) {
			const severity = severityIn(script.context, "EXEC", "error");
			if (script.shell === "powershell") {
				for (const { start, end } of powershellDownloads(script.text)) yield {
					message: say$1(script.where, script.written.slice(start, end), "pipe"),
					at: script.place(start, end),
					severity
				};
				continue;
			}
			for (const { how, start, end } of downloadsThatRun(commandsOf(script), arrivals, isRun(script))) yield {
				message: say$1(script.where, shown(script, start, end), how),
				at: script.place(start, end),
				severity: (how === "package" || how === "source") && script.kind === "file" ? milder(severity) : severity
			};
		}
	}
});
/** Whether a script is there to be run: an example of a document is read, and installs what the reader wants. */
function isRun({ context }) {
	return context === "EXEC" || context === "EMIT";
}
/** A command as it is written; that of a recipe has other offsets there, and is shown as the shell reads it. */
function shown({ text, written }, start, end) {
	return (written.length === text.length ? written : text).slice(start, end);
}
function milder(severity) {
	return severity === "error" ? "warning" : "note";
}
function say$1(where, command, how) {
	return `${where} ${WHAT$1[how]} by ${quote(command.trim())}; pin what is needed by its digest, and check that before it runs`;
}
const WHAT$1 = {
	pipe: "runs what it downloads",
	substitution: "runs what it downloads",
	file: "runs a file that it downloaded",
	variable: "runs text that it downloaded",
	code: "runs code that it downloads",
	encoded: "runs what it decodes, so that nobody can read it",
	source: "builds or runs what it has got from elsewhere",
	remote: "hands a shell to a server",
	package: "installs a package from an address where another one can stand tomorrow,"
};

// src/core/security/workflows.ts
const known = /* @__PURE__ */ new WeakMap();
/** The workflows of a content; none for one at the root of a repository, which is no part of a gpack. */
function workflowsOf(content) {
	const found = known.get(content);
	if (found) return found;
	const workflows = content.units().flatMap((unit) => {
		const { language, source, context } = unit;
		if (language !== "workflow") return [];
		const workflow = readWorkflow(parseYamlDocument(source, source.text, 0, "workflow"));
		return workflow ? [{
			workflow,
			context,
			unit
		}] : [];
	});
	known.set(content, workflows);
	return workflows;
}

// src/core/security/emitted-rule.ts
/** What rules of workflows find in the workflows of a content: the same faults, in what becomes a workflow of the user. */
function* inWorkflows(content, tools, rules) {
	for (const { workflow, context, unit } of workflowsOf(content)) for (const rule of rules) for (const reported of rule.check({
		workflow,
		all: [workflow],
		settings: void 0
	}, tools)) {
		const near = unit.source.offset(reported.at.line, reported.at.column);
		yield {
			...reported,
			message: asWritten(reported.message, unit.written, near),
			severity: severityIn(context, "EMIT", reported.severity ?? rule.severity)
		};
	}
}

// src/rules/security/emitted-injection.ts
var emitted_injection_default = defineRule({
	id: "security/emitted-injection",
	subject: "content",
	severity: "error",
	summary: "Write workflows that hand no text of strangers to a shell",
	security: {
		catalogue: "E01",
		cwe: [94],
		score: 8.8,
		confidence: "high"
	},
	check: (content, tools) => inWorkflows(content, tools, [script_injection_default])
});

// src/rules/security/emitted-permissions.ts
var emitted_permissions_default = defineRule({
	id: "security/emitted-permissions",
	subject: "content",
	severity: "warning",
	summary: "Write workflows with the rights that they need",
	security: {
		catalogue: "E04",
		cwe: [250],
		score: 5.5,
		confidence: "high"
	},
	check: (content, tools) => inWorkflows(content, tools, [
		permissions_default,
		persisted_credentials_default,
		secrets_inherit_default,
		unsecure_commands_default
	])
});

// src/rules/security/emitted-pin.ts
var emitted_pin_default = defineRule({
	id: "security/emitted-pin",
	subject: "content",
	severity: "warning",
	summary: "Write workflows whose actions are pinned to commits",
	security: {
		catalogue: "E03",
		cwe: [829],
		score: 6.5,
		confidence: "very-high"
	},
	check: (content, tools) => inWorkflows(content, tools, [pinned_action_default])
});

// src/rules/security/emitted-trigger.ts
var emitted_trigger_default = defineRule({
	id: "security/emitted-trigger",
	subject: "content",
	severity: "error",
	summary: "Write workflows that run nothing of strangers with rights",
	security: {
		catalogue: "E02",
		cwe: [829],
		score: 9,
		confidence: "high"
	},
	check: (content, tools) => inWorkflows(content, tools, [
		privileged_checkout_default,
		artifact_trust_default,
		self_hosted_runner_default
	])
});

// src/core/security/encoded.ts
const MIN_RUN = 64;
const MAX_RUNS$1 = 2e3;
const MAX_DECODED = 65536;
const MAX_LEVELS = 3;
const MAGIC = [
	["ELF", "a program for Linux"],
	["MZ", "a program for Windows"],
	["Ïúíþ", "a program for macOS"],
	["\0asm", "a WebAssembly module"],
	["PK", "an archive (ZIP)"],
	["\b", "an archive (gzip)"],
	["BZh", "an archive (bzip2)"],
	["ý7zXZ", "an archive (xz)"],
	["Rar!", "an archive (RAR)"],
	["#!/", "a script"],
	["<?php", "a script"]
];
const SCRIPT = /\bcurl\s+-|\bwget\s+|\/bin\/(?:ba)?sh\b|\beval\s*\(|child_process|subprocess\.|os\.system\(|Invoke-Expression|\biex\b|base64\s+-d|chmod\s+\+x/;
/**
* The runs of a text that hide a program, an archive or a script, also in several layers. Runs that are broken over lines
* are put together. Images, fonts, keys and digests decode to nothing of that kind. Nothing is executed. Linear.
*/
function* encodedRuns(text) {
	const pattern = /[A-Za-z0-9+/_-]{40,}={0,2}(?:["'\s\\n+,]{1,12}[A-Za-z0-9+/_-]{16,}={0,2})*/g;
	let count = 0;
	for (let match = pattern.exec(text); match && count < MAX_RUNS$1; match = pattern.exec(text)) {
		const [written] = match;
		if (written.length < MIN_RUN) continue;
		count += 1;
		const what = hidden(written.replaceAll(/["'\s\\+,]|\\n/g, (part) => part === "+" ? "+" : ""), 0);
		if (what !== void 0) yield {
			what,
			start: match.index,
			end: match.index + written.length
		};
	}
}
function hidden(run, level) {
	if (level >= MAX_LEVELS) return void 0;
	for (const decoded of [fromHex(run), fromBase64(run)]) {
		if (decoded === void 0) continue;
		const magic = MAGIC.find(([head]) => decoded.startsWith(head));
		if (magic && (magic[0] !== "MZ" || decoded.includes("PE\0\0") || decoded.includes("This program"))) return magic[1];
		if (isReadable(decoded)) {
			if (SCRIPT.test(decoded)) return "commands";
			const inner = /[A-Za-z0-9+/_-]{40,}={0,2}/.exec(decoded)?.[0];
			const deeper = inner === void 0 ? void 0 : hidden(inner, level + 1);
			if (deeper !== void 0) return `${deeper}, in several layers`;
		}
	}
}
function fromHex(run) {
	if (run.length % 2 === 1 || run.length > MAX_DECODED * 2 || !/^[\da-fA-F]+$/.test(run)) return void 0;
	let out = "";
	for (let at = 0; at < run.length; at += 2) out += String.fromCodePoint(Number.parseInt(run.slice(at, at + 2), 16));
	return out;
}
function fromBase64(run) {
	const plain = run.slice(0, MAX_DECODED).replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
	try {
		return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
	} catch {
		return;
	}
}
/** Whether text came out, and not noise: nearly all of it is printable ASCII. */
function isReadable(text) {
	if (text.length < 16) return false;
	let printable = 0;
	const probe = text.slice(0, 2e3);
	for (let at = 0; at < probe.length; at += 1) {
		const code = probe.charCodeAt(at);
		if (code >= 32 && code < 127 || code === 9 || code === 10 || code === 13) printable += 1;
	}
	return printable / probe.length > .97;
}

// src/rules/security/encoded-payload.ts
var encoded_payload_default = defineRule({
	id: "security/encoded-payload",
	subject: "content",
	severity: "error",
	summary: "Write what is run so that it can be read",
	security: {
		catalogue: "D05",
		cwe: [506, 912],
		score: 6,
		confidence: "high"
	},
	*check(content) {
		const { source } = content;
		if (!source) return;
		for (const { what, start, end } of encodedRuns(source.text)) yield {
			message: `A run of ${end - start} characters hides ${what}; write it as a file that can be reviewed, or leave it out`,
			at: source.place(start, end),
			severity: severityIn(content.context, "DATA", "error")
		};
	}
});

// src/rules/security/environment-read.ts
const SECRET = /TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE|CREDENTIAL|AUTH|^AWS_|^GITHUB_|^NPM_/i;
var environment_read_default = defineRule({
	id: "security/environment-read",
	subject: "content",
	severity: "error",
	summary: "Leave the environment of whoever generates alone",
	security: {
		catalogue: "B05",
		cwe: [526, 497],
		score: 8.2,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source || !content.template() || !source.text.includes("get_env")) return;
		for (const { name, args, start, end } of teraCalls(source.text)) {
			if (name !== "get_env") continue;
			const [variable] = args.get("name") ?? [];
			const stated = variable?.kind === "string" ? variable.text : void 0;
			yield {
				message: `The template writes ${stated === void 0 ? "a variable of any name from the environment" : SECRET.test(stated) ? `the secret ${quote(stated)} from the environment` : `${quote(stated)} from the environment`} of whoever generates into a file; ask for the value as a variable of the template`,
				at: source.place(start, end),
				severity: severityIn(content.context, "EMIT", "error")
			};
		}
	}
});

// src/rules/security/executable-bit.ts
/** What nobody runs: to say that it can be is a slip, or hides something. */
const NEVER$1 = [
	"turtle",
	"rdf-xml",
	"json-ld",
	"query",
	"toml",
	"json",
	"yaml",
	"workflow",
	"markdown",
	"html",
	"csv",
	"template"
];
var executable_bit_default = defineRule({
	id: "security/executable-bit",
	subject: "content",
	severity: "note",
	summary: "Mark only programs as executable",
	security: {
		catalogue: "A14",
		cwe: [732],
		score: 3,
		confidence: "very-high",
		persona: "pedantic"
	},
	*check({ entry, language, path, source }) {
		if (entry.executable !== true || !source || source.text.startsWith("#!")) return;
		if (!NEVER$1.includes(language)) return;
		yield {
			message: "The file can be executed and is no program; take the right away (git update-index --chmod=-x)",
			at: wholeFile(path)
		};
	}
});

// src/core/security/magic.ts
const PROGRAMS = [
	["a program for Linux (ELF)", [
		127,
		69,
		76,
		70
	]],
	["a program for macOS (Mach-O)", [
		254,
		237,
		250,
		206
	]],
	["a program for macOS (Mach-O)", [
		254,
		237,
		250,
		207
	]],
	["a program for macOS (Mach-O)", [
		206,
		250,
		237,
		254
	]],
	["a program for macOS (Mach-O)", [
		207,
		250,
		237,
		254
	]],
	["a program or Java class (0xCAFEBABE)", [
		202,
		254,
		186,
		190
	]],
	["a WebAssembly module", [
		0,
		97,
		115,
		109
	]],
	["an Android program (DEX)", [
		100,
		101,
		120,
		10
	]],
	["a Python program (pyc)", [
		85,
		13,
		13,
		10
	]],
	["a Lua program", [
		27,
		76,
		117,
		97
	]]
];
/** What kind of program some bytes are, told from how they begin; `undefined` where they are none. */
function programFormat(bytes) {
	if (bytes[2] === 13 && bytes[3] === 10 && (bytes[4] ?? 9) < 4 && bytes[5] === 0 && bytes[6] === 0 && bytes[7] === 0) return "a Python program (pyc)";
	const known = PROGRAMS.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
	if (known) return known[0];
	if (bytes[0] !== 77 || bytes[1] !== 90 || bytes.length < 64) return void 0;
	const at = (bytes[60] ?? 0) | (bytes[61] ?? 0) << 8 | (bytes[62] ?? 0) << 16;
	return bytes[at] === 80 && bytes[at + 1] === 69 ? "a program for Windows (PE)" : void 0;
}

// src/rules/security/executable-file.ts
var executable_file_default = defineRule({
	id: "security/executable-file",
	subject: "content",
	severity: "error",
	summary: "Ship sources, no compiled programs",
	security: {
		catalogue: "A12",
		cwe: [829],
		score: 7.8,
		confidence: "very-high"
	},
	*check(content) {
		const format = programFormat(content.bytes);
		if (format === void 0) return;
		yield {
			message: `The file is ${format}, which nobody can review; leave it out, and let the user build or install it from a place that can be verified`,
			at: wholeFile(content.path),
			severity: severityIn(content.context, "DATA", "error")
		};
	}
});

// src/rules/security/execution-surface.ts
var execution_surface_default = defineRule({
	id: "security/execution-surface",
	subject: "content",
	severity: "error",
	summary: "Write no file that runs by itself in the project of the user",
	security: {
		catalogue: "A04",
		cwe: [73, 94],
		score: 7.5,
		confidence: "high"
	},
	*check(content) {
		const template = content.template();
		const header = template && headerOf(template);
		if (!template || !isTable(header)) return;
		for (const { text, place } of headerTexts(template, "to")) {
			const surface = surfaceOf(emittedPath(text));
			if (surface === void 0) continue;
			const isForced = header["force"] === true || header["unattended_write_eligible"] === true;
			yield {
				message: `to ${quote(text)} is ${surface}${isForced ? ", and is overwritten without asking" : ""}; say so in the README, and let the user move it there`,
				at: place(0, text.length),
				severity: severityIn(content.context, "EMIT", isForced ? "error" : "warning")
			};
		}
	}
});

// src/core/security/xml-entities.ts
/** Grammars that formats name in each of their files, at the servers of those who made them. */
const KNOWN_GRAMMAR = /PUBLIC\s*["']-\/\/W3C\/\/|PUBLIC\s*["']-\/\/[^"']{1,80}["']\s*["']https?:\/\/(?:[\w-]+\.)*(?:w3|apple|oasis-open|apache|springframework|hibernate|mybatis|purl|sun|gnome|freedesktop)\.(?:org|com)\//;
/** Entities within entities that are declared for honest prefixes: `&owl;` in `&owlx;`. */
const MAX_DEPTH$2 = 2;
/**
* The declarations of an XML text that read a file or a server, or grow without end. Entities that only shorten names, as
* OWL files have, are fine. Comments and CDATA sections are passed over. Linear.
*/
function entityFaults(text) {
	const found = [];
	const depths = /* @__PURE__ */ new Map();
	const token = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!DOCTYPE\s[^[>]*|<!ENTITY\s+(?:%\s+)?([^\s>]+)\s+([^>]*)>?|<(?:xi|XInclude):include\b[^>]*>?/g;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [written, name, rest = ""] = match;
		const start = match.index;
		const end = start + written.length;
		if (written.startsWith("<!DOCTYPE")) {
			if (/\b(?:SYSTEM|PUBLIC)\s*["']/.test(written) && !KNOWN_GRAMMAR.test(written) && !/^<!DOCTYPE\s+html\b/i.test(written)) found.push({
				what: "reads its grammar from elsewhere",
				start,
				end
			});
		} else if (written.startsWith("<!ENTITY")) {
			if (/^(?:SYSTEM|PUBLIC)\b/.test(rest)) found.push({
				what: "reads a file or a server of whoever parses it",
				start,
				end
			});
			const inner = [...rest.matchAll(/[&%]([^\s;&%"'#]+);/g)].map(([, used = ""]) => (depths.get(used) ?? 0) + 1);
			const depth = Math.max(0, ...inner);
			if (name !== void 0) depths.set(name, depth);
			if (depth > MAX_DEPTH$2) found.push({
				what: "grows with each level until the memory is full",
				start,
				end
			});
		} else if (/^<(?:xi|XInclude):include/.test(written)) found.push({
			what: "reads a file or a server of whoever parses it",
			start,
			end
		});
	}
	return found;
}

// src/rules/security/external-entity.ts
/** One is enough to know; a bomb has thousands. */
const MAX_TOLD$5 = 20;
var external_entity_default = defineRule({
	id: "security/external-entity",
	subject: "content",
	severity: "error",
	summary: "Let XML read nothing but itself",
	security: {
		catalogue: "C06",
		cwe: [611, 776],
		score: 8.2,
		confidence: "very-high"
	},
	*check(content) {
		const { source, language } = content;
		if (!source || !(language === "rdf-xml" || language === "html" || /^\s*<\?xml\b/.test(source.text))) return;
		for (const { what, start, end } of entityFaults(source.text).slice(0, MAX_TOLD$5)) yield {
			message: `${quote(source.text.slice(start, Math.min(end, start + 80)))} ${what}; write the text out`,
			at: source.place(start, end),
			severity: severityIn(content.context, "DATA", "error")
		};
	}
});

// src/rules/security/fabricated-digest.ts
/** A digest of SHA-256 where something is to be verified by it. */
const STATED = /\b(?:sha-?256(?:sum)?|checksum|digest|integrity|hash)s?["'`]?[ \t]{0,4}(?::|=|@)[ \t]{0,4}["'`]?(?:sha256[:-])?([0-9a-f]{64})\b|@sha256:([0-9a-f]{64})\b/gi;
var fabricated_digest_default = defineRule({
	id: "security/fabricated-digest",
	subject: "content",
	severity: "error",
	summary: "State digests of what is there, none that are made up",
	security: {
		catalogue: "F06",
		cwe: [345, 354],
		score: 8.1,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source || !/[0-9a-f]{64}/i.test(source.text)) return;
		for (const { 0: whole, 1: stated, 2: pinned, index } of source.text.matchAll(STATED)) {
			const hex = stated ?? pinned ?? "";
			const made = fabrication(hex.toLowerCase());
			if (!made?.sure) continue;
			const start = index + whole.length - hex.length;
			yield {
				message: `No hash function writes this digest: ${made.what}; whoever verifies by it verifies nothing: write that of the bytes`,
				at: source.place(start, start + hex.length),
				severity: severityIn(content.context, "EMIT", "error")
			};
		}
	}
});

// src/rules/security/federated-query.ts
var federated_query_default = defineRule({
	id: "security/federated-query",
	subject: "content",
	severity: "error",
	summary: "Query only the graphs of the gpack, no server",
	security: {
		catalogue: "C01",
		cwe: [918],
		score: 7.7,
		confidence: "very-high"
	},
	*check(content) {
		for (const query of queriesOf(content)) {
			if (!/service/i.test(query.text)) continue;
			const tokens = [...rdfTokens(query.text)];
			for (const [at, token] of tokens.entries()) {
				if (token.kind !== "word" || !/^service$/i.test(query.text.slice(token.start, token.end))) continue;
				const next = tokens[at + 1];
				const isSilent = next?.kind === "word" && /^silent$/i.test(query.text.slice(next.start, next.end));
				const target = isSilent ? tokens[at + 2] : next;
				if (!target || ![
					"iri",
					"variable",
					"word"
				].includes(target.kind)) continue;
				const server = query.text.slice(target.start, target.end);
				yield {
					message: `The query sends what it knows to ${target.kind === "variable" ? `whatever server ${quote(server)} names` : quote(server)}${isSilent ? ", and hides when that fails" : ""}; put the data into a graph of the gpack`,
					at: query.place(token.start, target.end),
					severity: severityIn(content.context, "DATA", "error")
				};
			}
		}
	}
});

// src/rules/security/forced-write.ts
var forced_write_default = defineRule({
	id: "security/forced-write",
	subject: "content",
	severity: "warning",
	summary: "Leave files that are there alone, unless the user agrees",
	security: {
		catalogue: "B12",
		cwe: [862],
		score: 6.5,
		confidence: "very-high"
	},
	*check(content) {
		const template = content.template();
		const header = template && headerOf(template);
		if (!template?.header || !header) return;
		const severity = severityIn(content.context, "EMIT", "warning");
		if (header["unattended_write_eligible"] === true && header["unless_exists"] !== true) yield {
			message: "unattended_write_eligible lets an agent write the file without anybody looking, over what is there; add unless_exists: true",
			at: template.header.keyAt(["unattended_write_eligible"]),
			severity
		};
		for (const key of [
			"before",
			"after",
			"skip_if"
		]) for (const { text, place } of headerTexts(template, key)) {
			if (!matchesNothing(text)) continue;
			yield {
				message: `${key} matches the empty text, so it means every line of the file; write a pattern that names the place`,
				at: place(0, text.length),
				severity
			};
		}
	}
});
/** Whether a pattern is one of those that match everywhere; it is never run. */
function matchesNothing(pattern) {
	return /^(?:\(\?\w+\))?\^?(?:\(\))?(?:\.\*|\.\?|\[\^?[^\]]*\]\*|\(\?:\)|\|)?\$?$/.test(pattern.trim());
}

// src/core/hidden-text/foreign-letters.ts
const NOT_ASCII = /[^\p{ASCII}]/u;
const WORD$1 = /[\p{L}\p{M}\p{N}_]+/gu;
const ASCII_LETTER = /[A-Za-z]/g;
/** Letters of scripts that share shapes with Latin, and Latin letters in costume: full width, mathematical. */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Georgian}\p{Script=Deseret}\p{Script=Canadian_Aboriginal}\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]/u;
/** Longest word that is looked at: an identifier, not a blob. */
const MAX_WORD = 80;
/**
* Words that mix ASCII letters with foreign ones, all of which look like ASCII. A single foreign letter beside one ASCII letter
* is a formula, as in `λx`; Greek needs three, since formulas are full of it.
*/
function* foreignWordsIn(text) {
	if (!NOT_ASCII.test(text)) return;
	for (const { 0: word, index } of text.matchAll(WORD$1)) {
		if (word.length > MAX_WORD || !NOT_ASCII.test(word)) continue;
		const found = judge(word);
		if (found) yield {
			start: index,
			end: index + word.length,
			word,
			...found
		};
	}
}
/** A letter in costume is the letter, by Unicode itself. */
function prototypeOf(character) {
	const plain = character.normalize("NFKC");
	return /^[A-Za-z]$/.test(plain) ? plain : imitatedBy(character);
}
function judge(word) {
	const foreign = [];
	let reads = "";
	for (const character of word) {
		if (character.charCodeAt(0) < 128) {
			reads += character;
			continue;
		}
		const prototype = FOREIGN.test(character) ? prototypeOf(character) : void 0;
		if (prototype === void 0) return void 0;
		foreign.push(character);
		reads += prototype;
	}
	if ((word.match(ASCII_LETTER)?.length ?? 0) < (foreign.some((character) => /\p{Script=Greek}/u.test(character)) ? 3 : 2)) return void 0;
	return {
		reads,
		points: foreign.slice(0, 4).map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
	};
}

// src/rules/security/foreign-letter.ts
var foreign_letter_default = defineRule({
	id: "security/foreign-letter",
	subject: "content",
	severity: "error",
	summary: "Write a word in the letters that it seems to have",
	security: {
		catalogue: "D04",
		cwe: [1007],
		score: 7,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source) return;
		for (const { start, end, reads, points } of foreignWordsIn(source.text)) yield {
			message: `This word is read as ${quote(reads.slice(0, 120))} and has ${points.join(", ")} in it, so that it is another one; write it in plain letters`,
			at: source.place(start, end),
			severity: severityIn(content.context, "EMIT", "error")
		};
	}
});

// src/rules/security/graph-exhaustion.ts
const MAX_LITERAL$1 = 65536;
const MAX_DEPTH$1 = 64;
const MAX_TOLD$4 = 20;
var graph_exhaustion_default = defineRule({
	id: "security/graph-exhaustion",
	subject: "content",
	severity: "warning",
	summary: "Write graphs and queries that an engine can finish",
	security: {
		catalogue: "C09",
		cwe: [400, 770],
		score: 5.3,
		confidence: "low",
		persona: "pedantic"
	},
	*check(content) {
		const { source, language } = content;
		if (!source) return;
		const severity = severityIn(content.context, "DATA", "warning");
		if (language === "turtle") {
			let depth = 0;
			for (const { kind, start, end } of rdfTokens(source.text)) {
				if (kind === "string" && end - start > MAX_LITERAL$1) yield {
					message: `The literal has ${end - start} characters; put the text into a file`,
					at: source.place(start),
					severity
				};
				if (kind === "close") depth -= 1;
				else if (kind === "open") {
					depth += 1;
					if (depth === MAX_DEPTH$1) yield {
						message: `Brackets are nested ${MAX_DEPTH$1} deep; name the nodes`,
						at: source.place(start),
						severity
					};
				}
			}
		}
		for (const { text, place } of queriesOf(content)) for (const [start, end] of [...repeatedPaths(text)].slice(0, MAX_TOLD$4)) yield {
			message: "A path that repeats a repetition takes time without end in some engines; repeat it once",
			at: place(start, end),
			severity
		};
	}
});
/** Ranges of paths such as `(ex:a*)*`, told by the tokens. */
function* repeatedPaths(text) {
	if (!/[*+]\s*\)\s*[*+]/.test(text)) return;
	const open = [];
	let previous = "";
	let beforePrevious = "";
	let closed;
	for (const { kind, start, end } of rdfTokens(text)) {
		const word = text.slice(start, Math.min(end, start + 4));
		if (closed?.isRepeated && (word === "*" || word === "+")) yield [closed.start, end];
		closed = void 0;
		if (kind === "open") open.push(start);
		else if (kind === "close") {
			const from = open.pop();
			if (from !== void 0 && word === ")") closed = {
				start: from,
				isRepeated: /[*+]/.test(previous) && beforePrevious !== "("
			};
		}
		beforePrevious = previous;
		previous = word;
	}
}

// src/rules/security/graph-update.ts
const UPDATE = /^(?:insert|delete|load|clear|drop|create|copy|move|add)$/i;
var graph_update_default = defineRule({
	id: "security/graph-update",
	subject: "content",
	severity: "error",
	summary: "Ask graphs in a query, and change none",
	security: {
		catalogue: "C02",
		cwe: [918, 552],
		score: 8.1,
		confidence: "very-high"
	},
	*check(content) {
		const severity = severityIn(content.context, "DATA", "error");
		const isUpdateFile = content.path.toLowerCase().endsWith(".ru");
		for (const { text, written, place } of queriesOf(content)) {
			if (!/\b(?:insert|delete|load|clear|drop|create|copy|move|add)\b/i.test(text)) continue;
			const outline = queryOutline(written);
			const tokens = [...rdfTokens(text)];
			if (outline.kind !== "update") {
				const second = updateAfter(text, tokens);
				if (second) yield {
					message: `${text.slice(second.start, second.end).toUpperCase()} stands behind a query, and changes the graph in engines that read on; leave it out`,
					at: place(second.start, second.end),
					severity
				};
				continue;
			}
			for (const [at, { kind, start, end }] of tokens.entries()) {
				const word = kind === "word" ? text.slice(start, Math.min(end, start + 10)) : "";
				if (!UPDATE.test(word)) continue;
				const next = tokens.slice(at + 1, at + 3).find((token) => token.kind === "iri");
				if (/^load$/i.test(word) && next) yield {
					message: `LOAD reads ${quote(text.slice(next.start, next.end))} from a server or a disk of whoever generates; put the graph into the gpack`,
					at: place(start, next.end),
					severity
				};
				else if (!isUpdateFile && start === outline.first) yield {
					message: `${word.toUpperCase()} changes the graph that a query was to ask: what is generated depends on the order of files; write a CONSTRUCT`,
					at: place(start, end),
					severity
				};
			}
		}
	}
});
/** An update behind the end of a query. */
function updateAfter(text, tokens) {
	let depth = 0;
	for (const [at, token] of tokens.entries()) {
		const word = text.slice(token.start, Math.min(token.end, token.start + 10));
		if (word === "{") depth += 1;
		else if (word === "}") depth -= 1;
		else if (depth === 0 && token.kind === "word" && UPDATE.test(word) && text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end) === ";") return token;
	}
}

// src/rules/security/header-ambiguity.ts
/** What makes a header say something else than stands in it. */
const HIDING = [
	[/(?:^|[:,[{-][ \t]+|<<[ \t]*:[ \t]*)\*[A-Za-z_][\w-]*(?=[ \t]*(?:$|[,\]}#]))/m, "stands for another part of the header"],
	[/^[ \t]*["']?[\w-]*(?:\{\{[^}\n]*\}\}|\{%[^%\n]*%\})[\w-]+["']?[ \t]*:(?=[ \t\r\n])|^[ \t]*["']?[\w-]*\{\{[^}\n]*\}\}[\w-]*["']?[ \t]*:(?=[ \t\r\n])/m, "is a key that is made when the header is rendered"],
	[/![!\w<][^\s]*binary\b/m, "writes a text in base64"]
];
var header_ambiguity_default = defineRule({
	id: "security/header-ambiguity",
	subject: "content",
	severity: "error",
	summary: "Write a header that every reader understands alike",
	security: {
		catalogue: "B11",
		cwe: [20, 776],
		score: 5,
		confidence: "very-high"
	},
	*check(content) {
		const template = content.template();
		const { source } = content;
		if (!source || !template?.header) return;
		const severity = severityIn(content.context, "EMIT", "error");
		const twice = template.header.problems.find(({ message }) => message.includes(" twice"));
		if (twice) yield {
			message: `${twice.message}: which of the two counts depends on who reads it, so a reviewer sees another than what runs; keep one`,
			at: twice.at,
			severity
		};
		const header = source.text.slice(0, template.bodyStart);
		for (const [pattern, why] of HIDING) {
			const match = pattern.exec(header);
			if (!match) continue;
			yield {
				message: `${quote(match[0].trim())} ${why}, so that a reviewer, a scanner and ggen may each read another path or hook; write it out`,
				at: source.place(match.index, match.index + match[0].length),
				severity
			};
		}
	}
});

// src/rules/security/hook-injection.ts
var hook_injection_default = defineRule({
	id: "security/hook-injection",
	subject: "content",
	severity: "error",
	summary: "Keep values of a graph out of the commands that a hook runs",
	security: {
		catalogue: "B02",
		cwe: [78],
		score: 9.3,
		confidence: "very-high"
	},
	*check(content) {
		for (const script of content.scripts()) {
			if (script.kind !== "hook" || !hasTera(script.written)) continue;
			const tag = [...liveTags(script.written)].find((one) => one.kind === "expression" && !isText(script.written, one));
			if (!tag) continue;
			const expression = script.written.slice(tag.start, tag.end);
			yield {
				message: `${script.where} hands the value of ${quote(expression)} to a shell, which runs what stands in it whatever the quotes around it; leave the expression out of the command`,
				at: script.place(tag.start, tag.end),
				severity: severityIn(script.context, "EXEC", "error")
			};
		}
	}
});
/** Whether an expression is a plain text that stands by itself. Within a word it is there to hide that word. */
function isText(script, { start, end }) {
	return /^\{\{-?\s*(?:"[^"`$;&|<>\n]*"|'[^'`$;&|<>\n]*')\s*-?\}\}$/.test(script.slice(start, end)) && !/\w/.test(`${script[start - 1] ?? ""}${script[end] ?? ""}`);
}

// src/rules/security/include-escape.ts
const INCLUDING = /* @__PURE__ */ new Set([
	"include",
	"import",
	"extends"
]);
var include_escape_default = defineRule({
	id: "security/include-escape",
	subject: "content",
	severity: "error",
	summary: "Include only templates of the gpack",
	security: {
		catalogue: "B08",
		cwe: [98, 22],
		score: 7.5,
		confidence: "high"
	},
	*check(content) {
		const { source } = content;
		const template = content.template();
		if (!source || !template) return;
		const severity = severityIn(content.context, "EMIT", "error");
		const depth = directoryOf(content.path).slice(content.pack?.directory.length ?? 0).split("/").filter(Boolean).length;
		for (const tag of liveTags(source.text)) {
			if (tag.kind !== "statement" || !INCLUDING.has(statementWord(source.text, tag))) continue;
			const [first, target] = teraTokens(source.text, tag).filter(({ text }) => text !== "-");
			if (!first || !target) continue;
			if (target.kind !== "string") {
				if (target.text === "[") {
					const out = teraTokens(source.text, tag).find(({ kind, text }) => kind === "string" && isOut(text, depth));
					if (out) yield {
						message: leads(first.text, out.text),
						at: source.place(out.start, out.end),
						severity
					};
					continue;
				}
				yield {
					message: `${first.text} takes its file from ${quote(target.text)}, so that a value decides what is read; name the file`,
					at: source.place(target.start, target.end),
					severity
				};
			} else if (isOut(target.text, depth)) yield {
				message: leads(first.text, target.text),
				at: source.place(target.start, target.end),
				severity
			};
		}
		for (const key of [
			"from",
			"rdf",
			"shape"
		]) for (const { text, place } of headerTexts(template, key)) {
			if (!isOut(text, depth)) continue;
			yield {
				message: leads(key, text),
				at: place(0, text.length),
				severity
			};
		}
	}
});
function leads(key, path) {
	return `${key} ${quote(path)} leads out of the gpack, so that a file of the user is read; name one of the gpack`;
}
function isOut(path, depth) {
	const escape = pathEscape(path, depth);
	return escape !== void 0 && escape !== "inside";
}

// src/rules/security/insecure-source.ts
/** Addresses over which anybody on the way can give something else. */
const INSECURE = /^(?:git\+)?(?:http|git|ftp):\/\//i;
const LOCAL = /^(?:git\+)?\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;
var insecure_source_default = defineRule({
	id: "security/insecure-source",
	subject: "content",
	severity: "error",
	summary: "Take packages over connections that nobody can change on the way",
	security: {
		catalogue: "F08",
		cwe: [319],
		score: 5.9,
		confidence: "very-high"
	},
	*check(content) {
		for (const { name, source, who, meant, at } of neededPackages(content)) {
			if (source.kind !== "git" && source.kind !== "url") continue;
			if (!INSECURE.test(source.url) || LOCAL.test(source.url)) continue;
			yield {
				message: `${who} takes ${quote(name)} from ${quote(source.url)}, where anybody on the way can give something else; write https`,
				at,
				severity: severityIn(content.context, meant, "error")
			};
		}
	}
});

// src/rules/security/install-script.ts
const SCRIPTS = [
	"preinstall",
	"install",
	"postinstall",
	"prepare",
	"prepublish",
	"preprepare",
	"postprepare"
];
/** What packages of ordinary projects do there. */
const ORDINARY = /^(?:husky(?: install)?|lefthook install|patch-package|(?:npm|pnpm|yarn|bun) run [\w:.-]+|tsc(?: -b)?|ngcc|prisma generate|svelte-kit sync|nuxt prepare|electron-builder install-app-deps)$/;
/** In the build script of a crate: a shell, a download, a connection. */
const BUILD_DANGER = /Command::new\(\s{0,8}"(?:\/\w+\/)*(?:sh|bash|curl|wget|powershell|pwsh|cmd|python3?|perl|node|nc)(?:\.exe)?"|\b(?:reqwest|ureq|isahc|attohttpc|minreq)::|TcpStream::connect/;
var install_script_default = defineRule({
	id: "security/install-script",
	subject: "content",
	severity: "warning",
	summary: "Install packages without running commands",
	security: {
		catalogue: "F10",
		cwe: [829],
		score: 6,
		confidence: "high"
	},
	*check(content) {
		for (const { language, path, source, context } of content.units()) {
			const name = baseName(path);
			if (language === "json" && name === "package.json") {
				const doc = parseJsonDocument(source);
				const scripts = own(doc.value, "scripts");
				if (!isTable(scripts)) continue;
				for (const key of SCRIPTS) {
					const command = text(scripts, key);
					if (command === void 0 || ORDINARY.test(command.trim())) continue;
					yield {
						message: `${key} runs ${quote(command)} on each installation of the project; let the user run it`,
						at: doc.at(["scripts", key]),
						severity: severityIn(context, "EMIT", "warning")
					};
				}
			} else if (language === "rust" && name === "build.rs") {
				const match = BUILD_DANGER.exec(source.text);
				if (!match) continue;
				yield {
					message: `build.rs runs more than a build (${quote(match[0].slice(0, 60))}) on each compilation of the project; ship what it makes, or let the user run it`,
					at: source.place(match.index, match.index + match[0].length),
					severity: severityIn(context, "EMIT", "warning")
				};
			} else if (language === "python" && name === "setup.py") {
				const match = /\bcmdclass\s*=|\bos\.system\s*\(|\bsubprocess\.\w+\s*\(|\burlopen\s*\(/.exec(source.text);
				if (!match) continue;
				yield {
					message: `setup.py runs its own code (${quote(match[0])}) on each installation; describe the package in pyproject.toml`,
					at: source.place(match.index, match.index + match[0].length),
					severity: severityIn(context, "EMIT", "warning")
				};
			}
		}
	}
});

// src/rules/security/invisible-character.ts
var invisible_character_default = defineRule({
	id: "security/invisible-character",
	subject: "content",
	severity: "error",
	summary: "Write words without characters that nobody sees",
	security: {
		catalogue: "D02",
		cwe: [1007],
		score: 7.5,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source) return;
		for (const { kind, start, end, points } of hiddenIn(source.text)) {
			if (kind !== "zero-width") continue;
			yield {
				message: `${points.join(" ")} stands in or beside a word and is not seen, so that the word is another one than it seems; remove it`,
				at: source.place(start, end),
				severity: severityIn(content.context, "DATA", "error")
			};
		}
	}
});

// src/rules/security/invisible-payload.ts
var invisible_payload_default = defineRule({
	id: "security/invisible-payload",
	subject: "content",
	severity: "error",
	summary: "Hide no text in characters that nobody sees",
	security: {
		catalogue: "D03",
		cwe: [506],
		score: 9,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source) return;
		for (const { kind, start, end, points, decoded } of hiddenIn(source.text)) {
			if (kind !== "payload") continue;
			const says = decoded === void 0 ? "" : `, which decode to ${quote(decoded)}`;
			const count = Array.from(source.text.slice(start, end)).length;
			yield {
				message: `Here ${count === 1 ? "stands a character" : `stand ${count} characters`} that nobody sees (${points.join(" ")}${count > points.length ? " …" : ""})${says}; remove ${count === 1 ? "it" : "them"}`,
				at: source.place(start, end)
			};
		}
	}
});

// src/rules/security/joined-hooks.ts
/** Templates with hooks that are held against each other. */
const MAX_TEMPLATES$1 = 500;
/** Times that somebody generates: what a later template got is there when an earlier one runs again. */
const ROUNDS = 2;
var joined_hooks_default = defineRule({
	id: "security/joined-hooks",
	subject: "pack",
	severity: "error",
	summary: "Run in no hook what the hook of another template downloads",
	security: {
		catalogue: "B03",
		cwe: [494],
		score: 9,
		confidence: "high"
	},
	*check(pack, tools) {
		const templates = pack.files().flatMap(({ path }) => hooksOf(tools.content(path)) ?? []);
		if (templates.length < 2) return;
		if (templates.length > MAX_TEMPLATES$1) {
			tools.incomplete(pack.file, `the gpack has hooks in more than ${MAX_TEMPLATES$1} templates, which were not joined`);
			return;
		}
		const joined = new Arrivals();
		const told = /* @__PURE__ */ new Set();
		for (let round = 1; round <= ROUNDS; round += 1) for (const hooks of templates) {
			const alone = new Arrivals();
			for (const hook of hooks) {
				joined.variables.clear();
				const own = new Set(downloadsThatRun(commandsOf(hook), alone).map(({ start }) => start));
				for (const run of downloadsThatRun(commandsOf(hook), joined)) {
					if (own.has(run.start) || told.has(hook)) continue;
					told.add(hook);
					yield reported(hook, run, sourceOf(templates, hooks, hook));
				}
			}
		}
	}
});
/** The hooks of a template in the order in which they run; `undefined` for what has none. */
function hooksOf(content) {
	if (content?.language !== "template") return void 0;
	const hooks = content.scripts().filter(({ kind, shell }) => kind === "hook" && shell === "posix");
	return hooks.length > 0 ? [hooks] : void 0;
}
function reported(hook, { start, end }, source) {
	const command = hook.written.slice(start, end).trim();
	return {
		message: `${hook.where} runs what a hook of another template got from elsewhere, by ${quote(command)}; pin what is needed by its digest, and check that before it runs`,
		at: hook.place(start, end),
		severity: severityIn(hook.context, "EXEC", "error"),
		...source ? { related: [{
			message: `Here ${source.where} gets it`,
			at: source.place(0, source.written.length)
		}] } : {}
	};
}
/** The hook of another template after which one runs something from elsewhere; `undefined` where it takes several of them. */
function sourceOf(templates, own, hook) {
	return templates.filter((hooks) => hooks !== own).flat().find((other) => {
		const arrivals = new Arrivals();
		downloadsThatRun(commandsOf(other), arrivals);
		return downloadsThatRun(commandsOf(hook), arrivals).length > 0;
	});
}

// src/core/supply/advice-text.ts
/** Other names of a weakness that are told. */
const TOLD = 2;
/** What advisories say of a package, as the end of a sentence that names it, and what to do. */
function adviceText({ ids, summary, kind, reach, safe }) {
	const [id = "", ...others] = ids;
	const names = others.length > 0 ? `${id} (${others.slice(0, TOLD).join(", ")})` : id;
	const what = summary === "" ? "" : `: ${quote(summary)}`;
	switch (kind) {
		case "malicious": return `which ${reach === "some" ? "may be a version that is" : "is"} known to do harm, ${names}${what}; remove it, and look at what has run it`;
		case "unmaintained": return `which nobody looks after any more, ${names}${what}; choose another`;
		case "vulnerability":
		case "unsound":
		case "notice": return safe === void 0 ? `of which ${names} knows no version without a weakness${what}; choose another package` : `each version of which has ${names}${what}; write ${quote(safe)} or a newer one`;
	}
}

// src/rules/security/known-vulnerability.ts
var known_vulnerability_default = defineRule({
	id: "security/known-vulnerability",
	subject: "content",
	severity: "error",
	summary: "Need packages without known vulnerabilities",
	security: {
		catalogue: "F01",
		cwe: [1395],
		score: 8,
		confidence: "very-high"
	},
	*check(content, tools) {
		const { advisories } = tools.supply;
		if (!advisories) return;
		for (const needed of neededPackages(content)) {
			if (needed.source.kind !== "registry" || needed.range === void 0) continue;
			const requirement = requirementOf(needed.ecosystem, needed.name, needed.range);
			if (!requirement) continue;
			for (const advice of adviceFor(advisories, requirement)) {
				if (advice.kind !== "vulnerability" && advice.kind !== "unsound") continue;
				if (advice.reach === "unclear") {
					tools.incomplete(content.path, `nobody can tell whether ${advice.ids[0] ?? ""} is about ${quote(needed.name)}`);
					continue;
				}
				if (advice.reach === "some") continue;
				yield {
					message: `${needed.who} needs ${quote(`${needed.name} ${needed.range}`)}, ${adviceText(advice)}`,
					at: needed.at,
					severity: severityIn(content.context, needed.meant, severityOf(advice))
				};
			}
		}
	}
});
function severityOf({ severity, kind }) {
	if (kind === "unsound") return "warning";
	return severity === "low" || severity === "moderate" ? "warning" : "error";
}

// src/core/licences/alternatives.ts
/** Alternatives that are worked out: `(A OR B) AND (C OR D) AND …` has twice as many with each part. */
const MAX_ALTERNATIVES = 64;
/** The ways to meet an expression; `undefined` for one that has too many to judge. */
function alternativesOf(expression) {
	switch (expression.kind) {
		case "leaf": return [[expression]];
		case "OR": {
			const left = alternativesOf(expression.left);
			const right = left && alternativesOf(expression.right);
			return right && bounded([...left, ...right]);
		}
		case "AND": {
			const left = alternativesOf(expression.left);
			const right = left && alternativesOf(expression.right);
			if (!left || !right || left.length * right.length > MAX_ALTERNATIVES) return void 0;
			return left.flatMap((first) => right.map((second) => [...first, ...second]));
		}
	}
}
function bounded(alternatives) {
	return alternatives.length > MAX_ALTERNATIVES ? void 0 : alternatives;
}
/** A licence by its current id, `GPL-3.0-or-later` for `GPL-3.0+`. */
function idOf(leaf) {
	return currentId(leaf) ?? leaf.id;
}

// src/core/licences/obligation.ts
/**
* What a licence asks of who passes the work on, from little to much.
*
* - `public`: nothing
* - `permissive`: to name the authors
* - `file`: its own files stay under it (weak copyleft)
* - `work`: the whole work goes under it (strong copyleft)
* - `network`: also what is only offered over a network
* - `restricted`: no commercial use, no changes, or a purpose is forbidden: not open source
*/
const obligations = [
	"public",
	"permissive",
	"file",
	"work",
	"network",
	"restricted"
];
/** What a licence asks; `undefined` for one that is not on this list. An exception takes strong copyleft back to files. */
function obligationOf(leaf) {
	const id = idOf(leaf);
	const found = FAMILIES.find(([, pattern]) => pattern.test(id))?.[0];
	return found === "work" && leaf.exception !== void 0 ? "file" : found;
}
const FAMILIES = [
	["public", /^(?:CC0-1\.0|Unlicense|0BSD|MIT-0|PDDL-1\.0|WTFPL|blessing)$/],
	["permissive", /^(?:MIT|MIT-.*|Apache-.*|BSD-.*|ISC|Zlib|BSL-1\.0|NCSA|PostgreSQL|PSF-2\.0|Python-2\.0|Unicode-(?:3\.0|DFS-2016)|CC-BY-[234]\.0|ODC-By-1\.0|UPL-1\.0|BlueOak-1\.0\.0|X11|curl|OpenSSL|Artistic-2\.0|AFL-3\.0|ECL-2\.0|OFL-1\.1|W3C|W3C-.*|HPND|Ruby|TCL|libpng-2\.0|zlib-acknowledgement)$/],
	["file", /^(?:LGPL-.*|MPL-.*|EPL-.*|CDDL-.*|MS-RL|EUPL-.*|CECILL-C|APSL-.*)$/],
	["work", /^(?:GPL-.*|CC-BY-SA-.*|ODbL-1\.0|CECILL-2\.1|Sleepycat)$/],
	["network", /^(?:AGPL-.*)$/],
	["restricted", /^(?:CC-BY-NC.*|CC-BY-ND-.*|BUSL-1\.1|SSPL-1\.0|Elastic-2\.0|JSON|PolyForm-.*|Hippocratic-.*|Parity-.*|Commons-Clause)$/]
];
/** Whether one asks more than another. */
function isMore(a, b) {
	return obligations.indexOf(a) > obligations.indexOf(b);
}

// src/core/licences/compatibility.ts
/**
* Whether a pack may depend on another: whichever way the pack is taken, some way of the dependency allows it. What a pack
* needs is generated from together with it, so strong copyleft reaches the pack; weak copyleft stays with its files.
*/
function compatibility(pack, dependency) {
	const outbound = alternativesOf(pack);
	const inbound = alternativesOf(dependency);
	if (!outbound || !inbound) return { kind: "unknown" };
	let isKnown = true;
	for (const offered of outbound) {
		const clashes = inbound.map((taken) => clashOf(offered, taken));
		if (clashes.includes("fits")) continue;
		const clash = clashes.find((result) => typeof result === "object");
		if (clash && !clashes.includes("unknown")) return clash;
		isKnown = false;
	}
	return { kind: isKnown ? "fits" : "unknown" };
}
function clashOf(offered, taken) {
	let unknown = false;
	for (const licence of taken) {
		const result = licenceClash(offered, licence);
		if (typeof result === "object") return result;
		unknown ||= result === "unknown";
	}
	return unknown ? "unknown" : "fits";
}
/** One licence of the dependency against all that hold together for the pack. */
function licenceClash(offered, licence) {
	const ids = offered.map(idOf);
	const id = idOf(licence);
	if (ids.includes(id)) return "fits";
	const obligation = obligationOf(licence);
	const kinds = offered.map(obligationOf);
	if (obligation === void 0) return "unknown";
	const clash = (why) => ({
		kind: "clashes",
		outbound: ids.join(" AND "),
		inbound: id,
		why
	});
	if (ids.some((own) => own === "GPL-2.0-only") && id === "Apache-2.0") return clash("GPL-2.0-only does not take the patent terms of Apache-2.0");
	if (obligation !== "work" && obligation !== "network" && obligation !== "restricted") return "fits";
	if (kinds.includes(void 0)) return "unknown";
	if (obligation === "restricted") return clash(`${id} limits what the work may be used for, and ${ids.join(" AND ")} does not say so`);
	if (ids.some((own) => takesCopyleft(own, id))) return "fits";
	return clash(kinds.some((kind) => kind === "work" || kind === "network") ? "neither of the two lets the whole be under the other" : `${id} asks that the whole is under it`);
}
/** Whether work under one licence of the GNU family, or the like, may take in work under another. */
function takesCopyleft(own, other) {
	const versions = gnuVersions(own);
	const others = gnuVersions(other);
	if (versions.length > 0 && others.length > 0) return versions.some((version) => others.includes(version));
	return /^CC-BY-SA-4\.0$/.test(other) && versions.includes(3);
}
/** The versions of the GPL and AGPL under which a licence lets a work be offered. */
function gnuVersions(id) {
	const parts = /^(A?)GPL-([123])\.0-(only|or-later)$/.exec(id);
	if (!parts) return [];
	const first = Number(parts[2]);
	return [
		1,
		2,
		3
	].filter((version) => version === first || parts[3] === "or-later" && version > first);
}

// src/core/licences/declared-licence.ts
/** The licence that a text declares; `undefined` for one that is no expression of SPDX. */
function declaredLicence(license) {
	const parsed = license === void 0 ? void 0 : parseSpdx(license);
	return parsed && !("fault" in parsed) ? parsed.expression : void 0;
}
/** The ids of an expression, current ones. */
function licenceIds(expression) {
	return new Set(leavesOf(expression).map(idOf));
}

// src/rules/security/license-conflict.ts
var license_conflict_default = defineRule({
	id: "security/license-conflict",
	subject: "registry",
	severity: "error",
	summary: "Depend only on gpacks whose licence lets the own one be kept",
	security: {
		catalogue: "F11",
		cwe: [],
		score: 5,
		confidence: "high"
	},
	*check(registry) {
		for (const pack of registry.packs) {
			const own = registry.isAffected(pack) ? declaredLicence(pack.facts.license) : void 0;
			if (!own) continue;
			for (const { id } of pack.facts.needs) {
				const license = licenceOf(registry, id);
				const needed = declaredLicence(license);
				const result = needed && compatibility(own, needed);
				if (result?.kind !== "clashes") continue;
				const manifest = pack.manifest();
				yield {
					message: `The gpack is under ${quote(pack.facts.license ?? "")} and needs ${quote(id)}, which is under ${quote(license ?? "")}: ${result.why}; choose another licence, or do without it`,
					at: manifest ? manifest.doc.at(["dependencies", id]) : wholeFile(pack.file)
				};
			}
		}
	}
});
/** The licence of a pack: as its manifest declares it, else as an index shows it. */
function licenceOf(registry, id) {
	const { indexes, scope } = registry;
	const [pack] = registry.packsWithId(id);
	const facts = pack?.facts ?? scope?.followed.get(id);
	if (facts) return facts.license;
	for (const { entries } of indexes) {
		const entry = entries.find(({ key }) => key === id) ?? scope?.lookups.now.map((lookup) => lookup.entry(id)).find((found) => found);
		if (entry) return text(entry.record, "license");
	}
}

// src/core/licences/licence-text.ts
/** Bytes of a text that are compared: the longest common licence has 35,000. */
const MAX_LENGTH = 131072;
/**
* The licences that a text is, as far as its own words tell: ids of SPDX, the versions of a family together where the text is
* the same. Empty for a text that is not recognised. Several for a file that holds several.
*/
function licencesInText(text) {
	const plain = words(text.slice(0, MAX_LENGTH));
	const found = TEXTS.filter(({ all, none = [] }) => all.every((part) => plain.includes(part)) && !none.some((part) => plain.includes(part)));
	return [...new Set(found.flatMap(({ ids }) => ids))];
}
/** Letters and digits alone: line breaks, comment signs and quotes differ between copies of one text. */
function words(text) {
	return text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, " ").trim();
}
const gnu = (name, version) => [`${name}-${version}-only`, `${name}-${version}-or-later`];
const BSD = "redistribution and use in source and binary forms with or without modification are permitted";
const BSD_3 = "be used to endorse or promote products derived from";
const TEXTS = [
	{
		ids: ["MIT", "X11"],
		all: [
			"permission is hereby granted free of charge to any person obtaining a copy of this software",
			"the above copyright notice and this permission notice",
			"the software is provided as is"
		]
	},
	{
		ids: ["MIT-0"],
		all: ["permission is hereby granted free of charge to any person obtaining a copy of this software", "the software is provided as is"],
		none: ["the above copyright notice and this permission notice"]
	},
	{
		ids: ["Apache-2.0"],
		all: ["apache license version 2.0 january 2004", "terms and conditions for use reproduction and distribution"]
	},
	{
		ids: ["BSD-2-Clause"],
		all: [BSD, "redistributions in binary form must reproduce"],
		none: [BSD_3, "all advertising materials"]
	},
	{
		ids: ["BSD-3-Clause"],
		all: [
			BSD,
			"redistributions in binary form must reproduce",
			BSD_3
		],
		none: ["all advertising materials"]
	},
	{
		ids: ["ISC"],
		all: ["permission to use copy modify and or distribute this software for any purpose with or without fee is hereby granted", "provided that the above copyright notice"]
	},
	{
		ids: ["0BSD"],
		all: ["permission to use copy modify and or distribute this software for any purpose with or without fee is hereby granted"],
		none: ["provided that the above copyright notice"]
	},
	{
		ids: ["MPL-2.0"],
		all: ["mozilla public license version 2.0", "each contributor hereby grants you"]
	},
	{
		ids: gnu("GPL", "2.0"),
		all: ["gnu general public license version 2 june 1991", "terms and conditions for copying distribution and modification"]
	},
	{
		ids: gnu("GPL", "3.0"),
		all: ["gnu general public license version 3 29 june 2007", "0. definitions"],
		none: ["gnu affero general public license version 3", "gnu lesser general public license version 3"]
	},
	{
		ids: gnu("AGPL", "3.0"),
		all: ["gnu affero general public license version 3 19 november 2007"]
	},
	{
		ids: gnu("LGPL", "2.1"),
		all: ["gnu lesser general public license version 2.1 february 1999"]
	},
	{
		ids: gnu("LGPL", "3.0"),
		all: ["gnu lesser general public license version 3 29 june 2007"]
	},
	{
		ids: ["Unlicense"],
		all: ["this is free and unencumbered software released into the public domain"]
	},
	{
		ids: ["CC0-1.0"],
		all: ["cc0 1.0 universal", "statement of purpose"]
	},
	{
		ids: ["BSL-1.0"],
		all: ["boost software license version 1.0", "permission is hereby granted free of charge to any person or organization"]
	},
	{
		ids: ["EPL-2.0"],
		all: ["eclipse public license v 2.0", "the accompanying program is provided under the terms"]
	},
	{
		ids: ["CC-BY-4.0"],
		all: ["creative commons attribution 4.0 international public license"]
	},
	{
		ids: ["CC-BY-SA-4.0"],
		all: ["creative commons attribution sharealike 4.0 international public license"]
	},
	{
		ids: ["BUSL-1.1"],
		all: ["business source license 1.1", "the licensor hereby grants you the right to copy modify create derivative works redistribute and make non production use"]
	}
];

// src/rules/security/license-text.ts
const LICENCE_FILE = /^(?:un)?licen[cs]es?(?:$|[-_.])|^copying(?:$|[-_.])/i;
/** Licence files of one gpack that are read. */
const MAX_FILES = 20;
var license_text_default = defineRule({
	id: "security/license-text",
	subject: "pack",
	severity: "warning",
	summary: "Declare the licence whose text is in the gpack",
	security: {
		catalogue: "F11",
		cwe: [],
		score: 3,
		confidence: "high"
	},
	*check(pack, tools) {
		const { license = "" } = pack.facts;
		const parsed = parseSpdx(license);
		if ("fault" in parsed && parsed.isLimit) {
			const manifest = pack.manifest();
			yield {
				message: `The licence ${quote(license)} is more than anybody works out: ${parsed.fault}; write what users may choose from, and put the rest into a file`,
				at: manifest ? manifest.doc.at([...manifest.tablePath, "license"]) : wholeFile(pack.file)
			};
		}
		const declared = declaredLicence(license);
		if (!declared) return;
		const ids = licenceIds(declared);
		const start = pack.directory === "" ? 0 : pack.directory.length + 1;
		const files = pack.files().filter(({ path, kind }) => kind === "file" && LICENCE_FILE.test(path.slice(start)) && !path.includes("/", start));
		for (const { path } of files.slice(0, MAX_FILES)) {
			const found = licencesInText(tools.read(path)?.text ?? "");
			const families = new Set(found.map((id) => id.replace(/-(?:only|or-later)$/, "").replace(/^X11$/, "MIT")));
			if (families.size !== 1 || found.some((id) => ids.has(id))) continue;
			yield {
				message: `The file holds the text of ${[...families].join("")}, and the manifest declares ${quote(license)}; make the two agree`,
				at: wholeFile(path)
			};
		}
	}
});

// src/core/licences/licence-change.ts
/** What an expression asks at least of who takes the work: by its mildest alternative; `undefined` when nobody knows. */
function leastObligation(expression) {
	let least;
	for (const alternative of alternativesOf(expression) ?? []) {
		let most = "public";
		for (const leaf of alternative) {
			const asked = obligationOf(leaf);
			if (asked === void 0) {
				most = void 0;
				break;
			}
			if (isMore(asked, most)) most = asked;
		}
		if (most === void 0) return void 0;
		if (least === void 0 || isMore(least, most)) least = most;
	}
	return least;
}
/** Whether a new licence asks more than the one before; `undefined` when nobody knows. */
function asksMore(before, after) {
	const [old, now] = [leastObligation(before), leastObligation(after)];
	return old === void 0 || now === void 0 ? void 0 : isMore(now, old);
}

// src/rules/security/license-tightened.ts
var license_tightened_default = defineRule({
	id: "security/license-tightened",
	subject: "pack-change",
	severity: "warning",
	summary: "Ask no more of users than the version before, without telling them",
	security: {
		catalogue: "F11",
		cwe: [],
		score: 3,
		confidence: "high"
	},
	*check({ before, after }) {
		const [old, now] = [before?.manifest(), after?.manifest()];
		const [was, is] = [declaredLicence(old?.license), declaredLicence(now?.license)];
		if (!was || !is || !now || asksMore(was, is) !== true) return;
		yield {
			message: `The licence was ${quote(old?.license ?? "")} and becomes ${quote(now.license ?? "")}, which asks more of those who use the gpack; publish it as a new major version, and say so in its notes`,
			at: now.doc.at([...now.tablePath, "license"])
		};
	}
});

// src/rules/security/malicious-dependency.ts
var malicious_dependency_default = defineRule({
	id: "security/malicious-dependency",
	subject: "content",
	severity: "error",
	summary: "Need no package that is known to do harm",
	security: {
		catalogue: "F02",
		cwe: [506],
		score: 10,
		confidence: "very-high"
	},
	*check(content, { supply }) {
		const { advisories } = supply;
		if (!advisories) return;
		for (const { ecosystem, name, range, who, at } of neededPackages(content)) {
			const requirement = requirementOf(ecosystem, name, range ?? "*") ?? requirementOf(ecosystem, name, ANY[ecosystem]);
			if (!requirement) continue;
			for (const advice of adviceFor(advisories, requirement)) {
				if (advice.kind !== "malicious") continue;
				yield {
					message: `${who} needs ${quote(range === void 0 ? name : `${name} ${range}`)}, ${adviceText(advice)}`,
					at
				};
			}
		}
	}
});
const ANY = {
	"crates.io": "*",
	npm: "*",
	gpack: "*",
	PyPI: "",
	Go: "v0.0.0"
};

// src/rules/security/malicious-version.ts
var malicious_version_default = defineRule({
	id: "security/malicious-version",
	subject: "entry",
	severity: "error",
	summary: "Offer no gpack that is meant to do harm",
	security: {
		catalogue: "F02",
		cwe: [506],
		score: 10,
		confidence: "very-high"
	},
	*check({ entry }, { supply: { advisories } }) {
		if (!advisories || advisories.about("gpack", entry.key).length === 0) return;
		for (const version of entry.versions) {
			const requirement = isYanked(version.record) ? void 0 : requirementOf("gpack", entry.key, `=${version.key}`);
			if (!requirement) continue;
			for (const { ids, summary, kind, reach } of adviceFor(advisories, requirement)) {
				if (kind !== "malicious" || reach !== "all") continue;
				yield {
					message: `${quote(`${entry.key} ${version.key}`)} is meant to do harm, ${ids[0] ?? ""}: ${quote(summary)}, and can still be installed; yank it, and tell those who have it`,
					at: entry.index.doc.keyAt(version.path)
				};
			}
		}
	}
});

// src/rules/security/name-collision.ts
var name_collision_default = defineRule({
	id: "security/name-collision",
	subject: "pack",
	severity: "warning",
	summary: "Give files names that no file system takes for one",
	security: {
		catalogue: "A09",
		cwe: [178],
		score: 6.5,
		confidence: "high"
	},
	*check(pack) {
		const seen = /* @__PURE__ */ new Map();
		for (const { path } of pack.files().toSorted((a, b) => compareText(a.path, b.path))) {
			const folded = foldedPath(path);
			const other = seen.get(folded);
			if (other === void 0) {
				seen.set(folded, path);
				continue;
			}
			yield {
				message: `${quote(path)} and ${quote(other)} are one file where case, width or form of letters does not count: what was reviewed in the one is overwritten by the other; rename one`,
				at: wholeFile(path)
			};
		}
	}
});
/** As the most generous of file systems folds names: by NFKC, without case, and with ss for ß. */
function foldedPath(path) {
	return path.normalize("NFKC").toLowerCase().replaceAll("ß", "ss");
}

// src/rules/security/nested-template.ts
const MAX_LITERAL = 2e4;
var nested_template_default = defineRule({
	id: "security/nested-template",
	subject: "content",
	severity: "warning",
	summary: "Keep template tags out of the literals of a graph",
	security: {
		catalogue: "B09",
		cwe: [1336],
		score: 7,
		confidence: "high"
	},
	*check(content) {
		const { source, language } = content;
		if (!source || language !== "turtle" || !/\{[{%]/.test(source.text)) return;
		for (const { kind, start, end } of rdfTokens(source.text)) {
			if (kind !== "string") continue;
			const literal = source.text.slice(start, Math.min(end, start + MAX_LITERAL));
			const call = /get_env|\bsuper\b|__tera_context/.test(literal) ? reads(literal) : void 0;
			if (call === void 0) continue;
			yield {
				message: `The literal holds the template tag ${quote(call)}: where its value is rendered a second time, it reads the machine of whoever generates; write it as text`,
				at: source.place(start, end),
				severity: severityIn(content.context, "DATA", "warning")
			};
		}
	}
});
/** What a literal would read if it were rendered: the environment, or the whole context. */
function reads(literal) {
	const call = [...teraCalls(literal)].find(({ name }) => name === "get_env");
	if (call) return literal.slice(call.start, call.end);
	return /\{\{-?\s*__tera_context\s*-?\}\}/.exec(literal)?.[0];
}

// src/rules/security/new-capability.ts
var new_capability_default = defineRule({
	id: "security/new-capability",
	subject: "pack",
	severity: "error",
	summary: "Let the owners agree before a gpack can do more than its last version",
	security: {
		catalogue: "F15",
		cwe: [829],
		score: 6.5,
		confidence: "very-high"
	},
	*check(pack, { content, before }) {
		if (!before) return;
		const prefix = pack.directory === "" ? "" : `${pack.directory}/`;
		const old = before.paths.filter((path) => path.startsWith(prefix));
		if (!old.includes(pack.file)) return;
		const could = setOf(old, before.content);
		const can = setOf(pack.files().map(({ path }) => path), content);
		for (const capability of capabilities) {
			const at = can.get(capability);
			if (!at || could.has(capability)) continue;
			yield {
				message: `The gpack can now ${meanings[capability]} (${capability}), which its last version could not; leave it out, or let an owner agree by a waiver`,
				at,
				who: {
					kind: "owners",
					names: []
				},
				next: "agree by a waiver that names security/new-capability and this gpack, or ask the author to leave it out"
			};
		}
	}
});
function setOf(paths, read) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const content = read(path);
		if (content) {
			for (const [capability, at] of capabilitiesOf(content)) if (!found.has(capability)) found.set(capability, at);
		}
	}
	return found;
}

// src/rules/security/obfuscated-code.ts
const MAX_LINE$1 = 2e3;
const NAMES = /\b_0x[0-9a-f]{4,}\b/;
const CODES = /String\.fromCharCode\s*\((?:\s*(?:0x[\da-f]+|\d+)\s*,){12,}|(?:\\x[\da-fA-F]{2}){24,}|(?:chr\(\d+\)\s*\+\s*){8,}/;
const EVAL = /\beval\s*\((?!\s*\))|\bnew\s+Function\s*\(/;
var obfuscated_code_default = defineRule({
	id: "security/obfuscated-code",
	subject: "content",
	severity: "warning",
	summary: "Write programs so that they can be read",
	security: {
		catalogue: "D07",
		cwe: [95],
		score: 5,
		confidence: "low",
		persona: "auditor"
	},
	*check(content) {
		for (const { language, source, context } of content.units()) {
			if (language !== "javascript" && language !== "python" && language !== "html") continue;
			const severity = severityIn(context, "EMIT", "warning");
			for (const [pattern, what] of [
				[NAMES, "Names that a tool made unreadable"],
				[CODES, "Text that is written as numbers"],
				[EVAL, "Text that is run as code"]
			]) {
				const match = pattern.exec(source.text);
				if (match) yield {
					message: `${what}; write it out`,
					at: source.place(match.index, match.index + match[0].length),
					severity
				};
			}
			const long = source.text.split("\n").findIndex((line) => line.length > MAX_LINE$1);
			if (long !== -1) yield {
				message: `A line of more than ${MAX_LINE$1} characters; write it out`,
				at: source.place(source.text.split("\n", long).join("\n").length + (long > 0 ? 1 : 0)),
				severity
			};
		}
	}
});

// src/rules/security/oversized-file.ts
/** ggen writes no file beyond this, and reads none. */
const MAX_FILE = 10485760;
const MAX_LINE = 1048576;
var oversized_file_default = defineRule({
	id: "security/oversized-file",
	subject: "content",
	severity: "note",
	summary: "Keep files and lines at a size that people and tools can read",
	security: {
		catalogue: "A15",
		cwe: [770],
		score: 3,
		confidence: "high"
	},
	*check({ bytes, path, source }) {
		if (bytes.length > MAX_FILE) yield {
			message: `The file has ${bytes.length} bytes; ggen stops at ${MAX_FILE}, so split it or leave it out`,
			at: wholeFile(path)
		};
		if (!source || source.text.length <= MAX_LINE) return;
		for (let start = 0; start < source.text.length;) {
			const next = source.text.indexOf("\n", start);
			const end = next === -1 ? source.text.length : next;
			if (end - start > MAX_LINE) {
				yield {
					message: `The line has ${end - start} characters, which no review shows whole; break it at ${MAX_LINE} at most`,
					at: source.place(start)
				};
				return;
			}
			start = end + 1;
		}
	}
});

// src/rules/security/path-escape.ts
/** Keys of a header whose path ggen writes to: it joins them to the directory of the output and checks nothing. */
const WRITTEN = ["to", "freeze_slots_dir"];
var path_escape_default = defineRule({
	id: "security/path-escape",
	subject: "content",
	severity: "error",
	summary: "Write only below the directory that the user generates into",
	security: {
		catalogue: "A01",
		cwe: [22],
		score: 9.1,
		confidence: "very-high"
	},
	*check(content) {
		const template = content.template();
		if (!template) return;
		for (const key of WRITTEN) for (const { text, place } of headerTexts(template, key)) {
			const escape = pathEscape(emittedPath(text));
			const why = escape === void 0 ? void 0 : WHY[escape];
			if (why === void 0) continue;
			yield {
				message: `${key} ${quote(text)} ${why}, so a file of the user outside the project is overwritten; write a path that stays inside`,
				at: place(0, text.length),
				severity: severityIn(content.context, "EMIT", "error")
			};
		}
	}
});
const WHY = {
	absolute: void 0,
	home: void 0,
	parent: "leads above the directory of the output",
	encoded: "leads above the directory of the output once its escapes are decoded",
	inside: void 0
};

// src/rules/security/path-value.ts
/** Filters after which a value has no separator: Tera's own, and those of ggen for names. */
const NAMING = /\|\s*(?:slugify|snake|snake_case|pascal|pascal_case|camel|camel_case|kebab|kebab_case|constant|shouty_snake|class|train|lower_snake)\b/;
var path_value_default = defineRule({
	id: "security/path-value",
	subject: "content",
	severity: "warning",
	summary: "Turn a value into a name before it becomes part of a path",
	security: {
		catalogue: "A05",
		cwe: [22],
		score: 6.5,
		confidence: "medium",
		persona: "pedantic"
	},
	*check(content) {
		const template = content.template();
		if (!template) return;
		for (const { text, place } of headerTexts(template, "to")) for (const { kind, start, end } of liveTags(text)) {
			if (kind !== "expression") continue;
			const expression = text.slice(start, end);
			if (NAMING.test(expression) || /^\{\{-?\s*["'\d]/.test(expression)) continue;
			yield {
				message: `The value of ${quote(expression)} becomes part of a path, in which "../" leads out of the project; put it through a filter for names, such as slugify`,
				at: place(start, end),
				severity: severityIn(content.context, "EMIT", "warning")
			};
		}
	}
});

// src/rules/security/persistence.ts
var persistence_default = defineRule({
	id: "security/persistence",
	subject: "content",
	severity: "error",
	summary: "Leave nothing behind that starts by itself",
	security: {
		catalogue: "B04",
		cwe: [506],
		score: 8.8,
		confidence: "high"
	},
	check: (content) => scriptDangers(content, "persistence", "leave it out: a gpack writes files of the project and nothing else")
});

// src/rules/security/personal-path.ts
const HOME = /(?<![\w.~/])(?:\/Users|\/home)\/([A-Za-z][\w.-]{0,31})(?=[/"'\s,;:)\]}<>`]|$)|\b[A-Z]:\\{1,2}Users\\{1,2}([A-Za-z][\w.-]{0,31})\\/g;
/** Names that stand for anybody, and those of machines that many share. */
const ANYBODY = new Set("user username users you yourname your-name name me myuser someone somebody anyone example runner runneradmin vsts circleci ubuntu debian node app admin root shared public default guest vagrant docker dev developer alice bob carol ada jane john jdoe foo bar test tester xxx linuxbrew git postgres jenkins vscode codespace".split(" "));
var personal_path_default = defineRule({
	id: "security/personal-path",
	subject: "content",
	severity: "note",
	summary: "Leave the home directory of the author out of the gpack",
	security: {
		catalogue: "D09",
		cwe: [200],
		score: 2,
		confidence: "high"
	},
	*check({ source }) {
		if (!source || !/[/\\](?:Users|home)[/\\]/.test(source.text)) return;
		const found = [...source.text.matchAll(HOME)].filter(([, unix, windows]) => !ANYBODY.has((unix ?? windows ?? "").toLowerCase()));
		const [first] = found;
		if (!first) return;
		const times = found.length === 1 ? "" : ` ${found.length} times`;
		yield {
			message: `${quote(first[0])} is a directory of its author's machine, and stands here${times}: it tells who they are, and exists nowhere else; write a relative path`,
			at: source.place(first.index, first.index + first[0].length)
		};
	}
});

// src/core/security/host.ts
/**
* Where an address leads to on the machine or in the network of whoever follows it, in words before "of whoever …"; `undefined` for one on the
* internet. Every spelling of an IPv4 address counts: `0x7f.1`, `2130706433`.
*/
function privateHost(address) {
	const match = /^([a-z][a-z\d+.-]*):(?:\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*))?/i.exec(address.trim());
	if (!match) return void 0;
	const scheme = (match[1] ?? "").toLowerCase();
	if (scheme === "file") return "a file on the machine";
	if (![
		"http",
		"https",
		"ftp",
		"ws",
		"wss"
	].includes(scheme)) return void 0;
	const host = (match[2] ?? "").toLowerCase().replace(/\.$/, "");
	if (host === "localhost" || host.endsWith(".localhost") || host.endsWith(".local")) return "the machine";
	if (host === "metadata" || host === "metadata.google.internal") return "the metadata service of the cloud";
	if (host.endsWith(".internal") || host.endsWith(".intranet") || host.endsWith(".corp")) return "the inner network";
	if (host.startsWith("[")) {
		const inner = host.slice(1, -1);
		const mapped = /^(?:0*:)*:?ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(inner);
		if (mapped) return privateHost(`http://${Number.parseInt(mapped[1] ?? "", 16) * 65536 + Number.parseInt(mapped[2] ?? "", 16)}/`);
		if (/^(?:0*:)*0*1$/.test(inner) || inner === "::" || inner.startsWith("::ffff:127.")) return "the machine";
		return /^f[cde]/.test(inner) || inner.startsWith("::ffff:10.") || inner.startsWith("::ffff:169.254.") ? "the inner network" : void 0;
	}
	const number = ipv4(host);
	if (number === void 0) return void 0;
	const first = Math.floor(number / 2 ** 24);
	const second = Math.floor(number / 2 ** 16) % 256;
	if (first === 127 || number === 0) return "the machine";
	if (first === 169 && second === 254) return "the metadata service of the cloud";
	if (first === 10 || first === 192 && second === 168 || first === 172 && second >= 16 && second < 32 || first === 100 && second >= 64 && second < 128) return "the inner network";
}
/** The number that an IPv4 address in any of its spellings means. */
function ipv4(host) {
	const parts = host.split(".");
	if (parts.length > 4 || parts.some((part) => !/^(?:0x[\da-f]{1,8}|\d{1,12})$/.test(part))) return void 0;
	const numbers = parts.map((part) => part.startsWith("0x") ? Number.parseInt(part, 16) : part.startsWith("0") ? Number.parseInt(part, 8) : Number(part));
	const last = numbers.pop() ?? 0;
	if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return void 0;
	return numbers.reduce((sum, number, at) => sum + number * 256 ** (3 - at), last);
}

// src/rules/security/private-import.ts
var private_import_default = defineRule({
	id: "security/private-import",
	subject: "content",
	severity: "error",
	summary: "Name no address of the machine or network of whoever generates",
	security: {
		catalogue: "C04",
		cwe: [918],
		score: 9,
		confidence: "high"
	},
	*check(content) {
		let imports = false;
		for (const named of irisOf(content)) {
			const { iri, after, afterNext } = named;
			const isImport = IMPORTS$1.test(after) || imports && after === ",";
			imports = isImport;
			if ((/^@?prefix$/.test(afterNext) || /^@?base$/.test(after)) && !isImport) continue;
			const where = privateHost(iri);
			if (where === void 0 || !(isImport || where === "the metadata service of the cloud")) continue;
			if (/^(?:service|silent)$/.test(after)) continue;
			yield {
				message: `${quote(iri)} leads to ${where} of whoever follows it; name a graph of the gpack`,
				at: named.at,
				severity: severityIn(content.context, "DATA", "error")
			};
		}
	}
});
const IMPORTS$1 = /^(?:owl:imports|http:\/\/www\.w3\.org\/2002\/07\/owl#imports|sh:(?:shapesgraph|entailment|suggestedshapesgraph)|http:\/\/www\.w3\.org\/ns\/shacl#(?:shapesgraph|suggestedshapesgraph))$/i;

// src/core/security/prompt.ts
const OVERRIDE = [
	/\b(?:(?:ignore|disregard|forget)\s+(?:all\s+|any\s+|every\s+|the\s+|your\s+|my\s+)*(?:previous|prior|above|earlier|preceding|existing|system)|override\s+(?:all\s+|any\s+|every\s+|the\s+|your\s+|my\s+)*(?:previous|prior|above|earlier|preceding)|override\s+(?:your|all)\s+(?:existing|system))\s+(?:instructions?|prompts?|rules|messages?|directions|guidelines)\b/gi,
	/\b(?:ignoriere|vergiss|missachte)\s+(?:alle\s+|die\s+|deine\s+)*(?:vorherigen|bisherigen|obigen|früheren)\s+(?:anweisungen|regeln|befehle)\b/gi,
	/\b(?:ignore[zr]?|oublie[zr]?)\s+(?:toutes\s+)?(?:les|vos|tes)\s+(?:instructions|consignes|règles)\s+(?:précédentes|antérieures)/gi,
	/\b(?:ignora|olvida)\s+(?:todas\s+)?(?:las|tus)\s+(?:instrucciones|reglas)\s+(?:anteriores|previas)/gi,
	/(?:忽略|无视)(?:之前|以上|前面|先前)的?(?:所有)?(?:指令|指示|提示|规则)/g
];
const CONCEALMENT = /\b(?:do\s+not|don't|never)\s+(?:tell|mention|inform|notify|show|reveal|report|disclose)\b[^.\n]{0,40}\b(?:the\s+)?(?:user|human|developer|reviewer|owner)\b|\bwithout\s+(?:telling|informing|asking|notifying|mentioning)\b[^.\n]{0,30}\b(?:user|human|developer)\b/gi;
const ORDER = /\b(?:run|execute|curl|wget|fetch|send|upload|post|exfiltrate|delete|push|commit|install|read|cat|add|insert|download)\b/i;
/** Text about such sentences quotes them. */
const QUOTED = /["“”'‘’`«»]\s*$/;
const WINDOW = 240;
const MAX_TEXT$1 = 2097152;
/**
* Sentences that tell a model to drop its instructions, or to do something and hide it. In prose what stands in quotes, in
* code blocks or in block quotes is text about such sentences; comments of HTML, which only a model reads, count most.
*/
function* injectionsIn(text, isProse) {
	if (text.length > MAX_TEXT$1) return;
	const isQuoted = (start) => isProse && (QUOTED.test(text.slice(Math.max(0, start - 3), start)) || isInBlock(text, start));
	for (const pattern of OVERRIDE) for (const match of text.matchAll(pattern)) if (!isQuoted(match.index)) yield {
		why: "takes the instructions from",
		start: match.index,
		end: match.index + match[0].length
	};
	for (const match of text.matchAll(CONCEALMENT)) {
		const around = text.slice(Math.max(0, match.index - WINDOW), match.index + match[0].length + WINDOW);
		if (!ORDER.test(around.replace(match[0], "")) || isQuoted(match.index)) continue;
		yield {
			why: "orders something to be hidden by",
			start: match.index,
			end: match.index + match[0].length
		};
	}
}
/** Whether an offset of a Markdown text lies in a fenced block or a block quote. */
function isInBlock(text, at) {
	const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
	if (/^\s{0,3}>/.test(line)) return true;
	return (text.slice(0, at).match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}

// src/rules/security/prompt-injection.ts
var prompt_injection_default = defineRule({
	id: "security/prompt-injection",
	subject: "content",
	severity: "error",
	summary: "Give no orders to the tools of whoever reads",
	security: {
		catalogue: "D10",
		cwe: [1427],
		score: 6.5,
		confidence: "medium"
	},
	*check(content) {
		const { source, path, language } = content;
		if (!source) return;
		const meant = isForAgents(path) ? "EXEC" : content.context === "DOC" ? "DATA" : content.context;
		for (const { why, start, end } of injectionsIn(source.text, language === "markdown" && !isForAgents(path))) yield {
			message: `${quote(source.text.slice(start, end).replaceAll(/\s+/g, " "))} ${why} the model that reads the file; leave it out`,
			at: source.place(start, end),
			severity: severityIn(meant, "EMIT", "error")
		};
	}
});

// src/rules/security/query-injection.ts
var query_injection_default = defineRule({
	id: "security/query-injection",
	subject: "content",
	severity: "warning",
	summary: "Ask for a value by a variable, not by a text put into the query",
	security: {
		catalogue: "C08",
		cwe: [943],
		score: 7,
		confidence: "high",
		persona: "pedantic"
	},
	*check(content) {
		for (const { text, written, place } of queriesOf(content)) {
			if (!written.includes("{{")) continue;
			const tags = [...liveTags(written)].filter(({ kind, start, end }) => kind === "expression" && /^\{\{-?\s*[A-Za-z_]/.test(written.slice(start, end)));
			if (tags.length === 0) continue;
			for (const token of rdfTokens(text)) {
				if (token.kind !== "string" && token.kind !== "iri") continue;
				const tag = tags.find(({ start, end }) => token.start < start && end < token.end);
				if (!tag) continue;
				yield {
					message: `The value of ${quote(written.slice(tag.start, tag.end))} can close the ${token.kind === "iri" ? "IRI" : "string"} around it and go on with a query of its own; bind it by VALUES with an escaped literal, or ask for all rows and choose in the template`,
					at: place(tag.start, tag.end),
					severity: severityIn(content.context, "EMIT", "warning")
				};
			}
		}
	}
});

// src/rules/security/remote-context.ts
/** Contexts that tools hold themselves, under names that are kept for ever. */
const KNOWN = /^https?:\/\/(?:www\.)?(?:schema\.org|w3\.org|w3id\.org|purl\.org|json-ld\.org|spdx\.org)(?:[/#]|$)/;
const CODE = /^(?:sh:(?:jslibraryurl|jsfunctionname|js)|http:\/\/www\.w3\.org\/ns\/shacl#jslibraryurl)$/i;
var remote_context_default = defineRule({
	id: "security/remote-context",
	subject: "content",
	severity: "warning",
	summary: "Let a graph mean the same without a server",
	security: {
		catalogue: "C07",
		cwe: [829, 94],
		score: 6.5,
		confidence: "high"
	},
	*check(content) {
		const { source, language } = content;
		if (!source) return;
		const severity = severityIn(content.context, "DATA", "warning");
		const say = (script, at) => ({
			message: `A validator runs the script ${quote(script)}; write the constraint in SPARQL`,
			at,
			severity: severityIn(content.context, "DATA", "error")
		});
		if (language === "turtle" && /jsLibraryURL/i.test(source.text)) {
			for (const { iri, at, after } of irisOf(content)) {
				if (!CODE.test(after)) continue;
				yield say(iri, at);
			}
			const tokens = [...rdfTokens(source.text)];
			for (const [at, { kind, start, end }] of tokens.entries()) {
				const before = tokens[at - 1];
				if (kind !== "string" || !before || !CODE.test(source.text.slice(before.start, Math.min(before.end, before.start + 60)).replaceAll(/^<|>$/g, ""))) continue;
				if (/jsFunctionName/i.test(source.text.slice(before.start, before.end))) continue;
				yield say(source.text.slice(start + 1, end - 1), source.place(start, end));
			}
		}
		if (!(language === "json-ld" || language === "json" && source.text.includes("\"@context\""))) return;
		const doc = parseJsonDocument(source);
		const context = own(doc.value, "@context");
		const items = Array.isArray(context) ? context : [context];
		for (const [at, item] of items.entries()) {
			if (typeof item !== "string" || !/^[a-z][a-z\d+.-]*:/i.test(item) || KNOWN.test(item)) continue;
			yield {
				message: `The context ${quote(item)} is fetched each time, and decides what every key means; put it into the file`,
				at: doc.at(Array.isArray(context) ? ["@context", at] : ["@context"]),
				severity
			};
		}
	}
});

// src/rules/security/remote-graph.ts
var remote_graph_default = defineRule({
	id: "security/remote-graph",
	subject: "content",
	severity: "warning",
	summary: "Name in FROM only graphs of the gpack",
	security: {
		catalogue: "C03",
		cwe: [829],
		score: 5,
		confidence: "medium",
		persona: "pedantic"
	},
	*check(content) {
		for (const named of irisOf(content)) {
			const { iri, after, afterNext } = named;
			if (after !== "from" && !(after === "named" && afterNext === "from")) continue;
			if (!/^(?:https?|ftp):/i.test(iri) && privateHost(iri) === void 0) continue;
			yield {
				message: `FROM ${quote(iri)} is fetched by engines that follow names; leave it out, and put the graph into the gpack`,
				at: named.at,
				severity: severityIn(content.context, "DATA", "warning")
			};
		}
	}
});

// src/rules/security/remote-import.ts
var remote_import_default = defineRule({
	id: "security/remote-import",
	subject: "content",
	severity: "note",
	summary: "Ship the graphs that a graph imports",
	security: {
		catalogue: "C04",
		cwe: [829, 319],
		score: 2,
		confidence: "high",
		persona: "pedantic"
	},
	*check(content) {
		const found = [...irisOf(content)].filter(({ iri, after }) => IMPORTS.test(after) && /^(?:https?|ftp):/i.test(iri) && privateHost(iri) === void 0);
		const [first, ...more] = found;
		if (!first) return;
		yield {
			message: `The graph imports ${more.length === 0 ? "a graph" : `${found.length} graphs`} from the internet, which may change or vanish; put what is needed into the gpack`,
			at: first.at,
			related: more.slice(0, 20).map(({ at }) => ({
				message: "Another import",
				at
			}))
		};
	}
});
const IMPORTS = /^(?:owl:imports|http:\/\/www\.w3\.org\/2002\/07\/owl#imports)$/;

// src/rules/security/rendered-content.ts
/** What is looked for in what a template writes. */
const INNER = [
	container_privilege_default,
	credential_read_default,
	data_egress_default,
	destructive_command_default,
	download_execute_default,
	emitted_injection_default,
	emitted_permissions_default,
	emitted_pin_default,
	emitted_trigger_default,
	install_script_default,
	persistence_default
];
/** What runs, or decides what runs: only where a gpack writes such a file is it rendered. */
const RUNS = [
	"workflow",
	"dockerfile",
	"shell",
	"powershell",
	"yaml",
	"json",
	"make"
];
const MAX_TEMPLATES = 400;
var rendered_content_default = defineRule({
	id: "security/rendered-content",
	subject: "pack",
	severity: "error",
	summary: "Write nothing dangerous, whatever way it takes into the output",
	security: {
		catalogue: "E01",
		cwe: [94],
		score: 8.8,
		confidence: "high"
	},
	*check(pack, tools) {
		const { renderer } = tools;
		if (!renderer) return;
		const templates = pack.files().map(({ path }) => path).filter((path) => /\.(?:tmpl|tera)$/.test(path)).flatMap((path) => tools.content(path) ?? []);
		const runs = templates.filter((content) => isFilled(content) && content.units().some(({ language }) => RUNS.includes(language)));
		if (runs.length === 0) return;
		if (templates.length > MAX_TEMPLATES) {
			tools.incomplete(pack.file, `the gpack has more than ${MAX_TEMPLATES} templates, which were not rendered`);
			return;
		}
		const read = (path) => tools.read(joinPath(pack.directory, path))?.text;
		const start = pack.directory === "" ? 0 : pack.directory.length + 1;
		const wanted = new Set(runs.map(({ path }) => path.slice(start)));
		const ports = {
			renderer,
			syntax: tools.syntax,
			read,
			isOver: () => false,
			isWanted: (path) => wanted.has(path)
		};
		const tried = tryPack(pack, pack.manifest(), {}, ports);
		for (const content of runs) yield* added(content, content.path.slice(start), tried, tools);
	}
});
/** Whether anything is put into a template: without a tag, and without the body of another file, it is what it writes. */
function isFilled(content) {
	const template = content.template();
	if (!template || hasTags(template.source.text)) return true;
	return own(headerOf(template), "from") !== void 0;
}
/** What stands in the output of a template and was not seen in its text. */
function* added(content, own, tried, tools) {
	const path = tried.templates.find((template) => template.path === own)?.output;
	const template = content.template();
	const output = tried.outputs.find((one) => one.path === path);
	const [to] = template ? [...headerTexts(template, "to")] : [];
	if (path === void 0 || !output || !to) return;
	const rendered = createContent({
		path,
		kind: "file"
	}, new TextEncoder().encode(output.text), void 0);
	for (const rule of INNER) {
		const seen = [...rule.check(content, tools)].length;
		const found = [...rule.check(rendered, tools)];
		if (found.length <= seen) continue;
		for (const { message, at, severity } of found.slice(seen, seen + 20)) yield {
			message: `Once rendered, line ${at.line} of ${quote(path)} has a fault that the template does not show: ${message}`,
			at: to.place(0, to.text.length),
			severity: severity ?? rule.severity
		};
	}
}

// src/core/secrets/assigned-secrets.ts
/** A name that says that its value is secret, and a value in quotes. Every part is bounded, so that no text takes long. */
const ASSIGNED = /\b[\w.-]{0,40}(?:secret|token|passw(?:or)?d|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|client[_-]?key|credential)s?(?:[_-]\w{1,20})?["']?[ \t]{0,4}(?:=>|:=|=|:)[ \t]{0,4}(["'`])([^"'`\s]{16,256})\1/gi;
/** The words of which such a name has one: most texts have none, and are done with this. */
const NAMED = /secret|token|passw|passphrase|(?:api|access|private|client)[_-]?key|credential/i;
/** Ids of Amazon's access keys: they stand alone, and their name is elsewhere. */
const AMAZON_ID = /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/g;
/** Bits for each character from which a value is random: 16 random characters of a password have 3.6 and more. */
const RANDOM = 3.5;
/** The same for hexadecimal digits, which have four at most. */
const RANDOM_HEX = 3;
/** Places of one text that are told. */
const MAX_TOLD$3 = 100;
/** Credentials that their name, their form and their randomness give away. */
function assignedSecrets(text) {
	const found = [];
	const assigned = NAMED.test(text) ? text.matchAll(ASSIGNED) : [];
	for (const { 0: whole, 2: value = "", index } of assigned) {
		if (!isRandom(value)) continue;
		const start = index + whole.length - value.length - 1;
		found.push({
			what: "a credential",
			start,
			end: start + value.length,
			reach: "any"
		});
		if (found.length >= MAX_TOLD$3) return found;
	}
	for (const { 0: id, index } of text.matchAll(AMAZON_ID)) {
		if (isPlaceholder(id)) continue;
		found.push({
			what: "the id of an Amazon access key",
			start: index,
			end: index + id.length,
			reach: "any"
		});
		if (found.length >= MAX_TOLD$3) break;
	}
	return found;
}
function isRandom(value) {
	if (isPlaceholder(value) || /^[a-z]+:\/\//i.test(value)) return false;
	if (/^[a-z]+(?:[-_./:][a-z]+)*$/i.test(value)) return false;
	if (/^[0-9a-f]+$/i.test(value)) return value.length >= 32 && entropy(value) >= RANDOM_HEX;
	return /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= RANDOM;
}

// src/core/secrets/development-secrets.ts
/** A variable of an environment that says that it is secret, and a value in a file of settings. */
const VARIABLE = /^[ \t]*(?:export[ \t]+|- )?["']?([A-Z][A-Z0-9_]{0,40}(?:SECRET|PASSWORD|PASSWD|TOKEN|API_KEY|PRIVATE_KEY|ACCESS_KEY)(?:_[A-Z0-9_]{1,20})?)["']?[ \t]*[:=][ \t]*["']?([^\s"'#<>{}$]{6,200})["']?[ \t]*(?:#.*)?$/gm;
/** An address with a name and a password. */
const ADDRESS = /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'<>{}$]{1,64}:([^\s@/"'<>{}$]{3,64})@[\w.[\]:-]{1,100}/gi;
/** Texts that are to be replaced, and names of what holds the value. */
const NO_VALUE = /^(?:your|change|replace|insert|todo|xxx|\*\*\*|\.\.\.|true|false|null|none|secrets?[./]|vault:|file:|env:|~?\.{0,2}\/|~|\d+$)/i;
const NAME = /^[A-Z][A-Z0-9_]+$/;
const WORD = /^[a-z]{3,14}$/;
/** Addresses that show where a name and a password stand. */
const STANDS_FOR = /:\/\/(?:user(?:name)?:pass(?:word)?|name:password|my\w{2,10}:mypass\w*)@/i;
/** Places of one text that are told. */
const MAX_TOLD$2 = 100;
/**
* Credentials in settings that open something only where they were written: weak ones, for development. Copied, as templates are, they
* open something elsewhere. Where the machine is thrown away, a plain word opens a service that lives as long as it.
*/
function developmentSecrets(text, isThrownAway = false) {
	const found = [];
	for (const { 0: whole, 2: value = "", index } of text.matchAll(VARIABLE)) {
		if (found.length >= MAX_TOLD$2) break;
		if (NO_VALUE.test(value) || NAME.test(value) || /:\/\//.test(value)) continue;
		if (isThrownAway && WORD.test(value)) continue;
		const start = index + whole.lastIndexOf(value);
		found.push({
			what: "a credential for development",
			start,
			end: start + value.length,
			reach: "local"
		});
	}
	for (const { 0: whole, 1: password = "", index } of text.matchAll(ADDRESS)) {
		if (found.length >= MAX_TOLD$2) break;
		if (NO_VALUE.test(password) || NAME.test(password) || STANDS_FOR.test(whole)) continue;
		if (isThrownAway && WORD.test(password) && /@(?:localhost|127\.0\.0\.1)\b/.test(whole)) continue;
		found.push({
			what: "a password in an address",
			start: index,
			end: index + whole.length,
			reach: "local"
		});
	}
	return found;
}

// src/core/secrets/hidden-secrets.ts
/** Credentials of well-known services that are told by their form alone. */
const FORM = /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{60,90}|(?:AKIA|ASIA)[A-Z2-7]{16}|xox[abprs]-[\w-]{20,80}|sk_live_[A-Za-z0-9]{24,60}|npm_[A-Za-z0-9]{36}|glpat-[\w-]{20}|AIza[\w-]{35}|hf_[A-Za-z0-9]{34})(?![A-Za-z0-9])|-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/;
/** Texts that follow each other, and are put together where they are used. */
const JOINED = /(["'])([\w-]{3,120})\1(?:\s{0,8}[\\+.~]?\s{0,40}(["'])([\w-]{3,120})\3){1,8}/g;
const ENCODED = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{32,400}={0,2}(?![A-Za-z0-9+/=])/g;
const MAX_TOLD$1 = 20;
const MAX_RUNS = 5e3;
/** Credentials that are written in parts, or in base64, so that their form is not seen. */
function hiddenSecrets(text) {
	const found = [];
	for (const { 0: written, index } of text.matchAll(JOINED)) {
		const joined = written.replaceAll(/["'\s\\+.~]+/g, "");
		if (FORM.test(joined) && !FORM.test(written) && !isPlaceholder(joined)) found.push({
			what: "a credential in parts",
			start: index,
			end: index + written.length,
			reach: "any"
		});
		if (found.length >= MAX_TOLD$1) return found;
	}
	let runs = 0;
	for (const { 0: written, index } of text.matchAll(ENCODED)) {
		runs += 1;
		if (runs > MAX_RUNS || found.length >= MAX_TOLD$1) return found;
		const plain = decoded(written);
		if (plain !== void 0 && FORM.test(plain) && !isPlaceholder(plain)) found.push({
			what: "a credential in base64",
			start: index,
			end: index + written.length,
			reach: "any"
		});
	}
	return found;
}
/** What a run of base64 holds; `undefined` for one whose beginning already is no text. */
function decoded(run) {
	try {
		const head = atob(run.slice(0, 8).replaceAll("-", "+").replaceAll("_", "/"));
		if (!/^[\x20-\x7E\s]+$/.test(head)) return void 0;
		const plain = run.replaceAll("=", "").replaceAll("-", "+").replaceAll("_", "/");
		return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
	} catch {
		return;
	}
}

// src/core/secrets/secret.ts
/** What the credentials of well-known services begin with: public, and of use to whoever has to find the right one. */
const KINDS = /^(?:gh[pousr]_|AKIA|ASIA|xox[abeprs]|sk-|sk_l|SG\.|npm_|glpa|hf_|----)/;
/** What may be shown of a credential: its length, and where everybody knows it what it begins with. */
function masked(value) {
	const length = `${value.length} characters`;
	return KINDS.test(value) && value.length >= 20 ? `${value.slice(0, 4)}… (${length})` : length;
}

// src/rules/security/secret.ts
var secret_default = defineRule({
	id: "security/secret",
	subject: "content",
	severity: "error",
	summary: "Keep credentials out of a gpack",
	security: {
		catalogue: "D08",
		cwe: [798],
		score: 8,
		confidence: "high"
	},
	*check(content, tools) {
		const { source } = content;
		if (!source) return;
		const searched = tools.supply.knownSecrets?.(content.path, source.text) ?? [];
		if ("unsearched" in searched) tools.incomplete(content.path, `credentials of known services were not searched for: ${searched.unsearched}`);
		const known = "unsearched" in searched ? [] : searched;
		const weak = SETTINGS.includes(content.language) || /(?:^|[./])env(?:\.[\w-]+)?$/.test(content.path) ? developmentSecrets(source.text, content.language === "workflow") : [];
		const told = [];
		for (const secret of [
			...known,
			...assignedSecrets(source.text),
			...hiddenSecrets(source.text),
			...weak
		]) {
			const { start, end, what, reach } = secret;
			if (told.some((other) => start < other.end && other.start < end)) continue;
			told.push(secret);
			const value = source.text.slice(start, end);
			yield {
				message: reach === "local" ? `Here stands ${what}, ${masked(value)}; whoever copies these settings uses it elsewhere: take it from the environment` : `Here stands ${what}, ${masked(value)}; revoke it, since everybody has it now, and take it from the environment`,
				at: source.place(start, end),
				severity: severityIn(content.context, "DATA", reach === "local" ? "warning" : "error")
			};
		}
	}
});
/** Where settings stand, which are copied as they are. */
const SETTINGS = [
	"toml",
	"yaml",
	"workflow"
];

// src/rules/security/shell-hook.ts
var shell_hook_default = defineRule({
	id: "security/shell-hook",
	subject: "content",
	severity: "warning",
	summary: "Generate without running commands of the gpack",
	security: {
		catalogue: "B01",
		cwe: [829],
		score: 5.5,
		confidence: "very-high"
	},
	*check(content) {
		for (const script of content.scripts()) {
			if (script.kind !== "hook" && script.kind !== "manifest") continue;
			const isHarmless = isFormatter(script);
			yield {
				message: isHarmless ? `${script.where} runs the formatter ${quote(script.written.trim())} when somebody generates; a hook of the project does the same without the gpack` : `${script.where} runs ${quote(script.written.trim())} with all rights of whoever generates; leave the step to the user, and describe it in the README`,
				at: script.place(0, script.text.length),
				severity: isHarmless ? "note" : severityIn(script.context, "EXEC", "warning")
			};
		}
	}
});
function isFormatter(script) {
	try {
		return isFormatterOnly(commandsOf(script));
	} catch (error) {
		if (error instanceof TooCostly) return false;
		throw error;
	}
}

// src/core/signatures/judge-signature.ts
/**
* Why a bundle does not prove that somebody who may has signed a version; `undefined` when it does. The cryptography comes first: what
* an unproved bundle says of itself is nothing to judge by.
*/
function signatureFaultOf(bundle, { id, version, integrity }, { signers }, port) {
	const signed = port.verify(bundle);
	if ("fault" in signed) return `it proves nothing: ${signed.fault}`;
	const allowed = signers.filter(({ packages }) => isFor(packages, id));
	if (allowed.length === 0) return `${quote(signed.identity)} signed it, and the policy names nobody who may sign this gpack`;
	if (!allowed.some((signer) => isOf(signer, signed))) return `${quote(signed.identity)}, by ${quote(signed.issuer)}, signed it, and is none of those whom the policy lets sign this gpack`;
	const statement = signed.payloadType === "application/vnd.in-toto+json" ? readStatement(signed.payload) : void 0;
	if (!statement) return "what was signed is no in-toto statement";
	if (integrity === void 0) return "the index states no integrity that it could be about";
	if (isAbout(statement, subjectName(id, version), integrity)) return void 0;
	const [subject] = statement.subjects;
	return `it is about ${subject ? `${quote(subject.name)} and ${statement.subjects.length - 1} more` : "nothing"}, and not about ${quote(subjectName(id, version))} with the digest of the index`;
}
function isFor(packages, id) {
	const glob = parseGlob(packages);
	return isGlob(glob) && glob.matches([id]);
}
function isGlob(glob) {
	return "matches" in glob;
}

// src/rules/security/signature.ts
var signature_default = defineRule({
	id: "security/signature",
	subject: "entry",
	severity: "error",
	summary: "Sign versions as those who may, and go on once it was begun",
	security: {
		catalogue: "F12",
		cwe: [347, 294],
		score: 7.5,
		confidence: "very-high"
	},
	*check({ entry }, tools) {
		const isRequired = tools.policy.signatures.required;
		let signed;
		for (const version of inOrder(entry)) {
			const path = attestationPath(entry.key, version.key);
			if (tools.has(path)) {
				const fault = faultOf(path, entry, version, tools);
				if (fault !== void 0) yield {
					message: `The signature of ${quote(`${entry.key} ${version.key}`)} does not hold: ${fault}`,
					at: wholeFile(path)
				};
				signed = version.key;
				continue;
			}
			if (isYanked(version.record) || !isRequired && signed === void 0) continue;
			const why = signed === void 0 ? "and this registry asks for signatures" : `and ${quote(signed)} before it is`;
			yield {
				message: `${quote(`${entry.key} ${version.key}`)} is not signed, ${why}; put its bundle at ${path}`,
				at: entry.index.doc.keyAt(version.path)
			};
		}
	}
});
/** The versions from the oldest to the newest; those that are none come first. */
function inOrder({ versions }) {
	const versioning = versioningOf("gpack");
	return versions.toSorted((a, b) => versioning.compare(a.key, b.key));
}
function faultOf(path, entry, version, tools) {
	const bundle = tools.read(path);
	const { signatures } = tools.supply;
	if (!bundle || !signatures) {
		tools.incomplete(path, bundle ? "nobody is here who can prove signatures" : "the signature could not be read");
		return;
	}
	const integrity = text(version.record, "integrity");
	const { policy } = tools;
	return signatureFaultOf(bundle.text, {
		id: entry.key,
		version: version.key,
		integrity
	}, policy.signatures, signatures);
}

// src/rules/security/signature-kept.ts
var signature_kept_default = defineRule({
	id: "security/signature-kept",
	subject: "change",
	severity: "error",
	summary: "Leave the signatures of published versions as they are",
	security: {
		catalogue: "F12",
		cwe: [347],
		score: 7.5,
		confidence: "very-high"
	},
	*check({ files, registry }) {
		for (const change of files.values()) {
			const { path, before, after } = change;
			if (!before || !isAttestationPath(path)) continue;
			const what = {
				added: "",
				mode: "",
				content: "replaces",
				deleted: "deletes",
				type: "replaces"
			}[mutationOf(change)];
			if (what === "") continue;
			const directory = directoryOf(path);
			yield {
				message: `This change ${what} the signature ${quote(path)}; set it back: a version is signed once`,
				at: wholeFile(after ? path : registry.listing.has(directory) ? `${directory}/` : "./")
			};
		}
	}
});

// src/core/security/triples.ts
const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
/** Keywords of a query after which no statement begins until the next bracket. */
const CLAUSE = /^(?:select|where|optional|union|minus|filter|bind|values|graph|service|from|named|order|group|by|having|limit|offset|construct|ask|describe|exists|not|distinct|reduced|as|in)$/i;
/**
* The statements of a Turtle text or the patterns of a SPARQL query, told from tokens alone, so that a text with faults
* still gives what can be read of it. Never fails; linear.
*/
function* triplesOf(text) {
	const prefixes = new Map([...prefixDeclarations(text)].map(({ prefix, iri }) => [prefix, iri]));
	const frames = [{
		subject: "",
		predicate: "",
		next: "subject",
		bracket: ""
	}];
	let skip = 0;
	let isSuffix = false;
	for (const token of rdfTokens(text)) {
		const word = text.slice(token.start, Math.min(token.end, token.start + 512));
		const frame = frames.at(-1);
		if (!frame) return;
		if (skip > 0) {
			skip -= 1;
			continue;
		}
		if (token.kind === "word" && /^@?(?:prefix|base)$/i.test(word)) {
			skip = /base$/i.test(word) ? 1 : 2;
			continue;
		}
		switch (token.kind) {
			case "sign":
				if (word === ".") Object.assign(frame, { next: "subject" });
				else if (word === ";") frame.next = "predicate";
				else if (word === ",") frame.next = "object";
				isSuffix = word === "^" || word === "|" || word === "/";
				continue;
			case "open":
				if (word === "{" || word === "(" || frame.next !== "object") frames.push({
					subject: word === "[" ? "_:" : "",
					predicate: frame.predicate,
					next: word === "(" ? "object" : word === "[" ? "predicate" : "subject",
					bracket: word
				});
				else frames.push({
					subject: "_:",
					predicate: "",
					next: "predicate",
					bracket: word
				});
				if (word === "[" && frame.next === "subject") Object.assign(frame, {
					subject: "_:",
					next: "predicate"
				});
				continue;
			case "close":
				if (frames.length > 1) frames.pop();
				if (word === "}") Object.assign(frames.at(-1) ?? frame, { next: "subject" });
				continue;
		}
		if (isSuffix || word.startsWith("@") || token.kind === "word" && CLAUSE.test(word)) {
			isSuffix = false;
			continue;
		}
		const value = token.kind === "string" ? "" : expanded(word, token, prefixes);
		if (frame.next === "subject") Object.assign(frame, {
			subject: value,
			next: "predicate"
		});
		else if (frame.next === "predicate") Object.assign(frame, {
			predicate: word === "a" ? RDF_TYPE : value,
			next: "object"
		});
		else if (frame.bracket !== "(" || frame.predicate !== "") yield {
			subject: frame.subject,
			predicate: frame.predicate,
			object: token
		};
	}
}
/** An IRI or a prefixed name in full. */
function expanded(word, { kind }, prefixes) {
	if (kind === "iri") return word.slice(1, -1);
	if (kind === "variable") return `?${word.slice(1)}`;
	const colon = word.indexOf(":");
	const namespace = colon === -1 ? void 0 : prefixes.get(word.slice(0, colon));
	return namespace === void 0 ? word : namespace + word.slice(colon + 1);
}
/** The value of a literal as it is written between its quotes, escapes resolved. */
function literalValue(text, { start, end }) {
	const written = text.slice(start, Math.min(end, start + 4096));
	const long = /^(?:"""|''')/.test(written);
	return written.slice(long ? 3 : 1, end - start > 4096 ? void 0 : long ? -3 : -1).replaceAll(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([tbnrf"'\\]))/g, (_, short, wide, char) => {
		if (char !== void 0) return ESCAPES[char] ?? char;
		const code = Number.parseInt(short ?? wide ?? "", 16);
		return code > 1114111 ? "�" : String.fromCodePoint(code);
	});
}
const ESCAPES = {
	t: "	",
	b: "\b",
	n: "\n",
	r: "\r",
	f: "\f"
};

// src/core/security/patterns.ts
const LITERAL = /(?<=[=(,:[!&|?{};\n]\s{0,8}|return\s)\/((?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.){0,200}\]){1,1000})\/[dgimsuvy]{0,8}(?=[\s.,;)\]}]|$)/g;
const CALLS = {
	javascript: /\b(?:new\s+)?RegExp\s*\(\s*(["'`])((?:[^"'`\\\n]|\\.){3,1000})\1/g,
	python: /\bre\.(?:compile|match|fullmatch|search|findall|finditer|sub|split)\s*\(\s*r?(["'])((?:[^"'\\\n]|\\.){3,1000})\1/g,
	code: /\b(?:Pattern\.(?:compile|matches)|Regexp?(?:\.new)?|preg_(?:match(?:_all)?|replace|split)|matches|new\s+Regex)\s*\(\s*(?:@|r)?(["'])((?:[^"'\\\n]|\\.){3,1000})\1/g
};
const MAX_FOUND = 500;
/** The regular expressions in a program or in shapes. Those of Rust and Go take linear time, and are not asked for. */
function* patternsIn({ language, source, path }) {
	const { text } = source;
	if (language === "turtle") {
		yield* ofShapes(text);
		return;
	}
	if (path.endsWith(".go")) return;
	let found = 0;
	if (language === "javascript") for (const { 0: written, 1: pattern = "", index } of text.matchAll(LITERAL)) {
		if ((found += 1) > MAX_FOUND) return;
		yield {
			pattern,
			start: index,
			end: index + written.length
		};
	}
	const calls = Object.hasOwn(CALLS, language) ? CALLS[language] : void 0;
	if (!calls) return;
	const isRaw = language === "python";
	for (const { 0: written, 2: pattern = "", index } of text.matchAll(calls)) {
		if ((found += 1) > MAX_FOUND) return;
		yield {
			pattern: isRaw && /\(\s*r["']/.test(written) ? pattern : pattern.replaceAll("\\\\", "\\"),
			start: index,
			end: index + written.length
		};
	}
}
/** `sh:pattern`: validators in Java, Python and JavaScript go back. */
function* ofShapes(text) {
	if (!/pattern/.test(text)) return;
	let previous = "";
	for (const token of rdfTokens(text)) {
		const word = text.slice(token.start, Math.min(token.end, token.start + 100));
		if (token.kind === "string" && /(?:^sh:|shacl#)pattern>?$/.test(previous)) yield {
			pattern: literalValue(text, token),
			start: token.start,
			end: token.end
		};
		previous = word;
	}
}

// src/core/security/slow-pattern.ts
/** What takes no character and can fail: an anchor, or a look around. */
const ASSERTION = {
	chars: void 0,
	group: void 0,
	many: false,
	optional: false
};
/** Characters of one pattern that are read. */
const MAX_PATTERN = 2e3;
const MAX_DEPTH = 20;
/**
* Whether a regular expression takes exponential time in an engine that goes back: a repetition repeats what can be
* divided in more than one way, such as `(a+)+`, `(\w+\s?)*` or `(a|\w)*`. It is read, never run. Careful: what is found is
* surely slow on some text, what is not found may be.
*/
function isExponential(pattern) {
	if (pattern.length > MAX_PATTERN || !/[*+}]\)?[*+{]|\)[*+{]/.test(pattern)) return false;
	return alternatives({
		text: pattern,
		at: 0
	}, 0).some((atoms) => isSlow(atoms, false));
}
function alternatives(reader, depth) {
	const found = [[]];
	while (reader.at < reader.text.length && reader.text[reader.at] !== ")") {
		if (reader.text[reader.at] === "|") {
			reader.at += 1;
			found.push([]);
			continue;
		}
		const atom = readAtom(reader, depth);
		if (atom) found.at(-1)?.push(atom);
	}
	return found;
}
function readAtom(reader, depth) {
	const { text } = reader;
	const char = text[reader.at] ?? "";
	reader.at += 1;
	if (char === "^") return void 0;
	if (char === "$") return ASSERTION;
	if (char === "(") {
		const head = /^\?(?:[:=!>]|<[=!]|P?<\w{1,60}>)/.exec(text.slice(reader.at, reader.at + 70))?.[0] ?? "";
		reader.at += head.length;
		const group = depth > MAX_DEPTH ? [] : alternatives(reader, depth + 1);
		reader.at += 1;
		const repeat = readRepeat(reader);
		return /^\?(?:[=!>]|<[=!])/.test(head) ? ASSERTION : {
			chars: void 0,
			group,
			...repeat
		};
	}
	if (char === "[") {
		const end = classEnd(text, reader.at);
		const name = text.slice(reader.at, end);
		reader.at = end + 1;
		return {
			chars: {
				kind: "class",
				name
			},
			group: void 0,
			...readRepeat(reader)
		};
	}
	if (char === "\\") {
		const escape = text[reader.at] ?? "";
		reader.at += 1;
		if (/[bBAzZG]/.test(escape)) return escape === "A" ? void 0 : ASSERTION;
		if (/[nr]/.test(escape)) return {
			chars: {
				kind: "char",
				char: "\n"
			},
			group: void 0,
			...readRepeat(reader)
		};
		return {
			chars: /[wWdDsSpP]/.test(escape) ? {
				kind: "class",
				name: `\\${escape}`
			} : {
				kind: "char",
				char: escape
			},
			group: void 0,
			...readRepeat(reader)
		};
	}
	return {
		chars: char === "." ? { kind: "any" } : {
			kind: "char",
			char
		},
		group: void 0,
		...readRepeat(reader)
	};
}
function classEnd(text, from) {
	for (let at = from; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text[at] === "]" && at > from) return at;
	return text.length;
}
function readRepeat(reader) {
	const rest = reader.text.slice(reader.at, reader.at + 20);
	const [written = ""] = /^(?:[*+?]|\{\d{0,6},?\d{0,6}\})[?+]?/.exec(rest) ?? [];
	reader.at += written.length;
	if (written.length > 1 && written.endsWith("+") && !written.startsWith("{")) return {
		many: false,
		optional: false
	};
	const most = /^\{\d*(,?)(\d*)\}/.exec(written);
	return {
		many: written.startsWith("*") || written.startsWith("+") || most !== null && most[1] === "," && (most[2] === "" || Number(most[2]) > 20),
		optional: /^(?:[*?]|\{0?,)/.test(written)
	};
}
/** Whether a sequence has a slow part behind which something can fail: without, the first way to divide a text will do. */
function isSlow(atoms, canFail) {
	return atoms.some((atom, at) => {
		if (!atom.group) return false;
		const fails = canFail || atoms.slice(at + 1).some(({ optional }) => !optional);
		if (fails && atom.many && (atom.group.some(isDividable) || overlaps(atom.group))) return true;
		return atom.group.some((inner) => isSlow(inner, fails));
	});
}
/** Whether a sequence that is repeated is nothing but one repetition, the rest of it being optional. */
function isDividable(atoms) {
	const needed = atoms.filter(({ optional }) => !optional);
	const repeated = atoms.filter((atom) => isMany(atom));
	if (repeated.length === 0) return false;
	if (needed.every((atom) => repeated.includes(atom)) && needed.length <= 1) return true;
	return needed.length >= 2 && needed.every((atom) => isMany(atom)) && needed.every((atom) => share(first(atom), first(needed[0])));
}
function isMany({ many, group }) {
	return many || group?.length === 1 && (group[0] ?? []).length === 1 && isMany(group[0]?.[0] ?? ASSERTION);
}
/** Whether two of some alternatives of one character each can be the same one. */
function overlaps(group) {
	if (group.length < 2) return false;
	const single = group.map((atoms) => atoms.length === 1 && !atoms[0]?.group ? first(atoms[0]) : void 0);
	return single.some((one, at) => one && single.some((other, place) => place > at && other && share(one, other)));
}
function first(atom) {
	return atom?.chars;
}
function share(one, other) {
	if (!one || !other) return false;
	if (one.kind === "any" || other.kind === "any") return ![one, other].some((chars) => chars.kind === "char" && chars.char === "\n");
	if (one.kind === "char" && other.kind === "char") return one.char === other.char;
	if (one.kind === "class" && other.kind === "class") return one.name === other.name || holds(one.name, other.name) || holds(other.name, one.name);
	const [set, char] = one.kind === "class" ? [one.name, other] : [other.kind === "class" ? other.name : "", one];
	return char.kind === "char" && member(set, char.char);
}
/** Whether a class surely holds another one: `\w` holds `\d`. */
function holds(outer, inner) {
	return outer === "\\w" && (inner === "\\d" || /^[a-zA-Z\d_-]+$/.test(inner)) || outer === "\\S" && /^\\[wd]$/.test(inner);
}
function member(set, char) {
	if (set === "\\w") return /\w/.test(char);
	if (set === "\\d") return /\d/.test(char);
	if (set === "\\s") return /\s/.test(char);
	if (set === "\\S") return /\S/.test(char);
	return !set.startsWith("^") && !set.includes("-") && !set.includes("\\") && set.includes(char);
}

// src/rules/security/slow-pattern.ts
var slow_pattern_default = defineRule({
	id: "security/slow-pattern",
	subject: "content",
	severity: "warning",
	summary: "Write regular expressions that every text is soon done with",
	security: {
		catalogue: "B13",
		cwe: [1333],
		score: 5.3,
		confidence: "medium",
		persona: "pedantic"
	},
	*check(content) {
		for (const unit of content.units()) for (const { pattern, start, end } of patternsIn(unit)) {
			if (!isExponential(pattern)) continue;
			yield {
				message: `${quote(pattern)} repeats what itself repeats, so that a short text keeps an engine that goes back busy for years; write the inner part once`,
				at: unit.source.place(start, end),
				severity: severityIn(unit.context, "EMIT", "warning")
			};
		}
	}
});

// src/rules/security/spreadsheet-formula.ts
const FORMULA = /(?:^|[,;\t]|\n)("?\s*[=+@-]\s*(?:cmd|HYPERLINK|WEBSERVICE|IMPORTXML|IMPORTDATA|IMPORTHTML|IMPORTRANGE|DDE|EXEC|CALL|SUM\([^)\n]*\)\*cmd)\s*[|(][^\n,]{0,120})/gi;
var spreadsheet_formula_default = defineRule({
	id: "security/spreadsheet-formula",
	subject: "content",
	severity: "warning",
	summary: "Write tables of values, without formulas",
	security: {
		catalogue: "D14",
		cwe: [1236],
		score: 4,
		confidence: "medium"
	},
	*check(content) {
		for (const { language, source, context } of content.units()) {
			if (language !== "csv") continue;
			for (const match of source.text.matchAll(FORMULA)) {
				const [written, cell = ""] = match;
				const start = match.index + written.length - cell.length;
				yield {
					message: `The cell ${quote(cell)} is a formula: a spreadsheet runs or fetches what it names; write the value, or an apostrophe before it`,
					at: source.place(start, start + cell.length),
					severity: severityIn(context, "DATA", "warning")
				};
			}
		}
	}
});

// src/core/security/stages.ts
const NEVER = /(?!)/;
const SIGNS = {
	rust: {
		decode: NEVER,
		write: NEVER,
		run: NEVER,
		environment: /\benv::vars(?:_os)?\s*\(/,
		send: /\b(?:reqwest|ureq|isahc|attohttpc|minreq|surf)::|TcpStream::connect|Command::new\(\s{0,8}"(?:curl|wget|nc)"/
	},
	code: {
		decode: NEVER,
		write: NEVER,
		run: NEVER,
		environment: /\bos\.Environ\s*\(\)|\bENV\.(?:to_h|to_a|map|inspect|each)\b|System\.getenv\(\s*\)|\$_ENV\b(?!\[)|\bgetenv\(\s*\)|%ENV\b|Environment\.GetEnvironmentVariables/,
		send: /\bhttp\.(?:Post|PostForm|NewRequest)\s*\(|Net::HTTP\.(?:post|start|new)|HttpClient|HttpURLConnection|curl_exec|LWP::|fsockopen|UrlFetch|PostAsync/
	},
	javascript: {
		decode: /\batob\s*\(|Buffer\.from\s*\([^\n]{0,200}?,\s*["'](?:base64|hex)["']\s*\)|\b(?:gunzip|inflate|brotliDecompress|unzip)(?:Raw)?(?:Sync)?\s*\(/,
		write: /\bwriteFile(?:Sync)?\s*\(|\bcreateWriteStream\s*\(/,
		run: /\b(?:execSync|execFileSync|execFile|spawnSync|spawn|fork)\s*\(|child_process["']?\)?\.exec\s*\(|\beval\s*\(|\bnew\s+Function\s*\(|\bvm\.runIn\w*Context\s*\(|\bimport\s*\(\s*(?!["'])/,
		environment: /JSON\.stringify\s*\(\s*process\.env\s*\)|Object\.(?:entries|keys|values)\s*\(\s*process\.env\s*\)|\.\.\.\s*process\.env\b|process\.env\.(?:GITHUB_TOKEN|NPM_TOKEN|AWS_\w+)/,
		send: /\bfetch\s*\(|\bhttps?\.request\s*\(|\baxios\b|\bnet\.connect\s*\(|\bdns\.resolve/
	},
	python: {
		decode: /\bb(?:ase)?64\.?(?:b64)?decode\s*\(|\bbytes\.fromhex\s*\(|\bzlib\.decompress\s*\(|\bgzip\.decompress\s*\(|\bcodecs\.decode\s*\(/,
		write: /\bopen\s*\([^)\n]{0,200},\s*["'][wax]b?["']/,
		run: /\bexec\s*\(|\beval\s*\(|\bsubprocess\.\w+\s*\(|\bos\.(?:system|popen|exec\w*)\s*\(|\brunpy\.|\b__import__\s*\(/,
		environment: /\bdict\s*\(\s*os\.environ\s*\)|\bjson\.dumps\s*\([^)\n]{0,60}os\.environ|os\.environ\s*\[\s*["'](?:GITHUB_TOKEN|AWS_\w+)|\bstr\s*\(\s*os\.environ\s*\)/,
		send: /\burlopen\s*\(|\brequests\.(?:post|put|get)\s*\(|\bhttp\.client\b|\bsocket\.(?:socket|create_connection)\s*\(/
	}
};
/** The worst chain of steps in a program; `undefined` where the steps are not all there. */
function stagesOf(text, language) {
	const { decode, write, run, environment, send } = SIGNS[language];
	const [decodes, writes, runs] = [
		find(text, decode, "Decodes"),
		find(text, write, "Writes a file"),
		find(text, run, "Runs it")
	];
	if (decodes && writes && runs && runs.start > decodes.start) return {
		what: "decodes something, writes it to a file and runs it",
		stages: [
			decodes,
			writes,
			runs
		].toSorted(byPlace)
	};
	const direct = language === "javascript" || language === "python" ? decodedRun(text, language) : void 0;
	if (direct) return {
		what: "runs what it decodes",
		stages: [direct]
	};
	const [reads, sends] = [find(text, environment, "Reads the environment"), find(text, send, "Sends it")];
	if (reads && sends) return {
		what: "reads the environment and sends it over the network",
		stages: [reads, sends].toSorted(byPlace)
	};
}
function decodedRun(text, language) {
	return find(text, language === "javascript" ? /\b(?:eval|Function|exec|execSync)\s*\(\s*(?:atob|Buffer\.from)\s*\(/ : /\b(?:exec|eval)\s*\(\s*(?:compile\s*\(\s*)?(?:__import__\(\s*["'](?:base64|zlib)["']\s*\)|base64|zlib|codecs|bytes\.fromhex)/, "Runs what it decodes");
}
function find(text, pattern, what) {
	const match = pattern.exec(text);
	return match ? {
		what,
		start: match.index,
		end: match.index + match[0].length
	} : void 0;
}
function byPlace(a, b) {
	return a.start - b.start;
}

// src/rules/security/staged-execution.ts
var staged_execution_default = defineRule({
	id: "security/staged-execution",
	subject: "content",
	severity: "error",
	summary: "Run no code that the program itself decodes or writes",
	security: {
		catalogue: "D06",
		cwe: [506],
		score: 9,
		confidence: "high",
		flow: true
	},
	*check(content) {
		for (const { language, source, context } of content.units()) {
			if (language !== "javascript" && language !== "python" && language !== "rust" && language !== "code") continue;
			const chain = stagesOf(source.text, language);
			const last = chain?.stages.at(-1);
			if (!chain || !last) continue;
			yield {
				message: `The code ${chain.what}; write what is run as a file that can be reviewed, or leave it out`,
				at: source.place(last.start, last.end),
				severity: severityIn(context, "DATA", "error"),
				related: chain.stages.map(({ what, start, end }) => ({
					message: what,
					at: source.place(start, end)
				}))
			};
		}
	}
});

// src/rules/security/symbolic-link.ts
var symbolic_link_default = defineRule({
	id: "security/symbolic-link",
	subject: "content",
	severity: "error",
	summary: "Ship files, no links",
	security: {
		catalogue: "A03",
		cwe: [59],
		score: 8.6,
		confidence: "very-high"
	},
	*check({ entry, path, context }) {
		if (entry.kind !== "link") return;
		yield {
			message: "A symbolic link leads wherever it was made for: what reads or writes through it on the machine of whoever generates touches other files than it names; replace it by the file",
			at: wholeFile(path),
			severity: severityIn(context, "DATA", "error")
		};
	}
});

// src/core/security/taint.ts
/** What makes a literal dangerous, by where it ends up. */
const DANGERS = {
	shell: /\$\(|\$\{|`|;\s*\w|\|\s*\w|&&|>\s*[\w/~]|\n\s*\w+\s|<\(/,
	path: /(?:^|[/\\])\.\.(?:[/\\]|$)|^\s*[/\\~]|^\s*[A-Za-z]:[\\/]|%2e%2e/i,
	workflow: /\$\{\{|\n\s*(?:-|run:|uses:)|["']\s*\n/,
	query: /["'>]\s*[.;}]|[}>]\s*(?:union|service|insert|delete)\b/i
};
const SINKS = [
	"shell",
	"path",
	"workflow",
	"query"
];
/** The literals of a graph that would do harm if they came to some sink. */
function* taintedLiterals(content) {
	const { source, language } = content;
	if (!source || language !== "turtle") return;
	for (const { predicate, object } of triplesOf(source.text)) {
		if (object.kind !== "string") continue;
		const value = literalValue(source.text, object);
		const sinks = SINKS.filter((sink) => DANGERS[sink].test(value));
		if (sinks.length > 0) yield {
			value,
			predicate,
			sinks,
			at: source.place(object.start, object.end)
		};
	}
}
/** The variables of a query by what they are bound to, those that `AS` renames included. */
function boundVariables({ text, place }, prolog) {
	const bound = /* @__PURE__ */ new Map();
	const whole = prolog + text;
	for (const { predicate, object } of triplesOf(whole)) {
		if (object.kind !== "variable") continue;
		const name = whole.slice(object.start + 1, object.end);
		const known = bound.get(name) ?? {
			predicates: /* @__PURE__ */ new Set(),
			token: object
		};
		known.predicates.add(predicate);
		bound.set(name, known);
	}
	for (const [from, to, token] of renamed(whole)) {
		const known = bound.get(from);
		if (known && !bound.has(to)) bound.set(to, {
			predicates: known.predicates,
			token
		});
	}
	return [...bound].map(([name, { predicates, token }]) => ({
		name,
		predicates,
		at: place(Math.max(0, token.start - prolog.length), Math.max(0, token.end - prolog.length))
	}));
}
/** What `(STR(?a) AS ?b)` renames: from, to, and where. */
function* renamed(text) {
	let seen = [];
	let isAs = false;
	for (const token of rdfTokens(text)) {
		const word = text.slice(token.start, Math.min(token.end, token.start + 128));
		if (word === "(" && seen.length > 20) seen = [];
		if (word === "{" || word === "}") seen = [];
		if (token.kind === "variable") {
			if (isAs) {
				for (const from of seen) yield [
					from,
					word.slice(1),
					token
				];
				seen = [];
			} else seen.push(word.slice(1));
		}
		isAs = token.kind === "word" && /^as$/i.test(word);
	}
}
/** Filters after which a value holds no separator and no sign of a shell. */
const CLEANING = /\|\s*(?:slugify|snake|snake_case|pascal|pascal_case|camel|camel_case|kebab|kebab_case|constant|shouty_snake|class|length|round|urlencode_strict)\b/;
/** The places of a template at which values do harm: hooks, its path, queries, and lines that a runner or shell runs. */
function* sinksOf(content) {
	const template = content.template();
	if (!template) return;
	for (const { written, kind, where, place } of content.scripts()) if (kind === "hook") yield* usesIn(written, "shell", `the command of ${where}`, place);
	for (const { text, place } of headerTexts(template, "to")) yield* usesIn(text, "path", "the path of the output", place);
	for (const key of ["sparql", "construct"]) for (const { text, place } of headerTexts(template, key)) yield* usesIn(text, "query", "a query", place);
	const [unit] = content.units();
	if (!unit) return;
	const { source } = content;
	if (!source) return;
	const start = template.bodyStart;
	if (isWhole(template.body)) return;
	const inBody = (from, to = from) => source.place(start + from, start + to);
	if (unit.language === "shell" || unit.language === "dockerfile") yield* usesIn(template.body, "shell", "a script", inBody);
	if (unit.language === "workflow") yield* usesIn(template.body, "workflow", "a workflow", inBody);
}
/** Whether the only thing that a body writes is one expression. */
function isWhole(body) {
	let expressions = 0;
	let rest = "";
	let done = 0;
	for (const { kind, start, end } of liveTags(body)) {
		rest += body.slice(done, start);
		done = end;
		if (kind === "expression") expressions += 1;
	}
	return expressions === 1 && (rest + body.slice(done)).trim() === "";
}
function* usesIn(text, sink, where, place) {
	for (const { kind, start, end } of liveTags(text)) {
		if (kind !== "expression") continue;
		const expression = text.slice(start, end);
		if (CLEANING.test(expression)) continue;
		const path = /^\{\{-?\s*([A-Za-z_]\w*(?:\.\w+|\[[^\]]*\])*)/.exec(expression)?.[1];
		const variable = path && (/\[\s*["'](\?*\w+)["']\s*\]$/.exec(path)?.[1] ?? /(\w+)$/.exec(path.replace(/\[[^\]]*\]$/, ""))?.[1]);
		if (variable === void 0 || variable === "") continue;
		yield {
			sink,
			variable: variable.replace(/^\?/, ""),
			expression,
			where,
			at: place(start, end)
		};
	}
}

// src/rules/security/tainted-flow.ts
var tainted_flow_default = defineRule({
	id: "security/tainted-flow",
	subject: "pack",
	severity: "error",
	summary: "Let no literal of a graph become a command, a path or a query",
	security: {
		catalogue: "C11",
		cwe: [
			77,
			22,
			94
		],
		score: 9,
		confidence: "high",
		flow: true
	},
	*check(pack, { content: read }) {
		const paths = pack.files().map(({ path }) => path);
		const literals = [];
		for (const path of paths.filter((one) => one.endsWith(".ttl"))) {
			const graph = read(path);
			if (graph) literals.push(...taintedLiterals(graph));
		}
		if (literals.length === 0) return;
		const shared = paths.filter((path) => /\.(?:rq|sparql)$/.test(path)).flatMap((path) => {
			const content = read(path);
			return content ? [...queriesOf(content)].flatMap((query) => boundVariables(query, "")) : [];
		});
		for (const path of paths.filter((one) => /\.(?:tmpl|tera)$/.test(one))) {
			const content = read(path);
			const template = content?.template();
			if (!content || !template) continue;
			const sinks = [...sinksOf(content)];
			if (sinks.length === 0) continue;
			const header = headerOf(template);
			const prolog = rdfProlog("sparql", header?.["prefixes"], header?.["base"]).text;
			const own = [...queriesOf(content)].flatMap((query) => boundVariables(query, prolog));
			for (const use of sinks) {
				const found = source([...own, ...shared], literals, use.variable, use.sink);
				if (!found) continue;
				const { literal, variable } = found;
				yield {
					message: `${quote(use.expression)} puts ${quote(literal.value)}, a literal of the graph, into ${use.where}; put it through a filter for names, or leave it out`,
					at: use.at,
					related: [
						{
							message: `The literal ${quote(literal.value)} of ${quote(literal.predicate)}`,
							at: literal.at
						},
						{
							message: `The query binds it to ?${variable.name}`,
							at: variable.at
						},
						{
							message: `The value becomes part of ${use.where}`,
							at: use.at
						}
					]
				};
			}
		}
	}
});
/** The first literal that a variable of some query can hold and that does harm at a sink. */
function source(variables, literals, name, sink) {
	for (const variable of variables) {
		if (variable.name !== name) continue;
		const literal = literals.find(({ predicate, sinks }) => sinks.includes(sink) && variable.predicates.has(predicate));
		if (literal) return {
			literal,
			variable
		};
	}
}

// src/rules/security/template-exhaustion.ts
const MAX_RANGE = 1e6;
/** Turns of loops within loops: a template of ordinary size takes minutes for more. */
const MAX_TURNS = 1e8;
var template_exhaustion_default = defineRule({
	id: "security/template-exhaustion",
	subject: "content",
	severity: "error",
	summary: "Write templates that come to an end",
	security: {
		catalogue: "B07",
		cwe: [835, 400],
		score: 6.5,
		confidence: "high"
	},
	*check(content) {
		const { source } = content;
		const template = content.template();
		if (!source || !template || !/range\s*\(|macro\s|include\s/.test(source.text)) return;
		const severity = severityIn(content.context, "EMIT", "error");
		const lengths = [];
		const loopsAt = loopCounter(source.text);
		for (const { name, args, start, end } of teraCalls(source.text)) {
			if (name !== "range") continue;
			const loops = loopsAt(start);
			lengths.length = Math.min(lengths.length, Math.max(0, loops - 1));
			const step = numberOf(args.get("step_by"));
			const length = (numberOf(args.get("end")) ?? 0) - (numberOf(args.get("start")) ?? 0);
			const at = source.place(start, end);
			if (step === 0) yield {
				message: "range with step_by=0 never ends: ggen hangs until its memory is full; count by 1 or more",
				at,
				severity
			};
			else if (length / (step ?? 1) > MAX_RANGE) yield {
				message: `range makes ${length} items, which fills the memory of whoever generates; loop over data`,
				at,
				severity
			};
			else {
				lengths.push(Math.max(1, length / (step ?? 1)));
				const turns = lengths.reduce((product, factor) => product * factor, 1);
				if (lengths.length > 1 && turns > MAX_TURNS) yield {
					message: `Loops within loops make ${Math.round(turns)} turns, which never end for whoever generates; loop over data`,
					at,
					severity
				};
			}
		}
		yield* recursions(source.text, baseName(content.path)).map(({ what, start, end }) => ({
			message: `${what}, so that rendering ends with a full stack; leave the call out`,
			at: source.place(start, end),
			severity
		}));
	}
});
/** Answers how many loops are open at offsets of a template that grow, that of a `for` at it included. */
function loopCounter(text) {
	const tags = liveTags(text);
	let open = 0;
	let next = tags.next();
	return (at) => {
		for (; !next.done && next.value.start <= at; next = tags.next()) {
			const word = next.value.kind === "statement" ? statementWord(text, next.value) : "";
			if (word === "for") open += 1;
			else if (word === "endfor") open -= 1;
		}
		return open;
	};
}
/** Macros that call themselves without a condition, and files that include themselves. */
function recursions(text, file) {
	const found = [];
	let macro;
	let conditions = 0;
	for (const tag of liveTags(text)) {
		const tokens = teraTokens(text, tag);
		const word = tag.kind === "statement" ? statementWord(text, tag) : "";
		if (word === "macro") {
			macro = tokens.find(({ text: name }) => name !== "macro" && /^\w+$/.test(name))?.text;
			conditions = 0;
		} else if (word === "endmacro") macro = void 0;
		else if (word === "if") conditions += 1;
		else if (word === "endif") conditions -= 1;
		else if (word === "include") {
			const target = tokens.find(({ kind }) => kind === "string")?.text;
			if (target !== void 0 && baseName(target) === file && conditions === 0) found.push({
				what: `The template includes itself (${quote(target)})`,
				start: tag.start,
				end: tag.end
			});
		}
		const call = macro === void 0 ? void 0 : tokens.find(({ text: name }) => name === `self::${macro}`);
		if (call && conditions === 0) found.push({
			what: `The macro ${quote(macro ?? "")} always calls itself`,
			start: call.start,
			end: call.end
		});
	}
	return found;
}
/** The number that an argument is written as: a literal, or a product of literals. */
function numberOf(tokens) {
	if (!tokens || tokens.length === 0) return void 0;
	let value = 1;
	for (const [at, token] of tokens.entries()) if (at % 2 === 0 && token.kind === "number") value *= Number(token.text);
	else if (at % 2 === 0 || token.text !== "*") return void 0;
	return value;
}

// src/rules/security/terminal-escape.ts
const ESCAPE = /\u001B(?:[[\]()#PX^_]|[@-Z\\^_])|[\u009B\u009D\u0090\u0098\u009E\u009F]|\u0008{2,}|\u0007/g;
const MAX_TOLD = 3;
var terminal_escape_default = defineRule({
	id: "security/terminal-escape",
	subject: "content",
	severity: "warning",
	summary: "Write text that a terminal only shows",
	security: {
		catalogue: "D12",
		cwe: [150],
		score: 5.3,
		confidence: "very-high"
	},
	*check(content) {
		const { source } = content;
		if (!source || !/[\u0007\u0008\u001B\u0080-\u009F]/.test(source.text)) return;
		let told = 0;
		for (const match of source.text.matchAll(ESCAPE)) {
			if (told === MAX_TOLD) return;
			if (/^\u001B\[(?:(?:[0-79]|[1-9]\d|10[0-7]|[34]8;[25];\d{1,3}(?:;\d{1,3}){0,2})(?:;|(?=m))){0,8}[mK]/.test(source.text.slice(match.index, match.index + 60))) continue;
			told += 1;
			yield {
				message: `A control sequence ${source.text.startsWith("]8;", match.index + 1) ? "makes a link of what follows" : "moves the cursor, or hides or renames something"}, so that a terminal shows another text than is there; write \\x1b where one is meant`,
				at: source.place(match.index, match.index + match[0].length),
				severity: severityIn(content.context, "DATA", "warning")
			};
		}
	}
});

// src/rules/security/uninspectable.ts
var uninspectable_default = defineRule({
	id: "security/uninspectable",
	subject: "content",
	severity: "error",
	summary: "Ship everything with the gpack, so that it can be read",
	security: {
		catalogue: "A13",
		cwe: [829],
		score: 6,
		confidence: "very-high"
	},
	*check({ entry, path, source, context }) {
		const severity = severityIn(context, "DATA", "error");
		const at = wholeFile(path);
		if (entry.kind === "submodule") yield {
			message: "A submodule is another repository, which nobody has looked at here; put its files into the gpack",
			at,
			severity
		};
		else if (source && /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\noid sha256:/.test(source.text)) yield {
			message: "The file is a pointer of Git LFS: what it stands for lies on a server and was not looked at; commit the file itself",
			at,
			severity
		};
	}
});

// src/rules/security/unmaintained-dependency.ts
var unmaintained_dependency_default = defineRule({
	id: "security/unmaintained-dependency",
	subject: "content",
	severity: "warning",
	summary: "Need packages that somebody looks after",
	security: {
		catalogue: "F03",
		cwe: [1104],
		score: 4,
		confidence: "high"
	},
	*check(content, { supply }) {
		const { advisories } = supply;
		if (!advisories) return;
		for (const { ecosystem, name, range, source, who, meant, at } of neededPackages(content)) {
			const requirement = source.kind === "registry" ? requirementOf(ecosystem, name, range ?? "*") : void 0;
			if (!requirement) continue;
			for (const advice of adviceFor(advisories, requirement)) {
				if (advice.kind !== "unmaintained" || advice.reach !== "all") continue;
				yield {
					message: `${who} needs ${quote(name)}, ${adviceText(advice)}`,
					at,
					severity: severityIn(content.context, meant, "warning")
				};
			}
		}
	}
});

// src/rules/security/unpinned-git-dependency.ts
var unpinned_git_dependency_default = defineRule({
	id: "security/unpinned-git-dependency",
	subject: "content",
	severity: "warning",
	summary: "Name what comes from a repository by its whole commit id",
	security: {
		catalogue: "F04",
		cwe: [1357, 829],
		score: 6.5,
		confidence: "very-high"
	},
	*check(content) {
		for (const { name, source, who, meant, at } of neededPackages(content)) {
			if (source.kind !== "git" || source.pin === "commit") continue;
			yield {
				message: `${who} takes ${quote(name)} from ${quote(source.url)} at ${WHAT[source.pin]}; name the commit by all 40 digits`,
				at,
				severity: severityIn(content.context, meant, "warning")
			};
		}
	}
});
const WHAT = {
	none: "whatever stands there on the day",
	branch: "a branch, which moves",
	tag: "a tag, which can be moved",
	short: "the beginning of a commit id, which another commit can be made to have"
};

// src/rules/security/unreadable.ts
var unreadable_default = defineRule({
	id: "security/unreadable",
	subject: "content",
	severity: "error",
	summary: "Write manifests, headers and workflows that can be read",
	security: {
		catalogue: "B14",
		cwe: [1286],
		score: 6,
		confidence: "very-high"
	},
	*check(content) {
		const { source, path } = content;
		if (!source) return;
		const template = content.template();
		if (template) {
			const severity = severityIn(content.context, "EMIT", "error");
			const [problem] = template.header?.problems ?? [];
			if (template.unterminated && /^(?:to|sh\w*|from|inject|rdf|sparql):/m.test(source.text)) yield {
				message: "The header is not closed, so its paths and hooks are not known; close it with a line ---",
				at: template.unterminated,
				severity
			};
			else if (problem && template.header?.value === void 0 && !problem.message.includes(" twice")) yield {
				message: `${problem.message}, so its paths and hooks are not known; repair it`,
				at: problem.at,
				severity
			};
			return;
		}
		if (content.language === "workflow") {
			const { value, problems } = parseYamlDocument(source, source.text, 0, "workflow");
			const [problem] = problems;
			if (problem && value === void 0) yield {
				message: `${problem.message}, so what the workflow runs is not known; repair it`,
				at: problem.at,
				severity: severityIn(content.context, "EXEC", "error")
			};
			return;
		}
		if (content.language !== "toml" || !MANIFEST_NAMES.includes(baseName(recognise(path).path))) return;
		const doc = parseTomlDocument(source);
		const [problem] = doc.problems;
		if (doc.value !== void 0 || !problem) return;
		yield {
			message: `${problem.message}, so what the manifest runs and needs is not known; repair it`,
			at: problem.at,
			severity: severityIn(content.context, "DATA", "error")
		};
	}
});

// src/rules/security/unstable-output.ts
const UNSTABLE = {
	now: "the time",
	get_random: "a random number",
	uuid: "a random id"
};
var unstable_output_default = defineRule({
	id: "security/unstable-output",
	subject: "content",
	severity: "note",
	summary: "Generate the same text from the same data",
	security: {
		catalogue: "B06",
		cwe: [],
		score: 1,
		confidence: "very-high",
		persona: "pedantic"
	},
	*check(content) {
		const { source } = content;
		if (!source || !content.template()) return;
		for (const { name, start, end } of teraCalls(source.text)) {
			if (!Object.hasOwn(UNSTABLE, name)) continue;
			yield {
				message: `${name} writes ${UNSTABLE[name]}, so nobody can compare what is generated with what was reviewed; ask for the value as a variable`,
				at: source.place(start, end)
			};
		}
	}
});

// src/core/security/broken-structure.ts
/** Marks of values: no text has one by chance. */
const MARK = "zqv";
/** What a reader is shown in place of a mark. */
const SHOWN = "x";
const COMMAND$1 = "runs as a command";
const SHELL = [
	{
		text: (mark) => `$(${mark})`,
		does: COMMAND$1
	},
	{
		text: (mark) => `; ${mark} ;`,
		does: COMMAND$1
	},
	{
		text: (mark) => `"; ${mark} ; "`,
		does: COMMAND$1
	},
	{
		text: (mark) => `'; ${mark} ; '`,
		does: COMMAND$1
	},
	{
		text: (mark) => `\n${mark}\n`,
		does: COMMAND$1
	}
];
const DOCKER = [...SHELL, {
	text: (mark) => `x\nUSER ${mark}\n`,
	does: "becomes an instruction"
}];
const KEY = "becomes a key of its own";
const YAML = [
	{
		text: (mark) => `x\n${mark}: 1\n`,
		does: KEY
	},
	{
		text: (mark) => `x"\n${mark}: "`,
		does: KEY
	},
	{
		text: (mark) => `x'\n${mark}: '`,
		does: KEY
	},
	{
		text: (mark) => `{${mark}: 1}`,
		does: KEY
	}
];
const JSON_TEXTS = [{
	text: (mark) => `x","${mark}":"`,
	does: KEY
}, {
	text: (mark) => `0,"${mark}":0`,
	does: KEY
}];
const TOML = [
	{
		text: (mark) => `x"\n${mark} = "`,
		does: KEY
	},
	{
		text: (mark) => `x'\n${mark} = '`,
		does: KEY
	},
	{
		text: (mark) => `1\n${mark} = 1`,
		does: KEY
	}
];
const EXPRESSION = {
	text: (mark) => `\${{ ${mark} }}`,
	does: "is an expression of GitHub, which reads secrets"
};
const MAX_TEXT = 262144;
/** Values that are tried one by one, where one that breaks a file hides the others. */
const MAX_SINGLE = 24;
/** Characters of a file in which they are. */
const MAX_SINGLE_TEXT = 8192;
/**
* Puts hostile texts into the places of a template that its values fill, runs the filters that stand there, and parses what
* comes out as the shell, the builder or the reader of the output does: a value that becomes a command, an instruction or
* a key is told, each once. Nothing is run. The work is bounded by counts.
*/
function* brokenStructures(unit, renderer) {
	const attacks = attacksOf(unit.language);
	if (attacks.length === 0 || !unit.written.includes("{{")) return;
	const { values, isCut } = openValues(unit.written);
	if (unit.written.length > MAX_TEXT || isCut) yield { untried: "the template has more values than are tried one by one" };
	if (unit.written.length > MAX_TEXT) return;
	const told = /* @__PURE__ */ new Set();
	for (const { text, does } of attacks) {
		const open = values.filter(({ start }) => !told.has(start));
		if (open.length === 0) return;
		const texts = filtered(open, text, (nth) => `${MARK}${nth}z`, renderer);
		for (const nth of escaped(unit, open, texts)) {
			const value = open[nth];
			if (!value) continue;
			told.add(value.start);
			yield {
				value,
				text: text(SHOWN),
				does
			};
		}
	}
}
function attacksOf(language) {
	switch (language) {
		case "shell":
		case "make": return SHELL;
		case "dockerfile": return DOCKER;
		case "workflow": return [
			...SHELL,
			...YAML,
			EXPRESSION
		];
		case "yaml": return YAML;
		case "json":
		case "json-ld": return JSON_TEXTS;
		case "toml": return TOML;
		default: return [];
	}
}
/** Which of some values leave their place, by their position. */
function escaped(unit, values, texts) {
	const isData = ![
		"shell",
		"make",
		"dockerfile"
	].includes(unit.language);
	const masked = isData ? emittedText(unit.written, "1") : unit.source.text;
	if (!isData || values.length > MAX_SINGLE || masked.length > MAX_SINGLE_TEXT) return marksIn(unit, withValues(masked, values, texts));
	return values.flatMap((_, nth) => {
		const single = texts.map((text, at) => at === nth ? text : void 0);
		return single[nth] === void 0 ? [] : marksIn(unit, withValues(masked, values, single)).filter((mark) => mark === nth);
	});
}
function marksIn(unit, text) {
	const found = /* @__PURE__ */ new Set();
	const add = (word) => {
		const nth = new RegExp(`^${MARK}(\\d{1,4})z$`, "i").exec(word)?.[1];
		if (nth !== void 0) found.add(Number(nth));
	};
	const source = textSource(unit.path, text);
	const changed = {
		...unit,
		source,
		written: text
	};
	const scripts = () => {
		if (unit.language === "dockerfile") return [...dockerCommands(changed)].map((script) => script.text);
		return unit.language === "workflow" ? [...workflowScripts(changed)].map((script) => script.text) : [text];
	};
	switch (unit.language) {
		case "dockerfile":
			for (const { name, rest } of dockerInstructions(text)) if (name === "USER") add(rest.trim());
			for (const script of scripts()) commandNames(script).forEach(add);
			break;
		case "shell":
			commandNames(text).forEach(add);
			break;
		case "make":
			for (const line of text.split("\n")) if (line.startsWith("	")) commandNames(line.slice(1).replace(/^[@+-]+/, "")).forEach(add);
			break;
		case "workflow":
			for (const script of scripts()) commandNames(script).forEach(add);
			keysOf(parseYamlDocument(source, text, 0, "workflow").value).forEach(add);
			for (const [, inner = ""] of text.matchAll(/\$\{\{\s*(\w{1,20})\s*\}\}/g)) add(inner);
			break;
		case "yaml":
			keysOf(parseYamlDocument(source, text, 0, "file").value).forEach(add);
			break;
		case "json":
		case "json-ld":
			keysOf(parseJsonDocument(source).value).forEach(add);
			break;
		case "toml": keysOf(parseTomlDocument(source).value).forEach(add);
	}
	return [...found];
}
function commandNames(script) {
	try {
		return shellCommands(script).map(({ name }) => name);
	} catch (error) {
		if (error instanceof TooCostly) return [];
		throw error;
	}
}
const MAX_NODES = 2e4;
function keysOf(root) {
	const keys = [];
	const open = [root];
	for (let seen = 0; seen < MAX_NODES && open.length > 0; seen += 1) {
		const value = open.pop();
		if (isTable(value)) keys.push(...Object.keys(value));
		if (typeof value === "object" && value !== null) open.push(...Object.values(value));
	}
	return keys;
}

// src/rules/security/value-injection.ts
var value_injection_default = defineRule({
	id: "security/value-injection",
	subject: "content",
	severity: "warning",
	summary: "Quote each value for the file that it is written into",
	security: {
		catalogue: "B10",
		cwe: [116, 94],
		score: 6,
		confidence: "medium",
		persona: "pedantic"
	},
	*check(content, tools) {
		if (!content.template()) return;
		for (const unit of content.units()) for (const broken of brokenStructures(unit, tools.renderer)) {
			if ("untried" in broken) {
				tools.incomplete(content.path, broken.untried);
				continue;
			}
			const { value, text, does } = broken;
			yield {
				message: `With a value such as ${quote(text)}, ${quote(value.expression)} ${does}; put it through a filter for names, or quote it for the file that is written`,
				at: unit.source.place(value.start, value.end),
				severity: severityIn(unit.context, "EMIT", "warning")
			};
		}
	}
});

// src/rules/security/workflow-command.ts
const COMMAND = /(?:^|[\r\n]|\\r|\\n)\s*(::(?:set-env|add-path|set-output|save-state|add-mask|stop-commands|add-matcher|remove-matcher|error|warning|notice|debug|group)\b[^\n]{0,80}?::|##\[(?:set-env|add-path|command|error|warning|group|section)[^\]\n]{0,80}\])/i;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n])*'|"""[\s\S]*?"""|'''[\s\S]*?'''/g;
var workflow_command_default = defineRule({
	id: "security/workflow-command",
	subject: "content",
	severity: "error",
	summary: "Put no command of a runner into a value",
	security: {
		catalogue: "D13",
		cwe: [117, 74],
		score: 6,
		confidence: "very-high"
	},
	*check(content) {
		const { source, language, path } = content;
		const severity = severityIn(content.context, "DATA", "error");
		const inName = COMMAND.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
		if (source && inName !== void 0) yield {
			message: say(inName),
			at: source.place(0),
			severity
		};
		if (!source || !/::[a-z-]+[^\n]{0,80}::|##\[/i.test(source.text)) return;
		for (const { start, end } of strings(source.text, language)) {
			const literal = source.text.slice(start, Math.min(end, start + 4096));
			const inner = literal.replace(/^(?:"""|'''|["'])/, "");
			const match = COMMAND.exec(inner);
			if (!match) continue;
			const at = start + (literal.length - inner.length) + match.index + match[0].indexOf(match[1] ?? "");
			yield {
				message: say(match[1] ?? ""),
				at: source.place(at, at + (match[1]?.length ?? 0)),
				severity
			};
		}
	}
});
function say(command) {
	return `${quote(command)} is obeyed by a runner of GitHub Actions as soon as a tool prints the value; leave it out`;
}
function* strings(text, language) {
	if (language === "turtle" || language === "query") {
		for (const { kind, start, end } of rdfTokens(text)) if (kind === "string") yield {
			start,
			end
		};
	} else if (language === "toml" || language === "json" || language === "json-ld") for (const match of text.matchAll(STRING)) yield {
		start: match.index,
		end: match.index + match[0].length
	};
}

// src/rules/security.gen.ts
/** Every rule of security/, in the order of its id. */
const securityRules = [
	absolute_path_default,
	active_markup_default,
	advised_version_default,
	ambiguous_graph_default,
	ambiguous_name_default,
	any_version_default,
	archive_bomb_default,
	archive_escape_default,
	bidirectional_text_default,
	capability_default,
	closed_archive_default,
	code_injection_default,
	container_base_default,
	container_privilege_default,
	content_mismatch_default,
	credential_read_default,
	dangerous_scheme_default,
	data_egress_default,
	delimiter_clash_default,
	destructive_command_default,
	download_execute_default,
	emitted_injection_default,
	emitted_permissions_default,
	emitted_pin_default,
	emitted_trigger_default,
	encoded_payload_default,
	environment_read_default,
	executable_bit_default,
	executable_file_default,
	execution_surface_default,
	external_entity_default,
	fabricated_digest_default,
	federated_query_default,
	forced_write_default,
	foreign_letter_default,
	graph_exhaustion_default,
	graph_update_default,
	header_ambiguity_default,
	hook_injection_default,
	include_escape_default,
	insecure_source_default,
	install_script_default,
	invisible_character_default,
	invisible_payload_default,
	joined_hooks_default,
	known_vulnerability_default,
	license_conflict_default,
	license_text_default,
	license_tightened_default,
	malicious_dependency_default,
	malicious_version_default,
	name_collision_default,
	nested_template_default,
	new_capability_default,
	obfuscated_code_default,
	oversized_file_default,
	path_escape_default,
	path_value_default,
	persistence_default,
	personal_path_default,
	private_import_default,
	prompt_injection_default,
	query_injection_default,
	remote_context_default,
	remote_graph_default,
	remote_import_default,
	rendered_content_default,
	secret_default,
	shell_hook_default,
	signature_default,
	signature_kept_default,
	slow_pattern_default,
	spreadsheet_formula_default,
	staged_execution_default,
	symbolic_link_default,
	tainted_flow_default,
	template_exhaustion_default,
	terminal_escape_default,
	uninspectable_default,
	unmaintained_dependency_default,
	unpinned_git_dependency_default,
	unreadable_default,
	unstable_output_default,
	value_injection_default,
	workflow_command_default
];

export { securityRules };