import { type Cause, attribute } from "./attribution.ts";
import type { Earlier } from "./earlier.ts";
import type { Evidence } from "./evidence.ts";
import { type Judgement, type ReadinessQuestion, judgeReadiness } from "./judgement.ts";
import type { DifferenceReport } from "./report.ts";
import { FULL } from "./standing.ts";

/** Two judgements that are compared. */
export interface Compared {
  /** The commit of the base; `undefined` when the same files are judged again some time later. */
  readonly base: string | undefined;
  readonly before: ReadinessQuestion;
  readonly after: ReadinessQuestion;
  readonly environment: string;
  /** What the world and the policy were; `undefined` where no earlier report was given. */
  readonly earlier: Earlier | undefined;
}

/**
 * What a change, the world and the policy did to the score. What blocks a change is worked out without the earlier
 * report, under the world and the policy of now: who could choose that report could choose the blame.
 */
export function differenceOf({ base, before, after, environment, earlier }: Compared): DifferenceReport {
  const lent = lend(before, after);
  const then = judgeReadiness(lent);
  const now = judgeReadiness(after);
  const known = earlier
    ? { ...lent, evidence: [...lent.evidence, ...outside({ ...before, evidence: earlier.evidence })] }
    : lent;
  const points = (come: ReadonlySet<Cause>): number => {
    const asked = come.has("change") ? after : known;
    return judgeReadiness(earlier ? inThePast(asked, earlier, come) : asked).score.points ?? 0;
  };
  const blockers = after.ladder.find(({ name }) => name === environment)?.blockers ?? [];
  return {
    base: base ?? null,
    before: then.score.points ?? null,
    sixths: attribute(points),
    worse: blockers.filter((id) => valueOf(now, id) < valueOf(then, id)),
    earlier: earlier?.at ?? null,
  };
}

/** The question as the world and the policy of then put it, as far as these have not come yet. */
function inThePast(asked: ReadinessQuestion, earlier: Earlier, come: ReadonlySet<Cause>): ReadinessQuestion {
  const { requirements, ladder } = come.has("policy") ? asked : earlier;
  if (come.has("world")) return { ...asked, requirements, ladder };
  // What was concluded since would be of the future: then it would have been as fresh as could be.
  const evidence = asked.evidence.map((piece) =>
    piece.at !== undefined && Date.parse(piece.at) > Date.parse(earlier.at) ? { ...piece, at: earlier.at } : piece,
  );
  return { ...asked, requirements, ladder, evidence, trust: { ...asked.trust, now: earlier.at } };
}

/** Runs and signatures are of the head alone: without a record of the base they are taken to be as good there. */
function lend(before: ReadinessQuestion, after: ReadinessQuestion): ReadinessQuestion {
  const known = new Set(outside(before).map(({ requirement }) => requirement));
  const subject = before.trust.subjects[0] ?? "";
  const lent = outside(after).filter(({ requirement }) => !known.has(requirement));
  return { ...before, evidence: [...before.evidence, ...lent.map((piece) => ({ ...piece, subject }))] };
}

/** The evidence about a tree that was not worked out from its bytes alone, and is not only said. */
export function outside({ evidence, trust }: Pick<ReadinessQuestion, "evidence" | "trust">): readonly Evidence[] {
  return evidence.filter(
    ({ tier, producer, subject }) =>
      tier !== "declared" &&
      !(tier === "recomputed" && producer.startsWith("probe:")) &&
      trust.subjects.includes(subject),
  );
}

function valueOf({ standings }: Judgement, id: string): number {
  return standings.find(({ requirement }) => requirement.id === id)?.value ?? FULL;
}
