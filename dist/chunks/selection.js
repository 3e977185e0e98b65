import { Gt as shardTree, Jn as SECURITY_AREA, Lr as InputError, Mr as makeDirectories, Wt as parseShard, X as git, Xn as personas, Yn as isShownTo, ar as isTable, at as sha256, jr as codeOf, nt as findModule, or as own } from "./start.js";
import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/actions/security-scan/sharded.ts
/**
* A workspace of which only one part is seen; what is read from the trusted side is not divided. An empty text leaves it whole.
* @throws InputError for a text that names no part
*/
function sharded(workspace, text, sha256) {
	if (text === "") return workspace;
	const shard = parseShard(text);
	if (!shard) throw new InputError("shard", `shard: ${JSON.stringify(text)} names no part; write one such as 2/8, of ${256} parts at most`);
	return {
		...workspace,
		async open(request) {
			const opened = await workspace.open(request);
			if (opened.subject.kind === "change") throw new InputError("shard", "a change is judged as a whole; leave out shard, or base");
			const tree = shardTree(opened.tree, shard, sha256);
			const here = new Set(tree.entries.map(({ path }) => path));
			const { load } = opened;
			return {
				...opened,
				tree,
				...load ? { load: (isNeeded) => load((path) => here.has(path) && isNeeded(path)) } : {}
			};
		}
	};
}

// src/platform/program-digest.ts
/** Of what the program is made: the chunks of its bundle, or its sources. */
const CODE = /\.(?:js|ts|wasm)$/;
/**
* SHA-256 of the program that runs, with the parsers that it brings along: between two releases the same version may judge otherwise.
* Bundled, it is the directory of its chunks; unbundled, that of its sources.
*/
function programDigest() {
	const here = fileURLToPath(new URL(".", import.meta.url));
	const root = here.endsWith("/platform/") ? join(here, "..") : here;
	const module = findModule();
	const parts = [...readdirSync(root, {
		withFileTypes: true,
		recursive: true
	}).filter((entry) => entry.isFile() && CODE.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).toSorted(), ...module ? [fileURLToPath(module)] : []];
	return sha256(parts.map((file) => sha256(readFileSync(file))).join("\n"));
}

// src/platform/result-store.ts
/** The form of the file; another one is not read. */
const FORM = "gpack-results-2";
/** Bytes of a file that is read. */
const MAX_BYTES = 268435456;
/**
* Keeps results of scans in a file. One that is not there, is damaged or of another form holds nothing: then everything is looked at anew.
* One that git has came with the files around it, and says what their author wants to be found.
* @param input the input or option that names the file
* @throws InputError for such a file, and where it cannot be written: before anything is scanned where that is known
*/
function resultStore(path, input) {
	const inPlace = (work) => {
		try {
			work();
		} catch (error) {
			throw new InputError(input, `${input} ${JSON.stringify(path)} cannot be written (${codeOf(error)}); give a file in a directory that is there or can be made`, { cause: error });
		}
	};
	return {
		program: programDigest,
		async read() {
			inPlace(() => {
				makeDirectories(dirname(path));
				if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error("a directory stands there");
			});
			const { ok, stdout } = await git(dirname(path), [
				"ls-files",
				"-z",
				"--",
				`:(literal)${basename(path)}`
			]);
			if (ok && stdout.length > 0) throw new InputError(input, `${input} ${JSON.stringify(path)} is a file of the repository, and whoever wrote it would decide what is found; name one that no commit has`);
			return readResults(path);
		},
		write(results) {
			inPlace(() => {
				makeDirectories(dirname(path));
				const temporary = `${path}.${process.pid}.tmp`;
				writeFileSync(temporary, JSON.stringify({
					form: FORM,
					results: Object.fromEntries(results)
				}));
				renameSync(temporary, path);
			});
		}
	};
}
function readResults(path) {
	let value;
	try {
		const bytes = readFileSync(path);
		value = bytes.length > MAX_BYTES ? void 0 : JSON.parse(bytes.toString("utf8"));
	} catch {
		return /* @__PURE__ */ new Map();
	}
	const results = own(value, "results");
	if (own(value, "form") !== FORM || !isTable(results)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(results).flatMap(([key, result]) => isResult(result) ? [[key, result]] : []));
}
/** Whether a value has the parts of a result: the file is our own, and this finds one that was cut short. */
function isResult(value) {
	return Array.isArray(own(value, "findings")) && Array.isArray(own(value, "gaps")) && Array.isArray(own(value, "packs")) && isTable(own(value, "truncated")) && typeof own(value, "files") === "number" && typeof own(value, "bytes") === "number";
}

// src/core/security/selection.ts
/**
* The `rules` of a scan: those that a persona is shown, unless some are selected by name. Severities are set either way.
*/
function scanRules(rules, asked, persona) {
	const foreign = asked.find((item) => !item.trim().startsWith(SECURITY_AREA));
	if (foreign !== void 0) throw new InputError("rules", `${JSON.stringify(foreign)} is no rule of a scan; allowed is security/name or security/*, each also with =severity`);
	if (asked.some((item) => !item.includes("="))) return asked;
	return [...rules.filter(({ security }) => security && isShownTo(persona, security)).map(({ id }) => id), ...asked];
}
/**
* Reads the name of a persona.
* @throws InputError for one that does not exist
*/
function parsePersona(name) {
	const found = personas.find((persona) => persona === name);
	if (found) return found;
	throw new InputError("persona", `${JSON.stringify(name)} is no persona; allowed is ${personas.join(", ")}`);
}

export { sharded as a, programDigest as i, scanRules as n, resultStore as r, parsePersona as t };