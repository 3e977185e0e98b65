import "./rolldown-runtime.js";
import { t as InputError } from "./input-error.js";
import { t as sha256 } from "./digest.js";
import { n as isDirectory } from "./disk-tree.js";
import { n as compareText } from "./finding.js";
import { n as recognise } from "./recognise.js";
import { _ as git, d as GitObjects, l as readBlobs, m as hasher, p as hashBlobs, s as treeName } from "./repository.js";
import { t as TreeReader } from "./tree-reader.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as workspaceAt } from "./workspace.js";
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { randomUUID } from "node:crypto";

// src/platform/git/directory-at.ts
/**
* The files of one directory of a commit, hashed, with the manifests in it; paths are from the directory on.
* `reason` says why there is none.
*/
async function directoryAt(objects, commit, path) {
	const root = await objects.read(treeName(commit, path), 0);
	if (root?.type !== "tree") return { reason: path === "" ? "the commit is not there" : "no directory stands there" };
	const entries = (await new TreeReader(objects, root.oid).below("")).toSorted((a, b) => compareText(a.path, b.path));
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

// src/platform/write-whole.ts
/**
* Writes a file of a directory as a whole or not at all: to a new file beside it, which then takes its place. What
* stands there keeps its mode. Directories on the way are made.
* @throws InputError for a link, for a place outside of the directory, and where nothing can be written
*/
function writeWhole(root, path, text) {
	const target = join(root, path);
	const fault = (why, cause) => new InputError(path, `${path} ${why}`, { cause });
	let mode = 420;
	try {
		mkdirSync(dirname(target), { recursive: true });
		const there = lstatSync(target, { throwIfNoEntry: false });
		if (there && !there.isFile()) throw fault("is no regular file; it was not changed");
		mode = there ? there.mode & 511 : mode;
	} catch (error) {
		throw error instanceof InputError ? error : fault(`cannot be written (${codeOf(error)})`, error);
	}
	const directory = realpathSync(dirname(target));
	if (directory !== realpathSync(root) && !directory.startsWith(`${realpathSync(root)}/`)) throw fault("lies outside of the registry, by a link; it was not changed");
	const temporary = join(directory, `.${basename(target)}.${randomUUID()}.tmp`);
	try {
		const file = openSync(temporary, "wx", mode);
		try {
			writeFileSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(temporary, join(directory, basename(target)));
	} catch (error) {
		rmSync(temporary, { force: true });
		throw fault(`cannot be written (${codeOf(error)}); it is as it was`, error);
	}
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

// src/cli/index/ports.ts
/**
* A registry in a directory, relative to the current one.
* @throws InputError when there is no such directory
*/
function indexPorts(directory) {
	const root = resolve(directory);
	if (!isDirectory(root)) throw new InputError("dir", `${JSON.stringify(directory)} is no directory; give the root of a registry`);
	return {
		tree: async () => (await workspaceAt(root).open({
			base: void 0,
			head: void 0,
			indexes: []
		})).tree,
		write: (path, text) => writeWhole(root, path, text),
		committed: (place) => committedDirectory(join(root, place), place === "" ? "." : place),
		sha256,
		now: () => utc(Math.floor(Date.now() / 1e3))
	};
}

export { indexPorts };