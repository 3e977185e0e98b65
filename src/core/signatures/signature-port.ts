/** What a sigstore bundle says, once its signature, its certificate and its place in a log are proved. */
export interface Signed {
  /** Who signed: the subject alternative name of the certificate, such as the address of a workflow at a ref. */
  readonly identity: string;
  /** Who vouched for that identity: the issuer of the token. */
  readonly issuer: string;
  /** The bytes that were signed, as text. */
  readonly payload: string;
  readonly payloadType: string;
}

/** Proves bundles against roots that were pinned before. Never asks a network. */
export interface SignaturePort {
  /** What a bundle says, or why it proves nothing: in a few words. */
  verify(bundle: string): Signed | { readonly fault: string };
}
