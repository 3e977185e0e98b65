import { type Standing, FULL } from "./standing.ts";

/** The most that a subject with a failed critical requirement can score. */
export const FAILED_CRITICAL_CAP = 59;

/** Why a score is lower than its points, and through which requirements. */
export interface Cap {
  readonly limit: number;
  readonly reason: string;
  readonly requirements: readonly string[];
}

/** A score in whole points from 0 to 100; `undefined` when there is no evidence at all. */
export interface Score {
  readonly points: number | undefined;
  /** The points before the cap. */
  readonly uncapped: number;
  readonly cap: Cap | undefined;
  /** Requirements about which something is known, in whole percent of all of them. */
  readonly coverage: number;
  /** The same for critical ones alone; 100 when there are none. */
  readonly criticalCoverage: number;
}

/**
 * The score: the weighted mean of the values, rounded down, so that 94.99 never shows as 95. Whole numbers only.
 * @param blockers ids of requirements without which production is refused
 * @param productionThreshold points that production asks for
 */
export function scoreOf(
  standings: readonly Standing[],
  blockers: readonly string[],
  productionThreshold: number,
): Score {
  let earned = 0n;
  let all = 0n;
  for (const { requirement, value } of standings) {
    earned += BigInt(requirement.weight) * BigInt(value);
    all += BigInt(requirement.weight);
  }
  const uncapped = all === 0n ? 0 : Number((earned * 100n) / (all * BigInt(FULL)));
  const cap = capOf(standings, blockers, productionThreshold);
  const isKnown = standings.some(({ state }) => state !== "unknown");
  return {
    points: isKnown ? Math.min(uncapped, cap?.limit ?? 100) : undefined,
    uncapped,
    cap: cap && cap.limit < uncapped ? cap : undefined,
    coverage: coverageOf(standings),
    criticalCoverage: coverageOf(standings.filter(({ requirement }) => requirement.category === "critical")),
  };
}

function capOf(
  standings: readonly Standing[],
  blockers: readonly string[],
  productionThreshold: number,
): Cap | undefined {
  const failed = standings.filter(({ state }) => state === "failed").map(({ requirement }) => requirement);
  const critical = failed.filter(({ category }) => category === "critical").map(({ id }) => id);
  const blocking = failed.filter(({ id }) => blockers.includes(id)).map(({ id }) => id);
  const caps: Cap[] = [];
  if (critical.length > 0)
    caps.push({ limit: FAILED_CRITICAL_CAP, reason: "a critical requirement failed", requirements: critical });
  if (blocking.length > 0)
    caps.push({
      limit: Math.max(productionThreshold - 1, 0),
      reason: "a requirement failed without which production is refused",
      requirements: blocking,
    });
  return caps.toSorted((a, b) => a.limit - b.limit)[0];
}

/** Whole percent, rounded down; 100 of nothing. */
function coverageOf(standings: readonly Standing[]): number {
  const known = standings.filter(({ state }) => state !== "unknown").length;
  return standings.length === 0 ? 100 : Math.floor((known * 100) / standings.length);
}
