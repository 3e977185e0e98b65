import { type Blocker, type Gap, blockersOf, blocks, isBlocking, named } from "./blocker/blockers.ts";
import type { Unblocker } from "./blocker/unblocker.ts";
import { type Finding, type Severity, compareFindings, compareText, isOpen, isWaived, severities } from "./finding.ts";
import type { Impact } from "./solver/impact.ts";

export { count } from "./count.ts";
export type { Gap } from "./blocker/blockers.ts";

/** `incomplete` is never green: something could not be judged. */
export type Verdict = "pass" | "fail" | "incomplete";

/** Another change that is open at the same time. */
export interface OtherHead {
  /** How people call it, such as `#12`. */
  readonly name: string;
  /** Its head commit. */
  readonly head: string;
}

/**
 * What was judged. A change names the commits, and those of other changes that it was compared with; a tree names
 * nothing, so that equal trees give equal reports.
 */
export type ReportSubject =
  | { readonly kind: "tree" }
  | {
      readonly kind: "change";
      readonly base: string;
      readonly head: string;
      readonly others?: readonly OtherHead[];
    };

/** How much was looked at. */
export interface Coverage {
  readonly files: number;
  readonly bytes: number;
  readonly packs: number;
  readonly entries: number;
  readonly rules: number;
  readonly gaps: readonly Gap[];
  /** What was left out on purpose, with the reason; does not change the verdict. */
  readonly notChecked: readonly string[];
  /** Findings beyond the limit of one rule in one file, by rule: at least so many. */
  readonly truncated: Readonly<Record<string, number>>;
}

/** A pack that was judged and has findings. */
export interface PackSummary {
  readonly path: string;
  readonly id: string | null;
  readonly version: string | null;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

export type Counts = Readonly<Record<Severity | "waived" | "existing", number>>;

/** The result of a run: a pure function of the trees, the policy and the rules. */
export interface Report {
  readonly schema: "https://ggen.dev/schemas/gpack/report/v1";
  readonly tool: { readonly name: "gpack"; readonly version: string };
  /** SHA-256 of the ids, severities and summaries of the rules that ran. */
  readonly ruleSet: string;
  /** SHA-256 of the bytes of the policy; `null` where there is none and the defaults hold. */
  readonly policy: string | null;
  readonly subject: ReportSubject;
  /** Who stands behind the change; only where the registry says who may change what. */
  readonly people?: readonly string[];
  readonly verdict: Verdict;
  readonly failOn: Severity | "never";
  /** The day of the run, `2026-10-01`; only where a waiver or a severity depends on it. */
  readonly date?: string;
  /** Findings by severity, without those that are waived and those that the base has, too, which are counted apart. */
  readonly counts: Counts;
  readonly blockers: readonly Blocker[];
  readonly packs: readonly PackSummary[];
  readonly findings: readonly Finding[];
  /** What a change means for the packs that need those which it changes; absent where nobody needs them. */
  readonly impact?: Impact;
  readonly coverage: Coverage;
}

/** Everything that a report is made of, before it is judged. */
export interface ReportParts {
  readonly version: string;
  readonly ruleSet: string;
  readonly policy: string | null;
  readonly subject: ReportSubject;
  readonly failOn: Severity | "never";
  readonly findings: readonly Finding[];
  readonly packs: readonly {
    readonly path: string;
    readonly id: string | undefined;
    readonly version: string | undefined;
  }[];
  readonly impact?: Impact | undefined;
  readonly coverage: Coverage;
  readonly date?: string;
  readonly people?: readonly string[];
  /** Who looks after the registry, by name. */
  readonly maintainers?: readonly string[];
  /** Whether the registry lets findings of a rule be waived; absent: all. */
  readonly isWaivable?: (rule: string) => boolean;
  /** What a rule wants, in one sentence; for what blocks. */
  readonly summaries?: ReadonlyMap<string, string>;
}

/** Sorts, counts and judges. */
export function createReport(parts: ReportParts): Report {
  const findings = parts.findings.toSorted(compareFindings);
  const counts = countFindings(findings);
  const verdict = verdictOf(counts, parts);
  return {
    schema: "https://ggen.dev/schemas/gpack/report/v1",
    tool: { name: "gpack", version: parts.version },
    ruleSet: parts.ruleSet,
    policy: parts.policy,
    subject: parts.subject,
    ...(parts.people === undefined ? {} : { people: parts.people }),
    verdict,
    failOn: parts.failOn,
    ...(parts.date === undefined ? {} : { date: parts.date }),
    counts,
    blockers: blockersIn(findings, parts),
    packs: summarise(parts.packs, findings),
    findings,
    ...(parts.impact ? { impact: parts.impact } : {}),
    coverage: parts.coverage,
  };
}

/** The bytes that are written, hashed and compared: two spaces, a final newline. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The verdict that counts and coverage mean. */
export function verdictOf(
  counts: Report["counts"],
  { failOn, coverage, subject }: Pick<Report, "failOn" | "coverage" | "subject">,
): Verdict {
  if (severities.some((severity) => counts[severity] > 0 && blocks(severity, failOn))) return "fail";
  if (coverage.gaps.length > 0 || isNothingJudged(coverage, subject)) return "incomplete";
  return "pass";
}

/**
 * Nothing was looked at: never green for a tree. Of a change it is known that it touches nothing to
 * look at, which is an answer; but not when no rule was asked.
 */
function isNothingJudged({ files, rules }: Coverage, subject: ReportSubject): boolean {
  return files === 0 ? subject.kind === "tree" : rules === 0;
}

/** Findings by severity; those that are waived, and those that the base has, too, are counted apart. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0, waived: 0, existing: 0 };
  for (const finding of findings) {
    counts[isWaived(finding) ? "waived" : finding.existing ? "existing" : finding.severity] += 1;
  }
  return counts;
}

/** What keeps the verdict from `pass`; empty exactly when it passes. */
function blockersIn(findings: readonly Finding[], parts: ReportParts): readonly Blocker[] {
  const { failOn, coverage, subject, summaries } = parts;
  const author: Unblocker =
    subject.kind === "change"
      ? { kind: "author", names: parts.people?.slice(0, 1) ?? [] }
      : { kind: "owners", names: [] };
  const found = blockersOf({
    findings: findings.filter((finding) => isBlocking(finding, failOn)),
    gaps: coverage.gaps,
    author,
    maintainers: parts.maintainers ?? [],
    summary: (rule) => summaries?.get(rule),
    isWaivable: parts.isWaivable ?? (() => true),
  });
  if (!isNothingJudged(coverage, subject)) return found;
  const noFile = coverage.files === 0;
  const nothing: Blocker = {
    count: 1,
    what: noFile ? "nothing was recognised, so nothing was checked" : "no rule was asked",
    who: named({ kind: "maintainers", names: parts.maintainers ?? [] }),
    next: noFile
      ? "point `path` or `index` at a registry or a gpack"
      : "leave some rule on, in `rules` and in the policy",
    isWaivable: false,
  };
  return [...found, nothing];
}

function summarise(packs: ReportParts["packs"], findings: readonly Finding[]): readonly PackSummary[] {
  const byPack = new Map<string, Record<Severity, number>>();
  for (const finding of findings) {
    if (finding.pack === undefined) continue;
    const counts = byPack.get(finding.pack) ?? { error: 0, warning: 0, note: 0 };
    if (isOpen(finding)) counts[finding.severity] += 1;
    byPack.set(finding.pack, counts);
  }
  return packs
    .flatMap(({ path, id, version }) => {
      const counts = byPack.get(path);
      return counts ? [{ path, id: id ?? null, version: version ?? null, ...counts }] : [];
    })
    .toSorted((a, b) => compareText(a.path, b.path));
}
