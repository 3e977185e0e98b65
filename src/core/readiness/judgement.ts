import type { Environment } from "./environment.ts";
import type { Evidence, Trust } from "./evidence.ts";
import { type Loss, explain } from "./explanation.ts";
import { type Circumstances, type Gate, judgeGate } from "./gate.ts";
import type { Requirement } from "./requirement.ts";
import { type Score, scoreOf } from "./score.ts";
import { type Standing, standingsOf } from "./standing.ts";

/** Everything that readiness is a function of. */
export interface ReadinessQuestion {
  readonly requirements: readonly Requirement[];
  /** From the mildest to the strictest. The one named production, else the last, sets the cap for its blockers. */
  readonly ladder: readonly Environment[];
  readonly evidence: readonly Evidence[];
  readonly trust: Trust;
  readonly circumstances: Circumstances;
}

/** How ready something is, and for which environments. */
export interface Judgement {
  readonly standings: readonly Standing[];
  readonly score: Score;
  readonly gates: readonly Gate[];
  readonly losses: readonly Loss[];
}

/** Judges. A pure function: the same question has the same answer, byte by byte. */
export function judgeReadiness({ requirements, ladder, evidence, trust, circumstances }: ReadinessQuestion): Judgement {
  const standings = standingsOf(requirements, evidence, trust);
  const production = ladder.find(({ name }) => name === "production") ?? ladder.at(-1);
  const score = scoreOf(standings, production?.blockers ?? [], production?.threshold ?? 0);
  return {
    standings,
    score,
    gates: ladder.map((environment) => judgeGate(environment, score, standings, circumstances)),
    losses: explain(standings, score),
  };
}
