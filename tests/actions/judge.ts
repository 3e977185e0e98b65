import { loadEngine } from "../../src/actions/engine.ts";
import type { ValidateRequest } from "../../src/actions/validate-gpack/request.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { ruleList } from "../../src/rules/list.gen.ts";

/** The report of the change between two commits of a repository, and its lines. */
export async function judgeCommits(path: string, base: string, head: string, more: Partial<ValidateRequest> = {}) {
  const { report } = await validate(
    {
      base,
      head,
      packages: [],
      indexes: [],
      failOn: undefined,
      rules: [],
      policy: undefined,
      fix: "none",
      isDryRun: false,
      // The other repositories of these tests do not exist.
      sources: "off",
      ...more,
    },
    { workspace: workspaceAt(path), ruleList, engine: loadEngine, syntax: syntaxPort(), sha256, version: "0" },
  );
  return { ...report, lines: report.findings.map(findingLine) };
}
