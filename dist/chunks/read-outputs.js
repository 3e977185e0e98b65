import { $t as compareBytes, en as dirHash, tn as nameFault } from "./start.js";
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";

// src/core/cleanroom/output-tree.ts
/**
* The digest of an output: Go's `h1:` over its files. A link counts as a file whose content is `-> ` and its target, and
* where it leads is never read. `undefined` for a name that the digest cannot hold, and for what is no file or link.
*/
function outputDigest(tree, sha256) {
	if (tree.some((entry) => entry.kind === "other" || nameFault(entry.path) !== void 0)) return void 0;
	const files = tree.flatMap((entry) => {
		if (entry.kind === "file") return [{
			name: entry.path,
			sha256: entry.sha256
		}];
		return entry.kind === "link" ? [{
			name: entry.path,
			sha256: sha256(`-> ${entry.target}`)
		}] : [];
	});
	return dirHash(files, sha256);
}
/** The differences of two outputs, sorted by path. Equal outputs have none. */
function compareOutputs(first, second) {
	const before = new Map(first.map((entry) => [entry.path, entry]));
	const after = new Map(second.map((entry) => [entry.path, entry]));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].toSorted(compareBytes).flatMap((path) => {
		const difference = compareEntries(before.get(path), after.get(path));
		return difference === void 0 ? [] : [{
			path,
			...difference
		}];
	});
}
function compareEntries(a, b) {
	const other = (what) => ({
		what,
		isContent: false
	});
	if (!a || !b) return other(a ? "is missing the second time" : "is missing the first time");
	if (a.kind === "link" && b.kind === "link") return a.target === b.target ? void 0 : other(`leads to ${a.target} the first time, to ${b.target} the second`);
	if (a.kind === "file" && b.kind === "file") {
		if (a.sha256 !== b.sha256) return {
			what: `has other content the second time (${a.size === b.size ? `both have ${a.size} bytes` : `${a.size} bytes, then ${b.size}`})`,
			isContent: true
		};
		if (a.isExecutable === b.isExecutable) return void 0;
		return other(`is executable the ${a.isExecutable ? "first" : "second"} time only`);
	}
	return a.kind === b.kind ? void 0 : other(`is a ${a.kind} the first time, a ${b.kind} the second`);
}
const EXCERPT = 60;
/** Where two contents part: the line, counted from 1, and what stands there in each; for a person, not for a machine. */
function firstDifference(first, second) {
	const end = Math.min(first.length, second.length);
	let at = 0;
	while (at < end && first[at] === second[at]) at += 1;
	const line = first.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
	const start = first.subarray(0, at).lastIndexOf(10) + 1;
	const from = Math.max(start, at - EXCERPT / 2);
	return `line ${line}, byte ${at}: ${excerpt(first, from)}, then ${excerpt(second, from)}`;
}
function excerpt(bytes, from) {
	if (from >= bytes.length) return "the end";
	const newline = bytes.indexOf(10, from);
	const to = Math.min(newline === -1 ? bytes.length : newline, from + EXCERPT);
	return JSON.stringify(new TextDecoder().decode(bytes.subarray(from, to)));
}

// src/platform/sandbox/read-outputs.ts
const BOUNDS = {
	entries: 2e5,
	bytes: 8 * 1024 ** 3
};
const BLOCK = 262144;
/**
* Reads what a command put out below a directory, without `.git`. No link is followed, also not one that takes the place
* of a file while it is read. What cannot be reached is an entry of another kind.
* @param paths files and directories to read, relative to the directory; what is missing is left out. Default: all
* @throws RangeError beyond the bounds: such an output is not collected in part
*/
function readOutputs(directory, paths = [""], bounds = BOUNDS) {
	const entries = /* @__PURE__ */ new Map();
	let bytes = 0;
	const add = (entry) => {
		bytes += entry.kind === "file" ? entry.size : 0;
		entries.set(entry.path, entry);
		if (entries.size > bounds.entries) throw new RangeError(`the output has more than ${bounds.entries} entries`);
		if (bytes > bounds.bytes) throw new RangeError(`the output has more than ${bounds.bytes} bytes`);
	};
	const read = (path) => {
		try {
			readEntry(path);
		} catch (error) {
			if (!isUnreachable(error)) throw error;
			add({
				path,
				kind: "other"
			});
		}
	};
	const readEntry = (path) => {
		const place = join(directory, path);
		const stats = lstatSync(place, { throwIfNoEntry: false });
		if (stats?.isSymbolicLink()) add({
			path,
			kind: "link",
			target: readlinkSync(place)
		});
		else if (stats?.isFile()) add(readOutputFile(place, path, bounds.bytes - bytes));
		else if (stats?.isDirectory()) {
			for (const name of readdirSync(place)) if (name !== ".git") read(path === "" ? name : `${path}/${name}`);
		} else if (stats) add({
			path,
			kind: "other"
		});
	};
	for (const path of paths) if (isInside(directory, path)) read(path);
	return [...entries.values()].toSorted((a, b) => compareBytes(a.path, b.path));
}
/** True for what a command locked, or buried deeper than any path is long. */
function isUnreachable(error) {
	return error instanceof Error && "code" in error && [
		"EACCES",
		"EPERM",
		"ENAMETOOLONG"
	].includes(String(error.code));
}
/** True when no part of a path above its last leads elsewhere. */
function isInside(directory, path) {
	const parts = path.split("/");
	if (path !== "" && parts.some((part) => part === "" || part === "." || part === "..")) return false;
	return parts.slice(0, -1).every((_, index) => lstatSync(join(directory, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isDirectory());
}
/**
* One file as an entry, without following a link that has taken its place.
* @throws RangeError for one of more than `limit` bytes
*/
function readOutputFile(place, path, limit) {
	const descriptor = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) return {
			path,
			kind: "other"
		};
		const hash = createHash("sha256");
		const block = Buffer.allocUnsafe(BLOCK);
		let size = 0;
		for (;;) {
			const count = readSync(descriptor, block);
			if (count === 0) break;
			size += count;
			if (size > limit) throw new RangeError(`the output is larger than ${limit} bytes`);
			hash.update(block.subarray(0, count));
		}
		return {
			path,
			kind: "file",
			sha256: hash.digest("hex"),
			size,
			isExecutable: (stats.mode & 64) !== 0
		};
	} finally {
		closeSync(descriptor);
	}
}

export { outputDigest as a, firstDifference as i, readOutputs as n, compareOutputs as r, readOutputFile as t };