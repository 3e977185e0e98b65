import { n as compareText } from "./finding.js";
import { i as maxBytes } from "./limits.js";
import { n as recognise, t as MANIFEST_NAMES } from "./recognise.js";
import { t as MAX_CONTENT } from "./limits2.js";
import { i as isBelowAny, r as directoryOf, t as baseName } from "./tree.js";
import { c as kindOfMode, d as SETTINGS, f as environment, p as git, u as pathNames } from "./repository.js";
import { t as sha256 } from "./digest.js";
import { t as InputError } from "./input-error.js";
import { t as _usingCtx } from "./usingCtx.js";
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";

// src/platform/git/hash-blobs.ts
/** Largest file that is hashed, in bytes: what a fetch leaves out is beyond it, too. */
const MAX_HASHED = 67108864;
/** SHA-256 of blobs, by path. They are hashed as they pass; none is held in memory. */
async function hashBlobs(objects, entries) {
	const hashes = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Map();
	await Promise.all(entries.map(async ({ path, oid }) => {
		const asking = asked.get(oid) ?? objects.hash(oid, MAX_HASHED);
		asked.set(oid, asking);
		const object = await asking;
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

// src/platform/git/objects.ts
/**
* A `git cat-file --batch` process. Questions are pipelined: answers come in their order. Contents
* beyond a question's limit pass by without being kept. Close it with `await using`.
*/
var GitObjects = class {
	#child;
	#questions = [];
	/** Questions at the front that have their answer. */
	#answered = 0;
	#line = Buffer.alloc(0);
	#arriving;
	#closed = false;
	constructor(directory) {
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

// src/platform/git/commit-tree.ts
/**
* A whole tree: every file that the engine recognises is read at once, and where there is an index every other
* file of a pack is hashed. With `contents` every file is read. `undefined` when there is no tree of that name.
*/
async function commitTree(directory, tree, indexes, contents = false) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { ok, stdout } = await git(directory, [
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			tree
		]);
		if (!ok) return void 0;
		const entries = parseListing(stdout);
		const files = entries.filter((entry) => entry.kind === "file");
		const wanted = contents ? files : files.filter((entry) => recognise(entry.path, indexes).kind !== "other");
		const hasIndex = wanted.some((entry) => recognise(entry.path, indexes).kind.startsWith("index-"));
		const packs = new Set(entries.filter(isManifest).map(({ path }) => directoryOf(path)));
		const others = hasIndex ? files.filter(({ path }) => recognise(path, indexes).kind === "other" && isBelowAny(path, packs)) : [];
		const objects = _usingCtx$1.a(new GitObjects(directory));
		const [blobs, hashes] = await Promise.all([readBlobs(objects, wanted, indexes, contents), hashBlobs(objects, others)]);
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
/** Parses `ls-tree -z`: `<mode> <type> <id>\t<path>`, sorted anew in code units. */
function parseListing(output) {
	const entries = [];
	for (const record of pathNames(output)) {
		const tab = record.indexOf("	");
		if (tab === -1) continue;
		const [mode = "", , oid = ""] = record.slice(0, tab).split(" ");
		const kind = kindOfMode(mode);
		if (kind !== "directory") entries.push({
			path: record.slice(tab + 1),
			kind,
			executable: mode === "100755",
			oid
		});
	}
	return entries.toSorted((a, b) => compareText(a.path, b.path));
}
/**
* The contents of blobs, by path. A blob beyond the limit of its kind is never held in memory; with `contents` that of
* what is scanned holds, where it is larger.
*/
async function readBlobs(objects, entries, indexes, contents = false) {
	const blobs = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Map();
	await Promise.all(entries.map(async ({ path, oid }) => {
		const own = maxBytes(recognise(path, indexes).kind);
		const limit = contents ? Math.max(own, MAX_CONTENT) : own;
		const key = `${oid} ${limit}`;
		const asking = asked.get(key) ?? objects.read(oid, limit);
		asked.set(key, asking);
		const object = await asking;
		blobs.set(path, object ? object.bytes ?? tooLarge(object, limit) : { reason: "its blob is missing from the repository" });
	}));
	return blobs;
}
function tooLarge({ size }, limit) {
	return { reason: `the file has ${size} bytes, the limit for its kind is ${limit}` };
}

export { hasher as a, hashBlobs as i, readBlobs as n, GitObjects as r, commitTree as t };