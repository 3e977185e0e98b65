import { n as defaultPolicy, r as InputError, t as POLICY_PATH } from "./policy.js";
import { n as reportJson, r as count, t as createReport } from "./report.js";
import { a as text, g as severities, h as isSeverity, m as compareText, n as isTable, r as own } from "./document.js";
import { a as recognise, c as directoryOf, t as createSource, u as withoutSlashes } from "./source.js";
import { t as parseGlob } from "./rust-glob.js";
import { a as treeName, c as _usingCtx, d as pathNames, f as git, i as resolveCommit, n as nameBelow, o as commitTree, r as resolveChange, t as findPrefix, u as GitObjects } from "./repository.js";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";

// src/actions/exit-code.ts
/** Exit codes of every command and action. */
const exitCodes = {
	pass: 0,
	fail: 1,
	request: 2,
	incomplete: 3,
	bug: 4
};
/** The exit code of a verdict. */
function exitCodeOf(verdict) {
	return exitCodes[verdict];
}

// src/actions/door.ts
/**
* The one `try` of a program: a wrong request ends with one sentence and exit code 2, a bug of ours
* with its stack and exit code 4.
*/
async function enter(port, main) {
	try {
		await main();
	} catch (error) {
		if (error instanceof InputError) {
			port.fail(error.message);
			port.exit(exitCodes.request);
			return;
		}
		port.info(error instanceof Error ? error.stack ?? error.message : String(error));
		port.fail("gpack failed by a fault of its own; nothing was judged. Report it with the lines above: https://github.com/ggen/validate-gpack/issues");
		port.exit(exitCodes.bug);
	}
}

// src/core/tool.gen.ts
const toolVersion = "0.1.0";

// src/report/escape.ts
/** Escapers, one per sink. Text that reaches them comes from a pull request and is hostile. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDFFF]/g;
/** For a terminal and for logs: every control, invisible or direction-changing character becomes `\u{…}`. */
function visible(text) {
	return text.replaceAll(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"@": "&#64;",
	"#": "&#35;"
};
/** For running text and table cells of GitHub Markdown: no mark-up, link, mention or reference survives. */
function markdown(text) {
	return visible(text).replaceAll(/[&<>@#\\`*_{}[\]()|~!]/g, (char) => ENTITIES[char] ?? `\\${char}`).replaceAll(/\b(https?|ftp|mailto):/gi, "$1&#58;").replaceAll(/\bwww\./gi, "www&#46;");
}
/** For a code span of GitHub Markdown inside a table: fenced by more backticks than it holds. */
function codeSpan(text) {
	const clean = visible(text).replaceAll("|", "\\|");
	const runs = clean.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

// src/actions/contract.ts
/**
* Reads every input of a contract. An empty text stands for "not given".
* @throws InputError that names every wrong input and what is allowed
*/
function parseInputs(contract, read) {
	const problems = [];
	const names = [];
	const values = {};
	for (const [name, { kind, default: preset = "" }] of Object.entries(contract.inputs)) {
		const text = read(name).trim() || preset;
		const problem = problemOf(kind, text);
		if (problem) {
			names.push(name);
			problems.push(`input ${name}: ${JSON.stringify(text)} is not allowed; ${problem}`);
		}
		values[name] = valueOf(kind, text);
	}
	if (problems.length > 0) throw new InputError(names.join(", "), problems.join("\n"));
	return values;
}
function problemOf(kind, text) {
	if (kind === "flag") return [
		"true",
		"false",
		""
	].includes(text) ? void 0 : "allowed is true or false";
	if (typeof kind === "string") return void 0;
	return kind.includes(text) ? void 0 : `allowed is ${kind.filter((choice) => choice !== "").join(", ")}`;
}
function valueOf(kind, text) {
	if (kind === "flag") return text === "true";
	if (kind === "list") return splitList(text);
	return text;
}
/** The items of a list: split at commas and line breaks, trimmed, empty ones left out. */
function splitList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}

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
	const files = /* @__PURE__ */ new Map();
	for (const [file, spans] of [...taken].toSorted(([a], [b]) => compareText(a, b))) {
		let text = open(file)?.text ?? "";
		for (const span of spans.toSorted((a, b) => b.start - a.start || b.end - a.end)) text = text.slice(0, span.start) + span.text + text.slice(span.end);
		files.set(file, text);
	}
	return {
		files,
		repaired,
		postponed
	};
}
/** Two insertions at one offset overlap too: their order would be arbitrary. */
function overlaps(a, b) {
	return a.start === b.start || a.start < b.end && b.start < a.end;
}

// src/core/selection.ts
/**
* Applies the `rules` input to the rules and the severities of the policy. Each item is `area/name`
* or `area/*`, which selects (once anything is selected, nothing else runs), or one of these followed
* by `=error`, `=warning`, `=note` or `=off`, which sets the severity.
* @throws InputError for an item that names no rule or severity
*/
function selectRules(rules, items) {
	const selected = /* @__PURE__ */ new Set();
	const severities = {};
	for (const item of items) {
		const [pattern = "", severity, ...rest] = item.split("=").map((part) => part.trim());
		const found = rules.filter((rule) => matches(rule.id, pattern));
		if (found.length === 0) throw new InputError("rules", `${JSON.stringify(pattern)} names no rule; allowed is area/name or area/*, see \`gpack rules\``);
		if (severity === void 0) found.forEach((rule) => selected.add(rule.id));
		else if (rest.length === 0 && (severity === "off" || isSeverity(severity))) for (const rule of found) severities[rule.id] = severity;
		else throw new InputError("rules", `${JSON.stringify(item)} has no known severity; allowed is error, warning, note or off`);
	}
	return {
		rules: selected.size === 0 ? rules : rules.filter((rule) => selected.has(rule.id)),
		severities
	};
}
function matches(id, pattern) {
	return pattern === "*" || id === pattern || pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1));
}

// src/actions/validate-gpack/package-filter.ts
/**
* Which pack directories the globs accept; `undefined` when there are none.
* @throws InputError for a text that is no glob
*/
function packageFilter(globs) {
	if (globs.length === 0) return void 0;
	const parsed = globs.map((text) => {
		const glob = parseGlob(withoutSlashes(text));
		if ("problem" in glob) throw new InputError("packages", `${JSON.stringify(text)} is no glob: ${glob.problem}`);
		return glob;
	});
	return (directory) => parsed.some((glob) => glob.matches(directory.split("/")));
}

// src/actions/validate-gpack/run.ts
/** The request that inputs make; an event's commits stand in for those that are not given. */
function requestOf(inputs, event) {
	const isGiven = inputs.base !== "" || inputs.head !== "";
	return {
		base: isGiven ? inputs.base || void 0 : event.base,
		head: isGiven ? inputs.head || void 0 : event.head,
		packages: inputs.packages,
		indexes: inputs.index,
		failOn: inputs["fail-on"] || void 0,
		rules: inputs.rules,
		policy: inputs.policy || void 0,
		fix: inputs.fix ? "safe" : "none",
		isDryRun: false
	};
}
/** Repairs that may follow from each other. */
const MAX_FIX_ROUNDS = 10;
/**
* Judges a registry, a gpack or a change.
* @throws InputError when the request, or the policy, is wrong
*/
async function validate(request, ports) {
	const { workspace, syntax, sha256, version, ruleList } = ports;
	const selection = selectRules(ruleList, request.rules);
	const accepts = packageFilter(request.packages);
	const opening = workspace.open(request);
	const loading = request.base === void 0 ? void 0 : ports.engine();
	const opened = await opening;
	const engine = () => loading ?? ports.engine();
	if (request.fix !== "none" && opened.subject.kind === "change") throw new InputError("fix", "fix repairs files of a directory; leave out base and head to use it");
	const policy = await policyOf(request, opened, ruleList, engine);
	const merged = {
		...policy,
		rules: {
			...policy.rules,
			...selection.severities
		}
	};
	const failOn = request.failOn ?? merged.failOn;
	const active = selection.rules.filter((rule) => merged.rules[rule.id] !== "off");
	const ruleSet = sha256(JSON.stringify(active.map((rule) => [
		rule.id,
		merged.rules[rule.id] ?? rule.severity,
		rule.summary
	])));
	const isActive = new Set(active.map((rule) => rule.id));
	const isKnown = (path) => recognise(path, request.indexes).kind !== "other";
	const isEmpty = !opened.tree.entries.some((entry) => isKnown(entry.path)) && ![...opened.change?.files.keys() ?? []].some(isKnown);
	const judge = async () => {
		const { tree, scope, change, parsed } = opened;
		const { runRules, rules } = isEmpty ? nothing : await engine();
		const outcome = runRules({
			tree,
			rules: rules.filter((rule) => isActive.has(rule.id)),
			policy: merged,
			syntax,
			indexes: request.indexes,
			...accepts ? { accepts } : {},
			...scope ? { scope } : {},
			...change ? { change } : {},
			...parsed ? { parsed } : {},
			...ports.progress ? { progress: ports.progress } : {}
		});
		return createReport({
			version,
			ruleSet,
			subject: opened.subject,
			failOn,
			summaries: new Map(active.map((rule) => [rule.id, rule.summary])),
			findings: outcome.findings,
			packs: outcome.packs,
			coverage: {
				...outcome.coverage,
				gaps: [
					...opened.gaps ?? [],
					...outcome.coverage.gaps,
					...unmatched(request, opened, outcome)
				],
				notChecked: [
					...opened.notChecked,
					...policy.exclude.length > 0 ? [`files that the policy excludes: ${policy.exclude.join(", ")}`] : [],
					...accepts ? [`packs outside ${request.packages.join(", ")}`] : [],
					...outcome.coverage.files === 0 && opened.subject.kind === "change" ? ["the files that the change touches: none is of a registry"] : []
				]
			}
		});
	};
	let report = await judge();
	let fixed;
	for (let round = 0; request.fix !== "none" && round < MAX_FIX_ROUNDS; round += 1) {
		const applied = applyFixes(report.findings.filter((finding) => request.fix === "all" || finding.fix?.safe === true), (file) => {
			const source = sourceOf(opened.tree, file);
			return source?.invalidAt === void 0 ? source : void 0;
		});
		fixed = fixed ? {
			...applied,
			repaired: [...fixed.repaired, ...applied.repaired]
		} : applied;
		for (const [file, text] of applied.files) workspace.write(file, text);
		if (applied.files.size === 0 || request.isDryRun) break;
		report = await judge();
	}
	const json = reportJson(report);
	return {
		report,
		json,
		digest: sha256(json),
		fixed,
		rules: active,
		textAt(place) {
			const source = sourceOf(opened.tree, place.file);
			return source?.text.slice(source.offset(place.line, place.column), source.offset(place.endLine, place.endColumn));
		},
		lineAt: (file, line) => sourceOf(opened.tree, file)?.text.split("\n", line).at(line - 1)?.replace(/\r$/, "")
	};
}
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
const nothing = {
	rules: [],
	runRules: () => ({
		findings: [],
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
async function policyOf(request, opened, rules, engine) {
	const path = request.policy ?? "registry/policy.toml";
	const bytes = await opened.trusted(path);
	if (!bytes) {
		if (request.policy === void 0) return defaultPolicy;
		throw new InputError("policy", `${JSON.stringify(path)} does not exist${opened.subject.kind === "change" ? " at the base" : ""}`);
	}
	const { readPolicy } = await engine();
	return readPolicy(createSource(path, bytes), rules.map((rule) => rule.id));
}
function sourceOf(tree, file) {
	if (file === "" || file.endsWith("/")) return void 0;
	const bytes = tree.read(file);
	return "reason" in bytes ? void 0 : createSource(file, bytes);
}

// src/report/markdown.ts
const title = {
	pass: "✅ pass: may be merged",
	fail: "⛔ fail: may not be merged",
	incomplete: "⚠️ incomplete: something could not be judged, so it may not be merged"
};
/** A job summary's limit is 1 MiB; a comment's is 65,536 characters. */
const SUMMARY_BYTES = 1e6;
/** The report as GitHub Markdown: verdict, what blocks, findings, coverage. */
function renderMarkdown(report, { maxBytes, digest }) {
	const head = [
		`## gpack: ${title[report.verdict]}`,
		"",
		`${count(report.counts.error, "error")}, ${count(report.counts.warning, "warning")}, ${count(report.counts.note, "note")} in ${count(report.coverage.packs, "pack")} and ${count(report.coverage.files, "file")}.`,
		""
	];
	if (report.blockers.length > 0) {
		head.push("| What blocks | Who unblocks | What next |", "|---|---|---|");
		for (const { what, who, next } of report.blockers) head.push(`| ${markdown(what)} | ${markdown(who.text)} | ${markdown(next)} |`);
		head.push("");
	}
	const tail = [
		"<details><summary>Coverage and provenance</summary>",
		"",
		`- ${count(report.coverage.rules, "rule")}, ${count(report.coverage.packs, "pack")}, ${count(report.coverage.files, "file")}, ${report.coverage.bytes} bytes`,
		...report.coverage.notChecked.map((note) => `- not checked: ${markdown(note)}`),
		...report.subject.kind === "change" ? [`- base ${codeSpan(report.subject.base)}, head ${codeSpan(report.subject.head)}`] : [],
		`- gpack ${codeSpan(report.tool.version)}, rule set ${codeSpan(report.ruleSet.slice(0, 16))}`,
		`- report ${codeSpan(`sha256:${digest}`)}`,
		"",
		"</details>",
		""
	];
	const rows = [...report.findings.map(row), ...report.coverage.gaps.map((gap) => `| not judged | ${codeSpan(gap.file)} | ${markdown(gap.reason)} | |`)];
	const table = ["| | Where | What | Rule |", "|---|---|---|---|"];
	const encoder = new TextEncoder();
	const size = (lines) => lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
	let room = maxBytes - size([
		...head,
		...table,
		...tail
	]) - 200;
	const kept = [];
	for (const line of rows) {
		room -= encoder.encode(line).length + 1;
		if (room < 0) break;
		kept.push(line);
	}
	const left = rows.length - kept.length;
	return [
		...head,
		...kept.length > 0 ? [
			...table,
			...kept,
			""
		] : [],
		...left > 0 ? [`${count(left, "row")} left out for lack of room; the JSON report has all of them.`, ""] : [],
		...tail
	].join("\n");
}
function row(finding) {
	const where = codeSpan(`${finding.at.file}:${finding.at.line}`);
	const fix = finding.fix ? ` _Fix:_ ${markdown(finding.fix.summary)}.` : "";
	return `| ${finding.severity} | ${where} | ${markdown(finding.message)}.${fix} | ${codeSpan(finding.rule)} |`;
}

// src/report/sarif.ts
/** Results that GitHub code scanning keeps of one run. */
const MAX_RESULTS = 5e3;
const INFORMATION = "https://github.com/ggen/validate-gpack";
const levels = {
	error: "error",
	warning: "warning",
	note: "note"
};
/** SARIF 2.1.0 for code scanning: one run, errors first, fixes and fingerprints included. */
function renderSarif(report, options) {
	const kept = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity)).slice(0, MAX_RESULTS);
	const left = report.findings.length - kept.length;
	const used = new Set(kept.map((finding) => finding.rule));
	const rules = options.rules.filter((rule) => used.has(rule.id));
	const { prefix = "" } = options;
	const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
	const occurrences = /* @__PURE__ */ new Map();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "gpack",
				semanticVersion: report.tool.version,
				informationUri: INFORMATION,
				rules: rules.map(descriptor)
			} },
			columnKind: "utf16CodeUnits",
			automationDetails: { id: "validate-gpack/" },
			invocations: [{
				executionSuccessful: report.coverage.gaps.length === 0,
				toolExecutionNotifications: [...report.coverage.gaps.map((gap) => ({
					level: "error",
					message: { text: visible(`Not judged: ${gap.reason}`) },
					locations: [{ physicalLocation: { artifactLocation: { uri: uri(gap.file, prefix) } } }]
				})), ...left > 0 ? [{
					level: "warning",
					message: { text: `${left} further findings were left out` }
				}] : []]
			}],
			properties: {
				verdict: report.verdict,
				ruleSet: report.ruleSet
			},
			results: kept.map((finding) => {
				const print = fingerprint(finding, options, occurrences);
				return {
					ruleId: finding.rule,
					ruleIndex: ruleIndex.get(finding.rule) ?? -1,
					level: levels[finding.severity],
					message: { text: visible(finding.message) },
					locations: [location(finding.at, prefix)],
					partialFingerprints: { primaryLocationLineHash: print },
					...finding.related && finding.related.length > 0 ? { relatedLocations: finding.related.map((related, id) => ({
						id,
						...location(related.at, prefix),
						message: { text: visible(related.message) }
					})) } : {},
					...finding.fix ? { fixes: [fix(finding.fix, prefix)] } : {}
				};
			})
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function descriptor(rule) {
	const page = `${INFORMATION}/blob/main/tests/rules/${rule.id}.md`;
	return {
		id: rule.id,
		name: rule.id.replaceAll(/[/-](\w)/g, (_, char) => char.toUpperCase()),
		shortDescription: { text: rule.summary },
		fullDescription: { text: `${rule.summary}.` },
		help: {
			text: `${rule.summary}. Why, and how to repair it: ${page}`,
			markdown: `${rule.summary}. [Why, and how to repair it](${page}).`
		},
		helpUri: page,
		defaultConfiguration: { level: levels[rule.severity] },
		properties: { tags: [rule.id.split("/", 1)[0] ?? "gpack"] }
	};
}
function location(place, prefix) {
	return { physicalLocation: {
		artifactLocation: {
			uri: uri(place.file, prefix),
			uriBaseId: "%SRCROOT%"
		},
		region: region(place)
	} };
}
function region({ line, column, endLine, endColumn }) {
	return {
		startLine: line,
		startColumn: column,
		endLine,
		endColumn
	};
}
function fix({ summary, edits }, prefix) {
	const files = [...new Set(edits.map((edit) => edit.at.file))];
	return {
		description: { text: summary },
		artifactChanges: files.map((file) => ({
			artifactLocation: {
				uri: uri(file, prefix),
				uriBaseId: "%SRCROOT%"
			},
			replacements: edits.filter((edit) => edit.at.file === file).map((edit) => ({
				deletedRegion: region(edit.at),
				insertedContent: { text: edit.text }
			}))
		}))
	};
}
/** The rule, the file and the text found there; not the line, so that a finding that moves stays the same. */
function fingerprint(finding, { sha256, textAt }, occurrences) {
	const text = (textAt?.(finding.at) ?? finding.message).replaceAll(/\s+/g, " ").trim();
	const identity = sha256([
		finding.rule,
		finding.at.file,
		text
	].join("\0")).slice(0, 32);
	const nth = (occurrences.get(identity) ?? 0) + 1;
	occurrences.set(identity, nth);
	return `${identity}:${nth}`;
}
/** A path as a relative URI reference. */
function uri(path, prefix) {
	return (prefix === "" ? path : `${prefix}/${path}`).toWellFormed().split("/").map(encodeURIComponent).join("/");
}

// src/report/line.ts
/** The one line of a finding: `file:line:column: severity: message [rule]`. */
function findingLine(finding) {
	const { file, line, column } = finding.at;
	return `${visible(file)}:${line}:${column}: ${finding.severity}: ${visible(finding.message)} [${finding.rule}]`;
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
	return [...lines, ""];
}
function footer(report, digest, paint) {
	const { counts, coverage } = report;
	const lines = [];
	for (const who of new Set(report.blockers.map((blocker) => blocker.who.text))) {
		lines.push(paint("bold", `To be unblocked by ${visible(who)}`));
		for (const { what, next } of report.blockers.filter((blocker) => blocker.who.text === who)) lines.push(`  ${visible(what)}`, `    ${visible(next)}`);
	}
	if (report.blockers.length > 0) lines.push("");
	lines.push(`${paint(verdictStyle[report.verdict], report.verdict)}: ${count(counts.error, "error")}, ${count(counts.warning, "warning")}, ${count(counts.note, "note")} in ${count(coverage.packs, "pack")}, ${count(coverage.entries, "index entry").replace(/entrys$/, "entries")}, ${count(coverage.files, "file")}, by ${count(coverage.rules, "rule")}`);
	for (const note of coverage.notChecked) lines.push(paint("dim", `not checked: ${visible(note)}`));
	lines.push(paint("dim", `report sha256:${digest}`));
	return lines;
}

// src/actions/engine.ts
/** Loads the engine and all rules: a chunk of its own, so that what needs neither starts without. */
async function loadEngine() {
	const [{ runRules }, { rules }, { readPolicy }] = await Promise.all([
		import("./engine.js"),
		import("./index.gen.js"),
		import("./policy-file2.js")
	]);
	return {
		runRules,
		rules,
		readPolicy
	};
}

// src/platform/digest.ts
/** SHA-256 of a text as UTF-8, in lower-case hex. */
function sha256(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}

// src/platform/syntax/answer.ts
/** Reads the JSON text that a check of the module answers with. */
function parseAnswer(json) {
	const answer = JSON.parse(json);
	if (own(answer, "ok") === true) {
		const triples = own(answer, "triples");
		return typeof triples === "number" ? {
			faults: [],
			triples
		} : { faults: [] };
	}
	if (own(answer, "limit") === true) return {
		faults: [],
		incomplete: text(answer, "message") ?? "too much to parse"
	};
	const further = own(answer, "errors");
	return { faults: [answer, ...Array.isArray(further) ? further : []].map(faultOf) };
}
function faultOf(value) {
	const hint = own(value, "hint");
	return {
		message: text(value, "message") ?? "",
		...rangeOf(value),
		...isTable(hint) ? { cause: rangeOf(hint) } : {}
	};
}
function rangeOf(value) {
	const line = numberOf(value, "line") ?? 1;
	const column = numberOf(value, "column") ?? 1;
	return {
		line,
		column,
		endLine: numberOf(value, "endLine") ?? line,
		endColumn: numberOf(value, "endColumn") ?? column
	};
}
function numberOf(value, key) {
	const found = own(value, key);
	return typeof found === "number" ? found : void 0;
}

// src/platform/syntax/parsers.ts
const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** Compiles the module; what it gives makes instances of it. */
function instantiate(bytes) {
	const module = new WebAssembly.Module(bytes);
	return () => {
		const exports = new WebAssembly.Instance(module, {}).exports;
		return {
			memoryBytes: () => exports.memory.buffer.byteLength,
			check(name, text) {
				const input = encoder.encode(text);
				const at = exports.alloc(input.length) >>> 0;
				new Uint8Array(exports.memory.buffer, at, input.length).set(input);
				const answer = BigInt.asUintN(64, exports[name](at, input.length));
				exports.free(at, input.length);
				const start = Number(answer >> 32n);
				const length = Number(answer & 4294967295n);
				const json = decoder.decode(new Uint8Array(exports.memory.buffer, start, length));
				exports.free(start, length);
				return json;
			}
		};
	};
}

// src/platform/syntax/syntax.ts
/** Memory of a module never shrinks; one that has grown beyond this is replaced by a fresh one. */
const MAX_MEMORY = 268435456;
/** Where the module lies: beside a bundle, or in `syntax/` of the source tree. */
const PLACES = [
	"./syntax.wasm",
	"../syntax.wasm",
	"../../../syntax/syntax.wasm"
];
/** Milliseconds that one run spends in the parsers; a thousand files each near their limit end here. */
const TIME_BUDGET = 6e4;
/**
* The parsers of Tera, Turtle and SPARQL. The module at `wasm` is read when the first text is
* checked; without it, or when it fails, the result says that the text was not parsed.
*/
function syntaxPort(wasm = findModule()) {
	let loaded;
	let parsers;
	let spent = 0;
	const check = (name, text) => {
		if (!wasm) return {
			faults: [],
			incomplete: "the parsers (syntax.wasm) are not installed"
		};
		if (spent > TIME_BUDGET) return {
			faults: [],
			incomplete: `the files before it took the parsers more than ${TIME_BUDGET / 1e3} s; split the change`
		};
		const start = performance.now();
		try {
			loaded ??= instantiate(readFileSync(wasm));
			if (parsers && parsers.memoryBytes() > MAX_MEMORY) parsers = void 0;
			parsers ??= loaded();
			return parseAnswer(parsers.check(name, text));
		} catch (error) {
			parsers = void 0;
			return {
				faults: [],
				incomplete: `the parser stopped: ${error instanceof Error ? error.message : String(error)}`
			};
		} finally {
			spent += performance.now() - start;
		}
	};
	return {
		tera: lastAnswer((text) => check("check_tera", text)),
		turtle: lastAnswer((text) => isNestedDeeply(text) ? {
			faults: [],
			incomplete: `brackets are nested deeper than ${MAX_TURTLE_DEPTH} levels`
		} : check("check_turtle", text)),
		query: lastAnswer((text) => check("check_sparql", text)),
		update: lastAnswer((text) => check("check_sparql_update", text))
	};
}
/** Brackets that a graph may open in each other; the parser keeps some hundred bytes for each. */
const MAX_TURTLE_DEPTH = 1e4;
/** Counts brackets without regard to strings: a graph that has so many of them is refused either way. */
function isNestedDeeply(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code === 40 || code === 91) {
			depth += 1;
			if (depth > MAX_TURTLE_DEPTH) return true;
		} else if ((code === 41 || code === 93) && depth > 0) depth -= 1;
	}
	return false;
}
/** Keeps the answer to the last text: several rules ask about one file in a row. */
function lastAnswer(check) {
	let last;
	return (text) => {
		if (last?.text !== text) last = {
			text,
			result: check(text)
		};
		return last.result;
	};
}
function findModule() {
	return PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
}

// src/platform/disk-tree.ts
/** Directories that no registry keeps packs in, and that can be huge. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Largest file that is read from a disk, in bytes; the engine has tighter limits of its own. */
const MAX_READ = 67108864;
/** Directories between two looks at whether git has answered. */
const DIRECTORIES_AT_ONCE = 128;
/**
* The files below a directory, without the paths that `ignoring` names once it answers: it runs beside the walk. Symbolic
* links are listed and never followed, so that nothing outside is read. A directory that cannot be listed is an entry
* whose content cannot be read.
*/
async function diskTree(root, ignoring) {
	const entries = [];
	const closed = /* @__PURE__ */ new Map();
	let ignored = /* @__PURE__ */ new Set();
	const answered = ignoring?.then((paths) => ignored = paths);
	const open = [""];
	for (let done = 1; open.length > 0; done += 1) {
		walk(open.pop() ?? "");
		if (done % DIRECTORIES_AT_ONCE === 0) await setImmediate();
	}
	await answered;
	const kept = ignored.size === 0 ? entries : entries.filter(({ path }) => !isBelow(path, ignored));
	kept.sort((a, b) => compareText(a.path, b.path));
	return {
		entries: kept,
		read(path) {
			const reason = closed.get(path);
			if (reason) return { reason };
			try {
				return readRegular(`${root}/${path}`);
			} catch (error) {
				return { reason: reasonOf(error) };
			}
		}
	};
	/** Lists one directory; those below it are left open. */
	function walk(directory) {
		let found;
		try {
			found = readdirSync(`${root}/${directory}`, { withFileTypes: true });
		} catch (error) {
			closed.set(directory, reasonOf(error));
			entries.push({
				path: directory,
				kind: "file"
			});
			return;
		}
		for (const entry of found) {
			const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
			if (ignored.size > 0 && ignored.has(path)) continue;
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name)) open.push(path);
			} else if (entry.isFile()) entries.push({
				path,
				kind: "file"
			});
			else entries.push({
				path,
				kind: "link"
			});
		}
	}
}
/** True for an ignored path, and for what lies below one. */
function isBelow(path, ignored) {
	for (let above = path; above !== ""; above = directoryOf(above)) if (ignored.has(above)) return true;
	return false;
}
/** Reads a regular file that is no link, without waiting for a pipe and without reading past the limit. */
function readRegular(file) {
	const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const { size } = fstatSync(descriptor);
		if (size > MAX_READ) return { reason: `the file has more than ${MAX_READ} bytes` };
		const bytes = Buffer.allocUnsafe(size);
		let filled = 0;
		while (filled < size) {
			const read = readSync(descriptor, bytes, filled, size - filled, null);
			if (read === 0) break;
			filled += read;
		}
		return bytes.subarray(0, filled);
	} finally {
		closeSync(descriptor);
	}
}
/** True when a path is a directory that can be listed. */
function isDirectory(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
function reasonOf(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
	switch (code) {
		case "EACCES":
		case "EPERM": return "it may not be read (permission denied)";
		case "ENOENT": return "it vanished while it was read";
		default: return `it cannot be read (${code})`;
	}
}

// src/platform/workspace.ts
/**
* The directory that is checked: its files, or commits of the repository around it. `elsewhere` is
* another repository to read the commits from, when that one lacks them.
*/
function workspaceAt(directory, elsewhere) {
	return {
		async open(request) {
			if (!elsewhere && !isDirectory(directory)) throw new InputError("path", `${JSON.stringify(directory)} is no directory; give the root of a registry or a gpack`);
			const { base, head = "HEAD", indexes } = request;
			if (base === void 0 && request.head === void 0) return openDirectory(directory);
			if (base !== void 0) return openChange(elsewhere?.directory ?? directory, base, head, elsewhere?.prefix, indexes);
			const prefix = elsewhere?.prefix ?? await findPrefix(directory);
			if (prefix === void 0) throw new InputError("head", `${JSON.stringify(directory)} is not in a git repository, so it has no commits`);
			return openCommit(elsewhere?.directory ?? directory, head, prefix, indexes);
		},
		write(path, text) {
			const target = join(directory, path);
			if (!realpathSync(target).startsWith(`${realpathSync(directory)}/`) || !lstatSync(target).isFile()) throw new InputError("fix", `${path} is not a regular file; it was not changed`);
			writeFileSync(target, text);
		}
	};
}
async function openDirectory(directory) {
	const ignoring = ignoredPaths(directory);
	const tree = await diskTree(directory, ignoring);
	return {
		tree,
		subject: { kind: "tree" },
		notChecked: (await ignoring).size > 0 ? ["files that git ignores"] : [],
		trusted: (path) => Promise.resolve(bytesOf(tree, path))
	};
}
/** What git ignores below a directory: build output and the like, which a checkout elsewhere does not have. */
async function ignoredPaths(directory) {
	const { ok, stdout } = await git(directory, [
		"ls-files",
		"-z",
		"--others",
		"--ignored",
		"--exclude-standard",
		"--directory",
		"."
	]);
	return new Set(ok ? pathNames(stdout).map(withoutSlashes) : []);
}
async function openCommit(directory, head, prefix, indexes) {
	const commit = await resolveCommit(directory, "head", head);
	const id = treeName(commit, prefix);
	const tree = await commitTree(directory, id, indexes);
	if (!tree) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${commit}`);
	return {
		tree,
		subject: { kind: "tree" },
		notChecked: [],
		trusted: (path) => blobAt(directory, nameBelow(id, path))
	};
}
async function openChange(directory, base, head, prefix, indexes) {
	try {
		var _usingCtx$1 = _usingCtx();
		const headObjects = _usingCtx$1.a(new GitObjects(directory));
		const baseObjects = _usingCtx$1.a(new GitObjects(directory));
		const resolving = resolveChange(directory, base, head, prefix);
		const reading = import("./change-tree.js");
		const change = await resolving;
		const headTree = treeName(change.head, change.prefix);
		if (!await headObjects.read(headTree, 0)) throw new InputError("path", `${JSON.stringify(change.prefix)} does not exist at ${change.head}`);
		const { changedTree } = await reading;
		const { tree, scope, sources, parsed, notChecked, gaps } = await changedTree({
			directory,
			baseTree: treeName(change.mergeBase, change.prefix),
			headTree,
			changes: change.changes
		}, {
			headObjects,
			baseObjects
		}, indexes);
		const policyTree = treeName(change.base, change.prefix);
		const policy = await baseObjects.read(nameBelow(policyTree, POLICY_PATH));
		return {
			tree,
			scope,
			change: sources,
			parsed,
			gaps,
			subject: {
				kind: "change",
				base: change.base,
				head: change.head
			},
			notChecked,
			trusted: (path) => path === "registry/policy.toml" ? Promise.resolve(policy?.bytes) : blobAt(directory, nameBelow(policyTree, path))
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function blobAt(directory, name) {
	const { ok, stdout } = await git(directory, [
		"cat-file",
		"blob",
		name
	]);
	return ok ? stdout : void 0;
}
function bytesOf(tree, path) {
	const bytes = tree.read(path);
	return "reason" in bytes ? void 0 : bytes;
}
/**
* The absolute path of a directory below a workspace.
* @throws InputError when it lies outside
*/
function insideWorkspace(workspace, path) {
	const directory = resolve(workspace, path);
	if (directory === workspace || directory.startsWith(`${workspace}/`)) return directory;
	throw new InputError("path", `${JSON.stringify(path)} lies outside the workspace; give a directory inside it`);
}

export { exitCodeOf as _, loadEngine as a, SUMMARY_BYTES as c, validate as d, parseInputs as f, enter as g, toolVersion as h, sha256 as i, renderMarkdown as l, visible as m, workspaceAt as n, renderTerminal as o, splitList as p, syntaxPort as r, renderSarif as s, insideWorkspace as t, requestOf as u, exitCodes as v };