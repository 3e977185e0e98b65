import "./rolldown-runtime.js";
import { t as loadEngine } from "./engine.js";
import { t as toolVersion } from "./tool.gen.js";
import { t as sha256 } from "./digest.js";
import { t as syntaxPort } from "./syntax.js";
import { t as workspaceAt } from "./workspace.js";
import { t as ruleList } from "./list.gen.js";
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