import type { Environment } from "./environment.ts";
import type { Score } from "./score.ts";
import type { Standing } from "./standing.ts";

/** A waiver of one requirement in one environment. It opens the gate and never changes the score. */
export interface RequirementWaiver {
  readonly requirement: string;
  readonly environment: string;
}

/** What is asked beside the requirements. */
export interface Circumstances {
  /** Why nothing can be judged right now: old advisories, an unreadable file. Each closes every gate. */
  readonly unknowns: readonly string[];
  readonly waivers: readonly RequirementWaiver[];
}

/** One condition of a gate. All must hold. */
export interface Condition {
  readonly what: string;
  readonly isMet: boolean;
  /** The requirement it is about, when it is about one. */
  readonly requirement?: string;
  readonly isWaived?: boolean;
  /** True when it is about what cannot be judged, whatever the requirements are. */
  readonly isUnknown?: boolean;
}

/** Whether something may be deployed to an environment: a conjunction, with each of its conditions. */
export interface Gate {
  readonly environment: string;
  readonly isOpen: boolean;
  readonly conditions: readonly Condition[];
}

/** Judges one environment. */
export function judgeGate(
  environment: Environment,
  score: Score,
  standings: readonly Standing[],
  { unknowns, waivers }: Circumstances,
): Gate {
  const { name, threshold, coverage, blockers } = environment;
  const isReportOnly = threshold === 0 && coverage === 0 && blockers.length === 0;
  const conditions: Condition[] = [];
  if (!isReportOnly) {
    conditions.push(
      { what: `the score is at least ${threshold}`, isMet: score.points !== undefined && score.points >= threshold },
      { what: "something is known of every critical requirement", isMet: score.criticalCoverage === 100 },
      { what: `something is known of ${coverage} % of the requirements`, isMet: score.coverage >= coverage },
    );
  }
  for (const id of blockers) {
    const standing = standings.find(({ requirement }) => requirement.id === id);
    const isMet = standing?.state === "met" || standing?.state === "not-applicable";
    const isWaived = waivers.some((waiver) => waiver.requirement === id && waiver.environment === name);
    conditions.push({
      what: `${standing?.requirement.name ?? id} is met`,
      isMet: isMet || isWaived,
      requirement: id,
      ...(isWaived && !isMet ? { isWaived } : {}),
    });
  }
  for (const unknown of unknowns) conditions.push({ what: unknown, isMet: false, isUnknown: true });
  return { environment: name, isOpen: conditions.every(({ isMet }) => isMet), conditions };
}
