import { type Bundle, bundleFromJSON } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { Verifier, toSignedEntity, toTrustMaterial } from "@sigstore/verify";
import { InputError } from "../../core/input-error.ts";
import type { SignaturePort, Signed } from "../../core/signatures/signature-port.ts";

/** Characters of a bundle that is read. */
const MAX_BUNDLE = 1024 * 1024;

/**
 * Proves bundles against trusted roots, offline: the chain of the certificate up to a pinned authority, its place in a
 * certificate log, its time by a pinned log or timestamp authority, the place of the signature in a pinned log, and the signature
 * itself. Of several roots one is enough. Who signed is for the caller to judge: nobody is trusted for who they are here.
 * @throws InputError for a root that is none
 */
export function signatureVerifier(roots: string): SignaturePort {
  const verifiers = rootsOf(roots).map((root) => {
    const isLogged = root.tlogs.length > 0;
    return new Verifier(toTrustMaterial(root), {
      // The instance of GitHub for private repositories keeps no public log: its timestamps stand in.
      tlogThreshold: isLogged ? 1 : 0,
      ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
      timestampThreshold: 1,
    });
  });
  return {
    verify(text) {
      if (text.length > MAX_BUNDLE) return { fault: `it has more than ${MAX_BUNDLE} characters` };
      const bundle = readBundle(text);
      if ("fault" in bundle) return bundle;
      let fault = "no root is trusted";
      for (const verifier of verifiers) {
        const result = verifyBy(verifier, bundle);
        if (!("fault" in result)) return result;
        ({ fault } = result);
      }
      return { fault };
    },
  };
}

/** One root as JSON, or several as lines of it. */
function rootsOf(text: string): readonly TrustedRoot[] {
  const trimmed = text.trim();
  const lines = trimmed.startsWith("{\n") || !trimmed.includes("\n") ? [trimmed] : trimmed.split("\n");
  try {
    const roots = lines.map((line) => TrustedRoot.fromJSON(JSON.parse(line)));
    if (roots.every(({ certificateAuthorities }) => certificateAuthorities.length > 0)) return roots;
  } catch (error) {
    throw new InputError("trusted-root", `the trusted root cannot be read: ${reasonOf(error)}`, { cause: error });
  }
  throw new InputError(
    "trusted-root",
    "the trusted root names no certificate authority, so nothing can be proved by it",
  );
}

function readBundle(text: string): Bundle | { readonly fault: string } {
  try {
    return bundleFromJSON(JSON.parse(text));
  } catch (error) {
    return { fault: `it is no sigstore bundle: ${reasonOf(error)}` };
  }
}

function verifyBy(verifier: Verifier, bundle: Bundle): Signed | { readonly fault: string } {
  if (bundle.content.$case !== "dsseEnvelope") return { fault: "it signs no statement" };
  // A bare key proves no identity.
  if (bundle.verificationMaterial.content.$case === "publicKey") return { fault: "it names a key, and no certificate" };
  try {
    const { identity } = verifier.verify(toSignedEntity(bundle));
    const name = identity?.subjectAlternativeName;
    const issuer = identity?.extensions?.issuer;
    if (name === undefined || issuer === undefined) return { fault: "its certificate names nobody" };
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    return { identity: name, issuer, payload: payload.toString("utf8"), payloadType };
  } catch (error) {
    return { fault: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0]?.slice(0, 200) ?? "";
}
