import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

// src/platform/project.ts
/** A file of a project; `undefined` when there is none. */
function readProjectFile(directory, path) {
	try {
		return readFileSync(join(directory, path));
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	}
}
/** Writes a file whole: beside its place first, then moved, so that a crash leaves the old one or the new one. */
function writeProjectFile(directory, path, text) {
	const target = join(directory, path);
	mkdirSync(dirname(target), { recursive: true });
	const beside = `${target}.${process.pid}.tmp`;
	try {
		writeFileSync(beside, text, { flag: "wx" });
		renameSync(beside, target);
	} finally {
		rmSync(beside, { force: true });
	}
}

export { writeProjectFile as n, readProjectFile as t };