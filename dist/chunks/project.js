import { Lr as InputError, Mr as makeDirectories } from "./start.js";
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

// src/platform/plain-path.ts
/**
* True when nothing above a path, below a directory, is a link or a file: what is written there stays in the directory.
* Commands that are not trusted work in it, and may have planted one.
*/
function hasPlainParents(root, path) {
	const parts = path.split("/").slice(0, -1);
	return parts.every((_, index) => {
		const stats = lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false });
		return stats === void 0 || stats.isDirectory();
	});
}

// src/platform/project.ts
/** Bytes that a file may have that is read whole: a make.toml, a state, a history. */
const MAX_BYTES = 64 * 1024 ** 2;
/**
* A file of a project; `undefined` when there is none.
* @throws InputError for a device, a link that leads out of the project, or a file that is too large
*/
function readProjectFile(directory, path) {
	const file = join(directory, path);
	try {
		const real = realpathSync(file);
		const stats = statSync(real);
		if (lstatSync(file).isSymbolicLink() && relative(realpathSync(directory), real).startsWith("..")) throw new InputError(path, `${path} is a link that leads out of the project; put the file itself there`);
		if (!stats.isFile()) throw new InputError(path, `${path} is no file`);
		if (stats.size > MAX_BYTES) throw new InputError(path, `${path} has ${stats.size} bytes; ${MAX_BYTES} are read at most`);
		return readFileSync(real);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	}
}
/**
* Writes a file whole: beside its place first, then moved, so that a crash leaves the old one or the new one.
* @throws Error where a link stands above its place, which a command may have planted
*/
function writeProjectFile(directory, path, text) {
	if (!hasPlainParents(directory, path)) throw new Error(`a link stands in the way of ${path}, and none is followed`);
	const target = join(directory, path);
	makeDirectories(dirname(target));
	const beside = `${target}.${process.pid}.tmp`;
	try {
		writeFileSync(beside, text, { flag: "wx" });
		renameSync(beside, target);
	} finally {
		rmSync(beside, { force: true });
	}
}

export { writeProjectFile as n, hasPlainParents as r, readProjectFile as t };