import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { rules } from "../../src/rules/index.gen.ts";

const workflowRules = rules.filter(({ id }) => id.startsWith("workflow/"));
const syntax = syntaxPort();

function judge(text: string) {
  const tree = treeOf({ ".github/workflows/w.yml": text });
  return runRules({ tree, rules: workflowRules, policy: defaultPolicy, syntax, sha256 });
}

const words = fc.constantFrom(
  ..."on jobs steps uses run with if env needs permissions secrets inherit write-all runs-on self-hosted pull_request_target".split(
    " ",
  ),
  ..."workflow_run workflow_call issue_comment actions/checkout@v4 ggen/validate-gpack@v1 ref continue-on-error ./x @ a/b".split(
    " ",
  ),
  "${{ github.head_ref }}",
  "${{ toJSON(github['event']) }}",
  "git fetch origin refs/pull/1/head; git checkout FETCH_HEAD",
  "__proto__",
  "",
);
const { tree: anything } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(words, tie("tree"), { maxKeys: 6 }),
  ),
}));

const numRuns = Number(process.env["GPACK_FUZZ_RUNS"] ?? 200);

test("no workflow, however odd its shape, makes a rule crash", () => {
  fc.assert(
    fc.property(anything, anything, (jobs, on) => {
      expect(judge(stringify({ on, jobs: { a: jobs, b: { steps: [jobs, on] } } })).coverage.gaps).toEqual([]);
    }),
    { numRuns },
  );
});

test("no text makes a rule crash", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), words, (text, word) => {
      expect(judge(`on: ${word}\njobs:\n  a:\n    steps:\n      - run: |\n          ${text}\n`).coverage.gaps).toEqual(
        [],
      );
    }),
    { numRuns },
  );
});

test("a large hostile workflow is judged to its end", () => {
  const step = "      - run: git git git ${{ ((((( github.event.x['y'] ${{ }}\n        if: (((a && b) || c\n";
  const text = `on: [pull_request_target, workflow_run]\njobs:\n  a:\n    steps:\n${step.repeat(1300)}`;
  expect(judge(text).coverage.gaps).toEqual([]);
});
