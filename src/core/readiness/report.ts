import type { Place } from "../source.ts";
import type { Cause } from "./attribution.ts";
import type { Evidence } from "./evidence.ts";
import type { Gate } from "./gate.ts";
import type { CheapestPath } from "./path.ts";
import type { ReadinessWaiver } from "./policy.ts";
import type { SubjectKind } from "./probe.ts";
import type { Environment } from "./environment.ts";
import type { Category, Requirement } from "./requirement.ts";
import type { Score } from "./score.ts";
import type { Standing } from "./standing.ts";
import type { Verdict } from "../report.ts";

/** What was judged. */
export interface ReadinessSubject {
  readonly kind: SubjectKind;
  /** Directory from the root of the tree; `.` for the root itself. */
  readonly path: string;
  readonly id: string | null;
  readonly version: string | null;
  /** The digest that evidence is bound to, `h1:…`; `null` where the files have none. */
  readonly digest: string | null;
  /** The commit, where the files are exactly those of one. */
  readonly commit: string | null;
}

/** How one requirement stands, and what to do. */
export interface RequirementReport {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly weight: number;
  readonly state: Standing["state"];
  /** How much is met, in millionths. */
  readonly value: number;
  /** Points that it costs, in hundredths; with those of all others they are what is missing to 100. */
  readonly lost: number;
  /** What was seen, in one sentence. */
  readonly detail: string;
  readonly next: string | null;
  readonly evidence: Pick<Evidence, "tier" | "producer" | "at"> | null;
  readonly places: readonly Place[];
  /** Evidence that does not count, and why. */
  readonly refused: readonly { readonly producer: string; readonly tier: Evidence["tier"]; readonly reason: string }[];
  /** True when it is declared as met and nothing but the declaration says so. */
  readonly isOnlyClaimed: boolean;
}

/** ggen's own score over the declarations of a `production.toml`. */
export interface DeclaredReport {
  /** Hundredths of a point. */
  readonly hundredths: number;
  readonly requirements: number;
}

/** Why the score differs from that of the base, in sixths of a point; they add up to the difference. */
export interface DifferenceReport {
  /** The commit that a change is compared with; `null` when the same files were judged again. */
  readonly base: string | null;
  /** Points of the base, under the world and the policy of now; `null` where nothing was known. */
  readonly before: number | null;
  readonly sixths: Readonly<Record<Cause, number>>;
  /** Requirements that block and that the change made worse. */
  readonly worse: readonly string[];
  /** The time of the report with which the world and the policy are compared; `null` where none was given. */
  readonly earlier: string | null;
}

/** What a judgement was made of beside the bytes: enough to judge other bytes in the same world. */
export interface Basis {
  readonly requirements: readonly Requirement[];
  /** The environments, from the mildest. */
  readonly ladder: readonly Environment[];
  /** Evidence about these files that was not worked out from their bytes. */
  readonly evidence: readonly Evidence[];
}

/** The result of a readiness gate: a pure function of trees, policy, evidence and the time that is passed in. */
export interface ReadinessReport {
  readonly schema: "https://ggen.dev/schemas/gpack/readiness/v1";
  readonly tool: { readonly name: "gpack"; readonly version: string };
  readonly subject: ReadinessSubject;
  /** SHA-256 of the bytes of the policy; `null` where there is none and the defaults hold. */
  readonly policy: string | null;
  /** The time of the judgement, RFC 3339. */
  readonly at: string;
  readonly environment: string;
  /** Points that the environment asks for. */
  readonly threshold: number;
  readonly verdict: Verdict;
  /** The verdict in one sentence. */
  readonly sentence: string;
  readonly score: Omit<Score, "points" | "cap"> & { readonly points: number | null; readonly cap: Score["cap"] | null };
  /** Every environment, from the mildest. */
  readonly gates: readonly Gate[];
  /** Dearest first. */
  readonly requirements: readonly RequirementReport[];
  readonly path: CheapestPath | null;
  readonly difference: DifferenceReport | null;
  readonly declared: DeclaredReport | null;
  readonly waivers: {
    readonly holding: readonly ReadinessWaiver[];
    readonly refused: readonly { readonly waiver: ReadinessWaiver; readonly reason: string }[];
  };
  readonly basis: Basis;
  /** What could not be taken into account, and why: a file of evidence that was refused as a whole. */
  readonly notes: readonly string[];
}

/** The bytes that are written, hashed and compared: two spaces, a final newline. */
export function readinessJson(report: ReadinessReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Hundredths of a point as people read them: `10.53`. */
export function hundredthsText(hundredths: number): string {
  const sign = hundredths < 0 ? "-" : "";
  const whole = Math.abs(hundredths);
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}
