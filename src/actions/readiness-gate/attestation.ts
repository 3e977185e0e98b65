import { INTOTO_PAYLOAD, envelopeJson, signedBytes } from "../../core/readiness/envelope.ts";
import { summaryStatement } from "../../core/readiness/summary.ts";
import type { Gated } from "./run.ts";

/**
 * The verification summary of a judgement: a signed envelope, or the bare statement where there is no key, for somebody
 * else to sign.
 * @param sign signs bytes; `undefined` where there is no key
 */
export function attestationOf({ report, digest }: Gated, sign: ((data: Uint8Array) => Uint8Array) | undefined): string {
  const statement = `${JSON.stringify(summaryStatement(report, digest), null, 2)}\n`;
  if (!sign) return statement;
  const unsigned = { payloadType: INTOTO_PAYLOAD, payload: new TextEncoder().encode(statement) };
  return envelopeJson({ ...unsigned, signatures: [sign(signedBytes(unsigned))] });
}
