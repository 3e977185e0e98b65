import type { ChangeSources } from "../change/change.ts";
import { type Outcome, runRules } from "../engine.ts";
import type { ParsedIndex } from "../index-file.ts";
import type { Sha256 } from "../integrity/dir-hash.ts";
import { standingOf } from "../ownership/standing.ts";
import type { Policy } from "../policy.ts";
import type { Scope } from "../registry.ts";
import type { Gap } from "../report.ts";
import type { AnyRule, SubjectName } from "../rule.ts";
import { textSource } from "../source.ts";
import { type SourceLookup, lookupIn } from "../sources/source.ts";
import type { RenderPort } from "../render/render-port.ts";
import type { SyntaxPort } from "../syntax.ts";
import type { Tree } from "../tree.ts";
import { WAIVERS_PATH } from "../waivers/path.ts";
import { grantedWaivers } from "../waivers/refusal.ts";
import {
  type Beside,
  type Content,
  contentsBeside,
  contentsOf,
  textsBefore,
  textsOf,
  treeOfCase,
} from "./case-files.ts";
import { sourcesOfCase } from "./case-sources.ts";
import type { Case, Page } from "./page.ts";

/** A change that was opened for a case. Its tree is read until it is disposed of. */
export interface CaseChange extends Disposable {
  readonly tree: Tree;
  readonly scope?: Scope;
  readonly change?: ChangeSources;
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
  /** The part of the base that the change touches. */
  readonly baseline?: Tree;
  readonly gaps?: readonly Gap[];
}

/** What a case is judged with. */
export interface CaseJudge {
  /** The files of the page's base. */
  readonly base: Readonly<Record<string, string>>;
  readonly policy: Policy;
  readonly syntax: SyntaxPort;
  readonly renderer?: RenderPort | undefined;
  readonly sha256: Sha256;
  /**
   * Commits two trees and opens the change from the first to the second, with what lies beside it; `undefined` where
   * there is no git.
   */
  readonly openChange: (
    before: Readonly<Record<string, Content>>,
    after: Readonly<Record<string, Content>>,
    beside: Beside,
  ) => Promise<CaseChange | undefined>;
}

/**
 * Runs rules over a case. `texts` stands in for its files, such as after a fix, and `before` for those before a change. `undefined` where the case is a change
 * and none can be made here.
 */
export async function judgeCase(
  page: Page,
  item: Case,
  rules: readonly AnyRule[],
  judge: CaseJudge,
  texts: Readonly<Record<string, string>> = textsOf(judge.base, item),
  before: Readonly<Record<string, string>> = textsBefore(judge.base, item),
): Promise<Outcome | undefined> {
  const { policy, syntax, renderer, sha256 } = judge;
  const { today } = page;
  if (!isChange(item, rules.find((rule) => rule.id === page.id)?.subject)) {
    const waivers = grantedWaivers(textSource(WAIVERS_PATH, texts[WAIVERS_PATH] ?? ""), policy, today);
    const settings = page.settings ? { settings: page.settings } : {};
    const request = {
      tree: treeOfCase(texts, item),
      rules,
      policy,
      syntax,
      renderer,
      sha256,
      today,
      waivers,
      ...settings,
    };
    return withSources(item, sha256, (sources) => runRules({ ...request, sources }));
  }
  const [was, now] = [contentsOf(before, item), contentsOf(texts, item)];
  using opened = await judge.openChange(was, now, contentsBeside(before, item));
  if (!opened) return undefined;
  const { tree, scope, change, parsed, baseline, gaps = [] } = opened;
  const request = {
    tree,
    rules,
    policy,
    syntax,
    renderer,
    sha256,
    today,
    ...(page.people.length > 0 ? { standing: await standingOf(page.people, [], undefined) } : {}),
    ...(scope ? { scope } : {}),
    ...(change ? { change } : {}),
    ...(parsed ? { parsed } : {}),
    ...(baseline ? { baseline } : {}),
  };
  const outcome = withSources(item, sha256, (sources) => runRules({ ...request, sources }));
  return { ...outcome, coverage: { ...outcome.coverage, gaps: [...gaps, ...outcome.coverage.gaps] } };
}

/** Runs rules, and once more with what is found at the sources that they ask for, where a case shows some. */
function withSources(item: Case, sha256: Sha256, run: (sources: SourceLookup) => Outcome): Outcome {
  const first = run(() => undefined);
  return item.sources.size === 0 ? first : run(lookupIn(sourcesOfCase(item, first.wanted, sha256)));
}

/** The rule of a page, and those that the waivers of a case name: whether a waiver is used shows only when they run. */
export function rulesOfCase(
  page: Page,
  texts: Readonly<Record<string, string>>,
  rules: readonly AnyRule[],
): readonly AnyRule[] {
  const named = texts[WAIVERS_PATH] ?? "";
  return rules.filter(({ id }) => id === page.id || named.includes(`"${id}"`));
}

const changeSubjects: readonly SubjectName[] = ["entry-change", "pack-change", "release", "change"];

/** The cases of a rule about changes start from the base of the page; others do where they say what was. */
function isChange(item: Case, subject: SubjectName | undefined): boolean {
  return item.before.size > 0 || changeSubjects.some((name) => name === subject);
}
