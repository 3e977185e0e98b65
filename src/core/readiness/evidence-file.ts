import { isDateTime } from "../date-time.ts";
import { own, text } from "../document.ts";
import { quote } from "../limits.ts";
import { type Envelope, INTOTO_PAYLOAD, readEnvelope, signedBytes } from "./envelope.ts";
import type { Evidence } from "./evidence.ts";
import type { PhaseRun } from "./phase-run.ts";
import { readRunReport } from "./run-report.ts";
import { type Statement, readStatement } from "./statement.ts";

/** The type of a statement that says how requirements stand. */
export const EVIDENCE_PREDICATE = "https://ggen.dev/attestations/gpack/readiness-evidence/v1";

/** A file of evidence as it was given. */
export interface EvidenceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** The digest that it must have: who wrote it says so, by a way that the judged code cannot reach. */
  readonly pinned: string | undefined;
}

/** What a file of evidence says, with why it does not count where it does not. */
export interface EvidenceRead {
  readonly evidence: readonly Evidence[];
  readonly runs: readonly PhaseRun[];
  /** Identities whose signature over some tree was checked, with what they signed. */
  readonly signatures: readonly { readonly identity: string; readonly subjects: readonly string[] }[];
  /** Why nothing of it counts; absent when something may. */
  readonly refused?: string;
}

/** Checks a signature by a public key, PEM or base64 of its DER. */
export type VerifySignature = (key: string, data: Uint8Array, signature: Uint8Array) => boolean;

/** Largest file of evidence, in bytes, and items of one. */
export const MAX_EVIDENCE_BYTES = 1024 * 1024;
const MAX_ITEMS = 1000;

/**
 * Reads a file of evidence: a signed envelope, whose signature is checked against the keys of the policy; a bare
 * statement, which nobody stands for; or the report of a run, which counts when its digest is the pinned one.
 * @param keys public keys by identity, of the policy
 */
export function readEvidence(
  file: EvidenceFile,
  keys: Readonly<Record<string, string>>,
  verify: VerifySignature,
): EvidenceRead {
  if (file.bytes.length > MAX_EVIDENCE_BYTES) return nothing(`it has more than ${MAX_EVIDENCE_BYTES} bytes`);
  if (file.pinned !== undefined && file.pinned !== file.sha256)
    return nothing(`it was edited: its SHA-256 is ${file.sha256}, and ${file.pinned} was to be expected`);
  const value = parsed(file.bytes);
  if (value === undefined) return nothing("it is not JSON");
  const envelope = readEnvelope(value);
  if (envelope) return fromEnvelope(envelope, keys, verify);
  const statement = readStatement(value);
  if (statement) return fromStatement(statement, undefined, "it is not signed");
  const runs = readRunReport(value);
  if (runs) {
    if (file.pinned !== undefined) return { evidence: [], runs, signatures: [] };
    return nothing(
      "the report of a run is not signed; give the digest that its step reports: `<file>#sha256=<digest>`",
    );
  }
  return nothing("it is neither a signed envelope, nor a statement, nor the report of a run");
}

function nothing(refused: string): EvidenceRead {
  return { evidence: [], runs: [], signatures: [], refused };
}

function fromEnvelope(
  envelope: Envelope,
  keys: Readonly<Record<string, string>>,
  verify: VerifySignature,
): EvidenceRead {
  if (envelope.payloadType !== INTOTO_PAYLOAD)
    return nothing(`its payload is ${quote(envelope.payloadType)} and no in-toto statement`);
  const statement = readStatement(parsed(envelope.payload));
  if (!statement) return nothing("its payload is no in-toto statement");
  const data = signedBytes(envelope);
  const signer = Object.entries(keys).find(([, key]) =>
    envelope.signatures.some((signature) => verify(key, data, signature)),
  )?.[0];
  return fromStatement(statement, signer, "its signature is by no key of the policy, or it was edited since");
}

/** What a statement says; with a fault when nobody whom the policy names has signed it. */
function fromStatement(statement: Statement, signer: string | undefined, fault: string): EvidenceRead {
  const { predicateType, predicate, subjects } = statement;
  const signatures = signer === undefined ? [] : [{ identity: signer, subjects }];
  const items = own(predicate, "items");
  if (predicateType !== EVIDENCE_PREDICATE || !Array.isArray(items))
    return signer === undefined ? nothing(fault) : { evidence: [], runs: [], signatures };
  const at = text(predicate, "at");
  const evidence = items.slice(0, MAX_ITEMS).flatMap((item: unknown) =>
    subjects.flatMap((subject): readonly Evidence[] => {
      const requirement = text(item, "requirement");
      const outcome = text(item, "outcome");
      const part = own(item, "part");
      if (requirement === undefined || (outcome !== "met" && outcome !== "failed")) return [];
      return [
        {
          requirement,
          outcome,
          tier: "attested",
          subject,
          producer: signer ?? "nobody",
          ...(typeof part === "number" && Number.isInteger(part) ? { part } : {}),
          ...(at !== undefined && isDateTime(at) ? { at } : {}),
          detail: text(item, "detail") ?? "it is attested",
          ...(signer === undefined ? { fault } : {}),
        },
      ];
    }),
  );
  return { evidence, runs: [], signatures, ...(signer === undefined ? { refused: fault } : {}) };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
