import { createDatabase, stalenessOf } from "../core/advisories/database.ts";
import { type Ecosystem, ecosystems } from "../core/advisories/versioning.ts";
import { InputError } from "../core/input-error.ts";
import type { Gap } from "../core/report.ts";
import { isAttestationPath } from "../core/signatures/attestation-path.ts";
import type { SignaturePolicy } from "../core/signatures/signature-policy.ts";
import type { SignaturePort } from "../core/signatures/signature-port.ts";
import { advisoryIn } from "../core/supply/own-advisories.ts";
import type { Supply } from "../core/supply/supply.ts";
import type { Tree } from "../core/tree.ts";
import { type AdvisoryFiles, readAdvisories } from "./advisories/read-advisories.ts";
import { sha256 } from "./digest.ts";

/** What is to be known before a scan begins. */
interface Asked {
  readonly trees: readonly Tree[];
  readonly own: readonly Uint8Array[];
  readonly advisories: readonly string[];
  readonly maxDays: number;
  readonly today: string;
  readonly signatures: SignaturePolicy;
  readonly trusted: (path: string) => Promise<Uint8Array | undefined>;
}

/** What is known, and what is not. */
interface Known {
  readonly supply: Supply;
  readonly digest: string;
  readonly gaps: readonly Gap[];
  readonly notChecked: readonly string[];
}

/**
 * Gets what a scan is to know, from files of this machine alone: advisories, credentials in the forms of known services, and who
 * proves signatures. The libraries for these are loaded here, and no earlier.
 * @throws InputError for advisories and for a root of trust that cannot be read
 */
export async function supplyOf({ trees, own, advisories, maxDays, today, signatures, trusted }: Asked): Promise<Known> {
  const [files, port, { findKnownSecrets }] = await Promise.all([
    readAdvisories(advisories),
    signaturePort(trees, signatures, trusted),
    import("./secrets/secretlint.ts"),
  ]);
  const database = createDatabase([...own.flatMap(advisoryIn), ...files.advisories]);
  const unknown = ecosystems.filter((ecosystem) => ecosystem !== "gpack" && !database.ecosystems.has(ecosystem));
  return {
    supply: { advisories: database, knownSecrets: findKnownSecrets, ...(port ? { signatures: port } : {}) },
    digest: sha256(`${files.digest}\n${own.map((bytes) => sha256(bytes)).join("\n")}`),
    gaps: advisories.length > 0 ? gapsOf(files, { today, maxDays }) : [],
    notChecked: notChecked(unknown),
  };
}

/** What keeps advisories from clearing anything, though they may warn. */
function gapsOf(
  files: AdvisoryFiles,
  { today, maxDays }: { readonly today: string; readonly maxDays: number },
): readonly Gap[] {
  const gap = (reason: string, next: string): Gap => ({
    file: "",
    reason,
    who: { kind: "maintainers", names: [] },
    next,
  });
  const gaps: Gap[] = [];
  const stale = stalenessOf({ asOf: files.asOf, today, maxDays });
  if (stale !== undefined) gaps.push(gap(stale, "give newer advisories, or allow more days"));
  if (files.unreadCount > 0)
    gaps.push(
      gap(
        `${files.unreadCount} ${files.unreadCount === 1 ? "advisory" : "advisories"} could not be read, such as ${files.unread.join("; ")}`,
        "get the advisories again",
      ),
    );
  return gaps;
}

function notChecked(unknown: readonly Ecosystem[]): readonly string[] {
  if (unknown.length === 0) return [];
  return [`known weaknesses of packages of ${unknown.join(", ")}: no advisories of them were given`];
}

/** Proves signatures, where there are some to be proved. */
async function signaturePort(
  trees: readonly Tree[],
  { trustedRoot }: SignaturePolicy,
  trusted: Asked["trusted"],
): Promise<SignaturePort | undefined> {
  if (!trees.some(({ entries }) => entries.some(({ path }) => isAttestationPath(path)))) return undefined;
  const [{ signatureVerifier }, { publicTrustedRoot }] = await Promise.all([
    import("./sigstore/verify.ts"),
    import("./sigstore/trusted-root.gen.ts"),
  ]);
  if (trustedRoot === undefined) return signatureVerifier(publicTrustedRoot);
  const bytes = await trusted(trustedRoot);
  if (!bytes)
    throw new InputError(
      "policy",
      `the trusted root ${JSON.stringify(trustedRoot)} that the policy names does not exist`,
    );
  return signatureVerifier(new TextDecoder().decode(bytes));
}
