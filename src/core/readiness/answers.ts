import { count } from "../count.ts";
import type { Finding } from "../finding.ts";
import { quote } from "../limits.ts";
import { matchesRule } from "../selection.ts";
import { isolationPart, isolationText, runsOf } from "./phase-run.ts";
import { type Answer, type Judged, MAX_PLACES, type ProbeSubject } from "./probe.ts";

/** What a requirement asks of rules: that none of these finds anything at least this severe. */
export interface RuleQuestion {
  /** `area/name` or `area/*`. */
  readonly rules: readonly string[];
  /** What is true when nothing is found. */
  readonly met: string;
  /** Default: errors only. */
  readonly counts?: (finding: Finding) => boolean;
  /** What to do first. Default: `gpack validate` shows them. */
  readonly next?: string;
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** Answers by what rules found. What could not be judged is unknown, unless something was found. */
export function answerByRules({ findings, gaps }: Judged, question: RuleQuestion): Answer {
  const {
    rules,
    met,
    counts = isError,
    next = "`gpack validate` shows each, and `gpack fix` repairs what it can",
  } = question;
  const found = findings.filter(
    (finding) => rules.some((pattern) => matchesRule(finding.rule, pattern)) && counts(finding),
  );
  const [first] = found;
  if (first) {
    const more = found.length > 1 ? `, and ${count(found.length - 1, "more finding")}` : "";
    return {
      outcome: "failed",
      detail: `${first.message} [${first.rule}]${more}`,
      next,
      places: found.slice(0, MAX_PLACES).map(({ at }) => at),
    };
  }
  const [gap] = gaps;
  if (gap)
    return { outcome: "unknown", detail: `not all could be judged: ${gap.reason}`, next: gap.next ?? "repair that" };
  return { outcome: "met", detail: met };
}

/**
 * Answers by the latest run of one of some phases. A run that failed decides. One that succeeded counts by how much
 * isolation was enforced: what code did to the machine around it is not known otherwise.
 */
export function answerByRun(
  { runs }: ProbeSubject,
  phases: readonly string[],
  missing: Pick<Answer, "detail" | "next">,
): Answer {
  const [run] = runsOf(runs, phases);
  if (!run) return { outcome: "unknown", ...missing };
  if (!run.succeeded)
    return {
      outcome: "failed",
      detail: `the phase ${quote(run.phase)} failed on this tree`,
      next: `repair it, then \`gpack readiness --run ${run.phase}\``,
      run,
    };
  const part = isolationPart(run.isolation);
  const isFull = part === 1000 && run.tier === "recomputed";
  return {
    outcome: "met",
    ...(part < 1000 ? { part } : {}),
    detail: `the phase ${quote(run.phase)} succeeded on this tree, ${isolationText(run.isolation)}`,
    ...(isFull ? {} : { next: `\`gpack readiness --run ${run.phase}\` runs it again, in a cleanroom` }),
    run,
  };
}
