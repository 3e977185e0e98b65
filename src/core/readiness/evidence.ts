/**
 * How much a piece of evidence is worth, from what nobody can forge to what anybody can write:
 * worked out now from the bytes that are judged; signed, over the digest of those bytes, by somebody the
 * policy trusts; concluded by a check run on this very commit; only said.
 */
export const tiers = ["recomputed", "attested", "checked", "declared"] as const;
export type Tier = (typeof tiers)[number];

/** The share of a requirement's weight that evidence of a tier can earn, in thousandths. A word earns nothing. */
export const tierShare: Readonly<Record<Tier, number>> = {
  recomputed: 1000,
  attested: 1000,
  checked: 800,
  declared: 0,
};

/** What a probe, a person or a check concluded about one requirement. */
export interface Evidence {
  readonly requirement: string;
  readonly tier: Tier;
  /** `not-applicable` counts from `recomputed` evidence only: it must be proved, not claimed. */
  readonly outcome: "met" | "failed" | "not-applicable";
  /** How much of the requirement is met, in thousandths; 1000 unless it is met in part. */
  readonly part?: number | undefined;
  /** The digest or commit that it speaks of. */
  readonly subject: string;
  /** Who or what concluded: the id of a probe, an identity, the name of an app. */
  readonly producer: string;
  /** When it was concluded, RFC 3339. `recomputed` evidence is of now and needs none. */
  readonly at?: string | undefined;
  /** What was seen, in one sentence. */
  readonly detail: string;
  /** Why it cannot be believed (a signature that fails, an edited file); absent when nothing speaks against it. */
  readonly fault?: string | undefined;
}

/** What evidence is held against. */
export interface Trust {
  /** The digests and commits of what is judged. */
  readonly subjects: readonly string[];
  /** The time of the judgement, RFC 3339; passed in, so that the same question has the same answer. */
  readonly now: string;
  /** Producers whose attestations count; `undefined` for none. Compared as a whole. */
  readonly identities?: readonly string[];
  /** Apps whose check runs count. */
  readonly apps?: readonly string[];
}

const DAY = 86_400_000;

/** Why a piece of evidence does not count; `undefined` when it does. */
export function refusal(evidence: Evidence, trust: Trust, maxAgeDays: number | undefined): string | undefined {
  const { tier, subject, producer, outcome, at, fault } = evidence;
  if (fault !== undefined) return fault;
  if (!trust.subjects.includes(subject)) return "it speaks of something else than what is judged";
  if (tier === "attested" && trust.identities?.includes(producer) !== true)
    return "it is signed by somebody whom the policy does not name";
  if (tier === "checked" && trust.apps?.includes(producer) !== true)
    return "it is of an app that the policy does not name";
  if (outcome === "not-applicable" && tier !== "recomputed") return "that a requirement does not apply must be proved";
  // A declaration earns nothing, and one against oneself holds until it is taken back.
  if (tier === "recomputed" || tier === "declared") return undefined;
  const now = Date.parse(trust.now);
  const then = at === undefined ? Number.NaN : Date.parse(at);
  if (Number.isNaN(then)) return "it does not say when it was concluded";
  if (then > now) return "it is of the future";
  // What failed stays failed until something newer says otherwise: age takes away credit only.
  if (outcome !== "failed" && maxAgeDays !== undefined && now - then > maxAgeDays * DAY)
    return `it is older than ${maxAgeDays} days`;
  return undefined;
}
