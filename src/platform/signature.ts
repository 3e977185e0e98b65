import { type KeyObject, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { InputError } from "../core/input-error.ts";

/**
 * Checks a signature by a public key, PEM or base64 of its DER (SPKI): Ed25519, or ECDSA or RSA over SHA-256. A key or a
 * signature that cannot be read is none.
 */
export function verifySignature(key: string, data: Uint8Array, signature: Uint8Array): boolean {
  try {
    const read = publicKey(key);
    return verify(algorithmOf(read), data, read, signature);
  } catch {
    return false;
  }
}

/**
 * What signs by a private key in PEM. The key is read at once, so that a wrong one is told before any work is done.
 * @throws InputError for a text that is none
 */
export function signerOf(key: string): (data: Uint8Array) => Uint8Array {
  let read: KeyObject;
  try {
    read = createPrivateKey(key);
  } catch (error) {
    throw new InputError("signing-key", "the signing key is no private key in PEM without a passphrase", {
      cause: error,
    });
  }
  return (data) => sign(algorithmOf(read), data, read);
}

/** True for the text of a public key that can be read. A private key is none: it must not be where keys are looked up. */
export function isPublicKey(key: string): boolean {
  try {
    publicKey(key);
    return true;
  } catch {
    return false;
  }
}

function publicKey(key: string): KeyObject {
  if (key.includes("PRIVATE KEY-----")) throw new Error("a private key");
  if (key.includes("-----BEGIN")) return createPublicKey(key);
  return createPublicKey({ key: Buffer.from(key, "base64"), format: "der", type: "spki" });
}

function algorithmOf({ asymmetricKeyType }: KeyObject): string | null {
  return asymmetricKeyType === "ed25519" || asymmetricKeyType === "ed448" ? null : "sha256";
}
