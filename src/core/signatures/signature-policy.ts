import { type Document, isTable, own, text } from "../document.ts";
import { parseGlob } from "../rust-glob.ts";
import type { Place } from "../source.ts";
import { GITHUB_ISSUER, type Signer, identityFault } from "./signer.ts";

/** What a registry asks of signatures: `[signatures]` and `[[signer]]` of its policy. */
export interface SignaturePolicy {
  /** Whether every version must be signed. */
  readonly required: boolean;
  /** The file with the roots that are trusted, from the root of the registry; `undefined` for Sigstore's public instance. */
  readonly trustedRoot: string | undefined;
  readonly signers: readonly Signer[];
}

/** What holds where a policy says nothing. */
export const noSignatures: SignaturePolicy = { required: false, trustedRoot: undefined, signers: [] };

/** Reads what a policy says of signatures; what has a fault is left out: see `signatureFault`. */
export function signaturePolicy(policy: unknown): SignaturePolicy {
  const signatures = own(policy, "signatures");
  return {
    required: own(signatures, "required") === true,
    trustedRoot: text(signatures, "trusted_root"),
    signers: signersOf(policy).map((signer) => ({
      packages: text(signer, "package") ?? "**",
      identity: text(signer, "identity") ?? "",
      issuer: text(signer, "issuer") ?? GITHUB_ISSUER,
    })),
  };
}

/** The first thing that is wrong with the signers of a policy, and where. */
export function signatureFault(doc: Document): { readonly message: string; readonly at: Place } | undefined {
  for (const [position, signer] of signersOf(doc.value).entries()) {
    const glob = parseGlob(text(signer, "package") ?? "**");
    if ("problem" in glob)
      return { message: `signer.package is no glob: ${glob.problem}`, at: doc.at(["signer", position, "package"]) };
    const fault = identityFault(text(signer, "identity") ?? "");
    if (fault !== undefined)
      return { message: `signer.identity is not anchored: ${fault}`, at: doc.at(["signer", position, "identity"]) };
  }
  return undefined;
}

function signersOf(policy: unknown): readonly unknown[] {
  const signers = own(policy, "signer");
  return Array.isArray(signers) ? signers.filter(isTable) : [];
}
