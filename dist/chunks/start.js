import { appendFileSync, closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import * as crypto$2 from "node:crypto";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { spawn, spawnSync } from "node:child_process";
import * as os from "os";
import * as crypto$1 from "crypto";
import * as fs$1 from "fs";
import "path";

// src/core/input-error.ts
/** Something wrong with the request: it names the input and says what is allowed. Exit code 2. */
var InputError = class extends Error {
	name = "InputError";
	/** The input, option or file that is wrong. */
	input;
	constructor(input, message, options) {
		super(message, options);
		this.input = input;
	}
};

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
			port.refuse(error);
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

// src/platform/make-directories.ts
/**
* Makes a directory and those above it that are missing. `mkdirSync` with `recursive` never ends where the system says of a
* directory in one that exists that there is no such file, as it does below /proc; here that is an error like any other.
* @throws the error of the system, with its `code`
*/
function makeDirectories(path) {
	const missing = [];
	for (let place = resolve(path); !isDirectory$1(place) && dirname(place) !== place; place = dirname(place)) missing.unshift(place);
	for (const place of missing) try {
		mkdirSync(place);
	} catch (error) {
		if (!isDirectory$1(place)) throw error;
	}
}
/** The code of an error of the system, such as `EACCES`; else what it says. */
function codeOf(error) {
	if (!(error instanceof Error)) return String(error);
	return "code" in error ? String(error.code) : error.message;
}
function isDirectory$1(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// src/report/escape.ts
/** Escapers, one per sink. Text that reaches them comes from a pull request and is hostile. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDFFF]/g;
/** For a terminal and for logs: every control, invisible or direction-changing character becomes `\u{…}`. */
function visible(text) {
	return text.replaceAll(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
/** Whether a text of several lines shows everything that is in it: nothing but tabs and line feeds is unseen. */
function isPlain(text) {
	const rest = text.replaceAll(/[\t\n]/g, "");
	return visible(rest) === rest;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** For the text of an HTML element and for a quoted attribute. */
function html(text) {
	return visible(text).replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
/** The character that makes a mention, a reference or a link of the text around it. */
const LINKING = /[@#]|(?<=\bgh)-(?=\d)|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./gi;
/**
* For running text and table cells of GitHub Markdown: no mark-up, link, mention or reference survives.
* GitHub looks for these in the text that was rendered, so neither a backslash nor an entity hides one (see
* github/cmark-gfm#181): the character that makes it stands in a `<code>` of its own, where nobody looks.
*/
function markdown(text) {
	return visible(text).replaceAll(/[&<>\\`*_{}[\]()|~!$]/g, (char) => ENTITIES[char] ?? `\\${char}`).replaceAll(LINKING, "<code>$&</code>");
}
/** For a code span of GitHub Markdown inside a table: fenced by more backticks than it holds. */
function codeSpan(text) {
	return spanOf(visible(text).replaceAll("\\|", "\\\\u{7C}").replaceAll("|", "\\|"));
}
/** For a message: what it quotes from a pack (as JSON) or as a command becomes a code span, the rest running text. */
function prose(text) {
	let result = "";
	for (const [nth, part] of text.split(/("(?:[^"\\]|\\.)*"|`[^`]+`)/).entries()) if (nth % 2 === 0) result += markdown(part);
	else result += (result.endsWith("`") ? " " : "") + codeSpan(part.startsWith("`") ? part.slice(1, -1) : part);
	return result;
}
/** For the destination of a Markdown link or of an attribute: a path, each part percent-encoded. */
function urlPath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)).join("/");
}
function spanOf(clean) {
	const runs = clean.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean.trim() === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

// src/core/sources/source.ts
/** The lookup of some answers. */
function lookupIn(answers) {
	return (request) => answers.get(sourceKey(request));
}
/** One text for each source. */
function sourceKey({ gitUrl, gitRev, path }) {
	return JSON.stringify([
		gitUrl,
		gitRev.toLowerCase(),
		path
	]);
}

// src/actions/validate-gpack/sources.ts
/**
* What becomes of versions whose files stand in other commits and repositories.
*
* - `fetch`: their files are fetched and compared with the index
* - `offline`: nothing is fetched, and what would have been compared makes the verdict incomplete
* - `off`: they are not compared, and the report counts them
*/
const sourceModes = [
	"fetch",
	"offline",
	"off"
];
/** Of a change nothing is green that nobody looked at; the versions of a whole tree were looked at when they came. */
function sourceMode(asked, isChange) {
	return asked ?? (isChange ? "offline" : "off");
}
/** The answers for some sources, of which those on some hosts are fetched; those of `off` stay without one. */
async function lookUp(mode, wanted, hosts, sources) {
	if (mode === "off" || wanted.length === 0) return /* @__PURE__ */ new Map();
	const same = answerToAll(mode, sources);
	if (same) return new Map(wanted.map((request) => [sourceKey(request), same]));
	return sources ? sources(wanted, hosts) : /* @__PURE__ */ new Map();
}
/** What is said of every source where none is looked at, and somebody should; `undefined` otherwise. */
function answerToAll(mode, sources) {
	if (mode === "offline") return OFFLINE;
	return mode === "fetch" && !sources ? NOWHERE : void 0;
}
const OFFLINE = {
	kind: "unknown",
	reason: "this run fetches nothing",
	who: {
		kind: "maintainers",
		names: []
	},
	next: "let the run fetch them: `sources: fetch` of the action, `--sources fetch` of gpack"
};
const NOWHERE = {
	kind: "unknown",
	reason: "nothing can be fetched here"
};

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

// src/core/delivery/failure.ts
/** A delivery that did not succeed. Never a reason for another verdict. */
var DeliveryFailure = class extends Error {
	name = "DeliveryFailure";
	kind;
	/** The permission that would have been enough, as a workflow writes it: `checks: write`. */
	needs;
	constructor(kind, message, options = {}) {
		super(message, options);
		this.kind = kind;
		this.needs = options.needs;
	}
};

// src/core/date-time.ts
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /^[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
/** True for a date that exists, written `2026-10-01`. */
function isDate(text) {
	return text.length === 10 && dateExists(text);
}
/** The text of a date, which TOML writes without quotes and JSON with; `undefined` for anything else. */
function dateText(value) {
	if (value instanceof Date && Number.isNaN(value.getTime())) return void 0;
	const text = value instanceof Date ? value.toISOString() : value;
	return typeof text === "string" && isDate(text) ? text : void 0;
}
/** The date that lies some days after another; both written `2026-10-01`. */
function daysLater(date, days) {
	return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}
/** True for an RFC 3339 date-time with a time zone. Leap seconds are left out: no index needs one. */
function isDateTime(text) {
	if (text.length > 64 || !dateExists(text)) return false;
	const time = TIME.exec(text.slice(10));
	if (!time) return false;
	const [, hour = "", minute = "", second = "", zoneHour = "0", zoneMinute = "0"] = time;
	return [hour, zoneHour].every((part) => Number(part) < 24) && [
		minute,
		second,
		zoneMinute
	].every((part) => Number(part) < 60);
}
/** Why a text is no date-time, in a few words; `undefined` when it is one. */
function dateTimeFault(text) {
	if (isDateTime(text)) return void 0;
	if (!DATE.test(text)) return "does not begin with a date such as 2026-10-01";
	if (!dateExists(text)) return "names a day that does not exist";
	if (text.length === 10) return "has a date but no time";
	if (/\d{2}:\d{2}:\d{2}(?:\.\d+)?$/.test(text.slice(10, 64))) return "has no time zone";
	return "is no RFC 3339 date-time";
}
const LOOSE = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)\s?(?:([Zz]|UTC)|([+-]\d{2}):?(\d{2}))?)?$/;
/**
* A date-time as RFC 3339 writes it, from a text that nearly is one; `undefined` when the text is anything else.
* `isSame` is false where a time or a time zone was added that the text does not state: midnight, UTC.
*/
function repairedDateTime(text) {
	const found = text.length > 64 ? null : LOOSE.exec(text.trim());
	if (!found) return void 0;
	const [, date = "", time, zulu, hours, minutes] = found;
	const zone = hours === void 0 ? "Z" : `${hours}:${minutes}`;
	const repaired = `${date}T${time ?? "00:00:00"}${zone}`;
	const isSame = time !== void 0 && (zulu !== void 0 || hours !== void 0);
	return isDateTime(repaired) ? {
		text: repaired,
		isSame
	} : void 0;
}
function dateExists(text) {
	const date = DATE.exec(text);
	if (!date) return false;
	const [year = 0, month = 0, day = 0] = date.slice(1).map(Number);
	const days = [
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1];
	return days !== void 0 && day >= 1 && day <= days;
}

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

// src/core/document.ts
/** Narrows to a table (a JSON object): not an array, not a date, not null. */
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The value of an own key; never one that the prototype supplies. */
function own(table, key) {
	return isTable(table) && Object.hasOwn(table, key) ? table[key] : void 0;
}
/** The value at a path, or `undefined`. */
function valueAt(root, path) {
	let value = root;
	for (const step of path) if (typeof step === "number") value = Array.isArray(value) ? value[step] : void 0;
	else value = own(value, step);
	return value;
}
/** The string of an own key, or `undefined` when it is absent or of another type. */
function text(table, key) {
	const value = own(table, key);
	return typeof value === "string" ? value : void 0;
}
/** The strings of a list at an own key; other items are left out, an absent list is empty. */
function texts(table, key) {
	const value = own(table, key);
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The name of a value's type in the words of TOML and JSON. */
function typeName(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "list";
	if (value instanceof Date) return "date";
	if (isTable(value)) return "table";
	if (typeof value === "number" || typeof value === "bigint") return "number";
	return typeof value;
}
/** Deep equality of two values as JSON and TOML have them. */
function sameValue(a, b) {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, position) => sameValue(item, b[position]));
	if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
	if (!isTable(a) || !isTable(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
/** True when tables and lists are nested deeper than a limit; walks no deeper than that. */
function isDeeperThan(value, limit) {
	if (typeof value !== "object" || value === null || value instanceof Date) return false;
	if (limit === 0) return true;
	return (Array.isArray(value) ? value : Object.values(value)).some((item) => isDeeperThan(item, limit - 1));
}

// src/core/ownership/principal.ts
const LOGIN = /^[a-z\d_-]{1,100}(?:\[bot\])?$/;
const TEAM = /^[a-z\d_](?:[a-z\d._-]{0,98}[a-z\d_])?$/;
const MAX_LENGTH$2 = 150;
/** Reads `@octocat`, `octocat`, `@example/writers` or `example/writers`, in any case; `undefined` when it names nobody. */
function parsePrincipal(text) {
	if (text.length > MAX_LENGTH$2) return void 0;
	const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
	const [first = "", second, ...more] = (lower.startsWith("@") ? lower.slice(1) : lower).split("/");
	if (!LOGIN.test(first) || !/[a-z\d]/.test(first) || more.length > 0) return void 0;
	if (second === void 0) return {
		kind: "user",
		login: first
	};
	return TEAM.test(second) ? {
		kind: "team",
		org: first,
		team: second
	} : void 0;
}
/** The one way to write a principal: lower case, behind an `@`. Equal texts are the same principal. */
function principalName(principal) {
	return principal.kind === "user" ? `@${principal.login}` : `@${principal.org}/${principal.team}`;
}
/** The names of those texts that name somebody, sorted, each once. */
function principalNames(texts) {
	const names = texts.map(parsePrincipal).filter((principal) => principal !== void 0).map(principalName);
	return [...new Set(names)].toSorted();
}

// src/core/ownership/standing.ts
/** Looks for the people of a change among names. A team whose members are not known is never taken for a yes. */
function isAmong({ people, teams, unknown }, names) {
	if (names.some((name) => people.includes(name) || teams.has(name))) return { kind: "yes" };
	const open = names.filter((name) => unknown.has(name));
	return open.length > 0 ? {
		kind: "unknown",
		teams: open
	} : { kind: "no" };
}
/** Teams that are looked up in one run, for each of the people. */
const MAX_TEAMS = 100;
/**
* Looks up which of the named teams the people of a change belong to. Without `members`, and beyond 100
* teams, it is not known. Logins that have another form than GitHub's are nobody.
*/
async function standingOf(people, names, members) {
	const known = people.filter((name) => parsePrincipal(name)?.kind === "user");
	const teams = /* @__PURE__ */ new Set();
	const unknown = /* @__PURE__ */ new Set();
	let asked = 0;
	for (const name of new Set(names)) {
		const team = parsePrincipal(name);
		if (team?.kind !== "team") continue;
		asked += 1;
		const answers = members && asked <= MAX_TEAMS ? await Promise.all(known.map((person) => members(team, person.slice(1)))) : [void 0];
		if (answers.includes(true)) teams.add(name);
		else if (answers.includes(void 0)) unknown.add(name);
	}
	return {
		people: known,
		teams,
		unknown
	};
}

// src/core/ownership/standing-entries.ts
/** Looks up entries in the indexes of the base, `before`, and in those that its tip has edited since. */
function standingEntries(before, tip) {
	const latest = (entry) => tip?.indexes.get(entry.index.file)?.entry(entry.key) ?? entry;
	return {
		latest,
		of(id) {
			const listed = before.flatMap((lookup) => lookup.entry(id) ?? []).map(latest);
			const added = [...tip?.indexes.values() ?? []].flatMap((lookup) => lookup.entry(id) ?? []);
			return [.../* @__PURE__ */ new Set([...listed, ...added])];
		}
	};
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

// src/core/security/facts.ts
/** What the ids of security rules begin with. */
const SECURITY_AREA = "security/";
/**
* Who is shown a finding. `default`: everybody. `pedantic`: who wants to know of every weak spot, too. `auditor`: who
* reads a gpack line by line, and wants every signal.
*/
const personas = [
	"default",
	"pedantic",
	"auditor"
];
/** Whether a persona is shown what a rule finds. */
function isShownTo(persona, facts) {
	return personas.indexOf(facts.persona ?? "default") <= personas.indexOf(persona);
}

// src/core/finding.ts
const severities = [
	"error",
	"warning",
	"note"
];
/** Narrows to a severity. */
function isSeverity(value) {
	return severities.some((severity) => severity === value);
}
/** Whether the registry lets a finding be: it is told, and does not block. */
function isWaived({ waiver }) {
	return waiver?.holds === true;
}
/** Whether a finding counts: nothing lets it be. */
function isOpen(finding) {
	return !isWaived(finding) && finding.existing !== true;
}
/** Total order of findings: by file, place, rule, message. Makes reports deterministic. */
function compareFindings(a, b) {
	return compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
/** Compares by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
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

// src/core/selection.ts
/**
* Areas that run only when they are asked for: workflows are no part of a registry, and `gpack doctor` judges them; what
* a gpack can do to its users is for `gpack security-scan`.
*/
const ON_REQUEST = ["workflow/", SECURITY_AREA];
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
		const found = rules.filter((rule) => matchesRule(rule.id, pattern));
		if (found.length === 0) throw new InputError("rules", `${JSON.stringify(pattern)} names no rule; allowed is area/name or area/*, see \`gpack rules\``);
		if (severity === void 0) found.forEach((rule) => selected.add(rule.id));
		else if (rest.length === 0 && (severity === "off" || isSeverity(severity))) for (const rule of found) severities[rule.id] = severity;
		else throw new InputError("rules", `${JSON.stringify(item)} has no known severity; allowed is error, warning, note or off`);
	}
	const isWanted = ({ id }) => selected.size === 0 ? !ON_REQUEST.some((area) => id.startsWith(area)) : selected.has(id);
	return {
		rules: rules.filter(isWanted),
		severities
	};
}
/** Whether `area/name`, `area/*` or `*` names a rule. */
function matchesRule(id, pattern) {
	return pattern === "*" || id === pattern || pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1));
}

// src/core/ratchet/ratchet.ts
/** Text at a place that counts, in UTF-16 code units. */
const MAX_TEXT$1 = 4096;
/** Whether a policy lets what was there before be, for a rule. */
function isRatcheted(rule, patterns) {
	return patterns.some((pattern) => matchesRule(rule, pattern));
}
/** Counts the findings of the base. */
function tallyFindings(findings, textAt) {
	const [same, alike] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	for (const finding of findings) {
		const keys = keysOf(finding, textAt);
		same.set(keys.same, (same.get(keys.same) ?? 0) + 1);
		alike.set(keys.alike, (alike.get(keys.alike) ?? 0) + 1);
	}
	return {
		same,
		alike
	};
}
/**
* Marks the findings that were there before, of the rules that a policy lets be. Of equal ones as many as there
* were, the first in the file: one more is new. Those that are as they were come first; one of which a number became
* another is old only where one is left over that it can have been.
*/
function markExisting(findings, before, patterns, textAt) {
	const [same, alike] = [new Map(before.same), new Map(before.alike)];
	const take = (left, key) => {
		const amount = left.get(key) ?? 0;
		if (amount > 0) left.set(key, amount - 1);
		return amount > 0;
	};
	const ratcheted = findings.filter(({ rule }) => isRatcheted(rule, patterns)).map((finding) => ({
		finding,
		keys: keysOf(finding, textAt)
	}));
	const existing = /* @__PURE__ */ new Set();
	for (const { finding, keys } of ratcheted) {
		if (!take(same, keys.same)) continue;
		take(alike, keys.alike);
		existing.add(finding);
	}
	for (const { finding, keys } of ratcheted) if (!existing.has(finding) && take(alike, keys.alike)) existing.add(finding);
	return findings.map((finding) => existing.has(finding) ? {
		...finding,
		existing: true
	} : finding);
}
/**
* The rule, the severity, the file, the text at the place and the message: another fault at the same place is another
* finding, and one that became graver is new.
*/
function keysOf({ rule, severity, at, message }, textAt) {
	const text = (textAt(at) ?? "").slice(0, MAX_TEXT$1).replaceAll(/\s+/g, " ").trim();
	const key = (said) => [
		rule,
		severity,
		at.file,
		text,
		said
	].join("\0");
	return {
		same: key(message),
		alike: key(withoutCounts(message))
	};
}
/** What is quoted, or a number that stands by itself. */
const QUOTED_OR_NUMBER = /"(?:[^"\\]|\\.)*"|`[^`]*`|(?<![\p{L}\p{N}])'[^']*'|(?<![\p{L}\p{N}_@#,:./\\-])\d+(?:[.,:]\d+)*(?![\p{L}\p{N}_/\\-]|[.,:]\d)/gu;
/**
* A message without the numbers that count lines, items and bytes. One that is part of a name stays: a gpack `a1` that is not
* listed is not a gpack `a2` that is not listed.
*/
function withoutCounts(message) {
	return message.replaceAll(QUOTED_OR_NUMBER, (part) => /^\d/.test(part) ? "#" : part);
}

// src/core/source.ts
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const BOM = "﻿";
/** Decodes bytes. Never throws: bytes that are not UTF-8 become U+FFFD and are reported by `invalidAt`. */
function createSource(path, bytes) {
	let raw;
	let invalidAt;
	try {
		raw = strict.decode(bytes);
	} catch {
		raw = lenient.decode(bytes);
		invalidAt = firstInvalid(raw);
	}
	const bom = raw.startsWith(BOM);
	return textSource(path, bom ? raw.slice(1) : raw, {
		size: bytes.length,
		bom,
		invalidAt
	});
}
/** A source from text that is known to be good: tests, and parts of a file. */
function textSource(path, text, facts = {}) {
	let starts;
	const lines = () => starts ??= lineStarts$1(text);
	return {
		path,
		text,
		size: facts.size ?? text.length,
		bom: facts.bom ?? false,
		invalidAt: facts.invalidAt,
		place(start, end = start) {
			const table = lines();
			const from = clamp(start, text.length);
			const to = Math.max(from, clamp(end, text.length));
			const first = lineOf(table, from);
			const last = lineOf(table, to);
			return {
				file: path,
				line: first + 1,
				column: from - (table[first] ?? 0) + 1,
				endLine: last + 1,
				endColumn: to - (table[last] ?? 0) + 1
			};
		},
		offset(line, column) {
			return clamp((lines()[line - 1] ?? text.length) + column - 1, text.length);
		}
	};
}
/** The place of a file or directory as a whole, for what has no line of its own. */
function wholeFile(file) {
	return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}
function clamp(offset, length) {
	return Math.min(Math.max(offset, 0), length);
}
function lineStarts$1(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function lineOf(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The offset, in the decoded text, of the first replacement character. */
function firstInvalid(decoded) {
	const at = decoded.indexOf("�");
	return at === -1 ? 0 : at;
}

// src/core/source-reader.ts
/**
* Opens files of a tree; `undefined` for what is no readable file. The one that was opened last is kept, so ask
* file by file.
*/
function sourceReader(tree) {
	let last;
	return (file) => {
		if (last?.file !== file) {
			const bytes = file === "" || file.endsWith("/") ? void 0 : tree.read(file);
			last = {
				file,
				source: bytes && !("reason" in bytes) ? createSource(file, bytes) : void 0
			};
		}
		return last.source;
	};
}
/** Reads the text of places, as `sourceReader` opens their files. */
function textReader(tree) {
	const sourceAt = sourceReader(tree);
	return ({ file, line, column, endLine, endColumn }) => {
		if (line === endLine && column === endColumn) return "";
		const source = sourceAt(file);
		return source?.text.slice(source.offset(line, column), source.offset(endLine, endColumn));
	};
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

// src/core/readiness/environment.ts
/** The environments of the defaults, from the mildest. */
function defaultEnvironments(blockers) {
	const production = [.../* @__PURE__ */ new Set([...blockers.staging, ...blockers.production])];
	return [
		{
			name: "dev",
			threshold: 0,
			coverage: 0,
			blockers: []
		},
		{
			name: "staging",
			threshold: 70,
			coverage: 80,
			blockers: blockers.staging
		},
		{
			name: "production",
			threshold: 90,
			coverage: 100,
			blockers: production
		},
		{
			name: "strict",
			threshold: 95,
			coverage: 100,
			blockers: production
		}
	];
}
/**
* What makes an environment weaker than the one before it in a ladder; empty when each asks at least as much.
* A deployment that the mild gate refuses must never pass the strict one.
*/
function ladderFaults(ladder) {
	const faults = [];
	for (const [position, environment] of ladder.entries()) {
		const milder = ladder[position - 1];
		if (!milder) continue;
		const { name } = environment;
		if (environment.threshold < milder.threshold) faults.push(`${name} asks for ${environment.threshold} points and ${milder.name} for ${milder.threshold}`);
		if (environment.coverage < milder.coverage) faults.push(`${name} asks for ${environment.coverage} % coverage and ${milder.name} for ${milder.coverage} %`);
		const left = milder.blockers.filter((id) => !environment.blockers.includes(id));
		if (left.length > 0) faults.push(`${name} lets pass what blocks ${milder.name}: ${left.join(", ")}`);
	}
	return faults;
}

// src/core/readiness/requirement.ts
/** Categories, from what weighs most. The names are those of ggen's `production.toml`, in words of this program. */
const categories = [
	"critical",
	"important",
	"nice-to-have"
];
/** What one requirement of a category weighs in the score, unless the policy says otherwise. */
const defaultWeights = {
	critical: 10,
	important: 5,
	"nice-to-have": 1
};

// src/core/readiness/policy.ts
/** Days ahead that a waiver may expire: what nobody looks at again is no exception but a rule. */
const MAX_WAIVER_DAYS = 90;
const defaultLadder = [
	"dev",
	"staging",
	"production",
	"strict"
];
/** What holds where a registry says nothing. */
const defaultReadinessPolicy = {
	ladder: defaultLadder,
	environments: {},
	weights: defaultWeights,
	requirements: {},
	placeholders: [],
	keys: {},
	waivers: []
};
/** Reads the section, whose form the schema of the policy has checked. */
function readReadinessPolicy(section) {
	const ladder = texts(section, "ladder");
	return {
		ladder: ladder.length > 0 ? ladder : defaultLadder,
		environments: mapped(own(section, "environments"), (table) => ({
			...number(table, "threshold", "threshold"),
			...number(table, "coverage", "coverage"),
			...Array.isArray(own(table, "blockers")) ? { blockers: texts(table, "blockers") } : {}
		})),
		weights: {
			...defaultWeights,
			...mapped(own(section, "weights"), (value) => typeof value === "number" ? value : 1)
		},
		requirements: mapped(own(section, "requirements"), (table) => ({
			...text(table, "name") === void 0 ? {} : { name: text(table, "name") ?? "" },
			...categoryOf$1(table),
			...number(table, "weight", "weight"),
			...number(table, "max_age_days", "maxAgeDays"),
			...number(table, "effort_hours", "effortHours"),
			...Array.isArray(own(table, "phases")) ? { phases: texts(table, "phases") } : {}
		})),
		placeholders: texts(own(section, "placeholders"), "allow"),
		keys: mapped(own(section, "keys"), (value) => typeof value === "string" ? value : ""),
		waivers: waiversOf(own(section, "waivers"))
	};
}
/**
* The environments as they hold for one kind of subject. A requirement that is for the other kind blocks nothing here.
* @param probes every probe, whatever it is of
*/
function environmentsOf(policy, kind, probes) {
	const foreign = new Set(probes.filter(({ of }) => !of.includes(kind)).map(({ id }) => id));
	const blocking = (at) => probes.filter((probe) => probe.blocks === at && !foreign.has(probe.id)).map(({ id }) => id);
	const defaults = defaultEnvironments({
		staging: blocking("staging"),
		production: blocking("production")
	});
	return policy.ladder.map((name) => {
		const preset = defaults.find((environment) => environment.name === name) ?? {
			threshold: 0,
			coverage: 0,
			blockers: []
		};
		const changed = Object.hasOwn(policy.environments, name) ? policy.environments[name] : void 0;
		const blockers = (changed?.blockers ?? preset.blockers).filter((id) => !foreign.has(id));
		return {
			...preset,
			...changed,
			blockers,
			name
		};
	});
}
/** What is wrong with the environments, waivers and names of a policy, one sentence each; empty when it can hold. */
function readinessFaults(policy, ladder, known) {
	const faults = [...ladderFaults(ladder)];
	const twice = policy.ladder.find((name, position) => policy.ladder.indexOf(name) !== position);
	if (twice !== void 0) faults.push(`the ladder names ${twice} twice`);
	for (const name of Object.keys(policy.environments)) if (!policy.ladder.includes(name)) faults.push(`the environment ${name} is not in the ladder, so nothing tells what it is stricter than`);
	for (const { name, blockers } of ladder) {
		const stranger = blockers.find((id) => !known(id));
		if (stranger !== void 0) faults.push(`${name} is blocked by ${JSON.stringify(stranger)}, which is no requirement`);
	}
	for (const { requirement, environment } of policy.waivers) {
		if (!known(requirement)) faults.push(`a waiver names ${JSON.stringify(requirement)}, which is no requirement`);
		if (!policy.ladder.includes(environment)) faults.push(`a waiver names ${JSON.stringify(environment)}, which is no environment`);
	}
	return faults;
}
/** The waivers that hold on a day, and why the others do not. */
function waiversOn(policy, today) {
	const holding = [];
	const refused = [];
	for (const waiver of policy.waivers) {
		const { expires } = waiver;
		if (expires === "") refused.push({
			waiver,
			reason: "it does not say on which day it expires"
		});
		else if (expires < today) refused.push({
			waiver,
			reason: `it expired on ${expires}`
		});
		else if (expires > daysLater(today, 90)) refused.push({
			waiver,
			reason: `it expires more than ${90} days ahead`
		});
		else holding.push(waiver);
	}
	return {
		holding,
		refused
	};
}
function waiversOf(list) {
	if (!Array.isArray(list)) return [];
	return list.map((item) => ({
		requirement: text(item, "requirement") ?? "",
		environment: text(item, "environment") ?? "",
		reason: text(item, "reason") ?? "",
		owner: text(item, "owner") ?? "",
		expires: dateText(own(item, "expires")) ?? ""
	}));
}
function mapped(table, value) {
	return isTable(table) ? Object.fromEntries(Object.entries(table).map(([key, item]) => [key, value(item)])) : {};
}
function number(table, key, name) {
	const value = own(table, key);
	return typeof value === "number" ? { [name]: value } : {};
}
function categoryOf$1(table) {
	const category = categories.find((name) => name === text(table, "category"));
	return category === void 0 ? {} : { category };
}

// src/core/limits.ts
const MIB = 1048576;
/** Largest file that is read, in bytes. A larger one is reported and makes the verdict `incomplete`. */
function maxBytes(kind) {
	switch (kind) {
		case "index-json":
		case "index-toml": return 64 * MIB;
		case "turtle": return 8 * MIB;
		case "lock": return 2 * MIB;
		case "template":
		case "query": return MIB;
		case "advisory":
		case "make":
		case "policy":
		case "waivers":
		case "toml": return MIB / 2;
		default: return MIB / 8;
	}
}
/** Findings of one rule in one file that are kept, four for each version of the largest change known; the rest are counted. */
const MAX_FINDINGS_PER_RULE_AND_FILE = 5e3;
/** Findings after which a rule is not asked any further about one subject: a hostile file has millions. */
const MAX_FINDINGS_PER_RULE_AND_SUBJECT = 2e4;
/** Something would take longer than it may. What it was about is not judged; the message says why. */
var TooCostly = class extends Error {
	name = "TooCostly";
};
/** Text of a pull request that is quoted in a message, in UTF-16 code units. */
const MAX_QUOTE = 120;
/** Quotes text of a pack in a message: as JSON, bounded. */
function quote(text) {
	const short = text.length > 120 ? `${text.slice(0, 120)}…` : text;
	return JSON.stringify(short);
}

// src/core/rust-glob.ts
/** Longer patterns are refused, so that matching stays cheap. */
const MAX_LENGTH$1 = 1e3;
/** Reads a pattern. A pattern that can only match directories is one that matches no file. */
function parseGlob(pattern) {
	if (pattern.length > MAX_LENGTH$1) return {
		problem: `it is longer than ${MAX_LENGTH$1} characters`,
		at: 0
	};
	const components = [];
	let at = 0;
	for (const part of pattern.split("/")) {
		const component = parseComponent(part);
		if ("problem" in component) return {
			problem: component.problem,
			at: at + component.at
		};
		at += part.length + 1;
		if (part === "" || part === ".") continue;
		if (component.value !== "recursive" || components.at(-1) !== "recursive") components.push(component.value);
	}
	const onlyDirectories = pattern.endsWith("/") || components.length === 0 || components.at(-1) === "recursive";
	const work = {
		done: 0,
		allowed: 2e4
	};
	return { matches: (path) => !onlyDirectories && matchPath(components, path, work) };
}
function parseComponent(part) {
	if (part === "**") return { value: "recursive" };
	const units = [];
	const chars = Array.from(part);
	for (let at = 0; at < chars.length; at += 1) {
		const char = chars[at] ?? "";
		if (char === "*") {
			if (chars[at + 1] === "*") return {
				problem: chars[at + 2] === "*" ? "it has more than two * in a row" : "** is not a whole component",
				at: chars.slice(0, at).join("").length
			};
			units.push({ kind: "star" });
		} else if (char === "?") units.push({ kind: "any" });
		else if (char === "[") {
			const negated = chars[at + 1] === "!";
			const first = at + (negated ? 2 : 1);
			const end = chars.indexOf("]", first + 1);
			if (end === -1) return {
				problem: "its [ is not closed",
				at: chars.slice(0, at).join("").length
			};
			units.push({
				kind: "class",
				negated,
				ranges: parseRanges(chars.slice(first, end))
			});
			at = end;
		} else units.push({
			kind: "char",
			char
		});
	}
	return { value: units };
}
function parseRanges(chars) {
	const ranges = [];
	for (let at = 0; at < chars.length; at += 1) {
		const from = chars[at]?.codePointAt(0) ?? 0;
		const to = chars[at + 1] === "-" ? chars[at + 2]?.codePointAt(0) : void 0;
		ranges.push([from, to ?? from]);
		if (to !== void 0) at += 2;
	}
	return ranges;
}
/** Longest name that file systems hold; no pattern matches a longer one. */
const MAX_NAME = 255;
/** Comparisons for each character of a name; honest patterns need one or two. */
const WORK_PER_CHARACTER = 16;
/** Walks the path once, with the set of places in the pattern that may come next. */
function matchPath(components, path, work) {
	let open = new Set(withSkipped(components, 0));
	for (const [index, name] of path.entries()) {
		const next = /* @__PURE__ */ new Set();
		for (const place of open) {
			const component = components[place];
			if (component === void 0) continue;
			if (component === "recursive") {
				if (index < path.length - 1) for (const then of withSkipped(components, place)) next.add(then);
			} else if (matchName(component, name, work)) for (const then of withSkipped(components, place + 1)) next.add(then);
		}
		if (next.size === 0) return false;
		open = next;
	}
	return open.has(components.length);
}
/** A place and those behind it when `**` stands for no directory at all. */
function withSkipped(components, place) {
	return components[place] === "recursive" ? [place, place + 1] : [place];
}
/** The usual two-pointer match: a failure goes back to the last `*` only. */
function matchName(units, name, work) {
	if (name.length > MAX_NAME) return false;
	work.allowed += name.length * WORK_PER_CHARACTER;
	const chars = Array.from(name);
	let unit = 0;
	let at = 0;
	let star = -1;
	let resume = 0;
	while (at < chars.length) {
		work.done += 1;
		if (work.done > work.allowed) throw new TooCostly("a pattern with many stars takes too long to match; simplify it");
		const current = units[unit];
		if (current?.kind === "star") {
			star = unit;
			resume = at;
			unit += 1;
		} else if (current && matchChar(current, chars[at] ?? "")) {
			unit += 1;
			at += 1;
		} else if (star !== -1) {
			resume += 1;
			at = resume;
			unit = star + 1;
		} else return false;
	}
	while (units[unit]?.kind === "star") unit += 1;
	return unit === units.length;
}
function matchChar(unit, char) {
	switch (unit.kind) {
		case "star":
		case "any": return true;
		case "char": return unit.char === char;
		case "class": {
			const code = char.codePointAt(0) ?? 0;
			return unit.ranges.some(([from, to]) => from <= code && code <= to) !== unit.negated;
		}
	}
}

// src/core/signatures/signer.ts
/** The issuer of the identities of workflows on GitHub. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/** Why a text names no identity in a way that means one only; `undefined` when it does. */
function identityFault(identity) {
	const star = identity.indexOf("*");
	if (star === -1) return identity.length > 0 && identity.trim() === identity ? void 0 : "it is empty, or has blanks around it";
	if (star !== identity.length - 1) return "* stands at its end only";
	return /@refs\/(?:heads|tags)\/[^*]*\*$/.test(identity) ? void 0 : "* stands for the rest of a ref only, as in @refs/tags/*";
}
/** Whether a signature is of a signer: the same issuer, and the same identity to the last character. */
function isOf({ identity, issuer }, signed) {
	if (signed.issuer !== issuer || identityFault(identity) !== void 0) return false;
	return identity.endsWith("*") ? signed.identity.startsWith(identity.slice(0, -1)) && signed.identity.length >= identity.length : signed.identity === identity;
}

// src/core/signatures/signature-policy.ts
/** What holds where a policy says nothing. */
const noSignatures = {
	required: false,
	trustedRoot: void 0,
	signers: []
};
/** Reads what a policy says of signatures; what has a fault is left out: see `signatureFault`. */
function signaturePolicy(policy) {
	const signatures = own(policy, "signatures");
	return {
		required: own(signatures, "required") === true,
		trustedRoot: text(signatures, "trusted_root"),
		signers: signersOf(policy).map((signer) => ({
			packages: text(signer, "package") ?? "**",
			identity: text(signer, "identity") ?? "",
			issuer: text(signer, "issuer") ?? "https://token.actions.githubusercontent.com"
		}))
	};
}
/** The first thing that is wrong with the signers of a policy, and where. */
function signatureFault(doc) {
	for (const [position, signer] of signersOf(doc.value).entries()) {
		const glob = parseGlob(text(signer, "package") ?? "**");
		if ("problem" in glob) return {
			message: `signer.package is no glob: ${glob.problem}`,
			at: doc.at([
				"signer",
				position,
				"package"
			])
		};
		const fault = identityFault(text(signer, "identity") ?? "");
		if (fault !== void 0) return {
			message: `signer.identity is not anchored: ${fault}`,
			at: doc.at([
				"signer",
				position,
				"identity"
			])
		};
	}
}
function signersOf(policy) {
	const signers = own(policy, "signer");
	return Array.isArray(signers) ? signers.filter(isTable) : [];
}

// src/core/policy.ts
/** Where a registry keeps its policy when nobody says otherwise. */
const POLICY_PATH = "registry/policy.toml";
/** What holds where a registry says nothing. */
const defaultPolicy = {
	file: POLICY_PATH,
	rules: {},
	failOn: "error",
	readiness: defaultReadinessPolicy,
	allowedLicenses: [],
	reservedNames: [],
	exclude: [],
	minDescription: 10,
	mayChange: [],
	versionStep: "exact",
	prereleases: true,
	firstVersions: [
		"0.0.1",
		"0.1.0",
		"1.0.0"
	],
	maintainers: [],
	owners: {},
	waivers: {
		never: [],
		maxDays: void 0
	},
	ratchet: [],
	sourceHosts: void 0,
	ownAddresses: [],
	signatures: noSignatures
};

// src/core/portable-name.ts
/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)$/i;
/** True for a file name that Windows reads as a device: `con`, `aux.tmpl`. */
function isDeviceName(name) {
	const dot = name.indexOf(".");
	return DEVICE.test((dot === -1 ? name : name.slice(0, dot)).trimEnd());
}
/** Longest name of a file or directory on common file systems, in bytes of UTF-8. */
const MAX_NAME_BYTES = 255;
const RESERVED = /[<>:"|?*\\]/;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Why one part of a path is not for every system; `undefined` when it is. */
function nameFault$1(name) {
	const reason = cloneFault(name);
	if (reason !== void 0) return {
		reason,
		breaksClone: true
	};
	if (!name.startsWith("-")) return void 0;
	return {
		reason: "begins with a hyphen, which commands read as an option",
		breaksClone: false
	};
}
function cloneFault(name) {
	const reserved = RESERVED.exec(name)?.[0];
	if (reserved !== void 0) return `has the character ${JSON.stringify(reserved)}, which Windows refuses`;
	if (CONTROL.test(name)) return "has a control character";
	if (name.endsWith(".") || name.endsWith(" ")) return "ends in a dot or a blank, which Windows drops";
	if (isDeviceName(name)) return "is the name of a device on Windows";
	if (byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
}
const NOT_ASCII = /[^\u0000-\u007F]/;
/** One spelling for all names that a file system without case, or with its own Unicode form, holds equal. */
function foldName(name) {
	if (!NOT_ASCII.test(name)) return name.toLowerCase();
	return name.normalize("NFC").toLowerCase();
}
function byteLength(text) {
	return text.length * 3 <= MAX_NAME_BYTES ? text.length : new TextEncoder().encode(text).length;
}

// src/core/tree.ts
/** A tree from an object literal: path to content. */
function treeOf(files) {
	const encoder = new TextEncoder();
	return {
		entries: Object.keys(files).toSorted(compareText).map((path) => ({
			path,
			kind: "file"
		})),
		read(path) {
			const content = files[path];
			if (content === void 0) return { reason: "no such file" };
			return typeof content === "string" ? encoder.encode(content) : content;
		}
	};
}
/** Answers that a listing remembers: every pack asks whether the root has a LICENSE. */
const MAX_ANSWERS = 4096;
/** Indexes sorted entries; `probe` answers for what is not among them. */
function createListing(entries, probe) {
	const answers = /* @__PURE__ */ new Map();
	const lowerBound = (path) => {
		let low = 0;
		let high = entries.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (compareText(entries[middle]?.path ?? "", path) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const entry = (path) => {
		const found = entries[lowerBound(path)];
		return found?.path === path ? found : void 0;
	};
	return {
		entries,
		entry,
		under(directory) {
			if (directory === "") return entries;
			return entries.slice(lowerBound(`${directory}/`), lowerBound(`${directory}0`));
		},
		has(path) {
			const known = answers.get(path);
			if (known !== void 0) return known;
			const answer = stands(path);
			if (answers.size < MAX_ANSWERS) answers.set(path, answer);
			return answer;
		}
	};
	function stands(path) {
		const clean = withoutSlashes(path);
		if (clean === "" || entry(clean)) return true;
		if (entries[lowerBound(`${clean}/`)]?.path.startsWith(`${clean}/`)) return true;
		return probe?.(clean) !== void 0;
	}
}
/** A path without the slashes at its end. */
function withoutSlashes(path) {
	let end = path.length;
	while (end > 0 && path[end - 1] === "/") end -= 1;
	return path.slice(0, end);
}
/** The directory part of a path; `""` at the root. */
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "" : path.slice(0, slash);
}
/** The last part of a path. */
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** True when one of some directories (`""` is the root) lies above a path. */
function isBelowAny(path, directories) {
	for (let directory = directoryOf(path);; directory = directoryOf(directory)) {
		if (directories.has(directory)) return true;
		if (directory === "") return false;
	}
}
/** Joins a directory (`""` is the root) and a relative path. */
function joinPath(directory, path) {
	return directory === "" ? path : `${directory}/${path}`;
}

// src/core/waivers/path.ts
/** Where a registry keeps its waivers: beside its policy, and like it read from the base. */
const WAIVERS_PATH = "registry/waivers.toml";

// src/core/ownership/guarded-path.ts
/** What such files are, as the beginning of a sentence. */
const guardedKinds = {
	policy: "The policy",
	waivers: "The waivers",
	advisories: "The advisories",
	bundles: "The approved sets",
	workflows: "The workflows and settings of the repository",
	git: "What tells git how to read the repository"
};
/** What a path is guarded as; `undefined` for the files of packs and for all others. `policy` is where the policy is. */
function guardedKind(path, policy = POLICY_PATH) {
	const lower = foldName(path);
	if (["registry/policy.toml", foldName(policy)].includes(lower)) return "policy";
	if (["registry/waivers.toml", foldName(waiversBeside(policy))].includes(lower)) return "waivers";
	if (lower.startsWith("registry/advisories/")) return "advisories";
	if (lower.startsWith("registry/bundles/")) return "bundles";
	if (lower.startsWith(".github/") || [
		".github",
		"codeowners",
		"docs/codeowners"
	].includes(lower)) return "workflows";
	if ([
		".gitmodules",
		".gitattributes",
		"registry/.gitattributes"
	].includes(lower)) return "git";
}
/** Where waivers are, by the path of the policy. */
function waiversBeside(policy) {
	return joinPath(directoryOf(policy), baseName(WAIVERS_PATH));
}
/** Kinds of which a run keeps to what the base has. */
const KEPT$1 = [
	"policy",
	"waivers",
	"advisories"
];
/** The guarded files among paths, by kind, sorted. */
function guardedFiles(paths, policy) {
	const found = /* @__PURE__ */ new Map();
	for (const path of [...paths].toSorted(compareText)) {
		const kind = guardedKind(path, policy);
		if (!kind) continue;
		const others = found.get(kind);
		if (others) others.push(path);
		else found.set(kind, [path]);
	}
	return found;
}
/** Kinds that hold for the whole repository, wherever in it a registry lies. */
const OF_REPOSITORY = ["workflows", "git"];
/**
* The guarded files among paths of a repository that lie outside of the directory that is judged, and hold for it all the same:
* workflows and owners of code, and what tells git how to read the directories around it. Sorted.
* @param directory from the root of the repository
*/
function guardedAround(paths, directory) {
	const around = /* @__PURE__ */ new Set();
	for (let above = directoryOf(directory); above !== ""; above = directoryOf(above)) around.add(foldName(above));
	const isGuarded = (path) => {
		const kind = guardedKind(path);
		if (kind !== void 0 && OF_REPOSITORY.includes(kind)) return true;
		return foldName(baseName(path)) === ".gitattributes" && around.has(foldName(directoryOf(path)));
	};
	return [...paths].filter((path) => !path.startsWith(`${directory}/`) && isGuarded(path)).toSorted(compareText);
}
/** Says which guarded files a change edits, a line for each kind. */
function guardedEdits(paths, policy) {
	return [...guardedFiles(paths, policy)].map(([kind, [first = "", ...more]]) => {
		const others = more.length > 0 ? ` and ${more.length} more` : "";
		const kept = KEPT$1.includes(kind) ? ": this run keeps to what the base has" : "";
		return `the change to ${guardedKinds[kind].replace(/^The|^What/, (word) => word.toLowerCase())}, ${first}${others}${kept}`;
	});
}
/** The same of files outside of the directory that is judged, in one line. */
function editsAround([first, ...more]) {
	if (first === void 0) return [];
	return [`the change to what holds for the whole repository, outside of this directory: ${first}${more.length > 0 ? ` and ${more.length} more` : ""}`];
}

// src/actions/validate-gpack/decisions.ts
/**
* Reads what the registry decided: from the base of a change, else from the tree.
* @throws InputError for a policy that is wrong, or that was asked for and is not there
*/
async function decisionsOf({ policy: asked, today }, opened, rules, engine) {
	const path = asked ?? "registry/policy.toml";
	const bytes = await opened.trusted(path);
	if (!bytes && asked !== void 0) throw new InputError("policy", `${JSON.stringify(path)} does not exist${opened.subject.kind === "change" ? " at the base" : ""}`);
	const ids = rules.map((rule) => rule.id);
	const { policy, isDated } = bytes ? (await engine()).readPolicy(createSource(path, bytes), ids, today) : {
		policy: defaultPolicy,
		isDated: false
	};
	const beside = waiversBeside(path);
	const written = await opened.trusted(beside);
	const waivers = written ? (await engine()).grantedWaivers(createSource(beside, written), policy, today) : [];
	return {
		policy,
		policyBytes: bytes,
		waivers,
		isDated: isDated || waivers.length > 0
	};
}

// src/core/integrity/base64.ts
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The length of padded standard base64 (RFC 4648, section 4) for a number of bytes. */
function base64Length(bytes) {
	return Math.ceil(bytes / 3) * 4;
}
/** Decodes padded standard base64; `undefined` for anything else, such as spare bits that are not zero. */
function base64ToHex(text) {
	const body = text.replace(/={1,2}$/, "");
	let hex = "";
	let bits = 0;
	let held = 0;
	for (const char of body) {
		const digit = ALPHABET.indexOf(char);
		if (digit === -1) return void 0;
		held = held << 6 | digit;
		bits += 6;
		while (bits >= 4) {
			bits -= 4;
			hex += (held >> bits).toString(16);
			held &= (1 << bits) - 1;
		}
	}
	const whole = hex.length - hex.length % 2;
	return held === 0 && /^0*$/.test(hex.slice(whole)) ? hex.slice(0, whole) : void 0;
}
/** Encodes whole bytes, written as hexadecimal digits, as padded standard base64. */
function hexToBase64(hex) {
	let text = "";
	for (let at = 0; at < hex.length; at += 6) {
		const part = hex.slice(at, at + 6);
		const bits = Number.parseInt(part.padEnd(6, "0"), 16);
		for (let digit = 0; digit < 4; digit += 1) text += digit * 6 < part.length * 4 ? ALPHABET[bits >> 18 - digit * 6 & 63] : "=";
	}
	return text;
}

// src/core/integrity/dir-hash.ts
/**
* Go's directory hash `h1:`, as `golang.org/x/mod/sumdb/dirhash.Hash1` computes it: the base64 of the SHA-256
* of one line `<sha256 of the file>  <name>\n` for each file, sorted by the bytes of the names.
* Every name must be one that `nameFault` accepts.
*/
function dirHash(files, sha256) {
	const lines = files.toSorted((a, b) => compareBytes(a.name, b.name)).map((file) => `${file.sha256}  ${file.name}\n`);
	return `h1:${hexToBase64(sha256(lines.join("")))}`;
}
/**
* Why a name cannot stand in a directory hash, in words; `undefined` when it can. Go refuses a line break,
* which could forge a line. A backslash and what is not Unicode are refused here, too: they are read
* as something else on other systems, and git's bytes could not be told apart from their spelling.
*/
function nameFault(name) {
	if (name.includes("\n")) return "its name holds a line break";
	if (name.includes("\\")) return "its name holds a backslash, or bytes that are not UTF-8";
	return name.includes("�") || !name.isWellFormed() ? "its name is not UTF-8" : void 0;
}
/** Compares as UTF-8 bytes compare, which is not the order of UTF-16 code units beyond U+FFFF. */
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at += 1) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left === right) continue;
		const isLeft = isSurrogate(left);
		if (isLeft !== isSurrogate(right)) return isLeft ? 1 : -1;
		return left - right;
	}
	return a.length - b.length;
}
function isSurrogate(unit) {
	return unit >= 55296 && unit <= 57343;
}

// src/core/integrity/pack-digest.ts
/** Files of one pack that are hashed. */
const MAX_FILES$1 = 2e4;
/**
* The canonical digest of a pack: Go's `h1:` over every regular file below its directory, packs nested in it
* included, what lies in `.git` left out. File modes do not take part. Links and submodules are refused:
* what they stand for lies elsewhere.
*/
function packDigest(tree, listing, directory, sha256) {
	const start = directory === "" ? 0 : directory.length + 1;
	const files = [];
	for (const { path, kind } of listing.under(directory)) {
		const name = path.slice(start);
		if (isGitOwn(name)) continue;
		const fault = kind === "file" ? nameFault(name) : `it is a ${kind === "link" ? "symbolic link" : kind}`;
		if (fault !== void 0) return {
			kind: "refused",
			path,
			reason: fault
		};
		if (files.length >= MAX_FILES$1) return {
			kind: "unread",
			path: directory,
			reason: `the pack has more than ${MAX_FILES$1} files`
		};
		const hash = hashOf(tree, path, sha256);
		if (typeof hash !== "string") return {
			kind: "unread",
			path,
			reason: hash.reason
		};
		files.push({
			name,
			sha256: hash
		});
	}
	if (files.length === 0) return {
		kind: "refused",
		path: directory,
		reason: "it holds no file"
	};
	return {
		kind: "digest",
		integrity: dirHash(files, sha256)
	};
}
function hashOf(tree, path, sha256) {
	if (tree.hash) return tree.hash(path);
	const bytes = tree.read(path);
	return "reason" in bytes ? bytes : sha256(bytes);
}
function isGitOwn(name) {
	return name.includes(".git") && name.split("/").includes(".git");
}

// src/core/advisories/path.ts
/** Where a registry keeps its advisories: beside its policy, and like it read from the base. */
const ADVISORIES = "registry/advisories/";
/** Whether a path is that of an advisory of the registry. */
function isAdvisoryPath(path) {
	return path.startsWith(ADVISORIES) && path.endsWith(".json") && !path.slice(20).includes("/");
}
/** The path of the advisory with an id. */
function advisoryPath(id) {
	return `${ADVISORIES}${id}.json`;
}

// src/core/recognise.ts
/** The names that make a directory a pack. */
const MANIFEST_NAMES = [
	"gpack.toml",
	"rpack.toml",
	"package.toml",
	"pack.toml"
];
const COPY = /@[0-9a-f]{7,40}(?=\.[^/]*$|$)/;
/** Recognises a file. `indexes` names further index files, relative to the root. */
function recognise(path, indexes = []) {
	const at = path.indexOf("@") === -1 ? void 0 : COPY.exec(baseName(path))?.[0];
	const original = at ? path.slice(0, path.lastIndexOf(at)) + path.slice(path.lastIndexOf(at) + at.length) : path;
	return {
		kind: indexes.includes(path) ? indexKind(path) : kindOf(original),
		path: original,
		copy: original !== path
	};
}
function indexKind(path) {
	return path.endsWith(".toml") ? "index-toml" : "index-json";
}
function kindOf(path) {
	if (path === "registry/policy.toml") return "policy";
	if (path === "registry/waivers.toml") return "waivers";
	if (isAdvisoryPath(path)) return "advisory";
	const name = baseName(path);
	const parent = baseName(directoryOf(path));
	if (directoryOf(path) === ".github/workflows") return /\.ya?ml$/.test(name) ? "workflow" : "other";
	switch (name) {
		case "gpack.toml":
		case "rpack.toml": return "gpack-manifest";
		case "package.toml": return "package-manifest";
		case "pack.toml": return "pack-manifest";
		case "make.toml": return "make";
		case "production.toml": return parent === ".ggen" ? "production" : "toml";
		case "packages.toml": return parent === "registry" ? "index-toml" : "toml";
		case "index.json": return parent === "registry" || parent === "marketplace" ? "index-json" : "other";
		case "ggen.lock":
		case "gpack.lock":
		case "packs.lock": return "lock";
		case "lock.json": return parent === ".ggen" ? "lock" : "other";
	}
	switch (name.slice(name.lastIndexOf(".") + 1)) {
		case "toml": return parent === "packs" ? "pack-set" : "toml";
		case "tmpl":
		case "tera": return "template";
		case "ttl": return "turtle";
		case "rq":
		case "sparql": return "query";
		default: return "other";
	}
}

// src/core/signatures/attestation-path.ts
/** Where a registry keeps the signatures of its versions. */
const ATTESTATIONS = "registry/attestations/";
/** Where the bundle for a version stands: `registry/attestations/<id>/<version>.sigstore.json`. */
function attestationPath(id, version) {
	return `${ATTESTATIONS}${id}/${version}.sigstore.json`;
}
/** Whether a path is that of some bundle. */
function isAttestationPath(path) {
	return path.startsWith(ATTESTATIONS) && path.endsWith(".sigstore.json");
}

// src/core/sweep/shard.ts
/** Parts of a sweep at most: as many jobs as a matrix of GitHub may have. */
const MAX_SHARDS = 256;
/** Reads `2/8`; `undefined` for anything else. */
function parseShard(text) {
	const parts = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text);
	const [index, count] = [Number(parts?.[1]), Number(parts?.[2])];
	return parts && index <= count && count <= 256 ? {
		index,
		count
	} : void 0;
}
/** The part that a name belongs to, by its hash: it stays there while the number of parts does. */
function shardOf(name, count, sha256) {
	return Number.parseInt(sha256(name).slice(0, 8), 16) % count + 1;
}
/** The directories of the outermost packs of a tree; those that are nested in one belong to it. */
function packDirectories(entries) {
	const all = /* @__PURE__ */ new Set();
	for (const { path, kind } of entries) if (kind === "file" && MANIFEST_NAMES.includes(baseName(path)) && !recognise(path).copy) all.add(directoryOf(path));
	all.delete("");
	return [...all].filter((directory) => !isBelow$1(directory, all));
}
function isBelow$1(directory, all) {
	for (let above = directoryOf(directory); above !== ""; above = directoryOf(above)) if (all.has(above)) return true;
	return false;
}
/** Whether every part needs a file: indexes, policy, waivers, advisories, signatures and what stands at the root. */
function isShared({ path }) {
	if (directoryOf(path) === "" || isAttestationPath(path)) return true;
	const { kind } = recognise(path);
	return kind === "policy" || kind === "waivers" || kind === "advisory" || kind === "index-json" || kind === "index-toml";
}
/** The part of a tree: what is shared, and each pack and each loose file in one part only. */
function shardTree(tree, { index, count }, sha256) {
	const packs = new Set(packDirectories(tree.entries));
	const parts = /* @__PURE__ */ new Map();
	const isHere = (entry) => {
		if (isShared(entry)) return true;
		const unit = unitOf(entry.path, packs);
		const part = parts.get(unit) ?? shardOf(unit, count, sha256);
		parts.set(unit, part);
		return part === index;
	};
	return {
		...tree,
		entries: tree.entries.filter(isHere)
	};
}
/** What stays together: the files of a pack; a loose file is by itself. */
function unitOf(path, packs) {
	for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) if (packs.has(directory)) return directory;
	return path;
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

// src/core/count.ts
/** "1 finding", "2 findings". */
function count(amount, noun) {
	return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

// src/core/blocker/unblocker.ts
/** Names that a text lists; the rest is counted. */
const MAX_NAMES = 10;
const NOBODY_NAMED = {
	author: "the author of the change",
	owners: "the owners of these files",
	maintainers: "the maintainers of the registry",
	tool: "the makers of gpack"
};
/** Who it is, in words: `the owners of these files: @octocat, @example/writers`. */
function unblockerText({ kind, names }) {
	return names.length === 0 ? NOBODY_NAMED[kind] : `${NOBODY_NAMED[kind]}: ${listedNames(names)}`;
}
/** The first ten names, and how many more there are. */
function listedNames(names) {
	const left = names.length - MAX_NAMES;
	return `${names.slice(0, MAX_NAMES).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

// src/core/blocker/blockers.ts
/** Blockers that are told one by one: a hostile change can break every rule in every pack. */
const MAX_BLOCKERS = 20;
/** What blocks, grouped by rule and by who unblocks it: the worst first, at most 20 and then one for each kind of people. */
function blockersOf(blocking) {
	const { author, maintainers } = blocking;
	const known = (item) => item.who?.kind === "maintainers" && item.who.names.length === 0 ? {
		...item,
		who: {
			kind: "maintainers",
			names: maintainers
		}
	} : item;
	const findings = blocking.findings.map(known);
	const gaps = blocking.gaps.map(known);
	const groups = [...groupBy(findings, (finding) => [finding.rule, keyOf(finding, author)].join("\0"))].toSorted(([a, one], [b, other]) => severityOf(one) - severityOf(other) || compareText(a, b)).map(([, group]) => group);
	const told = groups.slice(0, MAX_BLOCKERS).map((group) => ofRule(group, blocking));
	const rest = groupBy(groups.slice(MAX_BLOCKERS).flat(), (finding) => (finding.who ?? author).kind);
	const gapGroups = groupBy(gaps, (gap) => keyOf(gap, author));
	return [
		...told,
		...[...rest.values()].map((group) => ofMany(group, author)),
		...[...gapGroups.values()].map((group) => ofGaps(group, author))
	];
}
/** Whoever it is, with the words for it. */
function named$1(who) {
	return {
		kind: who.kind,
		names: who.names,
		text: unblockerText(who)
	};
}
function ofRule(group, { author, maintainers, ...asked }) {
	const [first] = group;
	const summary = asked.summary(first.rule);
	const isWaivable = asked.isWaivable(first.rule);
	const files = new Set(group.map(({ at }) => at.file)).size;
	const place = first.at.file === "" ? "" : `${first.at.file}:${first.at.line}`;
	const where = group.length === 1 ? `${first.rule}${place && ` at ${place}`}` : `${group.length} × ${first.rule} in ${count(files, "file")}${place && `, first ${place}`}`;
	return {
		rule: first.rule,
		count: group.length,
		what: summary === void 0 ? where : `${where}: ${summary}`,
		who: named$1(first.who ?? author),
		...first.next === void 0 ? repairOf(group) : { next: first.next },
		isWaivable,
		...isWaivable && maintainers.length > 0 ? { waiversBy: maintainers } : {}
	};
}
/** How findings are repaired: by which command, and what is left for a person. */
function repairOf(group) {
	const explain = `\`gpack explain ${group[0].rule}\` shows how`;
	const safe = group.filter(({ fix }) => fix?.safe === true).length;
	const fixable = group.filter(({ fix }) => fix !== void 0).length;
	const one = group.length === 1;
	if (fixable === 0) return { next: `repair ${one ? "it" : "them"}; ${explain}` };
	const command = safe === fixable ? "gpack fix" : "gpack fix --unsafe";
	const look = safe === fixable ? "" : ", in a way that may change what a pack means";
	if (fixable === group.length) return {
		next: `run \`${command}\`, which repairs ${one ? "it" : "all of them"}${look}`,
		command
	};
	return {
		next: `run \`${command}\`, which repairs ${fixable} of them${look}; for the rest, ${explain}`,
		command
	};
}
function ofMany(group, author) {
	const rules = new Set(group.map(({ rule }) => rule)).size;
	const { kind } = group[0].who ?? author;
	const names = new Set(group.flatMap((finding) => (finding.who ?? author).names));
	return {
		count: group.length,
		what: `${count(group.length, "further finding")} of ${count(rules, "rule")}`,
		who: named$1({
			kind,
			names: [...names].toSorted(compareText)
		}),
		next: "see the findings; each one says what to do",
		isWaivable: false
	};
}
function ofGaps(group, author) {
	const [first] = group;
	const where = first.file === "" ? first.reason : `${first.file}: ${first.reason}`;
	return {
		count: group.length,
		what: group.length === 1 ? `not judged: ${where}` : `${count(group.length, "part")} could not be judged, first ${where}`,
		who: named$1(first.who ?? author),
		next: first.next ?? "make the file readable and within the limits, or remove it",
		isWaivable: false
	};
}
function severityOf(group) {
	return Math.min(...group.map(({ severity }) => severities.indexOf(severity)));
}
function keyOf({ who, next }, author) {
	const { kind, names } = who ?? author;
	return [
		kind,
		...names,
		next
	].join("\0");
}
function groupBy(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return groups;
}
/** Whether a finding keeps the verdict from `pass`. */
function isBlocking(finding, failOn) {
	return isOpen(finding) && blocks(finding.severity, failOn);
}
/** Whether a severity reaches the threshold that fails. */
function blocks(severity, failOn) {
	return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

// src/core/report.ts
/** Sorts, counts and judges. */
function createReport(parts) {
	const findings = parts.findings.toSorted(compareFindings);
	const counts = countFindings(findings);
	const verdict = verdictOf(counts, parts);
	return {
		schema: "https://ggen.dev/schemas/gpack/report/v1",
		tool: {
			name: "gpack",
			version: parts.version
		},
		ruleSet: parts.ruleSet,
		policy: parts.policy,
		subject: parts.subject,
		...parts.people === void 0 ? {} : { people: parts.people },
		verdict,
		failOn: parts.failOn,
		...parts.date === void 0 ? {} : { date: parts.date },
		counts,
		blockers: blockersIn(findings, parts),
		packs: summarise(parts.packs, findings),
		findings,
		...parts.impact ? { impact: parts.impact } : {},
		coverage: parts.coverage
	};
}
/** The bytes that are written, hashed and compared: two spaces, a final newline. */
function reportJson(report) {
	return `${JSON.stringify(report, null, 2)}\n`;
}
/** The verdict that counts and coverage mean. */
function verdictOf(counts, { failOn, coverage, subject }) {
	if (severities.some((severity) => counts[severity] > 0 && blocks(severity, failOn))) return "fail";
	if (coverage.gaps.length > 0 || isNothingJudged(coverage, subject)) return "incomplete";
	return "pass";
}
/**
* Nothing was looked at: never green for a tree. Of a change it is known that it touches nothing to
* look at, which is an answer; but not when no rule was asked.
*/
function isNothingJudged({ files, rules }, subject) {
	return files === 0 ? subject.kind === "tree" : rules === 0;
}
/** Findings by severity; those that are waived, and those that the base has, too, are counted apart. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0,
		waived: 0,
		existing: 0
	};
	for (const finding of findings) counts[isWaived(finding) ? "waived" : finding.existing ? "existing" : finding.severity] += 1;
	return counts;
}
/** What keeps the verdict from `pass`; empty exactly when it passes. */
function blockersIn(findings, parts) {
	const { failOn, coverage, subject, summaries } = parts;
	const author = subject.kind === "change" ? {
		kind: "author",
		names: parts.people?.slice(0, 1) ?? []
	} : {
		kind: "owners",
		names: []
	};
	const found = blockersOf({
		findings: findings.filter((finding) => isBlocking(finding, failOn)),
		gaps: coverage.gaps,
		author,
		maintainers: parts.maintainers ?? [],
		summary: (rule) => summaries?.get(rule),
		isWaivable: parts.isWaivable ?? (() => true)
	});
	if (!isNothingJudged(coverage, subject)) return found;
	const noFile = coverage.files === 0;
	const nothing = {
		count: 1,
		what: noFile ? "nothing was recognised, so nothing was checked" : "no rule was asked",
		who: named$1({
			kind: "maintainers",
			names: parts.maintainers ?? []
		}),
		next: noFile ? "point `path` or `index` at a registry or a gpack" : "leave some rule on, in `rules` and in the policy",
		isWaivable: false
	};
	return [...found, nothing];
}
function summarise(packs, findings) {
	const byPack = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (finding.pack === void 0) continue;
		const counts = byPack.get(finding.pack) ?? {
			error: 0,
			warning: 0,
			note: 0
		};
		if (isOpen(finding)) counts[finding.severity] += 1;
		byPack.set(finding.pack, counts);
	}
	return packs.flatMap(({ path, id, version }) => {
		const counts = byPack.get(path);
		return counts ? [{
			path,
			id: id ?? null,
			version: version ?? null,
			...counts
		}] : [];
	}).toSorted((a, b) => compareText(a.path, b.path));
}

// src/core/source-url.ts
/** What the addresses that a client fetches from promise: that they stay the same, and who may read them. */
const BRANCHES = /* @__PURE__ */ new Set([
	"head",
	"main",
	"master",
	"trunk",
	"develop",
	"dev",
	"development",
	"gh-pages",
	"default"
]);
/** What moves under a URL of a forge, in words; `undefined` for a URL that names a tag, commit or plain file. */
function movingPart(url) {
	const parsed = parseUrl(url);
	if (!parsed || !parsed.protocol.startsWith("http")) return void 0;
	const parts = parsed.pathname.split("/").filter((part) => part !== "");
	if (/\/releases\/latest\//.test(`${parsed.pathname}/`)) return "the latest release";
	const heads = parts.indexOf("heads");
	if (heads > 0 && parts[heads - 1] === "refs") return branch(parts.slice(heads + 1));
	if (parsed.hostname === "raw.githubusercontent.com") return named(parts[2]);
	const at = parts.findIndex((part, index) => index >= 2 && REF_BEFORE.has(part));
	return at === -1 ? void 0 : named(parts[at + 1]);
}
/** Path parts of forges that a branch, tag or commit follows. */
const REF_BEFORE = /* @__PURE__ */ new Set([
	"archive",
	"zip",
	"zipball",
	"tarball",
	"tar.gz",
	"legacy.zip",
	"legacy.tar.gz",
	"raw",
	"blob",
	"tree"
]);
function named(ref) {
	const name = withoutExtension(ref ?? "");
	return BRANCHES.has(name.toLowerCase()) ? branch([name]) : void 0;
}
function branch(parts) {
	return `the branch ${JSON.stringify(withoutExtension(parts.join("/").slice(0, 100)))}`;
}
function withoutExtension(ref) {
	return ref.replace(/\.(?:zip|tar\.gz|tgz|tar|tar\.bz2)$/, "");
}
function parseUrl(url) {
	return URL.canParse(url) ? new URL(url) : void 0;
}
/** A URL as a message may show it: without the user part, which can be a secret. */
function shownUrl(url) {
	const start = url.indexOf("://") === -1 ? 0 : url.indexOf("://") + 3;
	const slash = url.indexOf("/", start);
	const user = url.lastIndexOf("@", slash === -1 ? url.length : slash);
	return user < start ? url : url.slice(0, start) + url.slice(user + 1);
}
/** Forges that serve the same path over https as over any other scheme. */
const FORGES = /* @__PURE__ */ new Set([
	"github.com",
	"gitlab.com",
	"bitbucket.org",
	"codeberg.org",
	"git.sr.ht"
]);
/** Judges the scheme and user part of a URL that a client fetches from. */
function urlFault(url) {
	const short = /^(?:[\w.-]{1,64}@)?([\w.-]{1,255}):(?!\/\/)([^\s\\]{1,2000})$/.exec(url);
	if (short?.[1] !== void 0 && short[2] !== void 0 && url.includes("@")) return keyFault(short[1], short[2]);
	const parsed = parseUrl(url);
	if (!parsed) return void 0;
	const isSsh = parsed.protocol === "ssh:" || parsed.protocol === "git+ssh:";
	if (parsed.password !== "" || parsed.username !== "" && !isSsh) return { kind: "credentials" };
	switch (parsed.protocol) {
		case "http:":
		case "git:": return {
			kind: "plain",
			...https(parsed)
		};
		case "ssh:":
		case "git+ssh:": return keyFault(parsed.hostname, parsed.pathname.slice(1));
		case "file:": return { kind: "local" };
		default: return;
	}
}
function https(url) {
	if (!FORGES.has(url.hostname) || url.port !== "") return void 0;
	return { repaired: `https://${url.hostname}${url.pathname}${url.search}` };
}
function keyFault(host, path) {
	return {
		kind: "key",
		...FORGES.has(host) ? { repaired: `https://${host}/${path}` } : {}
	};
}

// src/core/sources/address.ts
/** The hosts that gpacks are fetched from where a registry names none: public forges. */
const publicHosts = [
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"git.sr.ht"
];
/** One spelling for the addresses of one repository. */
function addressKey(gitUrl) {
	return gitUrl.replace(/\/$/, "").replace(/\.git$/, "").toLowerCase();
}
const MAX_LENGTH = 2e3;
/**
* The address of a repository that may be fetched from, in its normal form; or why it may not. `hosts` are names,
* with a port where it is not the usual one, reached by https; or whole origins, such as `http://git.intranet:8080`.
*/
function sourceAddress(gitUrl, hosts) {
	if (gitUrl.length > MAX_LENGTH || !/^https?:\/\/[\x21-\x7e]+$/.test(gitUrl) || !URL.canParse(gitUrl)) return { reason: "sources are fetched by https only" };
	const url = new URL(gitUrl);
	if (url.username !== "" || url.password !== "") return { reason: "an address with a name or a password is not fetched" };
	if (url.search !== "" || url.hash !== "" || url.pathname === "/") return { reason: "it is no address of a repository" };
	if (url.protocol === "https:" ? hosts.includes(url.host) || hosts.includes(url.origin) : hosts.includes(url.origin)) return { url: url.href };
	return { reason: url.protocol === "https:" ? `nothing is fetched from ${url.host}` : "sources are fetched by https only" };
}
/** Why a text names no host to fetch from; `undefined` when it does. */
function hostFault(host) {
	const text = host.includes("://") ? host : `https://${host}`;
	return /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(text) && URL.canParse(text) && new URL(text).origin === text ? void 0 : "is no host; write a name such as git.example.org or git.example.org:8443, in lower case";
}
/** Where a source is, for a message: without the user part of its address. */
function shownSource({ gitUrl, gitRev, path }) {
	return `${shownUrl(gitUrl)} at ${gitRev.slice(0, SHOWN_DIGITS)}${path === "" ? "" : `, ${path}`}`;
}
/** Digits of a commit id that tell it from others of its repository. */
const SHOWN_DIGITS = 12;

// src/core/waivers/is-waivable.ts
/**
* Rules that no policy lets be waived: those that watch over the policy and the waivers, and what is known to be meant to do
* harm.
*/
const NEVER = [
	"policy/*",
	"security/malicious-dependency",
	"security/malicious-version"
];
/** Whether a registry lets findings of a rule be waived at all. */
function isWaivable(rule, { waivers }) {
	return ![...NEVER, ...waivers.never].some((pattern) => matchesRule(rule, pattern));
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
	const isEmpty = !opened.tree.entries.some((entry) => isKnown(entry.path)) && ![...opened.change?.files.keys() ?? []].some(isKnown) && !opened.change?.tip?.packs.size && !opened.change?.around?.length && !opened.change?.clashes?.length;
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
					...editsAround(change?.around ?? []),
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

// src/report/clip.ts
/** Longest path that is shown, in UTF-16 code units. */
const MAX_PATH = 240;
/** Longest other text that is shown, in UTF-16 code units. */
const MAX_TEXT = 1e3;
/** A text that is cut at its end when it is longer than any honest one, or than `most` UTF-16 code units. */
function clip(text, most = MAX_TEXT) {
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
/** A path that is cut in its middle when it is longer than any honest one: its end tells most. */
function clipPath(path) {
	return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH / 4)}…${path.slice(-180)}` : path;
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

// src/report/rule-page.ts
/** The repository of this program: where its rules are explained. */
const INFORMATION = "https://github.com/ggen/validate-gpack";
/** The address of the list of all rules. */
const RULES_PAGE = `${INFORMATION}/blob/main/docs/rules.md`;
/** The address of the page of a rule. */
function rulePage(id) {
	return `${INFORMATION}/blob/main/tests/rules/${urlPath(id)}.md`;
}

// src/report/html/text.ts
/** A message: what it quotes from a pack (as JSON) or as a command is set as code. */
function proseHtml(text) {
	return clip(text).split(/("(?:[^"\\]|\\.)*"|`[^`]+`)/).map((part, nth) => nth % 2 === 0 ? html(part) : code(part.startsWith("`") ? part.slice(1, -1) : part)).join("");
}
/** Text set as code. */
function code(text) {
	return `<code>${html(text)}</code>`;
}
/** A link to another page. */
function anchor(address, content) {
	return `<a href="${html(address)}" rel="noreferrer">${content}</a>`;
}
/** `file:line:column`, linked where it can be seen; a directory has no lines. */
function placeHtml(place, link) {
	const lines = place.file.endsWith("/") ? "" : `:${place.line}:${place.column}`;
	const text = code(clipPath(place.file) + lines);
	const address = link(place);
	return address === void 0 ? text : anchor(address, text);
}
/** A name that may break behind its dots, slashes and hyphens. */
function breakable(name) {
	return html(name).replaceAll(/[./-]/g, "$&<wbr>");
}

// src/report/html/findings.ts
/** Packs are unfolded until so many findings are shown. */
const MAX_UNFOLDED = 40;
/** Characters of a line that are shown around the place. */
const EXCERPT = 160;
const MAX_EDITS = 4;
const MAX_RELATED = 5;
/** Every finding, by pack, with the line it is about, and a filter by severity that needs no script. */
function findingsSection$1(report, link, lineAt) {
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

// src/report/html/impact.ts
/** What the change means for the packs that need those which it changes. */
function impactSection$1(report) {
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
const encoder$1 = new TextEncoder();
function size(lines) {
	return lines.reduce((sum, line) => sum + encoder$1.encode(line).length + 1, 0);
}

// src/report/html/overview.ts
/** What blocks and what is next, by who unblocks it. */
function blockersSection$1(report, link) {
	if (report.blockers.length === 0) return void 0;
	const told = toldBlockers(report);
	const waiver = waiverNote(report.blockers);
	return {
		head: ["<section aria-labelledby=\"blocks\"><h2 id=\"blocks\">What blocks</h2>"],
		groups: [...new Set(told.map(({ who }) => who.text))].map((text) => ({
			head: [`<h3>To be unblocked by ${proseHtml(text)}</h3><ul class="blockers">`],
			rows: told.filter(({ who }) => who.text === text).map((blocker) => `<li><p>${what$1(blocker, link)}</p><p class="next">${proseHtml(blocker.next)}</p></li>`),
			tail: ["</ul>"]
		})),
		tail: [waiver === void 0 ? "" : `<p class="soft">${proseHtml(waiver)}</p>`, "</section>"],
		noun: "blocker",
		share: .3
	};
}
function what$1({ rule, count, first, what }, link) {
	if (rule === void 0 || !first) return proseHtml(what);
	return `${count === 1 ? "" : `${count} × `}${anchor(rulePage(rule), html(rule))}${count === 1 ? " at" : ", first"} ${placeHtml(first.at, link)}: ${proseHtml(first.message)}.`;
}
/** One row for each pack with findings. */
function packagesSection$1(report) {
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
function coverageSection$1(report, link) {
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
function provenanceSection$1(report, digest) {
	return fixed([
		"<section aria-labelledby=\"provenance\"><h2 id=\"provenance\">Provenance</h2><table class=\"facts\"><tbody>",
		...provenance(report, digest).map(({ label, value, isCode }) => `<tr><th scope="row">${label}</th><td>${isCode ? code(value) : html(value)}</td></tr>`),
		"</tbody></table></section>"
	]);
}

// src/report/html/style.ts
/** The style of the HTML report: light and dark as the reader's system is, printable, readable on a phone. */
const style = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --card: #ffffff; --line: #d9dde3; --text: #1b2027; --soft: #525c69; --code: #eef0f3;
  --error: #b3261e; --warning: #8f5200; --note: #1b5fa6; --pass: #18702f; --link: #0b57a4; --track: #e6e9ee;
  --error-bar: #c9453c; --warning-bar: #e0a030; --note-bar: #5b97d6;
  --del: #fde4e1; --ins: #d9f2de; --mark: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181d24; --line: #333b46; --text: #e7eaee; --soft: #a5afbc; --code: #242b34;
    --error: #ff9a90; --warning: #f2bb5c; --note: #8cc0ff; --pass: #72d68a; --link: #8cc0ff; --track: #2a323d;
    --error-bar: #e2665b; --warning-bar: #d9a03c; --note-bar: #5b97d6;
    --del: #5a211d; --ins: #173d22; --mark: #5c4708;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { display: flex; gap: .75rem; align-items: flex-start; font-size: 1.6rem; line-height: 1.3; margin: 0; text-wrap: balance; }
h1 svg { flex: none; width: 2.1rem; height: 2.1rem; }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; }
code { background: var(--code); border-radius: 4px; padding: .1em .3em; }
.pass { --tone: var(--pass); } .fail { --tone: var(--error); } .incomplete { --tone: var(--warning); }
.error { --tone: var(--error); --bar: var(--error-bar); } .warning { --tone: var(--warning); --bar: var(--warning-bar); }
.note { --tone: var(--note); --bar: var(--note-bar); } .waived { --tone: var(--soft); --bar: var(--line); }
.verdict { border-left: .35rem solid var(--tone); padding: .2rem 0 .2rem 1rem; }
.verdict svg { color: var(--tone); }
.soft { color: var(--soft); font-size: .92rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 1rem 0 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem 1.25rem; margin: 1.25rem 0; }
.blockers { list-style: none; padding: 0; margin: .6rem 0 0; display: grid; gap: .6rem; }
.blockers + h3 { margin-top: 1.25rem; }
.blockers li { border: 1px solid var(--line); border-left: .3rem solid var(--error); border-radius: 8px; padding: .5rem .9rem; break-inside: avoid; }
.blockers p { margin: .15rem 0; }
.next::before { content: "→ "; color: var(--soft); }
.charts { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
th, td { text-align: left; padding: .35rem .6rem .35rem 0; vertical-align: top; }
thead th { white-space: nowrap; color: var(--soft); font-weight: 600; font-size: .85rem; border-bottom: 1px solid var(--line); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
th[scope=row] { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 0; padding-left: .6rem; }
.version { min-width: 3.2rem; }
.zero { color: var(--soft); }
.chart { list-style: none; margin: .5rem 0 0; padding: 0; display: grid; gap: .4rem; }
.chart li { display: grid; grid-template-columns: minmax(5rem, 12rem) 1fr minmax(2ch, max-content); gap: 0 .75rem; align-items: center; }
.bar { display: block; width: 100%; height: .95rem; border-radius: 3px; overflow: hidden; background: var(--track); }
.bar rect { fill: var(--bar); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .6rem 0 1.25rem; font-size: .92rem; }
.legend svg { width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.08rem; }
.legend rect { fill: var(--bar); }
.filter { border: 0; padding: 0; margin: 0 0 .75rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.filter legend { float: left; padding: 0; margin-right: 1rem; color: var(--soft); }
.filter label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.filter input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
section:has(#show-error:not(:checked)) .finding.error,
section:has(#show-warning:not(:checked)) .finding.warning,
section:has(#show-note:not(:checked)) .finding.note,
section:has(#show-waived:not(:checked)) .finding.waived { display: none; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .6rem 0 .6rem 1.4rem; display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; position: relative; }
summary::before { content: "▸"; color: var(--soft); position: absolute; left: 0; }
details[open] > summary::before { content: "▾"; }
summary::-webkit-details-marker { display: none; }
summary h3 { display: inline; font-weight: 600; }
.findings { list-style: none; margin: 0; padding: 0 0 .5rem; display: grid; gap: .75rem; }
.finding { border: 1px solid var(--line); border-left: .3rem solid var(--bar); border-radius: 8px; padding: .6rem .9rem; break-inside: avoid; }
.finding .head { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: 0; font-size: .92rem; align-items: baseline; }
.severity { color: var(--tone); font-weight: 700; }
.message { margin: .35rem 0; }
pre { background: var(--code); border-radius: 6px; padding: .5rem .7rem; margin: .4rem 0; white-space: pre-wrap; }
pre code, mark code, del code, ins code { background: none; padding: 0; font-size: 1em; }
.line { color: var(--soft); user-select: none; padding-right: .8rem; }
mark { background: var(--mark); color: inherit; border-radius: 3px; text-decoration: underline wavy var(--tone); text-underline-offset: .2em; }
del, ins { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; text-decoration: none; border-radius: 3px; padding: 0 .2em; }
del { background: var(--del); } ins { background: var(--ins); }
del::before { content: "− "; } ins::before { content: "+ "; }
.related { margin: .35rem 0 0; padding-left: 1.1rem; font-size: .92rem; }
footer { padding-bottom: 3rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: .75rem; padding-right: .75rem; }
  section { padding: .9rem; }
  h1 { font-size: 1.3rem; }
  .chart li { grid-template-columns: 1fr minmax(2ch, max-content); }
  .chart li > :first-child { grid-column: 1 / -1; }
  .filter legend { float: none; }
  .wide { display: none; }
  .version, thead th { font-size: .8rem; }
  th, td { padding-right: .4rem; }
  .number { padding-left: .3rem; padding-right: 0; }
  .facts th, .facts td { display: block; }
  .facts tbody tr + tr > td { border: 0; }
}
@media print {
  body { background: none; font-size: 10pt; }
  section { border: 0; padding: 0; margin: 1rem 0; }
  nav, .filter { display: none; }
  summary::before { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .bar, .bar rect, .legend rect, mark, del, ins, code, pre { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
@media (forced-colors: active) { .bar rect, .legend rect { forced-color-adjust: none; } }
`;

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

// src/report/html/waivers.ts
/** What the registry lets be, by whom and until when. */
function waiversSection$1(report) {
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
		blockersSection$1(report, link),
		fixed(charts(report)),
		packagesSection$1(report),
		impactSection$1(report),
		findingsSection$1(report, link, lineAt),
		coverageSection$1(report, link),
		waiversSection$1(report),
		provenanceSection$1(report, digest),
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

// src/report/sarif.ts
/** Results that GitHub code scanning keeps of one run. */
const MAX_RESULTS = 5e3;
const levels$1 = {
	error: "error",
	warning: "warning",
	note: "note"
};
/** SARIF 2.1.0 for code scanning: one run, errors first, fixes and fingerprints included. */
function renderSarif(report, options) {
	const bySeverity = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
	const { prefix = "", category = categoryOf(report, options.rules), maxResults = MAX_RESULTS } = options;
	const kept = bySeverity.slice(0, maxResults);
	const left = report.findings.length - kept.length;
	const used = new Set(kept.map((finding) => finding.rule));
	const rules = options.rules.filter((rule) => used.has(rule.id));
	const flows = new Set(rules.filter(({ security }) => security?.flow).map(({ id }) => id));
	const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
	const hasWaived = kept.some(isWaived);
	const hasOld = kept.some(({ existing }) => existing === true);
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
			automationDetails: { id: `${category}/` },
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
			results: kept.map((finding) => ({
				ruleId: finding.rule,
				ruleIndex: ruleIndex.get(finding.rule) ?? -1,
				level: levels$1[finding.severity],
				message: { text: visible(finding.message) },
				locations: [location(finding.at, prefix)],
				...finding.fingerprint === void 0 ? {} : { partialFingerprints: { primaryLocationLineHash: finding.fingerprint } },
				...hasOld ? { baselineState: finding.existing ? "unchanged" : "new" } : {},
				...hasWaived ? { suppressions: suppressionsOf(finding) } : {},
				...finding.related && finding.related.length > 0 ? { relatedLocations: finding.related.map((related, id) => ({
					id,
					...location(related.at, prefix),
					message: { text: visible(related.message) }
				})) } : {},
				...flows.has(finding.rule) && finding.related ? { codeFlows: [codeFlow(finding.related, prefix)] } : {},
				...finding.fix && finding.fix.edits.length > 0 ? { fixes: [fix(finding.fix, prefix)] } : {}
			}))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
/** The standard wants the list on every result as soon as one has it: an empty one means that none is suppressed. */
function suppressionsOf(finding) {
	if (!finding.waiver?.holds) return [];
	const { owner, expires, reason } = finding.waiver;
	return [{
		kind: "external",
		status: "accepted",
		justification: visible(`Waived until ${expires} by ${owner}: ${reason}`)
	}];
}
function descriptor(rule) {
	const page = rulePage(rule.id);
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
		defaultConfiguration: { level: levels$1[rule.severity] },
		properties: propertiesOf(rule)
	};
}
/** The way of a value, step by step. */
function codeFlow(steps, prefix) {
	return { threadFlows: [{ locations: steps.map(({ message, at }) => ({ location: {
		...location(at, prefix),
		message: { text: visible(message) }
	} })) }] };
}
/** What GitHub shows and filters alerts by; the score is a text there. */
function propertiesOf({ id, security }) {
	const tags = [id.split("/", 1)[0] ?? "gpack"];
	if (!security) return { tags };
	return {
		tags: [...tags, ...security.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, "0")}`)],
		precision: security.confidence,
		"security-severity": security.score.toFixed(1)
	};
}
/** A scan is told apart from a validation, and that of a change from that of the whole. */
function categoryOf({ subject }, rules) {
	if (!(rules.length > 0 && rules.every(({ security }) => security !== void 0))) return "validate-gpack";
	return subject.kind === "change" ? "security-scan/pr" : "security-scan/registry";
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
/** A path as a relative URI reference. */
function uri(path, prefix) {
	return urlPath(prefix === "" ? path : `${prefix}/${path}`);
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

// src/actions/engine.ts
/**
* Loads the engine and its rules: a chunk of its own, so that what needs neither starts without. The rules of security/
* and the renderer are loaded only where one of them is among those that are `wanted`.
*/
async function loadEngine(wanted) {
	const isSecurity = wanted.some(({ id }) => id.startsWith(SECURITY_AREA));
	const [{ runRules }, { rules }, { readPolicy }, { grantedWaivers }, security, rendering] = await Promise.all([
		import("./engine2.js"),
		import("./index2.gen.js"),
		import("./policy-file.js"),
		import("./refusal.js"),
		isSecurity ? import("./security.gen.js") : void 0,
		isSecurity ? import("./renderer2.js") : void 0
	]);
	return {
		runRules,
		rules: [...rules, ...security?.securityRules ?? []],
		readPolicy,
		grantedWaivers,
		renderer: rendering?.renderPort()
	};
}

// src/platform/digest.ts
/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hex. */
const sha256 = typeof crypto$2.hash === "function" ? (data) => crypto$2.hash("sha256", data) : (data) => crypto$2.createHash("sha256").update(data).digest("hex");
/** SHA-256 of a file, or of the names and contents of the files in a directory; `""` where there is none. */
function digestOfFiles(path) {
	const there = statSync(path, { throwIfNoEntry: false });
	if (there?.isFile() === true) return sha256(readFileSync(path));
	if (there?.isDirectory() !== true) return "";
	const files = readdirSync(path, {
		withFileTypes: true,
		recursive: true
	}).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
	if (files.length === 0) return "";
	return sha256(files.map((file) => `${file.slice(path.length)}\0${sha256(readFileSync(file))}`).join("\n"));
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
/** The range that an answer names; 1:1 where it names none. */
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

// src/platform/syntax/module-file.ts
/** Where the module lies: beside a bundle or its chunks, or in `syntax/` of the source tree. */
const PLACES = [
	"./syntax.wasm",
	"../syntax.wasm",
	"../../../syntax/syntax.wasm"
];
/** The file of the module; `undefined` where it is not installed. */
function findModule() {
	return PLACES.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
}

// src/platform/syntax/parsers.ts
const PAGE = 65536;
const decoder = new TextDecoder();
const encoder = new TextEncoder();
/** Compiles the module; what it gives makes instances of it. */
function instantiate(bytes) {
	const module = new WebAssembly.Module(bytes);
	return () => {
		const exports = new WebAssembly.Instance(module, {}).exports;
		return {
			memoryBytes: () => exports.memory.buffer.byteLength,
			check: (name, text) => answerOf(exports, exports[name], text)
		};
	};
}
/** The same for a module that `meter` has rewritten. */
function instantiateMetered(bytes) {
	const module = new WebAssembly.Module(bytes);
	return () => {
		const exports = new WebAssembly.Instance(module, {}).exports;
		const { fuel, pages, stack, memory } = exports;
		const [firstPages, firstStack] = [pages.value, stack.value];
		const first = new Uint8Array(memory.buffer);
		const start = first.findIndex((byte) => byte !== 0);
		const data = first.slice(start);
		return {
			memoryBytes: () => pages.value * PAGE,
			fuel: () => fuel.value,
			answer(name, request, allowed) {
				fuel.value = allowed;
				return answerOf(exports, exports[name], request);
			},
			renew() {
				const used = new Uint8Array(memory.buffer, 0, pages.value * PAGE);
				used.fill(0, 0, start);
				used.set(data, start);
				used.fill(0, start + data.length);
				pages.value = firstPages;
				stack.value = firstStack;
			}
		};
	};
}
function answerOf(exports, call, text) {
	const input = encoder.encode(text);
	const at = exports.alloc(input.length) >>> 0;
	new Uint8Array(exports.memory.buffer, at, input.length).set(input);
	const answer = BigInt.asUintN(64, call(at, input.length));
	exports.free(at, input.length);
	const start = Number(answer >> 32n);
	const length = Number(answer & 4294967295n);
	const json = decoder.decode(new Uint8Array(exports.memory.buffer, start, length));
	exports.free(start, length);
	return json;
}

// src/platform/syntax/syntax.ts
/** Memory of a module never shrinks; one that has grown beyond this is replaced by a fresh one. */
const MAX_MEMORY = 268435456;
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

// src/platform/spare-memory.ts
/** Directories of a tree from which on memory is spared: below that there is little to win, and time to lose. */
const MANY_DIRECTORIES = 35e3;
/**
* Has V8 collect garbage sooner while a large tree is judged. By itself it lets the heap grow to several times what is
* held, which on a runner takes the memory of other steps. Both settings are looked at whenever the heap is about to
* grow: the room for new objects stays as it is, and what is held grows by a quarter before it is looked through.
*/
function spareMemory() {
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=25");
}

// src/platform/disk-tree.ts
/** Git's own; holds nothing of a registry. */
const SKIPPED = ".git";
/** Can be huge, and is mostly ignored: walked when git has said that it is not. */
const POSTPONED = "node_modules";
/** Largest file that is read from a disk, in bytes; the engine has tighter limits of its own. */
const MAX_READ = 67108864;
/** Directories between two looks at whether git has answered. */
const DIRECTORIES_AT_ONCE = 128;
/**
* The files below a directory, without the paths that `ignoring` names once it answers: it runs beside the walk.
* Outside of a repository it answers `undefined`, and no `node_modules` is looked at. Symbolic links are listed and never
* followed, so that nothing outside is read. A directory that cannot be listed is an entry whose content cannot be read.
*/
async function diskTree(root, ignoring) {
	const entries = [];
	const closed = /* @__PURE__ */ new Map();
	const postponed = [];
	let ignored;
	const answered = ignoring?.then((paths) => ignored = paths);
	const open = [""];
	await walkAll();
	await answered;
	const hidden = ignored;
	if (hidden) {
		open.push(...postponed.splice(0).filter((path) => !isBelow(path, hidden)));
		await walkAll();
	}
	const kept = hidden && hidden.size > 0 ? entries.filter(({ path }) => !isBelow(path, hidden)) : entries;
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
	async function walkAll() {
		for (let done = 1; open.length > 0; done += 1) {
			walk(open.pop() ?? "");
			if (done === 35e3) spareMemory();
			if (done % DIRECTORIES_AT_ONCE === 0) await setImmediate();
		}
	}
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
			if (ignored?.has(path)) continue;
			if (entry.isDirectory()) {
				if (entry.name === POSTPONED && !ignored) postponed.push(path);
				else if (entry.name !== SKIPPED) open.push(path);
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

// src/platform/git/git.ts
/**
* The git command line, as a reader of objects only. Nothing of the repository is executed: no hook,
* no filter, no external diff, no replacement object, no lazy fetch, no prompt.
*/
const SETTINGS = [
	"--no-replace-objects",
	"--no-optional-locks",
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"protocol.ext.allow=never"
];
/** The environment of every git process: what git needs, no variable that redirects it elsewhere. */
function environment(extra = {}) {
	const kept = {};
	for (const [name, value] of Object.entries(process.env)) if (value !== void 0 && !name.startsWith("GIT_")) kept[name] = value;
	return {
		...kept,
		GIT_TERMINAL_PROMPT: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: "safe.directory",
		GIT_CONFIG_VALUE_0: "*",
		LC_ALL: "C",
		...extra
	};
}
/** Bytes of one answer: a list of a million paths. A few objects can be a tree of a billion. */
const MAX_OUTPUT = 134217728;
const TOO_MUCH = `it lists more than ${MAX_OUTPUT} bytes`;
/** Runs git and waits for it. `ok` is false when git cannot be started at all, too. */
function git(directory, args, extra = {}) {
	return new Promise((resolve) => {
		const child = spawn("git", [...SETTINGS, ...args], {
			cwd: directory,
			env: environment(extra),
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		let size = 0;
		child.stdout.on("data", (chunk) => {
			size += chunk.length;
			if (size <= MAX_OUTPUT) out.push(chunk);
			else child.kill("SIGKILL");
		});
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", (error) => resolve({
			ok: false,
			stdout: Buffer.alloc(0),
			error: error.message
		}));
		child.on("close", (code) => {
			const error = size > MAX_OUTPUT ? TOO_MUCH : lastLine(Buffer.concat(err).toString("utf8"));
			resolve({
				ok: code === 0 && size <= MAX_OUTPUT,
				stdout: Buffer.concat(out),
				error
			});
		});
	});
}
/** Runs git and blocks; for the rare question that nobody foresaw, and for answers of `maxBytes` that are many questions in one. */
function gitSync(directory, args, { input = "", maxBytes = 83886080 } = {}) {
	const done = spawnSync("git", [...SETTINGS, ...args], {
		cwd: directory,
		env: environment(),
		input,
		maxBuffer: maxBytes
	});
	return {
		ok: done.status === 0,
		stdout: done.stdout ?? Buffer.alloc(0),
		error: lastLine(String(done.stderr ?? ""))
	};
}
function lastLine(text) {
	return text.trimEnd().split("\n").at(-1) ?? "";
}

// src/platform/git/path-name.ts
/**
* A path as git stores it, as text. Git's paths are bytes: one that is not UTF-8 is spelled with `\xNN`
* for its bytes, so that two of them never become one, and rules see that the name is not portable.
*/
function pathName(bytes) {
	const text = bytes.toString("utf8");
	if (!text.includes("�")) return text;
	return bytes.toString("latin1").replaceAll(/[\u0080-\u00FF]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}
/** The paths of a list that NUL ends each of. */
function pathNames(list) {
	const names = [];
	for (let at = 0; at < list.length;) {
		const end = list.indexOf(0, at);
		const stop = end === -1 ? list.length : end;
		if (stop > at) names.push(pathName(list.subarray(at, stop)));
		at = stop + 1;
	}
	return names;
}

// src/platform/git/tree-object.ts
/**
* Parses the content of a tree object, by name: `<mode> <name>\\0<id>`, ids of 20 (SHA-1) or 32
* (SHA-256) bytes.
*/
function parseTreeObject(bytes, idBytes) {
	const lines = /* @__PURE__ */ new Map();
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const nul = bytes.indexOf(0, space);
		if (space === -1 || nul === -1) break;
		const name = nameAt(bytes, space + 1, nul);
		lines.set(name, new ParsedLine(bytes, at, name, nul + 1, idBytes));
		at = nul + 1 + idBytes;
	}
	return lines;
}
/** A line that is taken apart when it is asked: of ten thousand, a hundred are. */
var ParsedLine = class {
	name;
	#bytes;
	#start;
	#id;
	#idBytes;
	constructor(bytes, start, name, id, idBytes) {
		this.#bytes = bytes;
		this.#start = start;
		this.name = name;
		this.#id = id;
		this.#idBytes = idBytes;
	}
	get #mode() {
		return this.#bytes.toString("latin1", this.#start, this.#bytes.indexOf(32, this.#start));
	}
	get kind() {
		return kindOfMode(this.#mode);
	}
	get executable() {
		return this.#mode.endsWith("755");
	}
	get oid() {
		return this.#bytes.toString("hex", this.#id, this.#id + this.#idBytes);
	}
};
function nameAt(bytes, start, end) {
	for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) >= 128) return pathName(bytes.subarray(start, end));
	return bytes.toString("latin1", start, end);
}
/** What a git file mode stands for. */
function kindOfMode(mode) {
	switch (Number.parseInt(mode, 8) & 61440) {
		case 16384: return "directory";
		case 32768: return "file";
		case 57344: return "submodule";
		default: return "link";
	}
}

// src/platform/git/repository.ts
/** The path of a directory from the root of the repository around it; `undefined` outside of one. */
async function findPrefix(directory) {
	const { ok, stdout } = await git(directory, ["rev-parse", "--show-prefix"]);
	return ok ? stdout.toString("utf8").replace(/\n$/, "").replace(/\/$/, "") : void 0;
}
/** The name of the tree at a prefix of a commit. */
function treeName(commit, prefix) {
	return `${commit}:${prefix}`;
}
/** The name of what stands at a path below a tree named by `treeName`. */
function nameBelow(tree, path) {
	return tree.endsWith(":") ? `${tree}${path}` : `${tree}/${path}`;
}
/**
* The id of the commit that a revision names.
* @throws InputError that names the input
*/
async function resolveCommit(directory, input, revision) {
	const found = await git(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	]);
	if (found.ok) return found.stdout.toString("latin1").trim();
	throw new InputError(input, `${JSON.stringify(revision)} is no commit of this repository; give a commit, branch or tag that was fetched`);
}
/** The commit that a work tree stands at, or that a revision names; `undefined` where there is none. */
function headCommit(directory, revision = "HEAD") {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const { ok, stdout } = gitSync(directory, args);
	return ok ? stdout.toString("latin1").trim() : void 0;
}
const DIFF = [
	"diff-tree",
	"-r",
	"-z",
	"--raw",
	"--full-index",
	"--no-renames",
	"--ignore-submodules=none"
];
/**
* Works out what head adds to base: from their merge base, as a merge would. `prefix` is the directory
* in the repository that counts; without one it is `directory` itself.
* @throws InputError when one of them is no commit, or they have none in common
*/
async function resolveChange(directory, base, head, prefix) {
	if (![base, head].every((revision) => /^[\w./@{}^~-]+$/.test(revision) && !revision.startsWith("-"))) return explain(directory, base, head);
	const relative = prefix === void 0 ? "--relative" : `--relative=${prefix}`;
	const [commits, once] = await Promise.all([git(directory, [
		"rev-parse",
		"--show-prefix",
		`${base}^{commit}`,
		`${head}^{commit}`,
		`${base}...${head}`
	]), git(directory, [
		...DIFF,
		relative,
		"--merge-base",
		base,
		head
	])]);
	const [around = "", baseId, headId, ...more] = commits.stdout.toString("utf8").split("\n");
	const mergeBases = more.filter((id) => id.startsWith("^"));
	const mergeBase = mergeBases[0]?.slice(1);
	const diff = !once.ok && mergeBase !== void 0 && headId !== void 0 ? await git(directory, [
		...DIFF,
		relative,
		mergeBase,
		headId
	]) : once;
	if (!commits.ok || !diff.ok || baseId === void 0 || headId === void 0 || mergeBase === void 0) return explain(directory, base, head, diff);
	return {
		base: baseId,
		head: headId,
		mergeBase,
		mergeBases: mergeBases.length,
		prefix: prefix ?? around.replace(/\/$/, ""),
		changes: parseChanges(diff.stdout)
	};
}
/**
* The paths below a prefix by which two commits differ, with their state in both.
* @throws InputError when git cannot tell
*/
async function changesBetween(directory, from, to, prefix) {
	const { ok, stdout, error } = await git(directory, [
		...DIFF,
		`--relative=${prefix}`,
		from,
		to
	]);
	if (!ok) throw new InputError("base", `git cannot compare ${from} with the base: ${error}`);
	return parseChanges(stdout);
}
/** Parses `diff-tree -z --raw`: `:<mode> <mode> <id> <id> <status>`, then the path. */
function parseChanges(output) {
	const changes = /* @__PURE__ */ new Map();
	const fields = pathNames(output);
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const [modeBefore = "", modeAfter = "", before = "", after = ""] = (fields[at] ?? "").slice(1).split(" ");
		const path = fields[at + 1] ?? "";
		changes.set(path, {
			path,
			before: stateOf(modeBefore, before),
			after: stateOf(modeAfter, after)
		});
	}
	return changes;
}
/** `undefined` for the mode 000000, by which git says that there is nothing. */
function stateOf(mode, oid) {
	if (Number.parseInt(mode, 8) === 0) return void 0;
	const kind = kindOfMode(mode);
	return kind === "directory" ? void 0 : {
		kind,
		executable: mode.endsWith("755"),
		oid
	};
}
/** Asks once more, slowly, what is wrong, and says it. */
async function explain(directory, base, head, diff) {
	if (await findPrefix(directory) === void 0) throw new InputError("base", `${JSON.stringify(directory)} is not in a git repository, so it has no base and head`);
	const baseId = await resolveCommit(directory, "base", base);
	const headId = await resolveCommit(directory, "head", head);
	if (!(await git(directory, [
		"merge-base",
		baseId,
		headId
	])).ok) throw new InputError("base", "base and head have no common commit here; fetch the history of both (fetch-depth: 0), or give commits that share one");
	throw new InputError("base", `git cannot compare base and head: ${diff?.error ?? "their names are not plain; give commit ids"}`);
}

// src/platform/git/bounded-change.ts
/** Directories around a file that are followed: several times what any known pack has. */
const MAX_DEPTH = 40;
/** Paths of a change, and directories around them, that are judged. */
const MAX_PATHS = 1e5;
const MAX_DIRECTORIES = 2e4;
/** Characters of paths, counted again for each directory around them: what it costs to look at all of these. */
const MAX_CHARACTERS$1 = 4e7;
/**
* Leaves out the paths that lie very deep, and those beyond what one run can look at: every directory around every
* path is asked for, and a few objects of git make millions of them.
*/
function boundedChange(changes) {
	const judged = new Map(changes);
	const directories = /* @__PURE__ */ new Set();
	const deep = [];
	const many = [];
	let characters = 0;
	for (const path of changes.keys()) {
		const depth = depthOf(path);
		characters += (depth + 1) * path.length;
		const isDeep = depth > 40;
		const isMore = judged.size > MAX_PATHS || characters > MAX_CHARACTERS$1 || directories.size > MAX_DIRECTORIES;
		if (isDeep || isMore) {
			judged.delete(path);
			(isDeep ? deep : many).push(path);
		} else addAround(path, directories);
	}
	return {
		changes: judged,
		gaps: [...gapOf(deep, `more than ${40} directories lie around it`, "bring the files nearer to the root"), ...gapOf(many, "the change has more paths than one run judges", "split the change")]
	};
}
function gapOf([first, ...more], reason, next) {
	if (first === void 0) return [];
	return [{
		file: first,
		reason: `${reason}${more.length > 0 ? `; so it is with ${more.length} more` : ""}`,
		next
	}];
}
function addAround(path, directories) {
	for (let directory = directoryOf(path); directory !== ""; directory = directoryOf(directory)) {
		if (directories.has(directory)) return;
		directories.add(directory);
	}
}
function depthOf(path) {
	let depth = 0;
	for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) depth += 1;
	return depth;
}

// src/platform/git/blob-sizes.ts
/** Sizes of blobs in bytes, by id, without their contents; what is not there has none. */
function blobSizes(directory, oids) {
	return new Promise((resolve) => {
		const child = spawn("git", [
			...SETTINGS,
			"cat-file",
			"--buffer",
			"--batch-check=%(objectname) %(objectsize)"
		], {
			cwd: directory,
			env: environment(),
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		});
		const out = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		const end = () => resolve(parseSizes(Buffer.concat(out).toString("latin1")));
		child.on("error", end);
		child.on("close", end);
		child.stdin.on("error", () => void 0);
		child.stdin.end(oids.map((oid) => `${oid}\n`).join(""));
	});
}
function parseSizes(output) {
	const sizes = /* @__PURE__ */ new Map();
	for (const line of output.split("\n")) {
		const [oid = "", size = ""] = line.split(" ");
		if (/^\d+$/.test(size)) sizes.set(oid, Number(size));
	}
	return sizes;
}

// src/platform/git/objects.ts
/**
* A `git cat-file --batch` process. Questions are pipelined: answers come in their order. Contents
* beyond a question's limit pass by without being kept. Close it with `await using`.
*/
var GitObjects = class {
	directory;
	#child;
	#questions = [];
	/** Questions at the front that have their answer. */
	#answered = 0;
	#line = Buffer.alloc(0);
	#arriving;
	#closed = false;
	#sizing;
	constructor(directory) {
		this.directory = directory;
		this.#child = spawn("git", [
			...SETTINGS,
			"cat-file",
			"--batch"
		], {
			cwd: directory,
			env: environment(),
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		});
		this.#child.stdout.on("data", (chunk) => this.#receive(chunk));
		const end = () => {
			this.#closed = true;
			for (const { fail } of this.#questions.splice(0).slice(this.#answered)) fail(ended());
			this.#answered = 0;
			this.#arriving?.question?.fail(ended());
		};
		this.#child.on("error", end);
		this.#child.on("close", end);
		this.#child.stdin.on("error", end);
	}
	/** The object that a name means (`HEAD^{tree}`, an id, `HEAD:path`), or `undefined`; at most `limit` bytes are kept. */
	read(name, limit = Number.POSITIVE_INFINITY) {
		return this.#ask(name, limit, "bytes");
	}
	/** The object that a name means, hashed as it passes and without its bytes; without a hash beyond `limit`. */
	hash(name, limit) {
		return this.#ask(name, limit, "sha256");
	}
	/** Sizes of blobs in bytes, by id, without their contents: of all that is asked for at one time, by one process. */
	sizes(oids) {
		const asked = this.#sizing ??= this.#size(/* @__PURE__ */ new Set());
		for (const oid of oids) asked.oids.add(oid);
		return asked.sizes;
	}
	#size(oids) {
		const ask = () => {
			this.#sizing = void 0;
			return blobSizes(this.directory, [...oids]);
		};
		return {
			oids,
			sizes: Promise.resolve().then(ask)
		};
	}
	#ask(name, limit, want) {
		if (/[\n\r\0]/.test(name)) return Promise.resolve(void 0);
		if (this.#closed) return Promise.reject(ended());
		return new Promise((answer, fail) => {
			this.#questions.push({
				limit,
				want,
				answer,
				fail
			});
			this.#child.stdin.write(`${name}\n`);
		});
	}
	/** Ends the process at once: questions without an answer fail. */
	stop() {
		this.#child.kill("SIGKILL");
	}
	async [Symbol.asyncDispose]() {
		if (this.#closed) return;
		await new Promise((resolve) => {
			this.#child.on("close", () => resolve());
			this.#child.stdin.end();
		});
	}
	#receive(chunk) {
		let rest = chunk;
		while (rest.length > 0) rest = this.#arriving ? this.#content(this.#arriving, rest) : this.#header(rest);
	}
	/** The first question without an answer. A list of many thousands is not moved for each of them. */
	#next() {
		const question = this.#questions[this.#answered];
		this.#answered += 1;
		if (this.#answered < this.#questions.length) return question;
		this.#questions.length = 0;
		this.#answered = 0;
		return question;
	}
	/** Takes a line from the front; returns what follows it. */
	#header(chunk) {
		const newline = chunk.indexOf(10);
		const piece = newline === -1 ? chunk : chunk.subarray(0, newline);
		const line = this.#line.length === 0 ? piece : Buffer.concat([this.#line, piece]);
		if (newline === -1) {
			this.#line = Buffer.from(line);
			return Buffer.alloc(0);
		}
		this.#line = Buffer.alloc(0);
		const question = this.#next();
		const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/.exec(line.toString("latin1"));
		if (found) {
			const [, oid = "", type = "", digits] = found;
			const size = Number(digits);
			const isWithin = size <= (question?.limit ?? 0);
			const bytes = isWithin && question?.want === "bytes" ? Buffer.allocUnsafe(size) : void 0;
			const hash = isWithin && question?.want === "sha256" ? createHash("sha256") : void 0;
			this.#arriving = {
				oid,
				type,
				size,
				bytes,
				hash,
				question,
				arrived: 0
			};
		} else question?.answer(void 0);
		return chunk.subarray(newline + 1);
	}
	/** Takes content and the line break after it; returns what follows. */
	#content(arriving, chunk) {
		const { oid, type, size, bytes, hash, arrived, question } = arriving;
		const taken = Math.min(chunk.length, size + 1 - arrived);
		if (bytes && arrived < size) chunk.copy(bytes, arrived, 0, taken);
		hash?.update(chunk.subarray(0, Math.min(taken, size - arrived)));
		arriving.arrived += taken;
		if (arriving.arrived === size + 1) {
			this.#arriving = void 0;
			question?.answer({
				oid,
				type,
				size,
				bytes,
				...hash ? { sha256: hash.digest("hex") } : {}
			});
		}
		return chunk.subarray(taken);
	}
};
function ended() {
	return new InputError("base", "git ended before it answered; check that the directory is a repository that is not damaged");
}

// \0@oxc-project+runtime@0.156.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}

// src/platform/workspace/trusted-files.ts
/** The bytes that git holds under a name; `undefined` where it holds none. */
async function blobAt(directory, name) {
	const { ok, stdout } = await git(directory, [
		"cat-file",
		"blob",
		name
	]);
	return ok ? stdout : void 0;
}
/** Files of one directory that are read. */
const MAX_TRUSTED = 1e4;
/** What git holds of the files of a directory of a tree. */
async function blobsUnder(directory, tree, below) {
	try {
		var _usingCtx$5 = _usingCtx();
		const { ok, stdout } = await git(directory, [
			"ls-tree",
			"-z",
			"--name-only",
			nameBelow(tree, below)
		]);
		if (!ok) return [];
		const objects = _usingCtx$5.a(new GitObjects(directory));
		const names = pathNames(stdout).slice(0, MAX_TRUSTED);
		return (await Promise.all(names.map((name) => objects.read(nameBelow(tree, `${below}/${name}`))))).flatMap((object) => object?.bytes ?? []);
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
/** The bytes of the files of one directory of a tree, at most 10,000. */
function filesUnder(tree, below) {
	return tree.entries.filter(({ path, kind }) => kind === "file" && directoryOf(path) === below).slice(0, MAX_TRUSTED).flatMap(({ path }) => bytesOf(tree, path) ?? []);
}
/** The bytes of a file of a tree; `undefined` where they cannot be had. */
function bytesOf(tree, path) {
	const bytes = tree.read(path);
	return "reason" in bytes ? void 0 : bytes;
}

// src/platform/workspace/open-change.ts
/**
* Opens what one commit changes of another: the part of the head that the change can affect, and what the base had.
* @throws InputError for commits or a directory that are not there
*/
async function openChange(directory, { base, head, indexes, others, contents }, prefix) {
	try {
		var _usingCtx$4 = _usingCtx();
		const headObjects = _usingCtx$4.a(new GitObjects(directory));
		const baseObjects = _usingCtx$4.a(new GitObjects(directory));
		const resolving = resolveChange(directory, base, head, prefix);
		const reading = import("./change-tree.js");
		const resolved = await resolving;
		const { changes, gaps: beyond } = boundedChange(resolved.changes);
		const change = {
			...resolved,
			changes
		};
		const headTree = treeName(change.head, change.prefix);
		if (!await headObjects.read(headTree, 0)) throw new InputError("path", `${JSON.stringify(change.prefix)} does not exist at ${change.head}`);
		const { TreeReader, changedTree, packsAround, pathClashes, publishedBetween } = await reading;
		const isBehind = change.mergeBase !== change.base;
		const moved = isBehind ? changesBetween(directory, change.mergeBase, change.base, change.prefix) : void 0;
		const { tree, scope, sources, parsed, notChecked, gaps, baseline } = await changedTree({
			directory,
			baseTree: treeName(change.mergeBase, change.prefix),
			headTree,
			changes: change.changes
		}, {
			headObjects,
			baseObjects
		}, indexes, contents);
		const around = await guardedBeside(directory, change);
		const meanwhile = moved && await publishedBetween(await moved, baseObjects, indexes);
		const compared = [];
		for (const { name, head } of others) {
			const other = await resolveOther(directory, change.base, {
				name,
				head
			}, change.prefix);
			if (other.head === change.head) continue;
			const { claims } = await publishedBetween(other.changes, baseObjects, indexes);
			compared.push({
				name,
				head: other.head,
				claims
			});
		}
		const policyTree = treeName(change.base, change.prefix);
		const atTip = new TreeReader(baseObjects, policyTree);
		const tip = meanwhile && {
			indexes: meanwhile.indexes,
			packs: await packsAround(change.changes.keys(), (path) => atTip.manifest(path))
		};
		const decisions = [POLICY_PATH, WAIVERS_PATH];
		const read = await Promise.all(decisions.map((path) => baseObjects.read(nameBelow(policyTree, path))));
		const departed = new TreeReader(baseObjects, treeName(change.mergeBase, change.prefix));
		const clashes = await pathClashes(change.changes, new TreeReader(headObjects, headTree), isBehind ? [departed, atTip] : [departed]);
		return {
			tree,
			scope,
			change: {
				...sources,
				clashes,
				around,
				elsewhere: compared,
				...tip ? {
					tip,
					meanwhile: meanwhile.claims
				} : {}
			},
			parsed,
			gaps: [
				...beyond,
				...gaps,
				...change.mergeBases > 1 ? [crossed(change.mergeBases)] : []
			],
			...baseline ? { baseline } : {},
			subject: {
				kind: "change",
				base: change.base,
				head: change.head,
				...compared.length > 0 ? { others: compared.map(({ name, head }) => ({
					name,
					head
				})) } : {}
			},
			notChecked: isBehind ? [...notChecked, behind(change.mergeBase)] : notChecked,
			before: () => openBefore(directory, change, indexes),
			trusted: (path) => decisions.includes(path) ? Promise.resolve(read[decisions.indexOf(path)]?.bytes) : blobAt(directory, nameBelow(policyTree, path)),
			trustedUnder: (below) => blobsUnder(directory, policyTree, below)
		};
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
/** The guarded files by which base and head differ and that the directory does not hold. A registry at the root has all of them. */
async function guardedBeside(directory, { mergeBase, head, prefix }) {
	if (prefix === "") return [];
	return guardedAround((await changesBetween(directory, mergeBase, head, "")).keys(), prefix);
}
/**
* What another change adds to the base.
* @throws InputError that names it
*/
async function resolveOther(directory, base, { name, head }, prefix) {
	try {
		return await resolveChange(directory, base, head, prefix);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		throw new InputError("other", `${JSON.stringify(name)} cannot be compared: ${error.message}`);
	}
}
/** What such a change undoes is seen from some of its merge bases only, and a merge weighs all of them. */
function crossed(mergeBases) {
	return {
		file: "",
		reason: `base and head have ${mergeBases} merge bases, so what a merge would change is not known`,
		next: "merge the base into the branch, or rebase the branch on it; then run the check again"
	};
}
/** What a verdict says nothing of when the base has moved on. */
function behind(mergeBase) {
	return `what the base became since this branch left it at ${mergeBase.slice(0, 12)}, but for the names and versions it published; a merge queue judges the merge`;
}
/** Opens the other side of a change, as if it were taken back. */
async function openBefore(directory, change, indexes) {
	try {
		var _usingCtx3 = _usingCtx();
		const headObjects = _usingCtx3.a(new GitObjects(directory));
		const baseObjects = _usingCtx3.a(new GitObjects(directory));
		const { changedTree } = await import("./change-tree.js");
		const changes = new Map([...change.changes].map(([path, { before, after }]) => [path, {
			path,
			before: after,
			after: before
		}]));
		const { tree, scope, parsed, gaps } = await changedTree({
			directory,
			baseTree: treeName(change.head, change.prefix),
			headTree: treeName(change.mergeBase, change.prefix),
			changes
		}, {
			headObjects,
			baseObjects
		}, indexes);
		return {
			tree,
			scope,
			parsed,
			gaps
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}

// src/core/security/limits.ts
/** Largest file whose content is scanned, in bytes. */
const MAX_CONTENT = 16777216;
/** Largest text that is parsed as a script, in UTF-16 code units. */
const MAX_SCRIPT = 262144;
/** Characters in which the header of a file is looked for that is no template by its name. */
const MAX_HEADER = 2e4;
/** Characters at the beginning of a file that tell whether it is text, as git does. */
const TEXT_PROBE = 8e3;

// src/platform/git/asked-blobs.ts
/** Files whose sizes are not asked first: even at the size that a forge takes they do not hold up a run. */
const FEW = 8;
/**
* Chooses the files that are read, in their order: git sends what it is asked for whole, and a small repository can
* hold a small object under a thousand names, and a large one that is nothing but zeros.
*/
async function askedBlobs(objects, entries, { limit, weight, budget }) {
	const left = /* @__PURE__ */ new Map();
	if (entries.length <= FEW) return {
		asked: entries,
		left
	};
	const sizes = await objects.sizes(entries.map(({ oid }) => oid));
	const counted = /* @__PURE__ */ new Set();
	let sum = 0;
	return {
		asked: entries.filter(({ path, oid }) => {
			const size = sizes.get(oid) ?? 0;
			const most = limit(path);
			if (size > most) {
				left.set(path, tooLarge(size, most));
				return false;
			}
			sum += size * (weight ? weight(path) : counted.has(oid) ? 0 : 1);
			counted.add(oid);
			if (sum <= budget) return true;
			left.set(path, { reason: "the files around it have more bytes than one run reads" });
			return false;
		}),
		left
	};
}
/** Why a file of a size is not read. */
function tooLarge(size, limit) {
	return { reason: `the file has ${size} bytes, the limit for its kind is ${limit}` };
}

// src/platform/git/hash-blobs.ts
/** Largest file that is hashed, in bytes: what a fetch leaves out is beyond it, too. */
const MAX_HASHED = 67108864;
/** What all files together may have, in bytes: a few seconds. */
const MAX_ALL_HASHED = 1073741824;
/** SHA-256 of blobs, by path. They are hashed as they pass; none is held in memory. */
async function hashBlobs(objects, entries) {
	const { asked, left } = await askedBlobs(objects, entries, {
		limit: () => MAX_HASHED,
		weight: void 0,
		budget: MAX_ALL_HASHED
	});
	const hashes = new Map(left);
	const known = /* @__PURE__ */ new Map();
	await Promise.all(asked.map(async ({ path, oid }) => {
		const hashing = known.get(oid) ?? objects.hash(oid, MAX_HASHED);
		known.set(oid, hashing);
		const object = await hashing;
		const missing = object ? { reason: `the file has ${object.size} bytes, the limit for hashing is ${MAX_HASHED}` } : { reason: "its blob is missing from the repository" };
		hashes.set(path, object?.sha256 ?? missing);
	}));
	return hashes;
}
/** Hashes of a tree: those that are known, else of the bytes that it reads. */
function hasher(known, read) {
	return (path) => {
		const hash = known.get(path);
		if (hash !== void 0) return hash;
		const bytes = read(path);
		return "reason" in bytes ? bytes : sha256(bytes);
	};
}

// src/platform/git/commit-tree.ts
/**
* A whole tree: every file that the engine recognises is read at once, and where there is an index every other
* file of a pack is hashed. With `contents` every file is read. `undefined` when there is no tree of that name.
*/
async function commitTree(directory, tree, indexes, contents = false) {
	try {
		var _usingCtx$3 = _usingCtx();
		const listed = await listTree(directory, tree);
		if (!listed) return void 0;
		const { entries } = listed;
		const files = entries.filter((entry) => entry.kind === "file");
		const wanted = contents ? files : files.filter((entry) => recognise(entry.path, indexes).kind !== "other");
		const hasIndex = wanted.some((entry) => recognise(entry.path, indexes).kind.startsWith("index-"));
		const packs = new Set(entries.filter(isManifest).map(({ path }) => directoryOf(path)));
		const others = hasIndex ? files.filter(({ path }) => recognise(path, indexes).kind === "other" && isBelowAny(path, packs)) : [];
		const objects = _usingCtx$3.a(new GitObjects(directory));
		const [blobs, hashes] = await Promise.all([readBlobs(objects, wanted, indexes, { contents }), hashBlobs(objects, others)]);
		const read = (path) => blobs.get(path) ?? { reason: "it was not read" };
		return {
			entries,
			read,
			hash: hasher(hashes, read)
		};
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
function isManifest({ path, kind }) {
	return kind === "file" && MANIFEST_NAMES.includes(baseName(path));
}
/** Lists a whole tree: `<mode> <type> <id>\t<path>`. `undefined` when there is no tree of that name. */
async function listTree(directory, tree) {
	const { ok, stdout } = await git(directory, [
		"ls-tree",
		"-r",
		"-t",
		"-z",
		"--full-tree",
		tree
	]);
	if (!ok) return void 0;
	const entries = [];
	const directories = /* @__PURE__ */ new Map();
	for (const record of pathNames(stdout)) {
		const tab = record.indexOf("	");
		if (tab === -1) continue;
		const [mode = "", , oid = ""] = record.slice(0, tab).split(" ");
		const path = record.slice(tab + 1);
		const kind = kindOfMode(mode);
		if (kind === "directory") directories.set(path, oid);
		else entries.push({
			path,
			kind,
			executable: mode === "100755",
			oid
		});
	}
	return {
		entries: entries.toSorted((a, b) => compareText(a.path, b.path)),
		directories
	};
}
/** Bytes of a file that are read where every content is asked for. */
function contentLimit(path, indexes) {
	return Math.max(maxBytes(recognise(path, indexes).kind), MAX_CONTENT);
}
/**
* The contents of blobs, by path. A blob beyond the limit of its kind is never held in memory, and one of several
* names is held once; with `contents` the limit of what is scanned holds, where it is larger. `budget` bounds what all
* of them cost to parse, as bytes of text that is read as fast as Turtle.
*/
async function readBlobs(objects, entries, indexes, { contents = false, budget = Number.POSITIVE_INFINITY } = {}) {
	const limit = (path) => contents ? contentLimit(path, indexes) : maxBytes(recognise(path, indexes).kind);
	const weight = (path) => weightOf(recognise(path, indexes).kind);
	const { asked, left } = await askedBlobs(objects, entries, {
		limit,
		weight,
		budget
	});
	const blobs = new Map(left);
	const known = /* @__PURE__ */ new Map();
	await Promise.all(asked.map(async ({ path, oid }) => {
		const most = limit(path);
		const key = `${oid} ${most}`;
		const reading = known.get(key) ?? objects.read(oid, most);
		known.set(key, reading);
		const object = await reading;
		blobs.set(path, object ? object.bytes ?? tooLarge(object.size, most) : { reason: "its blob is missing from the repository" });
	}));
	return blobs;
}
/** What a change may cost to parse: bytes of Turtle, or a thirty-second part of that of TOML. */
const CHANGE_BUDGET = 134217728;
/** How many times longer a byte of a kind of file takes than one of Turtle, and how much more memory. */
function weightOf(kind) {
	if (kind === "turtle" || kind === "index-json" || kind === "other") return 1;
	return kind === "template" || kind === "query" || kind === "advisory" ? 2 : 32;
}

// src/platform/git/portioned-blobs.ts
/** Bytes that are read at once, unless one file has more. */
const PORTION_BYTES = 2097152;
/** Files that are read at once. */
const PORTION_FILES = 4096;
/** Portions that are kept: files of a directory and of those in it are asked for in turn. */
const KEPT = 4;
/** Bytes of the line before a content, `<id> blob <size>`, and of the line breaks around it. */
const AROUND = 128;
/**
* Reads blobs when they are asked for, each with those after it in the list, and forgets them again: a reader who asks in
* about the order of the list needs one process for thousands of files, and the memory of a few portions.
* @param entries sorted by path in code units, each with a size of its own
*/
function portionedBlobs(directory, entries, sizeOf) {
	const portions = portionsOf(entries, sizeOf);
	const kept = /* @__PURE__ */ new Map();
	return (path) => {
		const at = lastAt(entries, (entry) => compareText(entry.path, path) <= 0);
		const entry = entries[at];
		const portion = portions[lastAt(portions, ({ from }) => from <= at)];
		if (entry?.path !== path || !portion) return void 0;
		const blobs = kept.get(portion) ?? readBatch(directory, entries.slice(portion.from, portion.to), portion.bytes);
		kept.delete(portion);
		kept.set(portion, blobs);
		for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
		return blobs.get(entry.oid) ?? { reason: "its blob is missing from the repository" };
	};
}
function portionsOf(entries, sizeOf) {
	const portions = [];
	let from = 0;
	let bytes = 0;
	for (const [at, entry] of entries.entries()) {
		const size = sizeOf(entry) + AROUND;
		if (at > from && (bytes + size > PORTION_BYTES || at - from >= PORTION_FILES)) {
			portions.push({
				from,
				to: at,
				bytes
			});
			[from, bytes] = [at, 0];
		}
		bytes += size;
	}
	if (entries.length > from) portions.push({
		from,
		to: entries.length,
		bytes
	});
	return portions;
}
/** The last index of a sorted list for which something holds that holds for all before it; -1 for none. */
function lastAt(list, holds) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = list[middle];
		if (item !== void 0 && holds(item)) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
/** The contents of blobs by id; without those that the repository lacks. */
function readBatch(directory, entries, bytes) {
	const oids = [...new Set(entries.map(({ oid }) => oid))];
	const { stdout } = gitSync(directory, [
		"cat-file",
		"--batch",
		"--buffer"
	], {
		input: oids.map((oid) => `${oid}\n`).join(""),
		maxBytes: bytes
	});
	const blobs = /* @__PURE__ */ new Map();
	for (let at = 0; at < stdout.length;) {
		const end = stdout.indexOf(10, at);
		if (end === -1) break;
		const [, oid, digits] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(stdout.toString("latin1", at, end)) ?? [];
		at = end + 1;
		if (oid === void 0) continue;
		const stop = at + Number(digits);
		if (stop >= stdout.length) break;
		blobs.set(oid, stdout.subarray(at, stop));
		at = stop + 1;
	}
	return blobs;
}

// src/platform/git/content-tree.ts
/**
* The tree of a commit. Manifests and what belongs to all gpacks are read at once: they are needed to tell what else is.
* Directories have the ids that git knows them by. `undefined` when there is no tree of that name.
*/
async function contentTree(directory, tree, indexes) {
	try {
		var _usingCtx$2 = _usingCtx();
		const listed = await listTree(directory, tree);
		if (!listed) return void 0;
		const { entries, directories } = listed;
		const files = entries.filter(({ kind }) => kind === "file");
		const objects = _usingCtx$2.a(new GitObjects(directory));
		const first = files.filter((entry) => isShared(entry) || MANIFEST_NAMES.includes(baseName(entry.path)));
		const held = new Map(await readBlobs(objects, first, indexes, { contents: true }));
		let portioned = () => void 0;
		return {
			tree: {
				entries,
				idOf: (path) => directories.get(path),
				read(path) {
					const known = held.get(path) ?? portioned(path);
					if (known) return known;
					const oid = files.find((file) => file.path === path)?.oid;
					const bytes = oid === void 0 ? { reason: "it was not read" } : readNow(directory, oid, contentLimit(path, indexes));
					held.set(path, bytes);
					return bytes;
				}
			},
			async load(isNeeded) {
				const needed = files.filter(({ path }) => !held.has(path) && isNeeded(path));
				if (needed.length === 0) return;
				const sizes = await blobSizes(directory, [...new Set(needed.map(({ oid }) => oid))]);
				const sizeOf = ({ oid }) => sizes.get(oid) ?? 0;
				const isWithin = ({ path, oid }) => {
					const most = contentLimit(path, indexes);
					const size = sizeOf({ oid });
					if (size > most) held.set(path, tooLarge(size, most));
					return size <= most;
				};
				portioned = portionedBlobs(directory, needed.filter(isWithin), sizeOf);
			}
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
/** Reads one blob by two programs of its own. */
function readNow(directory, oid, most) {
	const sized = gitSync(directory, [
		"cat-file",
		"-s",
		oid
	]);
	const size = Number(sized.stdout.toString("utf8"));
	if (!sized.ok || !Number.isSafeInteger(size)) return { reason: "its blob is missing from the repository" };
	if (size > most) return tooLarge(size, most);
	const { ok, stdout } = gitSync(directory, [
		"cat-file",
		"blob",
		oid
	]);
	return ok ? stdout : { reason: "its blob is missing from the repository" };
}

// src/platform/git/whole-directory.ts
/** Largest file that is read of a directory whose every file is asked for, in bytes. */
const MAX_ASKED = 1048576;
/** Bytes of such a directory that are held, and files of it; the rest stays unread. */
const MAX_WHOLE = 67108864;
const MAX_FILES = 2e4;
/**
* The tree of a commit, as the engine reads it, and of one directory every file, recognised or not: read up to 1 MiB, and
* hashed. `undefined` when there is no tree of that name.
* @param whole the directory; `""` for the root
*/
async function treeWithWhole(directory, tree, indexes, contents, whole) {
	try {
		var _usingCtx$1 = _usingCtx();
		const plain = await commitTree(directory, tree, indexes, contents);
		if (!plain) return void 0;
		const files = await sizedFiles(directory, tree, whole);
		let held = 0;
		const small = files.filter(({ size }, at) => at < MAX_FILES && size <= MAX_ASKED && (held += size) <= MAX_WHOLE);
		const objects = _usingCtx$1.a(new GitObjects(directory));
		const [blobs, hashes] = await Promise.all([Promise.all(small.map(async ({ path, oid }) => [path, (await objects.read(oid, MAX_ASKED))?.bytes])), hashBlobs(objects, files.slice(0, MAX_FILES))]);
		const bytes = new Map(blobs);
		const read = (path) => bytes.get(path) ?? plain.read(path);
		return {
			...plain,
			read,
			hash: (path) => hashes.get(path) ?? plain.hash?.(path) ?? { reason: "it was not read" }
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The files below a directory of a tree, with the sizes of their blobs. */
async function sizedFiles(directory, tree, whole) {
	const below = whole === "" ? [] : ["--", `${withoutSlashes(whole)}/`];
	const { ok, stdout } = await git(directory, [
		"ls-tree",
		"-r",
		"-z",
		"--long",
		"--full-tree",
		tree,
		...below
	]);
	if (!ok) return [];
	return pathNames(stdout).flatMap((record) => {
		const tab = record.indexOf("	");
		const [mode = "", , oid = "", size = ""] = record.slice(0, tab).split(/ +/);
		if (tab === -1 || kindOfMode(mode) !== "file" || !/^\d+$/.test(size)) return [];
		return [{
			path: record.slice(tab + 1),
			kind: "file",
			oid,
			size: Number(size)
		}];
	});
}

// src/platform/workspace/open-commit.ts
/**
* Opens the whole tree of one commit.
* @throws InputError when the directory does not exist there
*/
async function openCommit(directory, head, prefix, { indexes, contents, whole }) {
	const commit = await resolveCommit(directory, "head", head);
	const id = treeName(commit, prefix);
	const lazy = contents === true && whole === void 0 ? await contentTree(directory, id, indexes) : void 0;
	const tree = lazy?.tree ?? await wholeTree(directory, id, {
		indexes,
		contents,
		whole
	});
	if (!tree) throw new InputError("path", `${JSON.stringify(prefix)} does not exist at ${commit}`);
	return {
		tree,
		...lazy ? { load: (isNeeded) => lazy.load(isNeeded) } : {},
		subject: { kind: "tree" },
		notChecked: [],
		trusted: (path) => blobAt(directory, nameBelow(id, path)),
		trustedUnder: (below) => Promise.resolve(filesUnder(tree, below))
	};
}
/** What a commit has, read at once; `undefined` when there is no such tree. */
function wholeTree(directory, id, { indexes, contents = false, whole }) {
	return whole === void 0 ? commitTree(directory, id, indexes, contents) : treeWithWhole(directory, id, indexes, contents, whole);
}

// src/platform/workspace/open-directory.ts
/** Opens a directory as it lies on the disk, without what git ignores. */
async function openDirectory(directory) {
	const ignoring = ignoredPaths(directory);
	const tree = await diskTree(directory, ignoring);
	const ignored = await ignoring;
	return {
		tree,
		subject: { kind: "tree" },
		notChecked: ignored && ignored.size > 0 ? ["files that git ignores"] : [],
		trusted: (path) => Promise.resolve(bytesOf(tree, path)),
		trustedUnder: (below) => Promise.resolve(filesUnder(tree, below))
	};
}
/**
* What git ignores below a directory: build output and the like, which a checkout elsewhere does not have.
* `undefined` outside of a repository.
*/
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
	return ok ? new Set(pathNames(stdout).map(withoutSlashes)) : void 0;
}

// src/platform/workspace/workspace.ts
/**
* The directory that is checked: its files, or commits of the repository around it. `elsewhere` is
* another repository to read the commits from, when that one lacks them.
*/
function workspaceAt(directory, elsewhere) {
	return {
		async open(request) {
			if (!elsewhere && !isDirectory(directory)) throw new InputError("path", `${JSON.stringify(directory)} is no directory; give the root of a registry or a gpack`);
			const { base, head = "HEAD", indexes, others = [], contents = false } = request;
			if (base === void 0 && request.head === void 0) return openDirectory(directory);
			if (base !== void 0) return openChange(elsewhere?.directory ?? directory, {
				base,
				head,
				indexes,
				others,
				contents
			}, elsewhere?.prefix);
			const prefix = elsewhere?.prefix ?? await findPrefix(directory);
			if (prefix === void 0) throw new InputError("head", `${JSON.stringify(directory)} is not in a git repository, so it has no commits`);
			return openCommit(elsewhere?.directory ?? directory, head, prefix, request);
		},
		write(path, text) {
			const target = join(directory, path);
			if (!realpathSync(target).startsWith(`${realpathSync(directory)}/`) || !lstatSync(target).isFile()) throw new InputError("fix", `${path} is not a regular file; it was not changed`);
			writeFileSync(target, text);
		}
	};
}

// src/rules/list.gen.ts
/** Every rule without its code, in the order of its id. */
const ruleList = [
	{
		"id": "advisory/form",
		"severity": "error",
		"summary": "Write advisories that every reader of OSV understands"
	},
	{
		"id": "advisory/kept",
		"severity": "error",
		"summary": "Withdraw an advisory, never delete it"
	},
	{
		"id": "advisory/known-package",
		"severity": "error",
		"summary": "Warn of gpacks that the registry has, by their ids"
	},
	{
		"id": "index/category-case",
		"severity": "warning",
		"summary": "Spell every category one way"
	},
	{
		"id": "index/count-match",
		"severity": "warning",
		"summary": "State the counts that the index really has"
	},
	{
		"id": "index/date-time",
		"severity": "error",
		"summary": "Write date-times as RFC 3339 with a time zone"
	},
	{
		"id": "index/dependency-range",
		"severity": "error",
		"summary": "Write the range of a dependency as Cargo does"
	},
	{
		"id": "index/description",
		"severity": "warning",
		"summary": "Describe every pack of the index"
	},
	{
		"id": "index/duplicate-entry",
		"severity": "error",
		"summary": "List every package once"
	},
	{
		"id": "index/empty-list",
		"severity": "warning",
		"summary": "Give every pack words that it is found by"
	},
	{
		"id": "index/field-type",
		"severity": "error",
		"summary": "Give every field of the index the type that its client reads"
	},
	{
		"id": "index/id-key",
		"severity": "error",
		"summary": "Repeat the key of an entry as its id"
	},
	{
		"id": "index/id-pattern",
		"severity": "error",
		"summary": "Write the id of a pack in lower case, without spaces"
	},
	{
		"id": "index/latest-known",
		"severity": "error",
		"summary": "Name a listed version as the latest"
	},
	{
		"id": "index/latest-newest",
		"severity": "error",
		"summary": "Name the newest stable version as the latest"
	},
	{
		"id": "index/mixed-script",
		"severity": "error",
		"summary": "List packs by names in letters that are what they seem"
	},
	{
		"id": "index/no-versions",
		"severity": "error",
		"summary": "List a version of every pack"
	},
	{
		"id": "index/null-field",
		"severity": "warning",
		"summary": "Leave a field out of the index instead of writing null"
	},
	{
		"id": "index/owners-form",
		"severity": "error",
		"summary": "Name the owners of a pack in a list"
	},
	{
		"id": "index/path-escape",
		"severity": "error",
		"summary": "Give paths of packs that stay inside their repository"
	},
	{
		"id": "index/required-field",
		"severity": "error",
		"summary": "Give every record of the index the fields that its client requires"
	},
	{
		"id": "index/same-source",
		"severity": "error",
		"summary": "List the files of a pack under one name"
	},
	{
		"id": "index/shape",
		"severity": "error",
		"summary": "Give the index a shape that a client reads"
	},
	{
		"id": "index/unpaired-surrogate",
		"severity": "error",
		"summary": "Escape characters of the index as whole pairs"
	},
	{
		"id": "index/version-key",
		"severity": "error",
		"summary": "Repeat the key of a version as its version"
	},
	{
		"id": "index/version-semver",
		"severity": "error",
		"summary": "List semantic versions"
	},
	{
		"id": "index/yank-form",
		"severity": "error",
		"summary": "Yank a version with a reason and a date"
	},
	{
		"id": "integrity/duplicate-digest",
		"severity": "error",
		"summary": "Give every version the digest of its own files"
	},
	{
		"id": "integrity/empty-content",
		"severity": "error",
		"summary": "Take the digest of files, not of nothing"
	},
	{
		"id": "integrity/fabricated-digest",
		"severity": "error",
		"summary": "Compute digests; do not make them up"
	},
	{
		"id": "integrity/fabricated-revision",
		"severity": "error",
		"summary": "Pin a version to a commit that exists"
	},
	{
		"id": "integrity/files-match",
		"severity": "error",
		"summary": "State the digest that the files have"
	},
	{
		"id": "integrity/historic-digest",
		"severity": "warning",
		"summary": "Do not rely on the sha256 that ggen's client compares"
	},
	{
		"id": "integrity/integrity-form",
		"severity": "error",
		"summary": "State the integrity of a version as an h1 digest"
	},
	{
		"id": "integrity/malformed-digest",
		"severity": "error",
		"summary": "Write a digest with all its digits"
	},
	{
		"id": "integrity/missing-integrity",
		"severity": "warning",
		"summary": "Give every version a digest that can be checked"
	},
	{
		"id": "integrity/placeholder-digest",
		"severity": "error",
		"summary": "Write a computed digest, not a word that stands for one"
	},
	{
		"id": "integrity/revision-form",
		"severity": "error",
		"summary": "Pin a version to the full id of a commit"
	},
	{
		"id": "integrity/shared-download",
		"severity": "error",
		"summary": "State the checksum of the file that is downloaded"
	},
	{
		"id": "integrity/source-host",
		"severity": "error",
		"summary": "Publish from hosts that the registry allows"
	},
	{
		"id": "integrity/source-manifest",
		"severity": "error",
		"summary": "List what the manifest at the source says"
	},
	{
		"id": "integrity/source-match",
		"severity": "error",
		"summary": "State the digest that the files have at their source"
	},
	{
		"id": "integrity/source-revision",
		"severity": "error",
		"summary": "Pin a version to a commit that a branch or tag leads to"
	},
	{
		"id": "layout/case-clash",
		"severity": "error",
		"summary": "Keep the paths of a pack different on every file system"
	},
	{
		"id": "layout/declared-file",
		"severity": "error",
		"summary": "Name only files that are in the package"
	},
	{
		"id": "layout/directory-name",
		"severity": "error",
		"summary": "Name the directory of a package after the package"
	},
	{
		"id": "layout/file-stem",
		"severity": "error",
		"summary": "Name the file of a pack set after its id"
	},
	{
		"id": "layout/license-file",
		"severity": "error",
		"summary": "Put the text of the licence into the package"
	},
	{
		"id": "layout/manifest-present",
		"severity": "error",
		"summary": "Give every package directory a manifest"
	},
	{
		"id": "layout/one-manifest",
		"severity": "warning",
		"summary": "Keep one manifest in a directory"
	},
	{
		"id": "layout/ontology-file",
		"severity": "error",
		"summary": "Give an engine pack its ontology.ttl"
	},
	{
		"id": "layout/path-clash",
		"severity": "error",
		"summary": "Add no path that another one is on some file systems"
	},
	{
		"id": "layout/portable-name",
		"severity": "error",
		"summary": "Use file names that every system can check out"
	},
	{
		"id": "layout/prefix-collision",
		"severity": "warning",
		"summary": "Let no package directory be the beginning of its neighbour's name"
	},
	{
		"id": "layout/readme-file",
		"severity": "error",
		"summary": "Describe the package in a README"
	},
	{
		"id": "layout/regular-file",
		"severity": "error",
		"summary": "Keep manifests and indexes as files, not as links"
	},
	{
		"id": "layout/submodule",
		"severity": "error",
		"summary": "Ship files, not git submodules"
	},
	{
		"id": "layout/symbolic-link",
		"severity": "error",
		"summary": "Ship files, not symbolic links"
	},
	{
		"id": "layout/templates-present",
		"severity": "error",
		"summary": "Give a pack something to generate from"
	},
	{
		"id": "layout/vendored-junk",
		"severity": "warning",
		"summary": "Leave build output and stray files out of the pack"
	},
	{
		"id": "layout/wrong-engine",
		"severity": "warning",
		"summary": "Write templates for Tera, the engine of ggen"
	},
	{
		"id": "lock/absolute-path",
		"severity": "error",
		"summary": "Lock packs by a path that exists on every machine"
	},
	{
		"id": "lock/content-match",
		"severity": "warning",
		"summary": "Lock packs as they are"
	},
	{
		"id": "lock/format",
		"severity": "error",
		"summary": "Write ggen.lock in TOML"
	},
	{
		"id": "lock/missing-source",
		"severity": "error",
		"summary": "Lock packs that are in the repository"
	},
	{
		"id": "lock/syntax",
		"severity": "error",
		"summary": "Keep lock files readable"
	},
	{
		"id": "lock/test-entry",
		"severity": "warning",
		"summary": "Keep the leftovers of tests out of the lock file"
	},
	{
		"id": "lock/tool-version",
		"severity": "warning",
		"summary": "Lock with the ggen that is said to have locked"
	},
	{
		"id": "lock/unknown-shape",
		"severity": "warning",
		"summary": "Keep to a lock file that ggen writes"
	},
	{
		"id": "make/dependency-cycle",
		"severity": "error",
		"summary": "Let no phase depend on itself"
	},
	{
		"id": "make/deploy-tested",
		"severity": "error",
		"summary": "Test before deploying, so that ggen can save what it did"
	},
	{
		"id": "make/dialect",
		"severity": "note",
		"summary": "Tell a cargo-make file from a lifecycle of ggen"
	},
	{
		"id": "make/form",
		"severity": "error",
		"summary": "Write make.toml so that ggen loads it"
	},
	{
		"id": "make/hook-recursion",
		"severity": "error",
		"summary": "Let no hook run into itself"
	},
	{
		"id": "make/ignored-key",
		"severity": "warning",
		"summary": "Know which keys ggen ignores"
	},
	{
		"id": "make/ignored-section",
		"severity": "note",
		"summary": "Know which tables of make.toml ggen ignores"
	},
	{
		"id": "make/phase-commands",
		"severity": "error",
		"summary": "Give every phase a command"
	},
	{
		"id": "make/phase-known",
		"severity": "error",
		"summary": "Name only phases that exist"
	},
	{
		"id": "make/value",
		"severity": "error",
		"summary": "Give gpack run values that it can use"
	},
	{
		"id": "make/workspace-present",
		"severity": "error",
		"summary": "Keep every workspace inside the project, and there"
	},
	{
		"id": "manifest/archive-rules",
		"severity": "error",
		"summary": "Meet what the archived marketplace asked of a package"
	},
	{
		"id": "manifest/branch-url",
		"severity": "warning",
		"summary": "Link what stays, not a branch"
	},
	{
		"id": "manifest/compat-range",
		"severity": "error",
		"summary": "Write the range of ggen versions as Cargo does"
	},
	{
		"id": "manifest/dependency-id",
		"severity": "error",
		"summary": "Name dependencies by their ids"
	},
	{
		"id": "manifest/dependency-not-gpack",
		"severity": "warning",
		"summary": "List gpacks, not crates, as dependencies"
	},
	{
		"id": "manifest/dependency-range",
		"severity": "error",
		"summary": "Write the range of a dependency as Cargo does"
	},
	{
		"id": "manifest/dependency-unbounded",
		"severity": "note",
		"summary": "Say up to which version a dependency will do"
	},
	{
		"id": "manifest/description-length",
		"severity": "warning",
		"summary": "Describe the pack in a sentence"
	},
	{
		"id": "manifest/dialect",
		"severity": "error",
		"summary": "Name the pack in a [gpack] table"
	},
	{
		"id": "manifest/duplicate-item",
		"severity": "warning",
		"summary": "Say everything once"
	},
	{
		"id": "manifest/empty-field",
		"severity": "error",
		"summary": "Give every field a value, or leave it out"
	},
	{
		"id": "manifest/feature-reference",
		"severity": "warning",
		"summary": "Let features name what exists"
	},
	{
		"id": "manifest/field-type",
		"severity": "error",
		"summary": "Give every field the type that ggen expects"
	},
	{
		"id": "manifest/glob-escape",
		"severity": "error",
		"summary": "Keep patterns and paths inside the pack"
	},
	{
		"id": "manifest/glob-syntax",
		"severity": "error",
		"summary": "Write patterns that ggen's globs understand"
	},
	{
		"id": "manifest/id-pattern",
		"severity": "error",
		"summary": "Give the pack an id that works as a file name, a URL part and a command argument"
	},
	{
		"id": "manifest/license-allowed",
		"severity": "error",
		"summary": "Use a licence that the registry allows"
	},
	{
		"id": "manifest/license-spdx",
		"severity": "error",
		"summary": "Name the licence as an SPDX expression"
	},
	{
		"id": "manifest/misplaced-key",
		"severity": "warning",
		"summary": "Write every key in the table that ggen reads it from"
	},
	{
		"id": "manifest/mixed-script",
		"severity": "error",
		"summary": "Write names in letters that are what they seem"
	},
	{
		"id": "manifest/other-schema",
		"severity": "note",
		"summary": "Know that this pack.toml describes a bundle of ontologies"
	},
	{
		"id": "manifest/placeholder-text",
		"severity": "warning",
		"summary": "Replace what the scaffold left to fill in"
	},
	{
		"id": "manifest/prefix-iri",
		"severity": "error",
		"summary": "Bind prefixes to absolute IRIs, and well-known ones to their own"
	},
	{
		"id": "manifest/required-field",
		"severity": "error",
		"summary": "Fill in every field that the manifest must have"
	},
	{
		"id": "manifest/satisfiable-range",
		"severity": "error",
		"summary": "Ask for versions that there can be"
	},
	{
		"id": "manifest/self-dependency",
		"severity": "error",
		"summary": "Do not let a pack depend on itself"
	},
	{
		"id": "manifest/semver-version",
		"severity": "error",
		"summary": "Give the pack a semantic version"
	},
	{
		"id": "manifest/shell-command",
		"severity": "warning",
		"summary": "Know which commands a manifest asks to run"
	},
	{
		"id": "manifest/unknown-key",
		"severity": "error",
		"summary": "Use only keys that ggen knows"
	},
	{
		"id": "manifest/url-scheme",
		"severity": "warning",
		"summary": "Write links as absolute https URLs without credentials"
	},
	{
		"id": "ownership/foreign-file",
		"severity": "warning",
		"summary": "Change a package and nothing beside it"
	},
	{
		"id": "ownership/guarded-file",
		"severity": "error",
		"summary": "Leave the policy, waivers, advisories, workflows and new indexes to the maintainers"
	},
	{
		"id": "ownership/new-package",
		"severity": "error",
		"summary": "Leave a namespace to its owners"
	},
	{
		"id": "ownership/owners-change",
		"severity": "error",
		"summary": "Let maintainers decide who owns a package"
	},
	{
		"id": "ownership/pack-owner",
		"severity": "error",
		"summary": "Leave a package to its owners"
	},
	{
		"id": "policy/policy-form",
		"severity": "error",
		"summary": "Write a policy that can be read"
	},
	{
		"id": "policy/readiness-form",
		"severity": "error",
		"summary": "Let no environment ask for less than a milder one, and name requirements that there are"
	},
	{
		"id": "policy/waiver-authority",
		"severity": "error",
		"summary": "Let maintainers waive, and only what the policy lets be waived"
	},
	{
		"id": "policy/waiver-duplicate",
		"severity": "warning",
		"summary": "Waive a thing once"
	},
	{
		"id": "policy/waiver-expired",
		"severity": "warning",
		"summary": "Remove waivers that have expired"
	},
	{
		"id": "policy/waiver-form",
		"severity": "error",
		"summary": "Write waivers that say what, why, who and until when"
	},
	{
		"id": "policy/waiver-unused",
		"severity": "warning",
		"summary": "Remove waivers that nothing needs"
	},
	{
		"id": "rdf/empty-graph",
		"severity": "warning",
		"summary": "Ship graphs that say something"
	},
	{
		"id": "rdf/empty-query",
		"severity": "error",
		"summary": "Put a query into every query file"
	},
	{
		"id": "rdf/inline-turtle",
		"severity": "error",
		"summary": "Write inline graphs of a manifest that parse as Turtle"
	},
	{
		"id": "rdf/multi-query",
		"severity": "error",
		"summary": "Write one query per file"
	},
	{
		"id": "rdf/query-syntax",
		"severity": "error",
		"summary": "Write SPARQL that parses"
	},
	{
		"id": "rdf/turtle-syntax",
		"severity": "error",
		"summary": "Write Turtle that parses"
	},
	{
		"id": "rdf/update-in-query",
		"severity": "warning",
		"summary": "Keep updates out of query files"
	},
	{
		"id": "rdf/well-known-prefix",
		"severity": "warning",
		"summary": "Bind well-known prefixes to their namespaces"
	},
	{
		"id": "readiness/production-form",
		"severity": "error",
		"summary": "Write requirements so that ggen can read them"
	},
	{
		"id": "readiness/requirement-needs",
		"severity": "error",
		"summary": "Let requirements need only others that are listed, once each and in no circle"
	},
	{
		"id": "registry/alike-names",
		"severity": "warning",
		"summary": "Know which packs of the registry are taken for each other"
	},
	{
		"id": "registry/case-clash",
		"severity": "error",
		"summary": "Keep ids different in more than case"
	},
	{
		"id": "registry/dependencies-match",
		"severity": "error",
		"summary": "List the dependencies that the manifest has"
	},
	{
		"id": "registry/dependency-cycle",
		"severity": "error",
		"summary": "Let no pack depend on itself, directly or through others"
	},
	{
		"id": "registry/dependency-deprecated",
		"severity": "warning",
		"summary": "Depend on packs that are not deprecated"
	},
	{
		"id": "registry/dependency-known",
		"severity": "error",
		"summary": "Depend only on packs that exist"
	},
	{
		"id": "registry/dependency-satisfiable",
		"severity": "error",
		"summary": "Depend on versions that are published"
	},
	{
		"id": "registry/dependency-yanked",
		"severity": "error",
		"summary": "Depend on versions that are not yanked"
	},
	{
		"id": "registry/deprecated-replacement",
		"severity": "error",
		"summary": "Name a pack that exists as the replacement of a deprecated one"
	},
	{
		"id": "registry/id-match",
		"severity": "error",
		"summary": "Call a pack by one id in index and manifest"
	},
	{
		"id": "registry/insecure-url",
		"severity": "error",
		"summary": "Fetch over https, without a secret in the address"
	},
	{
		"id": "registry/license-match",
		"severity": "warning",
		"summary": "Show a pack under the licence of its manifest"
	},
	{
		"id": "registry/license-stated",
		"severity": "warning",
		"summary": "Show the licence and the repository of a pack in the index"
	},
	{
		"id": "registry/listed-is-present",
		"severity": "error",
		"summary": "List only packs that are there"
	},
	{
		"id": "registry/look-alike",
		"severity": "error",
		"summary": "Give a new pack a name that is not taken for another"
	},
	{
		"id": "registry/manifest-readable",
		"severity": "error",
		"summary": "List only packs whose manifest can be read"
	},
	{
		"id": "registry/mutable-url",
		"severity": "error",
		"summary": "Fetch from an address whose content stays the same"
	},
	{
		"id": "registry/name-match",
		"severity": "warning",
		"summary": "Show a pack under the name of its manifest"
	},
	{
		"id": "registry/path-match",
		"severity": "error",
		"summary": "List the version that is here where it is"
	},
	{
		"id": "registry/present-is-listed",
		"severity": "error",
		"summary": "List every pack that stands beside listed ones"
	},
	{
		"id": "registry/ready-contradiction",
		"severity": "warning",
		"summary": "Say the same about readiness everywhere"
	},
	{
		"id": "registry/receipt-outdated",
		"severity": "warning",
		"summary": "Let a receipt say what is still there"
	},
	{
		"id": "registry/reserved-name",
		"severity": "error",
		"summary": "Leave reserved names alone"
	},
	{
		"id": "registry/resolvable",
		"severity": "error",
		"summary": "Let there be a version for everything that a pack needs, directly and through others"
	},
	{
		"id": "registry/set-package-known",
		"severity": "warning",
		"summary": "Put only packages of the marketplace into a pack set"
	},
	{
		"id": "registry/unique-id",
		"severity": "error",
		"summary": "Give every pack of a registry an id of its own"
	},
	{
		"id": "registry/version-match",
		"severity": "error",
		"summary": "List the version that the manifest has"
	},
	{
		"id": "registry/yanked-latest",
		"severity": "error",
		"summary": "Let the latest version be one that may be installed"
	},
	{
		"id": "release/claimed-elsewhere",
		"severity": "warning",
		"summary": "Know who else is about to publish the same"
	},
	{
		"id": "release/claimed-meanwhile",
		"severity": "error",
		"summary": "Publish nothing that the base has published meanwhile"
	},
	{
		"id": "release/dependents-resolvable",
		"severity": "error",
		"summary": "Leave everybody who needs a pack a version that they can use"
	},
	{
		"id": "release/entry-kept",
		"severity": "error",
		"summary": "Keep the entry of a published pack"
	},
	{
		"id": "release/files-kept",
		"severity": "error",
		"summary": "Leave the files of a published version as they are"
	},
	{
		"id": "release/index-kept",
		"severity": "error",
		"summary": "Keep the index that clients read"
	},
	{
		"id": "release/pack-kept",
		"severity": "error",
		"summary": "Keep a published pack in its directory and under its id"
	},
	{
		"id": "release/record-kept",
		"severity": "error",
		"summary": "Leave what is said of a published version as it is"
	},
	{
		"id": "release/source-kept",
		"severity": "error",
		"summary": "Leave a published version where it is"
	},
	{
		"id": "release/version-kept",
		"severity": "error",
		"summary": "Keep a published version listed"
	},
	{
		"id": "release/version-reused",
		"severity": "error",
		"summary": "Give new files a version that was not published before"
	},
	{
		"id": "release/yank-kept",
		"severity": "error",
		"summary": "Leave a yanked version yanked"
	},
	{
		"id": "security/absolute-path",
		"severity": "error",
		"summary": "Write to paths that begin in the project",
		"security": {
			"catalogue": "A02",
			"cwe": [36],
			"score": 8.6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/active-markup",
		"severity": "warning",
		"summary": "Write documents that only show",
		"security": {
			"catalogue": "D11",
			"cwe": [79, 116],
			"score": 4.3,
			"confidence": "high"
		}
	},
	{
		"id": "security/advised-version",
		"severity": "error",
		"summary": "Offer no version that an advisory warns of",
		"security": {
			"catalogue": "F01",
			"cwe": [1395],
			"score": 8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/ambiguous-graph",
		"severity": "note",
		"summary": "Write graphs that every parser reads alike",
		"security": {
			"catalogue": "C10",
			"cwe": [436],
			"score": 3,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/ambiguous-name",
		"severity": "warning",
		"summary": "Give files names that mean the same to every program and reader",
		"security": {
			"catalogue": "A10",
			"cwe": [
				67,
				88,
				117
			],
			"score": 6.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/any-version",
		"severity": "warning",
		"summary": "Say which versions of a package are meant",
		"security": {
			"catalogue": "F05",
			"cwe": [1357],
			"score": 4,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/archive-bomb",
		"severity": "error",
		"summary": "Ship archives that unpack to what they look like",
		"security": {
			"catalogue": "A07",
			"cwe": [409],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/archive-escape",
		"severity": "error",
		"summary": "Ship archives that unpack where they are unpacked",
		"security": {
			"catalogue": "A06",
			"cwe": [22, 59],
			"score": 8.8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/bidirectional-text",
		"severity": "error",
		"summary": "Write text that is read in the order in which it is shown",
		"security": {
			"catalogue": "D01",
			"cwe": [451, 94],
			"score": 8.3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/capability",
		"severity": "note",
		"summary": "Know what a gpack can do beyond writing source files",
		"security": {
			"catalogue": "F15",
			"cwe": [829],
			"score": 1,
			"confidence": "very-high",
			"persona": "auditor"
		}
	},
	{
		"id": "security/closed-archive",
		"severity": "error",
		"summary": "Ship archives that everybody can look into",
		"security": {
			"catalogue": "A08",
			"cwe": [693],
			"score": 5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/code-injection",
		"severity": "note",
		"summary": "Escape each value for the text of a program or page that it is written into",
		"security": {
			"catalogue": "B10",
			"cwe": [
				116,
				94,
				79
			],
			"score": 4,
			"confidence": "medium",
			"persona": "auditor"
		}
	},
	{
		"id": "security/container-base",
		"severity": "note",
		"summary": "Build containers on an image that stays the same",
		"security": {
			"catalogue": "E05",
			"cwe": [1357],
			"score": 3,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/container-privilege",
		"severity": "error",
		"summary": "Keep containers apart from the machine that runs them",
		"security": {
			"catalogue": "E05",
			"cwe": [250, 1357],
			"score": 7,
			"confidence": "high"
		}
	},
	{
		"id": "security/content-mismatch",
		"severity": "warning",
		"summary": "Let the name of a file say what it is",
		"security": {
			"catalogue": "A11",
			"cwe": [434, 646],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/credential-read",
		"severity": "error",
		"summary": "Leave the credentials of whoever generates alone",
		"security": {
			"catalogue": "B04",
			"cwe": [522],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/dangerous-scheme",
		"severity": "warning",
		"summary": "Name things by addresses that nothing runs or reads",
		"security": {
			"catalogue": "C05",
			"cwe": [918, 79],
			"score": 5.4,
			"confidence": "high"
		}
	},
	{
		"id": "security/data-egress",
		"severity": "error",
		"summary": "Send nothing of the machine of whoever generates",
		"security": {
			"catalogue": "B04",
			"cwe": [506],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/delimiter-clash",
		"severity": "warning",
		"summary": "Put expressions of GitHub between raw and endraw",
		"security": {
			"catalogue": "E06",
			"cwe": [116],
			"score": 3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/destructive-command",
		"severity": "error",
		"summary": "Delete only what the gpack made",
		"security": {
			"catalogue": "B04",
			"cwe": [506],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/download-execute",
		"severity": "error",
		"summary": "Run nothing that comes over a network unseen",
		"security": {
			"catalogue": "B03",
			"cwe": [494],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/emitted-injection",
		"severity": "error",
		"summary": "Write workflows that hand no text of strangers to a shell",
		"security": {
			"catalogue": "E01",
			"cwe": [94],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/emitted-permissions",
		"severity": "warning",
		"summary": "Write workflows with the rights that they need",
		"security": {
			"catalogue": "E04",
			"cwe": [250],
			"score": 5.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/emitted-pin",
		"severity": "warning",
		"summary": "Write workflows whose actions are pinned to commits",
		"security": {
			"catalogue": "E03",
			"cwe": [829],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/emitted-trigger",
		"severity": "error",
		"summary": "Write workflows that run nothing of strangers with rights",
		"security": {
			"catalogue": "E02",
			"cwe": [829],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/encoded-payload",
		"severity": "error",
		"summary": "Write what is run so that it can be read",
		"security": {
			"catalogue": "D05",
			"cwe": [506, 912],
			"score": 6,
			"confidence": "high"
		}
	},
	{
		"id": "security/environment-read",
		"severity": "error",
		"summary": "Leave the environment of whoever generates alone",
		"security": {
			"catalogue": "B05",
			"cwe": [526, 497],
			"score": 8.2,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/executable-bit",
		"severity": "note",
		"summary": "Mark only programs as executable",
		"security": {
			"catalogue": "A14",
			"cwe": [732],
			"score": 3,
			"confidence": "very-high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/executable-file",
		"severity": "error",
		"summary": "Ship sources, no compiled programs",
		"security": {
			"catalogue": "A12",
			"cwe": [829],
			"score": 7.8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/execution-surface",
		"severity": "error",
		"summary": "Write no file that runs by itself in the project of the user",
		"security": {
			"catalogue": "A04",
			"cwe": [73, 94],
			"score": 7.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/external-entity",
		"severity": "error",
		"summary": "Let XML read nothing but itself",
		"security": {
			"catalogue": "C06",
			"cwe": [611, 776],
			"score": 8.2,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/fabricated-digest",
		"severity": "error",
		"summary": "State digests of what is there, none that are made up",
		"security": {
			"catalogue": "F06",
			"cwe": [345, 354],
			"score": 8.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/federated-query",
		"severity": "error",
		"summary": "Query only the graphs of the gpack, no server",
		"security": {
			"catalogue": "C01",
			"cwe": [918],
			"score": 7.7,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/forced-write",
		"severity": "warning",
		"summary": "Leave files that are there alone, unless the user agrees",
		"security": {
			"catalogue": "B12",
			"cwe": [862],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/foreign-letter",
		"severity": "error",
		"summary": "Write a word in the letters that it seems to have",
		"security": {
			"catalogue": "D04",
			"cwe": [1007],
			"score": 7,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/graph-exhaustion",
		"severity": "warning",
		"summary": "Write graphs and queries that an engine can finish",
		"security": {
			"catalogue": "C09",
			"cwe": [400, 770],
			"score": 5.3,
			"confidence": "low",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/graph-update",
		"severity": "error",
		"summary": "Ask graphs in a query, and change none",
		"security": {
			"catalogue": "C02",
			"cwe": [918, 552],
			"score": 8.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/header-ambiguity",
		"severity": "error",
		"summary": "Write a header that every reader understands alike",
		"security": {
			"catalogue": "B11",
			"cwe": [20, 776],
			"score": 5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/hook-injection",
		"severity": "error",
		"summary": "Keep values of a graph out of the commands that a hook runs",
		"security": {
			"catalogue": "B02",
			"cwe": [78],
			"score": 9.3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/include-escape",
		"severity": "error",
		"summary": "Include only templates of the gpack",
		"security": {
			"catalogue": "B08",
			"cwe": [98, 22],
			"score": 7.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/insecure-source",
		"severity": "error",
		"summary": "Take packages over connections that nobody can change on the way",
		"security": {
			"catalogue": "F08",
			"cwe": [319],
			"score": 5.9,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/install-script",
		"severity": "warning",
		"summary": "Install packages without running commands",
		"security": {
			"catalogue": "F10",
			"cwe": [829],
			"score": 6,
			"confidence": "high"
		}
	},
	{
		"id": "security/invisible-character",
		"severity": "error",
		"summary": "Write words without characters that nobody sees",
		"security": {
			"catalogue": "D02",
			"cwe": [1007],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/invisible-payload",
		"severity": "error",
		"summary": "Hide no text in characters that nobody sees",
		"security": {
			"catalogue": "D03",
			"cwe": [506],
			"score": 9,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/joined-hooks",
		"severity": "error",
		"summary": "Run in no hook what the hook of another template downloads",
		"security": {
			"catalogue": "B03",
			"cwe": [494],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/known-vulnerability",
		"severity": "error",
		"summary": "Need packages without known vulnerabilities",
		"security": {
			"catalogue": "F01",
			"cwe": [1395],
			"score": 8,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/license-conflict",
		"severity": "error",
		"summary": "Depend only on gpacks whose licence lets the own one be kept",
		"security": {
			"catalogue": "F11",
			"cwe": [],
			"score": 5,
			"confidence": "high"
		}
	},
	{
		"id": "security/license-text",
		"severity": "warning",
		"summary": "Declare the licence whose text is in the gpack",
		"security": {
			"catalogue": "F11",
			"cwe": [],
			"score": 3,
			"confidence": "high"
		}
	},
	{
		"id": "security/license-tightened",
		"severity": "warning",
		"summary": "Ask no more of users than the version before, without telling them",
		"security": {
			"catalogue": "F11",
			"cwe": [],
			"score": 3,
			"confidence": "high"
		}
	},
	{
		"id": "security/malicious-dependency",
		"severity": "error",
		"summary": "Need no package that is known to do harm",
		"security": {
			"catalogue": "F02",
			"cwe": [506],
			"score": 10,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/malicious-version",
		"severity": "error",
		"summary": "Offer no gpack that is meant to do harm",
		"security": {
			"catalogue": "F02",
			"cwe": [506],
			"score": 10,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/name-collision",
		"severity": "warning",
		"summary": "Give files names that no file system takes for one",
		"security": {
			"catalogue": "A09",
			"cwe": [178],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/nested-template",
		"severity": "warning",
		"summary": "Keep template tags out of the literals of a graph",
		"security": {
			"catalogue": "B09",
			"cwe": [1336],
			"score": 7,
			"confidence": "high"
		}
	},
	{
		"id": "security/new-capability",
		"severity": "error",
		"summary": "Let the owners agree before a gpack can do more than its last version",
		"security": {
			"catalogue": "F15",
			"cwe": [829],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/obfuscated-code",
		"severity": "warning",
		"summary": "Write programs so that they can be read",
		"security": {
			"catalogue": "D07",
			"cwe": [95],
			"score": 5,
			"confidence": "low",
			"persona": "auditor"
		}
	},
	{
		"id": "security/oversized-file",
		"severity": "note",
		"summary": "Keep files and lines at a size that people and tools can read",
		"security": {
			"catalogue": "A15",
			"cwe": [770],
			"score": 3,
			"confidence": "high"
		}
	},
	{
		"id": "security/path-escape",
		"severity": "error",
		"summary": "Write only below the directory that the user generates into",
		"security": {
			"catalogue": "A01",
			"cwe": [22],
			"score": 9.1,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/path-value",
		"severity": "warning",
		"summary": "Turn a value into a name before it becomes part of a path",
		"security": {
			"catalogue": "A05",
			"cwe": [22],
			"score": 6.5,
			"confidence": "medium",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/persistence",
		"severity": "error",
		"summary": "Leave nothing behind that starts by itself",
		"security": {
			"catalogue": "B04",
			"cwe": [506],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/personal-path",
		"severity": "note",
		"summary": "Leave the home directory of the author out of the gpack",
		"security": {
			"catalogue": "D09",
			"cwe": [200],
			"score": 2,
			"confidence": "high"
		}
	},
	{
		"id": "security/private-import",
		"severity": "error",
		"summary": "Name no address of the machine or network of whoever generates",
		"security": {
			"catalogue": "C04",
			"cwe": [918],
			"score": 9,
			"confidence": "high"
		}
	},
	{
		"id": "security/prompt-injection",
		"severity": "error",
		"summary": "Give no orders to the tools of whoever reads",
		"security": {
			"catalogue": "D10",
			"cwe": [1427],
			"score": 6.5,
			"confidence": "medium"
		}
	},
	{
		"id": "security/query-injection",
		"severity": "warning",
		"summary": "Ask for a value by a variable, not by a text put into the query",
		"security": {
			"catalogue": "C08",
			"cwe": [943],
			"score": 7,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/remote-context",
		"severity": "warning",
		"summary": "Let a graph mean the same without a server",
		"security": {
			"catalogue": "C07",
			"cwe": [829, 94],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/remote-graph",
		"severity": "warning",
		"summary": "Name in FROM only graphs of the gpack",
		"security": {
			"catalogue": "C03",
			"cwe": [829],
			"score": 5,
			"confidence": "medium",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/remote-import",
		"severity": "note",
		"summary": "Ship the graphs that a graph imports",
		"security": {
			"catalogue": "C04",
			"cwe": [829, 319],
			"score": 2,
			"confidence": "high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/rendered-content",
		"severity": "error",
		"summary": "Write nothing dangerous, whatever way it takes into the output",
		"security": {
			"catalogue": "E01",
			"cwe": [94],
			"score": 8.8,
			"confidence": "high"
		}
	},
	{
		"id": "security/secret",
		"severity": "error",
		"summary": "Keep credentials out of a gpack",
		"security": {
			"catalogue": "D08",
			"cwe": [798],
			"score": 8,
			"confidence": "high"
		}
	},
	{
		"id": "security/shell-hook",
		"severity": "warning",
		"summary": "Generate without running commands of the gpack",
		"security": {
			"catalogue": "B01",
			"cwe": [829],
			"score": 5.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/signature",
		"severity": "error",
		"summary": "Sign versions as those who may, and go on once it was begun",
		"security": {
			"catalogue": "F12",
			"cwe": [347, 294],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/signature-kept",
		"severity": "error",
		"summary": "Leave the signatures of published versions as they are",
		"security": {
			"catalogue": "F12",
			"cwe": [347],
			"score": 7.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/slow-pattern",
		"severity": "warning",
		"summary": "Write regular expressions that every text is soon done with",
		"security": {
			"catalogue": "B13",
			"cwe": [1333],
			"score": 5.3,
			"confidence": "medium",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/spreadsheet-formula",
		"severity": "warning",
		"summary": "Write tables of values, without formulas",
		"security": {
			"catalogue": "D14",
			"cwe": [1236],
			"score": 4,
			"confidence": "medium"
		}
	},
	{
		"id": "security/staged-execution",
		"severity": "error",
		"summary": "Run no code that the program itself decodes or writes",
		"security": {
			"catalogue": "D06",
			"cwe": [506],
			"score": 9,
			"confidence": "high",
			"flow": true
		}
	},
	{
		"id": "security/symbolic-link",
		"severity": "error",
		"summary": "Ship files, no links",
		"security": {
			"catalogue": "A03",
			"cwe": [59],
			"score": 8.6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/tainted-flow",
		"severity": "error",
		"summary": "Let no literal of a graph become a command, a path or a query",
		"security": {
			"catalogue": "C11",
			"cwe": [
				77,
				22,
				94
			],
			"score": 9,
			"confidence": "high",
			"flow": true
		}
	},
	{
		"id": "security/template-exhaustion",
		"severity": "error",
		"summary": "Write templates that come to an end",
		"security": {
			"catalogue": "B07",
			"cwe": [835, 400],
			"score": 6.5,
			"confidence": "high"
		}
	},
	{
		"id": "security/terminal-escape",
		"severity": "warning",
		"summary": "Write text that a terminal only shows",
		"security": {
			"catalogue": "D12",
			"cwe": [150],
			"score": 5.3,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/uninspectable",
		"severity": "error",
		"summary": "Ship everything with the gpack, so that it can be read",
		"security": {
			"catalogue": "A13",
			"cwe": [829],
			"score": 6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/unmaintained-dependency",
		"severity": "warning",
		"summary": "Need packages that somebody looks after",
		"security": {
			"catalogue": "F03",
			"cwe": [1104],
			"score": 4,
			"confidence": "high"
		}
	},
	{
		"id": "security/unpinned-git-dependency",
		"severity": "warning",
		"summary": "Name what comes from a repository by its whole commit id",
		"security": {
			"catalogue": "F04",
			"cwe": [1357, 829],
			"score": 6.5,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/unreadable",
		"severity": "error",
		"summary": "Write manifests, headers and workflows that can be read",
		"security": {
			"catalogue": "B14",
			"cwe": [1286],
			"score": 6,
			"confidence": "very-high"
		}
	},
	{
		"id": "security/unstable-output",
		"severity": "note",
		"summary": "Generate the same text from the same data",
		"security": {
			"catalogue": "B06",
			"cwe": [],
			"score": 1,
			"confidence": "very-high",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/value-injection",
		"severity": "warning",
		"summary": "Quote each value for the file that it is written into",
		"security": {
			"catalogue": "B10",
			"cwe": [116, 94],
			"score": 6,
			"confidence": "medium",
			"persona": "pedantic"
		}
	},
	{
		"id": "security/workflow-command",
		"severity": "error",
		"summary": "Put no command of a runner into a value",
		"security": {
			"catalogue": "D13",
			"cwe": [117, 74],
			"score": 6,
			"confidence": "very-high"
		}
	},
	{
		"id": "syntax/byte-order-mark",
		"severity": "warning",
		"summary": "Save files without a byte order mark"
	},
	{
		"id": "syntax/control-character",
		"severity": "warning",
		"summary": "Keep control characters out of text"
	},
	{
		"id": "syntax/encoding",
		"severity": "error",
		"summary": "Save files as UTF-8"
	},
	{
		"id": "syntax/json",
		"severity": "error",
		"summary": "Write JSON that parses"
	},
	{
		"id": "syntax/json-duplicate-key",
		"severity": "error",
		"summary": "Write every key of an object once"
	},
	{
		"id": "syntax/merge-conflict",
		"severity": "error",
		"summary": "Resolve merge conflicts before you commit"
	},
	{
		"id": "syntax/nesting",
		"severity": "error",
		"summary": "Keep files flat enough to be read"
	},
	{
		"id": "syntax/reserved-key",
		"severity": "error",
		"summary": "Avoid keys that JavaScript reserves"
	},
	{
		"id": "syntax/toml",
		"severity": "error",
		"summary": "Write TOML that parses"
	},
	{
		"id": "syntax/toml-version",
		"severity": "error",
		"summary": "Keep to TOML 1.0, which ggen reads"
	},
	{
		"id": "template/duplicate-output",
		"severity": "error",
		"summary": "Write each output from one template"
	},
	{
		"id": "template/exclusive-keys",
		"severity": "warning",
		"summary": "Do not combine header keys that exclude each other"
	},
	{
		"id": "template/from-exists",
		"severity": "error",
		"summary": "Ship the file that a template takes its body from"
	},
	{
		"id": "template/glob-duplicate",
		"severity": "note",
		"summary": "Let each file be found by one pattern"
	},
	{
		"id": "template/glob-empty",
		"severity": "error",
		"summary": "State patterns that find the files of the pack"
	},
	{
		"id": "template/header-query",
		"severity": "error",
		"summary": "Write header queries that parse"
	},
	{
		"id": "template/header-turtle",
		"severity": "error",
		"summary": "Write inline graphs that parse as Turtle"
	},
	{
		"id": "template/header-unterminated",
		"severity": "error",
		"summary": "Close the header of a template with a line ---"
	},
	{
		"id": "template/header-yaml",
		"severity": "error",
		"summary": "Write the header of a template as a YAML map"
	},
	{
		"id": "template/include-exists",
		"severity": "warning",
		"summary": "Ship the templates that a template includes"
	},
	{
		"id": "template/key-type",
		"severity": "error",
		"summary": "Give header keys values of the type that ggen reads"
	},
	{
		"id": "template/missing-to",
		"severity": "warning",
		"summary": "Say in the header where the output goes"
	},
	{
		"id": "template/no-header",
		"severity": "note",
		"summary": "Begin a template of the sync engine with a header"
	},
	{
		"id": "template/path-escape",
		"severity": "error",
		"summary": "Keep the paths of a template within their root"
	},
	{
		"id": "template/rdf-exists",
		"severity": "warning",
		"summary": "Ship the graphs and shapes that a template loads"
	},
	{
		"id": "template/removed-key",
		"severity": "note",
		"summary": "Know which header keys newer releases of ggen refuse"
	},
	{
		"id": "template/shell-hook",
		"severity": "warning",
		"summary": "Generate without shell commands"
	},
	{
		"id": "template/tera-syntax",
		"severity": "error",
		"summary": "Write templates that Tera parses"
	},
	{
		"id": "template/uncovered",
		"severity": "warning",
		"summary": "List every template of the pack"
	},
	{
		"id": "template/unknown-filter",
		"severity": "error",
		"summary": "Use only filters, functions and testers that ggen has"
	},
	{
		"id": "template/unknown-key",
		"severity": "warning",
		"summary": "Use only header keys that ggen reads"
	},
	{
		"id": "template/unknown-result",
		"severity": "error",
		"summary": "Read only what the queries of the header give"
	},
	{
		"id": "template/unresolvable",
		"severity": "error",
		"summary": "Keep templates below templates/, where ggen resolves them"
	},
	{
		"id": "version/distinct",
		"severity": "error",
		"summary": "Let no two versions differ in build metadata only"
	},
	{
		"id": "version/first",
		"severity": "warning",
		"summary": "Begin with a first version"
	},
	{
		"id": "version/line",
		"severity": "error",
		"summary": "Publish an older version only where its line goes on"
	},
	{
		"id": "version/list-order",
		"severity": "warning",
		"summary": "List versions in their order, each once"
	},
	{
		"id": "version/manifest-match",
		"severity": "error",
		"summary": "Publish from this repository what its manifest says"
	},
	{
		"id": "version/narrowed-range",
		"severity": "error",
		"summary": "Let a patch work wherever the version before it does"
	},
	{
		"id": "version/notes",
		"severity": "error",
		"summary": "Say what a breaking version breaks"
	},
	{
		"id": "version/prerelease",
		"severity": "error",
		"summary": "Publish pre-releases in their order, and before their release"
	},
	{
		"id": "version/step",
		"severity": "error",
		"summary": "Publish the next version, without leaving any out"
	},
	{
		"id": "workflow/artifact-trust",
		"severity": "error",
		"summary": "Take nothing from an artifact of a pull request on its word"
	},
	{
		"id": "workflow/base-branch",
		"severity": "warning",
		"summary": "Judge pull requests to the branches of the registry only"
	},
	{
		"id": "workflow/editable-gate",
		"severity": "warning",
		"summary": "Take the workflow that judges from the base, where the pull request cannot change it"
	},
	{
		"id": "workflow/ignored-verdict",
		"severity": "error",
		"summary": "Let the verdict decide whether the job fails"
	},
	{
		"id": "workflow/merge-group",
		"severity": "warning",
		"summary": "Judge merge groups by the workflow that judges pull requests"
	},
	{
		"id": "workflow/path-filter",
		"severity": "error",
		"summary": "Start a required check for every pull request"
	},
	{
		"id": "workflow/permissions",
		"severity": "warning",
		"summary": "Give each job the permissions that it needs, and no others"
	},
	{
		"id": "workflow/persisted-credentials",
		"severity": "note",
		"summary": "Leave no token in the work tree of a job that strangers can start"
	},
	{
		"id": "workflow/pinned-action",
		"severity": "warning",
		"summary": "Pin every action to a full commit id"
	},
	{
		"id": "workflow/privileged-checkout",
		"severity": "error",
		"summary": "Never check out the head of a pull request where the token may write"
	},
	{
		"id": "workflow/readable",
		"severity": "error",
		"summary": "Write the workflow as GitHub can read it"
	},
	{
		"id": "workflow/required-check",
		"severity": "warning",
		"summary": "Require the check that gives the verdict"
	},
	{
		"id": "workflow/script-injection",
		"severity": "error",
		"summary": "Hand text of a pull request to a script by the environment, never by an expression in it"
	},
	{
		"id": "workflow/secrets-inherit",
		"severity": "warning",
		"summary": "Hand a called workflow the secrets that it needs, by name"
	},
	{
		"id": "workflow/self-hosted-runner",
		"severity": "warning",
		"summary": "Run what strangers can start on runners that are thrown away"
	},
	{
		"id": "workflow/shared-cache",
		"severity": "warning",
		"summary": "Write no cache where a pull request is judged"
	},
	{
		"id": "workflow/skippable-gate",
		"severity": "warning",
		"summary": "Let nothing skip the job that gives the verdict"
	},
	{
		"id": "workflow/unsecure-commands",
		"severity": "error",
		"summary": "Leave the commands switched off by which a log could set variables"
	}
];

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs$1.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs$1.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto$1.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Gets whether Actions Step Debug is on or not
*/
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}

// src/platform/write-inside.ts
/**
* Writes a file below one of some directories and makes the directories on its way; a file that stands there gives way.
* Nothing is made outside of them, also where a link of a pull request leads there.
* @param homes the directories; a path is relative to the first
* @param input the input that names the path
* @returns the absolute path
* @throws InputError for a place outside, and where nothing can be written
*/
function writeInside(homes, path, text, input) {
	const target = resolve(homes[0], path);
	const roots = homes.map((home) => realpathSync(home));
	const requireInside = (place) => {
		if (!roots.some((root) => place === root || place.startsWith(`${root}/`))) throw new InputError(input, `${JSON.stringify(path)} lies outside the workspace and RUNNER_TEMP; give a path inside`);
	};
	try {
		requireInside(nearestReal(dirname(target)));
		makeDirectories(dirname(target));
		requireInside(realpathSync(dirname(target)));
		rmSync(target, { force: true });
		writeFileSync(target, text, { flag: "wx" });
	} catch (error) {
		if (error instanceof InputError) throw error;
		throw new InputError(input, `${JSON.stringify(path)} cannot be written (${codeOf(error)}); give a file in a directory that is there or can be made`, { cause: error });
	}
	return target;
}
/** Where a directory really is, or the nearest one above it that is there. */
function nearestReal(directory) {
	for (let place = directory;; place = dirname(place)) try {
		return realpathSync(place);
	} catch (error) {
		if (dirname(place) === place) throw error;
	}
}

// src/platform/runner.ts
/** The GitHub Actions runner; the only room that writes workflow commands. */
const runner = {
	input: (name) => getInput(name),
	output: (name, value) => setOutput(name, value),
	mask: (secret) => {
		if (secret !== "") setSecret(secret);
	},
	annotate({ level, message, ...properties }) {
		if (level === "error") error(message, properties);
		else if (level === "warning") warning(message, properties);
		else notice(message, properties);
	},
	/**
	* Prints text of unknown origin: workflow commands in it are switched off meanwhile.
	* The token that switches them on again cannot be guessed.
	*/
	print(text) {
		const token = `gpack-${crypto.randomUUID()}`;
		info(`::stop-commands::${token}`);
		process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
		info(`::${token}::`);
	},
	/** Prints text of unknown origin under a title that can be folded. */
	group(title, text) {
		startGroup(title);
		runner.print(text);
		endGroup();
	},
	/** Appends to the job summary; a step without one, as on a laptop, has none. */
	summary(markdown) {
		const file = process.env["GITHUB_STEP_SUMMARY"];
		if (file) appendFileSync(file, markdown);
	},
	/**
	* Writes a file that an input names; the path is relative to the workspace. Returns the absolute path.
	* @throws InputError for a place outside the workspace and the runner's temporary directory, and where nothing can be written
	*/
	write: (path, text, input) => writeInside([runner.workspace, runner.temporary], path, text, input),
	/** Prints a line of ours. What a runner would take for a command in it, in the old syntax too, is broken up. */
	info: (text) => info(text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ")),
	/** Shows a warning that belongs to no file. */
	warn: (text) => warning(text),
	fail: (message) => setFailed(message),
	/** Says what is wrong with an input: in a log of many steps the sentence has to name it. */
	refuse: ({ input, message }) => setFailed(message.startsWith("input ") ? message : `input ${input}: ${message}`),
	/** Ends the step with an exit code of its own. */
	exit(code) {
		process.exitCode = code;
	},
	get workspace() {
		return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	},
	get temporary() {
		return process.env["RUNNER_TEMP"] ?? "/tmp";
	},
	get eventName() {
		return process.env["GITHUB_EVENT_NAME"] ?? "";
	},
	get eventPath() {
		return process.env["GITHUB_EVENT_PATH"] ?? "";
	},
	/** The commit that the workflow runs for. */
	get commit() {
		return process.env["GITHUB_SHA"] ?? "";
	},
	/** The repository of the run, `owner/name`. */
	get repository() {
		return process.env["GITHUB_REPOSITORY"] ?? "";
	},
	get ref() {
		return process.env["GITHUB_REF"] ?? "";
	},
	/** The address of the API; empty outside of a workflow. */
	get apiUrl() {
		return process.env["GITHUB_API_URL"] ?? "";
	},
	/** The workflow of the run at its commit or branch, as a URI. */
	get workflowUrl() {
		return `${process.env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${process.env["GITHUB_WORKFLOW_REF"] ?? process.env["GITHUB_REPOSITORY"] ?? ""}`;
	},
	/** The number of the run; empty outside of a workflow. */
	get runId() {
		return process.env["GITHUB_RUN_ID"] ?? "";
	},
	/** The page of the run. */
	get runUrl() {
		return `${runner.repositoryUrl}/actions/runs/${process.env["GITHUB_RUN_ID"] ?? ""}`;
	},
	/** The address to fetch this repository from. */
	get repositoryUrl() {
		return `${process.env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${process.env["GITHUB_REPOSITORY"] ?? ""}`;
	}
};

// src/platform/workspace/inside-workspace.ts
/**
* The absolute path of a directory below a workspace.
* @param input the input that names it
* @throws InputError when it lies outside
*/
function insideWorkspace(workspace, path, input = "path") {
	const directory = resolve(workspace, path);
	if (directory === workspace || directory.startsWith(`${workspace}/`)) return directory;
	throw new InputError(input, `${JSON.stringify(path)} lies outside the workspace; give a place inside it`);
}

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

// src/actions/delivery/wishes.ts
/** `auto` delivers where the token may; `true` also warns where it may not; `false` does not try. */
const wish = [
	"auto",
	"true",
	"false"
];
/**
* The name of a report, by which its check run, comment and category are told from those of other reports.
* @throws InputError for a text that could not stand in all three
*/
function reportName(text) {
	if (/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,49}$/.test(text) && !text.includes("--")) return text;
	throw new InputError("report-name", `input report-name: ${JSON.stringify(text)} is not allowed; allowed are up to 50 letters, digits, spaces, ".", "_", "/" and single "-", a letter or digit first`);
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
		annotations: shown.map((finding) => annotation$1(finding, prefix))
	};
}
/** Neutral counts as passed where a check is required, so `incomplete` is a failure. */
function conclusionOf({ verdict }, isVerdict) {
	if (verdict !== "pass") return "failure";
	return isVerdict ? "success" : "neutral";
}
function annotation$1({ rule, severity, message, at, fix }, prefix) {
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

// src/actions/delivery/publish.ts
/** Shows a report on GitHub and says how that went. Loads the client when there is something to show. */
async function publish(publication, wishes, run) {
	const { token, hasSummary, occasion, ...rest } = publication;
	if (run.apiUrl === "" || run.repository === "" || Object.values(wishes).every((wish) => wish === "false")) {
		announce([], hasSummary, run);
		return;
	}
	let opened;
	const open = () => {
		const address = {
			api: run.apiUrl,
			repository: run.repository,
			token,
			version: toolVersion
		};
		opened ??= import("./github2.js").then(({ openGitHub }) => openGitHub(address));
		return opened;
	};
	const delivery = {
		...rest,
		repositoryUrl: run.repositoryUrl,
		runUrl: run.runUrl
	};
	announce(await deliverToGitHub(delivery, occasion, wishes, open), hasSummary, run);
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
/** True when a repository has commits with the trees that they name. */
async function hasCommits(directory, commits) {
	return (await Promise.all(commits.map((commit) => git(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${commit}^{tree}`
	])))).every(({ ok }) => ok);
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
	if (inputs["html-file"] !== "") {
		const page = renderHtml(report, {
			digest,
			sha256,
			lineAt,
			link
		});
		port.output("html-file", port.write(inputs["html-file"], page, "html-file"));
	}
	if (inputs["json-file"] !== "") port.output("json-file", port.write(inputs["json-file"], json, "json-file"));
	if (inputs["sarif-file"] !== "") port.output("sarif-file", port.write(inputs["sarif-file"], sarif(), "sarif-file"));
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

export { isDirectory as $, isAmong as $n, compareBytes as $t, workspaceAt as A, quote as An, visible as Ar, shownSource as At, GitObjects as B, markExisting as Bn, packageFilter as Bt, debug as C, signaturePolicy as Cn, sourceModes as Cr, clipPath as Ct, setSecret as D, MAX_FINDINGS_PER_RULE_AND_SUBJECT as Dn, html as Dr, addressKey as Dt, isDebug as E, MAX_FINDINGS_PER_RULE_AND_FILE as En, codeSpan as Er, isWaivable as Et, MAX_CONTENT as F, categories as Fn, exitCodeOf as Fr, countFindings as Ft, resolveCommit as G, isOpen as Gn, shardTree as Gt, headCommit as H, selectRules as Hn, isShared as Ht, MAX_HEADER as I, textReader as In, exitCodes as Ir, createReport as It, SETTINGS as J, SECURITY_AREA as Jn, MANIFEST_NAMES as Jt, treeName as K, isSeverity as Kn, attestationPath as Kt, MAX_SCRIPT as L, createSource as Ln, InputError as Lr, reportJson as Lt, readBlobs as M, readReadinessPolicy as Mn, makeDirectories as Mr, movingPart as Mt, hashBlobs as N, readinessFaults as Nn, toolVersion as Nr, shownUrl as Nt, warning as O, TooCostly as On, markdown as Or, hostFault as Ot, hasher as P, waiversOn as Pn, enter as Pr, urlFault as Pt, diskTree as Q, standingEntries as Qn, packDigest as Qt, TEXT_PROBE as R, textSource as Rn, verdictOf as Rt, runner as S, signatureFault as Sn, lookUp as Sr, clip as St, info as T, parseGlob as Tn, sourceKey as Tr, validate as Tt, nameBelow as U, compareFindings as Un, packDirectories as Ut, findPrefix as V, matchesRule as Vn, applyFixes as Vt, resolveChange as W, compareText as Wn, parseShard as Wt, git as X, personas as Xn, advisoryPath as Xt, environment as Y, isShownTo as Yn, recognise as Yt, gitSync as Z, peopleAsked as Zn, isAdvisoryPath as Zt, eventAuthor as _, foldName as _n, isDateTime as _r, anchor as _t, hasChange as a, decisionsOf as an, isTable as ar, sha256 as at, eventRun as b, POLICY_PATH as bn, parseInputs as br, proseHtml as bt, publish as c, guardedKinds as cn, text as cr, renderSarif as ct, impossible as d, createListing as dn, valueAt as dr, renderHtml as dt, dirHash as en, standingOf as er, syntaxPort as et, stillHead as f, directoryOf as fn, dayOf as fr, blobLinks as ft, wish as g, withoutSlashes as gn, isDate as gr, writeSections as gt, reportName as h, treeOf as hn, daysLater as hr, fixed as ht, fetchInto as i, hexToBase64 as in, isDeeperThan as ir, digestOfFiles as it, CHANGE_BUDGET as j, environmentsOf as jn, codeOf as jr, sourceAddress as jt, ruleList as k, maxBytes as kn, prose as kr, publicHosts as kt, failureTold as l, WAIVERS_PATH as ln, texts as lr, SUMMARY_BYTES as lt, EVIDENCE as m, joinPath as mn, dateTimeFault as mr, style as mt, occasionOf as n, base64Length as nn, principalName as nr, findModule as nt, hasCommits as o, guardedFiles as on, own as or, loadEngine as ot, announce as p, isBelowAny as pn, dateText as pr, noLink as pt, parseTreeObject as q, severities as qn, isAttestationPath as qt, fetchChange as r, base64ToHex as rn, principalNames as rr, rangeOf as rt, contract as s, guardedKind as sn, sameValue as sr, renderTerminal as st, deliver as t, nameFault as tn, parsePrincipal as tr, instantiateMetered as tt, MOVED_ON as u, baseName as un, typeName as ur, renderMarkdown as ut, eventCommits as v, isDeviceName as vn, repairedDateTime as vr, code as vt, error as w, isOf as wn, lookupIn as wr, clockDay as wt, insideWorkspace as x, defaultPolicy as xn, splitList as xr, INFORMATION as xt, eventPull as y, nameFault$1 as yn, DeliveryFailure as yr, placeHtml as yt, _usingCtx as z, wholeFile as zn, count as zt };