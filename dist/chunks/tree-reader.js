import { i as maxBytes, r as TooCostly } from "./limits.js";
import { t as readManifest } from "./manifest.js";
import { n as recognise } from "./recognise.js";
import { t as createSource } from "./source2.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { a as joinPath, r as directoryOf, t as baseName } from "./tree.js";
import { y as parseTreeObject } from "./commit-tree.js";

// src/platform/git/tree-reader.ts
/** Files and directories below one that are listed. */
const MAX_LINES = 1e5;
/** Reads tree objects on demand and keeps them. */
var TreeReader = class {
	#objects;
	#root;
	/** Directories that were read, `null` for one that is not there. */
	#done = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	#manifests = /* @__PURE__ */ new Map();
	constructor(objects, root) {
		this.#objects = objects;
		this.#root = root;
	}
	/** The lines of a directory, or `undefined` when there is none. */
	lines(directory) {
		const known = this.#known.get(directory) ?? this.#read(directory);
		this.#known.set(directory, known);
		return known;
	}
	/** What stands at a path whose directory was read; `"unread"` when it was not. */
	peek(path) {
		const lines = this.#done.get(directoryOf(path));
		return lines === void 0 ? "unread" : lines?.get(baseName(path))?.kind;
	}
	/** Whether anything stands at a path, a directory too. */
	async has(path) {
		return (await this.lines(directoryOf(path)))?.has(baseName(path)) ?? false;
	}
	async entry(path) {
		const line = (await this.lines(directoryOf(path)))?.get(baseName(path));
		return line && listed(directoryOf(path), line);
	}
	/** A manifest, parsed once; `undefined` when there is none, or none that can be read. */
	manifest(path) {
		const known = this.#manifests.get(path) ?? this.#source(path).then(manifestOf);
		this.#manifests.set(path, known);
		return known;
	}
	async #source(path) {
		const entry = await this.entry(path);
		if (entry?.kind !== "file") return void 0;
		const bytes = (await this.#objects.read(entry.oid, maxBytes("gpack-manifest")))?.bytes;
		return bytes && createSource(path, bytes);
	}
	/** The entries directly in a directory, without its directories. */
	async files(directory) {
		const found = [];
		for (const line of (await this.lines(directory))?.values() ?? []) {
			const entry = listed(directory, line);
			if (entry) found.push(entry);
		}
		return found;
	}
	/**
	* Every entry below a directory, level by level.
	* @throws TooCostly beyond the limit: a few objects can be a tree that holds itself a billion times
	*/
	async below(directory) {
		const found = [];
		let seen = 0;
		let depth = 0;
		for (let level = [directory]; level.length > 0; depth += 1) {
			if (depth > 40) throw new TooCostly(`directories lie more than ${40} deep there`);
			const next = [];
			const read = await Promise.all(level.map(async (path) => [path, await this.lines(path)]));
			for (const [path, lines] of read) for (const line of lines?.values() ?? []) {
				const entry = listed(path, line);
				if (entry) found.push(entry);
				else next.push(joinPath(path, line.name));
				seen += 1;
				if (seen > MAX_LINES) throw new TooCostly(`more than ${MAX_LINES} files and directories stand there`);
			}
			level = next;
		}
		return found;
	}
	async #read(directory) {
		const lines = await this.#parse(directory);
		this.#done.set(directory, lines ?? null);
		return lines;
	}
	async #parse(directory) {
		let oid = this.#root;
		if (directory !== "") {
			const line = (await this.lines(directoryOf(directory)))?.get(baseName(directory));
			if (line?.kind !== "directory") return void 0;
			oid = line.oid;
		}
		const object = await this.#objects.read(oid);
		return object?.type === "tree" && object.bytes ? parseTreeObject(object.bytes, object.oid.length / 2) : void 0;
	}
};
/** The manifest that a source is. */
function manifestOf(source) {
	return source && readManifest(parseTomlDocument(source), recognise(source.path));
}
function listed(directory, line) {
	if (line.kind === "directory") return void 0;
	return {
		path: joinPath(directory, line.name),
		kind: line.kind,
		executable: line.executable,
		oid: line.oid
	};
}

export { manifestOf as n, TreeReader as t };