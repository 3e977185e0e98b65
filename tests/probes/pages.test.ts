import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { askProbes } from "../../src/core/readiness/probe-evidence.ts";
import type { Answer, Judged } from "../../src/core/readiness/probe.ts";
import type { PhaseRun } from "../../src/core/readiness/phase-run.ts";
import { kindOf, probeSubject } from "../../src/core/readiness/subject.ts";
import { textsOf, treeOfCase } from "../../src/core/rule-page/case-files.ts";
import { type Case, type Page, parsePage } from "../../src/core/rule-page/page.ts";
import { type Tree, treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { renderPort } from "../../src/platform/syntax/renderer.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { probes } from "../../src/probes/index.gen.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { readBase } from "../rules/page.ts";

/** A file of a case that is none: the runs that are known. */
const RUNS = "runs.json";
/** A file of a case that is none: what the security scan found; nothing where it is left out. */
const SCAN = "scan.json";
const CLEAN = JSON.stringify({ findings: [], gaps: [] });

/** A file of a case that is none: identities whose signature was checked. */
const SIGNERS = "signers.json";

const syntax = syntaxPort();
const renderer = renderPort();
const pages = readdirSync("tests/probes")
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .toSorted()
  .map((id) => parsePage(id, readFileSync(`tests/probes/${id}.md`, "utf8")));

/** What a probe answers to a case. */
function answerOf(page: Page, item: Case): Answer | undefined {
  const {
    [RUNS]: runs = "[]",
    [SCAN]: scan = CLEAN,
    [SIGNERS]: signers = "[]",
    ...texts
  } = textsOf(readBase(page.base), item);
  const tree = treeOfCase(texts, item);
  const directory = /^Directory: (.+)$/m.exec(page.prose)?.[1] ?? "";
  const kind = kindOf(tree, directory);
  if (!kind) throw new Error(`${page.id}: neither a gpack nor a project`);
  const subject = probeSubject(kind, {
    tree,
    directory,
    validation: judged(tree),
    security: JSON.parse(scan) as Judged,
    runs: JSON.parse(runs) as readonly PhaseRun[],
    signers: JSON.parse(signers) as readonly string[],
    renderer,
    syntax,
    isOver: () => false,
    placeholders: ["scaffold/**/*"],
  });
  return askProbes(probes, subject, defaultPolicy.readiness, "this tree").answers.get(page.id);
}

function judged(tree: Tree): Judged {
  const asked = rules.filter(({ id }) => !/^(?:workflow|security)\//.test(id));
  const { findings, coverage } = runRules({ tree, rules: asked, policy: defaultPolicy, syntax, sha256 });
  return { findings, gaps: coverage.gaps };
}

/** The outcome, what was seen, where. */
function lines(answer: Answer | undefined): readonly string[] {
  if (!answer) return ["not asked"];
  const { outcome, part, detail, places = [] } = answer;
  const how = part === undefined ? outcome : `${outcome} in part (${part})`;
  return [`${how}: ${detail}`, ...places.map(({ file, line, column }) => `at ${file}:${line}:${column}`)];
}

describe("every probe", () => {
  test("has a page, and every page a probe", () => {
    expect(pages.map(({ id }) => id)).toEqual(probes.map(({ id }) => id));
  });

  test.each(pages.map((page) => [page.id, page] as const))("%s is shown to be met and not to be met", (_, page) => {
    const outcomes = page.cases.map(({ expected }) => expected[0]?.split(/[: ]/)[0]);
    expect(outcomes.some((outcome) => outcome === "met" || outcome === "not-applicable")).toBe(true);
    expect(outcomes.some((outcome) => outcome === "failed" || outcome === "unknown")).toBe(true);
    expect(page.prose.replaceAll(/^(?:Base|Directory):.*$/gm, "").trim().length, "prose that says why").toBeGreaterThan(
      60,
    );
  });

  test.each(probes.map((probe) => [probe.id, probe] as const))("%s says what to do where it is not met", (id) => {
    const page = pages.find((candidate) => candidate.id === id);
    for (const item of page?.cases ?? []) {
      const [first = ""] = item.expected;
      if (first.startsWith("failed") || first.startsWith("unknown"))
        expect(page && answerOf(page, item)?.next).toBeTruthy();
    }
  });

  test("that crashes knows nothing, and the others are asked all the same", () => {
    const broken = {
      id: "broken",
      name: "Broken",
      of: ["gpack"],
      category: "critical",
      effortHours: 1,
      check(): Answer {
        throw new Error("of the probe");
      },
    } as const;
    const tree = treeOf(readBase("gpack"));
    const parts = {
      tree,
      directory: "",
      validation: judged(tree),
      security: JSON.parse(CLEAN) as Judged,
      runs: [],
      signers: [],
      renderer,
      syntax,
      isOver: () => false,
      placeholders: [],
    };
    const { answers, evidence } = askProbes(
      [broken, ...probes],
      probeSubject("gpack", parts),
      defaultPolicy.readiness,
      "x",
    );
    expect(answers.get("broken")).toMatchObject({ outcome: "unknown", detail: "the probe crashed: of the probe" });
    expect(evidence.find(({ requirement }) => requirement === "broken")).toBeUndefined();
    expect(answers.get("manifest-valid")?.outcome).toBe("met");
  });
});

for (const page of pages) {
  describe(page.id, () => {
    test.each(page.cases.map((item) => [item.name, item] as const))("%s", (_, item) => {
      expect(lines(answerOf(page, item))).toEqual(item.expected);
    });
  });
}
