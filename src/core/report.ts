import { type Finding, type Severity, compareFindings, compareText, severities } from "./finding.ts";

/** `incomplete` is never green: something could not be judged. */
export type Verdict = "pass" | "fail" | "incomplete";

/** What was judged. A change names the commits; a tree names nothing, so that equal trees give equal reports. */
export type ReportSubject =
  | { readonly kind: "tree" }
  | { readonly kind: "change"; readonly base: string; readonly head: string };

/** Something that was not judged, and why. Any one of these makes the verdict `incomplete`. */
export interface Gap {
  readonly file: string;
  readonly reason: string;
}

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

/** What keeps the verdict from `pass`: what blocks, who unblocks it, what to do next. */
export interface Blocker {
  readonly what: string;
  readonly who: string;
  readonly next: string;
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

/** The result of a run: a pure function of the trees, the policy and the rules. */
export interface Report {
  readonly schema: "https://ggen.dev/schemas/gpack/report/v1";
  readonly tool: { readonly name: "gpack"; readonly version: string };
  /** SHA-256 of the ids, severities and summaries of the rules that ran. */
  readonly ruleSet: string;
  readonly subject: ReportSubject;
  readonly verdict: Verdict;
  readonly failOn: Severity | "never";
  readonly counts: Readonly<Record<Severity, number>>;
  readonly blockers: readonly Blocker[];
  readonly packs: readonly PackSummary[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** Everything that a report is made of, before it is judged. */
export interface ReportParts {
  readonly version: string;
  readonly ruleSet: string;
  readonly subject: ReportSubject;
  readonly failOn: Severity | "never";
  readonly findings: readonly Finding[];
  readonly packs: readonly {
    readonly path: string;
    readonly id: string | undefined;
    readonly version: string | undefined;
  }[];
  readonly coverage: Coverage;
}

/** Sorts, counts and judges. */
export function createReport(parts: ReportParts): Report {
  const findings = parts.findings.toSorted(compareFindings);
  const counts = countOf(findings);
  const verdict = judge(counts, parts);
  return {
    schema: "https://ggen.dev/schemas/gpack/report/v1",
    tool: { name: "gpack", version: parts.version },
    ruleSet: parts.ruleSet,
    subject: parts.subject,
    verdict,
    failOn: parts.failOn,
    counts,
    blockers: blockersOf(findings, parts),
    packs: summarise(parts.packs, findings),
    findings,
    coverage: parts.coverage,
  };
}

/** The bytes that are written, hashed and compared: two spaces, a final newline. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Whether a severity reaches the threshold that fails. */
export function blocks(severity: Severity, failOn: Severity | "never"): boolean {
  return failOn !== "never" && severities.indexOf(severity) <= severities.indexOf(failOn);
}

function judge(counts: Report["counts"], { failOn, coverage, subject }: ReportParts): Verdict {
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

function countOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function blockersOf(findings: readonly Finding[], { failOn, coverage, subject }: ReportParts): readonly Blocker[] {
  const author = subject.kind === "change" ? "the author of the change" : "the owners of these files";
  const blockers: Blocker[] = [];
  const blocking = findings.filter((finding) => blocks(finding.severity, failOn));
  if (blocking.length > 0) {
    const fixable = blocking.filter((finding) => finding.fix?.safe).length;
    const files = new Set(blocking.map((finding) => finding.at.file)).size;
    blockers.push({
      what: `${count(blocking.length, "finding")} of severity ${failOn} or above in ${count(files, "file")}`,
      who: author,
      next:
        fixable > 0
          ? `repair them; \`gpack fix\` repairs ${fixable === blocking.length ? "all" : fixable} of them`
          : "repair them; `gpack explain <rule>` shows how",
    });
  }
  if (coverage.gaps.length > 0) {
    const [first] = coverage.gaps;
    blockers.push({
      what: `${count(coverage.gaps.length, "part")} could not be judged, first ${first?.file}: ${first?.reason}`,
      who: author,
      next: "make the file readable and within the limits, or remove it",
    });
  }
  if (isNothingJudged(coverage, subject)) {
    blockers.push({
      what: coverage.files === 0 ? "nothing was recognised, so nothing was checked" : "no rule was asked",
      who: "the maintainer of the registry",
      next:
        coverage.files === 0
          ? "point `path` or `index` at a registry or a gpack"
          : "leave some rule on, in `rules` and in the policy",
    });
  }
  return blockers;
}

function summarise(packs: ReportParts["packs"], findings: readonly Finding[]): readonly PackSummary[] {
  const byPack = new Map<string, Record<Severity, number>>();
  for (const finding of findings) {
    if (finding.pack === undefined) continue;
    const counts = byPack.get(finding.pack) ?? { error: 0, warning: 0, note: 0 };
    counts[finding.severity] += 1;
    byPack.set(finding.pack, counts);
  }
  return packs
    .flatMap(({ path, id, version }) => {
      const counts = byPack.get(path);
      return counts ? [{ path, id: id ?? null, version: version ?? null, ...counts }] : [];
    })
    .toSorted((a, b) => compareText(a.path, b.path));
}

/** "1 finding", "2 findings". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
