import { type Finding, compareFindings, isOpen } from "./finding.ts";
import { withFingerprints } from "./fingerprint.ts";
import type { FindingPackage } from "./package-of-finding.ts";
import { type FindingCounts, markExisting } from "./ratchet/ratchet.ts";
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
  /** What the base had, and the rules of which that is let be. */
  readonly ratchet?: { readonly before: FindingCounts; readonly rules: readonly string[] };
}

export interface Settled {
  /** The findings in their order, with fingerprints and waivers. */
  readonly findings: readonly Finding[];
  readonly unused: ReadonlySet<Waiver>;
  /** What could not be held against the waivers and the base, in words. */
  readonly unsure: readonly string[];
}

/** Sorts findings, names each by a fingerprint, and marks those that are waived and those that the base has, too. */
export function settle(
  found: readonly Finding[],
  truncated: Readonly<Record<string, number>>,
  { waivers, today, sha256, textAt, packageOf = () => undefined, ratchet }: Settling,
): Settled {
  const sorted = found.toSorted(compareFindings);
  const named = sha256 ? withFingerprints(sorted, sha256, textAt) : sorted;
  const { findings: marked, unused } = applyWaivers(named, waivers, today, packageOf);
  const findings = ratchet ? markExisting(marked, ratchet.before, ratchet.rules, textAt) : marked;
  // Findings beyond the limit were counted and not kept. As long as a kept one blocks that is enough; once
  // it is set aside, nobody knows whether they would be, too.
  const isAside = new Set(findings.filter((finding) => !isOpen(finding)).map(({ rule }) => rule));
  const unsure = Object.keys(truncated)
    .filter((rule) => isAside.has(rule))
    .map(
      (rule) => `more findings of ${rule} in one file than are kept, so it is not known whether all are waived or old`,
    );
  return { findings, unused, unsure };
}
