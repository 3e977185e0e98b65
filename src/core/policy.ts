import type { Severity } from "./finding.ts";
import { type ReadinessPolicy, defaultReadinessPolicy } from "./readiness/policy.ts";
import { type SignaturePolicy, noSignatures } from "./signatures/signature-policy.ts";

/** Where a registry keeps its policy when nobody says otherwise. */
export const POLICY_PATH = "registry/policy.toml";

/** What a registry decides for itself: `registry/policy.toml`, read from the base branch. */
export interface Policy {
  /** Where it is kept. */
  readonly file: string;
  /** Severity by rule id; `off` silences a rule. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** The least severity that makes the verdict `fail`. */
  readonly failOn: Severity;
  /** What must be true before something is deployed. */
  readonly readiness: ReadinessPolicy;
  /** SPDX ids that packs may use; empty means any. */
  readonly allowedLicenses: readonly string[];
  /** Further names that no pack may take. */
  readonly reservedNames: readonly string[];
  /** Globs of files that are not judged, such as test data that is wrong on purpose. */
  readonly exclude: readonly string[];
  /** Shortest description, in characters. */
  readonly minDescription: number;
  /** Keys of index entries and their versions that may change after publication, beside those that always may. */
  readonly mayChange: readonly string[];
  /** Whether a new version is exactly the next one, or any higher one on its line. */
  readonly versionStep: "exact" | "increasing";
  /** Whether pre-releases may be published. */
  readonly prereleases: boolean;
  /** The versions with which a pack may begin, each also as a pre-release; empty means any. */
  readonly firstVersions: readonly string[];
  /** Who looks after the registry: `@login` and `@org/team`; empty means that nobody is named. */
  readonly maintainers: readonly string[];
  /** Owners by namespace: `io.example` and all below it, or a glob of ids such as `io.*.core`. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  readonly waivers: WaiverPolicy;
  /** Rules of which findings that the base has, too, do not block: `area/name`, `area/*` or `*`. */
  readonly ratchet: readonly string[];
  /** Hosts and origins that gpacks may come from; `undefined` where the registry has not decided. */
  readonly sourceHosts: readonly string[] | undefined;
  /** The addresses under which the registry is a repository itself; empty where its index tells. */
  readonly ownAddresses: readonly string[];
  readonly signatures: SignaturePolicy;
}

/** What may be waived. */
export interface WaiverPolicy {
  /** Rules that are never waived: `area/name` or `area/*`. */
  readonly never: readonly string[];
  /** How many days ahead a waiver may expire; `undefined` means any. */
  readonly maxDays: number | undefined;
}

/** What holds where a registry says nothing. */
export const defaultPolicy: Policy = {
  file: POLICY_PATH,
  rules: {},
  failOn: "error",
  readiness: defaultReadinessPolicy,
  allowedLicenses: [],
  reservedNames: [],
  exclude: [],
  minDescription: 10,
  mayChange: [],
  versionStep: "exact",
  prereleases: true,
  firstVersions: ["0.0.1", "0.1.0", "1.0.0"],
  maintainers: [],
  owners: {},
  waivers: { never: [], maxDays: undefined },
  ratchet: [],
  sourceHosts: undefined,
  ownAddresses: [],
  signatures: noSignatures,
};
