import { createReadinessReport } from "../../src/core/readiness/create-report.ts";
import { defaultEnvironments } from "../../src/core/readiness/environment.ts";
import type { Evidence } from "../../src/core/readiness/evidence.ts";
import type { Answer } from "../../src/core/readiness/probe.ts";
import type { ReadinessReport } from "../../src/core/readiness/report.ts";
import type { Requirement } from "../../src/core/readiness/requirement.ts";
import { probes } from "../../src/probes/index.gen.ts";

const subject = "h1:R3EpRJf0+pj/cVX5I5V5qJ1z25JcYb7uPoUCoWuJOUo=";
const requirements = probes
  .filter(({ of }) => of.includes("gpack"))
  .map(({ id, name, category, needs = [], effortHours }): Requirement => {
    const weight = { critical: 10, important: 5, "nice-to-have": 1 }[category];
    return { id, name, category, weight, needs, effortHours };
  });
const blocks = (at: "staging" | "production") =>
  probes.filter((probe) => probe.blocks === at && probe.of.includes("gpack")).map(({ id }) => id);

/** A report in which some requirements failed and some are unknown; every text of the gpack is `words`. */
export function readinessReport({
  failed = ["no-placeholders"],
  unknown = ["tests-ran", "signed"],
  words = "io.example.greeting",
}: {
  readonly failed?: readonly string[];
  readonly unknown?: readonly string[];
  readonly words?: string;
} = {}): ReadinessReport {
  const evidence = requirements
    .filter(({ id }) => !unknown.includes(id))
    .map(({ id }): Evidence => ({
      requirement: id,
      tier: "recomputed",
      outcome: failed.includes(id) ? "failed" : "met",
      subject,
      producer: `probe:${id}`,
      detail: `seen: ${words}`,
    }));
  const foreign: Evidence = {
    requirement: "tests-ran",
    tier: "attested",
    outcome: "met",
    subject: "h1:other",
    producer: words,
    detail: "",
  };
  const at = { file: `templates/${words}`, line: 3, column: 5, endLine: 3, endColumn: 9 };
  const answers = new Map<string, Answer>(
    requirements.map(({ id }) => [
      id,
      { outcome: "unknown", detail: words, next: `do \`${words}\``, places: failed.includes(id) ? [at, at] : [] },
    ]),
  );
  return createReadinessReport({
    version: "0.1.0",
    subject: { kind: "gpack", path: ".", id: words, version: words, digest: subject, commit: "9".repeat(40) },
    policy: "d".repeat(64),
    environment: "production",
    question: {
      requirements,
      ladder: defaultEnvironments({ staging: blocks("staging"), production: blocks("production") }),
      evidence: [...evidence, foreign],
      trust: { subjects: [subject], now: "2026-11-21T12:00:00Z", identities: [words], apps: [] },
      circumstances: { unknowns: [], waivers: [] },
    },
    answers,
    declared: [{ id: "a", category: "critical", status: "complete" }],
    difference: {
      base: "1".repeat(40),
      before: 90,
      sixths: { change: -24, world: 0, policy: 0 },
      worse: failed,
      earlier: null,
    },
    waivers: {
      holding: [{ requirement: "signed", environment: "staging", reason: words, owner: words, expires: "2026-12-01" }],
      refused: [
        {
          waiver: { requirement: words, environment: "staging", reason: words, owner: words, expires: "2026-01-01" },
          reason: "it expired on 2026-01-01",
        },
      ],
    },
    notes: [words],
  });
}
