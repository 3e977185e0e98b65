import type { Signed } from "./signature-port.ts";

/** Somebody who may sign packs: `[[signer]]` of the policy. */
export interface Signer {
  /** Glob of the ids of packs. */
  readonly packages: string;
  /** The identity, from its first character to its last; at its end `*` stands for the rest of a ref. */
  readonly identity: string;
  readonly issuer: string;
}

/** The issuer of the identities of workflows on GitHub. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** Why a text names no identity in a way that means one only; `undefined` when it does. */
export function identityFault(identity: string): string | undefined {
  const star = identity.indexOf("*");
  if (star === -1)
    return identity.length > 0 && identity.trim() === identity ? undefined : "it is empty, or has blanks around it";
  if (star !== identity.length - 1) return "* stands at its end only";
  // Before the ref nothing is left open: it would let another repository, or another workflow, sign.
  return /@refs\/(?:heads|tags)\/[^*]*\*$/.test(identity)
    ? undefined
    : "* stands for the rest of a ref only, as in @refs/tags/*";
}

/** Whether a signature is of a signer: the same issuer, and the same identity to the last character. */
export function isOf({ identity, issuer }: Signer, signed: Pick<Signed, "identity" | "issuer">): boolean {
  if (signed.issuer !== issuer || identityFault(identity) !== undefined) return false;
  return identity.endsWith("*")
    ? signed.identity.startsWith(identity.slice(0, -1)) && signed.identity.length >= identity.length
    : signed.identity === identity;
}
