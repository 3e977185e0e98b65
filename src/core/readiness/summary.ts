import { own, text, texts } from "../document.ts";
import type { ReadinessReport } from "./report.ts";
import { STATEMENT_TYPE, digestSet } from "./statement.ts";

/** The type of a verification summary attestation, version 1. Source: https://slsa.dev/verification_summary/v1. */
export const SUMMARY_PREDICATE = "https://slsa.dev/verification_summary/v1";

/** Who verifies. */
const VERIFIER = "https://github.com/ggen/validate-gpack/readiness-gate";

/**
 * A verification summary as an in-toto statement: this tree was judged by this policy, and may go to these environments.
 * `verifiedLevels` names each environment whose gate is open, in a name space of ours.
 * @param digest SHA-256 of the JSON report
 */
export function summaryStatement(report: ReadinessReport, digest: string): object {
  const { subject, policy, gates, at, tool, verdict } = report;
  const { id, version, path } = subject;
  return {
    _type: STATEMENT_TYPE,
    subject: [{ name: id ?? path, digest: digestSet(subject.digest, subject.commit) }],
    predicateType: SUMMARY_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, version: { gpack: tool.version } },
      timeVerified: at,
      resourceUri: `gpack:${encodeURIComponent(id ?? path)}${version === null ? "" : `@${encodeURIComponent(version)}`}`,
      // Without a file of its own the defaults of this version of gpack hold: it stands for them.
      policy:
        policy === null
          ? { uri: `gpack:default-policy@${tool.version}` }
          : { uri: "registry/policy.toml", digest: { sha256: policy } },
      inputAttestations: [{ uri: "readiness.json", digest: { sha256: digest } }],
      verificationResult:
        verdict === "pass" && gates.some(({ environment, isOpen }) => isOpen && environment === report.environment)
          ? "PASSED"
          : "FAILED",
      verifiedLevels: gates.filter(({ isOpen }) => isOpen).map(({ environment }) => levelOf(environment)),
    },
  };
}

/** What a summary says. */
export interface Summary {
  readonly passed: boolean;
  /** Names of environments. */
  readonly environments: readonly string[];
  readonly at: string | undefined;
  /** SHA-256 of the policy; `undefined` where the defaults held. */
  readonly policy: string | undefined;
}

/** Reads the predicate of a summary of ours; `undefined` for one of somebody else, or none. */
export function readSummary(predicate: unknown): Summary | undefined {
  if (text(own(predicate, "verifier"), "id") !== VERIFIER) return undefined;
  return {
    passed: text(predicate, "verificationResult") === "PASSED",
    environments: texts(predicate, "verifiedLevels").flatMap((level) =>
      level.startsWith(LEVEL) ? [level.slice(LEVEL.length)] : [],
    ),
    at: text(predicate, "timeVerified"),
    policy: text(own(own(predicate, "policy"), "digest"), "sha256"),
  };
}

const LEVEL = "GPACK_READY_";

function levelOf(environment: string): string {
  return `${LEVEL}${environment}`;
}
