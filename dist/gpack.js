#!/usr/bin/env node
import "./chunks/rolldown-runtime.js";
import { $ as isDirectory, A as workspaceAt, Ar as visible, Cr as sourceModes, Hn as selectRules, Ir as exitCodes, J as SETTINGS, Ln as createSource, Lr as InputError, Nr as toolVersion, Pr as enter, Vt as applyFixes, Xn as personas, Y as environment, at as sha256, bn as POLICY_PATH, dr as valueAt, et as syntaxPort, fr as dayOf, jr as codeOf, k as ruleList, ot as loadEngine, wt as clockDay, xn as defaultPolicy, xr as splitList, yr as DeliveryFailure, zn as wholeFile, zt as count } from "./chunks/start.js";
import { An as quoted, Dn as categorySpelling, En as PRODUCTION_PATH, Nn as plainPath, On as readProduction, Rn as levels, Tn as parseTomlDocument, jn as replaceValue, kn as statusSpelling } from "./chunks/engine.js";
import { n as validateOnLaptop, t as fixOnLaptop } from "./chunks/validate.js";
import { t as validatePorts } from "./chunks/validate-ports2.js";
import { a as statusWords, i as statusOf, r as nextStatuses } from "./chunks/declared.js";
import { n as writeProjectFile, t as readProjectFile } from "./chunks/project.js";
import { a as sharded, n as scanRules, r as resultStore, t as parsePersona } from "./chunks/selection.js";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { tmpdir } from "node:os";
import { spawnSync } from "node:child_process";

// src/cli/command-line.ts
/** Every command has it. */
const help = {
	name: "help",
	description: "Show this help."
};
/**
* Sorts the words after the name of a command. `-` alone is an operand or a value; `--` ends the options.
* @throws InputError that names the option and what is allowed
*/
function parseCommandLine(command, words) {
	const operands = [];
	const found = /* @__PURE__ */ new Map();
	const rest = [...words];
	while (rest.length > 0) {
		const word = rest.shift() ?? "";
		if (word === "--") operands.push(...rest.splice(0));
		else if (word.startsWith("--")) {
			const equals = word.indexOf("=");
			const name = word.slice(2, equals === -1 ? void 0 : equals);
			const option = optionOf(command, name);
			const value = valueOf(option, equals === -1 ? void 0 : word.slice(equals + 1), rest);
			const values = found.get(name) ?? [];
			if (values.length > 0 && !option.repeatable) throw new InputError(`--${name}`, `--${name} is given twice; give it once`);
			found.set(name, [...values, value]);
		} else if (word.startsWith("-") && word !== "-") throw new InputError(word, `${word} is no option of gpack ${command.name}; options begin with --, see \`gpack ${command.name} --help\``);
		else operands.push(word);
	}
	if (operands.length > command.maxOperands) {
		const surplus = operands[command.maxOperands] ?? "";
		throw new InputError(surplus, `gpack ${command.name} takes ${command.operands || "no operand"}; ${JSON.stringify(surplus)} is one too many`);
	}
	const values = (name) => found.get(name) ?? [];
	return {
		operands,
		values,
		value: (name) => values(name).at(-1),
		has: (name) => found.has(name)
	};
}
function optionOf(command, name) {
	const option = optionsOf(command).find((candidate) => candidate.name === name);
	if (option) return option;
	const known = optionsOf(command).map((candidate) => `--${candidate.name}`).join(", ");
	throw new InputError(`--${name}`, `--${name} is no option of gpack ${command.name}; allowed is ${known}`);
}
function optionsOf({ options }) {
	return [...options, help];
}
function valueOf(option, inline, rest) {
	const name = `--${option.name}`;
	if (option.value === void 0) {
		if (inline !== void 0) throw new InputError(name, `${name} takes no value`);
		return "";
	}
	const value = inline ?? rest.shift();
	if (value === void 0 || inline === void 0 && value.startsWith("--")) throw new InputError(name, `${name} needs a value: ${name} ${option.value}`);
	if (option.choices && !option.choices.includes(value)) throw new InputError(name, `${name} ${JSON.stringify(value)} is not allowed; allowed is ${option.choices.join(", ")}`);
	return value;
}
/** The help of one command. */
function commandHelp(command) {
	const { name, operands, summary } = command;
	const options = optionsOf(command);
	const usage = [
		"gpack",
		name,
		operands,
		"[options]"
	].filter((part) => part !== "").join(" ");
	const left = options.map((option) => `  --${option.name}${option.value ? ` ${option.value}` : ""}`);
	const width = Math.max(0, ...left.map((text) => text.length)) + 2;
	const rows = options.map((option, index) => `${(left[index] ?? "").padEnd(width)}${option.description}`);
	return `${[
		`Usage: ${usage}`,
		"",
		summary,
		"",
		"Options:",
		...rows
	].join("\n")}\n`;
}

// src/cli/commands/advisory-check.ts
const advisoryCheckCommand = {
	name: "advisory check",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Checks the advisories of a registry: their form, and that they are about gpacks it has.",
	options: [],
	async run(line, terminal) {
		const [{ checkAdvisories }, { validatePorts }, { indexPorts }] = await Promise.all([
			import("./chunks/check.js"),
			import("./chunks/validate-ports.js"),
			import("./chunks/ports.js")
		]);
		const directory = line.operands[0] ?? ".";
		return checkAdvisories(indexPorts(directory), validatePorts(directory), terminal);
	}
};

// src/cli/index/options.ts
/** Options of every command that reads or writes an index. */
const indexOptions = [{
	name: "index",
	value: "<file>",
	description: "The index, from the root of the registry. Default: registry/index.json."
}];
/** Options of the commands that write one. */
const writingOptions = [
	...indexOptions,
	{
		name: "git-url",
		value: "<url>",
		description: "The address of the repository. Default: what the index says already, else the remote origin."
	},
	{
		name: "rewrite",
		description: "Give a listed version other files. Only for one that nobody has yet."
	},
	{
		name: "dry-run",
		description: "Show what would be written and write nothing."
	}
];
/** What becomes of versions whose files do not stand in the tree. */
const sourcesOption = {
	name: "sources",
	value: "<choice>",
	choices: sourceModes,
	description: "Files of versions in other commits and repositories: fetch compares them with the index, offline says that nobody looked, off counts them. Default: off."
};
/** What a command line says of them. */
function sourcesOf(line) {
	return sourceModes.find((mode) => mode === line.value("sources")) ?? "off";
}
/** The index file that a command line names. */
function indexOf(line) {
	return line.value("index") ?? "registry/index.json";
}

// src/cli/commands/advisory-new.ts
const SEVERITIES = {
	critical: "CRITICAL",
	high: "HIGH",
	moderate: "MODERATE",
	low: "LOW"
};
const advisoryNewCommand = {
	name: "advisory new",
	operands: "<id> [dir]",
	maxOperands: 2,
	summary: "Writes an advisory about a gpack into registry/advisories, as a record of OSV.",
	options: [
		{
			name: "summary",
			value: "<text>",
			description: "What is wrong, in one sentence. Required."
		},
		{
			name: "introduced",
			value: "<version>",
			description: "The first version that has it. Default: 0, all of them."
		},
		{
			name: "fixed",
			value: "<version>",
			description: "The version that repairs it."
		},
		{
			name: "last-affected",
			value: "<version>",
			description: "The last version that has it, where none repairs it."
		},
		{
			name: "severity",
			value: "<word>",
			choices: Object.keys(SEVERITIES),
			description: "critical, high, moderate or low."
		},
		{
			name: "malicious",
			description: "The gpack is meant to do harm: nothing waives this."
		},
		{
			name: "alias",
			value: "<id>",
			repeatable: true,
			description: "Its id in another database, such as a CVE."
		},
		{
			name: "reference",
			value: "<url>",
			repeatable: true,
			description: "Where more is written."
		},
		...indexOptions
	],
	async run(line, terminal) {
		const [id, directory = "."] = line.operands;
		const summary = line.value("summary")?.trim();
		if (id === void 0) throw new InputError("id", "name the gpack that the advisory is about, such as io.example.docs");
		if (!summary) throw new InputError("--summary", "say what is wrong in one sentence: --summary <text>");
		const [{ newAdvisory }, { indexPorts }] = await Promise.all([import("./chunks/new.js"), import("./chunks/ports.js")]);
		return newAdvisory({
			package: id,
			summary,
			introduced: line.value("introduced") ?? "0",
			fixed: line.value("fixed"),
			lastAffected: line.value("last-affected"),
			severity: severityOf(line),
			malicious: line.has("malicious"),
			aliases: line.values("alias"),
			references: line.values("reference")
		}, indexOf(line), indexPorts(directory), terminal);
	}
};
function severityOf(line) {
	const word = line.value("severity");
	return word === "critical" || word === "high" || word === "moderate" || word === "low" ? SEVERITIES[word] : void 0;
}

// src/cli/commands/attest.ts
const attestCommand = {
	name: "attest",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Writes what is to be signed of the gpacks of a registry, for GitHub's attestations.",
	options: [{
		name: "packages",
		value: "<globs>",
		repeatable: true,
		description: "Only the gpacks in these directories, such as 'packages/io.example.*'."
	}, {
		name: "checksums",
		value: "<file>",
		description: "The file for `subject-checksums` of actions/attest. Default: -, standard output."
	}],
	async run(line, terminal) {
		const [{ attestPacks }, { indexPorts }] = await Promise.all([import("./chunks/attest.js"), import("./chunks/ports.js")]);
		return attestPacks({
			packages: line.values("packages").flatMap(splitList),
			checksums: line.value("checksums") ?? "-"
		}, indexPorts(line.operands[0] ?? "."), terminal);
	}
};

// src/cli/catalogue/options.ts
/** Options of every command that asks a registry. */
const catalogueOptions = [{
	name: "index",
	value: "<file>",
	repeatable: true,
	description: "A further index file, relative to the directory."
}, {
	name: "json",
	description: "As JSON."
}];

// src/cli/commands/dependents.ts
const dependentsCommand = {
	name: "dependents",
	operands: "[dir] <id>[@version]",
	maxOperands: 2,
	summary: "Lists the packs that need a pack, directly and through others, and whose ranges take a version of it.",
	options: catalogueOptions,
	async run(line, terminal) {
		const { listDependents } = await import("./chunks/dependents.js");
		return listDependents(line, terminal);
	}
};

// src/cli/commands/cleanroom-doctor.ts
const cleanroomDoctorCommand = {
	name: "cleanroom doctor",
	operands: "",
	maxOperands: 0,
	summary: "Shows what this machine can enforce under each policy, and how to get the rest.",
	options: [{
		name: "policy",
		value: "<level>",
		choices: levels,
		description: "Only this level, in full."
	}, {
		name: "json",
		description: "As JSON."
	}],
	async run(line, terminal) {
		const { showDoctor } = await import("./chunks/cleanroom.js");
		return showDoctor(line, terminal);
	}
};

// src/cli/commands/cleanroom-run.ts
const cleanroomRunCommand = {
	name: "cleanroom run",
	operands: "-- <command…>",
	maxOperands: Number.POSITIVE_INFINITY,
	summary: "Runs a command in a cleanroom: isolated from the machine, bounded, and honest about what is not enforced.",
	options: [
		{
			name: "policy",
			value: "<level>",
			choices: levels,
			description: "low, medium, high or locked. Default: high."
		},
		{
			name: "backend",
			value: "<name>",
			description: "The one backend that may be taken. Default: the best."
		},
		{
			name: "image",
			value: "<image>",
			description: "The image of docker and podman; it must be there already."
		},
		{
			name: "dir",
			value: "<dir>",
			description: "The workspace. Default: the current directory."
		},
		{
			name: "access",
			value: "<access>",
			choices: [
				"read-write",
				"overlay",
				"read-only"
			],
			description: "read-write, overlay (changes are listed and thrown away) or read-only. Default: read-write."
		},
		{
			name: "pass",
			value: "<name>",
			repeatable: true,
			description: "A variable that the command gets from here."
		},
		{
			name: "mount",
			value: "<dir>",
			repeatable: true,
			description: "A further directory that is visible, read-only."
		},
		{
			name: "allow-host",
			value: "<host>",
			repeatable: true,
			description: "A host that can be reached through the proxy: name, name:port or *.name."
		},
		{
			name: "memory",
			value: "<MiB>",
			description: "Memory of all processes together."
		},
		{
			name: "timeout",
			value: "<s>",
			description: "Time on the clock, in seconds."
		},
		{
			name: "json",
			value: "<file>",
			description: "Write the outcome as JSON."
		},
		{
			name: "quiet",
			description: "Print the output of the command only."
		}
	],
	async run(line, terminal) {
		if (line.operands.length === 0) throw new InputError("command", "There is no command; write it after --, such as `gpack cleanroom run -- npm test`");
		const { runForPerson } = await import("./chunks/cleanroom.js");
		return runForPerson(line, terminal);
	}
};

// src/platform/github/environment.ts
/** Where GitHub is and by which right it is asked, as the environment of a laptop says it. */
function githubOfEnvironment() {
	const { env } = process;
	return {
		api: env["GITHUB_API_URL"] ?? "https://api.github.com",
		token: env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? ""
	};
}

// src/cli/commands/doctor.ts
const AREA = "workflow/*";
const DIRECTORY = ".github/workflows/";
const doctorCommand = {
	name: "doctor",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Reads the workflows of a repository and finds what would let a pull request fool or break its checks.",
	options: [
		{
			name: "rules",
			value: "<rules>",
			repeatable: true,
			description: "Rules of workflow/* to run, or severities to set (workflow/name=note|off). Default: all."
		},
		{
			name: "policy",
			value: "<file>",
			description: "The policy. Default: registry/policy.toml where it exists."
		},
		{
			name: "repository",
			value: "<owner/name>",
			description: "Ask GitHub what this repository demands of its branch, with the token in GITHUB_TOKEN if there is one."
		},
		{
			name: "branch",
			value: "<name>",
			description: "The branch to ask about. Default: the default branch."
		},
		{
			name: "fail-on",
			value: "<severity>",
			choices: [
				"error",
				"warning",
				"note",
				"never"
			],
			description: "Least severity that fails: error, warning, note or never."
		},
		{
			name: "json",
			value: "<file>",
			description: "Write the JSON report; - is standard output."
		},
		{
			name: "sarif",
			value: "<file>",
			description: "Write SARIF 2.1.0; - is standard output."
		},
		{
			name: "markdown",
			value: "<file>",
			description: "Write Markdown; - is standard output."
		},
		{
			name: "html",
			value: "<file>",
			description: "Write one HTML file to read in a browser; - is standard output."
		},
		{
			name: "quiet",
			description: "Print the verdict only."
		}
	],
	run(line, terminal) {
		const [directory = "."] = line.operands;
		const ports = validatePorts(directory);
		return validateOnLaptop(withWorkflowRules(line), {
			...ports,
			workspace: workflowsOf(ports.workspace, directory, settingsOf(line))
		}, terminal);
	}
};
function withWorkflowRules(line) {
	const asked = line.values("rules");
	const isSelected = asked.some((rule) => !rule.includes("="));
	return {
		...line,
		values: (name) => name === "rules" && !isSelected ? [AREA, ...asked] : line.values(name)
	};
}
async function settingsOf(line) {
	const repository = line.value("repository");
	if (repository === void 0) return { notChecked: "what the branch demands, since no repository was named (--repository owner/name)" };
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new InputError("--repository", `${JSON.stringify(repository)} is no repository; write owner/name`);
	const { openGitHub } = await import("./chunks/github2.js");
	const { api, token } = githubOfEnvironment();
	try {
		return { settings: await (await openGitHub({
			api,
			token,
			repository,
			version: toolVersion
		})).branchSettings(line.value("branch")) };
	} catch (error) {
		if (!(error instanceof DeliveryFailure)) throw error;
		return { notChecked: `what the branch of ${repository} demands: ${error.message}` };
	}
}
/** The workflows of a repository and nothing else of it. */
function workflowsOf(workspace, directory, asking) {
	return {
		...workspace,
		async open(request) {
			const [opened, asked] = await Promise.all([workspace.open(request), asking]);
			const entries = opened.tree.entries.filter(({ path }) => path.startsWith(DIRECTORY));
			if (entries.length === 0) throw new InputError("dir", `there is no workflow in ${DIRECTORY} of ${JSON.stringify(directory)}; give the root of a repository, or copy a workflow from docs/workflows.md`);
			const tree = {
				...opened.tree,
				entries
			};
			if ("settings" in asked) return {
				...opened,
				tree,
				settings: asked.settings
			};
			return {
				...opened,
				tree,
				notChecked: [...opened.notChecked, asked.notChecked]
			};
		}
	};
}

// src/core/rule-page/page.ts
/** The small valid trees that the cases of a page are laid over. */
const baseNames = [
	"gpack",
	"registry",
	"release",
	"empty"
];
/** Parses a page; throws with the page's name and line when its form is wrong. */
function parsePage(id, text) {
	const lines = text.split("\n");
	const fail = (line, why) => {
		throw new Error(`tests/rules/${id}.md:${line + 1}: ${why}`);
	};
	if (lines[0] !== `# ${id}`) fail(0, `the title must be "# ${id}"`);
	const named = /^Base: (\w+)$/m.exec(text)?.[1] ?? "gpack";
	const base = baseNames.find((name) => name === named) ?? fail(0, `the base is one of ${baseNames.join(", ")}`);
	const cases = [];
	const prose = [];
	for (let at = 1; at < lines.length; at += 1) {
		const line = lines[at] ?? "";
		const heading = /^## (.+)$/.exec(line)?.[1];
		const fence = /^(`{3,})(\S*) ?(.*)$/.exec(line);
		const current = cases.at(-1);
		if (heading) {
			const empty = {
				files: /* @__PURE__ */ new Map(),
				before: /* @__PURE__ */ new Map(),
				tip: /* @__PURE__ */ new Map(),
				other: /* @__PURE__ */ new Map(),
				sources: /* @__PURE__ */ new Map(),
				links: /* @__PURE__ */ new Set(),
				executables: /* @__PURE__ */ new Set(),
				submodules: /* @__PURE__ */ new Set(),
				bytes: /* @__PURE__ */ new Set(),
				expected: [],
				fixed: /* @__PURE__ */ new Map()
			};
			cases.push({
				name: heading,
				...empty
			});
		} else if (fence && current) {
			const [, ticks = "", language = "", info = ""] = fence;
			const close = lines.indexOf(ticks, at + 1);
			if (close === -1) fail(at, "the fence is not closed");
			const body = lines.slice(at + 1, close);
			const content = body.length === 0 ? "" : `${body.join("\n")}\n`;
			const [path = "", mark] = info.split(" ");
			if (language === "expect") current.expected.push(...body);
			else if (path.includes("://")) {
				current.sources.set(path, content);
				if (language === "link") current.links.add(path);
			} else if (mark === "base") current.before.set(path, language === "deleted" ? void 0 : content);
			else if (mark === "tip" || mark === "other") current[mark].set(path, language === "deleted" ? void 0 : content);
			else if (language === "deleted") current.files.set(path, void 0);
			else if (language === "link") {
				current.files.set(path, body.join(""));
				current.links.add(path);
			} else if (language === "submodule") {
				current.files.set(path, body.join(""));
				current.submodules.add(path);
			} else if (mark === "fixed") current.fixed.set(path, content);
			else if (path !== "") {
				const times = /^x(\d{1,7})$/.exec(mark ?? "")?.[1];
				current.files.set(path, times === void 0 ? content : `${body.join("\n").repeat(Number(times))}\n`);
				if (mark === "executable") current.executables.add(path);
				if (mark === "bytes") current.bytes.add(path);
			}
			at = close;
		} else if (!current) prose.push(line);
	}
	const policy = JSON.parse(/^Policy: (.+)$/m.exec(text)?.[1] ?? "{}");
	const today = /^Today: (.+)$/m.exec(text)?.[1] ?? "2026-10-01";
	const demanded = /^Settings: (.+)$/m.exec(text)?.[1];
	const settings = demanded === void 0 ? void 0 : JSON.parse(demanded);
	return {
		id,
		base,
		today,
		people: (/^People: (.+)$/m.exec(text)?.[1] ?? "").split(/[\s,]+/).filter((name) => name !== ""),
		settings,
		policy,
		prose: prose.join("\n"),
		cases
	};
}

// src/cli/excerpt.ts
/** A file of so many lines is shown whole. */
const WHOLE = 16;
/** Lines around each place. */
const AROUND = 3;
/** Lines of a long file that are shown. */
const MOST = 24;
/** A file, or what is around the lines that matter of a long one. */
function excerptOf(lines, places) {
	const numbered = lines.map((line, at) => ({
		number: at + 1,
		line
	}));
	if (lines.length <= WHOLE) return {
		lines: numbered,
		cut: false
	};
	const isNear = (number) => places.some((place) => Math.abs(number - place) <= AROUND);
	const kept = numbered.filter(({ number }) => isNear(number)).slice(0, MOST);
	return {
		lines: kept,
		cut: kept.at(-1)?.number !== lines.length
	};
}
/** The numbers of the lines of a text that another one does not have anywhere; the first line when it has all. */
function differingLines(before, after) {
	const known = new Set(before);
	const differing = after.flatMap((line, at) => known.has(line) ? [] : [at + 1]);
	return differing.length === 0 ? [1] : differing;
}
/** The lines between what two texts have in common at their beginning and end. */
function changedLines(before, after) {
	const shared = Math.min(before.length, after.length);
	let start = 0;
	while (start < shared && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shared - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
	return [...before.slice(start, before.length - end).map((line) => ({
		sign: "-",
		line
	})), ...after.slice(start, after.length - end).map((line) => ({
		sign: "+",
		line
	}))];
}

// src/cli/explain.ts
/** Wrong and right cases that are shown; `--all` shows every one. */
const SHOWN = {
	wrong: 2,
	right: 1
};
/**
* Runs `gpack explain`: why a rule exists, how to repair what it finds, and cases of it.
* @throws InputError for a rule that does not exist
*/
function explainRule(line, rules, { pages, bases }, terminal) {
	const [id] = line.operands;
	if (id === void 0) throw new InputError("rule", "gpack explain needs a rule, such as `gpack explain manifest/semver-version`");
	const rule = rules.find((candidate) => candidate.id === id);
	const text = rule && pages[id];
	if (!rule || text === void 0) {
		const near = rules.filter((candidate) => candidate.id.includes(id)).slice(0, 5).map((candidate) => candidate.id);
		const hint = near.length > 0 ? `; near is ${near.join(", ")}` : "; `gpack rules` lists all";
		throw new InputError("rule", `there is no rule ${JSON.stringify(id)}${hint}`);
	}
	if (line.has("page")) {
		terminal.out(text);
		return 0;
	}
	terminal.out(`${explanation(rule, text, bases, line.has("all"), painter(terminal.color)).join("\n")}\n`);
	return 0;
}
const codes = {
	bold: 1,
	dim: 2,
	red: 31,
	green: 32
};
function painter(color) {
	return color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
}
function explanation(rule, text, bases, all, paint) {
	const page = parsePage(rule.id, text);
	const wrong = page.cases.filter(({ expected }) => expected.length > 0);
	const right = page.cases.filter(({ expected }) => expected.length === 0);
	const shown = all ? page.cases : [...wrong.slice(0, SHOWN.wrong), ...right.slice(0, SHOWN.right)];
	const left = page.cases.length - shown.length;
	const prose = page.prose.replaceAll(/^(?:Base|Policy|Today): .*$/gm, "").replaceAll(/\n{3,}/g, "\n\n").trim();
	return [
		`${paint("bold", rule.id)} (${rule.severity}): ${rule.summary}`,
		"",
		prose,
		...shown.flatMap((item) => ["", ...caseLines(item, bases[page.base], paint)]),
		...left > 0 ? ["", paint("dim", `${count(left, "case")} more: gpack explain ${rule.id} --all`)] : []
	];
}
function caseLines(item, base, paint) {
	const isWrong = item.expected.length > 0;
	const title = `${isWrong ? paint("red", "wrong") : paint("green", "right")}  ${paint("bold", item.name)}`;
	const files = [...item.files].flatMap(([path, text]) => fileLines(item, path, text, base[path], paint));
	const before = [...item.before].flatMap(([path, text]) => [
		"",
		`  ${path}, before the change${text === void 0 ? ": not there" : ""}`,
		...text === void 0 ? [] : numbered({
			lines: linesOf(text).map((line, at) => ({
				number: at + 1,
				line
			})),
			cut: false
		}, paint)
	]);
	const found = isWrong ? ["", ...item.expected.map((line) => `  ${line}`)] : [];
	return [
		title,
		...before,
		...files,
		...found,
		...repairLines(item, paint)
	];
}
function fileLines(item, path, text, base, paint) {
	if (text === void 0) return ["", `  ${path} is not there`];
	if (item.links.has(path)) return ["", `  ${path} is a symbolic link to ${text}`];
	if (item.submodules.has(path)) return ["", `  ${path} is a git submodule`];
	const places = item.expected.flatMap((line) => {
		const found = line.startsWith(`${path}:`) ? /^\d+/.exec(line.slice(path.length + 1)) : null;
		return found ? [Number(found[0])] : [];
	});
	const lines = linesOf(text);
	const telling = places.length > 0 ? places : differingLines(linesOf(base ?? ""), lines);
	return [
		"",
		`  ${path}`,
		...numbered(excerptOf(lines, telling), paint)
	];
}
function numbered({ lines, cut }, paint) {
	const width = String(lines.at(-1)?.number ?? 1).length;
	let last = 0;
	const shown = lines.flatMap(({ number, line }) => {
		const gap = number > last + 1 ? [paint("dim", `  ${" ".repeat(width)} …`)] : [];
		last = number;
		return [...gap, `  ${paint("dim", `${String(number).padStart(width)} |`)} ${line}`.trimEnd()];
	});
	return cut ? [...shown, paint("dim", `  ${" ".repeat(width)} …`)] : shown;
}
function repairLines(item, paint) {
	return [...item.fixed].flatMap(([path, after]) => [
		"",
		`  ${path}, repaired by gpack fix`,
		...changedLines(linesOf(item.files.get(path) ?? ""), linesOf(after)).map(({ sign, line }) => paint(sign === "-" ? "red" : "green", `  ${sign} ${line}`))
	]);
}
function linesOf(text) {
	return text.replace(/\n$/, "").split("\n");
}

// src/cli/commands/explain.ts
const explainCommand = {
	name: "explain",
	operands: "<rule>",
	maxOperands: 1,
	summary: "Shows why a rule exists, a wrong and a right case, and how to repair what it finds.",
	options: [{
		name: "all",
		description: "Show every case."
	}, {
		name: "page",
		description: "Print the page as it is written, in Markdown."
	}],
	async run(line, terminal) {
		const [{ pages }, { bases }] = await Promise.all([import("./chunks/pages.gen.js"), import("./chunks/samples.gen.js")]);
		return explainRule(line, ruleList, {
			pages,
			bases
		}, terminal);
	}
};

// src/cli/checking-options.ts
/** What to check and by which rules: options of every command that judges. */
const checkingOptions = [
	{
		name: "packages",
		value: "<globs>",
		repeatable: true,
		description: "Check only the packs in these directories, such as 'packages/io.example.*'."
	},
	{
		name: "index",
		value: "<file>",
		repeatable: true,
		description: "A further index file, relative to the directory."
	},
	{
		name: "rules",
		value: "<rules>",
		repeatable: true,
		description: "Rules to run (area/name, area/*) or severities to set (area/name=warning|off)."
	},
	{
		name: "sources",
		value: "<choice>",
		choices: sourceModes,
		description: "Files of versions in other commits and repositories: fetch compares them with the index, offline makes the verdict incomplete, off counts them. Default: offline with --base, else off."
	},
	{
		name: "today",
		value: "<date>",
		description: "Day by which waivers expire and severities begin, such as 2026-10-01. Default: today, in UTC."
	},
	{
		name: "policy",
		value: "<file>",
		description: "The policy. Default: registry/policy.toml where it exists."
	}
];

// src/cli/commands/fix.ts
const fixCommand = {
	name: "fix",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Repairs what can be repaired mechanically, then checks again.",
	options: [
		...checkingOptions,
		{
			name: "unsafe",
			description: "Make repairs that may change what a pack means, too."
		},
		{
			name: "dry-run",
			description: "Show what would change and change nothing."
		}
	],
	run: (line, terminal) => fixOnLaptop(line, validatePorts(line.operands[0]), terminal)
};

// src/cli/index/git-operand.ts
/** True for an operand that names a repository and no directory of this machine. */
function isGitOperand(operand) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(operand) || /^git@[^/]+:/.test(operand);
}
/**
* Takes `<git-url>@<revision>#<path>` apart.
* @throws InputError for one that names no revision, or a path that leaves the repository
*/
function parseGitOperand(operand) {
	const form = "write `https://github.com/example/packs@<commit>#packs/greeting`, with a full commit id, a tag or a branch";
	const [before = "", ...rest] = operand.split("#");
	const stated = rest.join("#");
	const path = plainPath(stated);
	if (path === void 0) throw new InputError("gpack", `the path ${JSON.stringify(stated)} leaves the repository; ${form}`);
	const at = before.lastIndexOf("@");
	const gitUrl = before.slice(0, at);
	const revision = before.slice(at + 1);
	if (at === -1 || !/^[a-z][a-z0-9+.-]*:\/\/[^/]+\/./i.test(gitUrl) || revision === "") throw new InputError("gpack", `${JSON.stringify(operand)} names no revision of a repository; ${form}`);
	return {
		gitUrl,
		revision,
		path
	};
}

// src/cli/commands/index-add.ts
const indexAddCommand = {
	name: "index add",
	operands: "<gpack | git-url@revision#path> [dir]",
	maxOperands: 2,
	summary: "Lists a version of a gpack in the index of a registry, with its commit and its digest.",
	options: [
		...writingOptions,
		{
			name: "owner",
			value: "<names>",
			repeatable: true,
			description: "GitHub users and teams who may change the entry."
		},
		{
			name: "tag",
			value: "<tags>",
			repeatable: true,
			description: "Tags of the entry."
		},
		{
			name: "keyword",
			value: "<words>",
			repeatable: true,
			description: "Keywords. Default: those of the manifest."
		},
		{
			name: "category",
			value: "<name>",
			description: "Category. Default: that of the manifest."
		}
	],
	async run(line, terminal) {
		const [source, directory = "."] = line.operands;
		if (source === void 0) throw new InputError("gpack", "gpack index add needs a gpack, such as `gpack index add packages/io.example.greeting` or `gpack index add https://github.com/example/packs@v1.2.0#packs/greeting`");
		const isGit = isGitOperand(source);
		if (isGit && line.value("git-url") !== void 0) throw new InputError("--git-url", `${JSON.stringify(source)} names the address already; leave out --git-url`);
		if (!isGit && !isDirectory(resolve(source))) throw new InputError("gpack", `${JSON.stringify(source)} is no directory; give that of a gpack, or <git-url>@<revision>#<path>`);
		const [{ addToIndex }, { indexPorts }] = await Promise.all([import("./chunks/add.js"), import("./chunks/ports.js")]);
		const list = (name) => line.values(name).flatMap(splitList);
		return addToIndex({
			from: isGit ? parseGitOperand(source) : relative(resolve(directory), resolve(source)),
			index: indexOf(line),
			choices: {
				owners: list("owner"),
				tags: list("tag"),
				keywords: list("keyword"),
				category: line.value("category")
			},
			gitUrl: line.value("git-url"),
			rewrite: line.has("rewrite"),
			isDryRun: line.has("dry-run")
		}, indexPorts(directory), terminal);
	}
};

// src/cli/commands/index-check.ts
const indexCheckCommand = {
	name: "index check",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Fails where an entry of an index is not what `gpack index sync` would write.",
	options: [...indexOptions, sourcesOption],
	async run(line, terminal) {
		const [{ syncIndex }, { indexPorts }] = await Promise.all([import("./chunks/sync.js"), import("./chunks/ports.js")]);
		return syncIndex({
			index: indexOf(line),
			mode: "check",
			rewrite: false,
			gitUrl: void 0,
			sources: sourcesOf(line)
		}, indexPorts(line.operands[0] ?? "."), terminal);
	}
};

// src/cli/commands/index-sync.ts
const indexSyncCommand = {
	name: "index sync",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Makes the entries of an index say what the gpacks beside it are, and lists what is new.",
	options: [...writingOptions, sourcesOption],
	async run(line, terminal) {
		const [{ syncIndex }, { indexPorts }] = await Promise.all([import("./chunks/sync.js"), import("./chunks/ports.js")]);
		return syncIndex({
			index: indexOf(line),
			mode: line.has("dry-run") ? "preview" : "write",
			rewrite: line.has("rewrite"),
			gitUrl: line.value("git-url"),
			sources: sourcesOf(line)
		}, indexPorts(line.operands[0] ?? "."), terminal);
	}
};

// src/cli/commands/info.ts
const infoCommand = {
	name: "info",
	operands: "[dir] <id>",
	maxOperands: 2,
	summary: "Shows what a registry says of one pack.",
	options: catalogueOptions,
	async run(line, terminal) {
		const { showPack } = await import("./chunks/info.js");
		return showPack(line, terminal);
	}
};

// src/cli/commands/list.ts
const listCommand = {
	name: "list",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Lists the packs of a registry, each with its newest version.",
	options: catalogueOptions,
	async run(line, terminal) {
		const { listPacks } = await import("./chunks/list.js");
		return listPacks(line, terminal);
	}
};

// src/cli/commands/readiness.ts
const readinessCommand = {
	name: "readiness",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Says from evidence how ready a gpack or project is, what is missing and the cheapest way there.",
	options: [
		{
			name: "environment",
			value: "<name>",
			description: "Whose gate decides: dev, staging, production, strict or of the policy. Default: production."
		},
		{
			name: "threshold",
			value: "<points>",
			description: "Ask for at least so many points, beside the policy."
		},
		{
			name: "base",
			value: "<commit>",
			description: "Compare with this commit, and block only what the change made worse."
		},
		{
			name: "head",
			value: "<commit>",
			description: "Judge this commit instead of the files of the directory."
		},
		{
			name: "run",
			value: "<phases>",
			repeatable: true,
			description: "Run these phases of make.toml in a cleanroom first, as evidence."
		},
		{
			name: "evidence",
			value: "<file[#sha256=…]>",
			repeatable: true,
			description: "Signed evidence, or the JSON report of a run with the digest that its step reports."
		},
		{
			name: "policy",
			value: "<file>",
			description: "The policy. Default: registry/policy.toml of the registry around the directory."
		},
		{
			name: "previous",
			value: "<file>",
			description: "JSON report of an earlier run: tells what the world and the policy did to the score."
		},
		{
			name: "now",
			value: "<time>",
			description: "Time by which evidence ages and waivers expire, RFC 3339. Default: the clock."
		},
		{
			name: "json",
			value: "<file>",
			description: "Write the JSON report; - is standard output."
		},
		{
			name: "attestation",
			value: "<file>",
			description: "Write the verification summary, for gpack readiness verify."
		},
		{
			name: "signing-key",
			value: "<file>",
			description: "Private key, PEM, by which the summary is signed."
		},
		{
			name: "markdown",
			value: "<file>",
			description: "Write Markdown; - is standard output."
		},
		{
			name: "html",
			value: "<file>",
			description: "Write one HTML file to read in a browser; - is standard output."
		},
		{
			name: "badge",
			value: "<file>",
			description: "Write a badge: a picture for a name in .svg, else the JSON that shields.io asks for."
		},
		{
			name: "history",
			value: "<file>",
			description: "Scores of the past, one JSON object on a line: drawn in the page, and this score is added."
		},
		{
			name: "quiet",
			description: "Print the verdict in one line."
		}
	],
	async run(line, terminal) {
		const { readinessForPerson } = await import("./chunks/readiness.js");
		return readinessForPerson(line, terminal);
	}
};

// src/core/readiness/default-requirements.ts
/** The list with which ggen begins, all of them missing. Source: docs/formats.md. */
const defaultRequirements = [
	{
		id: "auth-basic",
		name: "Basic authentication",
		category: "critical",
		priority: 10,
		needs: []
	},
	{
		id: "error-handling",
		name: "Error handling",
		category: "critical",
		priority: 10,
		needs: []
	},
	{
		id: "logging-tracing",
		name: "Logging and tracing",
		category: "critical",
		priority: 9,
		needs: []
	},
	{
		id: "health-checks",
		name: "Health checks",
		category: "critical",
		priority: 8,
		needs: []
	},
	{
		id: "input-validation",
		name: "Input validation",
		category: "critical",
		priority: 9,
		needs: ["auth-basic"]
	},
	{
		id: "database-migrations",
		name: "Database migrations",
		category: "critical",
		priority: 8,
		needs: []
	},
	{
		id: "api-documentation",
		name: "API documentation",
		category: "important",
		priority: 7,
		needs: []
	},
	{
		id: "unit-tests",
		name: "Unit tests",
		category: "important",
		priority: 7,
		needs: []
	},
	{
		id: "integration-tests",
		name: "Integration tests",
		category: "important",
		priority: 6,
		needs: ["unit-tests"]
	},
	{
		id: "performance-monitoring",
		name: "Performance monitoring",
		category: "important",
		priority: 6,
		needs: ["logging-tracing"]
	},
	{
		id: "docker-containerization",
		name: "Container image",
		category: "important",
		priority: 7,
		needs: ["health-checks"]
	},
	{
		id: "configuration-management",
		name: "Configuration",
		category: "important",
		priority: 7,
		needs: []
	},
	{
		id: "rate-limiting",
		name: "Rate limiting",
		category: "nice-to-have",
		priority: 4,
		needs: ["auth-basic"]
	},
	{
		id: "caching-layer",
		name: "Caching",
		category: "nice-to-have",
		priority: 3,
		needs: ["performance-monitoring"]
	},
	{
		id: "circuit-breaker",
		name: "Circuit breaker",
		category: "nice-to-have",
		priority: 3,
		needs: ["error-handling"]
	},
	{
		id: "advanced-security",
		name: "Advanced security",
		category: "nice-to-have",
		priority: 4,
		needs: ["input-validation"]
	},
	{
		id: "monitoring-dashboard",
		name: "Monitoring dashboard",
		category: "nice-to-have",
		priority: 2,
		needs: ["performance-monitoring"]
	}
];

// src/actions/readiness-gate/declare.ts
/**
* Writes a `production.toml` with the requirements that ggen proposes, all of them missing.
* @throws InputError when there is one already
*/
function initRequirements(port) {
	if (port.read(".ggen/production.toml") !== void 0) throw new InputError(PRODUCTION_PATH, `${PRODUCTION_PATH} exists; edit it, or use \`gpack readiness update\``);
	const at = port.now();
	const tables = defaultRequirements.map(({ id, name, category, priority, needs }) => [
		"[[requirements]]",
		`id = ${quoted(id)}`,
		`name = ${quoted(name)}`,
		`description = ${quoted(`${name} is in place`)}`,
		`category = ${quoted(categorySpelling[category])}`,
		`status = ${quoted(statusSpelling.missing)}`,
		"components = []",
		`dependencies = [${needs.map(quoted).join(", ")}]`,
		`priority = ${priority}`,
		`last_assessed = ${quoted(at)}`,
		""
	].join("\n"));
	port.write(PRODUCTION_PATH, "# What must be true before this is deployed, as it is declared. `gpack readiness` computes the score from evidence;\n# what stands here can lower it and never raise it.\n\n" + tables.join("\n"));
}
/**
* Changes the declared status of one requirement, and when it was assessed; no other byte.
* @throws InputError when the file, the requirement or the word is unknown, or ggen allows no such change
*/
function updateRequirement(port, id, word) {
	const bytes = port.read(PRODUCTION_PATH);
	if (!bytes) throw new InputError(PRODUCTION_PATH, `there is no ${PRODUCTION_PATH}; \`gpack readiness init\` writes one`);
	const to = statusOf(word);
	if (!to) throw new InputError("status", `${JSON.stringify(word)} is no status; allowed is ${statusWords.join(", ")}`);
	const source = createSource(PRODUCTION_PATH, bytes);
	const doc = parseTomlDocument(source);
	const [problem] = doc.problems;
	if (problem || source.invalidAt !== void 0) throw new InputError(PRODUCTION_PATH, problem ? `${PRODUCTION_PATH}:${problem.at.line}: ${problem.message}` : `${PRODUCTION_PATH} is not UTF-8; save it as UTF-8`);
	const requirements = readProduction(doc);
	const requirement = requirements.find((candidate) => candidate.id === id);
	if (!requirement) {
		const known = requirements.map((candidate) => candidate.id).join(", ");
		throw new InputError("id", `there is no requirement ${JSON.stringify(id)}; there is ${known || "none"}`);
	}
	const allowed = nextStatuses(requirement.status);
	if (!allowed.includes(to)) {
		const ways = allowed.length > 0 ? `it may become ${allowed.join(" or ")}` : "nothing may follow it";
		throw new InputError("status", `${id} is ${requirement.status} and cannot become ${to}; ${ways}`);
	}
	const { path } = requirement;
	const fixes = [replaceValue(doc, [...path, "status"], quoted(statusSpelling[to]), "status"), ...valueAt(doc.value, [...path, "last_assessed"]) === void 0 ? [] : [replaceValue(doc, [...path, "last_assessed"], quoted(port.now()), "last_assessed")]];
	const { files } = applyFixes(fixes.map((fix) => ({
		rule: "",
		severity: "note",
		message: "",
		at: wholeFile(PRODUCTION_PATH),
		fix
	})), () => source);
	port.write(PRODUCTION_PATH, (source.bom ? "﻿" : "") + (files.get(".ggen/production.toml") ?? source.text));
	return {
		id,
		from: requirement.status,
		to
	};
}

// src/cli/declaration-port.ts
/** The project in a directory of a laptop. */
function declarationPort(directory = ".") {
	const root = resolve(directory);
	return {
		read: (path) => readProjectFile(root, path),
		write: (path, text) => writeProjectFile(root, path, text),
		now: () => (/* @__PURE__ */ new Date()).toISOString()
	};
}

// src/cli/commands/readiness-init.ts
const readinessInitCommand = {
	name: "readiness init",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Writes .ggen/production.toml with the 17 requirements that ggen proposes.",
	options: [],
	run(line, terminal) {
		initRequirements(declarationPort(line.operands[0]));
		terminal.out(`Wrote ${PRODUCTION_PATH}: 17 requirements, all missing. \`gpack readiness update <id> <status>\` changes one.\n`);
		return 0;
	}
};

// src/cli/commands/readiness-update.ts
const readinessUpdateCommand = {
	name: "readiness update",
	operands: "<id> <status> [dir]",
	maxOperands: 3,
	summary: "Changes how a requirement is declared to stand: complete, placeholder, missing or needs-review.",
	options: [],
	run(line, terminal) {
		const [id, status, directory] = line.operands;
		if (id === void 0 || status === void 0) throw new InputError("id", "gpack readiness update needs an id and a status: `gpack readiness update unit-tests complete`");
		const { from, to } = updateRequirement(declarationPort(directory), id, status);
		terminal.out(`${id}: ${from} -> ${to}\n`);
		return 0;
	}
};

// src/cli/commands/readiness-verify.ts
const readinessVerifyCommand = {
	name: "readiness verify",
	operands: "<summary> [dir]",
	maxOperands: 2,
	summary: "Checks offline that a signed summary says that exactly these files passed a gate.",
	options: [
		{
			name: "key",
			value: "<file>",
			repeatable: true,
			description: "Public key that must have signed it, PEM. Needed."
		},
		{
			name: "environment",
			value: "<name>",
			description: "The gate that must have been open. Default: production."
		},
		{
			name: "commit",
			value: "<sha>",
			description: "Hold it against this commit, without looking at any file."
		},
		{
			name: "policy",
			value: "<file>",
			description: "The policy by which it must have been judged."
		},
		{
			name: "max-age-days",
			value: "<days>",
			description: "Days for which a summary holds. Default: 30."
		},
		{
			name: "now",
			value: "<time>",
			description: "Time by which its age is counted, RFC 3339. Default: the clock."
		}
	],
	async run(line, terminal) {
		const { verifyForPerson } = await import("./chunks/readiness-verify.js");
		return verifyForPerson(line, terminal);
	}
};

// src/cli/commands/resolve.ts
const resolveCommand = {
	name: "resolve",
	operands: "[dir] <id>[@range]…",
	maxOperands: 100,
	summary: "Chooses a version for everything that packs need, or tells why there is none.",
	options: [
		{
			name: "lowest",
			description: "Take the lowest version of each pack that will do. Default: the highest."
		},
		{
			name: "lock",
			value: "<file>",
			description: "Keep the versions of this lock file where they will do, yanked or not."
		},
		...catalogueOptions
	],
	async run(line, terminal) {
		const { resolvePacks } = await import("./chunks/resolve.js");
		return resolvePacks(line, terminal);
	}
};

// src/cli/commands/run.ts
const runCommand = {
	name: "run",
	operands: "<phase…>",
	maxOperands: Number.POSITIVE_INFINITY,
	summary: "Runs phases of a make.toml, with what they depend on and the hooks around them.",
	options: [
		{
			name: "list",
			description: "List the phases and run none."
		},
		{
			name: "graph",
			description: "Show what would be run and what waits for what."
		},
		{
			name: "dry-run",
			description: "Show the commands that would be run."
		},
		{
			name: "dir",
			value: "<dir>",
			description: "The project. Default: the current directory."
		},
		{
			name: "file",
			value: "<file>",
			description: "The file of the phases. Default: make.toml."
		},
		{
			name: "env",
			value: "<name>",
			description: "The environment: [env.<name>], and GGEN_ENV for the commands."
		},
		{
			name: "workspace",
			value: "<name>",
			repeatable: true,
			description: "Run in this workspace."
		},
		{
			name: "parallel",
			value: "<n>",
			description: "Phases at once. Default: what [execution] says, else the processors."
		},
		{
			name: "timeout",
			value: "<time>",
			description: "Time for the whole run, such as 90s, 20m or 1h; then it is cancelled."
		},
		{
			name: "cleanroom",
			value: "<mode>",
			choices: [
				"auto",
				"off",
				"required"
			],
			description: "auto (where the phase asks for one), off or required. Default: auto."
		},
		{
			name: "policy",
			value: "<level>",
			choices: levels,
			description: "Level of the cleanroom where the phase names none. Default: high."
		},
		{
			name: "backend",
			value: "<name>",
			description: "The one backend of the cleanroom that may be taken."
		},
		{
			name: "twice",
			description: "Run in two fresh copies of the project and compare what is put out; a difference fails."
		},
		{
			name: "no-cache",
			description: "Run phases that say cache = true, too, and keep nothing of them."
		},
		{
			name: "json",
			value: "<file>",
			description: "Write what was run as JSON; - is standard output."
		},
		{
			name: "attestation",
			value: "<file>",
			description: "Write an in-toto statement of what ran, unsigned."
		},
		{
			name: "quiet",
			description: "Print no output of commands."
		}
	],
	async run(line, terminal) {
		const { runForPerson } = await import("./chunks/run3.js");
		return runForPerson(line, terminal);
	}
};

// src/cli/rules.ts
/** Runs `gpack rules`. */
function listRules(line, rules, terminal) {
	if (line.has("json")) {
		const list = rules.map(({ id, severity, summary }) => ({
			id,
			severity,
			summary
		}));
		terminal.out(`${JSON.stringify(list, null, 2)}\n`);
		return 0;
	}
	const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
	for (const { id, severity, summary } of rules) terminal.out(`${id.padEnd(width)}${severity.padEnd(9)}${summary}\n`);
	return 0;
}

// src/cli/commands/rules.ts
const rulesCommand = {
	name: "rules",
	operands: "",
	maxOperands: 0,
	summary: "Lists every rule with its severity.",
	options: [{
		name: "json",
		description: "As JSON."
	}],
	run: (line, terminal) => listRules(line, ruleList, terminal)
};

// src/cli/commands/search.ts
const searchCommand = {
	name: "search",
	operands: "[dir] <word>…",
	maxOperands: 20,
	summary: "Finds packs by words in their ids, names, descriptions, tags and keywords.",
	options: catalogueOptions,
	async run(line, terminal) {
		const { searchPacks } = await import("./chunks/list.js");
		return searchPacks(line, terminal);
	}
};

// src/cli/reporting-options.ts
/** What fails, and where the report goes: options of the commands that end in a verdict. */
const reportingOptions = [
	{
		name: "fail-on",
		value: "<severity>",
		choices: [
			"error",
			"warning",
			"note",
			"never"
		],
		description: "Least severity that fails: error, warning, note or never."
	},
	{
		name: "json",
		value: "<file>",
		description: "Write the JSON report; - is standard output."
	},
	{
		name: "sarif",
		value: "<file>",
		description: "Write SARIF 2.1.0; - is standard output."
	},
	{
		name: "markdown",
		value: "<file>",
		description: "Write Markdown; - is standard output."
	},
	{
		name: "html",
		value: "<file>",
		description: "Write one HTML file to read in a browser; - is standard output."
	},
	{
		name: "quiet",
		description: "Print the verdict only."
	}
];

// src/cli/commands/security-scan.ts
const securityScanCommand = {
	name: "security-scan",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Finds what a gpack can do to those who generate from it. With --base only what head adds.",
	options: [
		{
			name: "base",
			value: "<commit>",
			description: "Compare with this commit: show what head adds to it, from git objects."
		},
		{
			name: "head",
			value: "<commit>",
			description: "Scan this commit instead of the files of the directory. Default with --base: HEAD."
		},
		{
			name: "persona",
			value: "<name>",
			choices: personas,
			description: "Who asks: default, pedantic (every weak spot) or auditor (every signal)."
		},
		{
			name: "shard",
			value: "<part>",
			description: "One part of a sweep, such as 2/8: each gpack is in one part, by a hash of its directory."
		},
		{
			name: "cache",
			value: "<file>",
			description: "Keep results here: a gpack that is as it was, judged by the same rules and advisories, is not scanned again."
		},
		{
			name: "advisories",
			value: "<path>",
			repeatable: true,
			description: "Advisories of OSV for crates, npm, PyPI and Go: an archive, a record or a directory. Nothing is fetched."
		},
		{
			name: "max-advisory-days",
			value: "<days>",
			description: "How many days old the newest of these may be; older ones make the verdict incomplete. Default: 7."
		},
		...checkingOptions,
		...reportingOptions
	],
	run: (line, terminal) => validateOnLaptop(withScanRules(line), scanPorts(line), terminal)
};
function scanPorts(line) {
	const ports = validatePorts(line.operands[0]);
	const cache = line.value("cache");
	return {
		...ports,
		...cache === void 0 ? {} : { results: resultStore(resolve(cache), "--cache") },
		workspace: sharded(ports.workspace, line.value("shard") ?? "", ports.sha256)
	};
}
function withScanRules(line) {
	const persona = parsePersona(line.value("persona") ?? "default");
	const asked = line.values("rules").flatMap(splitList);
	const rules = scanRules(ruleList, asked, persona);
	return {
		...line,
		values: (name) => name === "rules" ? rules : line.values(name)
	};
}

// src/cli/commands/stats.ts
const statsCommand = {
	name: "stats",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Counts the packs, versions and dependencies of a registry.",
	options: catalogueOptions,
	async run(line, terminal) {
		const { showStats } = await import("./chunks/stats.js");
		return showStats(line, terminal);
	}
};

// src/platform/git/change-between.ts
/**
* Commits two trees to a repository of their own and opens the change from the first to the second, as a run on git
* objects does, with what lies beside it. The repository is gone when the change is disposed of. `undefined` when git cannot be started.
* @throws Error with what git says when it refuses the trees
*/
async function changeBetween(before, after, { tip, other } = {}) {
	const directory = mkdtempSync(join(tmpdir(), "gpack-"));
	const dispose = () => rmSync(directory, {
		recursive: true,
		force: true
	});
	try {
		initialise(directory);
		const input = Buffer.concat([
			commit("base", before),
			commit("head", after, "from refs/heads/base\n"),
			...other ? [commit("other", other, "from refs/heads/base\n")] : [],
			...tip ? [commit("base", tip)] : []
		]);
		const { error, status, stderr } = spawnSync("git", [
			...SETTINGS,
			"fast-import",
			"--quiet"
		], {
			cwd: directory,
			env: environment(),
			input
		});
		if (error) {
			dispose();
			return;
		}
		if (status !== 0) throw new Error(`git fast-import: ${stderr.toString("utf8").trim()}`);
		const others = other ? [{
			name: "#2",
			head: "other"
		}] : [];
		return {
			...await workspaceAt(directory).open({
				base: "base",
				head: "head",
				indexes: [],
				others,
				contents: true
			}),
			[Symbol.dispose]: dispose
		};
	} catch (error) {
		dispose();
		throw error;
	}
}
/** What `git init --bare` would make, without its process. */
function initialise(directory) {
	for (const name of ["objects", "refs/heads"]) mkdirSync(join(directory, name), { recursive: true });
	writeFileSync(join(directory, "HEAD"), "ref: refs/heads/main\n");
	writeFileSync(join(directory, "config"), "[core]\n	repositoryformatversion = 0\n	bare = true\n");
}
/** A commit for `git fast-import`. */
function commit(branch, contents, from = "") {
	const parts = [Buffer.from(`commit refs/heads/${branch}\ncommitter A <a@example.org> 1790000000 +0000\ndata 6\nchange\n${from}deleteall\n`)];
	const add = (mode, path, text) => {
		const bytes = Buffer.from(text);
		const head = `M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.length}\n`;
		parts.push(Buffer.from(head), bytes, Buffer.from("\n"));
	};
	for (const [path, content] of Object.entries(contents)) if (typeof content === "string" || content instanceof Uint8Array) add("100644", path, content);
	else if ("link" in content) add("120000", path, content.link);
	else parts.push(Buffer.from(`M 160000 ${content.submodule} ${JSON.stringify(path)}\n`));
	return Buffer.concat(parts);
}

// src/cli/self-test.ts
/**
* The rules that a self-test seeds faults for: those that are named, else all, also those that a check runs only on
* request. That they are alive is to be known before somebody asks for them.
* @throws InputError for an item that names no rule or severity
*/
function rulesToTest(rules, items) {
	const isNamed = items.some((item) => !item.includes("="));
	return selectRules(rules, isNamed ? items : ["*", ...items]);
}
/** The lines of a self-test, as it goes. */
async function showTests(tests, width, terminal) {
	const all = [];
	terminal.out(`${"rule".padEnd(width)}severity  faults found\n`);
	for await (const test of tests) {
		all.push(test);
		terminal.out(`${test.rule.padEnd(width)}${test.severity.padEnd(10)}${resultOf(test)}\n`);
	}
	terminal.out(`\n${summaryOf(all).join("\n")}\n`);
	return all;
}
/** Fails for a rule that finds a fault no more; incomplete where a fault could not be seeded, or none was. */
function exitCodeOfTests(tests) {
	const faults = tests.flatMap((test) => test.faults);
	if (faults.some(({ state }) => state === "missed")) return exitCodes.fail;
	return faults.length === 0 || faults.some(({ state }) => state === "untried") ? exitCodes.incomplete : exitCodes.pass;
}
function resultOf({ off, faults }) {
	if (off) return "switched off by the policy";
	const parts = [`${namesOf(faults, "caught").length} of ${faults.length}`];
	for (const [state, words] of notes) {
		const names = namesOf(faults, state);
		if (names.length > 0) parts.push(`${words}: ${names.join("; ")}`);
	}
	return parts.join("  ");
}
const notes = [
	["missed", "MISSED"],
	["let-pass", "let pass by the policy"],
	["untried", "not tried, there is no git"]
];
function namesOf(faults, state) {
	return faults.filter((fault) => fault.state === state).map(({ name }) => name);
}
function summaryOf(tests) {
	const having = (state) => tests.filter(({ faults }) => faults.some((fault) => fault.state === state));
	const ids = (found) => found.map(({ rule }) => rule).join(", ");
	const faults = tests.flatMap((test) => test.faults);
	const alive = tests.filter((test) => namesOf(test.faults, "caught").length > 0);
	const caught = faults.filter(({ state }) => state === "caught").length;
	const lines = [`${count(alive.length, "rule")} found ${caught} of ${count(faults.length, "fault")} that were seeded into the sample registry.`];
	const missed = having("missed");
	if (missed.length > 0) lines.push(`FAILED: ${ids(missed)} no longer find${missed.length === 1 ? "s" : ""} what they are there for.`);
	const off = tests.filter((test) => test.off);
	if (off.length > 0) lines.push(`Switched off by the policy: ${ids(off)}.`);
	const passed = having("let-pass");
	if (passed.length > 0) lines.push(`The policy lets some faults pass: ${ids(passed)}.`);
	const untried = having("untried");
	if (untried.length > 0) lines.push(`INCOMPLETE: ${ids(untried)} need git, which is not here.`);
	return lines;
}

// src/cli/commands/self-test.ts
const selfTestCommand = {
	name: "self-test",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Seeds the faults of every rule into a sample registry, and fails for a rule that does not find them.",
	options: [...checkingOptions.filter(({ name }) => [
		"rules",
		"today",
		"policy"
	].includes(name)), {
		name: "json",
		description: "As JSON."
	}],
	async run(line, terminal) {
		const selection = rulesToTest(ruleList, line.values("rules").flatMap(splitList));
		const tests = await selfTests(line, selection);
		if (!line.has("json")) {
			const width = Math.max(...selection.rules.map(({ id }) => id.length)) + 2;
			return exitCodeOfTests(await showTests(tests, width, terminal));
		}
		const all = [];
		for await (const test of tests) all.push(test);
		terminal.out(`${JSON.stringify(all, null, 2)}\n`);
		return exitCodeOfTests(all);
	}
};
async function selfTests(line, selection) {
	const [engine, { selfTest }, { pages }, { bases, sample }] = await Promise.all([
		loadEngine(selection.rules),
		import("./chunks/self-test.js"),
		import("./chunks/pages.gen.js"),
		import("./chunks/samples.gen.js")
	]);
	const { rules } = engine;
	const stated = policyOf(line, engine);
	const policy = {
		...stated,
		rules: {
			...stated.rules,
			...selection.severities
		}
	};
	const isSelected = new Set(selection.rules.map(({ id }) => id));
	const tests = selfTest({
		tested: rules.filter(({ id }) => isSelected.has(id)),
		rules,
		pageOf: (id) => parsePage(id, pages[id] ?? ""),
		bases,
		sample,
		policy,
		syntax: syntaxPort(),
		renderer: engine.renderer,
		sha256,
		openChange: changeBetween
	});
	const severities = new Map(ruleList.map(({ id, severity }) => [id, policy.rules[id] ?? severity]));
	return (async function* () {
		for await (const test of tests) yield {
			severity: severities.get(test.rule) ?? "error",
			...test
		};
	})();
}
/** The policy that is named, or that of the directory, as it holds on the day. */
function policyOf(line, { readPolicy }) {
	const path = line.value("policy") ?? "registry/policy.toml";
	const bytes = bytesOf(resolve(line.operands[0] ?? ".", path));
	if (typeof bytes !== "string") {
		const ids = ruleList.map(({ id }) => id);
		return readPolicy(createSource(path, bytes), ids, dayOf(line.value("today") ?? "", clockDay)).policy;
	}
	if (bytes === "ENOENT" && line.value("policy") === void 0) return defaultPolicy;
	throw new InputError("policy", `${JSON.stringify(path)} cannot be read (${bytes}); give a file`);
}
/** The bytes of a file, or the code of the error. */
function bytesOf(path) {
	try {
		return readFileSync(path);
	} catch (error) {
		if (error instanceof Error && "code" in error) return String(error.code);
		throw error;
	}
}

// src/cli/commands/try.ts
const tryCommand = {
	name: "try",
	operands: "[pack]",
	maxOperands: 1,
	summary: "Renders every template of a gpack into an empty workspace with its defaults, and parses what comes out.",
	options: [
		{
			name: "var",
			value: "<name=value>",
			repeatable: true,
			description: "A value for the templates; it wins."
		},
		{
			name: "vars",
			value: "<file>",
			description: "Values for the templates: a JSON object."
		},
		{
			name: "out",
			value: "<dir>",
			description: "Keep the outputs in this directory, which must not exist or be empty."
		},
		{
			name: "policy",
			value: "<level>",
			choices: levels,
			description: "Level of the cleanroom of parsers that are programs. Default: high."
		},
		{
			name: "no-programs",
			description: "Start no programs: leave what only they can parse."
		},
		{
			name: "json",
			value: "<file>",
			description: "Write what happened as JSON; - is standard output."
		}
	],
	async run(line, terminal) {
		const { tryForPerson } = await import("./chunks/try.js");
		return tryForPerson(line, terminal);
	}
};

// src/cli/commands/validate.ts
const validateCommand = {
	name: "validate",
	operands: "[dir]",
	maxOperands: 1,
	summary: "Checks a registry, a gpack or any tree of their files. With --base only what a change can affect.",
	options: [
		{
			name: "base",
			value: "<commit>",
			description: "Compare with this commit: check what head adds to it, from git objects."
		},
		{
			name: "head",
			value: "<commit>",
			description: "Check this commit instead of the files of the directory. Default with --base: HEAD."
		},
		{
			name: "other",
			value: "<[name=]commit>",
			repeatable: true,
			description: "Another open change on the same base: tell what both would publish, such as '#12=feature'."
		},
		{
			name: "actor",
			value: "<login>",
			description: "Who makes the change, to be held against owners and maintainers. Default: nobody is."
		},
		{
			name: "approved-by",
			value: "<logins>",
			repeatable: true,
			description: "Who approved the change as it is; they count like the author."
		},
		{
			name: "teams",
			value: "<teams>",
			repeatable: true,
			description: "Teams that one of them belongs to, such as example/writers. GitHub is not asked."
		},
		...checkingOptions,
		...reportingOptions
	],
	run: (line, terminal) => validateOnLaptop(line, validatePorts(line.operands[0]), terminal)
};

// src/cli/commands.ts
/** Every command, in the order of the help. */
const commands = [
	validateCommand,
	fixCommand,
	rulesCommand,
	explainCommand,
	indexAddCommand,
	indexSyncCommand,
	indexCheckCommand,
	advisoryNewCommand,
	advisoryCheckCommand,
	attestCommand,
	resolveCommand,
	dependentsCommand,
	listCommand,
	searchCommand,
	infoCommand,
	statsCommand,
	selfTestCommand,
	doctorCommand,
	securityScanCommand,
	runCommand,
	tryCommand,
	readinessCommand,
	readinessInitCommand,
	readinessUpdateCommand,
	readinessVerifyCommand,
	cleanroomRunCommand,
	cleanroomDoctorCommand
];
/** The command that the first words name, and the words after its name. */
function findCommand(words) {
	for (const length of [2, 1]) {
		const name = words.slice(0, length).join(" ");
		const command = commands.find((candidate) => candidate.name === name);
		if (command) return {
			command,
			rest: words.slice(length)
		};
	}
}
/** The help of the program. */
function programHelp(version) {
	const width = Math.max(...commands.map(({ name, operands }) => `${name} ${operands}`.length)) + 3;
	return [
		`gpack ${version}: decides whether a registry of gpacks, or a change to one, is good, and says why.`,
		"",
		"Usage: gpack <command> [options]",
		"",
		...commands.map(({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}${summary}`),
		"",
		"Exit codes: 0 pass, 1 fail, 2 wrong request, 3 incomplete, 4 a fault of gpack.",
		"`gpack <command> --help` shows the options of a command.",
		""
	].join("\n");
}

// src/cli/main.ts
const { env, stdout, stderr } = process;
const terminal = {
	out: (text) => void stdout.write(text),
	err: (text) => void stderr.write(text),
	color: env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : stdout.isTTY,
	interactive: stderr.isTTY && !env["CI"],
	write(path, text, option) {
		try {
			writeFileSync(resolve(path), text);
		} catch (error) {
			throw new InputError(option, `${option} ${JSON.stringify(path)} cannot be written (${codeOf(error)}); give a file in a directory that exists`, { cause: error });
		}
	}
};
stdout.on("error", () => void 0);
/** Each line of a message is a fault of its own. */
const complain = (message) => {
	for (const fault of message.split("\n")) terminal.err(`gpack: ${visible(fault)}\n`);
};
await enter({
	fail: complain,
	refuse: ({ message }) => complain(message),
	exit: (code) => void (process.exitCode = code),
	info: (text) => terminal.err(`${text}\n`)
}, async () => {
	process.exitCode = await run(process.argv.slice(2));
});
async function run(words) {
	const [name = "help"] = words;
	if ([
		"help",
		"--help",
		"-h"
	].includes(name)) {
		terminal.out(programHelp(toolVersion));
		return exitCodes.pass;
	}
	if (name === "--version" || name === "-v") {
		terminal.out(`${toolVersion}\n`);
		return exitCodes.pass;
	}
	const found = findCommand(words);
	if (!found) {
		const group = commands.filter((command) => command.name.startsWith(`${name} `));
		const allowed = (group.length > 0 ? group : commands).map((command) => command.name).join(", ");
		const asked = group.length > 0 ? words.slice(0, 2).join(" ") : name;
		throw new InputError(name, `there is no command ${JSON.stringify(asked)}; allowed is ${allowed}`);
	}
	const line = parseCommandLine(found.command, found.rest);
	if (line.has("help")) {
		terminal.out(commandHelp(found.command));
		return exitCodes.pass;
	}
	return found.command.run(line, terminal);
}

export {  };