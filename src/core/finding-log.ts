import { type Finding, compareText } from "./finding.ts";
import { MAX_FINDINGS_PER_RULE_AND_FILE } from "./limits.ts";
import type { Policy } from "./policy.ts";
import type { Gap } from "./report.ts";
import type { Reported, RuleInfo } from "./rule.ts";

/** What a log holds, as plain data. */
export interface Logged {
  readonly findings: readonly Finding[];
  readonly truncated: Readonly<Record<string, number>>;
  readonly gaps: readonly Gap[];
}

/** What a run finds, with the severities of a policy and bounded, and what it could not judge. */
export class FindingLog {
  readonly findings: Finding[] = [];
  /** Findings beyond the limit, by rule. */
  readonly truncated: Record<string, number> = {};
  readonly #policy: Policy;
  readonly #gaps = new Map<string, Gap>();
  readonly #seen = new Map<string, number>();

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** Notes what was not judged; the same thing once. */
  gap(file: string, reason: string, closing: Pick<Gap, "who" | "next"> = {}): void {
    this.#gaps.set(`${file}\0${reason}`, { file, reason, ...closing });
  }

  /** Notes that something of ours crashed on a file: nobody who makes or judges a change can repair it. */
  crash(file: string, what: string, error: unknown): void {
    const message = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
    this.gap(file, `${what} crashed: ${message}`, {
      who: { kind: "tool", names: [] },
      next: "report it with this file: https://github.com/ggen/validate-gpack/issues",
    });
  }

  /** What was not judged, by file and reason. */
  gaps(): readonly Gap[] {
    return [...this.#gaps.values()].toSorted((a, b) => compareText(a.file, b.file) || compareText(a.reason, b.reason));
  }

  /** Takes over what another log has of other files. */
  take({ findings, truncated, gaps }: Logged): void {
    for (const finding of findings) this.findings.push(finding);
    for (const [rule, amount] of Object.entries(truncated)) this.truncated[rule] = (this.truncated[rule] ?? 0) + amount;
    for (const gap of gaps) this.#gaps.set(`${gap.file}\0${gap.reason}`, gap);
  }

  /** Keeps a finding, or counts it when there are too many of its kind. */
  add(rule: RuleInfo, reported: Reported, pack: string | undefined): void {
    const set = this.#policy.rules[rule.id];
    const severity = set === undefined || set === "off" ? (reported.severity ?? rule.severity) : set;
    // Counted by severity, so that a heap of warnings hides no error.
    const key = `${rule.id}\0${reported.at.file}\0${severity}`;
    const seen = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, seen);
    if (seen > MAX_FINDINGS_PER_RULE_AND_FILE) {
      this.truncated[rule.id] = (this.truncated[rule.id] ?? 0) + 1;
      return;
    }
    this.findings.push({
      rule: rule.id,
      severity,
      message: reported.message,
      at: reported.at,
      ...(pack === undefined ? {} : { pack }),
      ...(reported.related ? { related: reported.related } : {}),
      ...(reported.fix ? { fix: reported.fix } : {}),
      ...(reported.who ? { who: reported.who } : {}),
      ...(reported.next === undefined ? {} : { next: reported.next }),
    });
  }
}
