import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultEnvironments, ladderFaults } from "../../../src/core/readiness/environment.ts";
import { refusal } from "../../../src/core/readiness/evidence.ts";
import { type Judgement, type ReadinessQuestion, judgeReadiness } from "../../../src/core/readiness/judgement.ts";
import { cheapestPath } from "../../../src/core/readiness/path.ts";
import { FAILED_CRITICAL_CAP } from "../../../src/core/readiness/score.ts";
import { evidence, question } from "./readiness-arbitrary.ts";

const runs = { numRuns: Number(process.env["GPACK_LAW_RUNS"] ?? 1000) };

const openGates = ({ gates }: Judgement): readonly string[] =>
  gates.filter(({ isOpen }) => isOpen).map(({ environment }) => environment);

/** True when nothing is worse in `after`: no fewer points, no gate closed. */
function isNoWorse(before: Judgement, after: Judgement): boolean {
  return (
    (after.score.points ?? -1) >= (before.score.points ?? -1) &&
    openGates(before).every((name) => openGates(after).includes(name))
  );
}

const isAgainst = (piece: ReadinessQuestion["evidence"][number]): boolean =>
  piece.outcome === "failed" || (piece.tier === "declared" && (piece.part ?? 1000) < 1000);

test("a piece of evidence for a requirement never lowers the score and never closes a gate", () => {
  fc.assert(
    fc.property(question, evidence, (asked, piece) => {
      fc.pre(!isAgainst(piece));
      const more = judgeReadiness({ ...asked, evidence: [...asked.evidence, piece] });
      return isNoWorse(judgeReadiness(asked), more);
    }),
    runs,
  );
});

test("a piece of evidence against a requirement never raises the score", () => {
  fc.assert(
    fc.property(question, evidence, (asked, piece) => {
      fc.pre(isAgainst(piece));
      const before = judgeReadiness(asked);
      const after = judgeReadiness({ ...asked, evidence: [...asked.evidence, piece] });
      return (after.score.points ?? 0) <= (before.score.points ?? 0);
    }),
    runs,
  );
});

test("hiding evidence never raises the score beyond what is left unhidden as known to be bad", () => {
  fc.assert(
    fc.property(question, fc.nat(), (asked, which) => {
      fc.pre(asked.evidence.length > 0);
      const hidden = asked.evidence[which % asked.evidence.length];
      const left = asked.evidence.filter((piece) => piece !== hidden);
      // Nothing known instead of something bad: the value of the requirement is 0 either way.
      const before = judgeReadiness(asked);
      const after = judgeReadiness({ ...asked, evidence: left });
      const same = before.standings.find(({ requirement }) => requirement.id === hidden?.requirement);
      const now = after.standings.find(({ requirement }) => requirement.id === hidden?.requirement);
      if (now?.state !== "unknown" || !same) return true;
      return now.value <= same.value;
    }),
    runs,
  );
});

test("a declaration that something is met changes nothing but the claim", () => {
  fc.assert(
    fc.property(question, evidence, (asked, piece) => {
      const claim = { ...piece, tier: "declared" as const, outcome: "met" as const, part: 1000 };
      const before = judgeReadiness(asked);
      const after = judgeReadiness({ ...asked, evidence: [...asked.evidence, claim] });
      expect(after.score).toEqual(before.score);
      expect(after.gates).toEqual(before.gates);
    }),
    runs,
  );
});

test("a failed critical requirement keeps the score below 60, whatever else is met", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { standings, score } = judgeReadiness(asked);
      const failed = standings.some(
        ({ state, requirement }) => state === "failed" && requirement.category === "critical",
      );
      return !failed || (score.points ?? 0) <= FAILED_CRITICAL_CAP;
    }),
    runs,
  );
});

test("the order and the repetition of evidence change no byte", () => {
  fc.assert(
    fc.property(question, fc.infiniteStream(fc.nat()), (asked, numbers) => {
      const doubled = [...asked.evidence, ...asked.evidence.slice(0, 3)]
        .map((piece) => ({ piece, key: numbers.next().value }))
        .toSorted((a, b) => Number(a.key) - Number(b.key))
        .map(({ piece }) => piece);
      const requirements = JSON.stringify(judgeReadiness(asked));
      expect(JSON.stringify(judgeReadiness({ ...asked, evidence: doubled }))).toBe(requirements);
    }),
    runs,
  );
});

test("what a strict environment lets pass, every milder one lets pass", () => {
  fc.assert(
    fc.property(question, (asked) => {
      // A waiver holds for one environment, so it may open a strict one alone.
      const judged = judgeReadiness({ ...asked, circumstances: { unknowns: [], waivers: [] } });
      expect(ladderFaults(asked.ladder)).toEqual([]);
      const open = judged.gates.map(({ isOpen }) => isOpen);
      return open.every((isOpen, step) => !isOpen || open.slice(0, step).every(Boolean));
    }),
    runs,
  );
});

test("the losses of all requirements add up to what is missing to 100, to the hundredth", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { losses, score } = judgeReadiness(asked);
      const sum = losses.reduce((total, { hundredths }) => total + hundredths, 0);
      expect(sum).toBe(10_000 - (score.points ?? 0) * 100);
    }),
    runs,
  );
});

test("the cheapest path opens the gate, and no single step of it can be left out", () => {
  fc.assert(
    fc.property(question, fc.constantFrom("staging", "production"), (asked, environment) => {
      const path = cheapestPath(asked, environment);
      if (!path) return;
      const met = (ids: readonly string[]): ReadinessQuestion => ({
        ...asked,
        evidence: [
          ...asked.evidence.filter(({ requirement }) => !ids.includes(requirement)),
          ...ids.map((requirement) => ({
            requirement,
            tier: "recomputed" as const,
            outcome: "met" as const,
            subject: asked.trust.subjects[0] ?? "",
            producer: "test",
            detail: "",
          })),
        ],
      });
      const isOpen = (ids: readonly string[]): boolean => openGates(judgeReadiness(met(ids))).includes(environment);
      const ids = path.steps.map(({ requirement }) => requirement);
      expect(isOpen(ids)).toBe(true);
      // No set of fewer hours opens it: all sets of eight requirements are few.
      const hours = new Map(asked.requirements.map(({ id, effortHours = 8 }) => [id, effortHours]));
      const all = asked.requirements.map(({ id }) => id);
      for (let bits = 0; bits < 1 << all.length; bits += 1) {
        const some = all.filter((_, position) => bits & (1 << position));
        const cost = some.reduce((sum, id) => sum + (hours.get(id) ?? 0), 0);
        if (cost < path.effortHours) expect(isOpen(some), `${some.join()} is cheaper than ${ids.join()}`).toBe(false);
      }
    }),
    { numRuns: Math.ceil(runs.numRuns / 5) },
  );
});

test("there is always a path when every requirement can be met and nothing else stands against it", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const judged = judgeReadiness(asked);
      const closed = judged.gates.filter(({ isOpen }) => !isOpen).map(({ environment }) => environment);
      return closed.every((environment) => cheapestPath(asked, environment) !== undefined);
    }),
    { numRuns: Math.ceil(runs.numRuns / 2) },
  );
});

test("the way to a gate leads over a blocker of production whose failure holds the score below it", () => {
  const [c, g, h] = ["c", "g", "h"].map((id) => ({
    id,
    name: id,
    weight: 10,
    category: "critical" as const,
    maxAgeDays: undefined,
    effortHours: undefined,
    needs: [],
  }));
  if (!c || !g || !h) throw new Error("there are three");
  const asked: ReadinessQuestion = {
    requirements: [c, g, h],
    ladder: [
      { name: "staging", threshold: 23, coverage: 0, blockers: [] },
      { name: "production", threshold: 23, coverage: 0, blockers: ["g"] },
    ],
    evidence: [
      {
        requirement: "g",
        tier: "recomputed",
        outcome: "failed",
        subject: "sha256:head",
        producer: "trusted",
        detail: "",
      },
    ],
    trust: {
      subjects: ["sha256:head"],
      now: "2026-11-21T00:00:00Z",
      identities: ["trusted"],
      apps: [],
    },
    circumstances: { unknowns: [], waivers: [] },
  };
  expect(cheapestPath(asked, "staging")?.steps.map(({ requirement }) => requirement)).toEqual(["c", "g", "h"]);
});

test("without evidence there is no score, and no gate that asks for anything opens", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { score, gates } = judgeReadiness({ ...asked, evidence: [] });
      expect(score.points).toBeUndefined();
      for (const [step, { threshold, coverage, blockers }] of asked.ladder.entries()) {
        const asks = threshold > 0 || coverage > 0 || blockers.length > 0;
        if (asks && threshold > 0) expect(gates[step]?.isOpen).toBe(false);
      }
    }),
    runs,
  );
});

test("the environments of the defaults are a ladder, and a production weaker than staging is none", () => {
  const ladder = defaultEnvironments({ staging: ["a"], production: ["b"] });
  expect(ladderFaults(ladder)).toEqual([]);
  const [dev, staging, production, strict] = ladder;
  if (!dev || !staging || !production || !strict) throw new Error("there are four");
  expect(ladderFaults([dev, staging, { ...production, threshold: 60, coverage: 10, blockers: [] }])).toEqual([
    "production asks for 60 points and staging for 70",
    "production asks for 10 % coverage and staging for 80 %",
    "production lets pass what blocks staging: a",
  ]);
});

test("an unknown closes every gate, and no waiver opens it", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const circumstances = { ...asked.circumstances, unknowns: ["the advisories are newer than 7 days"] };
      expect(openGates(judgeReadiness({ ...asked, circumstances }))).toEqual([]);
    }),
    runs,
  );
});

test("evidence that is foreign, stale, of the future, unsigned by the named or forged is refused, and says why", () => {
  const trust = { subjects: ["head"], now: "2026-11-21T00:00:00Z", identities: ["me"], apps: ["42"] };
  const good = {
    requirement: "a",
    tier: "attested",
    outcome: "met",
    subject: "head",
    producer: "me",
    at: "2026-11-20T00:00:00Z",
    detail: "",
  } as const;
  expect(refusal(good, trust, 30)).toBeUndefined();
  expect(refusal({ ...good, subject: "base" }, trust, 30)).toMatch(/something else/);
  expect(refusal({ ...good, at: "2026-10-20T00:00:00Z" }, trust, 30)).toMatch(/older than 30 days/);
  expect(refusal({ ...good, at: "2026-12-20T00:00:00Z" }, trust, 30)).toMatch(/future/);
  expect(refusal({ ...good, at: "once" }, trust, 30)).toMatch(/when/);
  expect(refusal({ ...good, producer: "me-evil" }, trust, 30)).toMatch(/does not name/);
  expect(refusal({ ...good, tier: "checked" }, trust, 30)).toMatch(/app/);
  expect(refusal({ ...good, outcome: "not-applicable" }, trust, 30)).toMatch(/proved/);
  expect(refusal({ ...good, fault: "it was edited" }, trust, 30)).toBe("it was edited");
});
