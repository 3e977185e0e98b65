import { t as InputError } from "./input-error.js";
import { n as compareText } from "./finding.js";
import { i as maxBytes } from "./limits.js";
import { i as isBelowAny, r as directoryOf, t as baseName } from "./tree.js";
import { n as recognise, t as MANIFEST_NAMES } from "./recognise.js";
import { t as sha256 } from "./digest.js";
import { t as _usingCtx } from "./usingCtx.js";
import { t as MAX_CONTENT } from "./limits2.js";
import { createHash } from "node:crypto";
import { spawn, spawnSync } from "node:child_process";

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
/** Runs git and blocks; for the rare question that nobody foresaw. */
function gitSync(directory, args) {
	const done = spawnSync("git", [...SETTINGS, ...args], {
		cwd: directory,
		env: environment(),
		maxBuffer: 83886080
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
const MAX_CHARACTERS = 4e7;
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
		const isMore = judged.size > MAX_PATHS || characters > MAX_CHARACTERS || directories.size > MAX_DIRECTORIES;
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
	const sizes = await blobSizes(objects.directory, [...new Set(entries.map(({ oid }) => oid))]);
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
		var _usingCtx$1 = _usingCtx();
		const listed = await listTree(directory, tree);
		if (!listed) return void 0;
		const { entries } = listed;
		const files = entries.filter((entry) => entry.kind === "file");
		const wanted = contents ? files : files.filter((entry) => recognise(entry.path, indexes).kind !== "other");
		const hasIndex = wanted.some((entry) => recognise(entry.path, indexes).kind.startsWith("index-"));
		const packs = new Set(entries.filter(isManifest).map(({ path }) => directoryOf(path)));
		const others = hasIndex ? files.filter(({ path }) => recognise(path, indexes).kind === "other" && isBelowAny(path, packs)) : [];
		const objects = _usingCtx$1.a(new GitObjects(directory));
		const [blobs, hashes] = await Promise.all([readBlobs(objects, wanted, indexes, { contents }), hashBlobs(objects, others)]);
		const read = (path) => blobs.get(path) ?? { reason: "it was not read" };
		return {
			entries,
			read,
			hash: hasher(hashes, read)
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
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

export { git as C, environment as S, treeName as _, readBlobs as a, pathNames as b, tooLarge as c, changesBetween as d, findPrefix as f, resolveCommit as g, resolveChange as h, listTree as i, GitObjects as l, nameBelow as m, commitTree as n, hashBlobs as o, headCommit as p, contentLimit as r, hasher as s, CHANGE_BUDGET as t, boundedChange as u, kindOfMode as v, gitSync as w, SETTINGS as x, parseTreeObject as y };