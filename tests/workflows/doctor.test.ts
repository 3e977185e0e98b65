import { expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { findingLine } from "../../src/report/line.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { documentBlocks, ownFiles, pinned } from "./yaml-blocks.ts";

const workflowRules = rules.filter(({ id }) => id.startsWith("workflow/"));

const verdict = documentBlocks().find(({ name }) => name.startsWith("docs/workflows.md"));

test.each(
  [...ownFiles(), ...documentBlocks()]
    .filter(({ file }) => file === "workflow.yml")
    .map((snippet) => [snippet.name, snippet.text] as const),
)("our own doctor finds nothing wrong with %s", (_, text) => {
  const tree = treeOf({
    ".github/workflows/w.yml": pinned(text, "0".repeat(40)),
    // What is shown may go beside the verdict: the repository has one.
    ".github/workflows/verdict.yml": pinned(verdict?.text ?? "", "0".repeat(40)),
  });
  const { findings, coverage } = runRules({
    tree,
    rules: workflowRules,
    policy: defaultPolicy,
    syntax: syntaxPort(),
    sha256,
  });
  expect(findings.map(findingLine)).toEqual([]);
  expect(coverage.files).toBe(2);
});
