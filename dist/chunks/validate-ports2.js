import "./rolldown-runtime.js";
import { A as workspaceAt, Nr as toolVersion, at as sha256, et as syntaxPort, k as ruleList, ot as loadEngine } from "./start.js";
import { resolve } from "node:path";
import { tmpdir } from "node:os";

// src/cli/validate-ports.ts
/** The world of a check on a laptop: a directory, relative to the current one. */
function validatePorts(directory = ".") {
	return {
		workspace: workspaceAt(resolve(directory)),
		ruleList,
		engine: loadEngine,
		syntax: syntaxPort(),
		sha256,
		version: toolVersion,
		supply: async (asked) => (await import("./supply2.js")).supplyOf(asked),
		sources: async (...asked) => (await import("./git-sources.js")).gitSources(tmpdir())(...asked)
	};
}

export { validatePorts as t };