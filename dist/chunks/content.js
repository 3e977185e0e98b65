import { n as recognise, t as MANIFEST_NAMES } from "./recognise.js";
import { t as createSource } from "./source2.js";
import { a as parseTemplate, i as hookKeys, o as parseYamlDocument, r as headerOf } from "./template-keys.js";
import { o as severities } from "./finding.js";
import { r as directoryOf, t as baseName } from "./tree.js";
import { i as TEXT_PROBE, n as MAX_HEADER } from "./limits2.js";
import { n as isTable, r as own } from "./document.js";
import { t as parseJsonDocument } from "./json-document.js";
import { f as headerTexts, i as readWorkflow, p as yamlText } from "./workflow.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { r as teraTags } from "./tera-text.js";

// src/core/security/context.ts
/**
* What happens to a piece of text, the worst first:
*
* - `EXEC`: it is run: a hook, a script, a Dockerfile, a workflow
* - `EMIT`: it is written into the project of whoever generates
* - `DATA`: it is read: graphs, queries, configuration
* - `DOC`: people read it
* - `TEST`: only the tests of the gpack use it
*/
const contexts = [
	"EXEC",
	"EMIT",
	"DATA",
	"DOC",
	"TEST"
];
const TEST_DIRECTORIES = /* @__PURE__ */ new Set([
	"test",
	"tests",
	"__tests__",
	"fixtures",
	"__fixtures__",
	"testdata"
]);
const EXECUTED = [
	"shell",
	"powershell",
	"dockerfile",
	"workflow",
	"make"
];
/** Languages of texts that people read. */
const READ_BY_PEOPLE = ["markdown", "html"];
/**
* The context of a file, told from its path in its gpack and its language. A template is never a test: a manifest can
* name templates in any directory.
*/
function contextOf(path, language) {
	if (language === "template") return "EMIT";
	if (path.split("/").slice(0, -1).some((name) => TEST_DIRECTORIES.has(name.toLowerCase()))) return "TEST";
	if (EXECUTED.includes(language)) return "EXEC";
	if (isForAgents(path)) return "EXEC";
	return READ_BY_PEOPLE.includes(language) ? "DOC" : "DATA";
}
const AGENT_FILES = /^(?:agents|claude|gemini|skill|copilot-instructions)(?:\.[\w-]+)?\.md$|^\.(?:cursorrules|windsurfrules|clinerules)$|^\.?mcp\.json$/i;
/** Whether a file tells a coding agent what to do. */
function isForAgents(path) {
	return AGENT_FILES.test(baseName(path)) || /(?:^|\/)\.(?:claude|cursor|windsurf|codex)\//.test(path);
}
/** The severity of a rule that is meant for one context, in another: a step milder for each step down. */
function severityIn(context, meant, severity) {
	const steps = Math.max(0, contexts.indexOf(context) - contexts.indexOf(meant));
	return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] ?? "note";
}

// src/core/security/language.ts
const BY_EXTENSION = {
	tmpl: "template",
	tera: "template",
	ttl: "turtle",
	n3: "turtle",
	nt: "turtle",
	nq: "turtle",
	trig: "turtle",
	rdf: "rdf-xml",
	owl: "rdf-xml",
	jsonld: "json-ld",
	rq: "query",
	ru: "query",
	sparql: "query",
	toml: "toml",
	json: "json",
	yaml: "yaml",
	yml: "yaml",
	sh: "shell",
	bash: "shell",
	zsh: "shell",
	ps1: "powershell",
	psm1: "powershell",
	mk: "make",
	md: "markdown",
	mdx: "markdown",
	mdc: "markdown",
	html: "html",
	htm: "html",
	svg: "html",
	csv: "csv",
	tsv: "csv",
	js: "javascript",
	cjs: "javascript",
	mjs: "javascript",
	jsx: "javascript",
	ts: "javascript",
	tsx: "javascript",
	py: "python",
	rs: "rust",
	go: "code",
	rb: "code",
	php: "code",
	java: "code",
	kt: "code",
	kts: "code",
	cs: "code",
	lua: "code",
	pl: "code",
	pm: "code",
	swift: "code",
	scala: "code",
	groovy: "code",
	gradle: "code",
	ex: "code",
	exs: "code",
	nix: "code",
	cmake: "code"
};
/** What a file is written in, told from its path and, where that says nothing, from how it begins. */
function languageOf(path, beginning = "") {
	const lower = baseName(path).toLowerCase();
	if (/^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$/.test(lower) && !/\.(?:tmpl|tera|md)$/.test(lower)) return "dockerfile";
	if (/\.(?:dockerfile|containerfile)$/.test(lower)) return "dockerfile";
	if (/^(?:gnu)?makefile$|^make\.toml$/.test(lower)) return lower === "make.toml" ? "toml" : "make";
	if (/^\.?justfile$/.test(lower)) return "make";
	if (/^(?:jenkinsfile|vagrantfile|rakefile|gemfile|brewfile|cmakelists\.txt)$/.test(lower)) return "code";
	if (/^\.(?:bashrc|bash_(?:profile|aliases|login|logout)|profile|zshrc|zshenv|zprofile|zlogin|envrc|xprofile|xinitrc)$/.test(lower)) return "shell";
	if (/(?:^|\/)\.github\/workflows$/.test(directoryOf(path)) && /\.ya?ml$/.test(lower)) return "workflow";
	if (/^action\.ya?ml$/.test(lower)) return "workflow";
	const dot = lower.lastIndexOf(".");
	const known = dot === -1 ? void 0 : BY_EXTENSION[lower.slice(dot + 1)];
	if (known !== void 0) return known;
	if (/^#![^\n]*\b(?:sh|bash|dash|zsh|ksh|ash)\b/.test(beginning)) return "shell";
	if (/(?:^|\/)(?:\.husky|\.githooks)$/.test(directoryOf(path))) return "shell";
	return "text";
}
/** The path that a template file stands for by its own name: `ci.yml.tera` for `ci.yml`. */
function withoutTemplateSuffix(path) {
	return path.replace(/\.(?:tmpl|tera)$/i, "");
}

// src/core/shell/programs.ts
const SHELLS$1 = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"dash",
	"zsh",
	"ksh",
	"mksh",
	"ash",
	"fish",
	"csh",
	"tcsh",
	"rbash",
	"pdksh",
	"yash"
]);
const INTERPRETER = /^(?:python|pypy|perl|ruby|jruby|node|nodejs|deno|bun|php|lua|luajit|tclsh|wish|osascript|pwsh|powershell|rscript|groovy|elixir|julia|guile|racket|expect|jshell|ts-node|tsx|cscript|wscript)[\d.]*$/;
/** Whether a program is a shell. */
function isShell(name) {
	return SHELLS$1.has(name);
}
/** Whether a program runs what it reads: a shell, or the interpreter of another language. */
function isInterpreter(name) {
	return isShell(name) || INTERPRETER.test(name) || name === "source" || name === "." || name === "iex";
}
const DOWNLOADERS = /* @__PURE__ */ new Set([
	"curl",
	"wget",
	"wget2",
	"fetch",
	"aria2c",
	"axel",
	"http",
	"https",
	"httpie",
	"xh",
	"lynx",
	"links",
	"elinks",
	"w3m",
	"nc",
	"ncat",
	"netcat",
	"socat",
	"ftp",
	"lftp",
	"tftp",
	"scp",
	"rsync",
	"sftp",
	"certutil",
	"bitsadmin",
	"invoke-webrequest",
	"invoke-restmethod",
	"iwr",
	"irm",
	"telnet",
	"dig",
	"nslookup",
	"host",
	"drill",
	"kdig",
	"gsutil",
	"rclone"
]);
/** Whether a program gets or sends bytes over a network. */
function isNetworkProgram(name) {
	return DOWNLOADERS.has(name);
}
/** Programs that a name with wildcards is compared with. */
const GLOBBED = [
	"curl",
	"wget",
	"sh",
	"bash",
	"dash",
	"zsh",
	"python3",
	"python",
	"perl",
	"node",
	"nc",
	"ncat",
	"base64",
	"rm"
];
/** The first dangerous program that a name with wildcards can mean: `cur[l]`, `s?`. */
function globbedProgram(name) {
	if (name.length > 24 || !/[\w\]]/.test(name) || /^[*?]+$/.test(name)) return void 0;
	return GLOBBED.find((program) => matches(name, program));
}
/** Whether a name with `*`, `?` and `[…]` means a program; each is tried at each place once. */
function matches(pattern, name) {
	let ends = /* @__PURE__ */ new Set([0]);
	for (const [part] of pattern.matchAll(/\[[^\]]*\]|[\s\S]/g)) {
		const next = /* @__PURE__ */ new Set();
		for (const at of ends) {
			const char = name[at];
			if (part === "*") for (let end = at; end <= name.length; end += 1) next.add(end);
			else if (char !== void 0 && (part === "?" || part === char || part.length > 1 && part.includes(char))) next.add(at + 1);
		}
		ends = next;
	}
	return ends.has(name.length);
}

// src/core/shell/code.ts
/** Characters of a program in which is looked for what it runs. */
const MAX_CODE = 4e4;
const MAX_FOUND$2 = 200;
/** The code of another language that a command is given: by an option, or as its input. */
function codeOf({ name, args, input }) {
	if (/^[gmn]?awk$/.test(name)) return args.map(({ text }) => text);
	if (!isInterpreter(name) || isShell(name)) return [];
	return [...args, ...input].map(({ text }) => text).filter((text) => text.length > 8);
}
/** Calls that hand a text to a shell, in the languages that scripts and templates are written in. */
const CALL = /\b(?:system|popen\d?|exec(?:Sync|File|FileSync|ute|a_cmd)?|spawn(?:Sync)?|shell_exec|passthru|proc_open|check_(?:output|call)|getoutput|getstatusoutput|run|call|Popen|sh|bat|shell|Command(?:::new)?|arg|args|new|ProcessBuilder|start|CommandContext|create_subprocess_shell|inline)[\s(![&:fbru]{0,16}(["'`])/g;
/** Backticks of Perl, Ruby and PHP, and `%x(…)`. */
const TICKS = /%x\s*[({[|!]([^)}\]|!\n]{1,2000})|(?:^|[=\s(;])`([^`\n]{3,2000})`/g;
/** The texts in a program that it hands to a shell: `os.system("…")`, `execSync('…')`, backticks. */
function commandsInCode(code) {
	return [...callsInCode(code)].map(({ text }) => text);
}
/** The same with their places. */
function* callsInCode(code, hasTicks = true) {
	if (code.length > MAX_CODE) return;
	let found = 0;
	for (const match of code.matchAll(CALL)) {
		if (found >= MAX_FOUND$2) return;
		const [written, mark = ""] = match;
		const start = match.index + written.length;
		const end = closing$2(code, start, mark);
		if (end === void 0 || end - start < 3) continue;
		found += 1;
		yield {
			text: code.slice(start, end).replaceAll(/\\(["'`\\])/g, "$1"),
			start,
			end
		};
	}
	if (!hasTicks) return;
	for (const match of code.matchAll(TICKS)) {
		if (found >= MAX_FOUND$2) return;
		found += 1;
		yield {
			text: match[1] ?? match[2] ?? "",
			start: match.index,
			end: match.index + match[0].length
		};
	}
}
function closing$2(code, start, mark) {
	for (let at = start; at < Math.min(code.length, start + 4096); at += 1) if (code[at] === "\\") at += 1;
	else if (code[at] === mark) return at;
}
const NETWORK = /require\(\s*['"](?:node:)?https?['"]|urlopen|urlretrieve|urllib|requests\.(?:get|post|request)|http\.get|https\.get|\bfetch\(|LWP|open-uri|URI\.open|Net::HTTP|file_get_contents\(\s*['"]https?|curl_exec|IO::Socket|socket\.connect|\.connect\(|Socket\.(?:new|open|tcp)|fsockopen|net\.Socket|TCPSocket|DownloadString|DownloadFile|HTTP::Tiny/;
const RUNNING = /\bexec\b|\beval\b|system\(|popen|spawn|subprocess|child_process|Invoke-Expression|\biex\b|Function\(|runInThisContext|importlib|\bloadstring/i;
const EVALUATING = /\bexec\s*\(|\beval\b|\bFunction\s*\(|\bloadstring|\bcompile\s*\(|Invoke-Expression/;
const DECODING = /b64decode|a85decode|fromhex|unhexlify|\batob\s*\(|Buffer\.from\s*\([^)]{0,4000}["'](?:base64|hex)|decode_base64|base64_decode|decode64|gzinflate|zlib\.decompress|marshal\.loads|\.unpack\(|unpack\s*\(?\s*["'][um]|pack\s*\(?\s*["']H\*|rot_?13|codecs\.decode|String\.fromCharCode|\bchr\s*\(\s*\w+\s*\)\s*for/;
const REMOTE_SHELL = /(?:socket|Socket|fsockopen)[\s\S]{0,4000}(?:dup2|pty\.spawn|\/bin\/(?:ba)?sh|cmd\.exe|exec\s*\(|spawn\s*\()/;
/** What a program in another language does with what comes from elsewhere. */
function codeDoes(code) {
	const text = code.slice(0, MAX_CODE);
	if (REMOTE_SHELL.test(text)) return "remote";
	if (isFetching(text) && RUNNING.test(text) && !isOnlyLocal(text)) return "code";
	return DECODING.test(text) && EVALUATING.test(text) ? "encoded" : void 0;
}
/** Whether code gets something over a network. */
function isFetching(code) {
	return NETWORK.test(code.slice(0, MAX_CODE));
}
/** A program that asks its own machine whether it is up. */
function isOnlyLocal(code) {
	const addresses = code.match(/https?:\/\/[^\s'"`)]+/g) ?? [];
	return addresses.length > 0 && addresses.every((one) => /^https?:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(one));
}

// src/core/security/code-scripts.ts
/** Characters of a program of which is read what it hands to a shell. */
const MAX_PART = 32e3;
const MAX_PARTS = 40;
/** What a program that starts another one has somewhere. */
const SCREEN$1 = /\b(?:system|popen|exec\w*|spawn\w*|shell\w*|passthru|proc_open|subprocess|check_\w+|getoutput|Command|ProcessBuilder|commandLine|provision|execute_process|\w{4,12}Phase|inline|sh|bat)\b|`|%x|go:generate/;
/** Lines of code in which a command stands without a call. */
const LINES = /^\/\/go:generate\s+(.+)$|\b(?:build|install|check|configure|unpack|patch)Phase\s{0,4}=\s{0,4}''\n([\s\S]{1,4000}?)''/gm;
/** A command by words: `"sh", "-c", "…"`, `.arg("-c").arg("…")`, `COMMAND sh -c "…"`. */
const AFTER_OPTION = /["'/\s](?:ba|z|da|k)?sh["']?(?:\)?\s{0,8},?\s{0,8}(?:\.\s{0,8}(?:arg|args)\s{0,4}\(\s{0,4}[&[]{0,2})?)\s{0,8}\[?\s{0,8}["']?-[a-z]{0,3}c["']?\)?\s{0,8},?\s{0,8}(?:\.\s{0,8}arg\s{0,4}\(\s{0,4})?(["'`])/g;
/** The texts that a program hands to a shell, as scripts. Only code that starts programs is looked through. */
function* codeScripts(unit) {
	const { source, written, context, language } = unit;
	const { text } = source;
	if (!SCREEN$1.test(text)) return;
	const hasTicks = ![
		"javascript",
		"rust",
		"python"
	].includes(language) && !/\.(?:go|kts?|java|cs|swift|scala|lua|nix|cmake|md)$/.test(unit.path);
	const told = /* @__PURE__ */ new Set();
	for (const { text: command, start, end } of partsOf(text, hasTicks)) {
		if (told.has(start) || !/\s/.test(command.trim())) continue;
		told.add(start);
		yield {
			text: command,
			written: written.slice(start, end),
			shell: "posix",
			context: context === "DATA" ? "EMIT" : context,
			where: "The program",
			kind: "file",
			place: () => source.place(start, end)
		};
	}
}
function* partsOf(text, hasTicks) {
	for (let at = 0, part = 0; at < text.length && part < MAX_PARTS; at += MAX_PART, part += 1) for (const found of callsInCode(text.slice(at, at + MAX_PART), hasTicks)) yield {
		text: found.text,
		start: at + found.start,
		end: at + found.end
	};
	for (const match of text.matchAll(LINES)) yield {
		text: match[1] ?? match[2] ?? "",
		start: match.index,
		end: match.index + match[0].length
	};
	for (const match of text.matchAll(AFTER_OPTION)) {
		const start = match.index + match[0].length;
		const end = closing$1(text, start, match[1] ?? "\"");
		if (end !== void 0) yield {
			text: text.slice(start, end).replaceAll(/\\(["'`\\])/g, "$1"),
			start,
			end
		};
	}
}
function closing$1(text, start, mark) {
	for (let at = start; at < Math.min(text.length, start + 4096); at += 1) if (text[at] === "\\") at += 1;
	else if (text[at] === mark) return at;
}

// src/core/security/dockerfile.ts
/** Splits a Dockerfile into its instructions. Comments and here-documents belong to none. Linear. */
function* dockerInstructions(text) {
	for (let at = 0; at < text.length;) {
		let end = lineEnd$1(text, at);
		const head = /^([ \t]*)([A-Za-z]+)([ \t]+)/.exec(text.slice(at, Math.min(end, at + 200)));
		if (!head) {
			at = end + 1;
			continue;
		}
		while (end < text.length && /\\[ \t\r]*$/.test(text.slice(Math.max(at, end - 8), end))) end = lineEnd$1(text, end + 1);
		const mark = /<<-?\s*["']?(\w{1,40})["']?/.exec(text.slice(at, end))?.[1];
		if (mark !== void 0 && /^(?:run|copy|add)$/i.test(head[2] ?? "")) {
			const close = text.indexOf(`\n${mark}`, end);
			if (close !== -1) end = lineEnd$1(text, close + 1);
		}
		const start = at + (head[1]?.length ?? 0);
		const restStart = at + head[0].length;
		yield {
			name: (head[2] ?? "").toUpperCase(),
			rest: text.slice(restStart, end),
			start,
			restStart
		};
		at = end + 1;
	}
}
function lineEnd$1(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
/** The command of an instruction: of `RUN`, of what runs in the container, and of what is built on it. */
function commandOf(name, rest) {
	if (name === "ONBUILD" || name === "HEALTHCHECK") {
		const [, inner, command] = /^(?:\s*--\S+)*\s*(RUN|CMD|ENTRYPOINT)\s([\s\S]*)$/i.exec(rest.slice(0, 2e4)) ?? [];
		return inner === void 0 || command === void 0 ? void 0 : commandOf("RUN", command)?.padStart(rest.length);
	}
	if (!/^(?:RUN|CMD|ENTRYPOINT|SHELL)$/.test(name)) return void 0;
	const list = /^\s*(?:--\S+\s+)*(\[[\s\S]*\])\s*$/.exec(rest.slice(0, 2e4))?.[1];
	const script = /^(\s*<<-?\s*["']?(\w{1,40})["']?[^\n]*\n)([\s\S]*?)\n\2\s*$/.exec(rest);
	if (script) return " ".repeat(script[1]?.length ?? 0) + (script[3] ?? "");
	if (list === void 0) return rest.replace(/^(?:\s*--\S+)+/, (options) => " ".repeat(options.length));
	return [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = ""]) => word.replaceAll(/\\(["\\/])/g, "$1")).map((word) => /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ");
}
/** What the instructions of a Dockerfile run. */
function* dockerCommands({ source, written, context }) {
	for (const { name, rest, restStart } of dockerInstructions(source.text)) {
		const text = commandOf(name, rest);
		if (text === void 0) continue;
		yield {
			text,
			written: written.slice(restStart, restStart + rest.length),
			shell: "posix",
			context,
			where: name,
			kind: "file",
			place: (start, end) => source.place(restStart + start, restStart + (end ?? start))
		};
	}
}

// src/core/security/surface.ts
/** Files that something runs or obeys as soon as they are there, and who does. */
const SURFACES = [
	[/(?:^|\/)\.github\/(?:workflows|actions)\//, "run by GitHub Actions"],
	[/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.(?:circleci|buildkite|woodpecker)\//, "run by the CI"],
	[/(?:^|\/)(?:Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.drone\.yml)$/, "run by the CI"],
	[/(?:^|\/)(?:\.git|git~\d)\//i, "part of the repository of git itself"],
	[/(?:^|\/)\.config\/git\//, "obeyed by git"],
	[/(?:^|\/)\.(?:husky|githooks)\//, "run by git on commits"],
	[/(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig)$/, "obeyed by git"],
	[/(?:^|\/)\.pre-commit-config\.ya?ml$|(?:^|\/)lefthook\.ya?ml$/, "run by git on commits"],
	[/(?:^|\/)\.(?:npmrc|yarnrc(?:\.yml)?|pypirc|netrc|condarc|bundle\/config|gemrc|terraformrc)$|(?:^|\/)(?:pip\.conf|pip\.ini|bunfig\.toml|nuget\.config)$/, "read by a package manager, with credentials and addresses in it"],
	[/(?:^|\/)\.cargo\/config(?:\.toml)?$|(?:^|\/)rust-toolchain(?:\.toml)?$/, "obeyed by cargo, which runs what it names"],
	[/(?:^|\/)\.(?:pnpmfile\.c?js|yarn\/(?:releases|plugins)\/)/, "run by the package manager"],
	[/(?:^|\/)\.?mise(?:\.\w+)?\.toml$|(?:^|\/)\.(?:tool-versions|direnv\/)/, "obeyed by the shell that enters the directory"],
	[/(?:^|\/)\.(?:exrc|nvimrc|vimrc|gdbinit|lldbinit|Rprofile|irbrc|pryrc|psqlrc)$|(?:^|\/)\.config\/n?vim\//, "run by a program that is started there"],
	[/(?:^|\/)\.ssh\//, "obeyed by ssh"],
	[/(?:^|\/)build\.rs$/, "run by cargo while it builds"],
	[/(?:^|\/)(?:setup|conftest|sitecustomize)\.py$|\.pth$/, "run by Python by itself"],
	[/(?:^|\/)\.vscode\/(?:tasks|settings|launch|extensions)\.json$|(?:^|\/)\.(?:idea|zed|fleet|vs)\//, "obeyed by the editor"],
	[/(?:^|\/)\.devcontainer\//, "run by the editor when it opens the project"],
	[/(?:^|\/)(?:\.github\/|docs\/)?CODEOWNERS$/, "what decides who reviews"],
	[/(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)(?:\.\w+)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)\.?mcp\.json$|(?:^|\/)\.(?:claude|cursor|codex|windsurf|gemini|continue|aider|roo|kiro|junie|amazonq)\/|(?:^|\/)copilot-instructions\.md$/i, "obeyed by coding agents"],
	[/(?:^|\/)\.(?:bashrc|bash_(?:profile|aliases|login|logout)|profile|zshrc|zprofile|zshenv|envrc|inputrc)$/, "run by every shell"],
	[/(?:^|\/)\.(?:env)$/, "read as the environment of the program"]
];
/** What runs or obeys a file of a project by itself, in words that follow "is"; `undefined` for an ordinary one. */
function surfaceOf(path) {
	const plain = simplified(path);
	return SURFACES.find(([pattern]) => pattern.test(plain) || /^\.[A-Z]/m.test(plain) && pattern.test(plain.toLowerCase()))?.[1];
}
/** A path as a file system takes it: without `.`, with `..` worked out, and without what Windows and macOS leave out of names. */
function simplified(path) {
	const names = [];
	for (const part of path.replaceAll("\\", "/").split("/")) {
		const name = part.replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, "").replace(/(?:::?\$\w+)+$/, "");
		if (name === "..") names.pop();
		else if (name !== "." && name !== "") names.push(/^\.+$/.test(name) ? name : name.replace(/[. ]+$/, ""));
	}
	return names.join("/");
}

// src/core/security/keyed-scripts.ts
/** Keys of configuration under which a command stands. */
const RUNS = /^(?:run|sh|shell|bash|pwsh|script|before_script|after_script|commands?|cmds?|exec|entrypoint|entry|runcmd|bootcmd|inline|inlineScript|\w{1,20}Commands?|runner|rustc-wrapper|credential-process|credential-provider|postStart|preStop|test)$/;
/** Tables whose own values are commands. */
const TABLES = /^(?:scripts|tasks|alias|aliases|recipes|envScripts)$/;
/** What tells without parsing that a text has none of them. */
const SCREEN = /(?:run|sh|shell|bash|script|scripts|tasks|alias|aliases|commands?|cmds?|exec|entrypoint|entry|runcmd|bootcmd|inline|inlineScript|Commands?|runner|wrapper|credential-process|credential-provider|test)["']?\s{0,20}[\]:=]|postStart|preStop/;
const MAX_NODES = 5e4;
const MAX_DEPTH = 24;
const MAX_FOUND$1 = 500;
const MAX_TEXT = 32e3;
/** Whether a text of configuration can hold a command. */
function mayHoldCommands(text) {
	return SCREEN.test(text);
}
/** The commands in configuration of any tool, told by the keys that tools have for them. */
function* keyedScripts(unit, doc) {
	const context = unit.context !== "DATA" ? unit.context : surfaceOf(unit.path) === void 0 ? "EMIT" : "EXEC";
	let found = 0;
	for (const { path, text } of commandsIn(doc.value)) {
		if (found >= MAX_FOUND$1) return;
		found += 1;
		const at = doc.at(path);
		yield {
			text,
			written: text,
			shell: "posix",
			context,
			where: path.filter((step) => typeof step === "string").join("."),
			kind: "file",
			place: () => at
		};
	}
}
function* commandsIn(root) {
	const open = [{
		value: root,
		path: [],
		isTable: false
	}];
	for (let seen = 0; seen < MAX_NODES; seen += 1) {
		const node = open.pop();
		if (!node) return;
		const { value, path } = node;
		if (path.length > MAX_DEPTH) continue;
		if (Array.isArray(value)) {
			for (const [at, item] of value.entries()) if (typeof item === "object" && item !== null) open.push({
				value: item,
				path: [...path, at],
				isTable: false
			});
			continue;
		}
		if (!isTable(value)) continue;
		for (const [key, item] of Object.entries(value)) {
			const own = [...path, key];
			if (RUNS.test(key) || node.isTable) yield* commandsOf(value, key, item, own);
			if (typeof item === "object" && item !== null) open.push({
				value: item,
				path: own,
				isTable: TABLES.test(key)
			});
		}
	}
}
/** What a value runs: a text, a list of texts, or a program with its words; `args` beside it belong to it. */
function* commandsOf(table, key, value, path) {
	const more = key === "command" || key === "entrypoint" || key === "entry" ? words(own(table, "args")) : void 0;
	if (typeof value === "string") {
		const text = more ? commandLine([value, ...more]) : value;
		if (isCommand(text)) yield {
			path,
			text
		};
		return;
	}
	const list = words(value);
	if (!list) return;
	const text = commandLine([...list, ...more ?? []]);
	if (isProgram(list)) {
		if (isCommand(text)) yield {
			path,
			text
		};
	} else yield {
		path,
		text: list.join("\n").slice(0, MAX_TEXT)
	};
}
function words(value) {
	if (!Array.isArray(value) || value.length === 0) return void 0;
	const texts = value.filter((item) => typeof item === "string");
	return texts.length === 0 ? void 0 : texts.slice(0, 200);
}
/** Whether a list is one program with its words, and no list of commands. */
function isProgram([first = "", ...rest]) {
	return !/\s/.test(first.trim()) && (rest.length === 0 || rest.some((word) => word.startsWith("-")) || first.startsWith("/"));
}
function commandLine(list) {
	return list.map((word, at) => /^[\w./:=@%+,-]+$/.test(word) || at === 0 && list.length === 1 ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`).join(" ").slice(0, MAX_TEXT);
}
function isCommand(text) {
	return text.length < MAX_TEXT && /\s/.test(text.trim());
}

// src/core/security/line-scripts.ts
/** Files in which commands stand in lines of their own, by path: the command is the first group. */
const FILES = [
	[/\.(?:service|socket|timer)$/, /^Exec\w{4,12}=[-@:+!]{0,4}(.+)$/gm],
	[/\.desktop$/, /^(?:Exec|TryExec)=(.+)$/gm],
	[/(?:^|\/)(?:crontab|[\w-]+\.cron|cron\.d\/[\w.-]+)$/, /^\s{0,8}(?:@\w+|[\d*][\d*,/-]*\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.+)$/gm],
	[/(?:^|\/)Procfile(?:\.\w+)?$/, /^[\w-]{1,40}:\s{1,20}(.+)$/gm],
	[/(?:^|\/)(?:ssh_?config|\.ssh\/config)$/, /^\s{0,20}(?:ProxyCommand|LocalCommand|KnownHostsCommand)\s+(.+)$/gim],
	[/(?:^|\/)\.(?:gitmodules|gitconfig)$|(?:^|\/)\.git\/config$/, /^\s{0,20}(?:update|smudge|clean|process|textconv|command|helper|sshCommand|pager|editor|fsmonitor|[\w-]{1,30})\s{0,4}=\s{0,4}!(.+)$/gm]
];
const MAX_FOUND = 2e3;
/** Whether commands stand in lines of a file of this path. */
function hasLineScripts(path) {
	return FILES.some(([name]) => name.test(path));
}
/** The commands of units of systemd, tables of cron, Procfiles and others that name one in a line. */
function* lineScripts({ source, written, context, path }) {
	const lines = FILES.find(([name]) => name.test(path))?.[1];
	if (!lines) return;
	let found = 0;
	for (const match of source.text.matchAll(lines)) {
		if (found >= MAX_FOUND) return;
		found += 1;
		const text = match[1] ?? "";
		const start = match.index + match[0].length - text.length;
		yield {
			text,
			written: written.slice(start, start + text.length),
			shell: "posix",
			context: context === "DATA" ? "EXEC" : context,
			where: "The command",
			kind: "file",
			place: (from, to) => source.place(start + from, start + (to ?? from))
		};
	}
}

// src/core/security/make-scripts.ts
/** Lines of one file that are looked at. */
const MAX_LINES = 2e4;
const MAX_RECIPE = 2e4;
/** The recipes of a Makefile or justfile, and what a Makefile runs while it is read: `$(shell …)` and `!=`. */
function* makeScripts(unit) {
	const { source, written, context } = unit;
	const { text } = source;
	const isJust = /(?:^|\/)\.?justfile$/i.test(unit.path);
	const recipeLine = isJust ? /^[ \t]+\S/ : /^\t/;
	const variables = /* @__PURE__ */ new Map();
	const script = (body, start, end) => ({
		text: isJust ? body.replaceAll(/^[ \t]{1,40}[@-]{1,2}/gm, "") : shellText(body, variables),
		written: written.slice(start, end),
		shell: "posix",
		context,
		where: "The recipe",
		kind: "file",
		place: () => source.place(start, end)
	});
	let count = 0;
	let recipe;
	for (let at = 0; at < text.length && count < MAX_LINES; count += 1) {
		let end = lineEnd(text, at);
		while (text[end - 1] === "\\" && end < text.length) end = lineEnd(text, end + 1);
		const line = text.slice(at, end);
		if (recipeLine.test(line) && line.length < MAX_RECIPE) {
			recipe = {
				start: recipe?.start ?? at,
				end
			};
			if (recipe.end - recipe.start > MAX_RECIPE) recipe = void 0;
		} else {
			if (recipe) yield script(text.slice(recipe.start, recipe.end), recipe.start, recipe.end);
			recipe = void 0;
			const [, name, sign, value = ""] = /^(?:export\s+|override\s+)?([\w.-]{1,80})\s{0,20}(!=|[:?+]{0,3}=)\s{0,20}(.*)$/s.exec(line.slice(0, 4e3)) ?? [];
			if (name !== void 0) variables.set(name, value);
			if (sign === "!=") yield script(value, at, end);
			for (const called of line.slice(0, 4e3).matchAll(/\$\(shell\s([^\n]{1,2000})\)/g)) yield script(called[1] ?? "", at, end);
		}
		at = end + 1;
	}
	if (recipe) yield script(text.slice(recipe.start, recipe.end), recipe.start, recipe.end);
}
/** A recipe as the shell reads it: without the signs of make, with the values of its variables. */
function shellText(recipe, variables) {
	return recipe.replaceAll(/^\t\s{0,20}[@+-]{0,3}/gm, "").replaceAll(/\$\$|\$[({]([\w.-]{1,80})[)}]/g, (_, name) => {
		if (name === void 0) return "$";
		const value = variables.get(name);
		return value === void 0 || value.includes("$(") || value.length > 400 ? `\${${name.replaceAll(/\W/g, "_")}}` : value;
	}).slice(0, 2 * MAX_RECIPE);
}
function lineEnd(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}

// src/core/security/emitted-text.ts
/** A tag of a template that Tera reads: what stands between `{% raw %}` and `{% endraw %}` is none. */
function* liveTags(text) {
	let raw = false;
	let done = 0;
	for (const found of teraTags(text)) {
		if (found.start < done) continue;
		const tag = raw || found.kind === "comment" ? found : {
			...found,
			end: endOfTag(text, found)
		};
		done = tag.end;
		const word = tag.kind === "statement" ? statementWord(text, tag) : void 0;
		if (raw) {
			if (word !== "endraw") continue;
			raw = false;
		} else if (word === "raw") raw = true;
		yield tag;
	}
}
/** Where a tag ends for Tera, for which the braces in a string are text. */
function endOfTag(text, { kind, start, end }) {
	const closing = kind === "expression" ? "}}" : "%}";
	let at = start + 2;
	if (!/["'`]/.test(text.slice(at, end))) return end;
	const last = Math.min(text.length, start + MAX_TAG);
	while (at < last) {
		const char = text[at] ?? "";
		if (char === "\"" || char === "'" || char === "`") {
			const close = text.indexOf(char, at + 1);
			if (close === -1 || close >= last) return end;
			at = close + 1;
		} else if (text.startsWith(closing, at)) return at + 2;
		else at += 1;
	}
	return end;
}
/** Characters of one tag that are read. */
const MAX_TAG = 5e3;
/** The first word of a statement: `for` in `{%- for row in rows %}`. */
function statementWord(text, { start, end }) {
	return /^-?\s*(\w*)/.exec(text.slice(start + 2, end - 2))?.[1] ?? "";
}
/**
* What a template body would write, as far as it is known without data: each tag is replaced by text of the same length,
* so that offsets agree. A string literal stands for itself, an expression for a word, a statement for nothing.
*/
function emittedText(body, fill = "x") {
	const parts = [];
	let done = 0;
	for (const tag of liveTags(body)) {
		parts.push(body.slice(done, tag.start), standIn(body, tag, fill));
		done = tag.end;
	}
	return parts.length === 0 ? body : parts.join("") + body.slice(done);
}
function standIn(body, { kind, start, end }, fill) {
	const length = end - start;
	if (kind === "expression") {
		const literal = /^\{\{-?\s*(?:"([^"\n]*)"|'([^'\n]*)')\s*-?\}\}$/.exec(body.slice(start, end));
		if (literal) return (literal[1] ?? literal[2] ?? "").padEnd(length);
		return fill.repeat(length);
	}
	return body.slice(start, end).replaceAll(/[^\r\n]/g, " ");
}

// src/core/security/fenced.ts
const SHELLS = /* @__PURE__ */ new Set([
	"sh",
	"bash",
	"shell",
	"zsh",
	"console",
	"shell-session"
]);
/** The shell commands in fenced blocks of a Markdown text. A prompt before a command is left out. */
function* fencedScripts({ source, written: whole, context }) {
	const { text } = source;
	const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*$/gm;
	for (let open = fence.exec(text); open; open = fence.exec(text)) {
		const [line, mark = "```", language = ""] = open;
		const start = open.index + line.length + 1;
		const end = closing(text, start, mark);
		fence.lastIndex = afterLine(text, end);
		const isPowershell = /^(?:powershell|pwsh|ps1)$/i.test(language);
		if (!isPowershell && !SHELLS.has(language.toLowerCase())) continue;
		yield {
			text: text.slice(start, end).replaceAll(/^[$>#] /gm, "  "),
			written: whole.slice(start, end),
			shell: isPowershell ? "powershell" : "posix",
			context,
			where: "A code block",
			kind: "file",
			place: (from, to) => source.place(start + from, start + (to ?? from))
		};
	}
}
function afterLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function closing(text, from, mark) {
	for (let at = from; at < text.length;) {
		const next = text.indexOf("\n", at);
		const end = next === -1 ? text.length : next;
		const line = text.slice(at, Math.min(end, at + 120)).trim();
		if (line.startsWith(mark) && line.replaceAll(mark[0] ?? "`", "") === "") return at;
		at = end + 1;
	}
	return text.length;
}

// src/core/security/scripts.ts
/** Tables in which a manifest says what happens around generating and installing. */
const MANIFEST_TABLES = [
	"generation",
	"installation",
	"install",
	"hooks",
	"lifecycle"
];
const MOMENT = /^(?:(?:pre|post|before|after|on)[_-][a-z][a-z_-]*|command|commands|run|script)$/;
/** Commands of one file that are looked at. */
const MAX_COMMANDS = 2e3;
/** Every script of a content: hooks of a header, commands of manifests and phases, files, steps, fenced blocks. */
function* scriptsOf(content) {
	const template = content.template();
	if (template && headerOf(template)) for (const key of hookKeys) for (const { text, place } of headerTexts(template, key)) {
		if (text.trim() === "") continue;
		yield {
			text: emittedText(text),
			written: text,
			shell: "posix",
			context: content.context === "TEST" ? "TEST" : "EXEC",
			where: key,
			kind: "hook",
			place
		};
	}
	for (const unit of content.units()) yield* scriptsOfUnit(unit);
}
function* scriptsOfUnit(unit) {
	const { source, language } = unit;
	const whole = (shell) => ({
		text: source.text,
		written: unit.written,
		shell,
		context: unit.context,
		where: "The script",
		kind: "file",
		place: (start, end) => source.place(start, end)
	});
	switch (language) {
		case "shell":
			yield whole("posix");
			return;
		case "powershell":
			yield whole("powershell");
			return;
		case "dockerfile":
			yield* dockerCommands(unit);
			return;
		case "markdown":
			yield* fencedScripts(unit);
			return;
		case "workflow":
			yield* workflowSteps(unit);
			return;
		case "toml":
			if (/\b(?:command|cmd|hook|install|script|run|generation|lifecycle|pre|post|before|after|shell|tasks|exec)/.test(source.text)) {
				const doc = parseTomlDocument(source);
				yield* tomlCommands(unit, doc);
				if (!isOurs(unit.path)) yield* keyedScripts(unit, doc);
			}
			return;
		case "json":
			if (baseName(unit.path) === "package.json") yield* packageScripts(unit, parseJsonDocument(source));
			else if (mayHoldCommands(source.text)) yield* keyedScripts(unit, parseJsonDocument(source));
			return;
		case "yaml":
			if (mayHoldCommands(source.text)) yield* keyedScripts(unit, parseYamlDocument(source, source.text, 0, "file"));
			return;
		case "make":
			yield* makeScripts(unit);
			return;
		case "javascript":
		case "python":
		case "rust":
		case "code":
			yield* codeScripts(unit);
			return;
		case "text":
			if (hasLineScripts(unit.path)) yield* lineScripts(unit);
			return;
	}
}
/** Whether a file is one of ggen's own, whose commands have keys of their own. */
function isOurs(path) {
	return /(?:^|[./@])make(?:@\w+)?\.toml$/.test(path) || MANIFEST_NAMES.includes(baseName(recognise(path).path));
}
function* workflowSteps(unit) {
	const { source } = unit;
	const doc = parseYamlDocument(source, source.text, 0, "workflow");
	const jobs = readWorkflow(doc)?.jobs ?? [];
	const composite = own(own(doc.value, "runs"), "steps");
	const paths = [...jobs.flatMap(({ steps }) => steps.flatMap(({ run, path }) => run === void 0 ? [] : [[...path, "run"]])), ...Array.isArray(composite) ? composite.map((_, at) => [
		"runs",
		"steps",
		at,
		"run"
	]) : []];
	for (const path of paths.slice(0, MAX_COMMANDS)) {
		const at = doc.at(path);
		const { text, place } = yamlText(source, at);
		if (text.trim() === "") continue;
		const { text: written } = yamlText({
			...source,
			text: unit.written
		}, at);
		yield {
			text,
			written,
			shell: "posix",
			context: unit.context,
			where: "A step of the workflow",
			kind: "file",
			place
		};
	}
}
function* tomlCommands(unit, doc) {
	const isMake = /(?:^|[./@])make(?:@\w+)?\.toml$/.test(unit.path);
	for (const path of isMake ? phaseCommands(doc) : manifestCommands(doc)) for (const [inner, text] of stringsAt(doc, path)) {
		const at = doc.at(inner);
		const [first = ""] = path;
		yield {
			text,
			written: text,
			shell: "posix",
			context: unit.context === "TEST" ? "TEST" : "EXEC",
			where: isMake ? `The phase ${String(path[1] ?? first)}` : path.join("."),
			kind: isMake ? "phase" : "manifest",
			place: () => at
		};
	}
}
function* phaseCommands({ value }) {
	const phases = own(value, "lifecycle");
	if (!isTable(phases)) return;
	for (const [name, phase] of Object.entries(phases).slice(0, MAX_COMMANDS)) for (const key of ["command", "commands"]) if (own(phase, key) !== void 0) yield [
		"lifecycle",
		name,
		key
	];
}
function* manifestCommands({ value }) {
	for (const name of MANIFEST_TABLES) {
		const table = own(value, name);
		if (!isTable(table)) continue;
		for (const key of Object.keys(table)) if (MOMENT.test(key)) yield [name, key];
	}
	const scripts = own(value, "scripts");
	if (isTable(scripts)) for (const key of Object.keys(scripts).slice(0, MAX_COMMANDS)) yield ["scripts", key];
}
function* stringsAt(doc, path) {
	let value = doc.value;
	for (const step of path) value = typeof step === "string" ? own(value, step) : void 0;
	if (typeof value === "string" && (path[0] !== "scripts" || /\s/.test(value.trim()))) yield [path, value];
	if (!Array.isArray(value)) return;
	for (const [at, item] of value.slice(0, MAX_COMMANDS).entries()) if (typeof item === "string") yield [[...path, at], item];
}
function* packageScripts(unit, doc) {
	const scripts = own(doc.value, "scripts");
	if (!isTable(scripts)) return;
	for (const [name, text] of Object.entries(scripts).slice(0, MAX_COMMANDS)) {
		if (typeof text !== "string") continue;
		const at = doc.at(["scripts", name]);
		yield {
			text,
			written: text,
			shell: "posix",
			context: unit.context,
			where: `The script ${JSON.stringify(name)} of package.json`,
			kind: "file",
			place: () => at
		};
	}
}

// src/core/tera-calls.ts
/** The tokens of a tag, in order. Never fails; linear. */
function teraTokens(text, { start, end }) {
	const tokens = [];
	const inner = text.slice(0, end - 2);
	const pattern = /"[^"]*"|'[^']*'|`[^`]*`|\d+(?:\.\d+)?|[A-Za-z_][\w]*(?:::\w+|\.\w+)*|[^\s\w]/gy;
	for (let at = start + 2; at < inner.length;) {
		pattern.lastIndex = at;
		const found = pattern.exec(inner)?.[0];
		if (found === void 0) {
			at += 1;
			continue;
		}
		const first = found[0] ?? "";
		const isString = found.length > 1 && "\"'`".includes(first);
		tokens.push({
			kind: isString ? "string" : /\d/.test(first) ? "number" : /\w/.test(first) ? "name" : "sign",
			text: isString ? found.slice(1, -1) : found,
			start: at,
			end: at + found.length
		});
		at += found.length;
	}
	return tokens;
}
/** Tokens of one call that are read. */
const MAX_CALL = 500;
/** Every call in the live tags of a text: `get_env(name="HOME")`. */
function* teraCalls(text) {
	if (!text.includes("(")) return;
	for (const tag of liveTags(text)) {
		if (tag.kind === "comment" || statementWord(text, tag) === "macro") continue;
		const tokens = teraTokens(text, tag);
		for (const [at, token] of tokens.entries()) if (token.kind === "name" && tokens[at + 1]?.text === "(" && tokens[at + 1]?.kind === "sign") yield callAt(tokens, at, token);
	}
}
function callAt(tokens, at, { text, start }) {
	const args = /* @__PURE__ */ new Map();
	let depth = 0;
	let current;
	let end = start;
	const last = Math.min(tokens.length, at + MAX_CALL);
	for (let next = at + 1; next < last; next += 1) {
		const token = tokens[next];
		if (!token) break;
		end = token.end;
		if (token.kind === "sign" && "([".includes(token.text)) {
			depth += 1;
			if (depth === 1) continue;
		}
		if (token.kind === "sign" && ")]".includes(token.text)) {
			depth -= 1;
			if (depth === 0) break;
		}
		if (depth === 1 && token.text === "," && token.kind === "sign") current = void 0;
		else if (depth === 1 && token.kind === "name" && tokens[next + 1]?.text === "=" && tokens[next + 2]?.text !== "=") {
			current = [];
			args.set(token.text, current);
			next += 1;
		} else current?.push(token);
	}
	return {
		name: text,
		args,
		start,
		end
	};
}

// src/core/security/emitted-path.ts
/** Characters that stand for a slash in other encodings: some systems take them for one. */
const SLASHES = /[\u2044\u2215\u29F8\uFF0F]/g;
const BACKSLASHES = /[\u2216\u29F5\u29F9\uFF3C]/g;
/**
* The path that a text of a header gives, as far as it is known without data: expressions of fixed texts are worked out,
* also those that are put together by `~` or kept in a variable; any other expression is one word, `x`. Statements give
* nothing. What only looks like a separator is one.
*/
function emittedPath(text) {
	const known = /* @__PURE__ */ new Map();
	let out = "";
	let done = 0;
	for (const tag of liveTags(text)) {
		out += text.slice(done, tag.start);
		done = tag.end;
		const tokens = teraTokens(text, tag).filter(({ text: sign, kind }) => !(kind === "sign" && sign === "-"));
		if (tag.kind === "expression") out += valueOf(tokens, known) ?? "x";
		else if (tag.kind === "statement" && statementWord(text, tag) === "set") {
			const [, name, equals, ...value] = tokens;
			const set = equals?.text === "=" ? valueOf(value, known) : void 0;
			if (name && set !== void 0) known.set(name.text, set);
		}
	}
	return decoded((out + text.slice(done)).trim().normalize("NFKC").replaceAll(SLASHES, "/").replaceAll(BACKSLASHES, "\\"));
}
/** Escapes of escapes: `%252e` is `%2e`, which is `.`. */
function decoded(path) {
	let text = path;
	for (let level = 0; level < 3 && /%25/.test(text); level += 1) text = text.replaceAll("%25", "%");
	return text;
}
/** The value of fixed texts that are put together; `undefined` where anything else takes part. */
function valueOf(tokens, known) {
	let value = "";
	if (tokens.length === 0) return void 0;
	for (const [at, { kind, text }] of tokens.entries()) if (at % 2 === 1) {
		if (text === "|" && tokens[at + 1]?.text === "safe" && tokens.length === at + 2) return value;
		if (text !== "~") return void 0;
	} else if (kind === "string") value += text;
	else {
		const part = known.get(text);
		if (part === void 0) return void 0;
		value += part;
	}
	return value.length > 4096 ? void 0 : value;
}

// src/core/security/unit.ts
/** The texts of a content; none for bytes that are no text. */
function unitsOf(content) {
	const { source, context, language, path } = content;
	if (!source) return [];
	const template = content.template();
	if (!template) return [{
		language,
		context,
		path,
		source,
		written: source.text
	}];
	const { bodyStart, body } = template;
	const written = outputPath(content);
	const output = languageOf(written, body.slice(0, 80));
	return [{
		language: output === "template" ? "text" : output,
		context: context === "EMIT" && READ_BY_PEOPLE.includes(output) ? "DOC" : context,
		path: written,
		source: partOf(source, bodyStart, emittedText(body)),
		written: body
	}];
}
/** The path that a template writes, each expression as a word; by its own name where no header says so. */
function outputPath(content) {
	const template = content.template();
	const to = template && [...headerTexts(template, "to")][0]?.text;
	if (to === void 0) return withoutTemplateSuffix(content.path);
	return withoutTemplateSuffix(emittedPath(to));
}
/** A text that stands at an offset of a source, character for character, as a source of its own. */
function partOf(source, start, text) {
	const bounded = (offset) => start + Math.min(Math.max(offset, 0), text.length);
	return {
		path: source.path,
		text,
		size: text.length,
		bom: false,
		invalidAt: void 0,
		place: (from, to = from) => source.place(bounded(from), bounded(to)),
		offset: (line, column) => Math.min(Math.max(source.offset(line, column) - start, 0), text.length)
	};
}

// src/core/security/content.ts
/** Makes the content of an entry. */
function createContent(entry, bytes, pack) {
	const { path } = entry;
	const source = entry.kind === "file" && isText(bytes) ? createSource(path, bytes) : void 0;
	const named = languageOf(recognise(path).path, source?.text.slice(0, 80));
	const language = source && named !== "template" && hasHooks(source.text) ? "template" : named;
	let template;
	let units;
	let scripts;
	const content = {
		path,
		entry,
		bytes,
		source,
		language,
		context: contextOf(pack ? path.slice(pack.directory === "" ? 0 : pack.directory.length + 1) : path, language),
		pack,
		template: () => source && language === "template" ? template ??= parseTemplate(source) : void 0,
		units: () => units ??= unitsOf(content),
		scripts: () => scripts ??= [...scriptsOf(content)]
	};
	return content;
}
/** Whether a text begins with a header that has hooks: a manifest can name any file as a template. */
function hasHooks(text) {
	if (!text.startsWith("---")) return false;
	const header = text.slice(0, MAX_HEADER);
	const end = header.indexOf("\n---", 3);
	return /^["']?sh(?:_before|_after)?["']?[ \t]*:/m.test(end === -1 ? header : header.slice(0, end));
}
/** Bytes without a NUL at their beginning are text, as for git. */
function isText(bytes) {
	const end = Math.min(bytes.length, TEXT_PROBE);
	for (let at = 0; at < end; at += 1) if (bytes[at] === 0) return false;
	return true;
}

export { isNetworkProgram as _, teraTokens as a, severityIn as b, statementWord as c, codeDoes as d, codeOf as f, isInterpreter as g, globbedProgram as h, teraCalls as i, surfaceOf as l, isFetching as m, outputPath as n, emittedText as o, commandsInCode as p, emittedPath as r, liveTags as s, createContent as t, dockerInstructions as u, isShell as v, isForAgents as y };