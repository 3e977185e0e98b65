import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { gather } from "../../src/actions/readiness-gate/gather.ts";
import { runJson } from "../../src/actions/run-lifecycle-phase/run-json.ts";
import { INTOTO_PAYLOAD, envelopeJson, signedBytes } from "../../src/core/readiness/envelope.ts";
import { EVIDENCE_PREDICATE, MAX_EVIDENCE_BYTES, readEvidence } from "../../src/core/readiness/evidence-file.ts";
import { refusal } from "../../src/core/readiness/evidence.ts";
import { defaultReadinessPolicy } from "../../src/core/readiness/policy.ts";
import { readBoundRuns } from "../../src/core/readiness/run-report.ts";
import { STATEMENT_TYPE, digestSet } from "../../src/core/readiness/statement.ts";
import { stateText, emptyState } from "../../src/core/lifecycle/run-state.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { signerOf, verifySignature } from "../../src/platform/signature.ts";

const here = "h1:R3EpRJf0+pj/cVX5I5V5qJ1z25JcYb7uPoUCoWuJOUo=";
const elsewhere = "h1:/Ejfzi7Hu9K7HHJLzghduRxZncCwp1cYEmLdA5jWC8c=";

function pair(type: "ed25519" | "ec" | "rsa") {
  const { publicKey, privateKey } =
    type === "ed25519"
      ? generateKeyPairSync("ed25519")
      : type === "ec"
        ? generateKeyPairSync("ec", { namedCurve: "P-256" })
        : generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    pem: publicKey.export({ type: "spki", format: "pem" }).toString(),
    der: publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    sign: signerOf(privateKey.export({ type: "pkcs8", format: "pem" }).toString()),
  };
}
const trusted = pair("ed25519");
const stranger = pair("ed25519");
const keys = { "release@example.org": trusted.pem };

const statement = (digest: string, items: readonly object[], at = "2026-11-20T00:00:00Z"): string =>
  JSON.stringify({
    _type: STATEMENT_TYPE,
    subject: [{ name: "it", digest: digestSet(digest, null) }],
    predicateType: EVIDENCE_PREDICATE,
    predicate: { at, items },
  });
const load = { requirement: "load", outcome: "met", detail: "1,000 requests a second" };

function signed(text: string, by = trusted): string {
  const unsigned = { payloadType: INTOTO_PAYLOAD, payload: new TextEncoder().encode(text) };
  return envelopeJson({ ...unsigned, signatures: [by.sign(signedBytes(unsigned))] });
}

const file = (text: string, pinned?: string) => ({
  path: "evidence.json",
  bytes: new TextEncoder().encode(text),
  sha256: sha256(text),
  pinned,
});
const read = (text: string, pinned?: string) => readEvidence(file(text, pinned), keys, verifySignature);

const trust = { subjects: [here], now: "2026-11-21T00:00:00Z", identities: Object.keys(keys), apps: [] };
const why = (text: string, maxAgeDays?: number) => {
  const [piece] = read(text).evidence;
  return piece ? refusal(piece, trust, maxAgeDays) : "no evidence";
};

describe("signed evidence", () => {
  test("about these files by a key of the policy counts", () => {
    const { evidence, signatures, refused } = read(signed(statement(here, [load])));
    expect(refused).toBeUndefined();
    expect(evidence).toEqual([
      {
        requirement: "load",
        outcome: "met",
        tier: "attested",
        subject: here,
        producer: "release@example.org",
        at: "2026-11-20T00:00:00Z",
        detail: "1,000 requests a second",
      },
    ]);
    expect(signatures).toEqual([{ identity: "release@example.org", subjects: [here] }]);
    expect(why(signed(statement(here, [load])))).toBeUndefined();
  });

  test.each(["ed25519", "ec", "rsa"] as const)("is checked with keys of the kind %s, as PEM and as DER", (type) => {
    const { pem, der, sign } = pair(type);
    const data = new TextEncoder().encode("something");
    for (const key of [pem, der]) {
      expect(verifySignature(key, data, sign(data))).toBe(true);
      expect(verifySignature(key, new TextEncoder().encode("something else"), sign(data))).toBe(false);
    }
  });

  test("of a stranger, of other files, too old, of the future or without a date is refused, with the reason", () => {
    expect(why(signed(statement(here, [load]), stranger))).toMatch(/by no key of the policy, or it was edited/);
    expect(why(signed(statement(elsewhere, [load])))).toBe("it speaks of something else than what is judged");
    expect(why(signed(statement(here, [load], "2026-10-01T00:00:00Z")), 30)).toBe("it is older than 30 days");
    expect(why(signed(statement(here, [load], "2026-12-01T00:00:00Z")))).toBe("it is of the future");
    expect(why(signed(statement(here, [load], "yesterday")))).toBe("it does not say when it was concluded");
  });

  test("that was edited since is refused", () => {
    const envelope = JSON.parse(signed(statement(here, [{ ...load, outcome: "failed" }]))) as { payload: string };
    envelope.payload = btoa(statement(here, [load]));
    const { refused, signatures } = read(JSON.stringify(envelope));
    expect(refused).toMatch(/edited since/);
    expect(signatures).toEqual([]);
  });

  test("that lost its signature is refused", () => {
    expect(read(statement(here, [load])).refused).toBe("it is not signed");
    expect(why(statement(here, [load]))).toBe("it is not signed");
    const envelope = { ...(JSON.parse(signed(statement(here, [load]))) as object), signatures: [] };
    expect(read(JSON.stringify(envelope)).refused).toMatch(/by no key of the policy/);
  });

  test("cannot claim that a requirement does not apply, nor more than all of it", () => {
    expect(read(signed(statement(here, [{ ...load, outcome: "not-applicable" }]))).evidence).toEqual([]);
    expect(read(signed(statement(here, [{ ...load, part: 1e9 }]))).evidence[0]?.part).toBe(1e9);
  });

  test("that is hostile ends in a sentence and never in a crash", () => {
    for (const text of [
      "",
      "null",
      "[]",
      "{",
      '{"payloadType":"x","payload":"!!","signatures":[]}',
      '{"payloadType":"text/plain","payload":"aGk=","signatures":[]}',
      `{"payloadType":"${INTOTO_PAYLOAD}","payload":"bnVsbA==","signatures":[{"sig":"AA=="}]}`,
      JSON.stringify({ _type: STATEMENT_TYPE, subject: [null, { digest: { dirHash: 7 } }], predicateType: "x" }),
      '{"__proto__":{"payloadType":"x"}}',
    ]) {
      expect(read(text).refused, text).toBeTruthy();
      expect(read(text).evidence, text).toEqual([]);
    }
    expect(read("x".repeat(MAX_EVIDENCE_BYTES + 1)).refused).toMatch(/more than/);
    const many = read(
      signed(
        statement(
          here,
          Array.from({ length: 5000 }, () => load),
        ),
      ),
    );
    expect(many.evidence).toHaveLength(1000);
  });
});

describe("the report of a run", () => {
  const step = {
    id: "test",
    phase: "test",
    workspace: undefined,
    status: "succeeded",
    isTolerated: false,
    startedMs: 1_700_000_000_000,
    durationMs: 5,
    commands: [{ command: "true" }],
  };
  const report = runJson({ outcomes: [step], succeeded: true, warnings: [], tree: here } as never, new Map());

  test("counts with the digest that its step reports, for the files that it names", () => {
    const { runs, refused } = read(report, sha256(report));
    expect(refused).toBeUndefined();
    expect(runs).toMatchObject([{ phase: "test", succeeded: true, subject: here, tier: "recomputed" }]);
  });

  test("does not count without it, nor edited", () => {
    expect(read(report).refused).toMatch(/is not signed; give the digest/);
    expect(read(report.replace('"test"', '"render"'), sha256(report)).refused).toMatch(/it was edited/);
  });

  test("of a step that ran nothing shows nothing", () => {
    const empty = runJson(
      { outcomes: [{ ...step, commands: [] }], succeeded: true, warnings: [], tree: here } as never,
      new Map(),
    );
    expect(read(empty, sha256(empty)).runs).toEqual([]);
  });
});

describe("a state.json", () => {
  const bound = {
    phase: "test",
    startedMs: 1_700_000_000_000,
    success: true,
    tree: here,
    isolation: { level: "high", backend: "bubblewrap", enforced: ["network"], notEnforced: [] },
  };
  const record = { phase: "test", startedMs: 1, durationMs: 1, success: true, key: "k" };
  const given = (text: string, isForeign = false) =>
    gather({ head: undefined }, defaultReadinessPolicy, {
      evidence: [],
      runs: [],
      verify: verifySignature,
      state: () => Promise.resolve({ bytes: new TextEncoder().encode(text), isForeign }),
    });

  test("remembers on which files a phase ran, and ggen's own history stays as it is", () => {
    const text = stateText(emptyState, [{ ...record, bound }]);
    expect(readBoundRuns(JSON.parse(text))).toMatchObject([
      { phase: "test", subject: here, tier: "checked", succeeded: true },
    ]);
    expect(JSON.parse(text)).toMatchObject({ phase_history: [{ phase: "test", success: true }] });
    expect(stateText(emptyState, [record])).not.toContain("gpack_runs");
  });

  test("counts on the machine that wrote it, and not when it came with the files", async () => {
    const text = stateText(emptyState, [{ ...record, bound }]);
    expect(await given(text)).toMatchObject({ runs: [{ phase: "test" }], notes: [] });
    const committed = await given(text, true);
    expect(committed.runs).toEqual([]);
    expect(committed.notes).toEqual([
      ".ggen/state.json does not count: it may have come with the files: it is committed with them, or they are in no git repository",
    ]);
  });

  test("of ggen alone does not say on which files, so it does not count", async () => {
    const { runs, notes } = await given(stateText(emptyState, [record]));
    expect(runs).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/does not say on which files/)]);
  });
});
