import { compareText } from "../finding.ts";
import { type Evidence, type Trust, refusal, tierShare } from "./evidence.ts";
import type { Requirement } from "./requirement.ts";

/** A requirement that is met in full has this value: thousandths of a tier times thousandths of a part. */
export const FULL = 1_000_000;

/** Evidence that does not count, and why. */
export interface Refused {
  readonly evidence: Evidence;
  readonly reason: string;
}

/** How a requirement stands, and on what. `unknown` is worth nothing and stays in the denominator. */
export interface Standing {
  readonly requirement: Requirement;
  /** From 0 to `FULL`. */
  readonly value: number;
  readonly state: "met" | "partial" | "failed" | "unknown" | "not-applicable";
  /** The piece of evidence that decided; `undefined` when there was none. */
  readonly by: Evidence | undefined;
  readonly refused: readonly Refused[];
  /** True when it is declared as met and nothing but the declaration says so. */
  readonly isOnlyClaimed: boolean;
}

/**
 * How each requirement stands. Evidence may come in any order and more than once.
 * One valid piece that says "failed" decides, whatever else says "met". What is declared never adds, and may take away:
 * a requirement that is declared as missing fails, and one that is declared as met in part is worth no more than that.
 */
export function standingsOf(
  requirements: readonly Requirement[],
  evidence: readonly Evidence[],
  trust: Trust,
): readonly Standing[] {
  const byRequirement = new Map<string, Evidence[]>();
  for (const piece of evidence.toSorted(compareEvidence)) {
    const others = byRequirement.get(piece.requirement);
    const last = others?.at(-1);
    if (last && compareEvidence(last, piece) === 0) continue;
    if (others) others.push(piece);
    else byRequirement.set(piece.requirement, [piece]);
  }
  return requirements.map((requirement) => standingOf(requirement, byRequirement.get(requirement.id) ?? [], trust));
}

function standingOf(requirement: Requirement, evidence: readonly Evidence[], trust: Trust): Standing {
  const refused: Refused[] = [];
  const valid: Evidence[] = [];
  for (const piece of evidence) {
    const reason = refusal(piece, trust, requirement.maxAgeDays);
    if (reason === undefined) valid.push(piece);
    else refused.push({ evidence: piece, reason });
  }
  const isClaimed = evidence.some(({ tier, outcome }) => tier === "declared" && outcome !== "failed");
  const best = valid.filter(({ outcome }) => outcome !== "failed").toSorted((a, b) => valueOf(b) - valueOf(a))[0];
  const failed = valid.find(({ outcome }) => outcome === "failed");
  const value = failed || !best ? 0 : Math.min(valueOf(best), ceilingOf(valid));
  return {
    requirement,
    value,
    state: failed ? "failed" : stateOf(value, best),
    by: failed ?? (value > 0 ? best : undefined),
    refused,
    isOnlyClaimed: isClaimed && value === 0,
  };
}

function stateOf(value: number, best: Evidence | undefined): Standing["state"] {
  if (value === 0) return "unknown";
  if (value < FULL) return "partial";
  return best?.outcome === "not-applicable" ? "not-applicable" : "met";
}

/** The most that declarations leave to a requirement. */
function ceilingOf(evidence: readonly Evidence[]): number {
  const parts = evidence.filter(({ tier }) => tier === "declared").map(({ part = 1000 }) => part * 1000);
  return Math.min(FULL, ...parts.map((part) => Math.max(Math.trunc(part), 0)));
}

/** What one piece earns. A requirement that provably does not apply counts as met: it must not cost anything. */
function valueOf({ tier, outcome, part = 1000 }: Evidence): number {
  if (outcome === "failed") return 0;
  return tierShare[tier] * (outcome === "not-applicable" ? 1000 : Math.min(Math.max(Math.trunc(part), 0), 1000));
}

/** A total order, so that evidence in another order gives the same bytes. */
function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareText(a.requirement, b.requirement) ||
    compareText(a.tier, b.tier) ||
    compareText(a.outcome, b.outcome) ||
    (b.part ?? 1000) - (a.part ?? 1000) ||
    compareText(a.producer, b.producer) ||
    compareText(a.subject, b.subject) ||
    compareText(a.at ?? "", b.at ?? "") ||
    compareText(a.detail, b.detail) ||
    compareText(a.fault ?? "", b.fault ?? "")
  );
}
