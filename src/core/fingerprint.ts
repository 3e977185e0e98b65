import type { Finding } from "./finding.ts";
import type { Place } from "./source.ts";

/** Text at a place that counts, in UTF-16 code units: a place may span a whole file. */
const MAX_TEXT = 4096;

/**
 * Names each finding by its rule, its file and the text found there, and its number among equal ones:
 * not by its line, so that a finding that moves within its file stays the same. `<32 hex digits>:<nth>`.
 * The findings are given in order.
 */
export function withFingerprints(
  findings: readonly Finding[],
  sha256: (text: string) => string,
  textAt: (place: Place) => string | undefined,
): readonly Finding[] {
  const occurrences = new Map<string, number>();
  return findings.map((finding) => {
    const text = (textAt(finding.at) ?? finding.message).slice(0, MAX_TEXT).replaceAll(/\s+/g, " ").trim();
    const identity = sha256([finding.rule, finding.at.file, text].join("\0")).slice(0, 32);
    const nth = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, nth);
    return { ...finding, fingerprint: `${identity}:${nth}` };
  });
}
