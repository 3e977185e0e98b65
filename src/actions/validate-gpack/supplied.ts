import type { Gap } from "../../core/report.ts";
import type { SignaturePolicy } from "../../core/signatures/signature-policy.ts";
import type { Supply } from "../../core/supply/supply.ts";
import type { Tree } from "../../core/tree.ts";
import type { Opened } from "./ports.ts";
import type { ValidateRequest } from "./request.ts";

/** What is to be known of the world before a scan begins. */
export interface SupplyRequest {
  /** The trees that are scanned. */
  readonly trees: readonly Tree[];
  /** The advisories of the registry, from the trusted side. */
  readonly own: readonly Uint8Array[];
  /** Files and directories with advisories of others. */
  readonly advisories: readonly string[];
  /** How many days old these may be on the day of the run. */
  readonly maxDays: number;
  readonly today: string;
  readonly signatures: SignaturePolicy;
  /** A file of the trusted side. */
  readonly trusted: (path: string) => Promise<Uint8Array | undefined>;
}

/** What a scan knows, and what it does not. */
export interface Supplied {
  readonly supply: Supply;
  /** Names the advisories: the same data has the same. */
  readonly digest: string;
  readonly gaps: readonly Gap[];
  readonly notChecked: readonly string[];
}

/** Gets what is to be known: from files of the machine alone. */
export type SupplyPort = (request: SupplyRequest) => Promise<Supplied>;

/** Days that advisories may be old where nobody says otherwise. */
export const MAX_ADVISORY_DAYS = 7;

const nothing = { supply: undefined, digest: undefined, gaps: [], notChecked: [] } as const;

/** What a scan is given; nothing where contents are not judged, or nobody can get it. */
export async function suppliedFor(
  { advisories = [], maxAdvisoryDays = MAX_ADVISORY_DAYS }: Pick<ValidateRequest, "advisories" | "maxAdvisoryDays">,
  opened: Opened,
  {
    signatures,
    today,
    isScan,
  }: { readonly signatures: SignaturePolicy; readonly today: string; readonly isScan: boolean },
  port: SupplyPort | undefined,
): Promise<Supplied | typeof nothing> {
  if (!isScan || !port) return nothing;
  return port({
    trees: [opened.tree, ...(opened.baseline ? [opened.baseline] : [])],
    own: (await opened.trustedUnder?.("registry/advisories")) ?? [],
    advisories,
    maxDays: maxAdvisoryDays,
    today,
    signatures,
    trusted: (path) => opened.trusted(path),
  });
}
