import { a as text, n as isTable, o as texts, r as own } from "./document.js";
import { a as quote } from "./limits.js";
import { r as teraTags } from "./tera-text.js";
import { c as parseUses, d as references, l as conditionAt, m as defineRule, n as inputOf, o as isAction, s as isOwn, t as inputExpressions, u as expressionsAt } from "./workflow.js";

// src/core/change/path-change.ts
/** What happened to a path, the gravest where there are several. */
function mutationOf({ before, after }) {
	if (!before) return "added";
	if (!after) return "deleted";
	if (before.kind !== after.kind) return "type";
	return before.oid === after.oid ? "mode" : "content";
}
/**
* The path that an added one had before, when the change deletes one with the same object; a rename, as far
* as trees tell. By added path.
*/
function renamesOf(changes) {
	const all = [...changes];
	const deleted = /* @__PURE__ */ new Map();
	for (const { path, before, after } of all) if (before && !after) deleted.set(before.oid, path);
	const renames = /* @__PURE__ */ new Map();
	for (const { path, before, after } of all) {
		const from = !before && after ? deleted.get(after.oid) : void 0;
		if (from !== void 0) renames.set(path, from);
	}
	return renames;
}

// src/core/fabricated.ts
/**
* The shortest run that counts, by length. Two digits follow each other by chance once in 14 times
* when letters and numerals may wrap, once in 29 when they may not; over all places, strides and
* directions a random SHA-256 has such a run with a probability below 1 in 10^7 and in 10^6.
*/
const SURE_RUN = 10;
const LIKELY_RUN = 8;
/**
* Looks for what no hash function writes: digits that count up or down (also every second digit, as in
* `1a2b3c4d`), a pattern that repeats, very few different digits, a short hash padded with zeros.
* `hex` is lower-case.
*/
function fabrication(hex) {
	if (/^(?:0{12}[0-9a-f]{4}){4}$/.test(hex)) return {
		what: "it is a hash of 64 bits, its four parts padded with zeros to 16 digits",
		sure: true
	};
	const digits = digitsOf(hex);
	const period = periodOf(digits);
	if (period === 1) return {
		what: `it is the digit ${hex.slice(0, 1)} over and over`,
		sure: true
	};
	if (period !== void 0) return {
		what: `its first ${period} digits repeat to the end`,
		sure: true
	};
	const run = longestRun(digits, true);
	if (run.length >= SURE_RUN) return {
		what: describe(run),
		sure: true
	};
	const counts = countsOf(digits);
	const most = counts.findIndex((count) => count >= digits.length / 2);
	if (most !== -1) return {
		what: `half of it is the digit ${most.toString(16)}`,
		sure: true
	};
	const distinct = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
	if (distinct <= (digits.length >= 64 ? 10 : 7)) return {
		what: `it has only ${distinct} different digits in ${digits.length}`,
		sure: true
	};
	if (run.length < LIKELY_RUN) return void 0;
	const plain = longestRun(digits, false);
	return plain.length >= LIKELY_RUN ? {
		what: describe(plain),
		sure: false
	} : void 0;
}
/** True when one row of digits is another with each digit moved by one, as in `58db` and `69ec`. */
function isShifted(a, b) {
	if (a.length !== b.length || a === b) return false;
	let up = 0;
	let down = 0;
	for (let at = 0; at < a.length; at += 1) {
		const from = Number.parseInt(a.charAt(at), 16);
		const to = Number.parseInt(b.charAt(at), 16);
		if (follows(from, to, true)) up += 1;
		if (follows(to, from, true)) down += 1;
		if (at - Math.max(up, down) >= 4) return false;
	}
	return Math.max(up, down) >= a.length - 4;
}
function describe({ length, stride, start }) {
	return `${length} of its ${stride === 1 ? "digits" : "digits, taking every second one,"} count up or down from digit ${start + 1}`;
}
/** For two digits in a row: 1 when the second counts up from the first, 2 when down, 3 both ways. */
function stepTable(wrap) {
	const table = /* @__PURE__ */ new Uint8Array(256);
	for (let from = 0; from < 16; from += 1) for (let to = 0; to < 16; to += 1) table[from << 4 | to] = (follows(from, to, wrap) ? 1 : 0) | (follows(to, from, wrap) ? 2 : 0);
	return table;
}
const wrappingSteps = stepTable(true);
const plainSteps = stepTable(false);
function longestRun(digits, wrap) {
	const steps = wrap ? wrappingSteps : plainSteps;
	let best = {
		length: 0,
		stride: 1,
		start: 0
	};
	for (const [stride, phase] of TRACKS) {
		let up = 1;
		let down = 1;
		for (let at = phase + stride; at < digits.length; at += stride) {
			const step = steps[(digits[at - stride] ?? 0) << 4 | (digits[at] ?? 0)] ?? 0;
			if (step === 0) {
				up = 1;
				down = 1;
				continue;
			}
			up = step & 1 ? up + 1 : 1;
			down = step & 2 ? down + 1 : 1;
			const length = Math.max(up, down);
			if (length > best.length) best = {
				length,
				stride,
				start: at - (length - 1) * stride
			};
		}
	}
	return best;
}
/** Stride and first digit of the rows that are looked at: all digits, the even and the odd ones. */
const TRACKS = [
	[1, 0],
	[2, 0],
	[2, 1]
];
function digitsOf(hex) {
	const digits = new Uint8Array(hex.length);
	for (let at = 0; at < hex.length; at += 1) {
		const code = hex.charCodeAt(at);
		digits[at] = code < 58 ? code - 48 : code - 87;
	}
	return digits;
}
function countsOf(digits) {
	const counts = /* @__PURE__ */ new Uint8Array(16);
	for (const digit of digits) counts[digit] = (counts[digit] ?? 0) + 1;
	return counts;
}
/** True when a digit is the next one; wrapping, also `f` to `0`, `9` to `0` and `f` to `a`. */
function follows(from, to, wrap) {
	if (to === from + 1) return true;
	return wrap && (from === 15 && (to === 0 || to === 10) || from === 9 && to === 0);
}
/** The period of a row of digits that repeats at least twice, but for two digits at most. */
function periodOf(digits) {
	for (let period = 1; period <= digits.length / 2; period += 1) {
		let wrong = 0;
		for (let at = period; at < digits.length && wrong <= 2; at += 1) if (digits[at] !== digits[at - period]) wrong += 1;
		if (wrong <= 2) return period;
	}
}

// src/core/rdf-tokens.ts
const NAME = /[\p{L}\p{N}\p{M}_]/u;
/** Splits Turtle or SPARQL well enough to find keywords and declarations. Never fails; linear. */
function* rdfTokens(text) {
	for (let at = 0; at < text.length;) {
		const char = text[at] ?? "";
		if (char === "#") {
			const end = text.indexOf("\n", at);
			at = end === -1 ? text.length : end;
		} else if (isBlank(text.charCodeAt(at), char)) at += 1;
		else {
			const token = tokenAt(text, at, char);
			yield token;
			at = token.end;
		}
	}
}
function isBlank(code, char) {
	return code > 32 && code < 128 ? false : char.trim() === "";
}
function tokenAt(text, at, char) {
	const token = (kind, end) => ({
		kind,
		start: at,
		end
	});
	switch (char) {
		case "\"":
		case "'": return token("string", endOfString(text, at, char));
		case "<": {
			const end = endOfIri(text, at);
			return end === void 0 ? token("sign", at + 1) : token("iri", end);
		}
		case "(":
		case "[":
		case "{": return token("open", at + 1);
		case ")":
		case "]":
		case "}": return token("close", at + 1);
		case "?":
		case "$": return isName(text, at + 1) ? token("variable", endOfName(text, at + 1)) : token("sign", at + 1);
		case "@":
		case ":": return token("word", endOfName(text, at + 1));
		default: return isName(text, at) ? token("word", endOfName(text, at)) : token("sign", at + 1);
	}
}
function isName(text, at) {
	const code = text.charCodeAt(at);
	if (code < 128) return isAsciiName(code);
	const char = text[at];
	return char !== void 0 && (NAME.test(char) || char >= "\ud800" && char <= "\udfff");
}
function isAsciiName(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
}
function endOfName(text, start) {
	let at = start;
	for (;;) {
		const char = text[at];
		if (isName(text, at) || char === "-" || char === ":" || char === "%") at += 1;
		else if (char === "\\") at += 2;
		else if (char === "." && (isName(text, at + 1) || text[at + 1] === ":")) at += 1;
		else return Math.min(at, text.length);
	}
}
function endOfString(text, start, quote) {
	const long = text.startsWith(quote.repeat(3), start);
	for (let at = start + (long ? 3 : 1); at < text.length; at += 1) {
		const char = text[at];
		if (char === "\\") at += 1;
		else if (long && char === quote && text.startsWith(quote.repeat(3), at)) return at + 3;
		else if (!long && (char === quote || char === "\n")) return at + 1;
	}
	return text.length;
}
function endOfIri(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const char = text[at] ?? "";
		if (char === ">") return at + 1;
		if (char <= " " || "<\"{}|^`".includes(char)) return void 0;
	}
}
/** The prefixes that a Turtle or SPARQL text declares, in order. */
function* prefixDeclarations(text) {
	let keyword;
	let name;
	for (const token of rdfTokens(text)) if (keyword && !name && token.kind === "word" && text[token.end - 1] === ":") name = token;
	else {
		if (keyword && name && token.kind === "iri") yield {
			prefix: text.slice(name.start, name.end - 1),
			iri: text.slice(token.start + 1, token.end - 1),
			start: keyword.start,
			iriStart: token.start,
			iriEnd: token.end
		};
		keyword = isPrefixKeyword(text, token) ? token : void 0;
		name = void 0;
	}
}
function isPrefixKeyword(text, { kind, start, end }) {
	return kind === "word" && end - start <= 7 && /^@?prefix$/i.test(text.slice(start, end));
}

// src/core/query-outline.ts
const FORM = /^(?:select|ask|construct|describe)$/i;
const UPDATE = /^(?:insert|delete|load|clear|create|drop|add|move|copy|with)$/i;
const DECLARATION = /^(?:prefix|base)$/i;
/** Reads the outline of a SPARQL text. Never fails; linear. */
function queryOutline(original) {
	const text = maskQueryTags(original);
	const starts = [];
	let depth = 0;
	let prologue;
	let first;
	let kind = "empty";
	let declared = 0;
	for (const token of rdfTokens(text)) {
		const word = token.kind === "word" && token.end - token.start <= 9 ? text.slice(token.start, token.end) : "";
		if (DECLARATION.test(word)) {
			depth = 0;
			prologue ??= token.start;
			declared = 2;
			continue;
		}
		if (declared > 0 && isDeclared(text, token)) {
			declared -= token.kind === "iri" ? declared : 1;
			continue;
		}
		declared = 0;
		if (first === void 0) {
			first = token.start;
			kind = UPDATE.test(word) ? "update" : "other";
		}
		if (token.kind === "open") depth += 1;
		else if (token.kind === "close") depth = Math.max(0, depth - 1);
		else if (depth === 0 && FORM.test(word)) {
			starts.push({
				start: prologue ?? token.start,
				form: token.start
			});
			prologue = void 0;
		}
	}
	if (kind === "other" && starts[0]?.form === first) kind = "query";
	const parts = starts.map((part, position) => ({
		...part,
		end: starts[position + 1]?.start ?? text.length
	}));
	return {
		kind,
		parts,
		first: first ?? 0,
		templated: text !== original
	};
}
function isDeclared(text, { kind, end }) {
	return kind === "iri" || kind === "word" && text[end - 1] === ":";
}
/** Replaces what ggen renders by letters; `{{ ?s ?p ?o } UNION { … }}` is SPARQL and stays. */
function maskQueryTags(text) {
	const parts = [];
	let done = 0;
	for (const { kind, start, end } of teraTags(text, true)) {
		const inner = text.slice(start + 2, end - 2);
		if (kind === "comment" || kind === "expression" && !isExpression(inner)) continue;
		parts.push(text.slice(done, start), (kind === "expression" ? "x" : " ").repeat(end - start));
		done = end;
	}
	return parts.length === 0 ? text : parts.join("") + text.slice(done);
}
function isExpression(inner) {
	return /^-?\s*[A-Za-z_"'[(\d]/.test(inner) && !/[?${}]/.test(inner) && !/(?<!:):(?!:)/.test(inner);
}

// src/core/syntax.ts
/** The place of a range in a source that was parsed as a whole. */
function placeIn(source, { line, column, endLine, endColumn }) {
	return source.place(source.offset(line, column), source.offset(endLine, endColumn));
}

// src/core/workflow/events.ts
/**
* Events that run with the rights of the repository although anybody can cause them: the token may write,
* secrets are there, and the cache is that of the default branch.
* Source: docs.github.com, "Securely using pull_request_target" and "Events that trigger workflows".
*/
const privilegedEvents = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"issues",
	"discussion",
	"discussion_comment"
];
/** Events that anybody with a fork can cause, whatever rights they bring. */
const outsideEvents = [
	...privilegedEvents,
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
];
/** The events of a workflow among some, under which a job or a step of it runs. */
function eventsReaching(workflow, job, step, among) {
	const conditions = [job.path, ...step ? [step.path] : []].map((path) => conditionAt(workflow.doc, [...path, "if"]));
	return among.filter((event) => workflow.events.has(event) && conditions.every((condition) => mayHold(condition, event)));
}
/** Characters of a condition that are read; no honest one comes near. */
const MAX_CONDITION = 4e3;
/** `github.event_name == 'push'`, either way round. */
const COMPARISON = /^(?:github\.event_name\s*(?<first>[!=]=)\s*'(?<right>[^']*)'|'(?<left>[^']*)'\s*(?<second>[!=]=)\s*github\.event_name)$/i;
/** The pull request comes from the repository itself, so whoever made it may write there. */
const SAME_REPOSITORY = /^(?:github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name|github\.event\.pull_request\.head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork)$/i;
/** The pull request was made by one account that is named, such as that of a bot. */
const ONE_AUTHOR = /^(?:github\.event\.pull_request\.user\.login\s*==\s*'[^']+'|'[^']+'\s*==\s*github\.event\.pull_request\.user\.login)$/i;
/**
* Whether a condition may hold under an event, for a stranger. Only what plainly excludes it counts: comparisons of the
* event's name, of the repository that the head is from, and of the author of the pull request, joined by `&&`.
*/
function mayHold(condition, event) {
	if (condition.length > MAX_CONDITION) return true;
	if (condition.includes("||")) return condition.split("||").some((part) => mayHold(unwrap(part), event));
	return condition.split("&&").every((part) => {
		const text = unwrap(part);
		if (ONE_AUTHOR.test(text)) return !event.startsWith("pull_request");
		if (SAME_REPOSITORY.test(text)) return !event.startsWith("pull_request") && event !== "workflow_run";
		const { first, second, left, right } = COMPARISON.exec(text)?.groups ?? {};
		const sign = first ?? second;
		if (sign === void 0) return true;
		const isSame = (left ?? right ?? "").toLowerCase() === event;
		return sign === "==" ? isSame : !isSame;
	});
}
/** A part of a condition without spaces and parentheses around it. */
function unwrap(part) {
	let text = part.trim();
	while (text.startsWith("(") && text.endsWith(")")) text = text.slice(1, -1).trim();
	return text;
}

// src/core/workflow/shell.ts
/**
* The commands of a shell script, each as its words: split at line breaks, `;`, `&` and `|`, continued lines joined.
* Quotes are not understood, so it tells what a script may do and not what it does.
*/
function commandsOf(script) {
	return script.replaceAll(/\\\r?\n/g, " ").split(/[\r\n;&|]/).map((command) => command.split(/[ \t"'()]/).filter((word) => word !== "")).filter((words) => words.length > 0);
}
/** Whether a command has words one after the other, such as `gh pr checkout`. */
function hasWords(command, words) {
	return command.some((_, at) => words.every((word, nth) => command[at + nth] === word));
}

// src/rules/workflow/artifact-trust.ts
/** Files by which a step hands on values to later ones. */
const HANDED = [
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_PATH"
];
const READERS = [
	"cat",
	"jq",
	"unzip",
	"head",
	"tail",
	"read",
	"<",
	"$<"
];
const RUNNERS = [
	"source",
	".",
	"bash",
	"sh",
	"node",
	"python",
	"python3",
	"npm",
	"npx",
	"make"
];
var artifact_trust_default = defineRule({
	id: "workflow/artifact-trust",
	subject: "workflow",
	severity: "error",
	summary: "Take nothing from an artifact of a pull request on its word",
	*check({ workflow }) {
		for (const job of workflow.jobs) {
			const download = job.steps.findIndex(isDownload);
			const downloading = job.steps[download];
			if (!downloading) continue;
			for (const step of job.steps.slice(isScript(downloading) ? download : download + 1)) {
				if (eventsReaching(workflow, job, step, ["workflow_run"]).length === 0) continue;
				const found = trustOf(step, hasOwnFiles(job, downloading, step));
				if (!found) continue;
				yield {
					message: `After the download of an artifact this step ${found.what}; whoever made the pull request wrote the artifact, so find the pull request by the head SHA of the run, and check what is read against a schema`,
					at: workflow.doc.keyAt([...step.path, ...found.path])
				};
			}
		}
	}
});
function isDownload(step) {
	return isAction(step.uses, "actions/download-artifact") || isAction(step.uses, "dawidd6/action-download-artifact") || commandsOf(step.run ?? "").some((words) => hasWords(words, [
		"gh",
		"run",
		"download"
	])) || isAction(step.uses, "actions/github-script") && inputOf(step, "script").includes("downloadArtifact");
}
function isScript(step) {
	return step.run !== void 0 || isAction(step.uses, "actions/github-script");
}
function trustOf(step, hasOwn) {
	const run = step.run ?? "";
	const commands = commandsOf(run);
	if (commands.some(([first = ""]) => RUNNERS.includes(first) || first.startsWith("./")) && !hasOwn) return {
		what: "executes a file",
		path: ["run"]
	};
	if ((HANDED.some((name) => run.includes(name)) || commands.some((words) => words.includes("gh"))) && commands.some((words) => words.some(reads))) return {
		what: "hands on what a file says",
		path: ["run"]
	};
	if (isAction(step.uses, "actions/github-script") && inputOf(step, "script").includes("readFile")) return {
		what: "acts on what a file says",
		path: ["with", "script"]
	};
}
function reads(word) {
	return READERS.includes(word) || word.startsWith("<");
}
/** With a checkout of the base there are files of our own to execute, unless the artifact is laid over them. */
function hasOwnFiles(job, downloading, step) {
	const before = job.steps.slice(0, job.steps.indexOf(step));
	return (![
		"",
		".",
		"./"
	].includes(inputOf(downloading, "path")) || downloading.run !== void 0) && before.some((earlier) => isAction(earlier.uses, "actions/checkout"));
}

// src/rules/workflow/permissions.ts
var permissions_default = defineRule({
	id: "workflow/permissions",
	subject: "workflow",
	severity: "warning",
	summary: "Give each job the permissions that it needs, and no others",
	*check({ workflow }) {
		const { doc, jobs, events } = workflow;
		const isPrivileged = privilegedEvents.some((event) => events.has(event));
		for (const [table, path] of [[doc.value, []], ...jobs.map((job) => [job.table, job.path])]) {
			if (own(table, "permissions") !== "write-all") continue;
			yield {
				message: "write-all lets every step write to everything of the repository; name the few permissions that are needed",
				at: doc.at([...path, "permissions"]),
				...isPrivileged ? { severity: "error" } : {}
			};
		}
		if (!outsideEvents.some((event) => events.has(event))) return;
		const shared = own(doc.value, "permissions");
		if (shared === void 0) for (const job of jobs) {
			if (own(job.table, "permissions") !== void 0) continue;
			yield {
				message: `The job ${quote(job.id)} has the permissions that the repository gives by default, which may be to write everything; add permissions, such as contents: read`,
				at: doc.keyAt(job.path)
			};
		}
		if (!isTable(shared) || jobs.length < 2) return;
		for (const [name, value] of Object.entries(shared)) {
			if (value !== "write") continue;
			yield {
				message: `Every job of the workflow may write ${name}; give it to the job that needs it`,
				at: doc.keyAt(["permissions", name])
			};
		}
	}
});

// src/rules/workflow/persisted-credentials.ts
var persisted_credentials_default = defineRule({
	id: "workflow/persisted-credentials",
	subject: "workflow",
	severity: "note",
	summary: "Leave no token in the work tree of a job that strangers can start",
	*check({ workflow }) {
		for (const job of workflow.jobs) for (const step of job.steps) {
			if (!isAction(step.uses, "actions/checkout") || inputOf(step, "persist-credentials") === "false") continue;
			if (eventsReaching(workflow, job, step, outsideEvents).length === 0) continue;
			yield {
				message: "The checkout leaves its token where every later step can read it; set persist-credentials: false",
				at: workflow.doc.at([...step.path, "uses"])
			};
		}
	}
});

// src/rules/workflow/pinned-action.ts
const COMMIT = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
var pinned_action_default = defineRule({
	id: "workflow/pinned-action",
	subject: "workflow",
	severity: "warning",
	summary: "Pin every action to a full commit id",
	*check({ workflow }) {
		for (const job of workflow.jobs) for (const { uses, path } of [job, ...job.steps]) if (uses !== void 0) yield* unpinned(workflow, uses, [...path, "uses"]);
	}
});
function* unpinned(workflow, uses, path) {
	const at = workflow.doc.at(path);
	if (uses.startsWith("docker://")) {
		if (uses.includes("@sha256:")) return;
		yield {
			message: `The image ${quote(uses)} can be moved to other code; name it by its digest, @sha256:…`,
			at
		};
		return;
	}
	const parsed = parseUses(uses);
	if (!parsed || COMMIT.test(parsed.ref ?? "")) return;
	yield {
		message: `${quote(uses)} can be moved to other code by whoever may push there; write the full commit id, and the version in a comment behind it`,
		at
	};
}

// src/core/workflow/environment.ts
/** The expressions that the variables of a step are made of, by name; the innermost `env` wins. */
function variablesOf({ doc }, job, step) {
	const levels = [
		[doc.value, []],
		[job.table, job.path],
		[step.table, step.path]
	];
	const variables = /* @__PURE__ */ new Map();
	for (const [table, path] of levels) {
		const env = own(table, "env");
		if (!isTable(env)) continue;
		for (const name of Object.keys(env)) variables.set(name, expressionsAt(doc, [
			...path,
			"env",
			name
		]));
	}
	return variables;
}
/**
* The values that an expression reads, and through `env` those that the variables are made of. A variable that is made
* of others is followed no further: GitHub does not let one `env` refer to itself.
*/
function valuesOf(expression, variables) {
	return references(expression).flatMap((value) => {
		if (!value.name.startsWith("env.")) return [value];
		const name = value.name.slice(4);
		return [value, ...([...variables].find(([variable]) => variable.toLowerCase() === name)?.[1] ?? []).flatMap(({ text }) => references(text))];
	});
}
/** The variables that a shell script names, as `$NAME` or `${NAME…}`. */
function namedVariables(script) {
	return script.split("$").slice(1).flatMap((part) => /^\{?([A-Za-z_]\w*)/.exec(part)?.[1] ?? []);
}

// src/core/workflow/untrusted.ts
/**
* Values of an event that whoever causes it writes. `*` is any position.
* Source: docs.github.com, "Script injections", and the events' payloads.
*/
const written = [
	"github.head_ref",
	"github.event.issue.title",
	"github.event.issue.body",
	"github.event.pull_request.title",
	"github.event.pull_request.body",
	"github.event.pull_request.head.ref",
	"github.event.pull_request.head.label",
	"github.event.pull_request.head.repo.default_branch",
	"github.event.pull_request.head.repo.description",
	"github.event.pull_request.head.repo.homepage",
	"github.event.comment.body",
	"github.event.review.body",
	"github.event.review_comment.body",
	"github.event.discussion.title",
	"github.event.discussion.body",
	"github.event.pages.*.page_name",
	"github.event.commits.*.message",
	"github.event.commits.*.author.email",
	"github.event.commits.*.author.name",
	"github.event.head_commit.message",
	"github.event.head_commit.author.email",
	"github.event.head_commit.author.name",
	"github.event.head_commit.committer.email",
	"github.event.head_commit.committer.name",
	"github.event.workflow_run.head_branch",
	"github.event.workflow_run.display_title",
	"github.event.workflow_run.head_commit.message",
	"github.event.workflow_run.head_commit.author.email",
	"github.event.workflow_run.head_commit.author.name",
	"github.event.workflow_run.head_repository.description",
	"github.event.workflow_run.pull_requests.*.head.ref",
	"github.event.check_run.check_suite.head_branch",
	"github.event.check_suite.head_branch"
];
/** Whether a value that gets out is written by whoever causes the event; a whole object of them counts where it becomes JSON. */
function isUntrusted({ name, within, isCompared }) {
	if (isCompared) return false;
	if (written.includes(name)) return true;
	return within.includes("tojson") && written.some((value) => value.startsWith(`${name}.`));
}
/** Whether a value names the head of a pull request: a commit, branch or repository that a stranger chose. */
function isHead({ name }) {
	return name === "github.head_ref" || name.startsWith("github.event.pull_request.head.") || name === "github.event.pull_request.merge_commit_sha" || /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.head\.(?:sha|ref))$/.test(name);
}

// src/rules/workflow/privileged-checkout.ts
/** Commands of git that change the work tree. */
const CHANGING = [
	"checkout",
	"switch",
	"merge",
	"rebase",
	"reset",
	"restore",
	"worktree",
	"pull"
];
var privileged_checkout_default = defineRule({
	id: "workflow/privileged-checkout",
	subject: "workflow",
	severity: "error",
	summary: "Never check out the head of a pull request where the token may write",
	*check({ workflow }) {
		for (const job of workflow.jobs) for (const step of job.steps) {
			const [event] = eventsReaching(workflow, job, step, privilegedEvents);
			if (event === void 0) continue;
			const found = checkoutOf(workflow, job, step);
			if (!found) continue;
			yield {
				message: `Under ${event} this ${found.what}, and whatever runs then has the token and the secrets of the repository; leave it out and judge git objects instead, or do it under pull_request`,
				at: workflow.doc.at([...step.path, ...found.path]),
				...found.severity ? { severity: found.severity } : {}
			};
		}
	}
});
function checkoutOf(workflow, job, step) {
	const variables = variablesOf(workflow, job, step);
	if (isAction(step.uses, "actions/checkout")) {
		for (const name of ["ref", "repository"]) {
			const given = inputOf(step, name);
			const values = inputExpressions(workflow, step, name).flatMap(({ text }) => valuesOf(text, variables));
			if (values.some(isHead) || given.startsWith("refs/pull/")) return {
				what: `checks out ${quote(given)}, the head of a pull request`,
				path: ["with", name]
			};
			if (values.some(isComputed)) return {
				what: `checks out ${quote(given)}, which a step worked out and may be the head of a pull request`,
				path: ["with", name],
				severity: "warning"
			};
		}
		if (inputOf(step, "allow-unsafe-pr-checkout") === "true") return {
			what: "allows the checkout of a fork",
			path: ["with", "allow-unsafe-pr-checkout"]
		};
	}
	return checkoutByGit(workflow, step, variables);
}
function checkoutByGit(workflow, step, variables) {
	const run = step.run ?? "";
	const commands = commandsOf(run);
	if (commands.some((words) => hasWords(words, [
		"gh",
		"pr",
		"checkout"
	]))) return {
		what: "checks out a pull request",
		path: ["run"]
	};
	const git = commands.filter((words) => words.includes("git"));
	if (!git.some((words) => CHANGING.some((name) => words.includes(name)))) return void 0;
	const namesHead = [...expressionsAt(workflow.doc, [...step.path, "run"]), ...namedVariables(run).flatMap((name) => variables.get(name) ?? [])].some(({ text }) => valuesOf(text, variables).some(isHead));
	const namesPull = git.some((words) => words.some((word) => /^\+?(?:refs\/)?pull\//.test(word)));
	return namesHead || namesPull ? {
		what: "fetches a pull request and checks it out",
		path: ["run"]
	} : void 0;
}
/** A value of an earlier step or job whose name tells of a commit. */
function isComputed({ name }) {
	return /^(?:steps|needs)\..*\.outputs\..*(?:sha|ref|head|branch|commit)/.test(name);
}

// src/rules/workflow/script-injection.ts
/** Inputs of widely used actions that are executed. */
const CODE = {
	"actions/github-script": ["script"],
	"appleboy/ssh-action": ["script"],
	"azure/cli": ["inlinescript"],
	"azure/powershell": ["inlinescript"]
};
var script_injection_default = defineRule({
	id: "workflow/script-injection",
	subject: "workflow",
	severity: "error",
	summary: "Hand text of a pull request to a script by the environment, never by an expression in it",
	*check({ workflow }) {
		for (const job of workflow.jobs) {
			const outputs = job.steps.filter(({ id, uses }) => id !== void 0 && isAction(uses, "ggen/validate-gpack")).map(({ id }) => `steps.${id?.toLowerCase()}.outputs.packages`);
			for (const step of job.steps) {
				const scripts = [...expressionsAt(workflow.doc, [...step.path, "run"]), ...codeInputs(step).flatMap((name) => inputExpressions(workflow, step, name))];
				if (scripts.length === 0) continue;
				const variables = variablesOf(workflow, job, step);
				for (const { text, at } of scripts) {
					if (!valuesOf(text, variables).find((value) => isUntrusted(value) || outputs.includes(value.name))) continue;
					yield {
						message: `${quote(text)} is written by whoever causes the event, and becomes part of the script; set it as a variable under env and use that in the script`,
						at
					};
				}
			}
		}
	}
});
function codeInputs({ uses }) {
	const repository = uses === void 0 ? void 0 : parseUses(uses)?.repository;
	return repository === void 0 || !Object.hasOwn(CODE, repository) ? [] : CODE[repository] ?? [];
}

// src/rules/workflow/secrets-inherit.ts
var secrets_inherit_default = defineRule({
	id: "workflow/secrets-inherit",
	subject: "workflow",
	severity: "warning",
	summary: "Hand a called workflow the secrets that it needs, by name",
	*check({ workflow }) {
		for (const job of workflow.jobs) {
			if (job.uses === void 0 || own(job.table, "secrets") !== "inherit") continue;
			const [event] = eventsReaching(workflow, job, void 0, outsideEvents);
			if (event === void 0 && isOwn(job.uses)) continue;
			yield {
				message: `${quote(job.uses)} gets every secret of the repository${event === void 0 ? "" : `, on an event that anybody can cause (${event})`}; name the secrets that it needs, or none`,
				at: workflow.doc.keyAt([...job.path, "secrets"])
			};
		}
	}
});

// src/rules/workflow/self-hosted-runner.ts
var self_hosted_runner_default = defineRule({
	id: "workflow/self-hosted-runner",
	subject: "workflow",
	severity: "warning",
	summary: "Run what strangers can start on runners that are thrown away",
	*check({ workflow }) {
		for (const job of workflow.jobs) {
			if (!labels(job).includes("self-hosted")) continue;
			const [event] = eventsReaching(workflow, job, void 0, outsideEvents);
			if (event === void 0) continue;
			yield {
				message: `Anybody can start this job by ${event}, and what a run leaves on a self-hosted runner meets the next one; use a hosted runner, or one that is made for one job`,
				at: workflow.doc.at([...job.path, "runs-on"])
			};
		}
	}
});
function labels(job) {
	const value = own(job.table, "runs-on");
	const one = text(job.table, "runs-on") ?? text(value, "labels");
	return [
		...one === void 0 ? [] : [one],
		...texts(job.table, "runs-on"),
		...texts(value, "labels")
	];
}

// src/rules/workflow/unsecure-commands.ts
var unsecure_commands_default = defineRule({
	id: "workflow/unsecure-commands",
	subject: "workflow",
	severity: "error",
	summary: "Leave the commands switched off by which a log could set variables",
	*check({ workflow: { doc, jobs } }) {
		const tables = [[doc.value, []], ...jobs.flatMap((job) => [job, ...job.steps].map(({ table, path }) => [table, path]))];
		for (const [table, path] of tables) {
			const value = own(own(table, "env"), "ACTIONS_ALLOW_UNSECURE_COMMANDS");
			if (value === void 0 || value === false || value === "false") continue;
			yield {
				message: "Whatever is printed to the log, a file name of a pull request among it, can then set variables and the PATH of the job; remove it",
				at: doc.keyAt([
					...path,
					"env",
					"ACTIONS_ALLOW_UNSECURE_COMMANDS"
				])
			};
		}
	}
});

export { mutationOf as _, privileged_checkout_default as a, permissions_default as c, placeIn as d, queryOutline as f, isShifted as g, fabrication as h, script_injection_default as i, artifact_trust_default as l, rdfTokens as m, self_hosted_runner_default as n, pinned_action_default as o, prefixDeclarations as p, secrets_inherit_default as r, persisted_credentials_default as s, unsecure_commands_default as t, eventsReaching as u, renamesOf as v };