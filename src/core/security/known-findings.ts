import { type Finding, severities } from "../finding.ts";

/** The findings that a change adds, and how many of the base were left out. */
export interface Added {
  readonly findings: readonly Finding[];
  readonly known: number;
}

/** The findings that a change adds: without those that the base has under the same fingerprint, no milder. */
export function withoutKnown(findings: readonly Finding[], before: readonly Finding[]): Added {
  const worst = new Map<string, number>();
  for (const { fingerprint, severity } of before) {
    if (fingerprint === undefined) continue;
    const rank = severities.indexOf(severity);
    worst.set(fingerprint, Math.min(worst.get(fingerprint) ?? rank, rank));
  }
  const isKnown = ({ fingerprint, severity }: Finding): boolean =>
    fingerprint !== undefined && (worst.get(fingerprint) ?? Number.POSITIVE_INFINITY) <= severities.indexOf(severity);
  const added = findings.filter((finding) => !isKnown(finding));
  return { findings: added, known: findings.length - added.length };
}
