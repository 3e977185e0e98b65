import { t as InputError } from "./input-error.js";
import { o as compareText } from "./limits.js";
import { t as POLICY_PATH } from "./policy.js";
import { c as directoryOf, d as withoutSlashes, f as WAIVERS_PATH } from "./source.js";
import { a as resolveCommit, d as pathNames, i as resolveChange, m as git, o as treeName, r as nameBelow, s as commitTree, t as findPrefix, u as GitObjects } from "./repository.js";
import { t as _usingCtx } from "./usingCtx.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/actions/exit-code.ts
/** Exit codes of every command and action. */
const exitCodes = {
	pass: 0,
	fail: 1,
	request: 2,
	incomplete: 3,
	bug: 4
};
/** The exit code of a verdict. */
function exitCodeOf(verdict) {
	return exitCodes[verdict];
}

// src/report/escape.ts
/** Escapers, one per sink. Text that reaches them comes from a pull request and is hostile. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDFFF]/g;
/** For a terminal and for logs: every control, invisible or direction-changing character becomes `\u{…}`. */
function visible(text) {
	return text.replaceAll(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
/** Whether a text of several lines shows everything that is in it: nothing but tabs and line feeds is unseen. */
function isPlain(text) {
	const rest = text.replaceAll(/[\t\n]/g, "");
	return visible(rest) === rest;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** For the text of an HTML element and for a quoted attribute. */
function html(text) {
	return visible(text).replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
/** The character that makes a mention, a reference or a link of the text around it. */
const LINKING = /[@#]|(?<=\bgh)-(?=\d)|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./gi;
/**
* For running text and table cells of GitHub Markdown: no mark-up, link, mention or reference survives.
* GitHub looks for these in the text that was rendered, so neither a backslash nor an entity hides one (see
* github/cmark-gfm#181): the character that makes it stands in a `<code>` of its own, where nobody looks.
*/
function markdown(text) {
	return visible(text).replaceAll(/[&<>\\`*_{}[\]()|~!$]/g, (char) => ENTITIES[char] ?? `\\${char}`).replaceAll(LINKING, "<code>$&</code>");
}
/** For a code span of GitHub Markdown inside a table: fenced by more backticks than it holds. */
function codeSpan(text) {
	return spanOf(visible(text).replaceAll("\\|", "\\\\u{7C}").replaceAll("|", "\\|"));
}
/** For a message: what it quotes from a pack (as JSON) or as a command becomes a code span, the rest running text. */
function prose(text) {
	let result = "";
	for (const [nth, part] of text.split(/("(?:[^"\\]|\\.)*"|`[^`]+`)/).entries()) if (nth % 2 === 0) result += markdown(part);
	else result += (result.endsWith("`") ? " " : "") + codeSpan(part.startsWith("`") ? part.slice(1, -1) : part);
	return result;
}
/** For the destination of a Markdown link or of an attribute: a path, each part percent-encoded. */
function urlPath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)).join("/");
}
function spanOf(clean) {
	const runs = clean.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean.trim() === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

// src/platform/disk-tree.ts
/** Directories that no registry keeps packs in, and that can be huge. */
const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Largest file that is read from a disk, in bytes; the engine has tighter limits of its own. */
const MAX_READ = 67108864;
/** Directories between two looks at whether git has answered. */
const DIRECTORIES_AT_ONCE = 128;
/**
* The files below a directory, without the paths that `ignoring` names once it answers: it runs beside the walk. Symbolic
* links are listed and never followed, so that nothing outside is read. A directory that cannot be listed is an entry
* whose content cannot be read.
*/
async function diskTree(root, ignoring) {
	const entries = [];
	const closed = /* @__PURE__ */ new Map();
	let ignored = /* @__PURE__ */ new Set();
	const answered = ignoring?.then((paths) => ignored = paths);
	const open = [""];
	for (let done = 1; open.length > 0; done += 1) {
		walk(open.pop() ?? "");
		if (done % DIRECTORIES_AT_ONCE === 0) await setImmediate();
	}
	await answered;
	const kept = ignored.size === 0 ? entries : entries.filter(({ path }) => !isBelow(path, ignored));
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
			if (ignored.size > 0 && ignored.has(path)) continue;
			if (entry.isDirectory()) {
				if (!SKIPPED.has(entry.name)) open.push(path);
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
			const { base, head = "HEAD", indexes } = request;
			if (base === void 0 && request.head === void 0) return openDirectory(directory);
			if (base !== void 0) return openChange(elsewhere?.directory ?? directory, base, head, elsewhere?.prefix, indexes);
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
	return {
		tree,
		subject: { kind: "tree" },
		notChecked: (await ignoring).size > 0 ? ["files that git ignores"] : [],
		trusted: (path) => Promise.resolve(bytesOf(tree, path))
	};
}
/** What git ignores below a directory: build output and the like, which a checkout elsewhere does not have. */
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
	return new Set(ok ? pathNames(stdout).map(withoutSlashes) : []);
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
async function openChange(directory, base, head, prefix, indexes) {
	try {
		var _usingCtx$1 = _usingCtx();
		const headObjects = _usingCtx$1.a(new GitObjects(directory));
		const baseObjects = _usingCtx$1.a(new GitObjects(directory));
		const resolving = resolveChange(directory, base, head, prefix);
		const reading = import("./change-tree.js");
		const change = await resolving;
		const headTree = treeName(change.head, change.prefix);
		if (!await headObjects.read(headTree, 0)) throw new InputError("path", `${JSON.stringify(change.prefix)} does not exist at ${change.head}`);
		const { changedTree } = await reading;
		const { tree, scope, sources, parsed, notChecked, gaps } = await changedTree({
			directory,
			baseTree: treeName(change.mergeBase, change.prefix),
			headTree,
			changes: change.changes
		}, {
			headObjects,
			baseObjects
		}, indexes);
		const policyTree = treeName(change.base, change.prefix);
		const decisions = [POLICY_PATH, WAIVERS_PATH];
		const read = await Promise.all(decisions.map((path) => baseObjects.read(nameBelow(policyTree, path))));
		return {
			tree,
			scope,
			change: sources,
			parsed,
			gaps,
			subject: {
				kind: "change",
				base: change.base,
				head: change.head
			},
			notChecked,
			trusted: (path) => decisions.includes(path) ? Promise.resolve(read[decisions.indexOf(path)]?.bytes) : blobAt(directory, nameBelow(policyTree, path))
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
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

export { isPlain as a, urlPath as c, exitCodes as d, html as i, visible as l, workspaceAt as n, markdown as o, codeSpan as r, prose as s, insideWorkspace as t, exitCodeOf as u };