import { describe, expect, test } from "vitest";
import { type Outcome, runRules } from "../../src/core/engine.ts";
import { compareFindings, isWaived } from "../../src/core/finding.ts";
import { applyFixes } from "../../src/core/fix.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { type AnyRule, type SubjectName } from "../../src/core/rule.ts";
import { textSource } from "../../src/core/source.ts";
import { type Tree, treeOf } from "../../src/core/tree.ts";
import { WAIVERS_PATH } from "../../src/core/waivers/path.ts";
import { grantedWaivers } from "../../src/core/waivers/refusal.ts";
import { findingLine } from "../../src/report/line.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { type Content, openChange } from "./change-fixture.ts";
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
    expect(
      page.prose.replaceAll(/^(?:Base|Policy|Today):.*$/gm, "").trim().length,
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
    const files = filesOf(page, item);
    const active = judges(page, files);
    const findings = (await check(page, item, active, files)).filter((finding) => finding.rule === page.id);
    expect(findings.map(findingLine)).toEqual(item.expected);

    const { files: changed } = applyFixes(findings, (file) => textSource(file, files[file] ?? ""));
    expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(item.fixed));
    if (item.fixed.size > 0) {
      const after = await check(page, item, active, { ...files, ...Object.fromEntries(changed) });
      const left = after.filter((finding) => finding.fix && finding.rule === page.id);
      expect(left.map(findingLine), "after the fix").toEqual([]);
    }
  });
}

function right(page: Page, item: Case): void {
  test(item.name, async () => {
    const findings = await check(page, item, rules, filesOf(page, item));
    expect(findings.filter((finding) => !isWaived(finding)).map(findingLine)).toEqual([]);
  });
}

async function check(page: Page, item: Case, active: readonly AnyRule[], files: Readonly<Record<string, string>>) {
  const policy = { ...defaultPolicy, ...page.policy };
  const { today } = page;
  if (!isChange(page, item)) {
    const tree = withLinks(treeOf(withBytes(files, item)), item);
    const waivers = grantedWaivers(textSource(WAIVERS_PATH, files[WAIVERS_PATH] ?? ""), policy, today);
    return judged(runRules({ tree, rules: active, policy, syntax, today, waivers }));
  }
  using change = await openChange(baseOf(page, item), contentOf(files, item));
  const { tree, scope, change: sources, parsed, gaps } = change.opened;
  expect(
    gaps?.filter(({ reason }) => reason !== "the change deletes this index"),
    "nothing stays unread",
  ).toEqual([]);
  const outcome = runRules({
    tree,
    rules: active,
    policy,
    syntax,
    today,
    ...(scope ? { scope } : {}),
    ...(sources ? { change: sources } : {}),
    ...(parsed ? { parsed } : {}),
  });
  return judged(outcome);
}

function judged(outcome: Outcome) {
  expect(outcome.coverage.gaps, "nothing crashes or stays unread").toEqual([]);
  return outcome.findings.toSorted(compareFindings);
}

const changeSubjects: readonly SubjectName[] = ["entry-change", "pack-change", "release", "change"];

/** The cases of a rule about changes start from the base of the page; others do where they say what was. */
function isChange(page: Page, item: Case): boolean {
  const subject = rules.find((rule) => rule.id === page.id)?.subject;
  return item.before.size > 0 || changeSubjects.some((name) => name === subject);
}

/** The tree before the change: the base of the page with what the case says of it. */
function baseOf(page: Page, item: Case): Record<string, string> {
  return laidOver(page, item.before);
}

/** The tree of a case as git keeps it. */
function contentOf(files: Readonly<Record<string, string>>, item: Case): Record<string, Content> {
  const bytes = withBytes(files, item);
  return Object.fromEntries(
    Object.entries(bytes).map(([path, content]): [string, Content] => {
      if (item.links.has(path)) return [path, { link: files[path] ?? "" }];
      return [path, item.submodules.has(path) ? { submodule: "1".repeat(40) } : content];
    }),
  );
}

/** The rule of a page, and those that its waivers name: whether a waiver is used shows only when they run. */
function judges(page: Page, files: Readonly<Record<string, string>>): readonly AnyRule[] {
  const named = files[WAIVERS_PATH] ?? "";
  return rules.filter(({ id }) => id === page.id || named.includes(`"${id}"`));
}

function filesOf(page: Page, item: Case): Record<string, string> {
  return laidOver(page, item.before, item.files);
}

function laidOver(page: Page, ...layers: readonly ReadonlyMap<string, string | undefined>[]): Record<string, string> {
  const files = page.base === "empty" ? {} : readBase(page.base);
  for (const [path, content] of layers.flatMap((layer) => [...layer])) {
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
