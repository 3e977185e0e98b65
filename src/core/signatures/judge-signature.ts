import { quote } from "../limits.ts";
import { type Glob, parseGlob } from "../rust-glob.ts";
import type { SignaturePolicy } from "./signature-policy.ts";
import type { SignaturePort } from "./signature-port.ts";
import { isOf } from "./signer.ts";
import { PAYLOAD_TYPE, isAbout, readStatement, subjectName } from "./statement.ts";

/** A version whose signature is judged. */
export interface SignedVersion {
  readonly id: string;
  readonly version: string;
  /** Its canonical digest as the index states it; `undefined` where it states none. */
  readonly integrity: string | undefined;
}

/**
 * Why a bundle does not prove that somebody who may has signed a version; `undefined` when it does. The cryptography comes first: what
 * an unproved bundle says of itself is nothing to judge by.
 */
export function signatureFaultOf(
  bundle: string,
  { id, version, integrity }: SignedVersion,
  { signers }: SignaturePolicy,
  port: SignaturePort,
): string | undefined {
  const signed = port.verify(bundle);
  if ("fault" in signed) return `it proves nothing: ${signed.fault}`;
  const allowed = signers.filter(({ packages }) => isFor(packages, id));
  if (allowed.length === 0)
    return `${quote(signed.identity)} signed it, and the policy names nobody who may sign this gpack`;
  if (!allowed.some((signer) => isOf(signer, signed)))
    return `${quote(signed.identity)}, by ${quote(signed.issuer)}, signed it, and is none of those whom the policy lets sign this gpack`;
  const statement = signed.payloadType === PAYLOAD_TYPE ? readStatement(signed.payload) : undefined;
  if (!statement) return "what was signed is no in-toto statement";
  if (integrity === undefined) return "the index states no integrity that it could be about";
  if (isAbout(statement, subjectName(id, version), integrity)) return undefined;
  const [subject] = statement.subjects;
  const told = subject ? `${quote(subject.name)} and ${statement.subjects.length - 1} more` : "nothing";
  return `it is about ${told}, and not about ${quote(subjectName(id, version))} with the digest of the index`;
}

function isFor(packages: string, id: string): boolean {
  const glob = parseGlob(packages);
  return isGlob(glob) && glob.matches([id]);
}

function isGlob(glob: ReturnType<typeof parseGlob>): glob is Glob {
  return "matches" in glob;
}
