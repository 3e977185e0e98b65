import { B as GitObjects, K as treeName, Lr as InputError, M as readBlobs, N as hashBlobs, On as TooCostly, P as hasher, Wn as compareText, X as git, Yt as recognise, z as _usingCtx } from "./start.js";
import { et as TreeReader } from "./engine.js";

// src/platform/git/directory-at.ts
/** What stands below a directory of a commit, sorted; paths are from the directory on. */
async function entriesAt(objects, commit, path) {
	const root = await objects.read(treeName(commit, path), 0);
	if (root?.type !== "tree") return {
		kind: "absent",
		reason: "no directory stands there"
	};
	try {
		return (await new TreeReader(objects, root.oid).below("")).toSorted((a, b) => compareText(a.path, b.path));
	} catch (error) {
		if (error instanceof TooCostly) return {
			kind: "too-large",
			reason: error.message
		};
		throw error;
	}
}
/** The files of a directory of a commit, hashed, with the manifests in it; paths are from the directory on. */
async function directoryAt(objects, commit, path) {
	const entries = await entriesAt(objects, commit, path);
	if ("reason" in entries) return entries;
	const files = entries.filter(({ kind }) => kind === "file");
	const manifests = files.filter(({ path: file }) => recognise(file).kind === "gpack-manifest");
	const [blobs, hashes] = await Promise.all([readBlobs(objects, manifests, []), hashBlobs(objects, files)]);
	const read = (file) => blobs.get(file) ?? { reason: "it was not read" };
	return {
		entries,
		read,
		hash: hasher(hashes, read)
	};
}

// src/platform/git/committed-directory.ts
/**
* Finds the commit that holds a directory as it is now. `name` is what a message calls the directory.
* @throws InputError where there is none: no repository, no commit, or changes that are not committed
*/
async function committedDirectory(directory, name) {
	try {
		var _usingCtx$1 = _usingCtx();
		const ask = (...args) => git(directory, args);
		const [prefix, status, log, remote] = await Promise.all([
			ask("rev-parse", "--show-prefix"),
			ask("status", "--porcelain", "-z", "--untracked-files=all", "--", "."),
			ask("log", "-1", "--format=%H %ct", "--", "."),
			ask("remote", "get-url", "origin")
		]);
		if (!prefix.ok) throw new InputError(name, `${name} is in no git repository, so there is no commit that holds it`);
		if (!status.ok || status.stdout.length > 0) throw new InputError(name, `${name} has changes that are not committed, and git_rev names a commit; commit them first`);
		const [, gitRev, seconds] = /^([0-9a-f]{40,64}) (\d+)\n$/.exec(log.stdout.toString("latin1")) ?? [];
		if (!log.ok || gitRev === void 0) throw new InputError(name, `${name} is in no commit yet; commit it first`);
		const path = prefix.stdout.toString("utf8").trimEnd().replace(/\/$/, "");
		const objects = _usingCtx$1.a(new GitObjects(directory));
		const tree = await directoryAt(objects, gitRev, path);
		if ("reason" in tree) throw new InputError(name, `${name} at ${gitRev}: ${tree.reason}`);
		return {
			gitUrl: remote.ok ? publicUrl(remote.stdout.toString("utf8").trim()) : void 0,
			gitRev,
			committed: utc(Number(seconds)),
			path,
			tree
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** RFC 3339, to the second, of a time in seconds since 1970. */
function utc(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");
}
/** The address under which everybody can read a repository that its owner reaches by ssh. */
function publicUrl(remote) {
	const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)(?::(?!\/\/)|\/)(\S+)$/.exec(remote);
	if (ssh) return `https://${ssh[1]}/${ssh[2]}`;
	if (!URL.canParse(remote)) return void 0;
	const url = new URL(remote);
	if (url.protocol !== "https:" && url.protocol !== "http:") return void 0;
	url.username = "";
	url.password = "";
	return url.href;
}

export { entriesAt as i, utc as n, directoryAt as r, committedDirectory as t };