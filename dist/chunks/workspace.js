import { t as InputError } from "./input-error.js";
import { t as POLICY_PATH } from "./policy.js";
import { a as directoryOf, l as withoutSlashes, u as WAIVERS_PATH } from "./recognise.js";
import { u as compareText } from "./document.js";
import { _ as git, a as resolveChange, c as commitTree, d as GitObjects, f as pathNames, i as nameBelow, n as findPrefix, o as resolveCommit, s as treeName, t as changesBetween } from "./repository.js";
import { t as _usingCtx } from "./usingCtx.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";

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

// src/platform/workspace.ts
/**
* The directory that is checked: its files, or commits of the repository around it. `elsewhere` is
* another repository to read the commits from, when that one lacks them.
*/
function workspaceAt(directory, elsewhere) {
	return {
		async open(request) {
			if (!elsewhere && !isDirectory(directory)) throw new InputError("path", `${JSON.stringify(directory)} is no directory; give the root of a registry or a gpack`);
			const { base, head = "HEAD", indexes, others = [] } = request;
			if (base === void 0 && request.head === void 0) return openDirectory(directory);
			if (base !== void 0) return openChange(elsewhere?.directory ?? directory, {
				base,
				head,
				indexes,
				others
			}, elsewhere?.prefix);
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
	const ignored = await ignoring;
	return {
		tree,
		subject: { kind: "tree" },
		notChecked: ignored && ignored.size > 0 ? ["files that git ignores"] : [],
		trusted: (path) => Promise.resolve(bytesOf(tree, path))
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
async function openChange(directory, { base, head, indexes, others }, prefix) {
	try {
		var _usingCtx$1 = _usingCtx();
		const headObjects = _usingCtx$1.a(new GitObjects(directory));
		const baseObjects = _usingCtx$1.a(new GitObjects(directory));
		const resolving = resolveChange(directory, base, head, prefix);
		const reading = import("./change-tree.js");
		const change = await resolving;
		const headTree = treeName(change.head, change.prefix);
		if (!await headObjects.read(headTree, 0)) throw new InputError("path", `${JSON.stringify(change.prefix)} does not exist at ${change.head}`);
		const { changedTree, publishedBetween } = await reading;
		const isBehind = change.mergeBase !== change.base;
		const moved = isBehind ? changesBetween(directory, change.mergeBase, change.base, change.prefix) : void 0;
		const { tree, scope, sources, parsed, notChecked, gaps } = await changedTree({
			directory,
			baseTree: treeName(change.mergeBase, change.prefix),
			headTree,
			changes: change.changes
		}, {
			headObjects,
			baseObjects
		}, indexes);
		const meanwhile = moved ? await publishedBetween(await moved, baseObjects, indexes) : [];
		const compared = [];
		for (const { name, head } of others) {
			const other = await resolveOther(directory, change.base, {
				name,
				head
			}, change.prefix);
			if (other.head === change.head) continue;
			compared.push({
				name,
				head: other.head,
				claims: await publishedBetween(other.changes, baseObjects, indexes)
			});
		}
		const policyTree = treeName(change.base, change.prefix);
		const decisions = [POLICY_PATH, WAIVERS_PATH];
		const read = await Promise.all(decisions.map((path) => baseObjects.read(nameBelow(policyTree, path))));
		return {
			tree,
			scope,
			change: {
				...sources,
				meanwhile,
				elsewhere: compared
			},
			parsed,
			gaps,
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
			trusted: (path) => decisions.includes(path) ? Promise.resolve(read[decisions.indexOf(path)]?.bytes) : blobAt(directory, nameBelow(policyTree, path))
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
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
/** What a verdict says nothing of when the base has moved on. */
function behind(mergeBase) {
	return `what the base became since this branch left it at ${mergeBase.slice(0, 12)}, but for the names and versions it published; a merge queue judges the merge`;
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

export { workspaceAt as n, isDirectory as r, insideWorkspace as t };