import { describe, expect, test } from "vitest";
import { runRules } from "../../src/core/engine.ts";
import { compareFindings } from "../../src/core/finding.ts";
import { applyFixes } from "../../src/core/fix.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { type AnyRule } from "../../src/core/rule.ts";
import { textSource } from "../../src/core/source.ts";
import { type Tree, treeOf } from "../../src/core/tree.ts";
import { findingLine } from "../../src/report/line.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { type Case, type Page, readBase, readPages } from "./page.ts";

const pages = readPages();
const syntax = syntaxPort();

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
    expect(page.prose.replaceAll(/^(?:Base|Policy):.*$/gm, "").trim().length, "prose that says why").toBeGreaterThan(
      60,
    );
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
  test(item.name, () => {
    const files = filesOf(page, item);
    const findings = check(
      files,
      item,
      rules.filter((rule) => rule.id === page.id),
      page.policy,
    );
    expect(findings.map(findingLine)).toEqual(item.expected);

    const { files: changed } = applyFixes(findings, (file) => textSource(file, files[file] ?? ""));
    expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(item.fixed));
    if (item.fixed.size > 0) {
      const after = check(
        { ...files, ...Object.fromEntries(changed) },
        item,
        rules.filter((rule) => rule.id === page.id),
        page.policy,
      );
      expect(after.filter((finding) => finding.fix).map(findingLine), "after the fix").toEqual([]);
    }
  });
}

function right(page: Page, item: Case): void {
  test(item.name, () => {
    expect(check(filesOf(page, item), item, rules, page.policy).map(findingLine)).toEqual([]);
  });
}

function check(
  files: Readonly<Record<string, string>>,
  item: Case,
  active: readonly AnyRule[],
  policy: Page["policy"],
) {
  const tree = withLinks(treeOf(withBytes(files, item)), item);
  const outcome = runRules({ tree, rules: active, policy: { ...defaultPolicy, ...policy }, syntax });
  expect(outcome.coverage.gaps, "nothing crashes or stays unread").toEqual([]);
  return outcome.findings.toSorted(compareFindings);
}

function filesOf(page: Page, item: Case): Record<string, string> {
  const files = page.base === "empty" ? {} : readBase(page.base);
  for (const [path, content] of item.files) {
    if (content === undefined) delete files[path];
    else files[path] = content;
  }
  return files;
}

/** Turns `\xNN` into the byte NN in the files of a case that are marked so. */
function withBytes(files: Readonly<Record<string, string>>, item: Case): Record<string, string | Uint8Array> {
  const all: Record<string, string | Uint8Array> = { ...files };
  for (const path of item.bytes) {
    const escaped = (files[path] ?? "").replaceAll(/\\x([0-9A-F]{2})/g, (_, byte: string) =>
      String.fromCharCode(Number.parseInt(byte, 16)),
    );
    all[path] = Buffer.from(escaped, "latin1");
  }
  return all;
}

function withLinks(tree: Tree, item: Case): Tree {
  return {
    ...tree,
    entries: tree.entries.map((entry) => {
      if (item.links.has(entry.path)) return { ...entry, kind: "link" };
      return item.submodules.has(entry.path) ? { ...entry, kind: "submodule" } : entry;
    }),
  };
}
