import { t as InputError } from "./input-error.js";
import { n as isDirectory, t as diskTree } from "./disk-tree.js";
import { C as git, _ as treeName, a as readBlobs, b as pathNames, c as tooLarge, d as changesBetween, f as findPrefix, g as resolveCommit, h as resolveChange, i as listTree, l as GitObjects, m as nameBelow, n as commitTree, o as hashBlobs, r as contentLimit, u as boundedChange, v as kindOfMode, w as gitSync } from "./commit-tree.js";
import { t as POLICY_PATH } from "./policy.js";
import { r as WAIVERS_PATH, t as MANIFEST_NAMES } from "./recognise.js";
import { i as isBelowAny, r as directoryOf, s as withoutSlashes, t as baseName } from "./tree.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as packDirectories, t as isShared } from "./shard.js";
import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
		var _usingCtx$4 = _usingCtx();
		const { ok, stdout } = await git(directory, [
			"ls-tree",
			"-z",
			"--name-only",
			nameBelow(tree, below)
		]);
		if (!ok) return [];
		const objects = _usingCtx$4.a(new GitObjects(directory));
		const names = pathNames(stdout).slice(0, MAX_TRUSTED);
		return (await Promise.all(names.map((name) => objects.read(nameBelow(tree, `${below}/${name}`))))).flatMap((object) => object?.bytes ?? []);
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
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
		var _usingCtx$3 = _usingCtx();
		const headObjects = _usingCtx$3.a(new GitObjects(directory));
		const baseObjects = _usingCtx$3.a(new GitObjects(directory));
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
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
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

// src/platform/git/content-tree.ts
/**
* The tree of a commit. Manifests and what lies outside of gpacks are read at once: they are needed to tell what else is.
* Directories have the ids that git knows them by. `undefined` when there is no tree of that name.
*/
async function contentTree(directory, tree, indexes) {
	const listed = await listTree(directory, tree);
	if (!listed) return void 0;
	const { entries, directories } = listed;
	const files = entries.filter(({ kind }) => kind === "file");
	const packs = new Set(packDirectories(entries));
	const blobs = /* @__PURE__ */ new Map();
	const read = async (wanted) => {
		try {
			var _usingCtx$2 = _usingCtx();
			if (wanted.length === 0) return;
			const objects = _usingCtx$2.a(new GitObjects(directory));
			for (const [path, bytes] of await readBlobs(objects, wanted, indexes, { contents: true })) blobs.set(path, bytes);
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	};
	await read(files.filter((entry) => isShared(entry) || MANIFEST_NAMES.includes(baseName(entry.path)) || !isBelowAny(entry.path, packs)));
	const ids = new Map(files.map(({ path, oid }) => [path, oid]));
	return {
		tree: {
			entries,
			idOf: (path) => directories.get(path),
			read(path) {
				const known = blobs.get(path);
				if (known) return known;
				const oid = ids.get(path);
				const bytes = oid === void 0 ? { reason: "it was not read" } : readNow(directory, oid, contentLimit(path, indexes));
				blobs.set(path, bytes);
				return bytes;
			}
		},
		load: (isNeeded) => read(files.filter(({ path }) => !blobs.has(path) && isNeeded(path)))
	};
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

export { workspaceAt as t };