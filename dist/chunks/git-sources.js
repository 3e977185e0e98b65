import "./rolldown-runtime.js";
import { B as GitObjects, J as SETTINGS, Lr as InputError, Nt as shownUrl, Qt as packDigest, Tr as sourceKey, Y as environment, at as sha256, dn as createListing, jt as sourceAddress, z as _usingCtx } from "./start.js";
import { Nn as plainPath, vn as isCommitId } from "./engine.js";
import { t as onInterrupt } from "./interrupt.js";
import { t as describe } from "./local-packs.js";
import { i as entriesAt, n as utc, r as directoryAt } from "./committed-directory.js";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawn } from "node:child_process";

// src/platform/sources/bounded-git.ts
/** Bytes of one answer, such as a list of all branches: a hundred thousand of them. */
const MAX_OUTPUT = 16777216;
/** How often the size of the repository is looked at. */
const LOOK_EVERY_MS = 50;
/**
* Runs git against a repository of somebody else, with settings and an environment that know nothing of this machine's,
* until it ends, the deadline passes or the repository grows beyond the limit: then it and its children are killed.
*/
function boundedGit(directory, args, { home, deadline, limits, input }) {
	return new Promise((resolve) => {
		const child = spawn("git", [
			...SETTINGS,
			...STRANGER,
			...args
		], {
			cwd: directory,
			env: strangerEnvironment(home, limits),
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			detached: true
		});
		let stopped;
		const stop = (reason) => {
			if (stopped !== void 0) return;
			stopped = reason;
			try {
				if (child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
			} catch {
				child.kill("SIGKILL");
			}
		};
		const interrupted = onInterrupt((signal) => {
			stop("it was interrupted");
			interrupted[Symbol.dispose]();
			rmSync(home, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
			process.kill(process.pid, signal);
		});
		const tooLarge = `it has more than ${limits.bytes} bytes`;
		const timer = setTimeout(() => stop(tooSlow(limits)), Math.max(0, deadline - Date.now()));
		const look = setInterval(() => {
			if (sizeOf(home) > limits.bytes) stop(tooLarge);
		}, LOOK_EVERY_MS);
		const out = [];
		let size = 0;
		let error = "";
		child.stdout.on("data", (chunk) => {
			size += chunk.length;
			if (size > MAX_OUTPUT) stop(`its branches and tags are more than ${MAX_OUTPUT} bytes`);
			else out.push(chunk);
		});
		child.stderr.on("data", (chunk) => {
			error = (error + chunk.toString("utf8")).slice(-MAX_ERROR);
		});
		const end = (result) => {
			clearTimeout(timer);
			clearInterval(look);
			interrupted[Symbol.dispose]();
			resolve(result);
		};
		child.on("error", ({ message }) => end({
			kind: "failed",
			error: message
		}));
		child.on("close", (code) => {
			if (stopped === void 0 && sizeOf(home) > limits.bytes) stopped = tooLarge;
			if (stopped !== void 0) end({
				kind: "stopped",
				reason: stopped
			});
			else if (code === 0) end({
				kind: "done",
				stdout: Buffer.concat(out)
			});
			else end({
				kind: "failed",
				error: reasonOf(error)
			});
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(input);
	});
}
/** Why it is given up. */
function tooSlow({ milliseconds }) {
	return `it took longer than ${milliseconds / 1e3} s`;
}
const MAX_ERROR = 4e3;
/** Nothing is followed, asked, cached, cleaned up or told; only the protocol of the address is spoken. */
const STRANGER = [
	["http.followRedirects", "false"],
	["http.lowSpeedLimit", "1000"],
	["http.lowSpeedTime", "20"],
	["credential.helper", ""],
	["core.askPass", ""],
	["protocol.version", "2"],
	["transfer.bundleURI", "false"],
	["transfer.unpackLimit", "1"],
	["fetch.recurseSubmodules", "false"],
	["fetch.negotiationAlgorithm", "noop"],
	["fetch.writeCommitGraph", "false"],
	["fetch.fsckObjects", "true"],
	["core.bigFileThreshold", "2g"],
	["gc.auto", "0"],
	["maintenance.auto", "false"]
].concat([
	"badDate",
	"badDateOverflow",
	"badEmail",
	"badName",
	"badTimezone",
	"missingEmail",
	"missingNameBeforeEmail",
	"missingSpaceBeforeDate",
	"missingSpaceBeforeEmail",
	"missingTaggerEntry",
	"multipleAuthors",
	"nulInCommit",
	"zeroPaddedDate",
	"zeroPaddedFilemode"
].map((fault) => [`fetch.fsck.${fault}`, "ignore"])).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
/** What git needs of the machine: its programs, its proxy, its certificates. Tokens and settings it does not get. */
const KEPT = /^(?:PATH|SYSTEMROOT|TMPDIR|TEMP|TMP|RUNNER_TRACKING_ID|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|(?:https?|all|no)_proxy|(?:HTTPS?|ALL|NO)_PROXY)$/;
function strangerEnvironment(home, { objectBytes }) {
	const known = environment();
	const kept = Object.entries(known).filter(([name]) => KEPT.test(name) || GIT_OWN.test(name));
	return {
		...Object.fromEntries(kept),
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ALLOC_LIMIT: `${objectBytes}`,
		GIT_ASKPASS: "",
		SSH_ASKPASS: "",
		HOME: home,
		XDG_CONFIG_HOME: home
	};
}
/** What `environment` sets itself. */
const GIT_OWN = /^(?:GIT_[A-Z0-9_]+|LC_ALL)$/;
/** The bytes of the files below a directory; what vanishes meanwhile has none. */
function sizeOf(directory) {
	try {
		return readdirSync(directory, {
			recursive: true,
			withFileTypes: true
		}).reduce((sum, entry) => {
			if (!entry.isFile()) return sum;
			return sum + (statSync(`${entry.parentPath}/${entry.name}`, { throwIfNoEntry: false })?.size ?? 0);
		}, 0);
	} catch {
		return 0;
	}
}
/** The line by which git says why; it goes on with advice. */
function reasonOf(error) {
	const lines = error.split("\n").map((line) => line.trim());
	return (lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.findLast((line) => line !== "") ?? "git failed").replace(/^(?:fatal|error): | after \d+ ms/g, "").slice(0, 300);
}

// src/platform/sources/read-place.ts
/** The files of directories that were not fetched yet, by their ids. */
async function missingAt(objects, places) {
	const oids = /* @__PURE__ */ new Set();
	for (const { gitRev, path } of places) {
		const entries = await entriesAt(objects, gitRev, path);
		if ("reason" in entries) continue;
		for (const { kind, oid } of entries) if (kind === "file") oids.add(oid);
	}
	return missingOf(objects, [...oids]);
}
/** What stands at a place of a repository in which all of it is. */
async function readAt(objects, { gitRev, path }) {
	const commit = await objects.read(gitRev, MAX_COMMIT);
	if (commit?.type !== "commit") return {
		kind: "no-revision",
		reason: "it is no commit"
	};
	const tree = await directoryAt(objects, gitRev, path);
	if ("reason" in tree) return {
		kind: tree.kind === "absent" ? "no-directory" : "unknown",
		reason: tree.reason
	};
	return {
		kind: "found",
		digest: packDigest(tree, createListing(tree.entries), "", sha256),
		manifest: describe(tree, "gpack.toml"),
		committed: commitTime(commit.bytes)
	};
}
/** Bytes of a commit that are read. */
const MAX_COMMIT = 1048576;
/** When a commit was made, by its own account. */
function commitTime(bytes) {
	const head = bytes?.toString("latin1").split("\n\n", 1)[0] ?? "";
	const [, seconds] = /^committer .* (\d{1,12}) [+-]\d{4}$/m.exec(head) ?? [];
	return seconds === void 0 || Number(seconds) >= 253402300800 ? void 0 : utc(Number(seconds));
}
/** Ids that are not in a repository yet. */
async function missingOf(objects, oids) {
	const there = await Promise.all(oids.map((oid) => objects.read(oid, 0)));
	return oids.filter((_, at) => there[at] === void 0);
}

// src/platform/sources/source-repository.ts
/** Refs through which others propose changes: what only these lead to, nobody of the repository has accepted. */
const PROPOSALS = [
	"refs/pull/",
	"refs/merge-requests/",
	"refs/pull-requests/",
	"refs/changes/",
	"refs/for/"
];
/**
* A repository of somebody else, of which as little is fetched as tells what stands at a commit: the commits of its
* branches and tags, then the names of one commit's files, then the files of one directory. Nothing is checked out.
* What was fetched is gone when it is disposed of.
*/
var SourceRepository = class {
	#url;
	#limits;
	#deadline;
	#home;
	constructor(url, temporary, limits) {
		this.#url = url;
		this.#limits = limits;
		this.#deadline = Date.now() + limits.milliseconds;
		this.#home = mkdtempSync(join(temporary, "gpack-source-"));
	}
	[Symbol.dispose]() {
		rmSync(this.#home, {
			recursive: true,
			force: true
		});
	}
	/**
	* What stands in directories of commits, whose full ids are given: one answer for each, in their order. What many
	* of them need is fetched at once.
	*/
	async look(places) {
		const reached = await this.#reach([...new Set(places.map(({ gitRev }) => gitRev))]);
		if ("kind" in reached) return places.map(() => reached);
		const open = places.filter(({ gitRev }) => !reached.faults.has(gitRev));
		const found = open.length === 0 ? /* @__PURE__ */ new Map() : await this.#open(open);
		return places.map((place) => reached.faults.get(place.gitRev) ?? ("kind" in found ? found : found.get(place)) ?? NOT_ASKED);
	}
	/** The id of the commit that a branch or a tag is at now; `undefined` without one of that name. */
	async commitOf(name) {
		const [tag, branch] = [`refs/tags/${name}`, `refs/heads/${name}`];
		const listed = await this.#list([
			tag,
			`${tag}^{}`,
			branch
		]);
		if ("kind" in listed) return listed;
		const find = (ref) => listed.refs.findLast(([, found]) => found === ref)?.[0];
		return find(tag) ?? find(branch);
	}
	/** Fetches the directories of commits that are known to be there: first all names, then all files. */
	async #open(places) {
		const [{ gitRev } = { gitRev: "" }] = places;
		const directory = await this.#fresh("files", gitRev);
		if (typeof directory !== "string") return directory;
		const commits = [...new Set(places.map((place) => place.gitRev))];
		const names = await this.#fetch(directory, "blob:none", ["--depth=1"], commits);
		if (names.kind !== "done") return unknown(names);
		const missing = await this.#reading(directory, (objects) => missingAt(objects, places));
		if ("kind" in missing) return missing;
		if (missing.length > 0) {
			const blobs = await this.#fetch(directory, "blob:none", [], missing);
			if (blobs.kind !== "done") return unknown(blobs);
		}
		return this.#reading(directory, async (objects) => {
			const found = /* @__PURE__ */ new Map();
			for (const place of places) found.set(place, await readAt(objects, place));
			return found;
		});
	}
	/** Reads objects until the deadline. What cannot be read is nobody's wrong request: a stranger made it so. */
	async #reading(directory, read) {
		try {
			var _usingCtx$2 = _usingCtx();
			const objects = _usingCtx$2.a(new GitObjects(directory));
			let isLate = false;
			const stop = () => {
				isLate = true;
				objects.stop();
			};
			const timer = setTimeout(stop, Math.max(0, this.#deadline - Date.now()));
			try {
				return await read(objects);
			} catch (error) {
				if (!(error instanceof InputError)) throw error;
				return {
					kind: "unknown",
					reason: isLate ? tooSlow(this.#limits) : "git cannot read what it got"
				};
			} finally {
				clearTimeout(timer);
			}
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	}
	/** Which of some commits no branch or tag leads to, and why not. */
	async #reach(commits) {
		const tips = await this.#tips(["refs/heads/", "refs/tags/"]);
		if ("kind" in tips) return tips;
		const behind = commits.filter((commit) => !tips.names.has(commit));
		const unreached = await this.#unreached(behind);
		if ("kind" in unreached) return unreached;
		const proposed = unreached.length === 0 ? void 0 : await this.#tips(PROPOSALS);
		const faults = unreached.map((commit) => {
			const only = proposed && "names" in proposed ? proposed.names.get(commit) : void 0;
			return [commit, {
				kind: "no-revision",
				reason: only === void 0 ? "no branch or tag leads to it" : `only ${only} leads to it, which anybody can propose`
			}];
		});
		return { faults: new Map(faults) };
	}
	/** Those of some commits that the history of no branch and no tag has. */
	async #unreached(commits) {
		const [first] = commits;
		if (first === void 0) return [];
		const history = await this.#fetchHistory(first);
		if (typeof history !== "string") return history;
		const here = await this.#reading(history, async (objects) => {
			const read = await Promise.all(commits.map((commit) => objects.read(commit, 0)));
			return commits.filter((_, at) => read[at]?.type === "commit");
		});
		if ("kind" in here) return here;
		const listed = await this.#git(history, [
			"rev-list",
			"--stdin",
			"--not",
			"--all"
		], here.join("\n"));
		if (listed.kind !== "done") return unknown(listed);
		const beyond = new Set(listed.stdout.toString("latin1").split("\n"));
		const reached = new Set(here.filter((commit) => !beyond.has(commit)));
		return commits.filter((commit) => !reached.has(commit));
	}
	/** The refs below some names, by the id that they point to, tags by that of their commit, too. */
	async #tips(below) {
		const listed = await this.#list(below.map((start) => `${start}*`));
		if ("kind" in listed) return listed;
		const tips = listed.refs.filter(([, name]) => below.some((start) => name.startsWith(start)));
		return { names: new Map(tips) };
	}
	/** The refs that match some patterns: each id, and the name that leads to it. */
	async #list(patterns) {
		const args = [
			...this.#protocol,
			"ls-remote",
			"--quiet",
			"--",
			this.#url,
			...patterns
		];
		const listed = await this.#git(this.#home, args);
		if (listed.kind !== "done") return unknown(listed);
		return { refs: listed.stdout.toString("utf8").split("\n").flatMap((line) => {
			const [oid, name] = line.split("	");
			return oid && name ? [[oid, name.replace(/\^\{\}$/, "")]] : [];
		}) };
	}
	/** A repository with the commits of all branches and tags, and nothing else of them. */
	async #fetchHistory(gitRev) {
		const directory = await this.#fresh("history", gitRev);
		if (typeof directory !== "string") return directory;
		const done = await this.#fetch(directory, "tree:0", [], ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"]);
		return done.kind === "done" ? directory : unknown(done);
	}
	/** A new bare repository below the home, for ids of the length of an example. */
	async #fresh(name, gitRev) {
		const directory = join(this.#home, name);
		mkdirSync(directory, { recursive: true });
		const format = gitRev.length === 64 ? "sha256" : "sha1";
		const made = await this.#git(directory, [
			"init",
			"--quiet",
			"--bare",
			`--object-format=${format}`,
			"."
		]);
		return made.kind === "done" ? directory : unknown(made);
	}
	async #fetch(directory, filter, more, wanted) {
		const args = [
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			`--filter=${filter}`
		];
		const input = wanted.map((ref) => `${ref}\n`).join("");
		const config = join(directory, "config");
		const before = readFileSync(config);
		const done = await this.#git(directory, [
			...this.#protocol,
			"fetch",
			...args,
			...more,
			"--stdin",
			"--",
			this.#url
		], input);
		writeFileSync(config, before);
		return done;
	}
	#git(directory, args, input = "") {
		return boundedGit(directory, args, {
			home: this.#home,
			deadline: this.#deadline,
			limits: this.#limits,
			input
		});
	}
	/** Only the protocol of the address is spoken, whatever a server answers. */
	get #protocol() {
		return [
			"-c",
			"protocol.allow=never",
			"-c",
			`protocol.${new URL(this.#url).protocol.slice(0, -1)}.allow=always`
		];
	}
};
const NOT_ASKED = {
	kind: "unknown",
	reason: "it was not asked for"
};
function unknown(ended) {
	return {
		kind: "unknown",
		reason: ended.kind === "stopped" ? ended.reason : ended.error
	};
}

// src/platform/sources/git-sources.ts
/** One repository has a minute and 256 MiB, all together have five minutes. */
const sourceLimits = {
	milliseconds: 6e4,
	bytes: 268435456,
	objectBytes: 268435456,
	repositories: 50,
	allMilliseconds: 3e5
};
/** Repositories that are fetched at once. */
const AT_ONCE = 4;
/** Fetches the sources of versions, repository by repository, into a directory for temporary files. */
function gitSources(temporary, limits = sourceLimits) {
	return async (requests, hosts) => {
		const answers = /* @__PURE__ */ new Map();
		const repositories = /* @__PURE__ */ new Map();
		for (const request of requests) {
			const address = sourceAddress(request.gitUrl, hosts);
			if ("reason" in address) answers.set(sourceKey(request), {
				kind: "unknown",
				reason: address.reason,
				next: NAME_HOSTS,
				who: MAINTAINERS
			});
			else if (!isCommitId(request.gitRev)) answers.set(sourceKey(request), {
				kind: "unknown",
				reason: "the revision is no full commit id"
			});
			else if (plainPath(request.path) !== request.path) answers.set(sourceKey(request), {
				kind: "no-directory",
				reason: "it is no plain path"
			});
			else repositories.set(address.url, [...repositories.get(address.url) ?? [], request]);
		}
		const end = Date.now() + limits.allMilliseconds;
		const open = [...repositories].entries();
		const work = async () => {
			for (const [position, [url, wanted]] of open) {
				const left = end - Date.now();
				const over = position >= limits.repositories ? `more than ${limits.repositories} repositories are not fetched in one run` : left <= 0 ? `all sources together took longer than ${limits.allMilliseconds / 1e3} s` : void 0;
				const bounds = {
					...limits,
					milliseconds: Math.min(limits.milliseconds, Math.max(left, 0))
				};
				const found = over === void 0 ? await lookAll(url, wanted, temporary, bounds) : [];
				for (const [at, request] of wanted.entries()) answers.set(sourceKey(request), found[at] ?? {
					kind: "unknown",
					reason: over ?? ""
				});
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		return answers;
	};
}
/**
* The commit that a branch or tag of a repository is at now.
* @throws InputError where the host is none of those that are asked, or the repository has no such branch or tag
*/
async function commitAt(temporary, { gitUrl, name }, hosts) {
	try {
		var _usingCtx$1 = _usingCtx();
		const address = sourceAddress(gitUrl, hosts);
		if ("reason" in address) throw new InputError("gpack", `${shownUrl(gitUrl)} is not asked: ${address.reason}; ${NAME_HOSTS}`);
		const found = await _usingCtx$1.u(new SourceRepository(address.url, temporary, sourceLimits)).commitOf(name);
		if (typeof found === "string") return found;
		const why = found ? `cannot be asked: ${found.reason}` : `has no branch and no tag ${JSON.stringify(name)}`;
		throw new InputError("gpack", `${shownUrl(gitUrl)} ${why}; give the full id of a commit of it, a branch or a tag`);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** What to do where a host is not asked. */
const NAME_HOSTS = "name the hosts that are asked under `hosts` in `[sources]` of registry/policy.toml";
const MAINTAINERS = {
	kind: "maintainers",
	names: []
};
async function lookAll(url, requests, temporary, limits) {
	try {
		var _usingCtx3 = _usingCtx();
		return await _usingCtx3.u(new SourceRepository(url, temporary, limits)).look(requests.map(({ gitRev, path }) => ({
			gitRev: gitRev.toLowerCase(),
			path
		})));
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		_usingCtx3.d();
	}
}

export { commitAt, gitSources };