import { type Policy, defaultPolicy } from "../policy.ts";
import { textsOf } from "../rule-page/case-files.ts";
import { type CaseJudge, judgeCase, rulesOfCase } from "../rule-page/judge-case.ts";
import type { BaseName, Case, Page } from "../rule-page/page.ts";
import type { AnyRule } from "../rule.ts";
import type { Sha256 } from "../integrity/dir-hash.ts";
import type { RenderPort } from "../render/render-port.ts";
import type { SyntaxPort } from "../syntax.ts";

/** The files of a small valid tree, by path. */
export type Sample = Readonly<Record<string, string>>;

/** What a self-test is made of. */
export interface SelfTestParts {
  /** The rules to test; the others run where a case needs them. */
  readonly tested: readonly AnyRule[];
  readonly rules: readonly AnyRule[];
  readonly pageOf: (rule: string) => Page;
  /** The bases of the pages, by name. */
  readonly bases: Readonly<Record<BaseName, Sample>>;
  /** A registry without a fault: the seeds are laid over it. */
  readonly sample: Sample;
  /** The policy of the registry: its severities and exclusions hold, and what a page does not set. */
  readonly policy: Policy;
  readonly syntax: SyntaxPort;
  readonly renderer?: RenderPort | undefined;
  readonly sha256: Sha256;
  /** Opens the change that a fault takes; `undefined` where there is no git. */
  readonly openChange: CaseJudge["openChange"];
}

/**
 * What became of a fault that was seeded.
 *
 * - `caught`: the rule found it where it is
 * - `let-pass`: the policy keeps the rule from finding it
 * - `missed`: the rule does not find it, whatever the policy
 * - `untried`: it takes a change, and there is no git to make one
 */
export type FaultState = "caught" | "let-pass" | "missed" | "untried";

/** A fault that was seeded, by the heading of its case. */
export interface SeededFault {
  readonly name: string;
  readonly state: FaultState;
}

/** How a rule stood its test. `off`: the policy switches it off, so that no fault was seeded. */
export interface RuleTest {
  readonly rule: string;
  readonly off: boolean;
  readonly faults: readonly SeededFault[];
}

/**
 * Seeds the wrong cases of each rule's page into a registry without a fault, and tells which the rule finds. A rule
 * that finds none any more is dead: switched off by accident, or never asked.
 */
export async function* selfTest(parts: SelfTestParts): AsyncGenerator<RuleTest> {
  for (const rule of parts.tested) {
    const off = parts.policy.rules[rule.id] === "off";
    const page = parts.pageOf(rule.id);
    const faults: SeededFault[] = [];
    for (const item of off ? [] : page.cases.filter(({ expected }) => expected.length > 0)) {
      faults.push({ name: item.name, state: await seed(parts, page, item) });
    }
    yield { rule: rule.id, off, faults };
  }
}

async function seed(parts: SelfTestParts, page: Page, item: Case): Promise<FaultState> {
  const own = await isCaught(parts, page, item, parts.policy);
  if (own === undefined) return "untried";
  if (own) return "caught";
  return (await isCaught(parts, page, item, defaultPolicy)) ? "let-pass" : "missed";
}

/** `undefined` where it cannot be tried. */
async function isCaught(parts: SelfTestParts, page: Page, item: Case, policy: Policy): Promise<boolean | undefined> {
  const base = { ...(page.base === "empty" ? {} : parts.sample), ...parts.bases[page.base] };
  const outcome = await judgeCase(page, item, rulesOfCase(page, textsOf(base, item), parts.rules), {
    base,
    policy: { ...policy, ...page.policy, rules: policy.rules, exclude: policy.exclude },
    syntax: parts.syntax,
    renderer: parts.renderer,
    sha256: parts.sha256,
    openChange: parts.openChange,
  });
  if (!outcome) return undefined;
  // What the page says of places and words is for its own test: among the files of the sample they may differ.
  return outcome.findings.filter(({ rule }) => rule === page.id).length >= item.expected.length;
}
