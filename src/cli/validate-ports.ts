import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { loadEngine } from "../actions/engine.ts";
import type { ValidatePorts } from "../actions/validate-gpack/ports.ts";
import { toolVersion } from "../core/tool.gen.ts";
import { sha256 } from "../platform/digest.ts";
import { syntaxPort } from "../platform/syntax/syntax.ts";
import { workspaceAt } from "../platform/workspace/workspace.ts";
import { ruleList } from "../rules/list.gen.ts";

/** The world of a check on a laptop: a directory, relative to the current one. */
export function validatePorts(directory = "."): ValidatePorts {
  const workspace = workspaceAt(resolve(directory));
  return {
    workspace,
    ruleList,
    engine: loadEngine,
    syntax: syntaxPort(),
    sha256,
    version: toolVersion,
    supply: async (asked) => (await import("../platform/supply.ts")).supplyOf(asked),
    sources: async (...asked) => (await import("../platform/sources/git-sources.ts")).gitSources(tmpdir())(...asked),
  };
}
