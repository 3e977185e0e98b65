import { l as exitCodes, s as visible } from "./escape.js";
import { t as InputError } from "./input-error.js";
import { i as maxBytes, r as TooCostly } from "./limits.js";
import { a as indexExcess, o as readIndex } from "./index-lookup.js";
import { t as parseJsonDocument } from "./json-document.js";
import { a as packManifests, r as knownFiles } from "./known-files.js";
import { t as readManifest } from "./manifest.js";
import { n as factsOf, t as createPack } from "./pack.js";
import { n as createRegistry } from "./registry.js";
import { t as createSource } from "./source2.js";
import { t as parseTomlDocument } from "./toml-document.js";
import { n as createListing } from "./tree.js";
import { n as catalogueOf } from "./registry-catalogue.js";
import { n as workspaceAt } from "./workspace.js";
import { statSync } from "node:fs";
import { resolve } from "node:path";

// src/core/read-registry.ts
/** Reads a registry to ask it something, without judging it. Never throws for anything in the tree. */
function readRegistry(tree, indexPaths) {
	const gaps = [];
	const listing = createListing(tree.entries, tree.probe);
	const known = knownFiles(tree.entries, indexPaths, []);
	const indexes = [];
	for (const file of known) {
		if (!file.recognised.kind.startsWith("index-") || file.recognised.copy) continue;
		const source = open(tree, file, gaps);
		const doc = source && indexDocument(source, file);
		if (!doc) continue;
		const excess = indexExcess(doc);
		const index = excess === void 0 ? readIndex(doc, false) : void 0;
		if (index) indexes.push(index);
		else gaps.push({
			file: doc.source.path,
			reason: excess ?? "the file does not parse"
		});
	}
	const packs = [];
	for (const [directory, files] of packManifests(known)) for (const file of files) {
		const source = open(tree, file, gaps);
		const manifest = source && readManifest(parseTomlDocument(source), file.recognised);
		if (!source || manifest?.dialect === "ontology-bundle") continue;
		if (!manifest) {
			gaps.push({
				file: source.path,
				reason: "the manifest does not parse"
			});
			continue;
		}
		packs.push(createPack(directory, source.path, listing, () => manifest, factsOf(manifest)));
		break;
	}
	return {
		registry: createRegistry(listing, packs, indexes, void 0),
		gaps
	};
}
function indexDocument(source, { recognised }) {
	return recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
}
function open(tree, { entry, recognised }, gaps) {
	const bytes = tree.read(entry.path);
	const limit = maxBytes(recognised.kind);
	const reason = "reason" in bytes ? bytes.reason : bytes.length > limit ? `the file has ${bytes.length} bytes, the limit for its kind is ${limit}` : void 0;
	if (reason !== void 0) gaps.push({
		file: entry.path,
		reason
	});
	return reason === void 0 && !("reason" in bytes) ? createSource(entry.path, bytes) : void 0;
}

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