import { describe, expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { type Finding, compareFindings, isWaived } from "../../src/core/finding.ts";
import { applyFixes } from "../../src/core/fix.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { textsBefore, textsOf, treeOfCase } from "../../src/core/rule-page/case-files.ts";
import { judgeCase, rulesOfCase } from "../../src/core/rule-page/judge-case.ts";
import type { Case, Page } from "../../src/core/rule-page/page.ts";
import type { AnyRule } from "../../src/core/rule.ts";
import { type Source, createSource } from "../../src/core/source.ts";
import { type Tree, treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { changeBetween } from "../../src/platform/git/change-between.ts";
import { renderPort } from "../../src/platform/syntax/renderer.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { findingLine } from "../../src/report/line.ts";
import { SECURITY_AREA, isShownTo } from "../../src/core/security/facts.ts";
import { allRules as rules } from "./all-rules.ts";
import { readBase, readPages } from "./page.ts";

const pages = readPages();
const syntax = syntaxPort();
const renderer = renderPort();

describe("every rule", () => {
  test("has a page, and every page a rule", () => {
    expect(pages.map((page) => page.id)).toEqual(rules.map((rule) => rule.id));
  });

  test.each(pages.map((page) => [page.id, page] as const))("%s is shown to fail and to pass", (_, page) => {
    expect(
      page.cases.some((item) => item.expected.length > 0),
      "a wrong case",
    ).toBe(true);
    expect(
      page.cases.some((item) => item.expected.length === 0),
      "a right case",
    ).toBe(true);
    expect(
      page.prose.replaceAll(/^(?:Base|Settings|Policy|People|Today):.*$/gm, "").trim().length,
      "prose that says why",
    ).toBeGreaterThan(60);
  });
});

for (const page of pages) {
  describe(page.id, () => {
    for (const item of page.cases) {
      if (item.expected.length > 0) wrong(page, item);
      else right(page, item);
    }
  });
}

function wrong(page: Page, item: Case): void {
  test(item.name, async () => {
    const texts = textsOf(readBase(page.base), item);
    const active = rulesOfCase(page, texts, rules);
    const findings = (await check(page, item, active, texts)).filter((finding) => finding.rule === page.id);
    expect(findings.map(findingLine)).toEqual(item.expected);

    const tree = treeOfCase(texts, item);
    const { files: changed } = applyFixes(findings, (file) => sourceOf(tree, file));
    expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(item.fixed));
    if (item.fixed.size > 0) {
      const after = await check(page, item, active, { ...texts, ...Object.fromEntries(changed) });
      const left = after.filter((finding) => finding.fix && finding.rule === page.id);
      expect(left.map(findingLine), "after the fix").toEqual([]);
    }
  });
}

function right(page: Page, item: Case): void {
  test(item.name, async () => {
    const base = readBase(page.base);
    const texts = textsOf(base, item);
    const findings =
      page.id === SEAL
        ? await check(page, item, around(page), texts)
        : await check(page, item, around(page), seal(texts), seal(textsBefore(base, item)));
    // What another security rule only warns of or notes is there on purpose.
    const isMeant = ({ rule, severity }: Finding): boolean => !isScan(page) || rule === page.id || severity === "error";
    expect(findings.filter((finding) => !isWaived(finding) && isMeant(finding)).map(findingLine)).toEqual([]);
  });
}

const SEAL = "integrity/files-match";

function isScan({ id }: Page): boolean {
  return id.startsWith(SECURITY_AREA);
}

/**
 * The rules that find nothing in a right case: all but those of security/, which have their own: what a hook of a
 * formatter is to them is a note, and to the others a warning.
 */
function around(page: Page): readonly AnyRule[] {
  return rules.filter(({ id, security }) =>
    isScan(page)
      ? id === page.id || (security !== undefined && isShownTo("default", security))
      : security === undefined,
  );
}

/** Makes the digests of the index fit the files: nobody works them out by hand for a page about something else. */
function seal(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = rules.filter((rule) => rule.id === SEAL);
  const { findings } = runRules({ tree: treeOf(texts), rules: own, policy: defaultPolicy, syntax, sha256 });
  const { files } = applyFixes(findings, (file) => sourceOf(treeOf(texts), file));
  return { ...texts, ...Object.fromEntries(files) };
}

async function check(
  page: Page,
  item: Case,
  active: readonly AnyRule[],
  texts: Readonly<Record<string, string>>,
  before?: Readonly<Record<string, string>>,
): Promise<readonly Finding[]> {
  const policy = { ...defaultPolicy, ...page.policy };
  const judge = { base: readBase(page.base), policy, syntax, renderer, sha256, openChange: changeBetween };
  const outcome = await judgeCase(page, item, active, judge, texts, before);
  expect(outcome?.coverage.gaps, "nothing crashes or stays unread").toEqual([]);
  return (outcome?.findings ?? []).toSorted(compareFindings);
}

function sourceOf(tree: Tree, file: string): Source {
  const bytes = tree.read(file);
  if ("reason" in bytes) throw new Error(`${file}: ${bytes.reason}`);
  return createSource(file, bytes);
}
