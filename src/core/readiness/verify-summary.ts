import { isDateTime } from "../date-time.ts";
import { INTOTO_PAYLOAD, readEnvelope, signedBytes } from "./envelope.ts";
import type { VerifySignature } from "./evidence-file.ts";
import { readStatement } from "./statement.ts";
import { SUMMARY_PREDICATE, readSummary } from "./summary.ts";

/** What a summary is held against. */
export interface SummaryQuestion {
  /** The file of the summary, parsed. */
  readonly value: unknown;
  /** Public keys, PEM or base64 of the DER: one of them must have signed it. */
  readonly keys: readonly string[];
  readonly verify: VerifySignature;
  /** The digests and commits of what is about to be deployed. */
  readonly subjects: readonly string[];
  readonly environment: string;
  /** SHA-256 of the policy that must have been applied; `undefined` for any. */
  readonly policy: string | undefined;
  /** Now, RFC 3339. */
  readonly now: string;
  /** Days for which a summary holds. */
  readonly maxAgeDays: number;
}

/** One thing that must hold, and why it does not. */
export interface Check {
  readonly what: string;
  /** Why it does not hold; absent when it does. */
  readonly fault?: string;
}

const DAY = 86_400_000;

/** Checks a summary without asking anybody. It holds when no check has a fault. */
export function verifySummary(question: SummaryQuestion): readonly Check[] {
  const { value, keys, verify, subjects, environment, policy, now, maxAgeDays } = question;
  const envelope = readEnvelope(value);
  if (!envelope || envelope.payloadType !== INTOTO_PAYLOAD)
    return [{ what: "it is a signed in-toto statement", fault: "it is no envelope with one, so nobody stands for it" }];
  const data = signedBytes(envelope);
  const isSigned = keys.some((key) => envelope.signatures.some((signature) => verify(key, data, signature)));
  // What nobody signed is not read any further: its words are anybody's.
  if (!isSigned)
    return [
      {
        what: "it is signed by a key that is trusted",
        fault: "no signature of it verifies: another key, or it was edited",
      },
    ];
  const signed: Check = { what: "it is signed by a key that is trusted" };
  const statement = readStatement(payloadOf(envelope.payload));
  const summary = statement?.predicateType === SUMMARY_PREDICATE ? readSummary(statement.predicate) : undefined;
  if (!statement || !summary)
    return [signed, { what: "it is a summary of gpack readiness", fault: "it says something else" }];
  const age = ageFault(summary.at, now, maxAgeDays);
  return [
    signed,
    check(
      "it speaks of what is deployed",
      statement.subjects.some((subject) => subjects.includes(subject)),
      `it speaks of ${statement.subjects.join(", ") || "nothing"}, and this is ${subjects.join(", ")}`,
    ),
    check("the gate passed", summary.passed, "it did not"),
    check(
      `the gate of ${environment} was open`,
      summary.environments.includes(environment),
      `open was ${summary.environments.join(", ") || "none"}`,
    ),
    ...(policy === undefined
      ? []
      : [
          check(
            "it was judged by this policy",
            summary.policy === policy,
            `it was judged by ${summary.policy ?? "the defaults"}, and this is ${policy}`,
          ),
        ]),
    { what: `it is of the last ${maxAgeDays} days`, ...(age === undefined ? {} : { fault: age }) },
  ];
}

function check(what: string, holds: boolean, fault: string): Check {
  return holds ? { what } : { what, fault };
}

function ageFault(at: string | undefined, now: string, maxAgeDays: number): string | undefined {
  if (at === undefined || !isDateTime(at)) return "it does not say when it was verified";
  const age = Date.parse(now) - Date.parse(at);
  if (age < 0) return `it is of the future: ${at}`;
  return age > maxAgeDays * DAY ? `it is of ${at}` : undefined;
}

function payloadOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
