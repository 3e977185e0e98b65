import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { attestationOf } from "../../../src/actions/readiness-gate/attestation.ts";
import { readinessJson } from "../../../src/core/readiness/report.ts";
import { type SummaryQuestion, verifySummary } from "../../../src/core/readiness/verify-summary.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { signerOf, verifySignature } from "../../../src/platform/signature.ts";
import { readinessReport } from "../../report/readiness-fixture.ts";

function pair() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    key: publicKey.export({ type: "spki", format: "pem" }).toString(),
    sign: signerOf(privateKey.export({ type: "pkcs8", format: "pem" }).toString()),
  };
}
const trusted = pair();
const stranger = pair();
const open = readinessReport({ failed: [], unknown: [] });
const closed = readinessReport();
const { digest, commit } = open.subject;

const summary = (report = open, sign = trusted.sign): unknown => {
  const json = readinessJson(report);
  return JSON.parse(attestationOf({ report, json, digest: sha256(json) }, sign));
};
const question: SummaryQuestion = {
  value: summary(),
  keys: [trusted.key],
  verify: verifySignature,
  subjects: [digest ?? ""],
  environment: "production",
  policy: open.policy ?? undefined,
  now: "2026-11-22T12:00:00Z",
  maxAgeDays: 30,
};
const faults = (change: Partial<SummaryQuestion> = {}): readonly string[] =>
  verifySummary({ ...question, ...change }).flatMap(({ what, fault }) =>
    fault === undefined ? [] : [`${what}: ${fault}`],
  );

describe("a signed summary", () => {
  test("holds for exactly the files, the commit, the policy and the environments that it names", () => {
    expect(faults()).toEqual([]);
    expect(faults({ subjects: [commit ?? ""] })).toEqual([]);
    expect(faults({ environment: "staging" })).toEqual([]);
    expect(faults({ subjects: ["h1:/Ejfzi7Hu9K7HHJLzghduRxZncCwp1cYEmLdA5jWC8c="] })).toEqual([
      expect.stringMatching(/^it speaks of what is deployed: it speaks of h1:/),
    ]);
    expect(faults({ policy: "0".repeat(64) })).toEqual([expect.stringMatching(/^it was judged by this policy: /)]);
    expect(faults({ environment: "canary" })).toEqual([
      "the gate of canary was open: open was dev, staging, production, strict",
    ]);
  });

  test("of a closed gate does not hold", () => {
    expect(faults({ value: summary(closed) })).toEqual([
      "the gate passed: it did not",
      expect.stringMatching(/^the gate of production was open: /),
    ]);
  });

  test("of a change that only did no harm does not hold for a deployment", () => {
    const harmless = { ...closed, verdict: "pass" as const };
    expect(faults({ value: summary(harmless) })).toContain("the gate passed: it did not");
  });

  test("by a stranger, without a signature, or edited, is not read any further", () => {
    expect(faults({ value: summary(open, stranger.sign) })).toEqual([
      expect.stringMatching(/no signature of it verifies/),
    ]);
    expect(faults({ keys: [] })).toHaveLength(1);
    const json = readinessJson(open);
    const bare = JSON.parse(attestationOf({ report: open, json, digest: sha256(json) }, undefined)) as unknown;
    expect(faults({ value: bare })).toEqual([expect.stringMatching(/nobody stands for it/)]);
    const envelope = summary(closed) as { payload: string };
    const passed = atob(envelope.payload).replace("FAILED", "PASSED");
    expect(faults({ value: { ...envelope, payload: btoa(passed) } })).toEqual([
      expect.stringMatching(/or it was edited/),
    ]);
  });

  test("is too old after the days that are allowed, and never of the future", () => {
    expect(faults({ now: "2026-12-30T00:00:00Z" })).toEqual([
      expect.stringMatching(/^it is of the last 30 days: it is of/),
    ]);
    expect(faults({ now: "2026-11-20T00:00:00Z" })).toEqual([expect.stringMatching(/it is of the future/)]);
  });

  test("has the form of a verification summary of SLSA", () => {
    const { payload } = summary() as { payload: string };
    expect(JSON.parse(atob(payload))).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ digest: { dirHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, gitCommit: commit } }],
      predicateType: "https://slsa.dev/verification_summary/v1",
      predicate: {
        verifier: { id: "https://github.com/ggen/validate-gpack/readiness-gate" },
        timeVerified: "2026-11-21T12:00:00Z",
        policy: { uri: "registry/policy.toml", digest: { sha256: "d".repeat(64) } },
        verificationResult: "PASSED",
        verifiedLevels: ["GPACK_READY_dev", "GPACK_READY_staging", "GPACK_READY_production", "GPACK_READY_strict"],
      },
    });
  });

  test.each([
    null,
    7,
    "",
    [],
    {},
    { payloadType: "application/vnd.in-toto+json", payload: "bnVsbA==", signatures: [{ sig: "AA==" }] },
  ])("that is %j is told in a sentence", (value) => {
    expect(faults({ value })).toHaveLength(1);
  });
});
