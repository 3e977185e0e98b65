import { A as workspaceAt, Ar as visible, Ir as exitCodes, Lr as InputError, On as TooCostly } from "./start.js";
import { t as readRegistry } from "./read-registry.js";
import { en as catalogueOf } from "./engine.js";
import { statSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/catalogue/open.ts
/** Files that could not be read and are named. */
const SHOWN = 10;
/**
* Runs a command that asks a registry, and returns its exit code: `incomplete` where the answer would be too costly.
* See `openCatalogue`.
*/
async function askCatalogue(line, terminal, takes, answer) {
	const opened = await openCatalogue(line, terminal, takes);
	try {
		return opened.exitCode(answer(opened));
	} catch (error) {
		if (!(error instanceof TooCostly)) throw error;
		terminal.err(`gpack: not answered: ${error.message}\n`);
		return exitCodes.incomplete;
	}
}
/**
* Reads the registry in the directory that the first operand names, else in the current one. What takes further
* operands takes the first for a directory only if it is one and others follow, or if it looks like a path.
* @throws InputError when the directory holds no pack and no index
*/
async function openCatalogue(line, terminal, takes) {
	const [first] = line.operands;
	const isDirectory = first !== void 0 && (takes === "directory" || isPath(first, line.operands.length));
	const directory = resolve(isDirectory ? first : ".");
	const indexes = line.values("index");
	const { tree } = await workspaceAt(directory).open({
		base: void 0,
		head: void 0,
		indexes
	});
	const { registry, gaps } = readRegistry(tree, indexes);
	if (registry.packs.length === 0 && registry.indexes.length === 0 && gaps.length === 0) throw new InputError("dir", `${JSON.stringify(first ?? ".")} holds no pack and no index; name the root of a registry`);
	for (const { file, reason } of gaps.slice(0, SHOWN)) terminal.err(`not read: ${visible(file)}: ${visible(reason)}\n`);
	if (gaps.length > SHOWN) terminal.err(`not read: ${gaps.length - SHOWN} more\n`);
	return {
		catalogue: catalogueOf(registry),
		operands: isDirectory ? line.operands.slice(1) : line.operands,
		exitCode: (code) => gaps.length > 0 ? exitCodes.incomplete : code
	};
}
function isPath(operand, count) {
	if (/[/\\]/.test(operand) || operand === "." || operand === "..") return true;
	return count > 1 && (statSync(operand, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

export { askCatalogue as t };