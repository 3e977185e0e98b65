import { type Finding, compareFindings } from "./finding.ts";
import { withFingerprints } from "./fingerprint.ts";
import type { FindingPackage } from "./package-of-finding.ts";
import type { Place } from "./source.ts";
import { applyWaivers } from "./waivers/apply-waivers.ts";
import type { Waiver } from "./waivers/waiver.ts";

/** What findings are held against, once all are there. */
export interface Settling {
  readonly waivers: readonly Waiver[];
  readonly today: string;
  /** Without it findings have no fingerprints. */
  readonly sha256: ((text: string) => string) | undefined;
  readonly textAt: (place: Place) => string | undefined;
  readonly packageOf?: (finding: Finding) => FindingPackage | undefined;
}

export interface Settled {
  /** The findings in their order, with fingerprints and waivers. */
  readonly findings: readonly Finding[];
  readonly unused: ReadonlySet<Waiver>;
  /** What could not be held against the waivers, in words. */
  readonly unsure: readonly string[];
}

/** Sorts findings, names each by a fingerprint, and marks those that are waived. */
export function settle(
  found: readonly Finding[],
  truncated: Readonly<Record<string, number>>,
  { waivers, today, sha256, textAt, packageOf = () => undefined }: Settling,
): Settled {
  const sorted = found.toSorted(compareFindings);
  const named = sha256 ? withFingerprints(sorted, sha256, textAt) : sorted;
  const { findings, unused } = applyWaivers(named, waivers, today, packageOf);
  // Findings beyond the limit were counted and not kept. As long as a kept one blocks that is enough; once
  // it is waived, nobody knows whether they are, too.
  const isWaived = new Set(findings.filter(({ waiver }) => waiver?.holds === true).map(({ rule }) => rule));
  const unsure = Object.keys(truncated)
    .filter((rule) => isWaived.has(rule))
    .map((rule) => `more findings of ${rule} in one file than are kept, so it is not known whether all are waived`);
  return { findings, unused, unsure };
}
