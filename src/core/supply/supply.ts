import type { AdvisoryDatabase } from "../advisories/database.ts";
import type { KnownSecrets } from "../secrets/secret-port.ts";
import type { SignaturePort } from "../signatures/signature-port.ts";

/** What is known of the world around gpacks, given to a scan before it begins: it never asks for any of it. */
export interface Supply {
  /** What is known of packages of all ecosystems; absent: the advisories of the tree alone. */
  readonly advisories?: AdvisoryDatabase;
  /** Credentials in the forms of known services; absent: they were not searched for. */
  readonly knownSecrets?: KnownSecrets;
  /** Proves signatures; absent: nobody can. */
  readonly signatures?: SignaturePort;
}
