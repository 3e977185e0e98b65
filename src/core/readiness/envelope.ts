import { own, text } from "../document.ts";

/** A DSSE envelope: a payload and signatures over it. Source: the DSSE specification, version 1. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}

/** The type of the payload of an in-toto statement. */
export const INTOTO_PAYLOAD = "application/vnd.in-toto+json";

/** Signatures that are tried; each costs a computation for each key. */
const MAX_SIGNATURES = 16;

/** Reads an envelope; `undefined` for a value that is none. */
export function readEnvelope(value: unknown): Envelope | undefined {
  const payloadType = text(value, "payloadType");
  const payload = fromBase64(text(value, "payload") ?? "");
  const signatures = own(value, "signatures");
  if (payloadType === undefined || !payload || !Array.isArray(signatures)) return undefined;
  return {
    payloadType,
    payload,
    signatures: signatures
      .slice(0, MAX_SIGNATURES)
      .flatMap((item: unknown) => fromBase64(text(item, "sig") ?? "") ?? []),
  };
}

/** The bytes of a base64 text; `undefined` for what is none, and for nothing. */
function fromBase64(encoded: string): Uint8Array | undefined {
  if (encoded === "") return undefined;
  try {
    return Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** An envelope as JSON. */
export function envelopeJson({ payloadType, payload, signatures }: Envelope): string {
  const envelope = {
    payloadType,
    payload: toBase64(payload),
    signatures: signatures.map((signature) => ({ sig: toBase64(signature) })),
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The bytes that are signed: the pre-authentication encoding of type and payload. */
export function signedBytes({ payloadType, payload }: Pick<Envelope, "payloadType" | "payload">): Uint8Array {
  const encoder = new TextEncoder();
  const type = encoder.encode(payloadType);
  const head = encoder.encode(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
}
