import { compareText } from "../finding.ts";
import type { Evidence } from "./evidence.ts";
import type { Environment } from "./environment.ts";
import { type ReadinessQuestion, judgeReadiness } from "./judgement.ts";
import { DEFAULT_EFFORT_HOURS, type Requirement } from "./requirement.ts";
import { FAILED_CRITICAL_CAP } from "./score.ts";
import { FULL, type Standing } from "./standing.ts";

/** One requirement to meet on the way to an environment. */
export interface Step {
  readonly requirement: string;
  readonly effortHours: number;
  /** True when nobody said how long it takes. */
  readonly isGuessed: boolean;
}

/** The cheapest way to open a gate, in the order to walk it. */
export interface CheapestPath {
  readonly environment: string;
  readonly steps: readonly Step[];
  readonly effortHours: number;
  /** The score after the last step. */
  readonly points: number;
}

/** Requirements beyond which the cheapest set is no longer searched in full, but chosen by points for effort. */
const EXACT_UP_TO = 60;

/** Sums that the exact search keeps; beyond them, too, a set is chosen by points for effort. */
const MAX_STATES = 20_000;

/**
 * The cheapest set of requirements that opens the gate of an environment once they are met: what blocks, what is
 * unknown and must not be, and then the least effort that brings the points. It is judged again before it is
 * returned; `undefined` when the gate is open, or when no requirement can open it.
 */
export function cheapestPath(question: ReadinessQuestion, environment: string): CheapestPath | undefined {
  const gate = question.ladder.find(({ name }) => name === environment);
  const now = judgeReadiness(question);
  if (!gate || now.gates.find((candidate) => candidate.environment === environment)?.isOpen !== false) return undefined;

  const waived = new Set(
    question.circumstances.waivers.filter((waiver) => waiver.environment === environment).map((w) => w.requirement),
  );
  const open = now.standings.filter(({ value }) => value < FULL);
  const must = new Set(
    open.filter((standing) => isForced(standing, gate, waived)).map(({ requirement }) => requirement.id),
  );
  let chosen = completed(now.standings, must, gate);
  let after = judgeReadiness({ ...question, evidence: withMet(question, chosen) });
  // What failed and holds the score below the gate shows as a cap once nothing lower does; each round meets more.
  while (after.score.cap && after.score.cap.limit < gate.threshold) {
    for (const id of after.score.cap.requirements) must.add(id);
    chosen = completed(now.standings, must, gate);
    after = judgeReadiness({ ...question, evidence: withMet(question, chosen) });
  }

  const steps = inOrder(
    question.requirements.filter(({ id }) => chosen.has(id)),
    new Set(chosen),
  );
  if (after.gates.find((candidate) => candidate.environment === environment)?.isOpen !== true) return undefined;
  return {
    environment,
    steps,
    effortHours: steps.reduce((sum, { effortHours }) => sum + effortHours, 0),
    points: after.score.points ?? 0,
  };
}

/** What must be met whatever the points: blockers, critical requirements that failed and cap the score, and unknown ones. */
function isForced({ requirement, state }: Standing, gate: Environment, waived: ReadonlySet<string>): boolean {
  const { id, category } = requirement;
  if (gate.blockers.includes(id) && (!waived.has(id) || state === "failed")) return true;
  if (category !== "critical") return false;
  return state === "unknown" || (state === "failed" && gate.threshold > FAILED_CRITICAL_CAP);
}

/** What is missing beside the forced requirements: points, in units of weight, and requirements to know something of. */
interface Gap {
  readonly points: bigint;
  readonly known: number;
}

/** Adds to `must` the set of least effort that brings what is missing. */
function completed(
  standings: readonly Standing[],
  must: ReadonlySet<string>,
  { threshold, coverage }: Environment,
): ReadonlySet<string> {
  const isForced = ({ requirement }: Standing): boolean => must.has(requirement.id);
  const total = standings.reduce((sum, { requirement }) => sum + requirement.weight, 0);
  const earned = standings.reduce(
    (sum, standing) =>
      sum + BigInt(standing.requirement.weight) * BigInt(isForced(standing) ? FULL : standing.value) * 100n,
    0n,
  );
  const known = standings.filter((standing) => isForced(standing) || standing.state !== "unknown").length;
  const gap: Gap = {
    points: BigInt(threshold) * BigInt(total) * BigInt(FULL) - earned,
    known: Math.ceil((coverage * standings.length) / 100) - known,
  };
  const choices = standings.filter((standing) => standing.value < FULL && !isForced(standing));
  const more = (choices.length <= EXACT_UP_TO ? leastEffort(choices, gap) : undefined) ?? greedy(choices, gap);
  return new Set([...must, ...more]);
}

/** What meeting a requirement adds, in units of weight. */
function gain({ requirement, value }: Standing): bigint {
  return BigInt(requirement.weight) * BigInt(FULL - value) * 100n;
}

/** By dynamic programming: for each sum of hours and each number of requirements newly known, the set of most points. `undefined` when there are too many. */
function leastEffort(choices: readonly Standing[], gap: Gap): readonly string[] | undefined {
  interface Choice {
    readonly hours: number;
    readonly known: number;
    readonly gained: bigint;
    readonly last: { readonly id: string; readonly before: Choice } | undefined;
  }
  const enough = ({ gained, known }: Choice): boolean => gained >= gap.points && known >= gap.known;
  let best = new Map<string, Choice>([["0 0", { hours: 0, known: 0, gained: 0n, last: undefined }]]);
  for (const standing of choices.toSorted(byEffort)) {
    const next = new Map(best);
    for (const before of best.values()) {
      if (enough(before)) continue;
      const choice: Choice = {
        hours: before.hours + effortOf(standing.requirement),
        known: Math.min(before.known + (standing.state === "unknown" ? 1 : 0), Math.max(gap.known, 0)),
        gained: before.gained + gain(standing),
        last: { id: standing.requirement.id, before },
      };
      const key = `${choice.hours} ${choice.known}`;
      const rival = next.get(key);
      if (!rival || rival.gained < choice.gained) next.set(key, choice);
    }
    // Hours are declared by whoever is judged: sums that are all different would double with each requirement.
    if (next.size > MAX_STATES) return undefined;
    best = next;
  }
  const reached = [...best.values()].filter(enough).toSorted((a, b) => a.hours - b.hours)[0];
  const ids: string[] = [];
  for (let at = reached?.last; at; at = at.before.last) ids.push(at.id);
  return ids;
}

function greedy(choices: readonly Standing[], gap: Gap): readonly string[] {
  const perHour = (standing: Standing): number => Number(gain(standing)) / Math.max(effortOf(standing.requirement), 1);
  const ids: string[] = [];
  let gained = 0n;
  let known = 0;
  for (const standing of choices.toSorted((a, b) => perHour(b) - perHour(a) || byEffort(a, b))) {
    if (gained >= gap.points && (known >= gap.known || standing.state !== "unknown")) continue;
    gained += gain(standing);
    known += standing.state === "unknown" ? 1 : 0;
    ids.push(standing.requirement.id);
  }
  return ids;
}

function byEffort(a: Standing, b: Standing): number {
  return effortOf(a.requirement) - effortOf(b.requirement) || compareText(a.requirement.id, b.requirement.id);
}

function effortOf({ effortHours = DEFAULT_EFFORT_HOURS }: Requirement): number {
  return Math.max(Math.ceil(effortHours), 0);
}

/** The evidence as it would be: what speaks against the chosen requirements is gone, and each is met. */
function withMet({ evidence, trust }: ReadinessQuestion, chosen: ReadonlySet<string>): readonly Evidence[] {
  const subject = trust.subjects[0] ?? "";
  return [
    ...evidence.filter(({ requirement }) => !chosen.has(requirement)),
    ...[...chosen].map((requirement): Evidence => ({
      requirement,
      tier: "recomputed",
      outcome: "met",
      subject,
      producer: "path",
      detail: "supposed",
    })),
  ];
}

/** What is needed comes first, then what is cheap. Requirements that need each other keep that order. */
function inOrder(requirements: readonly Requirement[], left: Set<string>): readonly Step[] {
  const steps: Step[] = [];
  const waiting = requirements.toSorted((a, b) => effortOf(a) - effortOf(b) || compareText(a.id, b.id));
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ needs }) => !needs.some((id) => left.has(id)));
    const [requirement] = waiting.splice(Math.max(ready, 0), 1);
    if (!requirement) break;
    left.delete(requirement.id);
    steps.push({
      requirement: requirement.id,
      effortHours: effortOf(requirement),
      isGuessed: requirement.effortHours === undefined,
    });
  }
  return steps;
}
