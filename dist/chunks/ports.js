import "./rolldown-runtime.js";
import { $ as isDirectory, A as workspaceAt, Lr as InputError, Mr as makeDirectories, at as sha256, jr as codeOf } from "./start.js";
import { n as utc, t as committedDirectory } from "./committed-directory.js";
import { closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { randomUUID } from "node:crypto";

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
		makeDirectories(dirname(target));
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
		sources: async (...asked) => (await import("./git-sources.js")).gitSources(tmpdir())(...asked),
		commitAt: async (...asked) => (await import("./git-sources.js")).commitAt(tmpdir(), ...asked),
		sha256,
		now: () => utc(Math.floor(Date.now() / 1e3))
	};
}

export { indexPorts };