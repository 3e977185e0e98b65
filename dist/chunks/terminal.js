import { t as InputError } from "./input-error.js";
import { s as visible } from "./escape.js";
import { t as lookupIn } from "./source.js";
import { n as lookUp, r as sourceMode, t as answerToAll } from "./sources.js";
import { i as isDate } from "./date-time.js";
import { a as text, o as texts } from "./document.js";
import { n as principalName, r as principalNames, t as parsePrincipal } from "./principal.js";
import { n as standingOf } from "./standing.js";
import { t as standingEntries } from "./standing-entries.js";
import { t as SECURITY_AREA } from "./facts.js";
import { n as compareText, o as severities } from "./finding.js";
import { n as selectRules } from "./selection.js";
import { a as tallyFindings, n as textReader, r as isRatcheted, t as sourceReader } from "./source-reader.js";
import { n as createListing, r as directoryOf } from "./tree.js";
import { n as recognise } from "./recognise.js";
import { r as guardedKind, t as guardedEdits } from "./guarded-path.js";
import { t as decisionsOf } from "./decisions.js";
import "./dir-hash.js";
import { t as packDigest } from "./pack-digest.js";
import { n as packDirectories } from "./shard.js";
import { t as packageFilter } from "./package-filter.js";
import { t as count } from "./count.js";
import { n as createReport, r as reportJson } from "./report.js";
import { r as publicHosts } from "./address.js";
import { t as isWaivable } from "./is-waivable.js";
import { E as asideText, T as asideCounts, d as lookedAt, g as impactRows, h as impactRest, m as waiverNote } from "./markdown.js";

// src/actions/day.ts
/**
* The day of a run: the one that was asked for, else the one of the clock.
* @throws InputError for a text that is no day
*/
function dayOf(asked, clock) {
	if (asked === "") return clock();
	if (isDate(asked)) return asked;
	throw new InputError("today", `today ${JSON.stringify(asked)} is no day; write a date such as 2026-10-01`);
}

// src/actions/validate-gpack/people.ts
/**
* Reads who is said to stand behind a change. Empty lists leave it to GitHub.
* @throws InputError for a text that names nobody
*/
function peopleAsked(author, approvers, teams) {
	if (author === void 0 && approvers.length + teams.length > 0) throw new InputError("actor", "approvals and teams are about somebody's change; say whose it is in actor");
	return {
		author: author === void 0 ? void 0 : nameOf$1("actor", "user", author),
		approvers: approvers.length === 0 ? void 0 : approvers.map((login) => nameOf$1("approved-by", "user", login)),
		teams: teams.length === 0 ? void 0 : teams.map((team) => nameOf$1("teams", "team", team))
	};
}
function nameOf$1(input, kind, asked) {
	const principal = parsePrincipal(asked);
	if (principal?.kind === kind) return principalName(principal);
	const what = kind === "user" ? "no login; write octocat" : "no team; write example/writers";
	throw new InputError(input, `${input} ${JSON.stringify(asked)} is ${what}`);
}
/**
* Works out who stands behind a change, and to which of the teams that matter to it they belong. Nobody is
* asked for where the registry names no owners and no maintainers.
*/
async function peopleOf(opened, policy, asked, port) {
	const { subject } = opened;
	const names = /* @__PURE__ */ new Set([
		...policy.maintainers,
		...Object.values(policy.owners).flat(),
		...ownersIn(opened)
	]);
	if (subject.kind === "tree" || names.size === 0) return {
		standing: void 0,
		notChecked: []
	};
	if (asked?.author === void 0) return {
		standing: void 0,
		notChecked: ["who may change what: nobody is named as the author of the change"]
	};
	const approvers = asked.approvers ?? (port?.approvers ? await port.approvers(subject.head) : []);
	const people = [.../* @__PURE__ */ new Set([asked.author, ...asked.approvers ?? principalNames(approvers ?? [])])];
	return {
		standing: asked.teams ? {
			people,
			teams: new Set(asked.teams),
			unknown: /* @__PURE__ */ new Set()
		} : await standingOf(people, names, port?.isMember),
		notChecked: approvers ? [] : ["who approved the change: the token may not read it, or GitHub did not say"]
	};
}
/** The owners that indexes name of what a change touches, as they were. */
function ownersIn({ change, scope, parsed }) {
	if (!change) return [];
	const standing = standingEntries(scope?.lookups.before ?? [], change.tip);
	const entries = [...change.indexes].flatMap(([file, index]) => {
		const affected = scope?.entries.get(file);
		const left = new Set(parsed?.get(file)?.keys);
		return index.entries.filter(({ key }) => !affected || affected.has(key) || !left.has(key));
	});
	const ids = new Set([...change.packs.values(), ...change.tip?.packs.values() ?? []].flatMap(({ id }) => id ?? []));
	for (const [file, affected] of scope?.entries ?? []) {
		const had = new Set(change.indexes.get(file)?.entries.map(({ key }) => key));
		for (const key of affected) if (!had.has(key)) ids.add(key);
	}
	const around = [...ids].flatMap((id) => standing.of(id));
	const listed = [...entries.map(standing.latest), ...around].flatMap(({ record }) => [...texts(record, "owners"), text(record, "owners") ?? ""]);
	return principalNames(listed);
}

// src/core/security/known-findings.ts
/** The findings that a change adds: without those that the base has under the same fingerprint, no milder. */
function withoutKnown(findings, before) {
	const worst = /* @__PURE__ */ new Map();
	for (const { fingerprint, severity } of before) {
		if (fingerprint === void 0) continue;
		const rank = severities.indexOf(severity);
		worst.set(fingerprint, Math.min(worst.get(fingerprint) ?? rank, rank));
	}
	const isKnown = ({ fingerprint, severity }) => fingerprint !== void 0 && (worst.get(fingerprint) ?? Number.POSITIVE_INFINITY) <= severities.indexOf(severity);
	const added = findings.filter((finding) => !isKnown(finding));
	return {
		findings: added,
		known: findings.length - added.length
	};
}

// src/actions/validate-gpack/added.ts
/** What is judged without a look at what a change makes of it. */
const SEEN_ALONE = ["content", "pack"];
/** Leaves out the findings of contents that the base of a change has as well, and no milder. */
function addedFindings({ baseline }, { findings }, { runRules }, request) {
	if (!baseline) return {
		findings,
		known: 0
	};
	const rules = request.rules.filter(({ id, subject }) => id.startsWith("security/") && SEEN_ALONE.includes(subject));
	return withoutKnown(findings, runRules({
		...request,
		tree: baseline,
		rules
	}).findings);
}

// src/actions/validate-gpack/before.ts
/**
* Judges the tree from which a change departed by the ratcheted rules, so that what was there before can be told
* from what is new. `undefined` for a whole tree, and where nothing is ratcheted: it costs as much as the
* change itself.
*/
async function judgeBefore(opened, { runRules }, request) {
	const patterns = request.policy.ratchet;
	const rules = request.rules.filter(({ id }) => isRatcheted(id, patterns));
	if (!opened.before || rules.length === 0) return void 0;
	const { tree, scope, parsed, gaps = [] } = await opened.before();
	const { findings, coverage } = runRules({
		...request,
		tree,
		rules,
		...scope ? { scope } : {},
		...parsed ? { parsed } : {}
	});
	const unknown = gaps.length + coverage.gaps.length;
	return {
		counts: tallyFindings(findings, textReader(tree)),
		notChecked: unknown > 0 ? [`what the base had in ${unknown} parts that could not be judged there; it counts as new`] : []
	};
}

// src/core/sweep/unit-cache.ts
/**
* Remembers what is found in each gpack under a key that names everything that it follows from: the names, kinds, modes and bytes of its
* files, where it lies, and `basis`. Git names the first of these without reading a file; elsewhere all are hashed. A gpack that has
* neither name is looked at each time, and so is one of which a rule looked at what lies outside of it.
*/
function unitCache({ tree, basis, stored, sha256 }) {
	const listing = createListing(tree.entries, tree.probe);
	const packs = new Set(packDirectories(tree.entries));
	const keys = /* @__PURE__ */ new Map();
	const next = /* @__PURE__ */ new Map();
	const keyOf = (unit) => {
		if (!keys.has(unit)) {
			const name = packs.has(unit) ? nameOf(tree, listing, unit, sha256) : void 0;
			keys.set(unit, name && sha256(JSON.stringify([
				basis,
				unit,
				...name
			])));
		}
		return keys.get(unit);
	};
	const find = (unit) => {
		const key = keyOf(unit);
		return key === void 0 ? void 0 : stored.get(key);
	};
	const shown = /* @__PURE__ */ new Map();
	const filesShown = (unit, { findings }) => {
		const files = shown.get(unit) ?? new Set(findings.map(({ at }) => at.file));
		shown.set(unit, files);
		return files;
	};
	return {
		isKeepable: (unit) => keyOf(unit) !== void 0,
		stored(unit) {
			const found = find(unit);
			const key = keyOf(unit);
			if (found && key !== void 0) next.set(key, found);
			return found;
		},
		keep(unit, result) {
			const key = keyOf(unit);
			if (key !== void 0) next.set(key, result);
		},
		isNeeded(path) {
			for (let unit = directoryOf(path); unit !== ""; unit = directoryOf(unit)) {
				if (!packs.has(unit)) continue;
				const found = find(unit);
				return !found || filesShown(unit, found).has(path);
			}
			return true;
		},
		results: () => next
	};
}
/** What names the files of a unit: the id that git has for it, or the digest of all of them and those that can be executed. */
function nameOf(tree, listing, unit, sha256) {
	const id = tree.idOf?.(unit);
	if (id !== void 0) return ["tree", id];
	const digest = packDigest(tree, listing, unit, sha256);
	if (digest.kind !== "digest") return void 0;
	const modes = listing.under(unit).filter(({ executable }) => executable).map(({ path }) => path);
	return [
		"files",
		digest.integrity,
		modes
	];
}

// src/actions/validate-gpack/kept.ts
/**
* The results that a scan of a whole tree can use again. A change is small, and is looked at anew; and what some gpacks only are looked at
* for would stand for the whole.
* @param basis names all that is judged by, but for the program
*/
async function keptFor({ tree, subject }, { basis, isPart }, store, sha256) {
	if (!store || isPart || subject.kind !== "tree") return void 0;
	return unitCache({
		tree,
		basis: JSON.stringify([store.program(), ...basis]),
		stored: await store.read(),
		sha256
	});
}

// src/actions/validate-gpack/nothing.ts
/** On a whole tree, globs that name no pack would make a check of nothing. */
function unmatched({ packages }, { subject }, { packs }) {
	if (packages.length === 0 || packs.length > 0 || subject.kind === "change") return [];
	return [{
		file: packages.join(", "),
		reason: "no pack stands in a directory that this names",
		who: {
			kind: "maintainers",
			names: []
		},
		next: "give globs of directories that hold packs in `packages`, or leave it out"
	}];
}
/** What stands in for the engine where no file is recognised. */
const nothing$1 = {
	rules: [],
	runRules: () => ({
		findings: [],
		wanted: [],
		packs: [],
		coverage: {
			files: 0,
			bytes: 0,
			packs: 0,
			entries: 0,
			rules: 0,
			gaps: [],
			notChecked: [],
			truncated: {}
		}
	})
};

// src/core/fix.ts
/**
* Applies the fixes of findings to the texts that `read` gives. A fix is applied whole or not at all;
* of two that overlap the first in finding order wins.
*/
function applyFixes(findings, read) {
	const taken = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	const repaired = [];
	const postponed = [];
	const open = (file) => {
		const known = sources.get(file) ?? read(file);
		if (known) sources.set(file, known);
		return known;
	};
	const place = (fix) => {
		const spans = [];
		for (const { at, text } of fix.edits) {
			const source = open(at.file);
			if (!source) return void 0;
			spans.push({
				file: at.file,
				start: source.offset(at.line, at.column),
				end: source.offset(at.endLine, at.endColumn),
				text
			});
		}
		return spans;
	};
	for (const finding of findings) {
		if (!finding.fix) continue;
		const spans = place(finding.fix);
		if (!spans || spans.some((span) => (taken.get(span.file) ?? []).some((other) => overlaps(span, other)))) {
			postponed.push(finding);
			continue;
		}
		for (const span of spans) {
			const list = taken.get(span.file) ?? [];
			list.push(span);
			taken.set(span.file, list);
		}
		repaired.push(finding);
	}
	const unmarked = new Set(repaired.filter(({ fix }) => fix?.removesMark).map(({ at }) => at.file));
	for (const file of unmarked) taken.set(file, taken.get(file) ?? []);
	const files = /* @__PURE__ */ new Map();
	for (const [file, spans] of [...taken].toSorted(([a], [b]) => compareText(a, b))) {
		const source = open(file);
		let text = source?.text ?? "";
		const inserted = lineEndings(text);
		for (const span of spans.toSorted((a, b) => b.start - a.start || b.end - a.end)) text = text.slice(0, span.start) + inserted(span.text) + text.slice(span.end);
		files.set(file, source?.bom === true && !unmarked.has(file) ? `\uFEFF${text}` : text);
	}
	return {
		files,
		repaired,
		postponed
	};
}
/** Writes the lines that a fix brings as the others of the file end. */
function lineEndings(text) {
	const first = text.indexOf("\n");
	return first > 0 && text[first - 1] === "\r" ? (inserted) => inserted.replaceAll("\n", "\r\n") : (inserted) => inserted;
}
/** Two insertions at one offset overlap too: their order would be arbitrary. */
function overlaps(a, b) {
	return a.start === b.start || a.start < b.end && b.start < a.end;
}

// src/actions/validate-gpack/repair.ts
/** Repairs that may follow from each other. */
const MAX_FIX_ROUNDS = 10;
/** Judges, and repairs what is asked for until nothing more can be; `fixed` is absent where no repair is asked for. */
async function repaired(judge, { fix, isDryRun }, tree, workspace) {
	let report = await judge();
	let fixed;
	if (fix === "none") return {
		report,
		fixed
	};
	for (let round = 0; round < MAX_FIX_ROUNDS; round += 1) {
		const open = sourceReader(tree);
		const applied = applyFixes(report.findings.filter((finding) => fix === "all" || finding.fix?.safe === true), (file) => {
			const source = open(file);
			return source?.invalidAt === void 0 ? source : void 0;
		});
		fixed = fixed ? {
			...applied,
			repaired: [...fixed.repaired, ...applied.repaired]
		} : applied;
		for (const [file, text] of applied.files) workspace.write(file, text);
		if (applied.files.size === 0 || isDryRun) break;
		report = await judge();
	}
	return {
		report,
		fixed
	};
}

// src/actions/validate-gpack/supplied.ts
/** Days that advisories may be old where nobody says otherwise. */
const MAX_ADVISORY_DAYS = 7;
const nothing = {
	supply: void 0,
	digest: void 0,
	gaps: [],
	notChecked: []
};
/** What a scan is given; nothing where contents are not judged, or nobody can get it. */
async function suppliedFor({ advisories = [], maxAdvisoryDays = 7 }, opened, { signatures, today, isScan }, port) {
	if (!isScan || !port) return nothing;
	return port({
		trees: [opened.tree, ...opened.baseline ? [opened.baseline] : []],
		own: await opened.trustedUnder?.("registry/advisories") ?? [],
		advisories,
		maxDays: maxAdvisoryDays,
		today,
		signatures,
		trusted: (path) => opened.trusted(path)
	});
}

// src/actions/validate-gpack/run.ts
/** Stands in where no day is given: on it every waiver has expired. */
const LAST_DAY = "9999-12-31";
/**
* Judges a registry, a gpack or a change.
* @throws InputError when the request, or the policy, is wrong
*/
async function validate(request, ports) {
	const { workspace, syntax, sha256, version, ruleList } = ports;
	const selection = selectRules(ruleList, request.rules);
	const accepts = packageFilter(request.packages);
	const contents = selection.rules.some(({ id }) => id.startsWith(SECURITY_AREA));
	const opening = workspace.open({
		...request,
		contents
	});
	const loading = request.base === void 0 ? void 0 : ports.engine(selection.rules);
	const opened = await opening;
	const engine = () => loading ?? ports.engine(selection.rules);
	if (request.fix !== "none" && opened.subject.kind === "change") throw new InputError("fix", "fix repairs files of a directory; leave out base and head to use it");
	const { today = LAST_DAY } = request;
	const { policy, policyBytes: bytes, waivers, isDated } = await decisionsOf({
		...request,
		today
	}, opened, ruleList, engine);
	const people = await peopleOf(opened, policy, request.people, ports.people);
	const merged = {
		...policy,
		rules: {
			...policy.rules,
			...selection.severities
		}
	};
	const failOn = request.failOn ?? merged.failOn;
	const active = selection.rules.filter((rule) => merged.rules[rule.id] !== "off");
	const { signatures } = policy;
	const supplied = await suppliedFor(request, opened, {
		signatures,
		today,
		isScan: contents
	}, ports.supply);
	const ruleSet = sha256(JSON.stringify([...active.map((rule) => [
		rule.id,
		merged.rules[rule.id] ?? rule.severity,
		rule.summary
	]), ...supplied.digest === void 0 ? [] : [["advisories", supplied.digest]]]));
	const policyDigest = bytes ? sha256(bytes) : null;
	const basis = [
		version,
		ruleSet,
		policyDigest,
		request.indexes
	];
	const kept = contents ? await keptFor(opened, {
		basis,
		isPart: accepts !== void 0
	}, ports.results, sha256) : void 0;
	const { supply } = supplied;
	const isSigned = supply?.signatures !== void 0;
	await opened.load?.((path) => isSigned || !kept || kept.isNeeded(path));
	const isActive = new Set(active.map((rule) => rule.id));
	const isKnown = (path) => contents || recognise(path, request.indexes).kind !== "other" || guardedKind(path, policy.file) !== void 0;
	const isEmpty = !opened.tree.entries.some((entry) => isKnown(entry.path)) && ![...opened.change?.files.keys() ?? []].some(isKnown) && !opened.change?.tip?.packs.size && !opened.change?.clashes?.length;
	let answers = /* @__PURE__ */ new Map();
	const mode = sourceMode(request.sources, opened.subject.kind === "change");
	const judge = async () => {
		const { tree, scope, change, parsed } = opened;
		const { runRules, rules, renderer } = isEmpty ? nothing$1 : await engine();
		const basis = {
			rules: rules.filter((rule) => isActive.has(rule.id)),
			policy: merged,
			syntax,
			renderer,
			indexes: request.indexes,
			today,
			sha256,
			supply,
			...accepts ? { accepts } : {}
		};
		const before = await judgeBefore(opened, { runRules }, basis);
		const judged = (sources) => runRules({
			...basis,
			tree,
			waivers,
			sources,
			...before ? { before: before.counts } : {},
			baseline: opened.baseline,
			...scope ? { scope } : {},
			...change ? { change } : {},
			...people.standing ? { standing: people.standing } : {},
			...parsed ? { parsed } : {},
			...opened.settings ? { settings: opened.settings } : {},
			kept,
			...ports.progress ? { progress: ports.progress } : {}
		});
		const same = answerToAll(mode, ports.sources);
		const first = judged(same ? () => same : lookupIn(answers));
		const found = await lookUp(mode, first.wanted, merged.sourceHosts ?? publicHosts, ports.sources);
		answers = new Map([...answers, ...found]);
		const outcome = found.size > 0 ? judged(lookupIn(answers)) : first;
		const { findings, known } = addedFindings(opened, outcome, { runRules }, basis);
		return createReport({
			version,
			ruleSet,
			policy: policyDigest,
			subject: opened.subject,
			failOn,
			maintainers: policy.maintainers,
			isWaivable: (rule) => isWaivable(rule, policy),
			...people.standing ? { people: [...people.standing.people, ...[...people.standing.teams].toSorted()] } : {},
			...isDated ? { date: today } : {},
			summaries: new Map(active.map((rule) => [rule.id, rule.summary])),
			findings,
			packs: outcome.packs,
			impact: outcome.impact,
			coverage: {
				...outcome.coverage,
				gaps: [
					...opened.gaps ?? [],
					...supplied.gaps,
					...outcome.coverage.gaps,
					...unmatched(request, opened, outcome)
				],
				notChecked: [
					...opened.notChecked,
					...guardedEdits(change?.files.keys() ?? [], policy.file),
					...people.notChecked,
					...supplied.notChecked,
					...before?.notChecked ?? [],
					...policy.exclude.length > 0 ? [`files that the policy excludes: ${policy.exclude.join(", ")}`] : [],
					...outcome.wanted.length > 0 ? [`the files of versions in other commits and repositories (${outcome.wanted.length})`] : [],
					...known > 0 ? [`${count(known, "finding")} that the base has, too: a scan without base tells them`] : [],
					...accepts ? [`packs outside ${request.packages.join(", ")}`] : [],
					...outcome.coverage.files === 0 && opened.subject.kind === "change" ? ["the files that the change touches: none is of a registry"] : []
				]
			}
		});
	};
	const { report, fixed } = await repaired(judge, request, opened.tree, workspace);
	if (kept) ports.results?.write(kept.results());
	const json = reportJson(report);
	const sourceAt = sourceReader(opened.tree);
	return {
		report,
		json,
		digest: sha256(json),
		fixed,
		rules: active,
		lineAt(file, line) {
			const source = sourceAt(file);
			return source?.text.slice(source.offset(line, 1), source.offset(line + 1, 1)).replace(/\r?\n$/, "");
		}
	};
}

// src/platform/clock.ts
/** The day on which this runs, in UTC: `2026-10-01`. */
function clockDay() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}

// src/report/line.ts
/** The one line of a finding: `file:line:column: severity: message [rule]`, and what a waiver or the base says of it. */
function findingLine(finding) {
	const { file, line, column } = finding.at;
	const aside = asideText(finding);
	const more = aside === void 0 ? "" : ` ${visible(aside)}`;
	return `${visible(file)}:${line}:${column}: ${finding.severity}: ${visible(finding.message)} [${finding.rule}]${more}`;
}

// src/report/terminal.ts
const codes = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	cyan: 36
};
const severityStyle = {
	error: "red",
	warning: "yellow",
	note: "blue"
};
const verdictStyle = {
	pass: "green",
	fail: "red",
	incomplete: "yellow"
};
/** The report for a person at a terminal or in a log: findings, what blocks, coverage, verdict. */
function renderTerminal(report, options) {
	const paint = (style, text) => options.color ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
	const lines = [];
	const shown = report.findings.slice(0, options.limit ?? report.findings.length);
	for (const finding of shown) lines.push(...block(finding, options, paint));
	const hidden = report.findings.length - shown.length;
	if (hidden > 0) lines.push(`… and ${count(hidden, "finding")} more; --json <file> writes all of them.`, "");
	for (const [rule, amount] of Object.entries(report.coverage.truncated)) lines.push(`… and ${count(amount, "finding")} more of ${rule}, beyond the limit for one file.`, "");
	for (const gap of report.coverage.gaps) lines.push(`${paint("yellow", "not judged")} ${visible(gap.file)}: ${visible(gap.reason)}`);
	if (report.coverage.gaps.length > 0) lines.push("");
	lines.push(...impact(report, paint));
	if (report.blockers.length > 0 && lines.length > 0 && lines.at(-1) !== "") lines.push("");
	lines.push(...footer(report, options.digest, paint));
	return `${lines.join("\n")}\n`;
}
function block(finding, { color, excerpt }, paint) {
	if (!color) return [findingLine(finding)];
	const { file, line, column, endLine, endColumn } = finding.at;
	const lines = [`${paint(severityStyle[finding.severity], finding.severity)} ${paint("bold", visible(finding.message))}`, `  ${paint("cyan", `${visible(file)}:${line}:${column}`)}  ${paint("dim", finding.rule)}`];
	const source = excerpt?.(file, line);
	if (source !== void 0 && source.trim() !== "") {
		const gutter = String(line);
		const room = 100;
		const from = Math.max(0, column - 1 - Math.floor(room / 2));
		const shown = visible(source.slice(from, from + room));
		const before = visible(source.slice(from, column - 1)).length;
		const last = endLine === line ? Math.max(endColumn, column + 1) : source.length + 1;
		const width = Math.max(1, visible(source.slice(column - 1, Math.min(last - 1, from + room))).length);
		lines.push(`  ${paint("dim", `${gutter} |`)} ${shown}`, `  ${" ".repeat(gutter.length)} ${paint("dim", "|")} ${" ".repeat(before)}${paint(severityStyle[finding.severity], "^".repeat(width))}`);
	}
	for (const related of finding.related ?? []) lines.push(`  ${paint("dim", "see")} ${visible(related.at.file)}:${related.at.line}: ${visible(related.message)}`);
	if (finding.fix) lines.push(`  ${paint("green", "fix")} ${visible(finding.fix.summary)}`);
	const aside = asideText(finding);
	if (aside !== void 0) lines.push(`  ${paint("yellow", visible(aside))}`);
	return [...lines, ""];
}
/** Versions whose impact is printed; a report has at most 50. */
const IMPACTS = 10;
function impact(report, paint) {
	const rows = impactRows(report);
	if (rows.length === 0) return [];
	const rest = impactRest(report);
	return [
		paint("bold", "Impact on packs that need what changes"),
		...rows.slice(0, IMPACTS).flatMap(({ what, effects, breaks }) => [`  ${breaks ? paint("red", visible(what)) : visible(what)}`, ...effects.map((effect) => `    ${visible(effect)}`)]),
		...rows.length > IMPACTS ? [`  … and ${count(rows.length - IMPACTS, "version")} more`] : [],
		...rest === void 0 ? [] : [`  and ${rest}`],
		""
	];
}
function footer(report, digest, paint) {
	const { counts, coverage } = report;
	const lines = [];
	for (const who of new Set(report.blockers.map((blocker) => blocker.who.text))) {
		lines.push(paint("bold", `To be unblocked by ${visible(who)}`));
		for (const { what, next } of report.blockers.filter((blocker) => blocker.who.text === who)) lines.push(`  ${visible(what)}`, `    ${visible(next)}`);
	}
	const waiver = waiverNote(report.blockers);
	if (waiver !== void 0) lines.push(visible(waiver));
	if (report.blockers.length > 0) lines.push("");
	lines.push(`${paint(verdictStyle[report.verdict], report.verdict)}: ${count(counts.error, "error")}, ${[
		count(counts.warning, "warning"),
		count(counts.note, "note"),
		...asideCounts(counts)
	].join(", ")} in ${lookedAt(report)}`);
	for (const note of coverage.notChecked) lines.push(paint("dim", `not checked: ${visible(note)}`));
	if (report.date !== void 0) lines.push(paint("dim", `as of ${report.date}`));
	lines.push(paint("dim", `report sha256:${digest}`));
	return lines;
}

export { peopleAsked as a, applyFixes as i, clockDay as n, dayOf as o, validate as r, renderTerminal as t };