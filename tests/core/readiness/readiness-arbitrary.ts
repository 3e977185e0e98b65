import fc from "fast-check";
import type { Environment } from "../../../src/core/readiness/environment.ts";
import { type Evidence, tiers } from "../../../src/core/readiness/evidence.ts";
import type { ReadinessQuestion } from "../../../src/core/readiness/judgement.ts";
import { type Requirement, categories, defaultWeights } from "../../../src/core/readiness/requirement.ts";

const subject = "sha256:head";
const now = "2026-11-21T00:00:00Z";
const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** Evidence about one of the requirements: true, foreign, stale, unsigned, forged. */
export const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    requirement: fc.constantFrom(...ids),
    tier: fc.constantFrom(...tiers),
    outcome: fc.constantFrom("met", "failed", "not-applicable"),
    part: fc.integer({ min: 0, max: 1000 }),
    subject: fc.oneof(
      { weight: 4, arbitrary: fc.constant(subject) },
      { weight: 1, arbitrary: fc.constant("sha256:other") },
    ),
    producer: fc.constantFrom("trusted", "stranger"),
    at: fc.constantFrom("2026-11-20T00:00:00Z", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "yesterday"),
    detail: fc.constantFrom("seen", "looked at"),
    fault: fc.constantFrom("its signature does not verify"),
  },
  { requiredKeys: ["requirement", "tier", "outcome", "subject", "producer", "detail"] },
);

const requirements: fc.Arbitrary<readonly Requirement[]> = fc.subarray(ids, { minLength: 1 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((id) =>
      fc
        .record({
          category: fc.constantFrom(...categories),
          maxAgeDays: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
          effortHours: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
          needs: fc.subarray(chosen),
        })
        .map((rest): Requirement => ({ id, name: `Name of ${id}`, weight: defaultWeights[rest.category], ...rest })),
    ),
  ),
);

/** Environments of which each asks at least as much as the one before. */
const ladder: fc.Arbitrary<readonly Environment[]> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    fc.subarray(ids),
    fc.subarray(ids),
  )
  .map(([thresholds, coverages, some, more]) => {
    const up = thresholds.toSorted((a, b) => a - b);
    const known = coverages.toSorted((a, b) => a - b);
    return ["dev", "staging", "production"].map((name, step) => ({
      name,
      threshold: up[step] ?? 0,
      coverage: known[step] ?? 0,
      blockers: step === 0 ? [] : step === 1 ? some : [...new Set([...some, ...more])],
    }));
  });

/** A question of any kind about which every law must hold. */
export const question: fc.Arbitrary<ReadinessQuestion> = fc
  .tuple(requirements, ladder, fc.array(evidence, { maxLength: 24 }), fc.subarray(ids))
  .map(([wanted, environments, pieces, waived]) => ({
    requirements: wanted,
    // Only what exists can block.
    ladder: environments.map((environment) => ({
      ...environment,
      blockers: environment.blockers.filter((id) => wanted.some((requirement) => requirement.id === id)),
    })),
    evidence: pieces,
    trust: { subjects: [subject], now, identities: ["trusted"], apps: ["trusted"] },
    circumstances: {
      unknowns: [],
      waivers: waived.map((requirement) => ({ requirement, environment: "production" })),
    },
  }));
