import { compareText } from "../finding.ts";
import type { Verdict } from "../report.ts";
import { type Declared, declaredScore } from "./declared.ts";
import type { Gate } from "./gate.ts";
import { outside } from "./difference.ts";
import { type Judgement, type ReadinessQuestion, judgeReadiness } from "./judgement.ts";
import { cheapestPath } from "./path.ts";
import type { Answer } from "./probe.ts";
import type { ReadinessReport, RequirementReport } from "./report.ts";
import { FULL } from "./standing.ts";

/** Everything that a report is made of, before it is judged. */
export interface ReadinessParts extends Pick<
  ReadinessReport,
  "subject" | "policy" | "environment" | "difference" | "waivers" | "notes"
> {
  readonly version: string;
  readonly question: ReadinessQuestion;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly declared: readonly Declared[] | undefined;
}

/** Judges, explains and finds the cheapest path. */
export function createReadinessReport(parts: ReadinessParts): ReadinessReport {
  const { question, environment, subject, policy, difference, declared, waivers, notes } = parts;
  const judged = judgeReadiness(question);
  const { score, gates } = judged;
  const gate = gates.find((candidate) => candidate.environment === environment);
  const threshold = question.ladder.find(({ name }) => name === environment)?.threshold ?? 0;
  const verdict = verdictOf(judged, gate, difference);
  return {
    schema: "https://ggen.dev/schemas/gpack/readiness/v1",
    tool: { name: "gpack", version: parts.version },
    subject,
    policy,
    at: question.trust.now,
    environment,
    threshold,
    verdict,
    sentence: sentenceOf(judged, gate, threshold, verdict, difference),
    score: { ...score, points: score.points ?? null, cap: score.cap ?? null },
    gates,
    requirements: requirementReports(judged, parts.answers),
    path: cheapestPath(question, environment) ?? null,
    difference,
    declared: declared ? { hundredths: declaredScore(declared), requirements: declared.length } : null,
    waivers,
    basis: {
      requirements: question.requirements,
      ladder: question.ladder,
      evidence: outside(question).toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b))),
    },
    notes,
  };
}

/**
 * A deployment is blocked by all that is missing, a change only by what it made worse. Nothing known, and what cannot be
 * judged right now, is incomplete: never green.
 */
function verdictOf({ score }: Judgement, gate: Gate | undefined, difference: ReadinessReport["difference"]): Verdict {
  if (score.points === undefined || !gate) return "incomplete";
  if (gate.isOpen) return "pass";
  const unmet = gate.conditions.filter(({ isMet }) => !isMet);
  if (unmet.every(({ isUnknown }) => isUnknown === true)) return "incomplete";
  if (difference && isHarmless(difference, score.points)) return "pass";
  return "fail";
}

/** Whether a change made nothing worse. Files that are judged again some time later are no change. */
function isHarmless({ base, before, worse }: NonNullable<ReadinessReport["difference"]>, points: number): boolean {
  return base !== null && points >= (before ?? 0) && worse.length === 0;
}

function sentenceOf(
  { score }: Judgement,
  gate: Gate | undefined,
  threshold: number,
  verdict: Verdict,
  difference: ReadinessReport["difference"],
): string {
  const name = gate?.environment ?? "";
  if (score.points === undefined) return `No data for ${name}: nothing is known of any requirement`;
  const points = `${score.points}/100`;
  if (gate?.isOpen === true) return `Ready for ${name}: ${points} (needs ${threshold})`;
  const blockers = (gate?.conditions ?? []).filter(
    ({ isMet, requirement }) => !isMet && requirement !== undefined,
  ).length;
  const and = blockers === 0 ? "" : `; ${blockers} ${blockers === 1 ? "blocker" : "blockers"}`;
  if (verdict === "incomplete") return `Not judged for ${name}: ${points}; what is needed to judge is not there`;
  if (verdict === "pass" && difference)
    return `Not ready for ${name}, and not by this change: ${points} (needs ${threshold})${and}`;
  return `BLOCKED for ${name}: ${points} (needs ${threshold})${and}`;
}

function requirementReports(
  { standings, losses }: Judgement,
  answers: ReadonlyMap<string, Answer>,
): readonly RequirementReport[] {
  return standings
    .map(({ requirement, value, state, by, refused, isOnlyClaimed }): RequirementReport => {
      const { id, name, category, weight } = requirement;
      const answer = answers.get(id);
      const [first] = refused;
      return {
        id,
        name,
        category,
        weight,
        state,
        value,
        lost: losses.find((loss) => loss.requirement === id)?.hundredths ?? 0,
        detail:
          by?.detail ??
          (first
            ? `what ${first.evidence.producer} says does not count: ${first.reason}`
            : (answer?.detail ?? "no evidence speaks of it")),
        next:
          value === FULL
            ? null
            : (answer?.next ?? `give signed evidence of it, or name a phase that shows it in the policy`),
        evidence: by ? { tier: by.tier, producer: by.producer, ...(by.at === undefined ? {} : { at: by.at }) } : null,
        places: [...(answer?.places ?? [])],
        refused: refused.map(({ evidence: { producer, tier }, reason }) => ({ producer, tier, reason })),
        isOnlyClaimed,
      };
    })
    .toSorted((a, b) => b.lost - a.lost || compareText(a.id, b.id));
}
